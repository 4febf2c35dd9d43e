//! The door of the model, opened on JSON.

use super::texts::Word;
use super::{JsonSource, Step, Stop};
use crate::issue::{Pointer, shape};
use crate::model::footprint::Ring;
use crate::model::leaf::{Leaf, Malformed};
use crate::model::shape::{LeafMeta, ObjectMeta, Presence, Shape, UnionMeta};
use crate::model::source::{Entry, Fields, Source};
use crate::model::vocabulary::Vocabulary;
use crate::read::terms;
use jiter::Peek;

impl Source for JsonSource<'_> {
    type Stop = Stop;

    fn begin(&mut self, _: &'static ObjectMeta) -> Result<bool, Stop> {
        let peek = self.peek()?;
        if peek != Peek::Object {
            self.wrong_type::<()>(terms::AN_OBJECT, peek)?;
            return Ok(false);
        }
        self.enter()?;
        Ok(true)
    }

    fn next_field(&mut self, meta: &'static ObjectMeta, fields: &mut Fields) -> Result<Option<usize>, Stop> {
        loop {
            if fields.open {
                self.path.pop();
                fields.open = false;
            }
            let before = self.offset();
            let Some(key) = self.next_key(meta, fields)? else { return Ok(None) };
            match key {
                Key::Field(at) => {
                    if self.open_field(meta, fields, at, before)? {
                        return Ok(Some(at));
                    }
                }
                Key::Tag if fields.tagged => self.duplicate(before, "type")?,
                Key::Tag => {
                    fields.tagged = true;
                    self.pass_over()?;
                }
                Key::Pass(name) if self.aside.iter().any(|(known, _)| *known == name) => {
                    self.duplicate(before, name)?;
                }
                Key::Pass(name) => self.pass_key(name)?,
                Key::Unknown(key) => {
                    let offset = self.key_offset(before);
                    self.unknown_field(meta, fields, &key, offset)?;
                }
            }
        }
    }

    fn end(&mut self, meta: &'static ObjectMeta, fields: &Fields) {
        if meta.required & !(fields.seen | fields.meant) == 0 {
            return;
        }
        for (at, field) in meta.fields.iter().enumerate() {
            let there = (fields.seen | fields.meant) & (1 << at) != 0;
            if field.presence == Presence::Required && !there {
                let offset = self.offset().saturating_sub(1);
                self.fault(
                    shape::MISSING_FIELD,
                    offset,
                    vec![("key", field.name.into()), ("object", meta.about.label.into())],
                );
            }
        }
    }

    fn begin_list(&mut self) -> Result<bool, Stop> {
        let peek = self.peek()?;
        if peek != Peek::Array {
            self.wrong_type::<()>(terms::A_LIST, peek)?;
            return Ok(false);
        }
        self.enter()?;
        // `Index(usize::MAX)` stands before the first item.
        self.path.push(Step::Index(usize::MAX));
        Ok(true)
    }

    fn next_item(&mut self) -> Result<bool, Stop> {
        let item = match self.path.last_mut() {
            Some(Step::Index(index)) if *index == usize::MAX => {
                *index = 0;
                self.json.known_array()
            }
            Some(Step::Index(index)) => {
                *index += 1;
                self.json.array_step()
            }
            _ => return Ok(false),
        };
        let more = item.map_err(|error| self.stop(&error))?.is_some();
        if !more {
            self.path.pop();
            self.depth -= 1;
        }
        Ok(more)
    }

    fn missing_items(&mut self, missing: Vec<usize>) {
        let list = self.pointer();
        let inside = list.as_str().strip_prefix(self.root.as_str()).unwrap_or_default();
        self.gaps.push(Pointer::from_text(inside), missing);
    }

    fn tag(&mut self, meta: &'static UnionMeta) -> Result<Option<usize>, Stop> {
        self.find_tag(meta)
    }

    fn text(
        &mut self,
        meta: &'static LeafMeta,
        check: fn(&str) -> Result<(), Malformed>,
    ) -> Result<Option<Box<str>>, Stop> {
        self.checked_text(meta, check)
    }

    fn leaf<L: Leaf>(&mut self) -> Result<Option<L>, Stop> {
        let Some(offset) = self.begin_text()? else { return Ok(None) };
        let text = match self.json.known_str() {
            Ok(text) => text,
            Err(error) => return Err(self.stop(&error)),
        };
        match L::parse(text) {
            Ok(leaf) => {
                self.keep_id(leaf.as_str());
                Ok(Some(leaf))
            }
            Err(malformed) => {
                let trimmed = text.trim().to_owned();
                let mut mended = None;
                let mut parse = |text: &str| L::parse(text).map(|leaf| mended = Some(leaf));
                let mends = self.refuse(L::META, offset, malformed, &trimmed, &mut parse);
                Ok(mended.filter(|_| mends))
            }
        }
    }

    fn word<V: Vocabulary>(&mut self) -> Result<Option<V>, Stop> {
        Ok(match self.word_of(V::META)? {
            Word::At(at) => V::at(at),
            Word::Other(word) => V::other(word),
            Word::None => None,
        })
    }

    fn number(&mut self) -> Result<Option<f64>, Stop> {
        let peek = self.peek()?;
        if !peek.is_num() {
            return self.wrong_type(terms::A_NUMBER, peek);
        }
        self.digits(peek)
    }

    fn whole(&mut self) -> Result<Option<u64>, Stop> {
        // 2^53 − 1: the largest whole number that JavaScript and RFC 8785 keep.
        const MAX: f64 = 9_007_199_254_740_991.0;
        let peek = self.peek()?;
        let offset = self.offset();
        if !peek.is_num() {
            return self.wrong_type(terms::A_WHOLE_NUMBER, peek);
        }
        let Some(number) = self.digits(peek)? else {
            return Ok(None);
        };
        if number < 0.0 || number.fract() != 0.0 {
            self.fault(
                shape::WRONG_TYPE,
                offset,
                vec![("expected", terms::A_WHOLE_NUMBER.into()), ("found", terms::A_NUMBER.into())],
            );
            return Ok(None);
        }
        if number > MAX {
            self.fault(shape::NUMBER_TOO_LARGE, offset, Vec::new());
            return Ok(None);
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a whole number within 2^53, checked"
        )]
        let whole = number as u64;
        Ok(Some(whole))
    }

    fn boolean(&mut self) -> Result<Option<bool>, Stop> {
        let peek = self.peek()?;
        if !matches!(peek, Peek::True | Peek::False) {
            return self.wrong_type(terms::A_BOOLEAN, peek);
        }
        self.json.known_skip(peek).map_err(|error| self.stop(&error))?;
        Ok(Some(peek == Peek::True))
    }

    fn positions(&mut self, shape: Shape) -> Result<Option<Vec<Vec<Ring>>>, Stop> {
        let offset = self.offset();
        let polygons = match shape {
            Shape::Position => return Ok(self.position()?.map(|position| vec![vec![vec![position]]])),
            Shape::Rings => self.rings()?.map(|rings| vec![rings]),
            _ => self.listed(self.limits.polygons, terms::POLYGONS, Self::rings)?,
        };
        let (count, max) = (polygons.iter().flatten().flatten().map(Vec::len).sum(), self.limits.positions);
        if count > max {
            self.too_large(offset, terms::POSITIONS, count, max);
            return Ok(None);
        }
        Ok(polygons)
    }

    fn is_text(&mut self) -> Result<bool, Stop> {
        Ok(self.look()? == Peek::String)
    }

    fn extensions(&mut self) -> Result<Option<Vec<Entry>>, Stop> {
        crate::read::extensions::read(self)
    }
}

impl JsonSource<'_> {
    /// What the next key of an object stands for; `None` at its end.
    fn next_key(&mut self, meta: &'static ObjectMeta, fields: &mut Fields) -> Result<Option<Key>, Stop> {
        let pass = if self.path.is_empty() { self.pass } else { &[] };
        let key = if fields.started { self.json.next_key() } else { self.json.known_object() };
        fields.started = true;
        match key {
            Ok(Some(key)) => Ok(Some(resolve(key, meta, fields, pass))),
            Ok(None) => {
                self.depth -= 1;
                Ok(None)
            }
            Err(error) => Err(self.stop(&error)),
        }
    }

    /// Goes into a field, where its key is the first of that name and it has a
    /// value: `null` means the same as absent.
    fn open_field(
        &mut self,
        meta: &'static ObjectMeta,
        fields: &mut Fields,
        at: usize,
        before: usize,
    ) -> Result<bool, Stop> {
        let bit = 1 << at;
        let Some(field) = meta.fields.get(at) else { return Ok(false) };
        if fields.keys & bit != 0 {
            fields.meant |= bit;
            self.duplicate(before, field.name)?;
            return Ok(false);
        }
        fields.keys |= bit;
        fields.next = at + 1;
        self.path.push(Step::Key(field.name, field.class));
        if self.is_absent()? {
            self.path.pop();
            return Ok(false);
        }
        fields.seen |= bit;
        fields.open = true;
        Ok(true)
    }
}

/// What a key stands for.
enum Key {
    Field(usize),
    Tag,
    Pass(&'static str),
    Unknown(String),
}

/// Finds a key among the fields, the expected one first.
fn resolve(key: &str, meta: &'static ObjectMeta, fields: &Fields, pass: &'static [&'static str]) -> Key {
    if meta.fields.get(fields.next).is_some_and(|field| field.name == key) {
        return Key::Field(fields.next);
    }
    if meta.tag.is_some() && key == "type" {
        return Key::Tag;
    }
    if let Some(at) = meta.fields.iter().position(|field| field.name == key) {
        return Key::Field(at);
    }
    match pass.iter().find(|name| **name == key) {
        Some(name) => Key::Pass(name),
        None => Key::Unknown(key.to_owned()),
    }
}
