//! The door between JavaScript and casecairn: bytes and a JSON text in, a JSON
//! text out. `js/` makes of it what people call.
//!
//! An answer is a text, so that it is to the byte what every other binding
//! gives. A verb that could not run throws its [`Error`] as such a text.

use casecairn::facade::{self, Error, Input, Progress, Settings};
use serde::Serialize;
#[cfg(feature = "full")]
mod full;

use std::io::Cursor;
use std::ops::ControlFlow;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What is told how far a validation is: dossier, bytes, records. It
    /// answers whether to go on.
    pub type Watch;

    #[wasm_bindgen(method, structural, catch)]
    fn call(this: &Watch, nobody: &JsValue, dossier: f64, bytes: f64, records: f64) -> Result<bool, JsValue>;
}

/// Dossiers that are validated together.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Dossiers(Vec<Input<Cursor<Vec<u8>>>>);

#[wasm_bindgen]
impl Dossiers {
    /// None yet.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// One more: a text.
    pub fn add(&mut self, bytes: Vec<u8>) {
        self.0.push(Input::text(Cursor::new(bytes)));
    }

    /// Validates them together.
    ///
    /// # Errors
    /// It could not run, or was stopped: the error as JSON.
    #[allow(clippy::needless_pass_by_value, reason = "what JavaScript may leave out comes as a value")]
    pub fn validate(mut self, settings: &str, watch: Option<Watch>) -> Result<String, String> {
        let settings = read(settings)?;
        let mut go_on = |at: Progress| watch.as_ref().map_or(ControlFlow::Continue(()), |watch| tell(watch, at));
        let report = facade::validate_streams(&mut self.0, &settings, &mut go_on).map_err(thrown)?;
        Ok(report.to_json())
    }
}

/// Validates one record of a kind: a text, or what a value was written as.
///
/// # Errors
/// It could not run: the error as JSON.
#[wasm_bindgen(js_name = validateRecord)]
pub fn validate_record(kind: &str, record: &[u8], is_value: bool, settings: &str) -> Result<String, String> {
    let record = if is_value { Input::value(record) } else { Input::text(record) };
    let report = facade::validate_record(kind, record, &read(settings)?).map_err(thrown)?;
    Ok(report.to_json())
}

/// What this library is, and which schema it reads and writes.
#[wasm_bindgen]
pub fn version() -> String {
    json(&facade::version())
}

fn tell(watch: &Watch, at: Progress) -> ControlFlow<()> {
    #[allow(clippy::cast_precision_loss, reason = "JavaScript has no other number, and 2^53 bytes suffice")]
    let went_on = watch.call(&JsValue::NULL, at.dossier as f64, at.bytes as f64, at.records as f64);
    if went_on == Ok(true) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
}

fn read(settings: &str) -> Result<Settings, String> {
    Settings::from_json(settings.as_bytes()).map_err(thrown)
}

#[allow(clippy::needless_pass_by_value, reason = "for `map_err`")]
fn thrown(error: Error) -> String {
    json(&error)
}

/// JSON of what always has one.
fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
