//! The corpus: questions, and what Rust answers, for other languages to be held
//! to byte for byte.

use crate::root::root;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use casecairn::Lang;
use casecairn::facade::{self, AssessSettings, Drawn, Error, Input, PublishSettings, RiskSettings, Settings};
use serde::Serialize;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// The folders whose dossiers are asked about, too.
const FOLDERS: &[&str] = &["tests/dossiers", "tests/dossiers/traps", "tests/broken", "tests/digests"];

/// The folders whose dossiers are drawn.
const DRAWN: &[&str] = &["tests/dossiers", "tests/dossiers/traps", "tests/figures"];

/// Files in these folders that say what is expected, and are no dossiers.
const NO_DOSSIERS: &[&str] = &["facts.json", "expected.json", "vectors.json"];

/// Dossiers with the words in them that are never said, one a line.
const GUARDED: &str = "tests/guarded.jsonl";

/// What counts as today.
const TODAY: &str = "2026-02-01";

/// A question, and the answer to the byte; of a verb that could not run, its error.
#[derive(Debug, Serialize)]
pub struct Case {
    pub name: String,
    pub verb: &'static str,
    /// Each a text, or bytes in base64.
    pub inputs: Vec<Value>,
    pub settings: Value,
    pub answer: String,
}

/// Every vector and every dossier, asked of every verb, in every language that
/// the verb speaks.
pub fn cases() -> Result<Vec<Case>, String> {
    let mut cases = Vec::new();
    for path in json_files("tests/vectors")? {
        let vectors = read(&path)?;
        for case in vectors["cases"].as_array().into_iter().flatten() {
            let inputs = case["inputs"].as_array().map_or(&[][..], Vec::as_slice);
            let asked = Asked::of(case["name"].as_str().unwrap_or_default(), inputs)?;
            asked.checked(&case["options"], &mut cases)?;
        }
    }
    let mut all = Vec::new();
    for folder in FOLDERS {
        for path in json_files(folder)? {
            let text = fs::read_to_string(&path).map_err(|why| format!("{}: {why}", path.display()))?;
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let input = json!({ "text": text });
            let asked = Asked::of(&name, std::slice::from_ref(&input))?;
            for profile in casecairn::Profile::ALL {
                asked.checked(&json!({ "profile": profile.code(), "today": TODAY }), &mut cases)?;
            }
            asked.judged(&mut cases)?;
            asked.proved(&mut cases)?;
            if *folder == "tests/dossiers" {
                all.push(input);
            }
        }
    }
    Asked::of("both dossiers", &all)?.judged(&mut cases)?;
    for folder in DRAWN {
        for path in json_files(folder)? {
            let text = fs::read_to_string(&path).map_err(|why| format!("{}: {why}", path.display()))?;
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            Asked::of(&name, &[json!({ "text": text })])?.drawn(&mut cases)?;
        }
    }
    guarded(&mut cases)?;
    Ok(cases)
}

/// Dossiers that hold words which no verb may say, most with a fault at one of them.
fn guarded(cases: &mut Vec<Case>) -> Result<(), String> {
    let path = root().join(GUARDED);
    let lines = fs::read_to_string(&path).map_err(|why| format!("{}: {why}", path.display()))?;
    for (at, line) in lines.lines().enumerate() {
        let line: Value = serde_json::from_str(line).map_err(|why| format!("{GUARDED}:{}: {why}", at + 1))?;
        let input = json!({ "text": line["text"] });
        let name = format!("guarded {}", at + 1);
        let asked = Asked::of(&name, std::slice::from_ref(&input))?;
        asked.checked(&json!({ "today": TODAY }), cases)?;
        asked.judged(cases)?;
        asked.proved(cases)?;
    }
    Ok(())
}

/// What is asked about.
struct Asked<'a> {
    name: &'a str,
    inputs: &'a [Value],
    bytes: Vec<Vec<u8>>,
}

impl<'a> Asked<'a> {
    fn of(name: &'a str, inputs: &'a [Value]) -> Result<Self, String> {
        Ok(Self { name, inputs, bytes: inputs.iter().map(bytes).collect::<Result<_, _>>()? })
    }

    fn given(&self) -> Vec<Input<&[u8]>> {
        self.bytes.iter().map(|bytes| Input::text(bytes.as_slice())).collect()
    }

    fn case(&self, verb: &'static str, settings: &Value, answer: Result<String, Error>) -> Case {
        let answer = answer.unwrap_or_else(|error| json!(error).to_string());
        Case { name: self.name.to_owned(), verb, inputs: self.inputs.to_vec(), settings: settings.clone(), answer }
    }

    /// What is wrong, and the copy in which it is mended.
    fn checked(&self, options: &Value, cases: &mut Vec<Case>) -> Result<(), String> {
        for (settings, read) in in_every_language(options)? {
            let report = facade::validate(&self.given(), &read).map(|report| report.to_json());
            cases.push(self.case("validate", &settings, report));
            if let [bytes] = self.bytes.as_slice() {
                let fixed = facade::fix(bytes, &read).map(|fixed| fixed.to_json());
                cases.push(self.case("fix", &settings, fixed));
            }
        }
        Ok(())
    }

    /// Who corroborates what, what may leave, and how easily people could be found.
    fn judged(&self, cases: &mut Vec<Case>) -> Result<(), String> {
        let text = |why: Error| why.to_string();
        for settings in
            [json!({}), json!({ "criteria": ["visual-and-testimony"], "sections": ["standing"], "max_claims": 3 })]
        {
            let read = AssessSettings::from_json(settings.to_string().as_bytes()).map_err(text)?;
            let answer = facade::assess(&self.given(), &read).map(|answer| answer.to_json());
            cases.push(self.case("assess", &settings, answer));
        }
        for policy in ["public", "partners"] {
            let settings = json!({ "policy": policy, "today": TODAY });
            let read = PublishSettings::from_json(settings.to_string().as_bytes()).map_err(text)?;
            let published = facade::publish(&self.given(), &read);
            let answer = published.map(|told| told.dossier.to_json() + "\n" + &told.disclosure.to_json());
            cases.push(self.case("publish", &settings, answer));
        }
        for settings in [json!({}), json!({ "by": ["sex", "month"] })] {
            let read = RiskSettings::from_json(settings.to_string().as_bytes()).map_err(text)?;
            let answer = facade::risk(&self.given(), &read).map(|risk| risk.to_json());
            cases.push(self.case("risk", &settings, answer));
        }
        Ok(())
    }

    /// The digests, and the chains of custody.
    fn proved(&self, cases: &mut Vec<Case>) -> Result<(), String> {
        for (settings, read) in in_every_language(&json!({}))? {
            for input in self.given() {
                let digests = facade::digest(input, &read).map(|digests| digests.to_json() + "\n" + &digests.to_sums());
                cases.push(self.case("digest", &settings, digests));
                let custody = facade::custody(input, &read).map(|custody| custody.to_json());
                cases.push(self.case("custody", &settings, custody));
            }
        }
        Ok(())
    }

    /// The figures, wide and narrow.
    fn drawn(&self, cases: &mut Vec<Case>) -> Result<(), String> {
        type Draw = fn(Input<&[u8]>, &Settings) -> Result<Drawn, Error>;
        for (settings, read) in in_every_language(&json!({}))? {
            for input in self.given() {
                for (verb, draw) in [("map", facade::map as Draw), ("timeline", facade::timeline)] {
                    let figures = draw(input, &read).map(|drawn| drawn.svg + "\n" + &drawn.narrow);
                    cases.push(self.case(verb, &settings, figures));
                }
            }
        }
        Ok(())
    }
}

fn in_every_language(options: &Value) -> Result<Vec<(Value, Settings)>, String> {
    let of = |lang: &Lang| {
        let mut settings = options.as_object().cloned().unwrap_or_default();
        settings.insert("lang".to_owned(), lang.tag().into());
        let settings = Value::Object(settings);
        let read = Settings::from_json(settings.to_string().as_bytes()).map_err(|why| why.to_string())?;
        Ok((settings, read))
    };
    Lang::ALL.iter().map(of).collect()
}

/// The bytes of an input of a vector.
fn bytes(input: &Value) -> Result<Vec<u8>, String> {
    match (&input["text"], &input["base64"]) {
        (Value::String(text), _) => Ok(text.clone().into_bytes()),
        (_, Value::String(text)) => STANDARD.decode(text).map_err(|why| format!("an input is no base64: {why}")),
        _ => Err("an input of a vector has neither text nor base64".to_owned()),
    }
}

/// The JSON files of a folder that hold records, in the order of their names.
fn json_files(folder: &str) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(root().join(folder)).map_err(|error| format!("{folder}: {error}"))?;
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.retain(|path| !NO_DOSSIERS.iter().any(|name| path.ends_with(name)));
    paths.sort();
    Ok(paths)
}

fn read(path: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}
