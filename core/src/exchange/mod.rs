//! Records in the forms of others.

mod flat;

pub(crate) use flat::{KINDS, flat};
