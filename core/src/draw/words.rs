//! The words of figures.

use crate::lang::{Lang, Text};

/// Declares words.
macro_rules! words {
    ($($name:ident = $en:literal, $fr:literal;)*) => {
        $(pub(super) const $name: Text = Text { en: $en, fr: $fr };)*
    };
}

words! {
    MAP = "Map of compounds", "Carte des complexes";
    MAP_OF_RECORDS = "Map of compounds and incidents", "Carte des complexes et des incidents";
    TIMELINE = "Time line", "Frise chronologique";
    OPERATIONS = "State of operation", "État d'activité";
    ASSESSMENT = "Assessment", "Évaluation";
    PRECISION = "Precision", "Précision";
    ACTIVE = "active", "en activité";
    IDLE = "dormant, or being built", "en sommeil ou en construction";
    LEFT = "evacuated, or relocated", "évacué ou déplacé";
    ENDED = "closed, demolished, or put to another use", "fermé, démoli ou reconverti";
    UNKNOWN = "not known, or sources differ", "inconnu, ou sources divergentes";
    CONFIRMED = "confirmed", "confirmé";
    PROBABLE = "probable", "probable";
    OPEN = "reported, suspected, or not stated", "signalé, soupçonné ou non précisé";
    REFUTED = "refuted", "infirmé";
    INCIDENT = "incident", "incident";
    STATE_DISPUTED = "state of operation: sources differ", "état d'activité\u{a0}: sources divergentes";
    HELD_DISPUTED = "assessment: sources differ", "évaluation\u{a0}: sources divergentes";
    ASSESSMENT_OF = "assessment: ", "évaluation\u{a0}: ";
    ROUGH = "town only, or precision not stated", "ville seulement, ou précision non indiquée";
    RADIUS = "surely within this circle, to scale", "à coup sûr dans ce cercle, à l'échelle";
    FOOTPRINT = "ground covered, to scale", "emprise au sol, à l'échelle";
    SEVERAL = "several at one spot", "plusieurs au même endroit";
    NAMELESS = "Drawn, without room for their names", "Dessinés, sans place pour leur nom";
    SOMEWHERE = "Known by country or province only", "Connus par le pays ou la province seulement";
    NOWHERE = "No place that can be drawn", "Aucun lieu que l'on puisse dessiner";
    HERE = "without a known spot", "sans emplacement connu";
    INTERNAL = "INTERNAL. Shows places and dates exactly as the records hold them. To share anything of it, publish first.",
        "INTERNE. Montre les lieux et les dates exactement tels que les fiches les contiennent. Pour en communiquer quoi que ce soit, publier d'abord.";
    GROUND = "Ground: Natural Earth, taking no side where borders are disputed. Equirectangular projection.",
        "Fond\u{a0}: Natural Earth, sans prendre parti là où les frontières sont contestées. Projection équirectangulaire.";
    MEANING = "A bar is all the days that a date can mean: somewhere in them, or throughout.",
        "Une barre montre tous les jours possibles d'une date\u{a0}: quelque part parmi eux, ou tout du long.";
    INCIDENT_ON = "incident on that day", "incident ce jour-là";
    INCIDENT_WITHIN = "incident within these days", "incident au cours de ces jours";
    PUBLISHED = "Evidence published", "Publication des preuves";
    DOUBTFUL = "date marked as doubtful or approximate", "date signalée comme incertaine ou approximative";
    ENDLESS = "open, or end not known", "ouvert, ou fin inconnue";
    ASSESSED = "assessment, as of", "évaluation, à la date du";
    NO_SITE = "Compound not identified", "Complexe non identifié";
    UNDATED = "Without a date that can be drawn", "Sans date que l'on puisse dessiner";
    EMPTY = "Nothing here has a date that can be drawn", "Rien n'a ici de date que l'on puisse dessiner";
    TRUE_AT = "true to scale at", "échelle exacte à";
}

/// How many are drawn, listed and left out, as a line.
pub(super) fn counts(drawn: usize, listed: usize, left_out: usize, lang: Lang) -> String {
    let mut parts = match lang {
        Lang::En => vec![format!("{drawn} drawn"), format!("{listed} listed")],
        Lang::Fr => vec![format!("dessinés\u{a0}: {drawn}"), format!("énumérés\u{a0}: {listed}")],
    };
    if left_out > 0 {
        parts.push(match lang {
            Lang::En => format!("{left_out} left out: too many for one figure"),
            Lang::Fr => format!("laissés de côté\u{a0}: {left_out} (trop pour une seule figure)"),
        });
    }
    parts.join(" · ")
}

/// How many more there are, behind a list.
pub(super) fn more(count: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("… and {count} more"),
        Lang::Fr => format!("… et {count} de plus"),
    }
}

/// A distance, rounded as one says it.
pub(super) fn distance(metres: f64, lang: Lang) -> String {
    let (number, unit) = if metres < 1000.0 { (metres.round(), "m") } else { ((metres / 100.0).round() / 10.0, "km") };
    let number = format!("{number}");
    let number = if lang == Lang::Fr { number.replace('.', ",") } else { number };
    format!("{number}\u{a0}{unit}")
}

/// A degree, with the letter of its side.
pub(super) fn degrees(value: f64, letters: Text, lang: Lang) -> String {
    let number = format!("{}", (value.abs() * 1000.0).round() / 1000.0);
    let number = if lang == Lang::Fr { number.replace('.', ",") } else { number };
    let letter = letters.get(lang).chars().nth(usize::from(value < 0.0)).filter(|_| value.abs() > 1e-9);
    format!("{number}°{}", letter.map(|letter| format!("\u{a0}{letter}")).unwrap_or_default())
}

/// North and south; east and west.
pub(super) const LATITUDE: Text = Text { en: "NS", fr: "NS" };
pub(super) const LONGITUDE: Text = Text { en: "EW", fr: "EO" };

const MONTHS: [Text; 12] = [
    Text { en: "Jan", fr: "janv." },
    Text { en: "Feb", fr: "févr." },
    Text { en: "Mar", fr: "mars" },
    Text { en: "Apr", fr: "avr." },
    Text { en: "May", fr: "mai" },
    Text { en: "Jun", fr: "juin" },
    Text { en: "Jul", fr: "juil." },
    Text { en: "Aug", fr: "août" },
    Text { en: "Sep", fr: "sept." },
    Text { en: "Oct", fr: "oct." },
    Text { en: "Nov", fr: "nov." },
    Text { en: "Dec", fr: "déc." },
];

/// A month of 1 to 12, shortened.
pub(super) fn month(month: u8, lang: Lang) -> &'static str {
    MONTHS.get(usize::from(month).wrapping_sub(1)).map_or("", |name| name.get(lang))
}
