//! Marks of metadata in the bytes of a file, whatever its format.

/// A mark, and what it is called. `?` stands for any byte.
pub(super) struct Mark {
    pub(super) bytes: &'static [u8],
    pub(super) tag: &'static str,
    /// How many of them are no news.
    pub(super) usual: u64,
}

/// The marks that are looked for. Short ones would be met by chance in a video.
pub(super) const MARKS: &[Mark] = &[
    Mark { bytes: b"http://ns.adobe.com/xap/1.0/", tag: "XMP", usual: 0 },
    Mark { bytes: b"http://ns.adobe.com/xmp/extension/", tag: "XMP", usual: 0 },
    Mark { bytes: b"<x:xmpmeta", tag: "XMP", usual: 0 },
    Mark { bytes: b"XML:com.adobe.xmp", tag: "XMP", usual: 0 },
    Mark { bytes: b"exif:GPSL", tag: "exif:GPSLatitude", usual: 0 },
    Mark { bytes: b"Photoshop 3.0\0", tag: "IPTC", usual: 0 },
    Mark { bytes: b"Raw profile type ", tag: "Raw profile", usual: 0 },
    Mark { bytes: b"com.apple.quicktime.location", tag: "com.apple.quicktime.location", usual: 0 },
    Mark { bytes: b"com.apple.quicktime.", tag: "com.apple.quicktime", usual: 0 },
    // ISO 6709: length, language, then a sign.
    Mark { bytes: b"\xA9xyz????+", tag: "\u{a9}xyz", usual: 0 },
    Mark { bytes: b"\xA9xyz????-", tag: "\u{a9}xyz", usual: 0 },
    // One is that of the picture, whose tags are named themselves.
    Mark { bytes: b"Exif\0\0", tag: "Exif", usual: 1 },
];

/// The longest mark.
const LONGEST: usize = {
    let (mut longest, mut at) = (0, 0);
    while at < MARKS.len() {
        #[expect(clippy::indexing_slicing, reason = "at compile time, within bounds")]
        let length = MARKS[at].bytes.len();
        if length > longest {
            longest = length;
        }
        at += 1;
    }
    longest
};

/// How often each mark was met so far.
#[derive(Clone, Default)]
pub(super) struct Marks {
    met: Vec<u64>,
    /// The end of what went before: a mark may lie across.
    tail: Vec<u8>,
}

impl Marks {
    /// Looks through the next part of a file.
    pub(super) fn update(&mut self, part: &[u8]) {
        self.met.resize(MARKS.len(), 0);
        // Across the border first, then in the part itself.
        let border = [&self.tail, part.get(..LONGEST).unwrap_or(part)].concat();
        self.scan(&border, Some(self.tail.len()));
        self.scan(part, None);
        self.tail.extend(part.iter().rev().take(LONGEST).rev());
        let from = self.tail.len().saturating_sub(LONGEST);
        self.tail.drain(..from);
    }

    /// Counts the marks in some bytes; of a border only those that lie across.
    fn scan(&mut self, bytes: &[u8], border: Option<usize>) {
        for at in 0..bytes.len() {
            let Some(rest) = bytes.get(at..) else { return };
            if !rest.first().is_some_and(|byte| b"h<XePRc\xA9E".contains(byte)) {
                continue;
            }
            for (mark, met) in MARKS.iter().zip(&mut self.met) {
                let across = border.is_none_or(|border| at < border && at + mark.bytes.len() > border);
                if across && begins(rest, mark.bytes) {
                    *met += 1;
                }
            }
        }
    }

    /// The tags of what was met, and how much more than usual.
    pub(super) fn met(&self) -> impl Iterator<Item = (&'static Mark, u64)> + '_ {
        MARKS.iter().zip(self.met.iter().copied()).filter(|(_, times)| *times > 0)
    }
}

fn begins(bytes: &[u8], mark: &[u8]) -> bool {
    bytes.len() >= mark.len() && bytes.iter().zip(mark).all(|(byte, wanted)| byte == wanted || *wanted == b'?')
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, MARKS, Marks};

    fn tags(parts: &[&[u8]]) -> Vec<(&'static str, u64)> {
        let mut marks = Marks::default();
        for part in parts {
            marks.update(part);
        }
        marks.met().map(|(mark, times)| (mark.tag, times)).collect()
    }

    #[test]
    fn every_mark_is_met_however_the_file_is_cut() {
        for mark in MARKS {
            let text = [b"....", mark.bytes, b"......"].concat();
            let whole = tags(&[&text]);
            assert!(whole.contains(&(mark.tag, 1)), "{whole:?}");
            for cut in 0..=text.len() {
                let (one, two) = text.split_at(cut);
                assert_eq!(tags(&[one, two]), whole, "{} at {cut}", mark.tag);
            }
            let bytes: Vec<&[u8]> = text.chunks(1).collect();
            assert_eq!(tags(&bytes), whole);
            let threes: Vec<&[u8]> = text.chunks(3).collect();
            assert_eq!(tags(&threes), whole);
            // One byte less is no mark.
            let short = text.get(..4 + mark.bytes.len() - 1).unwrap();
            assert!(!tags(&[short]).contains(&(mark.tag, 1)) || mark.tag == "com.apple.quicktime");
        }
    }

    #[test]
    fn marks_are_counted() {
        assert_eq!(tags(&[b"Exif\0\0Exif\0\0 Exif\0", b"\0"]), [("Exif", 3)]);
        assert_eq!(tags(&[b"\xA9xyz\0\x12\x15\xc7+11.56+104.91/"]), [("\u{a9}xyz", 1)]);
        assert_eq!(tags(&[b"\xA9xyz\0\x12\x15\xc7?11"]), []);
        assert_eq!(tags(&[b"", b"Exif", b""]), []);
    }

    #[test]
    fn each_mark_begins_with_a_byte_that_is_looked_for() {
        assert!(MARKS.iter().all(|mark| b"h<XePRc\xA9E".contains(&mark.bytes[0])));
        assert_eq!(LONGEST, 34);
    }
}
