//! Records as tables, both ways.

use super::{Error, Settings, written};
use crate::exchange::{self, Form, KINDS};
use crate::model::Claim;
use crate::model::shape::ObjectMeta;
use crate::report::Report;
use crate::table::Table;

/// A table of records of one kind: CSV, or columns.
///
/// ```
/// use casecairn::facade::Sheet;
/// use casecairn::table::{Column, Table, Values};
///
/// let csv = Sheet::csv("compound", b"id,place.country\nsi03,KH\n");
/// let table = Table::of([Column::new("id", Values::Text(vec![Some("si03".to_owned())]))]);
/// let columns = Sheet::table("compound", &table);
/// assert_eq!(csv.kind, columns.kind);
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Sheet<'t> {
    /// The kind of its records: `actor`, `compound`, `incident`, `evidence`.
    pub kind: &'t str,
    form: Form<'t>,
}

impl<'t> Sheet<'t> {
    /// CSV (RFC 4180), parted by `,`, `;` or tabs, in UTF-8.
    pub const fn csv(kind: &'t str, text: &'t [u8]) -> Self {
        Self { kind, form: Form::Csv(text) }
    }

    /// Columns.
    pub const fn table(kind: &'t str, table: &'t Table) -> Self {
        Self { kind, form: Form::Table(table) }
    }
}

fn kind(asked: &str) -> Result<&'static ObjectMeta, Error> {
    let known = KINDS.iter().copied().find(|meta| meta.tag == Some(asked));
    known.ok_or_else(|| Error::unknown_kind(asked, KINDS.iter().filter_map(|meta| meta.tag)))
}

fn sheets<'t>(given: &[Sheet<'t>]) -> Result<Vec<exchange::Sheet<'t>>, Error> {
    given.iter().map(|sheet| Ok((kind(sheet.kind)?, sheet.form))).collect()
}

/// Records of one kind as a flat table, a row each: JSON Lines, as [`read`](super::read)
/// writes them. Lists and what else is no single value are JSON in their cell.
/// Columns in which nothing stands are left out unless `empty` asks for them.
/// Claims make a table as well: their kind is `claim`.
///
/// ```
/// use casecairn::facade::table;
///
/// let table = table("compound", br#"{"id":"si03","place":{"country":"KH","point":[104.91,11.56]}}"#, false)?;
/// let names: Vec<&str> = table.columns().iter().map(|column| column.name.as_str()).collect();
/// assert_eq!(names, ["id", "place.country", "place.point.lon", "place.point.lat"]);
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// There is no such kind, or a line is no JSON.
pub fn table(kind: &str, lines: &[u8], empty: bool) -> Result<Table, Error> {
    let meta = if kind == "claim" { Claim::META } else { self::kind(kind)? };
    let records: Result<Vec<serde_json::Value>, _> = serde_json::Deserializer::from_slice(lines).into_iter().collect();
    let records = records.map_err(|why| Error::Unreadable { dossier: 0, reason: why.to_string() })?;
    Ok(exchange::flat(meta, &records, empty))
}

/// As [`table`], as CSV (RFC 4180). A text that a spreadsheet would run has an
/// apostrophe before it, which is taken away again when it is read.
///
/// ```
/// use casecairn::facade::csv;
///
/// let csv = csv("evidence", br#"{"id":"v1","kind":"video","title":"=HYPERLINK(1)"}"#, false)?;
/// assert_eq!(csv, "id,kind,title\r\nv1,video,'=HYPERLINK(1)\r\n");
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// There is no such kind, or a line is no JSON.
pub fn csv(kind: &str, lines: &[u8], empty: bool) -> Result<String, Error> {
    let mut made = table(kind, lines, empty)?;
    if made.columns().is_empty() {
        // Nothing but names: a file with nothing in it would be none.
        made = table(kind, lines, true)?;
    }
    Ok(exchange::write_csv(&made))
}

/// Validates the records of tables together. An issue says in which cell it
/// is, and which of the tables that is.
///
/// With a header (one JSON object), the tables are a whole dossier: the header
/// is the first of what is given. Without one they are a part: a reference to
/// what is not in them is left unchecked.
///
/// ```
/// use casecairn::facade::{Settings, Sheet, validate_tables};
///
/// let sheet = Sheet::csv("compound", b"id;place.country\nsi03;KH\nba01;kh\n");
/// let report = validate_tables(None, &[sheet], &Settings::default())?;
/// let issue = &report.issues[0];
/// assert_eq!((issue.code.to_string().as_str(), issue.line, issue.column), ("CC033", Some(3), Some(6)));
/// let cell = issue.cell.as_ref().unwrap();
/// assert_eq!((cell.row, cell.column.as_deref()), (Some(3), Some("place.country")));
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// There is no such kind, or the settings ask for what is not there.
pub fn validate_tables(header: Option<&[u8]>, sheets: &[Sheet<'_>], settings: &Settings) -> Result<Report, Error> {
    let sheets = self::sheets(sheets)?;
    Ok(exchange::validate(header, &sheets, &settings.options()?))
}

/// As [`validate_tables`]; also what could be read, as [`read`](super::read) gives it.
///
/// ```
/// use casecairn::facade::{Settings, Sheet, read_tables};
///
/// let sheet = Sheet::csv("compound", b"id,place.country,floors\nsi03,KH,7\n");
/// let (lines, report) = read_tables(None, &[sheet], &Settings::default())?;
/// assert_eq!(lines, "{\"type\":\"compound\",\"id\":\"si03\",\"place\":{\"country\":\"KH\"}}\n");
/// assert_eq!(report.issues[0].rule, "unknown-column");
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// There is no such kind, or the settings ask for what is not there.
pub fn read_tables(
    header: Option<&[u8]>,
    sheets: &[Sheet<'_>],
    settings: &Settings,
) -> Result<(String, Report), Error> {
    let sheets = self::sheets(sheets)?;
    let (dossier, report) = exchange::read(header, &sheets, &settings.options()?);
    Ok((written(&dossier), report))
}
