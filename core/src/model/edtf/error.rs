//! Why a text is not EDTF.

use super::reasons;
use crate::lang::Text;

/// A text that is not EDTF: why, and at which byte.
///
/// ```
/// use casecairn::model::edtf::Edtf;
///
/// let error = Edtf::parse("2025-13-01").err();
/// assert_eq!(error.map(|e| e.reason()), Some("month_out_of_range"));
/// assert_eq!(error.map(|e| e.offset()), Some(5));
/// assert_eq!(
///     error.map(|e| e.to_string()).as_deref(),
///     Some("the month must be 01 to 12, or 21 to 41 for a part of a year (at byte 5)")
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{} (at byte {offset})", text.en)]
#[non_exhaustive]
pub struct EdtfError {
    reason: &'static str,
    text: Text,
    offset: usize,
}

impl EdtfError {
    /// Every [`reason`](Self::reason) with its English text, for those who translate them.
    ///
    /// ```
    /// # use casecairn::model::edtf::EdtfError;
    /// assert!(EdtfError::REASONS.iter().any(|(code, text)| *code == "white_space" && text.en == "white space is not allowed"));
    /// ```
    pub const REASONS: &[(&str, Text)] = reasons::TABLE;

    /// A code that does not change, such as `day_out_of_range`.
    ///
    /// ```
    /// # use casecairn::model::edtf::Edtf;
    /// assert_eq!(Edtf::parse("").map_err(|e| e.reason()), Err("empty"));
    /// ```
    #[must_use]
    pub fn reason(&self) -> &'static str {
        self.reason
    }

    /// The reason in every language.
    #[must_use]
    pub fn text(&self) -> Text {
        self.text
    }

    /// The byte of the text where the trouble was seen; never inside a character, never beyond the end.
    ///
    /// ```
    /// # use casecairn::model::edtf::Edtf;
    /// assert_eq!(Edtf::parse("2025-០៦").map_err(|e| e.offset()), Err(5));
    /// ```
    #[must_use]
    pub fn offset(&self) -> usize {
        self.offset
    }

    pub(super) fn too_long(offset: usize) -> Self {
        Self::new("too_long", offset)
    }

    pub(super) fn long_year_form(offset: usize) -> Self {
        Self::new("long_year_form", offset)
    }

    /// The parser's messages may change with its version; our codes may not.
    pub(super) fn from_core(message: &str, offset: usize) -> Self {
        Self::new(reasons::code(message), offset)
    }

    fn new(code: &str, offset: usize) -> Self {
        let known = Self::REASONS.iter().find(|(reason, _)| *reason == code);
        let (reason, text) = known.copied().unwrap_or(reasons::NOT_EDTF);
        Self { reason, text, offset }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::edtf::{Edtf, EdtfError};

    /// One text for each reason, so that a new version of the parser cannot change a code unseen.
    #[test]
    fn every_reason_has_a_text_that_gives_it() {
        let long = "1".repeat(65);
        let cases = [
            ("", "empty", 0),
            (long.as_str(), "too_long", 64),
            ("2025-០៦", "not_ascii", 5),
            (" 2025", "white_space", 0),
            ("Y99999999999999999999", "number_too_large", 1),
            ("Y17E999999", "number_too_large", 4),
            ("nonsense", "year_form", 0),
            ("-0000", "year_minus_zero", 0),
            ("-20XX", "negative_year_unknown_digit", 1),
            ("1950S5", "significant_digits", 5),
            ("19X0S2", "significant_digits", 4),
            ("1950S2-01", "significant_digits", 6),
            ("Y12345S6", "significant_digits", 7),
            ("Y", "long_year_form", 1),
            ("Y012345", "long_year_form", 1),
            ("Y17E", "long_year_form", 4),
            ("Y0E7", "long_year_form", 1),
            ("Y17000E0", "long_year_form", 7),
            ("Y2006", "long_year_too_small", 1),
            ("Y17E7-12-26", "long_year_with_month", 5),
            ("20250614", "separator_expected", 4),
            ("2025-06_14", "separator_expected", 7),
            ("2025-6", "month_form", 5),
            ("2025-13", "month_out_of_range", 5),
            ("2025-2X", "month_out_of_range", 5),
            ("2025-13-01T00:00:00", "month_out_of_range", 5),
            ("2025-21-01", "season_with_day", 8),
            ("2025-06-1", "day_form", 8),
            ("2025-02-30", "day_out_of_range", 8),
            ("2025-02-3X", "day_out_of_range", 8),
            ("2025-06-14x", "trailing_text", 10),
            ("2025-06T10:00:00", "time_needs_full_date", 0),
            ("202X-06-14T10:00:00", "time_needs_full_date", 3),
            ("2025-06-14T10:00", "time_form", 11),
            ("2025-06-14T1a:00:00", "time_form", 11),
            ("2025-06-14T24:00:00", "time_out_of_range", 11),
            ("2025-06-14T23:60:00", "time_out_of_range", 14),
            ("2025-06-14T23:00:61", "time_out_of_range", 17),
            ("2025-06-14T10:00:00z", "offset_form", 19),
            ("2025-06-14T10:00:00+7", "offset_form", 19),
            ("2025-06-14T10:00:00+a7", "offset_form", 20),
            ("2025-06-14T10:00:00+15", "offset_out_of_range", 19),
            ("2025-06-14T10:00:00-00", "offset_out_of_range", 19),
            ("2025-06-14T10:00:00+07:60", "offset_out_of_range", 23),
            ("2025/2026/2027", "interval_form", 9),
            ("../..", "interval_without_date", 0),
            ("2026/2025", "interval_order", 5),
            ("2025/..2026", "open_end_misplaced", 5),
            ("2025../2026", "open_end_misplaced", 4),
            ("[2025", "set_form", 4),
            ("[]", "set_form", 1),
            ("[{2025}]", "set_form", 1),
            ("[2025,]", "set_form", 6),
            ("[..]", "set_form", 1),
            ("[2025..2026..2027]", "set_form", 7),
            ("[2025..2026-01]", "set_range", 7),
            ("[2026..2025]", "set_range", 7),
            ("[202X..2025]", "set_range", 1),
            ("[2025?..2026]", "set_range", 1),
            ("[2025-21..2025-22]", "set_range", 1),
            ("[1950S2..1960]", "set_range", 1),
        ];
        for (text, reason, offset) in cases {
            let found = Edtf::parse(text).map_err(|e| (e.reason(), e.offset()));
            assert_eq!(found, Err((reason, offset)), "{text}");
        }
        for (reason, _) in EdtfError::REASONS {
            let shown = cases.iter().any(|case| case.1 == *reason);
            assert_eq!(shown, *reason != "not_edtf", "{reason}");
        }
    }
}
