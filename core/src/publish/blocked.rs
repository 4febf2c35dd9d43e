//! From which evidence nothing may leave, because somebody has not agreed.

use super::case::Case;
use super::consent::State;
use super::open::{is_made_by_somebody, is_told};
use crate::model::Evidence;
use crate::model::vocabulary::{ConsentBasis, Holding, RecordStatus, Sensitivity};
use crate::order::{set, tree_set};
use std::collections::{BTreeMap, BTreeSet};

/// Evidence from which nothing may leave: its consent does not allow it, or
/// it draws on what is such, however far back, or on what was not given.
pub(super) fn blocked<'a>(case: &Case<'a>) -> BTreeSet<&'a str> {
    let known = set(case.evidence().map(|(id, _)| id));
    let against = against(case);
    let mut drawn_on: BTreeMap<&str, Vec<&'a str>> = BTreeMap::new();
    let (mut blocked, mut next) = (BTreeSet::new(), Vec::new());
    for (id, evidence) in case.evidence() {
        let mut unknown = false;
        for step in &evidence.derived_from {
            match case.local(&step.evidence).filter(|source| known.contains(source)) {
                Some(source) => drawn_on.entry(source).or_default().push(id),
                None => unknown = true,
            }
        }
        for old in evidence.replaces.iter().filter_map(|old| case.local(old)).filter(|old| known.contains(old)) {
            // Who takes back what stands now takes back what was made of what stood before.
            drawn_on.entry(id).or_default().push(old);
            // And what stands now may be the same in other words, unless somebody has agreed anew: of two who told,
            // nobody knows which.
            if !has_agreed(case, evidence) || evidence.replaces.len() > 1 {
                drawn_on.entry(old).or_default().push(id);
            }
        }
        let has_spoken_against =
            evidence.informant.as_ref().is_some_and(|informant| against.contains(informant.as_str()));
        if unknown || has_spoken_against || !is_agreed(case, evidence) {
            next.push(id);
        }
    }
    while let Some(id) = next.pop() {
        if blocked.insert(id) {
            next.extend(drawn_on.get(id).into_iter().flatten().copied());
        }
    }
    blocked
}

/// Whether consent stands in the way of drawing on an item.
fn is_agreed(case: &Case<'_>, evidence: &Evidence) -> bool {
    let told = is_told(&evidence.kind) || evidence.informant.is_some();
    let asked = is_ours_to_ask(evidence);
    if (told || asked) && evidence.status == Some(RecordStatus::Withdrawn) {
        return false;
    }
    match state(case, evidence) {
        State::Agreed => !is_child(evidence) || has_both(evidence),
        State::NotNeeded => !told,
        // What others took down and published is theirs to answer for.
        State::Missing => !asked,
        State::Against | State::OutOfTime | State::OutOfScope => false,
    }
}

/// Whether somebody told, filmed or wrote it for us: they, and whoever is shown, have to be asked.
/// What nobody has published, and nobody describes from elsewhere, came to us alone.
fn is_ours_to_ask(evidence: &Evidence) -> bool {
    let elsewhere = evidence.external == Some(true)
        || matches!(evidence.held, Some(Holding::DescribedBySource | Holding::DeletedAtSource));
    let published = evidence.publisher.is_some() || evidence.published.is_some() || evidence.url.is_some();
    // That there is an address does not say that others read what somebody told.
    let personal = is_told(&evidence.kind) || (is_made_by_somebody(&evidence.kind) && !published);
    evidence.informant.is_some() || ((evidence.consent.is_some() || personal) && !elsewhere)
}

/// Whether a child told it or is shown, or an agreement for a child is on record.
fn is_child(evidence: &Evidence) -> bool {
    let basis = evidence.consent.as_ref().map(|consent| consent.basis.as_slice()).unwrap_or_default();
    evidence.sensitivity.contains(&Sensitivity::Minors)
        || basis.iter().any(|basis| matches!(basis, ConsentBasis::Guardian | ConsentBasis::ChildAssent))
}

fn has_both(evidence: &Evidence) -> bool {
    let basis = evidence.consent.as_ref().map(|consent| consent.basis.as_slice()).unwrap_or_default();
    basis.contains(&ConsentBasis::Guardian) && basis.contains(&ConsentBasis::ChildAssent)
}

/// Informants who have said no to any use, or have taken their agreement back: they may mean all that they told.
fn against<'a>(case: &Case<'a>) -> BTreeSet<&'a str> {
    let now = case.evidence().filter(|(id, _)| !case.past.contains_key(id));
    let against = now.filter(|(_, evidence)| state(case, evidence) == State::Against);
    tree_set(against.filter_map(|(_, evidence)| Some(evidence.informant.as_ref()?.as_str())))
}

fn state(case: &Case<'_>, evidence: &Evidence) -> State {
    State::of(evidence.consent.as_ref(), &case.policy.consent, case.today)
}

fn has_agreed(case: &Case<'_>, evidence: &Evidence) -> bool {
    state(case, evidence) == State::Agreed
}
