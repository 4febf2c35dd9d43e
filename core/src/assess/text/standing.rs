//! Standings as tables, and one standing explained.

use super::Page;
use super::words::{self, Words};
use crate::assess::answer::{Area, LineageCount, Met};
use crate::assess::standing::{
    Carried, Event, History, Side, Site, Standing, SubjectKind, Unresolved, VerificationLevel,
};
use crate::lang::Text;

/// The tables of all standings.
pub(super) fn write(standings: &[Standing], page: &mut Page) {
    let of = |kind: SubjectKind| standings.iter().filter(move |standing| standing.kind == kind);
    compounds(&of(SubjectKind::Compound).collect::<Vec<_>>(), page);
    incidents(&of(SubjectKind::Incident).collect::<Vec<_>>(), page);
    claims(&of(SubjectKind::Claim).collect::<Vec<_>>(), page);
}

fn compounds(standings: &[&Standing], page: &mut Page) {
    if standings.is_empty() {
        return;
    }
    page.heading(2, page.term(words::COMPOUNDS));
    let head = [words::COMPOUND, words::NAME, words::FOR, words::AGAINST, words::VERIFIED, words::MEETS, words::OPEN];
    let rows: Vec<Vec<String>> = standings
        .iter()
        .map(|standing| {
            let mut row = vec![standing.id.clone(), standing.label.clone().unwrap_or_default()];
            row.extend(sides(standing, page));
            row
        })
        .collect();
    table(page, &head, &rows);
    let head = [words::COMPOUND, words::AREA, words::ASSESSED, words::OPERATIONS, words::ENFORCEMENT];
    let rows: Vec<Vec<String>> = standings
        .iter()
        .filter_map(|standing| {
            let site = standing.site.as_ref()?;
            let assessed = current(&site.assessment, page);
            let doing = current(&site.operations, page);
            let raids = site.enforcement.because.get(page.lang()).to_owned();
            Some(vec![standing.id.clone(), area(&site.area), assessed, doing, raids])
        })
        .collect();
    table(page, &head, &rows);
}

fn incidents(standings: &[&Standing], page: &mut Page) {
    if standings.is_empty() {
        return;
    }
    page.heading(2, page.term(words::INCIDENTS));
    let head = [
        words::INCIDENT,
        words::KIND,
        words::WHEN,
        words::WHERE,
        words::FOR,
        words::AGAINST,
        words::VERIFIED,
        words::MEETS,
        words::OPEN,
    ];
    let rows: Vec<Vec<String>> = standings
        .iter()
        .filter_map(|standing| {
            let event = standing.event.as_ref()?;
            let kind = format!("{} ({})", event.kind.get(page.lang()), event.stance.get(page.lang()));
            let when = event.when.clone().unwrap_or_default();
            let mut row = vec![standing.id.clone(), kind, when, place(event, page)];
            row.extend(sides(standing, page));
            Some(row)
        })
        .collect();
    table(page, &head, &rows);
}

fn claims(standings: &[&Standing], page: &mut Page) {
    if standings.is_empty() {
        return;
    }
    page.heading(2, page.term(words::SHARED));
    page.paragraph(page.term(words::SHARED_NOTE));
    let head = [
        words::SAID,
        words::CLAIMS,
        words::READ_IN,
        words::FOR,
        words::AGAINST,
        words::VERIFIED,
        words::MEETS,
        words::OPEN,
    ];
    let rows: Vec<Vec<String>> = standings
        .iter()
        .map(|standing| {
            let claims = standing.supporting.claims.shown.len() as u64 + standing.supporting.claims.omitted;
            let mut row = vec![said(standing, page), claims.to_string(), standing.supporting.evidence.to_string()];
            row.extend(sides(standing, page));
            row
        })
        .collect();
    table(page, &head, &rows);
}

fn table(page: &mut Page, head: &[Text], rows: &[Vec<String>]) {
    let head: Vec<&str> = head.iter().map(|term| page.term(*term)).collect();
    page.table(&head, rows);
}

/// What is said: the value of a list, or the first of the claims.
fn said(standing: &Standing, page: &Page) -> String {
    match &standing.statement {
        Some(statement) => {
            format!(
                "{}{}{}",
                page.term(words::list(&statement.list)),
                page.term(words::COLON),
                statement.label.get(page.lang())
            )
        }
        None => standing.id.clone(),
    }
}

/// Both sides, the verification, and what is met.
fn sides(standing: &Standing, page: &Page) -> [String; 5] {
    let profiles = |wanted: Met| {
        let those = standing.outcomes.iter().filter(|outcome| outcome.answer == wanted);
        those.map(|outcome| outcome.profile.clone()).collect::<Vec<_>>().join(", ")
    };
    [
        lineages(standing.supporting.lineages),
        lineages(standing.contradicting.lineages),
        verified(standing, page),
        profiles(Met::Met),
        profiles(Met::CannotTell),
    ]
}

fn lineages(count: LineageCount) -> String {
    if count.exact { count.at_least.to_string() } else { format!("≥ {}", count.at_least) }
}

fn verified(standing: &Standing, page: &Page) -> String {
    let verification = &standing.verification;
    let (level, independent) = match verification.independent {
        VerificationLevel::None | VerificationLevel::Attempted => (verification.any, false),
        level => (level, true),
    };
    let mut text = page.term(words::level(level)).to_owned();
    if independent {
        let answered: Vec<&str> = verification.answered.iter().map(|pillar| pillar.label(page.lang())).collect();
        text = if answered.is_empty() { text } else { format!("{text} ({})", answered.join(", ")) };
    } else if level >= VerificationLevel::Probable {
        text = format!("{text}, {}", page.term(words::NOT_INDEPENDENT));
    }
    text
}

fn area(area: &Area) -> String {
    area.subdivision.clone().or(area.country.clone()).unwrap_or_default()
}

fn current(history: &History, page: &Page) -> String {
    match &history.current {
        Some(current) => match &current.as_of {
            Some(as_of) => format!("{} ({as_of})", current.label.get(page.lang())),
            None => current.label.get(page.lang()).to_owned(),
        },
        None if history.entries.is_empty() => String::new(),
        None => page.term(words::UNDECIDED).to_owned(),
    }
}

fn place(event: &Event, page: &Page) -> String {
    let mut parts = event.compounds.clone();
    parts.extend(event.unresolved.iter().map(|open| unresolved(open, page)));
    let at = area(&event.area);
    if !at.is_empty() {
        parts.push(at);
    }
    parts.join("; ")
}

fn unresolved(open: &Unresolved, page: &Page) -> String {
    let mut text = page.term(words::UNRESOLVED).to_owned();
    if let Some(reason) = &open.reason {
        text = format!("{text} ({})", reason.get(page.lang()));
    }
    if let Some(claim) = &open.one_of {
        text = format!("{text}, {} {claim}", page.term(words::ONE_OF));
    }
    if !open.candidates.is_empty() {
        text = format!("{text}, {} {}", page.term(words::CANDIDATES), open.candidates.join(", "));
    }
    text
}

/// One standing, with everything it rests on.
pub(super) fn explain(standing: &Standing, page: &mut Page) {
    page.heading(2, &said(standing, page));
    side(&standing.supporting, words::SUPPORTING, page);
    side(&standing.contradicting, words::CONTRADICTING, page);
    for aside in &standing.set_aside {
        let reason = page.term(words::reason(aside.reason));
        page.item(0, &format!("{} {}{}{reason}", page.term(words::SET_ASIDE), aside.claim, page.term(words::COLON)));
    }
    for [one, other] in &standing.conflicts {
        page.item(0, &format!("{}{}{one} / {other}", page.term(words::CONFLICT), page.term(words::COLON)));
    }
    page.item(0, &format!("{}{}{}", page.term(words::VERIFIED), page.term(words::COLON), verified(standing, page)));
    page.end();
    for outcome in &standing.outcomes {
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
    if let Some(site) = &standing.site {
        histories(site, page);
    }
}

fn side(side: &Side, title: Text, page: &mut Page) {
    let (title, colon) = (page.term(title), page.term(words::COLON));
    let count = |count: LineageCount, page: &Page| format!("{}{colon}{}", page.term(words::LINEAGES), lineages(count));
    page.item(0, &format!("{title}. {}", count(side.lineages, page)));
    for together in &side.together {
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
