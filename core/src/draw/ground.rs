//! Land, coasts, borders, and the lines of latitude and longitude.

use super::base::{Point, base};
use super::canvas::{Area, Canvas, number};
use super::view::View;
use super::words as w;
use crate::lang::Lang;
use std::iter::successors;

/// Corners closer to the one before than this, in pixels, are not drawn.
const FINE: f64 = 0.7;

/// Draws the ground; `named` are the countries that the records are about.
pub(super) fn ground(canvas: &mut Canvas, view: &View, named: &[&str]) {
    canvas.rect(view.panel, "sea", 0.0);
    let (mut around, mut land) = (String::new(), String::new());
    let Some(base) = base() else { return };
    for country in &base.countries {
        let into = if named.contains(&country.code) { &mut land } else { &mut around };
        country.rings.iter().for_each(|ring| fill(view, ring, into));
    }
    canvas.path(&around, "land around");
    canvas.path(&land, "land");
    let (mut coasts, mut borders) = (String::new(), String::new());
    for line in &base.lines {
        stroke(view, &line.points, if line.border { &mut borders } else { &mut coasts });
    }
    canvas.path(&coasts, "coast");
    canvas.path(&borders, "border");
}

/// A line where it may be seen: as it is, and a turn of the Earth away.
pub(super) fn turned<'p>(view: &'p View, points: &'p [Point]) -> impl Iterator<Item = Vec<[f64; 2]>> + 'p {
    let [west, south, east, north] = view.sides();
    let least = points.iter().fold([f64::MAX; 2], |[x, y], point| [x.min(point[0]), y.min(point[1])]);
    let most = points.iter().fold([f64::MIN; 2], |[x, y], point| [x.max(point[0]), y.max(point[1])]);
    let seen = move |turn: &f64| least[0] + turn < east && most[0] + turn > west && least[1] < north && most[1] > south;
    [-720.0, -360.0, 0.0, 360.0, 720.0].into_iter().filter(seen).map(move |turn| {
        let mut line: Vec<[f64; 2]> = Vec::new();
        for (at, [lon, lat]) in points.iter().enumerate() {
            let place = view.straight([lon + turn, *lat]);
            let far = line.last().is_none_or(|[x, y]| (place[0] - x).hypot(place[1] - y) >= FINE);
            if far || at + 1 == points.len() {
                line.push(place);
            }
        }
        line
    })
}

fn fill(view: &View, ring: &[Point], into: &mut String) {
    for line in turned(view, ring) {
        let clipped = clipped(line, view.panel);
        if clipped.len() > 2 {
            write(&clipped, into);
            into.push('z');
        }
    }
}

fn stroke(view: &View, points: &[Point], into: &mut String) {
    for line in turned(view, points) {
        let mut part: Vec<[f64; 2]> = Vec::new();
        for pair in line.windows(2) {
            let [from, to] = pair else { continue };
            let Some((start, end)) = inside(*from, *to, view.panel) else { continue };
            if part.last() != Some(&start) {
                write(&part, into);
                part = vec![start];
            }
            part.push(end);
        }
        write(&part, into);
    }
}

/// A line as the data of a path: steps in tenths, each from where the one before has come to.
pub(super) fn write(line: &[[f64; 2]], into: &mut String) {
    let mut tenths = line.iter().map(|place| place.map(|part| (part * 10.0).round()));
    let (Some(start), true) = (tenths.next(), line.len() > 1) else { return };
    into.push('M');
    pair(start, into);
    let mut at = start;
    for place in tenths {
        let step = [place[0] - at[0], place[1] - at[1]];
        if step != [0.0, 0.0] {
            into.push('l');
            pair(step, into);
            at = place;
        }
    }
}

fn pair([x, y]: [f64; 2], into: &mut String) {
    into.push_str(&number(x / 10.0));
    let y = number(y / 10.0);
    if !y.starts_with('-') {
        into.push(' ');
    }
    into.push_str(&y);
}

/// The part of a stretch that lies in an area (Liang and Barsky).
fn inside(from: [f64; 2], to: [f64; 2], area: Area) -> Option<([f64; 2], [f64; 2])> {
    let step = [to[0] - from[0], to[1] - from[1]];
    let (mut start, mut end) = (0.0_f64, 1.0_f64);
    let sides = [
        (-step[0], from[0] - area.left),
        (step[0], area.right - from[0]),
        (-step[1], from[1] - area.top),
        (step[1], area.bottom - from[1]),
    ];
    for (out, room) in sides {
        if out == 0.0 {
            if room < 0.0 {
                return None;
            }
        } else if out < 0.0 {
            start = start.max(room / out);
        } else {
            end = end.min(room / out);
        }
    }
    let at = |share: f64| [from[0] + share * step[0], from[1] + share * step[1]];
    (start < end).then(|| (if start > 0.0 { at(start) } else { from }, if end < 1.0 { at(end) } else { to }))
}

/// The part of a closed line that lies in an area (Sutherland and Hodgman).
pub(super) fn clipped(line: Vec<[f64; 2]>, area: Area) -> Vec<[f64; 2]> {
    if line.iter().all(|place| area.holds_point(*place)) {
        return line;
    }
    let sides: [(usize, f64, f64); 4] =
        [(0, 1.0, area.left), (0, -1.0, -area.right), (1, 1.0, area.top), (1, -1.0, -area.bottom)];
    sides.into_iter().fold(line, |line, (axis, sign, edge)| {
        let depth = |place: [f64; 2]| sign * if axis == 0 { place[0] } else { place[1] } - edge;
        let mut kept = Vec::with_capacity(line.len());
        let mut before = line.last().copied();
        for place in line {
            let (now, then) = (depth(place), before.map_or(0.0, depth));
            if let Some(before) = before.filter(|_| (now < 0.0) != (then < 0.0)) {
                let share = then / (then - now);
                kept.push([before[0] + share * (place[0] - before[0]), before[1] + share * (place[1] - before[1])]);
            }
            if now >= 0.0 {
                kept.push(place);
            }
            before = Some(place);
        }
        kept
    })
}

/// Lines of latitude and longitude, with their degrees along the edge.
pub(super) fn graticule(canvas: &mut Canvas, view: &View, lang: Lang) {
    let [west, south, east, north] = view.sides();
    let wanted = (east - west).max(north - south) / 5.0;
    let steps = [0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 45.0];
    let step = steps.into_iter().find(|step| *step >= wanted).unwrap_or(60.0);
    let between = |from: f64, to: f64| {
        let first = (from / step).ceil();
        successors(Some(first), |at| Some(at + 1.0)).map(move |at| at * step).take_while(move |at| *at < to).take(40)
    };
    let panel = view.panel;
    for lon in between(west, east) {
        let [x, _] = view.straight([lon, 0.0]);
        canvas.line([x, panel.top], [x, panel.bottom], "graticule");
        let lon = lon - 360.0 * (lon / 360.0).round();
        if x > panel.left + 45.0 && x < panel.right - 30.0 {
            canvas.text([x, panel.top + 13.0], "degree middle", &w::degrees(lon, w::LONGITUDE, lang));
        }
    }
    for lat in between(south.max(-89.9), north.min(89.9)) {
        let [_, y] = view.straight([0.0, lat]);
        canvas.line([panel.left, y], [panel.right, y], "graticule");
        if y > panel.top + 24.0 && y < panel.bottom - 10.0 {
            canvas.text([panel.left + 6.0, y - 4.0], "degree", &w::degrees(lat, w::LATITUDE, lang));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: Area = Area::new(0.0, 0.0, 10.0, 10.0);

    #[test]
    fn what_lies_outside_is_cut_off() {
        assert_eq!(inside([-5.0, 5.0], [5.0, 5.0], AREA), Some(([0.0, 5.0], [5.0, 5.0])));
        assert_eq!(inside([-5.0, 5.0], [-1.0, 5.0], AREA), None);
        assert_eq!(inside([2.0, 2.0], [3.0, 20.0], AREA).map(|(_, end)| end[1]), Some(10.0));
        let around = vec![[-5.0, -5.0], [15.0, -5.0], [15.0, 15.0], [-5.0, 15.0]];
        let mut corners = clipped(around, AREA);
        corners.sort_by(|one, other| one.partial_cmp(other).unwrap());
        assert_eq!(corners, [[0.0, 0.0], [0.0, 10.0], [10.0, 0.0], [10.0, 10.0]]);
        assert!(clipped(vec![[20.0, 20.0], [30.0, 20.0], [30.0, 30.0]], AREA).is_empty());
    }

    #[test]
    fn steps_do_not_drift() {
        let mut out = String::new();
        write(&[[0.04, 0.0], [0.08, 1.0], [0.16, 0.0]], &mut out);
        assert_eq!(out, "M0 0l0.1 1l0.1-1");
    }
}
