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
    decided(test, records).0
}

/// What one criterion answers on the compound `c`, and by which claims.
fn decided(test: Value, records: Vec<Value>) -> (Met, Vec<String>) {
    let title = json!({"en": "t", "fr": "t"});
    let profile = json!({"type": "criteria", "version": "1.0", "id": "p", "title": title, "description": title, "source": "s",
        "applies_to": ["compound", "incident"], "criteria": [{"id": "k", "title": title, "test": test}]});
    let mut options = AssessOptions::default();
    options.profiles = vec![CriteriaProfile::read(profile.to_string().as_bytes()).unwrap()];
    let assessment = with(&[dossier("n", records)], &options);
    assert_eq!(assessment.read.left_out, 0);
    let outcome = &of(&assessment, "c").outcomes[0];
    let criterion = &outcome.criteria[0];
    assert_eq!(outcome.answer, criterion.answer);
    (outcome.answer, criterion.claims.shown.iter().map(|claim| claim.claim.clone()).collect())
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
fn a_record_that_was_given_before_is_no_loss_whatever_else_is() {
    let changed = |id: &str| json!({"type": "compound", "id": id, "names": [{"text": "N"}]});
    // One id twice: two are left out. Another content of a known name: one more. The same once more: none.
    let one = dossier("n", [compound("c1"), changed("c1"), compound("c2"), compound("c3")]);
    let read = all(&[one, dossier("n", [changed("c2"), compound("c3")])]).read;
    assert_eq!((read.compounds, read.left_out), (3, 3));
}

#[test]
fn whoever_has_something_read_is_told_how_far_it_is() {
    let records = [compound("c1"), compound("c2")];
    let document = dossier("n", records.clone()).to_string();
    let header = document.replace(&format!(",\"records\":{}", json!(records)), "");
    let stream = format!("{header}\n{}\n{}\n", records[0], records[1]);
    let options = AssessOptions::default();
    for text in [document, stream] {
        let mut places = Vec::new();
        let mut assessor = casecairn::assess::Assessor::new(&options, false);
        assessor.read_with(text.as_bytes(), |at| places.push(at)).unwrap();
        for record in &records {
            assert!(places.contains(&text.find(&record.to_string()).unwrap()), "{places:?} {text}");
        }
        assert_eq!(assessor.finish().read.compounds, 2);
    }
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
fn one_piece_under_two_names_is_refuted_under_both() {
    let code = || json!([{"registry": "isbn", "code": "1"}]);
    let refuted = |steps: Value| {
        let here = dossier("m", [compound("c"), piece("e", "video", &[], json!({"codes": code()}))]);
        let there = dossier("n", [mute("v", "video", &[], json!({"codes": code(), "verification": steps}))]);
        all(&[here, there]).standings[0].set_aside.first().map(|aside| aside.reason)
    };
    assert_eq!(refuted(json!([{"result": "recycled"}])), Some(Reason::EvidenceRefuted));
    assert_eq!(refuted(json!([])), None);
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
    // So may what was not given, beside what was.
    assert_eq!(met(vec![told(), on(&[("t", "cites"), ("elsewhere:x", "cites")])]), Met::CannotTell);
    // A kind that is listed twice is asked for once.
    let records = || vec![compound("c"), piece("e", "testimony", &[], json!({}))];
    assert_eq!(criterion(rests(&["testimony", "testimony"]), records()), Met::Met);
    let open = || vec![compound("c"), other("unknown"), told(), on(&[("o", "cites"), ("t", "cites")])];
    assert_eq!(criterion(rests(&["unknown"]), open()), Met::CannotTell);
}

#[test]
fn a_criterion_names_the_claims_that_decide_it() {
    let sites = |kinds: [&str; 2]| {
        let sources = [mute("o", kinds[1], &[], json!({})), mute("t", "testimony", &[], json!({}))];
        let claims = [
            piece("a", kinds[0], &[], json!({})),
            piece("b", "report", &[("o", "cites"), ("t", "cites")], json!({})),
            piece("d", "letter", &[], json!({})),
        ];
        std::iter::once(compound("c")).chain(sources).chain(claims).collect()
    };
    let told = |kinds: [&str; 2]| decided(rests(&["testimony"]), sites(kinds));
    // The best answer that any of them gives, and who gives it.
    assert_eq!(told(["testimony", "letter"]), (Met::Met, vec!["a#k".to_owned()]));
    assert_eq!(told(["testimony", "testimony"]), (Met::Met, vec!["a#k".to_owned(), "b#k".to_owned()]));
    assert_eq!(told(["letter", "letter"]), (Met::CannotTell, vec!["b#k".to_owned()]));
    assert_eq!(decided(rests(&["video"]), sites(["letter", "letter"])), (Met::NotMet, Vec::new()));
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

#[test]
fn a_feature_of_a_group_is_not_one_of_each_of_its_members() {
    let test = || json!({"features": {"any_of": ["barbed_wire"], "rests_on": ["image"]}});
    let said = |members: Value| {
        piece(
            "e",
            "image",
            &[],
            json!({"claims": [{"id": "k", "stance": "asserted", "says": {"type": "feature",
            "features": ["barbed_wire"], "of": {"unit": "compound", "members": members}}}]}),
        )
    };
    let other = || json!({"type": "compound", "id": "d"});
    assert_eq!(criterion(test(), vec![compound("c"), other(), said(json!(["c", "d"]))]), Met::CannotTell);
    assert_eq!(criterion(test(), vec![compound("c"), other(), said(json!(["d"]))]), Met::NotMet);
}

#[test]
fn each_question_that_a_check_answers_is_one_by_itself() {
    let pillars = ["provenance", "source", "date", "location", "motivation"];
    let answers = |asked: &[&str], given: &[&str]| {
        let given: Vec<Value> = given.iter().map(|pillar| json!({"pillar": pillar, "state": "verified"})).collect();
        let video = json!({"verification": [{"by": "checker", "result": "verified", "pillars": given}]});
        let test = json!({"rests_on": {"kinds": ["video"],
            "verified": {"at_least": "verified", "independent": true, "pillars": asked}}});
        criterion(test, vec![compound("c"), checker(), piece("e", "video", &[], video)])
    };
    for asked in pillars {
        for given in pillars {
            assert_eq!(answers(&[asked], &[given]) == Met::Met, asked == given, "{asked} {given}");
        }
        assert_eq!(answers(&[asked], &[asked, asked]), Met::Met);
    }
    assert_eq!(answers(&["date", "location"], &["date"]), Met::NotMet);
    assert_eq!(answers(&["date", "location"], &["location", "date"]), Met::Met);
    // Of several sources, only what was answered for each is answered for all.
    let film = |id: &str, pillars: &[&str]| {
        let pillars: Vec<Value> = pillars.iter().map(|pillar| json!({"pillar": pillar, "state": "verified"})).collect();
        mute(id, "video", &[], json!({"verification": [{"by": "checker", "result": "verified", "pillars": pillars}]}))
    };
    let all = |asked: &str, one: &[&str], other: &[&str]| {
        let test = json!({"rests_on": {"kinds": ["video"],
            "verified": {"at_least": "verified", "independent": true, "pillars": [asked]}}});
        let on = piece("e", "report", &[("v", "cites"), ("w", "cites")], json!({}));
        criterion(test, vec![compound("c"), checker(), film("v", one), film("w", other), on])
    };
    assert_eq!(all("date", &["date", "location"], &["date"]), Met::Met);
    assert_eq!(all("location", &["date", "location"], &["date"]), Met::CannotTell);
    assert_eq!(all("source", &["date", "location"], &["date"]), Met::NotMet);
}

#[test]
fn whoever_names_a_compound_among_others_speaks_of_it() {
    let group = || json!({"unit": "compound", "members": ["c"]});
    let says = [
        json!({"type": "feature", "features": ["watchtower"], "of": group()}),
        json!({"type": "role", "role": "owner", "of": group()}),
        json!({"type": "concern", "kinds": ["scale"], "of": group()}),
        json!({"type": "risk", "risks": ["persecution"], "of": group()}),
        json!({"type": "obligation", "on": "state", "duties": ["remedy"], "toward": group()}),
        json!({"type": "conduct", "conduct": ["beating"], "of": group()}),
        json!({"type": "characterisation", "terms": ["slavery"], "of": group()}),
        json!({"type": "count", "count": {"unit": "compound", "min": 2}, "of": group()}),
    ];
    for says in says {
        let claim = json!({"claims": [{"id": "k", "stance": "asserted", "says": says}]});
        let records = [
            compound("c"),
            json!({"type": "actor", "id": "state", "kind": "state"}),
            piece("e", "article", &[], claim),
        ];
        let assessment = all(&[dossier("n", records)]);
        assert_eq!(of(&assessment, "c").supporting.lineages.at_least, 1, "{says}");
    }
}

#[test]
fn what_carries_a_part_of_a_compound_speaks_for_it() {
    let neutral = || piece("e", "article", &[], json!({"claims": [{"id": "k", "stance": "asserted"}]}));
    let parts = [
        json!({"features": [{"kind": "watchtower", "support": ["e#k"]}]}),
        json!({"assessment": [{"status": "suspected", "support": ["e#k"]}]}),
        json!({"operations": [{"status": "active", "support": ["e#k"]}]}),
        json!({"codes": [{"registry": "r", "code": "1", "support": ["e#k"]}]}),
        json!({"names": [{"text": "N", "support": ["e#k"]}]}),
        json!({"place": {"country": "KH", "basis": "country", "support": ["e#k"]}}),
        json!({"verified_place": {"country": "KH", "basis": "country", "support": ["e#k"]}}),
        json!({"links": [{"actor": "a", "role": "owner", "support": ["e#k"]}]}),
    ];
    for part in parts {
        let mut record = compound("c");
        record.as_object_mut().unwrap().extend(part.as_object().unwrap().clone());
        let actor = json!({"type": "actor", "id": "a", "kind": "company"});
        let assessment = all(&[dossier("n", [record, actor, neutral()])]);
        assert_eq!(of(&assessment, "c").supporting.lineages.at_least, 1, "{part}");
    }
    let parts = [
        json!({"acts": [{"conduct": "beating", "support": ["e#k"]}]}),
        json!({"when": {"edtf": "2025", "support": ["e#k"]}}),
        json!({"place": {"country": "KH", "basis": "country", "support": ["e#k"]}}),
        json!({"compounds": [{"unresolved": "not_named", "support": ["e#k"]}]}),
    ];
    for part in parts {
        let mut record = json!({"type": "incident", "id": "c", "kind": "violence", "stance": "asserted"});
        record.as_object_mut().unwrap().extend(part.as_object().unwrap().clone());
        let assessment = all(&[dossier("n", [record, neutral()])]);
        assert_eq!(of(&assessment, "c").supporting.lineages.at_least, 1, "{part}");
    }
}

#[test]
fn claims_that_say_so_themselves_are_one_thing() {
    let claim = |more: Value| {
        let mut claim = json!({"id": "k", "stance": "asserted"});
        claim.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({"claims": [claim]})
    };
    let shared = |records: Vec<Value>| {
        let assessment = all(&[dossier("n", records)]);
        let shared = assessment.standings.iter().filter(|standing| standing.statement.is_none());
        shared.map(|standing| (standing.id.clone(), standing.supporting.lineages.at_least)).collect::<Vec<_>>()
    };
    let plain = || piece("a", "article", &[], claim(json!({})));
    assert!(shared(vec![plain(), piece("b", "article", &[], claim(json!({})))]).is_empty());
    let bears_out = piece("b", "article", &[], claim(json!({"supports": ["a#k"]})));
    assert_eq!(shared(vec![plain(), bears_out]), [("a#k".to_owned(), 2)]);
    // Within one piece it is nobody else's word.
    let both =
        json!({"claims": [{"id": "k", "stance": "asserted"}, {"id": "l", "stance": "asserted", "supports": ["a#k"]}]});
    assert!(shared(vec![piece("a", "article", &[], both)]).is_empty());
    let count = |relations: Value| {
        claim(json!({"says": {"type": "count", "count": {"unit": "compound", "best": 53, "relations": relations}}}))
    };
    let related = |kind: &str| {
        let one = piece("a", "article", &[], count(json!([])));
        let other = piece("b", "article", &[], count(json!([{"kind": kind, "to": "a#k"}])));
        shared(vec![one, other])
    };
    assert_eq!(related("equals"), [("a#k".to_owned(), 2)]);
    assert!(related("subset_of").is_empty());
}

#[test]
fn one_of_several_values_is_not_each_of_them() {
    let says = |conduct: Value, combination: &str| {
        json!({"claims": [{"id": "k", "stance": "asserted",
            "says": {"type": "conduct", "conduct": conduct, "combination": combination}}]})
    };
    let beating = |records: Vec<Value>| {
        let assessment = all(&[dossier("n", records)]);
        let found = assessment
            .standings
            .iter()
            .find(|standing| standing.statement.as_ref().is_some_and(|statement| statement.value == "beating"));
        found.map(|standing| (standing.supporting.lineages.at_least, standing.set_aside.len()))
    };
    let sure = |id: &str| piece(id, "article", &[], says(json!(["beating"]), "all"));
    let either = || piece("z", "article", &[], says(json!(["beating", "confinement"]), "any"));
    let alone = || piece("z", "article", &[], says(json!(["beating"]), "any"));
    let all_of = || piece("z", "article", &[], says(json!(["beating", "confinement"]), "all"));
    assert_eq!(beating(vec![sure("a"), sure("b"), either()]), Some((2, 1)));
    assert_eq!(beating(vec![sure("a"), either()]), None);
    assert_eq!(beating(vec![sure("a"), alone()]), Some((2, 0)));
    assert_eq!(beating(vec![sure("a"), all_of()]), Some((2, 0)));
    assert_eq!(beating(vec![sure("a")]), None);
}

#[test]
fn a_compound_is_called_by_the_name_in_common_use() {
    let label = |record: Value| {
        let assessment = all(&[dossier("n", [record])]);
        of(&assessment, "c").label.clone()
    };
    let names = json!([{"text": "First", "kind": "alias"}, {"text": "Common", "kind": "common"}]);
    let codes = json!([{"registry": "r", "code": "C1"}]);
    assert_eq!(
        label(json!({"type": "compound", "id": "c", "names": names, "codes": codes})).as_deref(),
        Some("Common")
    );
    let names = json!([{"text": "First", "kind": "alias"}, {"text": "Second"}]);
    assert_eq!(label(json!({"type": "compound", "id": "c", "names": names, "codes": codes})).as_deref(), Some("First"));
    assert_eq!(label(json!({"type": "compound", "id": "c", "codes": codes})).as_deref(), Some("C1"));
    assert_eq!(label(compound("c")), None);
}

#[test]
fn what_operators_left_was_evacuated() {
    let incident = json!({"type": "incident", "id": "i", "kind": "abandonment_by_operators", "stance": "asserted",
        "when": {"edtf": "2026-01"}, "compounds": [{"compound": "c", "resolved_by": "named_by_source"}], "support": ["e#k"]});
    let said = piece("e", "article", &[], json!({"claims": [{"id": "k", "stance": "asserted"}]}));
    let assessment = all(&[dossier("n", [compound("c"), incident, said])]);
    let site = of(&assessment, "c").site.clone().unwrap();
    assert_eq!(site.operations.current.as_ref().unwrap().status, "evacuated");
    assert_eq!(site.operations.entries[0].derived_from.as_deref(), Some("i"));
    assert_eq!(site.operations.entries[0].lineages.at_least, 1);
    assert_eq!(site.incidents, ["i"]);
}

/// Everything that the tables and an explanation can show, in each language.
#[test]
fn tables_and_explanations_read_as_they_should() {
    let open = json!([
        {"unresolved": "ambiguous", "candidates": [{"compound": "c", "because": "near"}, {"compound": "d", "because": "near"}],
         "one_of": "e#k"},
        {"unresolved": "not_named"}]);
    let records = [
        checker(),
        json!({"type": "compound", "id": "c", "names": [{"text": "Long Bay"}], "support": ["e#k", "elsewhere:x#k"],
            "place": {"country": "KH", "subdivision": "KH-18", "basis": "admin1"},
            "assessment": [{"status": "suspected", "by": "checker", "as_of": {"edtf": "2025"}, "support": ["e#k"]},
                {"status": "confirmed", "as_of": {"edtf": "2025-06"}, "support": ["r#k"]}],
            "operations": [{"status": "active", "as_of": {"edtf": "2025-06"}}]}),
        json!({"type": "compound", "id": "d", "support": ["v#k"], "place": {"country": "KH", "basis": "country"},
            "operations": [{"status": "closed"}]}),
        json!({"type": "compound", "id": "f"}),
        json!({"type": "incident", "id": "i", "kind": "violence", "stance": "alleged", "when": {"edtf": "2025-06-01"},
            "place": {"country": "KH", "basis": "country"}, "compounds": open, "support": ["w#k"]}),
        json!({"type": "incident", "id": "j", "kind": "raid", "stance": "asserted",
            "compounds": [{"compound": "d", "resolved_by": "geolocated"}]}),
        piece(
            "e",
            "article",
            &[],
            json!({"claims": [{"id": "k", "by": "checker", "stance": "asserted"},
            {"id": "l", "stance": "denied", "about": "c"}, {"id": "m", "by_role": "survivor", "stance": "reported", "about": "c",
             "conflicts_with": ["e#k"]}]}),
        ),
        piece("r", "report", &[], json!({"claims": [{"id": "k", "stance": "retracted"}]})),
        piece(
            "v",
            "video",
            &[],
            json!({"publisher": "checker", "claims": [{"id": "k", "stance": "asserted"}],
            "verification": [{"by": "checker", "result": "verified"}]}),
        ),
        piece(
            "w",
            "video",
            &[],
            json!({"claims": [{"id": "k", "stance": "asserted"}],
            "verification": [{"by": "checker", "result": "probable", "pillars": [{"pillar": "date", "state": "verified"}]}]}),
        ),
    ];
    let mut options = AssessOptions::default();
    options.sections = [casecairn::assess::Section::Standing].into();
    options.max_claims = 2;
    let assessment = with(&[dossier("n", records)], &options);
    assert_eq!(assessment.read.left_out, 0);
    for lang in Lang::ALL {
        let pages = ["c", "i"].map(|id| assessment.explain(id, *lang).unwrap());
        insta::assert_snapshot!(format!("assess_standing_{lang}"), assessment.to_text(*lang) + &pages.join("\n"));
    }
}

#[test]
fn entries_that_differ_are_told_as_such_and_claims_that_are_not_shown_are_counted() {
    let stages = json!([{"status": "suspected"}, {"status": "confirmed"}]);
    let conduct =
        json!({"claims": [{"id": "k", "stance": "asserted", "says": {"type": "conduct", "conduct": ["beating"]}}]});
    let pieces = ["e1", "e2", "e3"].map(|id| piece(id, "article", &[], conduct.clone()));
    let records = [json!({"type": "compound", "id": "c", "assessment": stages}), compound("d")];
    let mut options = AssessOptions::default();
    options.max_claims = 1;
    let text = with(&[dossier("n", records.into_iter().chain(pieces))], &options).to_text(Lang::En);
    // Nothing is told of the compound of which no status was ever given.
    assert_eq!(text.matches("entries differ, dates do not tell").count(), 1, "{text}");
    let row = text.lines().find(|line| line.starts_with("| conduct: beating")).unwrap();
    let cells: Vec<&str> = row.split('|').map(str::trim).collect();
    assert_eq!(cells[2..4], ["3", "3"]);
}

#[test]
fn an_explanation_says_how_much_it_does_not_show() {
    let claims = |ids: std::ops::Range<usize>, stance: &str, against: Value| {
        let one = |at: usize| json!({"id": format!("{stance}{at}"), "stance": stance, "about": "c", "conflicts_with": against});
        ids.map(one).collect::<Vec<Value>>()
    };
    let no = || json!([]);
    let told = |conflicts: usize, retracted: usize| {
        let all = [
            claims(0..1, "asserted", no()),
            claims(0..conflicts, "reported", json!(["e#asserted0"])),
            claims(0..retracted, "retracted", no()),
        ];
        let records = [compound("c"), piece("e", "article", &[], json!({"claims": all.concat()}))];
        let mut options = AssessOptions::default();
        options.max_claims = 1;
        let assessment = with(&[dossier("n", records)], &options);
        let standing = of(&assessment, "c");
        let text = assessment.explain("c", Lang::En).unwrap();
        let more = text.lines().filter(|line| line.starts_with("- and ")).map(str::to_owned).collect::<Vec<_>>();
        (standing.conflicts_omitted, standing.set_aside_omitted, more)
    };
    assert_eq!(told(1, 1), (0, 0, vec![]));
    assert_eq!(told(3, 4), (2, 3, vec!["- and 3 more".to_owned(), "- and 2 more".to_owned()]));
}

#[cfg(feature = "schema")]
#[test]
fn the_tables_of_elements_are_those_that_are_published() {
    let path = format!("{}/../schema/elements.json", env!("CARGO_MANIFEST_DIR"));
    let published: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let (own, published) = (casecairn::schema::elements(), published);
    let tables = |elements: &Value| elements["tables"].as_array().unwrap().clone();
    assert_eq!(tables(&own).len(), tables(&published).len());
    for (own, published) in tables(&own).iter().zip(&tables(&published)) {
        assert_eq!(own, published);
    }
}
