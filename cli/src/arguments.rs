//! What the command takes. The doc comments are its help.

mod parsers;
mod verbs;

pub(crate) use verbs::{Assess, Custody, Digest, Figures, Layouts, Map, Media, Publish, Risk, Table};

use casecairn::model::edtf::Day;
use casecairn::{Lang, Profile};
use clap::{Args, Parser, Subcommand, ValueEnum};
use parsers::{day, languages, profiles, schemas};
use serde_json::Value;
use std::path::PathBuf;

/// Validates dossiers on scam compounds, and explains what is wrong.
///
/// A dossier is a JSON document or JSON Lines. Messages are in English or
/// French.
#[derive(Debug, Parser)]
#[command(name = "casecairn", version, max_term_width = 100, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// The language of messages and pages; else that of the system, else en
    #[arg(long, global = true, value_name = "LANG", value_parser = languages())]
    pub(crate) lang: Option<Lang>,

    /// Whether to colour; `NO_COLOR` is honoured
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t = When::Auto)]
    pub(crate) color: When,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Says everything that is wrong with dossiers, and where
    ///
    /// Exits with 0 when there is no error, 1 when there is one, 2 when it
    /// could not run.
    Validate(Validate),
    /// Publishes what may leave of dossiers, and says how much was held back
    ///
    /// Refuses, with 1, what it is not sure of; exits with 2 when it could not run.
    Publish(Publish),
    /// Says how easily people could be told apart
    ///
    /// Exits with 0 when the risk is low, 1 when it is not, 2 when it could
    /// not run. The answer has small numbers: do not pass it on.
    Risk(Risk),
    /// Says who corroborates what: lineages, verification, criteria
    ///
    /// The answer holds what the dossiers hold, and is as sensitive as they are.
    Assess(Assess),
    /// Draws compounds on a map, as SVG: where, how exactly that is known, and in which state
    ///
    /// The figure shows places exactly as the records hold them: protect it as
    /// you protect FILE. Exits with 1 where records could not be read.
    Map(Map),
    /// Draws when things were so, as SVG: a lane for each compound
    ///
    /// The figure shows dates exactly as the records hold them: protect it as
    /// you protect FILE. Exits with 1 where records could not be read.
    Timeline(Figures),
    /// Prints the digest of each record and of the dossier, or checks them
    ///
    /// One line each: the SHA-256 of its canonical form (RFC 8785), two spaces,
    /// what it is. White space, the order of keys and of records do not count.
    /// Exits with 1 where something has no digest, or one is not what it was.
    Digest(Digest),
    /// Verifies chains of custody: are they intact, where is a gap or a break
    ///
    /// Exits with 1 where a chain is broken, or could not be read.
    Custody(Custody),
    /// Verifies a file: is it the one on record, and what would it give away
    ///
    /// What it reads in the file is not shown, unless you ask. Exits with 1
    /// where it is not the file, or is not fit to be published.
    Media(Media),
    /// Writes records of one kind as a table (CSV), or reads them from one
    ///
    /// A row each; the columns are listed in schema/TABLES.md. What is wrong is
    /// told beside, with row and column; exits with 1 where there is an error.
    Table(Table),
    /// Explains a rule: what is wrong, why it matters, how to fix it
    Explain(Explain),
    /// Lists the rules
    Rules(Rules),
    /// Prints a JSON Schema, draft 2020-12
    ///
    /// `submission/…` says what may be sent, `written/…` what casecairn writes;
    /// a name alone (`compound`) is a submission.
    Schema(Schema),
    /// Prints a record to start from
    ///
    /// What comes out is valid, with the required fields and the common ones;
    /// replace the examples.
    New(New),
}

#[derive(Debug, Args)]
pub(crate) struct Validate {
    /// Dossiers, checked together; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,

    /// A dossier that others may point at; its own issues are not reported
    #[arg(long, value_name = "FILE")]
    pub(crate) with: Vec<PathBuf>,

    /// How to write the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,

    /// For whom: while it is written, to work with, about to be published
    #[arg(long, value_parser = profiles(), default_value = Profile::Working.code())]
    pub(crate) profile: Profile,

    /// A rule whose issues are counted but not shown
    #[arg(long, value_name = "CODE")]
    pub(crate) allow: Vec<String>,

    /// What counts as today, so that the answer can be repeated; else the system's date (UTC)
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(crate) today: Option<Day>,

    /// The most issues to keep; the rest are counted
    #[arg(long, value_name = "N", default_value_t = 1000)]
    pub(crate) max_issues: usize,

    /// Writes a copy of the one FILE with every repair that is certain, lists
    /// them, and reports on the copy; FILE itself never changes
    #[arg(long, value_name = "COPY")]
    pub(crate) fix: Option<PathBuf>,

    /// Lets `--fix` write over a file that is there
    #[arg(long, requires = "fix")]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// The code of a rule, or its name: `CC201`, `coordinates-swapped`
    pub(crate) code: String,
}

#[derive(Debug, Args)]
pub(crate) struct Rules {
    /// How to write the list
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub(crate) format: ListFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Schema {
    /// What it describes: dossier, header, record, actor, compound, incident,
    /// evidence; what a verb takes or answers: report, assessment, criteria,
    /// digests, custody, media, risk; or what leaves: public/dossier, policy,
    /// disclosure
    #[arg(value_parser = schemas())]
    pub(crate) kind: Value,
}

#[derive(Debug, Args)]
pub(crate) struct New {
    /// What to begin; `header` is the first line of a stream
    #[arg(value_enum)]
    pub(crate) kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum When {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// One JSON document
    Json,
    /// One issue a line, then the summary
    Jsonl,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    /// For people
    Text,
    /// One JSON document
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    Dossier,
    Header,
    Actor,
    Compound,
    Incident,
    Evidence,
}
