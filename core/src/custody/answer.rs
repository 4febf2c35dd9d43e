//! What the verification of custody gives.

use crate::issue::Pointer;
use crate::lang::Lang;
use crate::report::{Issue, json};
use serde::Serialize;

/// The custody of every piece of evidence.
///
/// ```
/// let answer = casecairn::custody::custody(br#"{"type":"evidence","id":"e1","kind":"letter"}"#, &casecairn::Options::default());
/// assert!(answer.ok);
/// assert_eq!((answer.counts.unattested, answer.unread), (1, 0));
/// ```
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Custody {
    /// Whether everything could be read, and no chain is broken.
    pub ok: bool,
    /// The language of the messages.
    pub lang: Lang,
    /// Each piece of evidence, in the order of the input.
    pub evidence: Vec<Chain>,
    /// How many are in which state.
    pub counts: CustodyCounts,
    /// How many headers and records could not be read as far as custody needs them.
    pub unread: u64,
    /// Why not.
    pub issues: Vec<Issue>,
    /// How many more issues there are than stand in `issues`.
    pub omitted: u64,
}

impl Custody {
    /// The answer as one JSON document on one line: the same bytes from every
    /// binding.
    ///
    /// ```
    /// let answer = casecairn::custody::custody(br#"{"type":"actor","id":"a","kind":"ngo"}"#, &casecairn::Options::default());
    /// assert!(answer.to_json().starts_with(r#"{"ok":true,"lang":"en","evidence":[],"counts":{"intact":0,"#));
    /// ```
    pub fn to_json(&self) -> String {
        json(self)
    }
}

/// Chains by their state.
///
/// ```
/// let answer = casecairn::custody::custody(br#"{"type":"evidence","id":"e1","kind":"letter"}"#, &casecairn::Options::default());
/// assert_eq!(answer.counts.unattested, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustodyCounts {
    /// Tied throughout.
    pub intact: u64,
    /// With nothing that ties them to a file, throughout or in places.
    pub unattested: u64,
    /// With something missing.
    pub gap: u64,
    /// With something that does not hold.
    pub broken: u64,
}

impl CustodyCounts {
    pub(super) fn add(&mut self, state: ChainState) {
        match state {
            ChainState::Intact => self.intact += 1,
            ChainState::Unattested => self.unattested += 1,
            ChainState::Gap => self.gap += 1,
            ChainState::Broken => self.broken += 1,
        }
    }
}

/// The custody of one piece of evidence.
///
/// ```
/// let answer = casecairn::custody::custody(br#"{"type":"evidence","id":"e1","kind":"letter"}"#, &casecairn::Options::default());
/// assert_eq!((answer.evidence[0].id.as_str(), answer.evidence[0].links.len()), ("e1", 0));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Chain {
    /// What the evidence is called in its dossier.
    pub id: String,
    /// The worst of its links; a file that no event attests counts as one.
    pub state: ChainState,
    /// Its events, in their order.
    pub links: Vec<Link>,
    /// The files with a digest that no event gives, as numbers in `media` from 0.
    pub unattested_media: Vec<usize>,
    /// The line on which the record begins, from 1.
    pub line: usize,
    /// The way to it in the document; empty in a stream.
    pub pointer: Pointer,
}

/// One event: how it is tied to the one before, and to the file.
///
/// ```
/// use casecairn::custody::{ChainState, custody};
/// use casecairn::Options;
///
/// let answer = custody(br#"{"type":"evidence","id":"e1","kind":"letter","custody":[{"kind":"received"}]}"#, &Options::default());
/// assert_eq!(answer.evidence[0].links[0].state, ChainState::Unattested);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Link {
    /// Which event of `custody`, from 0.
    pub event: usize,
    /// How it is tied.
    pub state: ChainState,
    /// Why it is not intact, the worst first, and what else is to be known.
    pub reasons: Vec<LinkReason>,
}

/// How a link or a chain is tied.
///
/// ```
/// use casecairn::custody::ChainState;
/// assert!(ChainState::Broken > ChainState::Gap);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ChainState {
    /// Tied to the event before, and to the file.
    #[default]
    Intact,
    /// Nothing speaks against it, and nothing ties it to the file.
    Unattested,
    /// Something is missing.
    Gap,
    /// Something does not hold.
    Broken,
}

/// Why a link is in its state.
///
/// ```
/// use casecairn::custody::{ChainState, LinkReason};
/// assert_eq!(LinkReason::PreviousMissing.state(), ChainState::Gap);
/// assert_eq!(serde_json::to_string(&LinkReason::DigestDiffers).unwrap(), r#""digest_differs""#);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LinkReason {
    /// `previous` is the digest of no event here: the one before was changed,
    /// or one between was taken out.
    PreviousDiffers,
    /// `previous` is the digest of an event farther up: what stands between
    /// was put in later, or the order was changed.
    PreviousSkips,
    /// Its digest is that of no file in `media`.
    DigestDiffers,
    /// There is no `previous`.
    PreviousMissing,
    /// The first event names one before it, which is not there.
    FirstHasPrevious,
    /// It gives the digest of another file than the events before, which no
    /// event made.
    MakingMissing,
    /// There is no digest of the file as it was after the event.
    DigestMissing,
    /// `media` gives no digest by the same algorithm.
    DigestNotComparable,
    /// Its digest is right, and could be forged.
    DigestWeak,
    /// It is dated before the one above it (CC507).
    TimeRunsBack,
}

impl LinkReason {
    /// What it makes of a link.
    pub const fn state(self) -> ChainState {
        match self {
            Self::PreviousDiffers | Self::PreviousSkips | Self::DigestDiffers => ChainState::Broken,
            Self::PreviousMissing | Self::FirstHasPrevious | Self::MakingMissing => ChainState::Gap,
            Self::DigestMissing | Self::DigestNotComparable | Self::DigestWeak => ChainState::Unattested,
            Self::TimeRunsBack => ChainState::Intact,
        }
    }
}
