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
    "facebook.com", "fb.com", "fb.me", "instagram.com", "instagr.am", "x.com", "twitter.com", "tiktok.com", "threads.net", "vk.com", "ok.ru", "weibo.com", "weibo.com/u",
    "douyin.com/user", "v.douyin.com", "xiaohongshu.com/user", "kuaishou.com/profile", "linkedin.com/in", "youtube.com/c", "youtube.com/channel", "youtube.com/user",
];

/// Pages of a network that are nobody's, as their path begins.
#[rustfmt::skip]
const PAGES: &[&str] = &[
    "about", "business", "developers", "discover", "docs", "events", "explore", "foryou", "hashtag", "help", "home", "i", "intent", "jobs", "legal", "login",
    "marketplace", "policies", "policy", "privacy", "search", "settings", "share", "sharer", "sharer.php", "signup", "support", "terms", "tos", "trending", "watch",
];

/// Schemes that open a messenger.
const SCHEMES: &[&str] =
    &["tg", "whatsapp", "viber", "weixin", "wechat", "line", "zalo", "sgnl", "fb-messenger", "kakaotalk"];

/// What an `@` begins in stylesheets and programs, and in rooms of many.
#[rustfmt::skip]
const AT_RULES: &[&str] = &[
    "media", "import", "param", "override", "charset", "return", "returns", "fontface", "keyframes", "deprecated", "property", "staticmethod", "classmethod",
    "throws", "supports", "layer", "page", "namespace", "container", "tailwind", "apply", "include", "mixin", "extend", "inheritdoc", "author", "since",
    "see", "test", "before", "after", "beforeeach", "autowired", "component", "injectable", "dataclass", "abstractmethod", "nullable", "notnull", "nonnull",
    "suppresswarnings", "everyone", "here", "channel", "todo", "link", "example", "default", "type", "typedef", "cached_property", "wraps", "contextmanager",
];

/// What a decorator begins with before its dot.
const OWNERS: &[&str] = &["app.", "pytest.", "functools.", "router.", "click.", "unittest.", "mock.", "celery."];
/// Endings of a domain that stands alone behind an `@`.
const DOMAINS: &[&str] = &[".com", ".org", ".net"];
/// Money before its amount.
const MONEY: &[&str] = &["rp", "usd", "us", "rs", "php", "rm", "thb", "khr", "vnd", "eur", "inr", "cny", "rmb"];

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
    // `wxid_…`, which WeChat gives to every account.
    for at in scan.places(b'_') {
        let len = scan.count(at + 1, LONGEST_NAME, u8::is_ascii_alphanumeric);
        let start = at.saturating_sub("wxid".len());
        if len > 5 && scan.lower.get(start..at) == Some("wxid") && scan.is_edge(start) {
            scan.push(Kind::Handle, start, at + 1 + len);
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
    let subdomains = ["www.", "m.", "web.", "mobile.", "vm.", "vt."];
    let bare = subdomains.iter().find_map(|name| start.strip_suffix(name)).unwrap_or(start);
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
    let first = path.split(['/', '?', '#']).nth(1).unwrap_or_default();
    let nobodys = PAGES.iter().any(|page| first.eq_ignore_ascii_case(page));
    (!nobodys && path.bytes().any(|byte| byte.is_ascii_alphanumeric())).then_some(end)
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
    (is_name && !is_of_code(scan, name, end) && scan.is_edge(end) && scan.at(end) != b'@').then_some(end)
}

/// Whether a name after an `@` is one of a program, a package or a domain, or an amount.
fn is_of_code(scan: &Scan<'_>, name: &str, end: usize) -> bool {
    let lower = name.to_ascii_lowercase();
    // `@babel/core`, `@font-face`
    let goes_on = matches!(scan.at(end), b'/' | b'-') && scan.at(end + 1).is_ascii_lowercase();
    let package = goes_on && (scan.at(end) == b'/' || lower == "font" || lower == "counter");
    let amount = MONEY.iter().filter_map(|money| lower.strip_prefix(money));
    let mut amount = amount.filter(|rest| rest.starts_with(|char: char| char.is_ascii_digit()));
    package
        || AT_RULES.contains(&lower.as_str())
        || OWNERS.iter().any(|owner| lower.starts_with(owner))
        || DOMAINS.iter().any(|domain| lower.ends_with(domain))
        || amount.any(|rest| rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'))
}

fn is_ascii_word(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '_' | '-' | '+' | '%')
}

#[cfg(test)]
mod tests;
