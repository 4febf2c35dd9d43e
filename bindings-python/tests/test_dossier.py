"""A dossier as an object: nothing is lost on the way, and what is added is sound."""

from __future__ import annotations

import copy
import dataclasses
import io
import json
import pickle
from pathlib import Path
from typing import Any

import pyarrow
import pytest
from conftest import TESTS

import casecairn
from casecairn import Dossier, model

HEADER = model.Header(schema_version="1.0", namespace="example", title="An example")


def dossiers() -> list[Path]:
    files = [*(TESTS / "dossiers").glob("*.json"), *(TESTS / "dossiers" / "traps").glob("*.json")]
    return sorted(file for file in files if file.name not in ("facts.json", "expected.json"))


def normal(value: Any) -> Any:
    """A value without what means the same as absent."""
    if isinstance(value, dict):
        return {key: normal(inner) for key, inner in value.items() if inner is not None and inner != []}
    return [normal(inner) for inner in value] if isinstance(value, list) else value


@pytest.mark.parametrize("file", dossiers(), ids=lambda file: file.stem)
def test_nothing_is_lost_between_json_and_objects(file: Path, tmp_path: Path) -> None:
    given = normal(json.loads(file.read_bytes()))
    given.pop("$schema", None)
    dossier = Dossier.read(file)
    assert normal(dossier.to_dict()) == given
    # And through the objects themselves.
    made = Dossier(dossier.header)
    made._held = [type(held)(held.kind, made=held.made()) for held in dossier._held]
    assert normal(made.to_dict()) == given
    for lines in (False, True):
        path = tmp_path / "written.json"
        made.write(path, lines=lines)
        again = Dossier.read(path)
        assert again == dossier
        assert again.report is not None
        assert again.report.counts == casecairn.validate(file).counts


def test_records_are_typed_and_made_when_touched(article: Path) -> None:
    dossier = Dossier.read(article)
    assert dossier.report is not None
    seen = dossier.report.seen
    assert (len(dossier.actors), len(dossier.compounds)) == (seen.actors, seen.compounds)
    assert (len(dossier.incidents), len(dossier.evidence)) == (seen.incidents, seen.evidence)
    assert len(dossier.claims) == seen.claims
    assert (
        len(dossier) == len(dossier.records) == seen.actors + seen.compounds + seen.incidents + seen.evidence
    )
    assert dossier.header is not None
    assert repr(dossier).startswith(f"Dossier({dossier.header.title!r}, {seen.actors} actor, ")
    gate = dossier.incidents.get("bavet-gate")
    assert gate is not None
    assert gate.stance == "appears"
    assert isinstance(gate.when, model.When)
    assert isinstance(gate.acts, tuple)
    assert isinstance(gate.acts[0], model.Act)
    assert dossier.incidents.get("bavet-gate") is gate
    assert dossier.incidents.get("nobody") is None
    claim = dossier.claims.get("gavroche-2026-01-19#freed")
    assert claim is not None
    assert isinstance(claim.says, model.SaysResponse)
    assert "bavet-gate" in dossier.incidents.ids
    assert "gavroche-2026-01-19#freed" in dossier.claims.addresses
    assert [record.id for record in dossier.compounds[1:3]] == list(dossier.compounds.ids[1:3])
    assert "bavet-gate" in dossier.incidents._repr_html_()
    assert "bavet-gate" in repr(dossier.incidents)


def test_objects_never_change_and_can_be_sent(article: Path) -> None:
    for record in Dossier.read(article).records:
        for made in (pickle.loads(pickle.dumps(record)), copy.deepcopy(record)):
            assert made == record
        assert hash(record) == hash(copy.deepcopy(record))
        with pytest.raises(dataclasses.FrozenInstanceError):
            record.id = "other"  # type: ignore[attr-defined]
    compound = model.Compound(id="a", names=[model.Name(text="Red Gate")])
    assert compound.names == (model.Name(text="Red Gate"),)
    assert compound.replace(id="b").to_dict() == {
        "type": "compound",
        "id": "b",
        "names": [{"text": "Red Gate"}],
    }


def test_what_is_added_is_sound() -> None:
    dossier = Dossier(HEADER)
    dossier.add(model.Compound(id="si03", place=model.Place(country="KH", point=(104.91, 11.56))))
    with pytest.raises(casecairn.InvalidDataError, match="/id") as raised:
        dossier.add(model.Compound(id="not an id"))
    assert raised.value.report.issues[0].pointer == "/id"
    assert len(dossier) == 1
    incident = model.Incident(
        id="i",
        kind="violence",
        stance="reported",
        compounds=[model.CompoundLink(compound="nowhere", resolved_by="named_by_source")],
    )
    dossier.add(incident)
    rules = {issue.rule for issue in dossier.validate().issues}
    assert "reference-dangling" in rules
    with pytest.raises(TypeError):
        model.Compound(id="a", contry="KH")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        model.Compound.from_dict({"id": "a", "contry": "KH"})


def test_a_dict_is_added_as_a_record_is() -> None:
    dossier = casecairn.Dossier()
    dossier.add({"type": "compound", "id": "c1", "place": {"country": "KH"}})
    assert dossier.compounds[0] == model.Compound(id="c1", place=model.Place(country="KH"))
    with pytest.raises(casecairn.InvalidDataError, match="no such field"):
        dossier.add({"type": "compound", "id": "c2", "nmaes": []})
    for none in ({"id": "c3"}, {"type": "building", "id": "c3"}, {"type": "dossier"}, "c3", None):
        with pytest.raises(TypeError, match="one of actor, compound"):
            dossier.add(none)  # type: ignore[arg-type]
    assert dossier.compounds.ids == ("c1",)


def test_a_dossier_shows_what_is_in_it(article: Path, broken: Path) -> None:
    shown = casecairn.Dossier.read(article)._repr_html_()
    assert "Dossier: Gavroche" in shown and "compound" in shown and "errors" not in shown
    assert "read with errors" in casecairn.Dossier.read(broken)._repr_html_()
    header = model.Header(schema_version="1.0", namespace="n", title="<b>")
    assert "&lt;b&gt;" in Dossier(header)._repr_html_()


def test_open_lists_keep_the_own_word_of_a_source() -> None:
    record = {"type": "incident", "id": "i", "kind": {"other": "a raid"}, "stance": "reported"}
    (incident,) = Dossier.read(record).incidents
    assert incident.kind == model.Other(other="a raid")
    assert incident.to_dict() == record


def test_what_was_read_with_errors_is_not_written_unasked(broken: Path, tmp_path: Path) -> None:
    dossier = Dossier.read(broken, lang="fr")
    assert dossier.report is not None
    assert dossier.report == casecairn.validate(broken, lang="fr")
    with pytest.raises(casecairn.InvalidDataError):
        dossier.write(tmp_path / "x.json")
    assert not (tmp_path / "x.json").exists()
    out = io.BytesIO()
    dossier.write(out, incomplete=True)
    assert json.loads(out.getvalue())["type"] == "dossier"
    with pytest.raises(casecairn.CasecairnError, match="begin with a header"):
        Dossier.read({"type": "compound", "id": "c"}).write(out, lines=True)


def test_a_single_record_and_nothing_at_all() -> None:
    dossier = Dossier.read(b'{"type":"compound","id":"c"}')
    assert (dossier.header, dossier.compounds.ids) == (None, ("c",))
    assert dossier.to_dict() == {"type": "compound", "id": "c"}
    for given in (b"", b"[]", b"{}"):
        assert len(Dossier.read(given)) == 0
    with pytest.raises(casecairn.SettingsError):
        Dossier.read(b"{}", lang="km")


def test_places_are_geojson_and_none_is_invented() -> None:
    ring = [[104.9, 11.5], [104.91, 11.5], [104.91, 11.51], [104.9, 11.5]]
    footprint = model.Polygon(coordinates=[ring])
    dossier = Dossier(HEADER)
    dossier.add(model.Compound(id="named", place=model.Place(country="KH", locality="Bavet")))
    reported = model.Place(country="KH", point=(104.91, 11.56), uncertainty_m=50)
    dossier.add(model.Compound(id="point", place=reported))
    checked = model.Place(country="KH", footprint=footprint)
    dossier.add(model.Compound(id="both", place=reported, verified_place=checked))
    features = dossier.compounds.__geo_interface__["features"]
    assert [feature["geometry"] and feature["geometry"]["type"] for feature in features] == [
        None,
        "Point",
        "Polygon",
    ]
    assert [feature["properties"]["geometry_from"] for feature in features] == [
        None,
        "place",
        "verified_place",
    ]
    assert features[2]["geometry"]["coordinates"] == [ring]
    geopandas = pytest.importorskip("geopandas")
    frame = dossier.compounds.to_geopandas()
    assert isinstance(frame, geopandas.GeoDataFrame)
    assert list(frame["id"]) == ["named", "point", "both"]
    assert (frame.crs.to_epsg(), frame.geometry.isna().sum()) == (4326, 1)
    assert frame.geometry[1].x == pytest.approx(104.91)
    assert len(Dossier(HEADER).compounds.to_geopandas()) == 0


def test_every_class_of_the_model_is_whole() -> None:
    assert len(model._CLASSES) > 50
    for name, kind in model._CLASSES.items():
        assert kind.__name__ == name
        assert kind.__doc__
        names = {field.name for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
        assert set(kind._shapes) <= names
    assert set(model._CHOICES["Record"]) == {"actor", "compound", "incident", "evidence"}


def test_records_are_tables(article: Path) -> None:
    dossier = Dossier.read(article)
    pandas = pytest.importorskip("pandas")
    frame = dossier.incidents.to_pandas()
    assert list(frame["id"]) == list(dossier.incidents.ids)
    assert {"when.edtf", "when.edtf.earliest", "when.edtf.latest", "stance", "kind"} <= set(frame.columns)
    gate = frame.set_index("id").loc["bavet-gate"]
    assert (gate["when.edtf.earliest"], gate["when.edtf.latest"]) == ("2026-01-14", "2026-01-16")
    raw = next(raw for raw in dossier.incidents.to_dicts() if raw["id"] == "bavet-gate")
    assert json.loads(str(gate["acts"])) == raw["acts"]
    pandas.to_datetime(frame["when.edtf.earliest"])
    pyarrow = pytest.importorskip("pyarrow")
    for records in (dossier.actors, dossier.compounds, dossier.incidents, dossier.evidence):
        table = pyarrow.table(records)
        assert table.num_rows == len(records)
        assert table.column_names == list(records.to_pandas(empty=True).columns)
        assert table.column_names == pyarrow.table(records[:0]).column_names
        assert records.to_pandas().shape[1] < table.num_columns
    polars = pytest.importorskip("polars")
    shown = dossier.compounds.to_polars()
    assert isinstance(shown, polars.DataFrame)
    assert shown.columns == list(dossier.compounds.to_pandas().columns)
    with pytest.raises(casecairn.CasecairnError, match="one kind"):
        dossier.records.to_pandas()


def test_what_was_written_is_read_again_with_its_extensions(tmp_path: Path) -> None:
    own = model.Compound(id="c1", extensions={"org.example.own": {"a": [1, {"b": 2}]}})
    dossier = Dossier(model.Header(schema_version="1.0", namespace="n", title="T"), [own])
    for lines in (False, True):
        dossier.write(tmp_path / "d.json", lines=lines)
        again = Dossier.read(tmp_path / "d.json")
        assert (again.report is None or again.report.ok) and again.compounds[0] == own


@pytest.mark.parametrize("value", ["1e999", "-1e400", '{"x": "a", "x": 2}', "[[1e999]]"])
def test_what_is_at_fault_in_an_extension_is_missing(value: str) -> None:
    both = f'{{"org.example.a": {value}, "org.example.b": {{"n": [1e-400, 7]}}}}'
    read = Dossier.read(f'{{"type": "compound", "id": "c1", "extensions": {both}}}')
    assert read.report is not None and not read.report.ok
    assert read.compounds.to_dicts()[0]["extensions"] == {"org.example.b": {"n": [0.0, 7]}}
    assert "org.example.b" in read.compounds.to_csv()


def test_numbers_of_numpy_are_numbers() -> None:
    numpy = pytest.importorskip("numpy")
    place = model.Place(country="KH", point=numpy.array([104.9, 11.5]), uncertainty_m=numpy.float64(250))
    count = model.Count(unit="person", best=numpy.int64(5))
    dossier = Dossier(records=[model.Compound(id="c1", place=place, capacity=count)])
    made = dossier.compounds.get("c1")
    assert made is not None and made.place is not None and made.place.point == (104.9, 11.5)
    assert json.loads(json.dumps(made.to_dict()))["capacity"]["best"] == 5
    assert "point" in repr(place)


def test_a_copy_is_another_dossier() -> None:
    dossier = Dossier(records=[model.Compound(id="c1")])
    other = copy.copy(dossier)
    other.add(model.Compound(id="c2"))
    assert (dossier.records.ids, other.records.ids) == (("c1",), ("c1", "c2"))


def test_claims_are_a_table(article: Path) -> None:
    claims = Dossier.read(article).claims
    frame = claims.to_pandas()
    assert list(frame["id"]) == list(claims.addresses) and {"stance", "about", "says"} <= set(frame.columns)
    assert claims.to_polars().height == pyarrow.table(claims).num_rows == len(claims)
    features = claims.__geo_interface__["features"]
    assert [feature["id"] for feature in features] == list(claims.addresses)
    assert len(claims.to_geopandas()) == len(claims)
    place = {"country": "KH", "point": [104.9, 11.5], "uncertainty_m": 500}
    says = {"type": "conduct", "conduct": ["violence"], "place": place}
    claim = {"id": "a", "stance": "asserted", "about": "c1", "says": says}
    told = Dossier.read({"type": "evidence", "id": "e1", "kind": "report", "claims": [claim]})
    [feature] = told.claims.__geo_interface__["features"]
    assert (feature["id"], feature["properties"]["geometry_from"]) == ("e1#a", "says.place")
