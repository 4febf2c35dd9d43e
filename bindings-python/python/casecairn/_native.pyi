"""Private to `casecairn`."""

from collections.abc import Callable
from typing import Any, final

__all__ = [
    "Report",
    "across",
    "command",
    "csv",
    "explain",
    "fix",
    "read",
    "read_tables",
    "rules",
    "schema",
    "table",
    "table_arrow",
    "validate",
    "validate_apart",
    "validate_record",
    "validate_tables",
    "version",
]

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

def validate_apart(records: object, asked: str) -> Report:
    """Validates records by themselves: a table of two columns, JSON texts and
    the numbers of their lines.
    """

def across() -> list[str]:
    """The codes of the rules that look across records."""

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
