//! Classes of people, and how many are in each.

use super::Dimension;
use crate::model::edtf::Edtf;
use crate::model::vocabulary::{EvidenceKind, Unit};
use crate::model::{Cell, Count, Dossier, Evidence, Incident, Interval, Record, Reference};
use crate::order::{Order as _, Set, set};
use serde::Serialize;
use std::collections::BTreeMap;

/// Some people with the same values.
pub(super) struct Row {
    /// A value for each of [`Dimension::ALL`]; none where nothing is said.
    values: [Option<String>; 5],
    many: u64,
}

/// How easily those in a table could be told apart.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Table {
    /// How many people, or testimonies.
    pub records: u64,
    /// How many classes they fall into.
    pub classes: u64,
    /// How many there are in the smallest class: k.
    pub k: u64,
    /// How many classes have fewer than they should.
    pub small_classes: u64,
    /// The share of classes that have fewer than they should.
    pub small_share: f64,
    /// The global risk: the mean, over all, of one in the size of their class.
    pub global_risk: f64,
    /// What each dimension adds to it: the greatest first.
    pub drivers: Vec<Driver>,
}

/// What a dimension adds to the risk.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Driver {
    /// The dimension.
    pub dimension: Dimension,
    /// The global risk without it.
    pub risk_without: f64,
    /// How many classes would be too small without it.
    pub small_classes_without: u64,
}

impl Table {
    pub(super) fn new(rows: &[Row], dimensions: &[Dimension], k: u64) -> Self {
        let sizes = classes(rows, dimensions);
        let small = |sizes: &[u64]| sizes.iter().filter(|size| **size < k).count() as u64;
        let mut drivers: Vec<Driver> = dimensions
            .iter()
            .map(|dimension| {
                let others: Vec<Dimension> = dimensions.iter().copied().filter(|other| other != dimension).collect();
                let without = classes(rows, &others);
                Driver { dimension: *dimension, risk_without: global(&without), small_classes_without: small(&without) }
            })
            .collect();
        drivers.order_by(|one, other| one.risk_without.total_cmp(&other.risk_without));
        Self {
            records: sizes.iter().fold(0, |sum: u64, size| sum.saturating_add(*size)),
            classes: sizes.len() as u64,
            k: sizes.iter().copied().min().unwrap_or(0),
            small_classes: small(&sizes),
            small_share: share(small(&sizes), sizes.len() as u64),
            global_risk: global(&sizes),
            drivers,
        }
    }
}

/// How many are in each class.
fn classes(rows: &[Row], dimensions: &[Dimension]) -> Vec<u64> {
    let mut classes: BTreeMap<Vec<&Option<String>>, u64> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.many > 0) {
        let values = Dimension::ALL.iter().zip(&row.values);
        let class = values.filter(|(dimension, _)| dimensions.contains(dimension)).map(|(_, value)| value).collect();
        let size = classes.entry(class).or_default();
        *size = size.saturating_add(row.many);
    }
    classes.into_values().collect()
}

/// The mean, over all, of one in the size of their class: in a class of f
/// there are f of them, so each class adds one.
///
/// Source: HDX, Disclosure Risk Assessment; sdcMicro.
fn global(sizes: &[u64]) -> f64 {
    share(sizes.len() as u64, sizes.iter().fold(0, |sum, size| sum.saturating_add(*size)))
}

#[expect(clippy::cast_precision_loss, reason = "a share")]
fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// The people in the counts of incidents: of each incident, the count with
/// the most cells, because several counts of one incident tell of the same people.
pub(super) fn people(dossiers: &[Dossier]) -> Vec<Row> {
    let incidents = dossiers.iter().flat_map(|dossier| &dossier.records).filter_map(|record| match record {
        Record::Incident(incident) => Some(incident),
        _ => None,
    });
    incidents.flat_map(|incident| of_incident(incident)).collect()
}

fn of_incident(incident: &Incident) -> Vec<Row> {
    let people = incident.people.iter().filter(|count| {
        matches!(count.unit, Unit::Person | Unit::PotentialVictim | Unit::IdentifiedVictim | Unit::SurvivorInterviewed)
    });
    let most = people.max_by_key(|count| (count.cells.len(), least(count)));
    let Some(count) = most else { return Vec::new() };
    let sites = set(incident.compounds.iter().filter_map(|link| link.compound.as_ref()).map(Reference::id));
    let site = (!sites.is_empty()).then(|| sites.into_iter().collect::<Vec<_>>().join(" "));
    let month = incident.when.as_ref().and_then(|when| month(when.edtf.as_ref()?));
    let row = |cell: Option<&Cell>, many: u64| {
        let text = |of_cell: Option<String>, of_count: Option<String>| of_cell.or(of_count);
        let nation = |nation: Option<&crate::model::Country>| nation.map(|nation| nation.as_str().to_owned());
        let age = |age: Option<crate::model::vocabulary::AgeClass>| age.map(|age| age.code().to_owned());
        let sex = |sex: Option<crate::model::vocabulary::Sex>| sex.map(|sex| sex.code().to_owned());
        let own = cell.and_then(|cell| cell.month.as_ref()).or(count.month.as_ref()).and_then(self::month);
        Row {
            values: [
                text(nation(cell.and_then(|cell| cell.nationality.as_ref())), nation(count.nationality.as_ref())),
                text(age(cell.and_then(|cell| cell.age_class)), age(count.age_class)),
                text(sex(cell.and_then(|cell| cell.sex)), sex(count.sex)),
                site.clone(),
                own.or_else(|| month.clone()),
            ],
            many,
        }
    };
    let mut rows: Vec<Row> = count.cells.iter().map(|cell| row(Some(cell), cell_size(cell, count))).collect();
    let listed = rows.iter().fold(0_u64, |sum, row| sum.saturating_add(row.many));
    rows.push(row(None, least(count).saturating_sub(listed)));
    rows
}

/// How many there surely are, or are held to be. The risk is worked out on the least.
fn least(count: &Count) -> u64 {
    count.interval().map_or(0, Interval::least).max(count.best.filter(|_| count.min.is_none()).unwrap_or(0))
}

fn cell_size(cell: &Cell, count: &Count) -> u64 {
    cell.interval(count.basis).map_or(0, Interval::least).max(cell.best.filter(|_| cell.min.is_none()).unwrap_or(0))
}

/// The testimonies, each with the sites of which it speaks.
pub(super) fn testimonies(dossiers: &[Dossier]) -> Vec<Row> {
    let records = || dossiers.iter().flat_map(|dossier| &dossier.records);
    let compounds = set(records().filter_map(|record| match record {
        Record::Compound(compound) => Some(compound.id.as_str()),
        _ => None,
    }));
    let told = records().filter_map(|record| match record {
        Record::Evidence(evidence) if evidence.kind == EvidenceKind::Testimony => Some(evidence),
        _ => None,
    });
    told.map(|evidence| of_testimony(evidence, &compounds)).collect()
}

fn of_testimony(evidence: &Evidence, compounds: &Set<&str>) -> Row {
    let about = evidence.claims.iter().filter_map(|claim| claim.about.as_ref()).map(Reference::id);
    let sites = set(about.filter(|id| compounds.contains(id)));
    let site = (!sites.is_empty()).then(|| sites.into_iter().collect::<Vec<_>>().join(" "));
    let when = evidence.captured.as_ref().and_then(|when| month(when.edtf.as_ref()?));
    Row { values: [None, None, None, site, when], many: 1 }
}

/// The month of a date, where it lies in one.
fn month(date: &Edtf) -> Option<String> {
    let (first, last) = (date.earliest().day()?, date.latest().day()?);
    let name = |day: crate::model::edtf::Day| format!("{:04}-{:02}", day.year(), day.month());
    Some(if name(first) == name(last) { name(first) } else { format!("{}/{}", name(first), name(last)) })
}
