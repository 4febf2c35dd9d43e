//! The two articles together.

use super::{Stage, at, ledger, state, thread_of};
use crate::assess::answer::Met;
use crate::assess::given::articles;
use crate::assess::text::{self, Page};
use crate::lang::Lang;

#[test]
fn what_the_government_claims_is_in_one_thread_with_its_announcement() {
    let ledger = ledger(&articles(), 100);
    let kh = state(&ledger, "amnesty-2026-01:government-kh");
    let actors: Vec<&str> = kh.actors.shown.iter().map(|actor| actor.actor.as_str()).collect();
    // The two dossiers know nothing of each other, but the State has one code in both.
    let expected =
        ["2025-06:state-kh", "2026-01:state-kh", "2025-06:government-kh", "2026-01:government-kh", "2025-06:ncct"];
    assert_eq!(actors, expected.map(|actor| format!("amnesty-{actor}")));
    let thread = thread_of(kh, "#freed");
    assert_eq!(thread.missing, [Stage::Obligation, Stage::Communication, Stage::VerifiedOutcome]);
    assert_eq!(at(thread, Stage::Response)[0].what[0].code, "announced_operation");
    let action = at(thread, Stage::Action)[0];
    assert_eq!(action.record.as_deref(), Some("amnesty-2026-01:announcement-2025-07"));
    assert_eq!(action.when.as_ref().unwrap().as_str(), "2025-07");
    let claimed = at(thread, Stage::ClaimedOutcome)[0];
    assert_eq!((claimed.numbers[0].numbers.at_least, claimed.numbers[0].numbers.at_most), (3001, None));
    assert_eq!(claimed.by.as_deref(), Some("amnesty-2026-01:government-kh"));
    assert_eq!(claimed.outcome.as_ref().unwrap().code, "people_freed");
    // “Then”: it may have been in July already.
    assert!(thread.order.iter().all(|order| order.holds == Met::CannotTell));
    // What it owes, nothing told answers.
    let owed = kh.threads.shown.iter().filter(|thread| !thread.missing.contains(&Stage::Obligation));
    assert_eq!(owed.filter(|thread| thread.missing.len() == 5).count(), 5);
    assert_eq!(kh.failures.count(), 8);
    assert!(kh.failures.shown.iter().any(|failure| failure.any && failure.failures.len() == 2));
}

#[test]
fn what_was_sent_had_no_meaningful_response() {
    let ledger = ledger(&articles(), 100);
    let kh = state(&ledger, "amnesty-2025-06:ncct");
    assert_eq!(kh.actors.shown[0].actor, "amnesty-2025-06:state-kh");
    let thread = thread_of(kh, "#no-meaningful-response");
    let sent: Vec<&str> = at(thread, Stage::Communication).iter().filter_map(|entry| entry.record.as_deref()).collect();
    for record in ["list-submission", "report", "site-list"] {
        assert!(sent.iter().any(|sent| *sent == format!("amnesty-2025-06:{record}")), "{record}: {sent:?}");
    }
    let kinds: Vec<&str> = at(thread, Stage::Response).iter().map(|entry| entry.what[0].code.as_str()).collect();
    assert!(kinds.contains(&"no_meaningful_response") && kinds.contains(&"no_response"), "{kinds:?}");
    assert_eq!(thread.missing, [Stage::Obligation, Stage::Action, Stage::ClaimedOutcome, Stage::VerifiedOutcome]);
    // The committee's disclosure is another thread: vague, with numbers that are its own.
    let thread = thread_of(kh, "#ncct-statistics");
    let vague = at(thread, Stage::Response).into_iter().find(|entry| entry.quality.is_some()).unwrap();
    assert_eq!(
        (vague.quality.as_ref().unwrap().code.as_str(), vague.topics[0].code.as_str()),
        ("vague", "intervention_statistics")
    );
    // The article and Reuters both go back to the report.
    assert_eq!((vague.claims.shown.len(), vague.lineages.at_least), (2, 1));
    let claimed = at(thread, Stage::ClaimedOutcome)[0];
    let numbers: Vec<(u64, &str)> =
        claimed.numbers.iter().map(|one| (one.numbers.at_least, one.unit.code.as_str())).collect();
    assert_eq!(numbers, [(6584, "person"), (3501, "request")]);
    assert!(thread.missing.contains(&Stage::VerifiedOutcome));
    // What it did not disclose, and the thread does not speak of.
    let gap = &kh.gaps.shown[0];
    assert_eq!(
        (gap.topic.code.as_str(), gap.holder.as_deref()),
        ("prosecutions_for_human_rights_violations", Some("amnesty-2025-06:ncct"))
    );
}

#[test]
fn the_ledger_reads_as_tables() {
    let ledger = ledger(&articles(), 100);
    for lang in Lang::ALL {
        let mut page = Page::new(*lang);
        text::ledger(&mut page, &ledger);
        insta::with_settings!({snapshot_path => "../../../../tests/snapshots", prepend_module_to_snapshot => false}, {
            insta::assert_snapshot!(format!("assess_ledger_{lang}"), page.finish());
        });
    }
}
