//! A quotation that others word differently, kept as word for word.
#![doc = include_str!("quote_variant_unflagged.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::lower::letter;
use crate::model::vocabulary::Relay;
use crate::model::{Claim, Evidence, LanguageTag, QuoteVariant};

pub(super) static RULE: Rule = Rule {
    code: Code::new(608),
    name: "quote-variant-unflagged",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "other evidence gives this quotation in other words, and the relay is {relay}",
        fr: "un autre élément de preuve donne cette citation en d'autres termes, alors que la restitution est {relay}",
    },
    remedy: Text {
        en: "write quote_variant as relay, so that nobody takes these words for the only ones",
        fr: "écrivez quote_variant comme restitution, afin que personne ne croie ces mots les seuls rapportés",
    },
    source: docs!("Berkeley Protocol on Digital Open Source Investigations; casecairn"),
    fields: docs!(&["/claims"]),
    page: rule_page!("quote_variant_unflagged"),
    check: Check::Evidence(check),
};

const VERBATIM: Text = Text { en: "verbatim_quote", fr: "verbatim_quote" };
const NOT_GIVEN: Text = Text { en: "not given", fr: "absente" };

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    for (at, claim) in evidence.claims.iter().enumerate() {
        let (relay, field) = match claim.relay {
            None => (NOT_GIVEN, ""),
            Some(Relay::VerbatimQuote) => (VERBATIM, "/relay"),
            Some(_) => continue,
        };
        let Some(quote) = &claim.quote else {
            continue;
        };
        let lang = quote.lang.as_ref().or(evidence.lang.as_ref());
        let words = letters(quote.text.as_str());
        let varies = quote.differs_from.iter().any(|variant| is_worded_otherwise(&words, variant, lang));
        if varies && !is_own_word(evidence, claim) {
            sink.at(&format!("/claims/{at}{field}"), vec![("relay", relay.into())]);
        }
    }
}

/// Whether the item is by the one who speaks: what others make of the words is theirs to flag.
fn is_own_word(evidence: &Evidence, claim: &Claim) -> bool {
    let by = claim.by.as_ref();
    by.is_some_and(|by| evidence.publisher.as_ref() == Some(by) || evidence.authors.contains(by))
}

/// Whether one language is spoken in two ways. A longer excerpt is no other
/// wording, nor is a comma more.
fn is_worded_otherwise(here: &str, variant: &QuoteVariant, lang: Option<&LanguageTag>) -> bool {
    if let (Some(here), Some(there)) = (lang, &variant.lang)
        && primary(here) != primary(there)
    {
        return false;
    }
    let there = letters(variant.text.as_str());
    !here.contains(&there) && !there.contains(here)
}

fn primary(lang: &LanguageTag) -> String {
    let tag = lang.as_str();
    tag.split_once('-').map_or(tag, |(primary, _)| primary).to_ascii_lowercase()
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(letter).collect()
}
