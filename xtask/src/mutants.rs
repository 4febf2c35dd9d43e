//! `cargo xtask mutants`: does a test fail when the code is wrong?
//!
//! cargo-mutants lists the faults. Building for each would cost hours, so all
//! are built into one program, each behind a switch, and the tests that pass by
//! a fault run with it on. The few that cannot be built so are left to
//! cargo-mutants. Everything happens in copies of the tree under `target/`, so
//! that yours is never dirty; an interrupted run goes on where it was.

mod build;
mod copy;
mod mutant;
mod one_by_one;
mod plant;
mod result;
mod room;
mod sites;
mod trial;
mod tried;

use crate::root::{answers, target};
use mutant::Mutant;
use room::Room;
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};
use trial::{Outcome, Tests};
use tried::Tried;

/// Tries the mutants of some rooms, for so many minutes at most, and tells which survived.
pub fn run(names: &[&str], minutes: Option<u64>) -> Result<(), String> {
    let end = minutes.map(|minutes| Instant::now() + Duration::from_secs(minutes * 60));
    let rooms: Vec<Room> = names.iter().map(|name| Room::named(name)).collect::<Result<_, _>>()?;
    if !answers("cargo mutants --version") {
        return Err("install cargo-mutants: `cargo xtask setup --tools`".to_owned());
    }
    let tree = target().join("mutants/tree");
    copy::refresh(&tree, &BTreeMap::new())?;
    let lists: Vec<Vec<Mutant>> = rooms.iter().map(|room| mutant::list(room, &tree)).collect::<Result<_, _>>()?;
    let all = lists.concat();
    let room = Room::of_all(&rooms);
    let mut tried = Tried::read(&target().join("mutants/tried"))?;
    together(&room, &left(&all, &tried), &mut tried, end)?;
    one_by_one::run(&room, &left(&all, &tried), &mut tried, end)?;
    let told = names.iter().zip(&lists).map(|(name, list)| result::tell(name, list, &tried));
    // Each room is told, whatever is left to do in another.
    let open: Vec<String> = told.filter_map(Result::err).collect();
    if open.is_empty() { Ok(()) } else { Err(open.join("\n")) }
}

/// The mutants that are not tried, numbered from 1.
fn left(all: &[Mutant], tried: &Tried) -> BTreeMap<usize, Mutant> {
    let left = all.iter().filter(|mutant| !tried.has(&mutant.name)).cloned();
    left.enumerate().map(|(at, mutant)| (at + 1, mutant)).collect()
}

/// Tries what can be built together.
fn together(
    room: &Room,
    mutants: &BTreeMap<usize, Mutant>,
    tried: &mut Tried,
    end: Option<Instant>,
) -> Result<(), String> {
    if mutants.is_empty() {
        return Ok(());
    }
    println!("{} mutants: builds them together", mutants.len());
    let built = build::build(room, mutants)?;
    for mutant in built.unviable.iter().filter_map(|number| mutants.get(number)) {
        tried.add(&mutant.name, "unviable")?;
    }
    let tests = Tests::measured(&built)?;
    let begun = Instant::now();
    println!("{} in one program; {} tests", built.planted.len(), tests.len());
    let queue = Mutex::new(built.planted.iter().filter_map(|number| Some((*number, mutants.get(number)?))));
    let tried = Mutex::new(tried);
    let work = || -> Result<(), String> {
        while end.is_none_or(|end| Instant::now() < end) {
            let next = queue.lock().map_err(|error| error.to_string())?.next();
            let Some((number, mutant)) = next else { break };
            let kind = match tests.judge(number)? {
                Outcome::Caught => "caught",
                Outcome::Missed => "missed",
                Outcome::Timeout => "timeout",
            };
            if kind != "caught" {
                println!("{kind}: {}", mutant.name);
            }
            tried.lock().map_err(|error| error.to_string())?.add(&mutant.name, kind)?;
        }
        Ok(())
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let done: Vec<Result<(), String>> = thread::scope(|scope| {
        let running: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        running.into_iter().map(|one| one.join().unwrap_or_else(|_| Err("a worker has panicked".to_owned()))).collect()
    });
    println!("tried in {} seconds", begun.elapsed().as_secs());
    done.into_iter().collect()
}
