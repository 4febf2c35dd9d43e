//! What is handed over piece by piece, and what is kept of it.

use super::Validator;
use crate::model::Dossier;
use crate::read::{Cursor, Piece};

impl Validator<'_> {
    /// Begins a part of a dossier, of which pieces are handed over.
    pub(crate) fn begin_part(&mut self) {
        self.index.begin_part();
        self.dossiers += 1;
    }

    /// Checks a piece of the dossier that was begun last.
    pub(crate) fn take(&mut self, piece: Piece<'_>) {
        let mut cursor = Cursor::at_line(piece.line);
        self.piece(piece, &mut cursor);
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
