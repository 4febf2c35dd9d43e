//! Group 9: what people write.

mod boilerplate_left;
mod broken_encoding;
mod language_and_script_disagree;
mod markup_in_text;
mod mixed_script;
mod names_look_alike;
mod placeholder_text;
mod spam_injected;
mod text_not_normalised;

use super::scripts::Scripts;
use super::words::{Phrases, Words};
use super::{Check, Rule, Sink, Status, Wording, rule_page};

pub(super) static RULES: &[&Rule] = &[
    &mixed_script::RULE,
    &spam_injected::RULE,
    &boilerplate_left::RULE,
    &language_and_script_disagree::RULE,
    &text_not_normalised::RULE,
    &broken_encoding::RULE,
    &placeholder_text::RULE,
    &markup_in_text::RULE,
    &names_look_alike::RULE,
];
