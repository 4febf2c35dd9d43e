//! How far it is, on a terminal, when it takes long.

use crate::streams::Surroundings;
use casecairn::Lang;
use std::io::Write;
use std::time::{Duration, Instant};

/// How long nothing is said.
const PATIENCE: Duration = Duration::from_millis(500);
/// How often it is said then.
const BEAT: Duration = Duration::from_millis(100);
/// How many cells the bar has.
const CELLS: u64 = 24;

/// A line that says how far it is; it goes away at the end.
pub(crate) struct Progress<'s> {
    to: &'s mut dyn Write,
    on: bool,
    lang: Lang,
    next: Instant,
    shown: bool,
    /// The bytes of inputs that were read to their end.
    before: u64,
    /// All bytes, where they are known.
    total: Option<u64>,
}

impl<'s> Progress<'s> {
    pub(crate) fn new(to: &'s mut dyn Write, around: &Surroundings, lang: Lang, total: Option<u64>) -> Self {
        let next = Instant::now() + PATIENCE;
        Self { to, on: around.errors_are_terminal, lang, next, shown: false, before: 0, total }
    }

    /// So many bytes of an input were read.
    pub(crate) fn at(&mut self, bytes: u64) {
        if !self.on {
            return;
        }
        let now = Instant::now();
        if now < self.next {
            return;
        }
        self.next = now + BEAT;
        self.shown = true;
        let line = line(self.before + bytes, self.total, self.lang);
        // A bar that cannot be drawn is no failure.
        let _ = write!(self.to, "\r\u{1b}[2K{line}").and_then(|()| self.to.flush());
    }

    /// An input of so many bytes was read to its end.
    pub(crate) fn past(&mut self, bytes: Option<u64>) {
        self.before += bytes.unwrap_or(0);
    }

    /// Takes the line away.
    pub(crate) fn end(&mut self) {
        if self.shown {
            let _ = write!(self.to, "\r\u{1b}[2K").and_then(|()| self.to.flush());
        }
    }
}

fn line(done: u64, total: Option<u64>, lang: Lang) -> String {
    let (unit, space) = match lang {
        Lang::Fr => ("Mo", "\u{a0}"),
        _ => ("MB", " "),
    };
    let megabytes = |bytes: u64| bytes / 1_000_000;
    let Some(total) = total.filter(|total| *total > 0) else {
        return format!("{} {unit}", megabytes(done));
    };
    let done = done.min(total);
    let full = done.saturating_mul(CELLS) / total;
    let cells: String = (0..CELLS).map(|cell| if cell < full { '█' } else { '░' }).collect();
    let percent = done.saturating_mul(100) / total;
    format!("{cells} {percent:>3}{space}%  {} / {} {unit}", megabytes(done), megabytes(total))
}

#[cfg(test)]
mod tests {
    use super::line;
    use casecairn::Lang;

    #[test]
    fn the_bar_says_how_far_it_is() {
        assert_eq!(line(6_000_000, Some(12_000_000), Lang::En), "████████████░░░░░░░░░░░░  50 %  6 / 12 MB");
        assert_eq!(line(6_000_000, None, Lang::Fr), "6 Mo");
    }
}
