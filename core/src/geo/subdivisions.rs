//! The codes of ISO 3166-2, with those since withdrawn.

use super::table;
use crate::order::{Map, map};
use std::sync::LazyLock;

/// Whether a code such as `KH-12` is one of its country's; nothing where the
/// table has no list for that country.
pub(crate) fn is_subdivision(code: &str) -> Option<bool> {
    let (country, rest) = code.split_once('-')?;
    let list = LISTS.get(country)?;
    Some(list.split(' ').any(|listed| match listed.split_once('-') {
        Some((from, to)) => is_between(rest, from, to),
        None => listed == rest,
    }))
}

/// Whether a number is in a run such as `01-17` or `1-25`, written as there.
fn is_between(code: &str, from: &str, to: &str) -> bool {
    let written_alike = from.len() == to.len() || !code.starts_with('0');
    let (Ok(number), Ok(from_number), Ok(to_number)) = (code.parse::<u16>(), from.parse(), to.parse()) else {
        return false;
    };
    written_alike && (from.len()..=to.len()).contains(&code.len()) && (from_number..=to_number).contains(&number)
}

static LISTS: LazyLock<Map<&'static str, &'static str>> =
    LazyLock::new(|| map(table::SUBDIVISIONS.split(';').filter_map(|line| line.split_once(' '))));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_known_as_they_are_written() {
        for code in ["KH-1", "KH-12", "KH-25", "TH-38", "TH-S", "LA-VT", "VN-SG", "VN-01", "MM-18", "CN-YN", "TW-TPE"] {
            assert_eq!(is_subdivision(code), Some(true), "{code}");
        }
        for code in ["KH-26", "KH-01", "KH-0", "TH-01", "TH-59", "LA-ZZ", "VN-1", "MM-19", "CN-00", "US-ZZ"] {
            assert_eq!(is_subdivision(code), Some(false), "{code}");
        }
        assert_eq!(is_subdivision("XX-01"), None);
        assert_eq!(is_subdivision("KH"), None);
    }
}
