//! A reader that comes to its end when it is told to.

use std::cell::Cell;
use std::io::{self, BufRead, Read};

/// Reads on while `on` says so; then there is nothing more.
pub(super) struct Stoppable<'c, R> {
    pub(super) inner: R,
    pub(super) on: &'c Cell<bool>,
}

impl<R: BufRead> Read for Stoppable<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.on.get() { self.inner.read(into) } else { Ok(0) }
    }
}

impl<R: BufRead> BufRead for Stoppable<'_, R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.on.get() { self.inner.fill_buf() } else { Ok(&[]) }
    }

    fn consume(&mut self, amount: usize) {
        self.inner.consume(amount);
    }
}
