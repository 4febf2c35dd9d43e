//! What a camera wrote into a picture.

use super::answer::Look;
use crate::model::Position;
use std::fmt;

/// When a picture says that it was taken, by its own clock.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Taken {
    /// The day, by the calendar.
    pub(super) date: time::Date,
    /// The second of the day.
    pub(super) second: u32,
    /// The offset from UTC in minutes, where it gives one.
    pub(super) offset: Option<i16>,
}

impl fmt::Display for Taken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.date.to_calendar_date();
        let (hour, minute, second) = (self.second / 3600, self.second / 60 % 60, self.second % 60);
        write!(f, "{year:04}-{:02}-{day:02}T{hour:02}:{minute:02}:{second:02}", u8::from(month))?;
        let Some(offset) = self.offset else { return Ok(()) };
        let sign = if offset < 0 { '-' } else { '+' };
        write!(f, "{sign}{:02}:{:02}", offset.unsigned_abs() / 60, offset.unsigned_abs() % 60)
    }
}

/// What was found in a file.
pub(super) struct Seen {
    pub(super) look: Look,
    /// Whether an Exif block was read.
    pub(super) exif: bool,
    pub(super) taken: Option<Taken>,
    pub(super) point: Option<Position>,
    /// How far off the point may be, where it says so.
    pub(super) point_error_m: f64,
    /// The names of the tags.
    pub(super) leaks: Vec<String>,
}

impl Seen {
    fn nothing(look: Look) -> Self {
        Self { look, exif: false, taken: None, point: None, point_error_m: 0.0, leaks: Vec::new() }
    }
}

#[cfg(not(feature = "exif"))]
pub(super) fn look(_: &[u8], _: u64) -> Seen {
    Seen::nothing(Look::Off)
}

#[cfg(feature = "exif")]
pub(super) use reading::look;

#[cfg(feature = "exif")]
mod reading {
    use super::{Look, Seen, Taken};
    use crate::model::Position;
    use exif::{Error, Exif, In, Reader, Tag, Value};
    use std::io::Cursor;
    use time::{Date, Month};

    /// Looks through the beginning of a file of some size.
    pub(in crate::media) fn look(kept: &[u8], size: u64) -> Seen {
        if !is_known(kept) {
            return Seen::nothing(Look::UnknownFormat);
        }
        let (segments, all) = jpeg_segments(kept);
        let whole = if all || size <= kept.len() as u64 { Look::Whole } else { Look::Partly };
        let mut damaged = false;
        let read = Reader::new().continue_on_error(true).read_from_container(&mut Cursor::new(kept));
        let read = read.or_else(|error| error.distill_partial_result(|_| damaged = true));
        let mut seen = match read {
            Ok(exif) => of_exif(&exif, if damaged { Look::Damaged } else { whole }),
            Err(Error::NotFound(_)) => Seen::nothing(whole),
            Err(_) => Seen::nothing(if whole == Look::Whole { Look::Damaged } else { whole }),
        };
        seen.leaks.extend(segments);
        seen
    }

    /// Whether it is a picture that can be looked into: JPEG, PNG, TIFF, WebP, HEIF, AVIF.
    fn is_known(kept: &[u8]) -> bool {
        let brand = kept.get(4..12).and_then(|head| head.strip_prefix(b"ftyp"));
        let heif =
            brand.is_some_and(|brand| [&b"heic"[..], b"heix", b"mif1", b"msf1", b"avif", b"hevc"].contains(&brand));
        let webp = kept.starts_with(b"RIFF") && kept.get(8..12) == Some(b"WEBP");
        let starts = [&b"\xFF\xD8\xFF"[..], b"\x89PNG\r\n\x1A\n", b"II*\0", b"MM\0*"];
        heif || webp || starts.iter().any(|start| kept.starts_with(start))
    }

    fn of_exif(exif: &Exif, look: Look) -> Seen {
        let mut leaks: Vec<String> = exif.fields().map(|field| field.tag.to_string()).collect();
        let thumbnail = |tag: &String| tag == "JPEGInterchangeFormat" || tag == "JPEGInterchangeFormatLength";
        let pictured = leaks.iter().any(thumbnail) || exif.fields().any(|field| field.ifd_num != In::PRIMARY);
        leaks.retain(|tag| !thumbnail(tag));
        leaks.extend(pictured.then(|| "thumbnail".to_owned()));
        let error = number(exif, Tag::GPSHPositioningError, 0).filter(|error| error.is_finite());
        Seen { look, exif: true, taken: taken(exif), point: point(exif), point_error_m: error.unwrap_or(0.0), leaks }
    }

    /// When it was taken; when it was put into numbers, where that alone is known.
    fn taken(exif: &Exif) -> Option<Taken> {
        let ways =
            [(Tag::DateTimeOriginal, Tag::OffsetTimeOriginal), (Tag::DateTimeDigitized, Tag::OffsetTimeDigitized)];
        ways.into_iter().find_map(|(at, zone)| {
            let mut read = exif::DateTime::from_ascii(text(exif, at)?).ok()?;
            if let Some(zone) = text(exif, zone) {
                // What is no offset says nothing of the time.
                let _ = read.parse_offset(zone);
            }
            let month = Month::try_from(read.month).ok()?;
            let date = Date::from_calendar_date(read.year.into(), month, read.day).ok()?;
            let (hour, minute, second) = (u32::from(read.hour), u32::from(read.minute), u32::from(read.second));
            let right = hour < 24 && minute < 60 && second < 60;
            let offset = read.offset.filter(|offset| offset.abs() <= 14 * 60);
            right.then_some(Taken { date, second: hour * 3600 + minute * 60 + second, offset })
        })
    }

    fn point(exif: &Exif) -> Option<Position> {
        let degrees = |tag: Tag| {
            let [degrees, minutes, seconds] = [0, 1, 2].map(|at| number(exif, tag, at));
            Some(degrees? + minutes.unwrap_or(0.0) / 60.0 + seconds.unwrap_or(0.0) / 3600.0)
        };
        let turned = |tag: Tag, letters: [u8; 2]| match text(exif, tag)?.first()? {
            letter if *letter == letters[0] => Some(1.0),
            letter if *letter == letters[1] => Some(-1.0),
            _ => None,
        };
        let lat = degrees(Tag::GPSLatitude)? * turned(Tag::GPSLatitudeRef, *b"NS")?;
        let lon = degrees(Tag::GPSLongitude)? * turned(Tag::GPSLongitudeRef, *b"EW")?;
        let point = Position { lon, lat };
        // A camera without a fix writes zeros.
        (point.in_range() && !point.is_null_island()).then_some(point)
    }

    fn number(exif: &Exif, tag: Tag, at: usize) -> Option<f64> {
        match &exif.get_field(tag, In::PRIMARY)?.value {
            Value::Rational(all) => all.get(at).map(exif::Rational::to_f64),
            _ => None,
        }
    }

    fn text(exif: &Exif, tag: Tag) -> Option<&[u8]> {
        match &exif.get_field(tag, In::PRIMARY)?.value {
            Value::Ascii(all) => all.first().map(Vec::as_slice),
            _ => None,
        }
    }

    /// The segments of a JPEG that are not known to be harmless, and whether
    /// these are all: the picture itself comes last. Exif and XMP are named
    /// elsewhere.
    fn jpeg_segments(kept: &[u8]) -> (Vec<String>, bool) {
        let mut found = Vec::new();
        let mut rest = kept.strip_prefix(b"\xFF\xD8").unwrap_or_default();
        while let [0xFF, marker, high, low, after @ ..] = rest {
            let length = usize::from(u16::from_be_bytes([*high, *low])).saturating_sub(2);
            let body = after.get(..length).unwrap_or(after);
            let harmless: &[&[u8]] = match marker {
                0xE0 => &[b"JFIF\0"],
                0xE1 => &[b"Exif\0\0", b"http://ns.adobe.com/"],
                0xE2 => &[b"ICC_PROFILE\0"],
                0xED => &[b"Photoshop 3.0\0"],
                0xEE => &[b"Adobe"],
                _ => &[],
            };
            match marker {
                0xDA => return (found, true),
                0xFE => found.push("comment".to_owned()),
                0xE0..=0xEF if !harmless.iter().any(|start| body.starts_with(start)) => {
                    found.push(format!("APP{}", marker - 0xE0));
                }
                _ => {}
            }
            rest = after.get(length..).unwrap_or_default();
        }
        (found, false)
    }
}
