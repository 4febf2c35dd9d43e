"""Records out of tables, and back: CSV, pandas, polars, pyarrow."""

from __future__ import annotations

import datetime
import decimal
import io
import json
from pathlib import Path
from typing import Any

import numpy
import pandas
import polars
import pyarrow
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import casecairn
from casecairn.model import Header

ROOT = Path(__file__).resolve().parents[2]
KINDS = ["actor", "compound", "incident", "evidence"]
DOSSIERS = sorted((ROOT / "tests/dossiers").glob("amnesty-*.json"))

COLUMNS: dict[str, list[Any]] = {
    "id": ["c1", "c2", "c3"],
    "place.country": ["KH", None, "kh"],
    "place.uncertainty_m": [200.0, None, 5.5],
    "names": [None, '[{"text":"Green Lantern Park"}]', None],
    "floors": [1, 2, 3],
}


def faults(report: casecairn.Report) -> set[tuple[str, int | None, str | None]]:
    return {
        (issue.rule, issue.cell.row, issue.cell.column) if issue.cell else (issue.rule, None, None)
        for issue in report.issues
        if issue.code.startswith("CC0")
    }


WRONG = {("unknown-column", None, "floors"), ("malformed-code", 2, "place.country")}


@pytest.mark.parametrize(
    "table",
    [
        COLUMNS,
        pandas.DataFrame(COLUMNS),
        pandas.DataFrame(COLUMNS).set_index("id"),
        pandas.DataFrame(COLUMNS, index=[7, 3, 9]),
        pandas.DataFrame(COLUMNS).convert_dtypes(),
        pandas.DataFrame(COLUMNS).astype({"place.country": "category"}),
        polars.DataFrame(COLUMNS),
        polars.DataFrame(COLUMNS).with_columns(polars.col("place.country").cast(polars.Categorical)),
        polars.DataFrame(COLUMNS).with_columns(
            names=polars.Series([None, [{"text": "Green Lantern Park"}], None])
        ),
        pyarrow.table(COLUMNS),
        pyarrow.concat_tables([pyarrow.table(COLUMNS).slice(0, 1), pyarrow.table(COLUMNS).slice(1)]),
        pyarrow.table(COLUMNS).to_reader(max_chunksize=1),
    ],
    ids=str,
)
def test_a_data_frame_of_any_library_says_the_same(table: Any) -> None:
    dossier = casecairn.Dossier.from_table("compound", table)
    assert dossier.report is not None
    assert faults(dossier.report) == WRONG
    assert dossier.compounds.ids == ("c1", "c2", "c3")
    assert dossier.compounds[1].names[0].text == "Green Lantern Park"
    place = dossier.compounds[0].place
    assert place is not None
    assert place.uncertainty_m == 200
    assert all(issue.line is None and issue.column is None for issue in dossier.report.issues)


@pytest.mark.parametrize("path", DOSSIERS, ids=lambda path: path.stem)
@pytest.mark.parametrize("empty", [False, True])
def test_records_are_the_same_behind_every_table(path: Path, empty: bool, tmp_path: Path) -> None:
    dossier = casecairn.Dossier.read(path)
    nouns = {
        "actor": dossier.actors,
        "compound": dossier.compounds,
        "incident": dossier.incidents,
        "evidence": dossier.evidence,
    }
    for kind, records in nouns.items():
        file = tmp_path / f"{kind}.csv"
        records.to_csv(file, empty=empty)
        assert file.read_bytes().decode() == records.to_csv(empty=empty)
        tables: list[Any] = [
            file,
            io.BytesIO(file.read_bytes()),
            records,
            records.to_pandas(empty=empty),
            records.to_polars(empty=empty),
            pyarrow.table(records),
        ]
        for table in tables:
            again = casecairn.Dossier.from_table(kind, table)
            assert again.report is not None
            assert faults(again.report) == set()
            assert [record.to_dict() for record in again.records] == records.to_dicts()


def test_tables_with_a_header_are_a_dossier() -> None:
    dossier = casecairn.Dossier.read(DOSSIERS[0])
    tables = {
        "actor": dossier.actors.to_csv(),
        "compound": dossier.compounds.to_pandas(),
        "incident": dossier.incidents.to_polars(),
        "evidence": pyarrow.table(dossier.evidence),
    }
    again = casecairn.Dossier.from_tables(tables, dossier.header)
    report = casecairn.validate_tables(tables, dossier.header)
    assert again.report == report
    one = dossier.validate()
    assert {(issue.code, issue.record) for issue in report.issues} == {
        (issue.code, issue.record) for issue in one.issues
    }
    assert report.counts == one.counts
    assert again.header == dossier.header
    assert len(again) == len(dossier)


def test_a_reference_is_followed_where_there_is_a_header() -> None:
    tables = {"evidence": "id,kind,publisher\ne1,article,nobody\n"}
    assert "CC102" not in {issue.code for issue in casecairn.validate_tables(tables).issues}
    assert casecairn.validate_tables(tables).by_rule()["CC102"].unchecked == 1
    header = Header(schema_version="1.0", namespace="n", title="T")
    report = casecairn.validate_tables(tables, header)
    issue = next(issue for issue in report.issues if issue.code == "CC102")
    assert (issue.dossier, issue.cell) == (1, casecairn.Cell(2, "publisher"))
    assert "evidence:2:12  e1  row 2, publisher" in str(report)


def test_a_cell_has_its_place_in_a_file() -> None:
    issue = casecairn.validate_table("compound", "id;place.country\r\nsi03;kh\r\n").issues[0]
    assert (issue.line, issue.column, issue.cell) == (2, 6, casecairn.Cell(row=2, column="place.country"))
    assert issue.to_dict()["cell"] == {"row": 2, "column": "place.country"}
    report = casecairn.validate_table("compound", "id;place.country\r\nsi03;kh\r\n", lang="fr")
    assert "ligne 2, place.country" in str(report)
    assert casecairn.Report.from_json(report.to_json()) == report
    assert report.to_pandas()[["cell_row", "cell_column"]].values.tolist() == [[2, "place.country"]]


def test_a_formula_is_a_text_and_itself_again() -> None:
    csv = casecairn.Dossier.from_table("evidence", {"id": ["v"], "kind": ["video"], "title": ["=1+1"]})
    text = csv.evidence.to_csv()
    assert "'=1+1" in text
    assert casecairn.Dossier.from_table("evidence", text).evidence[0].title == "=1+1"


def test_what_a_record_cannot_hold_is_an_issue_with_its_type() -> None:
    day = datetime.date(2026, 1, 16)
    table = pandas.DataFrame(
        {
            "id": ["i1"],
            "kind": ["escape"],
            "stance": ["reported"],
            "when.edtf": [day],
            "place.uncertainty_m": [decimal.Decimal("1.5")],
            "place.locality": [datetime.timedelta(hours=1)],
            "place.country": [b"KH"],
            "note": [complex(1, 2)],
        }
    )
    report = casecairn.validate_table("incident", table)
    found = {
        issue.cell.column: issue.params["found"]
        for issue in report.issues
        if issue.cell and issue.code == "CC049"
    }
    assert found == {
        "place.uncertainty_m": "Decimal",
        "place.locality": "Timedelta",
        "place.country": "bytes",
        "note": "complex",
    }
    arrow = pyarrow.table(
        {
            "id": ["i1"],
            "kind": ["escape"],
            "stance": ["reported"],
            "when.edtf": pyarrow.array([day], pyarrow.date32()),
            "place.uncertainty_m": pyarrow.array([decimal.Decimal("1.5")], pyarrow.decimal128(5, 2)),
            "place.locality": pyarrow.array([datetime.timedelta(hours=1)], pyarrow.duration("ms")),
            "place.country": [b"KH"],
            "place.point.lon": [float("nan")],
        }
    )
    dossier = casecairn.Dossier.from_table("incident", arrow)
    assert dossier.report is not None
    assert {issue.cell.column for issue in dossier.report.issues if issue.cell and issue.code == "CC049"} == {
        "place.locality",
        "place.country",
        "place.point.lon",
    }
    incident = dossier.incidents[0]
    assert incident.when is not None and incident.when.edtf == "2026-01-16"
    assert incident.place is not None and incident.place.uncertainty_m == 1.5


def test_times_keep_their_offset() -> None:
    time = datetime.datetime(2026, 1, 16, 10, tzinfo=datetime.timezone(datetime.timedelta(hours=7)))
    kinds = ["s", "ms", "us", "ns"]
    for unit in kinds:
        table = pyarrow.table(
            {"id": ["x"], "when.edtf": pyarrow.array([time], pyarrow.timestamp(unit, "+07:00"))}
        )
        dossier = casecairn.Dossier.from_table("incident", table, max_issues=None)
        assert dossier.report is not None
        assert not [issue for issue in dossier.report.issues if issue.pointer == "/when/edtf"], unit
    named = pyarrow.table(
        {"id": ["x"], "when.edtf": pyarrow.array([time], pyarrow.timestamp("us", "Asia/Bangkok"))}
    )
    report = casecairn.validate_table("incident", named)
    assert not [issue for issue in report.issues if issue.pointer == "/when/edtf"]


def test_moments_that_are_all_midnights_are_days() -> None:
    def told(*times: str | None, zone: str | None = None) -> list[str | None]:
        moments = pandas.to_datetime(pandas.Series(times), format="ISO8601").dt.tz_localize(zone)
        ids = [f"i{n}" for n in range(len(times))]
        table = pandas.DataFrame({"id": ids, "kind": "raid", "stance": "reported", "when.edtf": moments})
        dossier = casecairn.Dossier.from_table("incident", table)
        return [raw["when"]["edtf"] if "when" in raw else None for raw in dossier.incidents.to_dicts()]

    assert told("2026-01-16", None, "2026-02-01") == ["2026-01-16", None, "2026-02-01"]
    assert told("2026-01-16", "2026-02-01 10:30") == ["2026-01-16T00:00:00", "2026-02-01T10:30:00"]
    assert told("2026-01-16", zone="Asia/Phnom_Penh") == ["2026-01-16T00:00:00+07:00"]


def test_shapes_of_a_geodataframe_are_places() -> None:
    shapely = pytest.importorskip("shapely")
    geopandas = pytest.importorskip("geopandas")
    shapes = [shapely.Point(104.1, 12.9), None, shapely.box(104, 12, 104.1, 12.1)]
    frame = geopandas.GeoDataFrame({"id": ["a", "b", "c"]}, geometry=shapes, crs=4326)
    dossier = casecairn.Dossier.from_table("compound", frame)
    point, none, footprint = [raw.get("place", {}) for raw in dossier.compounds.to_dicts()]
    assert (point, none) == ({"point": [104.1, 12.9]}, {})
    assert footprint["footprint"]["type"] == "Polygon"
    assert dossier.report is not None and not dossier.report.by_rule().get("unknown-column")
    # In other coordinates they are the same, but for what rounding does.
    metric = casecairn.Dossier.from_table("compound", frame.to_crs(32648))
    assert metric.compounds.to_dicts()[0]["place"]["point"] == pytest.approx([104.1, 12.9], abs=1e-8)
    with pytest.raises(casecairn.SettingsError, match="set_crs"):
        casecairn.validate_table("compound", frame.set_crs(None, allow_override=True))
    line = geopandas.GeoDataFrame({"id": ["d"]}, geometry=[shapely.LineString([(0, 0), (1, 1)])], crs=4326)
    assert not casecairn.validate_table("compound", line).ok


def test_what_is_no_table_says_so() -> None:
    with pytest.raises(casecairn.SettingsError, match="no kind of record `building`"):
        casecairn.validate_table("building", "id\n")
    with pytest.raises(TypeError, match=r"write pathlib\.Path"):
        casecairn.validate_table("compound", "compounds.csv")
    with pytest.raises(TypeError, match="a table is CSV"):
        casecairn.validate_table("compound", 7)  # type: ignore[arg-type]
    with pytest.raises(FileNotFoundError):
        casecairn.validate_table("compound", Path("nowhere.csv"))
    with pytest.raises(TypeError, match=r"casecairn\.validate_table"):
        casecairn.validate(pandas.DataFrame(COLUMNS))  # type: ignore[arg-type]


class Broken:
    """What says that it is a stream, and is none."""

    def __init__(self, gives: object) -> None:
        self.gives = gives

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self.gives


def test_a_capsule_that_is_none_or_was_taken_before_is_refused() -> None:
    taken = pyarrow.table(COLUMNS).__arrow_c_stream__()
    casecairn.validate_table("compound", Broken(taken))
    for gives in (taken, pyarrow.schema([]).__arrow_c_schema__(), None, "text"):
        with pytest.raises((ValueError, TypeError)):
            casecairn.validate_table("compound", Broken(gives))


LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.binary(max_size=4)
    | st.dates()
    | st.datetimes()
    | st.timedeltas()
    | st.decimals()
    | st.sampled_from(
        ["c1", "KH", "{}", "[]", "=1", "[{", numpy.int64(3), numpy.float32(0.1), numpy.bool_(True), object()]
    )
)
CELLS = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
)
NAMES = st.sampled_from(
    [
        "id",
        "type",
        "kind",
        "kind.other",
        "place",
        "place.country",
        "place.point.lon",
        "place.point.lat",
        "when.edtf",
        "names",
        "",
    ]
) | st.text(max_size=5)


@settings(max_examples=300, deadline=None)
@given(kind=st.sampled_from(KINDS), columns=st.dictionaries(NAMES, st.lists(CELLS, max_size=3), max_size=5))
def test_any_columns_give_a_report(kind: str, columns: dict[str, list[Any]]) -> None:
    report = casecairn.validate_table(kind, columns)
    assert all(issue.cell is not None for issue in report.issues)
    json.loads(report.to_json())


ARROW = st.sampled_from(
    [
        (pyarrow.int8(), st.integers(-128, 127)),
        (pyarrow.uint64(), st.integers(0, 2**64 - 1)),
        (pyarrow.float16(), st.floats(width=16)),
        (pyarrow.float32(), st.floats(width=32)),
        (pyarrow.float64(), st.floats()),
        (pyarrow.bool_(), st.booleans()),
        (pyarrow.string(), st.text(max_size=5)),
        (pyarrow.large_string(), st.text(max_size=5)),
        (pyarrow.string_view(), st.text(max_size=20)),
        (pyarrow.binary(), st.binary(max_size=3)),
        (pyarrow.date32(), st.dates()),
        (pyarrow.date64(), st.dates()),
        (pyarrow.timestamp("us"), st.datetimes()),
        (pyarrow.timestamp("s", "UTC"), st.datetimes()),
        (pyarrow.duration("us"), st.timedeltas(datetime.timedelta(0), datetime.timedelta(days=9))),
        (pyarrow.null(), st.none()),
        (pyarrow.decimal128(10, 2), st.decimals(-999, 999, places=2)),
        (pyarrow.list_(pyarrow.string()), st.lists(st.text(max_size=3), max_size=2)),
        (
            pyarrow.large_list(pyarrow.list_(pyarrow.int8())),
            st.lists(st.lists(st.integers(0, 9), max_size=2)),
        ),
        (pyarrow.list_(pyarrow.float64(), 2), st.lists(st.floats(), min_size=2, max_size=2)),
        (
            pyarrow.struct([("a", pyarrow.int8()), ("b", pyarrow.binary())]),
            st.fixed_dictionaries({"a": st.integers(0, 9), "b": st.none() | st.binary(max_size=2)}),
        ),
        (
            pyarrow.map_(pyarrow.string(), pyarrow.int8()),
            st.lists(st.tuples(st.text(max_size=2), st.integers(0, 9)), max_size=2),
        ),
        (pyarrow.dictionary(pyarrow.int8(), pyarrow.string()), st.text(max_size=3)),
        (pyarrow.dictionary(pyarrow.int32(), pyarrow.int64()), st.integers(0, 3)),
    ]
)


@st.composite
def tables(draw: st.DrawFn) -> pyarrow.Table:
    rows = draw(st.integers(0, 4))
    made = []
    for name in draw(st.lists(NAMES, max_size=4)):
        kind, values = draw(ARROW)
        cells = draw(st.lists(st.none() | values, min_size=rows, max_size=rows))
        if pyarrow.types.is_dictionary(kind):
            array = pyarrow.array(cells, kind.value_type).dictionary_encode()
        else:
            array = pyarrow.array(cells, kind)
        made.append((name, array))
    names, arrays = [name for name, _ in made], [array for _, array in made]
    table = pyarrow.Table.from_arrays(arrays, names=names)
    return table.slice(draw(st.integers(0, 1))) if made else table


@settings(max_examples=300, deadline=None)
@given(kind=st.sampled_from(KINDS), table=tables())
def test_any_table_of_arrow_gives_a_report(kind: str, table: pyarrow.Table) -> None:
    report = casecairn.validate_table(kind, table, max_issues=None)
    assert all(issue.cell is not None for issue in report.issues)
    seen = report.seen
    assert seen.actors + seen.compounds + seen.incidents + seen.evidence + seen.unread <= table.num_rows
