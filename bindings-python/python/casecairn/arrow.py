"""Where one machine is outgrown: batches of records in, batches of issues out.

``validate_batches`` needs no engine, only pyarrow: PySpark's ``mapInArrow``, Ray Data and Dask run
it as it is. Each record is checked by itself, with the same answer as on one machine. What looks
across records (ids, references, lineage, the order of events) is **not** checked: ``UNCHECKED``
lists those rules.

>>> import pyarrow, casecairn.arrow
>>> batch = pyarrow.record_batch({"record": ['{"type":"compound","id":"c1","status":"curent"}']})
>>> issues = next(casecairn.arrow.validate_batches([batch]))
>>> issues["rule"].to_pylist(), issues["suggestion"].to_pylist()
(['unknown-value'], ['current'])
>>> "CC102" in casecairn.arrow.UNCHECKED
True
"""

from __future__ import annotations

import typing
from collections.abc import Iterable, Iterator

from casecairn import _native
from casecairn._report import Report
from casecairn._tables import extra
from casecairn._verbs import Settings, settings_of

if typing.TYPE_CHECKING:
    import pyarrow

__all__ = ["SCHEMA", "UNCHECKED", "validate_batches"]

UNCHECKED: tuple[str, ...] = tuple(_native.across())
"""The codes of the rules that look across records: ``validate_batches`` does not check them."""

SCHEMA: str = (
    "code string, rule string, severity string, message string, remedy string, dossier bigint, "
    "record string, pointer string, line bigint, column bigint, params string, suggestion string, "
    "fix string, excerpt string"
)
"""The columns of issues, as engines that speak SQL name them; ``params`` and ``fix`` are JSON."""


def validate_batches(
    batches: Iterable[pyarrow.RecordBatch],
    *,
    record: str = "record",
    line: str | None = None,
    **settings: typing.Unpack[Settings],
) -> Iterator[pyarrow.RecordBatch]:
    """Check each record of each batch by itself; give the issues of a batch as a batch.

    Args:
        batches: record batches with a column of records, each as JSON text; other columns are
            not looked at.
        record: the name of that column.
        line: the name of a column with the number of the line of each record, where there is
            one: issues then have line and column, as on one machine.
        settings: those of ``validate``; all issues are given unless ``max_issues`` says how many
            of a batch. Waivers stand in a header, which is not here: none applies.

    """
    arrow = extra("pyarrow")
    asked = settings_of(**({"max_issues": None} | settings))
    for batch in batches:
        texts = batch.column(record).cast(arrow.string())
        numbers = arrow.nulls(len(texts), arrow.int64()) if line is None else batch.column(line)
        numbers = numbers.cast(arrow.int64())
        table = arrow.table({"record": texts, "line": numbers})
        issues = arrow.table(Report._of(_native.validate_apart(table, asked)))
        if line is None:
            absent = arrow.nulls(issues.num_rows, arrow.int64())
            for name in ("line", "column"):
                issues = issues.set_column(issues.column_names.index(name), name, absent)
        yield issues.combine_chunks().to_batches()[0] if issues.num_rows else _nothing(issues)


def _nothing(issues: pyarrow.Table) -> pyarrow.RecordBatch:
    arrow = extra("pyarrow")
    made = arrow.record_batch([arrow.nulls(0, kind) for kind in issues.schema.types], schema=issues.schema)
    return typing.cast("pyarrow.RecordBatch", made)
