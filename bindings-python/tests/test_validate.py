"""What may be given, and what comes of it."""

from __future__ import annotations

import datetime
import gzip
import io
import json
import os
import threading
from collections import OrderedDict
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from conftest import FAULTY, HEADER, stream

import casecairn
from casecairn import validate


def test_all_ways_to_give_a_text_are_the_same(broken: Path, tmp_path: Path) -> None:
    data = broken.read_bytes()
    expected = validate(data)
    assert not expected.ok
    assert expected.counts.error == 10
    with broken.open("rb") as binary, broken.open(encoding="utf-8") as text:
        for given in (
            bytearray(data),
            memoryview(data),
            data.decode(),
            broken,
            binary,
            text,
            io.BytesIO(data),
        ):
            assert validate(given).to_json() == expected.to_json()


def test_a_large_text_has_the_same_report_from_memory_and_from_a_file(tmp_path: Path) -> None:
    data = stream(5000, faulty=True)
    path = tmp_path / "large.jsonl"
    path.write_bytes(data)
    report = validate(data, max_issues=None)
    assert len(report.issues) == report.counts.total == 10000
    assert (
        report == validate(path, max_issues=None) == validate(data, max_issues=None, progress=lambda *_: None)
    )


def test_a_dict_has_the_issues_of_its_text_without_places(broken: Path) -> None:
    data = json.loads(broken.read_bytes())
    from_dict, from_text = validate(data), validate(json.dumps(data))
    assert all(issue.line is None and issue.column is None for issue in from_dict.issues)
    assert [less_place(issue) for issue in from_text.issues] == [
        issue.to_dict() for issue in from_dict.issues
    ]
    assert from_dict.counts == from_text.counts
    assert from_dict.seen == from_text.seen


def less_place(issue: casecairn.Issue) -> dict[str, Any]:
    return issue.to_dict() | {"line": None, "column": None}


def test_a_list_of_dicts_is_a_stream_whose_pointers_begin_with_the_item() -> None:
    lists: list[Any] = [[HEADER, FAULTY], (HEADER, FAULTY), iter([HEADER, FAULTY])]
    for records in lists:
        report = validate(records)
        assert [issue.pointer for issue in report.issues] == ["/1/status", "/1/place/contry"]
        assert report.issues[0].fix == [{"op": "replace", "path": "/1/status", "value": "current"}]


def test_mappings_and_numbers_of_other_libraries_are_read() -> None:
    class Whole:
        def __index__(self) -> int:
            return 7

    count = {"unit": "person", "min": Whole()}
    record = OrderedDict(type="incident", id="i", stance="reported", kind="violence", outcome={})
    plain = validate(dict(record, injured=count | {"min": 7}))
    assert validate(MappingProxyType(dict(record, injured=count))).to_json() == plain.to_json()


def test_several_dossiers_are_checked_together() -> None:
    one = {"type": "dossier", "schema_version": "1.0", "namespace": "a", "title": "A"}
    evidence = {"type": "evidence", "id": "e", "kind": "article", "publisher": "b:ngo"}
    first = one | {"records": [evidence]}
    second = one | {"namespace": "b", "records": []}
    assert validate(first).ok
    report = validate(first, second)
    assert [(issue.rule, issue.dossier) for issue in report.issues if issue.severity == "error"] == [
        ("reference-dangling", 0)
    ]


def test_wrong_data_never_raises_unless_asked() -> None:
    wrong: list[Any] = [b"", b"\xff", "{", "[]", "\ud800", '{"type":"compound"}', {}, [], [{}, {}]]
    for given in wrong:
        report = validate(given)
        assert report == validate(given)
    report = validate(FAULTY)
    with pytest.raises(
        casecairn.InvalidDataError, match=r"CC022 /place/contry: there is no such field"
    ) as raised:
        report.raise_for_errors()
    assert raised.value.report is report
    assert validate({"type": "compound", "id": "c"}).raise_for_errors().ok


def test_what_cannot_be_given_says_why(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="at least one dossier"):
        validate()
    with pytest.raises(TypeError, match=r"pathlib.Path"):
        validate("dossier.json")
    with pytest.raises(TypeError, match=r"item 1 of the list is bytes, not a dict; dossiers are given"):
        validate([{}, b"{}"])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="not int"):
        validate(7)  # type: ignore[arg-type]
    with pytest.raises(FileNotFoundError, match=r"there-is-none\.json"):
        validate(tmp_path / "there-is-none.json")
    with pytest.raises(IsADirectoryError):
        validate(tmp_path)


@pytest.mark.skipif(
    not Path("/proc/self/mem").exists(), reason="Linux has a file that opens and cannot be read"
)
def test_an_input_that_breaks_off_is_an_error() -> None:
    with pytest.raises(casecairn.UnreadableInputError, match="dossier 1 cannot be read") as unreadable:
        validate(b"{}", Path("/proc/self/mem"))
    assert isinstance(unreadable.value, OSError)
    assert unreadable.value.code == "input-unreadable"


def test_a_data_frame_is_no_dossier() -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame([FAULTY])
    with pytest.raises(TypeError, match=r"casecairn\.validate_table"):
        validate(frame)
    assert [issue.rule for issue in validate(frame.to_dict("records")).issues] == [
        "unknown-value",
        "unknown-field",
    ]


@pytest.mark.parametrize(
    ("value", "kind"),
    [(datetime.date(2026, 1, 1), "date"), ({1, 2}, "set"), (b"x", "bytes"), (object(), "object")],
)
def test_what_json_does_not_know_is_told_by_its_place_and_type(value: object, kind: str) -> None:
    with pytest.raises(casecairn.NotJsonError) as raised:
        validate({"type": "compound", "id": "c", "a/b": [{"c": value}]})
    assert raised.value.pointer == "/a~1b/0/c"
    assert raised.value.kind == kind
    assert isinstance(raised.value, TypeError)
    assert "2026" not in str(raised.value)


def test_a_number_that_is_none_is_an_issue() -> None:
    for number in (float("nan"), float("inf"), -float("inf")):
        report = validate({"type": "compound", "id": "c", "place": {"point": [number, 1]}})
        assert [issue.rule for issue in report.issues] == ["not-json"]


def test_an_object_that_holds_itself_is_refused() -> None:
    ring: dict[str, Any] = {"type": "compound"}
    ring["place"] = {"inner": [ring]}
    with pytest.raises(ValueError, match="holds itself"):
        validate(ring)


def test_a_deep_or_large_object_has_the_issue_of_its_text() -> None:
    deep: Any = 1
    for _ in range(140):
        deep = [deep]
    assert validate({"type": deep}).to_dict()["issues"][0]["rule"] == "nested-too-deeply"
    for _ in range(100_000):
        deep = [deep]
    assert validate({"type": deep}).to_dict()["issues"][0]["rule"] == "nested-too-deeply"
    many = {"type": "compound", "id": "c", "names": [{"text": "x" * 1000}] * 20_000}
    assert validate(many).to_dict()["issues"][0]["rule"] == "document-too-large"


def test_settings_reach_the_library() -> None:
    assert validate(FAULTY, lang="fr").lang == "fr"
    assert validate(FAULTY, profile="intake").profile == "intake"
    assert [issue.rule for issue in validate(FAULTY, allow=["unknown-field"]).issues] == ["unknown-value"]
    assert validate(FAULTY, allow=["CC022"]).by_rule()["CC022"].allowed == 1
    few = validate(FAULTY, max_issues=1)
    assert (len(few.issues), few.omitted, few.counts.total) == (1, 1, 2)
    assert "nested-too-deeply" in {issue.rule for issue in validate(FAULTY, limits={"depth": 1}).issues}
    incident = {
        "type": "incident",
        "id": "i",
        "kind": "violence",
        "stance": "reported",
        "when": {"edtf": "2026-02-03"},
    }
    future = [
        {issue.code for issue in validate(incident, today=today).issues}
        for today in (
            "2026-02-01",
            datetime.date(2026, 2, 1),
            datetime.datetime(2026, 2, 1, 12),
            "2026-03-01",
        )
    ]
    assert future[0] == future[1] == future[2] != future[3]


def test_settings_that_ask_for_what_is_not_there_are_errors() -> None:
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"lang": "km"}, "language-unknown"),
        ({"profile": "strict"}, "profile-unknown"),
        ({"allow": ["CC999"]}, "rule-unknown"),
        ({"today": "tomorrow"}, "day-malformed"),
        ({"limits": {"deep": 3}}, "settings-malformed"),
        ({"max_issues": -1}, "settings-malformed"),
    ]
    for settings, code in wrong:
        with pytest.raises(casecairn.SettingsError) as raised:
            validate(FAULTY, **settings)
        assert raised.value.code == code
        assert isinstance(raised.value, ValueError)
    with pytest.raises(TypeError, match="allow is a list"):
        validate(FAULTY, allow="CC201")


def test_one_record_of_a_form() -> None:
    report = casecairn.validate_record("compound", {"id": "c", "status": "curent"})
    assert [(issue.pointer, issue.suggestion) for issue in report.issues] == [("/status", "current")]
    assert casecairn.validate_record("actor", b'{"type":"compound","id":"c"}').issues[0].pointer == "/type"
    with pytest.raises(casecairn.SettingsError, match="there is no kind of record `building`"):
        casecairn.validate_record("building", {})


def test_fix_mends_a_copy() -> None:
    fixed = casecairn.fix(b'{ "type":"compound", "id":"c", "status":"Current" }')
    assert fixed.text == b'{ "type":"compound", "id":"c", "status":"current" }'
    assert [change["code"] for change in fixed.changes] == ["CC023"]
    assert fixed.report.ok


def test_explain_rules_and_schema() -> None:
    explained = casecairn.explain("coordinates-swapped", lang="fr")
    assert explained.code == "CC201"
    assert "## Que faire" in str(explained) == explained._repr_markdown_()
    rules = casecairn.rules()
    assert rules[-1].code > rules[0].code
    shown = rules._repr_html_()
    assert rules[0].name in shown
    assert f"{len(rules) - 60} more rows" in shown
    assert "10" in repr(rules) or len(rules) < 10
    assert len(rules[:3]) == 3
    assert casecairn.schema("written/compound")["additionalProperties"] is False
    assert casecairn.schema("custody") == casecairn.schema("documents/custody")
    assert "withheld" in casecairn.schema("disclosure")["properties"]
    for ask in (
        lambda: casecairn.explain("CC999"),
        lambda: casecairn.rules("km"),
        lambda: casecairn.schema("x"),
    ):
        with pytest.raises(casecairn.SettingsError):
            ask()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_read_as_a_file_is(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for read in (False, True):
        writer = threading.Thread(target=pipe.write_bytes, args=(b'{"type":"compound","id":"c1"}',))
        writer.start()
        report = casecairn.Dossier.read(pipe).report if read else validate(pipe)
        writer.join()
        assert report is not None
        assert report.seen.compounds == 1


def test_a_file_that_ends_too_early_could_not_be_read() -> None:
    packed = gzip.compress(b'{"type":"compound","id":"c1"}')[:-9]
    with pytest.raises(casecairn.UnreadableInputError, match="too early"):
        validate(gzip.GzipFile(fileobj=io.BytesIO(packed)))

    class Odd:
        def read(self) -> int:
            return 3

    odd: Any = Odd()
    with pytest.raises(TypeError, match="bytes or text, not int"):
        validate(odd)
