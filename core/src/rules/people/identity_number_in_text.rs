//! The numbers of papers that stand for a person.
#![doc = include_str!("identity_number_in_text.md")]

use super::{Check, Rule, SEVERITY, Sink, Status, raise, rule_page};
use crate::detect::{Kind, Match};
use crate::issue::Code;
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(810),
    name: "identity-number-in-text",
    severity: SEVERITY,
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "this text holds {what}", fr: "ce texte contient {what}" },
    remedy: Text {
        en: "remove the number; say which paper it was and who took it",
        fr: "retirez le numéro ; dites de quelle pièce il s'agissait et qui l'a prise",
    },
    source: docs!(
        "Centre for Humanitarian Data, personal data in free text; Murad Code; ICAO 9303; Presidio, as practice"
    ),
    fields: docs!(&[]),
    page: rule_page!("identity_number_in_text"),
    check: Check::Personal(check),
};

fn check(found: &[Match], sink: &mut Sink<'_>) {
    raise(found, &[Kind::Passport], sink);
}
