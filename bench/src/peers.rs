//! What casecairn is measured beside: parsers that check structure, and the
//! JSON Schema crate on our own schema.

use crate::faults::options;
use casecairn::schema::{Root, SchemaKind, schema};
use casecairn::{Profile, validate};
use serde::Deserialize;
use serde_json::Value;

/// Full validation in the profile `working`: the issues found.
pub(crate) fn casecairn_working(stream: &[u8]) -> usize {
    issues(stream, Profile::Working)
}

/// Full validation in the profile `publication`: the issues found.
pub(crate) fn casecairn_publication(stream: &[u8]) -> usize {
    issues(stream, Profile::Publication)
}

/// Full validation in the profile `intake`: the issues found.
pub(crate) fn casecairn_intake(stream: &[u8]) -> usize {
    issues(stream, Profile::Intake)
}

fn issues(stream: &[u8], profile: Profile) -> usize {
    usize::try_from(validate(stream, &options(profile)).counts.total()).unwrap_or(usize::MAX)
}

fn lines(stream: &[u8]) -> impl Iterator<Item = &[u8]> {
    stream.split(|byte| *byte == b'\n').filter(|line| !line.is_empty())
}

/// Lines that a typed parser refuses.
pub(crate) fn sonic(stream: &[u8]) -> usize {
    lines(stream).filter(|line| sonic_rs::from_slice::<Record>(line).is_err()).count()
}

/// Lines that a typed parser refuses.
pub(crate) fn serde(stream: &[u8]) -> usize {
    lines(stream).filter(|line| serde_json::from_slice::<Record>(line).is_err()).count()
}

/// Lines that are no JSON.
pub(crate) fn syntax(stream: &[u8]) -> usize {
    lines(stream).filter(|line| serde_json::from_slice::<serde::de::IgnoredAny>(line).is_err()).count()
}

/// Lines that break our own schema of a record.
pub(crate) fn json_schema(stream: &[u8]) -> usize {
    let schema = schema(SchemaKind::Submission(Root::Record));
    let Ok(validator) = jsonschema::validator_for(&schema) else {
        return usize::MAX;
    };
    lines(stream)
        .skip(1)
        .filter(|line| serde_json::from_slice::<Value>(line).map_or(true, |value| !validator.is_valid(&value)))
        .count()
}

/// The generated records as plain derived types: no vocabulary, no rule.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct Record {
    r#type: String,
    id: Option<String>,
    schema_version: Option<String>,
    namespace: Option<String>,
    languages: Option<Vec<String>>,
    tlp: Option<String>,
    kind: Option<String>,
    names: Option<Vec<Name>>,
    seat: Option<Place>,
    urls: Option<Vec<String>>,
    codes: Option<Vec<Coded>>,
    place: Option<Place>,
    features: Option<Vec<Feature>>,
    links: Option<Vec<Link>>,
    assessment: Option<Vec<Judged>>,
    operations: Option<Vec<Judged>>,
    stance: Option<String>,
    when: Option<When>,
    compounds: Option<Vec<CompoundLink>>,
    acts: Option<Vec<Act>>,
    people: Option<Vec<Count>>,
    outcome: Option<String>,
    support: Option<Vec<Support>>,
    title: Option<String>,
    lang: Option<String>,
    publisher: Option<String>,
    url: Option<String>,
    published: Option<When>,
    derived_from: Option<Vec<Derivation>>,
    media: Option<Vec<File>>,
    claims: Option<Vec<Claim>>,
    status: Option<String>,
    replaces: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct Name {
    text: String,
    lang: Option<String>,
    kind: Option<String>,
    support: Option<Vec<Support>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct Place {
    country: Option<String>,
    locality: Option<String>,
    point: Option<[f64; 2]>,
    uncertainty_m: Option<f64>,
    basis: Option<String>,
    part: Option<String>,
    footprint: Option<Footprint>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct Footprint {
    r#type: String,
    coordinates: Vec<Vec<[f64; 2]>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct Coded {
    registry: String,
    code: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct Feature {
    kind: String,
    support: Option<Vec<Support>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct Link {
    actor: String,
    role: String,
    stance: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct Judged {
    status: String,
    by: Option<String>,
    as_of: Option<When>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct When {
    edtf: Option<String>,
    verbatim: Option<String>,
    lang: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct CompoundLink {
    compound: Option<String>,
    resolved_by: Option<String>,
    because: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct Act {
    conduct: String,
    triggers: Option<Vec<String>>,
    attributed_to: Option<Vec<Attribution>>,
    against: Option<Count>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct Attribution {
    role: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct Count {
    unit: String,
    min: Option<u64>,
    max: Option<u64>,
    basis: Option<String>,
    verbatim: Option<String>,
    described_as: Option<String>,
    as_of: Option<When>,
}

#[derive(Deserialize)]
#[serde(untagged)]
#[expect(dead_code, reason = "parsed, never looked at")]
enum Support {
    Short(String),
    Long { claim: String, fields: Option<Vec<String>> },
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct Derivation {
    evidence: String,
    how: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct File {
    digests: Vec<Digest>,
    size_bytes: u64,
    media_type: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct Digest {
    algorithm: String,
    hex: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct Claim {
    id: String,
    by: Option<String>,
    by_role: Option<String>,
    stance: String,
    relay: Option<String>,
    at: Option<Locator>,
    about: Option<String>,
    says: Option<Says>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct Locator {
    paragraph: Option<u64>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "parsed, never looked at")]
struct Says {
    r#type: String,
    count: Option<Count>,
    members: Option<Vec<String>>,
}
