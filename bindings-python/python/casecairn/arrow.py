"""Where one machine is outgrown: batches of records in, batches of issues out.

Nothing here needs an engine, only pyarrow: PySpark's ``mapInArrow``, Ray Data and Dask run it as
it is. Each function takes an iterator of record batches and gives one.

* ``validate_batches`` checks each record by itself.
* ``name_batches`` gives what records are called and where they point, as small rows. The engine
  brings rows of one id together, by one join, and ``settle_batches`` says what is wrong with ids
  and references: ids given twice, references to nothing or to a record of another kind.

What is found is what one machine finds, byte for byte. What else looks across records (lineage,
the order of events, codes that two compounds share) is **not** checked: ``UNCHECKED`` lists those
rules, and ``unchecked`` gives them as a table, to be kept beside the issues.

>>> import pyarrow, casecairn.arrow
>>> header = '{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T"}'
>>> batch = pyarrow.record_batch({
...     "record": ['{"type":"compound","id":"c1","status":"curent","replaces":["c0"]}'], "line": [2]})
>>> issues = next(casecairn.arrow.validate_batches([batch], line="line", header=header))
>>> issues["rule"].to_pylist(), issues["suggestion"].to_pylist()
(['unknown-value'], ['current'])
>>> names = pyarrow.Table.from_batches(casecairn.arrow.name_batches([batch], header=header))
>>> totals = casecairn.arrow.totals_of(names)
>>> issues = next(casecairn.arrow.settle_batches(names.to_batches(), totals, header=header))
>>> issues["message"].to_pylist()
['c0 points at nothing: no record has that id']
>>> "CC118" in casecairn.arrow.unchecked()["code"].to_pylist()
True
"""

from __future__ import annotations

import json
import typing
from collections.abc import Iterable, Iterator

from casecairn import _native
from casecairn._report import Report
from casecairn._rules import rules
from casecairn._tables import ArrowStream, extra
from casecairn._verbs import Settings, settings_of

if typing.TYPE_CHECKING:
    import pyarrow

__all__ = [
    "NAMES",
    "SCHEMA",
    "UNCHECKED",
    "Totals",
    "name_batches",
    "settle_batches",
    "totals_of",
    "unchecked",
    "validate_batches",
]

UNCHECKED: tuple[str, ...] = tuple(_native.unsettled())
"""The codes of the rules that nothing here checks: they need the whole dossier at once."""

SCHEMA: str = (
    "code string, rule string, severity string, message string, remedy string, dossier bigint, "
    "record string, pointer string, line bigint, column bigint, params string, suggestion string, "
    "fix string, excerpt string"
)
"""The columns of issues, as engines that speak SQL name them; ``params`` and ``fix`` are JSON."""

NAMES: str = "id string, line bigint, row string"
"""The columns of what ``name_batches`` gives; ``row`` is JSON, for ``settle_batches`` alone."""


class Totals(typing.TypedDict):
    """How much there is in all of a dossier."""

    records: int
    """How many records."""
    nameless: int
    """Of how many of them the id could not be read."""
    headless: bool
    """Whether the first line is a record, and no header."""
    others: list[int]
    """The lines behind the first that are no records."""
    whole: bool
    """Whether all rows have to be settled in one call, because there are few."""


def validate_batches(
    batches: Iterable[pyarrow.RecordBatch],
    *,
    record: str = "record",
    line: str | None = None,
    header: str | bytes | None = None,
    **settings: typing.Unpack[Settings],
) -> Iterator[pyarrow.RecordBatch]:
    """Check each record of each batch by itself; give the issues of a batch as a batch.

    Args:
        batches: record batches with a column of records, each as JSON text; other columns are
            not looked at.
        record: the name of that column.
        line: the name of a column with the number of the line of each record, where there is
            one: issues then have line and column, as on one machine. The header may be among
            the lines, as number 1.
        header: the first line of the stream: its waivers hold.
        settings: those of ``validate``; all issues are given unless ``max_issues`` says how many
            of a batch.

    """
    arrow, first, asked = extra("pyarrow"), _bytes(header), settings_of(**({"max_issues": None} | settings))
    for batch in batches:
        issues = arrow.table(Report._of(_native.validate_apart(_lines(batch, record, line), first, asked)))
        if line is None:
            absent = arrow.nulls(issues.num_rows, arrow.int64())
            for name in ("line", "column"):
                issues = issues.set_column(issues.column_names.index(name), name, absent)
        yield from _batches(issues)


def name_batches(
    batches: Iterable[pyarrow.RecordBatch],
    *,
    record: str = "record",
    line: str = "line",
    header: str | bytes | None = None,
    **settings: typing.Unpack[Settings],
) -> Iterator[pyarrow.RecordBatch]:
    """Say what the records of each batch are called and where they point.

    Rows have the columns of ``NAMES``. Rows of one ``id`` belong together: bring them together
    and hand them to ``settle_batches``. Rows without an ``id`` say how much was seen: collect
    them for ``totals_of``. References that a batch settles by itself have no row.

    Args:
        batches: record batches, as for ``validate_batches``.
        record: the name of the column with the records.
        line: the name of the column with the number of each record's line.
        header: the first line of the stream: it tells the namespace of the dossier.
        settings: those of ``validate``, of which only ``limits`` counts here.

    """
    arrow, first, asked = extra("pyarrow"), _bytes(header), settings_of(**settings)
    for batch in batches:
        yield from _batches(
            arrow.table(ArrowStream(_native.name_apart(_lines(batch, record, line), first, asked)))
        )


def totals_of(rows: pyarrow.Table | pyarrow.RecordBatch) -> Totals:
    """Add up how much was seen: all rows of ``name_batches`` that have no ``id``, or all rows."""
    return typing.cast("Totals", json.loads(_native.totals_apart(rows)))


def settle_batches(
    batches: Iterable[pyarrow.RecordBatch],
    totals: Totals,
    *,
    header: str | bytes | None = None,
    **settings: typing.Unpack[Settings],
) -> Iterator[pyarrow.RecordBatch]:
    """Say what is wrong with ids and references; give all issues as one batch.

    Args:
        batches: rows of ``name_batches``, in any order: all rows of each id that is among them,
            of however many ids. Where ``totals["whole"]`` is true, all rows of the dossier.
        totals: how much there is in all, by ``totals_of``.
        header: the first line of the stream: its namespace and its waivers hold.
        settings: those of ``validate``; all issues are given unless ``max_issues`` says how many.

    Raises:
        SettingsError: rows are missing where all are needed, or are not those of ``name_batches``.

    """
    arrow, first, asked = extra("pyarrow"), _bytes(header), settings_of(**({"max_issues": None} | settings))
    whole, number = arrow.string(), arrow.int64()
    schema = arrow.schema([("id", whole), ("line", number), ("row", whole)])
    rows = arrow.Table.from_batches([batch.select(schema.names).cast(schema) for batch in batches], schema)
    yield from _batches(arrow.table(Report._of(_native.settle_apart(rows, json.dumps(totals), first, asked))))


def unchecked(lang: str = "en") -> pyarrow.Table:
    """Give the rules that nothing here checks, as a table: code, rule, what is wrong by it."""
    made = [rule for rule in rules(lang) if rule.code in UNCHECKED]
    columns = {"code": "code", "rule": "name", "summary": "summary"}
    return extra("pyarrow").table(
        {name: [getattr(rule, field) for rule in made] for name, field in columns.items()}
    )


def _bytes(header: str | bytes | None) -> bytes | None:
    return header.encode() if isinstance(header, str) else header


def _lines(batch: pyarrow.RecordBatch, record: str, line: str | None) -> pyarrow.Table:
    arrow = extra("pyarrow")
    texts = batch.column(record).cast(arrow.string())
    numbers = arrow.nulls(len(texts), arrow.int64()) if line is None else batch.column(line)
    return arrow.table({"record": texts, "line": numbers.cast(arrow.int64())})


def _batches(table: pyarrow.Table) -> list[pyarrow.RecordBatch]:
    """Give a table as one batch, which may be empty; as several where it is too large for one."""
    arrow = extra("pyarrow")
    empty = [arrow.nulls(0, kind) for kind in table.schema.types]
    batches = table.combine_chunks().to_batches() or [arrow.record_batch(empty, schema=table.schema)]
    return typing.cast("list[pyarrow.RecordBatch]", batches)
