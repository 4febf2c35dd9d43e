//! Python values as the JSON that the reader takes.
//!
//! What is written is what `json.dumps` would write, up to spaces: also `NaN`,
//! which JSON does not know and the reader reports. What `json.dumps` refuses
//! is refused here, with the way to it and its type, never its value.

use crate::errors::not_json;
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple};
use std::io::Write as _;

/// Far below what the reader allows, and far above what the stack holds, it is
/// cut off: the reader has given up before.
const DEEPEST: usize = 150;

/// The field with keys of one's own.
const OWN: &str = "extensions";

/// The numbers that Python and `serde_json` write alike: without an exponent.
const PLAIN: std::ops::Range<f64> = 1e-4..1e16;

/// So many records are written between two looks at the signals.
const BEAT: usize = 512;

/// A value as JSON, at most a little more than `max` bytes of it.
pub(crate) fn write_value(value: &Bound<'_, PyAny>, max: usize) -> PyResult<Vec<u8>> {
    let mut writer = Writer { out: Vec::new(), max, way: Vec::new(), inside: Vec::new() };
    writer.value(value)?;
    Ok(writer.out)
}

/// Values as JSON Lines, at most a little more than `max` bytes of each.
pub(crate) fn write_list(values: &Bound<'_, PyAny>, max: usize) -> PyResult<Vec<u8>> {
    let mut writer = Writer { out: Vec::new(), max, way: Vec::new(), inside: Vec::new() };
    for (number, value) in values.try_iter()?.enumerate() {
        if number % BEAT == 0 {
            values.py().check_signals()?;
        }
        writer.way.push(Step::Index(number));
        writer.max = writer.out.len() + max;
        writer.value(&value?)?;
        writer.way.pop();
        writer.out.push(b'\n');
    }
    Ok(writer.out)
}

/// Whether JSON can have it as a key.
fn is_plain(key: &Bound<'_, PyAny>) -> bool {
    let is_number = || key.is_instance_of::<PyInt>() || key.is_instance_of::<PyFloat>();
    key.is_instance_of::<PyString>() || key.is_none() || is_number()
}

enum Step<'py> {
    Index(usize),
    Key(Bound<'py, PyAny>),
}

struct Writer<'py> {
    out: Vec<u8>,
    max: usize,
    /// The way to what is being written.
    way: Vec<Step<'py>>,
    /// The objects around it: none may hold itself.
    inside: Vec<usize>,
}

impl<'py> Writer<'py> {
    fn value(&mut self, value: &Bound<'py, PyAny>) -> PyResult<()> {
        if self.out.len() > self.max {
            return Ok(());
        }
        if let Ok(text) = value.cast::<PyString>() {
            return self.text(text);
        }
        if value.is_none() {
            self.out.extend(b"null");
        } else if let Ok(flag) = value.cast::<PyBool>() {
            self.out.extend(if flag.is_true() { &b"true"[..] } else { b"false" });
        } else if let Ok(number) = value.cast::<PyInt>() {
            self.whole(number)?;
        } else if let Ok(number) = value.cast::<PyFloat>() {
            self.number(number)?;
        } else if let Ok(dict) = value.cast::<PyDict>() {
            // All of it at once: nothing may change it on the way.
            let items: Vec<_> = dict.iter().collect();
            self.within(value, |writer| writer.object(items))?;
        } else if let Ok(list) = value.cast::<PyList>() {
            let items: Vec<_> = list.iter().collect();
            self.within(value, |writer| writer.list(&items))?;
        } else if let Ok(tuple) = value.cast::<PyTuple>() {
            let items: Vec<_> = tuple.iter().collect();
            self.within(value, |writer| writer.list(&items))?;
        } else {
            self.other(value)?;
        }
        Ok(())
    }

    /// What is none of Python's own: a mapping, or a whole number of another library.
    fn other(&mut self, value: &Bound<'py, PyAny>) -> PyResult<()> {
        if let Ok(mapping) = value.cast::<PyMapping>() {
            let items: Vec<(Bound<'py, PyAny>, Bound<'py, PyAny>)> = mapping.items()?.extract()?;
            return self.within(value, |writer| writer.object(items));
        }
        if value.hasattr(intern!(value.py(), "__index__"))?
            && let Ok(number) = value.call_method0(intern!(value.py(), "__index__"))
            && let Ok(number) = number.cast::<PyInt>()
        {
            return self.whole(number);
        }
        let kind = value.get_type().name()?.to_string();
        Err(not_json(value.py(), &kind, &self.pointer()))
    }

    fn within(&mut self, value: &Bound<'py, PyAny>, write: impl FnOnce(&mut Self) -> PyResult<()>) -> PyResult<()> {
        let id = value.as_ptr() as usize;
        if self.inside.contains(&id) {
            return Err(PyValueError::new_err(format!("the object at {:?} holds itself", self.pointer())));
        }
        if self.inside.len() >= DEEPEST {
            self.out.extend(b"null");
            return Ok(());
        }
        self.inside.push(id);
        write(self)?;
        self.inside.pop();
        Ok(())
    }

    fn object(&mut self, items: Vec<(Bound<'py, PyAny>, Bound<'py, PyAny>)>) -> PyResult<()> {
        self.out.push(b'{');
        for (number, (key, value)) in items.into_iter().enumerate() {
            if number > 0 {
                self.out.push(b',');
            }
            self.way.push(Step::Key(key.clone()));
            self.key(&key)?;
            self.out.push(b':');
            self.value(&value)?;
            self.way.pop();
        }
        self.out.push(b'}');
        Ok(())
    }

    fn list(&mut self, items: &[Bound<'py, PyAny>]) -> PyResult<()> {
        self.out.push(b'[');
        for (number, value) in items.iter().enumerate() {
            if number > 0 {
                self.out.push(b',');
            }
            self.way.push(Step::Index(number));
            self.value(value)?;
            self.way.pop();
        }
        self.out.push(b']');
        Ok(())
    }

    fn key(&mut self, key: &Bound<'py, PyAny>) -> PyResult<()> {
        if let Ok(text) = key.cast::<PyString>() {
            return self.text(text);
        }
        if !is_plain(key) {
            let kind = key.get_type().name()?.to_string();
            return Err(not_json(key.py(), &format!("a key of type {kind}"), &self.pointer()));
        }
        self.out.push(b'"');
        self.value(key)?;
        self.out.push(b'"');
        Ok(())
    }

    fn whole(&mut self, number: &Bound<'py, PyInt>) -> PyResult<()> {
        if let Ok(number) = number.extract::<i64>() {
            write!(self.out, "{number}")?;
            return Ok(());
        }
        let repr = number.py().get_type::<PyInt>().call_method1(intern!(number.py(), "__repr__"), (number,));
        match repr {
            Ok(digits) => self.out.extend(digits.extract::<String>()?.as_bytes()),
            // Python writes no number of thousands of digits; it is too large in any case.
            Err(_) => self.out.extend(b"1e999"),
        }
        Ok(())
    }

    fn number(&mut self, number: &Bound<'py, PyFloat>) -> PyResult<()> {
        let value = number.value();
        if value == 0.0 || PLAIN.contains(&value.abs()) {
            // Writing to memory does not fail.
            let _ = serde_json::to_writer(&mut self.out, &value);
        } else if value.is_finite() {
            // With an exponent, which Python spells in its own way: an excerpt shows it.
            let repr = number.py().get_type::<PyFloat>().call_method1(intern!(number.py(), "__repr__"), (number,))?;
            self.out.extend(repr.extract::<String>()?.as_bytes());
        } else if value.is_nan() {
            self.out.extend(b"NaN");
        } else {
            self.out.extend(if value > 0.0 { &b"Infinity"[..] } else { b"-Infinity" });
        }
        Ok(())
    }

    fn text(&mut self, text: &Bound<'py, PyString>) -> PyResult<()> {
        if let Ok(text) = text.to_str() {
            let _ = serde_json::to_writer(&mut self.out, text);
            return Ok(());
        }
        // Half of a surrogate pair: the reader has a word for it.
        let encode = text.py().get_type::<PyString>().getattr(intern!(text.py(), "encode"))?;
        let units: Vec<u8> = encode.call1((text, "utf-16-le", "surrogatepass"))?.extract()?;
        let units = units.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
        self.out.push(b'"');
        for char in char::decode_utf16(units) {
            match char {
                Ok(char) => {
                    let mut quoted = Vec::new();
                    let _ = serde_json::to_writer(&mut quoted, &char);
                    self.out.extend(quoted.get(1..quoted.len() - 1).unwrap_or_default());
                }
                Err(half) => write!(self.out, "\\u{:04x}", half.unpaired_surrogate())?,
            }
        }
        self.out.push(b'"');
        Ok(())
    }

    /// The way to what is being written, as a JSON Pointer. As the reader's it ends where keys are
    /// of one's own, and before a key that is none: those may be values to protect.
    fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in &self.way {
            match step {
                Step::Index(index) => {
                    pointer.push('/');
                    pointer.push_str(&index.to_string());
                }
                Step::Key(key) if is_plain(key) => {
                    let key = key.str().map(|key| key.to_string_lossy().into_owned()).unwrap_or_default();
                    pointer.push('/');
                    pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
                    if key == OWN {
                        break;
                    }
                }
                Step::Key(_) => break,
            }
        }
        pointer
    }
}
