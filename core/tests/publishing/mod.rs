//! Dossiers to be published, made at random: every field of the model is
//! reached, every reference leads somewhere, and every text holds a word of
//! its own, a canary. The same seed gives the same dossier.
#![allow(dead_code, clippy::indexing_slicing, reason = "tools of tests; each uses a part")]
#![allow(
    missing_docs,
    clippy::missing_panics_doc,
    clippy::cast_precision_loss,
    clippy::unwrap_used,
    reason = "tools of tests"
)]

pub mod canary;
pub mod spoilt;

use casecairn::model::shape::{Class, LeafMeta, ObjectMeta, Presence, Shape, VocabularyMeta};
use casecairn::model::{Actor, Compound, Evidence, Header, Incident};
use serde_json::{Map, Value, json};

/// A small generator of numbers (`SplitMix64`, Steele et al. 2014).
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5151)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap()
    }

    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        let at = self.below(of.len());
        &of[at]
    }
}

/// Texts that may be told as they stand, where the rules let them.
const TOLD: &[&str] = &[
    "Name.text",
    "Code.registry",
    "Code.code",
    "Actor.office",
    "Header.namespace",
    "Header.title",
    "Header.publisher",
    "Header.licence",
];

/// Letters of canaries that may be told, of those that are never told but may
/// be shown to whoever has the dossier, and of those that no message shows:
/// no part of one is by chance a part of another, in either direction.
const OPEN: &[u8] = b"bcdfgh";
const SECRET: &[u8] = b"jklmnp";
const GUARDED: &[u8] = b"qrstvwxz";

/// A dossier in the making.
pub struct Maker {
    pub random: Random,
    /// Canaries in fields that are never told as they stand, with the field.
    pub secret: Vec<(String, String)>,
    /// Canaries in what is not public, which no message shows.
    pub guarded: Vec<(String, String)>,
    /// Who may see what is being made.
    class: Class,
    namespace: String,
    actors: Vec<String>,
    compounds: Vec<String>,
    incidents: Vec<String>,
    evidence: Vec<(String, Vec<String>)>,
}

/// A dossier made at random, with the canaries that must not be told.
pub struct Made {
    pub header: Value,
    pub records: Vec<Value>,
    pub secret: Vec<(String, String)>,
    pub guarded: Vec<(String, String)>,
}

impl Made {
    pub fn new(seed: u64) -> Self {
        let mut maker = Maker {
            random: Random::new(seed),
            secret: Vec::new(),
            guarded: Vec::new(),
            class: Class::Public,
            namespace: String::new(),
            actors: Vec::new(),
            compounds: Vec::new(),
            incidents: Vec::new(),
            evidence: Vec::new(),
        };
        maker.make()
    }

    pub fn dossier(&self) -> Vec<u8> {
        dossier(&self.header, &self.records)
    }
}

/// A dossier of a header and records.
pub fn dossier(header: &Value, records: &[Value]) -> Vec<u8> {
    let mut whole = header.clone();
    whole["records"] = records.into();
    whole.to_string().into_bytes()
}

impl Maker {
    fn make(&mut self) -> Made {
        for _ in 0..=self.random.below(3) {
            let id = self.secret("id of an actor");
            self.actors.push(id);
        }
        for _ in 0..=self.random.below(2) {
            let id = self.secret("id of a compound");
            self.compounds.push(id);
        }
        for _ in 0..=self.random.below(4) {
            let id = self.secret("id of an incident");
            self.incidents.push(id);
        }
        for _ in 0..=self.random.below(4) {
            let id = self.secret("id of evidence");
            let claims = (0..=self.random.below(3)).map(|_| self.secret("id of a claim")).collect();
            self.evidence.push((id, claims));
        }
        self.namespace = self.canary();
        let header = self.header();
        let mut records = Vec::new();
        for id in self.actors.clone() {
            records.push(self.record(Actor::META, &id));
        }
        for id in self.compounds.clone() {
            records.push(self.compound(&id));
        }
        for id in self.incidents.clone() {
            records.push(self.incident(&id));
        }
        for (id, claims) in self.evidence.clone() {
            records.push(self.item(&id, &claims));
        }
        let (secret, guarded) = (std::mem::take(&mut self.secret), std::mem::take(&mut self.guarded));
        Made { header, records, secret, guarded }
    }

    fn header(&mut self) -> Value {
        let mut header = self.object(Header::META, 0);
        header["namespace"] = self.namespace.clone().into();
        header["tlp"] = (*self.random.pick(&["clear", "clear", "clear", "green", "amber"])).into();
        header.as_object_mut().unwrap().remove("waivers");
        header
    }

    fn record(&mut self, meta: &'static ObjectMeta, id: &str) -> Value {
        let mut record = self.object(meta, 0);
        record["id"] = id.into();
        let map = record.as_object_mut().unwrap();
        for key in ["replaces", "tlp", "status"] {
            map.remove(key);
        }
        if self.random.chance(15) {
            let label = *self.random.pick(&["red", "amber+strict", "amber", "green", "clear"]);
            map.insert("tlp".to_owned(), label.into());
        }
        if self.random.chance(8) {
            let status = *self.random.pick(&["withdrawn", "superseded", "current"]);
            map.insert("status".to_owned(), status.into());
        }
        record
    }

    /// Supports that an open source may make.
    fn supports(&mut self) -> Value {
        let many = 1 + self.random.below(2);
        (0..many).map(|_| self.reference("ClaimRef")).collect::<Vec<_>>().into()
    }

    fn compound(&mut self, id: &str) -> Value {
        let mut record = self.record(Compound::META, id);
        if self.random.chance(70) {
            record["support"] = self.supports();
        }
        record
    }

    fn incident(&mut self, id: &str) -> Value {
        let mut record = self.record(Incident::META, id);
        if self.random.chance(80) {
            record["support"] = self.supports();
        }
        let links = self.random.below(2);
        record["compounds"] = (0..links)
            .map(|_| {
                let compound = self.random.pick(&self.compounds).clone();
                json!({"compound": compound, "resolved_by": "named_by_source", "because": self.secret("CompoundLink.because")})
            })
            .collect::<Vec<_>>()
            .into();
        if self.random.chance(70) {
            let many = 1 + self.random.below(2);
            self.class = Class::Protected;
            record["people"] = (0..many).map(|_| self.people()).collect::<Vec<_>>().into();
            self.class = Class::Public;
        }
        record
    }

    /// A count that a source could give, with cells that fit.
    pub fn people(&mut self) -> Value {
        let size = *self.random.pick(&[1, 3, 9, 10, 11, 12, 25, 39, 40, 41, 60, 90, 150, 400, 3000]);
        let size = size + self.random.below(4);
        let mut count = json!({"unit": "person", "verbatim": self.secret("Count.verbatim"), "best": size});
        match self.random.below(5) {
            0 => count["min"] = json!(size.saturating_sub(self.random.below(20))),
            1 => {
                let most = size + self.random.below(30);
                count = json!({"unit": "potential_victim", "min": size, "max": most});
            }
            2 => count = json!({"unit": "person", "more_than": size}),
            _ => {}
        }
        if self.random.chance(20) {
            count["nationality"] = (*self.random.pick(&["VN", "TH"])).into();
        }
        if self.random.chance(50) {
            count["cells"] = self.cells(size).into();
        }
        count
    }

    fn cells(&mut self, size: usize) -> Vec<Value> {
        let mut left = size;
        let mut cells = Vec::new();
        let nations = ["VN", "TH", "MM", "CN", "ID", "IN"];
        let by = self.random.below(4);
        for nation in nations {
            for (sex, age) in [("female", "adult"), ("male", "adult"), ("female", "child"), ("male", "child")] {
                let part = self.random.below(left + 1).min(self.random.below(size) + 1);
                let mut cell = match by {
                    0 if sex == "female" && age == "adult" => json!({"nationality": nation}),
                    1 if nation == "VN" && age == "adult" => json!({"sex": sex}),
                    2 if nation == "VN" && sex == "male" => json!({"age_class": age}),
                    3 if self.random.chance(50) => json!({"nationality": nation, "sex": sex, "age_class": age}),
                    _ => continue,
                };
                cell["best"] = part.min(left).into();
                left -= part.min(left);
                cells.push(cell);
            }
        }
        cells
    }

    fn item(&mut self, id: &str, claims: &[String]) -> Value {
        let mut record = self.record(Evidence::META, id);
        let kinds = ["article", "report", "statement", "dataset", "testimony", "video", "interview_series"];
        record["kind"] = (*self.random.pick(&kinds)).into();
        let map = record.as_object_mut().unwrap();
        if self.random.chance(85) {
            map.insert("published".to_owned(), json!({"edtf": "2026-01-19"}));
            map.remove("informant");
            map.remove("derived_from");
        }
        if self.random.chance(80) {
            map.remove("consent");
            map.remove("sensitivity");
            map.insert("held".to_owned(), "accessed".into());
        }
        record["claims"] = claims.iter().map(|claim| self.claim(claim)).collect::<Vec<_>>().into();
        record
    }

    fn claim(&mut self, id: &str) -> Value {
        let mut claim = self.object(casecairn::model::Claim::META, 1);
        claim["id"] = id.into();
        let map = claim.as_object_mut().unwrap();
        map.remove("fields");
        if self.random.chance(80) {
            map.remove("rests_on");
        }
        claim
    }

    fn object(&mut self, meta: &'static ObjectMeta, depth: usize) -> Value {
        let mut map = Map::new();
        if let Some(tag) = meta.tag {
            map.insert("type".to_owned(), tag.into());
        }
        let chance = if depth >= 4 { 4 } else { 55_usize.saturating_sub(depth * 12) };
        for field in meta.fields {
            let named = format!("{}.{}", meta.name, field.name);
            // Fields of another record, and links of two kinds at once, are faults of their own.
            let faulty =
                ["SupportDetail.fields", "CompoundLink.unresolved", "Incident.compounds"].contains(&named.as_str());
            if faulty || (field.presence != Presence::Required && !self.random.chance(chance)) {
                continue;
            }
            let many = if field.presence == Presence::List { 1 + self.random.below(2) } else { 1 };
            // What lies in a field is at least as restricted as the field.
            let outer = self.class;
            self.class = outer.max(field.class);
            let mut values: Vec<Value> = (0..many).map(|_| self.value(&named, field.shape, depth + 1)).collect();
            self.class = outer;
            let value = if field.presence == Presence::List { values.into() } else { values.remove(0) };
            map.insert(field.name.to_owned(), value);
        }
        Value::Object(map)
    }

    fn value(&mut self, field: &str, shape: Shape, depth: usize) -> Value {
        match shape {
            Shape::Boolean => self.random.chance(50).into(),
            Shape::Whole => self.random.below(200).into(),
            Shape::Number => json!(1.0 + self.random.below(3000) as f64),
            Shape::Leaf(meta) => self.leaf(field, meta),
            Shape::Vocabulary(meta) => self.word(field, meta),
            Shape::Object(meta) => self.object(meta, depth),
            Shape::Union(meta) => {
                let at = self.random.below(meta.variants.len());
                self.object(meta.variants[at], depth)
            }
            Shape::Short(..) => self.reference("ClaimRef"),
            Shape::Position => self.position(),
            Shape::Rings => json!([[[104.0, 11.0], [104.1, 11.0], [104.1, 11.1], [104.0, 11.0]]]),
            Shape::Polygons => json!([[[[104.0, 11.0], [104.1, 11.0], [104.1, 11.1], [104.0, 11.0]]]]),
            Shape::Extensions => json!({"org.example.case": self.secret("extensions")}),
        }
    }

    fn position(&mut self) -> Value {
        let along = |random: &mut Random| random.below(20_000) as f64 / 10_000.0;
        json!([103.5 + along(&mut self.random), 11.0 + along(&mut self.random)])
    }

    fn word(&mut self, field: &str, meta: &'static VocabularyMeta) -> Value {
        if meta.other && self.random.chance(12) {
            return json!({"other": self.secret(field)});
        }
        self.random.pick(meta.values).code.into()
    }

    fn leaf(&mut self, field: &str, meta: &'static LeafMeta) -> Value {
        let text = match meta.name {
            "Line" | "Prose" | "Token" | "Id" if TOLD.contains(&field) => {
                let word = self.letters(if self.class > Class::Public { GUARDED } else { OPEN });
                self.guard(&word, field);
                word
            }
            "Line" | "Prose" => self.written_somehow(field),
            "Token" | "Id" => self.secret(field),
            "Url" => format!("https://example.org/{}", self.secret(field)),
            "MediaType" => format!("video/{}", self.secret(field)),
            // A private part of a tag can hold eight letters.
            "LanguageTag" => format!("en-x-{}", &self.secret(field)[..8]),
            // Without zeros: numbers of a release have many.
            "Hex" => (0..64).map(|_| *self.random.pick(b"123456789abcdef") as char).collect(),
            "Country" => (*self.random.pick(&["KH", "KH", "TH"])).to_owned(),
            "Subdivision" => (*self.random.pick(&["KH-12", "KH-18", "TH-10"])).to_owned(),
            "Edtf" => (*self.random.pick(&[
                "2025-11-03",
                "2025-11",
                "2025",
                "2026-01-14/2026-01-16",
                "../2025-06-26",
                "2025-06-26?",
                "2030-01-01",
                "2024-02-29",
            ]))
            .to_owned(),
            "FieldName" => "place".to_owned(),
            "ActorRef" | "CompoundRef" | "IncidentRef" | "EvidenceRef" | "RecordRef" | "ClaimRef" => {
                return self.reference(meta.name);
            }
            _ => meta.examples[0].to_owned(),
        };
        if meta.name == "Hex" {
            self.guard(&text, field);
            self.secret.push((text.clone(), field.to_owned()));
        }
        text.into()
    }

    fn reference(&mut self, kind: &str) -> Value {
        let evidence = |random: &mut Random, all: &[(String, Vec<String>)]| all[random.below(all.len())].clone();
        let (item, claims) = evidence(&mut self.random, &self.evidence);
        let of = |random: &mut Random, all: &[String]| all[random.below(all.len())].clone();
        match kind {
            "ActorRef" => of(&mut self.random, &self.actors),
            "CompoundRef" => of(&mut self.random, &self.compounds),
            "IncidentRef" => of(&mut self.random, &self.incidents),
            "EvidenceRef" => item,
            "ClaimRef" => format!("{item}#{}", of(&mut self.random, &claims)),
            _ => match self.random.below(3) {
                0 => of(&mut self.random, &self.compounds),
                1 => of(&mut self.random, &self.incidents),
                _ => of(&mut self.random, &self.actors),
            },
        }
        .into()
    }

    /// A word that stands nowhere else and may be told: consonants only, so
    /// that no word of a language is like it.
    fn canary(&mut self) -> String {
        self.letters(OPEN)
    }

    fn letters(&mut self, letters: &[u8]) -> String {
        (0..14).map(|_| *self.random.pick(letters) as char).collect()
    }

    /// A word that is never told.
    fn hidden(&mut self) -> String {
        self.letters(if self.class > Class::Public { GUARDED } else { SECRET })
    }

    fn secret(&mut self, field: &str) -> String {
        let word = self.hidden();
        self.keep(&word, field);
        word
    }

    /// A canary in wide letters, or with marks, as people write: other forms
    /// of Unicode write it otherwise.
    fn written_somehow(&mut self, field: &str) -> String {
        let word = self.hidden();
        let wide = |letter| char::from_u32(u32::from(letter) - u32::from('a') + 0xff41).unwrap();
        let word: String = match self.random.below(6) {
            0 => word.chars().map(wide).collect(),
            1 => word.chars().flat_map(|letter| [letter, '\u{307}']).collect(),
            _ => word,
        };
        self.keep(&word, field);
        word
    }

    fn keep(&mut self, word: &str, field: &str) {
        self.guard(word, field);
        self.secret.push((word.to_owned(), field.to_owned()));
    }

    fn guard(&mut self, word: &str, field: &str) {
        if self.class > Class::Public {
            self.guarded.push((word.to_owned(), field.to_owned()));
        }
    }
}
