//! From the line and pointer of an issue to the cell.

use super::plan::Plan;
use super::source::{At, of_table};
use super::{Form, breaks, cell, csv};
use crate::exchange::layout::Take;
use crate::issue::shape;
use crate::read::echo;
use crate::report::{self, Issue};

/// Where the lines come from that rows were made into.
pub(super) struct Places<'t> {
    /// The number of the first line that comes from a table.
    first: usize,
    /// Whether what stands before them is a dossier's header, and given like them.
    headed: bool,
    lines: Vec<(usize, At)>,
    sheets: Vec<(Form<'t>, Option<Plan>)>,
}

impl<'t> Places<'t> {
    /// Nothing yet, behind a header.
    pub(super) fn new(header: &[u8]) -> Self {
        let first = breaks(Some(header)) + 1;
        Self { first, headed: !header.is_empty(), lines: Vec::new(), sheets: Vec::new() }
    }

    /// Begins the next table.
    pub(super) fn begin(&mut self, form: Form<'t>) {
        self.sheets.push((form, None));
    }

    /// Keeps the plan of the table.
    pub(super) fn keep(&mut self, plan: Plan) {
        if let Some((_, kept)) = self.sheets.last_mut() {
            *kept = Some(plan);
        }
    }

    /// Keeps where a line of the table comes from; gives its number.
    pub(super) fn add(&mut self, at: At) -> usize {
        self.lines.push((self.sheets.len().saturating_sub(1), at));
        self.first + self.lines.len() - 1
    }

    /// Says of an issue in which cell it is.
    pub(super) fn put(&self, issue: &mut Issue) {
        let place = issue.line.and_then(|line| self.lines.get(line.checked_sub(self.first)?));
        let Some((sheet, at)) = place else { return };
        let Some((form, plan)) = self.sheets.get(*sheet) else { return };
        let row = Present::of(*form, *at);
        let which = plan.as_ref().and_then(|plan| which(plan, issue, &row.cells));
        issue.dossier = sheet + usize::from(self.headed);
        (issue.line, issue.column) = row.place(*form, *at, which.as_ref().and_then(|(at, _)| *at));
        issue.cell = Some(report::Cell { row: at.number, column: which.map(|(_, name)| echo(&name)) });
        let found = issue.params.get("found").is_some_and(|found| found != cell::A_TEXT.en);
        if issue.code == shape::CELL_UNPLACEABLE && found {
            // What was put in its place is not what stands in the cell.
            issue.excerpt = None;
        }
    }
}

/// A column: where in the table, unless it is missing there; and its name.
type Which = (Option<usize>, String);

/// The column that an issue is about.
fn which(plan: &Plan, issue: &Issue, present: &[bool]) -> Option<Which> {
    if let Some(named) = issue.params.get("column").filter(|_| issue.code.group() == 0) {
        return Some((plan.named(named), named.clone()));
    }
    let pointer = issue.pointer.as_str();
    if let Some(at) = plan.tag.filter(|_| pointer == "/type") {
        return Some((Some(at), plan.names.get(at)?.clone()));
    }
    let given = plan.given.iter().filter_map(|(column, at)| Some((plan.columns.get(*column)?, *at)));
    let given = given.filter(|(column, _)| !column.is_derived());
    let holding = given.clone().filter(|(column, _)| holds(column.pointer().as_str(), pointer));
    let filled = holding.clone().filter(|(_, at)| present.get(*at) == Some(&true));
    let longest = |(column, _): &(&crate::exchange::layout::Column, usize)| column.pointer().as_str().len();
    let half = || given.clone().find(|(column, _)| matches!(column.take, Take::Ordinate(_)) && column.way_is(pointer));
    let found = filled.max_by_key(longest).or_else(half).or_else(|| holding.max_by_key(longest));
    if let Some((column, at)) = found.filter(|_| issue.code != shape::MISSING_FIELD) {
        return Some((Some(at), column.name()));
    }
    // What is missing has a column that may not be there.
    let key = issue.params.get("key").filter(|_| issue.code == shape::MISSING_FIELD)?;
    let wanted = format!("{pointer}/{key}");
    let column = plan.columns.iter().find(|column| column.way_is(&wanted))?;
    let there = given.clone().find(|(other, _)| other.way == column.way).map(|(_, at)| at);
    Some((there, column.name()))
}

/// Whether a pointer leads to what another leads to, or into it.
fn holds(outer: &str, inner: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// What is there of a row.
struct Present {
    cells: Vec<bool>,
    /// Where the cells begin, in a text.
    starts: Vec<usize>,
}

impl Present {
    fn of(form: Form<'_>, at: At) -> Self {
        match form {
            Form::Csv(bytes) => {
                let text = std::str::from_utf8(bytes).unwrap_or_default();
                let row = at.line.and_then(|line| csv::Rows::new(text).again(at.start, line));
                let cells = row.map(|row| row.cells).unwrap_or_default();
                Self {
                    cells: cells.iter().map(|raw| !raw.is_empty()).collect(),
                    starts: cells.iter().map(|raw| raw.start).collect(),
                }
            }
            Form::Table(table) => {
                let cells = at.number.map(|number| of_table(number, table).cells).unwrap_or_default();
                Self { cells: cells.iter().map(Option::is_some).collect(), starts: Vec::new() }
            }
        }
    }

    /// Line and column of a cell, or of its row.
    fn place(&self, form: Form<'_>, at: At, cell: Option<usize>) -> (Option<usize>, Option<usize>) {
        let (Form::Csv(bytes), Some(line)) = (form, at.line) else { return (None, None) };
        let start = cell.and_then(|cell| self.starts.get(cell)).copied().unwrap_or(at.start);
        let breaks = breaks(bytes.get(at.start..start));
        let before = bytes.get(..start).unwrap_or_default();
        let begin = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let before = String::from_utf8_lossy(before.get(begin..).unwrap_or_default());
        let column = before.trim_start_matches('\u{feff}').chars().count() + 1;
        (Some(line + breaks), Some(column))
    }
}
