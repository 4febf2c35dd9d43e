//! Walks each claim that carries something to the roots of its lineage: two
//! articles that repeat one report are one lineage.
//!
//! ```sh
//! cargo run --example walk_claims < tests/dossiers/amnesty-2026-01.json
//! ```

use casecairn::model::{Evidence, Record};
use casecairn::{Options, read_dossier};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read as _, Write as _};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut input = Vec::new();
    std::io::stdin().read_to_end(&mut input)?;
    let (dossier, report) = read_dossier(&input, &Options::default());
    let mut out = std::io::stdout().lock();
    if !report.ok {
        writeln!(out, "{} errors: see `casecairn validate`", report.counts.error)?;
    }

    let evidence: BTreeMap<&str, &Evidence> = dossier
        .records
        .iter()
        .filter_map(|record| match record {
            Record::Evidence(evidence) => Some((evidence.id.as_str(), &**evidence)),
            _ => None,
        })
        .collect();
    for (id, item) in &evidence {
        let roots: Vec<&str> = roots(id, &evidence).into_iter().collect();
        writeln!(out, "{id}: {} claims, rooted in {}", item.claims.len(), roots.join(", "))?;
    }
    Ok(())
}

/// The evidence that an item goes back to in the end; itself when it goes back
/// to nothing. Goes round in no circle.
fn roots<'a>(from: &'a str, evidence: &BTreeMap<&'a str, &'a Evidence>) -> BTreeSet<&'a str> {
    let (mut roots, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), vec![from]);
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let sources = evidence.get(id).map_or(&[][..], |item| &item.derived_from);
        if sources.is_empty() {
            roots.insert(id);
        }
        open.extend(sources.iter().map(|source| source.evidence.as_str()));
    }
    roots
}
