//! Media: the same file or another, every byte flipped, what a camera wrote, and what would leak.
#![cfg(feature = "exif")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use casecairn::digest::Sha256;
use casecairn::media::{
    Agreement, DigestState, LeakKind, Look, MediaCheck, MediaOptions, MediaReader, MediaState, verify_media,
};
use casecairn::model::{Evidence, Place, Record};
use casecairn::{Lang, Options, Style, read_dossier};
use exif::experimental::Writer;
use exif::{Context, Field, In, Rational, Tag, Value};
use serde_json::{Value as Json, json};
use std::io::{self, Cursor, Read};

/// A record of evidence with these fields.
fn evidence(fields: &Json) -> Evidence {
    let mut record = json!({"type": "evidence", "id": "photo", "kind": "image"});
    record.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    let (mut dossier, report) = read_dossier(record.to_string().as_bytes(), &Options::default());
    let shape = report.issues.iter().filter(|issue| issue.code.group() == 0).count();
    assert_eq!(shape, 0, "{:?}", report.issues);
    match dossier.records.pop() {
        Some(Record::Evidence(evidence)) => *evidence,
        _ => panic!("no evidence"),
    }
}

/// The place of a compound with these fields.
fn place(fields: &Json) -> Place {
    let record = json!({"type": "compound", "id": "c1", "place": fields});
    let (mut dossier, _) = read_dossier(record.to_string().as_bytes(), &Options::default());
    match dossier.records.pop() {
        Some(Record::Compound(compound)) => compound.place.unwrap(),
        _ => panic!("no compound"),
    }
}

fn check(file: &[u8], evidence: &Evidence) -> MediaCheck {
    verify_media(file, evidence, None, &MediaOptions::default()).unwrap()
}

/// A record of which this file is the one medium.
fn of_file(file: &[u8]) -> Json {
    json!({"media": [{"size_bytes": file.len(), "digests": [{"algorithm": "sha-256", "hex": Sha256::of(file)}]}]})
}

fn field(tag: Tag, value: Value) -> Field {
    Field { tag, ifd_num: In::PRIMARY, value }
}

fn ascii(tag: Tag, text: &str) -> Field {
    field(tag, Value::Ascii(vec![text.as_bytes().to_vec()]))
}

/// Degrees, minutes and seconds.
fn angle(tag: Tag, parts: [(u32, u32); 3]) -> Field {
    field(tag, Value::Rational(parts.iter().map(|(num, denom)| Rational { num: *num, denom: *denom }).collect()))
}

/// 11° 15' N, 104° 30' E: fields that nobody lives in.
fn somewhere() -> Vec<Field> {
    vec![
        angle(Tag::GPSLatitude, [(11, 1), (15, 1), (0, 1)]),
        ascii(Tag::GPSLatitudeRef, "N"),
        angle(Tag::GPSLongitude, [(104, 1), (29, 1), (6000, 100)]),
        ascii(Tag::GPSLongitudeRef, "E"),
    ]
}

/// An Exif block.
fn block(fields: &[Field]) -> Vec<u8> {
    let mut writer = Writer::new();
    for field in fields {
        writer.push_field(field);
    }
    let mut out = Cursor::new(Vec::new());
    writer.write(&mut out, false).unwrap();
    out.into_inner()
}

/// A segment of a JPEG.
fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
    [&[0xFF, marker], &length[..], body].concat()
}

/// A JPEG with these segments: enough of one to be looked into.
fn jpeg(segments: &[Vec<u8>]) -> Vec<u8> {
    let scan = segment(0xDA, &[1, 1, 0, 0, 63, 0]);
    [b"\xFF\xD8".to_vec(), segment(0xE0, b"JFIF\0\x01\x01"), segments.concat(), scan, b"\x12\x34\xFF\xD9".to_vec()]
        .concat()
}

/// A JPEG that a camera wrote into.
fn picture(fields: &[Field]) -> Vec<u8> {
    jpeg(&[segment(0xE1, &[&b"Exif\0\0"[..], &block(fields)].concat())])
}

fn tags(check: &MediaCheck) -> Vec<(LeakKind, &str)> {
    check.leaks.iter().map(|leak| (leak.kind, leak.tag.as_str())).collect()
}

#[test]
fn each_digest_and_the_size_are_compared() {
    use DigestState::{Differs, NotComputed, Same};
    let file = b"abc";
    let sha512 = "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f";
    let digest = |algorithm: &str, hex: &str| json!({"algorithm": algorithm, "hex": hex});
    let right = digest("sha-256", &Sha256::of(file).to_string());
    for (medium, state, size_same, digests) in [
        (json!({"digests": [right]}), MediaState::Same, None, vec![Same]),
        (json!({"digests": [right], "size_bytes": 3}), MediaState::Same, Some(true), vec![Same]),
        (json!({"digests": [right], "size_bytes": 4}), MediaState::Differs, Some(false), vec![Same]),
        (
            json!({"digests": [digest("sha-512", sha512), digest("md5", "00")]}),
            MediaState::Same,
            None,
            vec![Same, NotComputed],
        ),
        (json!({"digests": [right, digest("sha-512", "00")]}), MediaState::Differs, None, vec![Same, Differs]),
        (
            json!({"digests": [digest("sha-1", "00"), digest("blake3", "00")]}),
            MediaState::Unattested,
            None,
            vec![NotComputed; 2],
        ),
        (json!({"size_bytes": 3}), MediaState::Unattested, Some(true), vec![]),
        (json!({"size_bytes": 2}), MediaState::Differs, Some(false), vec![]),
        (json!({}), MediaState::Unattested, None, vec![]),
    ] {
        let check = check(file, &evidence(&json!({"media": [medium]})));
        let met = &check.media[0];
        let met_digests: Vec<DigestState> = met.digests.iter().map(|digest| digest.state).collect();
        assert_eq!((met.state, met.size_same, met_digests), (state, size_same, digests), "{medium}");
        assert_eq!((check.state, check.ok), (state, state == MediaState::Same), "{medium}");
    }
}

#[test]
fn one_medium_that_is_the_same_is_enough() {
    let medium = |file: &[u8]| json!({"digests": [{"algorithm": "sha-256", "hex": Sha256::of(file)}]});
    let weak = json!({"digests": [{"algorithm": "md5", "hex": "00"}]});
    for (media, state) in [
        (json!([medium(b"x"), medium(b"abc")]), MediaState::Same),
        (json!([medium(b"x"), weak]), MediaState::Unattested),
        (json!([medium(b"x"), medium(b"y")]), MediaState::Differs),
        (json!([]), MediaState::Unattested),
    ] {
        let check = check(b"abc", &evidence(&json!({"media": media})));
        assert_eq!(check.state, state, "{media}");
        assert_eq!(
            check.media.iter().map(|one| one.medium).collect::<Vec<_>>(),
            (0..check.media.len()).collect::<Vec<_>>()
        );
    }
}

#[test]
fn every_flipped_byte_of_a_file_is_another_file() {
    let mut fields = somewhere();
    fields.push(ascii(Tag::DateTimeOriginal, "2026:01:14 10:00:00"));
    let file = picture(&fields);
    let evidence = evidence(&of_file(&file));
    assert!(check(&file, &evidence).ok);
    for at in 0..file.len() {
        for flip in [0x01, 0x80, 0xFF] {
            let mut bytes = file.clone();
            bytes[at] ^= flip;
            let check = check(&bytes, &evidence);
            assert_eq!((check.ok, check.state), (false, MediaState::Differs), "byte {at}");
            assert_eq!((check.media[0].medium, check.media[0].size_same), (0, Some(true)));
        }
    }
    for length in 0..file.len() {
        assert_eq!(check(&file[..length], &evidence).media[0].size_same, Some(false));
    }
}

/// A reader that gives one byte at a time, is interrupted, and may fail.
struct Slow<'f>(&'f [u8], bool, Option<usize>);

impl Read for Slow<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.1 = !self.1;
        if self.1 {
            return Err(io::ErrorKind::Interrupted.into());
        }
        if self.2 == Some(self.0.len()) {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.0.read(&mut into[..1])
    }
}

#[test]
fn however_a_file_comes_it_is_the_same() {
    let file = [picture(&somewhere()), b"<x:xmpmeta Exif\0\0 com.apple.quicktime.location".to_vec()].concat();
    let evidence = evidence(&of_file(&file));
    let whole = check(&file, &evidence);
    assert_eq!(whole, verify_media(Slow(&file, false, None), &evidence, None, &MediaOptions::default()).unwrap());
    let failed = verify_media(Slow(&file, false, Some(3)), &evidence, None, &MediaOptions::default());
    assert_eq!(failed.unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    let mut reader = MediaReader::new();
    file.chunks(7).for_each(|part| reader.update(part));
    assert_eq!(format!("{reader:?}"), format!("MediaReader {{ read: {}, .. }}", file.len()));
    assert_eq!(reader.finish(&evidence, None, &MediaOptions::default()), whole);
}

#[test]
fn time_is_compared_by_the_clocks_of_the_place() {
    use Agreement::{Agrees, Differs, NotRecorded, Unclear};
    let day = 86_400;
    for (taken, captured, state, offset) in [
        ("2026:01:14 10:00:00", json!({"edtf": "2026-01-14"}), Agrees, Some(0)),
        ("2026:01:14 00:00:00", json!({"edtf": "2026-01-14"}), Agrees, Some(0)),
        ("2026:01:14 23:59:59", json!({"edtf": "2026-01-14"}), Agrees, Some(0)),
        ("2026:01:15 00:00:00", json!({"edtf": "2026-01-14"}), Unclear, Some(1)),
        ("2026:01:13 23:59:58", json!({"edtf": "2026-01-14"}), Unclear, Some(-2)),
        ("2026:01:12 22:00:00", json!({"edtf": "2026-01-14"}), Unclear, Some(-26 * 3600)),
        ("2026:01:12 21:59:59", json!({"edtf": "2026-01-14"}), Differs, Some(-26 * 3600 - 1)),
        ("2026:01:16 01:59:59", json!({"edtf": "2026-01-14"}), Unclear, Some(26 * 3600)),
        ("2026:01:16 02:00:00", json!({"edtf": "2026-01-14"}), Differs, Some(26 * 3600 + 1)),
        ("2025:01:14 00:00:00", json!({"edtf": "2026-01"}), Differs, Some(-352 * day)),
        ("2026:02:03 04:05:06", json!({"edtf": "2026-01-14/2026-02-28"}), Agrees, Some(0)),
        ("2025:02:03 04:05:06", json!({"edtf": "../2026-01-14"}), Agrees, Some(0)),
        ("2027:02:03 00:00:00", json!({"edtf": "2026-01-14/.."}), Agrees, Some(0)),
        ("2026:01:01 00:00:00", json!({"edtf": "2026-01-14/.."}), Differs, Some(-13 * day)),
        ("2026:01:24 00:00:00", json!({"edtf": "2026-01-14?"}), Unclear, Some(9 * day + 1)),
        ("2026:01:24 00:00:00", json!({"edtf": "2026-01-14~"}), Unclear, Some(9 * day + 1)),
        ("2026:01:14 10:00:00", json!({"verbatim": "Wednesday"}), NotRecorded, None),
    ] {
        let file = picture(&[ascii(Tag::DateTimeOriginal, taken)]);
        let time = check(&file, &evidence(&json!({"captured": captured}))).time;
        assert_eq!((time.state, time.offset_s, time.zone_known), (state, offset, false), "{taken} {captured}");
    }
    let file =
        picture(&[ascii(Tag::DateTimeOriginal, "2026:01:15 00:00:00"), ascii(Tag::OffsetTimeOriginal, "+07:00")]);
    let time = check(&file, &evidence(&json!({"captured": {"edtf": "2026-01-14"}}))).time;
    assert_eq!((time.state, time.offset_s, time.zone_known), (Differs, Some(1), true));
    assert_eq!(check(&file, &evidence(&json!({}))).time.state, NotRecorded);
}

#[test]
fn a_time_that_is_none_is_not_in_the_file() {
    let recorded = evidence(&json!({"captured": {"edtf": "2026-01-14"}}));
    for taken in [
        "2026:02:30 10:00:00",
        "2026:01:14 24:00:00",
        "2026:01:14 10:60:00",
        "2026:01:14 10:00:60",
        "    :  :     :  :  ",
        "0000:00:00 00:00:00",
        "x",
    ] {
        let time = check(&picture(&[ascii(Tag::DateTimeOriginal, taken)]), &recorded).time;
        assert_eq!((time.state, time.offset_s), (Agreement::NotInFile, None), "{taken}");
    }
    let shown = |fields: &[Field]| {
        let mut options = MediaOptions::default();
        options.show = true;
        verify_media(&picture(fields)[..], &recorded, None, &options).unwrap().shown.unwrap().at
    };
    let original =
        |zone: &str| [ascii(Tag::DateTimeOriginal, "2026:01:14 23:04:05"), ascii(Tag::OffsetTimeOriginal, zone)];
    for (zone, wanted) in [
        ("+07:00", "+07:00"),
        ("-03:30", "-03:30"),
        ("+00:00", "+00:00"),
        ("-14:00", "-14:00"),
        ("-14:01", ""),
        ("+14:00", "+14:00"),
        ("+14:01", ""),
        ("x", ""),
    ] {
        assert_eq!(shown(&original(zone)).unwrap(), format!("2026-01-14T23:04:05{wanted}"));
    }
    let digitized = [ascii(Tag::DateTimeDigitized, "2026:01:14 00:00:59"), ascii(Tag::OffsetTimeDigitized, "+01:00")];
    assert_eq!(shown(&digitized).unwrap(), "2026-01-14T00:00:59+01:00");
    assert_eq!(shown(&[ascii(Tag::DateTime, "2026:01:14 00:00:59")]), None);
}

#[test]
fn distance_is_told_in_metres_against_what_is_known_of_the_place() {
    use Agreement::{Agrees, Differs, NotRecorded, Unclear};
    let outline = |west: f64, east: f64| json!({"type": "Polygon", "coordinates": [[[west, 11.0], [east, 11.0], [east, 12.0], [west, 12.0], [west, 11.0]]]});
    let file = picture(&somewhere());
    let mut error = somewhere();
    error.push(field(Tag::GPSHPositioningError, Value::Rational(vec![Rational { num: 100, denom: 1 }])));
    let vague = picture(&error);
    error[4] = field(Tag::GPSHPositioningError, Value::Rational(vec![Rational { num: 1, denom: 0 }]));
    let nonsense = picture(&error);
    // A thousandth of a degree of latitude: 111 metres.
    for (file, place_of, state, distance) in [
        (&file, json!({"point": [104.5, 11.25], "uncertainty_m": 1}), Agrees, Some(0)),
        (&file, json!({"point": [104.5, 11.251], "uncertainty_m": 120}), Agrees, Some(111)),
        (&file, json!({"point": [104.5, 11.251], "uncertainty_m": 100}), Differs, Some(111)),
        (&vague, json!({"point": [104.5, 11.251], "uncertainty_m": 20}), Agrees, Some(111)),
        (&vague, json!({"point": [104.5, 11.251], "uncertainty_m": 10}), Differs, Some(111)),
        (&nonsense, json!({"point": [104.5, 11.251], "uncertainty_m": 100}), Differs, Some(111)),
        (&file, json!({"point": [104.5, 11.251]}), Unclear, Some(111)),
        (&file, json!({"point": [104.5, 11.251], "uncertainty_m": 0}), Unclear, Some(111)),
        (&file, json!({"footprint": outline(104.0, 105.0), "point": [0, 0]}), Agrees, Some(0)),
        (&file, json!({"footprint": outline(104.501, 105.0)}), Differs, Some(109)),
        (&file, json!({"footprint": outline(104.501, 105.0), "uncertainty_m": 110}), Agrees, Some(109)),
        (&file, json!({"country": "KH"}), NotRecorded, None),
    ] {
        let place = place(&place_of);
        let check = verify_media(&file[..], &evidence(&json!({})), Some(&place), &MediaOptions::default()).unwrap();
        assert_eq!((check.place.state, check.place.distance_m), (state, distance), "{place_of}");
    }
    assert_eq!(check(&file, &evidence(&json!({}))).place.state, NotRecorded);
}

#[test]
fn a_place_that_is_none_is_not_in_the_file() {
    let mut options = MediaOptions::default();
    options.show = true;
    let point = |fields: &[Field]| {
        let check = verify_media(&picture(fields)[..], &evidence(&json!({})), None, &options).unwrap();
        assert_eq!(check.place.state == Agreement::NotInFile, check.shown.as_ref().unwrap().point.is_none());
        check.shown.unwrap().point
    };
    let with = |at: usize, field: Field| {
        let mut fields = somewhere();
        fields[at] = field;
        fields
    };
    assert_eq!(point(&somewhere()), Some([104.5, 11.25]));
    assert_eq!(point(&with(1, ascii(Tag::GPSLatitudeRef, "S"))), Some([104.5, -11.25]));
    assert_eq!(point(&with(3, ascii(Tag::GPSLongitudeRef, "W"))), Some([-104.5, 11.25]));
    let whole = Value::Rational(vec![Rational { num: 23, denom: 2 }]);
    assert_eq!(point(&with(0, field(Tag::GPSLatitude, whole))), Some([104.5, 11.5]));
    for fields in [
        with(1, ascii(Tag::GPSLatitudeRef, "E")),
        with(1, ascii(Tag::GPSLatitudeRef, "")),
        with(3, ascii(Tag::GPSLongitudeRef, "?")),
        with(0, angle(Tag::GPSLatitude, [(91, 1), (0, 1), (0, 1)])),
        with(0, angle(Tag::GPSLatitude, [(0, 0), (0, 1), (0, 1)])),
        with(0, ascii(Tag::GPSLatitude, "11")),
        somewhere()[1..].to_vec(),
        somewhere()[..3].to_vec(),
        vec![
            angle(Tag::GPSLatitude, [(0, 1); 3]),
            ascii(Tag::GPSLatitudeRef, "N"),
            angle(Tag::GPSLongitude, [(0, 1); 3]),
            ascii(Tag::GPSLongitudeRef, "E"),
        ],
    ] {
        assert_eq!(point(&fields), None);
    }
}

#[test]
fn what_would_leak_is_named_and_what_is_harmless_is_not() {
    use LeakKind::{Device, Other, Person, Place, Serial, Text, Thumbnail, Time};
    let bare = check(&picture(&[field(Tag::Orientation, Value::Short(vec![1]))]), &evidence(&json!({})));
    assert_eq!((tags(&bare), bare.look), (vec![], Look::Whole));
    let none = check(&jpeg(&[]), &evidence(&json!({})));
    assert_eq!((tags(&none), none.look, none.time.state), (vec![], Look::Whole, Agreement::NotInFile));
    let windows = |number| ascii(Tag(Context::Tiff, number), "x");
    let mut fields = somewhere();
    fields.extend([
        ascii(Tag::Make, "x"),
        ascii(Tag::BodySerialNumber, "x"),
        ascii(Tag::CameraOwnerName, "x"),
        ascii(Tag::DateTimeOriginal, "x"),
        ascii(Tag::GPSDateStamp, "x"),
        ascii(Tag::SubSecTime, "x"),
        ascii(Tag::ImageDescription, "x"),
        field(Tag::MakerNote, Value::Undefined(vec![1], 0)),
        field(Tag::ExifVersion, Value::Undefined(b"0232".to_vec(), 0)),
        windows(40_091),
        windows(40_093),
        windows(316),
        windows(60_000),
        Field { tag: Tag::Compression, ifd_num: In::THUMBNAIL, value: Value::Short(vec![6]) },
    ]);
    let all = check(&picture(&fields), &evidence(&json!({})));
    assert_eq!(
        tags(&all),
        [
            (Place, "GPSLatitude"),
            (Place, "GPSLatitudeRef"),
            (Place, "GPSLongitude"),
            (Place, "GPSLongitudeRef"),
            (Person, "CameraOwnerName"),
            (Person, "Tag(Tiff, 40093)"),
            (Serial, "BodySerialNumber"),
            (Thumbnail, "thumbnail"),
            (Time, "DateTimeOriginal"),
            (Time, "GPSDateStamp"),
            (Time, "SubSecTime"),
            (Text, "ImageDescription"),
            (Text, "Tag(Tiff, 40091)"),
            (Device, "Make"),
            (Device, "Tag(Tiff, 316)"),
            (Other, "MakerNote"),
            (Other, "Tag(Tiff, 60000)"),
        ]
    );
}

#[test]
fn a_picture_in_the_picture_is_named_once() {
    for ifd in [In::PRIMARY, In::THUMBNAIL] {
        let orientation = [field(Tag::Orientation, Value::Short(vec![1]))];
        let mut writer = Writer::new();
        writer.push_field(&orientation[0]);
        writer.set_jpeg(b"\xFF\xD8\xFF\xD9", ifd);
        let mut out = Cursor::new(Vec::new());
        writer.write(&mut out, false).unwrap();
        let file = jpeg(&[segment(0xE1, &[&b"Exif\0\0"[..], &out.into_inner()].concat())]);
        assert_eq!(tags(&check(&file, &evidence(&json!({})))), [(LeakKind::Thumbnail, "thumbnail")]);
    }
}

#[test]
fn segments_and_marks_are_named_too() {
    use LeakKind::{Other, Place, Text};
    let file = jpeg(&[
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude=''/>"),
        segment(0xE2, b"ICC_PROFILE\0"),
        segment(0xE2, b"MPF\0"),
        segment(0xED, b"Photoshop 3.0\0"),
        segment(0xEE, b"Adobe\0"),
        segment(0xEE, b"Adbe\0"),
        segment(0xDB, b"table"),
        segment(0xFE, b"by somebody"),
        segment(0xEF, b""),
    ]);
    let met = check(&file, &evidence(&json!({})));
    let wanted = [
        (Place, "exif:GPSLatitude"),
        (Text, "comment"),
        (Other, "APP14"),
        (Other, "APP15"),
        (Other, "APP2"),
        (Other, "IPTC"),
        (Other, "XMP"),
    ];
    assert_eq!(tags(&met), wanted);
    let harmless = jpeg(&[segment(0xE2, b"ICC_PROFILE\0"), segment(0xEE, b"Adobe\0"), segment(0xE0, b"JFIF\0")]);
    assert_eq!(tags(&check(&harmless, &evidence(&json!({})))), []);
    // Behind the picture nothing is a segment; a second block of a camera is news.
    let behind = [picture(&[field(Tag::Orientation, Value::Short(vec![1]))]), segment(0xFE, b"x")].concat();
    assert_eq!(tags(&check(&behind, &evidence(&json!({})))), []);
    let twice = [behind, b"Exif\0\0".to_vec()].concat();
    assert_eq!(tags(&check(&twice, &evidence(&json!({})))), [(Other, "Exif")]);
    let video = b"\0\0\0\x18ftypmp42 com.apple.quicktime.location.ISO6709 \xA9xyz\0\x12\x15\xc7+11.2+104.5/ Exif\0\0";
    let met = check(video, &evidence(&json!({"captured": {"edtf": "2026"}})));
    let device = (LeakKind::Device, "com.apple.quicktime");
    let wanted = [(Place, "com.apple.quicktime.location"), (Place, "\u{a9}xyz"), device, (Other, "Exif")];
    assert_eq!((tags(&met), met.look), (wanted.to_vec(), Look::UnknownFormat));
    assert_eq!((met.time.state, met.place.state), (Agreement::NotLooked, Agreement::NotLooked));
}

#[test]
fn every_format_that_holds_exif_is_looked_into() {
    let exif = block(&[ascii(Tag::Artist, "x")]);
    let chunk = |name: &[u8], body: &[u8]| {
        [&u32::try_from(body.len()).unwrap().to_be_bytes()[..], name, body, &[0; 4]].concat()
    };
    let png = [b"\x89PNG\r\n\x1A\n".to_vec(), chunk(b"eXIf", &exif), chunk(b"IEND", b"")].concat();
    let padded = [exif.clone(), vec![0; exif.len() % 2]].concat();
    let riff = [b"WEBPEXIF", &u32::try_from(padded.len()).unwrap().to_le_bytes()[..], &padded].concat();
    let webp = [b"RIFF", &u32::try_from(riff.len()).unwrap().to_le_bytes()[..], &riff].concat();
    for (name, file) in [("png", png), ("tiff", exif), ("webp", webp)] {
        let met = check(&file, &evidence(&json!({})));
        assert_eq!((tags(&met), met.look), (vec![(LeakKind::Person, "Artist")], Look::Whole), "{name}");
    }
    for start in [&b"\0\0\0\x18ftypheic"[..], b"\0\0\0\x18ftypavif", b"\xFF\xD8\xFF", b"MM\0*"] {
        assert_eq!(check(start, &evidence(&json!({}))).look, Look::Damaged, "{start:?}");
    }
    assert_eq!(check(b"RIFF\x04\0\0\0WEBP", &evidence(&json!({}))).look, Look::Whole);
    for start in [&b""[..], b"RIFF\x04\0\0\0WAVE", b"\0\0\0\x18ftypmp42", b"\0\0\0\x18moovheic", b"GIF89a"] {
        assert_eq!(check(start, &evidence(&json!({}))).look, Look::UnknownFormat, "{start:?}");
    }
}

#[test]
fn what_is_damaged_or_large_is_said_to_be() {
    let mut damaged =
        picture(&[ascii(Tag::Artist, "a longer name than fits"), ascii(Tag::DateTimeOriginal, "2026:01:14 10:00:00")]);
    // The number of values of the first tag, far beyond the block.
    let at = damaged.windows(4).position(|bytes| bytes == b"\x01\x3B\0\x02").unwrap();
    damaged[at + 4] = 0x7F;
    let met = check(&damaged, &evidence(&json!({})));
    assert_eq!(met.look, Look::Damaged);
    // The metadata of a JPEG end where its picture begins, however long that is.
    let large = [picture(&[ascii(Tag::Artist, "x")]), vec![0; 16 << 20], b"<x:xmpmeta".to_vec()].concat();
    let met = check(&large, &evidence(&of_file(&large)));
    assert_eq!((met.look, met.state), (Look::Whole, MediaState::Same));
    assert_eq!(tags(&met), [(LeakKind::Person, "Artist"), (LeakKind::Other, "XMP")]);
    let tiff = [block(&[ascii(Tag::Artist, "x")]), vec![0; 16 << 20]].concat();
    let met = check(&tiff, &evidence(&json!({})));
    assert_eq!((met.look, tags(&met)), (Look::Partly, vec![(LeakKind::Person, "Artist")]));
}

#[test]
fn what_is_to_be_published_must_be_seen_to_be_clean() {
    let mut options = MediaOptions::default();
    options.publication = true;
    let ok = |file: &[u8]| verify_media(file, &evidence(&of_file(file)), None, &options).unwrap().ok;
    assert!(ok(&jpeg(&[])));
    assert!(!ok(&picture(&[ascii(Tag::Make, "x")])));
    assert!(!ok(b"\0\0\0\x18ftypmp42"));
    assert!(!verify_media(&jpeg(&[])[..], &evidence(&json!({})), None, &options).unwrap().ok);
}

#[test]
fn nothing_that_was_read_is_shown_unless_it_is_asked_for() {
    let mut fields = somewhere();
    fields.extend([
        ascii(Tag::DateTimeOriginal, "2019:03:04 05:06:07"),
        ascii(Tag::CameraOwnerName, "Canary Dara"),
        ascii(Tag::ImageDescription, "Canary street"),
    ]);
    let file = picture(&fields);
    let evidence = evidence(&of_file(&file));
    for lang in [Lang::En, Lang::Fr] {
        let mut options = MediaOptions::default();
        options.lang = lang;
        let quiet = verify_media(&file[..], &evidence, None, &options).unwrap();
        let said = format!("{quiet:?} {} {}", quiet.to_json(), quiet.to_text(Style::default())).to_lowercase();
        let sha256 = Sha256::of(&file).to_string();
        for value in ["canary", "2019", "104.5", "11.25", sha256.as_str()] {
            assert!(!said.contains(value), "{value}: {said}");
        }
        options.show = true;
        let shown = verify_media(&file[..], &evidence, None, &options).unwrap();
        let text = shown.to_text(Style::default());
        for value in ["2019-03-04T05:06:07", "[104.5, 11.25]"] {
            assert!(text.contains(value), "{text}");
        }
        assert_eq!(shown.shown.as_ref().unwrap().size_bytes, file.len() as u64);
        assert_eq!(shown.shown.unwrap().sha256.to_string(), sha256);
    }
}

/// What people read of a file, in a language.
fn text(file: &[u8], evidence: &Evidence, lang: Lang, publication: bool) -> String {
    let mut options = MediaOptions::default();
    (options.lang, options.publication) = (lang, publication);
    let place = place(&json!({"point": [104.5, 11.251], "uncertainty_m": 120}));
    let check = verify_media(file, evidence, Some(&place), &options).unwrap();
    assert_eq!(check.to_json(), serde_json::to_string(&check).unwrap());
    let mut style = Style::default();
    style.colour = publication;
    check.to_text(style)
}

#[test]
fn what_people_read_in_each_language() {
    let mut fields = somewhere();
    fields.extend([
        ascii(Tag::Make, "x"),
        ascii(Tag::BodySerialNumber, "x"),
        ascii(Tag::CameraOwnerName, "x"),
        ascii(Tag::DateTimeOriginal, "2026:01:11 22:58:57"),
        ascii(Tag::ImageDescription, "x"),
        field(Tag::MakerNote, Value::Undefined(vec![1], 0)),
        Field { tag: Tag::Compression, ifd_num: In::THUMBNAIL, value: Value::Short(vec![6]) },
    ]);
    let file = picture(&fields);
    let mut same = of_file(&file);
    same["captured"] = json!({"edtf": "2026-01-13"});
    same["media"][0]["digests"].as_array_mut().unwrap().push(json!({"algorithm": "md5", "hex": "00"}));
    same["media"].as_array_mut().unwrap().extend([json!({"size_bytes": 1}), json!({})]);
    let other =
        json!({"media": [{"digests": [{"algorithm": "sha-512", "hex": "00"}]}], "captured": {"edtf": "2026-01-11"}});
    let plain = jpeg(&[]);
    let damaged = b"\xFF\xD8\xFF";
    let large = [block(&[ascii(Tag::DateTimeOriginal, "2026:01:15 04:05:06")]), vec![0; 16 << 20]].concat();
    let late = json!({"captured": {"edtf": "2026-01-13"}});
    for (lang, name) in [(Lang::En, "en"), (Lang::Fr, "fr")] {
        let all = [
            text(&file, &evidence(&same), lang, false),
            text(&file, &evidence(&same), lang, true),
            text(&file, &evidence(&other), lang, false),
            text(&plain, &evidence(&of_file(&plain)), lang, true),
            text(damaged, &evidence(&of_file(damaged)), lang, true),
            text(b"a video", &evidence(&of_file(b"a video")), lang, false),
            text(&large, &evidence(&late), lang, false),
            text(&picture(&fields[4..]), &evidence(&json!({})), lang, false),
            text(&large, &evidence(&late), lang, true),
            text(&file, &evidence(&json!({"captured": {"edtf": "2026-01-12"}})), lang, false),
        ];
        insta::assert_snapshot!(format!("media_{name}"), all.join("\n").replace('\u{1b}', "␛"));
    }
}
