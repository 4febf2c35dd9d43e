//! The edges of an assessment: what is read, what stands behind evidence, and each test of a criteria profile.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::needless_pass_by_value,
    reason = "a test that panics has failed"
)]

use casecairn::Lang;
use casecairn::assess::{AssessOptions, Assessment, CriteriaProfile, Met, Reason, Standing, assess};
use serde_json::{Value, json};

fn dossier(namespace: &str, records: impl IntoIterator<Item = Value>) -> Value {
    let records: Vec<Value> = records.into_iter().collect();
    json!({"type": "dossier", "schema_version": "1.0", "namespace": namespace, "title": "T", "records": records})
}

fn with(dossiers: &[Value], options: &AssessOptions) -> Assessment {
    let inputs: Vec<Vec<u8>> = dossiers.iter().map(|dossier| dossier.to_string().into_bytes()).collect();
    assess(&inputs.iter().map(Vec::as_slice).collect::<Vec<_>>(), options)
}

fn all(dossiers: &[Value]) -> Assessment {
    with(dossiers, &AssessOptions::default())
}

fn of<'a>(assessment: &'a Assessment, id: &str) -> &'a Standing {
    assessment.standings.iter().find(|standing| standing.id == id && standing.statement.is_none()).unwrap()
}

fn compound(id: &str) -> Value {
    json!({"type": "compound", "id": id})
}

/// A piece of evidence with one claim about `c`, of a kind, from sources.
fn piece(id: &str, kind: &str, sources: &[(&str, &str)], more: Value) -> Value {
    let sources: Vec<Value> = sources.iter().map(|(source, how)| json!({"evidence": source, "how": how})).collect();
    let mut record = json!({"type": "evidence", "id": id, "kind": kind, "derived_from": sources,
        "consent": {"status": "given"}, "claims": [{"id": "k", "stance": "asserted", "about": "c"}]});
    record.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    record
}

/// Evidence without a claim.
fn mute(id: &str, kind: &str, sources: &[(&str, &str)], more: Value) -> Value {
    let mut record = piece(id, kind, sources, more);
    record["claims"] = json!([]);
    record
}

/// What one criterion answers on the compound `c`.
fn criterion(test: Value, records: Vec<Value>) -> Met {
    let title = json!({"en": "t", "fr": "t"});
    let profile = json!({"type": "criteria", "version": "1.0", "id": "p", "title": title, "description": title, "source": "s",
        "applies_to": ["compound", "incident"], "criteria": [{"id": "k", "title": title, "test": test}]});
    let mut options = AssessOptions::default();
    options.profiles = vec![CriteriaProfile::read(profile.to_string().as_bytes()).unwrap()];
    let assessment = with(&[dossier("n", records)], &options);
    assert_eq!(assessment.read.left_out, 0);
    let outcome = &of(&assessment, "c").outcomes[0];
    assert_eq!(outcome.answer, outcome.criteria[0].answer);
    outcome.answer
}

fn rests(kinds: &[&str]) -> Value {
    json!({"rests_on": {"kinds": kinds}})
}

#[test]
fn what_is_read_is_counted_and_what_cannot_be_used_too() {
    let read = |dossiers: &[Value]| all(dossiers).read;
    let actor = |id: &str| json!({"type": "actor", "id": id, "kind": "ngo"});
    let incident = |id: &str| json!({"type": "incident", "id": id, "kind": "raid", "stance": "asserted"});
    let two = json!({"claims": [{"id": "a", "stance": "asserted"}, {"id": "b", "stance": "asserted"}]});
    let records = vec![
        actor("a1"),
        actor("a2"),
        compound("c1"),
        compound("c2"),
        compound("c3"),
        incident("i1"),
        incident("i2"),
        piece("e1", "article", &[], two.clone()),
        piece("e2", "article", &[], two),
    ];
    let found = read(&[dossier("n", records.clone())]);
    assert_eq!((found.dossiers, found.actors, found.compounds, found.incidents), (1, 2, 3, 2));
    assert_eq!((found.evidence, found.claims, found.left_out, found.unreadable), (2, 4, 0, 0));
    // A record with a fault of shape, and one that cannot be made at all.
    let found =
        read(&[dossier("n", [compound("c1"), json!({"type": "compound", "id": "c2", "place": 7}), json!({"id": 3})])]);
    assert_eq!((found.compounds, found.left_out), (1, 2));
    // One id twice: nobody can tell which is meant.
    let found =
        read(&[dossier("n", [compound("c1"), json!({"type": "compound", "id": "c1", "codes": []}), compound("c2")])]);
    assert_eq!(found.left_out, 2);
    let found = read(&[dossier("n", [mute("e", "article", &[], json!({})), mute("e", "report", &[], json!({}))])]);
    assert_eq!(found.left_out, 2);
    // The same dossier twice is no loss; the same name with two contents is one.
    let found = read(&[dossier("n", records.clone()), dossier("n", records)]);
    assert_eq!((found.dossiers, found.compounds, found.left_out), (2, 3, 0));
    let other = json!({"type": "compound", "id": "c1", "names": [{"text": "N"}]});
    assert_eq!(read(&[dossier("n", [compound("c1")]), dossier("n", [other])]).left_out, 1);
    // A stream with a line that is no JSON.
    let stream = format!("{}\n{{\n{}\n", dossier("n", []).to_string().replace(",\"records\":[]", ""), compound("c1"));
    let found = assess(&[stream.as_bytes()], &AssessOptions::default()).read;
    assert_eq!((found.compounds, found.left_out, found.unreadable), (1, 1, 0));
    let text = assess(&[stream.as_bytes(), b"{"], &AssessOptions::default()).to_text(Lang::En);
    assert!(text.contains("could not be read: 1\n") && text.contains("Left out"), "{text}");
    let text = assess(&[b"{"], &AssessOptions::default()).to_text(Lang::En);
    assert!(text.contains("could not be read: 1\n") && !text.contains("Left out"), "{text}");
    let text = all(&[dossier("n", [json!({"type": "compound", "id": "c2", "place": 7})])]).to_text(Lang::En);
    assert!(text.contains("Left out") && text.contains(": 1\n"), "{text}");
}

#[test]
fn debug_shows_nothing_that_may_have_to_be_protected() {
    let path = format!("{}/../tests/dossiers/amnesty-2026-01.json", env!("CARGO_MANIFEST_DIR"));
    let bytes = std::fs::read(path).unwrap();
    let text = format!("{:?}", assess(&[&bytes], &AssessOptions::default()));
    let shown = ["Numbers(protected)", "3001", "2026-01-14"].map(|part| text.contains(part));
    assert_eq!(shown, [true, false, false]);
    let options = AssessOptions::default();
    let assessor = casecairn::assess::Assessor::new(&options, false);
    assert!(format!("{assessor:?}").starts_with("Assessor { read: Read { dossiers: 0"));
}

#[test]
fn an_area_is_as_narrow_as_it_is_known() {
    let place =
        json!({"type": "compound", "id": "c", "place": {"country": "KH", "subdivision": "KH-18", "basis": "admin1"}});
    let assessment = all(&[dossier("n", [place])]);
    let area = &of(&assessment, "c").site.as_ref().unwrap().area;
    assert_eq!((area.country.as_deref(), area.subdivision.as_deref()), (Some("KH"), Some("KH-18")));
    let outside =
        json!({"type": "compound", "id": "c", "place": {"country": "KH", "scope": "outside", "basis": "country"}});
    let assessment = all(&[dossier("n", [outside])]);
    assert_eq!(of(&assessment, "c").site.as_ref().unwrap().area.country, None);
    let verified = json!({"type": "compound", "id": "c", "place": {"country": "TH", "basis": "country"},
        "verified_place": {"country": "KH", "basis": "country"}});
    let assessment = all(&[dossier("n", [verified])]);
    assert_eq!(of(&assessment, "c").site.as_ref().unwrap().area.country.as_deref(), Some("KH"));
}

#[test]
fn a_denial_of_what_speaks_against_it_is_no_support() {
    let record = json!({"type": "compound", "id": "c", "support": [{"claim": "e#k", "how": "contradicts"}]});
    let denial = json!({"claims": [{"id": "k", "stance": "denied"}]});
    let assessment = all(&[dossier("n", [record, piece("e", "article", &[], denial)])]);
    let standing = of(&assessment, "c");
    assert_eq!((standing.supporting.lineages.at_least, standing.contradicting.lineages.at_least), (0, 0));
    assert_eq!(standing.set_aside[0].reason, Reason::Qualifies);
}

#[test]
fn a_claim_that_carries_one_part_and_denies_another_counts_for_neither() {
    let record = json!({"type": "compound", "id": "c",
        "support": ["e#k", {"claim": "e#k", "how": "contradicts", "fields": ["names"]}]});
    let neutral = json!({"claims": [{"id": "k", "stance": "asserted"}]});
    let assessment = all(&[dossier("n", [record, piece("e", "article", &[], neutral)])]);
    let standing = of(&assessment, "c");
    assert_eq!((standing.supporting.lineages.at_least, standing.contradicting.lineages.at_least), (0, 0));
    assert_eq!(standing.set_aside[0].reason, Reason::Qualifies);
}

#[test]
fn what_passes_a_refuted_piece_on_is_refuted_with_it() {
    let wrong = json!({"verification": [{"result": "recycled"}]});
    let fake = || mute("v", "video", &[], wrong.clone());
    let aside = |sources: &[(&str, &str)]| {
        let records =
            [compound("c"), fake(), mute("w", "video", &[], json!({})), piece("e", "video", sources, json!({}))];
        let assessment = all(&[dossier("n", records)]);
        of(&assessment, "c").set_aside.first().map(|aside| aside.reason)
    };
    assert_eq!(aside(&[("v", "republishes")]), Some(Reason::EvidenceRefuted));
    assert_eq!(aside(&[("v", "republishes"), ("w", "republishes")]), Some(Reason::EvidenceRefuted));
    assert_eq!(aside(&[("w", "republishes"), ("v", "republishes")]), Some(Reason::EvidenceRefuted));
    // Who analyses it says something of their own.
    assert_eq!(aside(&[("v", "analyses")]), None);
    assert_eq!(aside(&[("w", "republishes")]), None);
}

#[test]
fn one_withdrawn_source_among_several_is_enough() {
    let gone = json!({"status": "withdrawn", "reason": "r"});
    for sources in [[("a", "cites"), ("b", "cites")], [("b", "cites"), ("a", "cites")]] {
        let records = [
            compound("c"),
            mute("a", "report", &[], gone.clone()),
            mute("b", "report", &[], json!({})),
            piece("e", "article", &sources, json!({})),
        ];
        let assessment = all(&[dossier("n", records)]);
        assert_eq!(of(&assessment, "c").set_aside[0].reason, Reason::Withdrawn);
    }
}

#[test]
fn a_kind_of_evidence_is_met_surely_perhaps_or_not() {
    let test = || rests(&["testimony"]);
    let told = || mute("t", "testimony", &[], json!({}));
    let other = |kind: &str| mute("o", kind, &[], json!({}));
    let on = |sources: &[(&str, &str)]| piece("e", "report", sources, json!({}));
    let met = |records: Vec<Value>| criterion(test(), std::iter::once(compound("c")).chain(records).collect());
    assert_eq!(met(vec![piece("e", "testimony", &[], json!({}))]), Met::Met);
    assert_eq!(met(vec![piece("e", "letter", &[], json!({}))]), Met::NotMet);
    assert_eq!(met(vec![told(), on(&[("t", "cites")])]), Met::Met);
    assert_eq!(met(vec![told(), other("letter"), on(&[("t", "cites"), ("o", "cites")])]), Met::CannotTell);
    assert_eq!(met(vec![other("letter"), on(&[("o", "cites")])]), Met::NotMet);
    // What nobody can tell may be anything.
    assert_eq!(met(vec![other("unknown"), on(&[("o", "cites")])]), Met::CannotTell);
    // A kind that is listed twice is asked for once.
    let records = || vec![compound("c"), piece("e", "testimony", &[], json!({}))];
    assert_eq!(criterion(rests(&["testimony", "testimony"]), records()), Met::Met);
    let open = || vec![compound("c"), other("unknown"), told(), on(&[("o", "cites"), ("t", "cites")])];
    assert_eq!(criterion(rests(&["unknown"]), open()), Met::CannotTell);
}

#[test]
fn a_piece_that_only_passes_on_is_of_no_kind_of_its_own() {
    // A broadcast of an article is no film of the place.
    let test = || rests(&["broadcast"]);
    let records = |how: &str| {
        vec![compound("c"), mute("a", "article", &[], json!({})), piece("e", "broadcast", &[("a", how)], json!({}))]
    };
    assert_eq!(criterion(test(), records("republishes")), Met::NotMet);
    assert_eq!(criterion(test(), records("cites")), Met::CannotTell);
}

fn checked(at_least: &str) -> Value {
    json!({"rests_on": {"kinds": ["video"], "verified": {"at_least": at_least, "independent": true}}})
}

fn film(id: &str, result: &str) -> Value {
    mute(id, "video", &[], json!({"verification": [{"by": "checker", "result": result}]}))
}

fn checker() -> Value {
    json!({"type": "actor", "id": "checker", "kind": "ngo"})
}

#[test]
fn all_sources_have_to_be_verified_and_as_well_as_asked() {
    let on = |sources: &[(&str, &str)]| piece("e", "report", sources, json!({}));
    let both = |one: &str, other: &str, test: Value| {
        criterion(
            test,
            vec![compound("c"), checker(), film("v", one), film("w", other), on(&[("v", "cites"), ("w", "cites")])],
        )
    };
    assert_eq!(both("verified", "verified", checked("verified")), Met::Met);
    assert_eq!(both("verified", "probable", checked("verified")), Met::CannotTell);
    assert_eq!(both("verified", "probable", checked("probable")), Met::Met);
    assert_eq!(both("probable", "inconclusive", checked("probable")), Met::CannotTell);
    assert_eq!(both("inconclusive", "failed", checked("probable")), Met::NotMet);
}

#[test]
fn pieces_that_derive_from_each_other_stand_on_what_lies_outside() {
    let records = vec![
        compound("c"),
        checker(),
        film("v", "verified"),
        mute("a", "video", &[("e", "cites")], json!({})),
        piece("e", "video", &[("a", "cites"), ("v", "cites")], json!({})),
    ];
    assert_eq!(criterion(checked("verified"), records), Met::Met);
    // Two that stand on nothing but each other.
    let ring = vec![
        compound("c"),
        mute("a", "letter", &[("e", "cites")], json!({})),
        piece("e", "testimony", &[("a", "cites")], json!({})),
    ];
    assert_eq!(criterion(rests(&["testimony"]), ring.clone()), Met::CannotTell);
    assert_eq!(criterion(rests(&["testimony", "letter"]), ring), Met::Met);
}

#[test]
fn one_piece_under_two_names_has_all_that_either_has() {
    let code = || json!([{"registry": "isbn", "code": "1"}]);
    let here = dossier("m", [compound("c"), piece("e", "report", &[], json!({"codes": code()}))]);
    let told = mute("t", "testimony", &[], json!({}));
    let there = |more: Value| {
        let mut record = mute("r", "report", &[("t", "summarises")], json!({"codes": code()}));
        record.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        dossier("n", [told.clone(), record])
    };
    let assessment = all(&[here.clone(), there(json!({}))]);
    let outcome = |assessment: &Assessment| {
        let outcomes = &of(assessment, "m:c").outcomes;
        outcomes.iter().find(|outcome| outcome.profile == "visual-and-testimony").unwrap().criteria[1].answer
    };
    assert_eq!(outcome(&assessment), Met::Met);
    assert_eq!(outcome(&all(&[here.clone(), dossier("n", [])])), Met::NotMet);
    // Withdrawn there, it is withdrawn here.
    let assessment = all(&[here, there(json!({"status": "withdrawn", "reason": "r"}))]);
    assert_eq!(of(&assessment, "m:c").set_aside[0].reason, Reason::Withdrawn);
}

#[test]
fn a_stance_is_met_by_one_claim_that_has_it() {
    let test = |stance: &str| json!({"stance": {"among": [stance, "alleged"]}});
    let records = || {
        vec![
            compound("c"),
            piece("e", "article", &[], json!({"claims": [{"id": "k", "stance": "reported", "about": "c"}]})),
        ]
    };
    assert_eq!(criterion(test("reported"), records()), Met::Met);
    assert_eq!(criterion(test("asserted"), records()), Met::NotMet);
    let mut more = records();
    more[0]["support"] = json!(["elsewhere:e#k"]);
    assert_eq!(criterion(test("asserted"), more.clone()), Met::CannotTell);
    assert_eq!(criterion(test("reported"), more), Met::Met);
}

#[test]
fn lineages_are_counted_against_the_number_asked_for() {
    let records = |count: usize| {
        let pieces = (0..count).map(|at| piece(&format!("e{at}"), "article", &[], json!({})));
        std::iter::once(compound("c")).chain(pieces).collect::<Vec<Value>>()
    };
    let test = |number: u64| json!({"lineages": {"at_least": number}});
    assert_eq!(criterion(test(2), records(1)), Met::NotMet);
    assert_eq!(criterion(test(2), records(2)), Met::Met);
    let denied = |count: usize| {
        let denial = json!({"claims": [{"id": "k", "stance": "denied", "about": "c"}]});
        let pieces = (0..count).map(|at| piece(&format!("e{at}"), "article", &[], denial.clone()));
        std::iter::once(compound("c")).chain(pieces).collect::<Vec<Value>>()
    };
    let test = |number: u64| json!({"contradicting_lineages": {"at_most": number}});
    assert_eq!(criterion(test(1), denied(1)), Met::Met);
    assert_eq!(criterion(test(1), denied(2)), Met::NotMet);
    let mut open = denied(1);
    open[0]["support"] = json!(["elsewhere:e#k"]);
    assert_eq!(criterion(test(1), open), Met::CannotTell);
}

#[test]
fn a_feature_is_one_of_those_asked_for_and_of_a_compound() {
    let site = |feature: &str| {
        vec![
            json!({"type": "compound", "id": "c", "features": [{"kind": feature, "support": ["e#k"]}]}),
            piece("e", "image", &[], json!({"claims": [{"id": "k", "stance": "asserted"}]})),
        ]
    };
    let test = || json!({"features": {"any_of": ["watchtower", "guard_dogs"]}});
    assert_eq!(criterion(test(), site("guard_dogs")), Met::Met);
    assert_eq!(criterion(test(), site("barbed_wire")), Met::NotMet);
    assert_eq!(criterion(json!({"features": {}}), site("barbed_wire")), Met::Met);
    let incident = json!({"type": "incident", "id": "c", "kind": "raid", "stance": "asserted"});
    assert_eq!(criterion(test(), vec![incident]), Met::CannotTell);
}

#[test]
fn every_reason_why_a_profile_is_refused_is_said_in_each_language() {
    let said = |text: &str| {
        let error = CriteriaProfile::read(text.as_bytes()).unwrap_err();
        (error.say(Lang::En), error.say(Lang::Fr))
    };
    let base: Value = serde_json::from_str(CriteriaProfile::built_in_text("reported-by-one").unwrap()).unwrap();
    let changed = |pointer: &str, value: Value| {
        let mut profile = base.clone();
        *profile.pointer_mut(pointer).unwrap() = value;
        said(&profile.to_string())
    };
    assert!(said("{").1.starts_with("ligne 1, colonne 1\u{a0}: "));
    assert!(changed("/version", json!("2.0")).1.contains("version 2.0"));
    assert!(changed("/id", json!("Ä")).1.contains("`Ä`"));
    assert!(changed("/criteria", json!([])).1.contains("ne demande rien"));
    let twice = json!([base["criteria"][0], base["criteria"][0]]);
    let (en, fr) = changed("/criteria", twice);
    assert!(en.contains("two criteria") && fr.contains("deux critères"));
    for name in ["", "a b", &"a".repeat(65)] {
        assert!(changed("/id", json!(name)).0.contains("1 to 64"), "{name}");
    }
    assert_eq!(changed("/criteria/0/id", json!("A")).0, "the id `A` is not 1 to 64 small letters, digits or hyphens");
}
