//! What stands behind a piece of evidence: which kinds of evidence it goes back
//! to, how far it was verified, and whether any of it was withdrawn.

use super::kept::{Kept, Pillars, Step};
use crate::index::{Index, Node};
use crate::model::vocabulary::{EvidenceKind, RecordStatus, VerificationResult};
use crate::order::{Order as _, Set, set};

/// Some kinds of evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Kinds(u64);

impl Kinds {
    /// What is not known, or has only the source's own word.
    const UNKNOWN: u64 = 1 << 63;

    pub(super) fn of<'k>(kinds: impl IntoIterator<Item = &'k EvidenceKind>) -> Self {
        let bit = |kind: &EvidenceKind| match kind {
            EvidenceKind::Unknown | EvidenceKind::NotStated | EvidenceKind::Other(_) => Self::UNKNOWN,
            kind => {
                EvidenceKind::ALL.iter().position(|known| known == kind).map_or(Self::UNKNOWN, |at| 1 << at.min(62))
            }
        };
        Self(kinds.into_iter().fold(0, |bits, kind| bits | bit(kind)))
    }

    const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of these are among those.
    pub(super) const fn within(self, those: Self) -> bool {
        self.0 & !those.0 == 0
    }

    /// Whether some of these are among those, or may be.
    pub(super) const fn meets(self, those: Self) -> bool {
        self.0 & (those.0 | Self::UNKNOWN) != 0
    }
}

/// How far something was verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) enum Level {
    /// Not at all.
    #[default]
    None,
    /// Somebody tried.
    Attempted,
    /// Probably what it is said to be.
    Probable,
    /// What it is said to be.
    Verified,
}

/// How far something was verified, by anybody and by somebody independent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Grade {
    pub(super) any: Level,
    pub(super) independent: Level,
    /// Which questions an independent check answered.
    pub(super) pillars: Pillars,
}

impl Grade {
    fn at_least(self, other: Self) -> Self {
        Self {
            any: self.any.max(other.any),
            independent: self.independent.max(other.independent),
            pillars: self.pillars.or(other.pillars),
        }
    }

    fn at_most(self, other: Self) -> Self {
        Self {
            any: self.any.min(other.any),
            independent: self.independent.min(other.independent),
            pillars: self.pillars.and(other.pillars),
        }
    }
}

/// What stands behind a piece of evidence.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Provenance {
    /// The kinds of the pieces that everything goes back to.
    pub(super) roots: Kinds,
    /// The kinds of all pieces on the way that say more than they pass on.
    pub(super) origins: Kinds,
    /// How far all that it goes back to was verified.
    pub(super) sure: Grade,
    /// How far anything that it goes back to was verified.
    pub(super) possible: Grade,
    /// It was withdrawn, or something that it goes back to was.
    pub(super) withdrawn: bool,
    /// It was shown not to be what it is said to be, or passes such a piece on.
    pub(super) refuted: bool,
}

/// What stands behind each piece of evidence, in the places of the notes.
pub(super) fn all(index: &Index, kept: &Kept) -> Vec<Provenance> {
    let withdrawn = set(index
        .notes
        .statuses
        .iter()
        .filter(|(_, status)| *status == RecordStatus::Withdrawn)
        .map(|(node, _)| *node));
    let mut behind = Behind { index, kept, withdrawn, of: vec![None; kept.evidence.len()] };
    index.each_lineage(|members| behind.add(members));
    behind.of.into_iter().map(Option::unwrap_or_default).collect()
}

struct Behind<'c> {
    index: &'c Index,
    kept: &'c Kept,
    withdrawn: Set<Node>,
    of: Vec<Option<Provenance>>,
}

impl Behind<'_> {
    /// Adds pieces that lead to each other, or are the same: what they lead to came before.
    fn add(&mut self, members: &[u32]) {
        let mut circle = members.to_vec();
        circle.order();
        let mut whole: Option<Provenance> = None;
        for member in members {
            let one = self.piece(*member, &circle);
            whole = Some(whole.map_or(one, |whole| together(whole, one)));
        }
        let Some(mut whole) = whole else { return };
        if whole.roots == Kinds::default() {
            whole.roots = whole.origins;
        }
        for member in members {
            if let Some(slot) = self.of.get_mut(*member as usize) {
                *slot = Some(whole);
            }
        }
    }

    /// A piece with what its sources outside of its own circle give.
    fn piece(&self, at: u32, circle: &[u32]) -> Provenance {
        let (Some(note), Some(kept)) =
            (self.index.notes.evidence.get(at as usize), self.kept.evidence.get(at as usize))
        else {
            return Provenance::default();
        };
        let whole = self.own(note.node, kept.steps.iter().filter(|step| !step.partly));
        let some = self.own(note.node, kept.steps.iter());
        let mut sources: Option<Provenance> = None;
        let mut refuted = false;
        for source in &note.sources {
            let place = self.index.evidence_place(source.evidence);
            let one = match place {
                Some(place) if circle.binary_search(&place).is_ok() => continue,
                Some(place) => self.of.get(place as usize).copied().flatten().unwrap_or_default(),
                None => unknown(),
            };
            refuted |= source.passed_on && one.refuted;
            sources = Some(sources.map_or(one, |sources| both(sources, one)));
        }
        let refuted = refuted || kept.steps.iter().any(|step| is_refuted(step.result));
        let kind = Kinds::of([&kept.kind]);
        let withdrawn = self.withdrawn.contains(&note.node);
        let Some(sources) = sources else {
            // Of what derives from nothing outside, the roots are found once its circle is known.
            let roots = Kinds::default();
            return Provenance { roots, origins: kind, sure: whole, possible: some, withdrawn, refuted };
        };
        Provenance {
            roots: sources.roots,
            origins: if note.passes_on() { sources.origins } else { sources.origins.or(kind) },
            sure: whole.at_least(sources.sure),
            possible: some.at_least(sources.possible),
            withdrawn: withdrawn || sources.withdrawn,
            refuted,
        }
    }

    /// How far a piece itself was verified by some steps.
    fn own<'s>(&self, node: Node, steps: impl Iterator<Item = &'s Step>) -> Grade {
        steps.fold(Grade::default(), |best, step| best.at_least(self.grade(node, step)))
    }

    fn grade(&self, node: Node, step: &Step) -> Grade {
        let any = match step.result {
            VerificationResult::Verified => Level::Verified,
            VerificationResult::Probable => Level::Probable,
            _ => Level::Attempted,
        };
        if !self.is_independent(node, step) {
            return Grade { any, ..Grade::default() };
        }
        let pillars = if any >= Level::Probable { step.verified } else { Pillars::default() };
        Grade { any, independent: any, pillars }
    }

    /// Whether who checked is known, and neither made nor handed over what was checked.
    fn is_independent(&self, node: Node, step: &Step) -> bool {
        let (Some(checker), Some(evidence)) = (step.by, self.index.evidence(node)) else { return false };
        let behind: Vec<Node> = evidence.originators.iter().chain(&evidence.providers).copied().collect();
        self.index.are_apart(checker, &behind)
    }
}

const fn is_refuted(result: VerificationResult) -> bool {
    matches!(
        result,
        VerificationResult::Misattributed
            | VerificationResult::Recycled
            | VerificationResult::Manipulated
            | VerificationResult::Synthetic
    )
}

/// A source that was not given: it may be anything, and verified in any way.
fn unknown() -> Provenance {
    let kinds = Kinds(Kinds::UNKNOWN);
    let possible = Grade { any: Level::Verified, independent: Level::Verified, pillars: Pillars::ALL };
    Provenance { roots: kinds, origins: kinds, possible, ..Provenance::default() }
}

/// Several sources of one piece.
fn both(one: Provenance, other: Provenance) -> Provenance {
    Provenance {
        roots: one.roots.or(other.roots),
        origins: one.origins.or(other.origins),
        sure: one.sure.at_most(other.sure),
        possible: one.possible.at_least(other.possible),
        withdrawn: one.withdrawn || other.withdrawn,
        refuted: one.refuted || other.refuted,
    }
}

/// One piece under several names, or pieces that derive from each other.
fn together(one: Provenance, other: Provenance) -> Provenance {
    Provenance { sure: one.sure.at_least(other.sure), ..both(one, other) }
}
