"""A report: how it is held, shown, sent and turned into tables."""

from __future__ import annotations

import copy
import json
import pickle
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from conftest import FAULTY

import casecairn
from casecairn import validate


def test_the_parts_of_a_report(broken: Path) -> None:
    report = validate(broken)
    assert (report.ok, report.profile, report.lang) == (False, "working", "en")
    assert report.counts.total == len(report.issues) == 10
    assert report.seen.claims > 40
    by_rule = report.by_rule()
    assert sum(count.issues for count in by_rule.values()) == 10
    assert by_rule["CC102"].unchecked > 0
    of_record = report.for_record("bavet-gate")
    assert len(of_record) >= 1
    assert {issue.record for issue in of_record} == {"bavet-gate"}
    assert len(report.for_record("nobody")) == 0
    assert [issue.to_dict() for issue in report.issues] == report.to_dict()["issues"]


def test_issues_are_a_sequence(broken: Path) -> None:
    issues = validate(broken).issues
    assert issues[-1] == issues[len(issues) - 1] == list(issues)[-1]
    assert list(issues[2:4]) == [issues[2], issues[3]]
    assert issues[0] in issues
    assert issues.index(issues[3]) == 3
    assert issues[:2] == issues[:2] != issues[:3]
    assert len({*issues}) == len(issues)
    with pytest.raises(IndexError):
        issues[10]
    assert repr(issues).startswith("10 issues\n  error ")


def test_a_report_never_changes() -> None:
    report = validate(FAULTY)
    for change in ("ok", "_native", "new"):
        with pytest.raises(AttributeError, match="never changes"):
            setattr(report, change, True)
        with pytest.raises(AttributeError, match="never changes"):
            delattr(report, change)
    with pytest.raises(AttributeError):
        report.issues[0].code = "CC000"  # type: ignore[misc]
    with pytest.raises(TypeError, match=r"casecairn\.validate"):
        casecairn.Report()


def test_everything_can_be_sent_and_copied(broken: Path) -> None:
    report = validate(broken, lang="fr")
    with pytest.raises(casecairn.InvalidDataError) as raised:
        report.raise_for_errors()
    for thing in (
        report,
        report.issues,
        report.issues[1:3],
        report.issues[0],
        report.counts,
        casecairn.explain("CC201"),
    ):
        for made in (pickle.loads(pickle.dumps(thing)), copy.deepcopy(thing), copy.copy(thing)):
            assert made == thing
    assert pickle.loads(pickle.dumps(raised.value)).report == report
    assert str(pickle.loads(pickle.dumps(report))) == str(report)
    assert hash(pickle.loads(pickle.dumps(report))) == hash(report)
    for error in (
        casecairn.SettingsError("words", "code"),
        casecairn.NotJsonError("date", "/a"),
        casecairn.MissingExtraError("pandas"),
        casecairn.UnreadableInputError("broken off"),
    ):
        again = pickle.loads(pickle.dumps(error))
        assert (str(again), again.code) == (str(error), error.code)


def test_reports_come_back_from_other_processes(broken: Path) -> None:
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        assert list(pool.map(validate, [broken, broken])) == [validate(broken)] * 2


def test_it_is_shown_as_text_and_html(broken: Path) -> None:
    report = validate(broken, lang="fr")
    assert str(report).rstrip().endswith("✗ non valide\xa0: 10 erreurs")
    assert "amnesty-2026-01-broken.json:" in str(report)
    assert repr(report).startswith("Report(ok=False, profile='working', Counts(error=10,")
    html = report._repr_html_()
    assert html.startswith('<div class="casecairn" lang="fr">')
    assert html.endswith("</div>")
    hostile = validate({"type": "compound", "id": "<script>x</script>", "<script>": 1})._repr_html_()
    assert "<script" not in hostile
    assert "&lt;script&gt;" in hostile


def test_it_is_a_table_for_everyone(broken: Path) -> None:
    report = validate(broken)
    rows = report.to_dict()["issues"]
    pandas = pytest.importorskip("pandas")
    frame = report.to_pandas()
    assert list(frame["code"]) == [row["code"] for row in rows]
    assert list(frame["line"]) == [row["line"] for row in rows]
    assert str(frame["line"].dtype) == "Int64"
    assert [json.loads(text) for text in frame["params"]] == [row["params"] for row in rows]
    pyarrow = pytest.importorskip("pyarrow")
    table = pyarrow.table(report)
    assert table.column_names == list(rows[0]) == list(frame.columns)
    for name in ("code", "line", "record", "pointer", "excerpt", "suggestion"):
        assert table[name].to_pylist() == [row[name] for row in rows]
    polars = pytest.importorskip("polars")
    assert report.to_polars().equals(polars.from_arrow(table))
    empty = validate({"type": "compound", "id": "c"})
    assert (pyarrow.table(empty).num_rows, len(empty.to_pandas()), len(empty.to_polars())) == (0, 0, 0)
    assert str(empty.to_pandas()["line"].dtype) == "Int64"
    assert pandas.concat([frame, empty.to_pandas()]).shape == frame.shape


def test_a_stream_of_arrow_may_be_left_or_taken_twice(broken: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    report = validate(broken)
    for _ in range(50):
        report.__arrow_c_stream__()
        assert pyarrow.table(report).num_rows == 10


def test_rules_are_a_table() -> None:
    pytest.importorskip("pandas")
    rules = casecairn.rules()
    frame = rules.to_pandas()
    assert list(frame["code"]) == [rule.code for rule in rules]
    assert {"intake", "working", "publication", "summary"} <= set(frame.columns)
