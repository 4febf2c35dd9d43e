//! `cargo xtask bench`: casecairn beside its peers, in one run, as ratios.

mod cost;
mod faults;
mod generate;
mod growth;
mod lineage;
mod peers;

use generate::Plan;
use std::fmt::Write as _;
use std::time::Instant;

/// A thing to measure: its name, and what it does with the stream.
struct Contender {
    name: &'static str,
    run: fn(&[u8]) -> usize,
}

const CONTENDERS: &[Contender] = &[
    Contender { name: "casecairn, working (structure, meaning, geometry, references)", run: peers::casecairn_working },
    Contender { name: "casecairn, intake", run: peers::casecairn_intake },
    Contender { name: "casecairn, publication", run: peers::casecairn_publication },
    Contender { name: "sonic-rs, typed (structure only, owned)", run: peers::sonic },
    Contender { name: "serde_json, typed (structure only, owned)", run: peers::serde },
    Contender { name: "serde_json, syntax only", run: peers::syntax },
    Contender { name: "jsonschema crate (structure only)", run: peers::json_schema },
];

fn main() {
    let all: Vec<String> = std::env::args().skip(1).collect();
    if let [verb, rest @ ..] = all.as_slice()
        && let Some(text) = one_table(verb, rest)
    {
        print(&text);
        return;
    }
    let mut arguments = all.into_iter();
    let records = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(200_000);
    let rounds: usize = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(5);
    for (name, faulty) in [("clean", 0), ("1 % faulty", 100)] {
        let stream = generate::stream(Plan { seed: 7, records, faulty });
        print(&table(name, records, &stream, rounds));
        print(&cost::table(&stream));
    }
    print(&lineage::table(records * 5));
}

/// Writes a stream of clean records to a file, for others to measure on.
fn written(records: usize, path: &str) -> String {
    let stream = generate::stream(Plan { seed: 7, records, faulty: 0 });
    match std::fs::write(path, &stream) {
        Ok(()) => String::new(),
        Err(why) => format!("{path}: {why}"),
    }
}

/// Whether something grows as it should: a table, or one measurement for it.
fn one_table(verb: &str, rest: &[String]) -> Option<String> {
    let number = |at: usize| rest.get(at).and_then(|text| text.parse::<usize>().ok());
    match verb {
        "lineage" => Some(lineage::table(number(0).unwrap_or(1_000_000))),
        "write" => Some(written(number(0)?, rest.get(1)?)),
        "assess" => Some(growth::table(number(0).unwrap_or(1_000_000))),
        "assess-once" => {
            let (seconds, peak) = growth::once(number(0)?, number(1)?);
            Some(format!("{seconds} {peak}"))
        }
        _ => None,
    }
}

/// Every contender in turn, round by round, so that what the machine does
/// besides hits all of them alike; the median is told.
fn table(name: &str, records: usize, stream: &[u8], rounds: usize) -> String {
    let mut times = vec![Vec::new(); CONTENDERS.len()];
    let mut outcomes = vec![0; CONTENDERS.len()];
    for _ in 0..rounds {
        for ((contender, times), outcome) in CONTENDERS.iter().zip(&mut times).zip(&mut outcomes) {
            let start = Instant::now();
            *outcome = (contender.run)(stream);
            times.push(start.elapsed().as_secs_f64());
        }
    }
    let medians: Vec<f64> = times.into_iter().map(median).collect();
    let ours = medians.first().copied().unwrap_or(1.0);
    let size = f64::from(u32::try_from(stream.len() / 1000).unwrap_or(u32::MAX)) / 1000.0;
    let mut out = format!("\n{name}: {records} records, {size:.0} MB, median of {rounds}\n\n");
    out.push_str("| contender | seconds | MB/s | casecairn is | found |\n|---|---:|---:|---:|---:|\n");
    for ((contender, seconds), outcome) in CONTENDERS.iter().zip(&medians).zip(&outcomes) {
        let _ = writeln!(
            out,
            "| {} | {seconds:.2} | {:.0} | {:.2} × as fast | {outcome} |",
            contender.name,
            size / seconds,
            seconds / ours
        );
    }
    out
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

#[expect(clippy::print_stdout, reason = "a benchmark prints its table")]
fn print(text: &str) {
    println!("{text}");
}
