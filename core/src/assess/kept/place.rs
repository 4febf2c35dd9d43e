//! Where something is, as far as a province.

use crate::model::Place;

/// A country and a province, where they are known.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::assess) struct Where {
    /// ISO 3166-1, two letters.
    pub(in crate::assess) country: Option<Box<str>>,
    /// ISO 3166-2.
    pub(in crate::assess) subdivision: Option<Box<str>>,
}

impl Where {
    /// The place as verified, else as reported. A place *outside* somewhere is nowhere.
    pub(super) fn of(reported: Option<&Place>, verified: Option<&Place>) -> Self {
        let of = |place: &Place| Self {
            country: place.country.as_ref().map(|country| country.as_str().into()),
            subdivision: place.subdivision.as_ref().map(|subdivision| subdivision.as_str().into()),
        };
        let inside = |place: &&Place| {
            use crate::model::vocabulary::PlaceScope::{CrossBorder, Outside, Worldwide};
            !matches!(place.scope, Some(Outside | CrossBorder | Worldwide))
        };
        let verified = verified.filter(inside).map(of).unwrap_or_default();
        let reported = reported.filter(inside).map(of).unwrap_or_default();
        if verified.country.is_some() || verified.subdivision.is_some() { verified } else { reported }
    }
}
