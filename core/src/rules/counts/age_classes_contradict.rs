//! Children among those who are all adults.
#![doc = include_str!("age_classes_contradict.md")]

use super::{Check, Holder, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Count;
use crate::model::vocabulary::AgeClass;

pub(super) static RULE: Rule = Rule {
    code: Code::new(420),
    name: "age-classes-contradict",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "an age class is said to be among those counted, but the age class of all who are counted rules it out",
        fr: "une classe d'âge est dite comprise parmi les personnes comptées, mais leur classe d'âge commune l'exclut",
    },
    remedy: Text {
        en: "remove age_class from the count where it does not hold for all, or correct includes",
        fr: "retirez age_class du nombre s'il ne vaut pas pour toutes les personnes, ou corrigez includes",
    },
    source: docs!("UN Trafficking in Persons Protocol, article 3 (c) and (d); CTDC ageBroad"),
    fields: docs!(&["/capacity", "/people", "/acts", "/claims"]),
    page: rule_page!("age_classes_contradict"),
    check: Check::Holder(check),
};

fn check(holder: Holder<'_>, sink: &mut Sink<'_>) {
    match holder {
        Holder::Count(count) => compare(&count.includes, Some(count), "/includes", sink),
        Holder::Group(group) => compare(&group.includes, group.count.as_ref(), "/includes", sink),
        Holder::Says(says) => {
            let of = says.of.as_ref().map(|group| group.includes.as_slice()).unwrap_or_default();
            compare(of, Some(&says.count), "/of/includes", sink);
        }
    }
}

fn compare(includes: &[AgeClass], count: Option<&Count>, place: &str, sink: &mut Sink<'_>) {
    let Some(all) = count.and_then(|count| count.age_class) else {
        return;
    };
    for (at, _) in includes.iter().enumerate().filter(|(_, some)| all.excludes(**some)) {
        sink.at(&format!("{place}/{at}"), Vec::new());
    }
}
