//! Yes, no, cannot tell.

use std::{fmt, ops::Not};

/// An answer that may be missing, to a question about dates or counts.
///
/// `and`, `or` and `!` follow Kleene: a part that cannot be told matters only if the other part leaves it open.
///
/// ```
/// use casecairn::model::Answer;
///
/// assert_eq!(Answer::No.and(Answer::CannotTell), Answer::No);
/// assert_eq!(Answer::Yes.or(Answer::CannotTell), Answer::Yes);
/// assert_eq!(!Answer::CannotTell, Answer::CannotTell);
/// assert_eq!(Answer::CannotTell.to_string(), "cannot tell");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// True whatever the values turn out to be.
    Yes,
    /// False whatever the values turn out to be.
    No,
    /// True for some readings of the values and false for others.
    CannotTell,
}

impl Answer {
    /// Are both true?
    ///
    /// ```
    /// # use casecairn::model::Answer;
    /// assert_eq!(Answer::Yes.and(Answer::CannotTell), Answer::CannotTell);
    /// ```
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::CannotTell,
        }
    }

    /// Is at least one true?
    ///
    /// ```
    /// # use casecairn::model::Answer;
    /// assert_eq!(Answer::No.or(Answer::CannotTell), Answer::CannotTell);
    /// ```
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, Self::No) => Self::No,
            _ => Self::CannotTell,
        }
    }

    /// The answer as a code that does not change: `yes`, `no`, `cannot_tell`.
    ///
    /// ```
    /// # use casecairn::model::Answer;
    /// assert_eq!(Answer::CannotTell.as_str(), "cannot_tell");
    /// ```
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::CannotTell => "cannot_tell",
        }
    }
}

impl Not for Answer {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::CannotTell => Self::CannotTell,
        }
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::CannotTell => "cannot tell",
        })
    }
}
