//! A file with digests that can be forged, and no other.
#![doc = include_str!("digest_weak.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Media;
use crate::model::vocabulary::DigestAlgorithm;
use crate::order::Order as _;

pub(super) static RULE: Rule = Rule {
    code: Code::new(503),
    name: "digest-weak",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the file has digests by broken algorithms only ({algorithms})",
        fr: "le fichier n'a d'empreintes que d'algorithmes compromis ({algorithms})",
    },
    remedy: Text {
        en: "keep them as history, and add a digest by SHA-256 or another algorithm that still holds",
        fr: "gardez-les pour mémoire et ajoutez une empreinte SHA-256, ou d'un autre algorithme encore sûr",
    },
    source: docs!("NIST SP 800-131A; RFC 6151; RFC 6194"),
    fields: docs!(&["/digests"]),
    page: rule_page!("digest_weak"),
    check: Check::Media(check),
};

fn check(media: &Media, sink: &mut Sink<'_>) {
    let broken = |algorithm: DigestAlgorithm| matches!(algorithm, DigestAlgorithm::Md5 | DigestAlgorithm::Sha1);
    if media.digests.is_empty() || media.digests.iter().any(|digest| !broken(digest.algorithm)) {
        return;
    }
    let mut named: Vec<&str> = media.digests.iter().map(|digest| digest.algorithm.code()).collect();
    named.order();
    named.dedup();
    sink.at("/digests", vec![("algorithms", named.join(", ").into())]);
}
