//! What is recorded when something is wrong.

use super::{JsonSource, Step, Stop, is_quoted};
use crate::issue::{Code, Found, Param, Params, PatchOp, Place, Pointer, WITHHELD, meant, nearest, shape};
use crate::model::leaf::Malformed;
use crate::model::shape::{Class, LeafMeta, ObjectMeta, VocabularyMeta};
use crate::model::source::Fields;
use crate::read::limits::Limits;
use crate::read::terms;
use jiter::{JiterError, JiterErrorType, JsonErrorType, Peek};

impl JsonSource<'_> {
    /// Whether the value read now may be shown in a message.
    pub(super) fn may_echo(&self) -> bool {
        !self.path.iter().any(|step| matches!(step, Step::Key(_, class) if *class != Class::Public))
    }

    /// A value of the input as it may stand in a message.
    pub(super) fn shown(&self, text: &str) -> Param {
        // Several words are no code: they may be somebody's name.
        let code = !text.contains(char::is_whitespace);
        if code && self.may_echo() { Param::Text(echo(text)) } else { Param::from(WITHHELD) }
    }

    /// A key as a parameter. A key of what is internal is a value itself.
    pub(super) fn key_param(&self, key: &str) -> Params {
        vec![("key", if self.may_echo() { named(key) } else { WITHHELD.into() })]
    }

    /// Records a fault at the value being read.
    pub(super) fn fault(&mut self, code: Code, offset: usize, params: Params) -> &mut Found {
        let pointer = self.pointer();
        self.fault_at(code, offset, pointer, params)
    }

    pub(super) fn fault_at(&mut self, code: Code, offset: usize, pointer: Pointer, params: Params) -> &mut Found {
        if code != shape::STRAY_SPACE {
            self.shadow(&pointer);
        }
        let index = self.found.len();
        self.found.push(Found::new(code, Place { offset, pointer, ..Place::default() }, params));
        #[expect(clippy::indexing_slicing, reason = "pushed just now")]
        &mut self.found[index]
    }

    /// What is at fault here casts a shadow: no rule judges what lies in it.
    fn shadow(&mut self, pointer: &Pointer) {
        let inside = Pointer::from_text(pointer.as_str().strip_prefix(self.root.as_str()).unwrap_or_default());
        if self.shadows.last() != Some(&inside) {
            self.shadows.push(inside);
        }
    }

    /// Records broken syntax.
    pub(super) fn stop(&mut self, error: &JiterError) -> Stop {
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
            reason => (shape::NOT_JSON, offset, vec![("reason", Param::from(terms::syntax(reason)))]),
        };
        self.fault(code, offset.min(self.bytes.len()), params);
        Stop
    }

    pub(super) fn too_deep(&mut self, offset: usize) -> Stop {
        let max = self.limits.depth.min(Limits::DEPTH);
        self.fault(shape::NESTED_TOO_DEEPLY, offset, vec![("max", max.into())]);
        Stop
    }

    /// Records that the value has another type, and passes over it.
    pub(super) fn wrong_type<T>(&mut self, expected: crate::lang::Text, peek: Peek) -> Result<Option<T>, Stop> {
        // Broken syntax is told alone: what it seemed to be does not matter.
        let offset = self.offset();
        self.skip(peek)?;
        let params = vec![("expected", expected.into()), ("found", terms::found(peek).into())];
        self.fault(shape::WRONG_TYPE, offset, params);
        Ok(None)
    }

    pub(super) fn duplicate(&mut self, before: usize, key: &str) -> Result<(), Stop> {
        let offset = self.key_offset(before);
        let pointer = self.pointer_to(key);
        let params = self.key_param(key);
        self.fault_at(shape::DUPLICATE_KEY, offset, pointer, params);
        self.skip_step(Step::Name(key.to_owned()))
    }

    /// Records a key that the object does not have, and passes over its value.
    pub(super) fn unknown_field(
        &mut self,
        meta: &'static ObjectMeta,
        fields: &mut Fields,
        key: &str,
        offset: usize,
    ) -> Result<(), Stop> {
        let outermost = self.path.is_empty();
        let free = meta.fields.iter().enumerate().filter(|(at, _)| fields.keys & (1 << at) == 0);
        let beside = if outermost { self.pass } else { &[] };
        let beside = beside.iter().map(|name| (*name, crate::lang::Text { en: name, fr: name }));
        let meant = meant(key, free.map(|(_, field)| (field.name, field.about.label)).chain(beside));
        let pointer = self.pointer_to(key);
        let found = self.fault_at(
            shape::UNKNOWN_FIELD,
            offset,
            pointer,
            vec![("key", named(key)), ("object", meta.about.label.into())],
        );
        if let Some(meant) = meant {
            found.suggestion = Some(meant.to_owned());
            fields.meant |= meta.fields.iter().position(|field| field.name == meant).map_or(0, |at| 1 << at);
            let pointer = self.pointer_to(meant);
            self.shadow(&pointer);
        }
        self.skip_step(Step::Name(key.to_owned()))
    }

    pub(super) fn unknown_value(&mut self, meta: &'static VocabularyMeta, text: &str, offset: usize) {
        let may_echo = self.may_echo();
        let suggestion = meant(text, meta.values.iter().map(|value| (value.code, value.about.label)));
        let params = vec![
            ("value", self.shown(text)),
            ("vocabulary", meta.about.label.into()),
            ("known", terms::listed(meta.values.iter().map(|value| value.code)).into()),
            ("or_other", if meta.other { terms::OR_OTHER } else { terms::NOTHING }.into()),
        ];
        let alike = meant_alike(text, meta.values.iter().map(|value| value.code));
        self.fault(shape::UNKNOWN_VALUE, offset, params).suggestion =
            suggestion.filter(|_| may_echo).map(str::to_owned);
        if let Some(code) = alike {
            self.propose(code.to_owned());
        }
    }

    /// Records that the object being read says a `type` that there is not.
    pub(in crate::read) fn unknown_type(
        &mut self,
        tag: &str,
        at: usize,
        known: impl Iterator<Item = &'static str> + Clone,
    ) {
        let params = vec![("value", self.shown(tag)), ("known", terms::listed(known.clone()).into())];
        let pointer = self.pointer_to("type");
        self.fault_at(shape::UNKNOWN_TYPE, at, pointer, params).suggestion = nearest(tag, known).map(str::to_owned);
    }

    /// Records that the object being read does not say its `type`.
    pub(in crate::read) fn missing_type(&mut self, at: usize, known: impl Iterator<Item = &'static str>) {
        self.fault(shape::MISSING_TYPE, at, vec![("known", terms::listed(known).into())]);
    }

    pub(super) fn malformed(&mut self, offset: usize, malformed: Malformed, params: Params) {
        let mut params = params;
        if let Some(reason) = malformed.reason {
            params.push(("reason", reason.into()));
        }
        if let Some(char) = malformed.char {
            params.push(("char", Param::Text(format!("U+{:04X}", u32::from(char)))));
        }
        self.fault(malformed.code, offset, params);
    }

    /// Records what is wrong with a text. One with white space at an end is
    /// read as if it were mended, so that its record does not go unchecked:
    /// whether what `parse` made last is that.
    pub(super) fn refuse(
        &mut self,
        meta: &'static LeafMeta,
        offset: usize,
        malformed: Malformed,
        trimmed: &str,
        parse: &mut dyn FnMut(&str) -> Result<(), Malformed>,
    ) -> bool {
        let (malformed, mended) = match malformed.code {
            // A text may be too long, or hold a tab, at its ends alone.
            shape::STRAY_SPACE | shape::TEXT_TOO_LONG | shape::CONTROL_CHARACTER => match parse(trimmed) {
                Ok(()) => (Malformed { code: shape::STRAY_SPACE, ..malformed }, true),
                Err(inner) => (inner, false),
            },
            _ => (malformed, false),
        };
        let params = vec![
            ("name", Param::from(meta.about.label)),
            ("example", terms::example(meta).into()),
            ("max", meta.max_chars.into()),
        ];
        self.malformed(offset, malformed, params);
        if mended {
            self.propose(trimmed.to_owned());
        } else if malformed.code == shape::MALFORMED_CODE
            && let Some(spelt) = in_capitals_or_not(trimmed, parse)
        {
            self.propose(spelt);
        }
        mended
    }

    /// Proposes another text for the one at fault: quietly, where it may not be
    /// shown.
    pub(super) fn propose(&mut self, text: String) {
        let may_echo = self.may_echo();
        if let Some(found) = self.found.last_mut() {
            let path = found.place.pointer.clone();
            let fix = Some(vec![PatchOp::Replace { path, value: serde_json::Value::String(text) }]);
            *(if may_echo { &mut found.fix } else { &mut found.quiet }) = fix;
        }
    }

    /// Records that a footprint has too many of its parts.
    pub(super) fn too_large(&mut self, offset: usize, what: crate::lang::Text, count: usize, max: usize) {
        let params = vec![("what", what.into()), ("count", count.into()), ("max", max.into())];
        self.fault(shape::FOOTPRINT_TOO_LARGE, offset, params);
    }
}

/// A key as it may be shown: a text with quotation marks in it is none.
fn named(key: &str) -> Param {
    if is_quoted(key) { WITHHELD.into() } else { Param::Text(echo(key)) }
}

/// The code that a text is but for capitals, spaces at its ends and how its
/// words are joined: there is nothing else that it could mean.
fn meant_alike<'c>(text: &str, codes: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    let folded = |text: &str| text.trim().to_ascii_lowercase().replace([' ', '-'], "_");
    let wanted = folded(text);
    let mut alike = codes.filter(|code| folded(code) == wanted);
    alike.next().filter(|_| alike.next().is_none())
}

/// A code that has its form but for capitals and spaces at its ends.
fn in_capitals_or_not(trimmed: &str, parse: &mut dyn FnMut(&str) -> Result<(), Malformed>) -> Option<String> {
    let spelt = [trimmed.to_owned(), trimmed.to_ascii_uppercase(), trimmed.to_ascii_lowercase()];
    spelt.into_iter().find(|text| parse(text).is_ok())
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
