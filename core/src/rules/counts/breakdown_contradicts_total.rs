//! A part that is none of the whole.
#![doc = include_str!("breakdown_contradicts_total.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::Sex;
use crate::model::{Answer, Cell, Count};

pub(super) static RULE: Rule = Rule {
    code: Code::new(408),
    name: "breakdown-contradicts-total",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the cell gives {field} another value than the count gives for everyone",
        fr: "la case donne à {field} une autre valeur que le nombre, qui vaut pour toutes les personnes comptées",
    },
    remedy: Text {
        en: "remove {field} from the count where it does not hold for all, or take the cell out",
        fr: "retirez {field} du nombre s'il ne vaut pas pour toutes les personnes, ou retirez la case",
    },
    source: docs!("casecairn; CTDC Global Synthetic Dataset"),
    fields: docs!(&["/nationality", "/age_class", "/sex", "/month", "/cells"]),
    page: rule_page!("breakdown_contradicts_total"),
    check: Check::Count(check),
};

fn check(count: &Count, sink: &mut Sink<'_>) {
    for (at, cell) in count.cells.iter().enumerate() {
        let fields = [
            ("nationality", nationality(count, cell)),
            ("age_class", age_class(count, cell)),
            ("sex", sex(count, cell)),
            ("month", month(count, cell)),
        ];
        for (field, _) in fields.into_iter().filter(|(_, contradicts)| *contradicts) {
            sink.at(&format!("/cells/{at}/{field}"), vec![("field", field.into())]);
        }
    }
}

fn nationality(count: &Count, cell: &Cell) -> bool {
    count.nationality.as_ref().zip(cell.nationality.as_ref()).is_some_and(|(all, some)| all != some)
}

fn age_class(count: &Count, cell: &Cell) -> bool {
    count.age_class.zip(cell.age_class).is_some_and(|(all, some)| all.excludes(some))
}

/// Who is unknown in a cell may still be what everyone is.
fn sex(count: &Count, cell: &Cell) -> bool {
    let known = |sex: Option<Sex>| sex.filter(|sex| !matches!(sex, Sex::Unknown | Sex::NotStated));
    known(count.sex).zip(known(cell.sex)).is_some_and(|(all, some)| all != some)
}

fn month(count: &Count, cell: &Cell) -> bool {
    count.month.as_ref().zip(cell.month.as_ref()).is_some_and(|(all, some)| all.overlaps(some) == Answer::No)
}
