//! Where dossiers come from, and reading a part of one again.

use crate::failure::Failure;
use casecairn::Limits;
use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

/// The marks that some programs put before a text.
const BYTE_ORDER_MARK: usize = 3;

/// A dossier to be read.
#[derive(Debug)]
pub(crate) enum Input {
    /// A file.
    File(PathBuf),
    /// Standard input, with what is kept of it.
    Standard(Option<Vec<u8>>),
}

/// The dossiers of these paths: standard input is one of them at most.
pub(crate) fn inputs<'p>(paths: impl IntoIterator<Item = &'p PathBuf>) -> Result<Vec<Input>, Failure> {
    let inputs: Vec<Input> = paths.into_iter().map(|path| Input::new(path)).collect();
    let standard = inputs.iter().filter(|input| matches!(input, Input::Standard(_))).count();
    if standard > 1 { Err(Failure::InputTwice) } else { Ok(inputs) }
}

impl Input {
    pub(crate) fn new(path: &Path) -> Self {
        if path.as_os_str() == "-" { Self::Standard(None) } else { Self::File(path.to_path_buf()) }
    }

    /// What people call it.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::File(path) => path.to_string_lossy().into_owned(),
            Self::Standard(_) => "-".to_owned(),
        }
    }

    /// How many bytes it has, where that is known.
    pub(crate) fn size(&self) -> Option<u64> {
        match self {
            Self::File(path) => path.metadata().ok().filter(std::fs::Metadata::is_file).map(|data| data.len()),
            Self::Standard(_) => None,
        }
    }

    /// Hands the bytes to a reader.
    pub(crate) fn read(
        &mut self,
        standard: &mut dyn BufRead,
        limits: &Limits,
        reader: impl FnOnce(&mut dyn BufRead) -> io::Result<()>,
    ) -> Result<(), Failure> {
        let outcome = match self {
            Self::File(path) => File::open(path).and_then(|file| reader(&mut BufReader::with_capacity(1 << 18, file))),
            Self::Standard(kept) => {
                let most = limits.document_bytes + BYTE_ORDER_MARK;
                let mut keeping = Keeping { inner: standard, kept: Some(Vec::new()), most };
                let outcome = reader(&mut keeping);
                *kept = keeping.kept;
                outcome
            }
        };
        outcome.map_err(|error| Failure::Unreadable { name: self.name(), error })
    }

    /// All of it.
    pub(crate) fn whole(&self, standard: &mut dyn BufRead) -> Result<Vec<u8>, Failure> {
        let mut text = Vec::new();
        let outcome = match self {
            Self::File(path) => File::open(path).and_then(|mut file| file.read_to_end(&mut text)),
            Self::Standard(_) => standard.read_to_end(&mut text),
        };
        outcome.map(|_| text).map_err(|error| Failure::Unreadable { name: self.name(), error })
    }

    /// The bytes from a base on: the line of a stream, or a document. `None`
    /// where they cannot be had again, as from a pipe.
    pub(crate) fn again(&self, base: usize, limits: &Limits) -> Option<Cow<'_, [u8]>> {
        match self {
            Self::Standard(kept) => kept.as_ref()?.get(base..).map(Cow::Borrowed),
            Self::File(path) => {
                self.size()?;
                let mut file = File::open(path).ok()?;
                file.seek(SeekFrom::Start(base as u64)).ok()?;
                let mut text = Vec::new();
                // What begins at the beginning may be a document of many lines.
                if base <= BYTE_ORDER_MARK {
                    file.take(limits.document_bytes as u64).read_to_end(&mut text).ok()?;
                } else {
                    let line = file.take(limits.record_bytes as u64 + 2);
                    BufReader::new(line).read_until(b'\n', &mut text).ok()?;
                }
                Some(Cow::Owned(text))
            }
        }
    }
}

/// A reader that keeps what went through it, as long as that is little.
struct Keeping<'s> {
    inner: &'s mut dyn BufRead,
    kept: Option<Vec<u8>>,
    most: usize,
}

impl Read for Keeping<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(into)?;
        self.consume(read);
        Ok(read)
    }
}

impl BufRead for Keeping<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        if let Some(kept) = &mut self.kept {
            // What is consumed is in the buffer: nothing is read here.
            let passing = self.inner.fill_buf().unwrap_or_default();
            kept.extend_from_slice(passing.get(..amount).unwrap_or_default());
            if kept.len() > self.most {
                self.kept = None;
            }
        }
        self.inner.consume(amount);
    }
}
