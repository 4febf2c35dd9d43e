//! When something was so: a date as precise as it is known, and in the source's words.

use super::leaf::{Duration, Edtf, EvidenceRef, LanguageTag, Line, RecordRef};
use super::object::object;
use super::support::Support;
use super::vocabulary::RelativeAnchor;

object! {
    When {
        en: "time" => "When something was so, as precisely as it is known and no more, beside the source's own words.",
        fr: "date" => "Quand le fait se situe, avec la précision connue et pas davantage, à côté des mots de la source.",
        source: "EDTF (ISO 8601-2:2019); casecairn",
    }
    optional edtf: Edtf, public {
        en: "date" => "A date, a range or an open interval: `2025-07`, `2026-01-14/2026-01-16`, `../2026-01-16`. Its form is its precision: never fill in a day that is not known.",
        fr: "date" => "Une date, une période ou un intervalle ouvert : `2025-07`, `2026-01-14/2026-01-16`, `../2026-01-16`. La forme vaut précision : ne jamais ajouter un jour qui n'est pas connu.",
        source: "EDTF (ISO 8601-2:2019)",
    }
    optional verbatim: Line, protected {
        en: "wording" => "The words of the source, in its language: “Thursday”, “au cours des trente-six dernières heures”.",
        fr: "formulation d'origine" => "Les mots de la source, dans sa langue : « Thursday », « au cours des trente-six dernières heures ».",
        source: "Darwin Core verbatimEventDate",
    }
    optional lang: LanguageTag, public {
        en: "language" => "The language of the wording.",
        fr: "langue" => "La langue de la formulation d'origine.",
        source: "BCP 47 (RFC 5646)",
    }
    optional relative: Relative, public {
        en: "relative to" => "What “yesterday” or “the past 36 hours” is reckoned from, where the source dates nothing itself.",
        fr: "par rapport à" => "Le repère à partir duquel se comptent « hier » ou « les trente-six dernières heures », quand la source ne donne pas de date.",
        source: "casecairn",
    }
    optional lasting: Duration, protected {
        en: "duration" => "The least time it went on, where the source gives a length rather than dates: `P8M`. “For years” is at least `P2Y`.",
        fr: "durée" => "La durée minimale, quand la source donne une durée plutôt que des dates : `P8M`. « Pendant des années » vaut au moins `P2Y`.",
        source: "ISO 8601-1:2019 duration",
    }
    optional resolved_by: EvidenceRef, public {
        en: "resolved by" => "The evidence from which the date was worked out, where the text read does not give it.",
        fr: "établie par" => "L'élément de preuve qui a permis d'établir la date, quand le texte lu ne la donne pas.",
        source: "casecairn",
    }
    list support: Support, public {
        en: "support" => "The claims that carry this time.",
        fr: "appuis" => "Les affirmations qui attestent cette date.",
        source: "casecairn, after Overture sources[]",
    }
}

object! {
    Relative {
        en: "relative time" => "A time given by its distance from a moment of a document or from an event.",
        fr: "date relative" => "Une date donnée par son écart avec un moment de la vie d'un document, ou avec un événement.",
        source: "casecairn",
    }
    required to: RecordRef, public {
        en: "to" => "The evidence whose moment counts, which is the one that first said it and never one that republished it; or an incident.",
        fr: "repère" => "L'élément de preuve qui sert de repère, soit celui qui l'a dit en premier, jamais celui qui l'a repris ; ou bien un incident.",
        source: "casecairn",
    }
    required event: RelativeAnchor, public {
        en: "moment" => "Which moment of it: when it was issued, published or captured; for an incident, the event itself.",
        fr: "moment" => "Le moment retenu : émission, publication ou prise de vue ; pour un incident, l'événement lui-même.",
        source: "casecairn",
    }
    optional span: Duration, public {
        en: "span" => "How far from that moment: `-PT36H` reaches 36 hours back. A minus sign means before; absent where the source names no distance.",
        fr: "écart" => "L'écart avec ce moment : `-PT36H` remonte à trente-six heures. Le signe moins signifie avant ; absent si la source n'indique aucun écart.",
        source: "ISO 8601-1:2019 duration; ISO 8601-2:2019 negative duration",
    }
}
