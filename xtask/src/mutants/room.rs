//! Which files a room has, and which tests are there to guard it.

use crate::root::root;
use std::collections::BTreeSet;

/// A part of the core whose mutants are tried together.
#[derive(Debug)]
pub struct Room {
    files: Vec<String>,
    tests: Vec<&'static str>,
}

/// Rooms by name: their files under `core/src`, and the tests beside those in
/// the library. The groups of rules are rooms, too.
const ROOMS: &[(&str, &[&str], &[&str])] = &[
    (
        "counts",
        &["model/count.rs", "model/bounds.rs", "model/interval.rs"],
        &["edges", "facts", "intervals", "pages", "traps"],
    ),
    ("custody", &["custody/**"], &["custody"]),
    ("dates", &["model/edtf/**", "model/elapsed.rs"], &["edtf_cases", "edtf_compare", "pages", "relative_time"]),
    ("detect", &["detect/**"], &["pages"]),
    ("digest", &["digest/**"], &["custody", "digest"]),
    ("fix", &["fix/**"], &["fix", "fixes"]),
    ("geometry", &["model/footprint/**"], &["pages", "validity_random"]),
    ("publish", &["publish/**"], &["publish_canary", "publish_guarantees", "publish_properties", "published"]),
    ("risk", &["risk/**"], &["risk"]),
    (
        "index",
        &["index/**"],
        &["assess", "edges", "facts", "fixes", "order", "pages", "references", "traps", "verdicts"],
    ),
    ("media", &["media/**"], &["media"]),
    ("read", &["read/**"], &["fixes", "pages", "protect"]),
    ("assess", &["assess/**"], &["assess", "assess_edges", "assess_tables", "pages"]),
];

impl Room {
    /// The room of a name.
    pub fn named(name: &str) -> Result<Self, String> {
        let known = ROOMS.iter().find(|(room, ..)| *room == name);
        let group = format!("rules/{name}");
        let is_group = root().join("core/src").join(&group).is_dir();
        let mut room = Self {
            files: Vec::new(),
            tests: known.map_or(
                vec!["edges", "facts", "fix", "fixes", "order", "pages", "traps", "verdicts"],
                |(_, _, tests)| tests.to_vec(),
            ),
        };
        room.files.extend(known.iter().flat_map(|(_, files, _)| files.iter().map(|file| (*file).to_owned())));
        room.files.extend(is_group.then(|| format!("{group}/**")));
        if room.files.is_empty() {
            let names: Vec<&str> = ROOMS.iter().map(|(room, ..)| *room).collect();
            return Err(format!("there is no room `{name}`: {}, or a group of rules", names.join(", ")));
        }
        Ok(room)
    }

    /// One room of several: they are built once.
    pub fn of_all(rooms: &[Self]) -> Self {
        let files: BTreeSet<String> = rooms.iter().flat_map(|room| room.files.iter().cloned()).collect();
        let tests: BTreeSet<&str> = rooms.iter().flat_map(|room| room.tests.iter().copied()).collect();
        Self { files: files.into_iter().collect(), tests: tests.into_iter().collect() }
    }

    /// The files, as cargo-mutants wants them.
    pub fn files(&self) -> impl Iterator<Item = String> {
        self.files.iter().map(|file| format!("--file=core/src/{file}"))
    }

    /// The tests to build and run, as cargo wants them.
    pub fn tests(&self) -> impl Iterator<Item = String> {
        let named = self.tests.iter().map(|test| format!("--test={test}"));
        ["--package=casecairn".to_owned(), "--lib".to_owned()].into_iter().chain(named)
    }
}

#[cfg(test)]
mod tests {
    use super::{ROOMS, Room};
    use crate::root::root;

    #[test]
    fn every_room_names_tests_that_there_are() {
        for (_, _, tests) in ROOMS {
            for test in *tests {
                assert!(root().join(format!("core/tests/{test}.rs")).is_file(), "{test}");
            }
        }
    }

    #[test]
    fn a_group_of_rules_is_a_room() {
        let files = |name: &str| Room::named(name).map(|room| room.files().collect::<Vec<_>>());
        assert_eq!(files("place").unwrap(), ["--file=core/src/rules/place/**"]);
        assert!(files("counts").unwrap().contains(&"--file=core/src/rules/counts/**".to_owned()));
        assert!(files("nowhere").unwrap_err().contains("dates"));
    }

    #[test]
    fn what_two_rooms_share_is_there_once() {
        let rooms = ["index", "place"].map(|name| Room::named(name).unwrap());
        let both = Room::of_all(&rooms);
        assert_eq!(both.files().count(), 2);
        assert_eq!(both.tests().filter(|test| test == "--test=pages").count(), 1);
    }
}
