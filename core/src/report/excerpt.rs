//! The key and value at fault, as far as they may be shown.

use crate::issue::Pointer;
use crate::model::shape::{Class, ObjectMeta, Presence, Shape};
use crate::model::{Header, Record};
use crate::read::{echo, text};
use jiter::Jiter;

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
        b'}' | b']' => {
            return key.filter(|key| key.parse::<usize>().is_err()).map(|key| format!("\"{}\": …", echo(&key)));
        }
        _ if !shown => "…".to_owned(),
        b'"' => string(rest),
        b'-' | b'0'..=b'9' | b't' | b'f' | b'n' => {
            echo(&String::from_utf8_lossy(rest.split(|byte| b",]}\n\r\t ".contains(byte)).next()?))
        }
        _ => "…".to_owned(),
    };
    // An item of a list has a number, not a key.
    match key.filter(|key| key.parse::<usize>().is_err()) {
        Some(key) => Some(format!("\"{}\": {value}", echo(&key))),
        None => Some(value),
    }
}

/// Whether the text begins with the key itself, however it is spelt: the key is
/// at fault.
fn is_key(rest: &[u8], key: &str) -> bool {
    let mut json = Jiter::new(rest);
    let same = text(&mut json).is_some_and(|text| text == key);
    let after = rest.get(json.current_index()..).unwrap_or_default();
    same && after.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':')
}

/// A JSON string from its opening quotation mark, shortened; its escapes mean
/// what they stand for. Several words are not shown: where a code is expected,
/// they may be somebody's name; nor is what has quotation marks in it.
fn string(rest: &[u8]) -> String {
    let inner = text(&mut Jiter::new(rest)).map_or_else(|| as_written(rest), str::to_owned);
    if inner.contains(|char: char| char.is_whitespace() || char == '"') {
        return "\"…\"".to_owned();
    }
    format!("\"{}\"", echo(&inner))
}

/// What stands between the quotation marks of a string that cannot be read.
fn as_written(rest: &[u8]) -> String {
    let mut escaped = false;
    let end = rest.iter().skip(1).position(|byte| {
        let ends = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        ends
    });
    let inner = rest.get(1..end.map_or(rest.len(), |end| end + 1)).unwrap_or_default();
    let take = inner.len().min(400);
    String::from_utf8_lossy(inner.get(..take).unwrap_or_default()).into_owned()
}

/// Whether every field on the way is public. Where the way goes through a
/// choice between objects, whichever is stricter decides.
fn may_show(inside: &Pointer, tag: Option<&str>) -> bool {
    let known = Record::META.variants.iter().find(|variant| variant.tag == tag);
    let Some(first) = known.copied().or((tag == Header::META.tag).then_some(Header::META)) else {
        return false;
    };
    let (mut objects, mut in_list) = (vec![first], false);
    for step in inside.steps() {
        if step == "type" || (in_list && step.parse::<usize>().is_ok()) {
            continue;
        }
        let fields: Vec<_> = objects.iter().flat_map(|meta| meta.fields).filter(|field| field.name == step).collect();
        if fields.is_empty() || fields.iter().any(|field| field.class != Class::Public) {
            return false;
        }
        let plain = |shape| matches!(shape, Shape::Position | Shape::Rings | Shape::Polygons);
        in_list = fields.iter().all(|field| field.presence == Presence::List || plain(field.shape));
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

#[cfg(test)]
mod tests {
    use super::excerpt;
    use crate::issue::Pointer;

    #[test]
    fn an_escaped_text_is_shown_as_the_plain_one_is() {
        let shown = |text: &str| excerpt(text.as_bytes(), 1, &Pointer::from_text("/status"), Some("compound"));
        assert_eq!(shown(r#"{"sta\u0074us":1}"#).as_deref(), Some("\"status\""));
        let value = |text: &str| excerpt(text.as_bytes(), 0, &Pointer::from_text("/status"), Some("compound"));
        assert_eq!(value(r#""cur\u0065nt""#).as_deref(), Some("\"status\": \"curent\""));
        assert_eq!(value(r#""Jane\u0020Doe""#), value(r#""Jane Doe""#));
        assert_eq!(value(r#""Jane Doe""#).as_deref(), Some("\"status\": \"…\""));
    }
}
