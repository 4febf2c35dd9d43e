//! What others add: any JSON, under keys that say whose it is.

use super::shape::Shape;
use super::source::{FromSource, Source, json_schema};
use super::walk::{Path, Visit, Walk};
use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::value::RawValue;
use std::fmt;

/// Any JSON under reverse-DNS keys (`org.example.case-number`), kept as it was
/// written. Internal: never published.
///
/// ```
/// use casecairn::{Options, model::Record, read_dossier};
/// let input = br#"{"type":"actor","id":"a","kind":"ngo","extensions":{"org.example.n":7}}"#;
/// let (dossier, _) = read_dossier(input, &Options::default());
/// let Record::Actor(actor) = &dossier.records[0] else { return };
/// assert_eq!(actor.extensions.as_ref().and_then(|own| own.get("org.example.n")), Some("7"));
/// ```
#[derive(Clone, Default)]
pub struct Extensions(Vec<(String, Box<RawValue>)>);

impl Extensions {
    /// The JSON under a key, as it was written.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value.get())
    }

    /// Every key and its JSON, in the order of the input.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.get()))
    }

    /// Whether a key is a reverse-DNS name: two to sixteen labels with
    /// dots between them.
    pub fn is_key(key: &str) -> bool {
        let label = |label: &str| {
            !label.is_empty()
                && label.len() <= 63
                && label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        };
        (2..=16).contains(&key.split('.').count()) && key.split('.').all(label)
    }

    /// The pattern of a key, for the schema.
    #[cfg(feature = "schema")]
    pub(crate) const KEY_PATTERN: &'static str = "^[a-z0-9-]{1,63}([.][a-z0-9-]{1,63}){1,15}$";
}

impl PartialEq for Extensions {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl fmt::Debug for Extensions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Extensions(internal, {})", self.0.len())
    }
}

impl Serialize for Extensions {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

json_schema!(Extensions);

impl FromSource for Extensions {
    const SHAPE: Shape = Shape::Extensions;

    fn from_source<S: Source>(source: &mut S) -> Result<Option<Self>, S::Stop> {
        Ok(source.extensions()?.map(Self))
    }
}

impl Walk for Extensions {
    fn walk<'a>(&'a self, _: &mut Path, _: &mut Visit<'a, '_>) {}
}
