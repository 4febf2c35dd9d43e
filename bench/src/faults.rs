//! Faults of every rule: the failing examples of their pages, with fresh ids.

use casecairn::schema::examples;
use casecairn::{Code, Options, Profile, validate};
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// The header of every stream that is made here.
pub const HEADER: &str = r#"{"type":"dossier","schema_version":"1.0","namespace":"bench","title":"Generated","languages":["en","km","zh-Hans"],"tlp":"amber"}"#;

/// A longer example would weigh more than the records around it.
const LONGEST: usize = 20_000;

/// An example as it can stand in a stream.
#[derive(Debug, Clone)]
pub struct Fault {
    /// The rule that it breaks.
    pub code: Code,
    lines: Vec<String>,
    ids: Vec<String>,
}

/// An example that is a dossier: its records as they are spelt.
#[derive(Deserialize)]
struct Document<'d> {
    namespace: Option<String>,
    #[serde(borrow)]
    records: Vec<&'d RawValue>,
}

/// What is known of a line.
#[derive(Deserialize)]
struct Line {
    r#type: Option<Value>,
    id: Option<Value>,
    namespace: Option<String>,
}

impl Fault {
    /// The example, if it breaks its rule as records of a stream, too.
    fn of(code: Code, input: &str) -> Option<Self> {
        let (namespace, lines) = parts(input);
        // An id that the record itself is about is not its own to change.
        let known = lines.iter().filter_map(|line| serde_json::from_str::<Line>(line).ok());
        let mut ids: Vec<String> = known.filter_map(|line| line.id?.as_str().map(str::to_owned)).collect();
        ids.sort();
        ids.dedup();
        let own = namespace.map(|own| format!("\"{own}:"));
        let lines = lines.iter().map(|line| match &own {
            Some(own) => line.replace(own, "\"bench:"),
            None => line.clone(),
        });
        let fault = Self { code, lines: lines.collect(), ids };
        fault.occurs().then_some(fault)
    }

    /// Its lines, with ids that a number makes fresh.
    pub fn lines(&self, number: usize) -> Vec<String> {
        let fresh = |line: &String| {
            self.ids.iter().fold(line.clone(), |line, id| {
                let line = line.replace(&format!("\"{id}\""), &format!("\"{id}-{number}\""));
                let line = line.replace(&format!("\"{id}#"), &format!("\"{id}-{number}#"));
                let line = line.replace(&format!(":{id}\""), &format!(":{id}-{number}\""));
                // A kind may be the same word as an id: it stays.
                line.replace(&format!("\"kind\":\"{id}-{number}\""), &format!("\"kind\":\"{id}\""))
            })
        };
        self.lines.iter().map(fresh).collect()
    }

    fn occurs(&self) -> bool {
        let stream = format!("{HEADER}\n{}\n{{\"type\":\"compound\",\"id\":\"last\"}}\n", self.lines(0).join("\n"));
        self.lines.iter().all(|line| line.len() <= LONGEST)
            && Profile::ALL.iter().any(|profile| {
                validate(stream.as_bytes(), &options(*profile))
                    .by_rule
                    .get(&self.code)
                    .is_some_and(|count| count.issues > 0)
            })
    }
}

/// How streams are validated: with a present day, so that no rule goes unchecked.
pub fn options(profile: Profile) -> Options {
    let mut options = Options::default();
    options.profile = profile;
    options.today = "2026-06-30".parse::<casecairn::model::Edtf>().ok().and_then(|date| date.latest().day());
    options
}

/// The namespace of an example, and the records in it, each on one line.
fn parts(input: &str) -> (Option<String>, Vec<String>) {
    let one_line = |text: &str| text.replace(['\n', '\r'], " ");
    if let Ok(document) = serde_json::from_str::<Document<'_>>(input) {
        return (document.namespace, document.records.iter().map(|record| one_line(record.get())).collect());
    }
    let mut lines: Vec<&str> = input.lines().collect();
    let first = lines.first().and_then(|line| serde_json::from_str::<Line>(line).ok());
    match first {
        Some(first) if lines.len() > 1 && first.r#type == Some("dossier".into()) => {
            lines.remove(0);
            (first.namespace, lines.into_iter().map(str::to_owned).collect())
        }
        _ => (None, vec![one_line(input)]),
    }
}

/// Every example that breaks its rule in a stream, in the order of the codes.
pub fn faults() -> Vec<Fault> {
    let mut faults = Vec::new();
    for rule in casecairn::rules() {
        let failing = examples(rule).unwrap_or_default().into_iter().filter(|example| example.fails);
        let alone = failing.filter_map(|example| <[Vec<u8>; 1]>::try_from(example.inputs).ok());
        let texts = alone.filter_map(|[input]| String::from_utf8(input).ok());
        faults.extend(texts.filter_map(|text| Fault::of(rule.code, &text)));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::{faults, options};
    use crate::generate::{Plan, stream};
    use casecairn::{Code, Profile, validate};
    use std::collections::BTreeSet;

    /// Rules of records that no record of a stream can break, each with its reason.
    const ELSEWHERE: &[(&str, &str)] = &[];

    /// Where a record cannot be read, any reference may be meant for it: the
    /// faults of shape hide that a reference dangles.
    const HIDDEN: &str = "reference-dangling";

    #[test]
    fn every_rule_that_can_occur_in_a_stream_occurs() {
        let can: BTreeSet<Code> = faults().iter().map(|fault| fault.code).collect();
        let stream = stream(Plan { seed: 1, records: 3000, faulty: 5000 });
        let mut seen = BTreeSet::new();
        for profile in Profile::ALL {
            let report = validate(&stream, &options(*profile));
            seen.extend(report.by_rule.iter().filter(|(_, count)| count.issues > 0).map(|(code, _)| *code));
        }
        let hidden = casecairn::rules().find(|rule| rule.name == HIDDEN).map(|rule| rule.code);
        let missing: Vec<&Code> = can.difference(&seen).filter(|code| Some(**code) != hidden).collect();
        assert_eq!(missing, Vec::<&Code>::new());
        // What a whole document or several are about cannot: shape, and ids.
        let never =
            casecairn::rules().filter(|rule| !seen.contains(&rule.code) && rule.code >= "CC200".parse().unwrap());
        let never: Vec<&str> =
            never.map(|rule| rule.name).filter(|name| !ELSEWHERE.iter().any(|(known, _)| known == name)).collect();
        assert_eq!(never, Vec::<&str>::new(), "give them an example that is one record, or list them with a reason");
    }

    #[test]
    fn without_faults_there_is_no_error() {
        let report = validate(&stream(Plan { seed: 1, records: 2000, faulty: 0 }), &options(Profile::Working));
        let errors = report.issues.iter().find(|issue| issue.severity == casecairn::Severity::Error);
        assert_eq!(report.counts.error, 0, "{errors:?}");
    }

    #[test]
    fn the_same_seed_gives_the_same_stream() {
        let plan = Plan { seed: 9, records: 200, faulty: 1000 };
        assert_eq!(stream(plan), stream(plan));
        assert_ne!(stream(plan), stream(Plan { seed: 10, ..plan }));
    }
}
