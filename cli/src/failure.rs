//! Why the command could not run, in words.

use casecairn::assess::CriteriaError;
use casecairn::custody::NoNextLink;
use casecairn::publish::Refused;
use casecairn::{Lang, Text, facade};
use std::io::{self, ErrorKind};

/// Why the command could not run.
#[derive(Debug)]
pub(crate) enum Failure {
    /// An input cannot be read.
    Unreadable {
        /// Which.
        name: String,
        /// Why.
        error: io::Error,
    },
    /// The answer cannot be written.
    Output(io::Error),
    /// A copy cannot be written.
    Unwritable {
        /// Where.
        name: String,
        /// Why.
        error: io::Error,
    },
    /// What is asked to be the copy is an input.
    InPlace(String),
    /// More than one dossier was to be mended, or the copy is no file.
    FixOne,
    /// There is no such rule.
    UnknownRule(String),
    /// A verb could not run.
    Verb(facade::Error),
    /// Standard input was asked for twice.
    InputTwice,
    /// A policy is not taken.
    Policy {
        /// Which.
        name: String,
        /// Why.
        why: Refused,
    },
    /// It is not known which day it is.
    NoToday,
    /// A criteria profile cannot be used.
    Criteria {
        /// Which.
        name: String,
        /// Why.
        error: CriteriaError,
    },
    /// An assessment has nothing of a name.
    NothingOfThatName(String),
    /// A list of digests has another line.
    NotSums {
        /// Which list.
        name: String,
        /// Which line, from 1.
        line: usize,
    },
    /// More than one dossier was given for one event.
    NextOne,
    /// There is no telling what the next event has to carry.
    NoNext(NoNextLink),
    /// There is no such record, or it is of a kind that does not serve.
    NoRecord(String),
    /// A record cannot be relied on: it is there twice, or not as it should be read.
    UnsoundRecord(String),
}

impl Failure {
    /// The failure in a language.
    pub(crate) fn say(&self, lang: Lang) -> String {
        match self {
            Self::Unreadable { name, error } => {
                let name = printable(name);
                match lang {
                    Lang::Fr => format!("impossible de lire {name}\u{a0}: {}", reason(error, lang)),
                    _ => format!("cannot read {name}: {}", reason(error, lang)),
                }
            }
            Self::Unwritable { name, error } => {
                let name = printable(name);
                match lang {
                    Lang::Fr => format!("impossible d'écrire {name}\u{a0}: {}", reason(error, lang)),
                    _ => format!("cannot write {name}: {}", reason(error, lang)),
                }
            }
            Self::InPlace(name) => {
                let name = printable(name);
                match lang {
                    Lang::Fr => format!("{name} est aussi lu\u{a0}; la copie doit être un fichier à part"),
                    _ => format!("{name} is also read; the copy must be a file of its own"),
                }
            }
            Self::FixOne => FIX_ONE.get(lang).to_owned(),
            Self::Output(error) => match lang {
                Lang::Fr => format!("impossible d'écrire\u{a0}: {}", reason(error, lang)),
                _ => format!("cannot write: {}", reason(error, lang)),
            },
            Self::UnknownRule(asked) => {
                let asked = printable(asked);
                match lang {
                    Lang::Fr => {
                        format!("la règle {asked} n'existe pas\u{a0}; `casecairn rules` énumère toutes les règles")
                    }
                    _ => format!("there is no rule {asked}; `casecairn rules` lists them all"),
                }
            }
            Self::Verb(error) => error.to_string(),
            Self::InputTwice => TWICE.get(lang).to_owned(),
            Self::NotSums { name, line } => {
                let name = printable(name);
                match lang {
                    Lang::Fr => format!("{name}, ligne {line}\u{a0}: ni empreinte, ni ce dont elle est l'empreinte"),
                    _ => format!("{name}, line {line}: not a digest and what it is the digest of"),
                }
            }
            Self::NextOne => NEXT_ONE.get(lang).to_owned(),
            Self::NoNext(why) => no_next(*why).get(lang).to_owned(),
            Self::NoRecord(asked) => {
                let asked = printable(asked);
                match lang {
                    Lang::Fr => format!("aucune fiche {asked} ne convient ici"),
                    _ => format!("there is no record {asked} that would serve here"),
                }
            }
            Self::UnsoundRecord(asked) => {
                let asked = printable(asked);
                match lang {
                    Lang::Fr => format!("la fiche {asked} n'est pas sûre\u{a0}; `casecairn validate` dit pourquoi"),
                    _ => format!("the record {asked} cannot be relied on; `casecairn validate` says why"),
                }
            }
            Self::NoToday => NO_TODAY.get(lang).to_owned(),
            Self::Policy { name, why } => match lang {
                Lang::Fr => format!("{}\u{a0}: {}", printable(name), why.say(lang)),
                _ => format!("{}: {}", printable(name), why.say(lang)),
            },
            Self::Criteria { name, error } => {
                let (name, error) = (printable(name), printable(&error.say(lang)));
                match lang {
                    Lang::Fr => format!("critères inutilisables dans {name}\u{a0}: {error}"),
                    _ => format!("the criteria in {name} cannot be used: {error}"),
                }
            }
            Self::NothingOfThatName(name) => {
                let name = printable(name);
                match lang {
                    Lang::Fr => {
                        format!("rien ne s'appelle {name} dans cette évaluation\u{a0}; les tableaux donnent les noms")
                    }
                    _ => format!("the assessment has nothing called {name}; its tables tell the names"),
                }
            }
        }
    }
}

impl From<facade::Error> for Failure {
    fn from(error: facade::Error) -> Self {
        Self::Verb(error)
    }
}

const TWICE: Text = Text {
    en: "standard input can be read only once: `-` stands there twice",
    fr: "l'entrée standard ne peut être lue qu'une fois : `-` est indiqué deux fois",
};

const NEXT_ONE: Text =
    Text { en: "--next looks at one FILE at a time", fr: "--next n'examine qu'un seul fichier (FILE) à la fois" };

/// Why there is no telling what the next event has to carry.
const fn no_next(why: NoNextLink) -> Text {
    match why {
        NoNextLink::NotThere => {
            Text { en: "there is no evidence of this id", fr: "aucun élément de preuve ne porte cet identifiant" }
        }
        NoNextLink::Twice => Text {
            en: "there are several pieces of evidence of this id",
            fr: "plusieurs éléments de preuve portent cet identifiant",
        },
        _ => Text {
            en: "the evidence, or its custody, could not be read; `casecairn validate` says why",
            fr: "l'élément de preuve ou sa conservation sont illisibles ; `casecairn validate` dit pourquoi",
        },
    }
}

const NO_TODAY: Text = Text {
    en: "the day is not known, and consent may have ended: give --today",
    fr: "la date du jour est inconnue, or un consentement a pu prendre fin\u{a0}: indiquez --today",
};

const FIX_ONE: Text = Text {
    en: "--fix mends one FILE at a time, and writes the copy to a file",
    fr: "--fix répare un seul fichier (FILE) à la fois et écrit la copie (COPY) dans un fichier",
};

/// Why the system refused; in its own words where we have none.
fn reason(error: &io::Error, lang: Lang) -> String {
    let text = match error.kind() {
        ErrorKind::NotFound => Text { en: "there is no such file", fr: "ce fichier n'existe pas" },
        ErrorKind::PermissionDenied => Text { en: "it may not be accessed", fr: "l'accès est refusé" },
        ErrorKind::IsADirectory => Text { en: "it is a directory", fr: "c'est un répertoire" },
        ErrorKind::AlreadyExists => {
            Text { en: "it is there already; --force writes over it", fr: "il existe déjà\u{a0}; --force l'écrase" }
        }
        ErrorKind::StorageFull => Text { en: "there is no room left", fr: "il n'y a plus de place" },
        _ => return error.to_string(),
    };
    text.get(lang).to_owned()
}

/// A text without anything that a terminal could take for an order.
fn printable(text: &str) -> String {
    text.chars().flat_map(|char| if char.is_control() { char.escape_default().collect() } else { vec![char] }).collect()
}

#[cfg(test)]
mod tests {
    use super::Failure;
    use casecairn::Lang;

    #[test]
    fn a_failure_gives_no_orders_to_the_terminal() {
        let failure = Failure::UnknownRule("\u{1b}[2J".to_owned());
        assert!(failure.say(Lang::En).starts_with("there is no rule \\u{1b}[2J;"));
    }
}
