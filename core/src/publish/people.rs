//! How many people, told so that no number and no difference of numbers
//! gives a group of fewer than `k` away.
//!
//! 1. A number is told in its class, and only if it surely concerns `k` people.
//! 2. No two numbers that are told overlap in place and time, so that their
//!    difference is never a group. The one that must give way says "at least k".
//! 3. A number is broken down in one way only: into cells of the same
//!    dimensions that exclude each other, each of `k` people or more, and so
//!    that what is left out is either nobody or again `k` people, in two parts.
//! 4. The global risk over all that is told stays below that of the policy.
//!
//! Partners see every number that everybody sees: those are chosen first.

use super::cells::{Cells, break_down};
use super::coarse::{Class, Steps};
use super::disclosure::{Reason, Tally};
use super::overlap::{Taken, Told};
use super::policy::Policy;
use crate::model::edtf::Edtf;
use crate::model::vocabulary::{CountBasis, IncidentKind, Unit};
use crate::model::{Count, Country};
use crate::order::Order as _;
use std::collections::BTreeMap;

/// What is told of the people of an incident.
#[derive(Debug, Clone)]
pub(super) struct People<'a> {
    /// Whether it may concern fewer than `k` people.
    pub(super) small: bool,
    /// The number, with what the people have in common where `whole`.
    pub(super) number: Option<(Unit, Class)>,
    /// The count that the number is of, where its dimensions may be told, and its place in the list.
    pub(super) whole: Option<(usize, &'a Count)>,
    /// The number broken down.
    pub(super) cells: Cells<'a>,
}

impl Default for People<'_> {
    /// What nothing is known of may concern few people.
    fn default() -> Self {
        Self { small: true, number: None, whole: None, cells: Cells::default() }
    }
}

/// The most numbers that are compared with each other.
const MOST: usize = 20_000;

/// Numbers that are told whatever else is: the count of an incident, and whether it is broken down.
pub(super) type First<'a> = BTreeMap<&'a str, (usize, bool)>;

/// A number that may be told.
struct Number<'a> {
    id: &'a str,
    /// The place of the count in its list.
    at: usize,
    count: &'a Count,
    class: Class,
    cells: Cells<'a>,
}

/// What is told of the people of each incident; `None` where there are too
/// many numbers to compare.
pub(super) fn people<'a>(
    told: &BTreeMap<&'a str, Told<'a>>,
    policy: &Policy,
    first: &First<'_>,
    tally: &mut Tally,
) -> Option<BTreeMap<&'a str, People<'a>>> {
    let steps = Steps { k: policy.k, step: policy.step };
    let mut answer = BTreeMap::new();
    let mut numbers = Vec::new();
    for (id, told) in told {
        let (people, found) = of_incident(id, told, steps, tally);
        answer.insert(*id, people);
        numbers.extend(found);
    }
    if numbers.len() > MOST {
        return None;
    }
    let mut kept = apart(numbers, told, first, steps, tally);
    for number in &mut kept {
        number.cells = break_down(number.count, number.class, steps, tally);
    }
    lower_risk(&mut kept, policy.max_risk, first, tally);
    for Number { id, at, count, class, cells } in kept {
        if let Some(people) = answer.get_mut(id) {
            people.number = Some((count.unit.clone(), class));
            people.whole = Some((at, count));
            people.cells = cells;
        }
    }
    Some(answer)
}

/// Units of which one is a person, or some people.
const fn is_of_people(unit: &Unit) -> bool {
    matches!(
        unit,
        Unit::Person
            | Unit::PotentialVictim
            | Unit::IdentifiedVictim
            | Unit::SurvivorInterviewed
            | Unit::Family
            | Unit::Group
            | Unit::Community
    )
}

/// Incidents that concern institutions and buildings: nobody has spoken up, and nobody is on a list.
const fn is_institutional(kind: &IncidentKind) -> bool {
    matches!(kind, IncidentKind::AnnouncementOfOperation | IncidentKind::NewConstruction)
}

/// Whether a number is surely one of people who were there: not what somebody claims, not one that grew over
/// several events, and not one of families or groups, of which nobody knows how many are in one.
pub(super) fn is_sure(count: &Count) -> bool {
    let grouped = matches!(count.unit, Unit::Family | Unit::Group | Unit::Community);
    let said = matches!(count.basis, Some(CountBasis::Claimed | CountBasis::Unknown));
    !grouped && !said && count.cumulative != Some(true)
}

/// Whether a count is of all who were there, as far as it says: not of those alone who have something in common.
fn is_of_all(count: &Count) -> bool {
    count.nationality.is_none() && count.age_class.is_none() && count.sex.is_none() && count.month.is_none()
}

/// What can be said of one incident by itself, and the numbers that compete.
fn of_incident<'a>(id: &'a str, told: &Told<'a>, steps: Steps, tally: &mut Tally) -> (People<'a>, Vec<Number<'a>>) {
    let incident = told.incident;
    let of_people =
        || incident.people.iter().enumerate().filter(|(_, count)| told.covered && is_of_people(&count.unit));
    let classes: Vec<_> = of_people().map(|(at, count)| (at, count, class_of(count, steps))).collect();
    let of_k = |class: &Option<Class>| class.is_some_and(|class| class.min.is_some());
    // Where one source says two and another forty, it may have been two.
    let agree = classes.iter().all(|(_, count, class)| !is_of_all(count) || of_k(class));
    let surely: Vec<(usize, &Count, Class)> = classes
        .iter()
        .filter(|(_, count, class)| agree && is_sure(count) && of_k(class))
        .filter_map(|(at, count, class)| Some((*at, *count, (*class)?)))
        .collect();
    tally.add(Reason::Count, incident.people.len().saturating_sub(surely.len()));
    let mut people = People { small: false, ..People::default() };
    if surely.is_empty() {
        let nobody = is_institutional(&incident.kind) && incident.people.is_empty() && incident.acts.is_empty();
        people.small = !nobody;
        let is_few = |class: &Option<Class>| class.is_some_and(|class| class.min.is_none());
        let few = !classes.is_empty() && classes.iter().all(|(.., class)| is_few(class));
        let units = || classes.iter().map(|(_, count, _)| &count.unit);
        people.number =
            units().min().filter(|_| few).map(|unit| (unit.clone(), Class { min: None, fewer_than: Some(steps.k) }));
        return (people, Vec::new());
    }
    // Until a number wins, it is said only that there were k.
    let unit = surely.iter().map(|(_, count, _)| &count.unit).min();
    people.number = unit.map(|unit| (unit.clone(), steps.at_least_k()));
    let numbers = surely.into_iter().filter(|(.., class)| *class != steps.at_least_k());
    let numbers = numbers.map(|(at, count, class)| Number { id, at, count, class, cells: Cells::default() });
    (people, numbers.collect())
}

fn class_of(count: &Count, steps: Steps) -> Option<Class> {
    let room = count.interval()?;
    steps.class(room.least(), room.most())
}

/// The largest numbers of which no two overlap.
fn apart<'a>(
    mut numbers: Vec<Number<'a>>,
    told: &BTreeMap<&'a str, Told<'a>>,
    first: &First<'_>,
    steps: Steps,
    tally: &mut Tally,
) -> Vec<Number<'a>> {
    let rank = |number: &Number<'_>| (number.is_first(first), number.class);
    // Ids and the order of lists are not told, and decide only between what would be told alike.
    let cells = |number: &Number<'a>| break_down(number.count, number.class, steps, &mut Tally::default()).content();
    numbers.order_by(|one, two| {
        let by_content = || content(one, told).cmp(&content(two, told));
        rank(two).cmp(&rank(one)).then_with(by_content).then_with(|| cells(one).cmp(&cells(two)))
    });
    let mut kept: Vec<Number<'a>> = Vec::new();
    let mut taken = Taken::default();
    for number in numbers {
        let Some(of) = told.get(number.id).filter(|of| !taken.overlaps(number.id, of)) else {
            tally.add(Reason::Overlap, 1);
            continue;
        };
        taken.add(number.id, of);
        kept.push(number);
    }
    kept
}

/// What is told of a number and its incident, without the cells.
fn content<'n>(number: &'n Number<'_>, told: &'n BTreeMap<&str, Told<'_>>) -> impl Ord + use<'n> {
    let Count { unit, nationality, age_class, sex, .. } = number.count;
    let of_incident = told.get(number.id).map(|told| {
        let when = told.when.as_ref().map(Edtf::as_str);
        (told.country, told.subdivision, when, &told.incident.kind, told.sites.len())
    });
    (of_incident, unit, nationality.as_ref().map(Country::as_str), age_class, sex)
}

impl Number<'_> {
    fn is_first(&self, first: &First<'_>) -> bool {
        first.get(self.id).is_some_and(|(at, _)| *at == self.at)
    }

    /// Whether the cells are told whatever else is.
    fn is_first_in_cells(&self, first: &First<'_>) -> bool {
        self.is_first(first) && first.get(self.id).is_some_and(|(_, broken_down)| *broken_down)
    }
}

/// Takes cells and numbers out until the global risk is low: the mean, over
/// all people told of, of one in the size of the class that they are told in.
fn lower_risk(kept: &mut Vec<Number<'_>>, most: f64, first: &First<'_>, tally: &mut Tally) {
    while risk(kept) >= most {
        let may_go = |number: &&Number<'_>| !number.is_first_in_cells(first);
        let cells = |number: &Number<'_>| Some(number).filter(may_go)?.cells.least();
        let broken = kept.iter().enumerate().filter_map(|(at, number)| Some((cells(number)?, at))).min();
        if let Some(number) = broken.and_then(|(_, at)| kept.get_mut(at)) {
            tally.add(Reason::Risk, number.cells.len());
            number.cells = Cells::default();
            continue;
        }
        let others = kept.iter().enumerate().filter(|(_, number)| !number.is_first(first));
        let Some((_, at)) = others.map(|(at, number)| (number.class.min, at)).min() else { return };
        tally.add(Reason::Risk, 1);
        kept.remove(at);
    }
}

fn risk(kept: &[Number<'_>]) -> f64 {
    let mut rows = 0_u64;
    let mut people = 0_u64;
    for number in kept {
        let in_cells = number.cells.people();
        let whole = if number.cells.len() == 0 { number.class.min.unwrap_or(0) } else { in_cells };
        rows = rows.saturating_add(number.cells.len().max(1) as u64);
        people = people.saturating_add(whole);
    }
    #[expect(clippy::cast_precision_loss, reason = "a share")]
    if people == 0 { 0.0 } else { rows as f64 / people as f64 }
}
