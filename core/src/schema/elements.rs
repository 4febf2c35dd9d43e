//! The tables of elements: `elements.json` for programs, `ELEMENTS.md` for people.

use super::GENERATED_BY;
use super::markdown::{cell, head, heading, made_by, row};
use crate::assess::{ElementTable, MarkerAnswer, TableElement, TableValues, element_tables};
use crate::lang::{Lang, Text};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// The tables of elements as data, with all texts in every language.
///
/// ```
/// let tables = casecairn::schema::elements();
/// assert_eq!(tables["tables"][0]["id"], "forced_labour_indicators");
/// ```
pub fn elements() -> Value {
    json!({ "generated_by": GENERATED_BY, "tables": element_tables() })
}

/// The tables of elements as a page of Markdown.
///
/// ```
/// use casecairn::{Lang, schema::elements_page};
/// assert!(elements_page(Lang::En).contains("Restriction of movement"));
/// assert!(elements_page(Lang::Fr).contains("## Traite des personnes"));
/// ```
pub fn elements_page(lang: Lang) -> String {
    let mut page = made_by();
    let _ = writeln!(page, "# {}\n\n{}", TITLE.get(lang), INTRODUCTION.get(lang));
    for table in element_tables() {
        page.push_str(&of(&table, lang));
    }
    page
}

const TITLE: Text = Text { en: "The elements", fr: "Les éléments" };

const INTRODUCTION: Text = Text {
    en: "\
Which value of a vocabulary states an element of a legal term, and which only points to it. The choice is that of
casecairn, after the sources named with each table; it is no court's, and an answer made with it finds nothing in law. Where in doubt a
value only points to an element. A claim states an element only where its stance is “asserted”.",
    fr: "\
Les valeurs des vocabulaires qui énoncent un élément d'une qualification juridique, et celles qui n'en sont qu'un signe. Ce choix est celui
de casecairn, d'après les sources indiquées avec chaque table ; il n'est pas celui d'un tribunal, et une réponse obtenue ainsi ne constate rien
en droit. Dans le doute, une valeur n'est qu'un signe. Une affirmation n'énonce un élément que si sa posture est « affirmé ».",
};

const HEAD: [Text; 3] = [
    Text { en: "Element", fr: "Élément" },
    Text { en: "Stated by", fr: "Énoncé par" },
    Text { en: "Pointed to by", fr: "Signes" },
];
const NAMED: Text = Text { en: "called so as a whole", fr: "qualification employée" };
const AGAINST: Text = Text { en: "against it: ", fr: "contre : " };
const WITH: Text = Text { en: "only with one of: ", fr: "seulement avec : " };
const UNLESS: Text = Text { en: "only a sign with: ", fr: "seulement un signe avec : " };

const SEMICOLON: Text = Text { en: "; ", fr: "\u{a0}; " };
const COLON: Text = Text { en: ":", fr: "\u{a0}:" };

fn of(table: &ElementTable, lang: Lang) -> String {
    let mut out = heading(2, &table.id, table.title.get(lang));
    let _ = writeln!(out, "{}.\n\n{}\n", table.instrument.get(lang), table.note.get(lang));
    out.push_str(&head(HEAD, lang));
    out.push_str(&values(NAMED.get(lang), &table.terms, lang));
    for element in &table.elements {
        let title = format!("**{}** ({})", cell(element.title.get(lang)), cell(element.article.get(lang)));
        out.push_str(&values(&title, &element.values, lang));
        for form in &element.forms {
            out.push_str(&values(&format!("– {}", cell(form.title.get(lang))), &form.values, lang));
        }
    }
    out.push('\n');
    for element in &table.elements {
        out.push_str(&note(element, lang));
    }
    for rule in &table.rules {
        let _ = writeln!(out, "- {}{} {}", rule.article.get(lang), COLON.get(lang), rule.text.get(lang));
    }
    out
}

fn note(element: &TableElement, lang: Lang) -> String {
    format!("- *{}*{} {}\n", element.title.get(lang), COLON.get(lang), element.note.get(lang))
}

fn values(title: &str, values: &TableValues, lang: Lang) -> String {
    let list = |markers: &[MarkerAnswer]| {
        let labels = markers.iter().map(|marker| format!("{} (`{}`)", cell(marker.label.get(lang)), marker.list));
        labels.collect::<Vec<String>>().join(", ")
    };
    let mut states = list(&values.any_of);
    let more = [(AGAINST, &values.against), (WITH, &values.with), (UNLESS, &values.unless)];
    for (label, markers) in more.into_iter().filter(|(_, markers)| !markers.is_empty()) {
        let separator = if states.is_empty() { "" } else { SEMICOLON.get(lang) };
        let _ = write!(states, "{separator}{}{}", label.get(lang), list(markers));
    }
    row([title, &states, &list(&values.weaker)])
}
