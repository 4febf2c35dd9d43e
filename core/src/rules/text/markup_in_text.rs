//! Tags and entities of HTML in a plain text.
#![doc = include_str!("markup_in_text.md")]

use super::{Check, Rule, Sink, Status, Words, rule_page, spam_injected};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(908),
    name: "markup-in-text",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "HTML was left in this text: {what} at character {at}",
        fr: "du HTML est resté dans ce texte : {what} au caractère n° {at}",
    },
    remedy: Text {
        en: "write plain text: the character itself in place of its entity, and a line break in place of a tag",
        fr: "écrivez du texte brut : le caractère lui-même à la place de son entité, un saut de ligne à la place d'une balise",
    },
    source: docs!("WHATWG HTML, tags and character references; OWASP Cross Site Scripting Prevention"),
    fields: docs!(&[]),
    page: rule_page!("markup_in_text"),
    check: Check::Words(check),
};

const TAG: Text = Text { en: "a tag", fr: "une balise" };
const ENTITY: Text = Text { en: "an entity", fr: "une entité" };

#[rustfmt::skip]
const TAGS: &[&str] = &[
    "a", "article", "b", "blockquote", "body", "br", "button", "center", "cite", "code", "div", "em", "embed", "figcaption",
    "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe",
    "img", "input", "li", "link", "main", "meta", "nav", "object", "ol", "p", "pre", "script", "section", "small", "span",
    "strong", "style", "sub", "sup", "svg", "table", "tbody", "td", "th", "thead", "tr", "u", "ul", "video",
];
#[rustfmt::skip]
const ENTITIES: &[&str] = &[
    "aacute", "acirc", "agrave", "amp", "apos", "auml", "bull", "ccedil", "copy", "deg", "eacute", "ecirc", "egrave", "emsp",
    "ensp", "euml", "euro", "gt", "hellip", "iacute", "icirc", "iuml", "laquo", "ldquo", "lsquo", "lt", "mdash", "middot",
    "nbsp", "ndash", "ntilde", "oacute", "ocirc", "oelig", "ouml", "quot", "raquo", "rdquo", "reg", "rsquo", "shy", "thinsp",
    "times", "trade", "uacute", "ucirc", "ugrave", "uuml", "zwj", "zwnj",
];

/// The longest tag that is looked through for its end.
const LONGEST: usize = 512;

fn check(words: &Words<'_>, sink: &mut Sink<'_>) {
    let text = words.text;
    if (words.seen.has(b'<') || words.seen.has(b'&'))
        && let Some((at, what)) = first_markup(text)
        && !spam_injected::is_spam(text)
    {
        let at = text.get(..at).map_or(0, |before| before.chars().count()) + 1;
        sink.at("", vec![("what", what.into()), ("at", at.into())]);
    }
}

fn first_markup(text: &str) -> Option<(usize, Text)> {
    text.match_indices(['<', '&']).find_map(|(at, mark)| {
        let rest = text.get(at + mark.len()..)?;
        if mark == "&" {
            return is_entity(rest).then_some((at, ENTITY));
        }
        is_tag(rest).then_some((at, TAG))
    })
}

/// Whether `amp;…` or `#38;…` follows an ampersand.
fn is_entity(rest: &str) -> bool {
    let end = rest.bytes().take(10).position(|byte| byte == b';');
    let Some(name) = end.and_then(|end| rest.get(..end)) else {
        return false;
    };
    match name.strip_prefix('#') {
        Some(hex) if hex.starts_with(['x', 'X']) => {
            hex.len() > 1 && hex.bytes().skip(1).all(|byte| byte.is_ascii_hexdigit())
        }
        Some(number) => !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()),
        None => ENTITIES.binary_search(&name).is_ok(),
    }
}

/// Whether a tag of HTML follows `<`.
fn is_tag(rest: &str) -> bool {
    if let Some(comment) = rest.strip_prefix("!--") {
        return comment.as_bytes().windows(3).take(LONGEST).any(|end| end == b"-->");
    }
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    let end = rest.bytes().take(12).take_while(u8::is_ascii_alphanumeric).count();
    let Some((name, after)) = rest.split_at_checked(end) else {
        return false;
    };
    let known = TAGS.binary_search_by(|tag| tag.bytes().cmp(name.bytes().map(|byte| byte.to_ascii_lowercase())));
    known.is_ok()
        && after.starts_with(['>', '/', ' ', '\n', '\t'])
        && after.bytes().take(LONGEST).take_while(|byte| *byte != b'<').any(|byte| byte == b'>')
}

#[cfg(test)]
mod tests {
    use super::{ENTITIES, TAGS, first_markup};

    #[test]
    fn lists_stand_in_order() {
        assert!(TAGS.is_sorted() && ENTITIES.is_sorted());
    }

    #[test]
    fn tags_and_entities_are_found() {
        for text in
            ["<p>", "a<br/>b", "</DIV >", "&nbsp;", "R&amp;D", "it&#39;s", "&#x2019;", "<!-- x -->", "<a href='x'>"]
        {
            assert!(first_markup(text).is_some(), "{text}");
        }
    }

    #[test]
    fn signs_of_everyday_writing_are_left_alone() {
        for text in [
            "a < b and c > d",
            "R&D; AT&T;",
            "x<b",
            "<unknown>",
            "<3",
            "Johnson&Johnson;",
            "?a=1&copy=2",
            "&;",
            "&#;",
            "<mail@example.org>",
            "<<KK Park>>",
            "& amp;",
            "<p",
            "5 <i 6",
        ] {
            assert!(first_markup(text).is_none(), "{text}");
        }
    }
}
