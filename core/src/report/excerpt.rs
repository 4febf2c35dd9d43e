//! The key and value at fault, as far as they may be shown.

use crate::issue::Pointer;
use crate::model::shape::{Class, ObjectMeta, Shape};
use crate::model::{Header, Record};
use crate::read::echo;

/// `"key": value` at a place. A value that may have to be protected, or that
/// is large, is an ellipsis.
pub(crate) fn excerpt(text: &[u8], offset: usize, inside: &Pointer, tag: Option<&str>) -> Option<String> {
    let key = inside.steps().last();
    let rest = text.get(offset..)?;
    // A key at fault stands in the pointer already: it may be shown.
    if let Some(key) = key.as_ref().filter(|key| is_key(rest, key)) {
        return Some(format!("\"{}\"", echo(key)));
    }
    let shown = may_show(inside, tag);
    let value = match rest.first()? {
        b'{' => "{…}".to_owned(),
        b'[' => "[…]".to_owned(),
        b'}' | b']' => return key.map(|key| format!("\"{}\": …", echo(&key))),
        _ if !shown => "…".to_owned(),
        b'"' => string(rest),
        _ => echo(&String::from_utf8_lossy(rest.split(|byte| b",]}\n\r\t ".contains(byte)).next()?)),
    };
    // An item of a list has a number, not a key.
    match key.filter(|key| key.parse::<usize>().is_err()) {
        Some(key) => Some(format!("\"{}\": {value}", echo(&key))),
        None => Some(value),
    }
}

/// Whether the text begins with the key itself: the key is at fault.
fn is_key(rest: &[u8], key: &str) -> bool {
    let quoted = serde_json::Value::from(key).to_string();
    rest.starts_with(quoted.as_bytes()) && {
        let after = rest.get(quoted.len()..).unwrap_or_default();
        after.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':')
    }
}

/// A JSON string from its opening quotation mark, shortened.
fn string(rest: &[u8]) -> String {
    let mut escaped = false;
    let end = rest.iter().skip(1).position(|byte| {
        let ends = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        ends
    });
    let inner = rest.get(1..end.map_or(rest.len(), |end| end + 1)).unwrap_or_default();
    let take = inner.len().min(400);
    format!("\"{}\"", echo(&String::from_utf8_lossy(inner.get(..take).unwrap_or_default())))
}

/// Whether every field on the way is public. Where the way goes through a
/// choice between objects, whichever is stricter decides.
fn may_show(inside: &Pointer, tag: Option<&str>) -> bool {
    let known = Record::META.variants.iter().find(|variant| variant.tag == tag);
    let Some(first) = known.copied().or((tag == Header::META.tag).then_some(Header::META)) else {
        return false;
    };
    let mut objects = vec![first];
    for step in inside.steps() {
        if step.parse::<usize>().is_ok() || step == "type" {
            continue;
        }
        let fields: Vec<_> = objects.iter().flat_map(|meta| meta.fields).filter(|field| field.name == step).collect();
        if fields.is_empty() || fields.iter().any(|field| field.class != Class::Public) {
            return false;
        }
        objects = fields.iter().flat_map(|field| inner(field.shape)).collect();
    }
    true
}

fn inner(shape: Shape) -> Vec<&'static ObjectMeta> {
    match shape {
        Shape::Object(meta) | Shape::Short(_, meta) => vec![meta],
        Shape::Union(meta) => meta.variants.to_vec(),
        _ => Vec::new(),
    }
}
