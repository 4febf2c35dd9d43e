//! Addresses and numbers of machines, which lead to those who use them.
#![doc = include_str!("device_address_in_text.md")]

use super::{Check, Rule, SEVERITY, Sink, Status, raise, rule_page};
use crate::detect::{Kind, Match};
use crate::issue::Code;
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(813),
    name: "device-address-in-text",
    severity: SEVERITY,
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "this text holds {what}", fr: "ce texte contient {what}" },
    remedy: Text {
        en: "remove it; where it is the offender's and the record is about it, waive this rule with that reason",
        fr: "retirez-la ; si elle est celle de l'auteur des faits et que la fiche en traite, dérogez à cette règle pour ce motif",
    },
    source: docs!(
        "Centre for Humanitarian Data, personal data in free text; CJEU C-582/14; RFC 791; RFC 4291; IEEE 802; 3GPP TS 23.003; Presidio, as practice"
    ),
    fields: docs!(&[]),
    page: rule_page!("device_address_in_text"),
    check: Check::Personal(check),
};

fn check(found: &[Match], sink: &mut Sink<'_>) {
    raise(found, &[Kind::Ip, Kind::Mac, Kind::Imei], sink);
}
