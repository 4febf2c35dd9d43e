//! The map, put together.

use super::canvas::{Area, Canvas};
use super::furniture::{MARGIN, foot, scale, title};
use super::labels::Taken;
use super::legend::legend;
use super::listed::List;
use super::site::{Look, Site, Spot};
use super::view::View;
use super::words as w;
use super::{DrawOptions, Figure, Layout, MOST};
use super::{country_names, ground, marks};
use crate::model::Record;
use std::collections::BTreeMap;

/// The most lines of names beside the map.
const LINES: usize = 24;

/// Draws compounds and incidents on the ground: where they are, how exactly that is known, whether
/// they run, and how surely they are held to be what is said of them.
///
/// Linear in the records, of which [`MOST`] are shown.
///
/// ```
/// use casecairn::draw::{DrawOptions, map};
/// use casecairn::{Options, read_dossier};
///
/// let input = br#"{"type":"compound","id":"somewhere","place":{"country":"KH"}}"#;
/// let figure = map(&read_dossier(input, &Options::default()).0.records, DrawOptions::default());
/// // Known by its country alone: named beside the map, and no point on it.
/// assert_eq!((figure.drawn, figure.listed), (0, 1));
/// ```
pub fn map<'r>(records: impl IntoIterator<Item = &'r Record>, options: DrawOptions) -> Figure {
    let lang = options.lang;
    let (mut sites, mut too_many, mut not_asked) = (Vec::new(), 0, 0);
    for record in records {
        match Site::of(record, lang) {
            Some(_) if sites.len() >= MOST => too_many += 1,
            Some(site) => sites.push(site),
            None => not_asked += 1,
        }
    }
    let mut canvas = Canvas::new();
    let width = options.layout.width();
    let drawn = sites.iter().filter(|site| matches!(site.spot, Spot::At { .. })).count();
    let list = List::of_sites(&sites, list_width(options.layout), LINES, lang);
    let (listed, left_out) = (list.listed, list.left_out + too_many);
    let incidents = sites.iter().any(|site| site.look == Look::Incident);
    let name = if incidents { w::MAP_OF_RECORDS } else { w::MAP }.get(lang);
    let counted = w::counts(drawn, listed, left_out, lang);
    let top = title(&mut canvas, name, &counted, width);
    let (view, several, unnamed) = panel(&mut canvas, &sites, top, options);
    let mut nameless = List::new(list_width(options.layout), LINES);
    if !unnamed.is_empty() {
        nameless.head(w::NAMELESS, lang);
        nameless.names("", &unnamed, lang);
    }
    let below = below(&mut canvas, &sites, [&nameless, &list], several, view.panel.bottom + 20.0, options);
    let high = foot(&mut canvas, below, width, &[w::GROUND.get(lang)], lang);
    let words = format!("{counted}. {}", w::INTERNAL.get(lang));
    let svg = canvas.finish([width, high], lang.tag(), name, &words);
    Figure { title: name.to_owned(), svg, drawn, listed, left_out, not_asked }
}

fn list_width(layout: Layout) -> f64 {
    match layout {
        Layout::Wide => 570.0,
        Layout::Narrow => layout.width() - 2.0 * MARGIN,
    }
}

/// The panel with the ground and all that is on it, whether any mark stands for several, and the names without room.
fn panel<'r>(canvas: &mut Canvas, sites: &[Site<'r>], top: f64, options: DrawOptions) -> (View, bool, Vec<&'r str>) {
    let (lang, heights) = match options.layout {
        Layout::Wide => (options.lang, [420.0, 640.0]),
        Layout::Narrow => (options.lang, [320.0, 520.0]),
    };
    let (left, width) = match options.layout {
        Layout::Wide => (MARGIN, options.layout.width() - 2.0 * MARGIN),
        Layout::Narrow => (0.0, options.layout.width()),
    };
    let view = View::of(sites, left, top, width, heights);
    let mut named: Vec<&str> = sites.iter().filter_map(|site| site.country).collect();
    named.sort_unstable();
    named.dedup();
    ground::ground(canvas, &view, &named);
    ground::graticule(canvas, &view, lang);
    let mut taken = Taken::new(view.panel);
    taken.take(Area::new(view.panel.left, view.panel.top, view.panel.right, view.panel.top + 17.0));
    taken.take(Area::new(view.panel.left, view.panel.top, view.panel.left + 44.0, view.panel.bottom));
    scale(canvas, &view, &mut taken, lang);
    marks::extents(canvas, &view, sites);
    let groups = marks::groups(&view, sites);
    // First all marks take their room, so that no name covers one; drawn they are last.
    let mut above = Canvas::new();
    marks::draw(&mut above, &mut taken, &groups, lang);
    let unnamed = marks::names(&mut above, &mut taken, &groups);
    let mut under: BTreeMap<&str, usize> = BTreeMap::new();
    for site in sites.iter().filter(|site| matches!(site.spot, Spot::Somewhere)) {
        *under.entry(site.country.unwrap_or_default()).or_default() += 1;
    }
    country_names::countries(canvas, &view, &mut taken, &under, &named, lang);
    country_names::towns(canvas, &view, &mut taken, lang);
    canvas.append(&above);
    canvas.rect(view.panel, "frame", 0.0);
    let marked = sites.iter().filter(|site| matches!(site.spot, Spot::At { .. })).count();
    (view, groups.len() < marked, unnamed)
}

/// Legend and lists: side by side, or one above the other.
fn below(
    canvas: &mut Canvas,
    sites: &[Site<'_>],
    lists: [&List; 2],
    several: bool,
    top: f64,
    options: DrawOptions,
) -> f64 {
    let width = options.layout.width();
    match options.layout {
        Layout::Wide => {
            let left = legend(canvas, [MARGIN, top], 310.0, sites, several, options.lang);
            let x = if left > top { MARGIN + 340.0 } else { MARGIN };
            let right = lists.into_iter().fold(top, |y, list| list.draw(canvas, [x, y]));
            left.max(right) + 6.0
        }
        Layout::Narrow => {
            let left = legend(canvas, [MARGIN, top], width - 2.0 * MARGIN, sites, several, options.lang);
            lists.into_iter().fold(left, |y, list| list.draw(canvas, [MARGIN, y])) + 6.0
        }
    }
}
