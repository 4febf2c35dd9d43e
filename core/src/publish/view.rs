//! What the builders of public records share: may this be told, and how?

use super::case::Case;
use super::coarse::{SITE_RADIUS_M, coarse_date, spot};
use super::disclosure::{Reason, Tally};
use super::marks;
use super::numbers::{Numbers, sorted};
use super::own_words::OwnWords;
use super::people::People;
use super::policy::{Area, Grain, Span};
use super::refs::{Kind, PublicClaimRef, PublicId};
use super::sources::Sources;
use super::types::{PublicCode, PublicName, PublicPlace, PublicWhen};
use crate::detect::may_stand_alone;
use crate::geo::is_subdivision;
use crate::model::vocabulary::{NameKind, PlaceScope};
use crate::model::{ActorRef, Code, LanguageTag, Name, Place, Reference, Subdivision, Support, When};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// A release in the making.
pub(super) struct View<'a> {
    pub(super) case: Case<'a>,
    pub(super) sources: Sources<'a>,
    /// Actors that may be told of.
    pub(super) actors: BTreeSet<&'a str>,
    /// Actors whom a source that could be told accuses.
    pub(super) accused: BTreeSet<String>,
    /// What is not told of the others, and must stand in no text.
    pub(super) own_words: OwnWords,
    pub(super) compounds: BTreeSet<&'a str>,
    pub(super) incidents: BTreeSet<&'a str>,
    pub(super) people: BTreeMap<&'a str, People<'a>>,
    pub(super) numbers: Numbers<'a>,
    /// Actors that something told points at.
    pub(super) asked: RefCell<BTreeSet<String>>,
    /// What is counted only while the release itself is made.
    pub(super) tally: RefCell<Option<Tally>>,
}

impl View<'_> {
    pub(super) fn count(&self, reason: Reason, many: usize) {
        if let Some(tally) = self.tally.borrow_mut().as_mut() {
            tally.add(reason, many);
        }
    }

    /// Whether a value may be told: open sources carry it, or where nothing
    /// stands with the value itself, its field of the record.
    pub(super) fn carried(&self, own: &[Support], field_is_covered: bool) -> bool {
        let carried = self.sources.carry(&self.case, own, field_is_covered);
        if !carried {
            self.count(Reason::Value, 1);
        }
        carried
    }

    /// Whether no detector finds anything personal in a text that would be
    /// told, nor what leads to a file, and no word of the dossier stands in it
    /// that must not leave. Any other name has no form and is not found.
    pub(super) fn is_clean(&self, text: &str) -> bool {
        may_stand_alone(text) && !self.own_words.stand_in(text)
    }

    /// The supports that are told.
    pub(super) fn support(&self, own: &[Support]) -> Vec<PublicClaimRef> {
        let claims = self.sources.carrying(&self.case, own).filter_map(|support| {
            let (evidence, claim) = self.case.local_claim(&support.detail().claim)?;
            let claim = self.numbers.claim(evidence, claim);
            Some(PublicClaimRef { evidence: self.numbers.record(Kind::Evidence, evidence), claim })
        });
        sorted(claims)
    }

    /// An actor, where it may be told of.
    pub(super) fn actor(&self, reference: &ActorRef) -> Option<PublicId> {
        let id = self.case.local(reference).filter(|id| self.actors.contains(id))?;
        self.asked.borrow_mut().insert(id.to_owned());
        Some(self.numbers.record(Kind::Actor, id))
    }

    pub(super) fn compound(&self, reference: &dyn Reference) -> Option<PublicId> {
        let id = self.case.local(reference).filter(|id| self.compounds.contains(id))?;
        Some(self.numbers.record(Kind::Compound, id))
    }

    pub(super) fn incident(&self, reference: &dyn Reference) -> Option<PublicId> {
        let id = self.case.local(reference).filter(|id| self.incidents.contains(id))?;
        Some(self.numbers.record(Kind::Incident, id))
    }

    pub(super) fn evidence(&self, reference: &dyn Reference) -> Option<PublicId> {
        let id = self.case.local(reference).filter(|id| self.sources.open.contains_key(id))?;
        Some(self.numbers.record(Kind::Evidence, id))
    }

    pub(super) fn when(&self, when: Option<&When>, span: Span, covered: bool) -> Option<PublicWhen> {
        self.date(when.filter(|when| self.carried(&when.support, covered)), span)
    }

    /// A date that its publisher tells itself: it needs no claim.
    pub(super) fn date(&self, when: Option<&When>, span: Span) -> Option<PublicWhen> {
        let when = when?;
        let edtf = coarse_date(when.edtf.as_ref()?, span)?;
        self.count(Reason::Date, usize::from(when.edtf.as_ref() != Some(&edtf)));
        Some(PublicWhen { edtf, support: self.support(&when.support) })
    }

    pub(super) fn names(&self, names: &[Name], covered: bool) -> Vec<PublicName> {
        let is_clean = |text: &str| self.is_clean(text) && !marks::is_mark_of_a_place(text);
        let told = names.iter().filter(|name| self.carried(&name.support, covered) && is_clean(name.text.as_str()));
        sorted(told.map(|name| PublicName {
            text: name.text.clone(),
            lang: name.lang.as_ref().and_then(plain_language),
            kind: name.kind.clone().filter(|kind| !matches!(kind, NameKind::Other(_))),
            support: self.support(&name.support),
        }))
    }

    /// The marks that may be told, where the place of the record is told as
    /// near as `near`: a mark on a map is never told where the place is not.
    pub(super) fn codes(&self, id: &str, codes: &[Code], covered: bool, near: Option<Area>) -> Vec<PublicCode> {
        // A registry may say of a number what it is.
        let whole = |code: &Code| format!("{} {}", code.registry.as_str().replace('-', " "), code.code.as_str());
        let is_clean = |code: &Code| self.is_clean(code.code.as_str()) && self.is_clean(&whole(code));
        let hidden = |code: &Code| self.sources.give_away(&self.case, id, &code.support);
        let near = |code: &Code| near.map(|area| if hidden(code) { Area::Country } else { area });
        let may_leave =
            |code: &Code| marks::may_leave(code.registry.as_str(), code.code.as_str(), near(code)) && is_clean(code);
        let told = codes.iter().filter(|code| self.carried(&code.support, covered) && may_leave(code));
        sorted(told.map(|code| PublicCode {
            registry: code.registry.clone(),
            code: code.code.clone(),
            support: self.support(&code.support),
        }))
    }

    /// What the reported and the verified place say that may be told. Where
    /// they contradict each other, only what they agree on is told.
    pub(super) fn place(&self, id: &str, places: &[(Option<&Place>, bool)], grain: Grain) -> Option<PublicPlace> {
        let all: Vec<&Place> = places.iter().filter_map(|(place, _)| *place).filter(|place| is_meant(place)).collect();
        let area = agreed(&all)?;
        let carried = places.iter().filter_map(|(place, covered)| {
            place.filter(|place| is_meant(place) && self.carried(&place.support, *covered))
        });
        let mut told =
            PublicPlace { country: None, subdivision: None, point: None, uncertainty_m: None, support: Vec::new() };
        let mut support = Vec::new();
        for place in carried {
            let hidden = self.sources.give_away(&self.case, id, &place.support);
            add(&mut told, place, area.min(if hidden { grain.area.min(Area::Subdivision) } else { grain.area }));
            support.extend(self.support(&place.support));
        }
        told.support = sorted(support);
        let says_something = told.country.is_some() || told.subdivision.is_some() || told.point.is_some();
        self.count(Reason::Place, usize::from(says_something));
        says_something.then_some(told)
    }
}

/// How near a place is told: whether as a site. What is coarser does not matter.
pub(super) fn nearness(place: Option<&PublicPlace>) -> Area {
    let is_site = place.and_then(|place| place.uncertainty_m).is_some_and(|metres| metres <= SITE_RADIUS_M);
    if is_site { Area::Site } else { Area::Country }
}

/// Whether a place is where something is: “outside” names the country that it is not in.
fn is_meant(place: &Place) -> bool {
    !matches!(
        place.scope,
        Some(PlaceScope::Outside | PlaceScope::Worldwide | PlaceScope::CrossBorder | PlaceScope::Unknown)
    )
}

/// How near several places agree; `None` where they are in different countries.
fn agreed(places: &[&Place]) -> Option<Area> {
    fn differ<T: PartialEq>(values: impl Iterator<Item = T>) -> bool {
        let values: Vec<T> = values.collect();
        values.iter().any(|one| values.first() != Some(one))
    }
    let country = |place: &&&Place| {
        let of_subdivision = place.subdivision.as_ref().and_then(|code| code.as_str().get(..2));
        place.country.as_ref().map(|country| country.as_str().to_owned()).or_else(|| of_subdivision.map(str::to_owned))
    };
    if differ(places.iter().filter_map(|place| country(&place))) {
        return None;
    }
    if differ(places.iter().filter_map(|place| subdivision(place))) {
        return Some(Area::Country);
    }
    let cells = places.iter().filter_map(|place| spot(place.point?, None, Area::Cell));
    Some(if differ(cells) { Area::Subdivision } else { Area::Site })
}

/// The subdivision, where there is such a one in the country.
fn subdivision(place: &Place) -> Option<&Subdivision> {
    let country = place.country.as_ref();
    place.subdivision.as_ref().filter(|code| {
        let of_it = country.is_none_or(|country| code.as_str().starts_with(country.as_str()));
        of_it && is_subdivision(code.as_str()) == Some(true)
    })
}

/// Adds what a place tells to what is told.
fn add(told: &mut PublicPlace, place: &Place, area: Area) {
    told.country = told.country.take().or_else(|| place.country.clone());
    if area >= Area::Subdivision {
        told.subdivision = told.subdivision.take().or_else(|| subdivision(place).cloned());
    }
    let mut areas = [Area::Site, Area::Cell].into_iter().filter(|finer| *finer <= area);
    let found = areas.find_map(|area| spot(place.point?, place.uncertainty_m, area));
    if let Some(spot) = found.filter(|spot| told.uncertainty_m.is_none_or(|metres| spot.radius_m < metres)) {
        (told.point, told.uncertainty_m) = (Some(spot.point), Some(spot.radius_m));
    }
}

/// The language and the script of a tag: a private part could hold anything.
pub(super) fn plain_language(tag: &LanguageTag) -> Option<LanguageTag> {
    let mut parts = tag.as_str().split('-');
    let language = parts.next().filter(|part| (2..=3).contains(&part.len()))?.to_ascii_lowercase();
    let script = parts.next().filter(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let text = script.map_or_else(|| language.clone(), |script| format!("{language}-{script}"));
    LanguageTag::new(&text).ok()
}
