//! A site called confirmed, by no criteria that anyone can read.
#![doc = include_str!("status_without_criteria.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Assessment;
use crate::model::vocabulary::AssessmentStatus;

pub(super) static RULE: Rule = Rule {
    code: Code::new(601),
    name: "status-without-criteria",
    severity: Severities {
        intake: Some(Severity::Warning),
        working: Some(Severity::Error),
        publication: Some(Severity::Error),
    },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the site is assessed as {status}, and no criteria are named",
        fr: "le site est évalué comme {status}, sans qu'aucun critère soit nommé",
    },
    remedy: Text {
        en: "name the criteria and their version, or write not_stated where the source documents the site without saying how surely",
        fr: "indiquez les critères et leur version, ou écrivez not_stated si la source documente le site sans dire avec quelle certitude",
    },
    source: docs!("Berkeley Protocol on Digital Open Source Investigations; casecairn"),
    fields: docs!(&["/status", "/criteria"]),
    page: rule_page!("status_without_criteria"),
    check: Check::Assessment(check),
};

fn check(assessment: &Assessment, sink: &mut Sink<'_>) {
    let concludes = matches!(assessment.status, AssessmentStatus::Confirmed | AssessmentStatus::Probable);
    if concludes && assessment.criteria.is_none() {
        sink.at("", vec![("status", assessment.status.code().into())]);
    }
}
