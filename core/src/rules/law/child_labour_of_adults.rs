//! Child labour of people who are no children.
#![doc = include_str!("child_labour_of_adults.md")]

use super::stated::is_upheld;
use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{AgeClass, LegalTerm, PersonRole, Unit};
use crate::model::{Claim, Group, Says};

pub(super) static RULE: Rule = Rule {
    code: Code::new(709),
    name: "child-labour-of-adults",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "{term} is said of people whose age class in the same claim leaves no child among them",
        fr: "la qualification {term} vise des personnes dont la classe d'âge, dans la même affirmation, exclut tout enfant",
    },
    remedy: Text {
        en: "correct the age class or the term; if they were children then and are adults now, leave the age class of today out",
        fr: "corrigez la classe d'âge ou la qualification ; si ces personnes étaient alors des enfants et sont aujourd'hui adultes, n'indiquez pas leur classe d'âge actuelle",
    },
    source: docs!(
        "ILO Worst Forms of Child Labour Convention, 1999 (No. 182), article 2; Convention on the Rights of the Child, article 1"
    ),
    fields: docs!(&["/says/terms", "/says/of"]),
    page: rule_page!("child_labour_of_adults"),
    check: Check::Claim(check),
};

fn check(claim: &Claim, sink: &mut Sink<'_>) {
    let Some(Says::Characterisation(says)) = &claim.says else {
        return;
    };
    if !is_upheld(claim.stance) || !says.of.as_ref().is_some_and(has_adults_only) {
        return;
    }
    for (at, term) in says.terms.iter().enumerate() {
        if matches!(term, LegalTerm::ChildLabour | LegalTerm::WorstFormOfChildLabour) {
            sink.at(&format!("/says/terms/{at}"), vec![("term", term.code().into())]);
            // Both terms of one group are one mistake.
            return;
        }
    }
}

/// Whether all are counted as adults. Survivors may tell as adults of what was
/// done to them as children.
fn has_adults_only(group: &Group) -> bool {
    let told_later = group.unit == Unit::SurvivorInterviewed || group.roles.contains(&PersonRole::Survivor);
    let age = group.count.as_ref().and_then(|count| count.age_class);
    !told_later && age.is_some_and(is_adult)
}

fn is_adult(age: AgeClass) -> bool {
    matches!(
        age,
        AgeClass::Adult
            | AgeClass::Age18To20
            | AgeClass::Age21To23
            | AgeClass::Age24To26
            | AgeClass::Age27To29
            | AgeClass::Age30To38
            | AgeClass::Age39To47
            | AgeClass::Age48AndOver
    )
}
