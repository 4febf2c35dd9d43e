//! What the marks of a map mean: only of those that are there.

use super::canvas::{Canvas, wrap};
use super::marks::{mark, pile};
use super::site::{Held, Look, Site, Spot, State};
use super::words as w;
use crate::lang::{Lang, Text};
use std::collections::BTreeSet;

/// Between two lines.
pub(super) const LINE: f64 = 19.0;

/// A line of the legend.
enum Sample {
    Mark(Look, bool),
    Reach,
    Footprint,
    Pile,
}

/// Draws the legend in a column, and says where it ends. `several` says whether any mark stands for several.
pub(super) fn legend(
    canvas: &mut Canvas,
    [x, mut y]: [f64; 2],
    width: f64,
    sites: &[Site<'_>],
    several: bool,
    lang: Lang,
) -> f64 {
    for (title, lines) in sections(sites, several) {
        if lines.is_empty() {
            continue;
        }
        canvas.text([x, y + 12.0], "head", title.get(lang));
        y += LINE + 2.0;
        for (sample, words) in lines {
            draw(canvas, [x + 9.0, y + 7.5], &sample);
            for line in wrap(words.get(lang), 12.0, width - 30.0) {
                canvas.text([x + 28.0, y + 12.0], "words", &line);
                y += LINE - 2.0;
            }
            y += 2.0;
        }
        y += 8.0;
    }
    y
}

type Section = (Text, Vec<(Sample, Text)>);

fn sections(sites: &[Site<'_>], several: bool) -> [Section; 3] {
    let at: Vec<&Site<'_>> = sites.iter().filter(|site| matches!(site.spot, Spot::At { .. })).collect();
    let looks: BTreeSet<Look> = at.iter().map(|site| site.look).collect();
    let has_state =
        |wanted: State| looks.iter().any(|look| matches!(look, Look::Compound(state, _) if *state == wanted));
    let has_held = |wanted: Held| looks.iter().any(|look| matches!(look, Look::Compound(_, held) if *held == wanted));
    let mut states: Vec<(Sample, Text)> = State::ALL
        .into_iter()
        .filter(|state| has_state(*state))
        .map(|state| (Sample::Mark(Look::Compound(state, Held::Confirmed), false), state.words()))
        .collect();
    if looks.contains(&Look::Incident) {
        states.push((Sample::Mark(Look::Incident, false), w::INCIDENT));
    }
    let assessed = Held::ALL
        .into_iter()
        .filter(|held| has_held(*held))
        .map(|held| (Sample::Mark(Look::Compound(State::Unknown, held), false), held.words()))
        .collect();
    let any = |test: fn(&Spot<'_>) -> bool| at.iter().any(|site| test(&site.spot));
    let open = Look::Compound(State::Unknown, Held::Open);
    let precision = [
        (any(|spot| matches!(spot, Spot::At { radius: Some(_), .. })), Sample::Reach, w::RADIUS),
        (any(|spot| matches!(spot, Spot::At { footprint: Some(_), .. })), Sample::Footprint, w::FOOTPRINT),
        (any(|spot| matches!(spot, Spot::At { rough: true, .. })), Sample::Mark(open, true), w::ROUGH),
        (several, Sample::Pile, w::SEVERAL),
    ];
    let precision = precision.into_iter().filter(|(is, ..)| *is).map(|(_, sample, words)| (sample, words)).collect();
    [(w::OPERATIONS, states), (w::ASSESSMENT, assessed), (w::PRECISION, precision)]
}

fn draw(canvas: &mut Canvas, at: [f64; 2], sample: &Sample) {
    let [x, y] = at.map(super::canvas::number);
    match sample {
        Sample::Mark(look, rough) => mark(canvas, at, *look, *rough),
        Sample::Reach => {
            canvas.raw(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"8.5\" class=\"reach unknown\"/>"));
            canvas.raw(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"2\" class=\"mark full unknown\"/>"));
        }
        Sample::Footprint => {
            let (x, y) = (at[0], at[1]);
            let mut d = String::new();
            super::ground::write(
                &[[x - 8.0, y - 4.0], [x + 6.0, y - 6.0], [x + 8.0, y + 5.0], [x - 6.0, y + 6.0]],
                &mut d,
            );
            d.push('z');
            canvas.path(&d, "footprint unknown");
        }
        Sample::Pile => pile(canvas, at, &[Look::Compound(State::Unknown, Held::Open); 3]),
    }
}
