//! Group 4: how many, and how numbers hang together.

mod age_classes_contradict;
mod best_outside_bounds;
mod bound_given_twice;
mod bounds_crossed;
mod breakdown_cell_twice;
mod breakdown_contradicts_total;
mod breakdown_exceeds_total;
mod claimed_count_as_fact;
mod cumulative_without_date;
mod dispute_without_difference;
mod equal_counts_differ;
mod exact_count_with_range;
mod member_listed_twice;
mod members_exceed_count;
mod part_exceeds_whole;
mod party_verifies_itself;
mod relation_across_units;
mod relation_to_no_count;
mod running_count_falls;
mod unit_mismatch;
mod word_as_measured;

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::{CountTie, Index};
use crate::model::edtf::Edtf;
use crate::model::{Answer, Bounds, Cell, Count, Country, Group, RecordRef, SaysCount};
use std::any::{Any, TypeId};

pub(super) static RULES: &[&Rule] = &[
    &bounds_crossed::RULE,
    &best_outside_bounds::RULE,
    &exact_count_with_range::RULE,
    &bound_given_twice::RULE,
    &word_as_measured::RULE,
    &breakdown_exceeds_total::RULE,
    &breakdown_cell_twice::RULE,
    &breakdown_contradicts_total::RULE,
    &members_exceed_count::RULE,
    &member_listed_twice::RULE,
    &unit_mismatch::RULE,
    &party_verifies_itself::RULE,
    &claimed_count_as_fact::RULE,
    &part_exceeds_whole::RULE,
    &equal_counts_differ::RULE,
    &running_count_falls::RULE,
    &dispute_without_difference::RULE,
    &relation_across_units::RULE,
    &cumulative_without_date::RULE,
    &age_classes_contradict::RULE,
    &relation_to_no_count::RULE,
];

/// The bounds of a count or of one of its cells.
struct Bounded {
    cell: Option<usize>,
    bounds: Bounds,
}

impl Bounded {
    /// The way from the count to one of the fields.
    fn field(&self, name: &str) -> String {
        self.cell.map_or_else(|| format!("/{name}"), |cell| format!("/cells/{cell}/{name}"))
    }
}

/// The bounds of a count, then those of its cells.
fn bounded(count: &Count) -> impl Iterator<Item = Bounded> {
    let cells = count.cells.iter().enumerate();
    let cells = cells.map(|(at, cell)| Bounded { cell: Some(at), bounds: Bounds::from(cell) });
    std::iter::once(Bounded { cell: None, bounds: Bounds::from(count) }).chain(cells)
}

/// By what a cell is told from the others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Key<'a> {
    nationality: Option<&'a str>,
    age_class: Option<&'static str>,
    sex: Option<&'static str>,
    month: Option<&'a str>,
}

impl<'a> Key<'a> {
    fn of(cell: &'a Cell) -> Self {
        Self {
            nationality: cell.nationality.as_ref().map(Country::as_str),
            age_class: cell.age_class.map(|class| class.code()),
            sex: cell.sex.map(|sex| sex.code()),
            month: cell.month.as_ref().map(Edtf::as_str),
        }
    }
}

/// What counts, or lists what is counted.
#[derive(Clone, Copy)]
pub(crate) enum Holder<'a> {
    Count(&'a Count),
    Group(&'a Group),
    Says(&'a SaysCount),
}

impl<'a> Holder<'a> {
    /// An object, where it is one of them.
    pub(super) fn of(object: &'a dyn Any) -> Option<Self> {
        let id = object.type_id();
        if id == TypeId::of::<Count>() {
            object.downcast_ref().map(Self::Count)
        } else if id == TypeId::of::<Group>() {
            object.downcast_ref().map(Self::Group)
        } else if id == TypeId::of::<SaysCount>() {
            object.downcast_ref().map(Self::Says)
        } else {
            None
        }
    }

    /// Those who are known by name, and how many there are.
    fn members(self) -> (&'a [RecordRef], Option<&'a Count>) {
        match self {
            Self::Count(count) => (&[], Some(count)),
            Self::Group(group) => (&group.members, group.count.as_ref()),
            Self::Says(says) => (&says.members, Some(&says.count)),
        }
    }
}

/// Finds the counts whose numbers contradict a relation to another count that is asked for.
fn contradicted(asked: fn(&CountTie) -> bool, index: &Index, sink: &mut Sink<'_>) {
    for (tie, answer) in index.related_counts().filter(|(tie, _)| asked(tie)) {
        match answer {
            None => sink.unchecked(1),
            Some(Answer::No) => {
                let params = vec![("other", index.shown(tie.to, tie.holder).into())];
                sink.on(index, tie.holder, &tie.pointer, params);
            }
            Some(_) => {}
        }
    }
}
