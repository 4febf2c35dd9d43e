//! Texts with rules of their own: ids, references, dates, codes, URLs.
//!
//! Each keeps the text exactly as it was given. Nothing is trimmed, folded or
//! normalised: what a source wrote is evidence.

mod codes;
mod ids;
mod texts;
mod time;
mod web;

pub use super::edtf::Edtf;
pub use codes::{Country, FieldName, Hex, LanguageTag, RuleCode, SCHEMA_VERSION, SchemaVersion, Subdivision};
pub use ids::{ActorRef, ClaimRef, CompoundRef, EvidenceRef, Id, IncidentRef, RecordRef, Reference, Target};
pub use texts::{Line, Prose, Token};
pub use time::{Duration, Instant};
pub use web::{MediaType, Url};

use super::shape::{Charset, LeafMeta};
use crate::issue::{Code, shape};
use crate::lang::Text;

/// A text with rules of its own.
///
/// ```
/// use casecairn::model::{Country, Leaf};
/// assert_eq!(<Country as Leaf>::parse("KH")?.as_str(), "KH");
/// # Ok::<(), casecairn::model::Malformed>(())
/// ```
pub trait Leaf: Sized + 'static {
    /// What it says about itself.
    const META: &'static LeafMeta;

    /// Checks a text and keeps it.
    ///
    /// # Errors
    /// [`Malformed`] names the rule that the text breaks.
    fn parse(text: &str) -> Result<Self, Malformed>;

    /// The text as it was given.
    fn as_str(&self) -> &str;
}

/// Why a text is not what it should be. Never holds the text itself.
///
/// ```
/// let malformed = casecairn::model::Id::new("Not An Id").unwrap_err();
/// assert_eq!(malformed.to_string(), "CC026: not a well-formed Id");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{code}: not a well-formed {name}")]
#[non_exhaustive]
pub struct Malformed {
    /// The rule that the text breaks.
    pub code: Code,
    /// Which kind of text it should have been.
    pub name: &'static str,
    /// The character at fault, where one is.
    pub char: Option<char>,
    /// What exactly is wrong, where more can be said.
    pub reason: Option<Text>,
}

/// The checks that every text passes before the rules of its kind.
fn check_text(meta: &'static LeafMeta, text: &str) -> Result<(), Malformed> {
    let fault = |code, char| Malformed { code, name: meta.name, char, reason: None };
    if text.is_empty() {
        return Err(fault(shape::EMPTY_TEXT, None));
    }
    // Bytes bound characters, so that the common case needs no counting.
    if text.len() > meta.max_chars && text.chars().count() > meta.max_chars {
        return Err(fault(shape::TEXT_TOO_LONG, None));
    }
    if meta.charset == Charset::Ascii || text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return check_ends(meta, text);
    }
    for char in text.chars() {
        let broken = char == '\n' || char == '\t';
        if is_control(char) && !(broken && meta.charset == Charset::Prose) {
            return Err(fault(shape::CONTROL_CHARACTER, Some(char)));
        }
        if meta.charset == Charset::Line && is_invisible(char) {
            return Err(fault(shape::INVISIBLE_CHARACTER, Some(char)));
        }
    }
    check_ends(meta, text)
}

/// White space at an end is never meant, and makes equal names differ.
fn check_ends(meta: &'static LeafMeta, text: &str) -> Result<(), Malformed> {
    let stray = meta.charset != Charset::Ascii
        && (text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace));
    if stray {
        return Err(Malformed { code: shape::STRAY_SPACE, name: meta.name, char: None, reason: None });
    }
    Ok(())
}

/// What a leaf's own grammar finds wrong: a rule, and why where more can be said.
struct Fault {
    code: Code,
    reason: Option<Text>,
}

impl From<Code> for Fault {
    fn from(code: Code) -> Self {
        Self { code, reason: None }
    }
}

impl From<(Code, Text)> for Fault {
    fn from((code, reason): (Code, Text)) -> Self {
        Self { code, reason: Some(reason) }
    }
}

/// The check of a leaf's own grammar.
fn check_own<E: Into<Fault>>(
    meta: &'static LeafMeta,
    text: &str,
    check: impl Fn(&str) -> Result<(), E>,
) -> Result<(), Malformed> {
    check(text).map_err(|fault| {
        let Fault { code, reason } = fault.into();
        Malformed { code, name: meta.name, char: None, reason }
    })
}

/// C0 and C1 controls, and the separators that break a line unseen.
fn is_control(char: char) -> bool {
    char.is_control() || matches!(char, '\u{2028}' | '\u{2029}')
}

/// Characters that change what a reader sees without being seen: bidirectional
/// controls, zero-width characters, tags and variation selectors.
///
/// Source: UAX 9; Trojan Source (CVE-2021-42574).
pub(crate) fn is_invisible(char: char) -> bool {
    matches!(char,
        '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{E0000}'..='\u{E007F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Declares a leaf: a text that is checked once and then kept as it is.
macro_rules! leaf {
    ($name:ident {
        en: $label_en:literal => $doc_en:literal,
        fr: $label_fr:literal => $doc_fr:literal,
        source: $source:literal $(,)?
    }
    max: $max:literal,
    charset: $charset:ident,
    pattern: $pattern:expr,
    malformed: $malformed:ident,
    examples: $examples:expr,
    check: $check:expr $(,)?) => {
        #[doc = $doc_en]
        #[doc = ""]
        #[doc = concat!("Source: ", $source, ".")]
        #[doc = ""]
        #[doc = "```"]
        #[doc = concat!("for text in ", stringify!($examples), " {")]
        #[doc = concat!("    assert_eq!(casecairn::model::", stringify!($name), "::new(text)?.as_str(), text);")]
        #[doc = "}"]
        #[doc = "# Ok::<(), casecairn::model::Malformed>(())"]
        #[doc = "```"]
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        $crate::model::source::json_schema!($name);

        impl $crate::model::leaf::Leaf for $name {
            const META: &'static $crate::model::shape::LeafMeta = &$crate::model::shape::LeafMeta {
                name: stringify!($name),
                about: $crate::model::shape::About::new(
                    $crate::lang::Text { en: $label_en, fr: $label_fr },
                    $crate::lang::Text { en: $doc_en, fr: $doc_fr },
                    $source,
                ),
                max_chars: $max,
                pattern: $pattern,
                malformed: $crate::issue::shape::$malformed,
                examples: &$examples,
                charset: $crate::model::shape::Charset::$charset,
            };

            fn parse(text: &str) -> Result<Self, $crate::model::leaf::Malformed> {
                Self::checked(text)?;
                Ok(Self(text.into()))
            }

            fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl $name {
            fn checked(text: &str) -> Result<(), $crate::model::leaf::Malformed> {
                let meta = <Self as $crate::model::leaf::Leaf>::META;
                $crate::model::leaf::check_text(meta, text)?;
                $crate::model::leaf::check_own(meta, text, $check)
            }

            /// Checks a text and keeps it.
            ///
            /// # Errors
            /// [`Malformed`](crate::model::Malformed) names the rule that the text breaks.
            pub fn new(text: &str) -> Result<Self, $crate::model::leaf::Malformed> {
                $crate::model::leaf::Leaf::parse(text)
            }

            /// The text as it was given.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::model::leaf::Malformed;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::model::leaf::Leaf::parse(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::model::leaf::Malformed;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                $crate::model::leaf::Leaf::parse(text)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.0)
            }
        }

        impl $crate::model::source::FromSource for $name {
            const SHAPE: $crate::model::shape::Shape =
                $crate::model::shape::Shape::Leaf(<Self as $crate::model::leaf::Leaf>::META);

            fn from_source<S: $crate::model::source::Source>(source: &mut S) -> Result<Option<Self>, S::Stop> {
                Ok(source.text(<Self as $crate::model::leaf::Leaf>::META, Self::checked)?.map(Self))
            }
        }
    };
}
pub(in crate::model) use leaf;

/// A leaf that a walk meets as a text.
macro_rules! walk_as_text {
    ($($name:ident),*) => {$(
        impl $crate::model::walk::Walk for $name {
            fn walk<'a>(
                &'a self,
                path: &mut $crate::model::walk::Path,
                visit: &mut $crate::model::walk::Visit<'a, '_>,
            ) {
                visit(path, $crate::model::walk::Item::Text(
                    &self.0,
                    <Self as $crate::model::leaf::Leaf>::META,
                ));
            }
        }
    )*};
}
pub(in crate::model) use walk_as_text;

/// Whether a text is one of `[a-z0-9]` and then up to 63 of `[a-z0-9-]`.
fn is_id(text: &str) -> bool {
    let mut bytes = text.bytes();
    let word = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    text.len() <= 64 && bytes.next().is_some_and(word) && bytes.all(|byte| word(byte) || byte == b'-')
}

/// `Ok` when the form holds, else the code, alone or with a reason.
fn form<E>(holds: bool, fault: E) -> Result<(), E> {
    if holds { Ok(()) } else { Err(fault) }
}
