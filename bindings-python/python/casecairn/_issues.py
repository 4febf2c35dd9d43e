"""Issues: what is wrong, where, and what to do."""

from __future__ import annotations

import json
import typing
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field

from casecairn import _native

__all__ = ["Cell", "Issue", "Issues"]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table."""

    row: int | None
    """The row: from 0 in a data frame, so that ``df.iloc[row]`` is it; in CSV as a spreadsheet counts, the
    names of the columns are row 1. ``None`` where it is the names of the columns of a data frame."""
    column: str | None
    """The name of the column; ``None`` where it is the row as a whole."""


@dataclass(frozen=True, slots=True)
class Issue:
    """One issue: what is wrong, where, and what to do."""

    code: str
    """The code of the rule, such as ``CC201``."""
    rule: str
    """The name of the rule, such as ``coordinates-swapped``."""
    severity: str
    """How bad it is in the profile asked for: ``error``, ``warning`` or ``info``."""
    message: str
    """What is wrong."""
    remedy: str
    """What to do."""
    dossier: int
    """Which of the dossiers given, from 0."""
    record: str | None
    """The id of the record, where it could be read."""
    pointer: str
    """The way to the value (RFC 6901): in the document, in the record of its line, or in what was given."""
    line: int | None
    """The line, from 1; ``None`` where the input has no lines."""
    column: int | None
    """The column, from 1, in Unicode code points."""
    params: dict[str, str] = field(hash=False)
    """What fills the holes of the message, by name, in English."""
    suggestion: str | None
    """What was probably meant."""
    fix: list[dict[str, typing.Any]] | None = field(hash=False)
    """A repair that is certain, as a JSON Patch (RFC 6902)."""
    excerpt: str | None
    """The key and value at fault; values that may have to be protected are left out."""
    cell: Cell | None = None
    """The cell, where the input is a table."""

    def to_dict(self) -> dict[str, typing.Any]:
        """Give the issue as a dict, with the keys of the JSON report."""
        made = asdict(self)
        if self.cell is None:
            del made["cell"]
        return made


class Issues(Sequence[Issue]):
    """Issues in the order of the input, each made when it is looked at."""

    __slots__ = ("_numbers", "_report")

    def __init__(self, report: _native.Report, numbers: Sequence[int]) -> None:
        """Look at some issues of a report."""
        self._report = report
        self._numbers = numbers

    def __len__(self) -> int:
        return len(self._numbers)

    @typing.overload
    def __getitem__(self, at: int) -> Issue: ...

    @typing.overload
    def __getitem__(self, at: slice) -> Issues: ...

    def __getitem__(self, at: int | slice) -> Issue | Issues:
        if isinstance(at, slice):
            return Issues(self._report, self._numbers[at])
        return self._made(self._numbers[at])

    def __iter__(self) -> Iterator[Issue]:
        return map(self._made, self._numbers)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Issues) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        lines = [f"  {issue.severity} {issue.code} {issue.pointer}: {issue.message}" for issue in self[:10]]
        if len(self) > len(lines):
            lines.append(f"  … and {len(self) - len(lines)} more")
        return "\n".join([f"{len(self)} issues" if len(self) != 1 else "1 issue", *lines])

    def __reduce__(self) -> tuple[typing.Any, ...]:
        return _again, (self._report.json(), self._numbers)

    def _made(self, number: int) -> Issue:
        fields = list(self._report.issue(number))
        if fields[12] is not None:
            fields[12] = json.loads(fields[12])
        if fields[14] is not None:
            fields[14] = Cell(*fields[14])
        return Issue(*fields)


def _again(report: str, numbers: Sequence[int]) -> Issues:
    return Issues(_native.Report.from_json(report), numbers)
