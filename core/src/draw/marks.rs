//! The marks of compounds and incidents.

use super::base::Point;
use super::canvas::{Area, Canvas, bold, cut, number, real};
use super::ground::{clipped, write};
use super::labels::Taken;
use super::site::{Held, Look, Site, Spot, State};
use super::view::View;
use super::words as w;
use crate::lang::Lang;
use std::collections::BTreeMap;
use std::f64::consts::TAU;

/// The radius of a mark.
const RADIUS: f64 = 5.5;

/// Marks that lie closer than about this are drawn as one.
const CLOSE: f64 = 9.0;

/// As many names stand in the tool tip of several at one spot.
const NAMES: usize = 12;

/// A circle on the ground is drawn with so many corners.
const CORNERS: u32 = 60;

/// The sites at one spot of the figure.
pub(super) struct Group<'s, 'r> {
    at: [f64; 2],
    sites: Vec<&'s Site<'r>>,
}

/// Puts together what lies at one spot.
pub(super) fn groups<'s, 'r>(view: &View, sites: &'s [Site<'r>]) -> Vec<Group<'s, 'r>> {
    let mut cells: BTreeMap<[i64; 2], Group<'s, 'r>> = BTreeMap::new();
    for site in sites {
        let Spot::At { at, .. } = site.spot else { continue };
        let at = view.place(at);
        #[expect(clippy::cast_possible_truncation, reason = "a figure is some hundred pixels wide")]
        let cell = at.map(|part| (part / CLOSE).floor() as i64);
        cells.entry(cell).or_insert_with(|| Group { at, sites: Vec::new() }).sites.push(site);
    }
    cells.into_values().collect()
}

/// Draws how far the truth may lie from a mark, and the ground that a compound covers.
pub(super) fn extents(canvas: &mut Canvas, view: &View, sites: &[Site<'_>]) {
    for site in sites {
        let Spot::At { at, radius, footprint, .. } = &site.spot else { continue };
        let class = class(site.look);
        if let Some(metres) = radius {
            let mut d = String::new();
            closed(&clipped(circle(view, *at, *metres), view.panel), &mut d);
            canvas.path(&d, &format!("reach {class}"));
        }
        let mut d = String::new();
        for ring in footprint.iter().flat_map(|footprint| footprint.polygons()).flatten() {
            // Beside each other, also across the line of dates.
            let near = |[lon, lat]: &Point| [lon - 360.0 * ((lon - at[0]) / 360.0).round(), *lat];
            let middle = view.place(*at)[0] - view.straight(*at)[0];
            let corners = ring.iter().map(|corner| view.straight(near(corner))).map(|[x, y]| [x + middle, y]);
            closed(&clipped(corners.collect(), view.panel), &mut d);
        }
        canvas.path(&d, &format!("footprint {class}"));
    }
}

fn circle(view: &View, at: Point, metres: f64) -> Vec<[f64; 2]> {
    let ([x, y], [wide, high]) = (view.place(at), view.circle(at[1], metres));
    let angles = (0..CORNERS).map(|corner| TAU * f64::from(corner) / f64::from(CORNERS));
    angles.map(|angle| [x + wide * angle.cos(), y + high * angle.sin()]).collect()
}

fn closed(line: &[[f64; 2]], d: &mut String) {
    if line.len() > 2 {
        write(line, d);
        d.push('z');
    }
}

/// Draws the marks, and takes their room.
pub(super) fn draw(canvas: &mut Canvas, taken: &mut Taken, groups: &[Group<'_, '_>], lang: Lang) {
    for group in groups {
        let [x, y] = group.at;
        match group.sites.as_slice() {
            [site] => {
                canvas.begin("site", &site.words);
                mark(canvas, group.at, site.look, matches!(site.spot, Spot::At { rough: true, .. }));
            }
            several => {
                canvas.begin("site", &words_of(several, lang));
                let looks: Vec<Look> = several.iter().map(|site| site.look).collect();
                pile(canvas, group.at, &looks);
            }
        }
        canvas.end();
        let room = if group.sites.len() > 1 { RADIUS + 4.5 } else { RADIUS + 1.5 };
        taken.take(Area::new(x - room, y - room, x + room, y + room));
    }
}

fn words_of(several: &[&Site<'_>], lang: Lang) -> String {
    let mut lines: Vec<&str> = several.iter().take(NAMES).map(|site| site.words.as_str()).collect();
    let more = several.len().saturating_sub(NAMES);
    let rest = w::more(more, lang);
    if more > 0 {
        lines.push(&rest);
    }
    lines.join(" — ")
}

/// Writes the names beside the marks, where they fit; gives those that stand nowhere.
pub(super) fn names<'r>(canvas: &mut Canvas, taken: &mut Taken, groups: &[Group<'_, 'r>]) -> Vec<&'r str> {
    let mut unnamed = Vec::new();
    for group in groups {
        let Some(first) = group.sites.first() else { continue };
        let more = group.sites.len() - 1;
        let name = cut(first.label, 12.0, 150.0);
        let name = if more > 0 { format!("{name} +{more}") } else { name };
        let rough = matches!(first.spot, Spot::At { rough: true, .. });
        let away = if more > 0 || rough { 13.0 } else { 10.0 };
        let placed = taken.beside(group.at, away, bold(&name, 12.0), 12.0);
        if let Some(placed) = &placed {
            canvas.text(placed.at, &format!("name {}", placed.held), &name);
        }
        unnamed.extend(group.sites.iter().skip(usize::from(placed.is_some())).map(|site| site.label));
    }
    unnamed
}

/// The classes of what looks so.
pub(super) fn class(look: Look) -> &'static str {
    match look {
        Look::Compound(state, _) => state.class(),
        Look::Incident => "incident",
    }
}

/// One mark: its colour tells the state, how full it is the assessment; a dotted ring that it is rough.
pub(super) fn mark(canvas: &mut Canvas, [x, y]: [f64; 2], look: Look, rough: bool) {
    if rough {
        circle_at(canvas, [x, y], RADIUS + 4.0, &format!("rough {}", class(look)));
    }
    match look {
        Look::Incident => diamond(canvas, [x, y], RADIUS, "mark full incident"),
        Look::Compound(state, held) => compound(canvas, [x, y], state, held),
    }
}

pub(super) fn diamond(canvas: &mut Canvas, [x, y]: [f64; 2], radius: f64, class: &str) {
    let mut d = String::new();
    write(&[[x, y - radius], [x + radius, y], [x, y + radius], [x - radius, y]], &mut d);
    d.push('z');
    canvas.path(&d, class);
}

fn compound(canvas: &mut Canvas, at: [f64; 2], state: State, held: Held) {
    let class = state.class();
    let full = if held == Held::Confirmed { "full" } else { "hollow" };
    circle_at(canvas, at, RADIUS, &format!("mark {full} {class}"));
    let [x, y] = at;
    match held {
        Held::Probable => {
            let (x, top, foot, r) = (number(x), number(y - RADIUS), number(y + RADIUS), number(RADIUS));
            canvas.path(&format!("M{x} {top}A{r} {r} 0 0 0 {x} {foot}z"), &format!("half {class}"));
        }
        Held::Refuted => {
            let off = RADIUS * 0.707;
            canvas.line([x - off, y + off], [x + off, y - off], &format!("bar {class}"));
        }
        Held::Confirmed | Held::Open => {}
    }
}

fn circle_at(canvas: &mut Canvas, at: [f64; 2], radius: f64, class: &str) {
    let ([x, y], r) = (at.map(number), number(radius));
    canvas.raw(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" class=\"{class}\"/>"));
}

/// Several at one spot: how many, in the colour that they share, if they do.
pub(super) fn pile(canvas: &mut Canvas, at: [f64; 2], looks: &[Look]) {
    let mut classes = looks.iter().map(|look| class(*look));
    let first = classes.next().unwrap_or("unknown");
    let shared = if classes.all(|other| other == first) { first } else { "mixed" };
    circle_at(canvas, at, RADIUS + 4.0, &format!("mark full {shared}"));
    let digits = looks.len().to_string();
    let class = if digits.len() > 2 { "pile small" } else { "pile" };
    canvas.text([at[0], at[1] + 3.9 - 0.4 * real(digits.len())], class, &digits);
}
