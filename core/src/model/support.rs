//! What a record or a value rests on.

use super::leaf::{ClaimRef, FieldName, Leaf};
use super::object::object;
use super::shape::Shape;
use super::source::{FromSource, Source, json_schema};
use super::vocabulary::SupportKind;
use super::walk::{Path, Visit, Walk};

object! {
    SupportDetail {
        en: "support" => "A claim that carries a record or a value, or speaks against it.",
        fr: "appui" => "Une affirmation sur laquelle repose une fiche ou une valeur, ou qui la contredit.",
        source: "casecairn, after Overture sources[] and Security Force Monitor citations",
    }
    required claim: ClaimRef, public {
        en: "claim" => "The claim: `evidence#claim`, or `namespace:evidence#claim` in another dossier. An item of evidence alone is not enough.",
        fr: "affirmation" => "L'affirmation : `evidence#claim`, ou `namespace:evidence#claim` dans un autre dossier. Un élément de preuve seul ne suffit pas.",
        source: "casecairn",
    }
    optional how: SupportKind, public {
        en: "how" => "Whether the claim supports, contradicts or qualifies; absent means that it supports.",
        fr: "sens" => "Indique si l'affirmation appuie, contredit ou nuance ; à défaut, elle appuie.",
        source: "casecairn, after Security Force Monitor conflict status",
    }
    list fields: FieldName, public {
        en: "fields" => "In a record's own support, the top-level fields that the claim bears on; absent, the record as a whole. A pointer into a list is refused.",
        fr: "champs" => "Dans les appuis d'une fiche, les champs de premier niveau que l'affirmation concerne ; à défaut, toute la fiche. Un pointeur vers l'intérieur d'une liste est refusé.",
        source: "casecairn, after Overture sources[].property",
    }
}

/// What carries a value: a claim. In JSON a text, `"evidence#claim"`, or an
/// object where more is said.
///
/// ```
/// use casecairn::model::{ClaimRef, Support};
/// let support = Support::from(ClaimRef::new("gavroche-2026-01-19#beating").unwrap());
/// assert_eq!(serde_json::to_string(&support).unwrap(), r#""gavroche-2026-01-19#beating""#);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Support(SupportDetail);

impl Support {
    /// What is said, whichever the form.
    pub fn detail(&self) -> &SupportDetail {
        &self.0
    }
}

impl From<ClaimRef> for Support {
    fn from(claim: ClaimRef) -> Self {
        Self(SupportDetail::new(claim))
    }
}

impl From<SupportDetail> for Support {
    fn from(detail: SupportDetail) -> Self {
        Self(detail)
    }
}

impl serde::Serialize for Support {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if self.0.how.is_none() && self.0.fields.is_empty() {
            return self.0.claim.serialize(to);
        }
        self.0.serialize(to)
    }
}

json_schema!(Support);

impl FromSource for Support {
    const SHAPE: Shape = Shape::Short(<ClaimRef as Leaf>::META, SupportDetail::META);

    fn from_source<S: Source>(source: &mut S) -> Result<Option<Self>, S::Stop> {
        if source.is_text()? {
            return Ok(ClaimRef::from_source(source)?.map(Self::from));
        }
        Ok(SupportDetail::from_source(source)?.map(Self))
    }
}

impl Walk for Support {
    fn walk<'a>(&'a self, path: &mut Path, visit: &mut Visit<'a, '_>) {
        if self.0.how.is_none() && self.0.fields.is_empty() {
            return self.0.claim.walk(path, visit);
        }
        self.0.walk(path, visit);
    }
}
