//! Trafficking of children, with no means: nothing is missing.
#![doc = include_str!("child_means_not_required.md")]

use super::stated::{Groups, states_means, with_term};
use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Evidence;
use crate::model::vocabulary::LegalTerm;

pub(super) static RULE: Rule = Rule {
    code: Code::new(702),
    name: "child-means-not-required",
    severity: Severities { intake: None, working: Some(Severity::Info), publication: Some(Severity::Info) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "trafficking in persons is said with no means; for children none is required, for adults in the same group one is",
        fr: "la qualification de traite des personnes est donnée sans moyen ; pour des enfants, aucun n'est requis ; pour des adultes du même groupe, il en faut un",
    },
    remedy: Text {
        en: "leave the means out for children and supply none; if adults are meant too, give them a claim of their own",
        fr: "n'indiquez aucun moyen pour des enfants et n'en ajoutez pas ; si des adultes sont aussi visés, consacrez-leur une affirmation distincte",
    },
    source: docs!("UN Trafficking in Persons Protocol, article 3 (c) and (d)"),
    fields: docs!(&["/claims"]),
    page: rule_page!("child_means_not_required"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let mut spelt_out = with_term(evidence, LegalTerm::TraffickingInPersons)
        .filter(|(_, _, says)| !says.acts.is_empty() || !says.purposes.is_empty())
        .peekable();
    if spelt_out.peek().is_none() || states_means(evidence) {
        return;
    }
    let groups = Groups::new(evidence);
    for (at, _, _) in spelt_out.filter(|(_, _, says)| groups.have_children(says.of.as_ref())) {
        sink.at(&format!("/claims/{at}/says/terms"), Vec::new());
    }
}
