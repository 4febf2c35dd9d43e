//! Decimal numbers, read to the nearest double: by the standard library, and in
//! the browser by a reader that does without its tables. Both are exact, so that
//! they cannot be told apart.

/// Reads a number as the standard library does. One too large is infinite.
pub(crate) fn read(digits: &str) -> Option<f64> {
    #[cfg(not(target_family = "wasm"))]
    return digits.parse().ok();
    #[cfg(target_family = "wasm")]
    return small(digits);
}

#[cfg(any(test, target_family = "wasm"))]
fn small(digits: &str) -> Option<f64> {
    lexical_parse_float::FromLexical::from_lexical(digits.as_bytes()).ok()
}

#[cfg(test)]
mod tests {
    use super::small;
    use proptest::prelude::*;

    fn same(digits: &str) {
        let (one, other) = (small(digits), digits.parse::<f64>().ok());
        assert_eq!(one.map(f64::to_bits), other.map(f64::to_bits), "{digits}");
    }

    /// Half-way cases, the ends of the range, and what people write.
    #[test]
    fn hard_numbers_are_read_alike() {
        for digits in [
            "0",
            "-0",
            "0.0",
            "-0.0e5",
            "104.916",
            "11.5621",
            "1e23",
            "9007199254740993",
            "9007199254740992.5",
            "5e-324",
            "2.4703282292062327208e-324",
            "2.4703282292062328e-324",
            "2.2250738585072011e-308",
            "1.7976931348623157e308",
            "1.7976931348623158e308",
            "1.7976931348623159e308",
            "1e309",
            "-1e400",
            "1e-400",
            "6250000000000000000000000000000000e-12",
            "7.2057594037927933e16",
            "1448997445238699",
            "0.500000000000000166533453693773481063544750213623046875",
            "3.518437208883201171875e13",
            "8.988465674311580536566680e307",
            "1e999999999999",
            "1e-999999999999",
            "0e999999999999",
        ] {
            same(digits);
        }
        let long = "1".repeat(2000);
        for digits in [
            long.clone(),
            format!("0.{long}"),
            format!("{long}e-2000"),
            format!("9007199254740993{}1", "0".repeat(900)),
        ] {
            same(&digits);
        }
        same(&format!("9007199254740992.5{}1", "0".repeat(900)));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]
        #[test]
        fn what_is_a_number_is_the_same(text in "[-+]?[0-9.]{0,3}[-+.eE0-9_ ,]{0,3}|[-+]?([iI]nf|nan|NaN|INFINITY|infinit)[0-9y]?") {
            same(&text);
        }

        #[test]
        fn any_number_is_read_alike(digits in "-?(0|[1-9][0-9]{0,25})([.][0-9]{1,25})?(e[+-]?[0-9]{1,3})?") {
            same(&digits);
        }

        #[test]
        fn any_double_and_its_neighbours_are_read_alike(bits in any::<u64>()) {
            let number = f64::from_bits(bits);
            prop_assume!(number.is_finite());
            same(&format!("{number:e}"));
            same(&format!("{number:.17e}"));
            // Half-way to the next double, written out.
            same(&format!("{number:.800e}"));
        }
    }
}
