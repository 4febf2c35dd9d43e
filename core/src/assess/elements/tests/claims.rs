//! What single claims give.

use super::{of, pointing, report, state, supporting};
use crate::assess::case::Reason;
use crate::assess::elements::{ElementState as State, WhyPossible};
use serde_json::{Value, json};

/// How something stands by one claim.
fn by(stance: &str, says: &Value, path: &str) -> State {
    state(&of(&[report("r", &[("c", stance, says.clone())])]).tables, path)
}

fn conduct(conduct: &[&str]) -> Value {
    json!({"type": "conduct", "conduct": conduct})
}

fn term(terms: &[&str]) -> Value {
    json!({"type": "characterisation", "terms": terms})
}

const VIOLENCE: &str = "forced_labour_indicators/physical_and_sexual_violence";

#[test]
fn an_element_is_stated_only_by_who_asserts_it() {
    let beating = conduct(&["beating"]);
    assert_eq!(by("asserted", &beating, VIOLENCE), State::Supported);
    for stance in ["alleged", "reported", "appears", "suspected", "inferred", "unknown", "not_stated"] {
        assert_eq!(by(stance, &beating, VIOLENCE), State::Possible, "{stance}");
    }
    assert_eq!(by("denied", &beating, VIOLENCE), State::Contradicted);
    for stance in ["contested", "retracted", "hypothetical"] {
        assert_eq!(by(stance, &beating, VIOLENCE), State::Missing, "{stance}");
    }
}

#[test]
fn what_is_a_sign_points_and_its_denial_says_nothing() {
    let signs = conduct(&["violent_conditions"]);
    let found = of(&[report("r", &[("c", "asserted", signs.clone())])]);
    assert_eq!(state(&found.tables, VIOLENCE), State::Possible);
    assert_eq!(pointing(&found.tables, VIOLENCE), [("r#c".to_owned(), WhyPossible::Sign)]);
    let found = of(&[report("r", &[("c", "denied", signs)])]);
    let basis = super::find(&found.tables, VIOLENCE).unwrap();
    assert_eq!(basis.state, State::Missing);
    assert_eq!(basis.set_aside.shown[0].reason, Reason::Qualifies);
    assert!(basis.markers.is_empty(), "only claims that count show what they say");
}

#[test]
fn of_an_or_each_value_has_to_state_it() {
    let either = |conduct: &[Value]| json!({"type": "conduct", "conduct": conduct, "combination": "any"});
    let both = either(&[json!("beating"), json!("electric_shock")]);
    assert_eq!(by("asserted", &both, VIOLENCE), State::Supported);
    let one = either(&[json!("beating"), json!("confinement")]);
    let found = of(&[report("r", &[("c", "asserted", one.clone())])]);
    assert_eq!(pointing(&found.tables, VIOLENCE), [("r#c".to_owned(), WhyPossible::Disjunction)]);
    assert_eq!(state(&found.tables, VIOLENCE), State::Possible);
    // Being locked up alone is no act that inflicts pain.
    assert_eq!(state(&found.tables, "torture/act"), State::Possible);
    // To deny an or is to deny each.
    assert_eq!(by("denied", &one, VIOLENCE), State::Contradicted);
    // Which of the source's own words it may have been, nobody can set against a table.
    let word = either(&[json!("beating"), json!({"other": "kept awake"})]);
    assert_eq!(by("asserted", &word, VIOLENCE), State::Possible);
    assert_eq!(by("asserted", &either(&[json!("beating")]), VIOLENCE), State::Supported);
    let all = json!({"type": "conduct", "conduct": ["beating", {"other": "kept awake"}], "combination": "all"});
    assert_eq!(by("asserted", &all, VIOLENCE), State::Supported);
}

#[test]
fn an_or_between_forms_of_one_element_states_the_element() {
    let says = json!({"type": "characterisation", "means": ["fraud", "deception"], "combination": "any"});
    let found = of(&[report("r", &[("c", "asserted", says)])]).tables;
    assert_eq!(state(&found, "trafficking_in_persons/means"), State::Supported);
    assert_eq!(state(&found, "trafficking_in_persons/means/fraud"), State::Possible);
    assert_eq!(state(&found, "trafficking_in_persons/means/deception"), State::Possible);
}

#[test]
fn a_list_of_one_leaves_nothing_open_and_a_group_is_as_it_is() {
    let says = json!({"type": "conduct", "conduct": ["beating", "confinement"], "combination": "any",
        "purposes": ["punishment"], "of": {"unit": "person", "victim_of": ["trafficking_in_persons", "torture"]}});
    let found = of(&[report("r", &[("c", "asserted", says)])]).tables;
    assert_eq!(state(&found, "non_punishment/victims"), State::Supported);
    // Confinement is no ill-treatment that the purpose of torture is said of.
    assert_eq!(state(&found, "torture/purpose/punishment"), State::Possible);
}

#[test]
fn a_purpose_counts_only_with_what_it_is_said_of() {
    let of_beating = json!({"type": "conduct", "conduct": ["beating"], "purposes": ["punishment"]});
    assert_eq!(by("asserted", &of_beating, "torture/purpose/punishment"), State::Supported);
    assert_eq!(by("asserted", &of_beating, "torture/intention"), State::Supported);
    assert_eq!(by("asserted", &of_beating, "torture/purpose/discrimination"), State::Missing);
    let of_recruiting = json!({"type": "conduct", "conduct": ["recruitment"], "purposes": ["punishment"]});
    assert_eq!(by("asserted", &of_recruiting, "torture/purpose/punishment"), State::Possible);
    assert_eq!(by("asserted", &of_recruiting, "torture/act"), State::Missing);
    let or = json!({"type": "conduct", "conduct": ["beating", "solitary_confinement"], "combination": "any", "purposes": ["punishment"]});
    assert_eq!(by("asserted", &or, "torture/purpose/punishment"), State::Supported);
}

#[test]
fn severity_is_never_stated_and_a_term_states_no_element() {
    let says = conduct(&["electric_shock", "beating"]);
    assert_eq!(by("asserted", &says, "torture/severity"), State::Possible);
    let found = of(&[report("r", &[("c", "asserted", term(&["torture", "slavery"]))])]).tables;
    assert_eq!((state(&found, "torture/named"), state(&found, "slavery/named")), (State::Supported, State::Supported));
    for element in ["act", "severity", "intention", "purpose", "official_involvement"] {
        assert_eq!(state(&found, &format!("torture/{element}")), State::Missing, "{element}");
    }
    assert_eq!(state(&found, "slavery/powers_of_ownership"), State::Missing);
    assert_eq!(state(&found, "trafficking_in_persons/purpose/slavery"), State::Supported);
}

#[test]
fn an_official_has_to_be_named_with_the_ill_treatment() {
    let by_police =
        |conduct: &str| json!({"type": "conduct", "conduct": [conduct], "attributed_to": [{"role": "police_officer"}]});
    let path = "torture/official_involvement/inflicted_or_instigated";
    assert_eq!(by("asserted", &by_police("beating"), path), State::Supported);
    assert_eq!(by("asserted", &by_police("recruitment"), path), State::Possible);
    let by_guard = json!({"type": "conduct", "conduct": ["beating"], "attributed_to": [{"role": "security_guard"}]});
    assert_eq!(by("asserted", &by_guard, path), State::Missing);
    let of_torture = json!({"type": "characterisation", "terms": ["torture"], "responsibility": ["acquiescence"]});
    let path = "torture/official_involvement/consent_or_acquiescence";
    assert_eq!(by("asserted", &of_torture, path), State::Supported);
    let of_abuses = json!({"type": "characterisation", "responsibility": ["acquiescence"]});
    assert_eq!(by("asserted", &of_abuses, path), State::Possible);
}

#[test]
fn victims_have_to_be_said_to_be_victims_of_it() {
    let says = |group: Value| json!({"type": "conduct", "conduct": ["forced_to_defraud"], "of": group});
    let of_trafficking = says(json!({"unit": "person", "victim_of": ["trafficking_in_persons"]}));
    assert_eq!(by("asserted", &of_trafficking, "non_punishment/victims"), State::Supported);
    assert_eq!(by("asserted", &of_trafficking, "non_punishment/link"), State::Supported);
    assert_eq!(by("asserted", &of_trafficking, "trafficking_in_persons/named"), State::Possible);
    let potential =
        says(json!({"unit": "person", "victim_of": ["trafficking_in_persons"], "status": "potential_victim"}));
    assert_eq!(by("asserted", &potential, "non_punishment/victims"), State::Possible);
    assert_eq!(by("asserted", &potential, "non_punishment/link"), State::Possible);
    assert_eq!(by("asserted", &potential, "non_punishment/compelled/to_defraud"), State::Supported);
    let none = says(json!({"unit": "person", "status": "not_a_victim"}));
    assert_eq!(by("asserted", &none, "non_punishment/victims"), State::Contradicted);
    assert_eq!(by("denied", &none, "non_punishment/victims"), State::Missing, "a denial is no support");
    assert_eq!(by("asserted", &says(json!({"unit": "person"})), "non_punishment/link"), State::Possible);
}

#[test]
fn who_says_so_and_who_denies_it_are_in_dispute() {
    let claims = [("yes", "asserted", conduct(&["beating"])), ("no", "denied", conduct(&["beating"]))];
    let found = of(&[report("r", &claims)]).tables;
    let basis = super::find(&found, VIOLENCE).unwrap();
    assert_eq!(basis.state, State::Disputed);
    assert_eq!(supporting(&found, VIOLENCE), ["r#yes"]);
    assert_eq!(basis.contradicting.shown[0].claim, "r#no");
    let claims = [("maybe", "alleged", conduct(&["beating"])), ("no", "denied", conduct(&["beating"]))];
    assert_eq!(state(&of(&[report("r", &claims)]).tables, VIOLENCE), State::Disputed);
}

#[test]
fn a_claim_that_cannot_be_true_together_with_it_speaks_against_it() {
    let mut record =
        report("r", &[("yes", "asserted", conduct(&["beating"])), ("other", "asserted", conduct(&["recruitment"]))]);
    record["claims"][1]["conflicts_with"] = json!(["r#yes"]);
    let found = of(&[record.clone()]).tables;
    assert_eq!(state(&found, VIOLENCE), State::Disputed);
    assert_eq!(state(&found, "trafficking_in_persons/act/recruitment"), State::Disputed);
    record["claims"][1]["stance"] = json!("retracted");
    assert_eq!(state(&of(&[record]).tables, VIOLENCE), State::Supported);
}

#[test]
fn a_garbled_claim_is_set_aside_with_its_reason() {
    let mut record = report("r", &[("c", "asserted", conduct(&["beating"]))]);
    record["claims"][0]["relay"] = json!("suspected_garble");
    let found = of(&[record]).tables;
    let basis = super::find(&found, VIOLENCE).unwrap();
    assert_eq!((basis.state, basis.supporting.shown.len()), (State::Missing, 0));
    assert_eq!(
        (basis.set_aside.shown[0].claim.as_str(), basis.set_aside.shown[0].reason),
        ("r#c", Reason::SuspectedGarble)
    );
}

#[test]
fn a_list_that_grows_is_cut_and_the_rest_is_counted() {
    let ids: Vec<String> = (0..25).map(|at| format!("c{at:02}")).collect();
    let claims: Vec<(&str, &str, Value)> =
        ids.iter().map(|id| (id.as_str(), "asserted", conduct(&["beating"]))).collect();
    let found = of(&[report("r", &claims)]).tables;
    let basis = super::find(&found, VIOLENCE).unwrap();
    assert_eq!((basis.supporting.shown.len(), basis.supporting.omitted), (20, 5));
    assert_eq!((basis.lineages.at_least, basis.lineages.exact), (1, true));
    let severity = super::find(&found, "torture/severity").unwrap();
    assert_eq!((severity.pointing.shown.len(), severity.pointing.omitted), (20, 5));
    assert_eq!(severity.pointing.shown[0].claim.claim, "r#c00");
}

/// How something stands by a claim with an `or` between the values of each of
/// its lists, and by the same claim with a word of the source's own in one list.
fn with_a_word_in_each_list(says: &Value, lists: &[&str], path: &str) {
    assert_eq!(by("asserted", says, path), State::Supported);
    for list in lists {
        let mut other = says.clone();
        let word = match *list {
            "means" | "acts" | "indicators" => json!("unknown"),
            "attributed_to" => json!({"role": {"other": "foreman"}}),
            _ => json!({"other": "a word"}),
        };
        other[list].as_array_mut().unwrap().push(word);
        assert_eq!(by("asserted", &other, path), State::Possible, "{list}");
    }
}

#[test]
fn a_word_of_the_sources_own_in_any_list_leaves_it_open() {
    // Three in each: the values of all lists are added up, and nothing else comes to the same.
    let roles = json!([{"role": "supervisor"}, {"role": "manager"}, {"role": "exploiter"}]);
    let conduct = json!({"type": "conduct", "combination": "any", "conduct": ["beating", "electric_shock", "sexual_violence"],
        "control": ["debt_bondage", "takes_earnings", "threats"], "exploitation": ["servitude", "forced_labour", "child_labour"],
        "triggers": ["escape_attempt", "disobedience", "missed_target"], "purposes": ["punishment", "coercion", "intimidation"],
        "attributed_to": roles,
        "of": {"unit": "person", "victim_of": ["torture"], "roles": ["victim"], "includes": ["child"]}});
    let lists = ["conduct", "control", "exploitation", "triggers", "purposes", "attributed_to"];
    with_a_word_in_each_list(&conduct, &lists, VIOLENCE);
    let characterisation = json!({"type": "characterisation", "combination": "any", "means": ["fraud", "deception", "abduction"],
        "terms": ["slavery", "torture", "servitude"], "acts": ["transfer", "receipt", "harbouring"],
        "purposes": ["slavery", "servitude", "removal_of_organs"], "indicators": ["isolation", "debt_bondage", "deception"],
        "responsibility": ["complicity", "tolerance", "acquiescence"],
        "triggers": ["escape_attempt", "disobedience", "missed_target"], "attributed_to": roles});
    let lists = ["means", "terms", "acts", "purposes", "indicators", "responsibility", "triggers", "attributed_to"];
    with_a_word_in_each_list(&characterisation, &lists, "trafficking_in_persons/means");
    let failures = |failures: Value| {
        let says = json!({"type": "state_failure", "by": "state", "failures": failures, "combination": "any"});
        let state_body = json!({"type": "actor", "id": "state", "kind": "state_body"});
        state(&of(&[report("r", &[("c", "asserted", says)]), state_body]).tables, "non_punishment/punished")
    };
    assert_eq!(failures(json!(["punishment_of_victims"])), State::Supported);
    assert_eq!(failures(json!(["punishment_of_victims", {"other": "a word"}])), State::Possible);
}
