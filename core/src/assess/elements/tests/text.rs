//! The text for people.

use super::{of, report};
use crate::assess::text::{Page, write_elements};
use crate::lang::Lang;
use serde_json::json;

/// A few records that bring out every part of a page.
fn text(lang: Lang) -> String {
    let group = json!({"unit": "person", "includes": ["child"]});
    let beating = json!({"type": "conduct", "conduct": ["beating"], "of": group});
    let either = json!({"type": "characterisation", "means": ["fraud"], "terms": ["torture"]});
    let mut evidence = report(
        "r",
        &[
            ("a", "asserted", beating.clone()),
            ("b", "denied", beating.clone()),
            ("c", "retracted", beating),
            ("d", "alleged", either),
        ],
    );
    evidence["claims"]
        .as_array_mut()
        .unwrap()
        .push(json!({"id": "e", "by_role": "witness", "stance": "asserted", "about": "i1"}));
    let site = json!({"type": "compound", "id": "c1", "place": {"country": "KH"}});
    let incident = json!({"type": "incident", "id": "i1", "kind": "abuse", "stance": "asserted", "support": ["r#e"],
        "acts": [{"conduct": "food_or_water_deprivation"}], "compounds": [{"compound": "c1", "resolved_by": "analyst"}]});
    let gone = json!({"type": "compound", "id": "c2", "status": "withdrawn", "place": {"country": "KH"}});
    let bare = json!({"type": "incident", "id": "i2", "kind": "abuse", "stance": "asserted", "acts": [{"conduct": "beating"}]});
    let mut page = Page::new(lang);
    write_elements(&mut page, &of(&[evidence, site, incident, gone, bare]));
    page.finish()
}

#[test]
fn a_page_in_english() {
    insta::assert_snapshot!(text(Lang::En));
}

#[test]
fn a_page_in_french() {
    insta::assert_snapshot!(text(Lang::Fr));
}

#[test]
fn records_have_a_heading_where_there_are_any() {
    let written = |records: &[serde_json::Value]| {
        let mut page = Page::new(Lang::En);
        write_elements(&mut page, &of(records));
        page.finish()
    };
    let gone = written(&[json!({"type": "compound", "id": "c2", "status": "withdrawn", "place": {"country": "KH"}})]);
    assert!(gone.contains("### By compound") && gone.contains("left out: 1") && !gone.contains("### By incident"));
    assert!(!written(&[]).contains("### By"));
}
