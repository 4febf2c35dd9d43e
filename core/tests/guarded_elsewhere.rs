//! What is not public is shown by no other language either: a program in it is
//! given dossiers, answers with all that it shows of them, and the look of
//! [`publishing::canary`] goes through that, in every letter and encoding.
//!
//! `CASECAIRN_SPEAKER` is the program with its arguments, one a line, in the
//! folder `CASECAIRN_SPEAKER_FOLDER`; `CASECAIRN_CASES` says how many records
//! are looked at. `cargo xtask soak canary` asks Python and Node.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

mod publishing;

use publishing::canary::{Said, check_the_look};
use publishing::spoilt::spoilt;
use publishing::{Made, Random};
use serde_json::{Value, json};
use std::env;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread;

/// How many records are looked at where nobody says it.
const FEW: usize = 700;
/// Seeds of their own: other dossiers than those that Rust has looked at.
const SEEDS: u64 = 3 << 32;

/// A program of another language, which answers line by line.
struct Speaker {
    program: Child,
    asked: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Speaker {
    fn start(words: &str) -> Self {
        let mut words = words.lines();
        let mut command = Command::new(words.next().unwrap());
        command.args(words).stdin(Stdio::piped()).stdout(Stdio::piped());
        if let Some(folder) = env::var_os("CASECAIRN_SPEAKER_FOLDER") {
            command.current_dir(folder);
        }
        let mut program = command.spawn().unwrap();
        let (asked, answers) = (program.stdin.take(), BufReader::new(program.stdout.take().unwrap()));
        Self { program, asked, answers }
    }

    fn ask(&mut self, question: &Value) -> Value {
        writeln!(self.asked.as_mut().unwrap(), "{question}").unwrap();
        let mut answer = String::new();
        self.answers.read_line(&mut answer).unwrap();
        serde_json::from_str(&answer).unwrap_or_else(|why| panic!("an answer of the program: {why}"))
    }

    fn stop(mut self) {
        // It ends when nothing more is asked.
        drop(self.asked.take());
        assert!(self.program.wait().unwrap().success());
    }
}

/// What was tried.
#[derive(Default)]
struct Tried {
    records: usize,
    canaries: usize,
    faults: usize,
    /// How many dossiers the program named by the word above them: it has read them, and the look finds words.
    named: usize,
    dossiers: usize,
    released: usize,
    failed: usize,
    letters: usize,
}

impl Tried {
    fn of_every(stride: usize, from: usize, records: usize, words: &str) -> Self {
        let (mut tried, mut speaker) = (Self::default(), Speaker::start(words));
        let mut number = from;
        while tried.records < records {
            tried.look_at(number, &mut speaker);
            number += stride;
        }
        speaker.stop();
        tried
    }

    fn look_at(&mut self, number: usize, speaker: &mut Speaker) {
        let seed = SEEDS + number as u64;
        let made = Made::new(seed);
        let mut random = Random::new(seed);
        let sound = String::from_utf8(made.dossier()).unwrap();
        let Some((canary, _)) = made.guarded.get(random.below(made.guarded.len())) else { return };
        // Half are sound: of those most can be published.
        let text = spoilt(&sound, canary, &mut random).filter(|_| random.chance(50));
        let guarded: Vec<&str> = made.guarded.iter().map(|(word, _)| word.as_str()).collect();
        let text_asked = text.as_ref().unwrap_or(&sound);
        let answer = speaker.ask(&json!({"text": text_asked, "guarded": guarded, "number": number}));
        let texts =
            |key: &str| -> Vec<&str> { answer[key].as_array().unwrap().iter().filter_map(Value::as_str).collect() };
        let (said, told) = (texts("said"), texts("told"));
        self.letters += said.iter().chain(&told).map(|text| text.len()).sum::<usize>();
        let (said, told) = (Said::new(&said), Said::new(&told));
        for (canary, field) in &made.guarded {
            assert!(!said.holds(canary), "seed {seed}: {field} is shown");
        }
        for (canary, field) in made.secret.iter().chain(&made.guarded) {
            assert!(!told.holds(canary), "seed {seed}: {field} has left");
        }
        let count = |key: &str| usize::try_from(answer[key].as_u64().unwrap()).unwrap();
        self.released += usize::from(count("released") > 0);
        self.failed += count("failed");
        self.named += usize::from(said.holds(made.header["namespace"].as_str().unwrap()));
        self.dossiers += 1;
        self.records += made.records.len();
        self.canaries += made.guarded.len();
        self.faults += usize::from(text.is_some());
    }
}

#[test]
#[ignore = "needs a program of another language: `cargo xtask soak canary`"]
fn what_is_guarded_is_shown_in_no_other_language() {
    check_the_look();
    let words = env::var("CASECAIRN_SPEAKER").unwrap();
    let wanted: usize = env::var("CASECAIRN_CASES").map_or(FEW, |cases| cases.parse().unwrap());
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let each = |from: usize| Tried::of_every(threads, from, wanted.div_ceil(threads), &words);
    let parts: Vec<Tried> = thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|from| scope.spawn(move || each(from))).collect();
        running.into_iter().map(|one| one.join().unwrap()).collect()
    });
    let sum = |of: fn(&Tried) -> usize| parts.iter().map(of).sum::<usize>();
    let (records, dossiers) = (sum(|tried| tried.records), sum(|tried| tried.dossiers));
    let (faults, released, named) = (sum(|tried| tried.faults), sum(|tried| tried.released), sum(|tried| tried.named));
    println!(
        "{records} records of {dossiers} dossiers, {faults} with a fault, {released} published, {} canaries; \
         {} errors thrown, {} MB looked through",
        sum(|tried| tried.canaries),
        sum(|tried| tried.failed),
        sum(|tried| tried.letters) / 1_000_000
    );
    // Otherwise nothing was tried.
    assert!(faults * 4 > dossiers, "{faults} faults in {dossiers} dossiers");
    assert!(released * 4 > dossiers, "{released} of {dossiers} published");
    assert!(named * 2 > dossiers, "{named} of {dossiers} named");
}
