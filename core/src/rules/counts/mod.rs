//! Group 4: how many, and how numbers hang together.

mod claimed_count_as_fact;
mod dispute_without_difference;
mod equal_counts_differ;
mod part_exceeds_whole;
mod relation_across_units;
mod relation_to_no_count;
mod running_count_falls;

use super::{Check, Rule, Sink, Status, rule_page};

pub(super) static RULES: &[&Rule] = &[
    &claimed_count_as_fact::RULE,
    &part_exceeds_whole::RULE,
    &equal_counts_differ::RULE,
    &running_count_falls::RULE,
    &dispute_without_difference::RULE,
    &relation_across_units::RULE,
    &relation_to_no_count::RULE,
];
