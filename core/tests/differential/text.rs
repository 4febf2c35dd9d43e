//! Texts: right ones of every kind, and ones that are nearly right.

use super::Random;
use casecairn::model::shape::LeafMeta;

/// More right texts than the model gives as examples, by kind.
const RIGHT: &[(&str, &[&str])] = &[
    ("Id", &["a", "0", "a-", "si03", "0190a6c0-5f2e-7d2b-9c1a-2f6f0c6f4b11"]),
    ("ActorRef", &["ns:amnesty", "a:b"]),
    ("RecordRef", &["ns:amnesty", "0:0-"]),
    ("ClaimRef", &["ns:e1#c1", "e#c"]),
    ("Instant", &["2026-01-16T10:00:00Z", "2026-01-16T10:00:00.123456789-00:00", "2024-02-29T23:59:59.1+14:00"]),
    ("Duration", &["P1Y2M3DT4H5M6S", "-P1W", "P9999W", "PT0S", "P12345D", "PT123456S", "P1M", "PT1M"]),
    ("Edtf", &["2025", "2025-07", "2025-07-01", "2025?", "2025~", "2025-07/2025-08", "199X"]),
    ("LanguageTag", &["en", "zh-Hant-TW", "km-KH"]),
    ("MediaType", &["a/b", "application/warc+gzip", "video/x-a!#$&^_.+-"]),
    ("Subdivision", &["KH-1", "US-CA", "GB-ABC", "TH-50"]),
    ("Hex", &["0", "abcdef0123456789"]),
    ("RuleCode", &["CC000", "CC999"]),
    ("FieldName", &["a", "a_1", "place"]),
    ("Line", &["x", "សួស្តី", "a \u{1F600} b", "l'été"]),
    ("Prose", &["x\ny", "\u{200B}zero", "tab\there"]),
    ("Url", &["https://example.org/", "urn:isbn:1", "ipfs://bafy/x"]),
];

/// Texts near the border of right and wrong.
const NEAR: &[&str] = &[
    "",
    " ",
    "P",
    "PT",
    "P1",
    "-P",
    "P1W2D",
    "P1Y2D3M",
    "P123456D",
    "PT1234567S",
    "P1YT",
    "P10000W",
    "+P1D",
    "--P1D",
    "P1H",
    "2026-02-30T10:00:00Z",
    "2026-01-16T10:00:00",
    "2026-01-16 10:00:00Z",
    "2026-01-16t10:00:00z",
    "2026-01-16T10:00:00.Z",
    "2026-01-16T10:00:00.1234567890Z",
    "2026-01-16T24:00:00Z",
    "2026-01-16T10:00:00+0700",
    "2026-01-16T10:00Z",
    "kh",
    "KHM",
    "K1",
    "KH-",
    "KH-1234",
    "KH-ab",
    "kh-12",
    "KH_12",
    "CC20",
    "CC2010",
    "cc201",
    "CC20a",
    "1.0",
    "1.1",
    "1.00",
    "2.0",
    "1x0",
    "a#b",
    "a:b#c",
    "a:b:c#d",
    "#a",
    "a#",
    "a##b",
    ":a",
    "a:",
    "a:b:c",
    "-a",
    "A",
    "a_b",
    "a.b",
    "a b",
    "é",
    "a\n",
    "\na",
    "a\u{0}",
    "a\u{7f}",
    "/",
    "a/",
    "/b",
    "a/b/c",
    "A/b",
    "a/b;c=d",
    "0x1f",
    "ABCDEF",
    "g",
    "0a\r",
    "_a",
    "1a",
    "a-b",
    "null",
    "true",
    "dossier",
    "actor",
    "unknown",
    "other",
];

/// A right text of a kind.
pub fn right(meta: &'static LeafMeta, random: &mut Random) -> String {
    let more = RIGHT.iter().find(|(name, _)| *name == meta.name).map_or(&[][..], |(_, texts)| texts);
    let at = random.below(meta.examples.len() + more.len());
    meta.examples
        .get(at)
        .or_else(|| more.get(at - meta.examples.len()))
        .map(|text| (*text).to_owned())
        .unwrap_or_default()
}

/// A right line of text.
pub fn line(random: &mut Random) -> String {
    (*random.pick(&["x", "pig butchering", "l'été", "ចិន"])).to_owned()
}

/// A text that is wrong nearly everywhere, or a text of another kind.
pub fn near(random: &mut Random) -> String {
    (*random.pick(NEAR)).to_owned()
}

/// A text with one letter put in, taken out or changed.
pub fn edited(text: &str, random: &mut Random) -> String {
    const LETTERS: &[char] = &[
        'a',
        'z',
        'A',
        'Z',
        '0',
        '1',
        '9',
        '-',
        ':',
        '#',
        '/',
        '.',
        '+',
        '_',
        ' ',
        '\n',
        '\r',
        '\t',
        '\0',
        '~',
        '^',
        '$',
        'é',
        '\u{1F600}',
        'P',
        'T',
        'W',
        'D',
        'S',
    ];
    let mut letters: Vec<char> = text.chars().collect();
    let at = random.below(letters.len() + 1);
    let letter = *random.pick(LETTERS);
    match random.below(3) {
        0 => letters.insert(at, letter),
        1 if at < letters.len() => letters[at] = letter,
        _ if at < letters.len() => {
            letters.remove(at);
        }
        _ => letters.push(letter),
    }
    letters.into_iter().collect()
}

/// A text of a length near a limit of the model.
pub fn long(random: &mut Random) -> String {
    let most = [5, 6, 9, 32, 35, 63, 64, 65, 127, 128, 129, 194, 512, 2048, 65_536];
    let count = random.pick(&most) + random.below(2);
    let letter = random.pick(&["a", "0", "é", "\u{1F600}"]);
    letter.repeat(count)
}
