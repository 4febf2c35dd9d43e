//! What a compound was held to be, and what it was doing, over time.

use super::bearing::{Bearing, Cited};
use crate::assess::answer::{LineageCount, Term};
use crate::assess::case::Case;
use crate::assess::coded::Time;
use crate::assess::kept::{CompoundKept, Dated, Detail, IncidentKept, Stage};
use crate::index::Node;
use crate::lang::Text;
use crate::model::edtf::Reach;
use crate::model::vocabulary::{AssessmentStatus, IncidentKind, OperationStatus};
use crate::order::Order as _;
use serde::Serialize;

/// What something was held to be over time, and what holds now.
///
/// ```
/// use casecairn::assess::{AssessOptions, assess};
/// let compound = br#"{"type":"compound","id":"c1","operations":[{"status":"active","as_of":{"edtf":"2025-06"}},{"status":"closed","as_of":{"edtf":"2025-09"}}]}"#;
/// let assessment = assess(&[compound], &AssessOptions::default());
/// let site = assessment.standings[0].site.as_ref().unwrap();
/// assert_eq!(site.operations.current.as_ref().unwrap().status, "closed");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct History {
    /// The entries, in the order of their dates as far as that can be told.
    pub entries: Vec<Entry>,
    /// The last of them; `null` where none can be told to be.
    pub current: Option<Current>,
    /// Why that is current, or why nothing is.
    pub because: Term,
}

/// One entry of a history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Entry {
    /// The value: `confirmed`, `active`.
    pub status: String,
    /// Its label.
    pub label: Term,
    /// Who held it to be so.
    pub by: Option<String>,
    /// Under which criteria, as the record says.
    pub criteria: Option<String>,
    /// When it was so, as written.
    pub as_of: Option<String>,
    /// What it is derived from, where the record itself does not state it.
    pub derived_from: Option<String>,
    /// Whether claims carry it.
    pub carried: Carried,
    /// How many independent lineages those claims come from.
    pub lineages: LineageCount,
}

/// Whether claims carry an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Carried {
    /// Claims carry it.
    Carried,
    /// The record states it, and cites nothing.
    Unsupported,
    /// What it cites does not count: withdrawn, denied, not given.
    NotAnyMore,
}

/// What holds now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Current {
    /// The value.
    pub status: String,
    /// Its label.
    pub label: Term,
    /// As of when, as written.
    pub as_of: Option<String>,
}

/// An entry with the days that it can be of.
struct Dating {
    entry: Entry,
    reach: Reach,
}

impl Dating {
    /// What it stands in order by.
    fn key(&self) -> impl Ord {
        let entry = &self.entry;
        (self.reach.days(), &entry.as_of, &entry.status, &entry.by, &entry.derived_from)
    }
}

impl Case {
    /// What a compound was held to be: as its record states, and as claims do
    /// that count it among sites which they assess.
    pub(super) fn assessments(&self, compound: &CompoundKept, supporting: &[Node]) -> History {
        let stated =
            compound.assessments.iter().map(|stage| self.stated(stage, stage.status.code(), assessment(stage.status)));
        let counted = supporting.iter().filter_map(|claim| self.assessed(*claim, compound.node));
        history(stated.chain(counted).collect())
    }

    /// What a compound was doing: as its record states, and as incidents there tell.
    pub(super) fn operations(&self, cited: &Cited, compound: &CompoundKept, incidents: &[&IncidentKept]) -> History {
        let stated =
            compound.operations.iter().map(|stage| self.stated(stage, stage.status.code(), operation(stage.status)));
        let told = incidents.iter().filter_map(|incident| self.told(cited, incident));
        history(stated.chain(told).collect())
    }

    fn stated<S>(&self, stage: &Stage<S>, status: &str, label: Term) -> Dating {
        let (carried, claims) = self.carried(stage);
        self.entry(status, label, &stage.as_of, carried, &claims, |entry| {
            entry.by = stage.by.map(|by| self.address(by));
            entry.criteria = stage.criteria.as_deref().map(str::to_owned);
        })
    }

    /// Whether claims carry what a record states, and which.
    pub(super) fn carried<S>(&self, stage: &Stage<S>) -> (Carried, Vec<Node>) {
        let claims = Bearing::of(self, stage.cites.iter().copied()).supporting;
        let carried = match (claims.is_empty(), stage.cites.is_empty()) {
            (false, _) => Carried::Carried,
            (true, true) => Carried::Unsupported,
            (true, false) => Carried::NotAnyMore,
        };
        (carried, claims)
    }

    /// What a claim that counts a compound among others assesses all of them as.
    fn assessed(&self, claim: Node, compound: Node) -> Option<Dating> {
        let (note, kept) = self.claim(claim)?;
        let Detail::Count(count) = &kept.said.as_deref()?.detail else { return None };
        let status = count.assessed.filter(|_| count.members.contains(&compound))?;
        let when = if note.made.is_unknown() { count.count.when } else { note.made };
        let as_of = Dated { edtf: None, reach: when };
        let dating = self.entry(status.code(), assessment(status), &as_of, Carried::Carried, &[claim], |entry| {
            entry.by = note.by.map(|by| self.address(by));
            entry.as_of = Time::of(when).map(|time| time.as_str().to_owned());
            entry.derived_from = Some(self.address(claim));
        });
        Some(dating)
    }

    /// What an incident tells of what a compound was doing then.
    fn told(&self, cited: &Cited, incident: &IncidentKept) -> Option<Dating> {
        let status = match incident.kind {
            IncidentKind::Reopening => OperationStatus::Active,
            IncidentKind::NewConstruction => OperationStatus::UnderConstruction,
            IncidentKind::AbandonmentByOperators => OperationStatus::Evacuated,
            _ => return None,
        };
        let bearing = cited.bearing(self, incident.node);
        let carried = if bearing.supporting.is_empty() { Carried::Unsupported } else { Carried::Carried };
        let dating =
            self.entry(status.code(), operation(status), &incident.when, carried, &bearing.supporting, |entry| {
                entry.derived_from = Some(self.address(incident.node));
            });
        Some(dating)
    }

    fn entry(
        &self,
        status: &str,
        label: Term,
        as_of: &Dated,
        carried: Carried,
        claims: &[Node],
        finish: impl FnOnce(&mut Entry),
    ) -> Dating {
        let mut entry = Entry {
            status: status.to_owned(),
            label,
            by: None,
            criteria: None,
            as_of: as_of.edtf.as_deref().map(str::to_owned),
            derived_from: None,
            carried,
            lineages: self.lineages(claims).into(),
        };
        finish(&mut entry);
        Dating { entry, reach: as_of.reach }
    }
}

fn assessment(status: AssessmentStatus) -> Term {
    Term::labels(|lang| status.label(lang))
}

fn operation(status: OperationStatus) -> Term {
    Term::labels(|lang| status.label(lang))
}

const ONLY: Text =
    Text { en: "no other entry is carried or stated", fr: "aucune autre entrée n'est attestée ni énoncée" };
const LAST: Text = Text {
    en: "no entry of another status is later or may be",
    fr: "aucune entrée d'un autre état n'est ni ne peut être plus récente",
};
const OPEN: Text = Text {
    en: "several entries differ, and their dates do not tell which is the latest",
    fr: "plusieurs entrées diffèrent, et leurs dates ne permettent pas de dire laquelle est la plus récente",
};
const NONE: Text = Text {
    en: "there is no entry, or what is cited for it does not count",
    fr: "il n'y a pas d'entrée, ou ce qui est cité à l'appui n'est pas retenu",
};

/// Entries in order, and the last of them.
fn history(mut entries: Vec<Dating>) -> History {
    entries.order_by(|one, other| one.key().cmp(&other.key()));
    let standing: Vec<&Dating> = entries.iter().filter(|one| one.entry.carried != Carried::NotAnyMore).collect();
    let last_begun = standing.iter().filter_map(|one| one.reach.days().0).max();
    let over = |one: &Dating| one.reach.days().1.zip(last_begun).is_some_and(|(end, begun)| end < begun);
    let latest: Vec<&Dating> = standing.iter().filter(|one| !over(one)).copied().collect();
    let one = latest.last().filter(|last| latest.iter().all(|one| one.entry.status == last.entry.status));
    let because = match (one, standing.len()) {
        (_, 0) => NONE,
        (Some(_), 1) => ONLY,
        (Some(_), _) => LAST,
        (None, _) => OPEN,
    };
    let current = one.map(|one| Current {
        status: one.entry.status.clone(),
        label: one.entry.label.clone(),
        as_of: one.entry.as_of.clone(),
    });
    History { entries: entries.into_iter().map(|one| one.entry).collect(), current, because: because.into() }
}
