//! The rules for people: `RULES.md`, and the same in every language.

use super::markdown::{cell, head, heading, made_by, row};
use crate::issue::{Profile, Severity};
use crate::lang::{Lang, Text};
use crate::rules::{Rule, Status, rules};
use std::fmt::Write as _;

/// Every rule as a page of Markdown: a table by group, then each rule's page.
///
/// ```
/// use casecairn::{Lang, schema::rules_page};
/// assert!(rules_page(Lang::En).contains("coordinates-swapped"));
/// assert!(rules_page(Lang::Fr).contains("# Les règles"));
/// ```
pub fn rules_page(lang: Lang) -> String {
    let mut page = made_by();
    let _ = writeln!(page, "# {}\n\n{}", TITLE.get(lang), INTRODUCTION.get(lang));
    for (digit, group) in GROUPS.iter().enumerate() {
        let rules: Vec<&Rule> = rules().filter(|rule| usize::from(rule.code.group()) == digit).collect();
        if !rules.is_empty() {
            let _ = write!(page, "\n## {digit} · {}\n\n{}", group.get(lang), table(&rules, lang));
        }
    }
    for rule in rules() {
        page.push_str(&one(rule, lang));
    }
    page
}

const TITLE: Text = Text { en: "The rules", fr: "Les règles" };

const INTRODUCTION: Text = Text {
    en: "\
What validation looks for. A code is stable and never used again for something else; its first digit is its group. How
bad an issue is depends on the profile: *intake* while a record is being written, *working* for a dossier that people
work with, *publication* for one about to be published.",
    fr: "\
Ce que recherche la validation. Un code est stable et ne sert jamais à autre chose\u{a0}; son premier chiffre est celui de
son groupe. La gravité d'une anomalie dépend du profil\u{a0}: *intake* pendant la saisie, *working* pour un dossier de
travail, *publication* pour un dossier sur le point d'être publié.",
};

/// The groups, by their digit.
const GROUPS: [Text; 10] = [
    Text { en: "Shape", fr: "Forme" },
    Text { en: "Identity and references", fr: "Identité et renvois" },
    Text { en: "Place", fr: "Lieu" },
    Text { en: "Time", fr: "Temps" },
    Text { en: "Counts", fr: "Décomptes" },
    Text { en: "Evidence", fr: "Éléments de preuve" },
    Text { en: "Corroboration", fr: "Corroboration" },
    Text { en: "Law", fr: "Droit" },
    Text { en: "People", fr: "Personnes" },
    Text { en: "Text", fr: "Texte" },
];

const CODE: Text = Text { en: "Code", fr: "Code" };
const NAME: Text = Text { en: "Name", fr: "Nom" };
const INTAKE: Text = Text { en: "intake", fr: "intake" };
const WORKING: Text = Text { en: "working", fr: "working" };
const PUBLICATION: Text = Text { en: "publication", fr: "publication" };
const MESSAGE: Text = Text { en: "Message", fr: "Message" };
const REMEDY: Text = Text { en: "Remedy", fr: "Que faire" };
const SOURCE: Text = Text { en: "Source", fr: "Source" };
const SINCE: Text = Text { en: "Since", fr: "Depuis" };
const RETIRED: Text = Text { en: "Retired since", fr: "Retirée depuis" };
const EXAMPLES: Text = Text { en: "Examples", fr: "Exemples" };
const RAISED: Text = Text { en: "Raised", fr: "Signalé" };
const NOT_RAISED: Text = Text { en: "Not raised", fr: "Non signalé" };
const COLON: Text = Text { en: ":", fr: "\u{a0}:" };

fn severity(rule: &Rule, profile: Profile, lang: Lang) -> &'static str {
    let word = match rule.severity.of(profile) {
        None => Text { en: "—", fr: "—" },
        Some(Severity::Error) => Text { en: "error", fr: "erreur" },
        Some(Severity::Warning) => Text { en: "warning", fr: "avertissement" },
        Some(Severity::Info) => Text { en: "info", fr: "information" },
    };
    word.get(lang)
}

fn table(rules: &[&Rule], lang: Lang) -> String {
    let rows = rules.iter().map(|rule| {
        let code = format!("[{0}](#{0})", rule.code);
        let name = format!("`{}`", rule.name);
        let [intake, working, publication] =
            [Profile::Intake, Profile::Working, Profile::Publication].map(|profile| severity(rule, profile, lang));
        row([code.as_str(), &name, intake, working, publication, &cell(rule.message.get(lang))])
    });
    format!("{}{}", head([CODE, NAME, INTAKE, WORKING, PUBLICATION, MESSAGE], lang), rows.collect::<String>())
}

/// A rule in full.
fn one(rule: &Rule, lang: Lang) -> String {
    let colon = COLON.get(lang);
    let code = rule.code.to_string();
    let mut out = heading(2, &code, &format!("{code} · {}", rule.name));
    out.push_str(&page(rule.page.get(lang), lang));
    if lang != Lang::En {
        // Examples are the same in every language and stand in one page only.
        let examples = page(examples_of(rule.page.en), lang);
        let _ = write!(out, "\n### {}\n{examples}", EXAMPLES.get(lang));
    }
    let status = match rule.status {
        Status::Stable { since } => format!("{}{colon} {since}", SINCE.get(lang)),
        Status::Retired { since, reason } => format!("{}{colon} {since}. {}", RETIRED.get(lang), reason.get(lang)),
    };
    let _ = writeln!(out, "\n- {}{colon} {}", MESSAGE.get(lang), rule.message.get(lang));
    let _ = writeln!(out, "- {}{colon} {}", REMEDY.get(lang), rule.remedy.get(lang));
    let _ = writeln!(out, "- {}{colon} {}\n- {status}", SOURCE.get(lang), rule.source);
    out
}

/// The part of an English page with its examples.
fn examples_of(page: &str) -> &str {
    page.split_once("\n## Examples\n").map_or("", |(_, examples)| examples)
}

/// A rule's page, one level deeper, its examples under a word that says what
/// becomes of them.
fn page(page: &str, lang: Lang) -> String {
    let mut out = String::new();
    let mut fenced = false;
    for line in page.lines() {
        if let Some(info) = line.strip_prefix("```") {
            fenced = !fenced;
            out.push_str(&fence(info, lang));
        } else if !fenced && line.starts_with('#') {
            out.push('#');
            out.push_str(line);
        } else {
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}

/// A fence, with the caption that its info string asks for.
fn fence(info: &str, lang: Lang) -> String {
    let mut words = info.split(',');
    let form = words.next().unwrap_or_default();
    let caption = match words.next() {
        Some("fail") => RAISED,
        Some("pass") => NOT_RAISED,
        _ => return format!("```{info}"),
    };
    let with: Vec<String> = words.map(|word| format!("`{word}`")).collect();
    let with = if with.is_empty() { String::new() } else { format!(" ({})", with.join(", ")) };
    format!("{}{with}{}\n\n```{form}", caption.get(lang), COLON.get(lang))
}
