//! Telephone numbers: with the code of a country, and as people write them at
//! home in the countries of this field.
//!
//! Source: ITU-T E.164; the national numbering plans as notified to ITU-T (E.129).

use super::scan::Scan;
use super::{Kind, context};

mod plans;
mod run;

use run::Run;

/// How far before a number a word may say what it is, in bytes.
const REACH: usize = 24;
/// The fewest digits of a number that only a word tells, and the most.
const SHORTEST: usize = 7;
const LONGEST: usize = 13;
/// What says that a number is one of a telephone.
#[rustfmt::skip]
const PHONES: &[&str] = &[
    "phone", "telephone", "tel", "mobile", "cell", "cellphone", "hotline", "whatsapp", "zalo", "viber", "téléphone", "tél", "portable",
    "số điện thoại", "điện thoại", "sđt", "đt", "gọi", "ទូរស័ព្ទ", "លេខទូរស័ព្ទ", "โทร", "โทรศัพท์", "เบอร์", "ဖုန်း", "ໂທ", "电话", "電話", "手机", "手機",
    "telepon", "telefon", "teléfono", "telefone", "telefono", "celular", "móvil", "ponsel", "simu", "телефон", "тел", "هاتف", "جوال", "موبايل", "فون", "موبائل", "फोन", "मोबाइल",
    "ফোন", "মোবাইল", "নম্বর", "ስልክ", "ໂທລະສັບ",
];

/// What says that it is the number of something else.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "case", "file", "dossier", "affaire", "reference", "référence", "ref", "réf", "invoice", "facture", "serial", "série", "registration",
    "cadastre", "plot", "parcelle", "budget", "tax", "licence", "license", "permit", "permis", "article", "law", "loi", "decree", "order",
    "isbn", "issn", "doi", "version", "page", "pages", "pp", "timestamp", "account", "compte", "contract", "contrat", "ticket", "item",
    "案号", "编号", "档案", "biển số", "mã số", "hồ sơ", "เลขคดี", "คดี", "សំណុំរឿង",
];

pub(super) fn find(scan: &mut Scan<'_>) {
    let mut behind = 0;
    for (start, _) in scan.words() {
        if start < behind || !scan.at(start).is_ascii_digit() {
            continue;
        }
        // A number that does not begin as one must have the word before it.
        let dialled = matches!(scan.at(start), b'0' | b'1') && scan.at(start + 1).is_ascii_digit();
        let begins = dialled || scan.before(start) == b'+';
        if !begins && (!is_long_enough(scan, start) || context::before(scan, start, REACH, PHONES).is_none()) {
            continue;
        }
        let (run, begin) = Run::at(scan, start);
        let end = international(scan, &run, begin, start).or_else(|| local(scan, &run, begin, start));
        if let Some(end) = end {
            let bracket = scan.before(begin) == b'(' && run.closes_bracket();
            scan.push(Kind::Phone, begin - usize::from(bracket), end);
            behind = end;
        } else if run.is_one_number() {
            behind = run.end();
        }
    }
}

/// Whether as many digits may stand together from a place as the shortest
/// number has: three signs at most part two of them.
fn is_long_enough(scan: &Scan<'_>, start: usize) -> bool {
    let most = start + SHORTEST * 4;
    scan.text
        .as_bytes()
        .get(start..most.min(scan.text.len()))
        .is_some_and(|near| near.iter().filter(|byte| byte.is_ascii_digit()).count() >= SHORTEST)
}

/// The end of a number with the code of a country.
fn international(scan: &Scan<'_>, run: &Run, begin: usize, start: usize) -> Option<usize> {
    let digits = run.digits();
    let after = if begin < start { digits } else { digits.strip_prefix("00")? };
    let prefix = digits.len() - after.len();
    if scan.is_in_link(begin) {
        return None;
    }
    let (code, shortest, longest) = plans::country(after)?;
    // A trunk zero in brackets is not counted.
    run.end_within(prefix + code + shortest, prefix + code + longest, run.trunk_zero())
}

/// The end of a number as it is dialled at home.
fn local(scan: &Scan<'_>, run: &Run, begin: usize, start: usize) -> Option<usize> {
    if begin < start || run.is_date() || scan.is_in_link(start) {
        return None;
    }
    let lengths = plans::lengths(run.digits());
    let at_home = lengths.filter_map(|(shortest, longest)| run.end_within(shortest, longest, 0)).max();
    // Beside the word any number will do that is no day.
    let named = run.end_within(SHORTEST, LONGEST, 0).filter(|_| !run.is_day());
    at_home.or(named)?;
    let phone = context::before(scan, start, REACH, PHONES);
    let other = context::before(scan, start, REACH, OTHERS);
    // Whichever word is nearer says what the number is of.
    if other.is_some() && other > phone {
        return None;
    }
    at_home.filter(|_| run.is_grouped_as_dialled()).or_else(|| phone.and(named))
}

#[cfg(test)]
mod tests;
