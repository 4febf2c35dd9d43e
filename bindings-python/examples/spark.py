"""Check a dossier on a cluster: PySpark runs the functions of ``casecairn.arrow`` as they are.

``python spark.py records.jsonl`` says what is wrong by rule, what was not checked, and how many
records a second that was with one worker and with two. The file is a stream: a dossier's header
on the first line, and a record on each line behind it. ``--workers 4`` and ``--rounds 5`` ask for
others. The cluster is on this machine, and real: each worker is a process of its own.
"""

from __future__ import annotations

import argparse
import functools
import itertools
import json
import os
import statistics
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pyspark
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as sql

import casecairn
import casecairn.arrow


def session(workers: int) -> SparkSession:
    """Begin a cluster on this machine: a master, and workers with a core and a gigabyte each."""
    # The workers are this Python: another one may not have casecairn.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    # They are begun by the scripts that came with pip, and keep what they write to themselves.
    os.environ.setdefault("SPARK_HOME", str(Path(pyspark.__file__).parent))
    os.environ.setdefault("SPARK_WORKER_DIR", tempfile.mkdtemp(prefix="spark-"))
    builder = SparkSession.builder.master(f"local-cluster[{workers},1,1024]").appName("casecairn")
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.sql.execution.arrow.maxRecordsPerBatch": "2000",
        "spark.sql.files.openCostInBytes": "0",
        # All workers are there before the work begins.
        "spark.scheduler.minRegisteredResourcesRatio": "1.0",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def numbered(spark: SparkSession, path: Path, parts: int) -> DataFrame:
    """Read the lines of a file in parts, each line with its number."""
    spark.conf.set("spark.sql.files.maxPartitionBytes", str(path.stat().st_size // parts + 1))
    block, at = sql.col("_metadata.file_block_start"), sql.monotonically_increasing_id()
    text = spark.read.text(str(path), lineSep="\n")
    lines = text.select(sql.col("value").alias("record"), block.alias("block"), at.alias("at"))
    # Within a block of the file lines are in order: how many stand before each block says the rest.
    blocks = lines.groupBy("block").agg(sql.min("at"), sql.count("at")).orderBy("block").collect()
    before = itertools.accumulate((count for _, _, count in blocks), initial=0)
    shifts = [(start, 1 + begin - first) for (start, first, _), begin in zip(blocks, before, strict=False)]
    shift = sql.create_map(*(sql.lit(number) for pair in shifts for number in pair))[sql.col("block")]
    return lines.select("record", (sql.col("at") + shift).alias("line"))


def check(spark: SparkSession, path: Path, parts: int, **settings: Any) -> list[dict[str, Any]]:
    """Give the issues of all records, by themselves and by their ids and references."""
    lines = numbered(spark, path, parts)
    with path.open("rb") as file:
        given = {"header": file.readline(), **settings}
    alone = functools.partial(casecairn.arrow.validate_batches, line="line", **given)
    name = functools.partial(casecairn.arrow.name_batches, **given)
    names = lines.mapInArrow(name, casecairn.arrow.NAMES).persist()
    totals = casecairn.arrow.totals_of(names.where("id is null").toArrow())
    # The join: rows of one id come together, in as many parts as there may be.
    joined = names.where("id is not null").repartition(1 if totals["whole"] else parts, "id")
    settle = functools.partial(casecairn.arrow.settle_batches, totals=totals, **given)
    schema = casecairn.arrow.SCHEMA
    issues = lines.mapInArrow(alone, schema).unionByName(joined.mapInArrow(settle, schema)).collect()
    names.unpersist()
    return [issue.asDict() for issue in issues]


def on_one_machine(path: Path, **settings: Any) -> list[dict[str, Any]]:
    """Give the issues that one machine finds, but for those of rules that are not checked here."""
    import pyarrow

    issues = pyarrow.table(casecairn.validate(path, max_issues=None, **settings)).to_pylist()
    return [issue for issue in issues if issue["code"] not in casecairn.arrow.UNCHECKED]


def in_order(issues: list[dict[str, Any]]) -> list[str]:
    """Write issues as JSON, in an order that does not depend on who found them."""
    return sorted(json.dumps(issue, sort_keys=True, ensure_ascii=False) for issue in issues)


def outcome(issues: list[dict[str, Any]]) -> str:
    """Say how many issues there are by rule, and which rules were not checked."""
    counts = Counter(issue["rule"] for issue in issues)
    lines = [f"{count:8} {rule}" for rule, count in sorted(counts.items())]
    rules = casecairn.arrow.unchecked().to_pylist()
    lines += [f"not checked, for they look across records ({len(rules)} rules):"]
    lines += [f"   {rule['code']} {rule['rule']}" for rule in rules]
    return "\n".join(lines)


def measured(path: Path, workers: int) -> tuple[float, list[dict[str, Any]]]:
    """Check a file with a cluster of its own: seconds, and the issues."""
    spark = session(workers)
    try:
        # The first time begins the Python of each worker: that is not what is measured.
        check(spark, path, workers)
        begun = time.perf_counter()
        issues = check(spark, path, workers)
        return time.perf_counter() - begun, issues
    finally:
        spark.stop()


def main() -> None:
    """Check a file with clusters of several sizes, in turns, and say how long it took."""
    parser = argparse.ArgumentParser(description="Check a dossier on a cluster, and say how fast that was.")
    parser.add_argument("path", type=Path, help="a stream: JSON Lines with a header")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2], help="how many, in turns")
    parser.add_argument("--rounds", type=int, default=3, help="how many turns")
    asked = parser.parse_args()
    seconds: dict[int, list[float]] = {workers: [] for workers in asked.workers}
    issues: list[dict[str, Any]] = []
    for _ in range(asked.rounds):
        for workers, taken in seconds.items():
            took, issues = measured(asked.path, workers)
            taken.append(took)
    print(outcome(issues))
    with asked.path.open("rb") as file:
        records = sum(1 for _ in file) - 1
    for workers, taken in seconds.items():
        middle = statistics.median(taken)
        each = ", ".join(f"{took:.1f}" for took in taken)
        print(f"{records} records, workers: {workers}: {records / middle:,.0f} records a second ({each} s)")


if __name__ == "__main__":
    main()
