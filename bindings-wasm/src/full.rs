//! What `casecairn/full` has beside `casecairn`.

use crate::{Dossiers, json, read, thrown};
use casecairn::facade::{self, AssessSettings, Input, MediaSettings, PublishSettings, RiskSettings};
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

/// An answer of two parts: each JSON or a text.
#[wasm_bindgen(getter_with_clone)]
#[derive(Debug)]
pub struct Answer {
    /// The answer.
    pub first: String,
    /// What stands beside it.
    pub second: String,
}

/// What may leave, and a report that may leave with it.
#[wasm_bindgen(getter_with_clone)]
#[derive(Debug)]
pub struct Published {
    /// What may leave.
    pub dossier: String,
    /// How much was held back and why.
    pub disclosure: String,
    /// The same for people.
    pub text: String,
}

#[wasm_bindgen]
impl Dossiers {
    /// Who corroborates what in them: the assessment, and a piece of HTML in
    /// the language asked for; none where none is.
    ///
    /// # Errors
    /// It could not run: the error as JSON.
    pub fn assess(self, settings: &str, lang: Option<String>) -> Result<Answer, String> {
        let settings = AssessSettings::from_json(settings.as_bytes()).map_err(thrown)?;
        let assessment = facade::assess(&self.held(), &settings).map_err(thrown)?;
        let lang = lang.map(|tag| facade::lang(&tag)).transpose().map_err(thrown)?;
        let second = lang.map_or_else(String::new, |lang| assessment.to_html(lang));
        Ok(Answer { first: assessment.to_json(), second })
    }

    /// What may leave of them, and how much was held back.
    ///
    /// # Errors
    /// It could not run, or nothing is published: the error as JSON.
    pub fn publish(self, settings: &str, lang: &str) -> Result<Published, String> {
        let settings = PublishSettings::from_json(settings.as_bytes()).map_err(thrown)?;
        let lang = facade::lang(lang).map_err(thrown)?;
        let published = facade::publish(&self.held(), &settings).map_err(thrown)?;
        let (dossier, disclosure) = (published.dossier.to_json(), published.disclosure);
        Ok(Published { dossier, disclosure: disclosure.to_json(), text: disclosure.to_text(lang) })
    }

    /// How easily people could be told apart in them.
    ///
    /// # Errors
    /// It could not run: the error as JSON.
    pub fn risk(self, settings: &str) -> Result<String, String> {
        let settings = RiskSettings::from_json(settings.as_bytes()).map_err(thrown)?;
        Ok(facade::risk(&self.held(), &settings).map_err(thrown)?.to_json())
    }

    fn held(&self) -> Vec<Input<&[u8]>> {
        self.0.iter().map(|input| Input::text(input.from.get_ref().as_slice())).collect()
    }
}

/// Lays the ground of maps, which lies beside the module.
///
/// # Errors
/// It is not that of this version: the error as JSON.
#[wasm_bindgen(js_name = layGround)]
pub fn lay_ground(bytes: &[u8]) -> Result<(), String> {
    facade::lay_ground(bytes).map_err(thrown)
}

/// A map of the compounds and incidents of a dossier, once its ground is laid.
///
/// # Errors
/// It could not run: the error as JSON.
#[wasm_bindgen]
pub fn map(dossier: &[u8], settings: &str) -> Result<String, String> {
    Ok(json(&facade::map(Input::text(dossier), &read(settings)?).map_err(thrown)?))
}

/// When the records of a dossier were so, as a figure.
///
/// # Errors
/// It could not run: the error as JSON.
#[wasm_bindgen]
pub fn timeline(dossier: &[u8], settings: &str) -> Result<String, String> {
    Ok(json(&facade::timeline(Input::text(dossier), &read(settings)?).map_err(thrown)?))
}

/// The digests of a dossier, and the list of them that can be kept.
///
/// # Errors
/// It could not run: the error as JSON.
#[wasm_bindgen]
pub fn digest(dossier: &[u8], settings: &str) -> Result<Answer, String> {
    let digests = facade::digest(Input::text(dossier), &read(settings)?).map_err(thrown)?;
    Ok(Answer { first: digests.to_json(), second: digests.to_sums() })
}

/// What differs from digests that were kept.
///
/// # Errors
/// It could not run: the error as JSON.
#[wasm_bindgen(js_name = checkDigests)]
pub fn check_digests(dossier: &[u8], kept: &str, settings: &str) -> Result<String, String> {
    let digests = facade::digest(Input::text(dossier), &read(settings)?).map_err(thrown)?;
    Ok(json(&facade::check_digests(&digests, kept).map_err(thrown)?))
}

/// The chains of custody in a dossier.
///
/// # Errors
/// It could not run: the error as JSON.
#[wasm_bindgen]
pub fn custody(dossier: &[u8], settings: &str) -> Result<String, String> {
    Ok(facade::custody(Input::text(dossier), &read(settings)?).map_err(thrown)?.to_json())
}

/// What the next event of custody has to carry.
///
/// # Errors
/// It could not run: the error as JSON.
#[wasm_bindgen(js_name = nextLink)]
#[allow(clippy::needless_pass_by_value, reason = "what JavaScript may leave out comes as a value")]
pub fn next_link(dossier: &[u8], evidence: &str, file: Option<String>, settings: &str) -> Result<String, String> {
    let link = facade::next_link(Input::text(dossier), evidence, file.as_deref(), &read(settings)?);
    Ok(link.map_err(thrown)?.to_json())
}

/// The names of the criteria profiles that are built in.
#[wasm_bindgen]
pub fn profiles() -> Vec<String> {
    facade::profiles()
}

/// A policy that is built in.
///
/// # Errors
/// There is none of this name: the error as JSON.
#[wasm_bindgen]
pub fn policy(name: &str) -> Result<String, String> {
    facade::policy(name).map(|policy| policy.to_json()).map_err(thrown)
}

/// A file that is verified part by part: however large it is, it is never held
/// whole.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Medium(facade::Medium);

#[wasm_bindgen]
impl Medium {
    /// Before the first part.
    ///
    /// # Errors
    /// There is no such record, or it cannot be relied on: the error as JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(dossier: &[u8], settings: &str) -> Result<Self, String> {
        let settings = MediaSettings::from_json(settings.as_bytes()).map_err(thrown)?;
        facade::Medium::of(Input::text(dossier), &settings).map(Self).map_err(thrown)
    }

    /// Takes in the next part.
    pub fn update(&mut self, part: &[u8]) {
        self.0.update(part);
    }

    /// The SHA-256 of the parts so far.
    pub fn sha256(&self) -> String {
        self.0.sha256().to_string()
    }

    /// What there is to say, after the last part.
    pub fn finish(self) -> String {
        self.0.finish().to_json()
    }
}
