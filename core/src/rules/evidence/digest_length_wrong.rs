//! A digest that is too short or too long for its algorithm.
#![doc = include_str!("digest_length_wrong.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::DigestAlgorithm;
use crate::model::{Digest, Evidence};

pub(super) static RULE: Rule = Rule {
    code: Code::new(501),
    name: "digest-length-wrong",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "a {algorithm} digest has {expected} hexadecimal digits, and this one has {found}",
        fr: "nombre de chiffres hexadécimaux d'une empreinte {algorithm} : {expected}, et de celle-ci : {found}",
    },
    remedy: Text {
        en: "copy the whole digest, or name the algorithm by which it was computed",
        fr: "recopiez l'empreinte entière, ou indiquez l'algorithme qui a servi à la calculer",
    },
    source: docs!("FIPS 180-4; RFC 1321; STIX 2.1 validator, hash length"),
    fields: docs!(&["/media", "/custody"]),
    page: rule_page!("digest_length_wrong"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    for (at, media) in evidence.media.iter().enumerate() {
        for (nth, digest) in media.digests.iter().enumerate() {
            measure(digest, &format!("/media/{at}/digests/{nth}/hex"), sink);
        }
    }
    for (at, event) in evidence.custody.iter().enumerate() {
        if let Some(digest) = &event.digest {
            measure(digest, &format!("/custody/{at}/digest/hex"), sink);
        }
        if let Some(previous) = &event.previous {
            let pointer = format!("/custody/{at}/previous");
            compare(DigestAlgorithm::Sha256, previous.as_str().len(), &pointer, sink);
        }
    }
}

fn measure(digest: &Digest, pointer: &str, sink: &mut Sink<'_>) {
    compare(digest.algorithm, digest.hex.as_str().len(), pointer, sink);
}

fn compare(algorithm: DigestAlgorithm, found: usize, pointer: &str, sink: &mut Sink<'_>) {
    let expected = digits(algorithm);
    if found != expected {
        let params =
            vec![("algorithm", algorithm.code().into()), ("expected", expected.into()), ("found", found.into())];
        sink.at(pointer, params);
    }
}

/// How many hexadecimal digits a digest has.
const fn digits(algorithm: DigestAlgorithm) -> usize {
    match algorithm {
        DigestAlgorithm::Md5 => 32,
        DigestAlgorithm::Sha1 => 40,
        DigestAlgorithm::Sha256 | DigestAlgorithm::Blake3 => 64,
        DigestAlgorithm::Sha512 => 128,
    }
}
