//! Every schema by its name, as other languages ask for it.

use super::{Document, NotASchema, SchemaKind, document, public_schemas, schema};
use serde_json::Value;

/// The name of every schema: that of its file in `schema/`, less the ending.
///
/// ```
/// let names = casecairn::schema::names();
/// assert!(["written/compound", "documents/report", "public/policy"].iter().all(|name| names.iter().any(|one| one == name)));
/// ```
pub fn names() -> Vec<String> {
    let kinds = SchemaKind::ALL.iter().map(ToString::to_string);
    let public = public_schemas().into_iter().map(|(name, _)| format!("public/{name}"));
    let documents = Document::ALL.iter().map(|document| format!("documents/{document}"));
    kinds.chain(public).chain(documents).collect()
}

/// The schema of a name. The folder may be left out: of two with one name it is
/// the submission.
///
/// ```
/// use casecairn::schema::named;
/// assert_eq!(named("report")?, named("documents/report")?);
/// assert_eq!(named("dossier")?, named("submission/dossier")?);
/// assert!(named("public/dossier")?["properties"]["records"].is_object());
/// # Ok::<(), casecairn::schema::NotASchema>(())
/// ```
///
/// # Errors
/// There is none of this name.
pub fn named(name: &str) -> Result<Value, NotASchema> {
    if let Ok(kind) = name.parse::<SchemaKind>() {
        return Ok(schema(kind));
    }
    if let Ok(kind) = name.strip_prefix("documents/").unwrap_or(name).parse::<Document>() {
        return Ok(document(kind));
    }
    let wanted = name.strip_prefix("public/").unwrap_or(name);
    let mut public = public_schemas().into_iter();
    public.find_map(|(name, schema)| (name == wanted).then_some(schema)).ok_or(NotASchema)
}
