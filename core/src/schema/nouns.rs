//! Every noun of the model, found by following what each one is made of.

use crate::model::shape::{FieldMeta, ObjectMeta, Shape};
use crate::model::source::FromSource;
use crate::model::vocabulary::OTHER;
use crate::model::{Header, Record};

/// Every shape that a dossier is made of, in the order of first use.
pub(super) fn nouns() -> Vec<Shape> {
    let mut all = Vec::new();
    visit(Shape::Object(Header::META), &mut all);
    visit(Record::SHAPE, &mut all);
    all
}

/// What tells one shape from another: its name, or the label of a plain one.
pub(super) fn name(shape: Shape) -> &'static str {
    shape.name().unwrap_or(shape.about().label.en)
}

fn visit(shape: Shape, all: &mut Vec<Shape>) {
    if all.iter().any(|known| name(*known) == name(shape)) {
        return;
    }
    all.push(shape);
    match shape {
        Shape::Object(meta) => meta.fields.iter().for_each(|field| visit(field.shape, all)),
        Shape::Union(meta) => meta.variants.iter().for_each(|variant| visit(Shape::Object(variant), all)),
        Shape::Vocabulary(meta) if meta.other => visit(Shape::Object(OTHER), all),
        Shape::Short(leaf, meta) => {
            visit(Shape::Leaf(leaf), all);
            visit(Shape::Object(meta), all);
        }
        Shape::Rings => visit(Shape::Position, all),
        Shape::Polygons => visit(Shape::Rings, all),
        _ => {}
    }
}

/// The fields whose value is of a shape, with the objects they stand in.
pub(super) fn uses(of: Shape, all: &[Shape]) -> Vec<(&'static ObjectMeta, &'static FieldMeta)> {
    let objects = all.iter().filter_map(|shape| if let Shape::Object(meta) = shape { Some(*meta) } else { None });
    let fields = objects.flat_map(|meta| meta.fields.iter().map(move |field| (meta, field)));
    fields.filter(|(_, field)| name(field.shape) == name(of)).collect()
}

/// Whether a shape is a header or a record: what has a line of its own.
pub(super) fn is_outermost(shape: Shape) -> bool {
    let outermost = std::iter::once(Header::META).chain(Record::META.variants.iter().copied());
    matches!(shape, Shape::Object(meta) if outermost.into_iter().any(|known| known.name == meta.name))
}
