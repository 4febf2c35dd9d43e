"""How far it is."""

from __future__ import annotations

import contextlib
import importlib
import sys
import typing
from collections.abc import Callable, Iterator

Progress: typing.TypeAlias = Callable[[int, int | None], object]


@contextlib.contextmanager
def shown(progress: bool | Progress) -> Iterator[Progress | None]:
    """Give what is to be told how far it is: tqdm where it is installed, else a plain line."""
    if not isinstance(progress, bool):
        yield progress
    elif not progress:
        yield None
    else:
        try:
            tqdm = importlib.import_module("tqdm.auto").tqdm
        except ImportError:
            yield from _plain()
        else:
            yield from _bar(tqdm)


def _bar(tqdm: typing.Any) -> Iterator[Progress]:
    with tqdm(unit="B", unit_scale=True, desc="casecairn", leave=False) as bar:

        def told(done: int, total: int | None) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield told


def _plain() -> Iterator[Progress]:
    def told(done: int, total: int | None) -> None:
        of = f" of {total / 1e6:,.1f}" if total else ""
        sys.stderr.write(f"\rcasecairn: {done / 1e6:,.1f}{of} MB")
        sys.stderr.flush()

    try:
        yield told
    finally:
        sys.stderr.write("\r" + " " * 48 + "\r")
