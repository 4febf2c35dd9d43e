//! One member, twice in the list.
#![doc = include_str!("member_listed_twice.md")]

use super::{Check, Holder, Rule, Sink, Status, rule_page};
use crate::issue::{Code, PatchOp, Severities, Severity};
use crate::lang::Text;
use crate::model::RecordRef;
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: Code::new(410),
    name: "member-listed-twice",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the member is listed already, as number {first}",
        fr: "ce membre est déjà énuméré, en n° {first}",
    },
    remedy: Text {
        en: "remove it here, and check whether another record was meant",
        fr: "supprimez-le ici, après avoir vérifié qu'aucune autre fiche n'était visée",
    },
    source: docs!("casecairn"),
    fields: docs!(&["/claims"]),
    page: rule_page!("member_listed_twice"),
    check: Check::Holder(check),
};

fn check(holder: Holder<'_>, sink: &mut Sink<'_>) {
    let (members, _) = holder.members();
    let mut seen = BTreeMap::new();
    for (at, member) in members.iter().map(RecordRef::as_str).enumerate() {
        let Some(first) = seen.get(member) else {
            seen.insert(member, at + 1);
            continue;
        };
        let place = format!("/members/{at}");
        let repair = PatchOp::Remove { path: sink.pointer(&place) };
        sink.at(&place, vec![("first", (*first).into())]).fixed_by(vec![repair]);
    }
}
