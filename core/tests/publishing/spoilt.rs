//! Faults at a canary: what is wrong with a value, or around it, while it still stands there.

use super::Random;

/// What may be wrong with a value, or around it.
const FAULTS: usize = 14;

/// A dossier in which something is wrong at one of its canaries, which it still holds.
pub fn spoilt(text: &str, canary: &str, random: &mut Random) -> Option<String> {
    let value = format!("\"{canary}\"");
    let at = text.find(&value)?;
    let end = at + value.len();
    let (before, after) = (&text[..at], &text[end..]);
    let put = |new: String| format!("{before}{new}{after}");
    // The key before it, where it is the value of one.
    let key = before.strip_suffix("\":").and_then(|before| before.rfind('"')).map(|start| &before[start..]);
    Some(match random.below(FAULTS) {
        0 => put(format!("\" {canary}\"")),
        1 => put(format!("\"{canary}\\u0007\"")),
        2 => put(format!("\"{canary}\\u202e\"")),
        3 => put(format!("\"{canary}\\ud800\"")),
        4 => put(format!("\"{canary}\"x\"")),
        5 => put(format!("[\"{canary}\"]")),
        6 => put(format!("{{\"{canary}\":1}}")),
        7 => put(format!("{{\"x\":\"{canary}\",\"x\":1e999}}")),
        8 => format!("{before}{value}"),
        9 => put(format!("{value},{}{value}", key?)),
        10 => put(format!("{value},\"x{}{value}", &key?[1..])),
        11 => put(format!("{value},\"{}{value}", key?.get(2..)?)),
        12 => put(format!("\"{canary}{}\"", "x".repeat(70_000))),
        _ => put(format!("{{\"other\":{value}}}")),
    })
}
