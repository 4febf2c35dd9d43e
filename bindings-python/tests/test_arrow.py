"""Batches of records in, batches of issues out: the same as on one machine."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pyarrow
import pytest

import casecairn
import casecairn.arrow

ROOT = Path(__file__).resolve().parents[2]


def lines() -> list[str]:
    """A header, and the records of all dossiers behind it."""
    header = {"type": "dossier", "schema_version": "1.0", "namespace": "all", "title": "All"}
    made = [json.dumps(header)]
    for folder in ("tests/dossiers", "tests/dossiers/traps", "tests/broken"):
        for path in sorted((ROOT / folder).glob("*.json")):
            dossier = json.loads(path.read_text(encoding="utf-8"))
            if isinstance(dossier, dict):
                made.extend(json.dumps(record, ensure_ascii=False) for record in dossier.get("records", []))
    for path in sorted((ROOT / "tests/vectors").glob("*.json")):
        for case in json.loads(path.read_text(encoding="utf-8"))["cases"]:
            texts = [given.get("text", "") for given in case["inputs"]]
            # A header among records, and what is no line of a stream, are another matter.
            made.extend(
                text for text in texts if text.isprintable() and '"dossier"' not in text and text.strip()
            )
    made.extend(["{", '{"type":"building"}', '{"type":"compound","id":"x","status":"curent"}', '["list"]'])
    assert len(made) > 500
    return made


def in_order(issues: list[dict[str, Any]]) -> list[str]:
    return sorted(json.dumps(issue, sort_keys=True, ensure_ascii=False) for issue in issues)


@pytest.mark.parametrize("size", [1, 50, 10_000])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_batches_say_what_one_machine_says(size: int, lang: str) -> None:
    all_lines = lines()
    one = pyarrow.table(casecairn.validate("\n".join(all_lines), max_issues=None, lang=lang)).to_pylist()
    expected = [issue for issue in one if issue["code"] not in casecairn.arrow.UNCHECKED]
    records = pyarrow.table(
        {
            "record": all_lines[1:],
            "line": range(2, len(all_lines) + 1),
            "beside": [None] * (len(all_lines) - 1),
        }
    )
    batches = casecairn.arrow.validate_batches(records.to_batches(size), line="line", lang=lang)
    found = [issue for batch in batches for issue in batch.to_pylist()]
    assert len(found) > 100
    assert in_order(found) == in_order(expected)


def test_what_is_not_checked_is_what_looks_across_records() -> None:
    unchecked = set(casecairn.arrow.UNCHECKED)
    assert {"CC101", "CC102", "CC103", "CC104"} <= unchecked
    assert not {"CC022", "CC201", "CC801"} & unchecked
    assert unchecked < {rule.code for rule in casecairn.rules()}


def test_a_batch_without_issues_and_without_lines() -> None:
    good = pyarrow.record_batch(
        {"json": pyarrow.array(['{"type":"compound","id":"c1"}'], pyarrow.large_string())}
    )
    bad = pyarrow.record_batch({"json": ["{", None]})
    first, second = casecairn.arrow.validate_batches(iter([good, bad]), record="json")
    assert first.num_rows == 0
    assert first.schema == second.schema
    assert second["code"].to_pylist() == ["CC003", "CC014"]
    assert second["line"].to_pylist() == [None, None]
    names = [field.split(" ")[0] for field in casecairn.arrow.SCHEMA.split(", ")]
    assert first.schema.names == names


def test_batches_come_one_by_one() -> None:
    taken = []

    def batches() -> Any:
        for number in range(3):
            taken.append(number)
            yield pyarrow.record_batch({"record": ["{}"]})

    issues = casecairn.arrow.validate_batches(batches())
    assert taken == []
    next(issues)
    assert taken == [0]


def test_settings_that_are_wrong_say_so() -> None:
    batch = pyarrow.record_batch({"record": ["{}"]})
    with pytest.raises(casecairn.SettingsError):
        next(casecairn.arrow.validate_batches([batch], lang="km"))
    with pytest.raises(KeyError):
        next(casecairn.arrow.validate_batches([batch], record="json"))


@pytest.mark.spark
# What PySpark says of itself is not about us.
@pytest.mark.filterwarnings("ignore")
@pytest.mark.skipif(shutil.which("java") is None, reason="there is no Java")
def test_a_cluster_of_two_says_what_one_machine_says(tmp_path: Path) -> None:
    pytest.importorskip("pyspark")
    import spark

    path = tmp_path / "records.jsonl"
    path.write_text("\n".join(lines() + lines()[1:]) + "\n", encoding="utf-8")
    cluster = spark.session(2)
    try:
        found = spark.check(cluster, path, 4)
    finally:
        cluster.stop()
    expected = spark.on_one_machine(path)
    assert len(found) > 200
    assert spark.in_order(found) == spark.in_order(expected)
