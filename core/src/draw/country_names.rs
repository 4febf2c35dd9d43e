//! Names of countries and towns, where they fit.

use super::base::{Country, base};
use super::canvas::{Area, Canvas, width_of};
use super::ground::{clipped, turned};
use super::labels::Taken;
use super::towns::TOWNS;
use super::view::View;
use super::words as w;
use crate::lang::Lang;
use std::collections::BTreeMap;
use std::iter::successors;

/// Between two lines of letters that are tried.
const ROW: f64 = 9.0;

/// A country to be named: what stands under its name, and whether records are about it.
struct Named<'w> {
    name: String,
    under: Option<&'w str>,
    class: &'static str,
    size: f64,
}

/// Writes the names of countries: those first that the records are about, with what `under` says of them.
pub(super) fn countries(
    canvas: &mut Canvas,
    view: &View,
    taken: &mut Taken,
    under: &BTreeMap<&str, usize>,
    named: &[&str],
    lang: Lang,
) {
    let (ours, others): (Vec<&Country>, Vec<&Country>) =
        base().iter().flat_map(|base| &base.countries).partition(|country| named.contains(&country.code));
    for country in ours {
        let note = under.get(country.code).map(|count| format!("{count} {}", w::HERE.get(lang)));
        write(
            canvas,
            view,
            taken,
            country,
            &Named {
                name: country.name(lang).to_uppercase(),
                under: note.as_deref(),
                class: "country ours",
                size: 12.5,
            },
        );
    }
    for country in others {
        let name = country.name(lang).to_uppercase();
        write(canvas, view, taken, country, &Named { name, under: None, class: "country", size: 11.0 });
    }
}

fn write(canvas: &mut Canvas, view: &View, taken: &mut Taken, country: &Country, named: &Named<'_>) {
    let letters =
        width_of(&named.name, named.size) + 0.16 * named.size * super::canvas::real(named.name.chars().count());
    let wide = named.under.map_or(letters, |under| letters.max(width_of(under, 11.5))) + 10.0;
    let high = if named.under.is_some() { named.size + 18.0 } else { named.size + 4.0 };
    let Some([x, y]) = room(view, taken, country, wide, high) else { return };
    let foot = y - high / 2.0 + named.size;
    canvas.text([x, foot], named.class, &named.name);
    if let Some(under) = named.under {
        canvas.text([x, foot + 15.0], "under", under);
    }
    taken.take(Area::new(x - wide / 2.0, y - high / 2.0, x + wide / 2.0, y + high / 2.0));
}

/// The roomiest place in the part of a country that is seen.
fn room(view: &View, taken: &Taken, country: &Country, wide: f64, high: f64) -> Option<[f64; 2]> {
    let rings: Vec<Vec<[f64; 2]>> = country
        .rings
        .iter()
        .flat_map(|ring| turned(view, ring).collect::<Vec<_>>())
        .map(|ring| clipped(ring, view.panel))
        .filter(|ring| ring.len() > 2)
        .collect();
    let most = rings.iter().flatten().map(|place| place[1]).reduce(f64::max)?;
    let least = rings.iter().flatten().map(|place| place[1]).reduce(f64::min)?;
    // Where nothing but the country is seen, its name is out of the way at the top.
    let full = rings.len() == 1 && rings.iter().flatten().all(|place| on_edge(*place, view.panel));
    let middle = if full { least + 46.0 } else { f64::midpoint(least, most) };
    let rows = successors(Some(least + high / 2.0), |y| Some(y + ROW)).take_while(|y| *y < most - high / 2.0);
    let places = rows.flat_map(|y| {
        let spans = [y - high / 2.0, y, y + high / 2.0]
            .map(|y| spans(&rings, y))
            .into_iter()
            .reduce(|one, other| both(&one, &other));
        spans.unwrap_or_default().into_iter().map(move |span| (y, span))
    });
    let fitting = places.filter(|(_, [from, to])| to - from >= wide).filter_map(|(y, [from, to])| {
        // In the middle of the span, or as near to it as is free.
        let (half, centre) = (wide / 2.0, f64::midpoint(from, to));
        let tries = [0.0, -0.3, 0.3, -0.6, 0.6, -1.0, 1.0].map(|share| centre + share * ((to - from) / 2.0 - half));
        let area = |x: f64| Area::new(x - half, y - high / 2.0, x + half, y + high / 2.0);
        let x = tries.into_iter().find(|x| taken.is_free(&area(*x)))?;
        let score =
            (to - from).min(3.0 * wide) - (y - middle).abs() * if full { 3.0 } else { 0.5 } - 0.3 * (x - centre).abs();
        Some((score, [x, y]))
    });
    fitting.max_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, place)| place)
}

/// Whether a place lies on the edge of an area.
fn on_edge([x, y]: [f64; 2], area: Area) -> bool {
    let near = |one: f64, other: f64| (one - other).abs() < 0.5;
    near(x, area.left) || near(x, area.right) || near(y, area.top) || near(y, area.bottom)
}

/// Where a line from left to right lies in some closed lines.
fn spans(rings: &[Vec<[f64; 2]>], y: f64) -> Vec<[f64; 2]> {
    let mut cuts: Vec<f64> = Vec::new();
    for ring in rings {
        for (from, to) in ring.iter().zip(ring.iter().skip(1).chain(ring.first())) {
            if (from[1] > y) != (to[1] > y) {
                cuts.push(from[0] + (y - from[1]) / (to[1] - from[1]) * (to[0] - from[0]));
            }
        }
    }
    cuts.sort_by(f64::total_cmp);
    cuts.chunks_exact(2).filter_map(|pair| pair.try_into().ok()).collect()
}

/// Where both lie.
fn both(one: &[[f64; 2]], other: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let shared = |a: &[f64; 2], b: &[f64; 2]| [a[0].max(b[0]), a[1].min(b[1])];
    one.iter().flat_map(|a| other.iter().map(move |b| shared(a, b))).filter(|[from, to]| from < to).collect()
}

/// Draws the towns that have room, the great ones first.
pub(super) fn towns(canvas: &mut Canvas, view: &View, taken: &mut Taken, lang: Lang) {
    let [west, south, east, north] = view.sides();
    for town in TOWNS.iter().filter(|town| view.scale >= town.least_scale()) {
        let at = view.place([town.lon, town.lat]);
        let seen = (south..north).contains(&town.lat) && east - west < 350.0 && view.panel.holds_point(at);
        let dot = Area::new(at[0] - 3.0, at[1] - 3.0, at[0] + 3.0, at[1] + 3.0);
        if !seen || !taken.is_free(&dot) {
            continue;
        }
        let name = town.name.get(lang);
        if let Some(placed) = taken.beside(at, 6.0, width_of(name, 10.5), 10.5) {
            taken.take(dot);
            let [x, y] = at.map(super::canvas::number);
            canvas.raw(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"1.8\" class=\"town-dot\"/>"));
            canvas.text(placed.at, &format!("town {}", placed.held), name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_cut_by_what_it_crosses() {
        let square = |left: f64| vec![[left, 0.0], [left + 10.0, 0.0], [left + 10.0, 10.0], [left, 10.0]];
        assert_eq!(spans(&[square(0.0), square(20.0)], 5.0), [[0.0, 10.0], [20.0, 30.0]]);
        assert!(spans(&[square(0.0)], 50.0).is_empty());
        assert_eq!(both(&[[0.0, 10.0]], &[[5.0, 8.0], [9.0, 20.0]]), [[5.0, 8.0], [9.0, 10.0]]);
    }
}
