//! The items of a list, or the members of an object, in the text.

use crate::issue::Pointer;
use crate::read::locate;
use jiter::{Jiter, Peek};
use std::ops::Range;

/// One item or member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    /// The key of a member.
    pub(super) key: Option<String>,
    /// Where it begins: at its key, where it has one.
    pub(super) start: usize,
    /// Where its value stands.
    pub(super) value: Range<usize>,
}

/// A list or an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Container {
    pub(super) is_object: bool,
    /// The byte behind its bracket.
    pub(super) inside: usize,
    pub(super) items: Vec<Item>,
}

impl Container {
    /// The one that begins at a byte.
    pub(super) fn at(text: &[u8], at: usize) -> Option<Self> {
        let mut json = Jiter::new(text.get(at..)?);
        let is_object = match json.peek().ok()? {
            Peek::Object => true,
            Peek::Array => false,
            _ => return None,
        };
        let mut container = Self { is_object, inside: at + json.current_index() + 1, items: Vec::new() };
        if is_object {
            container.members(&mut json, text, at)?;
        } else {
            container.list(&mut json, at)?;
        }
        Some(container)
    }

    /// The one at the end of a way.
    pub(super) fn find(text: &[u8], from: usize, way: &Pointer) -> Option<Self> {
        Self::at(text, locate(text, from, way)?)
    }

    fn list(&mut self, json: &mut Jiter<'_>, at: usize) -> Option<()> {
        let mut next = json.known_array().ok()?;
        while next.is_some() {
            let start = at + json.current_index();
            json.next_skip().ok()?;
            self.items.push(Item { key: None, start, value: start..at + json.current_index() });
            next = json.array_step().ok()?;
        }
        Some(())
    }

    fn members(&mut self, json: &mut Jiter<'_>, text: &[u8], at: usize) -> Option<()> {
        let mut behind = self.inside;
        let mut key = json.known_object().ok()?.map(str::to_owned);
        while let Some(name) = key {
            // Between members there is nothing but spaces and a comma.
            let start = behind + text.get(behind..)?.iter().position(|byte| *byte == b'"')?;
            json.peek().ok()?;
            let value = at + json.current_index();
            json.next_skip().ok()?;
            behind = at + json.current_index();
            self.items.push(Item { key: Some(name), start, value: value..behind });
            key = json.next_key().ok()?.map(str::to_owned);
        }
        Some(())
    }

    /// Which of the items a step leads to.
    pub(super) fn position(&self, step: &str) -> Option<usize> {
        if self.is_object {
            return self.items.iter().position(|item| item.key.as_deref() == Some(step));
        }
        step.parse().ok().filter(|at| *at < self.items.len())
    }

    /// What stands between two items: as between the last two there are.
    pub(super) fn between<'t>(&self, text: &'t [u8]) -> &'t [u8] {
        let Some([one, other]) = self.items.last_chunk() else { return b", " };
        text.get(one.value.end..other.start).unwrap_or(b", ")
    }
}

/// Where the value at the end of a way stands.
pub(super) fn span(text: &[u8], from: usize, way: &Pointer) -> Option<Range<usize>> {
    let start = locate(text, from, way)?;
    let mut json = Jiter::new(text.get(start..)?);
    json.next_skip().ok()?;
    Some(start..start + json.current_index())
}

#[cfg(test)]
mod tests {
    use super::{Container, span};
    use crate::issue::Pointer;

    #[test]
    fn items_are_found_with_their_keys() {
        let text = br#" {"a" : 1.50 , "b\u0041":[ [] ,"x" ]}"#;
        let object = Container::at(text, 0).unwrap();
        let shown: Vec<(&[u8], Option<&str>)> =
            object.items.iter().map(|item| (&text[item.start..item.value.end], item.key.as_deref())).collect();
        assert_eq!(shown, [(&b"\"a\" : 1.50"[..], Some("a")), (br#""b\u0041":[ [] ,"x" ]"#, Some("bA"))]);
        let list = Container::find(text, 0, &Pointer::from_text("/bA")).unwrap();
        assert_eq!(list.between(text), b" ,");
        assert_eq!(list.position("2"), None);
        assert_eq!(span(text, 0, &Pointer::from_text("/a")).map(|span| &text[span]), Some(&b"1.50"[..]));
    }
}
