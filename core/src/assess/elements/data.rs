//! The tables as data: for programs, and for people to check.

use super::answer::MarkerAnswer;
use super::basis::marker_answer;
use super::table::{Element, Form, On, Special, Table};
use super::tables::TABLES;
use crate::assess::answer::Term;
use crate::assess::kept::Marker;
use serde::Serialize;

/// A table of elements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ElementTable {
    /// Which table.
    pub id: String,
    /// What it is called.
    pub title: Term,
    /// The text that the elements are taken from.
    pub instrument: Term,
    /// What the table says, and what it does not.
    pub note: Term,
    /// How claimants name the whole. A name states none of the elements.
    pub terms: TableValues,
    /// Its elements.
    pub elements: Vec<TableElement>,
    /// The rules of the text about its elements.
    pub rules: Vec<TableRule>,
}

/// An element of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableElement {
    /// Which element.
    pub id: String,
    /// What it is called.
    pub title: Term,
    /// Where the text of law, or the practice, has it.
    pub article: Term,
    /// How what claims say is set against it, and why so.
    pub note: Term,
    /// What bears on it, beside what bears on its forms.
    #[serde(flatten)]
    pub values: TableValues,
    /// The forms that it can take, each of which is enough; none, where it has but one.
    pub forms: Vec<TableForm>,
}

/// A form of an element.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableForm {
    /// Which form.
    pub id: String,
    /// What it is called.
    pub title: Term,
    /// What bears on it.
    #[serde(flatten)]
    pub values: TableValues,
}

/// What of the things that claims say bears on an element.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableValues {
    /// Each of these states it.
    pub any_of: Vec<MarkerAnswer>,
    /// These only point to it.
    pub weaker: Vec<MarkerAnswer>,
    /// These speak against it.
    pub against: Vec<MarkerAnswer>,
    /// What states it does so only where the same claim says one of these, too; else it points to it.
    pub with: Vec<MarkerAnswer>,
    /// Where the same claim says one of these, it only points to it.
    pub unless: Vec<MarkerAnswer>,
}

/// A rule of a text about its elements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableRule {
    /// Which rule.
    pub id: String,
    /// Where the text has it.
    pub article: Term,
    /// What it says.
    pub text: Term,
    /// What it does: `not_required_for_children`, `consent_irrelevant_with`.
    pub effect: String,
    /// The element that it bears on.
    pub element: String,
}

/// Every table of elements.
///
/// ```
/// let tables = casecairn::assess::element_tables();
/// let trafficking = tables.iter().find(|table| table.id == "trafficking_in_persons").unwrap();
/// let elements: Vec<&str> = trafficking.elements.iter().map(|element| element.id.as_str()).collect();
/// assert_eq!(elements, ["act", "means", "purpose"]);
/// assert_eq!(trafficking.rules[0].effect, "not_required_for_children");
/// ```
pub fn element_tables() -> Vec<ElementTable> {
    TABLES.iter().map(|table| of(table)).collect()
}

fn of(table: &Table) -> ElementTable {
    ElementTable {
        id: table.id.to_owned(),
        title: table.title.into(),
        instrument: table.instrument.into(),
        note: table.note.into(),
        terms: values(&table.terms),
        elements: table.elements.iter().map(element).collect(),
        rules: table.rules.iter().map(rule).collect(),
    }
}

fn element(element: &Element) -> TableElement {
    TableElement {
        id: element.id.to_owned(),
        title: element.title.into(),
        article: element.article.into(),
        note: element.note.into(),
        values: values(&element.on),
        forms: element.forms.iter().map(form).collect(),
    }
}

fn form(form: &Form) -> TableForm {
    TableForm { id: form.id.to_owned(), title: form.title.into(), values: values(&form.on) }
}

fn values(on: &On) -> TableValues {
    let all = |markers: &[Marker]| markers.iter().copied().map(marker_answer).collect();
    TableValues {
        any_of: all(on.any_of),
        weaker: all(on.weaker),
        against: all(on.against),
        with: all(on.with),
        unless: all(on.unless),
    }
}

fn rule(rule: &Special) -> TableRule {
    TableRule {
        id: rule.id.to_owned(),
        article: rule.article.into(),
        text: rule.text.into(),
        effect: rule.effect.code().to_owned(),
        element: rule.effect.element().to_owned(),
    }
}
