//! A hook for benchmarks: told before and after each check. The library itself
//! asks no clock.

use crate::issue::Code;
use std::cell::Cell;

/// What is told: the rule, and whether its check begins or ends.
pub type Told = fn(Code, bool);

thread_local! {
    static TOLD: Cell<Option<Told>> = const { Cell::new(None) };
}

/// Sets who is told on this thread.
#[doc(hidden)]
pub fn tell(told: Option<Told>) {
    TOLD.set(told);
}

/// Tells that a check has begun, and when it goes away, that it has ended.
pub(super) struct Timed(Code);

impl Timed {
    pub(super) fn begin(code: Code) -> Self {
        if let Some(told) = TOLD.get() {
            told(code, true);
        }
        Self(code)
    }
}

impl Drop for Timed {
    fn drop(&mut self) {
        if let Some(told) = TOLD.get() {
            told(self.0, false);
        }
    }
}
