//! What a web page prints around every text.
#![doc = include_str!("boilerplate_left.md")]

use super::{Check, Phrases, Rule, Sink, Status, Words, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use std::sync::LazyLock;

pub(super) static RULE: Rule = Rule {
    code: Code::new(903),
    name: "boilerplate-left",
    severity: Severities::always(Severity::Info),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "this text holds what a web page prints around its articles: a newsletter, share, comment, cookie or copyright line",
        fr: "ce texte contient ce qu'une page web affiche autour de ses articles : lettre d'information, partage, commentaires, cookies ou mention de droits",
    },
    remedy: Text {
        en: "keep the source's own text and remove the rest of the page",
        fr: "gardez le texte même de la source et retirez le reste de la page",
    },
    source: docs!("Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010)"),
    fields: docs!(&[]),
    page: rule_page!("boilerplate_left"),
    check: Check::Words(check),
};

/// What a phrase needs, to be boilerplate.
#[derive(Clone, Copy, PartialEq)]
enum Needs {
    /// Nothing: nobody else writes that.
    Nothing,
    /// To stand as a line or a sentence of its own.
    ToStandAlone,
}
use Needs::{Nothing, ToStandAlone};

#[rustfmt::skip]
static LINES: &[(&str, Needs)] = &[
    ("subscribe to our newsletter", Nothing), ("sign up for our newsletter", Nothing),
    ("sign up to our newsletter", Nothing), ("subscribe to our free newsletter", Nothing),
    ("subscribe to our mailing list", Nothing), ("click here to subscribe", Nothing), ("subscribe now", ToStandAlone),
    ("share this:", Nothing), ("share this", ToStandAlone), ("share this article", Nothing), ("share this post", Nothing),
    ("share this story", Nothing), ("share on facebook", Nothing), ("share on twitter", Nothing),
    ("share on whatsapp", Nothing), ("follow us on facebook", Nothing), ("follow us on twitter", Nothing),
    ("all rights reserved", Nothing), ("accept cookies", ToStandAlone), ("accept all cookies", Nothing),
    ("this site uses cookies", Nothing), ("this website uses cookies", Nothing), ("we use cookies", Nothing),
    ("leave a comment", ToStandAlone), ("leave a reply", ToStandAlone), ("post a comment", ToStandAlone),
    ("your email address will not be published", Nothing), ("required fields are marked", Nothing),
    ("you may also like", ToStandAlone), ("you might also like", ToStandAlone), ("related articles", ToStandAlone),
    ("related posts", ToStandAlone), ("related stories", ToStandAlone), ("most read", ToStandAlone),
    ("skip to content", ToStandAlone), ("skip to main content", ToStandAlone), ("powered by wordpress", Nothing),
    ("please enable javascript", Nothing), ("back to top", ToStandAlone), ("story continues below advertisement", Nothing),
    ("article continues after advertisement", Nothing), ("print this page", ToStandAlone),
    ("les plus lus", ToStandAlone), ("tous droits réservés", Nothing), ("tous droits de reproduction réservés", Nothing),
    ("cliquez ici pour vous abonner", Nothing), ("cliquez ici pour vous inscrire", Nothing),
    ("abonnez-vous à notre newsletter", Nothing), ("abonnez-vous à notre lettre d'information", Nothing),
    ("inscrivez-vous à notre newsletter", Nothing), ("inscrivez-vous à notre lettre d'information", Nothing),
    ("recevez notre newsletter", Nothing), ("s'abonner à la newsletter", Nothing), ("abonnez-vous", ToStandAlone),
    ("partager sur facebook", Nothing), ("partager sur twitter", Nothing), ("partager sur whatsapp", Nothing),
    ("partager cet article", Nothing), ("partagez cet article", Nothing), ("partager :", ToStandAlone),
    ("suivez-nous sur facebook", Nothing), ("suivez-nous sur twitter", Nothing),
    ("lire aussi", ToStandAlone), ("à lire aussi", ToStandAlone), ("lire la suite", ToStandAlone),
    ("sur le même sujet", ToStandAlone), ("articles similaires", ToStandAlone), ("articles liés", ToStandAlone),
    ("accepter les cookies", ToStandAlone), ("tout accepter", ToStandAlone), ("nous utilisons des cookies", Nothing),
    ("ce site utilise des cookies", Nothing), ("laisser un commentaire", ToStandAlone),
    ("laissez un commentaire", ToStandAlone), ("réagir à cet article", ToStandAlone), ("haut de page", ToStandAlone),
    ("votre adresse e-mail ne sera pas publiée", Nothing), ("votre adresse de messagerie ne sera pas publiée", Nothing),
    ("les champs obligatoires sont indiqués", Nothing), ("aller au contenu", ToStandAlone),
    ("imprimer cet article", Nothing), ("envoyer à un ami", ToStandAlone),
];

static PHRASES: LazyLock<Phrases<Needs>> = LazyLock::new(|| Phrases::new(LINES));

fn check(words: &Words<'_>, sink: &mut Sink<'_>) {
    // The shortest line has nine letters.
    if words.text.len() < 9 {
        return;
    }
    let left = PHRASES.find(words.text).any(|(before, after, needs)| *needs == Nothing || stands_alone(before, after));
    // A licence is where such words belong.
    if left && !sink.pointer("").as_str().ends_with("/licence") {
        sink.at("", Vec::new());
    }
}

/// Whether a line or a sentence ends before, and nothing of it comes after.
fn stands_alone(before: &str, after: &str) -> bool {
    let begins = match before.trim_end_matches([' ', '\u{A0}']).chars().next_back() {
        None => true,
        Some(last) => matches!(last, '\n' | '.' | '!' | '?' | '…' | '|' | '•' | '»' | '”' | ')'),
    };
    let ends = match after.trim_start_matches([' ', '\u{A0}', '\u{202F}']).chars().next() {
        None => true,
        Some(next) => matches!(next, '\n' | ':' | '.' | '!' | '…' | '|' | '•' | '»' | '›'),
    };
    begins && ends
}
