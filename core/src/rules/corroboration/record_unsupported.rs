//! An incident or a compound that rests on nothing.
#![doc = include_str!("record_unsupported.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{RecordStatus, SupportKind};
use crate::model::walk::{Item, Path, Walk as _};
use crate::model::{Record, SupportDetail};

pub(super) static RULE: Rule = Rule {
    code: Code::new(614),
    name: "record-unsupported",
    severity: Severities { intake: None, working: None, publication: Some(Severity::Error) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "nothing in this {record} names a claim that carries it",
        fr: "rien, dans cette fiche ({record}), n'indique d'affirmation qui l'atteste",
    },
    remedy: Text {
        en: "add to support the claims on which it rests, as evidence#claim, or leave the record out of what is published",
        fr: "ajoutez dans support les affirmations sur lesquelles elle repose, sous la forme evidence#claim, ou retirez la fiche de ce qui est publié",
    },
    source: docs!(
        "Overture Maps sources; Berkeley Protocol on Digital Open Source Investigations; Security Force Monitor citations"
    ),
    fields: docs!(&["/support"]),
    page: rule_page!("record_unsupported"),
    check: Check::Record(check),
};

const INCIDENT: Text = Text { en: "incident", fr: "incident" };
const COMPOUND: Text = Text { en: "compound", fr: "complexe" };

fn check(record: &Record, sink: &mut Sink<'_>) {
    let (kind, status) = match record {
        Record::Incident(incident) => (INCIDENT, incident.status),
        Record::Compound(compound) => (COMPOUND, compound.status),
        _ => return,
    };
    // A record that no longer holds claims nothing.
    let holds = !matches!(status, Some(RecordStatus::Superseded | RecordStatus::Withdrawn));
    if holds && !is_carried(record) {
        sink.at("", vec![("record", kind.into())]);
    }
}

/// Whether any claim stands behind anything in the record. One that only
/// speaks against it does not.
fn is_carried(record: &Record) -> bool {
    let (mut claims, mut against) = (0_u64, 0_u64);
    record.walk(&mut Path::default(), &mut |_, item| match item {
        Item::Claim(_) => claims += 1,
        Item::Object(object) => {
            let detail = object.downcast_ref::<SupportDetail>();
            against += u64::from(detail.is_some_and(|detail| detail.how == Some(SupportKind::Contradicts)));
        }
        _ => {}
    });
    claims > against
}
