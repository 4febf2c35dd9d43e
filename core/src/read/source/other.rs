//! The value of an open vocabulary that keeps the source's own word.

use super::{JsonSource, Stop};
use crate::model::Line;
use crate::model::shape::Shape;
use crate::model::source::{Fields, FromSource, Source};
use crate::model::vocabulary::OTHER;

impl JsonSource<'_> {
    /// Reads `{"other": "the source's own word"}`.
    pub(super) fn other(&mut self) -> Result<Option<Line>, Stop> {
        Ok(OtherWord::from_source(self)?.map(|word| word.0))
    }
}

/// The one field of an `other` value.
struct OtherWord(Line);

impl FromSource for OtherWord {
    const SHAPE: Shape = Shape::Object(OTHER);

    fn from_source<S: Source>(source: &mut S) -> Result<Option<Self>, S::Stop> {
        if !source.begin(OTHER)? {
            return Ok(None);
        }
        let mut fields = Fields::default();
        let mut word = None;
        while source.next_field(OTHER, &mut fields)?.is_some() {
            word = Line::from_source(source)?;
        }
        source.end(OTHER, &fields);
        Ok(word.map(Self))
    }
}
