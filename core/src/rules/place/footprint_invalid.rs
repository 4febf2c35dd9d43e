//! A footprint that encloses no ground.
#![doc = include_str!("footprint_invalid.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, PatchOp, Severities, Severity};
use crate::lang::Text;
use crate::model::Place;
use crate::model::footprint::Footprint;
use crate::model::footprint::validity::{self, Fault, FaultKind};

pub(super) static RULE: Rule = Rule {
    code: Code::new(203),
    name: "footprint-invalid",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the footprint encloses no clear ground: {reason}",
        fr: "l'emprise ne délimite pas clairement un terrain : {reason}",
    },
    remedy: Text {
        en: "draw it again: each ring closed, without crossing itself, holes inside and apart",
        fr: "retracez-la : chaque contour fermé et sans croisement, les trous à l'intérieur et séparés",
    },
    source: docs!("OGC Simple Features 06-103r4, section 6.1.11; RFC 7946, section 3.1.6"),
    fields: docs!(&["/footprint"]),
    page: rule_page!("footprint_invalid"),
    check: Check::Place(check),
};

fn check(place: &Place, sink: &mut Sink<'_>) {
    let Some(footprint) = &place.footprint else { return };
    let polygons = footprint.polygons();
    if polygons.iter().all(Vec::is_empty) {
        sink.at("/footprint", vec![("reason", reason(FaultKind::TooFewPositions).into())]);
        return;
    }
    for fault in validity::check(polygons) {
        let ring = pointer(footprint, &fault);
        let (from, path) = (sink.pointer(&format!("{ring}/0")), sink.pointer(&format!("{ring}/-")));
        let found = sink.at(&ring, vec![("reason", reason(fault.kind).into())]);
        if fault.kind == FaultKind::NotClosed {
            found.fixed_by(vec![PatchOp::Copy { from, path }]);
        }
    }
}

/// The way to the ring at fault.
fn pointer(footprint: &Footprint, fault: &Fault) -> String {
    match footprint {
        Footprint::Polygon(_) => format!("/footprint/coordinates/{}", fault.ring),
        _ => format!("/footprint/coordinates/{}/{}", fault.polygon, fault.ring),
    }
}

const fn reason(kind: FaultKind) -> Text {
    match kind {
        FaultKind::NotFinite => {
            Text { en: "a coordinate is no usable number", fr: "une coordonnée n'est pas un nombre utilisable" }
        }
        FaultKind::TooFewPositions => Text {
            en: "a ring needs at least four positions, the last equal to the first",
            fr: "un contour exige au moins quatre positions, la dernière égale à la première",
        },
        FaultKind::NotClosed => Text {
            en: "a ring is not closed: its last position must equal its first",
            fr: "un contour n'est pas fermé : sa dernière position doit être égale à la première",
        },
        FaultKind::CollapsedRing => Text {
            en: "all positions of a ring lie on one line",
            fr: "toutes les positions d'un contour sont alignées",
        },
        FaultKind::DuplicateRings => Text { en: "a ring stands there twice", fr: "un contour figure deux fois" },
        FaultKind::SelfIntersection => {
            Text { en: "a ring crosses or touches itself", fr: "un contour se croise ou se touche lui-même" }
        }
        FaultKind::RingsCross => Text { en: "two rings cross", fr: "deux contours se croisent" },
        FaultKind::HoleOutsideShell => {
            Text { en: "a hole lies outside the outer ring", fr: "un trou se trouve hors du contour extérieur" }
        }
        FaultKind::NestedHoles => {
            Text { en: "a hole lies inside another hole", fr: "un trou se trouve dans un autre trou" }
        }
        FaultKind::DisconnectedInterior => {
            Text { en: "rings cut the inside in two", fr: "des contours coupent l'intérieur en deux" }
        }
        FaultKind::NestedShells => {
            Text { en: "a polygon lies inside another one", fr: "un polygone se trouve à l'intérieur d'un autre" }
        }
    }
}
