//! What holds for every text.

use super::scan::steps;
use super::{Kind, Match, Scan, View, find, look_through, merge, run};
use proptest::prelude::*;

/// What is found of a kind, as it stands in the text.
pub(super) fn only(text: &str, kind: Kind) -> Vec<&str> {
    find(text).into_iter().filter(|found| found.kind == kind).map(|found| &text[found.start..found.end]).collect()
}

/// Pieces of which matches are made, and what hides them.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[0-9]{1,5}",
        "[a-zA-Z]{1,4}",
        "[@.:/+<_, -]",
        Just("0x".to_owned()),
        Just("°".to_owned()),
        Just("\u{200B}".to_owned()),
        Just("១២".to_owned()),
        Just("ﬃ".to_owned()),
        Just("passport ".to_owned()),
        Just("born ".to_owned()),
        Just("出生".to_owned()),
        Just("May ".to_owned()),
        Just("t.me/".to_owned()),
        Just("微信".to_owned()),
        Just("example.org".to_owned()),
        Just("192.0.2.1".to_owned()),
        Just("e\u{301}".to_owned()),
        Just("—".to_owned()),
        Just("ភ្នំ".to_owned()),
        Just("一九九八年三月".to_owned()),
        Just(" DOT ".to_owned()),
        Just(" ТОЧКА ".to_owned()),
        Just(" at ".to_owned()),
        Just("[dot]".to_owned()),
        Just("\u{A0}".to_owned()),
        Just("Ⅷ".to_owned()),
        Just("///".to_owned()),
        Just("w3w ".to_owned()),
        Just("osm.org/way/".to_owned()),
        Just("imei 490154203237518".to_owned()),
        Just(" deg ".to_owned()),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn holds(text: &str) {
    let found = find(text);
    let mut behind = 0;
    for found in &found {
        assert!(found.start >= behind && found.start < found.end && found.end <= text.len(), "{text:?}: {found:?}");
        assert!(text.is_char_boundary(found.start) && text.is_char_boundary(found.end), "{text:?}: {found:?}");
        behind = found.end;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn matches_are_in_order_and_whole_in_any_text(text in any::<String>()) {
        holds(&text);
    }

    #[test]
    fn matches_are_in_order_and_whole_in_texts_like_them(text in pieces()) {
        holds(&text);
    }

    /// The look at the bytes of a text only saves time.
    #[test]
    fn nothing_stands_in_a_text_that_is_not_looked_through(text in pieces()) {
        prop_assert_eq!(find(&text), look_through(&View::new(&text)));
    }

    #[test]
    fn nothing_stands_in_any_text_that_is_not_looked_through(text in any::<String>()) {
        prop_assert_eq!(find(&text), look_through(&View::new(&text)));
    }

    /// What a detector finds is covered, whichever names it.
    #[test]
    fn nothing_that_was_found_is_lost(text in pieces()) {
        let view = View::new(&text);
        let mut scan = Scan::new(&view);
        run(&mut scan);
        let merged = find(&text);
        for found in scan.found {
            let (start, end) = (view.start(found.start), view.end(found.end));
            prop_assert!(merged.iter().any(|whole| whole.start <= start && end <= whole.end));
        }
    }
}

#[test]
fn what_overlaps_is_one_and_the_longest_names_it() {
    let all = |list: &[(Kind, usize, usize)]| {
        let list = list.iter().map(|(kind, start, end)| Match { kind: *kind, start: *start, end: *end }).collect();
        merge(list).map(|found| (found.kind, found.start, found.end)).collect::<Vec<_>>()
    };
    assert_eq!(all(&[(Kind::Ip, 5, 9), (Kind::Phone, 0, 5)]), [(Kind::Phone, 0, 5), (Kind::Ip, 5, 9)]);
    assert_eq!(all(&[(Kind::Phone, 0, 6), (Kind::Card, 4, 20)]), [(Kind::Card, 0, 20)]);
    assert_eq!(all(&[(Kind::Card, 0, 16), (Kind::Phone, 14, 20)]), [(Kind::Card, 0, 20)]);
    assert_eq!(all(&[(Kind::Phone, 0, 9), (Kind::Passport, 0, 9)]), [(Kind::Passport, 0, 9)]);
    assert_eq!(all(&[(Kind::Handle, 0, 20), (Kind::Phone, 5, 15), (Kind::Mac, 18, 30)]), [(Kind::Handle, 0, 30)]);
}

/// Texts that make each detector look around as far as it ever does.
const ADVERSARIAL: &[&str] = &[
    "@",
    "a@",
    "a.b-",
    "@a.",
    "0",
    "0 ",
    "00 ",
    "+1 ",
    "+855 12 ",
    "1.",
    "1,",
    "1.1111, ",
    "11°1' ",
    ":",
    "ab:",
    "1:",
    "2001:",
    "ab-",
    "1-",
    "<",
    "P<",
    "/",
    "t.me/",
    "://",
    "+",
    "2+",
    "22222222+",
    "passport ",
    "passport 1234567 ",
    "A1234567 ",
    "born ",
    "born 1/1/1",
    "1/1/1999 ",
    "3 May ",
    "tel 1 ",
    "微信",
    "微信: ",
    "line id ",
    "GB82 ",
    "GB82WEST1234",
    "4111 ",
    "4111111111111111 ",
    "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb ",
    "bc1q",
    "bc1qqqqqqqqqqqqqqq ",
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAef ",
    "១",
    "\u{200B}",
    "e\u{301}",
    "\u{301}",
    "ﬃ",
    "ဝ",
    "case 012345678 ",
    "http://a/",
    "生",
    "(0) ",
    "N 1 ",
    "https://t.me/a?b=c&",
    "dob 1 ",
    "P<AAA<<",
    "L898902C36",
    "lat ",
    "lon 1.11 ",
    "[at]",
    "a[at]b[dot]",
    " at ",
    "a dot b at ",
    "年",
    "一九九八年",
    "dob;",
    "dob;\n1;",
    "lat,1.11\n",
    "1[.]",
    "48P TS 1 ",
    "wxid_",
    "born một 1 ",
    "12 51 51 ",
    "///",
    "///a.",
    "what 3 words ",
    "w3w: aaa.",
    "geohash w61k4 ",
    "osm.org/way/",
    "https://w3w.co/",
    "ChIJ",
    "0x12345678:",
    "imei 49 ",
    "imei490154203237518 ",
    "N10.61E",
    "10 deg 36 min ",
];

/// Twice the text takes twice the steps: measured by counting, not by a clock.
#[test]
fn the_steps_grow_with_the_text_and_no_faster() {
    for piece in ADVERSARIAL {
        let steps_of = |bytes: usize| {
            let text = piece.repeat(bytes / piece.len());
            steps::of(|| {
                find(&text);
            })
        };
        let (short, long) = (steps_of(4_096), steps_of(16_384));
        assert!(long <= short * 9 / 2 + 4_096, "{piece:?}: {short} steps, then {long}");
        assert!(long <= 16_384 * 4_000, "{piece:?}: {long} steps");
    }
}

#[test]
fn every_kind_has_words_and_a_code_of_its_own() {
    let mut codes: Vec<&str> = Kind::ALL.iter().map(|kind| kind.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!((codes.len(), Kind::ALL.len()), (14, 14));
    assert!(Kind::ALL.iter().all(|kind| kind.label().en != kind.label().fr));
}

#[test]
fn a_text_without_a_sign_of_a_match_is_left_at_once() {
    for text in ["", "Jin Bei", "Centre national", "ភ្នំពេញ", "un complexe à Bavet"] {
        assert_eq!(steps::of(|| assert!(find(text).is_empty())), 0, "{text}");
    }
}
