//! A figure as a page that stands by itself, for wide and narrow screens.

use super::Figure;
use super::canvas::escaped;
use crate::lang::Lang;

/// Puts a figure into a page of HTML: the wide layout where there is room for it, else the narrow one.
/// No script, no address, nothing is loaded.
///
/// ```
/// use casecairn::draw::{DrawOptions, Layout, page, timeline};
/// let mut narrow = DrawOptions::default();
/// narrow.layout = Layout::Narrow;
/// let figures = [timeline(&[], DrawOptions::default()), timeline(&[], narrow)];
/// let html = page("A <dossier>", &figures[0], &figures[1], casecairn::Lang::En);
/// assert!(html.starts_with("<!doctype html>") && html.contains("<title>A &lt;dossier&gt;</title>"));
/// ```
pub fn page(title: &str, wide: &Figure, narrow: &Figure, lang: Lang) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{}\"><head>\n{}<title>{}</title><style>{}</style></head><body><main>{}{}</main></body></html>\n",
        lang.tag(),
        include_str!("page.html"),
        escaped(title),
        include_str!("page.css"),
        narrow.svg,
        wide.svg,
    )
}
