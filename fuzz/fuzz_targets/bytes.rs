//! Any bytes, in every profile and language: a report, and never more issues than asked for.
#![no_main]

use casecairn::{Lang, Options, Profile, validate};
use libfuzzer_sys::fuzz_target;

/// Few, so that the cap is reached.
const MOST: usize = 20;

fuzz_target!(|input: &[u8]| {
    let mut counts = Vec::new();
    for profile in [Profile::Intake, Profile::Working, Profile::Publication] {
        for lang in [Lang::En, Lang::Fr] {
            let mut options = Options::default();
            (options.profile, options.lang, options.max_issues) = (profile, lang, MOST);
            let report = validate(input, &options);
            assert!(report.issues.len() <= MOST);
            assert_eq!(report.counts.total(), report.issues.len() as u64 + report.omitted);
            assert_eq!(report.ok, report.counts.error == 0);
            for issue in &report.issues {
                assert!(issue.line != Some(0) && issue.column != Some(0));
            }
            let text = serde_json::to_string(&report).expect("a report serialises");
            serde_json::from_str::<serde_json::Value>(&text).expect("a report is JSON");
            counts.push((profile, report.counts));
        }
    }
    // A language changes words, never what is found.
    for pair in counts.chunks(2) {
        assert_eq!(pair[0], pair[1]);
    }
});
