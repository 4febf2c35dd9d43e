//! What the command takes. The doc comments are its help.

use casecairn::assess::Section;
use casecairn::model::edtf::{Day, Edtf};
use casecairn::risk::Dimension;
use casecairn::schema::{Document, Root, SchemaKind};
use casecairn::{Lang, Profile};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
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
pub(crate) struct Digest {
    /// Dossiers or records; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,

    /// Prints the canonical forms instead, a line each: protect them as you protect FILE
    #[arg(long, conflicts_with_all = ["check", "format"])]
    pub(crate) canonical: bool,

    /// Compares with digests that were kept: what this command printed before
    #[arg(long, value_name = "SUMS")]
    pub(crate) check: Option<PathBuf>,

    /// How to write the digests
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub(crate) format: ListFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Custody {
    /// Dossiers or records; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,

    /// Prints instead what the next event of this evidence has to carry
    #[arg(long, value_name = "ID", conflicts_with = "format")]
    pub(crate) next: Option<String>,

    /// With `--next`: the file as it is after the event, to be digested
    #[arg(long, value_name = "MEDIUM", requires = "next")]
    pub(crate) medium: Option<PathBuf>,

    /// How to write the answer
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub(crate) format: ListFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Media {
    /// The dossier or record; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,

    /// The photo, video or document
    #[arg(value_name = "MEDIUM")]
    pub(crate) medium: PathBuf,

    /// The evidence that it is on record with
    #[arg(long, value_name = "ID")]
    pub(crate) evidence: String,

    /// The compound or incident at whose place it should have been taken
    #[arg(long, value_name = "ID")]
    pub(crate) at: Option<String>,

    /// It is to be published: what would leak is an error
    #[arg(long)]
    pub(crate) publication: bool,

    /// Shows what was read: size, digest, time and place
    #[arg(long)]
    pub(crate) show: bool,

    /// How to write the answer
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub(crate) format: ListFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Publish {
    /// Dossiers, published together as one; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,

    /// What may leave: public, partners, or a file with a policy
    #[arg(long, default_value = "public")]
    pub(crate) policy: PathBuf,

    /// Where to write the public dossier; else it is printed, and nothing else
    #[arg(short, long, value_name = "OUT")]
    pub(crate) out: Option<PathBuf>,

    /// Where to write the disclosure report as JSON; it may be shared, too
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,

    /// How to print the disclosure report, with `--out`
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub(crate) format: ListFormat,

    /// The day on which consent must hold; else the system's date (UTC)
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(crate) today: Option<Day>,

    /// Lets `--out` and `--report` write over files that are there
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Risk {
    /// Dossiers, looked at together; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,

    /// By what people may be told apart
    #[arg(long, value_delimiter = ',', value_parser = dimensions(), default_value = "nationality,age_class,sex,site,month")]
    pub(crate) by: Vec<Dimension>,

    /// How to write the answer
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub(crate) format: ListFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Assess {
    /// Dossiers, assessed together; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,

    /// Criteria to apply: a file, or the name of a profile that is built in; else all that are
    #[arg(long, value_name = "NAME|FILE")]
    pub(crate) criteria: Vec<String>,

    /// A question to answer; else all
    #[arg(long, value_parser = sections())]
    pub(crate) section: Vec<Section>,

    /// Why this record, claim or stated value stands as it does, in place of the tables
    #[arg(long, value_name = "ID")]
    pub(crate) explain: Vec<String>,

    /// How to write the assessment
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub(crate) format: ListFormat,

    /// The most claims that a list holds; the rest are counted
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub(crate) max_claims: usize,
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
    /// evidence; or what a verb takes or answers: assessment, criteria
    #[arg(value_parser = schemas())]
    pub(crate) kind: SchemaOf,
}

#[derive(Debug, Args)]
pub(crate) struct New {
    /// What to begin; `header` is the first line of a stream
    #[arg(value_enum)]
    pub(crate) kind: Kind,
}

/// What a schema describes.
#[derive(Debug, Clone, Copy)]
pub(crate) enum SchemaOf {
    /// Records, or what holds them.
    Records(SchemaKind),
    /// What a verb takes or answers.
    Document(Document),
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

fn languages() -> impl TypedValueParser<Value = Lang> {
    PossibleValuesParser::new(Lang::ALL.iter().map(|lang| lang.tag()))
        .map(|tag| Lang::from_tag(&tag).unwrap_or_default())
}

/// One day, in full.
fn day(text: &str) -> Result<Day, String> {
    let date = text.parse::<Edtf>().map_err(|error| error.to_string())?;
    let day = date.earliest().day().filter(|day| day.to_string() == text);
    day.ok_or_else(|| "a day is written YYYY-MM-DD".to_owned())
}

fn dimensions() -> impl TypedValueParser<Value = Dimension> {
    let codes = Dimension::ALL.iter().map(|dimension| dimension.code());
    PossibleValuesParser::new(codes).try_map(|code| code.parse::<Dimension>())
}

fn profiles() -> impl TypedValueParser<Value = Profile> {
    PossibleValuesParser::new(Profile::ALL.iter().map(|profile| profile.code())).try_map(|code| code.parse::<Profile>())
}

fn sections() -> impl TypedValueParser<Value = Section> {
    PossibleValuesParser::new(Section::ALL.iter().map(|section| section.code())).try_map(|code| code.parse::<Section>())
}

fn schemas() -> impl TypedValueParser<Value = SchemaOf> {
    let names = Root::ALL.iter().map(|root| root.name().to_owned());
    let all = SchemaKind::ALL.iter().map(ToString::to_string);
    let documents = Document::ALL.iter().map(ToString::to_string);
    PossibleValuesParser::new(names.chain(all).chain(documents).collect::<Vec<_>>()).try_map(|name| {
        let document = name.parse::<Document>().map(SchemaOf::Document);
        document.or_else(|_| name.parse::<SchemaKind>().map(SchemaOf::Records))
    })
}
