//! `validate` over inputs of any size, watched.

use super::{Error, Input, Settings, input};
use crate::read::Limits;
use crate::report::Report;
use crate::validate::Validator;
use std::borrow::Cow;
use std::io::{self, BufRead, Read as _, Seek, SeekFrom};
use std::ops::ControlFlow;

/// The mark that some programs put before a text.
const BYTE_ORDER_MARK: usize = 3;

/// How far a validation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Which dossier is being read, from 0.
    pub dossier: usize,
    /// How many bytes of it lie before the record that comes next.
    pub bytes: u64,
    /// How many records of all dossiers were read.
    pub records: u64,
}

/// Validates dossiers of any size together, in bounded memory where they are
/// streams. `watch` is told before each record how far it is, and says whether
/// to go on.
///
/// An input is read from where it stands, and read again in parts for the
/// places of issues that are found late.
///
/// ```
/// use casecairn::facade::{Error, Input, Settings, validate_streams};
/// use std::io::Cursor;
/// use std::ops::ControlFlow;
///
/// let mut inputs = [Input::text(Cursor::new(b"{}"))];
/// let report = validate_streams(&mut inputs, &Settings::default(), &mut |_| ControlFlow::Continue(()))?;
/// assert_eq!(report.counts.error, 1);
///
/// let stopped = validate_streams(&mut inputs, &Settings::default(), &mut |_| ControlFlow::Break(()));
/// assert_eq!(stopped, Err(Error::Stopped));
/// # Ok::<(), Error>(())
/// ```
///
/// # Errors
/// An input cannot be read, `watch` asked to stop, or the settings ask for what
/// is not there.
pub fn validate_streams<R: BufRead + Seek>(
    inputs: &mut [Input<R>],
    settings: &Settings,
    watch: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Report, Error> {
    let options = settings.options()?;
    let mut validator = Validator::new(&options, inputs.len() > 1);
    let mut starts = Vec::with_capacity(inputs.len());
    for (dossier, input) in inputs.iter_mut().enumerate() {
        let unreadable = |why: io::Error| Error::Unreadable { dossier, reason: why.to_string() };
        starts.push(input.from.stream_position().map_err(unreadable)?);
        let went_on = validator.read_while(&mut input.from, |bytes, records| {
            watch(Progress { dossier, bytes: bytes as u64, records }).is_continue()
        });
        if !went_on.map_err(unreadable)? {
            return Err(Error::Stopped);
        }
    }
    let forms: Vec<_> = inputs.iter().map(|input| input.form).collect();
    let mut report = validator.finish(|dossier, base| {
        let from = &mut inputs.get_mut(dossier)?.from;
        again(from, *starts.get(dossier)?, base, &options.limits).ok().map(Cow::Owned)
    });
    input::place(&mut report, |dossier| forms.get(dossier).copied());
    Ok(report)
}

/// The bytes from a base on: the line of a stream, or a document.
fn again<R: BufRead + Seek>(from: &mut R, start: u64, base: usize, limits: &Limits) -> io::Result<Vec<u8>> {
    from.seek(SeekFrom::Start(start.saturating_add(base as u64)))?;
    let mut text = Vec::new();
    // What begins at the beginning may be a document of many lines.
    if base <= BYTE_ORDER_MARK {
        from.take(limits.document_bytes as u64).read_to_end(&mut text)?;
    } else {
        from.take(limits.record_bytes as u64 + 2).read_until(b'\n', &mut text)?;
    }
    Ok(text)
}
