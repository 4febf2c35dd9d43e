//! Accounts of messengers: links, names with an `@`, names after the word.
//!
//! Source: the forms of links that each messenger documents.

use super::Kind;
use super::context::is_latin;
use super::scan::{Scan, steps};

mod named;

/// Hosts that lead to an account or a group, as they end before a `/`.
#[rustfmt::skip]
const HOSTS: &[&str] = &[
    "t.me", "telegram.me", "telegram.dog", "wa.me", "api.whatsapp.com", "chat.whatsapp.com", "web.whatsapp.com", "line.me", "lin.ee", "zalo.me",
    "m.me", "messenger.com/t", "signal.me", "signal.group", "u.wechat.com", "discord.gg", "discord.com/invite", "open.kakao.com", "imo.im",
    "join.skype.com", "invite.viber.com", "qm.qq.com", "snapchat.com/add",
];

/// Schemes that open a messenger.
const SCHEMES: &[&str] =
    &["tg", "whatsapp", "viber", "weixin", "wechat", "line", "zalo", "sgnl", "fb-messenger", "kakaotalk"];

/// What an `@` begins in stylesheets and programs.
const AT_RULES: &[&str] =
    &["media", "import", "param", "override", "charset", "return", "fontface", "keyframes", "deprecated"];

/// The longest name and path, in bytes.
const LONGEST_NAME: usize = 32;
const LONGEST_PATH: usize = 256;

pub(super) fn find(scan: &mut Scan<'_>) {
    for at in scan.places(b'/') {
        if let Some(start) = link(scan, at)
            && let Some(end) = path(scan, at)
        {
            scan.push(Kind::Handle, start, end);
        }
    }
    for at in scan.places(b'@') {
        if let Some(end) = name(scan, at) {
            scan.push(Kind::Handle, at, end);
        }
    }
    named::find(scan);
}

/// Where a link begins whose host or scheme ends before a slash.
fn link(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let before = scan.lower.get(..at)?;
    steps::count(HOSTS.len());
    if let Some(scheme) = before.strip_suffix(':').filter(|_| scan.at(at + 1) == b'/') {
        let known = SCHEMES.iter().find_map(|known| scheme.strip_suffix(known))?;
        return (!known.ends_with(is_latin)).then_some(known.len());
    }
    let start = HOSTS.iter().find_map(|host| before.strip_suffix(host))?;
    let bare = start.strip_suffix("www.").unwrap_or(start);
    for scheme in ["https://", "http://"] {
        if let Some(bare) = bare.strip_suffix(scheme) {
            return Some(bare.len());
        }
    }
    let goes_on = |char: char| is_latin(char) || matches!(char, '-' | '.' | '/' | '@' | '_');
    (!bare.ends_with(goes_on)).then_some(bare.len())
}

/// Where the path from a slash ends, when it leads anywhere.
fn path(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"/_.~%+-#?=&@:!$,;*'".contains(byte);
    let mut end = at + scan.count(at, LONGEST_PATH, is_part);
    while !(scan.before(end).is_ascii_alphanumeric() || matches!(scan.before(end), b'_' | b'/' | b'-' | b'=')) {
        end -= 1;
    }
    let path = scan.part(at, end);
    path.bytes().any(|byte| byte.is_ascii_alphanumeric()).then_some(end)
}

/// Where the name after an `@` ends, which begins a word.
fn name(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let before = scan.part(0, at).chars().next_back();
    let goes_on = before.is_some_and(|char| is_ascii_word(char) || matches!(char, '.' | '@' | '/' | '~'));
    (!goes_on).then(|| after_at(scan, at))?
}

/// Where the name after an `@` ends.
fn after_at(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"_.".contains(byte);
    let mut end = at + 1 + scan.count(at + 1, LONGEST_NAME, is_part);
    while scan.before(end) == b'.' {
        end -= 1;
    }
    let name = scan.part(at + 1, end);
    let is_name = name.len() > 2 && name.starts_with(|char: char| char.is_ascii_alphabetic());
    let is_rule = AT_RULES.iter().any(|rule| name.eq_ignore_ascii_case(rule));
    (is_name && !is_rule && scan.is_edge(end) && scan.at(end) != b'@').then_some(end)
}

fn is_ascii_word(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '_' | '-' | '+' | '%')
}

#[cfg(test)]
mod tests {
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
        for (text, found) in
            [("@abc", "@abc"), ("加@ab_c.d.", "@ab_c.d"), ("(@Abc)", "@Abc"), ("@media_hr", "@media_hr")]
        {
            assert_eq!(only(text, Handle), [found], "{text}");
        }
        let long = format!("@a{}", "b".repeat(31));
        assert_eq!(only(&long, Handle), [long.as_str()]);
        for text in ["@ab", "@1abc", "a@abc", "@abc@", "@@abc", "@Media", "./@abc", "@_abc", &format!("{long}b")] {
            assert!(only(text, Handle).is_empty(), "{text}");
        }
    }
}
