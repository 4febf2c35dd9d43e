//! Records apart from each other: for what is too much for one machine.
//!
//! Each record is validated by itself. What it is called and where it points
//! becomes [rows](row), which an engine brings together by id; of all rows of
//! an id the issues about it can be told.

mod name;
mod row;
mod settle;

pub(crate) use name::name;
pub(crate) use row::Row;
pub use row::Totals;
pub(crate) use settle::{NotSettled, settle};

use super::{Options, Validator};
use crate::model::Header;
use crate::read::{read_alone, read_header};
use crate::report::Report;

/// Lines of a stream, each with its number; 0 where that is not known.
pub(crate) type Line<'r> = (&'r [u8], usize);

/// Validates records by themselves; the waivers of the header hold for them.
pub(crate) fn validate_apart<'r>(
    lines: impl Iterator<Item = Line<'r>>,
    header: Option<&[u8]>,
    options: &Options,
) -> Report {
    let mut validator = Validator::new(options, false);
    validator.begin_part();
    if let Some(header) = header_of(header, options) {
        validator.waive(&header);
    }
    let given = validator.waivers.len();
    for (base, (text, line)) in lines.enumerate() {
        read_alone(text, (base, line), &options.limits, &mut |piece| {
            validator.take(piece);
            // Whether a waiver holds must not depend on which records came with its header.
            validator.waivers.truncate(given);
        });
    }
    validator.finish_apart()
}

/// The header of the first line, where there is one that can be read.
fn header_of(line: Option<&[u8]>, options: &Options) -> Option<Header> {
    read_header(line?, &options.limits)
}
