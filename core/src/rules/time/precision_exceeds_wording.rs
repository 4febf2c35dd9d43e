//! A day that the source did not give.
#![doc = include_str!("precision_exceeds_wording.md")]

use super::words::{self, Wording};
use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::When;
use crate::model::edtf::Precision;

pub(super) static RULE: Rule = Rule {
    code: Code::new(305),
    name: "precision-exceeds-wording",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the wording gives only {wording}, and the date is more precise than that",
        fr: "la formulation ne donne {wording}, alors que la date est plus précise",
    },
    remedy: Text {
        en: "write the date as coarsely as the source, or name in resolved_by what gave the rest",
        fr: "écrivez la date sans plus de précision que la source, ou indiquez dans resolved_by ce qui a donné le reste",
    },
    source: docs!("UCDP GED codebook, date_prec; EDTF (ISO 8601-2:2019)"),
    fields: docs!(&["/verbatim", "/edtf", "/relative", "/resolved_by"]),
    page: rule_page!("precision_exceeds_wording"),
    check: Check::When(check),
};

const YEAR: Text = Text { en: "a year", fr: "qu'une année" };
const MONTH: Text = Text { en: "a month of a year", fr: "qu'un mois d'une année" };

fn check(when: &When, sink: &mut Sink<'_>) {
    let (Some(wording), Some(edtf)) = (&when.verbatim, &when.edtf) else {
        return;
    };
    if when.relative.is_some() || when.resolved_by.is_some() {
        return;
    }
    let (least, what) = match words::coarse(wording.as_str()) {
        Some(Wording::Year) => (Precision::Year, YEAR),
        Some(Wording::Month) => (Precision::Month, MONTH),
        None => return,
    };
    if edtf.precision() < least {
        sink.at("/edtf", vec![("wording", what.into())]);
    }
}
