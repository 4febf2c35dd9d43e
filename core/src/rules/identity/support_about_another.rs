//! A record rests on a claim about another record.
#![doc = include_str!("support_about_another.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::order::set;

pub(super) static RULE: Rule = Rule {
    code: Code::new(113),
    name: "support-about-another",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "{claim} is about {other}, not about this record",
        fr: "{claim} porte sur {other}, non sur cette fiche",
    },
    remedy: Text {
        en: "point at a claim about this record, or leave out about where the claim is wider",
        fr: "désignez une affirmation qui porte sur cette fiche, ou omettez about si l'affirmation est plus large",
    },
    source: docs!("Security Force Monitor research handbook, citation of each field"),
    fields: docs!(&["/support"]),
    page: rule_page!("support_about_another"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    let replaced = set(index.notes.replaced.iter().map(|tie| (tie.from, tie.to)));
    for support in &index.notes.supports {
        let Some(claim) = index.claim(support.claim) else {
            sink.unchecked(1);
            continue;
        };
        let Some(about) = claim.about else { continue };
        // What was said of a record holds for the one that replaces it.
        if about != support.holder && !replaced.contains(&(support.holder, about)) {
            let params = vec![
                ("claim", index.shown(support.claim, support.holder).into()),
                ("other", index.shown(about, support.holder).into()),
            ];
            sink.on(index, support.holder, &format!("/support/{}", support.at), params);
        }
    }
}
