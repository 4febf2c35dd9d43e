"""Who corroborates what."""

from __future__ import annotations

import json
import typing
from collections.abc import Iterable, Mapping

from casecairn import _native
from casecairn._given import DossierInput, form_of
from casecairn._html import to_html
from casecairn._tables import extra, to_pandas

if typing.TYPE_CHECKING:
    import pandas
    import polars

__all__ = ["Assessment", "AssessmentTable", "Why", "assess"]

SECTIONS = ("standing", "elements", "totals", "ledger")

# What a notebook shows of a section; the data frame has everything.
_SHOWN = {
    "standing": (
        "kind",
        "id",
        "label",
        "statement",
        "supporting.lineages",
        "contradicting.lineages",
        "verification",
    ),
    "elements": (
        "record",
        "table.title",
        "title",
        "article",
        "state",
        "supporting.lineages",
        "supporting.claims",
    ),
    "totals": ("row", "month", "country", "subdivision", "at_least", "at_least_if_so", "at_most", "reason"),
    "ledger": ("state", "thread", "stage", "missing", "what", "by", "when", "lineages"),
}


def assess(
    *dossiers: DossierInput,
    criteria: str | Mapping[str, typing.Any] | Iterable[str | Mapping[str, typing.Any]] | None = None,
    sections: Iterable[str] = SECTIONS,
    max_claims: int = 20,
    limits: Mapping[str, int] | None = None,
) -> Assessment:
    """Say who corroborates what in one or several dossiers, together, and why.

    Two articles that repeat one report are one lineage; a government's own figure does not
    verify itself; "confirmed" means confirmed under stated criteria.

    Args:
        dossiers: what ``validate`` takes, each.
        criteria: the criteria to apply: the name of a profile that is built in (see ``profiles``),
            a profile as a dict, or several; else all that are built in.
        sections: the questions to answer: ``"standing"``, ``"elements"``, ``"totals"``, ``"ledger"``.
        max_claims: the most claims that a list holds; the rest are counted.
        limits: how much is read before it is too much.

    Raises:
        SettingsError: there is no such profile or section, or a profile cannot be used.

    >>> import casecairn
    >>> assessment = casecairn.assess({"type": "compound", "id": "si03"})
    >>> assessment.standing[0]["id"], assessment.standing[0]["supporting.lineages"]
    ('si03', 0)

    """
    if not dossiers:
        raise TypeError("assess needs at least one dossier")
    if isinstance(criteria, (str, Mapping)):
        criteria = [criteria]
    asked: dict[str, typing.Any] = {
        "criteria": [one if isinstance(one, str) else dict(one) for one in criteria or ()],
        "sections": [sections] if isinstance(sections, str) else list(sections),
        "max_claims": max_claims,
    }
    if limits is not None:
        asked["limits"] = dict(limits)
    return Assessment(_native.assess([form_of(dossier)[0] for dossier in dossiers], json.dumps(asked)))


def profiles() -> tuple[str, ...]:
    """Give the names of the criteria profiles that are built in.

    >>> import casecairn
    >>> "two-independent-lineages" in casecairn.profiles()
    True
    """
    return tuple(_native.profiles())


class Why:
    """Why something stands as it does, criterion by criterion, claim by claim."""

    __slots__ = ("_html", "_text")

    def __init__(self, text: str, html: str) -> None:
        """Hold what the library has said."""
        self._text, self._html = text, html

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return self._text.split("\n", 1)[0].lstrip("# ")

    def _repr_html_(self) -> str:
        return self._html


@typing.final
class Assessment:
    """Who corroborates what: standings, elements of legal terms, totals, and how states answered.

    It holds what the dossiers hold, and is as sensitive as they are. ``print`` shows it with
    tables that can be pasted into a report; in a notebook it shows itself.
    """

    __slots__ = ("_held",)

    _held: _native.Assessment

    def __init__(self, native: _native.Assessment) -> None:
        """Assessments come from ``assess``."""
        self._held = native

    @property
    def standing(self) -> AssessmentTable:
        """Which independent lineages support or contradict each compound, incident and shared claim."""
        return AssessmentTable(self._held, "standing", "en")

    @property
    def elements(self) -> AssessmentTable:
        """Which elements of legal terms claims state, point to or speak against, with the article of law."""
        return AssessmentTable(self._held, "elements", "en")

    @property
    def totals(self) -> AssessmentTable:
        """How many people left, at least and at most, by month and area, and what could not be placed."""
        return AssessmentTable(self._held, "totals", "en")

    @property
    def ledger(self) -> AssessmentTable:
        """How states answered: obligation, communication, response, action, outcome; and what is missing."""
        return AssessmentTable(self._held, "ledger", "en")

    def table(self, section: str, lang: str = "en") -> AssessmentTable:
        """Give a section as a table, with titles and reasons in a language."""
        table = AssessmentTable(self._held, section, lang)
        len(table)
        return table

    def explain(self, id: str, lang: str = "en") -> Why:
        """Say why something stands as it does.

        Args:
            id: the id of a record, a claim, or the value that several claims state.
            lang: the language.

        Raises:
            KeyError: the assessment has nothing of this name.

        """
        found = self._held.explain(id, lang)
        if found is None:
            raise KeyError(id)
        return Why(*found)

    def to_json(self) -> str:
        """Give all of it as JSON: the same bytes as from Rust and the command."""
        return self._held.json()

    def to_dict(self) -> dict[str, typing.Any]:
        """Give all of it as dicts and lists, with the keys of its JSON."""
        made: dict[str, typing.Any] = json.loads(self.to_json())
        return made

    def to_text(self, lang: str = "en") -> str:
        """Give it as text, with tables for a report."""
        return self._held.text(lang)

    def to_html(self, lang: str = "en") -> str:
        """Give it as a piece of HTML that stands by itself."""
        return self._held.html(lang)

    def __str__(self) -> str:
        return self.to_text()

    def __repr__(self) -> str:
        counts = ", ".join(f"{len(self.table(section))} {section}" for section in SECTIONS)
        return f"Assessment({counts})"

    def _repr_html_(self) -> str:
        return self.to_html()


@typing.final
class AssessmentTable:
    """A section of an assessment, as a table: a sequence of rows, each a dict."""

    __slots__ = ("_columns", "_held", "_lang", "section")

    section: str
    """Which section."""

    def __init__(self, native: _native.Assessment, section: str, lang: str) -> None:
        """Tables come from an ``Assessment``."""
        self._held, self.section, self._lang = native, section, lang
        self._columns: list[tuple[str, str, list[typing.Any]]] | None = None

    def _made(self) -> list[tuple[str, str, list[typing.Any]]]:
        if self._columns is None:
            self._columns = self._held.columns(self.section, self._lang)
        return self._columns

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(name for name, _, _ in self._made())

    def __len__(self) -> int:
        return len(self._made()[0][2])

    def __getitem__(self, row: int) -> dict[str, typing.Any]:
        return {name: values[row] for name, _, values in self._made()}

    def __iter__(self) -> typing.Iterator[dict[str, typing.Any]]:
        return (self[row] for row in range(len(self)))

    def to_dicts(self) -> list[dict[str, typing.Any]]:
        """Give the rows as dicts."""
        return list(self)

    def to_pandas(self) -> pandas.DataFrame:
        """Give it as a pandas DataFrame."""
        return to_pandas(self._made())

    def to_polars(self) -> polars.DataFrame:
        """Give it as a polars DataFrame."""
        return typing.cast("polars.DataFrame", extra("polars").DataFrame(self))

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Give it as a stream of Arrow."""
        return self._held.arrow(self.section, self._lang)

    def __repr__(self) -> str:
        return f"AssessmentTable({self.section!r}, {len(self)} rows, {len(self.columns)} columns)"

    def _repr_html_(self) -> str:
        shown = _SHOWN[self.section]
        columns = [made for made in self._made() if made[0] in shown or made[0].startswith("criteria.")]
        return to_html(repr(self), columns)
