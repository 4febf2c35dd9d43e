//! What reading and rules raise: an issue as data, without words.
//!
//! Words are chosen in [`crate::report`] and nowhere else.

mod code;
mod found;
mod gaps;
mod nearest;
mod pointer;
mod severity;

pub use code::{Code, NotACode, shape};
pub(crate) use found::WITHHELD;
pub use found::{Found, Param, Params, Patch, PatchOp, Place};
pub(crate) use gaps::Gaps;
pub(crate) use nearest::{meant, nearest};
pub use pointer::Pointer;
pub use severity::{NotAProfile, Profile, Severities, Severity};
