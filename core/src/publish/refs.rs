//! Ids of a release. They are made from numbers alone.

use serde::{Serialize, Serializer};
use std::fmt;

/// What kind of thing a number names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    Actor,
    Compound,
    Incident,
    Evidence,
    Claim,
}

/// The id of a record or a claim in this release: its kind and a number. It
/// is not made from the id that the record has in the dossier, and can not be.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicId {
    kind: Kind,
    number: u32,
}

impl PublicId {
    pub(super) const fn new(kind: Kind, number: u32) -> Self {
        Self { kind, number }
    }

    /// The id that stands where the numbers are not given yet.
    pub(super) const fn blank(kind: Kind) -> Self {
        Self { kind, number: 0 }
    }
}

impl fmt::Display for PublicId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            Kind::Actor => "actor",
            Kind::Compound => "compound",
            Kind::Incident => "incident",
            Kind::Evidence => "evidence",
            Kind::Claim => "claim",
        };
        // Of one width, so that they sort as their numbers do.
        write!(f, "{kind}-{:010}", self.number)
    }
}

impl fmt::Debug for PublicId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for PublicId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// A claim of this release: `evidence-…#claim-…`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicClaimRef {
    /// The evidence that makes it.
    pub evidence: PublicId,
    /// The claim.
    pub claim: PublicId,
}

impl fmt::Display for PublicClaimRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.evidence, self.claim)
    }
}

impl fmt::Debug for PublicClaimRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for PublicClaimRef {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// Lets the schema say how ids of a release look.
#[cfg(feature = "schema")]
macro_rules! pattern {
    ($($name:ident: $pattern:literal),*) => {$(
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "maxLength": 64, "pattern": $pattern })
            }
        }
    )*};
}
#[cfg(feature = "schema")]
pattern!(
    PublicId: "^(actor|compound|incident|evidence|claim)-[0-9]{10}$",
    PublicClaimRef: "^evidence-[0-9]{10}#claim-[0-9]{10}$"
);
