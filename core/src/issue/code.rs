//! Stable codes: `CC` and three digits, never used again for something else.

use std::fmt;
use std::str::FromStr;

/// The code of a rule. The first digit is its group.
///
/// ```
/// use casecairn::Code;
/// let code: Code = "CC201".parse().unwrap();
/// assert_eq!(code.group(), 2);
/// assert_eq!(code.to_string(), "CC201");
/// assert!("CC20".parse::<Code>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "String", extend("pattern" = "^CC[0-9]{3}$", "maxLength" = 5))
)]
pub struct Code(u16);

impl Code {
    /// A code from its number, 0 to 999.
    pub(crate) const fn new(number: u16) -> Self {
        assert!(number < 1000, "a code has three digits");
        Self(number)
    }

    /// The first digit: shape, identity, place, time, counts, evidence,
    /// corroboration, law, people, text.
    pub const fn group(self) -> u8 {
        // Below ten, because a code is below a thousand.
        #[expect(clippy::cast_possible_truncation, reason = "a code is below a thousand")]
        let group = (self.0 / 100) as u8;
        group
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CC{:03}", self.0)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Code {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Self, NotACode> {
        let digits = text.strip_prefix("CC").ok_or(NotACode)?;
        if digits.len() != 3 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(NotACode);
        }
        digits.parse().map(Self).map_err(|_| NotACode)
    }
}

impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// A text that is no code.
///
/// ```
/// assert_eq!("CC1".parse::<casecairn::Code>(), Err(casecairn::NotACode));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a code is `CC` and three digits, such as `CC201`")]
pub struct NotACode;

/// The codes of group 0, which the reader raises.
pub mod shape {
    use super::Code;

    /// The bytes are not UTF-8.
    pub const NOT_UTF8: Code = Code::new(1);
    /// The input begins with a byte order mark.
    pub const BYTE_ORDER_MARK: Code = Code::new(2);
    /// The input is not JSON.
    pub const NOT_JSON: Code = Code::new(3);
    /// An object has one key twice.
    pub const DUPLICATE_KEY: Code = Code::new(4);
    /// A number is too large to be kept exactly.
    pub const NUMBER_TOO_LARGE: Code = Code::new(5);
    /// Values are nested too deeply.
    pub const NESTED_TOO_DEEPLY: Code = Code::new(6);
    /// The document is too large.
    pub const DOCUMENT_TOO_LARGE: Code = Code::new(7);
    /// A record is too large.
    pub const RECORD_TOO_LARGE: Code = Code::new(8);
    /// There are too many values.
    pub const TOO_MANY_VALUES: Code = Code::new(9);
    /// A text is too long.
    pub const TEXT_TOO_LONG: Code = Code::new(10);
    /// A text has half of a surrogate pair.
    pub const LONE_SURROGATE: Code = Code::new(11);
    /// A text has a control character.
    pub const CONTROL_CHARACTER: Code = Code::new(12);
    /// A one-line text has a bidirectional or invisible character.
    pub const INVISIBLE_CHARACTER: Code = Code::new(13);
    /// There is nothing to read.
    pub const EMPTY_INPUT: Code = Code::new(14);
    /// A footprint has too many positions, rings or parts.
    pub const FOOTPRINT_TOO_LARGE: Code = Code::new(15);
    /// A line of a stream has nothing on it.
    pub const BLANK_LINE: Code = Code::new(16);

    /// The value has another type than the field.
    pub const WRONG_TYPE: Code = Code::new(20);
    /// A required field is not there.
    pub const MISSING_FIELD: Code = Code::new(21);
    /// The object has no such field.
    pub const UNKNOWN_FIELD: Code = Code::new(22);
    /// The vocabulary has no such value.
    pub const UNKNOWN_VALUE: Code = Code::new(23);
    /// There is no such `type`.
    pub const UNKNOWN_TYPE: Code = Code::new(24);
    /// The object does not say its `type`.
    pub const MISSING_TYPE: Code = Code::new(25);
    /// An id breaks the rules for ids.
    pub const MALFORMED_ID: Code = Code::new(26);
    /// A reference is neither `id` nor `namespace:id` (with `#claim`).
    pub const MALFORMED_REFERENCE: Code = Code::new(27);
    /// A date is not EDTF.
    pub const MALFORMED_DATE: Code = Code::new(28);
    /// An instant is not RFC 3339 with an offset.
    pub const MALFORMED_INSTANT: Code = Code::new(29);
    /// A language tag is not BCP 47.
    pub const MALFORMED_LANGUAGE: Code = Code::new(30);
    /// A URL is not an absolute RFC 3986 URI.
    pub const MALFORMED_URL: Code = Code::new(31);
    /// A URL has a scheme, credentials or a host that is refused.
    pub const REFUSED_URL: Code = Code::new(32);
    /// A code (country, rule, digest, media type …) does not have its form.
    pub const MALFORMED_CODE: Code = Code::new(33);
    /// A text is empty.
    pub const EMPTY_TEXT: Code = Code::new(34);
    /// A duration is not ISO 8601.
    pub const MALFORMED_DURATION: Code = Code::new(35);
    /// A key of `extensions` is not a reverse-DNS name.
    pub const MALFORMED_EXTENSION: Code = Code::new(36);
    /// A position is not longitude and latitude.
    pub const MALFORMED_POSITION: Code = Code::new(37);
    /// The first line, or the document, is not a dossier's header.
    pub const MISSING_HEADER: Code = Code::new(40);
    /// A header stands where a record should.
    pub const SECOND_HEADER: Code = Code::new(41);
    /// The schema version is one this library does not know.
    pub const UNKNOWN_VERSION: Code = Code::new(42);
    /// A text begins or ends with white space.
    pub const STRAY_SPACE: Code = Code::new(43);

    /// A table has a column that its kind of record has not.
    pub const UNKNOWN_COLUMN: Code = Code::new(44);
    /// A table has one column twice.
    pub const DUPLICATE_COLUMN: Code = Code::new(45);
    /// The quotation marks of a row of CSV do not close.
    pub const MALFORMED_CSV: Code = Code::new(46);
    /// A row has more or fewer cells than there are columns.
    pub const WRONG_CELL_COUNT: Code = Code::new(47);
    /// A cell should hold JSON and does not.
    pub const CELL_NOT_JSON: Code = Code::new(48);
    /// What stands in a cell cannot be placed in the record.
    pub const CELL_UNPLACEABLE: Code = Code::new(49);
    /// A cell differs from what follows from another.
    pub const DERIVED_CELL_DIFFERS: Code = Code::new(50);
    /// Two cells say one thing in two ways.
    pub const CELLS_EXCLUDE: Code = Code::new(51);
}
