//! The elements for each incident and each compound.

use super::Most;
use super::answer::{RecordElements, RecordsElements};
use super::basis::Answers;
use super::slots::{Slots, Statement};
use super::tally::{Carried, Tally};
use crate::assess::case::Case;
use crate::assess::kept::{Children, Cite, IncidentKept, LinkKept, Marker, OwnCite};
use crate::index::Node;
use crate::model::vocabulary::{ResolvedBy, Stance, SupportKind};
use crate::order::{set, tree_set};
use std::collections::{BTreeMap, BTreeSet};

/// What was found for each record that something bears on.
pub(super) struct Records {
    incidents: BTreeMap<Node, One>,
    compounds: BTreeMap<Node, One>,
    /// Incidents and compounds that do not stand.
    not_standing: [u64; 2],
}

/// What was found for a record.
#[derive(Default)]
struct One {
    tally: Tally,
    incidents: u64,
    uncarried: u64,
}

/// Claims that say which record they are about.
pub(super) type About = BTreeMap<Node, Vec<Node>>;

impl Records {
    /// Takes in every incident and compound; `members` holds the claims about
    /// people or sites of which a record is one.
    pub(super) fn of(case: &Case, slots: &Slots, about: &About, members: &About) -> Self {
        let mut records = Self { incidents: BTreeMap::new(), compounds: BTreeMap::new(), not_standing: [0, 0] };
        for compound in &case.kept.compounds {
            if !case.stands(compound.node) {
                records.not_standing[1] += 1;
                continue;
            }
            let mut one = One::default();
            for feature in &compound.features {
                let markers = [Marker::Feature(&feature.kind)];
                one.put(case, slots, &markers, &feature.cites, None, None);
            }
            one.members(case, slots, members.get(&compound.node));
            records.compounds.insert(compound.node, one);
        }
        for incident in &case.kept.incidents {
            if !case.stands(incident.node) {
                records.not_standing[0] += 1;
                continue;
            }
            let mut one = One::default();
            one.incident(case, slots, incident, about.get(&incident.node));
            one.members(case, slots, members.get(&incident.node));
            for compound in linked(incident) {
                if let Some(of) = records.compounds.get_mut(&compound).filter(|_| !one.tally.is_empty()) {
                    of.tally.join(&one.tally);
                    of.incidents += 1;
                }
            }
            records.incidents.insert(incident.node, one);
        }
        records
    }

    /// The answers: for incidents, and for compounds.
    pub(super) fn answers(self, case: &Case, slots: &Slots, most: Most) -> (RecordsElements, RecordsElements) {
        let [incidents, compounds] = self.not_standing;
        (answers(case, slots, most, self.incidents, incidents), answers(case, slots, most, self.compounds, compounds))
    }
}

fn answers(
    case: &Case,
    slots: &Slots,
    most: Most,
    mut found: BTreeMap<Node, One>,
    not_standing: u64,
) -> RecordsElements {
    found.retain(|_, one| !one.tally.is_empty() || one.uncarried > 0);
    let order = case.in_order(found.keys().copied().collect());
    let shown = order.iter().take(most.records).filter_map(|record| {
        let mut one = found.remove(record)?;
        one.tally.settle(case);
        let bases = Answers { case, slots, tally: &one.tally, most };
        Some(RecordElements {
            record: case.address(*record),
            incidents: one.incidents,
            uncarried: one.uncarried,
            tables: bases.tables(false),
        })
    });
    let shown = shown.collect();
    RecordsElements { shown, omitted: order.len().saturating_sub(most.records) as u64, not_standing }
}

impl One {
    /// What kind of event an incident is, and its acts.
    fn incident(&mut self, case: &Case, slots: &Slots, incident: &IncidentKept, about: Option<&Vec<Node>>) {
        let of_kind = carrying(case, incident, about, |own| own.kind, "kind");
        let kind = [Marker::Kind(&incident.kind)];
        self.put(case, slots, &kind, &of_kind, Some(incident.stance), None);
        let of_acts = carrying(case, incident, about, |own| own.acts, "acts");
        for act in &incident.acts {
            let cites = if act.cites.is_empty() { &of_acts } else { &*act.cites };
            self.uncarried += u64::from(cites.is_empty());
            let stance = act.stance.unwrap_or(incident.stance);
            self.put(case, slots, &act.markers, cites, Some(stance), Some(act.children));
        }
    }

    /// Claims about people or sites of which the record is one.
    fn members(&mut self, case: &Case, slots: &Slots, claims: Option<&Vec<Node>>) {
        for claim in claims.into_iter().flatten() {
            super::add_said(&mut self.tally, case, slots, *claim);
        }
    }

    fn put(
        &mut self,
        case: &Case,
        slots: &Slots,
        markers: &[Marker],
        cites: &[Cite],
        records: Option<Stance>,
        children: Option<Children>,
    ) {
        let what = Statement { markers, any: false, unlisted: false };
        for cite in cites {
            self.tally.add(case, slots, Carried { what, cite: *cite, records, children });
        }
    }
}

/// The claims that carry a part of an incident: those of its own support, and
/// those that say that they are about it where its support does not list them.
fn carrying(
    case: &Case,
    incident: &IncidentKept,
    about: Option<&Vec<Node>>,
    part: impl Fn(&OwnCite) -> bool,
    field: &str,
) -> Vec<Cite> {
    let own = incident.support.iter().filter(|own| part(own)).map(|own| own.cite);
    let listed = set(incident.support.iter().map(|own| own.cite.claim));
    let others = about.into_iter().flatten().filter(|claim| !listed.contains(claim));
    let others = others.filter(|claim| case.claim(**claim).is_some_and(|(note, _)| bears_on(&note.fields, field)));
    own.chain(others.map(|claim| Cite { claim: *claim, how: SupportKind::Supports })).collect()
}

/// Whether a claim about a record, or about some of its fields, bears on one.
fn bears_on(fields: &[Box<str>], field: &str) -> bool {
    fields.is_empty() || fields.iter().any(|name| **name == *field)
}

/// The compounds that an incident is known to have happened at, each once.
fn linked(incident: &IncidentKept) -> BTreeSet<Node> {
    let known = incident.links.iter().filter(|link| is_resolved(link));
    tree_set(known.filter_map(|link| link.compound))
}

/// Whether it rests on more than the letters of a code.
const fn is_resolved(link: &LinkKept) -> bool {
    use ResolvedBy::{Analyst, Geolocated, NamedBySource, RegistryLegend};
    link.unresolved.is_none() && matches!(link.resolved_by, Some(NamedBySource | Geolocated | RegistryLegend | Analyst))
}
