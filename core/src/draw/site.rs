//! Records as what a map can show of them.

use super::words as w;
use crate::lang::{Lang, Text};
use crate::model::vocabulary::{AssessmentStatus, OperationStatus, PlaceBasis, PlaceScope};
use crate::model::{Compound, Country, Current, Footprint, Name, Place, Record, Subdivision};

/// A point that is more uncertain than this, in metres, is no point on a map.
const TOO_UNCERTAIN_M: f64 = 300_000.0;

/// A compound or an incident.
pub(super) struct Site<'r> {
    /// A name or a code, and nothing else.
    pub(super) label: &'r str,
    pub(super) look: Look,
    /// What stands in the tool tip: name, state, precision.
    pub(super) words: String,
    pub(super) country: Option<&'r str>,
    pub(super) subdivision: Option<&'r str>,
    pub(super) spot: Spot<'r>,
}

/// Where it is.
pub(super) enum Spot<'r> {
    /// At a position.
    At {
        at: [f64; 2],
        /// In metres.
        radius: Option<f64>,
        /// Whether no more than the town is known, or nobody says how exact it is.
        rough: bool,
        footprint: Option<&'r Footprint>,
    },
    /// Somewhere in the country or province.
    Somewhere,
    /// Nothing is known that could be drawn.
    Nowhere,
}

/// How its mark looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Look {
    Compound(State, Held),
    Incident,
}

/// Whether a compound runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    Active,
    Idle,
    Left,
    Ended,
    Unknown,
}

/// How surely it is held to be a scam compound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Held {
    Confirmed,
    Probable,
    Open,
    Refuted,
}

impl State {
    pub(super) const ALL: [Self; 5] = [Self::Active, Self::Idle, Self::Left, Self::Ended, Self::Unknown];

    pub(super) fn of(status: OperationStatus) -> Self {
        use OperationStatus as Status;
        match status {
            Status::Active | Status::Reduced => Self::Active,
            Status::Dormant | Status::UnderConstruction => Self::Idle,
            Status::Evacuated | Status::Relocated => Self::Left,
            Status::Closed | Status::Demolished | Status::Repurposed => Self::Ended,
            Status::Unknown | Status::NotStated => Self::Unknown,
        }
    }

    /// The name of its class in the styles.
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Idle => "idle",
            Self::Left => "left",
            Self::Ended => "ended",
            Self::Unknown => "unknown",
        }
    }

    pub(super) const fn words(self) -> Text {
        match self {
            Self::Active => w::ACTIVE,
            Self::Idle => w::IDLE,
            Self::Left => w::LEFT,
            Self::Ended => w::ENDED,
            Self::Unknown => w::UNKNOWN,
        }
    }
}

impl Held {
    pub(super) const ALL: [Self; 4] = [Self::Confirmed, Self::Probable, Self::Open, Self::Refuted];

    fn of(held: Current<AssessmentStatus>) -> Self {
        match held {
            Current::Is(AssessmentStatus::Confirmed) => Self::Confirmed,
            Current::Is(AssessmentStatus::Probable) => Self::Probable,
            Current::Is(AssessmentStatus::Refuted) => Self::Refuted,
            _ => Self::Open,
        }
    }

    pub(super) const fn words(self) -> Text {
        match self {
            Self::Confirmed => w::CONFIRMED,
            Self::Probable => w::PROBABLE,
            Self::Open => w::OPEN,
            Self::Refuted => w::REFUTED,
        }
    }
}

impl<'r> Site<'r> {
    /// Compounds and incidents have a place; the other records are none of a map's.
    pub(super) fn of(record: &'r Record, lang: Lang) -> Option<Self> {
        let (label, look, state, places) = match record {
            Record::Compound(compound) => {
                let (look, state) = compound_look(compound, lang);
                (label(compound, lang), look, state, [&compound.verified_place, &compound.place])
            }
            Record::Incident(incident) => {
                let words = vec![incident.kind.label(lang).to_owned()];
                (incident.id.as_str(), Look::Incident, words, [&incident.verified_place, &incident.place])
            }
            Record::Actor(_) | Record::Evidence(_) => return None,
        };
        let places: Vec<&'r Place> = places.into_iter().flatten().collect();
        // What verification found holds, as far as it found something.
        let spot = places.iter().map(|place| spot(place)).find(|spot| matches!(spot, Spot::At { .. }));
        let named = places.iter().copied().find(|place| place.country.is_some() && is_in(place));
        let somewhere = if named.is_some() { Spot::Somewhere } else { Spot::Nowhere };
        let spot = spot.unwrap_or(somewhere);
        let words = [vec![label.to_owned()], state, precision(&spot, lang)].concat().join(" · ");
        let country = named.and_then(|place| place.country.as_ref()).map(Country::as_str);
        let subdivision = named.and_then(|place| place.subdivision.as_ref()).map(Subdivision::as_str);
        Some(Self { label, look, words, country, subdivision, spot })
    }
}

/// A name in the language, or else the first name, a code, the id.
pub(super) fn label(compound: &Compound, lang: Lang) -> &str {
    let speaks = |name: &&Name| name.lang.as_ref().is_some_and(|tag| Lang::from_tag(tag.as_str()) == Some(lang));
    let name = compound.names.iter().find(speaks).or(compound.names.first()).map(|name| name.text.as_str());
    let code = compound.codes.first().map(|code| code.code.as_str());
    name.or(code).unwrap_or(compound.id.as_str())
}

fn compound_look(compound: &Compound, lang: Lang) -> (Look, Vec<String>) {
    let (operates, held) = (compound.operates(), compound.held());
    let state = match operates {
        Current::Is(status) => State::of(status),
        _ => State::Unknown,
    };
    let mut words = Vec::new();
    match operates {
        Current::Is(status) => words.push(status.label(lang).to_owned()),
        Current::Disputed => words.push(w::STATE_DISPUTED.get(lang).to_owned()),
        Current::Nothing => {}
    }
    match held {
        Current::Is(status) => words.push(format!("{}{}", w::ASSESSMENT_OF.get(lang), status.label(lang))),
        Current::Disputed => words.push(w::HELD_DISPUTED.get(lang).to_owned()),
        Current::Nothing => {}
    }
    (Look::Compound(state, Held::of(held)), words)
}

/// Whether the place is meant to be in what it names.
fn is_in(place: &Place) -> bool {
    !matches!(place.scope, Some(PlaceScope::Outside | PlaceScope::Worldwide))
}

fn spot(place: &Place) -> Spot<'_> {
    let footprint = place.footprint.as_ref().filter(|footprint| is_drawable(footprint));
    let point = place.point.filter(|point| point.in_range() && !point.is_null_island());
    let middle = footprint.and_then(middle);
    let Some(at) = point.map(|point| [point.lon, point.lat]).or(middle) else { return Spot::Nowhere };
    let coarse = match place.basis {
        Some(
            PlaceBasis::Admin3
            | PlaceBasis::Admin2
            | PlaceBasis::Admin1
            | PlaceBasis::Country
            | PlaceBasis::LinearFeature
            | PlaceBasis::Unlocated,
        ) => footprint.is_none(),
        _ => false,
    };
    let radius = place.uncertainty_m.filter(|metres| *metres > 0.0);
    if coarse || !is_in(place) || radius.is_some_and(|metres| metres > TOO_UNCERTAIN_M) {
        return Spot::Nowhere;
    }
    let exact = matches!(
        place.basis,
        Some(PlaceBasis::Surveyed | PlaceBasis::Building | PlaceBasis::Compound | PlaceBasis::Street)
    );
    let rough = !exact && radius.is_none() && footprint.is_none();
    Spot::At { at, radius, rough, footprint }
}

/// The most corners of a footprint that are drawn; the reader allows ten thousand.
const CORNERS: usize = 2000;

fn is_drawable(footprint: &Footprint) -> bool {
    let mut corners = footprint.polygons().iter().flatten().flatten();
    corners.all(|[lon, lat]| lon.abs() <= 180.0 && lat.abs() <= 90.0)
        && footprint.polygons().iter().flatten().map(Vec::len).sum::<usize>() <= CORNERS
}

/// The middle of the box around it, where it has corners.
fn middle(footprint: &Footprint) -> Option<[f64; 2]> {
    let first = *footprint.polygons().iter().flatten().flatten().next()?;
    let near = |lon: f64| lon - 360.0 * ((lon - first[0]) / 360.0).round();
    let corners = footprint.polygons().iter().flatten().flatten();
    let [w, s, e, n] = corners.fold([first[0], first[1], first[0], first[1]], |[w, s, e, n], [x, y]| {
        [w.min(near(*x)), s.min(*y), e.max(near(*x)), n.max(*y)]
    });
    Some([f64::midpoint(w, e), f64::midpoint(s, n)])
}

fn precision(spot: &Spot<'_>, lang: Lang) -> Vec<String> {
    match spot {
        Spot::At { radius: Some(metres), .. } => vec![format!("± {}", w::distance(*metres, lang))],
        Spot::At { rough: true, .. } => vec![w::ROUGH.get(lang).to_owned()],
        _ => Vec::new(),
    }
}
