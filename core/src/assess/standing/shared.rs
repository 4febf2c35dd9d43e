//! What several claims say alike.
//!
//! Claims are shared in two ways. Where they say so themselves (one bears out
//! another, their counts are equal), they say one thing. Where they state the
//! same value of a list, they say the same *in kind*: that they speak of the
//! same people is not established by it.

use super::bearing::Bearing;
use super::{Ask, Standing, SubjectKind, said};
use crate::assess::answer::Term;
use crate::assess::case::{Case, Reason};
use crate::assess::kept::{Cite, Detail, List, Marker};
use crate::index::{Groups, Node};
use crate::model::vocabulary::{CountRelationKind, SupportKind};
use crate::order::{Order as _, set};
use serde::Serialize;
use std::collections::BTreeMap;

/// A value of a list that several claims state.
///
/// ```
/// use casecairn::assess::{AssessOptions, assess};
/// let claim = r#"{"id":"c","stance":"asserted","says":{"type":"conduct","conduct":["beating"]}}"#;
/// let line = |id: &str| format!("{{\"type\":\"evidence\",\"id\":\"{id}\",\"kind\":\"article\",\"claims\":[{claim}]}}\n");
/// let header = "{\"type\":\"dossier\",\"schema_version\":\"1.0\",\"namespace\":\"n\",\"title\":\"T\"}\n";
/// let stream = format!("{header}{}{}", line("one"), line("two"));
/// let assessment = assess(&[stream.as_bytes()], &AssessOptions::default());
/// let statement = assessment.standings[0].statement.as_ref().unwrap();
/// assert_eq!((statement.list.as_str(), statement.value.as_str()), ("conduct", "beating"));
/// assert_eq!(assessment.standings[0].supporting.lineages.at_least, 2);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Statement {
    /// Which list: `conduct`, `term`, `state_failure`.
    pub list: String,
    /// The value: `beating`.
    pub value: String,
    /// Its label.
    pub label: Term,
}

/// The lists whose values are statements by themselves.
const STATEMENTS: [List; 12] = [
    List::Conduct,
    List::Control,
    List::Exploitation,
    List::Term,
    List::Act,
    List::Means,
    List::End,
    List::Indicator,
    List::Responsibility,
    List::Failure,
    List::Feature,
    List::Duty,
];

/// The standing of what several claims say.
pub(super) fn standings(case: &Case, ask: Ask<'_>) -> Vec<Standing> {
    let mut found: Vec<Standing> = tied(case)
        .into_iter()
        .filter_map(|claims| {
            let first = *case.in_order(claims.clone()).first()?;
            let cites = claims.iter().map(|claim| supports(*claim));
            let bearing = Bearing::of(case, cites);
            Some(case.standing(SubjectKind::Claim, first, &bearing, &[], ask))
        })
        .collect();
    found.order_by(|one, other| one.id.cmp(&other.id));
    for (marker, stated) in stated(case) {
        let (sure, open): (Vec<_>, Vec<_>) = stated.into_iter().partition(|(_, any)| !any);
        if !is_shared(case, sure.iter().map(|(claim, _)| *claim)) {
            continue;
        }
        let mut bearing = Bearing::of(case, sure.iter().map(|(claim, _)| supports(*claim)));
        bearing.set_aside.extend(open.iter().map(|(claim, _)| (*claim, Reason::Disjunction)));
        let claims = case.in_order(sure.iter().map(|(claim, _)| *claim).collect());
        let Some(first) = claims.first() else { continue };
        let mut standing = case.standing(SubjectKind::Claim, *first, &bearing, &[], ask);
        let (list, value) = (marker.list.code().to_owned(), marker.code.to_owned());
        standing.statement = Some(Statement { list, value, label: said(marker) });
        found.push(standing);
    }
    found
}

fn supports(claim: Node) -> Cite {
    Cite { claim, how: SupportKind::Supports }
}

/// Whether claims stand in more than one piece of evidence.
fn is_shared(case: &Case, claims: impl Iterator<Item = Node>) -> bool {
    let read = set(claims.filter_map(|claim| Some(case.index.claim(claim)?.evidence)));
    read.len() > 1
}

/// Who states which value, and whether only as one of several.
fn stated(case: &Case) -> BTreeMap<Marker, Vec<(Node, bool)>> {
    let mut stated: BTreeMap<Marker, Vec<(Node, bool)>> = BTreeMap::new();
    for (note, kept) in case.index.notes.claims.iter().zip(&case.kept.claims) {
        let Some(said) = kept.said.as_deref().filter(|_| case.index.claim(note.node).is_some()) else { continue };
        for marker in said.markers.iter().filter(|marker| STATEMENTS.contains(&marker.list)) {
            let several = said.markers.iter().filter(|other| other.list == marker.list).count() > 1;
            stated.entry(*marker).or_default().push((note.node, said.any && several));
        }
    }
    stated
}

/// Claims that say of themselves that they say one thing: groups of two or
/// more, in more than one piece of evidence.
fn tied(case: &Case) -> Vec<Vec<Node>> {
    let notes = &case.index.notes.claims;
    let mut groups = Groups::new(notes.len());
    let place = |claim: Node| case.index.claim_place(claim).map(|place| place as usize);
    for (at, (note, kept)) in notes.iter().zip(&case.kept.claims).enumerate() {
        let count = match kept.said.as_deref().map(|said| &said.detail) {
            Some(Detail::Count(count)) => &*count.count.relations,
            _ => &[],
        };
        let equal = count.iter().filter(|(kind, _)| *kind == CountRelationKind::Equals).map(|(_, claim)| *claim);
        for other in note.supports.iter().copied().chain(equal).filter_map(place) {
            groups.join(at, other);
        }
    }
    let mut members: BTreeMap<usize, Vec<Node>> = BTreeMap::new();
    for (at, note) in notes.iter().enumerate() {
        members.entry(groups.first(at)).or_default().push(note.node);
    }
    members.into_values().filter(|claims| is_shared(case, claims.iter().copied())).collect()
}
