//! Group 4: how many, and how numbers hang together.

#![allow(unused_imports, reason = "taken back with the first rule")]
use super::{Check, Rule, Sink, Status, rule_page};

pub(super) static RULES: &[&Rule] = &[];
