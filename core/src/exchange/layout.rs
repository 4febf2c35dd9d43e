//! The columns of a kind of record: made from the model, the same both ways.

use crate::model::Record;
use crate::model::edtf::{Bound, Edtf};
use crate::model::leaf::Leaf as _;
use crate::model::shape::{FieldMeta, ObjectMeta, Presence, Shape};

/// What has a table: each kind of record.
pub(crate) const KINDS: &[&ObjectMeta] = Record::META.variants;

/// A column: the way to its value in a record, and what is taken from there.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    pub(crate) way: Vec<&'static str>,
    /// What stands behind the name of the field, where it has several columns.
    pub(crate) part: &'static str,
    pub(crate) take: Take,
    /// The field that it belongs to.
    pub(crate) field: &'static FieldMeta,
}

/// What is taken of a value.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Take {
    Text,
    Whole,
    Number,
    Flag,
    /// The source's own word.
    Other,
    /// A number of a position.
    Ordinate(usize),
    /// The first or the last day of a date, worked out.
    Day(fn(&Edtf) -> Bound),
    /// An object that has columns of its own, where it is empty.
    Object,
    Json,
}

/// The columns of a kind, in the order of the model.
pub(crate) fn layout(kind: &'static ObjectMeta) -> Vec<Column> {
    let mut columns = Vec::new();
    object(kind, &mut Vec::new(), &mut Vec::new(), &mut columns);
    columns
}

/// The columns of an object.
fn object(
    meta: &'static ObjectMeta,
    way: &mut Vec<&'static str>,
    around: &mut Vec<&'static str>,
    columns: &mut Vec<Column>,
) {
    around.push(meta.name);
    for at in meta.fields {
        way.push(at.name);
        field(at, way, around, columns);
        way.pop();
    }
    around.pop();
}

fn field(
    field: &'static FieldMeta,
    way: &mut Vec<&'static str>,
    around: &mut Vec<&'static str>,
    columns: &mut Vec<Column>,
) {
    let mut add = |part, take| columns.push(Column { way: way.clone(), part, take, field });
    if field.presence == Presence::List {
        add("", Take::Json);
        return;
    }
    match field.shape {
        Shape::Boolean => add("", Take::Flag),
        Shape::Whole => add("", Take::Whole),
        Shape::Number => add("", Take::Number),
        Shape::Leaf(leaf) => {
            add("", Take::Text);
            if leaf.name == Edtf::META.name {
                add(".earliest", Take::Day(Edtf::earliest));
                add(".latest", Take::Day(Edtf::latest));
            }
        }
        Shape::Vocabulary(vocabulary) => {
            add("", Take::Text);
            if vocabulary.other {
                add(".other", Take::Other);
            }
        }
        Shape::Position => {
            add(".lon", Take::Ordinate(0));
            add(".lat", Take::Ordinate(1));
        }
        Shape::Object(inner) if !around.contains(&inner.name) => {
            add("", Take::Object);
            object(inner, way, around, columns);
        }
        _ => add("", Take::Json),
    }
}

impl Column {
    /// What it is called: the way with dots between.
    pub(crate) fn name(&self) -> String {
        self.way.join(".") + self.part
    }

    /// Whether it follows from another: it is written, and only compared when read.
    pub(crate) fn is_derived(&self) -> bool {
        matches!(self.take, Take::Day(_))
    }
}
