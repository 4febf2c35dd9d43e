//! One walk through everything a record holds: what points at another record,
//! and every text, each with its place.

use super::leaf::{ClaimRef, Reference};
use super::shape::{Class, LeafMeta};
use crate::issue::Pointer;
use std::any::Any;

/// What a walk meets.
#[derive(Debug, Clone, Copy)]
pub enum Item<'a> {
    /// A reference to a record.
    Record(&'a dyn Reference),
    /// A reference to a claim.
    Claim(&'a ClaimRef),
    /// Any other text, with what it is.
    Text(&'a str, &'static LeafMeta),
    /// An object, before what is inside it.
    Object(&'a dyn Any),
}

impl<'a> Item<'a> {
    /// The object, where it is one.
    pub(crate) fn object(self) -> Option<&'a dyn Any> {
        if let Self::Object(object) = self { Some(object) } else { None }
    }
}

/// What is called for each item met.
pub type Visit<'a, 'v> = dyn FnMut(&Path, Item<'a>) + 'v;

/// Something that can be walked through.
///
/// ```
/// use casecairn::model::walk::{Item, Path, Walk};
/// use casecairn::model::{ActorRef, Attribution};
///
/// let mut attribution = Attribution::new();
/// attribution.actor = Some(ActorRef::new("guards")?);
/// let mut met = Vec::new();
/// attribution.walk(&mut Path::default(), &mut |path, item| {
///     if let Item::Record(reference) = item {
///         met.push((path.pointer().to_string(), reference.id().to_owned()));
///     }
/// });
/// assert_eq!(met, [("/actor".to_owned(), "guards".to_owned())]);
/// # Ok::<(), casecairn::model::Malformed>(())
/// ```
pub trait Walk {
    /// Calls `visit` for every item, with its place.
    fn walk<'a>(&'a self, path: &mut Path, visit: &mut Visit<'a, '_>);
}

/// A step on the way to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Key(&'static str, Class),
    Index(usize),
}

/// The way from a record to a value inside it.
#[derive(Debug, Clone, Default)]
pub struct Path {
    steps: Vec<Step>,
}

impl Path {
    /// Goes into a field of a class while `inside` runs.
    pub fn with_field(&mut self, key: &'static str, class: Class, inside: impl FnOnce(&mut Self)) {
        self.enter_field(key, class);
        inside(self);
        self.steps.pop();
    }

    /// Goes into an item of a list while `inside` runs.
    pub fn at(&mut self, index: usize, inside: impl FnOnce(&mut Self)) {
        self.steps.push(Step::Index(index));
        inside(self);
        self.steps.pop();
    }

    /// Not inlined in the browser: a walk has some four hundred fields.
    #[cfg_attr(target_family = "wasm", inline(never))]
    fn enter_field(&mut self, key: &'static str, class: Class) {
        self.steps.push(Step::Key(key, class));
    }

    /// The strictest class of the fields on the way.
    pub fn class(&self) -> Class {
        let classes = self.steps.iter().filter_map(|step| match step {
            Step::Key(_, class) => Some(*class),
            Step::Index(_) => None,
        });
        classes.max().unwrap_or(Class::Public)
    }

    /// The key of the field that the way goes into last.
    pub fn last_field(&self) -> Option<&'static str> {
        self.steps.iter().rev().find_map(|step| match step {
            Step::Key(key, _) => Some(*key),
            Step::Index(_) => None,
        })
    }

    /// The key of the field that the way goes into first.
    pub fn field(&self) -> Option<&'static str> {
        match self.steps.first() {
            Some(Step::Key(key, _)) => Some(key),
            _ => None,
        }
    }

    /// The way as a JSON Pointer, relative to the record.
    pub fn pointer(&self) -> Pointer {
        let mut pointer = Pointer::root();
        for step in &self.steps {
            match step {
                Step::Key(key, _) => pointer.push(key),
                Step::Index(index) => pointer.push_index(*index),
            }
        }
        pointer
    }
}

impl<T: Walk> Walk for Option<T> {
    fn walk<'a>(&'a self, path: &mut Path, visit: &mut Visit<'a, '_>) {
        if let Some(value) = self {
            value.walk(path, visit);
        }
    }
}

impl<T: Walk> Walk for Vec<T> {
    fn walk<'a>(&'a self, path: &mut Path, visit: &mut Visit<'a, '_>) {
        for (index, item) in self.iter().enumerate() {
            path.at(index, |path| item.walk(path, visit));
        }
    }
}

impl Walk for bool {
    fn walk<'a>(&'a self, _: &mut Path, _: &mut Visit<'a, '_>) {}
}

impl Walk for u64 {
    fn walk<'a>(&'a self, _: &mut Path, _: &mut Visit<'a, '_>) {}
}

impl Walk for f64 {
    fn walk<'a>(&'a self, _: &mut Path, _: &mut Visit<'a, '_>) {}
}
