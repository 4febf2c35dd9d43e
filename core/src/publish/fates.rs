//! What becomes of each field of the model. A field that is not listed here
//! fails the test: nobody has decided yet whether it may leave.
//!
//! - `told`: as it stands, where the rules of the release let it be told.
//! - `coarse`: in cells, months, classes.
//! - `numbered`: the number in this release of what it names.
//! - `decides`: it has a say in what is told, and is not told.
//! - `withheld`: never told.

use super::types::*;
use crate::model::shape::{Class, ObjectMeta, Shape};
use crate::model::{Header, Record};
use std::collections::{BTreeMap, BTreeSet};

const FATES: &[(&str, &str)] = &[
    (
        "Header",
        "told: schema_version namespace title publisher licence tlp; coarse: created; withheld: description languages waivers extensions",
    ),
    ("Waiver", "withheld: rule record reason by on"),
    (
        "Actor",
        "told: kind names codes basis office status; numbered: id of support; decides: tlp; withheld: seat urls replaces reason note extensions",
    ),
    ("Name", "told: text kind; coarse: lang; numbered: support"),
    ("Code", "told: registry code; numbered: support"),
    (
        "Compound",
        "told: names codes features links assessment operations status; coarse: place; numbered: id support; decides: verified_place tlp; withheld: capacity relations replaces reason note extensions",
    ),
    (
        "Place",
        "told: country; coarse: subdivision point uncertainty_m; numbered: support; decides: scope; withheld: locality address part basis georeference footprint verbatim lang",
    ),
    ("Polygon", "withheld: coordinates"),
    ("MultiPolygon", "withheld: coordinates"),
    ("When", "coarse: edtf; numbered: support; withheld: verbatim lang relative lasting resolved_by"),
    ("Relative", "withheld: to event span"),
    ("Feature", "told: kind faces; coarse: as_of; numbered: support"),
    ("Link", "told: role stance; coarse: when; numbered: actor support"),
    ("CompoundRelation", "withheld: kind compound when support"),
    ("Assessment", "told: status; coarse: as_of; numbered: by support; withheld: criteria"),
    ("Operation", "told: status; coarse: as_of; numbered: by support"),
    (
        "Incident",
        "told: kind stance compounds acts outcome relations status; coarse: when place people; numbered: id support; decides: verified_place tlp; withheld: involved replaces reason note extensions",
    ),
    ("IncidentRelation", "told: kind; numbered: incident support"),
    ("CompoundLink", "told: resolved_by; numbered: compound support; withheld: because unresolved candidates one_of"),
    ("Candidate", "withheld: compound because likelihood"),
    (
        "Act",
        "told: conduct forms triggers attributed_to; numbered: support; decides: against; withheld: id orders_from purposes stance when",
    ),
    ("Attribution", "told: role stance; numbered: actor support"),
    (
        "Count",
        "told: unit; coarse: min fewer_than nationality age_class sex cells; decides: best max more_than basis; withheld: share verbatim lang as_of period cumulative described_as includes month relations",
    ),
    ("Cell", "coarse: nationality age_class sex min fewer_than; decides: best max more_than month"),
    ("CountRelation", "withheld: kind to"),
    (
        "Evidence",
        "told: kind codes claims status; coarse: lang issued published; numbered: id publisher derived_from; decides: external held sensitivity consent informant tlp url; withheld: title authors platform captured first_seen retrieved prompted_by provided_by extent media verification custody reliability replaces reason note extensions",
    ),
    ("Derivation", "told: how; numbered: evidence; withheld: at"),
    (
        "Claim",
        "told: by_role stance relay; numbered: id by about; decides: fields rests_on; withheld: by_context via at quote made says prompted_by supports contrasts_with conflicts_with ambiguity credibility",
    ),
    ("SupportDetail", "numbered: claim; decides: how fields"),
    ("Consent", "decides: status scopes basis given expires withdrawn"),
    ("Ambiguity", "withheld: what readings note"),
    ("Credibility", "withheld: grade by on"),
    ("CustodyEvent", "withheld: kind at agent from to authority digest previous timestamp note"),
    ("Digest", "withheld: algorithm hex"),
    ("Extent", "withheld: count kinds"),
    (
        "Group",
        "withheld: unit verbatim lang of count members assessed status victim_of roles includes situation place origin",
    ),
    ("Locator", "withheld: part section page paragraph timecode frame"),
    ("Media", "withheld: role media_type digests size_bytes filename"),
    ("Pillar", "withheld: pillar state"),
    ("Provision", "withheld: actor count when"),
    ("Quote", "withheld: text lang speaker differs_from"),
    ("QuoteVariant", "withheld: evidence text lang"),
    ("Reliability", "withheld: grade by on"),
    ("Verification", "withheld: id by methods pillars result on applies_to note"),
    (
        "SaysCharacterisation",
        "withheld: of terms acts means purposes indicators responsibility combination attributed_to concerning triggers orders_from prevalence pattern enabled place when",
    ),
    ("SaysConcern", "withheld: of kinds level urgency"),
    (
        "SaysConduct",
        "withheld: of conduct combination forms targets exploitation control triggers orders_from purposes attributed_to channels prevalence pattern place when",
    ),
    ("SaysCount", "withheld: count what of members assessed documented_in place"),
    ("SaysFeature", "withheld: of features faces prevalence"),
    ("SaysGap", "withheld: topic holder reason"),
    ("SaysObligation", "withheld: on duties basis toward risks"),
    ("SaysRecommendation", "decides: about; withheld: to measures urgency concerning"),
    ("SaysResponse", "withheld: by to to_evidence kind quality topics incident claimed verified outcome when"),
    ("SaysRisk", "withheld: of risks level trend condition reach"),
    ("SaysRole", "withheld: role actor holder of"),
    ("SaysStateFailure", "decides: by; withheld: failures combination concerning pattern enabled when"),
];

/// The public type of each object that has one.
const PUBLIC: &[(&str, &[&str])] = &[
    PublicActor::FIELDS,
    PublicName::FIELDS,
    PublicCode::FIELDS,
    PublicCompound::FIELDS,
    PublicPlace::FIELDS,
    PublicWhen::FIELDS,
    PublicFeature::FIELDS,
    PublicLink::FIELDS,
    PublicAssessment::FIELDS,
    PublicOperation::FIELDS,
    PublicIncident::FIELDS,
    PublicCompoundLink::FIELDS,
    PublicAct::FIELDS,
    PublicAttribution::FIELDS,
    PublicCount::FIELDS,
    PublicCell::FIELDS,
    PublicIncidentRelation::FIELDS,
    PublicEvidence::FIELDS,
    PublicDerivation::FIELDS,
    PublicClaim::FIELDS,
    ("PublicHeader", &["schema_version", "namespace", "title", "publisher", "created", "licence", "tlp"]),
];

/// The fates of an object's fields.
fn fates(object: &str) -> BTreeMap<&'static str, &'static str> {
    let (_, text) = FATES.iter().find(|(name, _)| *name == object).unwrap_or_else(|| panic!("{object} has no fate"));
    let mut fates = BTreeMap::new();
    for (fate, fields) in text.split("; ").map(|part| part.split_once(": ").unwrap()) {
        assert!(["told", "coarse", "numbered", "decides", "withheld"].contains(&fate), "{object}: {fate}");
        for field in fields.split(' ') {
            assert_eq!(fates.insert(field, fate), None, "{object}.{field} has two fates");
        }
    }
    fates
}

fn objects(meta: &'static ObjectMeta, all: &mut BTreeMap<&'static str, &'static ObjectMeta>) {
    if all.insert(meta.name, meta).is_some() {
        return;
    }
    for field in meta.fields {
        match field.shape {
            Shape::Object(meta) | Shape::Short(_, meta) => objects(meta, all),
            Shape::Union(meta) => meta.variants.iter().for_each(|meta| objects(meta, all)),
            _ => {}
        }
    }
}

fn model() -> BTreeMap<&'static str, &'static ObjectMeta> {
    let mut all = BTreeMap::new();
    objects(Header::META, &mut all);
    Record::META.variants.iter().for_each(|meta| objects(meta, &mut all));
    all
}

#[test]
fn g1_every_field_of_the_model_has_a_fate() {
    let model = model();
    for (name, meta) in &model {
        let mut fates = fates(name);
        for field in meta.fields {
            let fate = fates.remove(field.name);
            let fate = fate.unwrap_or_else(|| panic!("{name}.{} has no fate: may it leave?", field.name));
            let allowed: &[&str] = match field.class {
                Class::Public => &["told", "coarse", "numbered", "decides", "withheld"],
                Class::Protected => &["coarse", "decides", "withheld"],
                Class::Internal => &["decides", "withheld"],
            };
            assert!(allowed.contains(&fate), "{name}.{} is {} and cannot be {fate}", field.name, field.class.code());
        }
        assert!(fates.is_empty(), "{name} has no such fields: {fates:?}");
    }
    assert_eq!(model.keys().copied().collect::<BTreeSet<_>>(), FATES.iter().map(|(name, _)| *name).collect());
}

#[test]
fn g1_a_public_type_has_the_fields_that_are_told_and_no_other() {
    for (name, _) in FATES {
        let fates = fates(name);
        let told = fates.iter().filter(|(_, fate)| ["told", "coarse", "numbered"].contains(fate));
        let told: BTreeSet<&str> = told.map(|(field, _)| *field).collect();
        let public = PUBLIC.iter().find(|(public, _)| public.strip_prefix("Public") == Some(name));
        match public {
            Some((_, fields)) => assert_eq!(told, fields.iter().copied().collect(), "{name}"),
            None => assert!(told.is_empty() || *name == "SupportDetail", "{name} has no public type"),
        }
    }
}
