//! `cargo xtask generate`: the files that are made from the model and the rules.

use casecairn::Lang;
use casecairn::schema::{NotAnExample, SchemaKind, catalogue, codebook, labels, rules_page, schema, vectors};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

/// The folders in which every file is made here, so that one too many is a fault.
const OWNED: &[&str] = &["schema", "tests/vectors"];

/// Writes every generated file, or with `check` compares them with what is there.
pub fn run(check: bool) -> Result<(), String> {
    write(check).map_err(|error| error.to_string())
}

fn write(check: bool) -> Result<(), Error> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let files = files()?;
    let mut differing = Vec::new();
    for (path, text) in &files {
        let full = root.join(path);
        if fs::read_to_string(&full).is_ok_and(|there| there == *text) {
            continue;
        }
        if check {
            differing.push(path.clone());
            continue;
        }
        if let Some(folder) = full.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&full, text)?;
    }
    let known: BTreeSet<&PathBuf> = files.iter().map(|(path, _)| path).collect();
    for stray in there(root)?.into_iter().filter(|path| !known.contains(path)) {
        if check {
            differing.push(stray);
        } else {
            fs::remove_file(root.join(stray))?;
        }
    }
    if differing.is_empty() {
        Ok(())
    } else {
        Err(Error::Differ(differing))
    }
}

/// Every generated file: its path from the root of the repository, and its text.
fn files() -> Result<Vec<(PathBuf, String)>, Error> {
    let mut files = Vec::new();
    for kind in SchemaKind::ALL {
        files.push((
            PathBuf::from(format!("schema/{kind}.schema.json")),
            json(&schema(*kind))?,
        ));
    }
    files.push(("schema/labels.json".into(), json(&labels())?));
    files.push(("schema/rules.json".into(), json(&catalogue())?));
    for lang in Lang::ALL {
        let suffix = if *lang == Lang::En {
            String::new()
        } else {
            format!(".{lang}")
        };
        files.push((format!("schema/MODEL{suffix}.md").into(), codebook(*lang)));
        files.push((format!("schema/RULES{suffix}.md").into(), rules_page(*lang)));
    }
    for rule in casecairn::rules() {
        let vectors = vectors(rule).map_err(|why| Error::Example(rule.name, why))?;
        files.push((format!("tests/vectors/{}.json", rule.code).into(), json(&vectors)?));
    }
    Ok(files)
}

fn json(value: &Value) -> Result<String, Error> {
    let mut text = serde_json::to_string_pretty(value).map_err(io::Error::from)?;
    text.push('\n');
    Ok(text)
}

/// The files that stand in the owned folders now.
fn there(root: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = OWNED.iter().map(PathBuf::from).collect();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(root.join(&folder)) else {
            continue;
        };
        for entry in entries {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Why nothing was generated, or what is out of date.
#[derive(Debug)]
pub enum Error {
    /// These files are not what would be generated.
    Differ(Vec<PathBuf>),
    /// A rule's page has an example that cannot be run.
    Example(&'static str, NotAnExample),
    /// A file could not be read or written.
    Io(io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Differ(paths) => {
                for path in paths {
                    writeln!(f, "{} is out of date", path.display())?;
                }
                f.write_str("repair: cargo xtask generate")
            }
            Self::Example(rule, why) => write!(f, "rule {rule}: {why}"),
            Self::Io(why) => why.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

impl From<io::Error> for Error {
    fn from(why: io::Error) -> Self {
        Self::Io(why)
    }
}
