//! What stands around a figure: title, scale, foot.

use super::canvas::{Area, Canvas, bold, number, real, width_of, wrap};
use super::labels::Taken;
use super::view::View;
use super::words as w;
use crate::lang::Lang;

/// The margin of a figure.
pub(super) const MARGIN: f64 = 20.0;

/// Writes the title, smaller and on several lines where there is no room for it, and what is said under it; gives
/// where the figure goes on.
pub(super) fn title(canvas: &mut Canvas, title: &str, under: &str, width: f64) -> f64 {
    let room = width - 2.0 * MARGIN;
    let mut y = 36.0;
    if bold(title, 22.0) <= room {
        canvas.text([MARGIN, y], "title", title);
    } else {
        for (at, line) in wrap(title, 17.0 * 1.13, room).iter().enumerate() {
            y = 32.0 + 21.0 * real(at);
            canvas.text([MARGIN, y], "title small", line);
        }
    }
    canvas.text([MARGIN, y + 20.0], "subtitle", under);
    y + 36.0
}

/// Draws how long a kilometre is, in the lower right corner, and takes the room.
pub(super) fn scale(canvas: &mut Canvas, view: &View, taken: &mut Taken, lang: Lang) {
    let most = (view.panel.width() / 4.0).min(160.0) / view.km();
    let mut lengths = (-3..5).flat_map(|power| [1.0, 2.0, 5.0].map(|unit| unit * 10_f64.powi(power)));
    let Some(km) = lengths.rfind(|km| *km <= most) else { return };
    let wide = km * view.km();
    let (right, foot) = (view.panel.right - 14.0, view.panel.bottom - 14.0);
    let under = format!("{} {}", w::TRUE_AT.get(lang), w::degrees(tenth(view.middle[1]), w::LATITUDE, lang));
    let room = wide.max(width_of(&under, 10.0));
    let plate = Area::new(right - room - 8.0, foot - 36.0, right + 8.0, foot + 8.0);
    canvas.rect(plate, "plate", 3.0);
    canvas.text([right, foot - 20.0], "scale-words end", &w::distance(km * 1000.0, lang));
    let [left, right_text, top, line] = [right - wide, right, foot - 17.0, foot - 12.0].map(number);
    canvas.raw(format_args!("<path d=\"M{left} {top}V{line}H{right_text}V{top}\" class=\"scale-line\"/>"));
    canvas.text([right, foot + 2.0], "degree end", &under);
    taken.take(plate);
}

fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// Writes the foot, and says how high the figure is.
pub(super) fn foot(canvas: &mut Canvas, top: f64, width: f64, notes: &[&str], lang: Lang) -> f64 {
    canvas.line([MARGIN, top], [width - MARGIN, top], "rule");
    let mut y = top + 20.0;
    for line in wrap(w::INTERNAL.get(lang), 13.8, width - 2.0 * MARGIN) {
        canvas.text([MARGIN, y], "internal", &line);
        y += 16.0;
    }
    for note in notes {
        for line in wrap(note, 10.5, width - 2.0 * MARGIN) {
            canvas.text([MARGIN, y], "note", &line);
            y += 14.0;
        }
    }
    y + 6.0
}
