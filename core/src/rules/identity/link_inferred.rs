//! A compound that nobody named.
#![doc = include_str!("link_inferred.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::CompoundLink;
use crate::model::vocabulary::ResolvedBy;

pub(super) static RULE: Rule = Rule {
    code: Code::new(108),
    name: "link-inferred",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "the compound is {how}", fr: "le complexe est {how}" },
    remedy: Text {
        en: "say what names or locates the compound (resolved_by), or leave it unresolved with its candidates",
        fr: "indiquez ce qui nomme ou localise le complexe (resolved_by), ou laissez-le indéterminé avec ses candidats",
    },
    source: docs!("casecairn; Security Force Monitor research handbook"),
    fields: docs!(&["/compound", "/resolved_by"]),
    page: rule_page!("link_inferred"),
    check: Check::CompoundLink(check),
};

const PREFIX: Text = Text {
    en: "guessed from the letters of a code, which mean nothing by themselves",
    fr: "deviné d'après les lettres d'un code, qui ne signifient rien par elles-mêmes",
};
const UNSAID: Text =
    Text { en: "given without saying how it was resolved", fr: "indiqué sans dire comment il a été identifié" };

fn check(link: &CompoundLink, sink: &mut Sink<'_>) {
    if link.compound.is_none() {
        return;
    }
    match &link.resolved_by {
        None => sink.at("/compound", vec![("how", UNSAID.into())]),
        Some(ResolvedBy::CodePrefix) => sink.at("/resolved_by", vec![("how", PREFIX.into())]),
        Some(_) => return,
    };
}
