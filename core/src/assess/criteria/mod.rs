//! Criteria profiles, and what meets them.

mod error;
mod judge;
mod profile;
mod word;

pub use error::CriteriaError;
pub use judge::{CriterionAnswer, Outcome};
pub(super) use judge::{Laid, judge};
pub use profile::{
    Among, AtLeast, AtMost, Certainty, CriteriaProfile, Criterion, Features, RestsOn, Tag, Test, Verified,
};
pub use word::Word;
