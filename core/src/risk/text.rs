//! The answer in words.

use super::table::Table;
use super::{Dimension, Risk};
use crate::lang::{Lang, Text};
use std::fmt::Write as _;

const BY: Text = Text { en: "by", fr: "selon" };
const PEOPLE: Text = Text { en: "people in counts", fr: "personnes dans les décomptes" };
const TESTIMONIES: Text = Text { en: "testimonies", fr: "témoignages" };
const NONE: Text = Text { en: "none", fr: "néant" };
const RECORDS: Text = Text { en: "in all", fr: "total" };
const SMALLEST: Text = Text { en: "smallest class (k)", fr: "plus petite classe (k)" };
const SMALL: Text = Text { en: "classes too small", fr: "classes trop petites" };
const GLOBAL: Text = Text { en: "global risk", fr: "risque global" };
const WANTED: Text = Text { en: "wanted:", fr: "voulu\u{a0}:" };
const WITHOUT: Text = Text { en: "without", fr: "sans" };
const LOW: Text = Text { en: "low enough to be told as it stands", fr: "assez faible pour une diffusion en l'état" };
const HIGH: Text = Text {
    en: "too high to be told as it stands; do not pass these numbers on",
    fr: "trop élevé pour une diffusion en l'état\u{a0}; ne transmettez pas ces chiffres",
};

pub(super) fn write(risk: &Risk, lang: Lang) -> String {
    let names: Vec<&str> = risk.dimensions.iter().map(|dimension| dimension.label().get(lang)).collect();
    let mut text = format!("{}{} {}\n", BY.get(lang), colon(lang), names.join(", "));
    for (title, table) in [(PEOPLE, &risk.people), (TESTIMONIES, &risk.testimonies)] {
        let _ = writeln!(text, "\n{}", title.get(lang));
        add(&mut text, table, risk, lang);
    }
    let verdict = if risk.is_low() { ("✓", LOW) } else { ("✗", HIGH) };
    text + &format!("\n{} {}\n", verdict.0, verdict.1.get(lang))
}

fn add(text: &mut String, table: &Table, risk: &Risk, lang: Lang) {
    if table.records == 0 {
        let _ = writeln!(text, "  {}", NONE.get(lang));
        return;
    }
    let lines = [
        (RECORDS, table.records.to_string()),
        (SMALLEST, format!("{} ({} {})", table.k, WANTED.get(lang), risk.wanted_k)),
        (SMALL, format!("{} / {}", table.small_classes, table.classes)),
        (
            GLOBAL,
            format!(
                "{} ({} < {})",
                percent(table.global_risk, lang),
                WANTED.get(lang),
                percent(risk.wanted_risk, lang)
            ),
        ),
    ];
    for (label, value) in lines {
        line(text, label.get(lang), &value);
    }
    for driver in &table.drivers {
        let label = format!("{} {}", WITHOUT.get(lang), named(driver.dimension, lang));
        let small = format!("{}{} {}", SMALL.get(lang), colon(lang), driver.small_classes_without);
        line(text, &format!("  {label}"), &format!("{} ({small})", percent(driver.risk_without, lang)));
    }
}

/// A colon, as each language sets it.
const fn colon(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "\u{a0}:",
        Lang::En => ":",
    }
}

/// A label and a value, in two columns.
fn line(text: &mut String, label: &str, value: &str) {
    let gap = 26_usize.saturating_sub(label.chars().count());
    let _ = writeln!(text, "  {label}{} {value}", " ".repeat(gap));
}

fn named(dimension: Dimension, lang: Lang) -> &'static str {
    dimension.label().get(lang)
}

fn percent(share: f64, lang: Lang) -> String {
    let number = format!("{:.1}", share * 100.0);
    match lang {
        Lang::Fr => format!("{}\u{a0}%", number.replace('.', ",")),
        Lang::En => format!("{number}%"),
    }
}
