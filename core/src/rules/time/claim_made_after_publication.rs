//! Said after it was printed.
#![doc = include_str!("claim_made_after_publication.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Evidence;

pub(super) static RULE: Rule = Rule {
    code: Code::new(313),
    name: "claim-made-after-publication",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the claim was made after the evidence that carries it was out ({moment})",
        fr: "l'affirmation est postérieure à la parution ({moment}) de l'élément qui la porte",
    },
    remedy: Text {
        en: "correct the date that is wrong, or move the claim to the later item in which it stands",
        fr: "corrigez la date erronée, ou déplacez l'affirmation vers l'élément plus récent où elle se trouve",
    },
    source: docs!("PROV-O, wasQuotedFrom: what is quoted exists before the quotation"),
    fields: docs!(&["/claims", "/published/edtf", "/issued/edtf", "/kind"]),
    page: rule_page!("claim_made_after_publication"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let Some((moment, out)) = super::closed_on(evidence) else {
        return;
    };
    for (at, claim) in evidence.claims.iter().enumerate() {
        if super::made_after(claim, out) {
            sink.at(&format!("/claims/{at}/made/edtf"), vec![("moment", moment.into())]);
        }
    }
}
