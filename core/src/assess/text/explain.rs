//! One standing, explained.

use super::Page;
use super::standing::{lineages, said, table, verified};
use super::words::{self, Words};
use crate::assess::answer::LineageCount;
use crate::assess::criteria::Outcome;
use crate::assess::standing::{Carried, Side, Site, Standing};
use crate::lang::Text;

/// One standing, with everything it rests on.
pub(super) fn write(standing: &Standing, page: &mut Page) {
    page.heading(2, &said(standing, page));
    side(&standing.supporting, words::SUPPORTING, page);
    side(&standing.contradicting, words::CONTRADICTING, page);
    for aside in &standing.set_aside {
        let reason = page.term(words::reason(aside.reason));
        page.item(0, &format!("{} {}{}{reason}", page.term(words::SET_ASIDE), aside.claim, page.term(words::COLON)));
    }
    more(standing.set_aside_omitted, page);
    for [one, other] in &standing.conflicts {
        page.item(0, &format!("{}{}{one} / {other}", page.term(words::CONFLICT), page.term(words::COLON)));
    }
    more(standing.conflicts_omitted, page);
    page.item(0, &format!("{}{}{}", page.term(words::VERIFIED), page.term(words::COLON), verified(standing, page)));
    page.end();
    standing.outcomes.iter().for_each(|outcome| criteria(outcome, page));
    if let Some(site) = &standing.site {
        histories(site, page);
    }
}

/// How many more there are than the list shows.
fn more(omitted: u64, page: &mut Page) {
    if omitted > 0 {
        let more = page.more(omitted);
        page.item(0, &more);
    }
}

fn criteria(outcome: &Outcome, page: &mut Page) {
    page.heading(
        3,
        &format!(
            "{}{}{}",
            outcome.title.get(page.lang()),
            page.term(words::COLON),
            page.term(words::met(outcome.answer))
        ),
    );
    let head = [words::CRITERION, words::ANSWER, words::BECAUSE, words::CLAIMS];
    let rows: Vec<Vec<String>> = outcome
        .criteria
        .iter()
        .map(|criterion| {
            let claims: Vec<&str> = criterion.claims.shown.iter().map(|claim| claim.claim.as_str()).collect();
            vec![
                criterion.title.get(page.lang()).to_owned(),
                page.term(words::met(criterion.answer)).to_owned(),
                criterion.because.get(page.lang()).to_owned(),
                Words(page.lang()).with_rest(&claims, criterion.claims.omitted),
            ]
        })
        .collect();
    table(page, &head, &rows);
}

fn side(side: &Side, title: Text, page: &mut Page) {
    let (title, colon) = (page.term(title), page.term(words::COLON));
    let count = |count: LineageCount, page: &Page| format!("{}{colon}{}", page.term(words::LINEAGES), lineages(count));
    page.item(0, &format!("{title}. {}", count(side.lineages, page)));
    for together in &side.together {
        if together.claims == 1 {
            page.item(1, &format!("{}{colon}{}", page.term(words::STANDS_ON), together.by.join(", ")));
            continue;
        }
        let text = format!(
            "{}{colon}{}. {}. {}{colon}{}",
            page.term(words::CLAIMS_IN_SENTENCE),
            together.claims,
            count(together.lineages, page),
            page.term(words::IN_COMMON),
            together.by.join(", "),
        );
        page.item(1, &text);
    }
    let claims: Vec<String> = side
        .claims
        .shown
        .iter()
        .map(|claim| match &claim.by {
            Some(by) => format!("{} ({by}, {})", claim.claim, claim.stance.label(page.lang())),
            None => format!("{} ({})", claim.claim, claim.stance.label(page.lang())),
        })
        .collect();
    let claims: Vec<&str> = claims.iter().map(String::as_str).collect();
    if !claims.is_empty() {
        page.item(1, &Words(page.lang()).with_rest(&claims, side.claims.omitted));
    }
}

fn histories(site: &Site, page: &mut Page) {
    for (history, title) in [(&site.assessment, words::ASSESSED), (&site.operations, words::OPERATIONS)] {
        if history.entries.is_empty() {
            continue;
        }
        page.heading(3, page.term(title));
        let head = [words::STATUS, words::BY, words::AS_OF, words::CARRIED, words::FOR];
        let rows: Vec<Vec<String>> = history
            .entries
            .iter()
            .map(|entry| {
                let by = entry.by.clone().or(entry.derived_from.clone()).unwrap_or_default();
                let carried = match entry.carried {
                    Carried::Carried => words::IS_CARRIED,
                    Carried::Unsupported => words::IS_UNSUPPORTED,
                    Carried::NotAnyMore => words::IS_NOT_ANY_MORE,
                };
                vec![
                    entry.label.get(page.lang()).to_owned(),
                    by,
                    entry.as_of.clone().unwrap_or_default(),
                    page.term(carried).to_owned(),
                    lineages(entry.lineages),
                ]
            })
            .collect();
        table(page, &head, &rows);
        page.paragraph(history.because.get(page.lang()));
    }
}
