//! How much a reader takes before it says that it is too much.

/// The limits of the reader. Each has a code of its own.
///
/// ```
/// use casecairn::Limits;
/// let limits = Limits { document_bytes: 64 << 20, ..Limits::default() };
/// assert_eq!(limits.depth, 64);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// The largest document in bytes (CC007). A stream has no such limit.
    pub document_bytes: usize,
    /// The largest record in bytes, in a stream (CC008).
    pub record_bytes: usize,
    /// The most values in a document, or in a record of a stream (CC009).
    pub values: usize,
    /// The most levels of nesting (CC006). More than 64 is read as 64.
    pub depth: usize,
    /// The most positions of one footprint, in all its rings (CC015).
    pub positions: usize,
    /// The most rings of one polygon of a footprint (CC015).
    pub rings: usize,
    /// The most polygons of one footprint (CC015).
    pub polygons: usize,
}

impl Limits {
    /// The deepest nesting that can be asked for: the reader's own stack.
    pub(crate) const DEPTH: usize = 64;

    /// What each is called.
    pub(crate) const NAMES: &'static [&'static str] =
        &["document_bytes", "record_bytes", "values", "depth", "positions", "rings", "polygons"];

    /// The one of a name.
    pub(crate) fn named(&mut self, name: &str) -> Option<&mut usize> {
        Some(match name {
            "document_bytes" => &mut self.document_bytes,
            "record_bytes" => &mut self.record_bytes,
            "values" => &mut self.values,
            "depth" => &mut self.depth,
            "positions" => &mut self.positions,
            "rings" => &mut self.rings,
            "polygons" => &mut self.polygons,
            _ => return None,
        })
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            document_bytes: 16 << 20,
            record_bytes: 1 << 20,
            values: 1_000_000,
            depth: Self::DEPTH,
            positions: 10_000,
            rings: 200,
            polygons: 1_000,
        }
    }
}
