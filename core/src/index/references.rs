//! Who points at whom, settled as soon as it can be.

use super::{Entry, Index, Known, Lineage, Scope, Spot, What};
use crate::issue::{Gaps, Param, Pointer, WITHHELD};
use crate::model::leaf::Target;
use crate::model::shape::Class;
use crate::model::walk::Path;

/// A reference to something that has not come yet.
pub(crate) struct Wanted {
    /// The record that holds the reference.
    pub(crate) spot: Spot,
    /// Where in it.
    pub(crate) pointer: Box<str>,
    /// The reference as it was given.
    pub(crate) text: Box<str>,
    /// What may stand there.
    pub(crate) target: Target,
    /// Whether it stands where everybody may see it.
    pub(crate) public: bool,
}

/// A reference to a record of another kind.
#[derive(Clone)]
pub(crate) struct Misfit {
    /// The record that holds the reference.
    pub(crate) spot: Spot,
    /// Where in it.
    pub(crate) pointer: Pointer,
    /// The reference.
    pub(crate) text: String,
    /// What may stand there.
    pub(crate) target: Target,
    /// What stands there.
    pub(crate) found: Target,
    /// Whether the reference may be shown.
    pub(crate) public: bool,
}

/// A reference to nothing.
#[derive(Clone)]
pub(crate) struct Unresolved {
    /// The record that holds the reference.
    pub(crate) spot: Spot,
    /// Where in it.
    pub(crate) pointer: Pointer,
    /// The reference.
    pub(crate) text: String,
    /// Whether it is the claim that is missing, and not its evidence.
    pub(crate) claim: bool,
    /// What may stand there.
    pub(crate) target: Target,
    /// Whether the reference may be shown.
    pub(crate) public: bool,
}

/// How a reference stands.
pub(super) enum Answer {
    Fits,
    Misfits(Target),
    NoClaim,
    Unknown,
    CannotTell,
}

impl Index {
    /// Takes in a reference: `id`, `namespace:id`, with `#claim` or without.
    pub(super) fn want(&mut self, spot: Spot, path: &Path, gaps: &Gaps, text: &str, target: Target) {
        // Only a fit in the own namespace can be told before everything was seen.
        let own = !text.contains(':');
        if own && matches!(self.look_up(self.namespace_of(spot), text, target), Answer::Fits) {
            return;
        }
        let public = path.class() == Class::Public;
        let pointer = gaps.widen(path.pointer()).into_text();
        self.wanted.push(Wanted { spot, pointer, text: text.into(), target, public });
    }

    /// Looks for `id` or `id#claim` in a namespace.
    pub(super) fn look_up(&self, namespace: u32, text: &str, target: Target) -> Answer {
        let (id, claim) = match text.split_once('#') {
            Some((id, _)) => (id, true),
            None => (text, false),
        };
        let entry = |name| self.entry(self.namespaces.get(namespace as usize)?.names.get(name)?);
        let Some(Entry { what: What::Record(known), .. }) = entry(id) else {
            return Answer::Unknown;
        };
        match known.target {
            None => Answer::CannotTell,
            Some(found) if target != Target::Any && found != target => Answer::Misfits(found),
            Some(_) if !claim => Answer::Fits,
            Some(_) if !known.whole => Answer::CannotTell,
            Some(_) if entry(text).is_some_and(|entry| matches!(entry.what, What::Claim(_))) => Answer::Fits,
            Some(_) => Answer::NoClaim,
        }
    }

    /// Settles what is left, when everything was seen.
    pub(crate) fn settle(&mut self) {
        self.lineage = Some(Lineage::of(self));
        for wanted in std::mem::take(&mut self.wanted) {
            let Some((namespace, text)) = self.meant(&wanted) else {
                self.unchecked += 1;
                continue;
            };
            let answer = self.look_up(namespace, text, wanted.target);
            let claim = matches!(answer, Answer::NoClaim);
            match answer {
                Answer::Fits => {}
                Answer::CannotTell => self.unchecked += 1,
                Answer::Unknown if self.is_alone(wanted.spot) || self.has_nameless(namespace) => self.unchecked += 1,
                Answer::Misfits(found) => self.misfits.push(Misfit {
                    spot: wanted.spot,
                    pointer: Pointer::from_text(wanted.pointer.as_ref()),
                    text: wanted.text.to_string(),
                    target: wanted.target,
                    found,
                    public: wanted.public,
                }),
                Answer::Unknown | Answer::NoClaim => self.unresolved.push(Unresolved {
                    spot: wanted.spot,
                    pointer: Pointer::from_text(wanted.pointer.as_ref()),
                    text: wanted.text.to_string(),
                    claim,
                    target: wanted.target,
                    public: wanted.public,
                }),
            }
        }
    }

    /// The namespace that a reference means, and the name in it; `None` where
    /// no dossier of that namespace was given.
    pub(super) fn meant<'w>(&self, wanted: &'w Wanted) -> Option<(u32, &'w str)> {
        match wanted.text.split_once(':') {
            Some((namespace, text)) => Some((self.given(namespace)?, text)),
            None => Some((self.namespace_of(wanted.spot), &*wanted.text)),
        }
    }

    /// Whether a record stands by itself, or with a part of its dossier only.
    pub(crate) fn is_alone(&self, spot: Spot) -> bool {
        let dossier = self.dossiers.get(spot.dossier as usize);
        dossier.is_some_and(|dossier| match dossier.scope {
            Scope::Headed => false,
            Scope::Part => true,
            Scope::Unsaid => dossier.records == 1,
        })
    }

    /// The number of a namespace of which a dossier was given.
    fn given(&self, namespace: &str) -> Option<u32> {
        let number = self.numbers.get(namespace).copied()?;
        self.namespaces.get(number as usize).is_some_and(|space| space.given).then_some(number)
    }

    fn has_nameless(&self, namespace: u32) -> bool {
        self.dossiers.iter().any(|dossier| dossier.namespace == namespace && dossier.nameless)
    }
}

/// Comparing with the ids of more records would cost more than it gives.
pub(crate) const MOST_COMPARED: u64 = 10_000;

impl Index {
    /// The id of a kind that a reference was probably meant to be.
    pub(crate) fn nearest_id(&self, spot: Spot, text: &str, target: Target) -> Option<String> {
        let namespace = self.namespace_of(spot);
        let of_it = self.dossiers.iter().filter(|dossier| dossier.namespace == namespace);
        if of_it.map(|dossier| u64::from(dossier.records)).sum::<u64>() > MOST_COMPARED {
            return None;
        }
        let names = &self.namespaces.get(namespace as usize)?.names;
        let fits = |known: Known| target == Target::Any || known.target == Some(target);
        let is_record =
            |node| matches!(self.entry(node), Some(Entry { what: What::Record(known), .. }) if fits(*known));
        let candidates = names.iter().filter(|(_, node)| is_record(*node)).map(|(id, _)| id);
        // Another number is another thing: `si04` is no slip of the pen for `si03`.
        let alike = candidates.filter(|id| numbers(id).eq(numbers(text)));
        crate::issue::nearest(text, alike).map(str::to_owned)
    }
}

/// The numbers in an id, without leading zeros.
fn numbers(id: &str) -> impl Iterator<Item = &str> {
    id.split(|char: char| !char.is_ascii_digit())
        .map(|digits| digits.trim_start_matches('0'))
        .filter(|digits| !digits.is_empty())
}

impl Unresolved {
    /// The reference as it may stand in a message.
    pub(crate) fn shown(&self) -> Param {
        shown(self.public, &self.text)
    }
}

impl Misfit {
    /// The reference as it may stand in a message.
    pub(crate) fn shown(&self) -> Param {
        shown(self.public, &self.text)
    }
}

fn shown(public: bool, text: &str) -> Param {
    if public { text.into() } else { WITHHELD.into() }
}
