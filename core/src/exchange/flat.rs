//! Records as a flat table: a row each, a column for each value that is one.
//!
//! | in the record | in the table |
//! |---|---|
//! | a text, a number, yes or no | a column of its name; inside of another object with dots, `place.country` |
//! | a word of a list | its code; the source's own word beside it, `kind.other` |
//! | a position | two columns, `place.point.lon` and `place.point.lat` |
//! | a date | as it is written, and the first and last day that it can mean, `when.edtf.earliest`, `when.edtf.latest` |
//! | a list, and whatever else is no single value | JSON |

use crate::model::Record;
use crate::model::edtf::{Bound, Edtf};
use crate::model::leaf::Leaf as _;
use crate::model::shape::{FieldMeta, ObjectMeta, Presence, Shape};
use crate::table::{Table, Values};
use serde_json::Value;

/// What has a row: each kind of record.
pub(crate) const KINDS: &[&ObjectMeta] = Record::META.variants;

/// A column: the way to its value in a record, and what is taken from there.
struct Column {
    way: Vec<&'static str>,
    /// What stands behind the name of the field, where it has several columns.
    part: &'static str,
    take: Take,
}

/// What is taken of a value.
#[derive(Clone, Copy)]
enum Take {
    Text,
    Whole,
    Number,
    Flag,
    /// The source's own word.
    Other,
    /// A number of a position.
    Ordinate(usize),
    /// The first or the last day of a date.
    Day(fn(&Edtf) -> Bound),
    Json,
}

/// Records of one kind as a table. Columns in which nothing stands are left
/// out unless `empty` asks for them.
pub(crate) fn flat(kind: &'static ObjectMeta, records: &[Value], empty: bool) -> Table {
    let mut columns = Vec::new();
    object(kind, &mut Vec::new(), &mut Vec::new(), &mut columns);
    let mut table = Table::new(records.len());
    for column in columns {
        let values = column.values(records);
        if empty || !values.is_all_absent() {
            table = table.with(&column.name(), values);
        }
    }
    table
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
    let mut add = |part, take| columns.push(Column { way: way.clone(), part, take });
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
        Shape::Object(inner) if !around.contains(&inner.name) => object(inner, way, around, columns),
        _ => add("", Take::Json),
    }
}

impl Column {
    fn name(&self) -> String {
        self.way.join(".") + self.part
    }

    fn values(&self, records: &[Value]) -> Values {
        let at = |record| self.way.iter().try_fold(record, |value: &Value, key| value.get(key));
        let found = records.iter().map(|record| at(record).filter(|value| !value.is_null()));
        match self.take {
            Take::Whole => Values::Whole(found.map(|value| whole(value?)).collect()),
            Take::Number => Values::Number(found.map(|value| value?.as_f64()).collect()),
            Take::Flag => Values::Flag(found.map(|value| value?.as_bool()).collect()),
            Take::Ordinate(number) => Values::Number(found.map(|value| value?.get(number)?.as_f64()).collect()),
            Take::Text => Values::Text(found.map(|value| value?.as_str().map(str::to_owned)).collect()),
            Take::Other => Values::Text(found.map(|value| value?.get("other")?.as_str().map(str::to_owned)).collect()),
            Take::Day(of) => Values::Text(found.map(|value| day(value?, of)).collect()),
            Take::Json => Values::Text(found.map(|value| value.map(ToString::to_string)).collect()),
        }
    }
}

/// A whole number, however it is spelt.
fn whole(value: &Value) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "the model's whole numbers are below 2^53")]
    value.as_i64().or_else(|| value.as_f64().map(|number| number as i64))
}

/// An end of a date, where it has one.
fn day(value: &Value, of: fn(&Edtf) -> Bound) -> Option<String> {
    of(&value.as_str()?.parse::<Edtf>().ok()?).day().map(|day| day.to_string())
}
