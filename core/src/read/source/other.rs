//! The value of an open vocabulary that keeps the source's own word.

use super::{JsonSource, Stop};
use crate::model::Line;
use crate::model::shape::Shape;
use crate::model::source::{FromSource, Source};
use crate::model::vocabulary::{OTHER, Vocabulary};

impl JsonSource<'_> {
    /// Reads `{"other": "the source's own word"}`.
    pub(super) fn other<V: Vocabulary>(&mut self) -> Result<Option<V>, Stop> {
        let word = OtherWord::from_source(self)?;
        Ok(word.and_then(|word| V::other(word.0)))
    }
}

/// The one field of an `other` value.
struct OtherWord(Line);

impl FromSource for OtherWord {
    const SHAPE: Shape = Shape::Object(OTHER);

    fn from_source<S: Source>(source: &mut S) -> Result<Option<Self>, S::Stop> {
        let Some(mut fields) = source.begin(OTHER)? else {
            return Ok(None);
        };
        let mut word = None;
        while source.next_field(OTHER, &mut fields)?.is_some() {
            word = source.leaf::<Line>()?;
        }
        source.end(OTHER, &fields);
        Ok(word.map(Self))
    }
}
