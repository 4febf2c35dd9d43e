//! What is answered.

use super::super::answer::{Area, Claims, LineageCount, Numbers};
use super::super::carrying::WhyLeftOut;
use super::super::coded::{Coded, Listed, Time};
use super::counted::SiteCount;
use serde::Serialize;
use std::fmt;

/// How many people left, as departures: who was trafficked again may leave twice.
///
/// ```
/// use casecairn::assess::{AssessOptions, assess};
/// let input = br#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"t","publisher":"p","languages":["en"],
///   "tlp":"clear","records":[
///   {"type":"incident","id":"one","kind":"escape","stance":"reported","when":{"edtf":"2026-01-03"},
///    "place":{"country":"KH","subdivision":"KH-12"},"people":[{"unit":"person","best":12}],"support":["a#c"]},
///   {"type":"incident","id":"two","kind":"exit","stance":"reported","when":{"edtf":"2026-01"},
///    "place":{"country":"KH","subdivision":"KH-12"},"people":[{"unit":"person","min":9,"max":20}],"support":["a#c"]},
///   {"type":"evidence","id":"a","kind":"article","claims":[{"id":"c","stance":"reported"}]}]}"#;
/// let totals = assess(&[input], &AssessOptions::default()).totals.unwrap();
/// let people = &totals.cells.shown[0].people;
/// // The escape may be the exit, or beside it.
/// assert_eq!((people.at_least.people, people.at_most), (12, Some(32)));
/// assert_eq!(people.at_least.from.shown, ["one"]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Totals {
    /// By month and province, in their order.
    pub cells: Listed<Cell>,
    /// All of them, and what could not be placed.
    pub overall: Total,
    /// What could not be placed in one month and one country, or has no number: it may belong to any cell.
    pub not_placed: Listed<NotPlaced>,
    /// Incidents that do not stand.
    pub left_out: Listed<LeftOut>,
    /// Incidents of kinds with which people may have left, though the kind does not say so: they are not counted.
    pub other_kinds: Vec<KindCount>,
    /// Numbers claimed by those who answer for the outcome: they are never added.
    pub claimed: Listed<ClaimedNumber>,
    /// Numbers of people that claims give without an incident: they are never added.
    pub given: Listed<GivenNumber>,
    /// Counts of compounds, with those that are known and the rest that is not.
    pub sites: Listed<SiteCount>,
}

/// How many people left in one month and one province.
///
/// ```
/// # use casecairn::assess::{AssessOptions, assess};
/// let input = br#"{"type":"incident","id":"i1","kind":"exit","stance":"reported","when":{"edtf":"2026-01-16"},
///     "place":{"country":"KH"}}"#;
/// let totals = assess(&[input], &AssessOptions::default()).totals.unwrap();
/// // Of the place no more than the country is known: its own row.
/// assert_eq!(totals.cells.shown[0].area.subdivision, None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cell {
    /// The month.
    pub month: Time,
    /// The country and the province; without a province, it is not known.
    pub area: Area,
    /// How many.
    pub people: Total,
}

/// How many people left, at least and at most.
///
/// ```
/// # use casecairn::assess::{AssessOptions, assess};
/// let input = br#"{"type":"incident","id":"i1","kind":"exit","stance":"appears","people":[{"unit":"person","min":2}]}"#;
/// let all = assess(&[input], &AssessOptions::default()).totals.unwrap().overall;
/// assert_eq!((all.at_least.people, all.at_least_if_so.people, all.at_most), (0, 2, None));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Total {
    /// So many at least, by what is told as having happened.
    pub at_least: Sum,
    /// So many at least, if what appears, is suspected or alleged is so, too.
    pub at_least_if_so: Sum,
    /// Not more than all incidents tell of together; `null` where one gives no such number.
    pub at_most: Option<u64>,
    /// Whether some of the numbers contradict each other.
    pub conflicting: bool,
    /// All incidents that are counted here.
    pub incidents: Listed<String>,
}

/// A number of people, and the incidents that give it. It may have to be protected: `Debug` does not show it.
///
/// ```
/// # use casecairn::assess::{AssessOptions, assess};
/// let all = assess(&[br#"{"type":"actor","id":"a1","kind":"ngo"}"#], &AssessOptions::default()).totals.unwrap().overall;
/// assert_eq!(format!("{:?}", all.at_least), "Sum(protected)");
/// ```
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Sum {
    /// How many people.
    pub people: u64,
    /// Whether no other incidents that are apart give more; `false` where there are too many to be sure.
    pub exact: bool,
    /// The incidents that give it: they are apart in pairs.
    pub from: Listed<String>,
}

impl fmt::Debug for Sum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sum(protected)")
    }
}

/// Why an incident could not be placed, or counted.
///
/// ```
/// use casecairn::assess::WhyNotPlaced;
/// assert_eq!(serde_json::to_string(&WhyNotPlaced::LongerThanAMonth).unwrap(), r#""longer_than_a_month""#);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum WhyNotPlaced {
    /// Nobody says when.
    NoTime,
    /// Its time does not lie in one month, or has no end.
    LongerThanAMonth,
    /// Not even the country is known.
    NoPlace,
    /// Nobody says how many. It was placed.
    NoNumber,
    /// Incidents that are said to be the same are of several times or places.
    RecordsDisagree,
    /// It is part of an incident of another time or place.
    WholeElsewhere,
}

/// What could not be placed, or counted.
///
/// ```
/// use casecairn::assess::{AssessOptions, WhyNotPlaced, assess};
/// let input = br#"{"type":"incident","id":"i1","kind":"exit","stance":"reported","when":{"edtf":"2025"}}"#;
/// let totals = assess(&[input], &AssessOptions::default()).totals.unwrap();
/// assert_eq!(totals.not_placed.shown[0].reason, WhyNotPlaced::LongerThanAMonth);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotPlaced {
    /// The incident, or several that are the same.
    pub incidents: Listed<String>,
    /// Why.
    pub reason: WhyNotPlaced,
    /// How many left; `null` where nobody says.
    pub numbers: Option<Numbers>,
    /// Whether it is told as having happened, not only as what appears, is suspected or alleged.
    pub firm: bool,
}

/// An incident that does not stand.
///
/// ```
/// # use casecairn::assess::{AssessOptions, WhyLeftOut, assess};
/// let input = br#"{"type":"incident","id":"i1","kind":"exit","stance":"denied"}"#;
/// let left_out = assess(&[input], &AssessOptions::default()).totals.unwrap().left_out;
/// assert_eq!(left_out.shown[0].reason, WhyLeftOut::Denied);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LeftOut {
    /// The incident.
    pub incident: String,
    /// Why it is left out.
    pub reason: WhyLeftOut,
}

/// How many incidents there are of a kind.
///
/// ```
/// # use casecairn::assess::{AssessOptions, assess};
/// let input = br#"{"type":"incident","id":"i1","kind":"raid","stance":"reported"}"#;
/// let kinds = assess(&[input], &AssessOptions::default()).totals.unwrap().other_kinds;
/// assert_eq!((kinds[0].kind.code.as_str(), kinds[0].incidents), ("raid", 1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct KindCount {
    /// The kind.
    pub kind: Coded,
    /// How many incidents.
    pub incidents: u64,
}

/// A number that whoever answers for the outcome claims.
///
/// ```
/// # use casecairn::assess::{AssessOptions, assess};
/// let input = br#"{"type":"evidence","id":"a","kind":"article","claims":[{"id":"c","by":"gov","stance":"asserted",
///     "says":{"type":"response","by":"gov","claimed":[{"unit":"person","more_than":3000,"basis":"claimed"}]}}]}"#;
/// let claimed = assess(&[input], &AssessOptions::default()).totals.unwrap().claimed;
/// assert_eq!((claimed.shown[0].numbers.at_least, claimed.shown[0].verified.len()), (3001, 0));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClaimedNumber {
    /// Who claims it for itself; `null` where an incident gives such a number and nobody says whose it is.
    pub by: Option<String>,
    /// What is counted.
    pub unit: Coded,
    /// What the people are called.
    pub described_as: Option<Coded>,
    /// The number.
    pub numbers: Numbers,
    /// What somebody else has verified of it; empty where nobody has.
    pub verified: Vec<Numbers>,
    /// The incident that gives it, where one does.
    pub incident: Option<String>,
    /// The claims that give it.
    pub claims: Claims,
    /// How many independent lineages pass it on. It does not verify itself by being passed on.
    pub lineages: LineageCount,
}

/// A number of people that claims give without an incident.
///
/// ```
/// # use casecairn::assess::{AssessOptions, assess};
/// let input = br#"{"type":"evidence","id":"a","kind":"article","claims":[{"id":"c","stance":"appears",
///     "says":{"type":"count","count":{"unit":"person","min":2000},"of":{"unit":"person","situation":"stranded"}}}]}"#;
/// let given = assess(&[input], &AssessOptions::default()).totals.unwrap().given;
/// assert_eq!(given.shown[0].situation.as_ref().unwrap().code, "stranded");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GivenNumber {
    /// What is counted.
    pub unit: Coded,
    /// The number.
    pub numbers: Numbers,
    /// What happened to them.
    pub what: Vec<Coded>,
    /// The situation they are in.
    pub situation: Option<Coded>,
    /// Within which place they are counted.
    pub area: Area,
    /// Whether it contains earlier numbers of its series.
    pub cumulative: bool,
    /// The claims that give it.
    pub claims: Claims,
    /// How many independent lineages.
    pub lineages: LineageCount,
}
