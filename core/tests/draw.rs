//! Figures: what stands in them, what never does, and that they are whole.
#![cfg(feature = "draw")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    reason = "a test may fail loudly"
)]

use casecairn::draw::{DrawOptions, Figure, Layout, MOST, map, page, timeline};
use casecairn::model::Record;
use casecairn::{Lang, Options, read_dossier};
use proptest::option::of;
use proptest::prelude::*;
use roxmltree::{Document, Node};
use serde_json::{Value, json};
use std::path::Path;

/// All that a figure may be made of.
const ELEMENTS: [&str; 10] = ["svg", "title", "desc", "style", "rect", "path", "line", "circle", "text", "g"];

fn records(values: &[Value]) -> Vec<Record> {
    let lines = values.iter().map(Value::to_string).collect::<Vec<_>>().join("\n");
    let (dossier, _) = read_dossier(lines.as_bytes(), &Options::default());
    assert_eq!(dossier.records.len(), values.len());
    dossier.records
}

fn file(name: &str) -> Vec<Record> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests").join(name);
    read_dossier(&std::fs::read(path).unwrap(), &Options::default()).0.records
}

fn options(lang: Lang, layout: Layout) -> DrawOptions {
    let mut options = DrawOptions::default();
    (options.lang, options.layout) = (lang, layout);
    options
}

/// Both figures in both layouts; each is whole.
fn figures(records: &[Record], lang: Lang) -> Vec<Figure> {
    let mut all = Vec::new();
    for layout in [Layout::Wide, Layout::Narrow] {
        all.push(map(records, options(lang, layout)));
        all.push(timeline(records, options(lang, layout)));
    }
    for figure in &all {
        is_whole(figure, records.len());
    }
    all
}

/// A figure is XML of known elements, draws nothing outside itself, and loses no record.
fn is_whole(figure: &Figure, records: usize) {
    assert_eq!(figure.drawn + figure.listed + figure.left_out + figure.not_asked, records);
    let document = Document::parse(&figure.svg).unwrap_or_else(|why| panic!("{why}\n{}", figure.svg));
    let root = document.root_element();
    let sides: Vec<f64> = root.attribute("viewBox").unwrap().split(' ').map(|side| side.parse().unwrap()).collect();
    assert_eq!((root.attribute("role"), sides.len()), (Some("img"), 4));
    for node in root.descendants().filter(Node::is_element) {
        assert!(ELEMENTS.contains(&node.tag_name().name()), "{}", node.tag_name().name());
        assert!(node.attributes().all(|attribute| !attribute.name().starts_with("on") && attribute.name() != "href"));
        for [x, y] in places(node) {
            let inside = (-1.0..=sides[2] + 1.0).contains(&x) && (-1.0..=sides[3] + 1.0).contains(&y);
            assert!(inside, "{x} {y} of {sides:?}: {:?}", node.attributes().collect::<Vec<_>>());
        }
    }
}

/// Where a node draws.
fn places(node: Node<'_, '_>) -> Vec<[f64; 2]> {
    let number = |name: &str| node.attribute(name).map_or(0.0, |value| value.parse::<f64>().unwrap());
    match node.tag_name().name() {
        "text" => vec![[number("x"), number("y")]],
        "circle" => vec![[number("cx"), number("cy")]],
        "line" => vec![[number("x1"), number("y1")], [number("x2"), number("y2")]],
        "rect" => {
            assert!(number("width") >= 0.0 && number("height") >= 0.0);
            let [x, y] = [number("x"), number("y")];
            vec![[x, y], [x + number("width"), y + number("height")]]
        }
        "path" => path(node.attribute("d").unwrap()),
        _ => Vec::new(),
    }
}

/// The corners of a path of `M`, `l`, `z`; others begin where they are seen.
fn path(d: &str) -> Vec<[f64; 2]> {
    let (mut at, mut places) = ([0.0, 0.0], Vec::new());
    for part in d.split_inclusive(|letter: char| letter.is_ascii_alphabetic()).collect::<Vec<_>>().windows(2) {
        let (letter, body) = (part[0].chars().last().unwrap(), part[1]);
        let numbers = body.trim_end_matches(|letter: char| letter.is_ascii_alphabetic()).replace('-', " -");
        let numbers: Vec<f64> = numbers.split_whitespace().map(|number| number.parse().unwrap()).collect();
        match (letter, numbers.as_slice()) {
            ('M', [x, y]) => at = [*x, *y],
            ('l', [x, y]) => at = [at[0] + x, at[1] + y],
            _ => continue,
        }
        places.push(at);
    }
    places
}

/// What a reader finds in a figure, a line each.
fn words(figure: &Figure) -> String {
    let document = Document::parse(&figure.svg).unwrap();
    let said = document.descendants().filter(|node| ["text", "title", "desc"].contains(&node.tag_name().name()));
    let lines = said.map(|node| format!("{}: {}", node.tag_name().name(), node.text().unwrap_or_default()));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_words_of_figures_are_these() {
    for name in ["figures/invented.json", "dossiers/amnesty-2025-06.json", "dossiers/amnesty-2026-01.json"] {
        let records = file(name);
        for lang in [Lang::En, Lang::Fr] {
            let figures = figures(&records, lang);
            let stem = Path::new(name).file_stem().unwrap().to_str().unwrap();
            insta::assert_snapshot!(format!("map-{stem}-{lang}"), words(&figures[0]));
            insta::assert_snapshot!(format!("timeline-{stem}-{lang}"), words(&figures[1]));
        }
    }
}

#[test]
fn a_page_stands_by_itself() {
    let figures = figures(&file("figures/invented.json"), Lang::En);
    let html = page("<title>", &figures[0], &figures[2], Lang::En);
    assert!(html.contains("<title>&lt;title&gt;</title>") && html.matches("<svg").count() == 2);
    assert!(!html.contains("<script") && !html.contains("href"));
    // The one address in it names the language of SVG, and is not asked for.
    assert_eq!(html.matches("http").count(), html.matches("http://www.w3.org/2000/svg").count() + 1);
    assert!(html.contains("http-equiv"));
}

#[test]
fn no_text_of_a_record_stands_in_a_figure() {
    let canary = "CANARY";
    let compound = json!({"type": "compound", "id": "c1", "names": [{"text": "Name"}], "note": canary, "reason": canary,
        "place": {"country": "KH", "point": [104.1, 12.9], "locality": canary, "address": canary, "verbatim": canary},
        "operations": [{"status": "active", "as_of": {"edtf": "2025", "verbatim": canary}}]});
    let incident = json!({"type": "incident", "id": "i1", "kind": "violence", "stance": "alleged", "note": canary,
        "when": {"edtf": "2025-06", "verbatim": canary}, "place": {"country": "KH", "verbatim": canary, "locality": canary},
        "compounds": [{"compound": "c1", "resolved_by": "analyst", "because": canary}]});
    let evidence = json!({"type": "evidence", "id": "e1", "kind": "testimony", "title": canary, "informant": canary,
        "url": "https://example.org/CANARY", "published": {"edtf": "2025-06"}});
    for figure in figures(&records(&[compound, incident, evidence]), Lang::En) {
        assert!(!figure.svg.contains(canary) && figure.svg.contains("INTERNAL"));
    }
}

#[test]
fn a_coarse_place_is_no_point() {
    for basis in ["admin1", "admin2", "admin3", "country", "linear_feature", "unlocated"] {
        let compound = json!({"type": "compound", "id": "c1",
            "place": {"country": "KH", "point": [104.1, 12.9], "basis": basis}});
        let figure = map(&records(&[compound]), DrawOptions::default());
        assert_eq!((figure.drawn, figure.listed), (0, 1), "{basis}");
    }
    let far = json!({"type": "compound", "id": "c1", "place": {"country": "KH", "point": [104.1, 12.9], "uncertainty_m": 900_000}});
    let outside = json!({"type": "compound", "id": "c2", "place": {"country": "KH", "scope": "outside"}});
    let figure = map(&records(&[far, outside]), DrawOptions::default());
    assert_eq!((figure.drawn, figure.listed), (0, 2));
}

#[test]
fn what_was_verified_goes_before_what_was_reported() {
    let compound = json!({"type": "compound", "id": "c1", "place": {"country": "TH", "point": [100.5, 13.8]},
        "verified_place": {"country": "KH", "point": [104.1, 12.9], "uncertainty_m": 50}});
    let said = words(&map(&records(&[compound]), DrawOptions::default()));
    assert!(said.contains("CAMBODIA") && !said.contains("THAILAND") && said.contains("± 50\u{a0}m"), "{said}");
}

#[test]
fn sources_that_differ_are_no_state() {
    let of = |history: Value| {
        let compound = json!({"type": "compound", "id": "c1", "place": {"country": "KH", "point": [104.1, 12.9]}, "operations": history});
        words(&map(&records(&[compound]), DrawOptions::default()))
    };
    let entry = |status: &str, date: &str| json!({"status": status, "as_of": {"edtf": date}});
    assert!(of(json!([entry("active", "2025-03"), entry("closed", "2025-06")])).contains("title: c1 · closed"));
    assert!(of(json!([entry("closed", "2025-06"), entry("active", "2025-03")])).contains("title: c1 · closed"));
    assert!(of(json!([entry("active", "2025"), entry("closed", "2025-06")])).contains("sources differ"));
    assert!(of(json!([entry("active", "2025-03"), {"status": "closed"}])).contains("sources differ"));
}

#[test]
fn a_figure_has_a_limit() {
    let many: Vec<Value> = (0..MOST + 700)
        .map(|number| {
            let lon = 103.0 + f64::from(u32::try_from(number).unwrap() % 40) / 13.0;
            json!({"type": "compound", "id": format!("c{number}"), "names": [{"text": "n".repeat(300)}],
                "place": {"country": "KH", "point": [lon, 11.0 + f64::from(u32::try_from(number).unwrap() / 40) / 9.0], "uncertainty_m": 9000},
                "operations": [{"status": "active", "as_of": {"edtf": "2025"}}]})
        })
        .collect();
    for figure in figures(&records(&many), Lang::Fr) {
        assert!(figure.left_out >= 700 && figure.svg.len() < 1_200_000, "{} {}", figure.left_out, figure.svg.len());
    }
}

#[test]
fn across_the_line_of_dates_it_is_not_far() {
    let at = |id: &str, lon: f64| json!({"type": "compound", "id": id, "place": {"point": [lon, -17.0], "uncertainty_m": 20000}});
    let figure = map(&records(&[at("west", 179.6), at("east", -179.6)]), DrawOptions::default());
    // The bar is of 20 km, and not of thousands.
    assert!(words(&figure).contains("text: 20\u{a0}km"), "{}", words(&figure));
}

fn place() -> impl Strategy<Value = Value> {
    let lon = prop_oneof![Just(180.0), Just(-180.0), 100.0..110.0, -180.0..180.0_f64];
    let lat = prop_oneof![Just(90.0), Just(-90.0), 8.0..15.0, -90.0..90.0_f64];
    let basis =
        proptest::sample::select(vec!["surveyed", "building", "locality", "admin1", "country", "unlocated", "unknown"]);
    let scope = proptest::sample::select(vec!["within", "outside", "worldwide"]);
    let country = proptest::sample::select(vec!["KH", "RU", "US", "FJ", "AQ", "VA"]);
    let metres = prop_oneof![0.001..100.0, 100.0..400_000.0_f64];
    (of((lon, lat)), of(basis), of(scope), of(country), of(metres), any::<bool>()).prop_map(
        |(point, basis, scope, country, metres, outline)| {
            let mut place = json!({"basis": basis, "scope": scope, "country": country});
            if let Some((lon, lat)) = point {
                place["point"] = json!([lon, lat]);
                place["uncertainty_m"] = json!(metres);
                let (north, west) =
                    (if lat > 89.0 { lat - 0.5 } else { lat }, if lon < -179.0 { lon + 0.5 } else { lon });
                if outline {
                    let ring = json!([[west, north], [lon, north], [lon, lat], [west, lat], [west, north]]);
                    place["footprint"] = json!({"type": "Polygon", "coordinates": [ring]});
                }
            }
            place
        },
    )
}

fn date() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec![
        "2025",
        "2025-06~",
        "2026-01-14/2026-01-16",
        "../2025-06",
        "2025-06/..",
        "/2024",
        "199X",
        "Y-99999999",
        "Y170000002",
        "{1960,1961-12}",
        "1901-01-01",
        "2099-12-31",
        "2024-02-29?",
        "2025-24",
        "../..",
    ])
}

fn record() -> impl Strategy<Value = Value> {
    let name = "\\PC{1,40}";
    let state = proptest::sample::select(vec!["active", "dormant", "evacuated", "closed", "unknown", "not_stated"]);
    let held = proptest::sample::select(vec!["confirmed", "probable", "suspected", "refuted", "not_stated"]);
    let compound = (
        name,
        place(),
        proptest::collection::vec((state, date()), 0..4),
        proptest::collection::vec((held, date()), 0..3),
    )
        .prop_map(|(name, place, states, held)| {
            let entry = |(status, date): (&str, &str)| json!({"status": status, "as_of": {"edtf": date}});
            json!({"type": "compound", "names": [{"text": name}], "place": place,
                "operations": states.into_iter().map(entry).collect::<Vec<_>>(),
                "assessment": held.into_iter().map(entry).collect::<Vec<_>>()})
        });
    let incident = (place(), date(), 0..12_usize).prop_map(|(place, date, of)| {
        json!({"type": "incident", "kind": "raid", "stance": "reported", "place": place, "when": {"edtf": date},
            "compounds": [{"compound": format!("r{of}"), "resolved_by": "analyst"}]})
    });
    let evidence = date().prop_map(|date| json!({"type": "evidence", "kind": "report", "published": {"edtf": date}}));
    prop_oneof![4 => compound, 2 => incident, 1 => evidence]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_records_make_whole_figures(values in proptest::collection::vec(record(), 0..12)) {
        let mut values = values;
        for (number, value) in values.iter_mut().enumerate() {
            value["id"] = json!(format!("r{number}"));
        }
        let lines = values.iter().map(Value::to_string).collect::<Vec<_>>().join("\n");
        let (dossier, _) = read_dossier(lines.as_bytes(), &Options::default());
        figures(&dossier.records, Lang::En);
    }

    #[test]
    fn a_hostile_name_is_a_text(name in "[<>&\"'a-z/=!\\[\\]()-]{1,60}") {
        let compound = json!({"type": "compound", "id": "c1", "names": [{"text": name}],
            "place": {"country": "KH", "point": [104.1, 12.9]},
            "operations": [{"status": "active", "as_of": {"edtf": "2025"}}]});
        let lines = format!("{compound}\n");
        let (dossier, _) = read_dossier(lines.as_bytes(), &Options::default());
        for figure in figures(&dossier.records, Lang::En) {
            let shown: String = name.chars().take(3).collect();
            prop_assert!(dossier.records.is_empty() || words(&figure).contains(shown.trim()));
        }
    }
}
