//! The languages casecairn speaks, and a text in each of them.
//!
//! A language is a field of [`Text`]: adding one makes the compiler list every
//! text that lacks it.

use std::fmt;

/// A language that messages, labels and pages exist in.
///
/// ```
/// use casecairn::Lang;
/// assert_eq!(Lang::from_tag("fr-CA"), Some(Lang::Fr));
/// assert_eq!(Lang::from_tag("km"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
}

impl Lang {
    /// Every language, in the order of their tags.
    pub const ALL: &'static [Self] = &[Self::En, Self::Fr];

    /// The BCP 47 tag: `en`, `fr`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// The language of a BCP 47 tag (its primary subtag decides), if we speak it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.iter().copied().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl serde::Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.tag())
    }
}

/// One text in every language.
///
/// ```
/// use casecairn::{Lang, Text};
/// let word = Text { en: "compound", fr: "complexe" };
/// assert_eq!(word.get(Lang::Fr), "complexe");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text {
    /// The English text.
    pub en: &'static str,
    /// The French text.
    pub fr: &'static str,
}

impl Text {
    /// The text in a language.
    pub const fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Fr => self.fr,
        }
    }
}
