//! Lanes and what lies on them.

use super::axis::Axis;
use super::event::{Event, Lane, What};
use crate::draw::canvas::{Area, Canvas, cut, real, width_of};
use crate::draw::furniture::MARGIN;
use crate::draw::ground::write;
use crate::draw::marks::diamond;
use crate::draw::{DrawOptions, Layout};
use std::collections::BTreeSet;

/// How high a row of a lane is.
const ROW: f64 = 21.0;

/// The most rows of a lane.
const ROWS: usize = 12;

/// The size of the letters of an event.
const SIZE: f64 = 11.0;

/// The least width of a bar.
const LEAST: f64 = 6.0;

/// The class of its colour.
fn class(what: What) -> &'static str {
    match what {
        What::Incident => "incident",
        What::State(state) => state.class(),
        What::Held | What::Published => "unknown",
    }
}

/// The arrow of an open end.
const ARROW: f64 = 7.0;

/// An event with its row and its room.
struct Laid<'e> {
    event: &'e Event,
    row: usize,
    bar: [f64; 2],
    /// Where its words begin, and what they are.
    words: Option<(f64, String)>,
    /// Whether they stand on the bar.
    on_bar: bool,
}

/// Draws a lane and notes which records have a mark on it; says where it ends.
pub(super) fn draw(
    canvas: &mut Canvas,
    lane: &Lane<'_>,
    axis: &Axis,
    top: f64,
    options: DrawOptions,
    drawn: &mut BTreeSet<usize>,
) -> f64 {
    let (laid, rows) = lay(&lane.events, axis);
    let class = if lane.nobody { "lane-name nobody" } else { "lane-name" };
    let first = match options.layout {
        Layout::Wide => {
            canvas.text([MARGIN, top + 19.0], class, &cut(lane.name, 12.0, 156.0));
            top + 5.0
        }
        Layout::Narrow => {
            canvas.text([MARGIN, top + 16.0], class, &cut(lane.name, 12.0, axis.right - axis.left));
            top + 21.0
        }
    };
    for laid in &laid {
        drawn.insert(laid.event.record);
        paint(canvas, laid, axis, first + real(laid.row) * ROW + ROW / 2.0);
    }
    first + real(rows.max(1)) * ROW + 6.0
}

/// Gives each event a row in which it meets no other; those that would need too many get none.
fn lay<'e>(events: &'e [Event], axis: &Axis) -> (Vec<Laid<'e>>, usize) {
    let mut bars: Vec<(&Event, [f64; 2])> = events.iter().map(|event| (event, bar(event, axis))).collect();
    bars.sort_by(|one, other| one.1[0].total_cmp(&other.1[0]).then(one.0.what.cmp(&other.0.what)));
    let (mut ends, mut laid): (Vec<f64>, Vec<Laid<'e>>) = (Vec::new(), Vec::new());
    for (event, bar) in bars {
        let label = cut(&event.label, SIZE, 170.0);
        let wide = width_of(&label, SIZE);
        // Behind it, or where the figure ends before that, in front of it; or on it.
        let (words, from, to) = if event.what == What::Published {
            (None, bar[0], bar[1])
        } else if bar[1] + 6.0 + wide <= axis.right {
            (Some((bar[1] + 6.0, label)), bar[0], bar[1] + 6.0 + wide)
        } else if bar[1] - bar[0] > wide + 12.0 + 2.0 * ARROW {
            (Some((bar[0] + 6.0 + ARROW, label)), bar[0], bar[1])
        } else if bar[0] - 6.0 - wide >= axis.left {
            (Some((bar[0] - 4.0 - wide, label)), bar[0] - 4.0 - wide, bar[1])
        } else {
            (None, bar[0], bar[1])
        };
        let free = ends.iter().position(|end| *end + 5.0 <= from);
        let row = match free {
            Some(row) => row,
            None if ends.len() < ROWS => {
                ends.push(0.0);
                ends.len() - 1
            }
            None => continue,
        };
        if let Some(end) = ends.get_mut(row) {
            *end = to;
        }
        let on_bar = words.as_ref().is_some_and(|(x, _)| *x > bar[0] && *x < bar[1]);
        laid.push(Laid { event, row, bar, words, on_bar });
    }
    (laid, ends.len())
}

/// From where to where an event is drawn: at least so wide that it can be seen.
fn bar(event: &Event, axis: &Axis) -> [f64; 2] {
    let from = event.first.map_or(axis.left, |day| axis.at(day));
    // To the end of its last day.
    let to = event.last.map_or(axis.right, |day| axis.at(day + 1.0));
    let room = (LEAST - (to - from)).max(0.0) / 2.0;
    [from - room, to + room]
}

fn paint(canvas: &mut Canvas, laid: &Laid<'_>, axis: &Axis, y: f64) {
    let (event, [from, to]) = (laid.event, laid.bar);
    canvas.begin("event", &event.words);
    let open = [event.first.is_none(), event.last.is_none()];
    let area = |half: f64| {
        let (left, right) = (if open[0] { from + ARROW } else { from }, if open[1] { to - ARROW } else { to });
        Area::new(left, y - half, right.max(left), y + half)
    };
    let doubtful = if event.doubtful { " doubtful" } else { "" };
    let class = class(event.what);
    let one_day = event.first.is_some() && event.first == event.last;
    match event.what {
        What::Incident if one_day => {
            let kind = if event.doubtful { "mark doubtful" } else { "mark full" };
            diamond(canvas, [f64::midpoint(from, to), y], 6.0, &format!("{kind} {class}"));
        }
        What::Published if one_day => {
            canvas.rect(Area::new(from + 1.5, y - 6.0, to - 1.5, y + 6.0), "state unknown", 1.0);
        }
        What::Incident => canvas.rect(area(6.0), &format!("span {class}{doubtful}"), 6.0),
        What::State(_) if !event.doubtful => canvas.rect(area(6.0), &format!("state {class}"), 1.5),
        What::State(_) => canvas.rect(area(5.0), &format!("span {class} doubtful"), 1.5),
        What::Held => canvas.rect(area(3.0), &format!("held {class}{doubtful}"), 3.0),
        What::Published => canvas.rect(area(2.5), &format!("span {class}{doubtful}"), 1.0),
    }
    if open[0] {
        arrow(canvas, [axis.left, y], ARROW, class);
    }
    if open[1] {
        arrow(canvas, [axis.right, y], -ARROW, class);
    }
    if let Some((x, words)) = &laid.words {
        let dark = laid.on_bar && matches!(event.what, What::State(_)) && !event.doubtful;
        canvas.text([*x, y + 3.8], if dark { "event-name on" } else { "event-name" }, words);
    }
    canvas.end();
}

/// The arrow of an open end: its point, and how far it goes back.
pub(super) fn arrow(canvas: &mut Canvas, [x, y]: [f64; 2], back: f64, class: &str) {
    let mut d = String::new();
    write(&[[x, y], [x + back, y - 5.0], [x + back, y + 5.0]], &mut d);
    d.push('z');
    canvas.path(&d, &format!("arrow {class}"));
}
