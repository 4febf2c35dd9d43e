//! What can be told of all rows of an id.

use super::header_of;
use super::row::{Named, Pointing, Row, Says, Stand, Totals};
use crate::index::{Spot, Wanted, target_of};
use crate::report::Report;
use crate::rules::{Raised, Run};
use crate::validate::{Options, Validator};
use std::collections::BTreeMap;

/// All rows of the ids that are settled were not given.
pub(crate) struct NotSettled;

/// The issues about ids and references: of some ids all rows are given.
pub(crate) fn settle(
    rows: impl Iterator<Item = Row>,
    totals: &Totals,
    header: Option<&[u8]>,
    options: &Options,
) -> Result<Report, NotSettled> {
    let mut told = Told::of(rows);
    if totals.whole && !told.is_empty() && told.named.len() as u64 != totals.records.saturating_sub(totals.nameless) {
        return Err(NotSettled);
    }
    let mut validator = Validator::new(options, false);
    validator.begin_whole(header_of(header, options).as_ref(), totals.records, totals.nameless > 0);
    let mut stands = BTreeMap::new();
    told.named.sort_by_key(|(line, ..)| *line);
    for (line, id, named) in told.named {
        let spot = Spot::on_line(line, totals.before(line));
        let claims = named.claims.as_ref().map(|claims| claims.iter().map(String::as_str));
        validator.index.named(spot, target_of(named.kind.as_deref()), &id, claims);
        stands.insert((spot.line, "/id".into()), named.stand);
    }
    told.wanted.sort_by_key(|(line, pointing)| (*line, pointing.at));
    for (line, pointing) in told.wanted {
        let (target, spot) = (pointing.target(), Spot::on_line(line, totals.before(line)));
        let Pointing { pointer, reference: text, public, stand, .. } = pointing;
        stands.insert((spot.line, pointer.clone()), stand);
        validator.index.want_open(Wanted { spot, pointer, text, target, public });
    }
    Ok(validator.finish_by_id(&stands))
}

/// Rows by what they say.
#[derive(Default)]
struct Told {
    named: Vec<(usize, String, Named)>,
    wanted: Vec<(usize, Pointing)>,
}

impl Told {
    fn of(rows: impl Iterator<Item = Row>) -> Self {
        let mut told = Self::default();
        for Row { id, line, says } in rows {
            match (says, id) {
                (Says::Named(named), Some(id)) => told.named.push((line, id, named)),
                (Says::Wanted(pointing), _) => told.wanted.push((line, pointing)),
                // How much was seen is told beside.
                (Says::Seen(_), _) | (Says::Named(_), None) => {}
            }
        }
        told
    }

    fn is_empty(&self) -> bool {
        self.named.is_empty() && self.wanted.is_empty()
    }
}

/// Where issues would stand, by the line of the record and the place in it.
type Stands = BTreeMap<(u32, Box<str>), Stand>;

impl Validator<'_> {
    /// Reports what ids and references say that were brought together.
    fn finish_by_id(mut self, stands: &Stands) -> Report {
        self.index.settle();
        let mut run = Run::new(self.options.today);
        run.by_id(&self.index);
        for (code, times) in run.unchecked {
            self.by_rule.entry(code).or_default().unchecked += times;
        }
        for Raised { mut found, spot } in run.raised {
            let Some(spot) = spot else { continue };
            let line = spot.line as usize;
            let Some(stand) = stands.get(&(spot.line, found.place.pointer.as_str().into())) else { continue };
            found.place.base = line;
            found.place.offset = stand.column;
            found.record = found.record.or_else(|| stand.record.clone());
            self.keep(found, Some(line), Some(stand.column), stand.excerpt.clone());
        }
        self.reported().0
    }
}
