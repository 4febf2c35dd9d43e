//! The two articles together.

use super::{MOST, case, find, pointing, state, supporting};
use crate::assess::elements::{Bears, ElementState as State, Elements, WhyPossible, elements};

const JUNE: &str = include_str!("../../../../../tests/dossiers/amnesty-2025-06.json");
const JANUARY: &str = include_str!("../../../../../tests/dossiers/amnesty-2026-01.json");

fn both() -> Elements {
    elements(&case(&[JUNE, JANUARY]), MOST)
}

#[test]
fn people_were_deceived_and_children_are_among_them() {
    let found = both().tables;
    let path = "trafficking_in_persons/means/deception";
    assert_eq!(state(&found, path), State::Supported);
    assert_eq!(supporting(&found, path), ["article#enslaved", "article#lured", "article#lured-elements"]);
    assert_eq!(state(&found, "trafficking_in_persons/means"), State::Supported);
    assert_eq!(state(&found, "trafficking_in_persons/means/fraud"), State::Possible);
    assert_eq!(state(&found, "trafficking_in_persons/means/threat_of_force"), State::Supported);
    assert_eq!(state(&found, "trafficking_in_persons/means/other_coercion"), State::Supported);
    assert_eq!(state(&found, "trafficking_in_persons/means/use_of_force"), State::Possible);
    assert_eq!(state(&found, "trafficking_in_persons/means/abuse_of_power"), State::Missing);
    // “Recruited or abducted”: neither is stated by itself, nor is it that there was an act.
    let or = ("gavroche-2026-01-19#recruited".to_owned(), WhyPossible::Disjunction);
    assert!(pointing(&found, "trafficking_in_persons/means/abduction").contains(&or));
    assert!(pointing(&found, "trafficking_in_persons/act/recruitment").contains(&or));
    let trafficking = &found[1];
    assert!(trafficking.elements[1].children.as_ref().unwrap().en.contains("Children are said to be among the people"));
    assert_eq!(trafficking.rules[0].bears, Bears::OnSome);
    assert_eq!(trafficking.rules[1].bears, Bears::OnAll, "consent counts for nothing where people were deceived");
}

#[test]
fn acts_and_purposes_of_trafficking() {
    let found = both().tables;
    for (form, wanted) in [
        ("act/recruitment", State::Supported),
        ("act/transportation", State::Supported),
        ("act/harbouring", State::Supported),
        ("act/transfer", State::Missing),
        ("act/receipt", State::Missing),
        ("purpose/forced_criminality", State::Supported),
        ("purpose/forced_labour_or_services", State::Supported),
        ("purpose/removal_of_organs", State::Missing),
    ] {
        assert_eq!(state(&found, &format!("trafficking_in_persons/{form}")), wanted, "{form}");
    }
    let missing =
        |at: usize| found[1].elements[at].missing_forms.iter().map(|form| form.id.as_str()).collect::<Vec<_>>();
    assert_eq!(missing(0), ["transfer", "receipt"]);
}

#[test]
fn of_torture_the_purpose_is_stated_and_the_rest_is_not() {
    let found = both().tables;
    assert_eq!(state(&found, "torture/purpose/punishment"), State::Supported);
    let punished = supporting(&found, "torture/purpose/punishment");
    assert_eq!(
        punished,
        ["article#punished-for-disobedience", "article#punished-for-escape", "reuters-2025-06-26#punished"]
    );
    assert_eq!(state(&found, "torture/purpose/information_or_confession"), State::Missing);
    assert_eq!(state(&found, "torture/act/physical"), State::Supported);
    assert_eq!(state(&found, "torture/intention"), State::Supported);
    assert_eq!(state(&found, "torture/severity"), State::Possible);
    assert_eq!(state(&found, "torture/official_involvement"), State::Possible);
    let path = "torture/official_involvement/consent_or_acquiescence";
    let signs = pointing(&found, path);
    for claim in ["article#apparent-consent", "article#blind-eye", "gavroche-2026-01-19#complicity"] {
        assert!(signs.iter().any(|(known, _)| known == claim), "{claim}: {signs:?}");
    }
    assert!(supporting(&found, path).is_empty());
    // Refusing orders set it off: a sign of punishment, in a claim that says torture.
    assert!(
        pointing(&found, "torture/purpose/punishment")
            .contains(&("gavroche-2026-01-19#tortured".to_owned(), WhyPossible::Sign))
    );
    assert!(supporting(&found, "torture/named").contains(&"gavroche-2026-01-19#tortured".to_owned()));
}

#[test]
fn indicators_of_forced_labour() {
    let found = both().tables;
    for (indicator, wanted) in [
        ("abuse_of_vulnerability", State::Missing),
        ("deception", State::Supported),
        ("restriction_of_movement", State::Supported),
        ("isolation", State::Possible),
        ("physical_and_sexual_violence", State::Supported),
        ("intimidation_and_threats", State::Supported),
        ("retention_of_identity_documents", State::Missing),
        ("withholding_of_wages", State::Missing),
        ("debt_bondage", State::Missing),
        ("abusive_working_and_living_conditions", State::Supported),
        ("excessive_overtime", State::Missing),
    ] {
        assert_eq!(state(&found, &format!("forced_labour_indicators/{indicator}")), wanted, "{indicator}");
    }
}

#[test]
fn slavery_is_said_and_no_power_of_ownership_is() {
    let found = both().tables;
    let named = supporting(&found, "slavery/named");
    assert_eq!(named, ["article#enslaved", "gavroche-2026-01-19#enslaved", "gavroche-2026-01-19#fifty-abuses"]);
    assert_eq!(state(&found, "slavery/powers_of_ownership"), State::Possible);
    assert_eq!(state(&found, "slavery/powers_of_ownership/buying_or_selling"), State::Missing);
    assert_eq!(state(&found, "slavery/powers_of_ownership/using"), State::Possible);
    assert_eq!(state(&found, "slavery/powers_of_ownership/control_like_possession"), State::Possible);
}

#[test]
fn people_were_forced_to_defraud_or_to_recruit() {
    let found = both().tables;
    assert_eq!(state(&found, "non_punishment/compelled/to_defraud"), State::Supported);
    let forced = ("gavroche-2026-01-19#forced".to_owned(), WhyPossible::Disjunction);
    assert_eq!(pointing(&found, "non_punishment/compelled/to_recruit"), std::slice::from_ref(&forced));
    assert!(pointing(&found, "non_punishment/compelled/to_defraud").contains(&forced));
    assert!(
        supporting(&found, "non_punishment/compelled").contains(&forced.0),
        "one or the other, and both are offences"
    );
    assert_eq!(state(&found, "non_punishment/victims"), State::Supported);
    assert_eq!(supporting(&found, "non_punishment/link"), ["article#forced-to-defraud"]);
    // That victims are not identified is a sign that they may be punished; nobody says that they were.
    assert_eq!(state(&found, "non_punishment/punished"), State::Possible);
}

#[test]
fn what_both_articles_pass_on_is_one_lineage() {
    let found = both().tables;
    let slavery = find(&found, "slavery/named").unwrap();
    assert_eq!((slavery.supporting.shown.len(), slavery.lineages.at_least, slavery.lineages.exact), (3, 1, true));
    let violence = find(&found, "forced_labour_indicators/physical_and_sexual_violence").unwrap();
    assert_eq!(violence.lineages.at_least, 1);
}

#[test]
fn the_beating_at_the_gate_is_possible_and_belongs_to_no_compound() {
    let found = both();
    let gate = found.incidents.shown.iter().find(|one| one.record.ends_with(":bavet-gate")).unwrap();
    let violence = "forced_labour_indicators/physical_and_sexual_violence";
    assert_eq!(state(&gate.tables, violence), State::Possible);
    assert_eq!(pointing(&gate.tables, violence), [("gavroche-2026-01-19#beating".to_owned(), WhyPossible::Stance)]);
    assert_eq!(state(&gate.tables, "torture/official_involvement"), State::Missing, "guards are no officials");
    assert!(found.compounds.shown.is_empty(), "no incident is tied to a compound by more than its code");
    let names: Vec<&str> = found.incidents.shown.iter().map(|one| one.record.rsplit(':').next().unwrap()).collect();
    assert_eq!(names, ["bavet-gate", "escape-attempts"]);
}
