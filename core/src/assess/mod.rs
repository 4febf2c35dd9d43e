//! placeholder docs
mod answer;
mod carrying;
mod case;
mod coded;
#[cfg(test)]
mod given;
mod kept;
mod ledger;
mod provenance;
mod reading;
mod text;
mod totals;

pub use answer::{Area, ClaimAnswer, Claims, LineageCount, Met, Numbers, SetAside, Term};
pub use carrying::WhyLeftOut;
pub use case::Reason;
pub use coded::{Coded, Listed, Time};
pub use ledger::{Amount, Failure, Gap, InOrder, Ledger, LedgerEntry, Stage, StateActor, StateLedger, Thread};
pub use reading::Read;
pub use totals::{
    Cell, ClaimedNumber, CountRelated, GivenNumber, KindCount, LeftOut, NotPlaced, SiteCount, Sum, Total, Totals,
    WhyNotPlaced,
};
