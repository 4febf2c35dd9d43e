//! Reads a dossier from standard input and prints what is wrong with it.
//!
//! ```sh
//! cargo run --example validate_bytes < tests/dossiers/amnesty-2026-01.json
//! ```

use casecairn::{Options, validate};
use std::io::{Read as _, Write as _};

fn main() -> std::io::Result<()> {
    let mut input = Vec::new();
    std::io::stdin().read_to_end(&mut input)?;
    let report = validate(&input, &Options::default());
    let mut out = std::io::stdout().lock();
    for issue in &report.issues {
        let (line, column) = (issue.line.unwrap_or(0), issue.column.unwrap_or(0));
        writeln!(
            out,
            "{line}:{column} {} {} {}: {} ({})",
            issue.severity, issue.code, issue.pointer, issue.message, issue.remedy
        )?;
    }
    let counts = report.counts;
    writeln!(out, "{} errors, {} warnings; {:?}", counts.error, counts.warning, report.seen)
}
