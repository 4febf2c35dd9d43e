//! `digest` and `custody`, as they cross a border.

use super::input::place_issues;
use super::{Error, Input, Settings};
use crate::custody::{Custody, NextLink};
use crate::digest::{Checked, Digests, Sha256, Sums};

/// Works out the digests of a dossier and of its records.
///
/// ```
/// use casecairn::facade::{Input, Settings, digest};
///
/// let one = digest(Input::text(br#"{"type":"compound","id":"c1"}"#), &Settings::default())?;
/// let same = digest(Input::text(br#"{ "id":"c1", "type":"compound" }"#), &Settings::default())?;
/// assert_eq!(one.records[0].digest, same.records[0].digest);
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// The settings ask for what is not there.
pub fn digest(input: Input<&[u8]>, settings: &Settings) -> Result<Digests, Error> {
    let mut digests = crate::digest::digest(input.from, &settings.options()?);
    place_issues(&mut digests.issues, |_| Some(input.form));
    Ok(digests)
}

/// Compares digests with a list of those that were kept, as `sha256sum` and
/// [`Digests::to_sums`] write it.
///
/// ```
/// use casecairn::facade::{Input, Settings, check_digests, digest};
///
/// let digests = digest(Input::text(br#"{"type":"compound","id":"c1"}"#), &Settings::default())?;
/// assert!(check_digests(&digests, &digests.to_sums())?.ok);
/// assert!(!check_digests(&digests, "")?.ok);
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// A line of the list is something else.
pub fn check_digests(digests: &Digests, kept: &str) -> Result<Checked, Error> {
    let kept = Sums::parse(kept).map_err(|why| Error::NotDigests { reason: why.to_string() })?;
    Ok(digests.sums().check(&kept))
}

/// Verifies the chains of custody in a dossier.
///
/// ```
/// use casecairn::facade::{Input, Settings, custody};
///
/// let record = br#"{"type":"evidence","id":"e1","kind":"letter","custody":[{"kind":"received"}]}"#;
/// assert_eq!(custody(Input::text(record), &Settings::default())?.evidence.len(), 1);
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// The settings ask for what is not there.
pub fn custody(input: Input<&[u8]>, settings: &Settings) -> Result<Custody, Error> {
    let mut custody = crate::custody::custody(input.from, &settings.options()?);
    place_issues(&mut custody.issues, |_| Some(input.form));
    Ok(custody)
}

/// What the next event in the custody of a piece of evidence has to carry.
/// `file` is the SHA-256 of the file as it is after the event, in hexadecimal.
///
/// ```
/// use casecairn::facade::{Input, Settings, next_link};
///
/// let record = Input::text(&br#"{"type":"evidence","id":"e1","kind":"letter"}"#[..]);
/// assert_eq!(next_link(record, "e1", None, &Settings::default())?.to_json(), "{}");
/// assert_eq!(next_link(record, "e2", None, &Settings::default()).unwrap_err().code(), "link-unknown");
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// There is no such evidence, it is there twice, or it could not be read; `file`
/// is no SHA-256; the settings ask for what is not there.
pub fn next_link(
    input: Input<&[u8]>,
    evidence: &str,
    file: Option<&str>,
    settings: &Settings,
) -> Result<NextLink, Error> {
    let file: Option<Sha256> = file
        .map(|hex| hex.parse().map_err(|why: crate::digest::NotASha256| Error::NotDigests { reason: why.to_string() }))
        .transpose()?;
    let link = crate::custody::next_link(input.from, evidence, &settings.options()?)
        .map_err(|why| Error::NoNextLink { why })?;
    Ok(match file {
        Some(file) => link.of_file(file),
        None => link,
    })
}
