//! Why a criteria profile cannot be used.

use crate::lang::Lang;

/// Why a criteria profile cannot be used.
///
/// ```
/// use casecairn::Lang;
/// use casecairn::assess::CriteriaProfile;
/// let error = CriteriaProfile::read(b"{").unwrap_err();
/// assert!(error.say(Lang::Fr).starts_with("ligne 1, colonne 1"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CriteriaError {
    /// It is no JSON, or not of the form of a profile.
    #[error("line {line}, column {column}: {reason}")]
    Unreadable {
        /// The line, from 1.
        line: usize,
        /// The column in bytes, from 1.
        column: usize,
        /// What is wrong, in English.
        reason: String,
    },
    /// It is of another version.
    #[error("the profile is of version {found}; this version of casecairn reads 1.0")]
    Version {
        /// The version that it says.
        found: String,
    },
    /// An id is not made of small letters, digits and hyphens.
    #[error("the id `{id}` is not 1 to 64 small letters, digits or hyphens")]
    Name {
        /// The id.
        id: String,
    },
    /// Two criteria have one id.
    #[error("two criteria have the id `{id}`")]
    Twice {
        /// The id.
        id: String,
    },
    /// Anything would meet it, or nothing could.
    #[error(
        "`{id}` asks for nothing: give at least one criterion, one thing to apply it to, a number from 1, and no empty list"
    )]
    Idle {
        /// The id of the criterion, or of the profile.
        id: String,
    },
}

impl CriteriaError {
    pub(super) fn unreadable(error: &serde_json::Error) -> Self {
        let text = error.to_string();
        // serde_json says the place at the end of its sentence.
        let reason = text.rsplit_once(" at line ").map_or(text.as_str(), |(reason, _)| reason);
        Self::Unreadable { line: error.line(), column: error.column(), reason: reason.to_owned() }
    }

    /// The error in a language; what is wrong with the JSON itself is told in English.
    pub fn say(&self, lang: Lang) -> String {
        match (lang, self) {
            (Lang::En, _) => self.to_string(),
            (Lang::Fr, Self::Unreadable { line, column, reason }) => {
                format!("ligne {line}, colonne {column}\u{a0}: {reason}")
            }
            (Lang::Fr, Self::Version { found }) => {
                format!("le profil est en version {found}\u{a0}; cette version de casecairn lit la 1.0")
            }
            (Lang::Fr, Self::Name { id }) => format!(
                "l'identifiant `{id}` n'est pas composé de 1 à 64 lettres minuscules, chiffres ou traits d'union"
            ),
            (Lang::Fr, Self::Twice { id }) => format!("deux critères ont l'identifiant `{id}`"),
            (Lang::Fr, Self::Idle { id }) => format!(
                "`{id}` ne demande rien\u{a0}: il faut au moins un critère, un objet auquel l'appliquer, un nombre à partir de 1 et aucune liste vide"
            ),
        }
    }
}
