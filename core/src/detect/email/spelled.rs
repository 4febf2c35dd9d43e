//! Addresses spelled out, so that no program reads them: `name [at] example [dot] org`.

use crate::detect::Kind;
use crate::detect::scan::{Scan, steps};
use crate::lower;

/// What is written for the `@`, in lower case. The last ones are words of a
/// language, too: they need a dot that is spelled out.
const AT: &[&str] =
    &["[at]", "(at)", "{at}", "<at>", "[@]", "(@)", "(arobase)", "[arobase]", "[arroba]", "(arroba)", "(собака)"];
const AT_WORDS: &[&str] = &["at", "arobase", "arroba", "собака"];
/// What is written for a dot.
const DOTS: &[&str] = &[
    "[dot]", "(dot)", "{dot}", "<dot>", "[.]", "(.)", "(point)", "[point]", "(punto)", "[punto]", "[ponto]", "(ponto)",
];
const DOT_WORDS: &[&str] = &[" dot ", " point ", " punto ", " ponto ", " точка "];

/// The most parts on each side, and the longest of them, in bytes.
const MOST: usize = 5;
const LONGEST: usize = 64;

/// Whether a text may hold an address in plain words.
pub(in crate::detect) fn may_be_in(text: &str) -> bool {
    // The first bytes of the words, in whichever case.
    let near = |pair: &[u8]| matches!(pair, [b' ', b'd' | b'D' | b'p' | b'P' | 0xD0 | 0xD1]);
    let spaces = text.as_bytes().windows(2).enumerate().filter(|(_, pair)| near(pair));
    spaces.filter_map(|(at, _)| text.get(at..)).any(|rest| DOT_WORDS.iter().any(|dot| is_in_any_case(rest, dot)))
}

/// Whether a text begins with a word in lower case, in whichever case.
fn is_in_any_case(text: &str, word: &str) -> bool {
    let mut chars = text.chars();
    word.chars().all(|letter| chars.next().is_some_and(|char| char == letter || lower::letter(char).eq([letter])))
}

pub(in crate::detect) fn find(scan: &mut Scan<'_>) {
    let mut found = Vec::new();
    for open in *b"[({<" {
        for at in scan.places(open) {
            let rest = scan.rest(at);
            if let Some(sign) = AT.iter().find(|sign| rest.starts_with(**sign)) {
                found.extend(address(scan, at, at + sign.len(), false));
            }
        }
    }
    // Without a dot that is spelled out, `at` is a word.
    let spelled = b"[({<".iter().any(|open| scan.seen.has(*open)) || may_be_in(scan.lower);
    for at in scan.places(b' ').filter(|_| spelled) {
        let rest = scan.rest(at + 1);
        let word = AT_WORDS.iter().find(|word| rest.strip_prefix(**word).is_some_and(|rest| rest.starts_with(' ')));
        if let Some(word) = word {
            found.extend(address(scan, at, at + 1 + word.len(), true));
        }
    }
    for (start, end) in found {
        scan.push(Kind::Email, start, end);
    }
}

/// The address around a sign that stands between two places.
fn address(scan: &Scan<'_>, sign: usize, after: usize, is_word: bool) -> Option<(usize, usize)> {
    let (end, spelled) = domain(scan, after)?;
    (spelled || !is_word).then_some((local(scan, sign)?, end))
}

const fn is_part(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'+')
}

/// Where the part before the sign begins.
fn local(scan: &Scan<'_>, sign: usize) -> Option<usize> {
    let mut at = sign - usize::from(scan.before(sign) == b' ');
    let mut start = None;
    for _ in 0..MOST {
        let len = scan.count_before(at, LONGEST, |byte| is_part(*byte));
        if len == 0 {
            break;
        }
        start = Some(at - len);
        let before = scan.lower.get(..at - len)?;
        steps::count(DOTS.len() + DOT_WORDS.len());
        let Some(dot) = DOT_WORDS.iter().chain(DOTS).find(|dot| before.ends_with(**dot)) else { break };
        at -= len + dot.len();
    }
    start
}

/// Where the domain after the sign ends, and whether a dot of it is spelled out.
fn domain(scan: &Scan<'_>, after: usize) -> Option<(usize, bool)> {
    let mut at = after + usize::from(scan.at(after) == b' ');
    let (mut spelled, mut end) = (false, None);
    for _ in 0..MOST {
        let mut len = scan.count(at, LONGEST, |byte| is_part(*byte));
        while matches!(scan.before(at + len), b'.' | b'-' | b'_' | b'+') && len > 0 {
            len -= 1;
        }
        let label = scan.part(at, at + len);
        let top = label.rsplit('.').next().unwrap_or_default();
        let is_top = top.len() > 1 && top.bytes().all(|byte| byte.is_ascii_alphabetic());
        if is_top && (end.is_some() || spelled || label.contains('.')) {
            end = Some(at + len);
        }
        let rest = scan.rest(at + len);
        let rest = rest.strip_prefix(' ').filter(|rest| rest.starts_with(['[', '(', '{', '<'])).unwrap_or(rest);
        let space = scan.rest(at + len).len() - rest.len();
        steps::count(DOTS.len() + DOT_WORDS.len());
        let dot = DOT_WORDS.iter().chain(DOTS).find(|dot| rest.starts_with(**dot));
        let Some(dot) = dot.filter(|_| len > 0) else { break };
        spelled = true;
        at += len + space + dot.len();
        at += scan.count(at, 1, |byte| *byte == b' ');
    }
    end.map(|end| (end, spelled))
}

#[cfg(test)]
mod tests {
    use crate::detect::Kind::Email;
    use crate::detect::properties::only;

    #[test]
    fn an_address_is_found_whole() {
        for (text, found) in [
            ("x mary[at]example[dot]com, y", "mary[at]example[dot]com"),
            ("paul.k (arobase) example.org", "paul.k (arobase) example.org"),
            ("out: ruth (at) example (dot) net", "ruth (at) example (dot) net"),
            ("like tomas dot reyes at example dot org", "tomas dot reyes at example dot org"),
            ("ana arroba example punto org", "ana arroba example punto org"),
            ("A [AT] EXAMPLE.ORG.", "A [AT] EXAMPLE.ORG"),
        ] {
            assert_eq!(only(text, Email), [found], "{text}");
        }
    }

    #[test]
    fn a_place_is_no_address() {
        for text in [
            "look at example.org",
            "at home",
            "(at) noon",
            "we met at the gate (dot) 5",
            "parked (at) 5.30",
            "the dot at the end",
            "a point at issue",
        ] {
            assert!(only(text, Email).is_empty(), "{text}: {:?}", only(text, Email));
        }
    }
}
