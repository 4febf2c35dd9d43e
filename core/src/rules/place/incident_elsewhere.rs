//! An incident lies elsewhere than the compound that it was geolocated to.
#![doc = include_str!("incident_elsewhere.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::index::PlaceNote;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(218),
    name: "incident-elsewhere",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the incident lies elsewhere than {compound}, to which its place is said to lead",
        fr: "l'incident se situe ailleurs que {compound}, alors que son lieu est censé y mener",
    },
    remedy: Text {
        en: "check both positions and their uncertainty; if the compound was only named, resolved_by is named_by_source",
        fr: "vérifiez les deux positions et leur incertitude ; si le complexe a seulement été nommé, resolved_by vaut named_by_source",
    },
    source: docs!("Darwin Core coordinateUncertaintyInMeters; Bellingcat, geolocation practice"),
    fields: docs!(&["/compounds", "/place", "/verified_place"]),
    page: rule_page!("incident_elsewhere"),
    check: Check::Dossiers(check),
};

/// Where no uncertainty is given, and beside the one that is: a site is wide.
const TOLERANCE_M: f64 = 1000.0;

fn check(index: &Index, sink: &mut Sink<'_>) {
    for incident in &index.notes.incidents {
        for link in incident.compounds.iter().filter(|link| link.geolocated) {
            let places = incident.place.zip(index.compound(link.compound).and_then(|compound| compound.place));
            match places.and_then(|(one, other)| are_apart(one, other)) {
                None => sink.unchecked(1),
                Some(false) => {}
                Some(true) => {
                    let params = vec![("compound", index.shown(link.compound, incident.node).into())];
                    sink.on(index, incident.node, &format!("/compounds/{}/compound", link.at), params);
                }
            }
        }
    }
}

/// Whether two places cannot be one; `None` where too little is known.
fn are_apart(one: PlaceNote, other: PlaceNote) -> Option<bool> {
    if let Some((point, other_point)) = one.point.zip(other.point) {
        let spread = one.uncertainty_m.unwrap_or(TOLERANCE_M) + other.uncertainty_m.unwrap_or(TOLERANCE_M);
        return Some(point.distance_m(other_point) > spread + TOLERANCE_M);
    }
    let (country, other) = one.country.zip(other.country)?;
    Some(country != other)
}
