//! Right documents.

use super::Random;
use super::text;
use casecairn::model::shape::{LeafMeta, ObjectMeta, Presence, Shape, VocabularyMeta};
use casecairn::model::{Actor, Compound, Evidence, Header, Incident, Record};
use casecairn::schema::Root;
use serde_json::{Map, Value, json};

/// How deep optional fields are filled.
const DEEP: usize = 5;

/// A right document.
pub fn root(root: Root, random: &mut Random) -> Value {
    match root {
        Root::Dossier => dossier(random),
        Root::Header => first_line(random),
        Root::Actor => object(Actor::META, random, 0),
        Root::Compound => object(Compound::META, random, 0),
        Root::Incident => object(Incident::META, random, 0),
        Root::Evidence => object(Evidence::META, random, 0),
        _ => record(random, 0),
    }
}

fn record(random: &mut Random, depth: usize) -> Value {
    let meta = *random.pick(Record::META.variants);
    object(meta, random, depth)
}

fn first_line(random: &mut Random) -> Value {
    let mut header = object(Header::META, random, 0);
    if random.chance(30) {
        let address = if random.chance(80) { json!("https://example.org/s.json") } else { Value::Null };
        header.as_object_mut().expect("an object").insert("$schema".to_owned(), address);
    }
    header
}

fn dossier(random: &mut Random) -> Value {
    let mut dossier = first_line(random);
    if random.chance(90) {
        let many = random.below(3);
        let records: Vec<Value> = (0..many).map(|_| record(random, 1)).collect();
        let records = if random.chance(5) { Value::Null } else { records.into() };
        dossier.as_object_mut().expect("an object").insert("records".to_owned(), records);
    }
    dossier
}

/// A right object. With depth, fewer of its optional fields are there.
pub fn object(meta: &'static ObjectMeta, random: &mut Random, depth: usize) -> Value {
    let mut map = Map::new();
    let tag_first = random.chance(80);
    let tag = meta.tag.map(|tag| ("type".to_owned(), Value::from(tag)));
    if tag_first {
        map.extend(tag.clone());
    }
    let chance = if depth >= DEEP { 3 } else { 40_usize.saturating_sub(depth * 7) };
    for field in meta.fields {
        if field.presence != Presence::Required && !random.chance(chance) {
            continue;
        }
        random.reached.insert(format!("{}.{}", meta.name, field.name));
        map.insert(field.name.to_owned(), self::field(field.presence, field.shape, random, depth));
    }
    if !tag_first {
        map.extend(tag);
    }
    Value::Object(map)
}

fn field(presence: Presence, shape: Shape, random: &mut Random, depth: usize) -> Value {
    if presence != Presence::Required && random.chance(8) {
        return Value::Null;
    }
    if presence == Presence::List {
        let many = *random.pick(&[0, 1, 1, 1, 2, 3]);
        return (0..many).map(|_| value(shape, random, depth + 1)).collect::<Vec<_>>().into();
    }
    value(shape, random, depth + 1)
}

/// A right value of a shape.
pub fn value(shape: Shape, random: &mut Random, depth: usize) -> Value {
    match shape {
        Shape::Boolean => random.chance(50).into(),
        Shape::Whole => whole(random),
        Shape::Number => number(random),
        Shape::Leaf(meta) => leaf(meta, random),
        Shape::Vocabulary(meta) => word(meta, random),
        Shape::Object(meta) => object(meta, random, depth),
        Shape::Union(meta) => object(meta.variants[random.below(meta.variants.len())], random, depth),
        Shape::Short(short, _) if random.chance(50) => leaf(short, random),
        Shape::Short(_, long) => object(long, random, depth),
        Shape::Position => json!([number(random), number(random)]),
        Shape::Rings => rings(random),
        Shape::Polygons => (0..random.below(3)).map(|_| rings(random)).collect::<Vec<_>>().into(),
        Shape::Extensions => extensions(random),
    }
}

fn rings(random: &mut Random) -> Value {
    let ring =
        |random: &mut Random| (0..random.below(6)).map(|_| json!([number(random), number(random)])).collect::<Vec<_>>();
    (0..random.below(3)).map(|_| ring(random)).collect::<Vec<_>>().into()
}

/// Whole numbers, also in spellings that mean a whole number.
fn whole(random: &mut Random) -> Value {
    let large = 9_007_199_254_740_991_u64;
    match random.below(8) {
        0 => json!(0),
        1 => json!(-0.0),
        2 => json!(53.0),
        3 => json!(1e3),
        4 => json!(large),
        _ => json!(random.below(10_000)),
    }
}

fn number(random: &mut Random) -> Value {
    match random.below(6) {
        0 => json!(104),
        1 => json!(-72.5),
        2 => json!(1e300),
        3 => json!(-0.0),
        4 => json!(11.562),
        _ => json!(random.below(180)),
    }
}

fn word(meta: &'static VocabularyMeta, random: &mut Random) -> Value {
    if meta.other && random.chance(15) {
        return json!({ "other": text::line(random) });
    }
    random.pick(meta.values).code.into()
}

fn leaf(meta: &'static LeafMeta, random: &mut Random) -> Value {
    text::right(meta, random).into()
}

fn extensions(random: &mut Random) -> Value {
    let keys = ["org.example.case", "a.b", "kh.gov-x.1", "x-1.y.z.0"];
    let any = [json!(null), json!([1, "x", {}]), json!({ "any": [null] }), json!("text"), json!(1.5)];
    let mut map = Map::new();
    for _ in 0..random.below(3) {
        map.insert((*random.pick(&keys)).to_owned(), random.pick(&any).clone());
    }
    Value::Object(map)
}
