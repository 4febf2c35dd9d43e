//! Group 5: integrity, custody and verification.

mod file_recorded_twice;

use super::{Check, Rule, Sink, Status, rule_page};

pub(super) static RULES: &[&Rule] = &[&file_recorded_twice::RULE];
