//! The JSON Schema (draft 2020-12) of a noun, from what it says about itself.
//!
//! Only keywords that mean the same to every validator are used; see
//! [`crate::schema`] for what is published. schemars' two contracts are our two
//! modes: what may be *sent* (`Deserialize`), where `null` means the same as
//! absent, and what is *written* (`Serialize`), where neither `null` nor an
//! empty list stands.

use super::extensions::Extensions;
use super::shape::{About, Charset, FieldMeta, LeafMeta, ObjectMeta, Presence, Shape, UnionMeta, VocabularyMeta};
use super::vocabulary::OTHER;
use schemars::SchemaGenerator;
use serde_json::{Map, Value, json};

/// 2^53 − 1: the largest whole number that JavaScript and RFC 8785 keep.
const LARGEST: u64 = 9_007_199_254_740_991;

/// Some letter that is no space, tab or line break. What else Unicode counts
/// as a space is left to the reader: validators differ about it.
const NOT_BLANK: &str = r"[^ \t\n\r]";

/// Refuses what an anchored ASCII pattern lets pass in some languages: to
/// Python, `$` also stands before a line break at the end.
fn ascii_only() -> Value {
    json!({ "pattern": "[^ -~]" })
}

/// The schema of a shape. What it is made of goes to the definitions.
pub(crate) fn body(shape: Shape, generator: &mut SchemaGenerator) -> Value {
    match shape {
        Shape::Boolean => json!({ "type": "boolean" }),
        Shape::Whole => json!({ "type": "integer", "minimum": 0, "maximum": LARGEST }),
        Shape::Number => json!({ "type": "number" }),
        Shape::Leaf(meta) => leaf(meta),
        Shape::Vocabulary(meta) => vocabulary(meta, generator),
        Shape::Object(meta) => object(meta, generator),
        Shape::Union(meta) => union(meta, generator),
        Shape::Short(leaf, meta) => {
            let forms = [used(Shape::Leaf(leaf), generator), used(Shape::Object(meta), generator)];
            titled(shape, json!({ "anyOf": forms }))
        }
        Shape::Position => titled(shape, list(&json!({ "type": "number" }), Some(2), Some(2))),
        Shape::Rings => {
            let position = used(Shape::Position, generator);
            titled(shape, list(&list(&position, None, None), None, None))
        }
        Shape::Polygons => {
            let rings = used(Shape::Rings, generator);
            titled(shape, list(&rings, None, None))
        }
        Shape::Extensions => titled(
            shape,
            json!({
                "type": "object",
                "propertyNames": { "type": "string", "pattern": Extensions::KEY_PATTERN, "not": ascii_only() },
                "additionalProperties": true,
            }),
        ),
    }
}

/// A shape where it is used: by name, or in full where it has none.
pub(crate) fn used(shape: Shape, generator: &mut SchemaGenerator) -> Value {
    let Some(name) = shape.name() else {
        return body(shape, generator);
    };
    if !generator.definitions().contains_key(name) {
        // Holds the place, so that definitions stand in the order of their use.
        generator.definitions_mut().insert(name.to_owned(), Value::Bool(true));
        let body = body(shape, generator);
        generator.definitions_mut().insert(name.to_owned(), body);
    }
    json!({ "$ref": format!("#{}/{name}", generator.settings().definitions_path) })
}

/// A description in English, with its source.
pub(crate) fn described(about: &About) -> String {
    format!("{} Source: {}.", about.doc.en, about.source)
}

/// A list that may be absent, `null` or empty when sent, and is absent or has
/// an item when written.
pub(crate) fn list_field(items: &Value, sent: bool) -> Value {
    if sent { or_null(&list(items, None, None)) } else { list(items, Some(1), None) }
}

/// A schema that also takes `null`.
fn or_null(schema: &Value) -> Value {
    json!({ "anyOf": [schema, { "type": "null" }] })
}

fn list(items: &Value, min: Option<u64>, max: Option<u64>) -> Value {
    let mut schema = json!({ "type": "array", "items": items });
    if let Some(map) = schema.as_object_mut() {
        map.extend(min.map(|min| ("minItems".to_owned(), min.into())));
        map.extend(max.map(|max| ("maxItems".to_owned(), max.into())));
    }
    schema
}

/// A schema under its name, with its description before all else.
fn titled(shape: Shape, schema: Value) -> Value {
    let mut map = Map::new();
    map.insert("title".to_owned(), shape.name().into());
    map.insert("description".to_owned(), described(&shape.about()).into());
    extended(map, schema)
}

/// An object with the keys of another behind its own.
fn extended(mut map: Map<String, Value>, with: Value) -> Value {
    if let Value::Object(with) = with {
        map.extend(with);
    }
    Value::Object(map)
}

fn leaf(meta: &'static LeafMeta) -> Value {
    let mut schema = json!({ "type": "string", "minLength": 1, "maxLength": meta.max_chars });
    if let Some(map) = schema.as_object_mut() {
        // A text of nothing but spaces says nothing.
        let pattern = meta.pattern.or((meta.charset != Charset::Ascii).then_some(NOT_BLANK));
        map.extend(pattern.map(|pattern| ("pattern".to_owned(), pattern.into())));
        if meta.charset == Charset::Ascii {
            map.insert("not".to_owned(), ascii_only());
        }
        map.insert("examples".to_owned(), json!(meta.examples));
    }
    titled(Shape::Leaf(meta), schema)
}

fn vocabulary(meta: &'static VocabularyMeta, generator: &mut SchemaGenerator) -> Value {
    let values = meta.values.iter().map(|value| {
        // No `title`: makers of types would give each value a type of its own.
        let description = format!("{}: {}", value.about.label.en, described(&value.about));
        json!({ "const": value.code, "description": description })
    });
    let mut values: Vec<Value> = values.collect();
    if meta.other {
        values.push(used(Shape::Object(OTHER), generator));
    }
    titled(Shape::Vocabulary(meta), json!({ "oneOf": values }))
}

fn union(meta: &'static UnionMeta, generator: &mut SchemaGenerator) -> Value {
    let variants = meta.variants.iter().map(|variant| used(Shape::Object(variant), generator));
    let variants: Vec<Value> = variants.collect();
    titled(Shape::Union(meta), json!({ "oneOf": variants }))
}

fn object(meta: &'static ObjectMeta, generator: &mut SchemaGenerator) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    if let Some(tag) = meta.tag {
        let description = format!("Says what the object is: always `{tag}`.");
        properties.insert("type".to_owned(), json!({ "const": tag, "description": description }));
        required.push("type");
    }
    for field in meta.fields {
        properties.insert(field.name.to_owned(), property(field, generator));
        if field.presence == Presence::Required {
            required.push(field.name);
        }
    }
    let mut schema = json!({ "type": "object", "properties": properties });
    if let Some(map) = schema.as_object_mut() {
        if !required.is_empty() {
            map.insert("required".to_owned(), json!(required));
        }
        map.insert("additionalProperties".to_owned(), false.into());
    }
    titled(Shape::Object(meta), schema)
}

fn property(field: &FieldMeta, generator: &mut SchemaGenerator) -> Value {
    let value = used(field.shape, generator);
    let sent = generator.contract().is_deserialize();
    let schema = match field.presence {
        Presence::List => list_field(&value, sent),
        Presence::Optional if sent => or_null(&value),
        // Words beside a `$ref` would make of it a type of its own.
        Presence::Required | Presence::Optional if value.get("$ref").is_some() => json!({ "allOf": [value] }),
        Presence::Required | Presence::Optional => value,
    };
    let mut map = Map::new();
    map.insert("description".to_owned(), described(&field.about).into());
    extended(map, schema)
}
