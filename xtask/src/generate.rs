//! Writes what is made from the model and the rules.

/// Writes everything, or with `check` compares it.
#[expect(clippy::unnecessary_wraps, reason = "nothing is generated yet")]
pub fn run(_check: bool) -> Result<(), String> {
    Ok(())
}
