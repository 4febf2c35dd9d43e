//! More known than there are.
#![doc = include_str!("members_exceed_count.md")]

use super::{Check, Holder, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::Unit;
use crate::model::{Interval, Reference};
use crate::order::set;

pub(super) static RULE: Rule = Rule {
    code: Code::new(409),
    name: "members-exceed-count",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "more members are listed than the count allows",
        fr: "les membres énumérés sont plus nombreux que ne l'admet le nombre indiqué",
    },
    remedy: Text {
        en: "keep the members that the source itself counts, or correct the count after the source",
        fr: "ne gardez que les membres que la source compte elle-même, ou corrigez le nombre d'après la source",
    },
    source: docs!("casecairn"),
    fields: docs!(&["/claims"]),
    page: rule_page!("members_exceed_count"),
    check: Check::Holder(check),
};

fn check(holder: Holder<'_>, sink: &mut Sink<'_>) {
    let (members, Some(count)) = holder.members() else {
        return;
    };
    if members.is_empty() || !one_record_each(&count.unit) {
        return;
    }
    // With a namespace or without, one id may be one record.
    let distinct = set(members.iter().map(Reference::id));
    let known = Interval::at_least(u64::try_from(distinct.len()).unwrap_or(u64::MAX));
    if count.interval().is_some_and(|count| known.must_exceed(count)) {
        sink.at("/members", Vec::new());
    }
}

/// Units of which each has one record. People have none, and one video may be there as several copies.
fn one_record_each(unit: &Unit) -> bool {
    matches!(unit, Unit::Compound | Unit::Location | Unit::Incident | Unit::Arrest | Unit::Organisation | Unit::Report)
}
