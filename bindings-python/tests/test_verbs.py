"""The verbs beside `validate`: what they say, and that what they must not say is not there."""

from __future__ import annotations

import datetime
import hashlib
import json
import pickle
from pathlib import Path
from typing import Any

import pandas
import polars
import pyarrow
import pytest
from conftest import HEADER, TESTS

import casecairn

TODAY = datetime.date(2026, 2, 1)
SECRET = "Sreymom Chan, room 412"


@pytest.fixture(scope="module")
def dossiers() -> list[Path]:
    return [TESTS / "dossiers" / "amnesty-2025-06.json", TESTS / "dossiers" / "amnesty-2026-01.json"]


@pytest.fixture(scope="module")
def assessment(dossiers: list[Path]) -> casecairn.Assessment:
    return casecairn.assess(*dossiers)


def test_what_both_articles_repeat_is_one_lineage(assessment: casecairn.Assessment) -> None:
    frame = assessment.standing.to_pandas()
    shared = frame[(frame["statement"] == "term:slavery")].iloc[0]
    assert shared["supporting.claims"] > 1
    assert shared["supporting.lineages"] == 1
    assert shared["criteria.two-independent-lineages"] == "not_met"
    assert list(frame[frame["kind"] == "compound"]["label"]) == [
        "BA01", "KA02", "SI03", "SI08", "SI15", "SI37", "SI38",
    ]  # fmt: skip


def test_tables_go_to_every_library(assessment: casecairn.Assessment) -> None:
    for section in ("standing", "elements", "totals", "ledger"):
        table = assessment.table(section)
        assert table.section == section
        frame = table.to_pandas()
        assert isinstance(frame, pandas.DataFrame)
        assert (len(frame), tuple(frame.columns)) == (len(table), table.columns)
        assert isinstance(table.to_polars(), polars.DataFrame)
        assert pyarrow.table(table).to_pylist() == table.to_dicts()
        assert "<table" in table._repr_html_()
        assert section in repr(table)


def test_titles_are_in_the_language_asked_for(assessment: casecairn.Assessment) -> None:
    french = assessment.table("elements", "fr").to_pandas()["title"]
    assert list(french) != list(assessment.elements.to_pandas()["title"])
    assert "Restriction de la liberté de mouvement" in set(french)
    assert "# Évaluation" in assessment.to_text("fr")
    assert 'lang="fr"' in assessment.to_html("fr")


def test_a_standing_explains_itself(assessment: casecairn.Assessment) -> None:
    why = assessment.explain("slavery")
    assert "not met" in str(why)
    assert why._repr_html_().startswith("<div")
    with pytest.raises(KeyError):
        assessment.explain("nothing-of-that-name")


def test_criteria_are_names_or_profiles(dossiers: list[Path]) -> None:
    mine: dict[str, Any] = {
        "type": "criteria", "version": "1.0", "id": "mine", "title": {"en": "Mine", "fr": "Le mien"},
        "description": {"en": "d", "fr": "d"}, "source": "none", "applies_to": ["compound"],
        "criteria": [{"id": "any", "title": {"en": "any", "fr": "un"},
                      "test": {"type": "supporting_lineages", "at_least": 1}}],
    }  # fmt: skip
    builtin = casecairn.assess(*dossiers, criteria="reported-by-one", sections=["standing"])
    assert [name for name in builtin.standing.columns if name.startswith("criteria.")] == [
        "criteria.reported-by-one"
    ]
    assert len(builtin.ledger) == 0
    try:
        own = casecairn.assess(*dossiers, criteria=mine)
    except casecairn.SettingsError as error:
        assert error.code == "criteria-malformed"
    else:
        assert "criteria.mine" in own.standing.columns
    for wrong, code in [("no-such", "criteria-unknown"), ({"id": 7}, "criteria-malformed")]:
        with pytest.raises(casecairn.SettingsError) as raised:
            casecairn.assess(*dossiers, criteria=wrong)
        assert raised.value.code == code
    with pytest.raises(casecairn.SettingsError, match="section"):
        casecairn.assess(*dossiers, sections=["guilt"])
    assert "reported-by-one" in casecairn.profiles()


def sensitive() -> dict[str, Any]:
    incident = {
        "type": "incident", "id": "i1", "kind": "raid", "stance": "reported", "when": {"edtf": "2025-11-03"},
        "people": [{"unit": "person", "best": 60, "cells": [{"sex": "female", "best": 2},
                                                              {"sex": "male", "best": 58}]}],
    }  # fmt: skip
    evidence = {
        "type": "evidence", "id": "e1", "kind": "letter", "note": SECRET,
    }  # fmt: skip
    return {**HEADER, "tlp": "clear", "records": [incident, evidence]}


def test_what_leaves_shows_nobody() -> None:
    published = casecairn.publish(sensitive(), today=TODAY)
    for shown in (published.to_json(), repr(published), published._repr_html_(), str(published.disclosure)):
        assert "Sreymom" not in shown
    again = casecairn.publish(published.to_dict(), today="2026-02-01")
    assert again.to_json() == published.to_json()
    frame = published.disclosure.to_pandas()
    assert list(frame.columns) == ["reason", "at_least", "fewer_than"]
    assert pickle.loads(pickle.dumps(published.disclosure)) == published.disclosure


def test_what_is_published_is_written_once(tmp_path: Path) -> None:
    published = casecairn.publish(sensitive(), today=TODAY, policy="partners", lang="fr")
    published.write(tmp_path / "public.json")
    assert json.loads((tmp_path / "public.json").read_bytes()) == published.to_dict()
    with pytest.raises(FileExistsError):
        published.write(tmp_path / "public.json")


def test_nothing_is_published_where_it_is_not_certain() -> None:
    faulty = sensitive()
    faulty["records"][0]["kind"] = SECRET
    for verb in (lambda: casecairn.publish(faulty, today=TODAY), lambda: casecairn.risk(faulty)):
        with pytest.raises(casecairn.RefusedError) as raised:
            verb()
        assert raised.value.code == "refused"
        assert "Sreymom" not in str(raised.value)
    for policy, code in [
        ("all", "policy-unknown"),
        ({**casecairn.policy("partners"), "k": 2}, "policy-refused"),
    ]:
        with pytest.raises(casecairn.SettingsError) as asked:
            casecairn.publish(sensitive(), today=TODAY, policy=policy)  # type: ignore[arg-type]
        assert asked.value.code == code
    with pytest.raises(casecairn.SettingsError, match="YYYY-MM-DD"):
        casecairn.publish(sensitive(), today="tomorrow")


def test_a_dossier_that_lost_something_is_not_published() -> None:
    read = casecairn.Dossier.read({**sensitive(), "tlp": 7})
    assert read.report is not None
    with pytest.raises(casecairn.InvalidDataError):
        casecairn.publish(read, today=TODAY)
    whole = casecairn.Dossier.read(sensitive())
    assert casecairn.publish(whole, today=TODAY) is not None
    assert casecairn.assess(whole).standing[0]["id"] == "i1"


def test_small_cells_are_a_risk() -> None:
    risk = casecairn.risk(sensitive(), by=["sex", "month"])
    assert not risk.is_low
    frame = risk.to_pandas().set_index("table")
    assert frame.loc["people", "k"] == 2
    assert frame.loc["people", "records"] == 60
    assert pickle.loads(pickle.dumps(risk)).is_low is False
    with pytest.raises(casecairn.SettingsError, match="dimension"):
        casecairn.risk(sensitive(), by=["name"])


def test_digests_hold_until_something_changes() -> None:
    kept = casecairn.digest(sensitive())
    assert kept.ok
    assert kept.differences == ()
    turned = sensitive()
    turned["records"].reverse()
    same = casecairn.digest(json.dumps(turned, indent=3), kept=kept.to_sums())
    assert (same.ok, same.dossier) == (True, kept.dossier)
    changed = sensitive()
    changed["records"][1]["note"] += "."
    other = casecairn.digest(changed, kept=kept.to_sums())
    assert not other.ok
    assert ("changed", "evidence n:e1") in other.differences
    assert set(kept.records) == {"i1", "e1"}
    assert pickle.loads(pickle.dumps(other)).differences == other.differences
    assert list(kept.to_pandas().columns) == ["type", "id", "digest"]
    with pytest.raises(casecairn.SettingsError) as raised:
        casecairn.digest(sensitive(), kept="no digest")
    assert raised.value.code == "digests-malformed"


def test_a_chain_grows_link_by_link_and_breaks_where_it_is_changed(tmp_path: Path) -> None:
    medium = tmp_path / "gate.mp4"
    medium.write_bytes(b"not really a film")
    digest = {"algorithm": "sha-256", "hex": casecairn.sha256(medium)}
    record: dict[str, Any] = {
        "type": "evidence", "id": "e1", "kind": "video", "media": [{"digests": [digest]}], "custody": [],
    }  # fmt: skip
    for kind, day in (("received", "2025-11-03"), ("stored", "2025-11-04")):
        event = {"kind": kind, "at": f"{day}T10:00:00+07:00", "agent": "archive"}
        record["custody"].append(event | casecairn.next_link(record, "e1", medium=medium))
    custody = casecairn.custody(record)
    assert custody.states == {"e1": "intact"}, str(custody)
    record["custody"][0]["kind"] = "stored"
    assert casecairn.custody(record).states == {"e1": "broken"}
    assert not casecairn.custody(record).ok
    assert casecairn.sha256(medium) == hashlib.sha256(medium.read_bytes()).hexdigest()
    with pytest.raises(casecairn.SettingsError) as raised:
        casecairn.next_link(record, "e2")
    assert raised.value.code == "link-unknown"
    with pytest.raises(FileNotFoundError):
        casecairn.sha256(tmp_path / "none")


def test_every_flipped_byte_of_a_medium_is_noticed() -> None:
    medium = b"a small medium"
    digest = hashlib.sha256(medium).hexdigest()
    record = {
        "type": "evidence", "id": "e1", "kind": "image",
        "media": [{"size_bytes": len(medium), "digests": [{"algorithm": "sha-256", "hex": digest}]}],
    }  # fmt: skip
    assert casecairn.verify_media(record, medium, evidence="e1").ok
    for at in range(len(medium)):
        flipped = bytes(byte ^ (at == place) for place, byte in enumerate(medium))
        checked = casecairn.verify_media(record, flipped, evidence="e1")
        assert (checked.ok, checked.state) == (False, "differs")
        assert digest not in str(checked)
    for wrong, code in [("e2", "record-unknown")]:
        with pytest.raises(casecairn.SettingsError) as raised:
            casecairn.verify_media(record, medium, evidence=wrong)
        assert raised.value.code == code
    with pytest.raises(TypeError):
        casecairn.verify_media(record, {"no": "medium"}, evidence="e1")


def test_an_answer_never_changes(dossiers: list[Path]) -> None:
    for answer in (
        casecairn.risk(sensitive()),
        casecairn.custody(dossiers[0]),
        casecairn.digest(dossiers[0]),
    ):
        with pytest.raises(AttributeError):
            answer.ok = True  # type: ignore[misc]
        assert json.loads(answer.to_json()) == answer.to_dict()
        assert hash(answer) == hash(pickle.loads(pickle.dumps(answer)))
        assert str(answer)
        assert answer._repr_html_().startswith(("<div", "<pre"))
