//! Group 3: when things happened, and in which order.

#![allow(unused_imports, reason = "taken back with the first rule")]
use super::{Check, Rule, Sink, Status, rule_page};

pub(super) static RULES: &[&Rule] = &[];
