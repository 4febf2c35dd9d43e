//! Checked before there was anything to check.
#![doc = include_str!("verified_before_captured.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Evidence;
use crate::model::edtf::Answer;

pub(super) static RULE: Rule = Rule {
    code: Code::new(318),
    name: "verified-before-captured",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the verification was made before the item was recorded",
        fr: "la vérification a été effectuée avant l'enregistrement de l'élément",
    },
    remedy: Text {
        en: "correct the date that is wrong: the day of the check, or the day of the recording",
        fr: "corrigez la date erronée : celle du contrôle ou celle de l'enregistrement",
    },
    source: docs!("Berkeley Protocol on Digital Open Source Investigations, verification"),
    fields: docs!(&["/verification", "/captured/edtf", "/kind"]),
    page: rule_page!("verified_before_captured"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let Some(captured) = super::date(evidence.captured.as_ref()).filter(|_| super::is_recording(evidence)) else {
        return;
    };
    for (at, verification) in evidence.verification.iter().enumerate() {
        if super::date(verification.on.as_ref()).is_some_and(|on| on.before_anywhere(captured) == Answer::Yes) {
            sink.at(&format!("/verification/{at}/on/edtf"), Vec::new());
        }
    }
}
