//! Who points at whom, settled as soon as it can be.

use super::{Index, Known, Spot};
use crate::issue::Pointer;
use crate::model::leaf::Target;
use crate::model::walk::Path;

/// A reference to something that has not come yet.
#[derive(Debug)]
pub(super) struct Wanted {
    spot: Spot,
    pointer: Box<str>,
    /// `None` for the dossier's own namespace.
    namespace: Option<Box<str>>,
    id: Box<str>,
    claim: Option<Box<str>>,
    target: Target,
}

/// A reference to a record of another kind.
#[derive(Debug, Clone)]
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
}

/// A reference to nothing.
#[derive(Debug, Clone)]
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
}

/// How a reference stands.
enum Answer {
    Fits,
    Misfits(Target),
    NoClaim,
    Unknown,
    CannotTell,
}

impl Index {
    /// Takes in a reference.
    pub(super) fn want(
        &mut self,
        spot: Spot,
        path: &Path,
        namespace: Option<&str>,
        id: &str,
        claim: Option<&str>,
        target: Target,
    ) {
        // Only a fit can be told before everything was seen.
        let own = namespace.is_none();
        if own && matches!(self.look_up(self.namespace_of(spot), id, claim, target), Answer::Fits) {
            return;
        }
        self.wanted.push(Wanted {
            spot,
            pointer: path.pointer().as_str().into(),
            namespace: namespace.map(Into::into),
            id: id.into(),
            claim: claim.map(Into::into),
            target,
        });
    }

    fn look_up(&self, namespace: u32, id: &str, claim: Option<&str>, target: Target) -> Answer {
        let key = (namespace, Box::<str>::from(id));
        let Some(known) = self.known.get(&key) else {
            return Answer::Unknown;
        };
        match (known.target, claim) {
            (None, _) => Answer::CannotTell,
            (Some(found), _) if target != Target::Any && found != target => Answer::Misfits(found),
            (Some(_), None) => Answer::Fits,
            (Some(_), Some(_)) if !known.whole => Answer::CannotTell,
            (Some(_), Some(claim)) => {
                let (namespace, evidence) = key;
                match self.claims.contains(&(namespace, evidence, claim.into())) {
                    true => Answer::Fits,
                    false => Answer::NoClaim,
                }
            }
        }
    }

    /// Settles what is left, when everything was seen.
    pub(crate) fn settle(&mut self) {
        for wanted in std::mem::take(&mut self.wanted) {
            let namespace = match &wanted.namespace {
                None => Some(self.namespace_of(wanted.spot)),
                Some(namespace) => self.namespaces.get(&**namespace).copied(),
            };
            let Some(namespace) = namespace else {
                self.unchecked += 1;
                continue;
            };
            let answer = self.look_up(namespace, &wanted.id, wanted.claim.as_deref(), wanted.target);
            let claim = matches!(answer, Answer::NoClaim);
            match answer {
                Answer::Fits => {}
                Answer::CannotTell => self.unchecked += 1,
                Answer::Unknown if self.has_nameless(namespace) => self.unchecked += 1,
                Answer::Misfits(found) => self.misfits.push(Misfit {
                    spot: wanted.spot,
                    pointer: Pointer::from_text(wanted.pointer.as_ref()),
                    text: wanted.text(),
                    target: wanted.target,
                    found,
                }),
                Answer::Unknown | Answer::NoClaim => self.unresolved.push(Unresolved {
                    spot: wanted.spot,
                    pointer: Pointer::from_text(wanted.pointer.as_ref()),
                    text: wanted.text(),
                    claim,
                    target: wanted.target,
                }),
            }
        }
    }

    fn has_nameless(&self, namespace: u32) -> bool {
        self.dossiers.iter().any(|dossier| dossier.namespace == namespace && dossier.nameless)
    }

    /// The ids known in a record's namespace, for "did you mean".
    pub(crate) fn ids_beside(&self, spot: Spot) -> impl Iterator<Item = (&str, &Known)> {
        let namespace = self.namespace_of(spot);
        let from = (namespace, Box::<str>::from(""));
        self.known.range(from..).take_while(move |((of, _), _)| *of == namespace).map(|((_, id), known)| (&**id, known))
    }
}

impl Wanted {
    fn text(&self) -> String {
        let mut text = String::new();
        if let Some(namespace) = &self.namespace {
            text.push_str(namespace);
            text.push(':');
        }
        text.push_str(&self.id);
        if let Some(claim) = &self.claim {
            text.push('#');
            text.push_str(claim);
        }
        text
    }
}

impl Index {
    /// The id of a kind that a reference was probably meant to be.
    pub(crate) fn nearest_id(&self, spot: Spot, text: &str, target: Target) -> Option<String> {
        // Comparing with every id of a large dossier would cost more than it gives.
        const MOST: usize = 10_000;
        let fits = |known: &Known| target == Target::Any || known.target == Some(target);
        let candidates = self.ids_beside(spot).take(MOST).filter(|(_, known)| fits(known)).map(|(id, _)| id);
        // Another number is another thing: `si04` is no slip of the pen for `si03`.
        let alike = candidates.filter(|id| numbers(id).eq(numbers(text)));
        crate::issue::nearest(text, alike).map(str::to_owned)
    }
}

/// The numbers in an id, without leading zeros.
fn numbers(id: &str) -> impl Iterator<Item = &str> {
    id.split(|char: char| !char.is_ascii_digit()).map(|digits| digits.trim_start_matches('0')).filter(|digits| !digits.is_empty())
}
