//! Dossiers that look like real ones, from a seed: every kind of record, names
//! in several scripts, footprints, lineages, claims. All of it is invented.

use crate::faults::{HEADER, faults};
use fastrand::Rng;
use serde_json::{Value, json};

/// How a stream is made.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// The same seed gives the same stream.
    pub seed: u64,
    /// How many records.
    pub records: usize,
    /// How many records in ten thousand are followed by an example with a fault.
    pub faulty: u32,
}

/// A stream (JSON Lines) with its header.
pub fn stream(plan: Plan) -> Vec<u8> {
    let mut rng = Rng::with_seed(plan.seed);
    let faults = if plan.faulty == 0 { Vec::new() } else { faults() };
    let mut next = faults.iter().cycle();
    let mut out = Vec::with_capacity(plan.records * 1100);
    out.extend(HEADER.bytes().chain([b'\n']));
    for number in 0..plan.records {
        // A fault stands beside the records, so that none of them misses another.
        line(&mut out, &record(&mut rng, number));
        if rng.u32(0..10_000) < plan.faulty {
            let lines = next.next().map(|fault| fault.lines(number)).unwrap_or_default();
            out.extend(lines.into_iter().flat_map(|line| (line + "\n").into_bytes()));
        }
    }
    out
}

/// Writes a line as people do: `type` and `id` first.
fn line(out: &mut Vec<u8>, value: &Value) {
    let first = ["type", "id"].into_iter().filter_map(|key| Some((key, value.get(key)?)));
    let rest = value.as_object().into_iter().flatten().filter(|(key, _)| *key != "type" && *key != "id");
    let mut mark = '{';
    for (key, value) in first.chain(rest.map(|(key, value)| (key.as_str(), value))) {
        out.extend(format!("{mark}\"{key}\":{value}").into_bytes());
        mark = ',';
    }
    out.extend(b"}\n");
}

/// Records come in blocks of ten: an actor, three compounds, three incidents
/// and three pieces of evidence that point at each other and at blocks before.
fn record(rng: &mut Rng, number: usize) -> Value {
    let block = number / 10;
    match number % 10 {
        0 => actor(rng, block),
        1..=3 => compound(rng, block, number % 10),
        4..=6 => incident(rng, block, number % 10),
        // The last block may be cut short: its evidence is still there.
        _ => evidence(rng, block, number % 10),
    }
}

fn pick<'a>(rng: &mut Rng, from: &[&'a str]) -> &'a str {
    from.get(rng.usize(0..from.len())).copied().unwrap_or_default()
}

const LATIN: &[&str] = &["Blue Lotus Park", "River Gate", "Nouvelle Étoile", "Red Roof Estate", "Hill View"];
const KHMER: &[&str] = &["ឧទ្យានផ្កាឈូក", "ភូមិថ្មី", "ផ្ទះធំ", "មាត់ទន្លេ"];
const CHINESE: &[&str] = &["蓝莲花园区", "新星园", "河门大厦", "山景城"];
const THAI: &[&str] = &["สวนบัวสีน้ำเงิน", "หมู่บ้านใหม่", "ประตูแม่น้ำ"];
const BURMESE: &[&str] = &["ကြာပြာဥယျာဉ်", "မြစ်တံခါး", "တောင်ရှုခင်း"];
const ARABIC: &[&str] = &["حديقة اللوتس الأزرق", "بوابة النهر"];
const TOWNS: &[(&str, f64, f64)] = &[
    ("Sihanoukville", 103.522, 10.627),
    ("Bavet", 106.131, 11.083),
    ("Poipet", 102.563, 13.657),
    ("Phnom Penh", 104.916, 11.562),
];

fn actor(rng: &mut Rng, block: usize) -> Value {
    json!({
        "type":"actor","id":format!("actor-{block}"),
        "kind":pick(rng, &["ngo","newsroom","state_body","company","security_provider"]),
        "names":[{"text":format!("Organisation {block}"),"lang":"en","kind":"official"},{"text":pick(rng, KHMER),"lang":"km"}],
        "seat":{"country":"KH","locality":pick(rng, &["Phnom Penh","Bavet"])},
        "urls":[format!("https://example.org/organisations/{block}")],
    })
}

fn compound(rng: &mut Rng, block: usize, at: usize) -> Value {
    let (town, lon, lat) = TOWNS.get(rng.usize(0..TOWNS.len())).copied().unwrap_or(("", 0.0, 0.0));
    let (lon, lat) = (lon + rng.f64() * 0.02, lat + rng.f64() * 0.02);
    json!({
        "type":"compound","id":format!("compound-{block}-{at}"),
        "names":[
            {"text":pick(rng, LATIN),"lang":"en","kind":"alias"},
            {"text":pick(rng, CHINESE),"lang":"zh-Hans","support":[format!("evidence-{block}-7#c0")]},
            {"text":pick(rng, THAI),"lang":"th"},
            {"text":pick(rng, BURMESE),"lang":"my"},
            {"text":pick(rng, ARABIC),"lang":"ar"},
        ],
        "codes":[{"registry":"invented-registry","code":format!("{}{:02}", pick(rng, &["AA","BB","CC"]), rng.u8(1..99))}],
        "place":{
            "country":"KH","locality":town,"point":[round(lon),round(lat)],"uncertainty_m":rng.u32(10..500),
            "basis":"compound","footprint":{"type":"Polygon","coordinates":[ring(rng, lon, lat)]},
        },
        "features":[{"kind":pick(rng, &["perimeter_wall","barbed_wire","armed_guards","cctv_perimeter"]),"support":[format!("evidence-{block}-8#c1")]}],
        "links":[{"actor":format!("actor-{block}"),"role":pick(rng, &["owner","operator","guard"]),"stance":"reported"}],
        "assessment":[{"status":pick(rng, &["reported","suspected","probable"]),"criteria":"field protocol, version 2","by":format!("actor-{block}"),"as_of":{"edtf":"2025-06"}}],
        "operations":[{"status":pick(rng, &["active","dormant","evacuated"]),"as_of":{"edtf":"2026-01"}}],
    })
}

/// A ring of 6 to 30 positions round a point: a star, so that it is valid.
fn ring(rng: &mut Rng, lon: f64, lat: f64) -> Value {
    let count = rng.u32(5..30);
    let mut positions: Vec<Value> = (0..count)
        .map(|at| {
            let angle = f64::from(at) / f64::from(count) * std::f64::consts::TAU;
            let radius = 0.001 + rng.f64() * 0.001;
            json!([round(lon + radius * angle.cos()), round(lat + radius * angle.sin())])
        })
        .collect();
    positions.extend(positions.first().cloned());
    Value::Array(positions)
}

fn round(degrees: f64) -> f64 {
    (degrees * 1e6).round() / 1e6
}

fn incident(rng: &mut Rng, block: usize, at: usize) -> Value {
    let day = rng.u8(1..28);
    json!({
        "type":"incident","id":format!("incident-{block}-{at}"),
        "kind":pick(rng, &["escape","escape_attempt","raid","violence","death"]),
        "stance":pick(rng, &["reported","alleged","appears","asserted"]),
        "when":{"edtf":format!("2025-{:02}-{day:02}", rng.u8(1..12)),"verbatim":"នៅយប់នោះ","lang":"km"},
        "place":{"country":"KH","locality":pick(rng, &["Bavet","Poipet"]),"part":"gate"},
        "compounds":[{"compound":format!("compound-{block}-{}", rng.u8(1..4)),"resolved_by":"named_by_source","because":"The post names the gate and shows its sign."}],
        "acts":[{
            "conduct":pick(rng, &["beating","electric_shock","confinement","document_confiscation"]),
            "triggers":[pick(rng, &["escape_attempt","disobedience","missed_target"])],
            "attributed_to":[{"role":"security_guard"}],
            "against":{"unit":"person","min":rng.u32(1..20),"basis":"lexical","verbatim":"several people — « plusieurs personnes »"},
        }],
        "people":[{"unit":"person","min":2,"max":rng.u32(3..90),"described_as":"potential_victim","as_of":{"edtf":"2025"}}],
        "outcome":pick(rng, &["succeeded","failed","partial"]),
        "support":[format!("evidence-{block}-7#c0"),{"claim":format!("evidence-{block}-8#c1"),"fields":["when"]}],
    })
}

fn evidence(rng: &mut Rng, block: usize, at: usize) -> Value {
    // Most are short, a few very long.
    let more = if rng.u8(0..20) == 0 { rng.u8(10..60) } else { rng.u8(0..3) };
    let mut derived = Vec::new();
    if block > 0 {
        derived.push(json!({"evidence":format!("evidence-{}-{at}", rng.usize(0..block)),"how":pick(rng, &["cites","republishes","translates"])}));
    }
    // What derives from something is never older: later blocks have later days.
    let day = block.saturating_add(1).ilog2() * 8;
    json!({
        "type":"evidence","id":format!("evidence-{block}-{at}"),
        "kind":pick(rng, &["article","social_post","video","report"]),
        "title":format!("An account of {} \u{2013} part {at}", pick(rng, LATIN)),
        "lang":pick(rng, &["en","km","fr"]),
        "publisher":format!("actor-{block}"),
        "url":format!("https://example.org/evidence/{block}/{at}"),
        "published":{"edtf":format!("2026-{:02}-{:02}", 1 + day / 28, 1 + day % 28)},
        "derived_from":derived,
        "media":[{"digests":[{"algorithm":"sha-256","hex":hex(rng)}],"size_bytes":rng.u32(1000..9_000_000),"media_type":"video/mp4"}],
        "claims":claims(rng, block, more),
    })
}

/// Two claims that others point at, and as many more as are asked for.
fn claims(rng: &mut Rng, block: usize, more: u8) -> Vec<Value> {
    let mut claims = vec![
        json!({"id":"c0","by":format!("actor-{block}"),"stance":"asserted","at":{"paragraph":rng.u8(1..9)},"about":format!("incident-{block}-{}", rng.u8(4..7))}),
        json!({"id":"c1","by_role":"survivor","stance":"reported","relay":"paraphrase","says":{"type":"count","count":{"unit":"compound","min":rng.u8(2..60)},"members":[format!("compound-{block}-1")]}}),
    ];
    claims.extend((0..more).map(|number| {
        json!({"id":format!("c{}", number + 2),"by_role":"survivor","stance":"reported","at":{"paragraph":number + 1},"about":format!("compound-{block}-{}", rng.u8(1..4))})
    }));
    claims
}

fn hex(rng: &mut Rng) -> String {
    (0..64)
        .map(|_| pick(rng, &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f"]))
        .collect()
}
