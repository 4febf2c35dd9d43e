//! The source behind every noun: a strict walk over JSON bytes that collects
//! faults instead of stopping at the first.

use super::limits::Limits;
use super::terms;
use crate::issue::{Code, Found, Param, Params, Place, Pointer, meant, nearest, shape};
use crate::model::extensions::Extensions;
use crate::model::footprint::Ring;
use crate::model::leaf::{Leaf, Malformed};
use crate::model::shape::{Class, ObjectMeta, Presence, Shape, UnionMeta, VocabularyMeta};
use crate::model::source::{Entry, Fields, Source};
use crate::model::vocabulary::Vocabulary;
use crate::model::{Header, Line};
use jiter::{Jiter, JiterError, JiterErrorType, JsonErrorType, Peek};

/// Reading cannot go on; the fault is recorded.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stop;

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
    pub(super) pass: &'static [&'static str],
    pub(super) aside: Vec<(&'static str, usize)>,
    pub(super) found: Vec<Found>,
    /// The id read at the top level, for the issues of this record.
    pub(super) id: Option<String>,
    /// The `type` of the outermost object, where it is one of the known.
    pub(super) tag_read: Option<&'static str>,
    /// Top-level fields that are not as the author meant them.
    pub(super) shadows: Vec<String>,
}

impl<'j> JsonSource<'j> {
    /// A source that begins at a byte, whose value has a place of its own.
    pub(super) fn new(bytes: &'j [u8], start: usize, root: Pointer, limits: &'j Limits) -> Self {
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
            tag_read: None,
            shadows: Vec::new(),
        }
    }

    /// The byte that comes next.
    pub(super) fn offset(&self) -> usize {
        self.start + self.json.current_index()
    }

    /// Begins another outermost value: what was found so far is handed over.
    pub(super) fn begin_value(&mut self, root: Pointer) {
        self.root = root;
        self.path.clear();
        self.found.clear();
        self.shadows.clear();
        self.id = None;
        self.tag_read = None;
    }

    /// Walks the items of a list, each an outermost value of its own. `each`
    /// says whether to go on.
    pub(super) fn outermost_items(
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

    /// Records a fault of the outermost value as a whole.
    pub(super) fn whole(&mut self, code: Code, offset: usize, params: Params) {
        self.fault(code, offset, params);
    }

    /// The way to the outermost value.
    pub(super) fn root(&self) -> &Pointer {
        &self.root
    }

    /// Passes over the next value, as strictly as if it were read.
    pub(super) fn pass_over(&mut self) -> Result<(), Stop> {
        let peek = self.peek()?;
        self.skip(peek)
    }

    /// Checks that nothing follows.
    pub(super) fn finish(&mut self) -> Result<(), Stop> {
        self.json.finish().map_err(|error| self.stop(&error))
    }

    fn pointer(&self) -> Pointer {
        let mut pointer = self.root.clone();
        for step in &self.path {
            match step {
                Step::Key(key, _) => pointer.push(key),
                Step::Index(index) => pointer.push_index(*index),
                Step::Name(key) => pointer.push(key),
            }
        }
        pointer
    }

    /// The way to a key of the object being read.
    fn pointer_to(&self, key: &str) -> Pointer {
        let mut pointer = self.pointer();
        pointer.push(key);
        pointer
    }

    /// Whether the value read now may be shown in a message.
    fn may_echo(&self) -> bool {
        !self
            .path
            .iter()
            .any(|step| matches!(step, Step::Key(_, class) if *class != Class::Public))
    }

    /// Records a fault at the value being read.
    fn fault(&mut self, code: Code, offset: usize, params: Params) -> &mut Found {
        let pointer = self.pointer();
        self.fault_at(code, offset, pointer, params)
    }

    fn fault_at(&mut self, code: Code, offset: usize, pointer: Pointer, params: Params) -> &mut Found {
        if let Some(Step::Key(key, _)) = self.path.first() {
            self.shadow(key);
        }
        let index = self.found.len();
        self.found.push(Found {
            code,
            place: Place {
                offset,
                pointer,
                ..Place::default()
            },
            record: None,
            params,
            fix: None,
            suggestion: None,
        });
        #[expect(clippy::indexing_slicing, reason = "pushed just now")]
        &mut self.found[index]
    }

    fn shadow(&mut self, field: &str) {
        if !self.shadows.iter().any(|known| known == field) {
            self.shadows.push(field.to_owned());
        }
    }

    /// Records broken syntax.
    fn stop(&mut self, error: &JiterError) -> Stop {
        let offset = self.start + error.index;
        let reason = match &error.error_type {
            JiterErrorType::JsonError(reason) => reason,
            JiterErrorType::WrongType { .. } => &JsonErrorType::ExpectedSomeValue,
        };
        let (code, offset, params) = match reason {
            JsonErrorType::RecursionLimitExceeded => return self.too_deep(offset),
            JsonErrorType::LoneLeadingSurrogateInHexEscape | JsonErrorType::UnexpectedEndOfHexEscape => {
                (shape::LONE_SURROGATE, half_pair(self.bytes, offset), Vec::new())
            }
            JsonErrorType::NumberOutOfRange => (shape::NUMBER_TOO_LARGE, self.offset(), Vec::new()),
            reason => (
                shape::NOT_JSON,
                offset,
                vec![("reason", Param::from(terms::syntax(reason)))],
            ),
        };
        self.fault(code, offset.min(self.bytes.len()), params);
        Stop
    }

    fn too_deep(&mut self, offset: usize) -> Stop {
        let max = self.limits.depth.min(Limits::DEPTH);
        self.fault(shape::NESTED_TOO_DEEPLY, offset, vec![("max", max.into())]);
        Stop
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

    /// Records that the value has another type, and passes over it.
    fn wrong_type<T>(&mut self, expected: crate::Text, peek: Peek) -> Result<Option<T>, Stop> {
        // Broken syntax is told alone: what it seemed to be does not matter.
        let offset = self.offset();
        self.skip(peek)?;
        let params = vec![("expected", expected.into()), ("found", terms::found(peek).into())];
        self.fault(shape::WRONG_TYPE, offset, params);
        Ok(None)
    }

    /// Passes over a value, as strictly as if it were read.
    fn skip(&mut self, peek: Peek) -> Result<(), Stop> {
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
            Peek::True | Peek::False => self
                .json
                .known_bool(peek)
                .map(|_| ())
                .map_err(|error| self.stop(&error))?,
            Peek::Null => self.json.known_null().map_err(|error| self.stop(&error))?,
            _ => {
                self.digits(peek)?;
            }
        }
        Ok(())
    }

    fn skip_object(&mut self) -> Result<(), Stop> {
        self.enter()?;
        let mut keys = std::collections::BTreeSet::new();
        let mut before = self.offset();
        let mut key = self.json.known_object().map(|key| key.map(str::to_owned));
        while let Some(name) = key.map_err(|error| self.stop(&error))? {
            if keys.contains(&name) {
                let (offset, params) = (self.key_offset(before), key_param(&name));
                let mut pointer = self.pointer();
                pointer.push(&name);
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
    fn skip_step(&mut self, step: Step) -> Result<(), Stop> {
        self.path.push(step);
        self.pass_over()?;
        self.path.pop();
        Ok(())
    }

    /// Reads a number; `None` when it cannot be held.
    fn digits(&mut self, peek: Peek) -> Result<Option<f64>, Stop> {
        let offset = self.offset();
        let number = match self.json.known_number_bytes(peek) {
            Ok(digits) => std::str::from_utf8(digits)
                .ok()
                .and_then(|digits| digits.parse::<f64>().ok()),
            Err(error) => return Err(self.stop(&error)),
        };
        if let Some(number) = number.filter(|number| number.is_finite()) {
            return Ok(Some(number));
        }
        self.fault(shape::NUMBER_TOO_LARGE, offset, Vec::new());
        Ok(None)
    }

    /// Where the next key begins, from a byte before it.
    fn key_offset(&self, from: usize) -> usize {
        let rest = self.bytes.get(from..).unwrap_or_default();
        from + rest.iter().take_while(|byte| **byte != b'"').count()
    }

    /// Records a key that the object does not have, and passes over its value.
    fn unknown_field(
        &mut self,
        meta: &'static ObjectMeta,
        fields: &mut Fields,
        key: &str,
        offset: usize,
    ) -> Result<(), Stop> {
        let outermost = self.path.is_empty();
        let free = meta
            .fields
            .iter()
            .enumerate()
            .filter(|(at, _)| fields.keys & (1 << at) == 0);
        let beside = if outermost { self.pass } else { &[] };
        let beside = beside.iter().map(|name| (*name, crate::Text { en: name, fr: name }));
        let meant = meant(
            key,
            free.map(|(_, field)| (field.name, field.about.label)).chain(beside),
        );
        let pointer = self.pointer_to(key);
        let found = self.fault_at(
            shape::UNKNOWN_FIELD,
            offset,
            pointer,
            vec![("key", Param::Text(echo(key))), ("object", meta.about.label.into())],
        );
        if let Some(meant) = meant {
            found.suggestion = Some(meant.to_owned());
            fields.meant |= meta
                .fields
                .iter()
                .position(|field| field.name == meant)
                .map_or(0, |at| 1 << at);
            if outermost {
                self.shadow(meant);
            }
        }
        self.skip_step(Step::Name(key.to_owned()))
    }

    /// Passes over a `null` that means the same as absence.
    fn is_absent(&mut self) -> Result<bool, Stop> {
        let peek = self.look()?;
        if peek == Peek::Null {
            self.json.known_null().map_err(|error| self.stop(&error))?;
        }
        Ok(peek == Peek::Null)
    }

    fn malformed(&mut self, offset: usize, malformed: Malformed, params: Params) {
        let mut params = params;
        if let Some(reason) = malformed.reason {
            params.push(("reason", reason.into()));
        }
        if let Some(char) = malformed.char {
            params.push(("char", Param::Text(format!("U+{:04X}", u32::from(char)))));
        }
        self.fault(malformed.code, offset, params);
    }

    /// Reads one `[longitude, latitude]`.
    fn position(&mut self) -> Result<Option<[f64; 2]>, Stop> {
        let offset = self.offset();
        if !self.begin_list()? {
            return Ok(None);
        }
        let (mut pair, mut count, mut whole) = ([0.0; 2], 0, true);
        while self.next_item()? {
            let number = self.number()?;
            whole &= number.is_some();
            if let (Some(slot), Some(number)) = (pair.get_mut(count), number) {
                *slot = number;
            }
            count += 1;
        }
        if count != 2 {
            self.fault(shape::MALFORMED_POSITION, offset, vec![("count", count.into())]);
        }
        Ok((count == 2 && whole).then_some(pair))
    }

    /// Reads a list of a part of a footprint.
    fn listed<T>(
        &mut self,
        max: usize,
        what: crate::Text,
        mut each: impl FnMut(&mut Self) -> Result<Option<T>, Stop>,
    ) -> Result<Option<Vec<T>>, Stop> {
        let offset = self.offset();
        if !self.begin_list()? {
            return Ok(None);
        }
        let (mut items, mut whole, mut count) = (Vec::new(), true, 0);
        while self.next_item()? {
            count += 1;
            match each(self)? {
                Some(item) if count <= max => items.push(item),
                Some(_) => {}
                None => whole = false,
            }
        }
        if count > max {
            self.too_large(offset, what, count, max);
            return Ok(None);
        }
        Ok(whole.then_some(items))
    }

    fn rings(&mut self) -> Result<Option<Vec<Ring>>, Stop> {
        let (rings, positions) = (self.limits.rings, self.limits.positions);
        self.listed(rings, terms::RINGS, |source| {
            source.listed(positions, terms::POSITIONS, Self::position)
        })
    }

    /// Records that a footprint has too many of its parts.
    fn too_large(&mut self, offset: usize, what: crate::Text, count: usize, max: usize) {
        let params = vec![("what", what.into()), ("count", count.into()), ("max", max.into())];
        self.fault(shape::FOOTPRINT_TOO_LARGE, offset, params);
    }
}

impl Source for JsonSource<'_> {
    type Stop = Stop;

    fn begin(&mut self, _: &'static ObjectMeta) -> Result<Option<Fields>, Stop> {
        let peek = self.peek()?;
        if peek != Peek::Object {
            return self.wrong_type(terms::AN_OBJECT, peek);
        }
        self.enter()?;
        Ok(Some(Fields::default()))
    }

    fn next_field(&mut self, meta: &'static ObjectMeta, fields: &mut Fields) -> Result<Option<usize>, Stop> {
        loop {
            if fields.open {
                self.path.pop();
                fields.open = false;
            }
            let before = self.offset();
            let key = if fields.started {
                self.json.next_key()
            } else {
                self.json.known_object()
            };
            fields.started = true;
            let key = match key {
                Ok(Some(key)) => resolve(key, meta, fields, if self.path.is_empty() { self.pass } else { &[] }),
                Ok(None) => {
                    self.depth -= 1;
                    return Ok(None);
                }
                Err(error) => return Err(self.stop(&error)),
            };
            match key {
                Key::Field(at) => {
                    let bit = 1 << at;
                    let Some(field) = meta.fields.get(at) else {
                        return Ok(None);
                    };
                    if fields.keys & bit != 0 {
                        self.duplicate(before, field.name)?;
                        continue;
                    }
                    fields.keys |= bit;
                    fields.next = at + 1;
                    self.path.push(Step::Key(field.name, field.class));
                    if self.is_absent()? {
                        self.path.pop();
                        continue;
                    }
                    fields.seen |= bit;
                    fields.open = true;
                    return Ok(Some(at));
                }
                Key::Tag if fields.tagged => self.duplicate(before, "type")?,
                Key::Tag => {
                    fields.tagged = true;
                    let peek = self.peek()?;
                    self.skip(peek)?;
                }
                Key::Pass(name) if self.aside.iter().any(|(known, _)| *known == name) => {
                    self.duplicate(before, name)?;
                }
                Key::Pass(name) => {
                    let peek = self.peek()?;
                    self.aside.push((name, self.offset()));
                    self.skip_aside(peek)?;
                }
                Key::Unknown(key) => {
                    let offset = self.key_offset(before);
                    self.unknown_field(meta, fields, &key, offset)?;
                }
            }
        }
    }

    fn end(&mut self, meta: &'static ObjectMeta, fields: &Fields) {
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

    fn tag(&mut self, meta: &'static UnionMeta) -> Result<Option<usize>, Stop> {
        // The object is counted when it is entered.
        let peek = self.look()?;
        if peek != Peek::Object {
            return self.wrong_type(terms::AN_OBJECT, peek);
        }
        let offset = self.offset();
        let tag = self.look_for_tag(offset);
        let tags = meta.variants.iter().filter_map(|variant| variant.tag);
        if let Some((Tag::Text(tag), _)) = &tag
            && let Some(at) = tags.clone().position(|known| known == tag)
        {
            if self.path.is_empty() {
                self.tag_read = tags.clone().nth(at);
            }
            return Ok(Some(at));
        }
        // Broken syntax further on outweighs what is said here.
        self.skip(peek)?;
        match tag {
            Some((Tag::Text(tag), _)) if self.path.is_empty() && Some(tag.as_str()) == Header::META.tag => {
                self.fault(shape::SECOND_HEADER, offset, Vec::new());
            }
            Some((Tag::Text(tag), at)) => self.unknown_type(&tag, at, tags),
            Some((Tag::Other(peek), at)) => {
                let params = vec![("expected", terms::A_TEXT.into()), ("found", terms::found(peek).into())];
                let pointer = self.pointer_to("type");
                self.fault_at(shape::WRONG_TYPE, at, pointer, params);
            }
            None => self.missing_type(offset, tags),
        }
        Ok(None)
    }

    fn leaf<L: Leaf>(&mut self) -> Result<Option<L>, Stop> {
        let peek = self.peek()?;
        if peek != Peek::String {
            return self.wrong_type(terms::A_TEXT, peek);
        }
        let offset = self.offset();
        let text = match self.json.known_str() {
            Ok(text) => text,
            Err(error) => return Err(self.stop(&error)),
        };
        match L::parse(text) {
            Ok(leaf) => {
                if let [Step::Key("id", _)] = self.path.as_slice() {
                    self.id = Some(leaf.as_str().to_owned());
                }
                Ok(Some(leaf))
            }
            Err(malformed) => {
                let trimmed = text.trim().to_owned();
                Ok(self.refuse(offset, malformed, trimmed))
            }
        }
    }

    fn word<V: Vocabulary>(&mut self) -> Result<Option<V>, Stop> {
        let peek = self.peek()?;
        if peek == Peek::Object && V::META.other {
            return self.other::<V>();
        }
        if peek != Peek::String {
            return self.wrong_type(terms::A_TEXT, peek);
        }
        let offset = self.offset();
        let text = match self.json.known_str() {
            Ok(text) => text,
            Err(error) => return Err(self.stop(&error)),
        };
        if let Some(at) = V::META.values.iter().position(|value| value.code == text) {
            return Ok(V::at(at));
        }
        let text = text.to_owned();
        self.unknown_value(V::META, &text, offset);
        Ok(None)
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
                vec![
                    ("expected", terms::A_WHOLE_NUMBER.into()),
                    ("found", terms::A_NUMBER.into()),
                ],
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
        self.json.known_bool(peek).map(Some).map_err(|error| self.stop(&error))
    }

    fn positions(&mut self, shape: Shape) -> Result<Option<Vec<Vec<Ring>>>, Stop> {
        let offset = self.offset();
        let polygons = match shape {
            Shape::Position => return Ok(self.position()?.map(|position| vec![vec![vec![position]]])),
            Shape::Rings => self.rings()?.map(|rings| vec![rings]),
            _ => self.listed(self.limits.polygons, terms::POLYGONS, Self::rings)?,
        };
        let (count, max) = (
            polygons.iter().flatten().flatten().map(Vec::len).sum(),
            self.limits.positions,
        );
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
        super::extensions::read(self)
    }
}

/// A key as a parameter.
fn key_param(key: &str) -> Params {
    vec![("key", Param::Text(echo(key)))]
}

/// Where the escape of half a pair begins, from where the tokenizer gave up:
/// behind it, or behind the escape that should have been the other half.
fn half_pair(text: &[u8], stopped: usize) -> usize {
    let is_half = |at: &usize| {
        let hex = text.get(*at..at + 4).and_then(|head| head.strip_prefix(b"\\u"));
        matches!(hex, Some([b'd' | b'D', b'8' | b'9' | b'a'..=b'f' | b'A'..=b'F']))
    };
    let starts = [11, 7, 6, 5].into_iter().filter_map(|back| stopped.checked_sub(back));
    starts.into_iter().find(is_half).unwrap_or(stopped)
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

/// What the tag of an object is.
enum Tag {
    Text(String),
    Other(Peek),
}

impl JsonSource<'_> {
    /// Looks ahead for `type`, which mostly comes first, and for where its value begins.
    fn look_for_tag(&self, offset: usize) -> Option<(Tag, usize)> {
        let mut ahead = Jiter::new(self.bytes.get(offset..).unwrap_or_default());
        let mut is_tag = ahead.next_object().ok()?? == "type";
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

    /// Records that the object being read says a `type` that there is not.
    pub(super) fn unknown_type(&mut self, tag: &str, at: usize, known: impl Iterator<Item = &'static str> + Clone) {
        let params = vec![
            ("value", self.shown(tag)),
            ("known", terms::listed(known.clone()).into()),
        ];
        let pointer = self.pointer_to("type");
        self.fault_at(shape::UNKNOWN_TYPE, at, pointer, params).suggestion = nearest(tag, known).map(str::to_owned);
    }

    /// Records that the object being read does not say its `type`.
    pub(super) fn missing_type(&mut self, at: usize, known: impl Iterator<Item = &'static str>) {
        self.fault(shape::MISSING_TYPE, at, vec![("known", terms::listed(known).into())]);
    }

    /// A value of the input as it may stand in a message.
    fn shown(&self, text: &str) -> Param {
        if self.may_echo() {
            Param::Text(echo(text))
        } else {
            Param::from(terms::WITHHELD)
        }
    }

    /// Records what is wrong with a text. One with white space at an end is
    /// read as if it were mended, so that its record does not go unchecked.
    fn refuse<L: Leaf>(&mut self, offset: usize, malformed: Malformed, trimmed: String) -> Option<L> {
        let (malformed, mended) = match malformed.code {
            shape::STRAY_SPACE => L::parse(&trimmed).map_or_else(|inner| (inner, None), |leaf| (malformed, Some(leaf))),
            _ => (malformed, None),
        };
        let params = vec![
            ("name", Param::from(L::META.about.label)),
            ("example", terms::example(L::META).into()),
            ("max", L::META.max_chars.into()),
        ];
        self.malformed(offset, malformed, params);
        if mended.is_some() {
            self.fix_space(trimmed);
        }
        mended
    }

    /// Reads an object of any JSON under reverse-DNS keys.
    pub(super) fn entries(&mut self) -> Result<Option<Vec<(String, String)>>, Stop> {
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
                let (offset, params) = (self.key_offset(before), key_param(&name));
                self.fault_at(shape::MALFORMED_EXTENSION, offset, self.pointer_to(&name), params);
            } else if !known.insert(name.clone()) {
                right = false;
                let (offset, params) = (self.key_offset(before), key_param(&name));
                self.fault_at(shape::DUPLICATE_KEY, offset, self.pointer_to(&name), params);
            }
            self.look()?;
            let from = self.offset();
            self.skip_step(Step::Name(name.clone()))?;
            let json = self.bytes.get(from..self.offset()).unwrap_or_default();
            entries.push((name, String::from_utf8_lossy(json).into_owned()));
            before = self.offset();
            key = self.json.next_key().map(|key| key.map(str::to_owned));
        }
        self.depth -= 1;
        Ok(right.then_some(entries))
    }

    fn duplicate(&mut self, before: usize, key: &str) -> Result<(), Stop> {
        let offset = self.key_offset(before);
        let pointer = self.pointer_to(key);
        if self.path.is_empty() {
            self.shadow(key);
        }
        let params = key_param(key);
        self.fault_at(shape::DUPLICATE_KEY, offset, pointer, params);
        self.skip_step(Step::Name(key.to_owned()))
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

    /// Reads `{"other": "the source's own word"}`.
    fn other<V: Vocabulary>(&mut self) -> Result<Option<V>, Stop> {
        let word = <OtherWord as crate::model::source::FromSource>::from_source(self)?;
        Ok(word.and_then(|word| V::other(word.0)))
    }

    fn unknown_value(&mut self, meta: &'static VocabularyMeta, text: &str, offset: usize) {
        let suggestion = meant(text, meta.values.iter().map(|value| (value.code, value.about.label)));
        let params = vec![
            ("value", self.shown(text)),
            ("vocabulary", meta.about.label.into()),
            (
                "known",
                terms::listed(meta.values.iter().map(|value| value.code)).into(),
            ),
            (
                "or_other",
                if meta.other { terms::OR_OTHER } else { terms::NOTHING }.into(),
            ),
        ];
        self.fault(shape::UNKNOWN_VALUE, offset, params).suggestion = suggestion.map(str::to_owned);
    }

    fn fix_space(&mut self, trimmed: String) {
        if let Some(found) = self.found.last_mut() {
            found.fix = Some(vec![crate::issue::PatchOp::Replace {
                path: found.place.pointer.clone(),
                value: serde_json::Value::String(trimmed),
            }]);
        }
    }
}

/// The one field of an `other` value.
struct OtherWord(Line);

impl crate::model::source::FromSource for OtherWord {
    const SHAPE: Shape = Shape::Object(crate::model::vocabulary::OTHER);

    fn from_source<S: Source>(source: &mut S) -> Result<Option<Self>, S::Stop> {
        let Some(mut fields) = source.begin(crate::model::vocabulary::OTHER)? else {
            return Ok(None);
        };
        let mut word = None;
        while source
            .next_field(crate::model::vocabulary::OTHER, &mut fields)?
            .is_some()
        {
            word = source.leaf::<Line>()?;
        }
        source.end(crate::model::vocabulary::OTHER, &fields);
        Ok(word.map(Self))
    }
}

/// A text of the input as it may stand in a message: short, on one line,
/// without characters that change what is seen.
pub(crate) fn echo(text: &str) -> String {
    const MAX: usize = 60;
    let mut out = String::new();
    for char in text.chars().take(MAX) {
        if char.is_control() || crate::model::leaf::is_invisible(char) || matches!(char, '\u{2028}' | '\u{2029}') {
            out.extend(char.escape_unicode());
        } else {
            out.push(char);
        }
    }
    if text.chars().nth(MAX).is_some() {
        out.push('…');
    }
    out
}
