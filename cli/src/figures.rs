//! `casecairn map` and `casecairn timeline`.

use crate::Outcome;
use crate::arguments::{Figures, Layouts, Map};
use crate::failure::Failure;
use crate::fix::{is_same, write};
use crate::publish::texts;
use crate::streams::{Show, Streams, print};
use casecairn::draw::{self, DrawOptions, Figure, Layout, page};
use casecairn::model::Record;
use casecairn::read_dossier;
use std::path::Path;

/// Draws compounds, and incidents if asked, on a map.
pub(crate) fn map(asked: &Map, show: &Show, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let shown = |record: &Record| {
        matches!(record, Record::Compound(_)) || asked.incidents && matches!(record, Record::Incident(_))
    };
    run(&asked.figure, show, streams, |records, options| {
        draw::map(records.iter().filter(|record| shown(record)), options)
    })
}

/// Draws when things were so.
pub(crate) fn timeline(asked: &Figures, show: &Show, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    run(asked, show, streams, |records, options| draw::timeline(records, options))
}

fn run(
    asked: &Figures,
    show: &Show,
    streams: &mut Streams<'_>,
    draw: impl Fn(&[Record], DrawOptions) -> Figure,
) -> Result<Outcome, Failure> {
    if let Some(out) = &asked.out
        && asked.files.iter().any(|file| file == out || is_same(file, out))
    {
        return Err(Failure::InPlace(out.to_string_lossy().into_owned()));
    }
    let (mut records, mut unread) = (Vec::new(), 0);
    for text in texts(&asked.files, streams)? {
        let (dossier, report) = read_dossier(&text, &show.options());
        records.extend(dossier.records);
        unread += report.seen.unread;
    }
    let figure = |layout| {
        let mut options = DrawOptions::default();
        (options.lang, options.layout) = (show.lang, layout);
        draw(&records, options)
    };
    let wide = figure(Layout::Wide);
    let is_page = asked.out.as_ref().and_then(|out| out.extension()).is_some_and(|ending| ending == "html");
    let text = match asked.layout {
        _ if is_page => page(&wide.title, &wide, &figure(Layout::Narrow), show.lang),
        Layouts::Wide => wide.svg.clone() + "\n",
        Layouts::Narrow => figure(Layout::Narrow).svg + "\n",
    };
    save(&text, &wide, asked, show, streams)?;
    if unread > 0 {
        print(streams.errors, &format!("casecairn: {}\n", draw::unread(unread, show.lang)))?;
        return Ok(Outcome::Faulty);
    }
    Ok(Outcome::Fine)
}

/// Prints the figure, or writes it and says what is in it.
fn save(text: &str, figure: &Figure, asked: &Figures, show: &Show, streams: &mut Streams<'_>) -> Result<(), Failure> {
    let Some(out) = &asked.out else { return print(streams.output, text) };
    let like = asked.files.first().map_or(Path::new("-"), AsRef::as_ref);
    write(out, text.as_bytes(), like, asked.force)
        .map_err(|error| Failure::Unwritable { name: out.to_string_lossy().into_owned(), error })?;
    print(streams.output, &(figure.summary(show.lang) + "\n"))
}
