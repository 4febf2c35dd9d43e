//! An angle: a number of degrees, with minutes, seconds and a letter where there are any.

use crate::detect::context::is_latin;
use crate::detect::scan::{Scan, begins};
use crate::number;

/// What a letter says that an angle is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Axis {
    Latitude,
    Longitude,
}

pub(super) struct Angle {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Its size in degrees, without its sign.
    pub(super) value: f64,
    /// How many decimals its degrees have.
    pub(super) fraction: usize,
    /// Whether the decimals follow a comma.
    pub(super) comma: bool,
    /// Whether a sign of degrees follows.
    pub(super) degrees: bool,
    /// Whether minutes follow.
    pub(super) minutes: bool,
    pub(super) axis: Option<Axis>,
}

/// Letters and words of the four directions, in lower case, by language.
#[rustfmt::skip]
const DIRECTIONS: &[(&str, Axis)] = &[
    ("北纬", Axis::Latitude), ("南纬", Axis::Latitude), ("东经", Axis::Longitude), ("西经", Axis::Longitude),
    ("北緯", Axis::Latitude), ("南緯", Axis::Latitude), ("東經", Axis::Longitude), ("西經", Axis::Longitude),
    ("north", Axis::Latitude), ("south", Axis::Latitude), ("east", Axis::Longitude), ("west", Axis::Longitude),
    ("nord", Axis::Latitude), ("sud", Axis::Latitude), ("est", Axis::Longitude), ("ouest", Axis::Longitude),
    ("n", Axis::Latitude), ("s", Axis::Latitude), ("e", Axis::Longitude), ("w", Axis::Longitude), ("o", Axis::Longitude),
    ("b", Axis::Latitude), ("đ", Axis::Longitude),
    // Indonesian, Russian, Spanish
    ("ls", Axis::Latitude), ("lu", Axis::Latitude), ("bt", Axis::Longitude), ("bb", Axis::Longitude),
    ("с. ш.", Axis::Latitude), ("ю. ш.", Axis::Latitude), ("в. д.", Axis::Longitude), ("з. д.", Axis::Longitude),
    ("с.ш.", Axis::Latitude), ("ю.ш.", Axis::Latitude), ("в.д.", Axis::Longitude), ("з.д.", Axis::Longitude),
    ("norte", Axis::Latitude), ("sur", Axis::Latitude), ("este", Axis::Longitude), ("oeste", Axis::Longitude),
    // Vietnamese, Thai, Lao, Khmer, Burmese
    ("bắc", Axis::Latitude), ("nam", Axis::Latitude), ("đông", Axis::Longitude), ("tây", Axis::Longitude),
    ("เหนือ", Axis::Latitude), ("ใต้", Axis::Latitude), ("ตะวันออก", Axis::Longitude), ("ตะวันตก", Axis::Longitude),
    ("ເໜືອ", Axis::Latitude), ("ເຫນືອ", Axis::Latitude), ("ໃຕ້", Axis::Latitude), ("ຕາເວັນອອກ", Axis::Longitude), ("ຕາເວັນຕົກ", Axis::Longitude),
    ("ខាងជើង", Axis::Latitude), ("ខាងត្បូង", Axis::Latitude), ("ខាងកើត", Axis::Longitude), ("ខាងលិច", Axis::Longitude),
    ("မြောက်", Axis::Latitude), ("တောင်", Axis::Latitude), ("အရှေ့", Axis::Longitude), ("အနောက်", Axis::Longitude),
    // Arabic, Hindi, Bengali, Amharic
    ("شمال", Axis::Latitude), ("جنوب", Axis::Latitude), ("شرق", Axis::Longitude), ("غرب", Axis::Longitude),
    ("उत्तर", Axis::Latitude), ("दक्षिण", Axis::Latitude), ("पूर्व", Axis::Longitude), ("पश्चिम", Axis::Longitude),
    ("উত্তর", Axis::Latitude), ("দক্ষিণ", Axis::Latitude), ("পূর্ব", Axis::Longitude), ("পশ্চিম", Axis::Longitude),
    ("ሰሜን", Axis::Latitude), ("ደቡብ", Axis::Latitude), ("ምሥራቅ", Axis::Longitude), ("ምዕራብ", Axis::Longitude),
];

/// Signs and words of degrees, minutes and seconds, in lower case.
#[rustfmt::skip]
const DEGREES: &[&str] = &[
    "°", "d", "degrees", "degree", "deg.", "deg", "degrés", "degré", "grados", "grado", "derajat", "độ", "องศา", "ອົງສາ", "អង្សា", "ដឺក្រេ",
    "ဒီဂရီ", "度", "градусов", "градуса", "град.",
];
#[rustfmt::skip]
const MINUTES: &[&str] = &[
    "'", "m", "minutes", "minute", "mins", "min.", "min", "minutos", "minuto", "menit", "phút", "ลิปดา", "ນາທີ", "នាទី", "မိနစ်", "分", "минут",
    "минуты", "мин.",
];
#[rustfmt::skip]
const SECONDS: &[&str] = &[
    "\"", "''", "s", "seconds", "second", "secs", "sec.", "sec", "secondes", "seconde", "segundos", "segundo", "detik", "giây", "ฟิลิปดา",
    "พิลิปดา", "ວິນາທີ", "វិនាទី", "စက္ကန့်", "秒", "секунд", "секунды", "сек.",
];

/// The longest of them that begins with a letter of ASCII, in bytes.
const LONGEST: usize = 5;

impl Angle {
    /// The angle whose first digit, or whose letter, stands at a place.
    pub(super) fn at(scan: &Scan<'_>, place: usize) -> Option<Self> {
        let (start, at, mut axis) = begin(scan, place)?;
        let whole = scan.digits(at, 4);
        if !(1..=3).contains(&whole) {
            return None;
        }
        let mut end = at + whole;
        let point = matches!(scan.at(end), b'.' | b',') && scan.at(end + 1).is_ascii_digit();
        let comma = scan.at(end) == b',';
        let fraction = if point { scan.digits(end + 1, 20) } else { 0 };
        end += fraction + usize::from(point);
        let value = number::read(&scan.part(at, end).replace(',', "."))?;
        let mut angle = Self { start, end, value, fraction, comma, degrees: false, minutes: false, axis };
        angle.degrees = angle.sign(scan, DEGREES);
        if angle.degrees {
            angle.minutes = angle.part(scan, MINUTES);
            if angle.minutes {
                angle.part(scan, SECONDS);
            }
        }
        if fraction == 0 && !angle.degrees {
            angle.bare(scan);
        }
        if axis.is_none()
            && let Some((end, found)) = direction(scan, angle.end)
        {
            (angle.end, axis) = (end, Some(found));
        }
        angle.axis = axis;
        let cut = scan.at(angle.end) == b'.' && scan.at(angle.end + 1).is_ascii_digit();
        let whole = scan.is_edge(angle.end) || angle.is_glued(scan);
        (whole && !cut).then_some(angle)
    }

    /// Whether another angle follows at once, so that letters alone part the
    /// two: `N11.08E106.17`, `11.08N106.17E`.
    fn is_glued(&self, scan: &Scan<'_>) -> bool {
        let exact = self.fraction >= 2 || self.minutes;
        let lettered = scan.at(self.end).is_ascii_digit() || Self::begins_with_letter(scan, self.end);
        exact && self.axis.is_some() && lettered
    }

    /// Whether a letter of a direction stands at a place, and digits after it.
    pub(super) fn begins_with_letter(scan: &Scan<'_>, at: usize) -> bool {
        b"nsewo".contains(&scan.at(at).to_ascii_lowercase()) && scan.at(at + 1).is_ascii_digit()
    }

    /// Takes a sign, where one stands.
    fn sign(&mut self, scan: &Scan<'_>, signs: &[&str]) -> bool {
        let space = scan.count(self.end, 1, |byte| *byte == b' ');
        let rest = scan.rest(self.end + space);
        let signs = signs.iter().filter(|sign| {
            let after = rest.get(sign.len()..).filter(|_| begins(rest, sign));
            // A letter is a sign only before more digits, or a direction.
            let is_letter = sign.len() == 1 && sign.starts_with(|char: char| char.is_ascii_alphabetic());
            let goes_on = |char: char| char.is_ascii_digit() || "nsew".contains(char);
            // A word of Latin letters stands alone.
            let is_word = sign.len() > 1 && sign.starts_with(is_latin);
            after.is_some_and(|after| {
                (!is_letter || (space == 0 && after.starts_with(goes_on))) && !(is_word && after.starts_with(is_latin))
            })
        });
        let sign = signs.max_by_key(|sign| sign.len());
        self.end += sign.map_or(0, |sign| space + sign.len());
        sign.is_some()
    }

    /// Takes minutes and seconds without their signs, before a direction: `12 51 51 N`.
    fn bare(&mut self, scan: &Scan<'_>) {
        let mut at = self.end;
        for _ in 0..2 {
            if scan.at(at) != b' ' || scan.digits(at + 1, 3) != 2 {
                return;
            }
            at += 3;
        }
        if scan.at(at) == b'.' {
            at += 1 + scan.digits(at + 1, 4);
        }
        if self.axis.is_some() || direction(scan, at).is_some() {
            (self.end, self.degrees, self.minutes) = (at, true, true);
        }
    }

    /// Takes minutes or seconds, where they stand.
    fn part(&mut self, scan: &Scan<'_>, signs: &[&str]) -> bool {
        let before = self.end;
        self.end += scan.count(self.end, 1, |byte| *byte == b' ');
        let whole = scan.digits(self.end, 3);
        self.end += whole;
        if matches!(scan.at(self.end), b'.' | b',') {
            self.end += 1 + scan.digits(self.end + 1, 12);
        }
        let found = (1..=2).contains(&whole) && self.sign(scan, signs);
        if !found {
            self.end = before;
        }
        found
    }
}

/// Where an angle begins, where its digits do, and what a letter before says.
fn begin(scan: &Scan<'_>, place: usize) -> Option<(usize, usize, Option<Axis>)> {
    let byte = scan.at(place);
    if !(byte.is_ascii_digit() || b"nNsSeEwWoObB".contains(&byte) || !byte.is_ascii()) {
        return None;
    }
    if !byte.is_ascii_digit() {
        // `N 11.08`, `N11°`. Most words end here.
        let word = scan.count(place, LONGEST + 1, |byte| !byte.is_ascii_digit() && *byte != b' ');
        let space = usize::from(scan.at(place + word) == b' ');
        if byte.is_ascii() && (word > LONGEST || !scan.at(place + word + space).is_ascii_digit()) {
            return None;
        }
        let (end, axis) = direction(scan, place)?;
        let digits = end + scan.count(end, 1, |byte| *byte == b' ');
        return scan.at(digits).is_ascii_digit().then_some((place, digits, Some(axis)));
    }
    let sign = scan.before(place);
    let start = place - usize::from(matches!(sign, b'-' | b'+'));
    let beyond = scan.before(start);
    let inside = scan.before(start.saturating_sub(1)).is_ascii_digit();
    let cut = inside && (beyond == b'.' || (beyond == b',' && !parts_two(scan, start - 1)));
    if cut || (sign == b'-' && beyond.is_ascii_digit()) {
        return None;
    }
    // Words of Chinese stand right before the digits.
    let mut words = DIRECTIONS.iter().filter(|(word, _)| word.starts_with(['北', '南', '东', '西', '東']));
    let before = scan.lower.get(..start)?;
    let axis = words.find(|(word, _)| before.ends_with(word)).map(|(word, axis)| (word.len(), *axis));
    Some((start - axis.map_or(0, |(len, _)| len), place, axis.map(|(_, axis)| axis)))
}

/// Whether a comma between digits parts two numbers: the first has decimals.
fn parts_two(scan: &Scan<'_>, comma: usize) -> bool {
    let digits = scan.count_before(comma, 20, u8::is_ascii_digit);
    scan.before(comma - digits) == b'.'
}

/// The direction at a place, after a space at most, and where it ends.
fn direction(scan: &Scan<'_>, at: usize) -> Option<(usize, Axis)> {
    let at = at + scan.count(at, 1, |byte| *byte == b' ');
    let rest = scan.rest(at);
    let found = DIRECTIONS.iter().filter(|(word, _)| begins(rest, word));
    let (word, axis) = found.max_by_key(|(word, _)| word.len())?;
    let after = rest.get(word.len()..)?.chars().next();
    let goes_on = after.is_some_and(|char| char.is_alphabetic() && is_latin(char));
    (!goes_on).then_some((at + word.len(), *axis))
}

#[cfg(test)]
mod tests {
    use super::{DIRECTIONS, LONGEST};

    #[test]
    fn a_word_that_begins_with_a_letter_of_ascii_is_short_and_one() {
        let words =
            DIRECTIONS.iter().map(|(word, _)| word).filter(|word| word.starts_with(|char: char| char.is_ascii()));
        for word in words {
            assert!(
                word.len() <= LONGEST && !word.contains(|char: char| char == ' ' || char.is_ascii_digit()),
                "{word}"
            );
        }
    }
}
