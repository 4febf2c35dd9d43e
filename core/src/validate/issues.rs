//! From what was raised to issues in the order of the input.

use super::Validator;
use super::place::{Shadows, locate_nearest, rebase, stand, within};
use crate::index::Spot;
use crate::issue::{Code, Found, Gaps, Patch, Pointer, shape};
use crate::model::Header;
use crate::order::Order as _;
use crate::read::{Cursor, Noun, Piece};
use crate::report::{Report, RuleCount, excerpt, render};
use crate::rules::{self, Raised, Run};
use std::borrow::Cow;

impl Validator<'_> {
    /// An issue of a rule that saw one record: its place is looked up. `None`
    /// where what it judges is not as its author meant it: that has its issue.
    pub(super) fn raised(&mut self, piece: &Piece<'_>, shadows: &Shadows, mut found: Found) -> Option<Found> {
        let inside = piece.gaps.widen(found.place.pointer);
        if shadows.touch(&inside) {
            self.by_rule.entry(found.code).or_default().unchecked += 1;
            return None;
        }
        // Looking it up costs a walk: not for what will only be counted.
        found.place.offset =
            if self.is_full() { piece.start } else { locate_nearest(piece.text, piece.start, &inside) };
        found.place.pointer = piece.root.join(&inside);
        found.place.base = piece.base;
        found.place.line = piece.line;
        found.record = found.record.or_else(|| piece.id.clone());
        for fix in [&mut found.fix, &mut found.quiet].into_iter().flatten() {
            rebase(fix, &piece.root, &piece.gaps);
        }
        Some(found)
    }

    /// Gives an issue its line, column and excerpt, and keeps it.
    pub(super) fn place(&mut self, piece: &Piece<'_>, cursor: &mut Cursor, mut found: Found) {
        found.place.dossier = self.dossiers.saturating_sub(1);
        if self.is_full() {
            return self.keep(found, None, None, None);
        }
        let (line, column) = cursor.seek(piece.text, found.place.offset, piece.line);
        let tag = if matches!(piece.noun, Noun::Header(_)) { Header::META.tag } else { piece.tag };
        // Where syntax is broken, what stands there may belong to any field.
        let inside = within(&found.place.pointer, &piece.root)
            .filter(|_| !matches!(found.code, shape::NOT_JSON | shape::LONE_SURROGATE));
        let shown = inside.and_then(|inside| excerpt(piece.text, found.place.offset, &inside, tag));
        self.keep(found, Some(line), Some(column), shown);
    }

    /// Whether as many issues are kept as are asked for: others are only counted.
    fn is_full(&self) -> bool {
        self.issues.len() >= self.options.max_issues
    }

    /// Counts an issue, and keeps it while there is room.
    pub(super) fn keep(&mut self, mut found: Found, line: Option<usize>, column: Option<usize>, shown: Option<String>) {
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
        if self.is_full() {
            return;
        }
        let order = (found.place.dossier, found.place.base, found.place.offset, found.code);
        let quiet = found.quiet.take();
        let mut issue = render(found, rule, severity, self.options.lang);
        (issue.line, issue.column, issue.excerpt) = (line, column, shown);
        self.issues.push((order, issue, quiet));
    }

    /// Checks what can only be told when everything was seen, and reports.
    ///
    /// `fetch` gives the bytes of a dossier from a byte on (a line is enough),
    /// so that issues found late get their column, too; `None` where the input
    /// cannot be read again.
    pub fn finish<'i>(self, fetch: impl FnMut(usize, usize) -> Option<Cow<'i, [u8]>>) -> Report {
        self.finish_placed(fetch).0
    }

    /// As [`finish`](Self::finish); with what mending each issue needs.
    pub(super) fn finish_placed<'i>(
        mut self,
        mut fetch: impl FnMut(usize, usize) -> Option<Cow<'i, [u8]>>,
    ) -> (Report, Vec<Mend>) {
        self.index.settle();
        let mut run = Run::new(self.options.today);
        run.dossiers(&self.index);
        for (code, times) in run.unchecked {
            self.by_rule.entry(code).or_default().unchecked += times;
        }
        let early = std::mem::take(&mut self.issues);
        let mut held: Option<Held<'_>> = None;
        let mut raised = run.raised;
        raised.order_by_key(|raised| raised.spot);
        for Raised { found, spot } in raised {
            if let Some(spot) = spot {
                if held.as_ref().is_none_or(|held| held.of != (spot.dossier, spot.base)) {
                    let text = fetch(spot.dossier as usize, usize::try_from(spot.base).unwrap_or(usize::MAX));
                    let cursor = Cursor::at_line(spot.line as usize);
                    held = text.map(|text| Held { of: (spot.dossier, spot.base), text, cursor });
                }
                self.late(found, spot, held.as_mut());
            }
        }
        let late = std::mem::replace(&mut self.issues, early);
        self.issues.extend(late);
        self.reported()
    }

    /// The report on what was found so far; with what mending each issue needs.
    pub(super) fn reported(mut self) -> (Report, Vec<Mend>) {
        let mut issues = self.issues;
        issues.order_by_key(|(order, ..)| *order);
        issues.truncate(self.options.max_issues);
        self.by_rule.retain(|_, count| *count != RuleCount::default());
        let mends =
            issues.iter_mut().map(|((_, base, ..), _, quiet)| Mend { base: *base, quiet: quiet.take() }).collect();
        let report = Report {
            // A record that nothing was made of is not valid, even where its fault is waived.
            ok: self.counts.error == 0 && self.seen.unread == 0,
            profile: self.options.profile,
            lang: self.options.lang,
            omitted: self.counts.total() - issues.len() as u64,
            issues: issues.into_iter().map(|(_, issue, _)| issue).collect(),
            counts: self.counts,
            by_rule: self.by_rule,
            seen: self.seen,
        };
        (report, mends)
    }

    /// An issue of a rule that saw everything.
    fn late(&mut self, mut found: Found, spot: Spot, held: Option<&mut Held<'_>>) {
        let mut root = Pointer::root();
        if spot.listed {
            root.push("records");
            root.push_index(spot.ordinal as usize);
        }
        let inside = std::mem::replace(&mut found.place.pointer, Pointer::root());
        found.place.pointer = root.join(&inside);
        for fix in [&mut found.fix, &mut found.quiet].into_iter().flatten() {
            rebase(fix, &root, &Gaps::default());
        }
        found.place.dossier = spot.dossier as usize;
        found.place.base = usize::try_from(spot.base).unwrap_or(usize::MAX);
        let (first, start) = (spot.line as usize, spot.start as usize);
        // Looking it up costs a walk: not for what will only be counted.
        let counted = self.is_full() && (found.record.is_some() || self.waivers.is_empty());
        let Some(held) = held.filter(|_| !counted) else {
            found.place.offset = start;
            let line = (!spot.listed).then_some(first);
            self.keep(found, line, None, None);
            return;
        };
        let stand = stand(&held.text, (start, first), &inside, &mut held.cursor);
        found.place.offset = stand.offset;
        found.record = found.record.or(stand.record);
        self.keep(found, Some(stand.line), Some(stand.column), stand.shown);
    }
}

/// The text that issues found late stand in, and how far its lines are counted.
struct Held<'i> {
    of: (u16, u64),
    text: Cow<'i, [u8]>,
    cursor: Cursor,
}

/// A waiver as it was given in a header.
#[derive(Debug)]
pub(super) struct Waived {
    pub(super) dossier: usize,
    pub(super) code: Code,
    pub(super) record: Option<String>,
}

/// What mending an issue needs beside what it shows.
#[derive(Clone, PartialEq)]
pub(crate) struct Mend {
    /// The byte where the line or document that its pointer starts from begins.
    pub(crate) base: usize,
    /// A repair that is not to be shown.
    pub(crate) quiet: Option<Patch>,
}

/// The place of an issue in the order of the input.
pub(super) type Order = (usize, usize, usize, Code);

impl Waived {
    fn mutes(&self, found: &Found) -> bool {
        self.dossier == found.place.dossier
            && self.code == found.code
            && self.record.as_ref().is_none_or(|record| found.record.as_ref() == Some(record))
    }
}
