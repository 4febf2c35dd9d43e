//! Figures of records: a map, and a time line. Each is one SVG that stands by itself:
//! no script, no address, nothing is loaded; light and dark follow the reader's system.
//!
//! # What a figure shows
//!
//! A figure of records shows *what the records hold*, exact places among it, and says so in its
//! foot. It is for those who may read the records: [`publish`](crate::publish) makes what may leave. Of the
//! words of records only names and codes of compounds and ids stand in it, never a text.
//!
//! A place is drawn no more exactly than it is known: an uncertainty as a circle to scale, a footprint
//! as the ground that it covers. What is known by its country or province alone is listed, and never
//! gets a point. A date is drawn as all the days that it can mean.
//!
//! Every record is drawn, listed or counted as left out; [`Figure`] says how many of each.
//!
//! # The map
//!
//! Projection: equirectangular (EPSG:9842 on a sphere), true to scale along the parallel in the middle of the figure. Ground:
//! Natural Earth, drawn to some 250 m in Cambodia, 450 m in its neighbours, and more roughly elsewhere.
//! It takes no side where borders are disputed.
//!
//! ```
//! use casecairn::draw::{DrawOptions, map};
//! use casecairn::{Options, read_dossier};
//!
//! let input = br#"{"type":"compound","id":"c1","place":{"country":"KH","point":[104.1,12.9],"uncertainty_m":500}}"#;
//! let (dossier, _) = read_dossier(input, &Options::default());
//! let figure = map(&dossier.records, DrawOptions::default());
//! assert_eq!((figure.drawn, figure.listed, figure.left_out), (1, 0, 0));
//! assert!(figure.svg.starts_with("<svg") && figure.svg.contains(">c1<"));
//! ```

mod base;
mod canvas;
mod country_names;
mod furniture;
mod ground;
mod labels;
mod legend;
mod listed;
mod map;
mod marks;
mod page;
mod site;
mod timeline;
mod towns;
mod view;
mod words;

pub(crate) use base::has_ground;
pub use base::lay_ground;
pub use map::map;
pub use page::page;
pub use timeline::timeline;

use crate::lang::Lang;

/// The most records that are drawn or listed in a figure; the others are counted. A figure stays below
/// some 600 KB.
///
/// ```
/// assert_eq!(casecairn::draw::MOST, 500);
/// ```
pub const MOST: usize = 500;

/// For which width a figure is laid out.
///
/// ```
/// use casecairn::draw::{DrawOptions, Layout};
/// let mut options = DrawOptions::default();
/// options.layout = Layout::Narrow;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Layout {
    /// For a page or a notebook.
    #[default]
    Wide,
    /// For a phone.
    Narrow,
}

impl Layout {
    /// How wide the figure is.
    const fn width(self) -> f64 {
        match self {
            Self::Wide => 960.0,
            Self::Narrow => 420.0,
        }
    }
}

/// How to draw.
///
/// ```
/// use casecairn::{Lang, draw::DrawOptions};
/// let mut options = DrawOptions::default();
/// options.lang = Lang::Fr;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct DrawOptions {
    /// The language of the words.
    pub lang: Lang,
    /// For which width.
    pub layout: Layout,
}

/// A figure, and what became of the records.
///
/// ```
/// use casecairn::draw::{DrawOptions, timeline};
/// let figure = timeline(&[], DrawOptions::default());
/// assert_eq!((figure.drawn, figure.listed, figure.left_out, figure.not_asked), (0, 0, 0, 0));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Figure {
    /// What it is, in its language.
    pub title: String,
    /// The figure, as SVG.
    pub svg: String,
    /// How many records have a mark.
    pub drawn: usize,
    /// How many are named beside, for want of a place or date that could be drawn.
    pub listed: usize,
    /// How many were too many: they are counted in the figure, and not named.
    pub left_out: usize,
    /// How many are of a kind that such a figure does not show.
    pub not_asked: usize,
}

impl Figure {
    /// How many records were drawn, listed and left out, in words.
    ///
    /// ```
    /// use casecairn::{Lang, draw::{DrawOptions, map}};
    /// let figure = map(&[], DrawOptions::default());
    /// assert_eq!(figure.summary(Lang::En), "0 drawn · 0 listed");
    /// ```
    pub fn summary(&self, lang: Lang) -> String {
        words::counts(self.drawn, self.listed, self.left_out, lang)
    }
}

/// Says that records could not be read, and are in no figure.
///
/// ```
/// assert!(casecairn::draw::unread(2, casecairn::Lang::En).contains('2'));
/// ```
pub fn unread(count: u64, lang: Lang) -> String {
    match lang {
        Lang::En => {
            format!("records that could not be read, and are not drawn: {count} (`casecairn validate` says why)")
        }
        Lang::Fr => format!(
            "fiches qui n'ont pu être lues et ne sont pas dessinées\u{a0}: {count} (`casecairn validate` dit pourquoi)"
        ),
    }
}
