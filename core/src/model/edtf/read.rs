//! From text to facts. This is the one file that knows the crate `edtf-core`.

use edtf_core::{Date, DateField, Edtf as Core, IntervalEndpoint as End, Qualifier as Mark, SetElement};

use super::{Bound, Day, EdtfError, MAX_BYTES, Qualifier};

/// What the rest of the module needs to know about a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Facts {
    pub(super) earliest: Bound,
    pub(super) latest: Bound,
    /// The first and last day to reckon with in a comparison: the bounds, moved outwards if they are in doubt.
    pub(super) reach: (Option<Day>, Option<Day>),
    pub(super) qualifier: Qualifier,
    pub(super) level: u8,
    /// The text has a time of day.
    pub(super) timed: bool,
    /// The text names every day from its first to its last, so that it can serve as a period.
    pub(super) whole: bool,
}

pub(super) fn read(text: &str) -> Result<Facts, EdtfError> {
    if text.len() > MAX_BYTES {
        return Err(EdtfError::too_long((0..=MAX_BYTES).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)));
    }
    let core = Core::parse(text).map_err(|e| EdtfError::from_core(e.message, e.offset))?;
    if let Some(at) = text.find("E0") {
        // The exponent is a positive number; `edtf-core` lets 0 through.
        return Err(EdtfError::long_year_form(at + 1));
    }
    let (start, end) = ends(&core);
    Ok(Facts {
        earliest: start.bound,
        latest: end.bound,
        reach: (start.reach, end.reach),
        qualifier: Qualifier::new(core.is_uncertain(), core.is_approximate()),
        level: if marked_inside(text) { 2 } else { core.level() },
        timed: matches!(core, Core::DateTime(_)),
        whole: start.firm && end.firm && !matches!(core, Core::Set(_)),
    })
}

/// A mark that does not close a date is a level 2 form, also where a level 1 form with the same meaning exists.
/// `edtf-core` gives the level of the meaning.
fn marked_inside(text: &str) -> bool {
    text.as_bytes().windows(2).any(|pair| matches!(pair, [b'?' | b'~' | b'%', next] if *next != b'/'))
}

/// One end of a value.
#[derive(Clone, Copy)]
struct Edge {
    bound: Bound,
    reach: Option<Day>,
    firm: bool,
}

const OPEN: Edge = Edge { bound: Bound::Open, reach: None, firm: false };
const UNKNOWN: Edge = Edge { bound: Bound::Unknown, reach: None, firm: false };

fn ends(core: &Core) -> (Edge, Edge) {
    match core {
        Core::Date(date) => edges(date),
        Core::DateTime(moment) => {
            let (mut start, mut end) = edges(&moment.date);
            if moment.time.shift.is_some() {
                // Elsewhere it may be the day before or after.
                start = Edge { reach: start.reach.and_then(Day::previous), firm: false, ..start };
                end = Edge { reach: end.reach.and_then(Day::next), firm: false, ..end };
            }
            (start, end)
        }
        Core::Interval(interval) => {
            let start = match &interval.start {
                End::Open | End::OnOrBefore(_) => OPEN,
                End::Unknown => UNKNOWN,
                End::Date(date) | End::OnOrAfter(date) => edges(date).0,
            };
            let end = match &interval.end {
                End::Open | End::OnOrAfter(_) => OPEN,
                End::Unknown => UNKNOWN,
                End::Date(date) | End::OnOrBefore(date) => edges(date).1,
            };
            (start, end)
        }
        Core::Set(set) => set.elements.iter().map(member).reduce(outermost).unwrap_or((UNKNOWN, UNKNOWN)),
    }
}

fn member(element: &SetElement) -> (Edge, Edge) {
    match element {
        SetElement::Date(date) => edges(date),
        SetElement::OnOrBefore(date) => (OPEN, edges(date).1),
        SetElement::OnOrAfter(date) => (edges(date).0, OPEN),
        SetElement::Range(from, to) => (edges(from).0, edges(to).1),
    }
}

/// The wider of two pairs at each end. Open goes furthest, then unknown, then the day.
fn outermost(a: (Edge, Edge), b: (Edge, Edge)) -> (Edge, Edge) {
    let pick = |x: Edge, y: Edge, wider: fn(Day, Day) -> Day| Edge {
        bound: match (x.bound, y.bound) {
            (Bound::Day(p), Bound::Day(q)) => Bound::Day(wider(p, q)),
            (Bound::Open, _) | (_, Bound::Open) => Bound::Open,
            _ => Bound::Unknown,
        },
        reach: x.reach.zip(y.reach).map(|(p, q)| wider(p, q)),
        firm: false,
    };
    (pick(a.0, b.0, Day::min), pick(a.1, b.1, Day::max))
}

/// Both ends of a single date.
fn edges(date: &Date) -> (Edge, Edge) {
    let bounds = Core::Date(*date).bounds();
    let (Some(first), Some(last)) = (day(bounds.earliest), day(bounds.latest)) else {
        return (UNKNOWN, UNKNOWN);
    };
    let (from, to) = match doubt(date, first, last) {
        Doubt::None => (Some(first), Some(last)),
        Doubt::Day => (first.previous(), last.next()),
        Doubt::Months(months) => (first.months_earlier(months), last.months_later(months)),
    };
    let firm =
        !date.has_unspecified() && date.year.significant_digits.is_none() && (from, to) == (Some(first), Some(last));
    (Edge { bound: Bound::Day(first), reach: from, firm }, Edge { bound: Bound::Day(last), reach: to, firm })
}

fn day(bound: edtf_core::Bound) -> Option<Day> {
    match bound {
        edtf_core::Bound::Date(day) => Day::new(day.year, day.month, day.day),
        _ => None,
    }
}

/// How far the ends of a date may really lie outside what is written.
enum Doubt {
    None,
    Day,
    Months(i128),
}

fn doubt(date: &Date, first: Day, last: Day) -> Doubt {
    let parts = [Some(date.year.qualifier), date.month.map(|m| m.qualifier), date.day.map(|d| d.qualifier)];
    let mut marks = parts.iter().flatten();
    let year_marked = date.year.qualifier.is_qualified();
    let month_marked = date.month.is_some_and(|m| m.qualifier.is_qualified());
    let as_a_whole = marks.clone().all(|mark| *mark == date.year.qualifier);
    let years = i128::from(last.year()) - i128::from(first.year()) + 1;
    if date.month.and_then(DateField::value).is_some_and(|code| (21..=32).contains(&code)) {
        // Which months a named season has is custom, and which winter of a year is meant is not told.
        Doubt::Months(if year_marked { 12 * years } else { 12 })
    } else if !marks.any(|mark: &Mark| mark.is_qualified()) {
        Doubt::None
    } else if year_marked && !as_a_whole {
        Doubt::Months(12 * years)
    } else if first == last && (as_a_whole || !month_marked) {
        Doubt::Day
    } else {
        Doubt::Months(first.months_through(last))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that panics has failed")]
    use crate::model::edtf::{Bound, Edtf, MAX_BYTES, Precision};

    #[test]
    fn the_longest_text_is_read_and_one_byte_more_is_not() {
        let longest = format!("{{{}2025-06}}", "2025,".repeat(11));
        assert_eq!(longest.len(), MAX_BYTES);
        assert!(Edtf::parse(&longest).is_ok());
        assert_eq!(Edtf::parse(&format!("{longest} ")).map_err(|error| error.reason()), Err("too_long"));
    }

    #[test]
    fn in_a_set_an_open_end_goes_furthest() {
        let ends = |text: &str| Edtf::parse(text).map(|date| (date.earliest(), date.latest())).unwrap();
        let day = |text: &str| ends(text).0;
        assert_eq!(ends("[..2025,2027]"), (Bound::Open, ends("2027").1));
        assert_eq!(ends("[2027,2025..]"), (day("2025"), Bound::Open));
        assert_eq!(ends("[2027,2025]"), (day("2025"), ends("2027").1));
    }

    #[test]
    fn a_time_of_day_is_known_to_the_second() {
        let precision = |text: &str| Edtf::parse(text).map(|date| date.precision()).unwrap();
        assert_eq!(precision("2026-01-16T10:00:00"), Precision::Second);
        assert_eq!(precision("2026-01-16"), Precision::Day);
    }
}
