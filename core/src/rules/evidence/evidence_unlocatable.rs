//! An item that was seen, and that nobody else can find or recognise.
#![doc = include_str!("evidence_unlocatable.md")]

use super::held_without_digest::has_digest;
use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Evidence;
use crate::model::vocabulary::{DerivationKind, EvidenceKind, Holding};

pub(super) static RULE: Rule = Rule {
    code: Code::new(510),
    name: "evidence-unlocatable",
    severity: Severities { intake: None, working: Some(Severity::Warning), publication: Some(Severity::Error) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "nothing tells which item this is: no address, digest, code or title, and no publisher with a date",
        fr: "rien ne dit de quel élément il s'agit : ni adresse, ni empreinte, ni code, ni titre, ni éditeur assorti d'une date",
    },
    remedy: Text {
        en: "give its address, a digest of the file, its code or its title, or who published it and when",
        fr: "indiquez son adresse, une empreinte du fichier, son code ou son titre, ou qui l'a publié et quand",
    },
    source: docs!("Berkeley Protocol on Digital Open Source Investigations, preservation: identity"),
    fields: docs!(&[
        "/held",
        "/url",
        "/media",
        "/codes",
        "/title",
        "/publisher",
        "/authors",
        "/published",
        "/issued",
        "/derived_from",
    ]),
    page: rule_page!("evidence_unlocatable"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    if withheld_on_purpose(&evidence.kind) {
        return;
    }
    // What is known from a source is recognised by what that source says of
    // it, and most records begin without saying which it is.
    let seen = matches!(evidence.held, Some(Holding::Held | Holding::Accessed | Holding::DeletedAtSource));
    if seen && !is_named(evidence) && !is_a_copy(evidence) {
        sink.at("", Vec::new());
    }
}

fn is_named(evidence: &Evidence) -> bool {
    let by = evidence.publisher.is_some() || !evidence.authors.is_empty();
    let dated = evidence.published.is_some() || evidence.issued.is_some();
    evidence.url.is_some()
        || evidence.title.is_some()
        || !evidence.codes.is_empty()
        || has_digest(evidence)
        || (by && dated)
}

/// Whether it is recognised by what it was made from.
fn is_a_copy(evidence: &Evidence) -> bool {
    use DerivationKind as How;
    let same = |how: &How| matches!(how, How::Archives | How::Excerpts | How::Records | How::Translates);
    evidence.derived_from.iter().any(|from| same(&from.how))
}

/// Kinds that come from a person who may be at risk: nobody else is to find them.
const fn withheld_on_purpose(kind: &EvidenceKind) -> bool {
    use EvidenceKind as Kind;
    matches!(
        kind,
        Kind::Testimony
            | Kind::InterviewSeries
            | Kind::TelephoneConversation
            | Kind::Survey
            | Kind::SiteVisitNotes
            | Kind::MessagingScreenshot
            | Kind::Letter
            | Kind::Affidavit
            | Kind::MedicalRecord
            | Kind::AutopsyReport
    )
}
