//! What records are called, and where they point.

use super::row::{Named, Pointing, Row, Says, Stand, Totals};
use super::{Line, header_of};
use crate::index::{Index, target_of};
use crate::issue::Pointer;
use crate::model::Record;
use crate::model::leaf::Target;
use crate::model::walk::{Path, Walk as _};
use crate::read::{Cursor, Noun, Piece, read_alone, without_mark};
use crate::validate::Options;
use crate::validate::place::stand;

/// The rows of some lines: one for each id, one for each reference that they do
/// not settle by themselves, and one for what was seen.
pub(crate) fn name(lines: &[Line<'_>], header: Option<&[u8]>, options: &Options) -> Vec<Row> {
    let mut names = Names { index: Index::new(false), seen: Totals::default(), rows: Vec::new() };
    names.index.begin_part();
    if let Some(header) = header_of(header, options) {
        names.index.header(&header);
    }
    for (base, (text, line)) in lines.iter().enumerate() {
        let before = names.seen.records;
        read_alone(text, (base, *line), &options.limits, &mut |piece| names.take(&piece));
        if names.seen.records == before && *line > 1 {
            names.seen.others.push(*line as u64);
        }
    }
    let open = names.index.take_open();
    let open = open.into_iter().enumerate().map(|(at, wanted)| {
        let text = usize::try_from(wanted.spot.base).ok().and_then(|base| lines.get(base));
        let (text, line) = text.map_or((&b""[..], 0), |(text, line)| (without_mark(text), *line));
        let stand = stand_at(text, &Pointer::from_text(wanted.pointer.as_ref()));
        let pointing = Pointing::new(at, wanted, stand);
        Row { id: Some(pointing.id().to_owned()), line, says: Says::Wanted(pointing) }
    });
    let seen = Row { id: None, line: 0, says: Says::Seen(names.seen) };
    names.rows.into_iter().chain(open).chain([seen]).collect()
}

struct Names {
    index: Index,
    seen: Totals,
    rows: Vec<Row>,
}

impl Names {
    fn take(&mut self, piece: &Piece<'_>) {
        let Noun::Record(record) = &piece.noun else { return };
        self.seen.records += 1;
        self.seen.headless |= piece.line == 1;
        let spot = self.index.next_spot(piece.base, piece.line, piece.start, false);
        let Some(record) = record else {
            self.index.broken(spot, piece.tag, piece.id.as_deref());
            match &piece.id {
                Some(id) => self.named(piece, id, piece.tag, None),
                None => self.seen.nameless += 1,
            }
            return;
        };
        let (whole, _) = piece.soundness();
        // What it says beside is not asked here: nothing of it is noted.
        self.index.record(spot, record, whole, false);
        let claims = match record {
            Record::Evidence(evidence) => evidence.claims.iter().map(|claim| claim.id.as_str().to_owned()).collect(),
            _ => Vec::new(),
        };
        self.named(piece, record.id().as_str(), Some(record.tag()), whole.then_some(claims));
        record.walk(&mut Path::default(), &mut |path, item| self.index.see(spot, path, &piece.gaps, item));
    }

    fn named(&mut self, piece: &Piece<'_>, id: &str, tag: Option<&str>, claims: Option<Vec<String>>) {
        let kind = target_of(tag).and_then(Target::tag).map(str::to_owned);
        let stand = stand_at(piece.text, &Pointer::from_text("/id"));
        let says = Says::Named(Named { kind, claims, stand });
        self.rows.push(Row { id: Some(id.to_owned()), line: piece.line, says });
    }
}

/// Where an issue would stand in a line.
fn stand_at(text: &[u8], inside: &Pointer) -> Stand {
    let stand = stand(text, (0, 1), inside, &mut Cursor::at_line(1));
    Stand { column: stand.column, record: stand.record, excerpt: stand.shown }
}
