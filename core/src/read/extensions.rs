//! Reading what others add: any JSON, as it was written.

use super::source::{JsonSource, Stop};
use crate::model::source::Entry;
use serde_json::value::RawValue;

/// The keys and values of an `extensions` object.
pub(super) fn read(source: &mut JsonSource<'_>) -> Result<Option<Vec<Entry>>, Stop> {
    let Some(entries) = source.entries()? else {
        return Ok(None);
    };
    let mut kept = Vec::with_capacity(entries.len());
    for (key, json) in entries {
        // It was walked through just now, so it is JSON.
        if let Ok(raw) = RawValue::from_string(json) {
            kept.push((key, raw));
        }
    }
    Ok(Some(kept))
}
