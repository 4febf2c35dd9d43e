//! A number from after the text that gives it.
#![doc = include_str!("count_after_publication.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::edtf::Answer;
use crate::model::vocabulary::Stance;
use crate::model::walk::{Item, Path, Walk as _};
use crate::model::{Claim, Count, Edtf, Evidence};

pub(super) static RULE: Rule = Rule {
    code: Code::new(314),
    name: "count-after-publication",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the count stood at a date after the evidence that gives it was out ({moment})",
        fr: "le nombre valait à une date postérieure à la parution ({moment}) de l'élément qui le donne",
    },
    remedy: Text {
        en: "correct the date that is wrong, or move the count to the later item that gives it",
        fr: "corrigez la date erronée, ou déplacez le nombre vers l'élément plus récent qui le donne",
    },
    source: docs!("SDMX REF_PERIOD; UCDP GED, date of the source"),
    fields: docs!(&["/claims", "/published/edtf", "/issued/edtf", "/kind"]),
    page: rule_page!("count_after_publication"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let Some((moment, out)) = super::closed_on(evidence) else {
        return;
    };
    for (at, claim) in evidence.claims.iter().enumerate() {
        // A forecast may look ahead, and a claim that is later itself is raised for that.
        if claim.stance == Stance::Hypothetical || super::made_after(claim, out) {
            continue;
        }
        for path in later_counts(claim, out) {
            sink.at(&format!("/claims/{at}/says{path}/as_of/edtf"), vec![("moment", moment.into())]);
        }
    }
}

/// Where in what a claim says a count stood only after a date.
fn later_counts(claim: &Claim, out: &Edtf) -> Vec<String> {
    let mut found = Vec::new();
    claim.says.walk(&mut Path::default(), &mut |path, item| {
        if let Item::Object(object) = item
            && let Some(count) = object.downcast_ref::<Count>()
            && super::date(count.as_of.as_ref()).is_some_and(|stood| out.before_anywhere(stood) == Answer::Yes)
        {
            found.push(path.pointer().to_string());
        }
    });
    found
}
