//! Which incidents may be of the same people: as far as is told, of one place
//! and time, or related.

use crate::model::Incident;
use crate::model::edtf::{Bound, Day, Edtf};
use std::collections::{BTreeMap, BTreeSet};

/// An incident with what is told of its place and time.
pub(super) struct Told<'a> {
    pub(super) incident: &'a Incident,
    /// Whether open sources carry its counts.
    pub(super) covered: bool,
    pub(super) country: Option<&'a str>,
    pub(super) subdivision: Option<&'a str>,
    pub(super) sites: BTreeSet<&'a str>,
    /// Its first and last day, as coarse as they are told.
    pub(super) when: Option<Edtf>,
    /// The incidents that it says it belongs to.
    pub(super) related: BTreeSet<&'a str>,
}

impl Told<'_> {
    /// Whether the people of two incidents may be the same, as far as is told.
    fn overlaps(&self, other: &Self) -> bool {
        let differ = |one: Option<&str>, two: Option<&str>| one.zip(two).is_some_and(|(one, two)| one != two);
        let apart_in_place = differ(self.country, other.country)
            || differ(self.subdivision, other.subdivision)
            || (!self.sites.is_empty() && !other.sites.is_empty() && self.sites.is_disjoint(&other.sites));
        !apart_in_place && !self.is_apart_in_time(other)
    }

    fn is_apart_in_time(&self, other: &Self) -> bool {
        let (Some(one), Some(two)) = (self.certain(), other.certain()) else { return false };
        let ends_before = |one: &Edtf, two: &Edtf| match (one.latest(), two.earliest()) {
            (Bound::Day(last), Bound::Day(first)) => last < first,
            _ => false,
        };
        ends_before(one, two) || ends_before(two, one)
    }

    /// Its time, where no mark says that it is in doubt.
    fn certain(&self) -> Option<&Edtf> {
        self.when.as_ref().filter(|when| when.qualifier().symbol().is_none())
    }
}

/// Incidents of which a number is told, by the months that they lie in: most need not be compared with most others.
#[derive(Default)]
pub(super) struct Taken<'t> {
    by_month: BTreeMap<i64, Vec<&'t Told<'t>>>,
    /// Those that may be of any month, or are of very many.
    of_any: Vec<&'t Told<'t>>,
    ids: BTreeSet<&'t str>,
    /// What they say they belong to.
    related: BTreeSet<&'t str>,
}

/// Of more months than these an incident is compared with all.
const MONTHS: i64 = 36;

impl<'t> Taken<'t> {
    /// Whether an incident may be of the same people as one of them: it may be one of them itself.
    pub(super) fn overlaps(&self, id: &str, told: &Told<'_>) -> bool {
        if self.ids.contains(id) || self.related.contains(id) || told.related.iter().any(|id| self.ids.contains(id)) {
            return true;
        }
        let meets = |other: &&Told<'_>| told.overlaps(other);
        let of_any = || self.of_any.iter().any(meets);
        match told.months() {
            Some((first, last)) => self.by_month.range(first..=last).flat_map(|(_, all)| all).any(meets) || of_any(),
            None => self.by_month.values().flatten().any(meets) || of_any(),
        }
    }

    pub(super) fn add(&mut self, id: &'t str, told: &'t Told<'t>) {
        self.ids.insert(id);
        self.related.extend(&told.related);
        match told.months() {
            Some((first, last)) => (first..=last).for_each(|at| self.by_month.entry(at).or_default().push(told)),
            None => self.of_any.push(told),
        }
    }
}

impl Told<'_> {
    /// The first and the last month, counted through the years, of a time that is told for certain.
    fn months(&self) -> Option<(i64, i64)> {
        let when = self.certain()?;
        let (Bound::Day(first), Bound::Day(last)) = (when.earliest(), when.latest()) else { return None };
        let month = |day: Day| day.year() * 12 + i64::from(day.month());
        let (first, last) = (month(first), month(last));
        (0..MONTHS).contains(&(last - first)).then_some((first, last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::vocabulary::{IncidentKind, Stance};

    fn incident() -> Incident {
        Incident::new("i".parse().unwrap(), IncidentKind::Raid, Stance::Reported)
    }

    /// Somewhere, at a time.
    fn at<'a>(incident: &'a Incident, time: &str) -> Told<'a> {
        Told {
            incident,
            covered: true,
            country: Some("KH"),
            subdivision: None,
            sites: BTreeSet::new(),
            when: Edtf::parse(time).ok().filter(|_| !time.is_empty()),
            related: BTreeSet::new(),
        }
    }

    #[test]
    fn one_among_many_is_found_as_by_a_look_at_each() {
        let incident = incident();
        let times =
            ["", "2024", "2024-03", "2024-03/2024-05", "2024-04~", "../2024-03", "2019/2026", "2024-06", "2023-12"];
        let mut all = Vec::new();
        for time in times {
            for subdivision in [None, Some("KH-1"), Some("KH-2")] {
                for site in [None, Some("a"), Some("b")] {
                    all.push(Told { subdivision, sites: site.into_iter().collect(), ..at(&incident, time) });
                }
            }
        }
        let (mut meeting, mut apart) = (0, 0);
        for one in &all {
            let mut taken = Taken::default();
            taken.add("one", one);
            for two in &all {
                assert_eq!(taken.overlaps("two", two), one.overlaps(two), "{:?} {:?}", one.when, two.when);
                (meeting, apart) = (meeting + usize::from(one.overlaps(two)), apart + usize::from(!one.overlaps(two)));
            }
        }
        assert!(meeting > 1000 && apart > 1000, "{meeting} {apart}");
    }

    #[test]
    fn months_are_those_of_a_time_that_is_certain_and_not_long() {
        let incident = incident();
        for (time, months) in [
            ("2024-03", Some((24_291, 24_291))),
            ("2024-03/2024-05", Some((24_291, 24_293))),
            ("2023/2025", Some((24_277, 24_312))),
            ("2022-12/2025-12", None),
            ("2024-03~", None),
            ("2024-03/..", None),
        ] {
            assert_eq!(at(&incident, time).months(), months, "{time}");
        }
    }

    #[test]
    fn the_same_and_the_related_overlap_wherever_they_are() {
        let incident = incident();
        let with = |time: &str, related: &[&'static str]| Told {
            related: related.iter().copied().collect(),
            ..at(&incident, time)
        };
        let (early, late) = (with("2020", &["x"]), with("2024", &["early"]));
        let mut taken = Taken::default();
        taken.add("early", &early);
        assert!(!taken.overlaps("y", &with("2024", &[])));
        assert!(taken.overlaps("early", &with("2024", &[])));
        assert!(taken.overlaps("x", &with("2024", &[])));
        assert!(taken.overlaps("y", &late));
    }
}
