//! A record to start from, made from what the model says about itself.
//!
//! Required fields always stand in it. Which others are common is a choice,
//! and stands in [`common`]; what they look like, the model knows.

mod common;

use casecairn::Lang;
use casecairn::model::shape::{FieldMeta, LeafMeta, ObjectMeta, Presence, Shape, VocabularyMeta};
use common::{COMMON, Common};
use serde::ser::{Serialize, SerializeMap as _, Serializer};

/// A JSON value whose fields stay in their order.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Plain(serde_json::Value),
    List(Vec<Self>),
    Object(Vec<(&'static str, Self)>),
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Plain(value) => value.serialize(to),
            Self::List(items) => items.serialize(to),
            Self::Object(fields) => {
                let mut map = to.serialize_map(Some(fields.len()))?;
                for (key, value) in fields {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

/// A record or header to start from; `linked` when the records it points at
/// stand beside it.
pub(crate) fn skeleton(meta: &'static ObjectMeta, lang: Lang, linked: bool) -> Value {
    let kind = meta.tag.unwrap_or(meta.name);
    Maker { kind, lang, linked }.object(meta, "")
}

/// Makes the values of one record.
struct Maker {
    kind: &'static str,
    lang: Lang,
    linked: bool,
}

impl Maker {
    fn object(&self, meta: &'static ObjectMeta, at: &str) -> Value {
        let tag = meta.tag.map(|tag| ("type", Value::Plain(tag.into())));
        let fields = meta.fields.iter().filter_map(|field| {
            let at = if at.is_empty() { field.name.to_owned() } else { format!("{at}/{}", field.name) };
            if !self.wants(field, &at) {
                return None;
            }
            let value = self.value(field, &at, meta)?;
            Some((field.name, if field.presence == Presence::List { Value::List(vec![value]) } else { value }))
        });
        Value::Object(tag.into_iter().chain(fields).collect())
    }

    /// The common fields of the kind that stand at a place or below it.
    fn common(&self, at: &str) -> impl Iterator<Item = &'static Common> {
        let known = COMMON.iter().find(|(kind, _)| *kind == self.kind).map_or(&[][..], |(_, common)| *common);
        let linked = self.linked;
        known.iter().filter(move |common| common.fits(linked)).filter(move |common| {
            common.path.strip_prefix(at).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    fn wants(&self, field: &FieldMeta, at: &str) -> bool {
        field.presence == Presence::Required || self.common(at).next().is_some()
    }

    fn value(&self, field: &FieldMeta, at: &str, owner: &'static ObjectMeta) -> Option<Value> {
        // What is said for the place itself goes before any example.
        let said = self.common(at).find(|common| common.path == at).and_then(|common| common.value);
        let said = said.map(|text| text.get(self.lang));
        Some(match field.shape {
            Shape::Leaf(_) if field.name == "id" => Value::Plain(own_id(owner).into()),
            Shape::Leaf(leaf) | Shape::Short(leaf, _) => Value::Plain(said.unwrap_or_else(|| example(leaf)).into()),
            Shape::Vocabulary(meta) => Value::Plain(said.unwrap_or_else(|| first(meta)).into()),
            Shape::Object(meta) => self.object(meta, at),
            Shape::Union(meta) => {
                let named = |tag: &str| self.common(&format!("{at}/{tag}")).next().is_some();
                let variant =
                    meta.variants.iter().find(|variant| variant.tag.is_some_and(named)).or(meta.variants.first())?;
                self.object(variant, &format!("{at}/{}", variant.tag.unwrap_or_default()))
            }
            Shape::Boolean => Value::Plain(true.into()),
            Shape::Whole => Value::Plain(2.into()),
            Shape::Number => Value::Plain(1000.into()),
            Shape::Position => Value::Plain(vec![104.916, 11.562].into()),
            Shape::Rings | Shape::Polygons | Shape::Extensions => return None,
        })
    }
}

/// What a record or an item is called here: `actor-1`, `claim-1`.
fn own_id(owner: &ObjectMeta) -> String {
    format!("{}-1", owner.tag.unwrap_or(owner.name).to_lowercase())
}

/// An example of a text. A reference leads to the record beside this one.
fn example(leaf: &LeafMeta) -> &'static str {
    match leaf.name {
        "ActorRef" => "actor-1",
        "CompoundRef" => "compound-1",
        "IncidentRef" => "incident-1",
        "EvidenceRef" => "evidence-1",
        "ClaimRef" => "evidence-1#claim-1",
        _ => leaf.examples.first().copied().unwrap_or_default(),
    }
}

fn first(meta: &VocabularyMeta) -> &'static str {
    meta.values.first().map_or("", |value| value.code)
}
