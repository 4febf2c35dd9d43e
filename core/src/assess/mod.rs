//! placeholder docs
mod answer;
mod case;
mod kept;
mod provenance;
mod reading;
mod text;

pub use answer::{Area, ClaimAnswer, Claims, LineageCount, Met, Numbers, SetAside, Term};
pub use case::Reason;
pub use reading::Read;
