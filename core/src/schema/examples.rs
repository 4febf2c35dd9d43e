//! The examples in a rule's page: run as tests, and given to every language.

use super::GENERATED_BY;
use crate::exchange::{self, Form, KINDS};
use crate::issue::Profile;
use crate::model::edtf::Edtf;
use crate::model::shape::ObjectMeta;
use crate::report::Issue;
use crate::rules::Rule;
use crate::validate::{Options, validate_all};
use serde_json::{Map, Value, json};

mod base64;

/// An example in a rule's page: what is given, and whether the rule raises.
///
/// It stands between fences, in the English page only, and the first line of
/// the fence says what it is: `json`, `jsonl`, `csv` or `base64`, then `fail` or
/// `pass`, then what differs from the defaults: a limit by its name
/// (`document_bytes=64`), a profile (`profile=intake`), the present day
/// (`today=2026-02-01`), or `table` and a kind where the inputs are CSV, or `dossiers` where a
/// line `---` parts several dossiers that are given together.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Example {
    /// Whether the rule raises one issue, or nothing raises any.
    pub fails: bool,
    /// The dossiers given together; mostly one.
    pub inputs: Vec<Vec<u8>>,
    /// With which options.
    pub options: Options,
    /// The options that differ, as they were written.
    limits: Map<String, Value>,
    /// The present day, as it was written.
    today: Option<String>,
    /// The kind of the records of which the inputs are tables.
    table: Option<&'static ObjectMeta>,
}

/// A fence in a page that cannot be run.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the example at line {line} of the page cannot be run: {reason}")]
pub struct NotAnExample {
    /// The line of the fence, from 1.
    pub line: usize,
    /// Why not.
    pub reason: String,
}

/// The examples of a rule's page, in their order.
///
/// # Errors
/// A fence says something that is not known.
///
/// ```
/// let rule = casecairn::rule("CC201".parse().unwrap()).unwrap();
/// let examples = casecairn::schema::examples(rule)?;
/// assert!(examples.iter().any(|example| example.fails));
/// # Ok::<(), casecairn::schema::NotAnExample>(())
/// ```
pub fn examples(rule: &Rule) -> Result<Vec<Example>, NotAnExample> {
    let mut examples = Vec::new();
    for fence in fences(rule.page.en) {
        let example = example(&fence).map_err(|reason| NotAnExample { line: fence.line, reason })?;
        examples.extend(example);
    }
    Ok(examples)
}

/// A fenced block of a page.
struct Fence<'p> {
    line: usize,
    info: &'p str,
    body: Vec<&'p str>,
}

fn fences(page: &str) -> Vec<Fence<'_>> {
    let mut fences = Vec::new();
    let mut lines = page.lines().enumerate();
    while let Some((at, line)) = lines.next() {
        if let Some(info) = line.strip_prefix("```") {
            let body = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```").collect();
            fences.push(Fence { line: at + 1, info, body });
        }
    }
    fences
}

fn example(fence: &Fence<'_>) -> Result<Option<Example>, String> {
    let mut words = fence.info.split(',').map(str::trim);
    let form = words.next().unwrap_or_default();
    let fails = match words.next() {
        Some("fail") => true,
        Some("pass") => false,
        // A block that shows something and is no example.
        None => return Ok(None),
        Some(other) => return Err(format!("`{other}` is neither `fail` nor `pass`")),
    };
    let mut example = Example {
        fails,
        inputs: Vec::new(),
        options: Options::default(),
        limits: Map::new(),
        today: None,
        table: None,
    };
    let mut several = false;
    for word in words {
        match word.split_once('=') {
            None if word == "dossiers" => several = true,
            Some(("profile", profile)) => {
                example.options.profile = profile.parse::<Profile>().map_err(|why| why.to_string())?;
            }
            Some(("today", day)) => {
                let date = day.parse::<Edtf>().map_err(|why| why.to_string())?;
                example.options.today = date.latest().day();
                example.today = Some(day.to_owned());
            }
            Some(("table", kind)) => {
                let known = KINDS.iter().copied().find(|meta| meta.tag == Some(kind));
                example.table = Some(known.ok_or_else(|| format!("`{kind}` is no kind of record"))?);
            }
            Some((limit, max)) => example.limit(limit, max)?,
            None => return Err(format!("`{word}` is not known")),
        }
    }
    let parts = if several { fence.body.split(|line| *line == "---").collect() } else { vec![fence.body.as_slice()] };
    for part in parts {
        example.inputs.push(input(form, part)?);
    }
    Ok(Some(example))
}

fn input(form: &str, lines: &[&str]) -> Result<Vec<u8>, String> {
    match form {
        "json" => Ok(lines.join("\n").into_bytes()),
        "jsonl" | "csv" => Ok(lines.iter().flat_map(|line| [line.as_bytes(), b"\n"].concat()).collect()),
        "base64" => base64::decode(&lines.concat()).ok_or_else(|| "it is not base64".to_owned()),
        other => Err(format!("`{other}` is neither `json`, `jsonl`, `csv` nor `base64`")),
    }
}

impl Example {
    /// Whether the inputs are tables, as CSV, and no JSON.
    pub fn is_table(&self) -> bool {
        self.table.is_some()
    }

    fn limit(&mut self, name: &str, max: &str) -> Result<(), String> {
        let number = max.parse::<usize>().map_err(|why| format!("`{max}`: {why}"))?;
        let limit = self.options.limits.named(name).ok_or_else(|| format!("`{name}` is no limit"))?;
        *limit = number;
        self.limits.insert(name.to_owned(), number.into());
        Ok(())
    }

    /// What validation says about it, in the language of its options.
    pub fn issues(&self) -> Vec<Issue> {
        let inputs: Vec<&[u8]> = self.inputs.iter().map(Vec::as_slice).collect();
        if let Some(kind) = self.table {
            let sheets: Vec<_> = inputs.iter().map(|input| (kind, Form::Csv(input))).collect();
            return exchange::validate(None, &sheets, &self.options).issues;
        }
        validate_all(&inputs, &self.options).issues
    }
}

/// The examples of a rule as test cases for any language: what is given, and
/// every issue that must come of it.
///
/// # Errors
/// A fence says something that is not known.
///
/// ```
/// let rule = casecairn::rule("CC201".parse().unwrap()).unwrap();
/// let vectors = casecairn::schema::vectors(rule)?;
/// assert_eq!(vectors["cases"][0]["expect"][0]["pointer"], "/place/point");
/// # Ok::<(), casecairn::schema::NotAnExample>(())
/// ```
pub fn vectors(rule: &Rule) -> Result<Value, NotAnExample> {
    let (mut failing, mut passing) = (0, 0);
    let cases = examples(rule)?.into_iter().map(|example| {
        let (word, count) = if example.fails { ("fail", &mut failing) } else { ("pass", &mut passing) };
        *count += 1;
        case(&format!("{} {word} {count}", rule.code), &example)
    });
    let cases: Vec<Value> = cases.collect();
    Ok(json!({ "generated_by": GENERATED_BY, "code": rule.code, "cases": cases }))
}

fn case(name: &str, example: &Example) -> Value {
    let inputs = example.inputs.iter().map(|input| match std::str::from_utf8(input) {
        Ok(text) => json!({ "text": text }),
        Err(_) => json!({ "base64": base64::encode(input) }),
    });
    let inputs = inputs.map(|mut input| {
        if let (Some(kind), Some(input)) = (example.table, input.as_object_mut()) {
            input.insert("table".to_owned(), kind.tag.into());
        }
        input
    });
    let expect = example.issues().into_iter().map(|issue| {
        let mut expected = json!({
            "code": issue.code,
            "pointer": issue.pointer.as_str(),
            "line": issue.line,
            "column": issue.column,
            "severity": issue.severity,
            "dossier": issue.dossier,
        });
        if let (Some(cell), Some(expected)) = (issue.cell, expected.as_object_mut()) {
            expected.insert("cell".to_owned(), json!(cell));
        }
        expected
    });
    json!({
        "name": name,
        "inputs": inputs.collect::<Vec<_>>(),
        "options": options(example),
        "expect": expect.collect::<Vec<_>>(),
    })
}

fn options(example: &Example) -> Value {
    let mut options = json!({ "profile": example.options.profile, "limits": example.limits });
    if let (Some(today), Some(options)) = (&example.today, options.as_object_mut()) {
        options.insert("today".to_owned(), today.as_str().into());
    }
    options
}
