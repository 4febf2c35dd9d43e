//! The names of the months, in lower case, with their usual short forms.
//!
//! Source: Unicode CLDR.

use crate::detect::scan::{Lexicon, Scan, steps};
use std::sync::LazyLock;

/// A name, and its month. Longer names stand before those they begin with.
#[rustfmt::skip]
const NAMES: &[&[&str]] = &[
    &["january", "janvier", "janv", "jan", "មករា", "มกราคม", "ม.ค", "ມັງກອນ", "ဇန်နဝါရီ", "januari", "enero", "janeiro", "jenuari", "января", "январь", "يناير", "جنوری", "जनवरी", "জানুয়ারি", "ጥር"],
    &["february", "février", "fevrier", "févr", "feb", "កុម្ភៈ", "កុម្ភះ", "กุมภาพันธ์", "ก.พ", "ກຸມພາ", "ဖေဖော်ဝါရီ", "februari", "febrero", "fevereiro", "pebrero", "февраля", "февраль", "فبراير", "فروری", "फरवरी", "फ़रवरी", "ফেব্রুয়ারি", "የካቲት"],
    &["march", "mars", "mar", "មីនា", "มีนาคม", "มี.ค", "ມີນາ", "မတ်", "maret", "mac", "marzo", "março", "marso", "machi", "марта", "март", "مارس", "مارچ", "मार्च", "মার্চ", "መጋቢት"],
    &["april", "avril", "avr", "apr", "មេសា", "เมษายน", "เม.ย", "ເມສາ", "ဧပြီ", "abril", "aprili", "апреля", "апрель", "أبريل", "ابريل", "اپریل", "अप्रैल", "এপ্রিল", "ሚያዝያ"],
    &["may", "mai", "ឧសភា", "พฤษภาคม", "พ.ค", "ພຶດສະພາ", "မေ", "mei", "mayo", "maio", "мая", "май", "مايو", "مئی", "मई", "মে", "ግንቦት"],
    &["june", "juin", "jun", "មិថុនា", "มิถุนายน", "มิ.ย", "ມິຖຸນາ", "ဇွန်", "juni", "junio", "junho", "hunyo", "июня", "июнь", "يونيو", "جون", "जून", "জুন", "ሰኔ"],
    &["july", "juillet", "juil", "jul", "កក្កដា", "กรกฎาคม", "ก.ค", "ກໍລະກົດ", "ဇူလိုင်", "juli", "julai", "julio", "julho", "hulyo", "июля", "июль", "يوليو", "جولائی", "जुलाई", "জুলাই", "ሐምሌ"],
    &["august", "août", "aout", "aug", "សីហា", "สิงหาคม", "ส.ค", "ສິງຫາ", "ဩဂုတ်", "agustus", "ogos", "agosto", "agosti", "августа", "август", "أغسطس", "اگست", "अगस्त", "আগস্ট", "ነሐሴ"],
    &["september", "septembre", "sept", "sep", "កញ្ញា", "กันยายน", "ก.ย", "ກັນຍາ", "စက်တင်ဘာ", "septiembre", "setyembre", "setembro", "septemba", "сентября", "сентябрь", "سبتمبر", "ستمبر", "सितंबर", "सितम्बर", "সেপ্টেম্বর", "መስከረም"],
    &["october", "octobre", "oct", "តុលា", "ตุลาคม", "ต.ค", "ຕຸລາ", "အောက်တိုဘာ", "oktober", "octubre", "outubro", "oktubre", "oktoba", "октября", "октябрь", "أكتوبر", "اكتوبر", "اکتوبر", "अक्टूबर", "অক্টোবর", "ጥቅምት"],
    &["november", "novembre", "nov", "វិច្ឆិកា", "พฤศจิกายน", "พ.ย", "ພະຈິກ", "နိုဝင်ဘာ", "nopember", "noviembre", "novembro", "nobyembre", "novemba", "ноября", "ноябрь", "نوفمبر", "نومبر", "नवंबर", "नवम्बर", "নভেম্বর", "ኅዳር", "ህዳር"],
    &["december", "décembre", "decembre", "déc", "dec", "ធ្នូ", "ธันวาคม", "ธ.ค", "ທັນວາ", "ဒီဇင်ဘာ", "desember", "disember", "diciembre", "dezembro", "disyembre", "desemba", "декабря", "декабрь", "ديسمبر", "دسمبر", "दिसंबर", "दिसम्बर", "ডিসেম্বর", "ታኅሣሥ", "ታህሳስ"],
];

static BY_BEGIN: LazyLock<Lexicon<&str>> = LazyLock::new(|| Lexicon::new(NAMES.iter().flat_map(|names| names.iter())));

/// How long the name of a month is that a text in lower case begins with.
pub(super) fn name(text: &str) -> Option<usize> {
    let name = BY_BEGIN.at(text).max_by_key(|name| name.len())?;
    let goes_on = text
        .get(name.len()..)?
        .starts_with(|char: char| crate::detect::context::is_latin(char) && !char.is_ascii_digit());
    (!goes_on || !name.chars().all(crate::detect::context::is_latin)).then_some(name.len())
}

/// Where a month in a script beyond Latin begins that ends before a place,
/// after a space at most.
pub(super) fn before(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let before = scan.lower.get(..at)?;
    let before = before.strip_suffix(' ').unwrap_or(before);
    if before.as_bytes().last().is_none_or(u8::is_ascii) {
        return None;
    }
    steps::count(NAMES.len());
    let names =
        NAMES.iter().flat_map(|names| names.iter()).filter(|name| !name.starts_with(crate::detect::context::is_latin));
    let begin = names.filter_map(|name| before.strip_suffix(*name)).map(str::len).min()?;
    // The word must be the month alone, not an ending of another word.
    let goes_on = before.get(..begin)?.ends_with(char::is_alphabetic);
    (!goes_on).then_some(begin)
}

#[cfg(test)]
mod tests {
    use super::{NAMES, name};

    #[test]
    fn every_name_is_found() {
        for month in NAMES.iter().flat_map(|names| names.iter()) {
            assert_eq!(name(month), Some(month.len()), "{month}");
        }
    }
}
