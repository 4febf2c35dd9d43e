//! Figures of records, as bytes in and SVG out.

use super::{Error, Input, Settings};
use crate::draw::{self, DrawOptions, Figure, Layout, page};
use crate::model::Record;
use serde::Serialize;

/// A figure in each layout, as a page, and what became of the records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Drawn {
    /// For a page or a notebook, as SVG.
    pub svg: String,
    /// For a phone, as SVG.
    pub narrow: String,
    /// Both, in a page of HTML that stands by itself.
    pub html: String,
    /// How many records have a mark.
    pub drawn: usize,
    /// How many are named beside, for want of a place or date that could be drawn.
    pub listed: usize,
    /// How many were too many: they are counted in the figure, and not named.
    pub left_out: usize,
    /// How many are of a kind that such a figure does not show.
    pub not_asked: usize,
    /// How many could not be read: `validate` says why.
    pub unread: u64,
}

/// Draws the compounds and incidents of a dossier, or of records as JSON Lines, on a map: see [`draw::map`].
///
/// ```
/// use casecairn::facade::{Input, Settings, map};
///
/// let line = br#"{"type":"compound","id":"c1","place":{"country":"KH","point":[104.1,12.9],"uncertainty_m":500}}"#;
/// let map = map(Input::text(line), &Settings::default())?;
/// assert_eq!((map.drawn, map.unread), (1, 0));
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
///
/// [`Error`] where a setting cannot be read; [`Error::NoGround`] where none is built in and none was laid.
pub fn map(input: Input<&[u8]>, settings: &Settings) -> Result<Drawn, Error> {
    if !draw::has_ground() {
        return Err(Error::NoGround);
    }
    drawn(input, settings, |records, options| draw::map(records, options))
}

/// Lays the ground of maps, where none is built in: see [`draw::lay_ground`].
///
/// ```
/// let error = casecairn::facade::lay_ground(b"another file").unwrap_err();
/// assert_eq!(error.code(), "ground-missing");
/// ```
///
/// # Errors
///
/// [`Error::NoGround`] where it is not that of this version.
pub fn lay_ground(bytes: &[u8]) -> Result<(), Error> {
    if draw::lay_ground(bytes) { Ok(()) } else { Err(Error::NoGround) }
}

/// Draws when the records of a dossier, or of JSON Lines, were so: see [`draw::timeline`].
///
/// ```
/// use casecairn::facade::{Input, Settings, timeline};
///
/// let line = br#"{"type":"compound","id":"c1","operations":[{"status":"active","as_of":{"edtf":"2025-06"}}]}"#;
/// let timeline = timeline(Input::text(line), &Settings::default())?;
/// assert!(timeline.svg.contains("2025-06"));
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
///
/// [`Error`] where a setting cannot be read.
pub fn timeline(input: Input<&[u8]>, settings: &Settings) -> Result<Drawn, Error> {
    drawn(input, settings, |records, options| draw::timeline(records, options))
}

fn drawn(
    input: Input<&[u8]>,
    settings: &Settings,
    draw: impl Fn(&[Record], DrawOptions) -> Figure,
) -> Result<Drawn, Error> {
    let options = settings.options()?;
    let lang = options.lang;
    let (dossier, report) = crate::validate::read_dossier(input.from, &options);
    let [wide, narrow] =
        [Layout::Wide, Layout::Narrow].map(|layout| draw(&dossier.records, DrawOptions { lang, layout }));
    let html = page(&wide.title, &wide, &narrow, lang);
    let Figure { svg, drawn, listed, left_out, not_asked, .. } = wide;
    Ok(Drawn { svg, narrow: narrow.svg, html, drawn, listed, left_out, not_asked, unread: report.seen.unread })
}
