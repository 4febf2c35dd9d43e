//! What each rule costs: the time of its checks, inside a whole validation.

use crate::faults::options;
use casecairn::{Code, Profile, bench, rule, validate};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// The checks of a rule.
#[derive(Debug, Clone, Copy, Default)]
struct Cost {
    checks: u32,
    took: Duration,
}

thread_local! {
    static BEGUN: Cell<Option<Instant>> = const { Cell::new(None) };
    static COSTS: RefCell<BTreeMap<Code, Cost>> = const { RefCell::new(BTreeMap::new()) };
}

fn told(code: Code, begins: bool) {
    if begins {
        BEGUN.set(Some(Instant::now()));
    } else if let Some(begun) = BEGUN.get() {
        let took = begun.elapsed();
        COSTS.with_borrow_mut(|costs| {
            let cost = costs.entry(code).or_default();
            cost.checks += 1;
            cost.took += took;
        });
    }
}

/// A table of the rules, the dearest first. Rules of shape are part of reading.
pub fn table(stream: &[u8]) -> String {
    let start = Instant::now();
    let _ = validate(stream, &options(Profile::Working));
    let whole = start.elapsed();
    bench::tell(Some(told));
    let _ = validate(stream, &options(Profile::Working));
    bench::tell(None);
    let clock = clock();
    let mut costs: Vec<(Code, Cost)> = COSTS.take().into_iter().collect();
    for (_, cost) in &mut costs {
        cost.took = cost.took.saturating_sub(clock * cost.checks);
    }
    costs.sort_by_key(|(_, cost)| std::cmp::Reverse(cost.took));
    let rules: Duration = costs.iter().map(|(_, cost)| cost.took).sum();
    let share = |took: Duration| 100.0 * took.as_secs_f64() / whole.as_secs_f64();
    let mut out = format!("\nthe checks of all rules take {:.1} % of a validation\n\n", share(rules));
    out.push_str("| rule | checks | ns a check | % of the whole |\n|---|---:|---:|---:|\n");
    for (code, cost) in costs {
        let name = rule(code).map_or("", |rule| rule.name);
        let each = cost.took.as_secs_f64() * 1e9 / f64::from(cost.checks.max(1));
        let _ = writeln!(out, "| {code} {name} | {} | {each:.0} | {:.2} |", cost.checks, share(cost.took));
    }
    out
}

/// What asking the clock itself costs, which stands in each time measured.
fn clock() -> Duration {
    const TIMES: u32 = 100_000;
    (0..TIMES).map(|_| Instant::now().elapsed()).sum::<Duration>() / TIMES
}
