//! Group 7: the elements of legal terms.
//!
//! No rule here says that a term holds or does not. It says which of the
//! elements that the law asks for no claim of the evidence speaks to.

mod child_labour_of_adults;
mod child_means_not_required;
mod complicity_upgraded;
mod disappearance_without_state;
mod forced_labour_without_menace;
mod indicator_without_conduct;
mod stated;
mod torture_without_official;
mod torture_without_purpose;
mod trafficking_without_means;
mod trafficking_without_purpose;
mod victims_punished;

use super::{Check, Rule, Sink, Status, rule_page};

pub(super) static RULES: &[&Rule] = &[
    &trafficking_without_means::RULE,
    &child_means_not_required::RULE,
    &indicator_without_conduct::RULE,
    &torture_without_purpose::RULE,
    &torture_without_official::RULE,
    &complicity_upgraded::RULE,
    &victims_punished::RULE,
    &disappearance_without_state::RULE,
    &child_labour_of_adults::RULE,
    &trafficking_without_purpose::RULE,
    &forced_labour_without_menace::RULE,
];
