//! Words said to be quoted, and not given.
#![doc = include_str!("quote_missing.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Claim;
use crate::model::vocabulary::Relay;

pub(super) static RULE: Rule = Rule {
    code: Code::new(611),
    name: "quote-missing",
    severity: Severities { intake: None, working: Some(Severity::Warning), publication: Some(Severity::Warning) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the claim is kept as a quotation ({relay}), and no words are given",
        fr: "l'affirmation est consignée comme citation ({relay}), sans que les mots en soient donnés",
    },
    remedy: Text {
        en: "add the words as the item gives them, or write paraphrase as relay",
        fr: "ajoutez les mots tels que l'élément les donne, ou écrivez paraphrase comme restitution",
    },
    source: docs!("W3C Web Annotation TextQuoteSelector; Berkeley Protocol on Digital Open Source Investigations"),
    fields: docs!(&["/relay", "/quote", "/fields"]),
    page: rule_page!("quote_missing"),
    check: Check::Claim(check),
};

fn check(claim: &Claim, sink: &mut Sink<'_>) {
    if let Some(relay @ (Relay::VerbatimQuote | Relay::QuoteVariant)) = claim.relay
        && claim.quote.is_none()
        // The words of a title or a name stand in the field that the claim carries.
        && claim.fields.is_empty()
    {
        sink.at("/relay", vec![("relay", relay.code().into())]);
    }
}
