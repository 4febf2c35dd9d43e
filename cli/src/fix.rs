//! `casecairn validate --fix`.

use crate::Outcome;
use crate::arguments::{Format, Validate};
use crate::failure::Failure;
use crate::input::Input;
use crate::streams::{Show, Streams, print};
use casecairn::{Fixed, Options, Report, Style, Validator, fix};
use std::borrow::Cow;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Writes a copy of one dossier with every repair that is certain, lists the
/// repairs, and reports on the copy.
pub(crate) fn run(
    asked: &Validate,
    copy: &Path,
    options: &Options,
    show: &Show,
    streams: &mut Streams<'_>,
) -> Result<Outcome, Failure> {
    let [file] = asked.files.as_slice() else { return Err(Failure::FixOne) };
    if copy.as_os_str() == "-" {
        return Err(Failure::FixOne);
    }
    if asked.with.iter().chain([file]).any(|path| is_same(copy, path)) {
        return Err(Failure::InPlace(copy.to_string_lossy().into_owned()));
    }
    let input = Input::new(file);
    let text = input.whole(streams.input)?;
    let mut fixed = fix(&text, options);
    if !asked.with.is_empty() {
        fixed.report = beside(&fixed.text, &asked.with, options, streams)?;
    }
    write(copy, &fixed.text, file, asked.force)
        .map_err(|error| Failure::Unwritable { name: copy.to_string_lossy().into_owned(), error })?;
    let names = [input.name(), copy.to_string_lossy().into_owned()];
    print(streams.output, &said(&fixed, asked.format, show, &names))?;
    Ok(if fixed.report.ok { Outcome::Fine } else { Outcome::Faulty })
}

/// What is to be said of the copy when it may point at other dossiers.
fn beside(text: &[u8], with: &[PathBuf], options: &Options, streams: &mut Streams<'_>) -> Result<Report, Failure> {
    let mut validator = Validator::new(options, true);
    // Reading from memory does not fail.
    let _ = validator.read(text);
    let mut inputs: Vec<Input> = with.iter().map(|path| Input::new(path)).collect();
    for input in &mut inputs {
        input.read(streams.input, &options.limits, |bytes| validator.consult(bytes))?;
    }
    Ok(validator.finish(|dossier, base| match dossier.checked_sub(1) {
        None => text.get(base..).map(Cow::Borrowed),
        Some(number) => inputs.get(number)?.again(base, &options.limits),
    }))
}

/// Whether two ways lead to the same file, links followed.
pub(crate) fn is_same(one: &Path, other: &Path) -> bool {
    let canonical = |path: &Path| fs::canonicalize(path).ok();
    let same_way = canonical(one).is_some_and(|one| canonical(other) == Some(one));
    same_way || file_number(one).is_some_and(|one| file_number(other) == Some(one))
}

/// What a file is to the system, whatever its names.
#[cfg(unix)]
fn file_number(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt as _;
    fs::metadata(path).ok().map(|data| (data.dev(), data.ino()))
}

#[cfg(not(unix))]
fn file_number(_: &Path) -> Option<(u64, u64)> {
    None
}

/// Writes a new file, or with `force` over one that is there. Who may not read
/// the input may not read a new copy.
pub(crate) fn write(copy: &Path, text: &[u8], like: &Path, force: bool) -> io::Result<()> {
    let mut how = OpenOptions::new();
    how.write(true);
    if force {
        how.create(true).truncate(true);
    } else {
        how.create_new(true);
    }
    guard(&mut how, like);
    how.open(copy)?.write_all(text)
}

#[cfg(unix)]
fn guard(how: &mut OpenOptions, like: &Path) {
    use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
    let mode = fs::metadata(like).ok().filter(fs::Metadata::is_file).map(|data| data.permissions().mode() & 0o666);
    how.mode(mode.unwrap_or(0o600));
}

#[cfg(not(unix))]
fn guard(_: &mut OpenOptions, _: &Path) {}

fn said(fixed: &Fixed, format: Format, show: &Show, names: &[String]) -> String {
    match format {
        Format::Json => fixed.to_json() + "\n",
        Format::Jsonl => fixed.to_jsonl(),
        Format::Text => {
            let mut style = Style::default();
            (style.colour, style.width, style.names) = (show.colour, show.width, names);
            fixed.to_text(style)
        }
    }
}
