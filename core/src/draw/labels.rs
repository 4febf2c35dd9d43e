//! Which room on a figure is taken, and where a text still fits.

use super::canvas::Area;

/// The room that is taken.
pub(super) struct Taken {
    within: Area,
    areas: Vec<Area>,
}

/// A text and where it stands: the start, the middle or the end of its line.
pub(super) struct Placed {
    pub(super) at: [f64; 2],
    /// The class that says where the text is held.
    pub(super) held: &'static str,
    area: Area,
}

impl Taken {
    /// Nothing is taken yet, and nothing may leave the area.
    pub(super) const fn new(within: Area) -> Self {
        Self { within, areas: Vec::new() }
    }

    pub(super) fn take(&mut self, area: Area) {
        self.areas.push(area);
    }

    pub(super) fn is_free(&self, area: &Area) -> bool {
        self.within.holds(area) && !self.areas.iter().any(|taken| taken.meets(area))
    }

    /// Takes room for a text of a width beside a mark, on the side where it fits: right and left first.
    pub(super) fn beside(&mut self, mark: [f64; 2], away: f64, wide: f64, size: f64) -> Option<Placed> {
        let [x, y] = mark;
        let near = away * 0.72;
        let (right, left, middle) = (x + away, x - away, x - wide / 2.0);
        // Where its line begins, where it is held, how far down its foot is.
        let sides = [
            (right, "", 0.34 * size),
            (left - wide, "end", 0.34 * size),
            (middle, "middle", -away - 0.1 * size),
            (middle, "middle", away + 0.8 * size),
            (x + near, "", -near),
            (x + near, "", near + 0.7 * size),
            (x - near - wide, "end", -near),
            (x - near - wide, "end", near + 0.7 * size),
        ];
        let placed = sides.into_iter().map(|(start, held, down)| {
            let foot = y + down;
            let area = Area::new(start - 1.0, foot - 0.82 * size, start + wide + 1.0, foot + 0.26 * size);
            let hold = match held {
                "end" => start + wide,
                "middle" => start + wide / 2.0,
                _ => start,
            };
            Placed { at: [hold, foot], held, area }
        });
        let free = placed.into_iter().find(|placed| self.is_free(&placed.area))?;
        self.take(free.area);
        Some(free)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_do_not_meet() {
        let mut taken = Taken::new(Area::new(0.0, 0.0, 200.0, 100.0));
        let mut areas: Vec<Area> = Vec::new();
        for _ in 0..20 {
            if let Some(placed) = taken.beside([100.0, 50.0], 8.0, 60.0, 11.0) {
                assert!(!areas.iter().any(|area| area.meets(&placed.area)));
                areas.push(placed.area);
            }
        }
        assert_eq!(areas.len(), 4);
        assert!(taken.beside([250.0, 50.0], 8.0, 60.0, 11.0).is_none());
    }
}
