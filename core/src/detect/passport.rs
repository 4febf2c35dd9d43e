//! Numbers of passports: with the word beside them, or machine-readable.
//!
//! Source: ICAO 9303-3 and 9303-4; the forms of numbers by the states that issue them.

use super::scan::Scan;
use super::{Kind, checksum, context};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "passport", "passports", "passeport", "passeports", "travel document", "titre de voyage", "pasaporte", "paspor", "pasport", "pasaport", "passaporte", "passaporto",
    "pasipoti", "reisepass", "ppt", "pp no", "паспорт", "جواز", "پاسپورٹ", "پاسپورت", "گذرنامه", "पासपोर्ट", "राहदानी", "পাসপোর্ট", "ਪਾਸਪੋਰਟ", "પાસપોર્ટ", "கடவுச்சீட்டு", "పాస్పోర్ట్",
    "ගමන් බලපත්", "ፓስፖርት", "ប៉ាស្ព័រ", "ប៉ាស្ពរ", "ປັດສປອດ", "ພາສປອດ", "ပတ်စပို့", "ပါစပို့", "여권", "旅券", "パスポート",
    "លិខិតឆ្លងដែន", "护照", "護照", "hộ chiếu", "หนังสือเดินทาง", "พาสปอร์ต", "နိုင်ငံကူးလက်မှတ်", "ໜັງສືຜ່ານແດນ", "ຫນັງສືຜ່ານແດນ",
];

/// How far the word may stand before and after a number, in bytes.
const BEFORE: usize = 40;
const AFTER: usize = 24;
/// How far apart the numbers of a list may stand.
const LIST: usize = 8;
/// The length of a machine-readable line, and how much of a first one is enough.
const LINE: usize = 44;
const SHORTEST_LINE: usize = 28;

pub(super) fn find(scan: &mut Scan<'_>) {
    let mut listed = None;
    for (start, end) in scan.words() {
        let Some((start, end)) = number(scan, start, end) else {
            continue;
        };
        let is_listed = listed.is_some_and(|behind| (behind..=behind + LIST).contains(&start));
        if is_listed || is_named(scan, start, end) {
            scan.push(Kind::Passport, start, end);
            listed = Some(end);
        }
    }
}

/// Whether the word stands beside a number.
fn is_named(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    context::before(scan, start, BEFORE, WORDS).is_some() || context::after(scan, end, AFTER, WORDS).is_some()
}

/// A word that has the form of a number, with letters that stand apart.
fn number(scan: &Scan<'_>, start: usize, end: usize) -> Option<(usize, usize)> {
    let word = scan.part(start, end);
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let letters = word.len() - digits;
    let alone = ![scan.before(start), scan.at(end)].contains(&b'_') && scan.before(start) != b'/';
    let lower = word.bytes().any(|byte| byte.is_ascii_lowercase());
    let is_number = match letters {
        0 => (8..=9).contains(&digits) && !is_day(word),
        1..=4 => digits >= 5 && (7..=10).contains(&word.len()) && !(lower && letters > 2),
        _ => false,
    };
    if alone && is_number {
        return Some((start, end));
    }
    // `71 1234567`, as in Russia
    let series = start.checked_sub(3).filter(|begin| letters == 0 && digits == 7 && scan.is_edge(*begin));
    if let Some(begin) = series.filter(|begin| scan.digits(*begin, 3) == 2 && matches!(scan.before(start), b' ' | b'-'))
    {
        return Some((begin, end));
    }
    // `N 1234567`
    let apart = letters == 0 && (6..=8).contains(&digits) && matches!(scan.before(start), b' ' | b'-');
    let capitals = scan.count_before(start.saturating_sub(1), 3, u8::is_ascii_uppercase);
    let begin = start.checked_sub(1 + capitals)?;
    (apart && (1..=2).contains(&capitals) && scan.is_edge(begin)).then_some((begin, end))
}

/// Headings of a column of numbers.
#[rustfmt::skip]
pub(super) const HEADINGS: &[&str] = &[
    "passport", "passport no", "passport no.", "passport number", "passport_no", "passport_number", "passeport", "n° de passeport", "numéro de passeport", "pasaporte", "passaporte",
    "paspor", "no paspor", "pasport", "паспорт", "护照", "护照号", "护照号码", "護照號碼", "hộ chiếu", "số hộ chiếu", "หนังสือเดินทาง", "เลขหนังสือเดินทาง", "លិខិតឆ្លងដែន",
];

/// Whether the value of such a column is a number.
pub(super) fn is_value(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let whole = value.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'-'));
    whole && digits >= 5 && (6..=12).contains(&value.len())
}

/// Whether eight digits are a day: a year, a month, a day.
fn is_day(word: &str) -> bool {
    let value = |from: usize, to: usize| word.get(from..to).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
    word.len() == 8
        && (1900..2100).contains(&value(0, 4))
        && (1..=12).contains(&value(4, 6))
        && (1..=31).contains(&value(6, 8))
}

/// The lines at the foot of a passport's page.
pub(super) fn machine_readable(scan: &mut Scan<'_>) {
    let mut behind = 0;
    for at in scan.places(b'<') {
        if at < behind {
            continue;
        }
        let is_part = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'<';
        let start = at - scan.count_before(at, LINE, is_part);
        let end = start + scan.count(start, LINE + 1, is_part);
        behind = end;
        let line = scan.part(start, end);
        if is_first_line(line) || is_second_line(line.as_bytes()) {
            scan.push(Kind::Passport, start, end);
        }
    }
}

/// `P<UTOERIKSSON<<ANNA<MARIA<<<…`
fn is_first_line(line: &str) -> bool {
    let letters = line.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'<');
    line.starts_with('P')
        && letters
        && (SHORTEST_LINE..=LINE).contains(&line.len())
        && line.get(5..).is_some_and(|names| names.contains("<<"))
}

/// A number and a date of birth, each with its digit.
fn is_second_line(line: &[u8]) -> bool {
    let field = |from: usize, to: usize| line.get(from..to).unwrap_or_default();
    let right =
        |from: usize, to: usize| line.get(to).is_some_and(|check| checksum::machine_readable(field(from, to), *check));
    (SHORTEST_LINE..=LINE).contains(&line.len())
        && right(0, 9)
        && right(13, 19)
        && field(13, 19).iter().all(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::{Kind::Passport, is_day, is_first_line, is_second_line};
    use crate::detect::properties::only;

    #[test]
    fn a_number_is_found_whole() {
        for (text, found) in [
            ("passport N1234567.", "N1234567"),
            ("passport 12345678", "12345678"),
            ("passport 123456789", "123456789"),
            ("Passport N 123456", "N 123456"),
            ("Passport no. AB-1234567", "AB-1234567"),
            ("passport n1234567", "n1234567"),
            ("passport AB12345", "AB12345"),
            ("passport ABCD123456", "ABCD123456"),
            ("护照N1234567的", "N1234567"),
            ("N1234567 on the passport", "N1234567"),
        ] {
            assert_eq!(only(text, Passport), [found], "{text}");
        }
        assert_eq!(only("passports A1234567, A1234568 and A1234569", Passport).len(), 3);
    }

    #[test]
    fn what_has_another_form_or_no_word_is_no_number() {
        for text in [
            "N1234567",
            "passport 1234567",
            "passport 20240503",
            "passport 1234567890",
            "passport ABCDE12345",
            "passport AB1234",
            "passport A12345",
            "passport ABCD1234567",
            "passport X_N1234567",
            "passport N1234567_1",
            "passport abc12345",
            "passport ABC 1234567",
            "passport a 123456",
            "passport N 12345",
            "passport XAB 123456",
        ] {
            assert!(only(text, Passport).is_empty(), "{text}: {:?}", only(text, Passport));
        }
        let far = format!("passport {}N1234567", ".".repeat(60));
        assert!(only(&far, Passport).is_empty());
        let far = format!("N1234567 {} passport", ".".repeat(60));
        assert!(only(&far, Passport).is_empty());
    }

    #[test]
    fn a_day_is_told_from_a_number() {
        for text in ["20240503", "19000101", "20991231"] {
            assert!(is_day(text), "{text}");
        }
        for text in ["18990503", "21000503", "20240003", "20241303", "20240500", "20240532", "202405030", "2024050"] {
            assert!(!is_day(text), "{text}");
        }
    }

    #[test]
    fn a_machine_readable_line_has_its_form() {
        let second = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
        assert!(is_second_line(second.as_bytes()) && is_second_line(&second.as_bytes()[..28]));
        assert!(!is_second_line(&second.as_bytes()[..27]) && !is_second_line(format!("{second}0").as_bytes()));
        assert!(
            !is_second_line(second.replace("C36", "C35").as_bytes())
                && !is_second_line(second.replace("8122", "8121").as_bytes())
        );
        assert!(!is_second_line(second.replace("7408122", "<<<<<<0").as_bytes()));
        let first = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
        assert!(is_first_line(first) && is_first_line(&first[..28]));
        assert!(
            !is_first_line(&first[..27])
                && !is_first_line(&format!("{first}<"))
                && !is_first_line(&first.replacen('P', "V", 1))
        );
        assert!(!is_first_line(&first.replace("<<", "<A")) && !is_first_line(&first.replace("ANNA", "ANN4")));
        for text in [format!("x {second}"), format!("x {first}.")] {
            assert_eq!(only(&text, Passport).len(), 1, "{text}");
        }
    }
}
