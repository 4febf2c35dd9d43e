//! `casecairn rules`.

use crate::Outcome;
use crate::arguments::{ListFormat, Rules};
use crate::failure::Failure;
use crate::streams::{Show, Streams, print};
use casecairn::{Lang, Profile, Rule, Severity, facade, rules};

/// Lists the rules.
pub(crate) fn run(asked: &Rules, show: &Show, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let text = match asked.format {
        ListFormat::Text => table(show),
        ListFormat::Json => {
            let lines = facade::rules(show.lang.tag())?;
            serde_json::to_string_pretty(&lines).map_err(|error| Failure::Output(error.into()))? + "\n"
        }
    };
    print(streams.output, &text)?;
    Ok(Outcome::Fine)
}

/// The first line of the page.
fn summary(rule: &'static Rule, lang: Lang) -> &'static str {
    rule.page.get(lang).lines().next().unwrap_or_default()
}

/// Two lines a rule: its code, name and severities; what is wrong.
fn table(show: &Show) -> String {
    let names = rules().map(|rule| rule.name.len()).max().unwrap_or(0).max(4);
    let labels = Severity::ALL.iter().map(|severity| severity.label().get(show.lang).chars().count());
    let cell = labels.chain(Profile::ALL.iter().map(|profile| profile.code().len())).max().unwrap_or(0);
    let heads: Vec<String> = Profile::ALL.iter().map(|profile| format!("{:<cell$}", profile.code())).collect();
    let mut out = show.paint("2", format!("{:<5}  {:<names$}  {}", "", "", heads.join("  ")).trim_end()) + "\n";
    for rule in rules() {
        let name = show.paint("1", &format!("{:<names$}", rule.name));
        let cells: Vec<String> = Profile::ALL.iter().map(|profile| severity(rule, *profile, cell, show)).collect();
        out.push_str(format!("{}  {name}  {}", rule.code, cells.join("  ")).trim_end());
        out.push_str("\n       ");
        out.push_str(summary(rule, show.lang));
        out.push('\n');
    }
    out
}

fn severity(rule: &Rule, profile: Profile, cell: usize, show: &Show) -> String {
    let Some(severity) = rule.severity.of(profile) else {
        return format!("{:<cell$}", "–");
    };
    let code = match severity {
        Severity::Error => "31",
        Severity::Warning => "33",
        Severity::Info => "34",
    };
    show.paint(code, &format!("{:<cell$}", severity.label().get(show.lang)))
}
