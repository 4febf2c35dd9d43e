//! What is kept of a record for those who bring together what has one id.

use crate::index::{MOST_COMPARED, Wanted, target_of};
use crate::model::leaf::Target;
use serde::{Deserialize, Serialize};

/// A row: all rows of one id belong together.
pub(crate) struct Row {
    /// The id; none where the row is about what was seen.
    pub(crate) id: Option<String>,
    /// The line of the record.
    pub(crate) line: usize,
    /// What it says.
    pub(crate) says: Says,
}

/// What a row says.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Says {
    /// A record has the id.
    Named(Named),
    /// A record points at the id.
    Wanted(Pointing),
    /// So much was seen.
    Seen(Totals),
}

/// A record has an id.
#[derive(Serialize, Deserialize)]
pub(crate) struct Named {
    /// Its kind, where it could be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) kind: Option<String>,
    /// Its claims; none where not all of them could be made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) claims: Option<Vec<String>>,
    /// Where an issue about the id would stand.
    pub(super) stand: Stand,
}

/// A record points at an id.
#[derive(Serialize, Deserialize)]
pub(crate) struct Pointing {
    /// Its place among the references that the record and its neighbours hold.
    pub(super) at: usize,
    /// Where in the record.
    pub(super) pointer: Box<str>,
    /// The reference as it was given.
    pub(super) reference: Box<str>,
    /// The kind that may stand there; none where any may.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) kind: Option<String>,
    /// Whether it stands where everybody may see it.
    pub(super) public: bool,
    /// Where an issue about it would stand.
    pub(super) stand: Stand,
}

/// What the text of a record tells of an issue, which is not at hand later.
#[derive(Serialize, Deserialize)]
pub(crate) struct Stand {
    /// The column, from 1.
    pub(super) column: usize,
    /// The id of the record, where it can be read.
    pub(super) record: Option<String>,
    /// What stands there, as far as it may be shown.
    pub(super) excerpt: Option<String>,
}

/// How much was seen.
///
/// ```
/// let none = casecairn::facade::Totals::default();
/// assert_eq!((none.records, none.whole), (0, false));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Totals {
    /// How many records.
    pub records: u64,
    /// Of how many of them the id could not be read: any reference may be
    /// meant for one of these.
    pub nameless: u64,
    /// Whether the first line is a record, and no header.
    pub headless: bool,
    /// The lines behind the first that are no records, in their order.
    pub others: Vec<u64>,
    /// Whether all rows have to be settled in one call: where there are few
    /// records, a reference to nothing is compared with every id.
    pub whole: bool,
}

impl Row {
    /// How much was seen, where the row says so.
    pub(crate) fn seen(self) -> Option<Totals> {
        match self.says {
            Says::Seen(seen) => Some(seen),
            Says::Named(_) | Says::Wanted(_) => None,
        }
    }
}

impl Totals {
    /// Adds what was seen elsewhere.
    pub(crate) fn add(&mut self, other: Self) {
        self.records += other.records;
        self.nameless += other.nameless;
        self.headless |= other.headless;
        self.others.extend(other.others);
    }

    /// When everything was added.
    pub(crate) fn finish(&mut self) {
        self.others.sort_unstable();
        self.whole = self.records > 0 && self.records <= MOST_COMPARED;
    }

    /// How many records stand before a line.
    pub(super) fn before(&self, line: usize) -> u64 {
        let others = self.others.partition_point(|other| *other < line as u64) as u64;
        let header = u64::from(!self.headless);
        (line as u64).saturating_sub(1 + header + others)
    }
}

impl Pointing {
    pub(super) fn new(at: usize, wanted: Wanted, stand: Stand) -> Self {
        let kind = wanted.target.tag().map(str::to_owned);
        Self { at, pointer: wanted.pointer, reference: wanted.text, kind, public: wanted.public, stand }
    }

    /// The id that is pointed at.
    pub(super) fn id(&self) -> &str {
        let name = self.reference.split_once(':').map_or(&*self.reference, |(_, name)| name);
        name.split_once('#').map_or(name, |(id, _)| id)
    }

    pub(super) fn target(&self) -> Target {
        target_of(self.kind.as_deref()).unwrap_or(Target::Any)
    }
}
