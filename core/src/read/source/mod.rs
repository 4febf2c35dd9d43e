//! The source behind every noun: a strict walk over JSON bytes that collects
//! faults instead of stopping at the first.

mod faults;
mod geometry;
mod other;
mod skip;
mod tag;
mod texts;
mod values;

pub(crate) use faults::echo;

use super::limits::Limits;
use super::terms;
use crate::issue::{Code, Found, Gaps, Params, Pointer, shape};
use crate::model::shape::Class;
use jiter::{Jiter, Peek};

/// Reading cannot go on; the fault is recorded.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stop;

/// A longer key is not part of a pointer: the way ends at what holds it.
const LONGEST_KEY: usize = 128;

/// Whether a key can stand in a way.
fn is_name(key: &str) -> bool {
    key.len() <= LONGEST_KEY && !is_quoted(key)
}

/// Whether a key names nothing: with quotation marks in it, it is a text that somebody put there.
fn is_quoted(key: &str) -> bool {
    key.contains('"')
}

/// A step on the way to the value being read.
#[derive(Debug, Clone)]
enum Step {
    Key(&'static str, Class),
    Index(usize),
    /// A key inside of what is passed over.
    Name(String),
}

/// Reads values from JSON bytes and collects faults.
pub(crate) struct JsonSource<'j> {
    bytes: &'j [u8],
    json: Jiter<'j>,
    /// Where the walk of `json` begins in `bytes`.
    start: usize,
    limits: &'j Limits,
    /// The way to the value this source begins with.
    root: Pointer,
    path: Vec<Step>,
    depth: usize,
    values: usize,
    /// Keys that the outermost object may have beside its fields: their values
    /// are passed over, and where they begin is kept in `aside`.
    pub(in crate::read) pass: &'static [&'static str],
    pub(in crate::read) aside: Vec<(&'static str, usize)>,
    pub(in crate::read) found: Vec<Found>,
    /// The id read at the top level, for the issues of this record.
    pub(in crate::read) id: Option<String>,
    /// What the outermost object has to be, where that is known beforehand.
    pub(in crate::read) kind: Option<&'static str>,
    /// The `type` of the outermost object, where it is one of the known.
    pub(in crate::read) tag_read: Option<&'static str>,
    /// What is not as the author meant it, relative to the outermost value.
    pub(in crate::read) shadows: Vec<Pointer>,
    /// Items of lists that could not be made.
    pub(in crate::read) gaps: Gaps,
}

impl<'j> JsonSource<'j> {
    /// A source that begins at a byte, whose value has a place of its own.
    pub(in crate::read) fn new(bytes: &'j [u8], start: usize, root: Pointer, limits: &'j Limits) -> Self {
        Self {
            bytes,
            json: Jiter::new(bytes.get(start..).unwrap_or_default()),
            start,
            limits,
            root,
            path: Vec::new(),
            depth: 0,
            values: 0,
            pass: &[],
            aside: Vec::new(),
            found: Vec::new(),
            id: None,
            kind: None,
            tag_read: None,
            shadows: Vec::new(),
            gaps: Gaps::default(),
        }
    }

    /// The byte that comes next.
    pub(in crate::read) fn offset(&self) -> usize {
        self.start + self.json.current_index()
    }

    /// Begins another outermost value: what was found so far is handed over.
    pub(in crate::read) fn begin_value(&mut self, root: Pointer) {
        self.root = root;
        self.path.clear();
        self.found.clear();
        self.shadows.clear();
        self.gaps = Gaps::default();
        self.id = None;
        self.tag_read = None;
    }

    /// Walks the items of a list, each an outermost value of its own. `each`
    /// says whether to go on.
    pub(in crate::read) fn outermost_items(
        &mut self,
        list: &Pointer,
        mut each: impl FnMut(&mut Self) -> bool,
    ) -> Result<(), Stop> {
        let peek = self.peek()?;
        if peek != Peek::Array {
            self.wrong_type::<()>(terms::A_LIST, peek)?;
            return Ok(());
        }
        self.enter()?;
        let mut item = self.json.known_array();
        let mut index = 0;
        loop {
            match item {
                Ok(Some(_)) => {}
                Ok(None) => break,
                Err(error) => {
                    self.begin_value(list.clone());
                    return Err(self.stop(&error));
                }
            }
            let mut root = list.clone();
            root.push_index(index);
            self.begin_value(root);
            if !each(self) {
                return Ok(());
            }
            index += 1;
            item = self.json.array_step();
        }
        self.depth -= 1;
        Ok(())
    }

    /// The way to the outermost value.
    pub(in crate::read) fn root(&self) -> &Pointer {
        &self.root
    }

    /// Checks that nothing follows.
    pub(in crate::read) fn finish(&mut self) -> Result<(), Stop> {
        self.json.finish().map_err(|error| self.stop(&error))
    }

    /// The way to the value being read; to what holds it, where the last steps
    /// are keys that are values themselves, or too long for a way.
    fn pointer(&self) -> Pointer {
        let mut pointer = self.root.clone();
        let mut public = true;
        for step in &self.path {
            match step {
                Step::Key(key, class) => {
                    public &= *class == Class::Public;
                    pointer.push(key);
                }
                Step::Index(index) => pointer.push_index(*index),
                Step::Name(key) if public && is_name(key) => pointer.push(key),
                Step::Name(_) => break,
            }
        }
        pointer
    }

    /// The way to a key of the object being read.
    fn pointer_to(&self, key: &str) -> Pointer {
        let mut pointer = self.pointer();
        if is_name(key) {
            pointer.push(key);
        }
        pointer
    }

    /// The way to a key of what is passed over, where it may be shown: there a
    /// key may be anything.
    fn pointer_to_name(&self, key: &str) -> Pointer {
        if self.may_echo() { self.pointer_to(key) } else { self.pointer() }
    }

    /// Looks at the value that comes next.
    fn look(&mut self) -> Result<Peek, Stop> {
        self.json.peek().map_err(|error| self.stop(&error))
    }

    /// Looks at the value that comes next, and counts it.
    fn peek(&mut self) -> Result<Peek, Stop> {
        let peek = self.look()?;
        self.values += 1;
        if self.values > self.limits.values {
            let (offset, max) = (self.offset(), self.limits.values);
            self.fault(shape::TOO_MANY_VALUES, offset, vec![("max", max.into())]);
            return Err(Stop);
        }
        Ok(peek)
    }

    fn enter(&mut self) -> Result<(), Stop> {
        self.depth += 1;
        if self.depth > self.limits.depth.min(Limits::DEPTH) {
            let offset = self.offset();
            return Err(self.too_deep(offset));
        }
        Ok(())
    }

    /// Where the next key begins, from a byte before it.
    fn key_offset(&self, from: usize) -> usize {
        let rest = self.bytes.get(from..).unwrap_or_default();
        from + rest.iter().take_while(|byte| **byte != b'"').count()
    }

    /// Passes over a `null` that means the same as absence.
    fn is_absent(&mut self) -> Result<bool, Stop> {
        let peek = self.look()?;
        if peek == Peek::Null {
            self.json.known_null().map_err(|error| self.stop(&error))?;
        }
        Ok(peek == Peek::Null)
    }

    /// Records a fault of the outermost value as a whole.
    pub(in crate::read) fn whole(&mut self, code: Code, offset: usize, params: Params) {
        self.fault(code, offset, params);
    }
}
