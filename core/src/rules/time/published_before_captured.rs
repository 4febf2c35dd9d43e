//! Shown before it was recorded.
#![doc = include_str!("published_before_captured.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Evidence;
use crate::model::edtf::Answer;

pub(super) static RULE: Rule = Rule {
    code: Code::new(309),
    name: "published-before-captured",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the recording was out or retrieved ({moment}) before it was made",
        fr: "l'enregistrement était diffusé ou consulté ({moment}) avant d'avoir été réalisé",
    },
    remedy: Text {
        en: "correct the date that is wrong; where the file shows an older recording, give it a record of its own",
        fr: "corrigez la date erronée ; si le fichier montre un enregistrement plus ancien, créez pour celui-ci une fiche à part",
    },
    source: docs!("Berkeley Protocol on Digital Open Source Investigations; First Draft verification pillars, date"),
    fields: docs!(&[
        "/captured/edtf",
        "/published/edtf",
        "/issued/edtf",
        "/first_seen/edtf",
        "/retrieved/edtf",
        "/kind"
    ]),
    page: rule_page!("published_before_captured"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let Some(captured) = super::date(evidence.captured.as_ref()).filter(|_| super::is_recording(evidence)) else {
        return;
    };
    let moments = [
        ("first_seen", &evidence.first_seen),
        ("issued", &evidence.issued),
        ("published", &evidence.published),
        ("retrieved", &evidence.retrieved),
    ];
    let before = |when| super::date(when).is_some_and(|date| date.before_anywhere(captured) == Answer::Yes);
    if let Some((moment, _)) = moments.iter().find(|(_, when)| before(when.as_ref())) {
        sink.at("/captured/edtf", vec![("moment", (*moment).into())]);
    }
}
