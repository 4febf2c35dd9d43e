//! What is handed over piece by piece, and what is kept of it.

use super::Validator;
use crate::model::{Dossier, Header};
use crate::read::{Cursor, Piece};
use crate::report::Report;
use crate::rules;

impl Validator<'_> {
    /// Begins a part of a dossier, of which pieces are handed over.
    pub(crate) fn begin_part(&mut self) {
        self.index.begin_part();
        self.dossiers += 1;
    }

    /// Begins a dossier of which only ids and references will come, of so many
    /// records; whether the id of one of them could not be read.
    pub(super) fn begin_whole(&mut self, header: Option<&Header>, records: u64, nameless: bool) {
        self.index.begin_dossier(false);
        self.dossiers += 1;
        if let Some(header) = header {
            self.header(header);
        }
        self.index.whole(records, nameless);
    }

    /// Checks a piece of the dossier that was begun last.
    pub(crate) fn take(&mut self, piece: Piece<'_>) {
        let mut cursor = Cursor::at_line(piece.line);
        self.piece(piece, &mut cursor);
    }

    /// Reports on what records say by themselves: what can only be told when
    /// everything was seen is not checked, once for each of them.
    pub(crate) fn finish_apart(mut self) -> Report {
        let records = self.index.records();
        for rule in rules::across().filter(|_| records > 0) {
            self.by_rule.entry(rule.code).or_default().unchecked += records;
        }
        self.reported().0
    }

    /// Asks that the header and the records are kept: for documents that fit
    /// in memory.
    pub(crate) fn keep_records(&mut self) {
        self.kept = Some(Dossier::default());
    }

    /// What was kept.
    pub(crate) fn take_dossier(&mut self) -> Dossier {
        self.kept.take().unwrap_or_default()
    }
}
