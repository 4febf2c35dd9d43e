//! G10: no silent weakening.

use super::policy::{Cleared, NotAPolicy, Policy};
use crate::model::vocabulary::ConsentScope;
use serde_json::{Value, json};

fn read(change: impl FnOnce(&mut Value)) -> Result<Policy, NotAPolicy> {
    let mut value: Value = serde_json::from_str(&Policy::public().to_json()).unwrap();
    change(&mut value);
    Policy::from_json(value.to_string().as_bytes())
}

#[test]
fn g10_a_policy_that_is_not_wholly_understood_is_refused() {
    assert_eq!(read(|_| ()), Ok(Policy::public()));
    let shape = |result| matches!(result, Err(NotAPolicy::Shape { .. }));
    let whole: Value = serde_json::from_str(&Policy::public().to_json()).unwrap();
    for key in whole.as_object().unwrap().keys() {
        assert!(shape(read(|value| drop(value.as_object_mut().unwrap().remove(key)))), "{key}");
        assert!(shape(read(|value| value[key] = Value::Null)), "{key}");
    }
    assert!(shape(read(|value| value["more"] = json!(1))));
    assert!(shape(read(|value| value["incidents"]["precision"] = json!(1))));
    assert!(shape(read(|value| drop(value["incidents"].as_object_mut().unwrap().remove("span")))));
    assert!(shape(read(|value| value["tlp"] = json!("white"))));
    assert!(shape(Policy::from_json(b"{\"k\":11,\"k\":12}")));
    for version in ["1.1", "2.0", "1", "0.9", ""] {
        assert_eq!(read(|value| value["version"] = json!(version)), Err(NotAPolicy::Version));
    }
}

#[test]
fn g10_no_policy_is_laxer_than_partners() {
    let lax = [
        ("tlp", json!("red")),
        ("tlp", json!("amber+strict")),
        ("consent", json!([])),
        ("consent", json!(["record_only"])),
        ("consent", json!(["publish_anonymised", "share_courts"])),
        ("k", json!(10)),
        ("step", json!(15)),
        ("max_risk", json!(0.031)),
        ("confirmed_sites", json!({"area": "country", "span": "year"})),
        ("other_sites", json!({"area": "site", "span": "month"})),
        ("incidents", json!({"area": "cell", "span": "month"})),
        ("small_incidents", json!({"area": "country", "span": "month"})),
        ("small_incidents", json!({"area": "cell", "span": "year"})),
    ];
    for (field, to) in lax {
        let said = read(|value| value[field] = to.clone());
        // A site that is told more coarsely than the others takes them with it.
        let named = if field == "confirmed_sites" { "other_sites" } else { field };
        assert_eq!(said, Err(NotAPolicy::TooLax(named)), "{field} {to}");
    }
    for (field, to) in [
        ("step", json!(21)),
        ("step", json!(25)),
        ("step", json!(10)),
        ("k", json!(12)),
        ("k", json!(20)),
        ("max_risk", json!(0)),
        ("max_risk", json!(-1.0)),
    ] {
        assert_eq!(read(|value| value[field] = to.clone()), Err(NotAPolicy::Number(field)), "{field} {to}");
    }
    for (k, step, said) in [
        (1_000_000, 1_000_000, None),
        (1_000_020, 1_000_020, Some("k")),
        (1_000_000, 10_000_020, Some("step")),
        (11, 10_000_000, None),
        (11, 10_000_020, Some("step")),
        (40, 40, None),
        (60, 40, Some("step")),
        (30, 40, Some("k")),
    ] {
        let found = read(|value| (value["k"], value["step"]) = (json!(k), json!(step)));
        assert_eq!(found.err(), said.map(NotAPolicy::Number), "{k} {step}");
    }
    assert_eq!(Policy::public().consent, [ConsentScope::PublishAnonymised]);
    assert_eq!(Policy::partners().consent, [ConsentScope::ShareTrustedPartners, ConsentScope::PublishAnonymised]);
    assert_eq!(Policy::default(), Policy::public());
    assert_eq!(Policy::partners().check(), Ok(()));
    assert_eq!(Policy::named("press"), None);
}

#[test]
fn an_error_shows_nothing_of_the_policy() {
    let said = read(|value| value["canary"] = json!("canary")).unwrap_err();
    assert!(!format!("{said} {said:?}").contains("canary"));
    let mut policy = Policy::public();
    policy.cleared.push(Cleared { record: "canary".into(), field: "x".into(), by: "canary".into(), on: "d".into() });
    let shown = format!("{policy:?}");
    assert!(shown.contains("[Cleared(protected)]") && !shown.contains("canary"), "{shown}");
}
