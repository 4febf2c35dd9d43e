//! What leads to a private file: its digest, its id, its name.
//!
//! No fault in a note, where a digest may be just what is meant; but a name, a
//! mark or a title that leaves must not hold one (G11 of `docs/publishing.md`).
//!
//! Source: FIPS 180-4, RFC 1321, RFC 9562 (UUID), multiformats CID; DCF
//! (CIPA DC-009), and what telephones and messengers call their files.

use super::scan::Scan;

/// Letters and digits of the shortest digest, MD5, and of a UUID.
const SHORTEST: usize = 32;
/// Base64 of the shortest digest, without its `=`.
const SHORTEST_BASE_64: usize = 20;

/// How the names of files end, in lower case.
#[rustfmt::skip]
const ENDINGS: &[&str] = &[
    "jpg", "jpeg", "png", "heic", "heif", "webp", "gif", "tif", "tiff", "dng", "bmp", "mp4", "mov", "m4v", "avi", "mkv", "3gp", "webm", "mts",
    "m4a", "mp3", "wav", "ogg", "oga", "opus", "aac", "amr", "flac", "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "csv", "txt", "eml", "msg",
    "zip", "7z", "rar",
];

/// What cameras, telephones and messengers begin the names of files with, in
/// lower case. Digits follow, after a sign at most.
#[rustfmt::skip]
const BEGINNINGS: &[&str] = &[
    "img", "vid", "aud", "ptt", "doc", "dsc", "dscn", "dscf", "pxl", "mvi", "mov", "gopr", "gx", "gh", "dji", "pano", "burst", "screenshot",
    "screenrecording", "screen recording", "photo", "video", "audio", "voice", "received", "fb img", "mmexport", "wechat", "wx camera", "snapchat", "signal",
    "telegram", "whatsapp image", "whatsapp video", "whatsapp audio", "whatsapp ptt",
];
/// How many digits, at the least: `IMG_1234`, `photo_2025-11-03`.
const LEAST_DIGITS: usize = 4;

/// Whether a text leads to a file.
pub(super) fn leads_to_a_file(scan: &Scan<'_>) -> bool {
    scan.words()
        .any(|(start, end)| is_digest(scan, start, end) || is_encoded(scan, start, end) || is_file(scan, start, end))
}

/// Whether so many letters and digits stand in a row, or hexadecimal ones in
/// groups. A word without a digit is a word.
fn is_digest(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    let word = scan.part(start, end);
    let has = |class: fn(&u8) -> bool| word.bytes().any(|byte| class(&byte));
    if end - start >= SHORTEST && has(u8::is_ascii_digit) {
        return true;
    }
    // `b6e1f7c8-3d2a-…`, `AB:CD:…`, `ab12 cd34 …`
    let (mut digits, mut letters, mut figures, mut at) = (0, 0, 0, start);
    while digits < SHORTEST {
        let byte = scan.at(at);
        if byte.is_ascii_hexdigit() {
            digits += 1;
            letters += usize::from(byte.is_ascii_alphabetic());
            figures += usize::from(byte.is_ascii_digit());
        } else if !(matches!(byte, b'-' | b':' | b' ' | b'_') && scan.at(at + 1).is_ascii_hexdigit()) {
            return false;
        }
        at += 1;
    }
    letters > 0 && figures > 0
}

/// Whether a word ends what is written in base64: `…rQ==`.
fn is_encoded(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    let before = scan.count_before(start, 64, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'));
    scan.at(end) == b'=' && end - start + before >= SHORTEST_BASE_64
}

/// Whether a word ends the name of a file, or begins one as a camera does.
fn is_file(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    let word = scan.lower.get(start..end).unwrap_or_default();
    let named = scan.before(start) == b'.' && scan.before(start - 1) > b' ';
    if named && ENDINGS.contains(&word) && scan.at(end) != b'.' {
        return true;
    }
    let rest = scan.rest(start).as_bytes();
    BEGINNINGS.iter().any(|beginning| {
        let alike = |(byte, wanted): (&u8, u8)| *byte == wanted || (wanted == b' ' && matches!(byte, b'_' | b'-'));
        let len = beginning.len();
        let begins = rest.len() > len && rest.iter().zip(beginning.bytes()).all(alike);
        let sign = scan.count(start + len, 1, |byte| matches!(byte, b'_' | b'-' | b' '));
        // `IMG-E1234`
        let edited = usize::from(matches!(scan.at(start + len + sign), b'E' | b'e'));
        // A word and a year is a title: `Video 2025`.
        let spaced = scan.at(start + len) == b' ';
        let digits =
            scan.count(start + len + sign + edited, 99, |byte| byte.is_ascii_digit() || matches!(byte, b'_' | b'-'));
        begins && digits >= if spaced { 2 * LEAST_DIGITS } else { LEAST_DIGITS }
    }) || is_stamp(scan, start, end)
}

/// Whether a word is a day and the next a time of day, as many cameras call
/// their files: `20251103_231502`.
fn is_stamp(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    scan.digits(start, 9) == 8 && end - start == 8 && scan.at(end) == b'_' && scan.digits(end + 1, 7) == 6
}

#[cfg(test)]
mod tests {
    use crate::detect::{find, may_stand_alone};

    #[test]
    fn what_leads_to_a_file_does_not_stand_alone() {
        for text in [
            "0123456789abcdef0123456789abcdef",
            "sha1 DA39A3EE5E6B4B0D3255BFEF95601890AFD80709",
            "ab12cd34ab12cd34ab12cd34ab12cd34ab12cd34ab12cd34ab12cd34ab12cd34",
            "ab12 cd34 ab12 cd34 ab12 cd34 ab12 cd34",
            "AB:12:CD:34:AB:12:CD:34:AB:12:CD:34:AB:12:CD:34",
            "b6e1f7c8-3d2a-4f6b-9c1d-0a1b2c3d4e5f",
            "urn:uuid:b6e1f7c8-3d2a-4f6b-9c1d-0a1b2c3d4e5f",
            "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKSe8u",
            "ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
            "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            "1B2M2Y8AsgTpgAmY7PhCfg==",
            "IMG_1234.jpg",
            "IMG_20251103_231502",
            "IMG-20251103-WA0007",
            "VID_20251103_231502.mp4",
            "DSC_0042",
            "DSCF1234",
            "PXL_20251103_161502123",
            "20251103_231502",
            "WhatsApp Image 2025-11-03 at 23.15.02",
            "photo_2025-11-03_23-15-02",
            "mmexport1762211702000",
            "interview of the nurse.m4a",
            "អ្នកជំងឺ.mp4",
            "ＩＭＧ＿１２３４",
        ] {
            assert!(!may_stand_alone(text), "{text}");
            assert!(find(text).iter().all(|found| found.kind != crate::detect::Kind::Imei), "{text}");
        }
    }

    #[test]
    fn what_is_a_name_or_a_mark_stands_alone() {
        for text in [
            "Golden Gate",
            "ASA 23/9447/2025",
            "A/HRC/60/CRP.4",
            "10.1234/xyz.2025.42",
            "978-92-1-101503-4",
            "5493001KJTIIGC8Y1R12",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
            "scam-compounds-in-cambodia-and-myanmar-2025-second-edition",
            "2019 2020 2021 2022 2023 2024 2025 2026",
            "Photo 51",
            "Video 2025",
            "Signal Hill",
            "Documents 2024",
            "IMG Holdings Ltd",
            "Feed the faded cafe, a bead, a face, a decade, dead beef",
            "St. Pdf",
            "the .mp4 market.",
            "SI03",
            "way/123456789",
            "Raid of 3 November 2025: 1,200 people",
            "Phase 2.5, 3.5",
            "kh2025dc",
            "OK10SO",
            "B2C3D4F5",
            "gdc 2025 b2",
        ] {
            assert!(may_stand_alone(text), "{text}");
        }
    }

    /// A note may say which digest it means, and where a file lies.
    #[test]
    fn in_a_note_it_is_no_fault() {
        for text in [
            "SHA-256 ab12cd34ab12cd34ab12cd34ab12cd34ab12cd34ab12cd34ab12cd34ab12cd34",
            "see IMG_1234.jpg",
            "at 10.612, 103.512",
        ] {
            assert!(find(text).is_empty(), "{text}");
        }
    }

    /// No word beside a name says what two numbers are.
    #[test]
    fn a_pair_of_numbers_does_not_stand_alone() {
        for text in [
            "10.612, 103.512",
            "១០.៦១២, ១០៣.៥១២",
            "10,612 / 103,512",
            "10,612; 103,512",
            "N10.612E103.512",
            "490154203237518",
            "w61k4zqkc9",
            "OK10so",
            "132202231231023",
            "8a65a4b2d6bffff",
        ] {
            assert!(!may_stand_alone(text), "{text}");
        }
    }
}
