//! Accounts that money goes to.
#![doc = include_str!("account_in_text.md")]

use super::{Check, Rule, SEVERITY, Sink, Status, raise, rule_page};
use crate::detect::{Kind, Match};
use crate::issue::Code;
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(811),
    name: "account-in-text",
    severity: SEVERITY,
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "this text holds {what}", fr: "ce texte contient {what}" },
    remedy: Text {
        en: "remove it, unless it is the offender's and the record is about it: then waive this rule with that reason",
        fr: "retirez-le, sauf s'il appartient à l'auteur des faits et que la fiche en traite : dérogez alors à cette règle pour ce motif",
    },
    source: docs!(
        "Centre for Humanitarian Data, personal data in free text; ISO/IEC 7812; ISO 13616; BIP-173; BIP-350; EIP-55; Presidio, as practice"
    ),
    fields: docs!(&[]),
    page: rule_page!("account_in_text"),
    check: Check::Personal(check),
};

fn check(found: &[Match], sink: &mut Sink<'_>) {
    raise(found, &[Kind::Card, Kind::Iban, Kind::Crypto], sink);
}
