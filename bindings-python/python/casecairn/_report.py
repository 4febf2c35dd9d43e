"""The report."""

from __future__ import annotations

import json
import typing
from collections.abc import Sequence
from dataclasses import dataclass

from casecairn._errors import InvalidDataError
from casecairn._frozen import Frozen
from casecairn._issues import Issue, Issues
from casecairn._native import Report as NativeReport
from casecairn._tables import extra, to_pandas

if typing.TYPE_CHECKING:
    import pandas
    import polars

__all__ = ["Counts", "Report", "RuleCount", "Seen"]


@dataclass(frozen=True, slots=True)
class Counts:
    """Issues by severity: also those that are not among ``Report.issues``."""

    error: int
    """The record cannot be used as it is."""
    warning: int
    """Probably wrong, or dangerous to rely on."""
    info: int
    """Worth knowing."""

    @property
    def total(self) -> int:
        """All of them."""
        return self.error + self.warning + self.info


@dataclass(frozen=True, slots=True)
class RuleCount:
    """What became of a rule."""

    issues: int
    """Issues it raised that stand."""
    unchecked: int
    """Times it could not run for want of data: neither passed nor failed."""
    waived: int
    """Issues that a waiver in a header mutes."""
    allowed: int
    """Issues that the caller asked not to see."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What was read."""

    dossiers: int
    """Headers."""
    actors: int
    """Actors."""
    compounds: int
    """Compounds."""
    incidents: int
    """Incidents."""
    evidence: int
    """Pieces of evidence."""
    claims: int
    """Claims in them."""
    unread: int
    """Records that could not be made: their faults are among the issues."""


@typing.final
class Report(Frozen):
    """The outcome of a validation: what is wrong, where, and what to do.

    The data may be wrong; the tool has run. A report never changes, and can be
    pickled and compared. ``print(report)`` shows it as the command does; in a
    notebook it shows itself.

    >>> import casecairn
    >>> report = casecairn.validate({"type": "compound", "id": "si03", "place": {"contry": "KH"}})
    >>> report.ok, report.counts.error
    (False, 1)
    >>> report.issues[0].pointer, report.issues[0].suggestion
    ('/place/contry', 'country')
    """

    __slots__ = ("_names", "_native", "_summary")

    _native: NativeReport
    _names: tuple[str, ...]
    _summary: dict[str, typing.Any]

    def __init__(self) -> None:
        """Reports come from ``validate``."""
        raise TypeError("a report comes from casecairn.validate, or from Report.from_json")

    @classmethod
    def _of(cls, native: NativeReport, names: Sequence[str] = ()) -> Report:
        report = object.__new__(cls)
        object.__setattr__(report, "_native", native)
        object.__setattr__(report, "_names", tuple(names))
        object.__setattr__(report, "_summary", json.loads(native.summary()))
        return report

    @classmethod
    def from_json(cls, text: str) -> Report:
        """Give the report that ``to_json`` has written, in this process or another."""
        return cls._of(NativeReport.from_json(text))

    @property
    def ok(self) -> bool:
        """Whether there is no error, and every record could be read."""
        return bool(self._summary["ok"])

    @property
    def profile(self) -> str:
        """For whom the input was checked."""
        return str(self._summary["profile"])

    @property
    def lang(self) -> str:
        """The language of the messages."""
        return str(self._summary["lang"])

    @property
    def issues(self) -> Issues:
        """The issues, in the order of the input; at most ``max_issues`` of them."""
        return Issues(self._native, range(len(self._native)))

    @property
    def omitted(self) -> int:
        """How many more issues there are than stand in ``issues``."""
        return int(self._summary["omitted"])

    @property
    def counts(self) -> Counts:
        """All issues, by severity."""
        return Counts(**self._summary["counts"])

    @property
    def seen(self) -> Seen:
        """What was read."""
        return Seen(**self._summary["seen"])

    def by_rule(self) -> dict[str, RuleCount]:
        """Count by the code of the rule: what stands, what was not checked, what was muted."""
        return {code: RuleCount(**count) for code, count in self._summary["by_rule"].items()}

    def for_record(self, id: str) -> Issues:
        """Give the issues of one record, by its id."""
        return Issues(self._native, self._native.of_record(id))

    def raise_for_errors(self) -> Report:
        """Raise ``InvalidDataError`` where the report is not ``ok``; else give the report itself."""
        if not self.ok:
            raise InvalidDataError(self)
        return self

    def to_json(self) -> str:
        """Give the report as one JSON document: the same bytes as from Rust and the command."""
        return self._native.json()

    def to_dict(self) -> dict[str, typing.Any]:
        """Give the report as dicts and lists, with the keys of the JSON report."""
        made: dict[str, typing.Any] = json.loads(self.to_json())
        return made

    def to_pandas(self) -> pandas.DataFrame:
        """Give the issues as a pandas DataFrame, a row each; ``line`` stays a whole number."""
        return to_pandas(self._native.columns())

    def to_polars(self) -> polars.DataFrame:
        """Give the issues as a polars DataFrame, a row each."""
        return typing.cast("polars.DataFrame", extra("polars").DataFrame(self))

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Give the issues as a stream of Arrow: pyarrow, polars, DuckDB and others take the report itself."""
        return self._native.arrow()

    def __str__(self) -> str:
        """Give the report as text, eighty columns wide, as the command prints it."""
        return self._native.text(list(self._names), 80)

    def __repr__(self) -> str:
        return f"Report(ok={self.ok}, profile={self.profile!r}, {self.counts}, {self.seen})"

    def _repr_html_(self) -> str:
        return self._native.html(list(self._names))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Report) and self.to_json() == other.to_json()

    def __hash__(self) -> int:
        return hash(self.to_json())

    def _called(self) -> str:
        return "a report"

    def __copy__(self) -> Report:
        return self

    def __deepcopy__(self, memo: object) -> Report:
        return self

    def __reduce__(self) -> tuple[typing.Any, ...]:
        return _again, (self.to_json(), self._names)

    def _first_errors(self) -> str:
        def line(issue: Issue) -> str:
            at = f" (line {issue.line})" if issue.line is not None else ""
            return f"{issue.code} {issue.pointer}{at}: {issue.message}"

        shown = [line(issue) for issue in self.issues if issue.severity == self._worst()][:3]
        more = self.counts.total - len(shown)
        return "\n".join([*shown, f"… and {more} more issues"] if more > 0 else shown)

    def _worst(self) -> str:
        return next((severity for severity, count in self._summary["counts"].items() if count), "")


def _again(text: str, names: tuple[str, ...]) -> Report:
    return Report._of(NativeReport.from_json(text), names)
