//! An assessment as text for people, in each language.

mod elements;
mod page;

pub(super) use elements::elements as write_elements;
pub(super) use page::Page;
