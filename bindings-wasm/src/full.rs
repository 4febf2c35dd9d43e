//! What `casecairn/full` has beside `casecairn`.

use crate::{read, thrown};
use casecairn::facade;
use wasm_bindgen::prelude::*;

/// A mended copy, and the report on it.
#[wasm_bindgen(getter_with_clone)]
#[derive(Debug)]
pub struct Mended {
    /// The copy.
    pub copy: Vec<u8>,
    /// What was changed in it, and the report on it.
    pub report: String,
}

/// Makes every repair that is certain in a copy of a dossier.
///
/// # Errors
/// It could not run: the error as JSON.
#[wasm_bindgen]
pub fn fix(dossier: &[u8], settings: &str) -> Result<Mended, String> {
    let fixed = facade::fix(dossier, &read(settings)?).map_err(thrown)?;
    Ok(Mended { report: fixed.to_json(), copy: fixed.text })
}
