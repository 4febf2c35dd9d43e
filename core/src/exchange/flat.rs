//! Records as a flat table: a row each, a column for each value that is one.
//!
//! | in the record | in the table |
//! |---|---|
//! | a text, a number, yes or no | a column of its name; inside of another object with dots, `place.country` |
//! | a word of a list | its code; the source's own word beside it, `kind.other` |
//! | a position | two columns, `place.point.lon` and `place.point.lat` |
//! | a date | as it is written, and the first and last day that it can mean, `when.edtf.earliest`, `when.edtf.latest` |
//! | an object with nothing in it | `{}` in a column of its name |
//! | a list, and whatever else is no single value | JSON |

use super::layout::{Column, Take, layout};
use crate::model::edtf::{Bound, Edtf};
use crate::model::shape::ObjectMeta;
use crate::table::{Table, Values};
use serde_json::Value;

/// Records of one kind as a table. Columns in which nothing stands are left
/// out unless `empty` asks for them.
pub(crate) fn flat(kind: &'static ObjectMeta, records: &[Value], empty: bool) -> Table {
    let mut table = Table::new(records.len());
    for column in layout(kind) {
        let values = column.values(records);
        if empty || !values.is_all_absent() {
            table = table.with(&column.name(), values);
        }
    }
    table
}

impl Column {
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
            Take::Day(of) => Values::Text(found.map(|value| day(value?.as_str()?, of)).collect()),
            Take::Object => Values::Text(
                found.map(|value| value.filter(|value| is_empty(value)).map(ToString::to_string)).collect(),
            ),
            Take::Json => Values::Text(found.map(|value| value.map(ToString::to_string)).collect()),
        }
    }
}

/// Whether an object has nothing that stands in a column of its own.
fn is_empty(value: &Value) -> bool {
    value.as_object().is_some_and(serde_json::Map::is_empty)
}

/// A whole number, however it is spelt.
fn whole(value: &Value) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "the model's whole numbers are below 2^53")]
    value.as_i64().or_else(|| value.as_f64().map(|number| number as i64))
}

/// An end of a date, where it has one.
fn day(date: &str, of: fn(&Edtf) -> Bound) -> Option<String> {
    of(&date.parse::<Edtf>().ok()?).day().map(|day| day.to_string())
}
