//! The day on which somebody was born.
#![doc = include_str!("birth_date_in_text.md")]

use super::{Check, Rule, SEVERITY, Sink, Status, raise, rule_page};
use crate::detect::{Kind, Match};
use crate::issue::Code;
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(814),
    name: "birth-date-in-text",
    severity: SEVERITY,
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "this text holds {what}", fr: "ce texte contient {what}" },
    remedy: Text {
        en: "remove the day; where age matters, give the age class of the people counted",
        fr: "retirez le jour ; si l'âge importe, indiquez la classe d'âge des personnes comptées",
    },
    source: docs!(
        "Centre for Humanitarian Data, personal data in free text; CTDC, k-anonymity; Murad Code; Presidio, as practice"
    ),
    fields: docs!(&[]),
    page: rule_page!("birth_date_in_text"),
    check: Check::Personal(check),
};

fn check(found: &[Match], sink: &mut Sink<'_>) {
    raise(found, &[Kind::BirthDate], sink);
}
