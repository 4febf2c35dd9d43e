"""Private to `casecairn`."""

from collections.abc import Callable
from typing import Any, final

__all__ = [
    "Assessment",
    "Report",
    "assess",
    "command",
    "csv",
    "custody",
    "digest",
    "draw_map",
    "draw_timeline",
    "explain",
    "fix",
    "media",
    "name_apart",
    "next_link",
    "policy",
    "profiles",
    "publish",
    "read",
    "read_tables",
    "risk",
    "rules",
    "schema",
    "select",
    "settle_apart",
    "sha256",
    "table",
    "table_arrow",
    "totals_apart",
    "unsettled",
    "validate",
    "validate_apart",
    "validate_record",
    "validate_tables",
    "version",
]

@final
class Assessment:
    """An assessment. `casecairn.Assessment` shows it."""

    def json(self, /) -> str:
        """All of it, as JSON."""

    def text(self, /, lang: str) -> str:
        """As text, with tables for a report."""

    def html(self, /, lang: str) -> str:
        """As a piece of HTML."""

    def explain(self, /, id: str, lang: str) -> tuple[str, str] | None:
        """Why something stands as it does: as text, and as a piece of HTML."""

    def columns(self, /, section: str, lang: str) -> list[tuple[str, str, list[Any]]]:
        """A section as columns: name, type, values."""

    def arrow(self, /, section: str, lang: str) -> object:
        """A section as a stream of Arrow (the C stream interface, in a capsule)."""

@final
class Report:
    """A report. `casecairn.Report` shows it."""

    def __len__(self, /) -> int: ...
    @staticmethod
    def from_json(text: str) -> Report:
        """The report that `json` has written."""

    def json(self, /) -> str:
        """All of it, as JSON."""

    def summary(self, /) -> str:
        """All of it but the issues, as JSON."""

    def issue(self, /, number: int) -> tuple[Any, ...]:
        """An issue: its fields in their order, the repair as JSON."""

    def of_record(self, /, id: str) -> list[int]:
        """The numbers of the issues of a record."""

    def text(self, /, names: list[str], width: int) -> str:
        """As text for a terminal."""

    def html(self, /, names: list[str]) -> str:
        """As a piece of HTML."""

    def columns(self, /) -> list[tuple[str, str, list[Any]]]:
        """The issues as columns: name, type, values."""

    def arrow(self, /) -> object:
        """The issues as a stream of Arrow (the C stream interface, in a capsule)."""

def version() -> tuple[str, str]:
    """Says which versions these are: of the library, of the schema."""

def command(arguments: list[str]) -> int:
    """Runs the command, with its name as the first argument. Gives the code to
    exit with.
    """

def validate(
    given: list[tuple[str, Any]], asked: str, progress: Callable[[int, int | None], object] | None
) -> Report:
    """Validates dossiers together."""

def validate_record(kind: str, given: tuple[str, Any], asked: str) -> Report:
    """Validates one record of a kind."""

def read(given: tuple[str, Any], asked: str) -> tuple[str, Report]:
    """Reads a dossier: what could be read as JSON Lines, and the report."""

def table(kind: str, lines: str, empty: bool) -> list[tuple[str, str, list[Any]]]:
    """Records of one kind, given as JSON Lines, as columns: name, type, values."""

def table_arrow(kind: str, lines: str, empty: bool) -> object:
    """Records of one kind, given as JSON Lines, as a stream of Arrow (the C
    stream interface, in a capsule).
    """

def csv(kind: str, lines: str, empty: bool) -> str:
    """Records of one kind, given as JSON Lines, as CSV."""

def validate_tables(header: str | None, given: list[tuple[str, str, Any]], asked: str) -> Report:
    """Validates the records of tables together, with a header before them as JSON."""

def read_tables(header: str | None, given: list[tuple[str, str, Any]], asked: str) -> tuple[str, Report]:
    """Reads the records of tables: what could be read as JSON Lines, and the report."""

def validate_apart(records: object, header: bytes | None, asked: str) -> Report:
    """Validates records by themselves: a table of two columns, JSON texts and
    the numbers of their lines; and the first line of the stream.
    """

def name_apart(records: object, header: bytes | None, asked: str) -> object:
    """What records are called and where they point, as a stream of Arrow (the
    C stream interface, in a capsule).
    """

def totals_apart(rows: object) -> str:
    """How much was seen, by the rows of `name_apart`, as JSON."""

def settle_apart(rows: object, totals: str, header: bytes | None, asked: str) -> Report:
    """The issues about ids and references, of rows of `name_apart`."""

def unsettled() -> list[str]:
    """The codes of the rules that are checked nowhere when records are apart."""

def fix(given: tuple[str, Any], asked: str) -> tuple[bytes, str, Report]:
    """Makes every certain repair in a copy: the copy, the changes as JSON, and
    the report on the copy.
    """

def explain(asked: str, lang: str) -> str:
    """A rule in full, as JSON."""

def rules(lang: str) -> str:
    """Every rule, as JSON."""

def schema(kind: str) -> str:
    """A JSON Schema, as JSON."""

def assess(given: list[tuple[str, Any]], asked: str) -> Assessment:
    """Says who corroborates what."""

def profiles() -> list[str]:
    """The names of the criteria profiles that are built in."""

def publish(given: list[tuple[str, Any]], asked: str, lang: str) -> tuple[str, str, str]:
    """Publishes dossiers: what may leave as JSON, and the disclosure report as
    JSON and as text.
    """

def policy(name: str) -> str:
    """A policy that is built in, as JSON."""

def risk(given: list[tuple[str, Any]], asked: str, lang: str) -> tuple[str, str, bool]:
    """How easily people could be told apart: as JSON, as text, and whether it is low."""

def digest(given: tuple[str, Any], kept: str | None, asked: str) -> tuple[str, str, str, str | None]:
    """The digests of a dossier: as JSON, as a list that can be kept, and what is
    wrong as text; and as JSON what differs from a list that was kept.
    """

def custody(given: tuple[str, Any], asked: str) -> tuple[str, str]:
    """The chains of custody in a dossier: as JSON and as text."""

def next_link(given: tuple[str, Any], evidence: str, file: str | None, asked: str) -> str:
    """What the next event of custody has to carry, as JSON."""

def media(given: tuple[str, Any], medium: tuple[str, Any], asked: str) -> tuple[str, str]:
    """A file beside the evidence that it is on record with: as JSON and as text."""

def sha256(path: str) -> str:
    """The SHA-256 of a file, in hexadecimal."""

def draw_map(lines: str, asked: str) -> tuple[str, str, str, list[int]]:
    """Draws records, given as JSON Lines, on a map."""

def draw_timeline(lines: str, asked: str) -> tuple[str, str, str, list[int]]:
    """Draws when records, given as JSON Lines, were so."""

def select(lines: str, filter: str) -> tuple[list[int], list[int]]:
    """Says which of the records, given as JSON Lines, a filter chooses, and of
    which it cannot be told.
    """
