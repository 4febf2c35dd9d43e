//! A report comes back from its own JSON as it was.
#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use casecairn::{Lang, Options, Profile, Report, validate};

#[test]
fn a_report_comes_back_from_its_json() {
    let mut inputs: Vec<Vec<u8>> = Vec::new();
    for rule in casecairn::rules() {
        inputs.extend(casecairn::schema::examples(rule).unwrap().into_iter().flat_map(|example| example.inputs));
    }
    inputs.push(include_bytes!("../../tests/broken/amnesty-2026-01-broken.json").to_vec());
    let (mut fixes, mut params) = (0, 0);
    for input in &inputs {
        for (lang, profile) in [(Lang::En, Profile::Intake), (Lang::Fr, Profile::Publication)] {
            let mut options = Options::default();
            (options.lang, options.profile, options.max_issues) = (lang, profile, 2);
            let report = validate(input, &options);
            fixes += report.issues.iter().filter(|issue| issue.fix.is_some()).count();
            params += report.issues.iter().map(|issue| issue.params.len()).sum::<usize>();
            let json = report.to_json();
            let again = Report::from_json(&json).unwrap();
            assert_eq!(again, report);
            assert_eq!(again.to_json(), json);
        }
    }
    assert!(fixes > 10 && params > 200, "{fixes} {params}");
}

#[test]
fn what_is_no_report_is_refused() {
    let sound = validate(br#"{"type":"compound","id":"c","status":"Current"}"#, &Options::default()).to_json();
    for (part, other) in [
        ("\"working\"", "\"strict\""),
        ("\"en\"", "\"km\""),
        ("CC023", "CC999"),
        ("\"severity\":\"error\"", "\"severity\":\"fatal\""),
        ("\"/status\"", "\"status\""),
        ("\"op\":\"replace\"", "\"op\":\"add\""),
    ] {
        assert!(sound.contains(part), "{part} in {sound}");
        assert!(Report::from_json(&sound.replace(part, other)).is_err(), "{other}");
    }
}
