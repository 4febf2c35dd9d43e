//! The nouns: data only, a file each.
//!
//! Everything said about a noun (labels and descriptions in each language,
//! sources, disclosure classes, whether a field is required) stands once, in
//! its declaration. The reader, the JSON Schema, the codebook and the labels
//! are made from there: see [`shape`].
//!
//! A [`Record`] is an [`Actor`], a [`Compound`], an [`Incident`] or a piece of
//! [`Evidence`] with its [`Claim`]s. There is no record for a private person.

mod act;
mod actor;
mod answer;
mod attribution;
mod bounds;
mod claim;
mod code;
mod compound;
mod compound_link;
mod count;
mod current;
mod dossier;
pub mod edtf;
mod elapsed;
mod evidence;
pub(crate) mod extensions;
pub mod footprint;
mod group;
mod incident;
mod interval;
#[cfg(feature = "schema")]
pub(crate) mod json_schema;
pub mod leaf;
mod name;
mod object;
mod place;
mod position;
mod record;
pub mod says;
pub mod shape;
mod shape_about;
pub(crate) mod skeleton;
pub mod source;
mod support;
pub mod vocabulary;
pub mod walk;
mod when;

pub use act::Act;
pub use actor::Actor;
pub use answer::Answer;
pub use attribution::Attribution;
pub(crate) use bounds::Bounds;
pub use claim::{Ambiguity, Claim, Credibility, Locator, Quote, QuoteVariant};
pub use code::Code;
pub use compound::{Assessment, Compound, CompoundRelation, Feature, Link, Operation};
pub use compound_link::{Candidate, CompoundLink};
pub use count::{Cell, Count, CountRelation};
pub(crate) use current::Current;
pub use dossier::{Dossier, Header, Waiver};
pub use evidence::{
    Consent, CustodyEvent, Derivation, Digest, Evidence, Extent, Media, Pillar, Provision, Reliability, Verification,
};
pub use extensions::Extensions;
pub use footprint::{Footprint, MultiPolygon, Polygon, Polygons, Ring, Rings};
pub use group::Group;
pub use incident::{Incident, IncidentRelation};
pub use interval::{Interval, relate};
pub use leaf::*;
pub use name::Name;
pub use place::Place;
pub use position::Position;
pub use record::Record;
pub use says::*;
pub use support::{Support, SupportDetail};
pub use when::{Relative, When};
