//! The fixed words of a report.

use crate::issue::Severity;
use crate::lang::{Lang, Text};

/// A noun as it stands after a number.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Noun {
    one: Text,
    many: Text,
}

impl Noun {
    pub(crate) const fn new(one: (&'static str, &'static str), many: (&'static str, &'static str)) -> Self {
        Self { one: Text { en: one.0, fr: one.1 }, many: Text { en: many.0, fr: many.1 } }
    }

    /// The number and the noun: `1 error`, `2 errors`.
    pub(crate) fn times(self, number: u64, lang: Lang) -> String {
        // French counts nothing and one in the singular, English only one.
        let one = match lang {
            Lang::En => number == 1,
            Lang::Fr => number < 2,
        };
        format!("{} {}", grouped(number, lang), if one { self.one } else { self.many }.get(lang))
    }

    /// The noun of a severity.
    pub(crate) const fn of(severity: Severity) -> Self {
        match severity {
            Severity::Error => Self::new(("error", "erreur"), ("errors", "erreurs")),
            Severity::Warning => Self::new(("warning", "avertissement"), ("warnings", "avertissements")),
            Severity::Info => Self::new(("note", "remarque"), ("notes", "remarques")),
        }
    }
}

/// A number with its thousands apart.
fn grouped(number: u64, lang: Lang) -> String {
    let digits = number.to_string();
    let between = match lang {
        Lang::En => ',',
        Lang::Fr => '\u{202f}',
    };
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(between);
        }
        out.push(digit);
    }
    out
}

pub(crate) const ISSUE: Noun = Noun::new(("issue", "anomalie"), ("issues", "anomalies"));
pub(crate) const RULE: Noun = Noun::new(("rule", "règle"), ("rules", "règles"));
pub(crate) const CHECK: Noun = Noun::new(("check", "vérification"), ("checks", "vérifications"));
pub(crate) const DOSSIER: Noun = Noun::new(("dossier", "dossier"), ("dossiers", "dossiers"));
pub(crate) const ACTOR: Noun = Noun::new(("actor", "acteur"), ("actors", "acteurs"));
pub(crate) const COMPOUND: Noun = Noun::new(("compound", "complexe"), ("compounds", "complexes"));
pub(crate) const INCIDENT: Noun = Noun::new(("incident", "incident"), ("incidents", "incidents"));
pub(crate) const EVIDENCE: Noun =
    Noun::new(("piece of evidence", "élément de preuve"), ("pieces of evidence", "éléments de preuve"));
pub(crate) const CLAIM: Noun = Noun::new(("claim", "affirmation"), ("claims", "affirmations"));
pub(crate) const UNREAD: Noun = Noun::new(
    ("record could not be read", "fiche n'a pas pu être lue"),
    ("records could not be read", "fiches n'ont pas pu être lues"),
);
pub(crate) const MORE: Noun = Noun::new(("more", "de plus"), ("more", "de plus"));

pub(crate) const REPAIR: Noun = Noun::new(("repair", "réparation"), ("repairs", "réparations"));

pub(crate) const REPAIRED: Text = Text { en: "repaired", fr: "réparé" };
pub(crate) const NO_REPAIR: Text =
    Text { en: "nothing could be repaired with certainty", fr: "rien n'a pu être réparé avec certitude" };
pub(crate) const REPLACED: Text = Text { en: "replaced by", fr: "remplacement par" };
pub(crate) const REPLACED_UNSHOWN: Text =
    Text { en: "replaced (value not shown)", fr: "remplacement (valeur non affichée)" };
pub(crate) const MOVED: Text = Text { en: "moved", fr: "déplacement de" };
pub(crate) const COPIED: Text = Text { en: "copied", fr: "copie de" };
pub(crate) const REMOVED: Text = Text { en: "removed", fr: "suppression de" };
pub(crate) const TO: Text = Text { en: "to", fr: "vers" };

pub(crate) const AND: Text = Text { en: "and", fr: "et" };
pub(crate) const SUMMARY: Text = Text { en: "summary", fr: "bilan" };
pub(crate) const FOUND: Text = Text { en: "found", fr: "trouvé" };
pub(crate) const OMITTED: Text = Text { en: "not shown", fr: "non affiché" };
pub(crate) const UNCHECKED: Text = Text { en: "not checked", fr: "non vérifié" };
pub(crate) const WAIVED: Text = Text { en: "waived", fr: "dérogations" };
pub(crate) const ALLOWED: Text = Text { en: "allowed", fr: "admis" };
pub(crate) const READ: Text = Text { en: "read", fr: "lu" };
pub(crate) const PROFILE: Text = Text { en: "profile", fr: "profil" };
pub(crate) const EMPTY: Text = Text { en: "", fr: "" };
pub(crate) const NOTHING: Text = Text { en: "nothing", fr: "rien" };

/// Why issues are not shown.
pub(crate) const BEYOND: Text = Text { en: "beyond the number asked for", fr: "au-delà du nombre demandé" };
/// Why checks were not made.
pub(crate) const FOR_WANT: Text = Text { en: "for want of data", fr: "faute de données" };
/// By whom issues are muted.
pub(crate) const BY_HEADER: Text = Text { en: "by the header of the dossier", fr: "par l'en-tête du dossier" };

pub(crate) const VALID: Text = Text { en: "valid", fr: "valide" };
pub(crate) const INVALID: Text = Text { en: "not valid", fr: "non valide" };
pub(crate) const UNREADABLE: Text = Text { en: "nothing was read", fr: "rien n'a été lu" };
pub(crate) const COLON: Text = Text { en: ": ", fr: "\u{a0}: " };
pub(crate) const SEMICOLON: Text = Text { en: "; ", fr: "\u{a0}; " };
pub(crate) const WITH: Text = Text { en: "with", fr: "avec" };

#[cfg(test)]
mod tests {
    use super::{CLAIM, grouped};
    use crate::lang::Lang;

    #[test]
    fn numbers_agree_with_their_nouns() {
        assert_eq!(CLAIM.times(0, Lang::En), "0 claims");
        assert_eq!(CLAIM.times(0, Lang::Fr), "0 affirmation");
        assert_eq!(CLAIM.times(2, Lang::Fr), "2 affirmations");
        assert_eq!(grouped(1_234_567, Lang::En), "1,234,567");
        assert_eq!(grouped(123, Lang::Fr), "123");
    }
}
