//! `validate`: bytes in, every issue out.

use crate::index::{Index, Spot};
use crate::issue::{Code, Found, Gaps, Patch, PatchOp, Pointer, Profile, shape};
use crate::lang::Lang;
use crate::model::{Header, Record};
use crate::read::{self, Cursor, Limits, Noun, Piece, locate};
use crate::report::{Counts, Issue, Report, RuleCount, Seen, excerpt, render};
use crate::rules::{self, Raised, Run};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead};

/// How to validate.
///
/// ```
/// use casecairn::{Lang, Options, Profile};
/// let mut options = Options::default();
/// options.lang = Lang::Fr;
/// options.profile = Profile::Intake;
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// The language of the messages.
    pub lang: Lang,
    /// For whom the input is checked.
    pub profile: Profile,
    /// Rules whose issues are not to be shown; they are counted.
    pub allow: BTreeSet<Code>,
    /// The most issues to show; the rest are counted.
    pub max_issues: usize,
    /// How much is read before it is too much.
    pub limits: Limits,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            lang: Lang::default(),
            profile: Profile::default(),
            allow: BTreeSet::new(),
            max_issues: 1000,
            limits: Limits::default(),
        }
    }
}

/// Validates a dossier (a document or a stream) or a single record.
///
/// ```
/// use casecairn::{validate, Options};
///
/// let report = validate(br#"{"type":"compound","id":"si03","status":"curent"}"#, &Options::default());
/// assert_eq!(report.issues[0].suggestion.as_deref(), Some("current"));
/// assert_eq!((report.issues[0].line, report.issues[0].column), (Some(1), Some(41)));
/// ```
pub fn validate(input: &[u8], options: &Options) -> Report {
    validate_all(&[input], options)
}

/// Validates several dossiers together: references between them are followed.
///
/// ```
/// use casecairn::{validate_all, Options};
///
/// let report = validate_all(&[br#"{"type":"actor","id":"a","kind":"ngo"}"#, b"{"], &Options::default());
/// assert_eq!(report.issues[0].dossier, 1);
/// ```
pub fn validate_all(inputs: &[&[u8]], options: &Options) -> Report {
    let mut validator = Validator::new(options, inputs.len() > 1);
    for input in inputs {
        // Reading from memory does not fail.
        let _ = validator.read(*input);
    }
    validator.finish(|dossier, base| {
        inputs
            .get(dossier)
            .and_then(|input| input.get(base..))
            .map(<[u8]>::to_vec)
    })
}

/// Validates dossiers that come from somewhere, one after the other, in
/// bounded memory where they are streams.
///
/// ```
/// use casecairn::{Options, Validator};
///
/// let mut validator = Validator::new(&Options::default(), false);
/// validator.read(&b"{\"type\":\"dossier\",\"schema_version\":\"1.0\",\"namespace\":\"n\",\"title\":\"T\"}\n{}\n"[..])?;
/// let report = validator.finish(|_, _| None);
/// assert_eq!(report.issues[0].line, Some(2));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct Validator<'o> {
    options: &'o Options,
    index: Index,
    dossiers: usize,
    /// The dossiers that are only consulted.
    consulted: BTreeSet<usize>,
    waivers: Vec<Waived>,
    issues: Vec<(Order, Issue)>,
    counts: Counts,
    by_rule: BTreeMap<Code, RuleCount>,
    seen: Seen,
}

/// A waiver as it was given in a header.
#[derive(Debug)]
struct Waived {
    dossier: usize,
    code: Code,
    record: Option<String>,
}

/// The place of an issue in the order of the input.
type Order = (usize, usize, usize, Code);

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

    fn pieces(&mut self, input: impl BufRead, mut progress: impl FnMut(usize)) -> io::Result<()> {
        let mut cursor = Cursor::at_line(1);
        let limits = self.options.limits;
        read::read(input, &limits, &mut |piece| {
            progress(piece.base + piece.start);
            self.piece(piece, &mut cursor);
        })
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
            Noun::Record(record) => self.take_in(piece, record.as_ref()),
        }
    }

    fn piece(&mut self, mut piece: Piece<'_>, cursor: &mut Cursor) {
        if self.consulted.contains(&self.dossiers.saturating_sub(1)) {
            self.piece_consulted(&piece);
            return;
        }
        let found = std::mem::take(&mut piece.found);
        let run = match &piece.noun {
            Noun::Header(Some(header)) => {
                self.header(header);
                rules::check_header(header)
            }
            Noun::Header(None) | Noun::Nothing => Run::default(),
            Noun::Record(record) => self.record(&piece, record.as_ref()),
        };
        // In a stream each line has a cursor of its own.
        if piece.line > 1 {
            *cursor = Cursor::at_line(piece.line);
        }
        for found in found {
            self.place(&piece, cursor, found);
        }
        for (code, times) in run.unchecked {
            self.by_rule.entry(code).or_default().unchecked += times;
        }
        for raised in run.raised {
            self.raised(&piece, cursor, raised.found);
        }
    }

    fn header(&mut self, header: &Header) {
        self.seen.dossiers += 1;
        self.index.header(header);
        let dossier = self.dossiers.saturating_sub(1);
        self.waivers.extend(header.waivers.iter().filter_map(|waiver| {
            Some(Waived {
                dossier,
                code: waiver.rule.as_str().parse().ok()?,
                record: waiver.record.as_ref().map(|record| record.as_str().to_owned()),
            })
        }));
    }

    fn take_in(&mut self, piece: &Piece<'_>, record: Option<&Record>) {
        let listed = piece.root != Pointer::root();
        let spot = self.index.next_spot(piece.base, piece.line, piece.start, listed);
        match record {
            Some(record) => {
                let claims = Pointer::from_text("/claims");
                let whole = !piece.gaps.are_in(claims.as_str()) && !piece.shadows.contains(&claims);
                self.index.record(spot, record, whole, &piece.gaps);
            }
            None => self.index.broken(spot, piece.tag, piece.id.as_deref()),
        }
    }

    fn record(&mut self, piece: &Piece<'_>, record: Option<&Record>) -> Run {
        self.take_in(piece, record);
        let Some(record) = record else {
            self.seen.unread += 1;
            return Run::default();
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
        rules::check_record(record)
    }

    /// An issue of a rule that saw one record: its place is looked up.
    fn raised(&mut self, piece: &Piece<'_>, cursor: &mut Cursor, mut found: Found) {
        let inside = piece.gaps.widen(&found.place.pointer);
        // What is not as its author meant it has its issue already.
        if piece.shadows.iter().any(|shadow| shadow.touches(&inside)) {
            self.by_rule.entry(found.code).or_default().unchecked += 1;
            return;
        }
        found.place.offset = locate_nearest(piece.text, piece.start, &inside);
        found.place.pointer = piece.root.join(&inside);
        found.place.base = piece.base;
        found.place.line = piece.line;
        found.record = found.record.or_else(|| piece.id.clone());
        if let Some(fix) = &mut found.fix {
            rebase(fix, &piece.root, &piece.gaps);
        }
        self.place(piece, cursor, found);
    }

    /// Gives an issue its line, column and excerpt, and keeps it.
    fn place(&mut self, piece: &Piece<'_>, cursor: &mut Cursor, mut found: Found) {
        found.place.dossier = self.dossiers.saturating_sub(1);
        let (line, column) = cursor.seek(piece.text, found.place.offset, piece.line);
        let tag = if matches!(piece.noun, Noun::Header(_)) {
            Header::META.tag
        } else {
            piece.tag
        };
        // Where syntax is broken, what stands there may belong to any field.
        let inside = within(&found.place.pointer, &piece.root).filter(|_| found.code != shape::NOT_JSON);
        let shown = inside.and_then(|inside| excerpt(piece.text, found.place.offset, &inside, tag));
        self.keep(found, Some(line), Some(column), shown);
    }

    /// Counts an issue, and keeps it while there is room.
    fn keep(&mut self, found: Found, line: Option<usize>, column: Option<usize>, shown: Option<String>) {
        if self.consulted.contains(&found.place.dossier) {
            return;
        }
        let Some(rule) = rules::rule(found.code) else { return };
        let Some(severity) = rule.severity.of(self.options.profile) else {
            return;
        };
        let count = self.by_rule.entry(found.code).or_default();
        if self.options.allow.contains(&found.code) {
            count.allowed += 1;
            return;
        }
        if self.waivers.iter().any(|waiver| waiver.mutes(&found)) {
            count.waived += 1;
            return;
        }
        count.issues += 1;
        self.counts.add(severity);
        if self.issues.len() >= self.options.max_issues {
            return;
        }
        let order = (found.place.dossier, found.place.base, found.place.offset, found.code);
        let mut issue = render(found, rule, severity, self.options.lang);
        (issue.line, issue.column, issue.excerpt) = (line, column, shown);
        self.issues.push((order, issue));
    }

    /// Checks what can only be told when everything was seen, and reports.
    ///
    /// `fetch` gives the bytes of a dossier from a byte on (a line is enough),
    /// so that issues found late get their column, too; `None` where the input
    /// cannot be read again.
    pub fn finish(mut self, mut fetch: impl FnMut(usize, usize) -> Option<Vec<u8>>) -> Report {
        self.index.settle();
        let run = rules::check_dossiers(&self.index);
        for (code, times) in run.unchecked {
            self.by_rule.entry(code).or_default().unchecked += times;
        }
        let early = std::mem::take(&mut self.issues);
        let mut held: Option<(u32, u64, Vec<u8>)> = None;
        let mut raised = run.raised;
        raised.sort_by_key(|raised| raised.spot);
        for Raised { found, spot } in raised {
            if let Some(spot) = spot {
                if held
                    .as_ref()
                    .is_none_or(|(dossier, base, _)| (*dossier, *base) != (spot.dossier, spot.base))
                {
                    let text = fetch(spot.dossier as usize, usize::try_from(spot.base).unwrap_or(usize::MAX));
                    held = text.map(|text| (spot.dossier, spot.base, text));
                }
                self.late(found, spot, held.as_ref().map(|(_, _, text)| text.as_slice()));
            }
        }
        let mut issues = early;
        issues.append(&mut self.issues);
        issues.sort_by_key(|(order, _)| *order);
        issues.truncate(self.options.max_issues);
        self.by_rule.retain(|_, count| *count != RuleCount::default());
        Report {
            ok: self.counts.error == 0,
            profile: self.options.profile,
            lang: self.options.lang,
            omitted: self.counts.total() - issues.len() as u64,
            issues: issues.into_iter().map(|(_, issue)| issue).collect(),
            counts: self.counts,
            by_rule: self.by_rule,
            seen: self.seen,
        }
    }

    /// An issue of a rule that saw everything.
    fn late(&mut self, mut found: Found, spot: Spot, text: Option<&[u8]>) {
        let mut root = Pointer::root();
        if spot.listed {
            root.push("records");
            root.push_index(spot.ordinal as usize);
        }
        let inside = std::mem::replace(&mut found.place.pointer, Pointer::root());
        found.place.pointer = root.join(&inside);
        found.place.dossier = spot.dossier as usize;
        found.place.base = usize::try_from(spot.base).unwrap_or(usize::MAX);
        let (first, start) = (spot.line as usize, spot.start as usize);
        let Some(text) = text else {
            found.place.offset = start;
            let line = (!spot.listed).then_some(first);
            self.keep(found, line, None, None);
            return;
        };
        found.place.offset = locate_nearest(text, start, &inside);
        let (line, column) = Cursor::at_line(first).seek(text, found.place.offset, first);
        found.record = found.record.or_else(|| id_of(text, start));
        let tag = tag_of(text, start);
        let shown = excerpt(text, found.place.offset, &inside, tag.as_deref());
        self.keep(found, Some(line), Some(column), shown);
    }
}

impl Waived {
    fn mutes(&self, found: &Found) -> bool {
        self.dossier == found.place.dossier
            && self.code == found.code
            && self
                .record
                .as_ref()
                .is_none_or(|record| found.record.as_ref() == Some(record))
    }
}

/// The byte of a value, or of the nearest value around it that there is.
fn locate_nearest(text: &[u8], start: usize, pointer: &Pointer) -> usize {
    let mut pointer = pointer.clone();
    loop {
        if let Some(at) = locate(text, start, &pointer) {
            return at;
        }
        match pointer.parent() {
            Some(parent) => pointer = parent,
            None => return start,
        }
    }
}

/// The rest of a pointer inside another.
fn within(pointer: &Pointer, root: &Pointer) -> Option<Pointer> {
    pointer.as_str().strip_prefix(root.as_str()).map(Pointer::from_text)
}

/// Makes the paths of a patch start at the document.
fn rebase(fix: &mut Patch, root: &Pointer, gaps: &Gaps) {
    let rebased = |path: &Pointer| root.join(&gaps.widen(path));
    for op in fix {
        match op {
            PatchOp::Replace { path, .. } | PatchOp::Add { path, .. } | PatchOp::Remove { path } => {
                *path = rebased(path);
            }
            PatchOp::Move { from, path } => {
                *from = rebased(from);
                *path = rebased(path);
            }
        }
    }
}

fn id_of(text: &[u8], start: usize) -> Option<String> {
    text_at(text, start, "/id")
}

fn tag_of(text: &[u8], start: usize) -> Option<String> {
    text_at(text, start, "/type")
}

/// The text at a pointer.
fn text_at(text: &[u8], start: usize, pointer: &str) -> Option<String> {
    let at = locate(text, start, &Pointer::from_text(pointer))?;
    let mut values = serde_json::Deserializer::from_slice(text.get(at..)?).into_iter::<String>();
    values.next()?.ok()
}
