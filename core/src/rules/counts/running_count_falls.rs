//! A running count is smaller than the one that it replaces.
#![doc = include_str!("running_count_falls.md")]

use super::{Check, Rule, Sink, Status, contradicted, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::CountRelationKind;

pub(super) static RULE: Rule = Rule {
    code: Code::new(416),
    name: "running-count-falls",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the running count is smaller than that of {other}, which it replaces",
        fr: "le nombre cumulé est inférieur à celui de {other}, qu'il remplace",
    },
    remedy: Text {
        en: "check both numbers; if the older one was corrected, the new one is not cumulative",
        fr: "vérifiez les deux nombres ; si l'ancien a été corrigé, le nouveau n'est pas cumulé",
    },
    source: docs!("WHO and UN OCHA situation reports, cumulative series"),
    fields: docs!(&["/claims"]),
    page: rule_page!("running_count_falls"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    contradicted(|tie| tie.kind == CountRelationKind::Supersedes && tie.this.cumulative, index, sink);
}
