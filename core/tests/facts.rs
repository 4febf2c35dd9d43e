//! Both articles are encoded without loss: every fact of theirs stands in a typed field.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use casecairn::{Options, validate, validate_all};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write as _;

const DOSSIERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/dossiers/");

/// An article: its dossier, how the numbers of its facts begin, and how many facts it states.
struct Article {
    dossier: &'static str,
    number: &'static str,
    count: usize,
}

const ARTICLES: [Article; 2] = [
    Article { dossier: "amnesty-2025-06.json", number: "0.", count: 41 },
    Article { dossier: "amnesty-2026-01.json", number: "4.", count: 50 },
];

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(format!("{DOSSIERS}{name}")).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn json(name: &str) -> Value {
    serde_json::from_slice(&bytes(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The articles, with their dossier and their facts.
fn encoded() -> impl Iterator<Item = (&'static Article, Value, Vec<Value>)> {
    let facts = json("facts.json");
    ARTICLES.iter().map(move |article| {
        let all = facts.as_array().expect("a list of facts").iter();
        let own = |fact: &&Value| fact["fact"].as_str().is_some_and(|number| number.starts_with(article.number));
        (article, json(article.dossier), all.filter(own).cloned().collect())
    })
}

fn record<'a>(dossier: &'a Value, id: &str) -> &'a Value {
    let records = dossier["records"].as_array().expect("a list of records");
    records.iter().find(|record| record["id"] == id).unwrap_or_else(|| panic!("no record {id}"))
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
        let found: BTreeSet<&str> = facts.iter().filter(stated).filter_map(|fact| fact["fact"].as_str()).collect();
        let wanted: Vec<String> = (1..=article.count).map(|fact| format!("{}{fact}", article.number)).collect();
        assert_eq!(found, wanted.iter().map(String::as_str).collect(), "{}", article.dossier);
        let external = facts.iter().filter(|fact| !stated(fact)).filter_map(|fact| fact["fact"].as_str());
        assert_eq!(external.filter(|fact| !found.contains(fact)).collect::<Vec<_>>(), Vec::<&str>::new());
    }
}

#[test]
fn no_error_is_in_the_dossiers_alone_or_together_and_each_warning_is_true() {
    let both: Vec<Vec<u8>> = ARTICLES.iter().map(|article| bytes(article.dossier)).collect();
    let mut reports: Vec<_> = both.iter().map(|one| validate(one, &Options::default())).collect();
    let together: Vec<&[u8]> = both.iter().map(Vec::as_slice).collect();
    reports.push(validate_all(&together, &Options::default()));
    let mut seen = String::new();
    for report in reports {
        assert_eq!(report.counts.error, 0);
        for issue in &report.issues {
            let record = issue.record.as_deref().unwrap_or_default();
            writeln!(seen, "{} {} {record}: {}", issue.code, issue.severity.code(), issue.message).unwrap();
        }
        seen.push('\n');
    }
    insta::assert_snapshot!(seen);
}
