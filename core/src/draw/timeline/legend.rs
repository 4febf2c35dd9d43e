//! What the marks of a time line mean: only of those that are there.

use super::event::{Lane, What};
use super::lanes::arrow;
use crate::draw::canvas::{Area, Canvas, width_of};
use crate::draw::furniture::MARGIN;
use crate::draw::marks::diamond;
use crate::draw::words as w;
use crate::draw::{DrawOptions, site::State};
use crate::lang::Text;
use std::collections::BTreeSet;

#[derive(Clone, Copy)]
enum Sample {
    Day,
    Span(&'static str),
    Open,
}

/// Draws the legend in rows, and says where it ends.
pub(super) fn legend(canvas: &mut Canvas, top: f64, lanes: &[Lane<'_>], options: DrawOptions) -> f64 {
    let right = options.layout.width() - MARGIN;
    let (mut x, mut y) = (MARGIN, top + 10.0);
    let samples = samples(lanes);
    for (sample, words) in &samples {
        let words = words.get(options.lang);
        let wide = 30.0 + width_of(words, 12.0) + 18.0;
        if x + wide > right + 18.0 && x > MARGIN {
            (x, y) = (MARGIN, y + 20.0);
        }
        draw(canvas, [x, y], *sample);
        canvas.text([x + 30.0, y + 4.0], "words", words);
        x += wide;
    }
    if samples.is_empty() { top } else { y + 20.0 }
}

fn samples(lanes: &[Lane<'_>]) -> Vec<(Sample, Text)> {
    let events = || lanes.iter().flat_map(|lane| &lane.events);
    let kinds: BTreeSet<What> = events().map(|event| event.what).collect();
    let one_day =
        events().any(|event| event.what == What::Incident && event.first.is_some() && event.first == event.last);
    let span = events().any(|event| event.what == What::Incident && event.first != event.last);
    let states = State::ALL.into_iter().filter(|state| kinds.contains(&What::State(*state)));
    let mut samples: Vec<(Sample, Text)> = Vec::new();
    samples.extend(one_day.then_some((Sample::Day, w::INCIDENT_ON)));
    samples.extend(span.then_some((Sample::Span("span incident"), w::INCIDENT_WITHIN)));
    samples.extend(states.map(|state| (Sample::Span(state_class(state)), state.words())));
    samples.extend(kinds.contains(&What::Held).then_some((Sample::Span("held unknown"), w::ASSESSED)));
    let doubtful = events().any(|event| event.doubtful);
    samples.extend(doubtful.then_some((Sample::Span("span unknown doubtful"), w::DOUBTFUL)));
    let open = events().any(|event| event.first.is_none() || event.last.is_none());
    samples.extend(open.then_some((Sample::Open, w::ENDLESS)));
    samples
}

const fn state_class(state: State) -> &'static str {
    match state {
        State::Active => "state active",
        State::Idle => "state idle",
        State::Left => "state left",
        State::Ended => "state ended",
        State::Unknown => "state unknown",
    }
}

fn draw(canvas: &mut Canvas, [x, y]: [f64; 2], sample: Sample) {
    match sample {
        Sample::Day => diamond(canvas, [x + 11.0, y], 6.0, "mark full incident"),
        Sample::Span("held unknown") => canvas.rect(Area::new(x, y - 3.0, x + 22.0, y + 3.0), "held unknown", 3.0),
        Sample::Span(class) => canvas.rect(Area::new(x, y - 5.0, x + 22.0, y + 5.0), class, 1.5),
        Sample::Open => {
            canvas.rect(Area::new(x, y - 4.0, x + 15.0, y + 4.0), "span unknown", 1.5);
            arrow(canvas, [x + 23.0, y], -7.0, "unknown");
        }
    }
}
