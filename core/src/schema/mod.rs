//! The model and the rules as data: for other languages, for forms, for people.
//!
//! Nothing here is written twice: all of it is made from what the nouns say
//! about themselves ([`crate::model::shape`]) and from the rules.
//!
//! | made | by | committed as |
//! |---|---|---|
//! | JSON Schema, draft 2020-12 | [`schema`] | `schema/submission/`, `schema/written/` |
//! | JSON Schemas of what is published | [`public_schemas`] | `schema/public/` |
//! | JSON Schema of what verbs take and answer | [`document`] | `schema/documents/` |
//! | the codebook, for people | [`codebook`] | `schema/MODEL.md`, `schema/MODEL.fr.md` |
//! | labels, for forms and tables | [`labels`] | `schema/labels.json` |
//! | the rules, for programs | [`catalogue`] | `schema/rules.json` |
//! | the tables of elements, for programs | [`elements`] | `schema/elements.json` |
//! | the tables of elements, for people | [`elements_page`] | `schema/ELEMENTS.md`, `schema/ELEMENTS.fr.md` |
//! | the columns of tables, for programs | [`tables`] | `schema/tables.json` |
//! | the columns of tables, for people | [`tables_page`] | `schema/TABLES.md`, `schema/TABLES.fr.md` |
//! | the rules, for people | [`rules_page`] | `schema/RULES.md`, `schema/RULES.fr.md` |
//! | test cases for any language | [`vectors`] | `tests/vectors/` |
//!
//! # What the schema says, and what it cannot
//!
//! A document that the reader takes is valid under the submission schema, and
//! one that breaks the shape of the model is not: a test holds the two
//! together. What no portable schema can say has rules with codes: references
//! between records, the order of dates, geometry, the calendar, BCP 47, URLs,
//! white space at the ends of a text, control and invisible characters, keys
//! that stand twice, and how large an input may be.
//!
//! Only keywords on which validators agree are used. Patterns are ASCII and
//! anchored; `$ref` stays inside the file; nothing rests on `format`.

mod answers;
mod catalogue;
mod codebook;
mod elements;
mod examples;
mod kind;
mod labels;
mod markdown;
mod names;
mod nouns;
mod public;
mod rules_page;
mod tables;
#[cfg(test)]
mod written;

pub use answers::{Document, document};
pub use catalogue::catalogue;
pub use codebook::codebook;
pub use elements::{elements, elements_page};
pub use examples::{Example, NotAnExample, examples, vectors};
pub use kind::{NotASchema, Root, SchemaKind, schema};
pub use labels::labels;
pub use names::{named, names};
pub use public::public_schemas;
pub use rules_page::rules_page;
pub use tables::{tables, tables_page};

/// What a generated file says about itself.
pub(crate) const GENERATED_BY: &str =
    "`cargo xtask generate`, from the model and the rules in core/src; edit those instead";
