//! Both articles are encoded without loss: every fact of theirs stands in a typed field.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use casecairn::{Options, validate};
use serde_json::Value;
use std::collections::BTreeSet;

const DOSSIERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/dossiers/");

/// An article: its dossier, the table of its facts, and how many facts it states.
struct Article {
    dossier: &'static str,
    facts: &'static str,
    number: &'static str,
    count: usize,
}

const ARTICLES: [Article; 2] = [
    Article {
        dossier: "amnesty-2025-06.json",
        facts: "facts-0.json",
        number: "0",
        count: 41,
    },
    Article {
        dossier: "amnesty-2026-01.json",
        facts: "facts-4.json",
        number: "4",
        count: 50,
    },
];

/// The bytes of a file, where it is present.
fn bytes(name: &str) -> Option<Vec<u8>> {
    std::fs::read(format!("{DOSSIERS}{name}")).ok()
}

fn json(name: &str) -> Option<Value> {
    bytes(name).map(|bytes| serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{name}: {error}")))
}

/// The articles that are encoded, with their dossier and the table of their facts.
fn encoded() -> impl Iterator<Item = (&'static Article, Value, Vec<Value>)> {
    ARTICLES.iter().filter_map(|article| {
        let facts = json(article.facts)?;
        let dossier = json(article.dossier).unwrap_or_else(|| panic!("{} has facts and no dossier", article.dossier));
        Some((article, dossier, facts.as_array().expect("a list of facts").clone()))
    })
}

fn record<'a>(dossier: &'a Value, id: &str) -> &'a Value {
    let records = dossier["records"].as_array().expect("a list of records");
    records
        .iter()
        .find(|record| record["id"] == id)
        .unwrap_or_else(|| panic!("no record {id}"))
}

#[test]
fn every_fact_stands_where_the_table_says() {
    for (article, dossier, facts) in encoded() {
        for fact in facts {
            let number = fact["fact"].as_str().expect("the number of a fact");
            let places = fact["where"].as_array().expect("a list of places");
            assert!(!places.is_empty(), "{number} stands nowhere");
            for place in places {
                let (id, pointer) = (place["record"].as_str().unwrap(), place["pointer"].as_str().unwrap());
                assert_eq!(
                    record(&dossier, id).pointer(pointer),
                    Some(&place["value"]),
                    "{number} in {}, record {id}, {pointer}",
                    article.dossier
                );
            }
        }
    }
}

#[test]
fn no_fact_is_left_out_and_none_made_up() {
    for (article, _, facts) in encoded() {
        let stated = |fact: &&Value| fact.get("external") != Some(&Value::Bool(true));
        let found: BTreeSet<&str> = facts
            .iter()
            .filter(stated)
            .filter_map(|fact| fact["fact"].as_str())
            .collect();
        let wanted: Vec<String> = (1..=article.count)
            .map(|fact| format!("{}.{fact}", article.number))
            .collect();
        assert_eq!(found, wanted.iter().map(String::as_str).collect(), "{}", article.facts);
        let external = facts
            .iter()
            .filter(|fact| !stated(fact))
            .filter_map(|fact| fact["fact"].as_str());
        assert_eq!(
            external.filter(|fact| !found.contains(fact)).collect::<Vec<_>>(),
            Vec::<&str>::new()
        );
    }
}

#[test]
fn nothing_is_wrong_with_the_dossiers() {
    for article in &ARTICLES {
        let Some(bytes) = bytes(article.dossier) else { continue };
        let report = validate(&bytes, &Options::default());
        assert_eq!(
            (report.counts.error, report.counts.warning),
            (0, 0),
            "{}",
            article.dossier
        );
    }
}
