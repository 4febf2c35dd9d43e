use super::{NotCanonical, canonical, canonical_at};

fn form(text: &str) -> Result<String, NotCanonical> {
    canonical(text.as_bytes()).map(|canonical| String::from_utf8(canonical.bytes).unwrap())
}

#[test]
fn keys_stand_in_the_order_of_their_utf_16() {
    // U+1F600 begins with a surrogate, which comes before U+FB33.
    let text = "{\"\u{fb33}\":1,\"\u{1f600}\":2,\"b\":{\"d\":[],\"c\":{}},\"a\":true,\"\":false}";
    let wanted = "{\"\":false,\"a\":true,\"b\":{\"c\":{},\"d\":[]},\"\u{1f600}\":2,\"\u{fb33}\":1}";
    assert_eq!(form(text).unwrap(), wanted);
}

#[test]
fn texts_have_the_escapes_they_need() {
    let all = (0..0x80).map(|byte| format!("\\u{byte:04X}")).collect::<Vec<_>>().concat();
    let short = |byte: u8| match byte {
        8 => "\\b".to_owned(),
        9 => "\\t".to_owned(),
        10 => "\\n".to_owned(),
        12 => "\\f".to_owned(),
        13 => "\\r".to_owned(),
        byte @ (b'"' | b'\\') => format!("\\{}", char::from(byte)),
        byte if byte < 32 => format!("\\u{byte:04x}"),
        byte => char::from(byte).to_string(),
    };
    let wanted: String = (0..0x80).map(short).collect();
    assert_eq!(form(&format!("\"{all}\"")).unwrap(), format!("\"{wanted}\""));
    assert_eq!(form(r#""\/\ud83d\ude02 é""#).unwrap(), "\"/😂 é\"");
}

#[test]
fn what_is_not_strict_has_no_form_and_a_place() {
    use NotCanonical::{DuplicateKey, NotJson, NumberTooLarge, TooDeep};
    for (text, refused) in [
        ("", NotJson(0)),
        (" ", NotJson(1)),
        ("[1] 2", NotJson(4)),
        ("{\"a\":1}]", NotJson(7)),
        ("{\"a\" 1}", NotJson(5)),
        ("[tru]", NotJson(4)),
        ("[nul]", NotJson(4)),
        ("\"\\ud800\"", NotJson(7)),
        ("[\"\u{1}\"]", NotJson(2)),
        ("[-]", NotJson(2)),
        ("[1 2]", NotJson(3)),
        ("[1e400]", NumberTooLarge(1)),
        ("[NaN]", NotJson(1)),
        ("{\"b\":{\"x\":1, \"y\":2,\"x\":3}}", DuplicateKey(19)),
        ("{\"\\u0061\":1,\"a\":1}", DuplicateKey(12)),
    ] {
        assert_eq!(form(text), Err(refused), "{text}");
    }
    assert_eq!(canonical(b"\"\xff\""), Err(NotJson(1)));
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(form(&nested(64)).unwrap(), nested(64));
    assert_eq!(form(&nested(65)), Err(TooDeep(64)));
    let objects = |depth: usize| format!("{}1{}", "{\"a\":".repeat(depth), "}".repeat(depth));
    assert_eq!(form(&objects(64)).unwrap(), objects(64));
    assert_eq!(form(&objects(65)), Err(TooDeep(320)));
    // Depth is how deep one is, not how often one went in.
    assert!(form(&format!("[{}1]", "[],{},".repeat(100))).is_ok());
}

#[test]
fn a_value_inside_a_text_has_its_form_and_its_end() {
    let text = br#"[1, {"b":1, "records":[{"records":2}], "a":{"records":3}} ,"#;
    let (canonical, end) = canonical_at(text, 4, &["records"]).unwrap();
    assert_eq!(canonical.bytes, br#"{"a":{"records":3},"b":1}"#);
    assert_eq!(end, 57);
    assert_eq!(canonical_at(text, 59, &[]), Err(NotCanonical::NotJson(59)));
    assert_eq!(canonical_at(b"[1, [2,tru]", 4, &[]), Err(NotCanonical::NotJson(10)));
    assert_eq!(canonical_at(b"[1, {\"a\":1,\"a\":2}]", 4, &[]), Err(NotCanonical::DuplicateKey(11)));
    assert_eq!(canonical_at(b"[1, [1e999]]", 4, &[]), Err(NotCanonical::NumberTooLarge(5)));
}

#[test]
fn numbers_beyond_a_double_are_counted() {
    let canonical = canonical(b"[1,9007199254740993,{\"a\":-0}]").unwrap();
    assert_eq!((canonical.bytes.as_slice(), canonical.inexact), (&b"[1,9007199254740992,{\"a\":0}]"[..], 2));
    assert_eq!(format!("{canonical:?}"), "Canonical { length: 28, inexact: 2 }");
}
