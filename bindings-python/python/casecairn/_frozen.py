"""What never changes once it is made."""

from __future__ import annotations

import typing

__all__ = ["Frozen"]


class Frozen:
    """A thing whose attributes are set once, where it is made, past ``__setattr__``."""

    __slots__ = ()

    def __setattr__(self, name: str, value: object) -> typing.NoReturn:
        raise AttributeError(f"{self._called()} never changes: {name} cannot be set")

    def __delattr__(self, name: str) -> typing.NoReturn:
        raise AttributeError(f"{self._called()} never changes: {name} cannot be deleted")

    def _called(self) -> str:
        return "an answer"
