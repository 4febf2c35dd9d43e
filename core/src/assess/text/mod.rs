//! An assessment as text for people, in each language.

mod amounts;
mod ledger;
mod page;
mod totals;

pub(super) use ledger::ledger;
pub(super) use page::Page;
pub(super) use totals::totals;
