//! An assessment as text for people, in each language.

mod page;

pub(super) use page::Page;
