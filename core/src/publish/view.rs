//! What the builders of public records share: may this be told, and how?

use super::case::Case;
use super::coarse::{coarse_date, spot};
use super::disclosure::{Reason, Tally};
use super::numbers::{Numbers, sorted};
use super::people::People;
use super::policy::{Area, Grain, Span};
use super::refs::{Kind, PublicClaimRef, PublicId};
use super::sources::Sources;
use super::types::{PublicCode, PublicName, PublicPlace, PublicWhen};
use crate::geo::is_subdivision;
use crate::model::vocabulary::{NameKind, PlaceScope};
use crate::model::{ActorRef, Code, LanguageTag, Name, Place, Reference, Support, When};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// A release in the making.
pub(super) struct View<'a> {
    pub(super) case: Case<'a>,
    pub(super) sources: Sources<'a>,
    /// Actors that may be told of.
    pub(super) actors: BTreeSet<&'a str>,
    pub(super) compounds: BTreeSet<&'a str>,
    pub(super) incidents: BTreeSet<&'a str>,
    pub(super) people: BTreeMap<&'a str, People<'a>>,
    pub(super) numbers: Numbers<'a>,
    /// Actors that something told points at.
    pub(super) asked: RefCell<BTreeSet<String>>,
    /// What is counted only while the release itself is made.
    pub(super) tally: RefCell<Option<Tally>>,
}

impl<'a> View<'a> {
    pub(super) fn count(&self, reason: Reason, many: usize) {
        if let Some(tally) = self.tally.borrow_mut().as_mut() {
            tally.add(reason, many);
        }
    }

    /// Whether a value may be told: open sources carry it, or where nothing
    /// stands with the value itself, its field of the record.
    pub(super) fn carried(&self, own: &[Support], field_is_covered: bool) -> bool {
        let carried = if own.is_empty() { field_is_covered } else { self.sources.carrying(&self.case, own).next().is_some() };
        if !carried {
            self.count(Reason::Value, 1);
        }
        carried
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
        let told = names.iter().filter(|name| self.carried(&name.support, covered));
        sorted(told.map(|name| PublicName {
            text: name.text.clone(),
            lang: name.lang.as_ref().and_then(plain_language),
            kind: name.kind.clone().filter(|kind| !matches!(kind, NameKind::Other(_))),
            support: self.support(&name.support),
        }))
    }

    pub(super) fn codes(&self, codes: &[Code], covered: bool) -> Vec<PublicCode> {
        let told = codes.iter().filter(|code| self.carried(&code.support, covered));
        sorted(told.map(|code| PublicCode {
            registry: code.registry.clone(),
            code: code.code.clone(),
            support: self.support(&code.support),
        }))
    }

    /// The first of some places that may be told, as near as the grain allows.
    pub(super) fn place(&self, places: &[(Option<&Place>, bool)], grain: Grain) -> Option<PublicPlace> {
        let told = places.iter().filter_map(|(place, covered)| {
            let place = place.filter(|place| self.carried(&place.support, *covered))?;
            let hidden = self.sources.give_away(&self.case, &place.support);
            let told = coarse_place(place, if hidden { grain.area.min(Area::Subdivision) } else { grain.area });
            told.map(|told| PublicPlace { support: self.support(&place.support), ..told })
        });
        // A place with a point tells more than one without, whichever stands first.
        let told: Vec<PublicPlace> = told.collect();
        let best = told.iter().find(|place| place.point.is_some()).or(told.first()).cloned();
        self.count(Reason::Place, usize::from(best.is_some()));
        best
    }
}

fn coarse_place(place: &Place, area: Area) -> Option<PublicPlace> {
    // “Outside” names the country that it is not in.
    if matches!(place.scope, Some(PlaceScope::Outside | PlaceScope::Worldwide | PlaceScope::CrossBorder)) {
        return None;
    }
    let country = place.country.clone();
    let mut told = PublicPlace { country, subdivision: None, point: None, uncertainty_m: None, support: Vec::new() };
    if area >= Area::Subdivision {
        let is_of = |code: &str| told.country.as_ref().is_none_or(|country| code.starts_with(country.as_str()));
        let subdivision = place.subdivision.as_ref().filter(|code| is_subdivision(code.as_str()) == Some(true));
        told.subdivision = subdivision.filter(|code| is_of(code.as_str())).cloned();
    }
    let found = [Area::Site, Area::Cell].into_iter().filter(|finer| *finer <= area).find_map(|area| {
        place.point.and_then(|point| spot(point, place.uncertainty_m, area))
    });
    told.point = found.map(|spot| spot.point);
    told.uncertainty_m = found.map(|spot| spot.radius_m);
    let says_something = told.country.is_some() || told.subdivision.is_some() || told.point.is_some();
    says_something.then_some(told)
}

/// The language and the script of a tag: a private part could hold anything.
pub(super) fn plain_language(tag: &LanguageTag) -> Option<LanguageTag> {
    let mut parts = tag.as_str().split('-');
    let language = parts.next().filter(|part| (2..=3).contains(&part.len()))?.to_ascii_lowercase();
    let script = parts.next().filter(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let text = script.map_or_else(|| language.clone(), |script| format!("{language}-{script}"));
    LanguageTag::new(&text).ok()
}
