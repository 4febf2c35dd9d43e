//! Reads dossiers, and keeps what assessing them takes.

use super::kept::Kept;
use crate::index::{Index, Node};
use crate::issue::{Gaps, Pointer};
use crate::model::Record;
use crate::model::walk::{Path, Walk as _};
use crate::read::{self, Limits, Noun, Piece};
use serde::Serialize;
use std::io::{self, BufRead};

/// What was read, and what could not be used.
///
/// ```
/// use casecairn::assess::{AssessOptions, assess};
/// let assessment = assess(&[br#"{"type":"compound","id":"c1","place":7}"#], &AssessOptions::default());
/// assert_eq!((assessment.read.compounds, assessment.read.left_out), (0, 1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Read {
    /// Dossiers.
    pub dossiers: u64,
    /// Actors.
    pub actors: u64,
    /// Compounds.
    pub compounds: u64,
    /// Incidents.
    pub incidents: u64,
    /// Pieces of evidence.
    pub evidence: u64,
    /// Claims in them.
    pub claims: u64,
    /// Records with a fault of shape, or with an id that another has: nothing is made of them.
    pub left_out: u64,
    /// Whether an input, or a line of it, is no JSON that can be read.
    pub unreadable: u64,
}

/// What has been read so far.
pub(super) struct Reading {
    pub(super) index: Index,
    pub(super) kept: Kept,
    pub(super) read: Read,
}

impl Reading {
    /// Begins; `several` when more than one dossier will be read.
    pub(super) fn new(several: bool) -> Self {
        Self { index: Index::new(several).matching(), kept: Kept::default(), read: Read::default() }
    }

    /// Takes in one more dossier.
    pub(super) fn take(
        &mut self,
        input: impl BufRead,
        limits: &Limits,
        mut progress: impl FnMut(usize),
    ) -> io::Result<()> {
        self.index.begin_dossier(false);
        self.read.dossiers += 1;
        read::read(input, limits, &mut |piece| {
            progress(piece.base + piece.start);
            self.piece(&piece);
        })
    }

    fn piece(&mut self, piece: &Piece<'_>) {
        match &piece.noun {
            Noun::Header(Some(header)) => self.index.header(header),
            Noun::Header(None) | Noun::Nothing => self.read.unreadable += u64::from(!piece.found.is_empty()),
            Noun::Record(record) => self.record(piece, record.as_ref()),
        }
    }

    fn record(&mut self, piece: &Piece<'_>, record: Option<&Record>) {
        let spot = self.index.next_spot(piece.base, piece.line, piece.start, piece.root != Pointer::root());
        let Some(record) = record else {
            self.index.broken(spot, piece.tag, piece.id.as_deref());
            self.read.left_out += 1;
            return;
        };
        let (whole, sound) = piece.soundness();
        let clashes = self.index.twins.len() + self.index.conflicts.len();
        let node = self.index.record(spot, record, whole, sound);
        let Some(node) = node.filter(|_| sound) else {
            // The same record once more, as in a dossier that was given twice, is no loss.
            let clash = self.index.twins.len() + self.index.conflicts.len() > clashes;
            self.read.left_out += u64::from(clash || !sound);
            return;
        };
        record.walk(&mut Path::default(), &mut |path, item| self.index.see(spot, path, &Gaps::default(), item));
        self.kept.add(&mut self.index, spot, node, record);
        self.count(record);
    }

    /// Ends the reading: what has an id that another record of its dossier has,
    /// too, is left out whichever came first.
    pub(super) fn finish(mut self) -> (Index, Kept, Read) {
        self.index.settle();
        let known = |node: Node| self.index.target(node).is_some();
        let before = self.kept.compounds.len() + self.kept.incidents.len();
        self.kept.compounds.retain(|compound| known(compound.node));
        self.kept.incidents.retain(|incident| known(incident.node));
        let left_out = before - self.kept.compounds.len() - self.kept.incidents.len();
        let evidence = self.index.notes.evidence.iter().filter(|note| !known(note.node)).count();
        self.read.left_out += (left_out + evidence) as u64;
        (self.index, self.kept, self.read)
    }

    fn count(&mut self, record: &Record) {
        match record {
            Record::Actor(_) => self.read.actors += 1,
            Record::Compound(_) => self.read.compounds += 1,
            Record::Incident(_) => self.read.incidents += 1,
            Record::Evidence(evidence) => {
                self.read.evidence += 1;
                self.read.claims += evidence.claims.len() as u64;
            }
        }
    }
}
