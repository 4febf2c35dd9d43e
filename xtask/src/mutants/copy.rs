//! A copy of the tree that may be spoilt.

use crate::root::{command, root};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Makes the copy what the tree is now; only what differs is written, so that
/// as little as possible is built again. Some files have other texts.
pub fn refresh(copy: &Path, others: &BTreeMap<PathBuf, String>) -> Result<(), String> {
    let listed = command("git").args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).output();
    let listed = listed.map_err(|error| format!("git: {error}"))?;
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    // A file may be listed that is gone.
    let there = listed.split_terminator('\0').map(PathBuf::from).filter(|name| root().join(name).is_file());
    let names: BTreeSet<PathBuf> = there.chain(others.keys().cloned()).collect();
    for name in &names {
        let (from, to) = (root().join(name), copy.join(name));
        let text = others.get(name).map_or_else(|| fs::read(&from), |text| Ok(text.clone().into_bytes()));
        let text = text.map_err(|error| format!("{}: {error}", from.display()))?;
        if fs::read(&to).is_ok_and(|there| there == text) {
            continue;
        }
        let folder = to.parent().unwrap_or(copy);
        let written = fs::create_dir_all(folder).and_then(|()| fs::write(&to, text));
        written.map_err(|error| format!("{}: {error}", to.display()))?;
    }
    for stray in files(copy, copy).into_iter().filter(|name| !names.contains(name)) {
        fs::remove_file(copy.join(&stray)).map_err(|error| format!("{}: {error}", stray.display()))?;
    }
    Ok(())
}

/// The files in a folder, named from the copy on.
fn files(folder: &Path, copy: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            found.extend(files(&path, copy));
        } else {
            found.extend(path.strip_prefix(copy).map(Path::to_owned));
        }
    }
    found
}
