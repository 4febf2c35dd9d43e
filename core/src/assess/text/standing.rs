//! Standings as tables.

use super::Page;
use super::words;
use crate::assess::answer::{Area, LineageCount, Met};
use crate::assess::standing::{Event, History, Standing, SubjectKind, Unresolved, VerificationLevel};
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
            let when = event.when.as_ref().map(|when| when.as_str().to_owned()).unwrap_or_default();
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

pub(super) fn table(page: &mut Page, head: &[Text], rows: &[Vec<String>]) {
    let head: Vec<&str> = head.iter().map(|term| page.term(*term)).collect();
    page.table(&head, rows);
}

/// What is said: the value of a list, or the first of the claims.
pub(super) fn said(standing: &Standing, page: &Page) -> String {
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

pub(super) fn lineages(count: LineageCount) -> String {
    if count.exact { count.at_least.to_string() } else { format!("≥ {}", count.at_least) }
}

pub(super) fn verified(standing: &Standing, page: &Page) -> String {
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
    parts.join(page.term(words::SEMICOLON))
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
