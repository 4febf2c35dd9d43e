//! The ledger of state responses, as tables.

use super::Page;
use super::amounts::{BY, CLAIMS, LINEAGES, REASON};
use crate::assess::answer::Met;
use crate::assess::coded::Listed;
use crate::assess::ledger::{Gap, InOrder, Ledger, LedgerEntry, Stage, StateLedger, Thread};
use crate::lang::Text;
use crate::order::Order as _;

const HEADING: Text = Text { en: "State responses", fr: "Réponses des États" };
const HOW: Text = Text {
    en: "What claims say of each state, stage by stage: what it owed, what it was told, how it responded, what it did, what outcome it claims, and what somebody else verified. Where nothing is reported, no claim that was read tells of that stage; something may have been done all the same.",
    fr: "Ce que des affirmations disent de chaque État, étape par étape : ce qu'il devait, ce qui lui a été communiqué, comment il a répondu, ce qu'il a fait, le résultat qu'il revendique, et ce qu'un tiers a vérifié. Là où rien n'est rapporté, aucune affirmation lue ne parle de cette étape ; quelque chose a pu être fait malgré tout.",
};
const NOBODY: Text = Text {
    en: "No claim tells of a response of a state.",
    fr: "Aucune affirmation ne parle d'une réponse d'un État.",
};
const THREAD: Text = Text { en: "Thread", fr: "Fil" };
const OWED: Text = Text {
    en: "Owed, and nothing else is reported: no communication, response, action or outcome",
    fr: "Dû, et rien d'autre n'est rapporté : ni communication, ni réponse, ni action, ni résultat",
};
const STAGE: Text = Text { en: "stage", fr: "étape" };
const WHAT: Text = Text { en: "what", fr: "objet" };
const WHEN: Text = Text { en: "when", fr: "date" };
const MISSING: Text = Text { en: "nothing is reported", fr: "rien n'est rapporté" };
const GAPS: Text = Text { en: "What is not known", fr: "Ce qui n'est pas connu" };
const TOPIC: Text = Text { en: "topic", fr: "sujet" };
const HOLDER: Text = Text { en: "held by", fr: "détenteur" };
const FAILURES: Text = Text { en: "Failures attributed to it", fr: "Manquements qui lui sont imputés" };
const FAILURE: Text = Text { en: "failure", fr: "manquement" };
const ANY: Text = Text { en: "at least one of these", fr: "au moins un de ceux-ci" };
const NOT_SAID: Text = Text { en: "not stated", fr: "non précisé" };
const BROKEN: Text = Text {
    en: "Out of order, the second came before the first at least in part:",
    fr: "Ordre rompu, la seconde étape précède au moins en partie la première :",
};
const UNSURE: Text = Text { en: "The order cannot be told:", fr: "L'ordre ne peut être établi :" };
const OTHERS: Text = Text {
    en: "Responses by others than states, in no thread:",
    fr: "Réponses d'autres que des États, hors de tout fil :",
};
const ASIDE: Text = Text {
    en: "Claims not counted, as they or their evidence do not stand:",
    fr: "Affirmations écartées, parce qu'elles-mêmes ou leur élément de preuve ne sont pas retenus :",
};

/// Writes the ledger.
pub(in crate::assess) fn ledger(page: &mut Page, ledger: &Ledger) {
    page.heading(2, page.term(HEADING));
    page.paragraph(page.term(if ledger.states.count() == 0 { NOBODY } else { HOW }));
    for state in &ledger.states.shown {
        state_ledger(page, state);
    }
    if ledger.states.omitted > 0 {
        let more = page.more(ledger.states.omitted);
        page.paragraph(&more);
    }
    if ledger.gaps.count() > 0 {
        page.heading(3, page.term(GAPS));
        gaps(page, &ledger.gaps);
    }
    for (count, text) in [(ledger.other_responses, OTHERS), (ledger.set_aside, ASIDE)] {
        if count > 0 {
            page.paragraph(&format!("{} {}", page.term(text), page.number(count)));
        }
    }
}

fn state_ledger(page: &mut Page, state: &StateLedger) {
    let name = |actor: &crate::assess::ledger::StateActor| match &actor.name {
        Some(name) => format!("{name} ({})", actor.actor),
        None => actor.actor.clone(),
    };
    let names = Listed { shown: state.actors.shown.iter().map(name).collect(), omitted: state.actors.omitted };
    page.heading(3, &page.list(&names));
    let is_owed = |thread: &&Thread| thread.entries.shown.iter().all(|entry| entry.stage == Stage::Obligation);
    let (owed, threads): (Vec<&Thread>, Vec<&Thread>) = state.threads.shown.iter().partition(is_owed);
    for (at, thread) in threads.into_iter().enumerate() {
        page.heading(4, &format!("{} {}", page.term(THREAD), at + 1));
        self::thread(page, thread);
    }
    if !owed.is_empty() {
        page.heading(4, page.term(OWED));
        let head = [WHAT, BY, WHEN, CLAIMS, LINEAGES].map(|text| page.term(text));
        let entries = owed.into_iter().flat_map(|thread| &thread.entries.shown);
        let rows: Vec<Vec<String>> = entries.map(|entry| row(page, entry).into_iter().skip(1).collect()).collect();
        page.table(&head, &rows);
    }
    if state.threads.omitted > 0 {
        let more = page.more(state.threads.omitted);
        page.paragraph(&more);
    }
    if state.gaps.count() > 0 {
        page.heading(4, page.term(GAPS));
        gaps(page, &state.gaps);
    }
    if state.failures.count() > 0 {
        page.heading(4, page.term(FAILURES));
        page.listed(&[FAILURE, BY, WHEN, CLAIMS, LINEAGES], &state.failures, |page, item| {
            let all = page.all_coded(&item.failures);
            let what = match (item.failures.is_empty(), item.any) {
                (true, _) => page.term(NOT_SAID).to_owned(),
                (_, true) => format!("{all} ({})", page.term(ANY)),
                _ => all,
            };
            vec![
                what,
                item.by.clone(),
                page.time(item.when.as_ref()),
                page.claims(&item.claims),
                page.lineages(item.lineages),
            ]
        });
    }
}

fn thread(page: &mut Page, thread: &Thread) {
    let head = [STAGE, WHAT, BY, WHEN, CLAIMS, LINEAGES].map(|text| page.term(text));
    let mut rows: Vec<(Stage, Vec<String>)> =
        thread.entries.shown.iter().map(|entry| (entry.stage, row(page, entry))).collect();
    for stage in &thread.missing {
        let row = [page.term(name(*stage)), page.term(MISSING), "", "", "", ""].map(str::to_owned);
        rows.push((*stage, row.into()));
    }
    rows.order_by_key(|(stage, _)| *stage);
    let rows: Vec<Vec<String>> = rows.into_iter().map(|(_, row)| row).collect();
    page.table(&head, &rows);
    if thread.entries.omitted > 0 {
        let more = page.more(thread.entries.omitted);
        page.paragraph(&more);
    }
    for (met, text) in [(Met::NotMet, BROKEN), (Met::CannotTell, UNSURE)] {
        order(page, &thread.order, met, text);
    }
    if thread.gaps.count() > 0 {
        gaps(page, &thread.gaps);
    }
}

fn order(page: &mut Page, order: &[InOrder], met: Met, text: Text) {
    let pair = |pair: &InOrder| format!("{} → {}", page.term(name(pair.first)), page.term(name(pair.then)));
    let pairs: Vec<String> = order.iter().filter(|pair| pair.holds == met).map(pair).collect();
    if !pairs.is_empty() {
        page.paragraph(&format!("{} {}", page.term(text), pairs.join(", ")));
    }
}

fn row(page: &Page, entry: &LedgerEntry) -> Vec<String> {
    let mut what = vec![page.all_coded(&entry.what)];
    let coded = entry.quality.iter().chain(&entry.topics).chain(&entry.outcome);
    what.extend(coded.map(|coded| page.coded(coded)));
    what.extend(entry.numbers.iter().map(|amount| {
        let unit = page.coded(amount.described_as.as_ref().unwrap_or(&amount.unit));
        format!("{} ({unit})", page.numbers(amount.numbers))
    }));
    what.extend(entry.record.clone());
    what.retain(|part| !part.is_empty());
    vec![
        page.term(name(entry.stage)).to_owned(),
        what.join(", "),
        entry.by.clone().unwrap_or_default(),
        page.time(entry.when.as_ref()),
        page.claims(&entry.claims),
        page.lineages(entry.lineages),
    ]
}

fn gaps(page: &mut Page, gaps: &Listed<Gap>) {
    page.listed(&[TOPIC, REASON, HOLDER, CLAIMS, LINEAGES], gaps, |page, item| {
        let holder = item.holder.clone().unwrap_or_default();
        let (topic, reason) = (page.coded(&item.topic), page.coded(&item.reason));
        vec![topic, reason, holder, page.claims(&item.claims), page.lineages(item.lineages)]
    });
}

const fn name(stage: Stage) -> Text {
    match stage {
        Stage::Obligation => Text { en: "obligation", fr: "obligation" },
        Stage::Communication => Text { en: "communication", fr: "communication" },
        Stage::Response => Text { en: "response", fr: "réponse" },
        Stage::Action => Text { en: "action", fr: "action" },
        Stage::ClaimedOutcome => Text { en: "claimed outcome", fr: "résultat revendiqué" },
        Stage::VerifiedOutcome => Text { en: "verified outcome", fr: "résultat vérifié" },
    }
}
