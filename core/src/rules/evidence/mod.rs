//! Group 5: integrity, custody and verification.

#![allow(unused_imports, reason = "taken back with the first rule")]
use super::{Check, Rule, Sink, Status, rule_page};

pub(super) static RULES: &[&Rule] = &[];
