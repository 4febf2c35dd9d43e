"""Check records on a cluster: PySpark runs ``validate_batches`` as it is.

``python spark.py records.jsonl 2`` prints how many issues there are by rule, with two workers.
The first line of the file is a dossier's header, and each line behind it a record.
"""

from __future__ import annotations

import functools
import json
import os
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from pyspark.sql import SparkSession

import casecairn
import casecairn.arrow


def session(workers: int) -> SparkSession:
    """Begin a cluster on this machine: each worker is a process of its own."""
    # The workers are this Python: another one may not have casecairn.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.master(f"local[{workers}]").appName("casecairn")
    settings = {
        "spark.ui.enabled": "false",
        "spark.sql.execution.arrow.maxRecordsPerBatch": "2000",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def check(spark: SparkSession, path: Path, parts: int) -> list[dict[str, Any]]:
    """Give the issues of the records by themselves."""
    lines = spark.sparkContext.textFile(str(path), parts).zipWithIndex().filter(lambda row: row[1] > 0)
    records = lines.map(lambda row: (row[0], row[1] + 1)).toDF("record string, line bigint")
    work = functools.partial(casecairn.arrow.validate_batches, line="line")
    issues = records.mapInArrow(work, casecairn.arrow.SCHEMA)
    return [row.asDict() for row in issues.collect()]


def on_one_machine(path: Path) -> list[dict[str, Any]]:
    """Give the issues that one machine finds, but for those of rules that look across records."""
    import pyarrow

    report = casecairn.validate(path, max_issues=None)
    issues = pyarrow.table(report).to_pylist()
    return [issue for issue in issues if issue["code"] not in casecairn.arrow.UNCHECKED]


def in_order(issues: list[dict[str, Any]]) -> list[str]:
    """Write issues as JSON, in an order that does not depend on who found them."""
    return sorted(json.dumps(issue, sort_keys=True, ensure_ascii=False) for issue in issues)


def main() -> None:
    """Check a file with as many workers as asked for, and say how long it took."""
    path, workers = Path(sys.argv[1]), int(sys.argv[2])
    spark = session(workers)
    # The first job starts the workers: that is not what is measured.
    spark.range(workers).repartition(workers).mapInArrow(lambda batches: batches, "id bigint").collect()
    begun = time.perf_counter()
    issues = check(spark, path, workers)
    took = time.perf_counter() - begun
    records = sum(1 for _ in path.open(encoding="utf-8")) - 1
    for rule, count in sorted(Counter(issue["rule"] for issue in issues).items()):
        print(f"{count:8} {rule}")
    print(f"{records} records, {workers} workers: {took:.1f} s, {records / took:,.0f} records a second")
    spark.stop()


if __name__ == "__main__":
    main()
