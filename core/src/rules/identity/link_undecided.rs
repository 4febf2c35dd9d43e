//! A link that points at a compound and says that it does not, or neither.
#![doc = include_str!("link_undecided.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::CompoundLink;

pub(super) static RULE: Rule = Rule {
    code: Code::new(107),
    name: "link-undecided",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "the link {state}", fr: "le lien {state}" },
    remedy: Text {
        en: "name the compound and how it was resolved, or say why it is unresolved, not both",
        fr: "indiquez le complexe et la manière dont il a été identifié, ou dites pourquoi il ne l'est pas, mais pas les deux",
    },
    source: docs!("casecairn"),
    fields: docs!(&["/compound", "/unresolved"]),
    page: rule_page!("link_undecided"),
    check: Check::CompoundLink(check),
};

const BOTH: Text = Text {
    en: "names a compound and says that it is unresolved",
    fr: "indique un complexe tout en le disant indéterminé",
};
const NEITHER: Text = Text {
    en: "neither names a compound nor says why it does not",
    fr: "n'indique aucun complexe et ne dit pas pourquoi",
};

fn check(link: &CompoundLink, sink: &mut Sink<'_>) {
    let state = match (&link.compound, &link.unresolved) {
        (Some(_), Some(_)) => BOTH,
        (None, None) => NEITHER,
        _ => return,
    };
    sink.at("", vec![("state", state.into())]);
}
