//! What is held against a claim is older than the claim.
#![doc = include_str!("rebuttal_before_claim.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::index::{ClaimNote, EvidenceNote};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::edtf::Reach;

pub(super) static RULE: Rule = Rule {
    code: Code::new(312),
    name: "rebuttal-before-claim",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "what it rests on is older than {claim}, against which it is set",
        fr: "ce sur quoi repose l'affirmation est antérieur à {claim}, à laquelle elle est opposée",
    },
    remedy: Text {
        en: "keep the contrast if the source makes it, and read it as such: it cannot answer what came later",
        fr: "gardez l'opposition si la source la fait, mais lisez-la pour ce qu'elle est : elle ne saurait répondre à ce qui est venu après",
    },
    source: docs!("Toulmin, The Uses of Argument (rebuttal); casecairn"),
    fields: docs!(&["/contrasts_with", "/made", "/rests_on"]),
    page: rule_page!("rebuttal_before_claim"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    for claim in &index.notes.claims {
        for (at, other) in claim.contrasts_with.iter().enumerate() {
            let Some(later) = index.claim(*other).map(|other| spoken(index, other)) else {
                sink.unchecked(1);
                continue;
            };
            if grounds(index, claim).before(later) {
                let params = vec![("claim", index.shown(*other, claim.evidence).into())];
                sink.on(index, claim.evidence, &format!("/claims/{}/contrasts_with/{at}", claim.at), params);
            }
        }
    }
}

/// The first date that is known.
fn first(dates: impl IntoIterator<Item = Reach>) -> Reach {
    dates.into_iter().find(|date| !date.is_unknown()).unwrap_or(Reach::UNKNOWN)
}

/// From when what a claim rests on dates.
fn grounds(index: &Index, claim: &ClaimNote) -> Reach {
    let sources =
        claim.rests_on.iter().map(|evidence| index.evidence(*evidence).map_or(Reach::UNKNOWN, EvidenceNote::said));
    match claim.rests_on.len() {
        0 | 1 => first([claim.made].into_iter().chain(sources).chain([spoken(index, claim)])),
        // The newest of several decides; the claim's own date is safer.
        _ => claim.made,
    }
}

/// When a claim can have been made at the earliest: when what it tells of happened.
fn spoken(index: &Index, claim: &ClaimNote) -> Reach {
    let evidence = || index.evidence(claim.evidence).map_or(Reach::UNKNOWN, EvidenceNote::said);
    first([claim.told, claim.made, evidence()])
}
