//! The tables: a file a table.
//!
//! Which value of a vocabulary states an element, and which only points to it,
//! is the choice of whoever coded the table, after the sources named there. It
//! is no court's. Where in doubt a value only points: what a claim does not
//! say in so many words is not put into its mouth.

mod forced_labour_indicators;
mod non_punishment;
mod slavery;
mod torture;
mod trafficking_in_persons;

use super::table::Table;

/// Every table, in the order in which they are shown.
pub(in crate::assess) static TABLES: [&Table; 5] = [
    &forced_labour_indicators::TABLE,
    &trafficking_in_persons::TABLE,
    &torture::TABLE,
    &slavery::TABLE,
    &non_punishment::TABLE,
];
