//! JSON in canonical form (RFC 8785), strictly.

use super::number::Number;
use crate::order::Order as _;
use crate::read::Limits;
use jiter::{Jiter, JiterError, Peek};

/// JSON in canonical form.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Canonical {
    /// The canonical bytes. They hold what the text holds: protect them alike.
    pub bytes: Vec<u8>,
    /// How many numbers have more digits than a double keeps (or are `-0`):
    /// what lies beyond is not part of the canonical form.
    pub inexact: u64,
}

impl std::fmt::Debug for Canonical {
    /// Shows no bytes: what they hold may have to be protected.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Canonical").field("length", &self.bytes.len()).field("inexact", &self.inexact).finish()
    }
}

/// Why a text has no canonical form, and at which byte that shows.
///
/// ```
/// use casecairn::digest::{NotCanonical, canonical};
///
/// assert_eq!(canonical(br#"{"a":1,"a":2}"#), Err(NotCanonical::DuplicateKey(7)));
/// assert_eq!(canonical(b"[1,]"), Err(NotCanonical::NotJson(3)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotCanonical {
    /// It is not JSON in UTF-8.
    #[error("it is not JSON at byte {0}")]
    NotJson(usize),
    /// An object has one key twice.
    #[error("an object has one key twice at byte {0}")]
    DuplicateKey(usize),
    /// No double holds a number.
    #[error("a number is too large at byte {0}")]
    NumberTooLarge(usize),
    /// Values are nested more than 64 deep.
    #[error("values are nested too deeply at byte {0}")]
    TooDeep(usize),
}

/// The canonical form of a JSON text by RFC 8785: no white space, keys in the
/// order of their UTF-16 code units, numbers as ECMAScript prints them, texts
/// with the escapes that they need. Nothing is added, and nothing is left out:
/// `null` stays.
///
/// ```
/// let canonical = casecairn::digest::canonical(br#"{"b": null, "a": [1.0, "\u00e9\/"]}"#)?;
/// assert_eq!(canonical.bytes, r#"{"a":[1,"é/"],"b":null}"#.as_bytes());
/// # Ok::<(), casecairn::digest::NotCanonical>(())
/// ```
///
/// # Errors
/// The text is not JSON, an object has one key twice, a number is beyond all
/// doubles, or values are nested more than 64 deep.
pub fn canonical(text: &[u8]) -> Result<Canonical, NotCanonical> {
    let (canonical, end) = canonical_at(text, 0, &[])?;
    let rest = text.get(end..).unwrap_or_default();
    match rest.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'\n' | b'\r')) {
        Some(more) => Err(NotCanonical::NotJson(end + more)),
        None => Ok(canonical),
    }
}

/// The canonical form of the value that begins at a byte, and the byte behind
/// it. Some keys of an outermost object can be passed over.
pub(crate) fn canonical_at(text: &[u8], start: usize, without: &[&str]) -> Result<(Canonical, usize), NotCanonical> {
    let json = Jiter::new(text.get(start..).unwrap_or_default());
    let mut walk = Walk { text, json, start, without, depth: 0, inexact: 0 };
    let mut bytes = Vec::new();
    walk.value(&mut bytes)?;
    Ok((Canonical { bytes, inexact: walk.inexact }, walk.offset()))
}

/// A walk over the tokens of a value.
struct Walk<'j> {
    text: &'j [u8],
    json: Jiter<'j>,
    start: usize,
    without: &'j [&'j str],
    depth: usize,
    inexact: u64,
}

impl Walk<'_> {
    fn offset(&self) -> usize {
        self.start + self.json.current_index()
    }

    /// Where the next key begins.
    fn key_offset(&self) -> usize {
        let from = self.offset();
        let rest = self.text.get(from..).unwrap_or_default();
        from + rest.iter().take_while(|byte| **byte != b'"').count()
    }

    fn value(&mut self, out: &mut Vec<u8>) -> Result<(), NotCanonical> {
        let peek = self.json.peek().map_err(|error| self.refused(&error))?;
        let at = self.offset();
        match peek {
            Peek::Object => self.object(out)?,
            Peek::Array => self.list(out)?,
            Peek::String => match self.json.known_str() {
                Ok(text) => write_text(text, out),
                Err(error) => return Err(self.refused(&error)),
            },
            Peek::Null => {
                self.json.known_null().map_err(|error| self.refused(&error))?;
                out.extend(b"null");
            }
            Peek::True | Peek::False => {
                let truth = self.json.known_bool(peek).map_err(|error| self.refused(&error))?;
                out.extend(if truth { &b"true"[..] } else { b"false" });
            }
            _ => match self.json.known_number_bytes(peek) {
                Ok(digits) => {
                    let number = std::str::from_utf8(digits).ok().and_then(Number::read);
                    let number = number.ok_or(NotCanonical::NumberTooLarge(at))?;
                    self.inexact += u64::from(!number.exact);
                    out.extend(number.text.bytes());
                }
                Err(error) => return Err(self.refused(&error)),
            },
        }
        Ok(())
    }

    fn enter(&mut self) -> Result<(), NotCanonical> {
        self.depth += 1;
        if self.depth > Limits::DEPTH { Err(NotCanonical::TooDeep(self.offset())) } else { Ok(()) }
    }

    fn list(&mut self, out: &mut Vec<u8>) -> Result<(), NotCanonical> {
        self.enter()?;
        out.push(b'[');
        let mut item = self.json.known_array();
        let mut first = true;
        while item.map_err(|error| self.refused(&error))?.is_some() {
            if !first {
                out.push(b',');
            }
            first = false;
            self.value(out)?;
            item = self.json.array_step();
        }
        out.push(b']');
        self.depth -= 1;
        Ok(())
    }

    fn object(&mut self, out: &mut Vec<u8>) -> Result<(), NotCanonical> {
        self.enter()?;
        let mut members: Vec<Member> = Vec::new();
        let mut at = self.key_offset();
        let mut key = self.json.known_object().map(|key| key.map(str::to_owned));
        while let Some(name) = key.map_err(|error| self.refused(&error))? {
            if self.depth == 1 && self.without.contains(&name.as_str()) {
                self.json.next_skip().map_err(|error| self.refused(&error))?;
            } else {
                let mut member = Vec::new();
                write_text(&name, &mut member);
                member.push(b':');
                self.value(&mut member)?;
                members.push((name.encode_utf16().collect(), at, member));
            }
            at = self.key_offset();
            key = self.json.next_key().map(|key| key.map(str::to_owned));
        }
        self.depth -= 1;
        write_object(members, out)
    }

    fn refused(&self, error: &JiterError) -> NotCanonical {
        NotCanonical::NotJson(self.start + error.index)
    }
}

/// A member of an object: its key in UTF-16, where that begins, key and value
/// in canonical form.
type Member = (Vec<u16>, usize, Vec<u8>);

/// Writes an object with its keys in order; refuses one that stands twice.
fn write_object(mut members: Vec<Member>, out: &mut Vec<u8>) -> Result<(), NotCanonical> {
    // Stable: of two equal keys the second stays the second.
    members.order_by(|(one, ..), (other, ..)| one.cmp(other));
    let twins = members.windows(2).find_map(|pair| match pair {
        [(one, ..), (other, at, _)] if one == other => Some(*at),
        _ => None,
    });
    if let Some(at) = twins {
        return Err(NotCanonical::DuplicateKey(at));
    }
    out.push(b'{');
    for (number, (_, _, member)) in members.iter().enumerate() {
        if number > 0 {
            out.push(b',');
        }
        out.extend(member);
    }
    out.push(b'}');
    Ok(())
}

/// Writes a text with the escapes that it needs, and no other (RFC 8785,
/// section 3.2.2.2).
fn write_text(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    for byte in text.bytes() {
        match byte {
            b'"' => out.extend(b"\\\""),
            b'\\' => out.extend(b"\\\\"),
            0x08 => out.extend(b"\\b"),
            b'\t' => out.extend(b"\\t"),
            b'\n' => out.extend(b"\\n"),
            0x0C => out.extend(b"\\f"),
            b'\r' => out.extend(b"\\r"),
            0..0x20 => out.extend(format!("\\u{byte:04x}").bytes()),
            _ => out.push(byte),
        }
    }
    out.push(b'"');
}

#[cfg(test)]
mod tests;
