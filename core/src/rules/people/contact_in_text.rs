//! Addresses, numbers and accounts at which somebody can be reached.
#![doc = include_str!("contact_in_text.md")]

use super::{Check, Rule, SEVERITY, Sink, Status, raise, rule_page};
use crate::detect::{Kind, Match};
use crate::issue::Code;
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(809),
    name: "contact-in-text",
    severity: SEVERITY,
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "this text holds {what}", fr: "ce texte contient {what}" },
    remedy: Text {
        en: "remove it, or say who holds it instead; where it is the public contact of a body, waive this rule for the record",
        fr: "retirez-le, ou dites plutôt qui le détient ; s'il s'agit du contact public d'un organisme, dérogez à cette règle pour la fiche",
    },
    source: docs!(
        "Centre for Humanitarian Data, personal data in free text; Murad Code; RFC 5321; RFC 6531; ITU-T E.164; Presidio, as practice"
    ),
    fields: docs!(&[]),
    page: rule_page!("contact_in_text"),
    check: Check::Personal(check),
};

fn check(found: &[Match], sink: &mut Sink<'_>) {
    raise(found, &[Kind::Email, Kind::Handle, Kind::Phone], sink);
}
