"""Batches of records in, batches of issues out: the same as on one machine."""

from __future__ import annotations

import itertools
import json
import shutil
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.compute
import pytest
from hypothesis import given
from hypothesis import strategies as st

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
            # What has several lines is no line of a stream.
            made.extend(text for text in texts if text.isprintable())
    made.extend(["{", '{"type":"building"}', '{"type":"compound","id":"x","status":"curent"}', '["list"]'])
    assert len(made) > 500
    return made


def in_order(issues: list[dict[str, Any]]) -> list[str]:
    return sorted(json.dumps(issue, sort_keys=True, ensure_ascii=False) for issue in issues)


def table(all_lines: list[str]) -> pyarrow.Table:
    """Lines, each with its number."""
    return pyarrow.table(
        {"record": all_lines, "line": range(1, len(all_lines) + 1), "beside": [None] * len(all_lines)}
    )


def on_one_machine(all_lines: list[str], **settings: Any) -> list[str]:
    report = casecairn.validate("\n".join(all_lines) + "\n", max_issues=None, **settings)
    issues = pyarrow.table(report).to_pylist()
    return in_order([issue for issue in issues if issue["code"] not in casecairn.arrow.UNCHECKED])


def in_batches(batches: list[pyarrow.RecordBatch], header: str, parts: int, **settings: Any) -> list[str]:
    """Bring rows of one id together as an engine does: here pyarrow is the engine."""
    asked: dict[str, Any] = {"header": header, **settings}
    found = list(casecairn.arrow.validate_batches(batches, line="line", **asked))
    names = pyarrow.Table.from_batches(casecairn.arrow.name_batches(iter(batches), **asked))
    is_row = pyarrow.compute.is_valid(names["id"])
    totals = casecairn.arrow.totals_of(names.filter(pyarrow.compute.invert(is_row)))
    rows = names.filter(is_row).sort_by([("row", "descending")])
    keys = [len(key) % (1 if totals["whole"] else parts) for key in rows["id"].to_pylist()]
    for part in range(parts):
        mine = rows.filter(pyarrow.array([key == part for key in keys], pyarrow.bool_()))
        found.extend(casecairn.arrow.settle_batches(mine.to_batches(max_chunksize=7), totals, **asked))
    assert len({batch.schema for batch in found}) == 1
    return in_order([issue for batch in found for issue in batch.to_pylist()])


@pytest.mark.parametrize("size", [1, 50, 10_000])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_batches_say_what_one_machine_says(size: int, lang: str) -> None:
    all_lines = lines()
    found = in_batches(table(all_lines).to_batches(size), all_lines[0], 3, lang=lang)
    assert len(found) > 100
    assert found == on_one_machine(all_lines, lang=lang)


def referring(rest: list[tuple[str, list[str]]]) -> list[str]:
    """A dossier whose records have ids and are set apart from others."""
    header = {"type": "dossier", "schema_version": "1.0", "namespace": "all", "title": "All"}
    records = [
        {
            "type": "compound",
            "id": name,
            "relations": [{"kind": "distinct_from", "compound": other} for other in others],
        }
        for name, others in rest
    ]
    actor = {"type": "actor", "id": "poipet", "kind": "ngo"}
    return [json.dumps(line) for line in [header, *records, actor]]


WORDS = st.sampled_from(["bavet", "bavvet", "poipet", "poiptt", "mine-3", "mine-4", "all:mine-3", "other:x"])
IDS = WORDS.filter(lambda word: ":" not in word)


@given(
    rest=st.lists(st.tuples(IDS, st.lists(WORDS, max_size=3)), max_size=8),
    order=st.randoms(use_true_random=False),
    cuts=st.lists(st.integers(0, 10), max_size=3),
    lang=st.sampled_from(["en", "fr"]),
)
def test_any_batches_in_any_order_say_the_same(
    rest: list[tuple[str, list[str]]], order: Any, cuts: list[int], lang: str
) -> None:
    all_lines = referring(rest)
    places = list(range(len(all_lines)))
    order.shuffle(places)
    mixed = table(all_lines).take(places)
    ends = sorted({0, *(min(cut, len(places)) for cut in cuts), len(places)})
    batches = [mixed.slice(a, b - a).combine_chunks().to_batches()[0] for a, b in itertools.pairwise(ends)]
    assert in_batches(batches, all_lines[0], 1, lang=lang) == on_one_machine(all_lines, lang=lang)


def test_ids_and_references_are_checked_in_parts() -> None:
    """Of many records: twins, references to nothing and to another kind, to a slip of the pen."""
    rest = [(f"c-{number}", [f"c-{number + 1}"]) for number in range(10_500)]
    rest += [("c-7", ["poipet", "c-9x"]), ("bavet", ["nowhere", "other:c", "all:bavvet"])]
    all_lines = referring(rest)
    found = in_batches(table(all_lines).to_batches(999), all_lines[0], 4, lang="fr")
    assert found == on_one_machine(all_lines, lang="fr")
    codes = [json.loads(issue)["code"] for issue in found]
    assert {code: codes.count(code) for code in ("CC101", "CC102", "CC103")} == {
        "CC101": 1,
        "CC102": 4,
        "CC103": 1,
    }


def test_waivers_and_the_namespace_are_those_of_the_header() -> None:
    header = {
        "type": "dossier",
        "schema_version": "1.0",
        "namespace": "all",
        "title": "All",
        "waivers": [
            {"rule": "CC102", "record": "all:waived", "reason": "it comes later", "by": "the desk"},
            {"rule": "CC023", "reason": "it is known", "by": "the desk"},
        ],
    }
    all_lines = [json.dumps(header), *referring([("waived", ["all:gone"]), ("told", ["all:gone"])])[1:]]
    all_lines.append('{"type":"compound","id":"x","status":"curent"}')
    found = in_batches(table(all_lines).to_batches(2), all_lines[0], 1)
    assert [json.loads(issue)["record"] for issue in found] == ["told"]
    assert found == on_one_machine(all_lines)


def test_few_records_are_settled_in_one_call() -> None:
    all_lines = referring([("a", []), ("b", [])])
    names = pyarrow.Table.from_batches(casecairn.arrow.name_batches(table(all_lines).to_batches()))
    totals = casecairn.arrow.totals_of(names)
    assert totals == {"records": 3, "nameless": 0, "headless": False, "others": [], "whole": True}
    assert names.schema.names == [field.split(" ")[0] for field in casecairn.arrow.NAMES.split(", ")]
    with pytest.raises(casecairn.SettingsError, match="in one call"):
        next(casecairn.arrow.settle_batches(names.slice(0, 1).to_batches(), totals))
    (nothing,) = casecairn.arrow.settle_batches([], totals)
    assert nothing.num_rows == 0
    with pytest.raises(casecairn.SettingsError):
        casecairn.arrow.totals_of(table(all_lines))


def test_what_is_not_checked_is_what_needs_the_whole_dossier() -> None:
    unchecked = set(casecairn.arrow.UNCHECKED)
    assert {"CC104", "CC113", "CC118", "CC616"} <= unchecked
    assert not {"CC022", "CC101", "CC102", "CC103", "CC201", "CC801"} & unchecked
    assert unchecked < {rule.code for rule in casecairn.rules()}


@pytest.mark.parametrize(("lang", "word"), [("en", "record"), ("fr", "fiche")])
def test_what_is_not_checked_can_be_kept_beside_the_issues(lang: str, word: str) -> None:
    unchecked = casecairn.arrow.unchecked(lang)
    assert unchecked["code"].to_pylist() == list(casecairn.arrow.UNCHECKED)
    assert unchecked.schema.names == ["code", "rule", "summary"]
    assert any(word in summary for summary in unchecked["summary"].to_pylist())


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

    # Records with every fault there is a test for; and ids and references in a dossier that is
    # settled whole, with what is guessed of them, and in one that is settled in parts.
    chained = [(f"c-{number}", [f"c-{number + 1}"]) for number in range(10_500)]
    tied = [("c-7", ["poipet", "c-9x"]), ("bavet", ["bavvet", "poiptt", "other:c", "all:bavvet"])]
    dossiers = {
        "every": lines() + lines()[1:],
        "few": referring(chained[:50] + tied),
        "many": referring(chained + tied),
    }
    cluster = spark.session(2)
    try:
        for name, all_lines in dossiers.items():
            path = tmp_path / f"{name}.jsonl"
            path.write_text("\n".join(all_lines) + "\n", encoding="utf-8")
            for lang in ["en", "fr"]:
                found = spark.check(cluster, path, 4, lang=lang)
                expected = spark.on_one_machine(path, lang=lang)
                assert spark.in_order(found) == spark.in_order(expected), name
                codes = {issue["code"] for issue in found}
                # Where all ids are given twice, nobody can tell what is meant.
                assert codes >= ({"CC101"} if name == "every" else {"CC101", "CC102", "CC103"})
                assert any(issue["suggestion"] for issue in found) is (name != "many")
                told = spark.outcome(found)
                assert all(code in told for code in casecairn.arrow.UNCHECKED)
        # Two workers, and the one that gives them their work.
        assert cluster.sparkContext._jsc.sc().getExecutorMemoryStatus().size() == 3
    finally:
        cluster.stop()
