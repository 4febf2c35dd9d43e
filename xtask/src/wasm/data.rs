//! What the package holds beside the module, and what its tests are held to.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use casecairn::Lang;
use casecairn::facade::{self, Explanation, Input, Settings};
use casecairn::schema::SchemaKind;
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;

use crate::root::root;

/// Writes the rules in each language, and the list of schemas.
pub fn write(folder: &Path) -> Result<(), String> {
    for lang in Lang::ALL {
        let rules: Result<Vec<Explanation>, _> =
            casecairn::rules().map(|rule| facade::explain(&rule.code.to_string(), lang.tag())).collect();
        put(folder, &format!("rules.{lang}.json"), &rules.map_err(|why| why.to_string())?)?;
    }
    let kinds: Vec<String> = SchemaKind::ALL.iter().map(ToString::to_string).collect();
    put(folder, "schemas.json", &kinds)?;
    put(folder, "version.json", &facade::version())
}

/// A question, and the answer to the byte.
#[derive(Serialize)]
struct Case {
    name: String,
    verb: &'static str,
    inputs: Vec<Value>,
    settings: Value,
    answer: String,
}

/// Writes what the core says of the whole corpus, in every language: each
/// binding has to say the same, byte for byte.
pub fn write_corpus(folder: &Path) -> Result<(), String> {
    let mut cases = Vec::new();
    for path in json_files("tests/vectors")? {
        let vectors: Value = read(&path)?;
        for case in list(&vectors["cases"]) {
            let name = case["name"].as_str().unwrap_or_default();
            ask(&mut cases, name, list(&case["inputs"]), &case["options"])?;
        }
    }
    for name in ["tests/dossiers", "tests/dossiers/traps", "tests/broken"] {
        for path in json_files(name)? {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            for profile in casecairn::Profile::ALL {
                let options = json!({ "profile": profile.code(), "today": "2026-02-01" });
                ask(&mut cases, &format!("{}, {profile}", path.display()), &[json!({ "text": text })], &options)?;
            }
        }
    }
    println!("{} answers", cases.len());
    put(folder, "corpus.json", &cases)
}

/// Validates and mends, in every language.
fn ask(cases: &mut Vec<Case>, name: &str, inputs: &[Value], options: &Value) -> Result<(), String> {
    let bytes: Vec<Vec<u8>> = inputs.iter().map(bytes).collect::<Result<_, _>>()?;
    for lang in Lang::ALL {
        let mut settings: Map<String, Value> = options.as_object().cloned().unwrap_or_default();
        settings.insert("lang".to_owned(), lang.tag().into());
        let settings = Value::Object(settings);
        let read = Settings::from_json(settings.to_string().as_bytes()).map_err(|why| why.to_string())?;
        let given: Vec<Input<&[u8]>> = bytes.iter().map(|bytes| Input::text(bytes.as_slice())).collect();
        let mut put = |verb, inputs: &[Value], answer| {
            cases.push(Case {
                name: name.to_owned(),
                verb,
                inputs: inputs.to_vec(),
                settings: settings.clone(),
                answer,
            });
        };
        let report = facade::validate(&given, &read).map_err(|why| why.to_string())?;
        put("validate", inputs, report.to_json());
        if let ([bytes], [input]) = (bytes.as_slice(), inputs) {
            let fixed = facade::fix(bytes, &read).map_err(|why| why.to_string())?;
            put("fix", std::slice::from_ref(input), fixed.to_json());
        }
    }
    Ok(())
}

/// The bytes of an input of a vector.
fn bytes(input: &Value) -> Result<Vec<u8>, String> {
    match (&input["text"], &input["base64"]) {
        (Value::String(text), _) => Ok(text.clone().into_bytes()),
        (_, Value::String(text)) => STANDARD.decode(text).map_err(|why| format!("an input is no base64: {why}")),
        _ => Err("an input of a vector has neither text nor base64".to_owned()),
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The JSON files of a folder, by their names from the root.
fn json_files(folder: &str) -> Result<Vec<std::path::PathBuf>, String> {
    let entries = fs::read_dir(root().join(folder)).map_err(|error| format!("{folder}: {error}"))?;
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    Ok(paths)
}

fn read(path: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

fn put(folder: &Path, name: &str, value: &impl Serialize) -> Result<(), String> {
    let text = serde_json::to_string(value).map_err(|error| format!("{name}: {error}"))?;
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(folder.join(name), text))
        .map_err(|error| format!("{}: {error}", folder.join(name).display()))
}
