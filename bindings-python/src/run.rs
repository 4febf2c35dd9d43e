//! A validation that can be watched and stopped.
//!
//! Little is done at once. For more a thread of its own works, while the thread
//! that asked looks for signals: Ctrl-C is answered wherever the work is.

use crate::dossier::{Dossier, input};
use crate::errors::could_not_run;
use casecairn::Report;
use casecairn::facade::{self, Error, Input, Settings};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// So many bytes are checked in a few milliseconds.
const LITTLE: usize = 1 << 16;

/// How often the thread that asked looks for signals.
const BEAT: Duration = Duration::from_millis(40);

/// Validates dossiers together; tells `progress` how many bytes are done, of
/// how many.
pub(crate) fn validate(
    py: Python<'_>,
    inputs: Vec<Input<Dossier>>,
    settings: Settings,
    progress: Option<&Bound<'_, PyAny>>,
) -> PyResult<Report> {
    if progress.is_none()
        && let Some(answer) = at_once(py, &inputs, &settings)
    {
        return answer.map_err(|error| could_not_run(py, &error));
    }
    let total = inputs.iter().map(|input| input.from.size()).sum::<Option<u64>>();
    let state = Arc::new(State::default());
    let answer = begin(watched(inputs, settings, Arc::clone(&state)))?;
    let outcome = wait(py, answer, &state, |done| match progress {
        Some(progress) => progress.call1((done.min(total.unwrap_or(done)), total)).map(|_| ()),
        None => Ok(()),
    });
    match outcome? {
        Ok(report) => {
            if let Some(progress) = progress {
                progress.call1((total.unwrap_or_else(|| state.done()), total))?;
            }
            Ok(report)
        }
        Err(error) => Err(could_not_run(py, &error)),
    }
}

/// Does something that cannot be stopped, without holding up other threads of
/// Python; on Ctrl-C it is left to its thread, and its answer thrown away.
pub(crate) fn aside<T: Send + 'static>(
    py: Python<'_>,
    bytes: usize,
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> PyResult<T> {
    if bytes <= LITTLE {
        return py.detach(work).map_err(|error| could_not_run(py, &error));
    }
    wait(py, begin(work)?, &State::default(), |_| Ok(()))?.map_err(|error| could_not_run(py, &error))
}

/// The answer, where there is little to do.
fn at_once(py: Python<'_>, inputs: &[Input<Dossier>], settings: &Settings) -> Option<Result<Report, Error>> {
    let held: Option<Vec<_>> =
        inputs.iter().map(|given| given.from.in_memory().map(|bytes| input(bytes, given.form))).collect();
    let held = held.filter(|held| held.iter().map(|input| input.from.len()).sum::<usize>() <= LITTLE)?;
    Some(py.detach(|| facade::validate(&held, settings)))
}

/// How far the work is, and whether it is still wanted.
#[derive(Default)]
struct State {
    before: AtomicU64,
    now: AtomicU64,
    unwanted: AtomicBool,
}

impl State {
    fn done(&self) -> u64 {
        self.before.load(Ordering::Relaxed) + self.now.load(Ordering::Relaxed)
    }
}

/// Begins to work in a thread; the answer comes through the channel.
fn begin<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> PyResult<Receiver<T>> {
    let (sender, receiver) = channel();
    let work = move || {
        // Nobody may be waiting any more.
        let _ = sender.send(work());
    };
    thread::Builder::new().name("casecairn".to_owned()).spawn(work)?;
    Ok(receiver)
}

/// A validation that tells how far it is, and stops when it is not wanted.
fn watched(
    mut inputs: Vec<Input<Dossier>>,
    settings: Settings,
    state: Arc<State>,
) -> impl FnOnce() -> Result<Report, Error> + Send + 'static {
    let sizes: Vec<u64> = inputs.iter().map(|input| input.from.size().unwrap_or(0)).collect();
    move || {
        facade::validate_streams(&mut inputs, &settings, &mut |at| {
            let before = sizes.get(..at.dossier).unwrap_or_default().iter().sum();
            state.before.store(before, Ordering::Relaxed);
            state.now.store(at.bytes, Ordering::Relaxed);
            if state.unwanted.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })
    }
}

/// Waits for the answer, without holding up other threads of Python.
fn wait<T: Send>(
    py: Python<'_>,
    mut answer: Receiver<Result<T, Error>>,
    state: &State,
    tell: impl Fn(u64) -> PyResult<()>,
) -> PyResult<Result<T, Error>> {
    loop {
        let (back, got) = py.detach(move || {
            let got = answer.recv_timeout(BEAT);
            (answer, got)
        });
        answer = back;
        match got {
            Ok(answer) => return Ok(answer),
            Err(RecvTimeoutError::Disconnected) => return Err(PyRuntimeError::new_err("the work broke off")),
            Err(RecvTimeoutError::Timeout) => {}
        }
        if let Err(raised) = py.check_signals().and_then(|()| tell(state.done())) {
            state.unwanted.store(true, Ordering::Relaxed);
            return Err(raised);
        }
    }
}
