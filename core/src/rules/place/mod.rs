//! Group 2: where things are.

mod coordinates_out_of_range;
mod coordinates_swapped;
mod footprint_invalid;
mod uncertainty_not_positive;

use super::{Check, Rule, Sink, Status, rule_page};

pub(super) static RULES: &[&Rule] = &[
    &coordinates_swapped::RULE,
    &coordinates_out_of_range::RULE,
    &footprint_invalid::RULE,
    &uncertainty_not_positive::RULE,
];
