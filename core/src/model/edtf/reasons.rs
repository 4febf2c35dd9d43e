//! The reasons why a text is not EDTF, and the way to them from the parser's messages, which may change with its version, to our codes, which may not.

use crate::lang::Text;

/// What is left to say when nothing better is known.
pub(super) const NOT_EDTF: (&str, Text) =
    ("not_edtf", Text { en: "this is not an EDTF date", fr: "ce n'est pas une date EDTF" });

/// Every reason: its code, and its text in each language.
pub(super) const TABLE: &[(&str, Text)] = &[
    NOT_EDTF,
    ("empty", Text { en: "the text is empty", fr: "le texte est vide" }),
    ("too_long", Text { en: "the text is longer than 64 bytes", fr: "le texte dépasse 64 octets" }),
    ("not_ascii", Text { en: "only ASCII characters are allowed", fr: "seuls les caractères ASCII sont admis" }),
    ("white_space", Text { en: "white space is not allowed", fr: "les espaces ne sont pas admis" }),
    ("number_too_large", Text { en: "the number is too large", fr: "le nombre est trop grand" }),
    (
        "year_form",
        Text {
            en: "a year has four digits; X stands for an unknown digit",
            fr: "une année a quatre chiffres ; X remplace un chiffre inconnu",
        },
    ),
    ("year_minus_zero", Text { en: "there is no year -0000", fr: "il n'y a pas d'année -0000" }),
    (
        "negative_year_unknown_digit",
        Text {
            en: "a year before 0000 cannot have unknown digits",
            fr: "une année antérieure à 0000 ne peut avoir de chiffres inconnus",
        },
    ),
    (
        "significant_digits",
        Text {
            en: "S and a number fit only a plain year, up to its number of digits",
            fr: "S et un nombre ne conviennent qu'à une année simple, dans la limite de ses chiffres",
        },
    ),
    (
        "long_year_form",
        Text {
            en: "Y is followed by a whole number without leading zeros, and may have an exponent",
            fr: "Y est suivi d'un nombre entier sans zéro initial, avec au besoin un exposant",
        },
    ),
    (
        "long_year_too_small",
        Text {
            en: "Y is only for years of more than four digits",
            fr: "Y ne sert qu'aux années de plus de quatre chiffres",
        },
    ),
    (
        "long_year_with_month",
        Text {
            en: "a year with Y cannot have a month or a day", fr: "une année avec Y ne peut avoir ni mois ni jour"
        },
    ),
    (
        "separator_expected",
        Text {
            en: "year, month and day are separated by a hyphen",
            fr: "l'année, le mois et le jour sont séparés par un trait d'union",
        },
    ),
    (
        "month_form",
        Text {
            en: "a month has two digits; X stands for an unknown digit",
            fr: "un mois a deux chiffres ; X remplace un chiffre inconnu",
        },
    ),
    (
        "month_out_of_range",
        Text {
            en: "the month must be 01 to 12, or 21 to 41 for a part of a year",
            fr: "le mois va de 01 à 12, ou de 21 à 41 pour une partie d'année",
        },
    ),
    (
        "season_with_day",
        Text {
            en: "a part of a year (21 to 41) cannot have a day",
            fr: "une partie d'année (21 à 41) ne peut avoir de jour",
        },
    ),
    (
        "day_form",
        Text {
            en: "a day has two digits; X stands for an unknown digit",
            fr: "un jour a deux chiffres ; X remplace un chiffre inconnu",
        },
    ),
    ("day_out_of_range", Text { en: "that month has no such day", fr: "ce mois n'a pas ce jour" }),
    (
        "trailing_text",
        Text {
            en: "there is something after the end of the date", fr: "il y a quelque chose après la fin de la date"
        },
    ),
    (
        "time_needs_full_date",
        Text {
            en: "a time needs a full date with a year from 0000 to 9999, and no marks",
            fr: "une heure exige une date complète, d'une année de 0000 à 9999, sans marque de doute",
        },
    ),
    ("time_form", Text { en: "a time is written hh:mm:ss", fr: "une heure s'écrit hh:mm:ss" }),
    ("time_out_of_range", Text { en: "there is no such time of day", fr: "cette heure n'existe pas" }),
    ("offset_form", Text { en: "an offset is written Z, +hh or +hh:mm", fr: "un décalage s'écrit Z, +hh ou +hh:mm" }),
    (
        "offset_out_of_range",
        Text {
            en: "an offset lies between -14:00 and +14:00 and is not -00:00",
            fr: "un décalage va de -14:00 à +14:00 et n'est pas -00:00",
        },
    ),
    ("interval_form", Text { en: "an interval has one slash", fr: "un intervalle a une seule barre oblique" }),
    (
        "interval_without_date",
        Text {
            en: "an interval needs a date on at least one side",
            fr: "un intervalle exige une date d'un côté au moins",
        },
    ),
    ("interval_order", Text { en: "the interval ends before it begins", fr: "l'intervalle finit avant de commencer" }),
    (
        "open_end_misplaced",
        Text {
            en: "two dots stand before a first date or after a last date",
            fr: "deux points se placent avant la première date ou après la dernière",
        },
    ),
    (
        "set_form",
        Text {
            en: "a set is dates separated by commas in one pair of brackets",
            fr: "un ensemble est une suite de dates séparées par des virgules, dans une seule paire de crochets",
        },
    ),
    (
        "set_range",
        Text {
            en: "a range in a set joins two plain dates of one precision, the earlier first",
            fr: "dans un ensemble, une plage relie deux dates simples de même précision, la plus ancienne d'abord",
        },
    ),
];

/// The code of a message of the parser.
pub(super) fn code(message: &str) -> &'static str {
    match message {
        "empty input" | "empty date" => "empty",
        "EDTF permits ASCII characters only" => "not_ascii",
        "whitespace is not allowed" => "white_space",
        "number out of supported range" | "exponent out of supported range" => "number_too_large",
        "year must have exactly four digits (or X)" => "year_form",
        "-0000 is not a valid year" => "year_minus_zero",
        "negative years cannot contain unspecified digits" => "negative_year_unknown_digit",
        "significant digits cannot combine with unspecified digits"
        | "significant digits must be 1-4 for a four-digit year"
        | "significant digits exceed the year's digit count"
        | "significant-digit years are year-precision only" => "significant_digits",
        "expected digits after 'Y'"
        | "leading zeros are not allowed in Y-prefixed years"
        | "expected digits after exponent 'E'"
        | "exponential year significand cannot be zero" => "long_year_form",
        "Y-prefixed years require |year| > 9999" => "long_year_too_small",
        "Y-prefixed years are year-precision only" => "long_year_with_month",
        "expected '-' before month" | "expected '-' before day" => "separator_expected",
        "month must be two digits (or X)" => "month_form",
        "month must be 01-12 or a sub-year code 21-41"
        | "no calendar month matches the unspecified digits"
        | "month must be fully specified"
        | "month must be 01-12" => "month_out_of_range",
        "sub-year groupings cannot carry a day" => "season_with_day",
        "day must be two digits (or X)" => "day_form",
        "day is out of range for the month" => "day_out_of_range",
        "unexpected characters after day" => "trailing_text",
        "date-times require a complete YYYY-MM-DD date" | "date-times require a plain all-digit date" => {
            "time_needs_full_date"
        }
        "time must be hh:mm:ss" | "time components must be two digits" => "time_form",
        "hour must be 00-23 (24 is not allowed)" | "minute must be 00-59" | "second must be 00-60" => {
            "time_out_of_range"
        }
        "time shift must be Z, +hh, +hh:mm or negative"
        | "time shift must be ±hh or ±hh:mm"
        | "time shift components must be two digits" => "offset_form",
        "shift minutes must be 00-59" | "time shift exceeds ±14:00" | "negative zero time shift is not allowed" => {
            "offset_out_of_range"
        }
        "interval must contain exactly one '/'" => "interval_form",
        "interval needs at least one dated endpoint" => "interval_without_date",
        "interval end precedes interval start" => "interval_order",
        "'..'-prefixed date is only allowed as interval start"
        | "'..'-suffixed date is only allowed as interval end" => "open_end_misplaced",
        "unterminated set"
        | "set must contain at least one element"
        | "sets cannot nest"
        | "empty set element"
        | "'..' alone is not a set element"
        | "set element cannot contain multiple '..'" => "set_form",
        "set range endpoints must share precision"
        | "set range end precedes range start"
        | "set range endpoints cannot contain unspecified digits"
        | "set range endpoints cannot be qualified"
        | "set range endpoints cannot be seasons"
        | "set range endpoints cannot carry significant digits" => "set_range",
        _ => "not_edtf",
    }
}
