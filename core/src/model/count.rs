//! How many: a number with its bounds, what is counted, by what means and as of when.

use super::leaf::{ClaimRef, Country, Edtf, LanguageTag, Line};
use super::object::object;
use super::vocabulary::{AgeClass, CountBasis, CountRelationKind, PersonStatus, Prevalence, Sex, Unit};
use super::when::When;

object! {
    Count {
        en: "count" => "How many, with the bounds that the source gives, what is counted, by what means and as of when.",
        fr: "nombre" => "Combien, avec les bornes que donne la source, ce qui est compté, de quelle manière et à quelle date.",
        source: "UCDP GED low, best and high; casecairn",
    }
    required unit: Unit, public {
        en: "unit" => "What is counted. Victims identified, potential victims and survivors interviewed are different units.",
        fr: "unité" => "Ce qui est compté. Victimes identifiées, victimes potentielles et personnes rescapées interrogées sont des unités distinctes.",
        source: "casecairn, after HURIDOCS counting units",
    }
    optional min: u64, protected {
        en: "at least" => "The least it can be, this number included: “at least 53” is 53.",
        fr: "au moins" => "Le minimum, ce nombre compris : « au moins 53 » s'écrit 53.",
        source: "UCDP GED low",
    }
    optional best: u64, protected {
        en: "best" => "The one number that the source gives, or the best estimate between the bounds. Never a middle that nobody has stated.",
        fr: "meilleure estimation" => "Le nombre unique que donne la source, ou la meilleure estimation entre les bornes. Jamais une moyenne que personne n'a avancée.",
        source: "UCDP GED best",
    }
    optional max: u64, protected {
        en: "at most" => "The most it can be, this number included.",
        fr: "au plus" => "Le maximum, ce nombre compris.",
        source: "UCDP GED high",
    }
    optional more_than: u64, protected {
        en: "more than" => "A bound that is exceeded, as the source gives it: “more than 3,000” is 3000, not 3001.",
        fr: "plus de" => "Un seuil dépassé, tel que la source le donne : « plus de 3 000 » s'écrit 3000, non 3001.",
        source: "casecairn",
    }
    optional fewer_than: u64, protected {
        en: "fewer than" => "A bound that is not reached, as the source gives it: “fewer than 50” is 50, not 49.",
        fr: "moins de" => "Un seuil qui n'est pas atteint, tel que la source le donne : « moins de 50 » s'écrit 50, non 49.",
        source: "casecairn",
    }
    optional share: Prevalence, public {
        en: "share" => "The part of a whole, where the source gives no number: all, most, many, few.",
        fr: "part" => "La part d'un ensemble, quand la source ne donne pas de nombre : la totalité, la plupart, beaucoup, peu.",
        source: "casecairn",
    }
    optional basis: CountBasis, public {
        en: "basis" => "How the number came about: counted, estimated, claimed by an interested party, or the floor of a word, as 24 for “dozens”.",
        fr: "mode d'obtention" => "D'où vient le nombre : compté, estimé, avancé par une partie intéressée, ou plancher d'un mot, comme 24 pour « dozens ».",
        source: "casecairn",
    }
    optional verbatim: Line, protected {
        en: "wording" => "The words of the source for the number, in its language: “dozens more”, “des milliers”.",
        fr: "formulation d'origine" => "Les mots de la source pour le nombre, dans sa langue : « dozens more », « des milliers ».",
        source: "casecairn, after Darwin Core verbatim terms",
    }
    optional lang: LanguageTag, public {
        en: "language" => "The language of the wording.",
        fr: "langue" => "La langue de la formulation d'origine.",
        source: "BCP 47 (RFC 5646)",
    }
    optional as_of: When, protected {
        en: "as of" => "When the number stood, which is not when it was published.",
        fr: "à la date du" => "La date à laquelle le nombre valait, distincte de celle de sa publication.",
        source: "casecairn",
    }
    optional period: When, protected {
        en: "period" => "The time over which was counted.",
        fr: "période" => "La période sur laquelle porte le décompte.",
        source: "SDMX REF_PERIOD",
    }
    optional cumulative: bool, public {
        en: "cumulative" => "Whether the number contains all earlier ones of its series. Such numbers replace each other and must never be added up.",
        fr: "cumulé" => "Indique si le nombre englobe les précédents de la même série. De tels nombres se remplacent et ne s'additionnent jamais.",
        source: "casecairn",
    }
    optional described_as: PersonStatus, public {
        en: "described as" => "What whoever gives the number calls the people: trafficking victims, suspects, detainees. It is their word, not a finding.",
        fr: "qualifiés de" => "Comment l'auteur du nombre désigne les personnes : victimes de la traite, suspects, détenus. C'est son terme, non un constat.",
        source: "casecairn, after HURIDOCS victim status",
    }
    list includes: AgeClass, public {
        en: "includes" => "Age classes that are among those counted, with no number of their own: “including children”.",
        fr: "dont" => "Les classes d'âge comprises dans le total, sans nombre propre : « dont des enfants ».",
        source: "casecairn",
    }
    optional nationality: Country, protected {
        en: "nationality" => "The one nationality of all who are counted. For several, use the breakdown.",
        fr: "nationalité" => "La nationalité commune à toutes les personnes comptées. S'il y en a plusieurs, utiliser la ventilation.",
        source: "ISO 3166-1 alpha-2; CTDC citizenship",
    }
    optional age_class: AgeClass, protected {
        en: "age class" => "The one age class of all who are counted.",
        fr: "classe d'âge" => "La classe d'âge commune à toutes les personnes comptées.",
        source: "CTDC ageBroad",
    }
    optional sex: Sex, protected {
        en: "sex" => "The one sex of all who are counted.",
        fr: "sexe" => "Le sexe commun à toutes les personnes comptées.",
        source: "CTDC gender",
    }
    optional month: Edtf, protected {
        en: "month" => "The month that the number belongs to, in a monthly series: `2025-07`.",
        fr: "mois" => "Le mois auquel se rapporte le nombre, dans une série mensuelle : `2025-07`.",
        source: "EDTF (ISO 8601-2:2019)",
    }
    list cells: Cell, protected {
        en: "breakdown" => "The count broken down. The cells must fit within the bounds, but need not add up: some people may be left out.",
        fr: "ventilation" => "Le nombre ventilé. Les cases restent dans les bornes, mais leur somme peut être incomplète : certaines personnes peuvent manquer.",
        source: "CTDC Global Synthetic Dataset; casecairn",
    }
    list relations: CountRelation, public {
        en: "relations" => "How the number stands to numbers in other claims: part of one, or in place of one.",
        fr: "relations" => "Le rapport du nombre avec ceux d'autres affirmations : il en est une partie, ou le remplace.",
        source: "casecairn",
    }
}

object! {
    Cell {
        en: "cell" => "One cell of a breakdown: some of the people counted, by what they have in common.",
        fr: "case" => "Une case de la ventilation : une partie des personnes comptées, selon ce qu'elles ont en commun.",
        source: "CTDC Global Synthetic Dataset",
    }
    optional nationality: Country, protected {
        en: "nationality" => "The nationality of those in the cell.",
        fr: "nationalité" => "La nationalité des personnes de la case.",
        source: "ISO 3166-1 alpha-2; CTDC citizenship",
    }
    optional age_class: AgeClass, protected {
        en: "age class" => "The age class of those in the cell.",
        fr: "classe d'âge" => "La classe d'âge des personnes de la case.",
        source: "CTDC ageBroad",
    }
    optional sex: Sex, protected {
        en: "sex" => "The sex of those in the cell.",
        fr: "sexe" => "Le sexe des personnes de la case.",
        source: "CTDC gender",
    }
    optional month: Edtf, protected {
        en: "month" => "The month that the cell covers: `2025-07`.",
        fr: "mois" => "Le mois que couvre la case : `2025-07`.",
        source: "EDTF (ISO 8601-2:2019)",
    }
    optional min: u64, protected {
        en: "at least" => "The least it can be, this number included.",
        fr: "au moins" => "Le minimum, ce nombre compris.",
        source: "UCDP GED low",
    }
    optional best: u64, protected {
        en: "best" => "The one number given, or the best estimate. Zero means that nobody was found; where nothing is known, leave it out.",
        fr: "meilleure estimation" => "Le nombre donné, ou la meilleure estimation. Zéro signifie que personne n'a été trouvé ; si rien n'est connu, ne rien indiquer.",
        source: "UCDP GED best",
    }
    optional max: u64, protected {
        en: "at most" => "The most it can be, this number included.",
        fr: "au plus" => "Le maximum, ce nombre compris.",
        source: "UCDP GED high",
    }
    optional more_than: u64, protected {
        en: "more than" => "A bound that is exceeded, as the source gives it.",
        fr: "plus de" => "Un seuil dépassé, tel que la source le donne.",
        source: "casecairn",
    }
    optional fewer_than: u64, protected {
        en: "fewer than" => "A bound that is not reached, as the source gives it.",
        fr: "moins de" => "Un seuil qui n'est pas atteint, tel que la source le donne.",
        source: "casecairn",
    }
}

object! {
    CountRelation {
        en: "relation of counts" => "How a count stands to the count in another claim.",
        fr: "relation entre nombres" => "Le rapport entre un nombre et celui d'une autre affirmation.",
        source: "casecairn",
    }
    required kind: CountRelationKind, public {
        en: "kind" => "The relation, read from this count to the other: this one is a subset of it, or supersedes it.",
        fr: "nature" => "La relation, lue de ce nombre vers l'autre : celui-ci en est un sous-ensemble, ou le remplace.",
        source: "casecairn",
    }
    required to: ClaimRef, public {
        en: "to" => "The claim that gives the other count.",
        fr: "vers" => "L'affirmation qui donne l'autre nombre.",
        source: "casecairn",
    }
}
