//! What the verbs beside `validate` take.

use super::ListFormat;
use super::parsers::{day, dimensions, kinds, sections};
use casecairn::assess::Section;
use casecairn::model::edtf::Day;
use casecairn::risk::Dimension;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

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
pub(crate) struct Table {
    /// The dossier, or with `--from` the CSV; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,

    /// The kind of the records
    #[arg(long, value_name = "KIND", value_parser = kinds())]
    pub(crate) kind: String,

    /// Reads records from FILE, which is CSV, and prints them as JSON Lines
    #[arg(long)]
    pub(crate) from: bool,

    /// With `--from`: the header that makes a dossier of the records, a file of JSON
    #[arg(long, value_name = "HEADER", requires = "from")]
    pub(crate) header: Option<PathBuf>,

    /// Writes every column of the kind, also where nothing stands in it
    #[arg(long, conflicts_with = "from")]
    pub(crate) empty: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Map {
    #[command(flatten)]
    pub(crate) figure: Figures,

    /// Draws incidents, too
    #[arg(long)]
    pub(crate) incidents: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Figures {
    /// Dossiers, drawn together; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,

    /// Where to write the figure: SVG, or with the ending .html a page for wide and
    /// narrow screens; else SVG is printed
    #[arg(short, long, value_name = "OUT")]
    pub(crate) out: Option<PathBuf>,

    /// For which width the SVG is laid out
    #[arg(long, value_enum, default_value_t = Layouts::Wide)]
    pub(crate) layout: Layouts,

    /// Lets `--out` write over a file that is there
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Layouts {
    /// For a page or a notebook
    Wide,
    /// For a phone
    Narrow,
}
