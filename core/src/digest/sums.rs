//! Digests as a list, and whether they still hold.

use super::{Digests, Sha256};
use crate::order::{Order as _, set};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A list of digests that was kept: a line each, the digest, two spaces, what
/// it is the digest of.
///
/// ```
/// use casecairn::digest::{Sums, digest};
/// use casecairn::Options;
///
/// let digests = digest(br#"{"type":"compound","id":"c1"}"#, &Options::default());
/// let list = digests.to_sums();
/// assert!(list.ends_with("  compound c1\n"));
/// assert!(digests.sums().check(&Sums::parse(&list)?).ok);
/// # Ok::<(), casecairn::digest::NotSums>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sums(BTreeMap<String, Vec<Sha256>>);

/// A list that has a line which is no digest.
///
/// ```
/// use casecairn::digest::{NotSums, Sums};
/// assert_eq!(Sums::parse("\nno digest"), Err(NotSums { line: 2 }));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {line} is not a digest, two spaces and what it is the digest of")]
pub struct NotSums {
    /// Which line, from 1.
    pub line: usize,
}

/// Whether digests that were kept still hold.
///
/// ```
/// use casecairn::digest::{DifferenceKind, digest};
/// use casecairn::Options;
///
/// let options = Options::default();
/// let before = digest(br#"{"type":"compound","id":"c1"}"#, &options).sums();
/// let now = digest(br#"{"type":"compound","id":"c1","note":"x"}"#, &options).sums();
/// let checked = now.check(&before);
/// assert!(!checked.ok);
/// assert_eq!((checked.differences[0].kind, checked.differences[0].of.as_str()), (DifferenceKind::Changed, "compound c1"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Checked {
    /// Whether there is no difference.
    pub ok: bool,
    /// How many digests are the same.
    pub same: u64,
    /// What differs, in the order of the names.
    pub differences: Vec<Difference>,
}

/// A header, a record or a dossier whose digest is not what it was.
///
/// ```
/// use casecairn::digest::{DifferenceKind, Sums, digest};
/// use casecairn::Options;
///
/// let now = digest(br#"{"type":"compound","id":"c1"}"#, &Options::default()).sums();
/// let checked = now.check(&Sums::default());
/// assert_eq!(checked.differences[0].kind, DifferenceKind::Added);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Difference {
    /// How it differs.
    pub kind: DifferenceKind,
    /// Of what the digest is: `evidence bavet:gate-video`.
    pub of: String,
}

/// How a digest differs from what was kept.
///
/// ```
/// assert!(casecairn::digest::DifferenceKind::Changed < casecairn::digest::DifferenceKind::Added);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DifferenceKind {
    /// It is there, and is another.
    Changed,
    /// It was kept, and is not there.
    Missing,
    /// It is there, and was not kept.
    Added,
}

impl Sums {
    /// Reads a list. Blank lines are passed over.
    ///
    /// # Errors
    /// A line is something else.
    pub fn parse(text: &str) -> Result<Self, NotSums> {
        let mut sums = Self::default();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let refused = NotSums { line: number + 1 };
            let (digest, of) = line.split_once("  ").ok_or(refused)?;
            sums.add(of.to_owned(), digest.parse().map_err(|_| refused)?);
        }
        Ok(sums)
    }

    /// Adds the digests of another list, such as those of another dossier.
    #[must_use]
    pub fn with(mut self, other: Self) -> Self {
        for (of, digests) in other.0 {
            for digest in digests {
                self.add(of.clone(), digest);
            }
        }
        self
    }

    fn add(&mut self, of: String, digest: Sha256) {
        let digests = self.0.entry(of).or_default();
        digests.push(digest);
        digests.order();
    }

    /// How these digests differ from those that were kept.
    pub fn check(&self, kept: &Self) -> Checked {
        let mut checked = Checked::default();
        let names = set(self.0.keys().chain(kept.0.keys()));
        for of in names {
            let kind = match (kept.0.get(of), self.0.get(of)) {
                (Some(before), Some(now)) if before == now => {
                    checked.same += now.len() as u64;
                    continue;
                }
                (Some(_), Some(_)) => DifferenceKind::Changed,
                (_, None) => DifferenceKind::Missing,
                (None, _) => DifferenceKind::Added,
            };
            checked.differences.push(Difference { kind, of: of.clone() });
        }
        checked.ok = checked.differences.is_empty();
        checked
    }
}

impl Digests {
    /// The digests as a list: the dossier, its header, each record.
    pub fn to_sums(&self) -> String {
        let mut list = String::new();
        for (of, digest) in self.listed() {
            // Writing to a string does not fail.
            let _ = writeln!(list, "{digest}  {of}");
        }
        list
    }

    /// The digests as a list that others are checked against.
    pub fn sums(&self) -> Sums {
        self.listed().fold(Sums::default(), |mut sums, (of, digest)| {
            sums.add(of, digest);
            sums
        })
    }

    pub(super) fn listed(&self) -> impl Iterator<Item = (String, Sha256)> + '_ {
        let namespace = self.namespace.as_deref().unwrap_or_default();
        let dossier = self.dossier.map(|digest| (format!("dossier {namespace}"), digest));
        let header = self.header.map(|digest| (format!("header {namespace}"), digest));
        let records =
            self.records.iter().map(|record| (format!("{} {}", record.kind, self.name_of(record)), record.digest));
        dossier.into_iter().chain(header).chain(records)
    }
}

#[cfg(test)]
mod tests {
    use super::{DifferenceKind, NotSums, Sha256, Sums};

    fn line(bytes: &str, of: &str) -> String {
        format!("{}  {of}\n", Sha256::of(bytes.as_bytes()))
    }

    #[test]
    fn what_differs_is_named_in_order() {
        use DifferenceKind::{Added, Changed, Missing};
        let before = [line("1", "actor n:a"), line("2", "actor n:b"), line("3", "actor n:c")].concat();
        let now = [line("4", "actor n:d"), line("9", "actor n:b"), line("3", "actor n:c")].concat();
        let (before, now) = (Sums::parse(&before).unwrap(), Sums::parse(&now).unwrap());
        let checked = now.check(&before);
        let said: Vec<_> = checked.differences.iter().map(|one| (one.kind, one.of.as_str())).collect();
        assert_eq!(said, [(Missing, "actor n:a"), (Changed, "actor n:b"), (Added, "actor n:d")]);
        assert_eq!((checked.ok, checked.same), (false, 1));
        assert!(now.check(&now).ok);
    }

    #[test]
    fn one_name_with_two_digests_is_not_one_of_them() {
        let one = Sums::parse(&line("1", "actor n:a")).unwrap();
        let two = one.clone().with(Sums::parse(&line("2", "actor n:a")).unwrap());
        assert_eq!(one.check(&two).differences[0].kind, DifferenceKind::Changed);
        assert_eq!(two.check(&two).same, 2);
        let turned = Sums::parse(&line("2", "actor n:a")).unwrap().with(one);
        assert_eq!(turned, two);
    }

    #[test]
    fn a_line_that_is_no_digest_is_named() {
        let good = line("1", "actor n:a");
        for wrong in ["x", &good.replace("  ", " "), &good.to_uppercase(), &format!(" {good}")] {
            assert_eq!(Sums::parse(&format!("{good}\n{wrong}")), Err(NotSums { line: 3 }), "{wrong}");
        }
    }
}
