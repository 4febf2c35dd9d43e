//! `labels.json`: what forms and tables show, in every language.

use super::GENERATED_BY;
use super::nouns::{name, nouns};
use crate::lang::{Lang, Text};
use crate::model::shape::{About, FieldMeta, ObjectMeta, Presence, Shape, VocabularyMeta};
use serde_json::{Map, Value, json};

/// The labels and descriptions of everything in the model, in every language:
/// `objects`, `choices`, `vocabularies` and `values`, each by its name.
///
/// ```
/// let labels = casecairn::schema::labels();
/// assert_eq!(labels["objects"]["Compound"]["label"]["fr"], "complexe");
/// assert_eq!(labels["objects"]["Place"]["fields"]["point"]["class"], "protected");
/// assert!(labels["vocabularies"]["Stance"]["values"]["asserted"]["label"]["en"].is_string());
/// ```
pub fn labels() -> Value {
    let (mut objects, mut choices, mut vocabularies, mut values) = (Map::new(), Map::new(), Map::new(), Map::new());
    for shape in nouns() {
        let key = name(shape).to_owned();
        match shape {
            Shape::Object(meta) => objects.insert(key, object(meta)),
            Shape::Vocabulary(meta) => vocabularies.insert(key, vocabulary(meta)),
            Shape::Union(meta) => {
                let of: Vec<&str> = meta.variants.iter().map(|variant| variant.name).collect();
                choices.insert(key, about(meta.about, json!({ "of": of })))
            }
            other => values.insert(key, about(other.about(), json!({}))),
        };
    }
    let langs: Vec<&str> = Lang::ALL.iter().map(|lang| lang.tag()).collect();
    json!({
        "generated_by": GENERATED_BY,
        "languages": langs,
        "objects": objects,
        "choices": choices,
        "vocabularies": vocabularies,
        "values": values,
    })
}

/// A text by language.
pub(super) fn texts(text: Text) -> Value {
    let each = Lang::ALL.iter().map(|lang| (lang.tag().to_owned(), text.get(*lang).into()));
    Value::Object(each.collect())
}

fn about(about: About, more: Value) -> Value {
    let mut map = Map::new();
    map.insert("label".to_owned(), texts(about.label));
    map.insert("doc".to_owned(), texts(about.doc));
    map.insert("source".to_owned(), about.source.into());
    if let Value::Object(more) = more {
        map.extend(more);
    }
    Value::Object(map)
}

fn object(meta: &ObjectMeta) -> Value {
    let fields = meta.fields.iter().map(|field| (field.name.to_owned(), self::field(field)));
    let fields: Map<String, Value> = fields.collect();
    about(meta.about, json!({ "tag": meta.tag, "fields": fields }))
}

fn field(field: &FieldMeta) -> Value {
    let more = json!({
        "class": field.class.code(),
        "presence": presence(field.presence),
        "value": name(field.shape),
    });
    about(field.about, more)
}

/// The code of a presence, as the declarations of the model write it.
fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "required",
        Presence::Optional => "optional",
        Presence::List => "list",
    }
}

fn vocabulary(meta: &VocabularyMeta) -> Value {
    let values = meta.values.iter().map(|value| (value.code.to_owned(), about(value.about, json!({}))));
    let values: Map<String, Value> = values.collect();
    about(meta.about, json!({ "open": meta.other, "values": values }))
}
