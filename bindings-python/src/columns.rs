//! Arrays of Arrow as the values of a column.
//!
//! A value that JSON can say is taken; of any other it is told what type it has.

use arrow_array::cast::AsArray as _;
use arrow_array::timezone::Tz;
use arrow_array::types::{
    ArrowPrimitiveType, ArrowTemporalType, ArrowTimestampType, Date32Type, Date64Type, Decimal128Type, Decimal256Type,
    DecimalType, Float16Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type,
    TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type,
    UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef, PrimitiveArray};
use arrow_schema::{ArrowError, DataType, TimeUnit};
use casecairn::table::Values;
use serde_json::{Map, Value};

/// The values of a column, which comes in parts.
pub(crate) fn of_arrays(parts: &[&dyn Array]) -> Result<Values, ArrowError> {
    let mut parts = parts.iter().map(|part| of(*part));
    let mut all = parts.next().unwrap_or_else(|| Ok(Values::Text(Vec::new())))?;
    for part in parts {
        match (&mut all, part?) {
            (Values::Text(all), Values::Text(more)) => all.extend(more),
            (Values::Whole(all), Values::Whole(more)) => all.extend(more),
            (Values::Number(all), Values::Number(more)) => all.extend(more),
            (Values::Flag(all), Values::Flag(more)) => all.extend(more),
            (Values::Mixed(all), Values::Mixed(more)) => all.extend(more),
            _ => return Err(ArrowError::SchemaError("a column has another type in another batch".to_owned())),
        }
    }
    Ok(all)
}

fn of(array: &dyn Array) -> Result<Values, ArrowError> {
    Ok(match array.data_type() {
        DataType::Utf8 => Values::Text(array.as_string::<i32>().iter().map(|text| text.map(str::to_owned)).collect()),
        DataType::LargeUtf8 => {
            Values::Text(array.as_string::<i64>().iter().map(|text| text.map(str::to_owned)).collect())
        }
        DataType::Utf8View => Values::Text(array.as_string_view().iter().map(|text| text.map(str::to_owned)).collect()),
        DataType::Null => Values::Text(vec![None; array.len()]),
        DataType::Boolean => Values::Flag(array.as_boolean().iter().collect()),
        DataType::Int8 => whole::<Int8Type>(array),
        DataType::Int16 => whole::<Int16Type>(array),
        DataType::Int32 => whole::<Int32Type>(array),
        DataType::Int64 => whole::<Int64Type>(array),
        DataType::UInt8 => whole::<UInt8Type>(array),
        DataType::UInt16 => whole::<UInt16Type>(array),
        DataType::UInt32 => whole::<UInt32Type>(array),
        DataType::UInt64 => json(array, |at| array.as_primitive::<UInt64Type>().value(at).to_string()),
        DataType::Float16 => number(array, |at| f64::from(array.as_primitive::<Float16Type>().value(at).to_f32())),
        // The shortest decimal that is this number: what was meant.
        DataType::Float32 => number(array, |at| {
            let number = array.as_primitive::<Float32Type>().value(at);
            number.to_string().parse().unwrap_or_else(|_| f64::from(number))
        }),
        DataType::Float64 => number(array, |at| array.as_primitive::<Float64Type>().value(at)),
        DataType::Decimal128(..) => decimal::<Decimal128Type>(array),
        DataType::Decimal256(..) => decimal::<Decimal256Type>(array),
        DataType::Date32 => date::<Date32Type>(array),
        DataType::Date64 => date::<Date64Type>(array),
        DataType::Timestamp(unit, zone) => {
            let zone = zone.as_deref();
            match unit {
                TimeUnit::Second => instant::<TimestampSecondType>(array, zone),
                TimeUnit::Millisecond => instant::<TimestampMillisecondType>(array, zone),
                TimeUnit::Microsecond => instant::<TimestampMicrosecondType>(array, zone),
                TimeUnit::Nanosecond => instant::<TimestampNanosecondType>(array, zone),
            }
        }
        DataType::Dictionary(..) => dictionary(array)?,
        DataType::List(_) => lists(array, |at| array.as_list::<i32>().value(at))?,
        DataType::LargeList(_) => lists(array, |at| array.as_list::<i64>().value(at))?,
        DataType::FixedSizeList(..) => lists(array, |at| array.as_fixed_size_list().value(at))?,
        DataType::Struct(_) => objects(array)?,
        other => foreign(array, other),
    })
}

/// Where there is something.
fn there(array: &dyn Array) -> impl Iterator<Item = Option<usize>> + '_ {
    (0..array.len()).map(|at| array.is_valid(at).then_some(at))
}

fn whole<T: ArrowPrimitiveType<Native: Into<i64>>>(array: &dyn Array) -> Values {
    Values::Whole(array.as_primitive::<T>().iter().map(|number| number.map(Into::into)).collect())
}

fn number(array: &dyn Array, of: impl Fn(usize) -> f64) -> Values {
    Values::Number(there(array).map(|at| at.map(&of)).collect())
}

fn text(array: &dyn Array, of: impl Fn(usize) -> String) -> Values {
    Values::Text(there(array).map(|at| at.map(&of)).collect())
}

fn json(array: &dyn Array, of: impl Fn(usize) -> String) -> Values {
    Values::Mixed(there(array).map(|at| at.map(|at| Ok(of(at)))).collect())
}

fn foreign(array: &dyn Array, kind: &DataType) -> Values {
    let kind = kind.to_string();
    Values::Mixed(there(array).map(|at| at.map(|_| Err(kind.clone()))).collect())
}

fn decimal<T: DecimalType>(array: &dyn Array) -> Values {
    let decimals = array.as_primitive::<T>();
    json(array, |at| decimals.value_as_string(at))
}

/// Days as they are written; one that no calendar has, as its number.
fn date<T>(array: &dyn Array) -> Values
where
    T: ArrowTemporalType<Native: std::fmt::Display>,
    i64: From<T::Native>,
{
    let dates: &PrimitiveArray<T> = array.as_primitive::<T>();
    text(array, |at| dates.value_as_date(at).map_or_else(|| dates.value(at).to_string(), |date| date.to_string()))
}

/// Times as they are written, with their offset where they have one.
fn instant<T: ArrowTimestampType>(array: &dyn Array, zone: Option<&str>) -> Values {
    let times = array.as_primitive::<T>();
    let offset: Option<Tz> = zone.and_then(|zone| zone.parse().ok());
    text(array, |at| {
        if let Some(time) = offset.and_then(|offset| times.value_as_datetime_with_tz(at, offset)) {
            return time.to_rfc3339();
        }
        let Some(time) = times.value_as_datetime(at) else { return times.value(at).to_string() };
        // A zone by its name: the time is that of UTC.
        time.to_string().replace(' ', "T") + if zone.is_some() { "Z" } else { "" }
    })
}

/// The words of a list of words, each in its place.
fn dictionary(array: &dyn Array) -> Result<Values, ArrowError> {
    let dictionary = array.as_any_dictionary();
    if dictionary.values().is_empty() {
        return Ok(Values::Text(vec![None; array.len()]));
    }
    let words = of(dictionary.values().as_ref())?;
    let keys = dictionary.normalized_keys();
    let word = |row: Option<usize>| row.and_then(|row| keys.get(row).copied());
    if let Values::Text(words) = &words {
        let texts = there(array).map(|row| words.get(word(row)?)?.clone());
        return Ok(Values::Text(texts.collect()));
    }
    Ok(mixed(there(array).map(|row| value(&words, word(row)?).transpose())))
}

/// The items of each list, as JSON.
fn lists(array: &dyn Array, list: impl Fn(usize) -> ArrayRef) -> Result<Values, ArrowError> {
    let mut all = Vec::with_capacity(array.len());
    for row in there(array) {
        let Some(row) = row else {
            all.push(None);
            continue;
        };
        let items = of(list(row).as_ref())?;
        let items = (0..items.len()).map(|at| value(&items, at).map(Option::unwrap_or_default));
        all.push(Some(items.collect::<Result<Vec<_>, _>>().map(Value::Array)));
    }
    Ok(mixed(all.into_iter()))
}

/// The fields of each object, as JSON; one with nothing in it is absent.
fn objects(array: &dyn Array) -> Result<Values, ArrowError> {
    let parts = array.as_struct();
    let mut fields = Vec::new();
    for (name, part) in parts.column_names().into_iter().zip(parts.columns()) {
        fields.push((name, of(part.as_ref())?));
    }
    let object = |row: usize| {
        let mut object = Map::new();
        for (name, values) in &fields {
            if let Some(value) = value(values, row)? {
                object.insert((*name).to_owned(), value);
            }
        }
        Ok(Value::Object(object))
    };
    Ok(mixed(there(array).map(|row| row.map(object))))
}

fn mixed(values: impl Iterator<Item = Option<Result<Value, String>>>) -> Values {
    Values::Mixed(values.map(|value| value.map(|value| value.map(|value| value.to_string()))).collect())
}

/// A value as JSON; what JSON has not by the name of its type.
fn value(values: &Values, at: usize) -> Result<Option<Value>, String> {
    Ok(match values {
        Values::Text(values) => values.get(at).cloned().flatten().map(Value::from),
        Values::Whole(values) => values.get(at).copied().flatten().map(Value::from),
        Values::Flag(values) => values.get(at).copied().flatten().map(Value::from),
        Values::Number(values) => match values.get(at).copied().flatten() {
            Some(number) => Some(serde_json::Number::from_f64(number).ok_or("NaN")?.into()),
            None => None,
        },
        Values::Mixed(values) => match values.get(at).cloned().flatten().transpose()? {
            Some(json) => Some(serde_json::from_str(&json).map_err(|_| "JSON")?),
            None => None,
        },
        _ => None,
    })
}
