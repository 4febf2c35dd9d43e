//! Which variant of a union an object is.

use super::{JsonSource, Stop};
use crate::issue::shape;
use crate::model::Header;
use crate::model::shape::UnionMeta;
use crate::read::terms;
use jiter::{Jiter, Peek};

/// What the tag of an object is.
enum Tag {
    Text(String),
    Other(Peek),
}

impl JsonSource<'_> {
    /// Looks ahead for `type`, which mostly comes first, and for where its value begins.
    fn look_for_tag(&self, offset: usize) -> Option<(Tag, usize)> {
        let mut ahead = Jiter::new(self.bytes.get(offset..).unwrap_or_default());
        ahead.peek().ok().filter(|peek| *peek == Peek::Object)?;
        let mut is_tag = ahead.known_object().ok()?? == "type";
        loop {
            if is_tag {
                let peek = ahead.peek().ok()?;
                let at = offset + ahead.current_index();
                return match peek {
                    Peek::String => Some((Tag::Text(ahead.known_str().ok()?.to_owned()), at)),
                    other => Some((Tag::Other(other), at)),
                };
            }
            ahead.next_skip().ok()?;
            is_tag = ahead.next_key().ok()?? == "type";
        }
    }

    pub(super) fn find_tag(&mut self, meta: &'static UnionMeta) -> Result<Option<usize>, Stop> {
        // The object is counted when it is entered.
        let peek = self.look()?;
        if peek != Peek::Object {
            return self.wrong_type(terms::AN_OBJECT, peek);
        }
        let offset = self.offset();
        let tag = self.look_for_tag(offset);
        let kind = self.kind.filter(|_| self.path.is_empty());
        let all = meta.variants.iter().filter_map(|variant| variant.tag);
        // What it has to be it is, where it does not say otherwise.
        let meant = match &tag {
            Some((Tag::Text(tag), _)) => Some(tag.as_str()),
            None | Some((Tag::Other(Peek::Null), _)) => kind,
            Some((Tag::Other(_), _)) => None,
        };
        let tags = all.clone().filter(|known| kind.is_none_or(|kind| kind == *known));
        if let Some(known) = tags.clone().find(|known| Some(*known) == meant) {
            if self.path.is_empty() {
                self.tag_read = Some(known);
            }
            return Ok(all.clone().position(|tag| tag == known));
        }
        // Broken syntax further on outweighs what is said here.
        self.skip(peek)?;
        match tag {
            Some((Tag::Text(tag), _)) if self.path.is_empty() && Some(tag.as_str()) == Header::META.tag => {
                self.fault(shape::SECOND_HEADER, offset, Vec::new());
            }
            Some((Tag::Text(tag), at)) => self.unknown_type(&tag, at, tags),
            None | Some((Tag::Other(Peek::Null), _)) => self.missing_type(offset, tags),
            Some((Tag::Other(peek), at)) => {
                let params = vec![("expected", terms::A_TEXT.into()), ("found", terms::found(peek).into())];
                let pointer = self.pointer_to("type");
                self.fault_at(shape::WRONG_TYPE, at, pointer, params);
            }
        }
        Ok(None)
    }
}
