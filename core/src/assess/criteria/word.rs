//! A value of a vocabulary, read from JSON by its code.

use crate::model::vocabulary::Vocabulary;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

/// A value of a vocabulary that has a code of its own.
///
/// ```
/// use casecairn::assess::Word;
/// use casecairn::model::vocabulary::Stance;
/// let word: Word<Stance> = serde_json::from_str(r#""alleged""#).unwrap();
/// assert_eq!(word.0, Stance::Alleged);
/// assert!(serde_json::from_str::<Word<Stance>>(r#""said""#).is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word<V>(pub V);

impl<'de, V: Vocabulary> Deserialize<'de> for Word<V> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let code = String::deserialize(from)?;
        let codes = || V::META.values.iter().map(|value| value.code);
        let found = codes().position(|known| known == code).and_then(V::at);
        found.map(Self).ok_or_else(|| {
            let codes: Vec<&str> = codes().collect();
            D::Error::custom(format!("`{code}` is no value of the list {}: {}", V::META.name, codes.join(", ")))
        })
    }
}

#[cfg(feature = "schema")]
impl<V: Vocabulary> schemars::JsonSchema for Word<V> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}Code", V::META.name).into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let codes: Vec<&str> = V::META.values.iter().map(|value| value.code).collect();
        schemars::json_schema!({ "type": "string", "enum": codes })
    }
}
