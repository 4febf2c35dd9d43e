//! One issue, as raised: a code, a place and parameters.

use super::{Code, Pointer};
use crate::lang::Text;
use serde::Serialize;

/// What fills a hole in a message. Never the value of a protected field.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Param {
    /// A text that is the same in every language: a key, a code, a number.
    Text(String),
    /// A term of ours, in every language.
    Term(Text),
}

impl From<&str> for Param {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Param {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Param {
    fn from(number: usize) -> Self {
        Self::Text(number.to_string())
    }
}

impl From<u64> for Param {
    fn from(number: u64) -> Self {
        Self::Text(number.to_string())
    }
}

impl From<f64> for Param {
    fn from(number: f64) -> Self {
        Self::Text(number.to_string())
    }
}

impl From<Text> for Param {
    fn from(term: Text) -> Self {
        Self::Term(term)
    }
}

/// The parameters of a message: hole and filling.
pub type Params = Vec<(&'static str, Param)>;

/// Where an issue stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Place {
    /// Which of the dossiers given, from 0.
    pub dossier: usize,
    /// The byte where its line (in a stream) or the document begins.
    pub base: usize,
    /// The line of a stream, from 1; 1 in a document.
    pub line: usize,
    /// The byte inside that line or document.
    pub offset: usize,
    /// The way to the value, in the document or in the line's record.
    pub pointer: Pointer,
}

/// One operation of a JSON Patch (RFC 6902).
///
/// ```
/// use casecairn::{Options, PatchOp, validate};
/// let input = br#"{"type":"compound","id":"c","place":{"point":[11.5,104.9]}}"#;
/// let report = validate(input, &Options::default());
/// let fix = report.issues[0].fix.as_ref().unwrap();
/// assert!(matches!(&fix[0], PatchOp::Move { path, .. } if path.as_str() == "/place/point/0"));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "op", rename_all = "lowercase")]
pub enum PatchOp {
    /// Puts a value in the place of another.
    Replace {
        /// Where.
        path: Pointer,
        /// The new value.
        value: serde_json::Value,
    },
    /// Copies a value.
    Copy {
        /// From where.
        from: Pointer,
        /// To where.
        path: Pointer,
    },
    /// Moves a value.
    Move {
        /// From where.
        from: Pointer,
        /// To where.
        path: Pointer,
    },
    /// Removes a value.
    Remove {
        /// Where.
        path: Pointer,
    },
}

/// A repair that is certain: a JSON Patch on the document or the line. It holds
/// no value of a protected field: what moves or is copied stays unnamed.
///
/// ```
/// let input = br#"{"type":"compound","id":"c","place":{"point":[11.5,104.9]}}"#;
/// let report = casecairn::validate(input, &casecairn::Options::default());
/// assert_eq!(
///     serde_json::to_string(report.issues[0].fix.as_ref().unwrap()).unwrap(),
///     r#"[{"op":"move","from":"/place/point/1","path":"/place/point/0"}]"#,
/// );
/// ```
pub type Patch = Vec<PatchOp>;

/// An issue as raised, before words and severity.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The rule.
    pub code: Code,
    /// Where it stands.
    pub place: Place,
    /// The id of the record it is about, where that could be read.
    pub record: Option<String>,
    /// What fills the holes of the message.
    pub params: Params,
    /// The repair, where it is certain.
    pub fix: Option<Patch>,
    /// A certain repair that names what may have to be protected: it is made
    /// where that is asked for, and never shown.
    pub quiet: Option<Patch>,
    /// What was probably meant: a field or a value.
    pub suggestion: Option<String>,
}

impl Found {
    /// Only what is wrong, and where.
    pub(crate) fn new(code: Code, place: Place, params: Params) -> Self {
        Self { code, place, record: None, params, fix: None, quiet: None, suggestion: None }
    }
}

/// Stands for a value that may have to be protected.
pub(crate) const WITHHELD: Text = Text { en: "(withheld)", fr: "(non affiché)" };
