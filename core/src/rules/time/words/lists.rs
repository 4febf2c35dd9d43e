//! The words themselves. A phrase is here only if it has one meaning: what is
//! also said of a habit, or of the time of a story, is left out.

use super::phrase::Phrase;

/// The months, in full and as they are shortened.
pub(super) const MONTHS: &str = "\
    january february march april may june july august september october november december jan feb mar apr jun jul \
    aug sep sept oct nov dec janvier février fevrier mars avril mai juin juillet août aout septembre octobre \
    novembre décembre decembre janv févr fevr avr juil déc";

/// What may stand before a year or a month and adds nothing.
pub(super) const LEADS: &[&[&str]] =
    &[&["in"], &["during"], &["in", "the", "month", "of"], &["en"], &["au", "mois", "de"], &["au", "mois", "d"]];

/// The days of the week.
pub(super) const DAYS: &str = "\
    monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche";

/// Units of time.
pub(super) const UNITS: &str = "\
    hour hours day days week weeks month months year years minute minutes night nights weekend weekends heure heures \
    jour jours semaine semaines mois an ans année années nuit nuits journée journées";

/// Words that count.
pub(super) const NUMBERS: &str = "\
    a an one two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty thirty forty fifty \
    sixty ninety hundred dozen few several many some couple of half un une deux trois quatre cinq sept huit neuf dix \
    onze douze quinze dizaine quinzaine vingtaine vingt trente quarante cinquante soixante et de quelques plusieurs \
    petites";

/// Ties to another moment: “the last week of”, “les derniers jours avant”.
const TIES: &str = "of in at before after prior inside there spent when de du des d avant après dans à au aux où";

/// Ties of a day of the week, which may have a place: “Thursday in Bavet”.
const DAY_TIES: &str = "of after before following the to through till until à au de du d suivant précédent après";

/// What makes a day of the week a habit, or one of a story.
const NO_ONE_DAY: &str = "\
    every each any most some one a the that first second third fourth fifth previous same following black good le \
    les un chaque certains premier deuxième troisième quatrième même du to through au à";

const fn phrase(words: &'static str) -> Phrase {
    Phrase { words, not_after: "", not_before: "" }
}

/// A phrase that is tied to something else by what follows.
const fn tied(words: &'static str) -> Phrase {
    Phrase { words, not_after: "", not_before: TIES }
}

/// A phrase that tells of a story behind `the` (“the last night”).
const fn bare(words: &'static str) -> Phrase {
    Phrase { words, not_after: "the", not_before: TIES }
}

/// A French phrase that is one of a story before `là` (“cette nuit-là”).
const fn here(words: &'static str) -> Phrase {
    Phrase { words, not_after: "", not_before: "là" }
}

/// A day of the week. With a number it is a date.
const DAY: Phrase = Phrase { words: "<day>", not_after: NO_ONE_DAY, not_before: DAY_TIES };

/// Phrases that count from the moment at which they are said, by language.
pub(super) const DEICTIC: &[(&str, &[Phrase])] = &[
    (
        "en",
        &[
            DAY,
            phrase("yesterday|today|tonight|tomorrow"),
            bare("last night|week|weekend|month|year|<day>"),
            bare("next week|weekend|month|year"),
            tied("this morning|afternoon|evening|week|weekend|month|year"),
            tied("in|over|during|within the last week|month|year|hour"),
            tied("past <unit>"),
            tied("past <number> <unit>"),
            // “It will last three weeks” counts from nothing.
            tied("the|these|over|in|during|for|within last <number> <unit>"),
            phrase("<number> <unit> ago"),
        ],
    ),
    (
        "fr",
        &[
            DAY,
            phrase("hier|demain"),
            phrase("aujourd hui"),
            phrase("à ce jour"),
            here("ce matin|midi|soir"),
            here("cette nuit|semaine|année"),
            phrase("<day> dernier|passé|prochain"),
            tied("semaine|année|nuit dernière|passée|prochaine"),
            tied("mois|an|end dernier|passé|prochain"),
            tied("derniers|dernières <unit>"),
            tied("il y a <number> <unit>"),
        ],
    ),
];

/// The same for what is written without spaces, or in more than one way.
pub(super) const PIECES: &[(&str, &[&str])] = &[
    (
        "zh",
        &[
            "昨天",
            "昨日",
            "昨晚",
            "前天",
            "今天",
            "今日",
            "明天",
            "上周",
            "上週",
            "上星期",
            "本周",
            "本週",
            "上个月",
            "上個月",
            "去年",
            "今年",
        ],
    ),
    ("km", &["ម្សិលមិញ", "ម្សិលម៉ិញ", "ថ្ងៃនេះ"]),
    ("th", &["เมื่อวาน", "เมื่อคืน", "วันนี้", "พรุ่งนี้", "สัปดาห์ที่แล้ว", "เดือนที่แล้ว", "ปีที่แล้ว"]),
    ("vi", &["hôm qua", "hôm nay", "năm ngoái"]),
];
