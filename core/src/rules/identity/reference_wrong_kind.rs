//! A reference to a record of another kind.
#![doc = include_str!("reference_wrong_kind.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::leaf::Target;

pub(super) static RULE: Rule = Rule {
    code: Code::new(103),
    name: "reference-wrong-kind",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "{reference} is {found}, but {expected} should stand here",
        fr: "{reference} est {found}, alors qu'il faut ici {expected}",
    },
    remedy: Text {
        en: "point at {expected}, or use the field that is meant for {found}",
        fr: "désignez {expected}, ou employez le champ prévu pour {found}",
    },
    source: docs!("BODS 0.4 subject_can_only_refer_to_entity"),
    fields: docs!(&[]),
    page: rule_page!("reference_wrong_kind"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    for misfit in &index.misfits {
        let params = vec![
            ("reference", misfit.shown()),
            ("found", name(misfit.found).into()),
            ("expected", name(misfit.target).into()),
        ];
        sink.in_record(misfit.spot, misfit.pointer.clone(), params);
    }
}

const fn name(target: Target) -> Text {
    match target {
        Target::Any => Text { en: "a record", fr: "une fiche" },
        Target::Actor => Text { en: "an actor", fr: "un acteur" },
        Target::Compound => Text { en: "a compound", fr: "un complexe" },
        Target::Incident => Text { en: "an incident", fr: "un incident" },
        Target::Evidence => Text { en: "a piece of evidence", fr: "un élément de preuve" },
    }
}
