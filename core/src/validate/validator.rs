//! Reads dossiers, one after the other, and has them judged.

use super::Options;
use super::issues::{Order, Waived};
use super::place::Shadows;
use super::stoppable::Stoppable;
use crate::index::{Index, Spot};
use crate::issue::{Code, Patch, Pointer};
use crate::model::walk::{Path, Walk as _};
use crate::model::{Dossier, Header, Record};
use crate::order::Order as _;
use crate::read::{self, Cursor, Noun, Piece};
use crate::report::{Counts, Issue, RuleCount, Seen};
use crate::rules::Run;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead};

/// Validates dossiers that come from somewhere, one after the other, in
/// bounded memory where they are streams.
///
/// ```
/// use casecairn::{Options, Validator};
///
/// let options = Options::default();
/// let mut validator = Validator::new(&options, false);
/// validator.read(&b"{\"type\":\"dossier\",\"schema_version\":\"1.0\",\"namespace\":\"n\",\"title\":\"T\"}\n{}\n"[..])?;
/// let report = validator.finish(|_, _| None);
/// assert_eq!(report.issues[0].line, Some(2));
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct Validator<'o> {
    pub(super) options: &'o Options,
    pub(super) index: Index,
    pub(super) dossiers: usize,
    /// The dossiers that are only consulted.
    pub(super) consulted: BTreeSet<usize>,
    pub(super) waivers: Vec<Waived>,
    pub(super) issues: Vec<(Order, Issue, Option<Patch>)>,
    pub(super) counts: Counts,
    pub(super) by_rule: BTreeMap<Code, RuleCount>,
    pub(super) seen: Seen,
    /// The dossier as read, where it was asked for.
    pub(super) kept: Option<Dossier>,
}

impl std::fmt::Debug for Validator<'_> {
    /// Shows how far it is: what it holds may have to be protected.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Validator").field("seen", &self.seen).finish_non_exhaustive()
    }
}

impl<'o> Validator<'o> {
    /// A validator; `several` when more than one dossier will be read.
    pub fn new(options: &'o Options, several: bool) -> Self {
        Self {
            options,
            index: Index::new(several),
            dossiers: 0,
            consulted: BTreeSet::new(),
            waivers: Vec::new(),
            issues: Vec::new(),
            counts: Counts::default(),
            by_rule: BTreeMap::new(),
            seen: Seen::default(),
            kept: None,
        }
    }

    /// Reads and checks one more dossier.
    ///
    /// # Errors
    /// The input could not be read. Faults of its content are no error.
    pub fn read(&mut self, input: impl BufRead) -> io::Result<()> {
        self.read_with(input, |_| {})
    }

    /// As [`read`](Self::read), and tells after each record how many bytes of
    /// the input lie before it.
    ///
    /// # Errors
    /// The input could not be read. Faults of its content are no error.
    pub fn read_with(&mut self, input: impl BufRead, progress: impl FnMut(usize)) -> io::Result<()> {
        self.index.begin_dossier(false);
        self.dossiers += 1;
        self.pieces(input, progress)
    }

    /// Reads one more dossier only for what others point at in it: its own
    /// faults, records and waivers are left out of the report. It is numbered
    /// like the others.
    ///
    /// ```
    /// use casecairn::{Options, Validator};
    ///
    /// let options = Options::default();
    /// let mut validator = Validator::new(&options, true);
    /// validator.read(&br#"{"type":"dossier","schema_version":"1.0","namespace":"a","title":"A","records":[
    ///   {"type":"evidence","id":"e","kind":"article","publisher":"b:ngo"}]}"#[..])?;
    /// validator.consult(&br#"{"type":"dossier","schema_version":"1.0","namespace":"b","title":"B","records":[
    ///   {"type":"actor","id":"ngo","kind":"no such kind"}]}"#[..])?;
    /// let report = validator.finish(|_, _| None);
    /// assert!(report.issues.is_empty());
    /// assert_eq!(report.seen.dossiers, 1);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    /// The input could not be read. Faults of its content are no error.
    pub fn consult(&mut self, input: impl BufRead) -> io::Result<()> {
        self.consult_with(input, |_| {})
    }

    /// As [`consult`](Self::consult), and tells after each record how many
    /// bytes of the input lie before it.
    ///
    /// # Errors
    /// The input could not be read. Faults of its content are no error.
    pub fn consult_with(&mut self, input: impl BufRead, progress: impl FnMut(usize)) -> io::Result<()> {
        self.index.begin_dossier(true);
        self.consulted.insert(self.dossiers);
        self.dossiers += 1;
        self.pieces(input, progress)
    }

    /// As [`read_with`](Self::read_with); tells also how many records were
    /// read, and is told whether to go on. Gives whether it came to the end:
    /// if not, what it has found says nothing.
    pub(crate) fn read_while(
        &mut self,
        input: impl BufRead,
        go_on: impl FnMut(usize, u64) -> bool,
    ) -> io::Result<bool> {
        self.index.begin_dossier(false);
        self.dossiers += 1;
        self.pieces_while(input, go_on)
    }

    /// Reads and checks one record, which is of a kind.
    pub(crate) fn read_record(&mut self, kind: &'static str, text: &[u8]) {
        self.index.begin_dossier(false);
        self.dossiers += 1;
        let limits = self.options.limits;
        self.take(read::read_one(text, kind, (0, 1), &limits));
    }

    fn pieces(&mut self, input: impl BufRead, mut progress: impl FnMut(usize)) -> io::Result<()> {
        let went_on = self.pieces_while(input, |bytes, _| {
            progress(bytes);
            true
        });
        went_on.map(|_| ())
    }

    fn pieces_while(&mut self, input: impl BufRead, mut go_on: impl FnMut(usize, u64) -> bool) -> io::Result<bool> {
        let mut cursor = Cursor::at_line(1);
        let limits = self.options.limits;
        let on = Cell::new(true);
        read::read(Stoppable { inner: input, on: &on }, &limits, &mut |piece| {
            if on.get() && go_on(piece.base + piece.start, self.index.records()) {
                self.piece(piece, &mut cursor);
            } else {
                on.set(false);
            }
        })?;
        Ok(on.get())
    }

    /// How many records were read so far.
    pub fn records(&self) -> u64 {
        self.index.records()
    }

    /// Takes in a piece of a dossier that is only consulted.
    fn piece_consulted(&mut self, piece: &Piece<'_>) {
        match &piece.noun {
            Noun::Header(Some(header)) => self.index.header(header),
            Noun::Header(None) | Noun::Nothing => {}
            Noun::Record(record) => {
                self.take_in(piece, record.as_ref());
            }
        }
    }

    pub(super) fn piece(&mut self, mut piece: Piece<'_>, cursor: &mut Cursor) {
        if self.consulted.contains(&self.dossiers.saturating_sub(1)) {
            self.piece_consulted(&piece);
            return;
        }
        let found = std::mem::take(&mut piece.found);
        let run = match &piece.noun {
            Noun::Header(Some(header)) => {
                self.header(header);
                let mut run = Run::new(self.options.today);
                run.header(header);
                run
            }
            Noun::Header(None) | Noun::Nothing => Run::new(self.options.today),
            Noun::Record(record) => self.record(&piece, record.as_ref()),
        };
        // In a stream each line has a cursor of its own.
        if piece.line > 1 {
            *cursor = Cursor::at_line(piece.line);
        }
        for (code, times) in run.unchecked {
            self.by_rule.entry(code).or_default().unchecked += times;
        }
        let shadows = Shadows::of(&piece.shadows);
        let raised = run.raised.into_iter().filter_map(|raised| self.raised(&piece, &shadows, raised.found));
        let mut found: Vec<_> = raised.chain(found).collect();
        found.order_by_key(|found| (found.place.offset, found.code));
        for found in found {
            self.place(&piece, cursor, found);
        }
        if let Some(kept) = &mut self.kept {
            match piece.noun {
                Noun::Header(header) => kept.header = header.map(|header| *header),
                Noun::Record(record) => kept.records.extend(record),
                Noun::Nothing => {}
            }
        }
    }

    pub(super) fn header(&mut self, header: &Header) {
        self.seen.dossiers += 1;
        self.index.header(header);
        self.waive(header);
    }

    /// Takes in the waivers of a header.
    pub(super) fn waive(&mut self, header: &Header) {
        let dossier = self.dossiers.saturating_sub(1);
        self.waivers.extend(header.waivers.iter().filter_map(|waiver| {
            Some(Waived {
                dossier,
                code: waiver.rule.as_str().parse().ok()?,
                record: waiver.record.as_ref().map(|record| own(record.as_str(), header.namespace.as_str()).to_owned()),
            })
        }));
    }

    /// Takes in what a record is called: where it stands.
    fn take_in(&mut self, piece: &Piece<'_>, record: Option<&Record>) -> Spot {
        let listed = piece.root != Pointer::root();
        let spot = self.index.next_spot(piece.base, piece.line, piece.start, listed);
        match record {
            Some(record) => {
                let (whole, sound) = piece.soundness();
                self.index.record(spot, record, whole, sound);
            }
            None => self.index.broken(spot, piece.tag, piece.id.as_deref()),
        }
        spot
    }

    fn record(&mut self, piece: &Piece<'_>, record: Option<&Record>) -> Run {
        let spot = self.take_in(piece, record);
        let Some(record) = record else {
            self.seen.unread += 1;
            return Run::new(self.options.today);
        };
        match record {
            Record::Actor(_) => self.seen.actors += 1,
            Record::Compound(_) => self.seen.compounds += 1,
            Record::Incident(_) => self.seen.incidents += 1,
            Record::Evidence(evidence) => {
                self.seen.evidence += 1;
                self.seen.claims += evidence.claims.len() as u64;
            }
        }
        let mut run = Run::new(self.options.today);
        run.record(record);
        // One walk serves the rules and the index.
        record.walk(&mut Path::default(), &mut |path, item| {
            run.see(path, item);
            self.index.see(spot, path, &piece.gaps, item);
        });
        run
    }
}

/// A reference without the namespace, where that is the dossier's own.
fn own<'a>(reference: &'a str, namespace: &str) -> &'a str {
    let rest = reference.strip_prefix(namespace).and_then(|rest| rest.strip_prefix(':'));
    rest.unwrap_or(reference)
}
