"""What every noun of the model can do."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Mapping, Sequence

if typing.TYPE_CHECKING:
    from casecairn._report import Report
    from casecairn._verbs import Settings

__all__ = ["Noun", "Record"]


class Noun:
    """An object of the model: it never changes, and goes to JSON and back."""

    __slots__ = ()

    _tag: typing.ClassVar[str | None] = None
    _shapes: typing.ClassVar[Mapping[str, str]] = {}
    _withheld: typing.ClassVar[frozenset[str]] = frozenset()

    def __post_init__(self) -> None:
        """Make what was given as a list or an array a tuple, so that nothing can change it."""
        for field in dataclasses.fields(typing.cast(typing.Any, self)):
            value = getattr(self, field.name)
            if isinstance(value, (list, tuple)) or type(value).__module__ == "numpy":
                object.__setattr__(self, field.name, _frozen(value))

    @classmethod
    def from_dict(cls, value: Mapping[str, typing.Any]) -> typing.Self:
        """Make it from the dict that its JSON is. What the model does not know is a ``TypeError``."""
        fields = {}
        for key, inner in value.items():
            if inner is None or (key == "type" and cls._tag is not None):
                continue
            name = key + "_" if key in _KEYWORDS else key
            fields[name] = _from_json(cls._shapes.get(name), inner)
        return cls(**fields)

    def to_dict(self) -> dict[str, typing.Any]:
        """Give the dict that its JSON is, without what is absent."""
        made: dict[str, typing.Any] = {} if self._tag is None else {"type": self._tag}
        for field in dataclasses.fields(typing.cast(typing.Any, self)):
            value = getattr(self, field.name)
            if not _is_absent(value):
                made[field.name.removesuffix("_")] = _to_json(value)
        return made

    def __repr__(self) -> str:
        """Show what is there; a value that may have to be protected is an ellipsis, as in any log."""
        shown = []
        for field in dataclasses.fields(typing.cast(typing.Any, self)):
            value = getattr(self, field.name)
            if not _is_absent(value):
                shown.append(f"{field.name}={'…' if field.name in self._withheld else repr(value)}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def replace(self, **changes: typing.Any) -> typing.Self:
        """Give a copy with other values in some fields."""
        return typing.cast(typing.Self, dataclasses.replace(typing.cast(typing.Any, self), **changes))


class Record(Noun):
    """An actor, a compound, an incident or a piece of evidence."""

    __slots__ = ()

    def validate(self, **settings: typing.Unpack[Settings]) -> Report:
        """Say everything that is wrong with this record alone; the settings are those of ``validate``."""
        from casecairn._verbs import validate_record

        return validate_record(str(self._tag), self.to_dict(), **settings)


# A field of such a name has a `_` behind it.
_KEYWORDS = frozenset(["from", "in", "is", "as", "class", "global", "not", "or", "and", "with", "for"])


def _from_json(shape: str | None, value: typing.Any) -> typing.Any:
    if isinstance(value, list):
        return tuple(_from_json(shape, item) for item in value)
    if shape is None or not isinstance(value, Mapping):
        return value
    from casecairn import model

    choice = model._CHOICES.get(shape)
    if choice is not None:
        kind = choice.get(value.get("type", ""))
        if kind is None:
            raise TypeError(f"there is no such type of {shape}; {', '.join(choice)} are")
        return kind.from_dict(value)
    # A word of an open list, and a reference in its longer form, are objects of their own.
    return model._CLASSES.get(shape, model.SupportDetail if shape == "Support" else model.Other).from_dict(
        value
    )


def _is_absent(value: typing.Any) -> bool:
    # Not by `==`: an array of numpy has an answer for each of its elements.
    return value is None or (isinstance(value, tuple) and not value)


def _to_json(value: typing.Any) -> typing.Any:
    if isinstance(value, Noun):
        return value.to_dict()
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_to_json(item) for item in value]
    return value


def _frozen(value: typing.Any) -> typing.Any:
    # A number of numpy, as data frames give them, becomes one of Python; an array a list.
    if type(value).__module__ == "numpy" and hasattr(value, "tolist"):
        value = value.tolist()
    return tuple(map(_frozen, value)) if isinstance(value, (list, tuple)) else value
