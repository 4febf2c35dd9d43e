//! How many texts there are, and how many of them are told.

use super::types::PublicRecord;
use crate::model::walk::{Item, Path, Walk as _};
use crate::model::{Leaf as _, Line, Prose, Record, Token, Url};

/// How many texts a record holds that people wrote.
pub(super) fn free_texts(record: &Record) -> usize {
    let free = [Line::META.name, Prose::META.name, Token::META.name, Url::META.name];
    let mut texts = 0;
    record.walk(&mut Path::default(), &mut |_, item| {
        if let Item::Text(_, meta) = item {
            texts += usize::from(free.contains(&meta.name));
        }
    });
    texts
}

/// How many of them are told: names, marks in lists, offices.
pub(super) fn lines(records: &[PublicRecord]) -> usize {
    let told = |record: &PublicRecord| match record {
        PublicRecord::Actor(told) => told.names.len() + told.codes.len() + usize::from(told.office.is_some()),
        PublicRecord::Compound(told) => told.names.len() + told.codes.len(),
        PublicRecord::Evidence(told) => told.codes.len(),
        PublicRecord::Incident(_) => 0,
    };
    records.iter().map(told).sum()
}
