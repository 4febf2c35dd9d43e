//! Advertising that somebody slipped into a text.
#![doc = include_str!("spam_injected.md")]

use super::{Check, Phrases, Rule, Sink, Status, Words, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use std::sync::LazyLock;

pub(super) static RULE: Rule = Rule {
    code: Code::new(902),
    name: "spam-injected",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "this text holds what looks like comment spam or search-engine spam",
        fr: "ce texte contient ce qui ressemble à du pourriel de commentaires ou de référencement",
    },
    remedy: Text {
        en: "remove what is not the source's own text; where the spam itself is evidence, keep it and waive this rule",
        fr: "retirez ce qui n'est pas le texte même de la source ; si le pourriel est lui-même un élément de preuve, conservez-le et dérogez à cette règle",
    },
    source: docs!(
        "Google Search spam policies, hacked content and user-generated spam; seen on a news page of this field"
    ),
    fields: docs!(&[]),
    page: rule_page!("spam_injected"),
    check: Check::Words(check),
};

/// Enough alone.
const SURE: u8 = 0;
// Enough with another kind: alone, each may be what a record is about.
const SEX: u8 = 1;
const PILLS: u8 = 2;
const BETS: u8 = 4;
const FAME: u8 = 8;
const LINK: u8 = 16;

/// The signs. “Casino”, “gambling”, “escort” and “crypto” are words of this
/// field, and no sign.
#[rustfmt::skip]
static SIGNS: &[(&str, u8)] = &[
    ("[url=", SURE), ("[url]", SURE), ("[link=", SURE), ("[/url]", SURE),
    ("london escorts", SURE), ("escorts in london", SURE), ("buy cheap viagra", SURE), ("buy viagra online", SURE),
    ("generic viagra", SURE), ("cheap cialis", SURE), ("slot gacor", SURE), ("situs judi", SURE), ("judi online", SURE),
    ("buy instagram followers", SURE), ("buy cheap followers", SURE), ("feel free to visit my", SURE),
    ("feel free to surf to my", SURE), ("also visit my web", SURE),
    ("acheter du viagra", SURE), ("acheter des abonnés instagram", SURE), ("viagra sans ordonnance", SURE),
    ("escort service", SEX), ("escort services", SEX), ("escort girls", SEX), ("escorts", SEX), ("call girls", SEX),
    ("sex cams", SEX), ("live sex", SEX), ("porn videos", SEX), ("adult dating", SEX), ("rencontres coquines", SEX),
    ("viagra", PILLS), ("cialis", PILLS), ("levitra", PILLS), ("kamagra", PILLS), ("online pharmacy", PILLS),
    ("without prescription", PILLS), ("weight loss pills", PILLS), ("sans ordonnance", PILLS), ("pharmacie en ligne", PILLS),
    ("casino bonus", BETS), ("bonus casino", BETS), ("no deposit bonus", BETS), ("free spins", BETS),
    ("slots online", BETS), ("betting tips", BETS), ("togel", BETS), ("bonus sans dépôt", BETS), ("tours gratuits", BETS),
    ("buy followers", FAME), ("cheap followers", FAME), ("buy likes", FAME), ("buy backlinks", FAME),
    ("backlinks", FAME), ("seo services", FAME), ("seo service", FAME), ("guest post", FAME), ("payday loan", FAME),
    ("payday loans", FAME), ("essay writing service", FAME), ("replica watches", FAME), ("cheap jerseys", FAME),
    ("acheter des abonnés", FAME), ("achat de followers", FAME),
    ("<a href", LINK), ("href=", LINK), ("click here", LINK), ("cliquez ici", LINK), ("visit my website", LINK),
    ("visit my site", LINK), ("visit my blog", LINK), ("my homepage", LINK), ("visitez mon site", LINK),
];

static PHRASES: LazyLock<Phrases<u8>> = LazyLock::new(|| Phrases::new(SIGNS));

fn check(words: &Words<'_>, sink: &mut Sink<'_>) {
    if is_spam(words.text) {
        sink.at("", Vec::new());
    }
}

/// Whether a text holds an unmistakable sign, or signs of two kinds.
pub(super) fn is_spam(text: &str) -> bool {
    let mut kinds = 0_u8;
    // The shortest sign has five letters.
    text.len() >= 5
        && PHRASES.find(text).any(|(_, _, kind)| {
            kinds |= kind;
            *kind == SURE || kinds.count_ones() > 1
        })
}

#[cfg(test)]
mod tests {
    use super::is_spam;

    #[test]
    fn words_of_this_field_are_no_spam() {
        for text in [
            "A police escort took them from the casino; online gambling and crypto scams went on.",
            "They were made to run fake dating profiles and to buy followers for them.",
            "Women were sold to an escort service in town.",
            "L'enseigne d'un casino en ligne ; une escorte de police.",
            "Sold as call girls and escorts.",
            "Tiles read 'free spins' and 'casino bonus'.",
        ] {
            assert!(!is_spam(text), "{text}");
        }
    }

    #[test]
    fn signs_of_two_kinds_are_spam() {
        for text in ["Viagra, free spins", "great <a href='x'>escorts</a>", "London\u{A0}ESCORTS", "x[url=y]z[/url]"] {
            assert!(is_spam(text), "{text}");
        }
    }
}
