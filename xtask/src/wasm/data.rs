//! What the package holds beside the module, and what its tests are held to.

use crate::corpus::cases;
use casecairn::Lang;
use casecairn::facade::{self, Explanation};
use serde::Serialize;
use std::fs;
use std::path::Path;

/// Writes the rules in each language, and the list of schemas.
pub fn write(folder: &Path) -> Result<(), String> {
    for lang in Lang::ALL {
        let rules: Result<Vec<Explanation>, _> =
            casecairn::rules().map(|rule| facade::explain(&rule.code.to_string(), lang.tag())).collect();
        put(folder, &format!("rules.{lang}.json"), &rules.map_err(|why| why.to_string())?)?;
    }
    put(folder, "schemas.json", &casecairn::schema::names())?;
    put(folder, "version.json", &facade::version())
}

/// Writes what the core says of the whole corpus, in every language: each
/// binding has to say the same, byte for byte.
pub fn write_corpus(folder: &Path) -> Result<(), String> {
    let cases = cases()?;
    println!("{} answers", cases.len());
    put(folder, "corpus.json", &cases)
}

fn put(folder: &Path, name: &str, value: &impl Serialize) -> Result<(), String> {
    let text = serde_json::to_string(value).map_err(|error| format!("{name}: {error}"))?;
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(folder.join(name), text))
        .map_err(|error| format!("{}: {error}", folder.join(name).display()))
}
