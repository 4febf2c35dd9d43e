//! `media`, as it crosses a border.

use super::explain::lang;
use super::settings::from_object;
use super::{Error, Input};
use crate::custody::custody;
use crate::media::{MediaCheck, MediaOptions, MediaReader};
use crate::model::{Dossier, Evidence, Place, Record};
use crate::read::{Limits, echo};
use crate::validate::{Options, read_dossier};
use serde::Deserialize;
use std::io::{self, Read};

/// Against what to verify a file, as it crosses a border. A key that is not
/// known is an error, and so is a missing `evidence`.
///
/// ```
/// use casecairn::facade::MediaSettings;
///
/// let settings = MediaSettings::from_json(br#"{"evidence":"e1","publication":true}"#)?;
/// assert!(settings.publication && !settings.show);
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct MediaSettings {
    /// The id of the evidence that the file is on record with.
    pub evidence: String,
    /// The id of the compound or incident at whose place it should have been taken.
    #[serde(default)]
    pub at: Option<String>,
    /// Whether the file is to be published: then a leak is an error.
    #[serde(default)]
    pub publication: bool,
    /// Whether the answer may hold what was read: size, digest, time and place.
    #[serde(default)]
    pub show: bool,
    /// The language of the text, as a BCP 47 tag.
    #[serde(default)]
    pub lang: Option<String>,
    /// How much of the dossier is read before it is too much.
    #[serde(default)]
    pub limits: Limits,
}

impl MediaSettings {
    /// Against a piece of evidence, and nothing more.
    pub fn of(evidence: &str) -> Self {
        Self {
            evidence: evidence.to_owned(),
            at: None,
            publication: false,
            show: false,
            lang: None,
            limits: Limits::default(),
        }
    }

    /// The settings of a JSON object.
    ///
    /// # Errors
    /// It is none, names no evidence, or a key or value of it is not known.
    pub fn from_json(json: &[u8]) -> Result<Self, Error> {
        from_object(json, &["limits"])
    }
}

/// Verifies a file of any size against a piece of evidence in a dossier.
///
/// ```
/// use casecairn::facade::{Input, MediaSettings, media};
///
/// let settings = MediaSettings::from_json(br#"{"evidence":"e1"}"#)?;
/// let record = br#"{"type":"evidence","id":"e1","kind":"image","media":[{"size_bytes":3}]}"#;
/// assert!(!media(Input::text(record), &b"abc"[..], &settings)?.ok, "no digest on record attests it");
/// assert_eq!(media(Input::text(b"{}"), &b"abc"[..], &settings).unwrap_err().code(), "record-unknown");
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// There is no such record, or it cannot be relied on; or the file cannot be read.
pub fn media(dossier: Input<&[u8]>, file: impl Read, settings: &MediaSettings) -> Result<MediaCheck, Error> {
    let mut medium = Medium::of(dossier, settings)?;
    medium.read(file).map_err(|why| Error::Unreadable { dossier: 0, reason: why.to_string() })?;
    Ok(medium.finish())
}

/// A file that comes in parts, as in a browser: [`media`] for those who cannot
/// be asked to read.
///
/// ```
/// use casecairn::facade::{Input, MediaSettings, Medium};
///
/// let settings = MediaSettings::from_json(br#"{"evidence":"e1"}"#)?;
/// let mut medium = Medium::of(Input::text(br#"{"type":"evidence","id":"e1","kind":"image"}"#), &settings)?;
/// medium.update(b"ab");
/// medium.update(b"c");
/// assert_eq!(medium.finish().evidence, "e1");
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
#[derive(Debug)]
pub struct Medium {
    evidence: Box<Evidence>,
    place: Option<Place>,
    options: MediaOptions,
    reader: MediaReader,
}

impl Medium {
    /// Before the first part.
    ///
    /// # Errors
    /// There is no such record, or it cannot be relied on.
    pub fn of(dossier: Input<&[u8]>, settings: &MediaSettings) -> Result<Self, Error> {
        let options = Options { limits: settings.limits, ..Options::default() };
        let (read, _) = read_dossier(dossier.from, &options);
        let Record::Evidence(evidence) = record(&read, &settings.evidence)? else {
            return Err(unknown(&settings.evidence));
        };
        // A value at fault is not there: a digest would be missed without a word.
        if !custody(dossier.from, &options).evidence.iter().any(|chain| chain.id == settings.evidence) {
            return Err(Error::UnsoundRecord { asked: echo(&settings.evidence) });
        }
        let place = match &settings.at {
            None => None,
            Some(id) => match record(&read, id)? {
                Record::Compound(compound) => compound.place.clone(),
                Record::Incident(incident) => incident.place.clone(),
                _ => return Err(unknown(id)),
            },
        };
        let mut options = MediaOptions { publication: settings.publication, show: settings.show, ..Default::default() };
        if let Some(tag) = &settings.lang {
            options.lang = lang(tag)?;
        }
        Ok(Self { evidence: evidence.clone(), place, options, reader: MediaReader::new() })
    }

    /// Takes in the next part of the file.
    pub fn update(&mut self, part: &[u8]) {
        self.reader.update(part);
    }

    /// Takes in the file to its end, part by part.
    ///
    /// # Errors
    /// It could not be read.
    pub fn read(&mut self, file: impl Read) -> io::Result<()> {
        self.reader.read(file)
    }

    /// The digest of the parts so far.
    pub fn sha256(&self) -> crate::digest::Sha256 {
        self.reader.sha256()
    }

    /// What there is to say, after the last part.
    pub fn finish(self) -> MediaCheck {
        self.reader.finish(&self.evidence, self.place.as_ref(), &self.options)
    }
}

/// The one record of an id.
fn record<'d>(dossier: &'d Dossier, id: &str) -> Result<&'d Record, Error> {
    let mut found = dossier.records.iter().filter(|record| record.id().as_str() == id);
    match (found.next(), found.next()) {
        (Some(record), None) => Ok(record),
        (Some(_), Some(_)) => Err(Error::UnsoundRecord { asked: echo(id) }),
        (None, _) => Err(unknown(id)),
    }
}

fn unknown(id: &str) -> Error {
    Error::UnknownRecord { asked: echo(id) }
}
