//! Passing over what is not read, as strictly as if it were.

use super::{JsonSource, Step, Stop};
use crate::issue::shape;
use crate::model::extensions::Extensions;
use crate::model::shape::Class;
use crate::number;
use crate::read::terms;
use jiter::Peek;

impl JsonSource<'_> {
    /// Passes over the next value, as strictly as if it were read.
    pub(in crate::read) fn pass_over(&mut self) -> Result<(), Stop> {
        let peek = self.peek()?;
        self.skip(peek)
    }

    /// Passes over a value, as strictly as if it were read.
    pub(super) fn skip(&mut self, peek: Peek) -> Result<(), Stop> {
        match peek {
            Peek::Object => self.skip_object()?,
            Peek::Array => {
                self.enter()?;
                let (mut item, mut index) = (self.json.known_array(), 0);
                while item.map_err(|error| self.stop(&error))?.is_some() {
                    self.skip_step(Step::Index(index))?;
                    index += 1;
                    item = self.json.array_step();
                }
                self.depth -= 1;
            }
            Peek::String => self.json.known_str().map(|_| ()).map_err(|error| self.stop(&error))?,
            Peek::True | Peek::False => self.json.known_skip(peek).map_err(|error| self.stop(&error))?,
            Peek::Null => self.json.known_null().map_err(|error| self.stop(&error))?,
            _ => {
                self.digits(peek)?;
            }
        }
        Ok(())
    }

    pub(super) fn skip_object(&mut self) -> Result<(), Stop> {
        self.enter()?;
        let mut keys = std::collections::BTreeSet::new();
        let mut before = self.offset();
        let mut key = self.json.known_object().map(|key| key.map(str::to_owned));
        while let Some(name) = key.map_err(|error| self.stop(&error))? {
            if keys.contains(&name) {
                let (offset, params) = (self.key_offset(before), self.key_param(&name));
                let pointer = self.pointer_to_name(&name);
                self.fault_at(shape::DUPLICATE_KEY, offset, pointer, params);
            }
            keys.insert(name.clone());
            self.skip_step(Step::Name(name))?;
            before = self.offset();
            key = self.json.next_key().map(|key| key.map(str::to_owned));
        }
        self.depth -= 1;
        Ok(())
    }

    /// Passes over the value one step further in.
    pub(super) fn skip_step(&mut self, step: Step) -> Result<(), Stop> {
        self.path.push(step);
        self.pass_over()?;
        self.path.pop();
        Ok(())
    }

    /// Passes over a key that the outermost object has beside its fields. Its
    /// `$schema` is for editors, and a text.
    pub(super) fn pass_key(&mut self, name: &'static str) -> Result<(), Stop> {
        let peek = self.peek()?;
        self.aside.push((name, self.offset()));
        if name == "$schema" && !matches!(peek, Peek::String | Peek::Null) {
            self.path.push(Step::Key(name, Class::Public));
            self.wrong_type::<()>(terms::A_TEXT, peek)?;
            self.path.pop();
            return Ok(());
        }
        self.skip_aside(peek)
    }

    /// Passes over a value that is read later, with a count of its own.
    fn skip_aside(&mut self, peek: Peek) -> Result<(), Stop> {
        if self.json.known_skip(peek).is_ok() {
            return Ok(());
        }
        // Broken: walk it again from its beginning, to say where.
        let (key, from) = self.aside.last().copied().unwrap_or_default();
        let mut root = self.root.clone();
        root.push(key);
        let mut again = JsonSource::new(self.bytes, from, root, self.limits);
        let _ = again.pass_over();
        self.found.extend(again.found.into_iter().last());
        Err(Stop)
    }

    /// Reads a number; `None` when it cannot be held.
    pub(super) fn digits(&mut self, peek: Peek) -> Result<Option<f64>, Stop> {
        let offset = self.offset();
        // Passing over it checks its form, and leaves the reading of its digits to one reader.
        if let Err(error) = self.json.known_skip(peek) {
            return Err(self.stop(&error));
        }
        let digits = self.bytes.get(offset..self.offset()).unwrap_or_default();
        let number = std::str::from_utf8(digits).ok().and_then(number::read);
        if let Some(number) = number.filter(|number| number.is_finite()) {
            return Ok(Some(number));
        }
        self.fault(shape::NUMBER_TOO_LARGE, offset, Vec::new());
        Ok(None)
    }

    /// Reads an object of any JSON under reverse-DNS keys.
    pub(in crate::read) fn entries(&mut self) -> Result<Option<Vec<(String, String)>>, Stop> {
        let peek = self.peek()?;
        if peek != Peek::Object {
            return self.wrong_type(terms::AN_OBJECT, peek);
        }
        self.enter()?;
        let mut entries: Vec<(String, String)> = Vec::new();
        let mut before = self.offset();
        let mut key = self.json.known_object().map(|key| key.map(str::to_owned));
        let mut known = std::collections::BTreeSet::new();
        let mut right = true;
        while let Some(name) = key.map_err(|error| self.stop(&error))? {
            if !Extensions::is_key(&name) {
                right = false;
                let (offset, params) = (self.key_offset(before), self.key_param(&name));
                self.fault_at(shape::MALFORMED_EXTENSION, offset, self.pointer_to_name(&name), params);
            } else if !known.insert(name.clone()) {
                right = false;
                let (offset, params) = (self.key_offset(before), self.key_param(&name));
                self.fault_at(shape::DUPLICATE_KEY, offset, self.pointer_to_name(&name), params);
            }
            self.look()?;
            let (from, faults) = (self.offset(), self.found.len());
            self.skip_step(Step::Name(name.clone()))?;
            // What has a fault is missing, as everywhere.
            if self.found.len() == faults {
                let json = self.bytes.get(from..self.offset()).unwrap_or_default();
                entries.push((name, String::from_utf8_lossy(json).into_owned()));
            }
            before = self.offset();
            key = self.json.next_key().map(|key| key.map(str::to_owned));
        }
        self.depth -= 1;
        Ok(right.then_some(entries))
    }
}
