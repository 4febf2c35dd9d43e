//! The codebook: the model for people who read and code sources.

mod sections;
mod words;

use super::markdown::{capital, heading, made_by};
use super::nouns::{name, nouns};
use crate::lang::{Lang, Text};
use crate::model::shape::Shape;
use std::fmt::Write as _;
use words as w;

/// The model as a page of Markdown: every record, object, choice and
/// vocabulary, with labels, descriptions and sources.
///
/// ```
/// use casecairn::{Lang, schema::codebook};
/// assert!(codebook(Lang::En).contains("# The model"));
/// assert!(codebook(Lang::Fr).contains("# Le modèle"));
/// ```
pub fn codebook(lang: Lang) -> String {
    let parts = parts();
    let all: Vec<Shape> = parts.iter().flat_map(|(_, _, shapes)| shapes.iter().copied()).collect();
    let mut page = made_by();
    let _ = writeln!(page, "# {}\n\n{}", w::TITLE.get(lang), w::INTRODUCTION.get(lang));
    page.push_str(&contents(&parts, lang));
    for (title, about, shapes) in &parts {
        let _ = writeln!(page, "\n## {}\n\n{}", title.get(lang), about.get(lang));
        page.push_str(&part(shapes, &all, lang));
    }
    page
}

/// A part of the codebook: its title, what it holds, and the shapes in it.
type Part = (Text, Text, Vec<Shape>);

/// Records in the order of the model, everything else by name.
fn parts() -> [Part; 5] {
    let all = nouns();
    let pick = |holds: &dyn Fn(&Shape) -> bool| all.iter().copied().filter(|shape| holds(shape)).collect::<Vec<_>>();
    let by_name = |mut shapes: Vec<Shape>| {
        shapes.sort_by_key(|shape| name(*shape));
        shapes
    };
    let is_record = |shape: &Shape| crate::schema::nouns::is_outermost(*shape);
    let is_object = |shape: &Shape| matches!(shape, Shape::Object(_)) && !is_record(shape);
    let is_choice = |shape: &Shape| matches!(shape, Shape::Union(_) | Shape::Short(..));
    let is_vocabulary = |shape: &Shape| matches!(shape, Shape::Vocabulary(_));
    let is_value = |shape: &Shape| !matches!(shape, Shape::Object(_)) && !is_choice(shape) && !is_vocabulary(shape);
    [
        (w::RECORDS, w::ABOUT_RECORDS, pick(&is_record)),
        (w::OBJECTS, w::ABOUT_OBJECTS, by_name(pick(&is_object))),
        (w::CHOICES, w::ABOUT_CHOICES, by_name(pick(&is_choice))),
        (w::VOCABULARIES, w::ABOUT_VOCABULARIES, by_name(pick(&is_vocabulary))),
        (w::VALUES, w::ABOUT_VALUES, by_name(pick(&is_value))),
    ]
}

fn contents(parts: &[Part], lang: Lang) -> String {
    let mut out = format!("\n## {}\n\n", w::CONTENTS.get(lang));
    for (title, _, shapes) in parts {
        let links: Vec<String> = shapes.iter().map(|shape| link(*shape)).collect();
        let _ = writeln!(out, "- **{}**{} {}", title.get(lang), w::COLON.get(lang), links.join(" · "));
    }
    out
}

fn part(shapes: &[Shape], all: &[Shape], lang: Lang) -> String {
    let each = shapes.iter().map(|shape| {
        let title = format!("{} · `{}`", capital(shape.about().label.get(lang)), name(*shape));
        let about = shape.about();
        let mut out = heading(3, &name(*shape).replace(' ', "-"), &title);
        let _ = writeln!(
            out,
            "{}\n\n*{}{} {}.*",
            about.doc.get(lang),
            w::SOURCE.get(lang),
            w::COLON.get(lang),
            about.source
        );
        out.push_str(&sections::used_in(*shape, all, lang));
        out.push_str(&sections::inside(*shape, lang));
        out
    });
    each.collect()
}

/// A link to where a shape is described.
fn link(shape: Shape) -> String {
    let name = name(shape);
    format!("[`{name}`](#{})", name.replace(' ', "-"))
}
