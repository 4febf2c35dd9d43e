//! Texts and words: what is the same for each kind of them stands here, apart
//! from the traits, so that it is compiled once.

use super::{JsonSource, Step, Stop};
use crate::model::Line;
use crate::model::leaf::Malformed;
use crate::model::shape::{LeafMeta, VocabularyMeta};
use crate::read::terms;
use jiter::Peek;

/// A word of a vocabulary.
pub(super) enum Word {
    /// Which of its values.
    At(usize),
    /// The source's own word.
    Other(Line),
    /// None: its fault is recorded.
    None,
}

impl JsonSource<'_> {
    /// The byte at which a text begins.
    pub(super) fn begin_text(&mut self) -> Result<Option<usize>, Stop> {
        let peek = self.peek()?;
        if peek != Peek::String {
            return self.wrong_type(terms::A_TEXT, peek);
        }
        Ok(Some(self.offset()))
    }

    /// Keeps the id of the outermost value.
    pub(super) fn keep_id(&mut self, text: &str) {
        if let [Step::Key("id", _)] = self.path.as_slice() {
            self.id = Some(text.to_owned());
        }
    }

    /// A word of a vocabulary.
    pub(super) fn word_of(&mut self, meta: &'static VocabularyMeta) -> Result<Word, Stop> {
        let peek = self.peek()?;
        if peek == Peek::Object && meta.other {
            return Ok(self.other()?.map_or(Word::None, Word::Other));
        }
        if peek != Peek::String {
            self.wrong_type::<()>(terms::A_TEXT, peek)?;
            return Ok(Word::None);
        }
        let offset = self.offset();
        let text = match self.json.known_str() {
            Ok(text) => text,
            Err(error) => return Err(self.stop(&error)),
        };
        if let Some(at) = meta.values.iter().position(|value| value.code == text) {
            return Ok(Word::At(at));
        }
        let text = text.to_owned();
        self.unknown_value(meta, &text, offset);
        Ok(Word::None)
    }

    /// A text that passes a check.
    pub(super) fn checked_text(
        &mut self,
        meta: &'static LeafMeta,
        check: fn(&str) -> Result<(), Malformed>,
    ) -> Result<Option<Box<str>>, Stop> {
        let Some(offset) = self.begin_text()? else { return Ok(None) };
        let text = match self.json.known_str() {
            Ok(text) => text,
            Err(error) => return Err(self.stop(&error)),
        };
        if let Err(malformed) = check(text) {
            let trimmed = text.trim().to_owned();
            let mends = self.refuse(meta, offset, malformed, &trimmed, &mut { check });
            return Ok(mends.then(|| trimmed.into()));
        }
        let text: Box<str> = text.into();
        self.keep_id(&text);
        Ok(Some(text))
    }
}
