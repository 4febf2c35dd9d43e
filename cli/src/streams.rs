//! Where the command reads and writes, and what it is told of it.

use crate::arguments::When;
use crate::failure::Failure;
use casecairn::model::edtf::Day;
use casecairn::{Lang, Options, Style};
use std::env;
use std::fmt;
use std::io::{self, BufRead, ErrorKind, IsTerminal as _, Write};
use std::time::SystemTime;

/// The three streams of the command.
pub struct Streams<'s> {
    /// What `-` stands for.
    pub input: &'s mut dyn BufRead,
    /// Where answers go.
    pub output: &'s mut dyn Write,
    /// Where it is said why the command could not run, and how far it is.
    pub errors: &'s mut dyn Write,
}

impl fmt::Debug for Streams<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Streams")
    }
}

/// What the system, and not the caller, says about the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Surroundings {
    /// Whether the output is a terminal.
    pub output_is_terminal: bool,
    /// Whether the errors go to a terminal.
    pub errors_are_terminal: bool,
    /// How many columns the terminal has.
    pub width: Option<usize>,
    /// Whether colour is not wanted or not possible.
    pub no_color: bool,
    /// The language of the system, where it is one of ours.
    pub lang: Option<Lang>,
    /// The day of the system's clock, in UTC.
    pub today: Option<Day>,
}

impl Surroundings {
    /// Those of this process.
    pub fn of_process() -> Self {
        let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
        let asked = set("COLUMNS").and_then(|columns| columns.parse().ok());
        Self {
            output_is_terminal: io::stdout().is_terminal(),
            errors_are_terminal: io::stderr().is_terminal(),
            width: asked.or_else(|| terminal_size::terminal_size().map(|(width, _)| width.0.into())),
            no_color: set("NO_COLOR").is_some() || set("TERM").is_some_and(|term| term == "dumb"),
            lang: locale.and_then(|locale| of_locale(&locale)),
            today: today(),
        }
    }

    /// How answers are shown.
    pub(crate) fn show(&self, asked: When, lang: Lang) -> Show {
        let colour = match asked {
            When::Auto => self.output_is_terminal && !self.no_color,
            When::Always => true,
            When::Never => false,
        };
        let width = self.width.filter(|_| self.output_is_terminal).unwrap_or(80);
        Show { lang, colour, terminal: self.output_is_terminal || colour, width }
    }
}

/// The day of the system's clock; none where the clock is far off.
fn today() -> Option<Day> {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).ok()?;
    Day::from_unix_seconds(since.as_secs().try_into().ok()?)
}

/// The language of a POSIX locale: `fr_FR.UTF-8`, `fr.UTF-8`, `C`.
fn of_locale(locale: &str) -> Option<Lang> {
    Lang::from_tag(locale.split(['.', '@']).next().unwrap_or_default())
}

/// How answers are shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Show {
    pub(crate) lang: Lang,
    pub(crate) colour: bool,
    /// Whether people read it, and not a program.
    pub(crate) terminal: bool,
    pub(crate) width: usize,
}

impl Show {
    /// How the library is to write about what is called so.
    pub(crate) fn style<'n>(&self, names: &'n [String]) -> Style<'n> {
        let mut style = Style::default();
        (style.colour, style.width, style.names) = (self.colour, self.width, names);
        style
    }

    /// The options of the library: the language, and else as they are.
    pub(crate) fn options(&self) -> Options {
        let mut options = Options::default();
        options.lang = self.lang;
        options
    }

    /// A text in the manner of an escape sequence's parameters.
    pub(crate) fn paint(&self, code: &str, text: &str) -> String {
        if self.colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// Writes everything. A reader who went away, as `head` does, is no failure.
pub(crate) fn print(to: &mut dyn Write, text: &str) -> Result<(), Failure> {
    match to.write_all(text.as_bytes()).and_then(|()| to.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::Output(error)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::of_locale;
    use casecairn::Lang;

    #[test]
    fn a_locale_names_a_language() {
        assert_eq!(of_locale("fr_FR.UTF-8"), Some(Lang::Fr));
        assert_eq!(of_locale("fr.UTF-8"), Some(Lang::Fr));
        assert_eq!(of_locale("fr@euro"), Some(Lang::Fr));
        assert_eq!(of_locale("C"), None);
    }
}
