//! What every noun of the model says about itself: the one source from which
//! the reader, the schema, the codebook and the labels are made.

use crate::issue::Code;
use crate::lang::Text;

/// Who may see a field once a dossier leaves the hands of those who made it.
///
/// The order matters: what lies inside a field is at least as restricted as
/// the field. Nothing but [`Class::Public`] is ever echoed in a message.
///
/// Source: OCHA Data Responsibility Guidelines (sensitivity is a property of
/// the field, and the default is the stricter one).
///
/// ```
/// use casecairn::model::shape::Class;
/// assert!(Class::Public < Class::Protected && Class::Protected < Class::Internal);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// May be published as it is.
    Public,
    /// May be published only coarsened, or after a decision.
    Protected,
    /// Never leaves.
    Internal,
}

impl Class {
    /// The code used in the schema and the codebook.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Protected => "protected",
            Self::Internal => "internal",
        }
    }
}

/// A name, a label and a description, each in every language, with a source.
///
/// ```
/// use casecairn::Lang;
/// let about = casecairn::model::Compound::META.about;
/// assert_eq!(about.label.get(Lang::Fr), "complexe");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct About {
    /// What a form or a table shows.
    pub label: Text,
    /// One or two sentences: what it is. With the feature `docs`.
    #[cfg(feature = "docs")]
    pub doc: Text,
    /// The standard, article of law, thesaurus or practice it comes from. With
    /// the feature `docs`.
    #[cfg(feature = "docs")]
    pub source: &'static str,
}

impl About {
    /// All of it with the feature `docs`; without it only the label:
    /// descriptions are a third of what the model says, and no message holds one.
    #[cfg_attr(not(feature = "docs"), expect(unused_variables, reason = "only the label is kept"))]
    pub(super) const fn new(label: Text, doc: Text, source: &'static str) -> Self {
        Self {
            label,
            #[cfg(feature = "docs")]
            doc,
            #[cfg(feature = "docs")]
            source,
        }
    }
}

/// An object of the model: a record, or a value inside one.
///
/// ```
/// let meta = casecairn::model::Incident::META;
/// assert_eq!((meta.name, meta.tag), ("Incident", Some("incident")));
/// ```
#[derive(Debug)]
pub struct ObjectMeta {
    /// The Rust and schema name, `Compound`.
    pub name: &'static str,
    /// The value of `type`, for the variants of a [`UnionMeta`].
    pub tag: Option<&'static str>,
    /// Label, description, source.
    pub about: About,
    /// The fields, in the order in which they are written.
    pub fields: &'static [FieldMeta],
    /// A bit a field that is required.
    pub required: u64,
}

/// A bit a field that is required.
pub(crate) const fn required(fields: &[FieldMeta]) -> u64 {
    let (mut mask, mut rest, mut bit) = (0, fields, 1_u64);
    while let [field, more @ ..] = rest {
        if matches!(field.presence, Presence::Required) {
            mask |= bit;
        }
        bit = bit.wrapping_shl(1);
        rest = more;
    }
    mask
}

/// A field of an object.
///
/// ```
/// use casecairn::model::shape::Class;
/// let note = casecairn::model::Actor::META.fields.iter().find(|field| field.name == "note").unwrap();
/// assert_eq!(note.class, Class::Internal);
/// ```
#[derive(Debug)]
pub struct FieldMeta {
    /// The JSON key, which is also the Rust field's name.
    pub name: &'static str,
    /// Label, description, source.
    pub about: About,
    /// Who may see it.
    pub class: Class,
    /// Whether it must be there, may be there, or may be there many times.
    pub presence: Presence,
    /// What its value (or each of its items) looks like.
    pub shape: Shape,
}

/// How often a field's value may stand.
///
/// ```
/// use casecairn::model::shape::Presence;
/// let id = &casecairn::model::Actor::META.fields[0];
/// assert_eq!((id.name, id.presence), ("id", Presence::Required));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Exactly once.
    Required,
    /// Once, absent or `null`.
    Optional,
    /// A list; absent, `null` and empty mean the same.
    List,
}

/// A controlled vocabulary.
///
/// ```
/// use casecairn::model::vocabulary::{Stance, Vocabulary};
/// assert!(Stance::META.values.iter().any(|value| value.code == "alleged"));
/// ```
#[derive(Debug)]
pub struct VocabularyMeta {
    /// The Rust and schema name, `Stance`.
    pub name: &'static str,
    /// Label, description, source.
    pub about: About,
    /// The values, in the order in which a form lists them.
    pub values: &'static [ValueMeta],
    /// Whether `{"other": "the source's own word"}` is allowed beside the values.
    pub other: bool,
}

/// A value of a vocabulary.
///
/// ```
/// use casecairn::model::vocabulary::{Stance, Vocabulary};
/// assert_eq!(Stance::META.values[0].about.label.en, "asserted");
/// ```
#[derive(Debug)]
pub struct ValueMeta {
    /// The code written in JSON.
    pub code: &'static str,
    /// Label, description, source.
    pub about: About,
}

/// A choice between objects, told apart by `type`.
///
/// ```
/// let tags: Vec<_> = casecairn::model::Record::META.variants.iter().filter_map(|meta| meta.tag).collect();
/// assert_eq!(tags, ["actor", "compound", "incident", "evidence"]);
/// ```
#[derive(Debug)]
pub struct UnionMeta {
    /// The Rust and schema name, `Says`.
    pub name: &'static str,
    /// Label, description, source.
    pub about: About,
    /// The objects to choose from; each has a tag.
    pub variants: &'static [&'static ObjectMeta],
}

/// A text with rules of its own: an id, a date, a URL.
///
/// ```
/// use casecairn::model::{Id, Leaf};
/// assert_eq!((Id::META.name, Id::META.max_chars), ("Id", 64));
/// ```
#[derive(Debug)]
pub struct LeafMeta {
    /// The Rust and schema name, `Edtf`.
    pub name: &'static str,
    /// Label, description, source.
    pub about: About,
    /// The longest text, in Unicode code points.
    pub max_chars: usize,
    /// An anchored pattern of the portable subset (ASCII, no nesting) that says
    /// the form exactly. `None` where no pattern could.
    pub pattern: Option<&'static str>,
    /// The code of a text whose form is not the one of the pattern.
    pub malformed: Code,
    /// Values that are right, for docs and the schema.
    pub examples: &'static [&'static str],
    /// Which characters may stand in it.
    pub charset: Charset,
}

/// Which characters a text may hold, before any rule of its own.
///
/// ```
/// use casecairn::model::{Leaf, Line, shape::Charset};
/// assert_eq!(Line::META.charset, Charset::Line);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Charset {
    /// ASCII, by the leaf's own grammar.
    Ascii,
    /// One line: no control, no line break, no bidirectional or invisible character.
    Line,
    /// Free text: line breaks and tabs allowed; other controls are not.
    Prose,
}

/// What a value looks like.
///
/// ```
/// use casecairn::model::{Actor, shape::Shape};
/// assert!(matches!(Actor::META.fields[0].shape, Shape::Leaf(leaf) if leaf.name == "Id"));
/// ```
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// `true` or `false`.
    Boolean,
    /// A whole number from 0 to 2^53 − 1.
    Whole,
    /// A finite number.
    Number,
    /// A text with rules of its own.
    Leaf(&'static LeafMeta),
    /// A value of a vocabulary.
    Vocabulary(&'static VocabularyMeta),
    /// An object.
    Object(&'static ObjectMeta),
    /// One of several objects, told apart by `type`.
    Union(&'static UnionMeta),
    /// A text, or an object that says more: `"evidence#claim"` or `{"claim": …}`.
    Short(&'static LeafMeta, &'static ObjectMeta),
    /// A WGS 84 position, `[longitude, latitude]`.
    Position,
    /// The rings of a polygon: lists of positions.
    Rings,
    /// The polygons of a multipolygon.
    Polygons,
    /// Any JSON under reverse-DNS keys.
    Extensions,
}

impl Shape {
    /// The Rust and schema name; `None` for a plain JSON type.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Boolean | Self::Whole | Self::Number => None,
            Self::Leaf(meta) => Some(meta.name),
            Self::Vocabulary(meta) => Some(meta.name),
            Self::Object(meta) => Some(meta.name),
            Self::Union(meta) => Some(meta.name),
            Self::Short(_, meta) => Some(meta.name.strip_suffix("Detail").unwrap_or(meta.name)),
            Self::Position => Some("Position"),
            Self::Rings => Some("Rings"),
            Self::Polygons => Some("Polygons"),
            Self::Extensions => Some("Extensions"),
        }
    }

    /// What a value of this shape is called, what it is and where that is from.
    pub fn about(self) -> About {
        match self {
            Self::Leaf(meta) => meta.about,
            Self::Vocabulary(meta) => meta.about,
            Self::Object(meta) | Self::Short(_, meta) => meta.about,
            Self::Union(meta) => meta.about,
            plain => plain.about_plain(),
        }
    }
}
