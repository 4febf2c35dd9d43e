"""Figures of records: a map, and a time line."""

from __future__ import annotations

import datetime
import json
import math
import os
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence

from casecairn import _native
from casecairn._errors import CasecairnError, SettingsError

__all__ = ["Figure", "Within"]


@typing.runtime_checkable
class HasGeometry(typing.Protocol):
    """What tells its geometry as GeoJSON: a shape of shapely, a row of geopandas."""

    @property
    def __geo_interface__(self) -> Mapping[str, typing.Any]:
        """The geometry."""
        ...


Within: typing.TypeAlias = str | Sequence[float] | Mapping[str, typing.Any] | HasGeometry
"""A part of the Earth: the code of a country or province, a box, or a polygon."""

_Made: typing.TypeAlias = tuple[str, str, str, list[int]]


@typing.final
class Figure:
    """A figure of records, as SVG that stands by itself. A notebook shows it.

    It shows places and dates exactly as the records hold them, and says so in its foot: protect
    it as you protect them. Every record is drawn, listed, or counted.
    """

    __slots__ = ("_made", "_title", "drawn", "left_out", "listed", "not_asked")

    drawn: int
    """How many records have a mark."""
    listed: int
    """How many are named beside, for want of a place or date that could be drawn."""
    left_out: int
    """How many were too many: they are counted in the figure, and not named."""
    not_asked: int
    """How many are of a kind that such a figure does not show."""

    def __init__(self, title: str, made: _Made) -> None:
        """Hold what the library has drawn."""
        self._title, self._made = title, made
        self.drawn, self.listed, self.left_out, self.not_asked, unread = made[3]
        if unread:
            raise CasecairnError(f"{unread} records could not be read, so that a figure would not show them")

    def to_svg(self, *, narrow: bool = False) -> str:
        """Give the figure as SVG; with ``narrow`` laid out for a phone."""
        return self._made[1] if narrow else self._made[0]

    def to_html(self) -> str:
        """Give the figure as a page of HTML for wide and narrow screens. Nothing is loaded from anywhere."""
        return self._made[2]

    def save(self, to: str | os.PathLike[str], *, overwrite: bool = False) -> None:
        """Write the figure to a file that only you may read: SVG, or a page where its name ends in ``.html``.

        Raises:
            FileExistsError: the file is there already, and ``overwrite`` was not asked for.
            ValueError: the name ends in neither ``.svg`` nor ``.html``.

        """
        ending = os.path.splitext(os.fspath(to))[1].lower()  # noqa: PTH122
        if ending not in (".svg", ".html"):
            raise ValueError("a figure is saved as .svg or .html")
        how = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if overwrite else os.O_EXCL)
        with open(os.open(to, how, 0o600), "wb") as file:  # noqa: PTH123
            file.write((self.to_html() if ending == ".html" else self.to_svg()).encode())

    def _repr_html_(self) -> str:
        return f'<div style="max-width:960px">{self.to_svg()}</div>'

    def _repr_svg_(self) -> str:
        return self.to_svg()

    def __repr__(self) -> str:
        counts = f"drawn={self.drawn}, listed={self.listed}, left_out={self.left_out}"
        return f"Figure({self._title!r}, {counts})"


def draw(title: str, with_: Callable[[str, str], _Made], lines: str, lang: str) -> Figure:
    """Have records drawn that are given as JSON Lines."""
    return Figure(title, with_(lines, json.dumps({"lang": lang})))


def select(
    lines: str,
    within: Within | None,
    near: tuple[float, float, float] | None,
    during: str | datetime.date | None,
    status: str | Iterable[str] | None,
) -> tuple[list[int], list[int]]:
    """Say which records a filter chooses, and of which it cannot be told."""
    asked: dict[str, typing.Any] = {}
    if within is not None:
        asked["within"] = _region(within)
    if near is not None:
        lon, lat, metres = _numbers(near, 3, "near: longitude, latitude and metres")
        asked["near"] = {"point": [lon, lat], "metres": metres}
    if during is not None:
        if not isinstance(during, (str, datetime.date)):
            raise _malformed('during: a period as text, such as "2025" or "2025-06/2025-08", or a day')
        asked["during"] = during.strftime("%Y-%m-%d") if isinstance(during, datetime.date) else during
    if status is not None:
        asked["status"] = status if isinstance(status, str) else _texts(status)
    return _native.select(lines, json.dumps(asked))


def _region(within: Within) -> object:
    if isinstance(within, (str, Mapping)):
        return within
    if isinstance(within, HasGeometry):
        return within.__geo_interface__
    return list(_numbers(within, 4, "within: a code, a polygon, or a box of west, south, east and north"))


def _numbers(given: object, count: int, meant: str) -> tuple[float, ...]:
    """Give numbers that JSON knows, as many as are asked for."""
    numbers = given if isinstance(given, (Sequence, Iterable)) and not isinstance(given, str) else ()
    try:
        read = tuple(float(number) for number in numbers)
    except (TypeError, ValueError):
        read = ()
    if len(read) != count or not all(map(math.isfinite, read)):
        raise _malformed(meant)
    return read


def _texts(given: object) -> list[str]:
    texts = list(given) if isinstance(given, Iterable) else []
    if not texts or not all(isinstance(text, str) for text in texts):
        raise _malformed('status: a state, such as "active", or several')
    return texts


def _malformed(meant: str) -> SettingsError:
    return SettingsError(f"the filter cannot be read: {meant}", "filter-malformed")
