//! The issues of a report as a table.

use super::Report;
use super::issue::Issue;
use super::json::json;
use crate::table::{Table, Values};

impl Report {
    /// The issues as a table, a row each, in the order of the input; `params`
    /// and `fix` are JSON. Where the input is a table, the cell of each stands in
    /// `cell_row` and `cell_column`.
    ///
    /// ```
    /// let report = casecairn::validate(br#"{"type":"compound"}"#, &casecairn::Options::default());
    /// let table = report.to_table();
    /// let names: Vec<&str> = table.columns().iter().map(|column| column.name.as_str()).collect();
    /// assert_eq!(names[..3], ["code", "rule", "severity"]);
    /// ```
    pub fn to_table(&self) -> Table {
        let text = |of: &dyn Fn(&Issue) -> Option<String>| Values::Text(self.issues.iter().map(of).collect());
        let whole = |of: &dyn Fn(&Issue) -> Option<usize>| {
            Values::Whole(self.issues.iter().map(|issue| of(issue)?.try_into().ok()).collect())
        };
        let table = Table::new(self.issues.len())
            .with("code", text(&|issue| Some(issue.code.to_string())))
            .with("rule", text(&|issue| Some(issue.rule.to_owned())))
            .with("severity", text(&|issue| Some(issue.severity.to_string())))
            .with("message", text(&|issue| Some(issue.message.clone())))
            .with("remedy", text(&|issue| Some(issue.remedy.clone())))
            .with("dossier", whole(&|issue| Some(issue.dossier)))
            .with("record", text(&|issue| issue.record.clone()))
            .with("pointer", text(&|issue| Some(issue.pointer.as_str().to_owned())))
            .with("line", whole(&|issue| issue.line))
            .with("column", whole(&|issue| issue.column))
            .with("params", text(&|issue| Some(json(&issue.params))))
            .with("suggestion", text(&|issue| issue.suggestion.clone()))
            .with("fix", text(&|issue| issue.fix.as_ref().map(json)))
            .with("excerpt", text(&|issue| issue.excerpt.clone()));
        if self.issues.iter().all(|issue| issue.cell.is_none()) {
            return table;
        }
        table
            .with("cell_row", whole(&|issue| issue.cell.as_ref()?.row))
            .with("cell_column", text(&|issue| issue.cell.as_ref()?.column.clone()))
    }
}
