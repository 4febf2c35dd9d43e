//! Who corroborates what: on the two articles together, and on dossiers made at random.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::needless_pass_by_value,
    reason = "a test that panics has failed"
)]

use casecairn::Lang;
use casecairn::assess::{
    AssessOptions, Assessment, Carried, CriteriaProfile, Met, Outcome, Reason, Section, Standing, SubjectKind,
    VerificationLevel, assess,
};
use casecairn::model::vocabulary::PillarKind;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const ARTICLES: [&str; 2] = ["amnesty-2025-06", "amnesty-2026-01"];

fn article(name: &str) -> Value {
    let path = format!("{}/../tests/dossiers/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// Assesses dossiers; only their standings.
fn standings(dossiers: &[Value]) -> Assessment {
    let inputs: Vec<Vec<u8>> = dossiers.iter().map(|dossier| dossier.to_string().into_bytes()).collect();
    let inputs: Vec<&[u8]> = inputs.iter().map(Vec::as_slice).collect();
    let mut options = AssessOptions::default();
    options.sections = [Section::Standing].into();
    options.max_claims = 1000;
    assess(&inputs, &options)
}

fn both() -> Assessment {
    standings(&ARTICLES.map(article))
}

fn dossier(namespace: &str, records: impl IntoIterator<Item = Value>) -> Value {
    let records: Vec<Value> = records.into_iter().collect();
    json!({"type": "dossier", "schema_version": "1.0", "namespace": namespace, "title": "T", "records": records})
}

fn of<'a>(assessment: &'a Assessment, id: &str) -> &'a Standing {
    assessment.standings.iter().find(|standing| standing.id == id && standing.statement.is_none()).unwrap()
}

fn stated<'a>(assessment: &'a Assessment, value: &str) -> Option<&'a Standing> {
    assessment
        .standings
        .iter()
        .find(|standing| standing.statement.as_ref().is_some_and(|statement| statement.value == value))
}

fn outcome<'a>(standing: &'a Standing, profile: &str) -> &'a Outcome {
    standing.outcomes.iter().find(|outcome| outcome.profile == profile).unwrap()
}

fn claims(standing: &Standing) -> Vec<&str> {
    standing.supporting.claims.shown.iter().map(|claim| claim.claim.as_str()).collect()
}

#[test]
fn what_both_articles_repeat_is_one_lineage() {
    let assessment = both();
    assert_eq!((assessment.read.dossiers, assessment.read.left_out, assessment.read.unreadable), (2, 0, 0));
    let shared: Vec<&Standing> =
        assessment.standings.iter().filter(|standing| standing.kind == SubjectKind::Claim).collect();
    let in_both = |standing: &&&Standing| {
        ARTICLES.iter().all(|name| claims(standing).iter().any(|claim| claim.starts_with(name)))
    };
    let repeated: Vec<&&Standing> = shared.iter().filter(in_both).collect();
    let values: Vec<&str> =
        repeated.iter().map(|standing| standing.statement.as_ref().unwrap().value.as_str()).collect();
    for value in ["slavery", "forced_labour", "failure_to_investigate", "violent_conditions"] {
        assert!(values.contains(&value), "{values:?}");
    }
    for standing in repeated {
        assert_eq!(standing.supporting.lineages.at_least, 1, "{:?}", standing.statement);
        assert!(standing.supporting.lineages.exact && standing.supporting.evidence > 1);
        assert_eq!(outcome(standing, "reported-by-one").answer, Met::Met);
        assert_eq!(outcome(standing, "two-independent-lineages").answer, Met::NotMet);
    }
}

#[test]
fn the_report_is_one_piece_under_two_names() {
    let slavery = both();
    let slavery = stated(&slavery, "slavery").unwrap();
    let together = &slavery.supporting.together;
    assert_eq!(together.len(), 1);
    // The article of 2026 goes back to what the report of 2025 rests on.
    assert!(together[0].by.contains(&"amnesty-2025-06:survivor-testimonies".to_owned()), "{together:?}");
}

#[test]
fn the_seven_sites_are_named_and_rest_on_one_word() {
    let assessment = both();
    let sites: Vec<&Standing> =
        assessment.standings.iter().filter(|standing| standing.kind == SubjectKind::Compound).collect();
    let labels: Vec<&str> = sites.iter().map(|site| site.label.as_deref().unwrap()).collect();
    assert_eq!(labels, ["BA01", "KA02", "SI03", "SI08", "SI15", "SI37", "SI38"]);
    for site in sites {
        assert_eq!(claims(site).len(), 2, "{:?}", claims(site));
        assert_eq!((site.supporting.lineages.at_least, site.contradicting.lineages.at_least), (1, 0));
        assert_eq!(outcome(site, "reported-by-one").grants.as_deref(), Some("reported"));
        // Seven of them are among ten that posts show; which of them images show is not said.
        assert_eq!(outcome(site, "visual-and-testimony").answer, Met::CannotTell);
        assert_eq!(outcome(site, "testimony-and-security-features").answer, Met::NotMet);
        let history = &site.site.as_ref().unwrap().assessment;
        assert_eq!(history.current.as_ref().unwrap().status, "not_stated");
        assert_eq!(history.entries[0].carried, Carried::Carried);
    }
}

#[test]
fn the_beating_at_the_gate_stays_unresolved() {
    let assessment = both();
    let beating = of(&assessment, "amnesty-2026-01:bavet-gate");
    let event = beating.event.as_ref().unwrap();
    assert!(event.compounds.is_empty());
    assert_eq!(event.unresolved.len(), 1);
    assert_eq!(event.unresolved[0].reason.as_ref().unwrap().en, "not named");
    assert_eq!(event.unresolved[0].one_of.as_deref(), Some("amnesty-2026-01:gavroche-2026-01-19#several-sites"));
    // Amnesty located the images, which others provided: where, not when.
    assert_eq!(beating.verification.independent, VerificationLevel::Verified);
    assert_eq!(beating.verification.answered.iter().map(PillarKind::code).collect::<Vec<_>>(), ["location"]);
    // No site has it among its claims.
    let gate = "amnesty-2026-01:gavroche-2026-01-19#beating";
    let sites = assessment.standings.iter().filter(|standing| standing.kind == SubjectKind::Compound);
    assert!(sites.into_iter().all(|site| !claims(site).contains(&gate)));
}

#[test]
fn a_garbled_sentence_carries_nothing() {
    let mut one = article(ARTICLES[0]);
    let record = json!({"type": "incident", "id": "garbled", "kind": "abuse", "stance": "asserted",
        "support": ["article#controlled-by-victims"]});
    one["records"].as_array_mut().unwrap().push(record);
    let assessment = standings(&[one]);
    let standing = of(&assessment, "garbled");
    assert_eq!(standing.supporting.lineages.at_least, 0);
    assert_eq!(standing.set_aside[0].reason, Reason::SuspectedGarble);
}

#[test]
fn the_same_answer_as_text_in_each_language() {
    let assessment = both();
    let (en, fr) = (assessment.to_text(Lang::En), assessment.to_text(Lang::Fr));
    assert_eq!(en.lines().count(), fr.lines().count());
    assert!(en.contains("legal term: slavery") && fr.contains("qualification juridique\u{a0}: esclavage"));
    let explained = assessment.explain("slavery", Lang::En).unwrap();
    assert!(explained.contains("amnesty-2025-06:survivor-testimonies"));
    assert_eq!(assessment.explain("no-such-thing", Lang::En), None);
}

#[test]
fn the_same_answer_as_html_in_each_language() {
    let assessment = both();
    for (lang, term) in [(Lang::En, "legal term: slavery"), (Lang::Fr, "qualification juridique\u{a0}: esclavage")] {
        for html in [assessment.to_html(lang), assessment.explain_html("slavery", lang).unwrap()] {
            assert!(html.starts_with(&format!("<div class=\"casecairn cc-page\" lang=\"{lang}\">")), "{html:.200}");
            assert!(html.ends_with("</div>") && html.contains(term), "{html:.200}");
        }
        // All that the text says is there: as many tables, with as many rows.
        let (text, html) = (assessment.to_text(lang), assessment.to_html(lang));
        assert_eq!(html.matches("<table>").count(), text.lines().filter(|line| line.starts_with("| --")).count());
        assert_eq!(
            html.matches("<tr>").count(),
            text.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| --")).count()
        );
    }
    assert_eq!(assessment.explain_html("no-such-thing", Lang::En), None);
}

#[test]
fn elements_are_answered_where_they_are_asked_for() {
    assert_eq!(both().elements, None);
    let inputs = ARTICLES.map(|name| article(name).to_string().into_bytes());
    let inputs: Vec<&[u8]> = inputs.iter().map(Vec::as_slice).collect();
    let mut options = AssessOptions::default();
    options.sections = ["elements".parse().unwrap()].into();
    options.max_records = 1;
    let assessment = assess(&inputs, &options);
    assert!(assessment.standings.is_empty());
    let elements = assessment.elements.as_ref().unwrap();
    assert_eq!((elements.incidents.shown.len(), elements.incidents.omitted), (1, 1));
    let (en, fr) = (assessment.to_text(Lang::En), assessment.to_text(Lang::Fr));
    assert_eq!(en.lines().count(), fr.lines().count());
    assert!(en.contains("Children are said to be among the people") && fr.contains("Traite des personnes"));
}

/// A piece of evidence with one claim about `c`.
fn piece(id: &str, sources: &[&str], more: Value) -> Value {
    let sources: Vec<Value> = sources.iter().map(|source| json!({"evidence": source, "how": "cites"})).collect();
    let mut record = json!({"type": "evidence", "id": id, "kind": "article", "derived_from": sources,
        "claims": [{"id": "k", "stance": "asserted", "about": "c"}]});
    record.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    record
}

fn compound() -> Value {
    json!({"type": "compound", "id": "c"})
}

/// How many lineages support and contradict the compound `c`.
fn lineages(records: Vec<Value>) -> (u64, u64) {
    let assessment = standings(&[dossier("n", records)]);
    assert_eq!(assessment.read.left_out, 0, "{assessment:?}");
    let standing = of(&assessment, "c");
    (standing.supporting.lineages.at_least, standing.contradicting.lineages.at_least)
}

#[test]
fn who_passes_on_a_word_adds_none() {
    let alone = || piece("a", &[], json!({}));
    assert_eq!(lineages(vec![compound(), alone(), piece("b", &[], json!({}))]), (2, 0));
    assert_eq!(lineages(vec![compound(), alone(), piece("b", &["a"], json!({}))]), (1, 0));
    // Two articles, each on a report of its own, both by one author.
    let report = |id: &str| {
        json!({"type": "evidence", "id": id, "kind": "report", "publisher": "ngo",
        "derived_from": [{"evidence": format!("{id}-testimony"), "how": "summarises"}]})
    };
    let testimony = |id: &str| {
        json!({"type": "evidence", "id": id, "kind": "testimony", "held": "described_by_source",
        "consent": {"status": "not_stated"}})
    };
    let records = vec![
        compound(),
        json!({"type": "actor", "id": "ngo", "kind": "ngo"}),
        report("r1"),
        report("r2"),
        testimony("r1-testimony"),
        testimony("r2-testimony"),
        piece("a", &["r1"], json!({})),
        piece("b", &["r2"], json!({})),
    ];
    assert_eq!(lineages(records), (1, 0));
}

#[test]
fn the_same_address_file_or_code_is_the_same_piece() {
    let with = |id: &str, more: Value| piece(id, &[], more);
    let url = || json!({"url": "https://example.org/report"});
    assert_eq!(lineages(vec![compound(), with("a", url()), with("b", url())]), (1, 0));
    let code = || json!({"codes": [{"registry": "isbn", "code": "978-0-00-000000-2"}]});
    assert_eq!(lineages(vec![compound(), with("a", code()), with("b", code())]), (1, 0));
    let file = || json!({"media": [{"digests": [{"algorithm": "sha-256", "hex": "0".repeat(64)}]}]});
    assert_eq!(lineages(vec![compound(), with("a", file()), with("b", file())]), (1, 0));
    assert_eq!(lineages(vec![compound(), with("a", url()), with("b", code()), with("d", file())]), (3, 0));
}

#[test]
fn an_actor_of_two_dossiers_counts_once() {
    let actor = |more: Value| {
        let mut actor = json!({"type": "actor", "id": "body", "kind": "ngo"});
        actor.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        actor
    };
    let article = |id: &str, about: &str| {
        json!({"type": "evidence", "id": id, "kind": "article",
            "claims": [{"id": "k", "by": "body", "stance": "asserted", "about": about}]})
    };
    let together = |one: Value, other: Value| {
        let first = dossier("m", [compound(), actor(one), article("a", "c")]);
        let assessment = standings(&[first, dossier("n", [actor(other), article("b", "m:c")])]);
        of(&assessment, "m:c").supporting.lineages.at_least
    };
    let named = |name: &str| json!({"names": [{"text": name}]});
    let coded = |code: &str| json!({"codes": [{"registry": "wikidata", "code": code}]});
    assert_eq!(together(named("Long Light"), named("Long Light")), 1);
    assert_eq!(together(named("Long Light"), named("Short Light")), 2);
    assert_eq!(together(coded("Q1"), coded("Q1")), 1);
    assert_eq!(together(coded("Q1"), coded("Q2")), 2);
}

#[test]
fn a_claim_that_does_not_stand_is_set_aside_with_its_reason() {
    let aside = |record: Value, others: Vec<Value>| {
        let mut records = vec![compound(), record];
        records.extend(others);
        let assessment = standings(&[dossier("n", records)]);
        let standing = of(&assessment, "c");
        assert_eq!(standing.supporting.lineages.at_least, 0);
        standing.set_aside[0].reason
    };
    let stance = |stance: &str| json!({"claims": [{"id": "k", "stance": stance, "about": "c"}]});
    assert_eq!(aside(piece("a", &[], stance("retracted")), vec![]), Reason::Retracted);
    assert_eq!(aside(piece("a", &[], stance("hypothetical")), vec![]), Reason::Hypothetical);
    assert_eq!(aside(piece("a", &[], stance("contested")), vec![]), Reason::Contested);
    let gone = json!({"status": "withdrawn", "reason": "an error"});
    assert_eq!(aside(piece("a", &[], gone.clone()), vec![]), Reason::Withdrawn);
    let origin = piece("b", &[], json!({"claims": [], "status": "withdrawn", "reason": "an error"}));
    assert_eq!(aside(piece("a", &["b"], json!({})), vec![origin.clone()]), Reason::Withdrawn);
    let rests = json!({"claims": [{"id": "k", "stance": "asserted", "about": "c", "rests_on": ["b"]}]});
    assert_eq!(aside(piece("a", &[], rests.clone()), vec![origin]), Reason::Withdrawn);
    let wrong = json!({"kind": "video", "claims": [], "verification": [{"result": "misattributed"}]});
    assert_eq!(aside(piece("a", &[], rests), vec![piece("b", &[], wrong)]), Reason::EvidenceRefuted);
    let newer = piece("b", &[], json!({"claims": [], "replaces": ["a"]}));
    let old = json!({"status": "superseded"});
    assert_eq!(aside(piece("a", &[], old), vec![newer]), Reason::Superseded);
}

#[test]
fn a_denial_speaks_against_wherever_it_stands() {
    let denial = json!({"claims": [{"id": "k", "stance": "denied", "about": "c"}]});
    let yes = || piece("a", &[], json!({}));
    assert_eq!(lineages(vec![compound(), yes(), piece("b", &[], denial.clone())]), (1, 1));
    let listed = json!({"type": "compound", "id": "c", "support": ["b#k"]});
    assert_eq!(lineages(vec![listed, yes(), piece("b", &[], denial)]), (1, 1));
    let against = json!({"type": "compound", "id": "c", "support": [{"claim": "b#k", "how": "contradicts"}]});
    let other = piece("b", &[], json!({"claims": [{"id": "k", "stance": "asserted"}]}));
    assert_eq!(lineages(vec![against, yes(), other]), (1, 1));
    // A claim that cannot be true together with a supporting one speaks against it, too.
    let apart = json!({"claims": [{"id": "k", "stance": "asserted", "conflicts_with": ["a#k"]}]});
    assert_eq!(lineages(vec![compound(), yes(), piece("b", &[], apart)]), (1, 1));
    // Where both support, the conflict is told.
    let apart = json!({"claims": [{"id": "k", "stance": "asserted", "about": "c", "conflicts_with": ["a#k"]}]});
    let assessment = standings(&[dossier("n", [compound(), yes(), piece("b", &[], apart)])]);
    assert_eq!(of(&assessment, "c").conflicts, [["a#k".to_owned(), "b#k".to_owned()]]);
}

#[test]
fn what_was_not_given_leaves_criteria_open() {
    let record = json!({"type": "compound", "id": "c", "support": ["elsewhere:e#k"]});
    let assessment = standings(&[dossier("n", [record])]);
    let standing = of(&assessment, "c");
    assert_eq!(standing.set_aside[0].reason, Reason::NotGiven);
    assert_eq!(outcome(standing, "reported-by-one").answer, Met::CannotTell);
    assert_eq!(outcome(standing, "two-independent-lineages").answer, Met::CannotTell);
}

#[test]
fn an_incident_speaks_for_the_compound_where_it_was() {
    let incident = |link: Value| {
        json!({"type": "incident", "id": "i", "kind": "violence", "stance": "asserted", "compounds": [link],
            "support": ["a#k"]})
    };
    let said = || piece("a", &[], json!({"claims": [{"id": "k", "stance": "asserted"}]}));
    let known = json!({"compound": "c", "resolved_by": "geolocated"});
    assert_eq!(lineages(vec![compound(), incident(known), said()]), (1, 0));
    // The letters of a code tell nothing.
    let guessed = json!({"compound": "c", "resolved_by": "code_prefix"});
    assert_eq!(lineages(vec![compound(), incident(guessed), said()]), (0, 0));
    let mut gone = incident(json!({"compound": "c", "resolved_by": "geolocated"}));
    gone["status"] = "withdrawn".into();
    assert_eq!(lineages(vec![compound(), gone, said()]), (0, 0));
}

#[test]
fn testimony_and_images_are_told_by_what_a_claim_rests_on() {
    let answers = |pieces: Vec<Value>| {
        let mut records = vec![compound()];
        records.extend(pieces);
        let assessment = standings(&[dossier("n", records)]);
        let criteria = &outcome(of(&assessment, "c"), "visual-and-testimony").criteria;
        (criteria[0].answer, criteria[1].answer)
    };
    let claim = json!([{"id": "k", "stance": "asserted", "about": "c"}]);
    let told = || json!({"type": "evidence", "id": "t", "kind": "testimony", "consent": {"status": "given"}});
    let film = |by: &str, result: &str| {
        json!({"type": "evidence", "id": "v", "kind": "video", "publisher": "maker", "claims": claim,
            "verification": [{"by": by, "result": result, "pillars": [{"pillar": "location", "state": "verified"}]}]})
    };
    let actors = || ["maker", "checker"].map(|id| json!({"type": "actor", "id": id, "kind": "ngo"}));
    let with = |record: Value| actors().into_iter().chain([record]).collect::<Vec<Value>>();
    assert_eq!(answers(with(film("checker", "verified"))), (Met::Met, Met::NotMet));
    // Whoever made it does not verify it independently.
    assert_eq!(answers(with(film("maker", "verified"))), (Met::NotMet, Met::NotMet));
    assert_eq!(answers(with(film("checker", "probable"))), (Met::NotMet, Met::NotMet));
    let mut some = film("checker", "verified");
    some["extent"] = json!({"count": {"unit": "media_item", "best": 5}});
    some["verification"][0]["applies_to"] = json!({"unit": "media_item", "best": 3});
    assert_eq!(answers(with(some.clone())), (Met::CannotTell, Met::NotMet));
    some["verification"][0]["applies_to"]["best"] = 5.into();
    assert_eq!(answers(with(some)), (Met::Met, Met::NotMet));
    // An article on a testimony alone rests on it; on a testimony and a letter, perhaps.
    let letter = json!({"type": "evidence", "id": "l", "kind": "letter"});
    assert_eq!(answers(vec![told(), piece("a", &["t"], json!({}))]).1, Met::Met);
    assert_eq!(answers(vec![told(), letter.clone(), piece("a", &["t", "l"], json!({}))]).1, Met::CannotTell);
    let rests = json!({"claims": [{"id": "k", "stance": "asserted", "about": "c", "rests_on": ["t"]}]});
    assert_eq!(answers(vec![told(), letter, piece("a", &["t", "l"], rests)]).1, Met::Met);
    // A source that was not given may be anything.
    assert_eq!(answers(vec![piece("a", &["elsewhere:x"], json!({}))]), (Met::CannotTell, Met::CannotTell));
}

#[test]
fn a_feature_counts_where_something_shows_it() {
    let answer = |feature: Value, pieces: Vec<Value>| {
        let record = json!({"type": "compound", "id": "c", "features": [feature]});
        let mut records = vec![record];
        records.extend(pieces);
        let assessment = standings(&[dossier("n", records)]);
        outcome(of(&assessment, "c"), "testimony-and-security-features").criteria[1].answer
    };
    let image =
        || json!({"type": "evidence", "id": "p", "kind": "image", "claims": [{"id": "k", "stance": "asserted"}]});
    assert_eq!(answer(json!({"kind": "watchtower", "support": ["p#k"]}), vec![image()]), Met::Met);
    assert_eq!(answer(json!({"kind": "watchtower"}), vec![image()]), Met::NotMet);
    let letter =
        json!({"type": "evidence", "id": "p", "kind": "letter", "claims": [{"id": "k", "stance": "asserted"}]});
    assert_eq!(answer(json!({"kind": "watchtower", "support": ["p#k"]}), vec![letter]), Met::NotMet);
}

#[test]
fn a_history_ends_with_what_is_surely_the_latest() {
    let current = |operations: Value, incidents: Vec<Value>| {
        let record = json!({"type": "compound", "id": "c", "operations": operations});
        let assessment = standings(&[dossier("n", std::iter::once(record).chain(incidents))]);
        let site = of(&assessment, "c").site.clone().unwrap();
        (site.operations.current.map(|current| current.status), serde_json::to_value(site.enforcement.status).unwrap())
    };
    let at = |status: &str, date: &str| json!({"status": status, "as_of": {"edtf": date}});
    let incident = |kind: &str, date: &str| {
        json!({"type": "incident", "id": format!("{}-{date}", kind.replace('_', "-")), "kind": kind, "stance": "asserted",
            "when": {"edtf": date}, "compounds": [{"compound": "c", "resolved_by": "named_by_source"}]})
    };
    let none = || vec![];
    assert_eq!(current(json!([]), none()), (None, json!("unknown")));
    assert_eq!(current(json!([at("active", "2025-06")]), none()).0.as_deref(), Some("active"));
    assert_eq!(current(json!([at("closed", "2025-09"), at("active", "2025-06")]), none()).0.as_deref(), Some("closed"));
    assert_eq!(current(json!([at("closed", "2025"), at("active", "2025-06")]), none()).0, None);
    assert_eq!(current(json!([at("active", "2025"), at("active", "2025-06")]), none()).0.as_deref(), Some("active"));
    let raid = || incident("raid", "2025-07-01");
    let closed = json!([at("closed", "2025-07-02")]);
    assert_eq!(current(json!([]), vec![raid()]).1, "raided");
    assert_eq!(current(closed.clone(), vec![raid()]).1, "raided_closed");
    let reopened = current(closed, vec![raid(), incident("reopening", "2025-08-01")]);
    assert_eq!(reopened, (Some("active".to_owned()), json!("raided_reopened")));
    assert_eq!(current(json!([at("active", "2025-06")]), vec![raid()]).1, "raided");
    assert_eq!(current(json!([]), vec![incident("inspection_or_gate_visit", "2025")]).1, "visited_not_entered");
    assert_eq!(current(json!([]), vec![incident("new_construction", "2025")]).0.as_deref(), Some("under_construction"));
}

#[test]
fn what_does_not_stand_is_no_raid_and_no_reopening() {
    let told = |operations: Value, incident: Value, evidence: Value| {
        let raid = json!({"type": "incident", "id": "raid", "kind": "raid", "stance": "asserted", "when": {"edtf": "2025-07-01"},
            "compounds": [{"compound": "c", "resolved_by": "named_by_source"}]});
        let mut second = raid.clone();
        second.as_object_mut().unwrap().extend(incident.as_object().unwrap().clone());
        let record = json!({"type": "compound", "id": "c", "operations": operations});
        let claims = json!({"claims": [{"id": "k", "stance": "asserted"}]});
        let mut report = piece("e", &[], claims);
        report.as_object_mut().unwrap().extend(evidence.as_object().unwrap().clone());
        let assessment = standings(&[dossier("n", [record, raid, second, report])]);
        let site = of(&assessment, "c").site.clone().unwrap();
        let status = serde_json::to_value(site.enforcement.status).unwrap();
        (status, site.operations.current.map(|current| current.status), site.incidents.len())
    };
    let gone = || json!({"status": "withdrawn", "reason": "an error"});
    let reopened = |stance: &str| json!({"id": "reopening", "kind": "reopening", "stance": stance, "when": {"edtf": "2025-08"}, "support": ["e#k"]});
    let active = Some("active".to_owned());
    assert_eq!(told(json!([]), reopened("reported"), json!({})), (json!("raided_reopened"), active.clone(), 2));
    for stance in ["denied", "retracted", "hypothetical"] {
        assert_eq!(told(json!([]), reopened(stance), json!({})), (json!("raided"), None, 1), "{stance}");
    }
    assert_eq!(told(json!([]), reopened("reported"), gone()), (json!("raided"), None, 1));
    // Nor is what the compound's own record rests on a claim that was taken back.
    let stage = json!([{"status": "active", "as_of": {"edtf": "2025-08"}, "support": ["e#k"]}]);
    let other = json!({"id": "other", "when": {"edtf": "2025-06"}});
    assert_eq!(told(stage.clone(), other.clone(), json!({})), (json!("raided_reopened"), active, 2));
    assert_eq!(told(stage, other, gone()), (json!("raided"), None, 2));
}

#[test]
fn sites_that_are_counted_as_confirmed_have_that_in_their_history() {
    let counted = json!({"claims": [{"id": "k", "stance": "asserted", "made": {"edtf": "2025-06"},
        "says": {"type": "count", "count": {"unit": "compound", "min": 53}, "members": ["c"], "assessed": "confirmed"}}]});
    let assessment = standings(&[dossier("n", [compound(), piece("a", &[], counted)])]);
    let history = &of(&assessment, "c").site.as_ref().unwrap().assessment;
    assert_eq!(history.current.as_ref().unwrap().status, "confirmed");
    assert_eq!(history.entries[0].as_of.as_deref(), Some("2025-06"));
    assert_eq!(history.entries[0].derived_from.as_deref(), Some("a#k"));
}

#[test]
fn every_profile_that_is_built_in_can_be_read_and_says_what_it_asks_for() {
    let profiles = CriteriaProfile::built_in();
    assert_eq!(profiles.len(), 4);
    for profile in profiles {
        assert_ne!(profile.title.en, profile.title.fr);
        assert_ne!(profile.description.en, profile.description.fr);
        assert!(CriteriaProfile::built_in_text(&profile.id).unwrap().contains(&profile.id));
    }
    let practice = CriteriaProfile::built_in_text("testimony-and-security-features").unwrap();
    assert!(practice.contains("Not verified"));
}

#[test]
fn a_profile_that_asks_for_nothing_is_refused() {
    let base: Value =
        serde_json::from_str(CriteriaProfile::built_in_text("two-independent-lineages").unwrap()).unwrap();
    let error = |pointer: &str, value: Value| {
        let mut profile = base.clone();
        *profile.pointer_mut(pointer).unwrap() = value;
        CriteriaProfile::read(profile.to_string().as_bytes()).unwrap_err()
    };
    for (pointer, value, words) in [
        ("/version", json!("1.1"), "version 1.1"),
        ("/id", json!("Two Lineages"), "`Two Lineages`"),
        ("/criteria/1/id", json!("two-lineages"), "two criteria"),
        ("/criteria/0/test/lineages/at_least", json!(0), "`two-lineages` asks for nothing"),
        ("/criteria/0/test", json!({"rests_on": {"kinds": []}}), "asks for nothing"),
        ("/criteria/0/test", json!({"stance": {"among": []}}), "asks for nothing"),
        ("/criteria/0/test", json!({"rests_on": {"kinds": ["film"]}}), "`film` is no value"),
        ("/criteria/0/test", json!({"lineages": {"at_least": 1, "at_most": 2}}), "unknown field"),
        ("/criteria", json!([]), "asks for nothing"),
        ("/applies_to", json!([]), "asks for nothing"),
        ("/grants", json!("certain"), "`certain` is no value"),
        ("/type", json!("policy"), "unknown variant"),
    ] {
        #[cfg(feature = "schema")]
        {
            // Only that an id stands twice is beyond a schema.
            let schema = casecairn::schema::document(casecairn::schema::Document::Criteria);
            let mut profile = base.clone();
            *profile.pointer_mut(pointer).unwrap() = value.clone();
            assert_eq!(jsonschema::is_valid(&schema, &profile), words == "two criteria", "{profile:#}");
        }
        let error = error(pointer, value);
        assert!(error.to_string().contains(words), "{error}");
        assert!(!error.say(Lang::Fr).is_empty());
    }
}

#[cfg(feature = "schema")]
#[test]
fn answers_and_profiles_are_what_their_schemas_say() {
    use casecairn::schema::{Document, document};
    let check = |kind: Document, text: &str| {
        let validator = jsonschema::validator_for(&document(kind)).unwrap();
        let value = serde_json::from_str(text).unwrap();
        let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:?}");
    };
    for profile in CriteriaProfile::built_in() {
        check(Document::Criteria, CriteriaProfile::built_in_text(&profile.id).unwrap());
    }
    let inputs = ARTICLES.map(|name| article(name).to_string().into_bytes());
    let inputs: Vec<&[u8]> = inputs.iter().map(Vec::as_slice).collect();
    check(Document::Assessment, &assess(&inputs, &AssessOptions::default()).to_json());
}

/// What a piece derives from (and whether it cites), by whom, and with which stance.
type Piece = (Vec<(usize, bool)>, Option<usize>, usize);

/// A random dossier: which evidence each derives from and how, and what each claims of `c`.
fn graphs() -> impl Strategy<Value = Vec<Piece>> {
    let sources = prop::collection::vec((0_usize..7, any::<bool>()), 0..3);
    prop::collection::vec((sources, prop::option::of(0_usize..3), 0_usize..6), 1..7)
}

const STANCES: [&str; 6] = ["asserted", "alleged", "reported", "denied", "retracted", "appears"];
const KINDS: [&str; 4] = ["article", "testimony", "video", "report"];

fn records(graph: &[Piece]) -> Vec<Value> {
    let actors = (0..3).map(|at| json!({"type": "actor", "id": format!("a{at}"), "kind": "ngo"}));
    let pieces = graph.iter().enumerate().map(|(at, (sources, by, stance))| {
        // What comes later in the list derives from what comes earlier, or from what was not given.
        let sources: Vec<Value> = sources
            .iter()
            .filter(|(source, _)| *source < at)
            .map(|(source, cites)| json!({"evidence": format!("e{source}"), "how": if *cites {"cites"} else {"republishes"}}))
            .collect();
        let mut claim = json!({"id": "k", "stance": STANCES[*stance], "about": "c"});
        if let Some(by) = by {
            claim["by"] = format!("a{by}").into();
        }
        json!({"type": "evidence", "id": format!("e{at}"), "kind": KINDS[at % 4], "derived_from": sources,
            "consent": {"status": "given"}, "claims": [claim]})
    });
    std::iter::once(compound()).chain(actors).chain(pieces).collect()
}

/// The answers of all profiles on `c`, and its lineages.
fn answers(records: Vec<Value>) -> (u64, u64, BTreeMap<String, Met>) {
    let assessment = standings(&[dossier("n", records)]);
    let standing = of(&assessment, "c");
    let outcomes = standing.outcomes.iter().map(|outcome| (outcome.profile.clone(), outcome.answer));
    (standing.supporting.lineages.at_least, standing.contradicting.lineages.at_least, outcomes.collect())
}

/// How much is shown: what is met is more than what is open, and that more than what is not met.
fn rank(met: Met) -> u8 {
    match met {
        Met::Met => 2,
        Met::CannotTell => 1,
        _ => 0,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn a_republication_never_raises_a_standing(graph in graphs(), which in 0_usize..7) {
        let mut records = records(&graph);
        let before = answers(records.clone());
        let at = which % graph.len();
        let original = records.iter().find(|record| record["id"] == format!("e{at}")).unwrap().clone();
        let copy = json!({"type": "evidence", "id": "copy", "kind": "article", "claims": original["claims"],
            "derived_from": [{"evidence": format!("e{at}"), "how": "republishes"}]});
        records.push(copy);
        let after = answers(records);
        prop_assert_eq!(before.0, after.0);
        prop_assert_eq!(before.1, after.1);
        for (profile, answer) in &before.2 {
            prop_assert!(rank(after.2[profile]) <= rank(*answer), "{}", profile);
        }
    }

    #[test]
    fn an_independent_lineage_never_lowers_support(graph in graphs()) {
        let mut records = records(&graph);
        let before = answers(records.clone());
        records.push(piece("new", &[], json!({})));
        let after = answers(records);
        prop_assert_eq!(before.0 + 1, after.0);
        prop_assert_eq!(before.1, after.1);
        for (profile, answer) in &before.2 {
            prop_assert!(rank(after.2[profile]) >= rank(*answer), "{}", profile);
        }
    }

    #[test]
    fn the_order_of_records_never_matters(graph in graphs(), seed in any::<u64>()) {
        let records = records(&graph);
        let mut shuffled = records.clone();
        let mut state = seed | 1;
        for at in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            shuffled.swap(at, (state >> 33) as usize % (at + 1));
        }
        let one = standings(&[dossier("n", records)]).to_json();
        let other = standings(&[dossier("n", shuffled)]).to_json();
        prop_assert_eq!(one, other);
    }

    #[test]
    fn withdrawing_a_record_removes_all_that_rested_on_it(graph in graphs(), which in 0_usize..7) {
        let mut records = records(&graph);
        let at = which % graph.len();
        let gone = records.iter_mut().find(|record| record["id"] == format!("e{at}")).unwrap();
        gone["status"] = "withdrawn".into();
        // Everything that leads to it, by a naive walk.
        let mut fallen = vec![at];
        for (later, (sources, ..)) in graph.iter().enumerate().skip(at + 1) {
            if sources.iter().any(|(source, _)| *source < later && fallen.contains(source)) {
                fallen.push(later);
            }
        }
        let assessment = standings(&[dossier("n", records)]);
        let standing = of(&assessment, "c");
        let counted: Vec<&str> = standing.supporting.claims.shown.iter().chain(&standing.contradicting.claims.shown)
            .map(|claim| claim.claim.as_str()).collect();
        for at in 0..graph.len() {
            let claim = format!("e{at}#k");
            let retracted = STANCES[graph[at].2] == "retracted";
            prop_assert_eq!(counted.contains(&claim.as_str()), !fallen.contains(&at) && !retracted);
        }
    }
}
