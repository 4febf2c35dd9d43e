//! The door through which nouns are made from input.
//!
//! As with serde, the model does not know what the input is: a [`Source`]
//! hands out fields, items and texts, and collects every fault it meets on the
//! way. A noun that cannot be made is `Ok(None)`: the fault is recorded and
//! reading goes on. Only when the input itself cannot be read further (broken
//! syntax) does a source say stop.

use super::footprint::Ring;
use super::leaf::{Leaf, Malformed};
use super::shape::{LeafMeta, ObjectMeta, Shape, UnionMeta};
use super::vocabulary::Vocabulary;

/// What hands out values and collects faults.
pub trait Source {
    /// Why reading cannot go on. The fault itself is already recorded.
    type Stop;

    /// Enters an object. `false` when the value is something else.
    ///
    /// # Errors
    /// The input cannot be read further.
    fn begin(&mut self, meta: &'static ObjectMeta) -> Result<bool, Self::Stop>;

    /// The place in [`ObjectMeta::fields`] of the next known field that has a
    /// value. Unknown and duplicate keys are recorded and passed over, as is a
    /// `null` where the field may be absent.
    ///
    /// # Errors
    /// The input cannot be read further.
    fn next_field(&mut self, meta: &'static ObjectMeta, fields: &mut Fields) -> Result<Option<usize>, Self::Stop>;

    /// Leaves an object: records the required fields that were not there.
    fn end(&mut self, meta: &'static ObjectMeta, fields: &Fields);

    /// Enters a list. `false` when the value is something else.
    ///
    /// # Errors
    /// The input cannot be read further.
    fn begin_list(&mut self) -> Result<bool, Self::Stop>;

    /// Moves to the next item of the list entered last; `false` at its end.
    ///
    /// # Errors
    /// The input cannot be read further.
    fn next_item(&mut self) -> Result<bool, Self::Stop>;

    /// Takes note of the items of the list just left that could not be made.
    fn missing_items(&mut self, missing: Vec<usize>);

    /// Finds which variant of a union an object is, without entering it.
    ///
    /// # Errors
    /// The input cannot be read further.
    fn tag(&mut self, meta: &'static UnionMeta) -> Result<Option<usize>, Self::Stop>;

    /// Reads a text with rules of its own, and keeps it as it is.
    ///
    /// # Errors
    /// The input cannot be read further.
    fn text(
        &mut self,
        meta: &'static LeafMeta,
        check: fn(&str) -> Result<(), Malformed>,
    ) -> Result<Option<Box<str>>, Self::Stop>;

    /// Reads a text that means more than its letters.
    ///
    /// # Errors
    /// The input cannot be read further.
    fn leaf<L: Leaf>(&mut self) -> Result<Option<L>, Self::Stop>;

    /// Reads a value of a vocabulary.
    ///
    /// # Errors
    /// The input cannot be read further.
    fn word<V: Vocabulary>(&mut self) -> Result<Option<V>, Self::Stop>;

    /// Reads a finite number.
    ///
    /// # Errors
    /// The input cannot be read further.
    fn number(&mut self) -> Result<Option<f64>, Self::Stop>;

    /// Reads a whole number from 0 to 2^53 − 1.
    ///
    /// # Errors
    /// The input cannot be read further.
    fn whole(&mut self) -> Result<Option<u64>, Self::Stop>;

    /// Reads `true` or `false`.
    ///
    /// # Errors
    /// The input cannot be read further.
    fn boolean(&mut self) -> Result<Option<bool>, Self::Stop>;

    /// Reads the polygons of a footprint, `depth` lists deep above its
    /// positions: 0 a position, 2 the rings of a polygon, 3 of a multipolygon.
    ///
    /// # Errors
    /// The input cannot be read further.
    fn positions(&mut self, shape: Shape) -> Result<Option<Vec<Vec<Ring>>>, Self::Stop>;

    /// Whether the next value is a text.
    ///
    /// # Errors
    /// The input cannot be read further.
    fn is_text(&mut self) -> Result<bool, Self::Stop>;

    /// Reads any JSON under reverse-DNS keys: key and the value as written.
    ///
    /// # Errors
    /// The input cannot be read further.
    fn extensions(&mut self) -> Result<Option<Vec<Entry>>, Self::Stop>;
}

/// A key and its value as written.
pub type Entry = (String, Box<serde_json::value::RawValue>);

/// Where the reading of one object stands.
#[derive(Debug, Clone, Copy, Default)]
pub struct Fields {
    /// A bit a field whose key was there.
    pub keys: u64,
    /// A bit a field that had a value other than `null`.
    pub seen: u64,
    /// A bit a field that a misspelt key was probably meant to be.
    pub meant: u64,
    /// The place after the field read last: input mostly keeps the order.
    pub next: usize,
    /// Whether the first key was read.
    pub started: bool,
    /// Whether a field's value is being read.
    pub open: bool,
    /// Whether the tag was there.
    pub tagged: bool,
}

/// A value that can be made from a [`Source`].
pub trait FromSource: Sized {
    /// What the value looks like.
    const SHAPE: Shape;

    /// Makes the value. `Ok(None)` when it is at fault, which is then recorded.
    ///
    /// # Errors
    /// The input cannot be read further.
    fn from_source<S: Source>(source: &mut S) -> Result<Option<Self>, S::Stop>;
}

/// Reads a field into its place. Not inlined in the browser: there the reader
/// of an object is a list of calls.
#[cfg_attr(target_family = "wasm", inline(never))]
pub(crate) fn fill<T: FromSource, S: Source>(source: &mut S, field: &mut Option<T>) -> Result<(), S::Stop> {
    *field = T::from_source(source)?;
    Ok(())
}

/// Reads a list into its place.
#[cfg_attr(target_family = "wasm", inline(never))]
pub(crate) fn fill_list<T: FromSource, S: Source>(source: &mut S, field: &mut Option<Vec<T>>) -> Result<(), S::Stop> {
    *field = list(source)?;
    Ok(())
}

/// Reads a list. Items that could not be made are left out.
pub(crate) fn list<T: FromSource, S: Source>(source: &mut S) -> Result<Option<Vec<T>>, S::Stop> {
    let mut items = Vec::new();
    let is_list = each_item(source, &mut |source| {
        let item = T::from_source(source)?;
        let made = item.is_some();
        items.extend(item);
        Ok(made)
    })?;
    Ok(is_list.then_some(items))
}

/// Walks the items of a list; `false` where there is none. The source is told
/// which could not be made, so that the others can still be found in the input.
/// Once in the browser, for all types of items.
#[cfg_attr(not(target_family = "wasm"), inline)]
#[cfg_attr(target_family = "wasm", inline(never))]
fn each_item<S: Source>(
    source: &mut S,
    make: &mut dyn FnMut(&mut S) -> Result<bool, S::Stop>,
) -> Result<bool, S::Stop> {
    if !source.begin_list()? {
        return Ok(false);
    }
    let (mut missing, mut at) = (Vec::new(), 0);
    while source.next_item()? {
        if !make(source)? {
            missing.push(at);
        }
        at += 1;
    }
    if !missing.is_empty() {
        source.missing_items(missing);
    }
    Ok(true)
}

impl FromSource for bool {
    const SHAPE: Shape = Shape::Boolean;

    fn from_source<S: Source>(source: &mut S) -> Result<Option<Self>, S::Stop> {
        source.boolean()
    }
}

impl FromSource for u64 {
    const SHAPE: Shape = Shape::Whole;

    fn from_source<S: Source>(source: &mut S) -> Result<Option<Self>, S::Stop> {
        source.whole()
    }
}

impl FromSource for f64 {
    const SHAPE: Shape = Shape::Number;

    fn from_source<S: Source>(source: &mut S) -> Result<Option<Self>, S::Stop> {
        source.number()
    }
}

/// Lets schemars see a type that says what it looks like, with feature `schema`.
macro_rules! json_schema {
    ($($name:ident),*) => {$(
        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                let shape = <Self as $crate::model::source::FromSource>::SHAPE;
                shape.name().unwrap_or(stringify!($name)).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let shape = <Self as $crate::model::source::FromSource>::SHAPE;
                $crate::model::json_schema::body(shape, generator).try_into().unwrap_or_default()
            }
        }
    )*};
}
pub(in crate::model) use json_schema;
