//! Records by themselves: for batches of what is too much for one machine.

use super::{Error, Settings};
use crate::report::Report;
use crate::rules;
use crate::table::{Column, Table, Values};
use crate::validate::{self, NotSettled, Row};

pub use crate::validate::Totals;

/// Validates records by themselves, each with the number of the line that it
/// stands on; 0 where that is not known. What is found is what
/// [`validate`](super::validate) finds on one machine, but for the rules that
/// look across records: those count as unchecked, once for each record. The
/// waivers of a header, given as the first line of the stream, hold.
///
/// ```
/// use casecairn::facade::{Settings, validate_apart};
///
/// let records = [(&br#"{"type":"compound","id":"c1","status":"curent"}"#[..], 7)];
/// let report = validate_apart(records, None, &Settings::default())?;
/// assert_eq!((report.issues[0].line, report.issues[0].suggestion.as_deref()), (Some(7), Some("current")));
/// let dangling = report.by_rule[&"CC102".parse().unwrap()];
/// assert_eq!(dangling.unchecked, 1);
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// The settings ask for what is not there.
pub fn validate_apart<'r>(
    records: impl IntoIterator<Item = (&'r [u8], usize)>,
    header: Option<&[u8]>,
    settings: &Settings,
) -> Result<Report, Error> {
    Ok(validate::validate_apart(records.into_iter(), header, &settings.options()?))
}

/// What records are called and where they point, as rows with three columns:
/// the `id` that a row is about, the `line` of the record, and in `row` the
/// rest, as JSON for [`settle_apart`]. The row without an id says how much was seen:
/// [`totals_apart`] adds these up.
///
/// ```
/// use casecairn::facade::{Settings, name_apart, settle_apart, totals_apart};
///
/// let records = [(&br#"{"type":"compound","id":"c1","replaces":["c2"]}"#[..], 2)];
/// let header = br#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T"}"#;
/// let rows = name_apart(&records, Some(header), &Settings::default())?;
/// assert_eq!(rows.rows(), 3);
/// let report = settle_apart(&rows, &totals_apart(&rows)?, Some(header), &Settings::default())?;
/// assert_eq!(report.issues[0].message, "c2 points at nothing: no record has that id");
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// The settings ask for what is not there.
pub fn name_apart(records: &[(&[u8], usize)], header: Option<&[u8]>, settings: &Settings) -> Result<Table, Error> {
    let rows = validate::name(records, header, &settings.options()?);
    let (mut ids, mut lines, mut says) = (Vec::new(), Vec::new(), Vec::new());
    for row in rows {
        says.push(serde_json::to_string(&row.says).ok());
        lines.push(i64::try_from(row.line).ok());
        ids.push(row.id);
    }
    let columns = [("id", Values::Text(ids)), ("line", Values::Whole(lines)), ("row", Values::Text(says))];
    Ok(Table::of(columns.map(|(name, values)| Column::new(name, values))))
}

/// How much was seen, of all rows of [`name_apart`] without an id.
///
/// # Errors
/// The rows are not those of [`name_apart`].
pub fn totals_apart(rows: &Table) -> Result<Totals, Error> {
    let mut totals = Totals::default();
    read(rows)?.into_iter().filter_map(Row::seen).for_each(|seen| totals.add(seen));
    totals.finish();
    Ok(totals)
}

impl Totals {
    /// Reads totals as they are written.
    ///
    /// # Errors
    /// These are none.
    pub fn from_json(json: &[u8]) -> Result<Self, Error> {
        serde_json::from_slice(json).map_err(|why| Error::Rows { reason: format!("the totals are none: {why}") })
    }
}

/// The issues about ids and references ([`settled`]), of rows of [`name_apart`]: all
/// rows of one id have to be there, of however many ids. What is found is what
/// [`validate`](super::validate) finds on one machine.
///
/// # Errors
/// The settings ask for what is not there, the rows are not those of [`name_apart`],
/// or a dossier of few records ([`Totals::whole`]) is not given whole.
pub fn settle_apart(
    rows: &Table,
    totals: &Totals,
    header: Option<&[u8]>,
    settings: &Settings,
) -> Result<Report, Error> {
    let report = validate::settle(read(rows)?.into_iter(), totals, header, &settings.options()?);
    report.map_err(|NotSettled| Error::Rows {
        reason: "a dossier of so few records is settled in one call: give it all rows".to_owned(),
    })
}

/// The codes of the rules that [`settle_apart`] checks.
///
/// ```
/// assert!(casecairn::facade::settled().any(|code| code.to_string() == "CC102"));
/// ```
pub fn settled() -> impl Iterator<Item = crate::issue::Code> {
    rules::by_id().map(|rule| rule.code)
}

/// The codes of the rules that are checked nowhere when records are apart: they
/// look across records, and at more than ids and references.
///
/// ```
/// assert!(casecairn::facade::unsettled().any(|code| code.to_string() == "CC118"));
/// ```
pub fn unsettled() -> impl Iterator<Item = crate::issue::Code> {
    rules::across().map(|rule| rule.code).filter(|code| settled().all(|settled| settled != *code))
}

/// The rows of a table, each read. A table without any need not have columns of a type.
fn read(rows: &Table) -> Result<Vec<Row>, Error> {
    if rows.rows() == 0 {
        return Ok(Vec::new());
    }
    let wrong = |reason: &str| Error::Rows { reason: reason.to_owned() };
    let column = |name| rows.columns().iter().find(|column| column.name == name).map(|column| &column.values);
    let (Some(Values::Text(ids)), Some(Values::Whole(lines)), Some(Values::Text(says))) =
        (column("id"), column("line"), column("row"))
    else {
        return Err(wrong("they have the columns id, line and row"));
    };
    let row = |((id, line), says): ((&Option<String>, &Option<i64>), &Option<String>)| {
        let says = says.as_deref().and_then(|says| serde_json::from_str(says).ok());
        let line = line.and_then(|line| usize::try_from(line).ok());
        let (Some(says), Some(line)) = (says, line) else { return Err(wrong("one of them was not written so")) };
        Ok(Row { id: id.clone(), line, says })
    };
    ids.iter().zip(lines).zip(says).map(row).collect()
}
