//! Group 0: the shape of what was given. Raised by the reader, worded here.

mod blank_line;
mod byte_order_mark;
mod cell_not_json;
mod cell_unplaceable;
mod cells_exclude;
mod control_character;
mod derived_cell_differs;
mod document_too_large;
mod duplicate_column;
mod duplicate_key;
mod empty_input;
mod empty_text;
mod footprint_too_large;
mod invisible_character;
mod lone_surrogate;
mod malformed_code;
mod malformed_csv;
mod malformed_date;
mod malformed_duration;
mod malformed_extension;
mod malformed_id;
mod malformed_instant;
mod malformed_language;
mod malformed_position;
mod malformed_reference;
mod malformed_url;
mod missing_field;
mod missing_header;
mod missing_type;
mod nested_too_deeply;
mod not_json;
mod not_utf8;
mod number_too_large;
mod record_too_large;
mod refused_url;
mod second_header;
mod stray_space;
mod text_too_long;
mod too_many_values;
mod unknown_column;
mod unknown_field;
mod unknown_type;
mod unknown_value;
mod unknown_version;
mod wrong_cell_count;
mod wrong_type;

use super::{Check, Rule, Status, rule_page};

pub(super) static RULES: &[&Rule] = &[
    &not_utf8::RULE,
    &byte_order_mark::RULE,
    &not_json::RULE,
    &duplicate_key::RULE,
    &number_too_large::RULE,
    &nested_too_deeply::RULE,
    &document_too_large::RULE,
    &record_too_large::RULE,
    &too_many_values::RULE,
    &text_too_long::RULE,
    &lone_surrogate::RULE,
    &control_character::RULE,
    &invisible_character::RULE,
    &empty_input::RULE,
    &footprint_too_large::RULE,
    &blank_line::RULE,
    &wrong_type::RULE,
    &missing_field::RULE,
    &unknown_field::RULE,
    &unknown_value::RULE,
    &unknown_type::RULE,
    &missing_type::RULE,
    &malformed_id::RULE,
    &malformed_reference::RULE,
    &malformed_date::RULE,
    &malformed_instant::RULE,
    &malformed_language::RULE,
    &malformed_url::RULE,
    &refused_url::RULE,
    &malformed_code::RULE,
    &empty_text::RULE,
    &malformed_duration::RULE,
    &malformed_extension::RULE,
    &malformed_position::RULE,
    &missing_header::RULE,
    &second_header::RULE,
    &unknown_version::RULE,
    &stray_space::RULE,
    &unknown_column::RULE,
    &duplicate_column::RULE,
    &malformed_csv::RULE,
    &wrong_cell_count::RULE,
    &cell_not_json::RULE,
    &cell_unplaceable::RULE,
    &derived_cell_differs::RULE,
    &cells_exclude::RULE,
];
