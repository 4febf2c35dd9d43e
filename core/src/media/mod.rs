//! Media: whether a file is the one on record, and what else it gives away.
//!
//! A file of any size passes through once, in memory that does not grow with
//! it. Three things come of it:
//!
//! - **The same file?** Its size and digests beside those of each entry in
//!   `media`. SHA-256 and SHA-512 are worked out. MD5 and SHA-1 can be forged
//!   and BLAKE3 is rare in archives: they are said to be not computed, and a
//!   file known by them alone is neither the same nor another.
//! - **Does it agree?** With the feature `exif`, the time and place that a
//!   camera wrote into a picture beside those on record: how far apart they
//!   lie, and not what they are, unless that is asked for.
//! - **What would leak?** The names of the tags, never their values, that can
//!   lead to a place, a device or a person. A tag that is not known to be
//!   harmless is named. Where a file cannot be looked through whole, that is
//!   said: no warning is no promise then.
//!
//! An agreement is no proof: what a camera writes can be changed, and its clock
//! may be wrong.

mod agree;
mod answer;
mod camera;
mod compare;
mod marks;
mod tags;
mod text;

pub use answer::{
    Agreement, DigestCheck, DigestState, Leak, LeakKind, Look, MediaCheck, MediaState, MediumCheck, PlaceAgreement,
    Shown, TimeAgreement,
};

use crate::digest::{Sha256, hex};
use crate::lang::Lang;
use crate::model::{Evidence, Place};
use marks::Marks;
use sha2::Digest as _;
use std::io::{self, Read};

/// How to verify a file.
///
/// ```
/// use casecairn::media::MediaOptions;
/// let mut options = MediaOptions::default();
/// options.publication = true;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct MediaOptions {
    /// The language of the text.
    pub lang: Lang,
    /// Whether the file is to be published: then a leak is an error, and so is
    /// a file that cannot be looked through.
    pub publication: bool,
    /// Whether the answer may hold what was read: size, digest, time and place.
    pub show: bool,
}

/// Verifies a file against a piece of evidence: reads it to its end, in memory
/// that does not grow with it. `place` is where it should have been taken, such
/// as that of the compound or the incident.
///
/// ```
/// use casecairn::model::{Dossier, Record};
/// use casecairn::media::{MediaOptions, MediaState, verify_media};
/// use casecairn::{Options, read_dossier};
///
/// let record = br#"{"type":"evidence","id":"e1","kind":"image","media":[{"size_bytes":3,"digests":[{"algorithm":"sha-256",
///   "hex":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}]}]}"#;
/// let (dossier, _) = read_dossier(record, &Options::default());
/// let Some(Record::Evidence(evidence)) = dossier.records.first() else { panic!() };
///
/// let same = verify_media(&b"abc"[..], evidence, None, &MediaOptions::default())?;
/// assert!(same.ok && same.state == MediaState::Same);
/// let other = verify_media(&b"abd"[..], evidence, None, &MediaOptions::default())?;
/// assert!(!other.ok && other.state == MediaState::Differs);
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// The file could not be read.
pub fn verify_media(
    file: impl Read,
    evidence: &Evidence,
    place: Option<&Place>,
    options: &MediaOptions,
) -> io::Result<MediaCheck> {
    let mut reader = MediaReader::new();
    reader.read(file)?;
    Ok(reader.finish(evidence, place, options))
}

/// How much of a file is kept to be looked through.
const KEPT: usize = if cfg!(feature = "exif") { 16 << 20 } else { 16 };

/// A file that comes in parts, as in a browser: [`verify_media`] for those who
/// cannot be asked to read.
///
/// ```
/// use casecairn::digest::Sha256;
/// use casecairn::media::MediaReader;
///
/// let mut reader = MediaReader::new();
/// reader.update(b"ab");
/// reader.update(b"c");
/// assert_eq!(reader.sha256(), Sha256::of(b"abc"));
/// ```
#[derive(Clone, Default)]
pub struct MediaReader {
    size: u64,
    sha256: sha2::Sha256,
    sha512: sha2::Sha512,
    marks: Marks,
    kept: Vec<u8>,
}

impl std::fmt::Debug for MediaReader {
    /// Shows how far it is: what it holds may have to be protected.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MediaReader").field("read", &self.size).finish_non_exhaustive()
    }
}

impl MediaReader {
    /// Before the first part.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes in the next part.
    pub fn update(&mut self, part: &[u8]) {
        self.size += part.len() as u64;
        self.sha256.update(part);
        self.sha512.update(part);
        self.marks.update(part);
        let room = KEPT.saturating_sub(self.kept.len());
        self.kept.extend_from_slice(part.get(..room).unwrap_or(part));
    }

    /// Takes in a file to its end, part by part.
    ///
    /// ```
    /// use casecairn::digest::Sha256;
    /// use casecairn::media::MediaReader;
    ///
    /// let mut reader = MediaReader::new();
    /// reader.read(&b"abc"[..])?;
    /// assert_eq!(reader.sha256(), Sha256::of(b"abc"));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    /// The file could not be read.
    pub fn read(&mut self, mut file: impl Read) -> io::Result<()> {
        let mut buffer = vec![0; 1 << 16];
        loop {
            match file.read(&mut buffer) {
                Ok(0) => return Ok(()),
                Ok(read) => self.update(buffer.get(..read).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// The digest of the parts so far.
    pub fn sha256(&self) -> Sha256 {
        Sha256(self.sha256.clone().finalize().into())
    }

    /// What there is to say, after the last part: see [`verify_media`].
    pub fn finish(self, evidence: &Evidence, place: Option<&Place>, options: &MediaOptions) -> MediaCheck {
        let file =
            compare::File { size: self.size, sha256: self.sha256().to_string(), sha512: hex(&self.sha512.finalize()) };
        let media: Vec<MediumCheck> =
            evidence.media.iter().enumerate().map(|(at, medium)| file.compare(at, medium)).collect();
        let state = compare::all(&media);
        let seen = camera::look(&self.kept, self.size);
        let leaks = tags::leaks(&seen.leaks, &self.marks, seen.exif);
        let shown = options.show.then(|| Shown {
            size_bytes: self.size,
            sha256: Sha256(self.sha256.finalize().into()),
            at: seen.taken.map(|taken| taken.to_string()),
            point: seen.point.map(|point| [point.lon, point.lat]),
        });
        let safe = leaks.is_empty() && seen.look == Look::Whole;
        MediaCheck {
            ok: state == MediaState::Same && (safe || !options.publication),
            lang: options.lang,
            publication: options.publication,
            evidence: evidence.id.as_str().to_owned(),
            state,
            media,
            time: agree::time(&seen, evidence.captured.as_ref()),
            place: agree::place(&seen, place),
            look: seen.look,
            leaks,
            shown,
        }
    }
}
