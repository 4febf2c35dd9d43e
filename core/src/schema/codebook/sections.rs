//! What stands under a heading of the codebook, by shape.

use super::link;
use super::words as w;
use crate::lang::Lang;
use crate::model::shape::{FieldMeta, LeafMeta, ObjectMeta, Presence, Shape, VocabularyMeta};
use crate::schema::markdown::{capital, cell, head, row};
use crate::schema::nouns::uses;
use std::fmt::Write as _;

/// The fields whose value is of a shape.
pub(super) fn used_in(shape: Shape, all: &[Shape], lang: Lang) -> String {
    const MOST: usize = 12;
    let uses = uses(shape, all);
    if uses.is_empty() || uses.len() > MOST {
        return String::new();
    }
    let uses = uses.iter().map(|(object, field)| format!("[`{0}.{1}`](#{0})", object.name, field.name));
    format!("\n{}{} {}\n", w::USED_IN.get(lang), w::COLON.get(lang), uses.collect::<Vec<_>>().join(", "))
}

/// What a shape is made of.
pub(super) fn inside(shape: Shape, lang: Lang) -> String {
    match shape {
        Shape::Object(meta) => object(meta, lang),
        Shape::Vocabulary(meta) => vocabulary(meta, lang),
        Shape::Union(meta) => {
            let rows = meta.variants.iter().map(|variant| {
                let tag = format!("`{}`", variant.tag.unwrap_or(variant.name));
                let what = what(&variant.about, lang);
                row([tag.as_str(), &link(Shape::Object(variant)), &what])
            });
            format!("\n{}{}", head([w::TAG, w::TYPE, w::WHAT], lang), rows.collect::<String>())
        }
        Shape::Short(leaf, meta) => {
            let (text, object) = (link(Shape::Leaf(leaf)), link(Shape::Object(meta)));
            format!("\n{} {text} {} {object}.\n", w::EITHER.get(lang), w::OR.get(lang))
        }
        Shape::Leaf(meta) => leaf(meta, lang),
        _ => String::new(),
    }
}

/// Label, description and source in one cell.
fn what(about: &crate::model::shape::About, lang: Lang) -> String {
    let label = capital(about.label.get(lang));
    let source = format!("{}{} {}", w::SOURCE.get(lang), w::COLON.get(lang), cell(about.source));
    format!("**{}.** {}<br>*{source}*", cell(&label), cell(about.doc.get(lang)))
}

fn object(meta: &ObjectMeta, lang: Lang) -> String {
    let mut out = format!("\n{}", head([w::FIELD, w::TYPE, w::PRESENCE, w::CLASS, w::WHAT], lang));
    if let Some(tag) = meta.tag {
        let tag = format!("`\"{tag}\"`");
        let what = format!("**{}.** {}", w::TAG_LABEL.get(lang), w::TAG_DOC.get(lang));
        out.push_str(&row(["`type`", &tag, w::REQUIRED.get(lang), w::PUBLIC.get(lang), &what]));
    }
    out.extend(meta.fields.iter().map(|field| self::field(field, lang)));
    out
}

fn field(field: &FieldMeta, lang: Lang) -> String {
    let presence = match field.presence {
        Presence::Required => w::REQUIRED,
        Presence::Optional => w::OPTIONAL,
        Presence::List => w::LIST,
    };
    let name = format!("`{}`", field.name);
    let class = w::class(field.class).get(lang);
    row([name.as_str(), &link(field.shape), presence.get(lang), class, &what(&field.about, lang)])
}

fn vocabulary(meta: &VocabularyMeta, lang: Lang) -> String {
    let rows = meta.values.iter().map(|value| {
        let code = format!("`{}`", value.code);
        let about = &value.about;
        row([code.as_str(), &cell(about.label.get(lang)), &cell(about.doc.get(lang)), &cell(about.source)])
    });
    let rows: String = rows.collect();
    let other = if meta.other { format!("\n{}\n", w::OPEN.get(lang)) } else { String::new() };
    format!("\n{}{rows}{other}", head([w::CODE, w::LABEL, w::MEANING, w::SOURCE], lang))
}

fn leaf(meta: &LeafMeta, lang: Lang) -> String {
    let colon = w::COLON.get(lang);
    let examples = meta.examples.iter().map(|example| format!("`{example}`")).collect::<Vec<_>>().join(", ");
    let mut out = format!("\n- {}{colon} {}\n", w::MOST.get(lang), meta.max_chars);
    if let Some(pattern) = meta.pattern {
        let _ = writeln!(out, "- {}{colon} `{pattern}`", w::PATTERN.get(lang));
    }
    let _ = writeln!(out, "- {}{colon} {examples}", w::EXAMPLES.get(lang));
    let (code, page) = (meta.malformed, w::RULES_PAGE.get(lang));
    let _ = writeln!(out, "- {}{colon} [{code}]({page}#{code})", w::MALFORMED.get(lang));
    out
}
