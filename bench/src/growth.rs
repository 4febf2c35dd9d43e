//! How `assess` grows: evidence in a chain, in a star and at random, with the
//! size doubled each time. Time should double, and memory with it.

use casecairn::assess::{AssessOptions, Assessor};
use fastrand::Rng;
use std::fmt::Write as _;
use std::io::{self, BufReader, Read};
use std::process::Command;
use std::time::Instant;

/// How pieces of evidence derive from each other.
const SHAPES: [&str; 3] = ["chain", "star", "random"];

/// Evidence with one claim each, made while it is read, so that what is measured
/// is what assessing takes.
struct Evidence {
    shape: usize,
    count: usize,
    next: usize,
    rng: Rng,
    line: Vec<u8>,
    at: usize,
}

impl Evidence {
    fn new(shape: usize, count: usize) -> Self {
        let header = crate::faults::HEADER.bytes().chain([b'\n']).collect();
        Self { shape, count, next: 0, rng: Rng::with_seed(7), line: header, at: 0 }
    }

    /// A compound for each hundred pieces of evidence, and the pieces.
    fn line(&mut self, number: usize) -> String {
        if number.is_multiple_of(101) {
            return format!("{{\"type\":\"compound\",\"id\":\"c{}\"}}\n", number / 101);
        }
        let sources: Vec<usize> = match (self.shape, number) {
            (_, 1) => Vec::new(),
            (0, _) => vec![if number % 101 == 1 { number - 2 } else { number - 1 }],
            (1, _) => vec![1],
            _ => (0..self.rng.usize(0..3)).map(|_| self.rng.usize(1..number)).collect(),
        };
        let mut derived = String::new();
        for source in sources.into_iter().filter(|source| !source.is_multiple_of(101)) {
            let mark = if derived.is_empty() { "" } else { "," };
            let _ = write!(derived, "{mark}{{\"evidence\":\"e{source}\",\"how\":\"cites\"}}");
        }
        let about = self.rng.usize(0..self.count.div_ceil(101));
        let conduct = ["beating", "confinement", "electric_shock"][number % 3];
        format!(
            "{{\"type\":\"evidence\",\"id\":\"e{number}\",\"kind\":\"article\",\"derived_from\":[{derived}],\"claims\":[\
             {{\"id\":\"a\",\"stance\":\"asserted\",\"about\":\"c{about}\"}},\
             {{\"id\":\"b\",\"stance\":\"reported\",\"says\":{{\"type\":\"conduct\",\"conduct\":[\"{conduct}\"]}}}}]}}\n"
        )
    }
}

impl Read for Evidence {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.at == self.line.len() {
            if self.next == self.count {
                return Ok(0);
            }
            self.line = self.line(self.next).into_bytes();
            (self.next, self.at) = (self.next + 1, 0);
        }
        let rest = self.line.get(self.at..).unwrap_or_default();
        let taken = rest.len().min(out.len());
        for (to, from) in out.iter_mut().zip(rest) {
            *to = *from;
        }
        self.at += taken;
        Ok(taken)
    }
}

/// Assesses so many records of a shape: seconds of work, and the most memory in MB.
#[must_use]
pub fn once(shape: usize, count: usize) -> (f64, f64) {
    let options = AssessOptions::default();
    let start = Instant::now();
    let mut assessor = Assessor::new(&options, false);
    let _ = assessor.read(BufReader::with_capacity(1 << 18, Evidence::new(shape, count)));
    let assessment = assessor.finish();
    let seconds = busy().unwrap_or_else(|| start.elapsed().as_secs_f64());
    let all = (count - count.div_ceil(101)) as u64;
    assert_eq!(assessment.read.evidence, all, "everything is assessed");
    (seconds, peak())
}

/// The seconds that processors were busy with this process, where the system
/// tells: what else the machine does is not in it.
fn busy() -> Option<f64> {
    const TICKS_A_SECOND: f64 = 100.0;
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    let ticks = fields.split_whitespace().skip(11).take(2).map(str::parse::<f64>);
    let ticks = ticks.collect::<Result<Vec<f64>, _>>().ok()?;
    Some(ticks.iter().sum::<f64>() / TICKS_A_SECOND)
}

/// The most memory that this process had, in MB, where the system tells.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or(f64::NAN) / 1000.0
}

/// Every shape, each size in a process of its own.
pub fn table(largest: usize) -> String {
    let mut out = String::from("\nassess, evidence with two claims each, size doubled\n\n");
    out.push_str(
        "| shape | records | CPU seconds | × the half | peak MB | bytes a record |\n|---|---:|---:|---:|---:|---:|\n",
    );
    for (shape, name) in SHAPES.iter().enumerate() {
        let mut before: Option<f64> = None;
        for count in [largest / 8, largest / 4, largest / 2, largest] {
            let Some((seconds, peak)) = apart(shape, count) else { continue };
            let ratio = before.map_or_else(String::new, |before| format!("{:.2}", seconds / before));
            let each = peak * 1e6 / f64::from(u32::try_from(count).unwrap_or(u32::MAX));
            let _ = writeln!(out, "| {name} | {count} | {seconds:.2} | {ratio} | {peak:.0} | {each:.0} |");
            before = Some(seconds);
        }
    }
    out
}

fn apart(shape: usize, count: usize) -> Option<(f64, f64)> {
    let program = std::env::current_exe().ok()?;
    let output = Command::new(program).args(["assess-once", &shape.to_string(), &count.to_string()]).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let (seconds, peak) = text.trim().split_once(' ')?;
    Some((seconds.parse().ok()?, peak.parse().ok()?))
}
