"""Figures and filters: what they give, and that nothing is lost on the way."""

from __future__ import annotations

import datetime
import stat
import typing
import xml.dom.minidom
from pathlib import Path

import pytest

import casecairn
from casecairn.model import Actor, Compound, Name, Place

INVENTED = Path(__file__).parents[2] / "tests" / "figures" / "invented.json"


@pytest.fixture(scope="module")
def dossier() -> casecairn.Dossier:
    """Give the dossier of invented compounds."""
    return casecairn.Dossier.read(INVENTED)


def test_a_map_draws_lists_or_counts_every_record(dossier: casecairn.Dossier) -> None:
    figure = dossier.map()
    assert figure.drawn + figure.listed + figure.left_out == len(dossier.compounds)
    assert (figure.not_asked, figure.left_out) == (0, 0)
    everything = dossier.records.map()
    assert everything.drawn + everything.listed + everything.left_out + everything.not_asked == len(dossier)


def test_figures_are_svg_in_both_languages(dossier: casecairn.Dossier) -> None:
    for figure in (
        dossier.map(lang="fr"),
        dossier.timeline(lang="fr"),
        dossier.incidents.timeline(lang="fr"),
    ):
        for svg in (figure.to_svg(), figure.to_svg(narrow=True)):
            root = xml.dom.minidom.parseString(svg).documentElement
            assert root is not None
            assert (root.getAttribute("lang"), root.getAttribute("role")) == ("fr", "img")
        assert "INTERNE" in figure.to_svg()
        assert figure.to_svg() in figure._repr_html_()
        assert figure._repr_svg_() == figure.to_svg()
        assert repr(figure).startswith("Figure('")
    with pytest.raises(casecairn.SettingsError):
        dossier.map(lang="xx")


def test_a_hostile_name_is_a_text() -> None:
    hostile = Compound(id="c1", names=(Name(text="<script>alert(1)</script>"),), place=Place(country="KH"))
    dossier = casecairn.Dossier(records=[hostile])
    for text in (dossier.map().to_html(), dossier.map().to_svg()):
        assert "<script" not in text
        assert "&lt;script&gt;" in text


def test_a_figure_is_saved_for_its_owner_alone(dossier: casecairn.Dossier, tmp_path: Path) -> None:
    for ending, start in ((".svg", "<svg"), (".html", "<!doctype html>")):
        file = tmp_path / f"figure{ending}"
        dossier.map().save(file)
        assert file.read_text().startswith(start)
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        with pytest.raises(FileExistsError):
            dossier.map().save(file)
        dossier.map().save(file, overwrite=True)
    with pytest.raises(ValueError, match=r"\.svg or \.html"):
        dossier.map().save(tmp_path / "figure.png")


def test_a_filter_chooses_and_says_what_it_cannot_tell(dossier: casecairn.Dossier) -> None:
    compounds = dossier.compounds
    near = compounds.filter(near=(104.05, 13.03, 2_000))
    assert near.ids == ("north-lake",)
    assert "p5" in near.undecided.ids
    assert "across" not in near.undecided.ids
    assert compounds.filter(within="TH").ids == ("across",)
    assert compounds.filter(within="KH-18").ids == ("p1", "p2")
    assert compounds.filter(within=(104.0, 12.9, 104.1, 13.1)).ids == ("north-lake",)
    ring = [[104.0, 12.9], [104.1, 12.9], [104.1, 13.1], [104.0, 13.1], [104.0, 12.9]]
    polygon = {"type": "Polygon", "coordinates": [ring]}
    assert compounds.filter(within=polygon).ids == ("north-lake",)

    class Shape:
        __geo_interface__: typing.ClassVar = polygon

    assert compounds.filter(within=Shape()).ids == ("north-lake",)
    assert "old-mill" in compounds.filter(status=["demolished", "closed"]).ids
    assert compounds.filter(status="active", during="2025-08/2025-11").ids == ("north-lake",)
    assert dossier.incidents.filter(during=datetime.date(2025, 7, 15)).ids == ("raid-lake",)
    assert "undated" in dossier.incidents.filter(during="2025").undecided.ids
    assert compounds.filter(within="TH").map().drawn == 1
    assert repr(near).startswith("Filtered(1: north-lake; undecided: ")


def test_filters_one_after_the_other_are_one(dossier: casecairn.Dossier) -> None:
    once = dossier.compounds.filter(within="KH", status="active")
    twice = dossier.compounds.filter(within="KH").filter(status="active")
    assert once.ids == twice.ids
    assert sorted(once.undecided.ids) == sorted(twice.undecided.ids)
    assert len(once[:1].undecided) == 0


def test_records_without_place_or_date_are_undecided() -> None:
    dossier = casecairn.Dossier(records=[Actor(id="a1", kind="ngo")])
    found = dossier.records.filter(within="KH", during="2025", status="active")
    assert (len(found), found.undecided.ids) == (0, ("a1",))
    assert len(casecairn.Dossier().compounds.filter(within="KH")) == 0


@pytest.mark.parametrize(
    "asked",
    [
        {"within": "XX"},
        {"within": (1, 2, 3)},
        {"within": {"type": "Point", "coordinates": [1, 2]}},
        {"near": (11.5, 104.9, 5)},
        {"near": (104.9, 11.5, float("nan"))},
        {"near": (104.9, 11.5)},
        {"near": ("east", 11.5, 5)},
        {"near": "KH"},
        {"within": 3},
        {"within": (1, 2, 3, float("inf"))},
        {"during": "June"},
        {"during": 2025},
        {"status": 3},
        {"status": [3]},
        {"status": "open"},
    ],
)
def test_a_filter_that_is_none_says_why(dossier: casecairn.Dossier, asked: typing.Any) -> None:
    with pytest.raises(casecairn.SettingsError) as wrong:
        dossier.compounds.filter(**asked)
    assert wrong.value.code == "filter-malformed"
