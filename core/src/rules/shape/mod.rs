//! Group 0: the shape of what was given. Raised by the reader, worded here.

use super::{Check, Rule, Status, rule_page};

mod wrong_type;

pub(super) static RULES: &[&Rule] = &[&wrong_type::RULE];
