//! The time line: a lane for each compound, and on it the days that each date can mean.

mod axis;
mod event;
mod lanes;
mod legend;

use super::canvas::{Area, Canvas};
use super::furniture::{MARGIN, foot, title};
use super::listed::List;
use super::words as w;
use super::{DrawOptions, Figure, Layout, MOST};
use crate::lang::Lang;
use crate::model::Record;
use axis::Axis;
use event::{Event, Lane, lanes};
use std::collections::BTreeSet;

/// The most lanes that are drawn.
const LANES: usize = 60;

/// Draws when things were so: incidents, the histories of compounds, and when evidence was published.
///
/// A date is a bar over every day that it can mean, with an arrow where an end is open or not known, and a broken
/// line where its writer marked it as doubtful. Linear in the records, of which [`MOST`] are shown.
///
/// ```
/// use casecairn::draw::{DrawOptions, timeline};
/// use casecairn::{Options, read_dossier};
///
/// let input = br#"{"type":"incident","id":"raid","kind":"raid","stance":"reported","when":{"edtf":"2026-01-14/2026-01-16"}}"#;
/// let figure = timeline(&read_dossier(input, &Options::default()).0.records, DrawOptions::default());
/// assert_eq!((figure.drawn, figure.listed), (1, 0));
/// ```
pub fn timeline<'r>(records: impl IntoIterator<Item = &'r Record>, options: DrawOptions) -> Figure {
    let lang = options.lang;
    let (mut shown, mut too_many, mut not_asked) = (Vec::new(), 0, 0);
    for record in records {
        match record {
            Record::Actor(_) => not_asked += 1,
            _ if shown.len() >= MOST => too_many += 1,
            _ => shown.push(record),
        }
    }
    let lanes = lanes(&shown, lang);
    let width = options.layout.width();
    let mut plot = Canvas::new();
    let (drawn, dated) = (BTreeSet::new(), dated(&lanes));
    let (bottom, drawn) = plot_lanes(&mut plot, &lanes, drawn, options);
    let undated: Vec<&str> =
        (0..shown.len()).filter(|at| !dated.contains(at)).filter_map(|at| name(&shown, at, lang)).collect();
    let list = list_of(&undated, width, lang);
    let left_out = too_many + list.left_out + dated.len() - drawn.len();
    let counted = w::counts(drawn.len(), list.listed, left_out, lang);
    let mut canvas = Canvas::new();
    title(&mut canvas, w::TIMELINE.get(lang), &counted, width);
    canvas.append(&plot);
    let below = legend::legend(&mut canvas, bottom + 10.0, &lanes, options);
    let below = list.draw(&mut canvas, [MARGIN, below]) + 8.0;
    let high = foot(&mut canvas, below, width, &[w::MEANING.get(lang)], lang);
    let words = format!("{counted}. {}", w::INTERNAL.get(lang));
    let svg = canvas.finish([width, high], lang.tag(), w::TIMELINE.get(lang), &words);
    Figure {
        title: w::TIMELINE.get(lang).to_owned(),
        svg,
        drawn: drawn.len(),
        listed: list.listed,
        left_out,
        not_asked,
    }
}

/// The names of records without a date.
fn list_of(undated: &[&str], width: f64, lang: Lang) -> List {
    let mut list = List::new(width - 2.0 * MARGIN, 12);
    if !undated.is_empty() {
        list.head(w::UNDATED, lang);
        list.names("", undated, lang);
    }
    list
}

fn name<'r>(shown: &[&'r Record], at: usize, lang: Lang) -> Option<&'r str> {
    shown.get(at).map(|record| match record {
        Record::Compound(compound) => super::site::label(compound, lang),
        other => other.id().as_str(),
    })
}

/// The records of which anything has a date that can be drawn.
fn dated(lanes: &[Lane<'_>]) -> BTreeSet<usize> {
    lanes.iter().flat_map(|lane| &lane.events).map(|event| event.record).collect()
}

/// Draws axis and lanes; gives where they end, and which records have a mark.
fn plot_lanes(
    canvas: &mut Canvas,
    lanes: &[Lane<'_>],
    mut drawn: BTreeSet<usize>,
    options: DrawOptions,
) -> (f64, BTreeSet<usize>) {
    let width = options.layout.width();
    let left = match options.layout {
        Layout::Wide => MARGIN + 170.0,
        Layout::Narrow => MARGIN,
    };
    let events = || lanes.iter().flat_map(|lane| &lane.events);
    let Some(axis) = Axis::of(events().flat_map(Event::days), left, width - MARGIN) else {
        canvas.text([MARGIN, 92.0], "words", w::EMPTY.get(options.lang));
        return (104.0, drawn);
    };
    let mut lanes_above = Canvas::new();
    let (top, mut y) = (68.0, 102.0);
    for (number, lane) in lanes.iter().take(LANES).enumerate() {
        let mut one = Canvas::new();
        let end = lanes::draw(&mut one, lane, &axis, y, options, &mut drawn);
        if number % 2 == 0 {
            lanes_above.rect(Area::new(MARGIN - 8.0, y, width - MARGIN + 8.0, end), "band", 3.0);
        }
        lanes_above.append(&one);
        y = end;
    }
    axis.draw(canvas, top, y, options.lang);
    canvas.append(&lanes_above);
    (y, drawn)
}
