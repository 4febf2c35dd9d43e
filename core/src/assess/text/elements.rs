//! The elements of legal terms, as tables for a report.

mod words;

use super::Page;
use super::words::{COLON, Words, reason};
use crate::assess::answer::{Claims, LineageCount};
use crate::assess::elements::{
    ElementAnswer, ElementBasis, Elements, FormName, PointingClaims, RecordElements, RecordsElements, SetAsideClaims,
    TableAnswer,
};
use crate::lang::Text;

/// Writes the elements: for everything that was read, then for each incident
/// and each compound.
pub(in crate::assess) fn elements(page: &mut Page, elements: &Elements) {
    page.heading(2, page.term(words::ELEMENTS));
    page.paragraph(page.term(words::INTRODUCTION));
    for table in &elements.tables {
        page.heading(3, table.title.get(page.lang()));
        page.paragraph(table.instrument.get(page.lang()));
        page.paragraph(table.note.get(page.lang()));
        write(page, table, Some(&table.named));
    }
    records(page, words::INCIDENTS, &elements.incidents);
    records(page, words::COMPOUNDS, &elements.compounds);
}

fn records(page: &mut Page, title: Text, records: &RecordsElements) {
    if records.shown.is_empty() && records.not_standing == 0 {
        return;
    }
    page.heading(3, page.term(title));
    for record in &records.shown {
        one(page, record);
    }
    for (count, label) in [(records.omitted, words::MORE_RECORDS), (records.not_standing, words::NOT_STANDING)] {
        if count > 0 {
            page.paragraph(&format!("{}{count}", page.term(label)));
        }
    }
}

fn one(page: &mut Page, record: &RecordElements) {
    page.heading(4, &record.record);
    for (count, label) in [(record.incidents, words::ITS_INCIDENTS), (record.uncarried, words::UNCARRIED)] {
        if count > 0 {
            page.paragraph(&format!("{}{count}", page.term(label)));
        }
    }
    for table in &record.tables {
        page.heading(5, table.title.get(page.lang()));
        write(page, table, Some(&table.named).filter(|named| !named.is_silent()));
    }
}

/// The tables of elements, and what explains them.
fn write(page: &mut Page, table: &TableAnswer, named: Option<&ElementBasis>) {
    let mut rows = Vec::new();
    if let Some(named) = named {
        rows.push(row(page, page.term(words::NAMED), "", named));
    }
    for element in &table.elements {
        let article = element.article.get(page.lang());
        rows.push(row(page, element.title.get(page.lang()), article, &element.basis));
        for form in &element.forms {
            rows.push(row(page, &format!("– {}", form.form.title.get(page.lang())), "", &form.basis));
        }
    }
    let head = words::HEAD.map(|title| page.term(title));
    page.table(&head, &rows);
    if let Some(named) = named.filter(|named| !named.is_silent()) {
        explain(page, page.term(words::NAMED), named);
    }
    let (silent, spoken_of): (Vec<&ElementAnswer>, Vec<&ElementAnswer>) =
        table.elements.iter().partition(|element| element.basis.is_silent() && element.children.is_none());
    for element in spoken_of {
        explain_element(page, element);
    }
    if !silent.is_empty() {
        let titles: Vec<&str> = silent.iter().map(|element| element.title.get(page.lang())).collect();
        page.item(0, &format!("{}{}", page.term(words::MISSING), titles.join(", ")));
    }
    for rule in &table.rules {
        let (article, text, why) = (&rule.article, &rule.text, &rule.why);
        let lang = page.lang();
        let colon = page.term(COLON);
        page.item(0, &format!("{}{colon}{} {}", article.get(lang), text.get(lang), why.get(lang)));
    }
    page.end();
}

fn row(page: &Page, title: &str, article: &str, basis: &ElementBasis) -> Vec<String> {
    let mut markers: Vec<&str> = Vec::new();
    for label in basis.markers.iter().map(|marker| marker.label.get(page.lang())) {
        // Values of several lists may have one label.
        if !markers.contains(&label) {
            markers.push(label);
        }
    }
    let lineages = if basis.supporting.shown.is_empty() { String::new() } else { number(page, basis.lineages) };
    vec![
        title.to_owned(),
        article.to_owned(),
        page.term(words::state(basis.state)).to_owned(),
        markers.join(", "),
        lineages,
    ]
}

fn number(page: &Page, lineages: LineageCount) -> String {
    let bound = if lineages.exact { "" } else { page.term(words::AT_LEAST) };
    format!("{bound}{}", lineages.at_least)
}

fn explain_element(page: &mut Page, element: &ElementAnswer) {
    let lang = page.lang();
    explain(page, element.title.get(lang), &element.basis);
    if let Some(children) = &element.children {
        page.item(1, children.get(lang));
    }
    let forms = element.forms.iter().filter(|form| form.basis.has_more_than_support());
    for form in forms {
        let title = form.form.title.get(lang);
        let colon = page.term(COLON);
        page.item(1, &format!("{title}{colon}{}", form.basis.why.get(lang)));
        lists(page, 2, &form.basis);
    }
    if !element.missing_forms.is_empty() {
        let missing = |form: &FormName| form.title.get(lang).to_owned();
        let missing: Vec<String> = element.missing_forms.iter().map(missing).collect();
        page.item(1, &format!("{}{}", page.term(words::MISSING), missing.join(", ")));
    }
}

/// Why something stands as it does, and the claims.
fn explain(page: &mut Page, title: &str, basis: &ElementBasis) {
    page.item(0, &format!("{title}{}{}", page.term(COLON), basis.why.get(page.lang())));
    lists(page, 1, basis);
}

fn lists(page: &mut Page, depth: usize, basis: &ElementBasis) {
    let lists = [
        (words::SUPPORTING, claims(page, &basis.supporting)),
        (words::POINTING, pointing(page, &basis.pointing)),
        (words::CONTRADICTING, claims(page, &basis.contradicting)),
        (words::SET_ASIDE, set_aside(page, &basis.set_aside)),
    ];
    for (label, text) in lists.into_iter().filter(|(_, text)| !text.is_empty()) {
        page.item(depth, &format!("{}{text}", page.term(label)));
    }
}

fn claims(page: &Page, claims: &Claims) -> String {
    joined(page, claims.shown.iter().map(|claim| claim.claim.clone()), claims.omitted)
}

fn pointing(page: &Page, claims: &PointingClaims) -> String {
    let because = |why| page.term(words::because(why));
    let shown = claims.shown.iter().map(|claim| format!("{} ({})", claim.claim.claim, because(claim.because)));
    joined(page, shown, claims.omitted)
}

fn set_aside(page: &Page, claims: &SetAsideClaims) -> String {
    let why = |why| page.term(reason(why));
    let shown = claims.shown.iter().map(|claim| format!("{} ({})", claim.claim, why(claim.reason)));
    joined(page, shown, claims.omitted)
}

fn joined(page: &Page, shown: impl Iterator<Item = String>, omitted: u64) -> String {
    let shown: Vec<String> = shown.collect();
    let shown: Vec<&str> = shown.iter().map(String::as_str).collect();
    Words(page.lang()).with_rest(&shown, omitted)
}
