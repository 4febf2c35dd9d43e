//! What a value says, as bytes: two values of one type say the same when and
//! only when their bytes are the same.
//!
//! It is what JSON would be, without the trouble of being JSON: nobody reads
//! it, and in the browser the writer of JSON, for every object of the model
//! again, would be a large part of the module.

use serde::ser::{self, Serialize, Serializer};
use std::fmt;

/// The bytes of a value; `None` where it refuses to be written.
pub(super) fn of(value: &impl Serialize) -> Option<Vec<u8>> {
    let mut content = Content(Vec::new());
    value.serialize(&mut content).ok()?;
    Some(content.0)
}

/// What was written so far.
struct Content(Vec<u8>);

/// What a part is. Each part tells its kind and where it ends.
#[derive(Clone, Copy)]
enum Part {
    Nothing,
    Truth,
    Whole,
    Negative,
    Float,
    Text,
    Bytes,
    List,
    Names,
    End,
}

impl Content {
    #[cfg_attr(target_family = "wasm", inline(never))]
    fn put(&mut self, part: Part, bytes: &[u8]) {
        self.0.push(part as u8);
        self.0.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
        self.0.extend_from_slice(bytes);
    }

    #[cfg_attr(target_family = "wasm", inline(never))]
    fn mark(&mut self, part: Part) {
        self.0.push(part as u8);
    }
}

/// A value refused to be written.
#[derive(Debug)]
struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("refused")
    }
}

impl std::error::Error for Refused {}

impl ser::Error for Refused {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

type Done = Result<(), Refused>;

/// Numbers of one kind, whatever their width.
macro_rules! numbers {
    ($($method:ident($ty:ty) as $wide:ty, $part:ident;)*) => {$(
        fn $method(self, value: $ty) -> Done {
            self.put(Part::$part, &<$wide>::from(value).to_le_bytes());
            Ok(())
        }
    )*};
}

impl Serializer for &mut Content {
    type Ok = ();
    type Error = Refused;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    numbers! {
        serialize_bool(bool) as u8, Truth;
        serialize_i8(i8) as i64, Negative;
        serialize_i16(i16) as i64, Negative;
        serialize_i32(i32) as i64, Negative;
        serialize_i64(i64) as i64, Negative;
        serialize_u8(u8) as u64, Whole;
        serialize_u16(u16) as u64, Whole;
        serialize_u32(u32) as u64, Whole;
        serialize_u64(u64) as u64, Whole;
        serialize_f32(f32) as f64, Float;
        serialize_f64(f64) as f64, Float;
        serialize_char(char) as u32, Text;
    }

    fn serialize_str(self, value: &str) -> Done {
        self.put(Part::Text, value.as_bytes());
        Ok(())
    }

    fn serialize_bytes(self, value: &[u8]) -> Done {
        self.put(Part::Bytes, value);
        Ok(())
    }

    fn serialize_none(self) -> Done {
        self.mark(Part::Nothing);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Done {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Done {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Done {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Done {
        self.serialize_str(variant)?;
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Refused> {
        self.mark(Part::List);
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Refused> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Refused> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self, Refused> {
        self.put(Part::Text, variant.as_bytes());
        self.serialize_seq(None)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Refused> {
        self.mark(Part::Names);
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Refused> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self, Refused> {
        self.serialize_tuple_variant("", 0, variant, 0)
    }
}

/// Things one after another, and then their end.
macro_rules! listed {
    ($($of:ident::$method:ident;)*) => {$(
        impl ser::$of for &mut Content {
            type Ok = ();
            type Error = Refused;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
                value.serialize(&mut **self)
            }

            fn end(self) -> Done {
                self.mark(Part::End);
                Ok(())
            }
        }
    )*};
}

listed! {
    SerializeSeq::serialize_element;
    SerializeTuple::serialize_element;
    SerializeTupleStruct::serialize_field;
    SerializeTupleVariant::serialize_field;
}

/// Things under names, and then their end.
macro_rules! named {
    ($($of:ident)*) => {$(
        impl ser::$of for &mut Content {
            type Ok = ();
            type Error = Refused;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Done {
                self.put(Part::Text, key.as_bytes());
                value.serialize(&mut **self)
            }

            fn end(self) -> Done {
                self.mark(Part::End);
                Ok(())
            }
        }
    )*};
}

named! { SerializeStruct SerializeStructVariant }

impl ser::SerializeMap for &mut Content {
    type Ok = ();
    type Error = Refused;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Done {
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        value.serialize(&mut **self)
    }

    fn end(self) -> Done {
        self.mark(Part::End);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::of;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    /// Values of which many are the same, or look like each other.
    fn value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            (0_u8..3).prop_map(Value::from),
            (-2_i8..0).prop_map(Value::from),
            prop_oneof![Just(0.0), Just(-0.0), Just(1.0)].prop_map(|number: f64| json!(number)),
            "[ab]{0,2}".prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 12, 3, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
                proptest::collection::btree_map("[ab]", inner, 0..2)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]
        #[test]
        fn same_bytes_are_the_same_json(one in value(), other in value()) {
            let same = serde_json::to_vec(&one).unwrap() == serde_json::to_vec(&other).unwrap();
            prop_assert_eq!(of(&one) == of(&other), same);
            prop_assert_eq!(of(&one), of(&one.clone()));
        }
    }
}
