//! A check made by those from whom the item comes.
#![doc = include_str!("verifies_itself.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{EvidenceKind, VerificationResult};
use crate::model::{ActorRef, Evidence, Verification};
use crate::order::{Set, set};

pub(super) static RULE: Rule = Rule {
    code: Code::new(606),
    name: "verifies-itself",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the check is by the same actor as the item ({origin}), and nobody else has checked it",
        fr: "l'élément n'a été vérifié que par l'acteur même {origin}",
    },
    remedy: Text {
        en: "add a check by someone who neither made nor provided the item, or do not count this one as verification",
        fr: "ajoutez une vérification par un tiers qui n'a ni produit ni fourni l'élément, ou ne comptez pas celle-ci comme une vérification",
    },
    source: docs!("Berkeley Protocol on Digital Open Source Investigations, verification"),
    fields: docs!(&["/verification", "/provided_by", "/authors", "/publisher"]),
    page: rule_page!("verifies_itself"),
    check: Check::Evidence(check),
};

const PROVIDED: Text = Text { en: "who provided it", fr: "qui l'a fourni" };
const MADE: Text = Text { en: "who made it", fr: "qui l'a produit" };
const PUBLISHED: Text = Text { en: "who published it", fr: "qui l'a publié" };

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let hands = Hands::of(evidence);
    let checks = || evidence.verification.iter().enumerate().filter(|(_, check)| bears_out(check));
    // What another has borne out no longer rests on the word of its origin.
    if checks().any(|(_, check)| check.by.is_some() && hands.origin(check).is_none()) {
        return;
    }
    for (at, check) in checks() {
        if let Some(origin) = hands.origin(check) {
            sink.at(&format!("/verification/{at}/by"), vec![("origin", origin.into())]);
        }
    }
}

/// Whether anything may come to rest on the check.
fn bears_out(check: &Verification) -> bool {
    matches!(check.result, VerificationResult::Verified | VerificationResult::Probable)
}

/// From whose hands the item comes.
struct Hands<'a> {
    providers: Set<&'a str>,
    authors: Set<&'a str>,
    publisher: Option<&'a str>,
}

impl<'a> Hands<'a> {
    fn of(evidence: &'a Evidence) -> Self {
        let providers = set(evidence.provided_by.iter().map(|provision| provision.actor.as_str()));
        let authors = set(evidence.authors.iter().map(ActorRef::as_str));
        let alone = providers.is_empty() && authors.is_empty() && is_written_by_its_publisher(&evidence.kind);
        let publisher = evidence.publisher.as_ref().filter(|_| alone).map(ActorRef::as_str);
        Self { providers, authors, publisher }
    }

    /// What the one who checked has to do with the item; `None` for another.
    fn origin(&self, check: &Verification) -> Option<Text> {
        let by = check.by.as_ref()?.as_str();
        if self.providers.contains(by) {
            // In a batch from several hands, a part that came from another may be meant.
            let part = check.applies_to.is_some() && self.providers.len() > 1;
            return (!part).then_some(PROVIDED);
        }
        if self.authors.contains(by) {
            return Some(MADE);
        }
        (self.publisher == Some(by)).then_some(PUBLISHED)
    }
}

/// What a publisher writes itself. Footage that it publishes mostly came from
/// someone who must not be named, and is checked by it rightly.
fn is_written_by_its_publisher(kind: &EvidenceKind) -> bool {
    matches!(
        kind,
        EvidenceKind::Article
            | EvidenceKind::Report
            | EvidenceKind::PressRelease
            | EvidenceKind::Statement
            | EvidenceKind::Appeal
    )
}
