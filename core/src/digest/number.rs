//! Numbers as ECMAScript prints them, and whether that is all that was written.

/// A number in canonical form.
pub(super) struct Number {
    /// As ECMAScript prints it (RFC 8785, section 3.2.2.3).
    pub(super) text: String,
    /// Whether what is printed is the number that was written: a double keeps
    /// some 17 digits, and no sign of a zero.
    pub(super) exact: bool,
}

impl Number {
    /// A number from its digits in JSON; `None` where no double holds it.
    pub(super) fn read(digits: &str) -> Option<Self> {
        let number = crate::number::read(digits).filter(|number| number.is_finite())?;
        let text = ryu_js::Buffer::new().format_finite(number).to_owned();
        let exact = decimal(digits).is_some_and(|written| decimal(&text) == Some(written));
        Some(Self { text, exact })
    }
}

/// A decimal number as its sign, its digits without zeros at either end, and
/// the power of ten of the last of them. `None` where that power is beyond all
/// doubles.
fn decimal(text: &str) -> Option<(bool, String, i64)> {
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (mantissa, power) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{fraction}");
    let led = all.trim_start_matches('0');
    let digits = led.trim_end_matches('0');
    if digits.is_empty() {
        return Some((negative, String::new(), 0));
    }
    let power: i64 = power.parse().ok()?;
    let moved = i64::try_from(led.len() - digits.len()).ok()?.checked_sub(i64::try_from(fraction.len()).ok()?)?;
    Some((negative, digits.to_owned(), power.checked_add(moved)?))
}

#[cfg(test)]
mod tests {
    use super::Number;

    fn read(digits: &str) -> Option<(String, bool)> {
        Number::read(digits).map(|number| (number.text, number.exact))
    }

    #[test]
    fn numbers_are_printed_as_ecmascript_does() {
        for (written, printed) in [
            ("0", "0"),
            ("0.0", "0"),
            ("0e9", "0"),
            ("1.0", "1"),
            ("-1.50", "-1.5"),
            ("1E3", "1000"),
            ("1e+3", "1000"),
            ("100e-2", "1"),
            ("0.0010e3", "1"),
            ("1e21", "1e+21"),
            ("1e20", "100000000000000000000"),
            ("1e-7", "1e-7"),
            ("0.000001", "0.000001"),
            ("104.91600", "104.916"),
            ("4.5", "4.5"),
            ("2e-3", "0.002"),
            ("9007199254740991", "9007199254740991"),
        ] {
            assert_eq!(read(written), Some((printed.to_owned(), true)), "{written}");
        }
    }

    #[test]
    fn what_a_double_does_not_keep_is_told() {
        for (written, printed) in [
            ("-0", "0"),
            ("-0.0", "0"),
            ("9007199254740993", "9007199254740992"),
            ("333333333.33333329", "333333333.3333333"),
            ("1e-400", "0"),
            ("1e-99999999999999999999", "0"),
            ("0.10000000000000000001", "0.1"),
        ] {
            assert_eq!(read(written), Some((printed.to_owned(), false)), "{written}");
        }
    }

    #[test]
    fn what_no_double_holds_is_no_number() {
        for written in ["1e400", "-1e400", "NaN", "Infinity", "", "1e99999999999999999999"] {
            assert_eq!(read(written), None, "{written}");
        }
    }
}
