//! Which JSON Schemas there are, and how each is put together.

use super::GENERATED_BY;
use crate::model::json_schema::{described, list_field, used};
use crate::model::source::FromSource;
use crate::model::{Actor, Compound, Evidence, Header, Incident, Record};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// What a schema describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Root {
    /// A dossier as one document, with its records.
    Dossier,
    /// The first line of a stream.
    Header,
    /// A record of any kind: any other line of a stream.
    Record,
    /// An actor.
    Actor,
    /// A compound.
    Compound,
    /// An incident.
    Incident,
    /// A piece of evidence.
    Evidence,
}

impl Root {
    /// Every root, the largest first.
    pub const ALL: &'static [Self] =
        &[Self::Dossier, Self::Header, Self::Record, Self::Actor, Self::Compound, Self::Incident, Self::Evidence];

    /// The name in the address of the schema.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dossier => "dossier",
            Self::Header => "header",
            Self::Record => "record",
            Self::Actor => "actor",
            Self::Compound => "compound",
            Self::Incident => "incident",
            Self::Evidence => "evidence",
        }
    }
}

/// A published schema: what it describes, and whether as sent or as written.
///
/// ```
/// use casecairn::schema::{Root, SchemaKind};
/// let kind: SchemaKind = "submission/compound".parse()?;
/// assert_eq!(kind, SchemaKind::Submission(Root::Compound));
/// assert_eq!(SchemaKind::ALL.len(), 14);
/// # Ok::<(), casecairn::schema::NotASchema>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SchemaKind {
    /// What may be sent: `null` and an empty list mean the same as absent.
    Submission(Root),
    /// What we write: neither `null` nor an empty list stands.
    Written(Root),
}

impl SchemaKind {
    /// Every schema that is published.
    pub const ALL: &'static [Self] = &[
        Self::Submission(Root::Dossier),
        Self::Submission(Root::Header),
        Self::Submission(Root::Record),
        Self::Submission(Root::Actor),
        Self::Submission(Root::Compound),
        Self::Submission(Root::Incident),
        Self::Submission(Root::Evidence),
        Self::Written(Root::Dossier),
        Self::Written(Root::Header),
        Self::Written(Root::Record),
        Self::Written(Root::Actor),
        Self::Written(Root::Compound),
        Self::Written(Root::Incident),
        Self::Written(Root::Evidence),
    ];

    /// What it describes.
    pub const fn root(self) -> Root {
        match self {
            Self::Submission(root) | Self::Written(root) => root,
        }
    }

    /// Whether it describes what may be sent.
    const fn is_submission(self) -> bool {
        matches!(self, Self::Submission(_))
    }
}

impl fmt::Display for SchemaKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mode = if self.is_submission() { "submission" } else { "written" };
        write!(f, "{mode}/{}", self.root().name())
    }
}

impl FromStr for SchemaKind {
    type Err = NotASchema;

    /// `submission/compound`, `written/compound`; a name alone is a submission.
    fn from_str(text: &str) -> Result<Self, NotASchema> {
        let is_it = |kind: &&Self| {
            let name = kind.to_string();
            name == text || name.strip_prefix("submission/") == Some(text)
        };
        Self::ALL.iter().find(is_it).copied().ok_or(NotASchema)
    }
}

/// A text that names no schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a schema is `submission/…` or `written/…` and one of `dossier`, `header`, `record`, `actor`, `compound`, `incident`, `evidence`; or `assessment`, `criteria`, `custody`, `digests`, `media`, `report`, `risk`; or `public/…` and one of `dossier`, `policy`, `disclosure`"
)]
pub struct NotASchema;

/// What the schema cannot say, told where it is read.
const COMMENT: &str = "A schema cannot say everything: references between records, the order of dates, geometry, the calendar and more have rules with codes, see rules.json.";

/// The JSON Schema of a kind, draft 2020-12.
///
/// ```
/// use casecairn::schema::{Root, SchemaKind, schema};
/// let compound = schema(SchemaKind::Submission(Root::Compound));
/// assert_eq!(compound["$id"], "https://casecairn.org/schema/1.0/submission/compound.schema.json");
/// assert_eq!(compound["additionalProperties"], false);
/// ```
pub fn schema(kind: SchemaKind) -> Value {
    let settings = SchemaSettings::draft2020_12();
    let settings = if kind.is_submission() { settings.for_deserialize() } else { settings.for_serialize() };
    let generator = settings.into_generator();
    let made = match kind.root() {
        Root::Dossier => generator.into_root_schema_for::<Dossier>(),
        Root::Header => generator.into_root_schema_for::<FirstLine>(),
        Root::Record => generator.into_root_schema_for::<Record>(),
        Root::Actor => generator.into_root_schema_for::<Actor>(),
        Root::Compound => generator.into_root_schema_for::<Compound>(),
        Root::Incident => generator.into_root_schema_for::<Incident>(),
        Root::Evidence => generator.into_root_schema_for::<Evidence>(),
    };
    let id = format!("https://casecairn.org/schema/1.0/{kind}.schema.json");
    let comment = format!("Generated by {GENERATED_BY}. {COMMENT}");
    let mut root = Map::new();
    root.insert("$schema".to_owned(), schemars::consts::meta_schemas::DRAFT2020_12.into());
    root.insert("$id".to_owned(), id.into());
    root.insert("$comment".to_owned(), comment.into());
    if let Value::Object(made) = made.to_value() {
        root.extend(made);
    }
    Value::Object(root)
}

/// A dossier as one document: its header and its records.
struct Dossier;

impl JsonSchema for Dossier {
    fn schema_name() -> Cow<'static, str> {
        "Dossier".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = with_header("Dossier", generator);
        let records = used(Record::SHAPE, generator);
        let mut listed = Map::new();
        listed.insert("description".to_owned(), described(&Record::META.about).into());
        if let Value::Object(list) = list_field(&records, generator.contract().is_deserialize()) {
            listed.extend(list);
        }
        if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            properties.insert("records".to_owned(), Value::Object(listed));
        }
        schema
    }
}

/// The header as it stands on the first line of a stream.
struct FirstLine;

impl JsonSchema for FirstLine {
    fn schema_name() -> Cow<'static, str> {
        "Header".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        with_header("Header", generator)
    }
}

/// The header's own schema; where it is sent, editors may find theirs in it.
fn with_header(title: &str, generator: &mut SchemaGenerator) -> Schema {
    let mut schema = <Header as JsonSchema>::json_schema(generator);
    schema.insert("title".to_owned(), title.into());
    if generator.contract().is_deserialize()
        && let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut)
    {
        let fields = std::mem::take(properties);
        properties.insert(
            "$schema".to_owned(),
            json!({
                "description": "The address of this schema, for editors. It says nothing about the dossier.",
                "anyOf": [{ "type": "string" }, { "type": "null" }],
            }),
        );
        properties.extend(fields);
    }
    schema
}
