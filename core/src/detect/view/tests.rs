use super::{View, digit, is_as_it_looks, is_unseen, lower_of_same_length};
use crate::detect::compatible;
use icu_normalizer::ComposingNormalizerBorrowed;

fn folded(text: &str) -> String {
    View::new(text).text.into_owned()
}

/// Form KC is what look-alikes are judged by, for every character there is.
#[test]
fn a_character_that_stands_for_ascii_is_read_as_it() {
    let nfkc = ComposingNormalizerBorrowed::new_nfkc();
    for char in (0x80..=0x0010_FFFF).filter_map(char::from_u32) {
        let text = char.to_string();
        let wanted = nfkc.normalize(&text);
        let kept = super::sign(char).is_some() || is_unseen(char);
        if wanted.is_ascii() && !kept {
            assert_eq!(folded(&text), wanted, "U+{:04X}", char as u32);
        }
    }
}

#[test]
fn what_is_as_it_looks_is_not_folded() {
    for char in ('\0'..=char::MAX).filter(|char| is_as_it_looks(*char) && !char.is_ascii()) {
        let folded = is_unseen(char)
            || matches!(char, '\u{300}'..='\u{36F}' | '\u{101D}')
            || digit(char).is_some()
            || super::sign(char).is_some()
            || compatible::ascii(char).is_some();
        assert!(!folded, "U+{:04X}", char as u32);
    }
}

#[test]
fn lower_case_is_that_of_unicode_where_it_is_as_long() {
    for char in '\0'..=char::MAX {
        let lower: String = char.to_lowercase().collect();
        let kept = lower.chars().count() > 1 || lower.len() != char.len_utf8();
        let wanted = if kept { char.to_string() } else { lower };
        assert_eq!(lower_of_same_length(char).to_string(), wanted);
    }
}

/// `char::is_numeric` is all of `N`: ten in a row that begin at a zero of ours.
#[test]
fn each_zero_begins_ten_digits() {
    for zero in super::ZEROS {
        for value in 0..10 {
            let char = char::from_u32(*zero as u32 + value).unwrap();
            assert!(char.is_numeric(), "U+{:04X}", char as u32);
            assert_eq!(digit(char), char::from_digit(value, 10));
        }
        let after = char::from_u32(*zero as u32 + 10).unwrap();
        assert!(digit(after).is_none() || super::ZEROS.contains(&after));
    }
    assert!(super::ZEROS.is_sorted());
    assert_eq!(digit('a'), None);
}

#[test]
fn digits_of_the_region_are_digits() {
    assert_eq!(folded("០១២៣៤៥៦៧៨៩ ๐๑๒๓๔๕๖๗๘๙ ໐໑໒໓໔໕໖໗໘໙ ၀၁၂၃၄၅၆၇၈၉ ０１２３４５６７８９"), ["0123456789"; 5].join(" "));
    assert_eq!(folded("ဝ၉၄၂ဝဝဝ၁"), "09420001");
    assert_eq!(folded("၁၂ ဝန်ကြီး"), "12 ဝန်ကြီး");
    assert_eq!(folded("၁၂ဝိ"), "12ဝိ");
}

#[test]
fn dashes_and_signs_are_as_typed() {
    assert_eq!(folded("1–2—3−4‐5"), "1-2-3-4-5");
    assert_eq!(folded("11º04′52″ 11˚04’52”"), "11°04'52\" 11°04'52\"");
    assert_eq!(folded("a\u{200B}b\u{AD}c1\u{FE0F}\u{20E3}"), "abc1");
}

#[test]
fn marks_are_joined_to_their_letters() {
    let decomposed = "ho\u{323}\u{302} chie\u{302}\u{301}u 12";
    let view = View::new(decomposed);
    assert_eq!(view.text, "hộ chiếu 12");
    let at = view.text.find("12").unwrap();
    assert_eq!(view.start(at), decomposed.find("12").unwrap());
    let at = view.text.find("ộ").unwrap();
    assert_eq!((view.start(at), view.end(at + "ộ".len())), (1, 6));
    // A mark that there is no letter for stays.
    assert_eq!(folded("x\u{323}"), "x\u{323}");
    assert_eq!(folded("\u{301}a"), "\u{301}a");
}

#[test]
fn the_way_back_is_exact() {
    let text = "ក\u{200B}១\u{200B}\u{200B}២x\u{200B}é ﬃ９";
    let view = View::new(text);
    assert_eq!(view.text, "ក12xé ffi9");
    let part = |from: &str, to: &str| {
        let (start, end) = (view.text.find(from).unwrap(), view.text.find(to).unwrap() + to.len());
        text.get(view.start(start)..view.end(end)).unwrap()
    };
    assert_eq!(part("1", "2"), "១\u{200B}\u{200B}២");
    assert_eq!(part("1", "1"), "១");
    assert_eq!(part("x", "x"), "x");
    assert_eq!(part("é", "é"), "é");
    assert_eq!(part("i", "9"), "ﬃ９");
    assert_eq!(part("x", "f"), "x\u{200B}é ﬃ");
    assert_eq!(part("ffi", "ffi"), "ﬃ");
    assert_eq!(part("9", "9"), "９");
    assert_eq!(part("ក", "9"), text);
    assert_eq!((view.start(0), view.end(view.text.len())), (0, text.len()));
}

#[test]
fn a_long_unfolding_stays_inside_its_character() {
    let text = "ⅷ";
    let view = View::new(text);
    assert_eq!(view.text, "viii");
    for at in 0..4 {
        assert_eq!((view.start(at), view.end(at + 1)), (0, 3), "{at}");
    }
}

#[test]
fn lower_case_keeps_its_place() {
    let view = View::new("NÉE HỘ CHIẾU İ");
    assert_eq!(view.lower, "née hộ chiếu İ");
    assert_eq!(view.lower.len(), view.text.len());
}
