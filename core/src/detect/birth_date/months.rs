//! The names of the months, in lower case, with their usual short forms.
//!
//! Source: Unicode CLDR.

/// A name, and its month. Longer names stand before those they begin with.
#[rustfmt::skip]
const NAMES: &[&[&str]] = &[
    &["january", "janvier", "janv", "jan", "មករា", "มกราคม", "ม.ค", "ມັງກອນ", "ဇန်နဝါရီ"],
    &["february", "février", "fevrier", "févr", "feb", "កុម្ភៈ", "កុម្ភះ", "กุมภาพันธ์", "ก.พ", "ກຸມພາ", "ဖေဖော်ဝါရီ"],
    &["march", "mars", "mar", "មីនា", "มีนาคม", "มี.ค", "ມີນາ", "မတ်"],
    &["april", "avril", "avr", "apr", "មេសា", "เมษายน", "เม.ย", "ເມສາ", "ဧပြီ"],
    &["may", "mai", "ឧសភា", "พฤษภาคม", "พ.ค", "ພຶດສະພາ", "မေ"],
    &["june", "juin", "jun", "មិថុនា", "มิถุนายน", "มิ.ย", "ມິຖຸນາ", "ဇွန်"],
    &["july", "juillet", "juil", "jul", "កក្កដា", "กรกฎาคม", "ก.ค", "ກໍລະກົດ", "ဇူလိုင်"],
    &["august", "août", "aout", "aug", "សីហា", "สิงหาคม", "ส.ค", "ສິງຫາ", "ဩဂုတ်"],
    &["september", "septembre", "sept", "sep", "កញ្ញា", "กันยายน", "ก.ย", "ກັນຍາ", "စက်တင်ဘာ"],
    &["october", "octobre", "oct", "តុលា", "ตุลาคม", "ต.ค", "ຕຸລາ", "အောက်တိုဘာ"],
    &["november", "novembre", "nov", "វិច្ឆិកា", "พฤศจิกายน", "พ.ย", "ພະຈິກ", "နိုဝင်ဘာ"],
    &["december", "décembre", "decembre", "déc", "dec", "ធ្នូ", "ธันวาคม", "ธ.ค", "ທັນວາ", "ဒီဇင်ဘာ"],
];

/// What names in Latin letters begin with.
const FIRST: &[u8] = b"jfmasond";

/// How long the name of a month is that a text in lower case begins with.
pub(super) fn name(text: &str) -> Option<usize> {
    let first = *text.as_bytes().first()?;
    if first.is_ascii() && !FIRST.contains(&first) {
        return None;
    }
    let names = NAMES.iter().flat_map(|names| names.iter()).filter(|name| name.as_bytes().first() == Some(&first));
    let name = names.filter(|name| text.starts_with(**name)).max_by_key(|name| name.len())?;
    let goes_on =
        text.get(name.len()..)?.starts_with(|char: char| super::context::is_latin(char) && !char.is_ascii_digit());
    (!goes_on || !name.chars().all(super::context::is_latin)).then_some(name.len())
}

#[cfg(test)]
mod tests {
    use super::{FIRST, NAMES, name};

    #[test]
    fn every_name_is_found_by_its_first_letter() {
        for month in NAMES.iter().flat_map(|names| names.iter()) {
            let first = month.as_bytes()[0];
            assert!(!first.is_ascii() || FIRST.contains(&first), "{month}");
            assert_eq!(name(month), Some(month.len()), "{month}");
        }
    }
}
