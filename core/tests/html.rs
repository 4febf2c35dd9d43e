//! A report as HTML: well formed, closed in itself, with nothing of the input as markup.

use casecairn::{Lang, Options, validate};

#[test]
fn what_is_opened_is_closed_in_every_language_and_nothing_is_loaded() {
    let broken = include_bytes!("../../tests/broken/amnesty-2026-01-broken.json");
    for lang in Lang::ALL {
        let mut options = Options::default();
        options.lang = *lang;
        let html = validate(broken, &options).to_html(&["<b>.json".to_owned()]);
        for element in ["div", "details", "summary", "table", "tr", "td", "p", "span", "code", "dl", "dt", "dd"] {
            let opened = html.matches(&format!("<{element}>")).count() + html.matches(&format!("<{element} ")).count();
            assert_eq!(opened, html.matches(&format!("</{element}>")).count(), "{element}");
            assert!(opened > 0, "{element}");
        }
        assert!(html.contains("&lt;b&gt;.json:") && !html.contains("<b>"));
        for loaded in ["http", "url(", "<script", "<img", "@import", "src="] {
            assert!(!html.contains(loaded), "{loaded}");
        }
    }
}
