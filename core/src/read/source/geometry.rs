//! Positions, rings and polygons.

use super::{JsonSource, Stop};
use crate::issue::shape;
use crate::model::footprint::Ring;
use crate::model::source::Source as _;
use crate::read::terms;

impl JsonSource<'_> {
    /// Reads one `[longitude, latitude]`.
    pub(super) fn position(&mut self) -> Result<Option<[f64; 2]>, Stop> {
        let offset = self.offset();
        if !self.begin_list()? {
            return Ok(None);
        }
        let (mut pair, mut count, mut whole) = ([0.0; 2], 0, true);
        while self.next_item()? {
            let number = self.number()?;
            whole &= number.is_some();
            if let (Some(slot), Some(number)) = (pair.get_mut(count), number) {
                *slot = number;
            }
            count += 1;
        }
        if count != 2 {
            self.fault(shape::MALFORMED_POSITION, offset, vec![("count", count.into())]);
        }
        Ok((count == 2 && whole).then_some(pair))
    }

    /// Reads a list of a part of a footprint.
    pub(super) fn listed<T>(
        &mut self,
        max: usize,
        what: crate::lang::Text,
        mut each: impl FnMut(&mut Self) -> Result<Option<T>, Stop>,
    ) -> Result<Option<Vec<T>>, Stop> {
        let offset = self.offset();
        if !self.begin_list()? {
            return Ok(None);
        }
        let (mut items, mut whole, mut count) = (Vec::new(), true, 0);
        while self.next_item()? {
            count += 1;
            match each(self)? {
                Some(item) if count <= max => items.push(item),
                Some(_) => {}
                None => whole = false,
            }
        }
        if count > max {
            self.too_large(offset, what, count, max);
            return Ok(None);
        }
        Ok(whole.then_some(items))
    }

    pub(super) fn rings(&mut self) -> Result<Option<Vec<Ring>>, Stop> {
        let (rings, positions) = (self.limits.rings, self.limits.positions);
        self.listed(rings, terms::RINGS, |source| source.listed(positions, terms::POSITIONS, Self::position))
    }
}
