//! An assessment as text for people, in each language.

mod amounts;
mod elements;
mod explain;
mod html;
mod ledger;
mod page;
mod standing;
mod totals;
mod words;

#[cfg(test)]
pub(super) use elements::elements as write_elements;
pub(super) use ledger::ledger;
pub(super) use page::Page;
pub(super) use totals::totals;

use super::assessment::Assessment;
use super::reading::Read;
use crate::lang::Lang;
use crate::lower::lower;

/// The assessment as text.
pub(super) fn write(assessment: &Assessment, lang: Lang) -> String {
    page(assessment, lang).finish()
}

/// The assessment as a piece of HTML.
pub(super) fn write_html(assessment: &Assessment, lang: Lang) -> String {
    page(assessment, lang).finish_html()
}

fn page(assessment: &Assessment, lang: Lang) -> Page {
    let mut page = Page::new(lang);
    page.heading(1, page.term(words::TITLE));
    read(&assessment.read, &mut page);
    standing::write(&assessment.standings, &mut page);
    if let Some(answer) = &assessment.elements {
        elements::elements(&mut page, answer);
    }
    assessment.totals.iter().for_each(|answer| totals(&mut page, answer));
    assessment.ledger.iter().for_each(|answer| ledger(&mut page, answer));
    page
}

/// One standing, explained.
pub(super) fn explain(assessment: &Assessment, id: &str, lang: Lang) -> Option<String> {
    explained(assessment, id, lang).map(Page::finish)
}

/// One standing, explained in HTML.
pub(super) fn explain_html(assessment: &Assessment, id: &str, lang: Lang) -> Option<String> {
    explained(assessment, id, lang).map(Page::finish_html)
}

fn explained(assessment: &Assessment, id: &str, lang: Lang) -> Option<Page> {
    let mut page = Page::new(lang);
    let mut found = false;
    for standing in &assessment.standings {
        let is_it = match &standing.statement {
            Some(statement) => statement.value == id,
            None => standing.id == id,
        };
        if is_it {
            found = true;
            explain::write(standing, &mut page);
        }
    }
    found.then_some(page)
}

fn read(read: &Read, page: &mut Page) {
    let kinds = [
        (words::DOSSIERS, read.dossiers),
        (words::ACTORS, read.actors),
        (words::COMPOUNDS, read.compounds),
        (words::INCIDENTS, read.incidents),
        (words::EVIDENCE, read.evidence),
        (words::CLAIMS, read.claims),
    ];
    let colon = page.term(words::COLON);
    let counts: Vec<String> =
        kinds.iter().map(|(noun, count)| format!("{}{colon}{count}", lower(page.term(*noun)))).collect();
    page.item(0, &format!("{}{colon}{}", page.term(words::READ), counts.join(", ")));
    for (label, count) in [(words::LEFT_OUT, read.left_out), (words::UNREADABLE, read.unreadable)] {
        if count > 0 {
            page.item(0, &format!("{}{colon}{count}", page.term(label)));
        }
    }
    page.end();
}
