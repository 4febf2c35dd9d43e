//! The tables themselves.

use crate::assess::elements::table::{Effect, On};
use crate::assess::elements::tables::TABLES;
use crate::assess::kept::Marker;
use crate::lang::Text;
use std::collections::BTreeSet;

/// Everything that bears on something, with its name.
fn all() -> Vec<(String, &'static On)> {
    let mut all = Vec::new();
    for table in TABLES {
        all.push((table.id.to_owned(), &table.terms));
        for element in table.elements {
            all.push((format!("{}/{}", table.id, element.id), &element.on));
            all.extend(element.forms.iter().map(|form| (format!("{}/{}/{}", table.id, element.id, form.id), &form.on)));
        }
    }
    all
}

#[test]
fn a_name_stands_for_one_thing() {
    let names: Vec<String> = all().into_iter().map(|(name, _)| name).collect();
    let apart: BTreeSet<&String> = names.iter().collect();
    assert_eq!(names.len(), apart.len());
}

#[test]
fn a_value_bears_on_an_element_in_one_way_only() {
    for (name, on) in all() {
        let lists = [on.any_of, on.weaker, on.against];
        let together: Vec<&Marker> = lists.iter().copied().flatten().collect();
        let apart: BTreeSet<&Marker> = together.iter().copied().collect();
        assert_eq!(together.len(), apart.len(), "{name}");
        assert!(!on.unless.iter().any(|marker| on.any_of.contains(marker)), "{name}");
    }
}

#[test]
fn every_element_can_be_spoken_of() {
    for table in TABLES {
        for element in table.elements {
            let own = !element.on.any_of.is_empty() || !element.on.weaker.is_empty();
            assert_ne!(own, !element.forms.is_empty(), "{}: its own values or forms, not both", element.id);
            for form in element.forms {
                assert!(!form.on.any_of.is_empty() || !form.on.weaker.is_empty(), "{}", form.id);
            }
        }
    }
}

#[test]
fn the_name_of_the_whole_states_none_of_its_elements() {
    for table in TABLES {
        let forms = table.elements.iter().flat_map(|element| element.forms.iter().map(|form| &form.on));
        for on in table.elements.iter().map(|element| &element.on).chain(forms) {
            for term in table.terms.any_of {
                assert!(!on.any_of.contains(term) && !on.weaker.contains(term), "{}: {term:?}", table.id);
            }
        }
    }
}

#[test]
fn a_rule_bears_on_an_element_of_its_table() {
    let mut children = 0;
    for table in TABLES {
        for rule in table.rules {
            assert!(table.elements.iter().any(|element| element.id == rule.effect.element()), "{}", rule.id);
            children += usize::from(matches!(rule.effect, Effect::NotRequiredForChildren(_)));
        }
    }
    assert_eq!(children, 1);
}

#[test]
fn all_is_said_in_each_language_as_it_is_written_there() {
    let mut texts: Vec<(&str, Text)> = Vec::new();
    for table in TABLES {
        texts.extend([(table.id, table.title), (table.id, table.instrument), (table.id, table.note)]);
        for element in table.elements {
            texts.extend([(element.id, element.title), (element.id, element.article), (element.id, element.note)]);
            texts.extend(element.forms.iter().map(|form| (form.id, form.title)));
            assert!(element.note.en.ends_with(['.', '”']) && element.note.fr.ends_with('.'), "{}", element.id);
        }
        texts.extend(table.rules.iter().flat_map(|rule| [(rule.id, rule.article), (rule.id, rule.text)]));
    }
    assert!(texts.len() > 100);
    for (id, text) in texts {
        assert!(!text.en.is_empty() && !text.fr.is_empty(), "{id}");
        for mark in [" ;", " :", " !", " ?", " »", "« "] {
            assert!(!text.fr.contains(mark), "{id}: a space that breaks: {}", text.fr);
        }
    }
}

#[test]
fn the_eleven_indicators_are_all_there_in_their_order() {
    use crate::model::vocabulary::ForcedLabourIndicator as Indicator;
    let known = Indicator::ALL.iter().map(Indicator::code).filter(|code| !matches!(*code, "unknown" | "not_stated"));
    let elements = TABLES[0].elements.iter().map(|element| element.id);
    assert!(elements.eq(known));
    for (at, element) in TABLES[0].elements.iter().enumerate() {
        assert_eq!(element.article.en, format!("indicator {}", at + 1));
        assert_eq!(element.on.any_of[0].code, element.id, "the indicator itself states it");
    }
}

#[test]
fn every_act_means_and_purpose_of_the_vocabularies_is_a_form_that_it_states() {
    use crate::model::vocabulary::{PalermoAct, PalermoMeans, PalermoPurpose};
    let said = |code: &&str| !matches!(*code, "unknown" | "not_stated" | "other");
    let lists: [Vec<&str>; 3] = [
        PalermoAct::ALL.iter().map(PalermoAct::code).filter(said).collect(),
        PalermoMeans::ALL.iter().map(PalermoMeans::code).filter(said).collect(),
        PalermoPurpose::ALL.iter().map(PalermoPurpose::code).filter(said).collect(),
    ];
    for (element, codes) in TABLES[1].elements.iter().zip(lists) {
        let forms: Vec<&str> = element.forms.iter().map(|form| form.id).collect();
        assert_eq!(forms, codes);
        for form in element.forms {
            assert_eq!(form.on.any_of[0].code, form.id);
        }
    }
}

#[test]
fn the_tables_are_told_as_they_are() {
    let told = crate::assess::element_tables();
    assert_eq!(told.len(), TABLES.len());
    let rules: Vec<(&str, &str, &str)> = told
        .iter()
        .flat_map(|table| &table.rules)
        .map(|rule| (rule.id.as_str(), rule.effect.as_str(), rule.element.as_str()))
        .collect();
    let children = ("means_not_required_for_children", "not_required_for_children", "means");
    assert_eq!(rules, [children, ("consent_irrelevant", "consent_irrelevant_with", "means")]);
    let official = told[2].elements.iter().find(|element| element.id == "official_involvement").unwrap();
    let by = &official.forms[0].values;
    assert_eq!((by.any_of[0].list.as_str(), by.any_of[0].value.as_str()), ("attributed_role", "police_officer"));
    assert_eq!((by.any_of[0].label.en.as_str(), by.weaker[0].value.as_str()), ("police officer", "complicity"));
    assert!(by.with.iter().any(|marker| marker.value == "beating") && by.against.is_empty());
    let victims = &told[4].elements[0].values;
    assert_eq!((victims.against[0].value.as_str(), victims.unless.len()), ("not_a_victim", 2));
    assert_eq!(told[1].terms.any_of[0].value, "trafficking_in_persons");
}
