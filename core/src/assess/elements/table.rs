//! What a table of elements is made of: data, no code.

use crate::assess::kept::Marker;
use crate::lang::Text;

/// The elements that a text of law, or a practice, asks for.
#[derive(Debug)]
pub(in crate::assess) struct Table {
    pub(in crate::assess) id: &'static str,
    pub(in crate::assess) title: Text,
    /// The text that the elements are taken from.
    pub(in crate::assess) instrument: Text,
    /// What the table says, and what it does not.
    pub(in crate::assess) note: Text,
    /// How claimants name the whole. A name states none of the elements.
    pub(in crate::assess) terms: On,
    pub(in crate::assess) elements: &'static [Element],
    pub(in crate::assess) rules: &'static [Special],
}

/// One element.
#[derive(Debug)]
pub(in crate::assess) struct Element {
    pub(in crate::assess) id: &'static str,
    pub(in crate::assess) title: Text,
    pub(in crate::assess) article: Text,
    /// How what claims say is set against it, and why so.
    pub(in crate::assess) note: Text,
    pub(in crate::assess) on: On,
    /// The forms that it can take, each of which is enough; none, where it has but one.
    pub(in crate::assess) forms: &'static [Form],
}

/// A form that an element can take.
#[derive(Debug)]
pub(in crate::assess) struct Form {
    pub(in crate::assess) id: &'static str,
    pub(in crate::assess) title: Text,
    pub(in crate::assess) on: On,
}

/// What of the things that claims say bears on an element.
#[derive(Debug)]
pub(in crate::assess) struct On {
    /// Each of these states it.
    pub(in crate::assess) any_of: &'static [Marker],
    /// These only point to it.
    pub(in crate::assess) weaker: &'static [Marker],
    /// These speak against it.
    pub(in crate::assess) against: &'static [Marker],
    /// What states it does so only where the same claim says one of these, too; else it points to it.
    pub(in crate::assess) with: &'static [Marker],
    /// Where the same claim says one of these, it only points to it.
    pub(in crate::assess) unless: &'static [Marker],
}

impl On {
    /// Nothing.
    pub(in crate::assess) const NOTHING: Self = Self { any_of: &[], weaker: &[], against: &[], with: &[], unless: &[] };
}

/// A rule of the same text about its elements.
#[derive(Debug)]
pub(in crate::assess) struct Special {
    pub(in crate::assess) id: &'static str,
    pub(in crate::assess) article: Text,
    pub(in crate::assess) text: Text,
    pub(in crate::assess) effect: Effect,
}

/// What a rule does to an element of its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::assess) enum Effect {
    /// Where the people are children the element is not required.
    NotRequiredForChildren(&'static str),
    /// Where the element is there, that somebody agreed does not matter; nor does it for children.
    ConsentIrrelevantWith(&'static str),
}

impl Effect {
    /// The element that it bears on.
    pub(in crate::assess) const fn element(self) -> &'static str {
        match self {
            Self::NotRequiredForChildren(element) | Self::ConsentIrrelevantWith(element) => element,
        }
    }

    /// What it is called.
    pub(in crate::assess) const fn code(self) -> &'static str {
        match self {
            Self::NotRequiredForChildren(_) => "not_required_for_children",
            Self::ConsentIrrelevantWith(_) => "consent_irrelevant_with",
        }
    }
}
