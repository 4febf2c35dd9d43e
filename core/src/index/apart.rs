//! A dossier of which no machine sees the whole: what a part of it leaves open,
//! and what is put together again of all parts.

use super::references::{Answer, Wanted};
use super::{Index, Spot, to_u32};
use crate::model::leaf::Target;

impl Index {
    /// The references that what was seen leaves open. Whatever else there is of
    /// the dossier, the others have no issue: one that fits still fits, or else
    /// its name is given twice.
    pub(crate) fn take_open(&mut self) -> Vec<Wanted> {
        let mut wanted = std::mem::take(&mut self.wanted);
        wanted.retain(|wanted| {
            let answer = self.meant(wanted).map(|(namespace, text)| self.look_up(namespace, text, wanted.target));
            matches!(answer, Some(Answer::Unknown | Answer::NoClaim | Answer::Misfits(_)))
        });
        wanted
    }

    /// Says how much there is in all of the dossier that was begun last, and
    /// whether the id of a record could not be read.
    pub(crate) fn whole(&mut self, records: u64, nameless: bool) {
        if let Some(dossier) = self.dossiers.last_mut() {
            dossier.records = u32::try_from(records).unwrap_or(u32::MAX);
            dossier.nameless = nameless;
        }
    }

    /// Takes in a record's names, of which no more is there.
    pub(crate) fn named<'c>(
        &mut self,
        spot: Spot,
        target: Option<Target>,
        id: &str,
        claims: Option<impl Iterator<Item = &'c str>>,
    ) {
        self.name(spot, target, id, claims.is_some(), None);
        if let Some(claims) = claims {
            self.name_claims(spot, id, claims);
        }
    }

    /// Takes in a reference that was left open.
    pub(crate) fn want_open(&mut self, wanted: Wanted) {
        self.wanted.push(wanted);
    }
}

impl Spot {
    /// A record on a line of a stream.
    pub(crate) fn on_line(line: usize, ordinal: u64) -> Self {
        let ordinal = u32::try_from(ordinal).unwrap_or(u32::MAX);
        Self { dossier: 0, ordinal, base: line as u64, line: to_u32(line), start: 0, listed: false }
    }
}
