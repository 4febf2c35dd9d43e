use super::Kind::Handle;
use crate::detect::properties::only;

#[test]
fn a_link_is_found_whole() {
    for (text, found) in [
        ("t.me/abc.", "t.me/abc"),
        ("见https://www.t.me/abc，", "https://www.t.me/abc"),
        ("(http://wa.me/12025550143)", "http://wa.me/12025550143"),
        ("x tg://resolve?domain=abc&x=", "tg://resolve?domain=abc&x="),
        ("www.messenger.com/t/1", "www.messenger.com/t/1"),
        ("t.me/_a-", "t.me/_a-"),
    ] {
        assert_eq!(only(text, Handle), [found], "{text}");
    }
}

#[test]
fn what_leads_nowhere_is_no_link() {
    for text in [
        "t.me",
        "t.me/",
        "at.me/abc",
        "a.t.me/abc",
        "a-t.me/abc",
        "https://t.me/?",
        "xtg://abc",
        "tg:/abc",
        "https://example.org/t.me/abc",
    ] {
        assert!(only(text, Handle).is_empty(), "{text}");
    }
}

#[test]
fn a_name_is_found_whole() {
    for (text, found) in [("@abc", "@abc"), ("加@ab_c.d.", "@ab_c.d"), ("(@Abc)", "@Abc"), ("@media_hr", "@media_hr")]
    {
        assert_eq!(only(text, Handle), [found], "{text}");
    }
    let long = format!("@a{}", "b".repeat(31));
    assert_eq!(only(&long, Handle), [long.as_str()]);
    for text in ["@ab", "@1abc", "a@abc", "@abc@", "@@abc", "@Media", "./@abc", "@_abc", &format!("{long}b")] {
        assert!(only(text, Handle).is_empty(), "{text}");
    }
}
