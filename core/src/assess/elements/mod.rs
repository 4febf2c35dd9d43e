//! Elements of legal terms: which of them claims state, point to or speak
//! against, and of which nobody speaks.
//!
//! The elements are tables (`tables/`), data and no code. What claims say is
//! set against them in one pass; the answer names the claims, and is never a
//! verdict.

mod answer;
mod basis;
mod children;
mod data;
mod records;
mod slots;
mod table;
mod tables;
mod tally;
#[cfg(test)]
mod tests;
mod words;

pub use answer::{
    Bears, ElementAnswer, ElementBasis, ElementState, Elements, FormAnswer, FormName, MarkerAnswer, PointingClaim,
    PointingClaims, RecordElements, RecordsElements, RuleAnswer, SetAsideClaims, TableAnswer,
};
pub use data::{ElementTable, TableElement, TableForm, TableRule, TableValues, element_tables};
pub use tally::WhyPossible;

use super::case::Case;
use super::kept::Cite;
use crate::index::Node;
use crate::model::vocabulary::SupportKind;
use basis::Answers;
use records::{About, Records};
use slots::{Slots, Statement};
use tally::{Carried, Tally};

/// How much an answer shows of what can grow without end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Most {
    /// Claims of each list.
    pub(super) claims: usize,
    /// Incidents, and compounds.
    pub(super) records: usize,
}

/// What everything that was read gives for each table: in general, and for
/// each incident and compound.
pub(super) fn elements(case: &Case, most: Most) -> Elements {
    let slots = Slots::new();
    let (mut tally, mut about, mut members) = (Tally::default(), About::new(), About::new());
    for (note, kept) in case.index.notes.claims.iter().zip(&case.kept.claims) {
        if let Some(record) = note.about {
            about.entry(record).or_default().push(note.node);
        }
        let group = kept.said.as_ref().and_then(|said| said.group.as_ref());
        for member in group.into_iter().flat_map(|group| &group.members) {
            members.entry(*member).or_default().push(note.node);
        }
        add_said(&mut tally, case, &slots, note.node);
    }
    tally.settle(case);
    let tables = Answers { case, slots: &slots, tally: &tally, most }.tables(true);
    let (incidents, compounds) = Records::of(case, &slots, &about, &members).answers(case, &slots, most);
    Elements { tables, incidents, compounds }
}

/// Takes in what a claim states of its own.
fn add_said(tally: &mut Tally, case: &Case, slots: &Slots, claim: Node) {
    let Some(said) = case.claim(claim).and_then(|(_, kept)| kept.said.as_ref()) else { return };
    let what = Statement { markers: &said.markers, any: said.any, unlisted: said.unlisted };
    let cite = Cite { claim, how: SupportKind::Supports };
    let children = Some(children::children(case, claim));
    tally.add(case, slots, Carried { what, cite, records: None, children });
}
