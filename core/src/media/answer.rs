//! What the verification of a file gives.

use crate::digest::Sha256;
use crate::lang::Lang;
use crate::report::json;
use serde::Serialize;

/// Whether a file is the one on record, whether it agrees with the record, and
/// what it would give away. No value that was read stands in it, unless that
/// was asked for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MediaCheck {
    /// Whether it is the same file; and, where it is to be published, whether
    /// it was looked through and gives nothing away.
    pub ok: bool,
    /// The language of the text.
    pub lang: Lang,
    /// Whether the file is to be published.
    pub publication: bool,
    /// The id of the evidence.
    pub evidence: String,
    /// Whether it is the same file as one of `media`.
    pub state: MediaState,
    /// The file beside each entry of `media`.
    pub media: Vec<MediumCheck>,
    /// The time in the file beside `captured`.
    pub time: TimeAgreement,
    /// The place in the file beside the one that was given.
    pub place: PlaceAgreement,
    /// How far the file was looked through for what follows.
    pub look: Look,
    /// What it would give away.
    pub leaks: Vec<Leak>,
    /// What was read, where it was asked for. Protect it.
    pub shown: Option<Shown>,
}

impl MediaCheck {
    /// The answer as one JSON document on one line: the same bytes from every
    /// binding.
    pub fn to_json(&self) -> String {
        json(self)
    }
}

/// Whether a file is the one on record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MediaState {
    /// A digest that still holds is the same, and nothing differs.
    Same,
    /// There is no digest on record that could be compared.
    Unattested,
    /// A digest or the size differs.
    Differs,
}

/// A file beside one entry of `media`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MediumCheck {
    /// Which entry, from 0.
    pub medium: usize,
    /// What it comes to.
    pub state: MediaState,
    /// Whether the size is the same; `None` where none is on record.
    pub size_same: Option<bool>,
    /// Each digest on record.
    pub digests: Vec<DigestCheck>,
}

/// A digest on record, beside that of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DigestCheck {
    /// The code of the algorithm.
    pub algorithm: &'static str,
    /// What it comes to.
    pub state: DigestState,
}

/// What a digest on record comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DigestState {
    /// That of the file is the same.
    Same,
    /// That of the file is another.
    Differs,
    /// That of the file was not worked out.
    NotComputed,
}

/// Whether what a file says of itself agrees with the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Agreement {
    /// It does.
    Agrees,
    /// It may: the record or the file is too vague to tell.
    Unclear,
    /// It does not.
    Differs,
    /// The file does not say.
    NotInFile,
    /// The record does not say.
    NotRecorded,
    /// Nobody looked: the feature `exif` is off, or the kind of file is not known.
    NotLooked,
}

/// The time in a file beside the one on record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimeAgreement {
    /// Whether they agree.
    pub state: Agreement,
    /// How many seconds the time in the file lies behind the last moment on
    /// record, or (negative) before the first; 0 within.
    pub offset_s: Option<i64>,
    /// Whether the file says in which time zone its clock runs.
    pub zone_known: bool,
}

/// The place in a file beside the one on record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaceAgreement {
    /// Whether they agree.
    pub state: Agreement,
    /// How far they lie apart, in whole metres; 0 inside a footprint.
    pub distance_m: Option<u64>,
}

/// How far a file was looked through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Look {
    /// All of it where metadata stand in its format, and the rest for marks.
    Whole,
    /// Only the beginning, and the rest for marks: it is large.
    Partly,
    /// Only for marks: its format is not known, as that of videos.
    UnknownFormat,
    /// Its metadata are damaged.
    Damaged,
    /// Only for marks: the feature `exif` is off.
    Off,
}

/// Something in a file that would give away more than it shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Leak {
    /// The name of the tag. Never its value.
    pub tag: String,
    /// What it leads to.
    pub kind: LeakKind,
}

/// What something in a file leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LeakKind {
    /// A place.
    Place,
    /// A person.
    Person,
    /// One device, by its number.
    Serial,
    /// An earlier or unredacted picture.
    Thumbnail,
    /// A moment.
    Time,
    /// What somebody wrote.
    Text,
    /// A make of device or a program.
    Device,
    /// It is not known to be harmless.
    Other,
}

/// What was read in a file. Protect it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Shown {
    /// The length of the file.
    pub size_bytes: u64,
    /// Its digest.
    pub sha256: Sha256,
    /// When it says that it was taken: `2026-01-14T10:00:00`, with an offset
    /// where it gives one.
    pub at: Option<String>,
    /// Where it says that it was taken: longitude, latitude.
    pub point: Option<[f64; 2]>,
}
