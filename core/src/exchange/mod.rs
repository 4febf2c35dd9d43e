//! Records in the forms of others, both ways.

mod csv;
mod flat;
mod guard;
mod layout;
mod sheet;

pub(crate) use csv::write as write_csv;
pub(crate) use flat::flat;
pub(crate) use layout::KINDS;
#[cfg(feature = "schema")]
pub(crate) use layout::{Column, Take, layout};
pub(crate) use sheet::{Form, Sheet, read, validate};
