//! The words of a claim, and how others give them.

use crate::model::leaf::{ActorRef, EvidenceRef, LanguageTag, Prose};
use crate::model::object::object;

object! {
    Quote {
        en: "quote" => "The words of the item that make the claim, with who speaks them.",
        fr: "citation" => "Les mots de l'élément qui portent l'affirmation, et qui les prononce.",
        source: "W3C Web Annotation TextQuoteSelector",
    }
    required text: Prose, protected {
        en: "text" => "The words exactly as the item gives them, in its language: neither translated nor corrected.",
        fr: "texte" => "Les mots exactement tels que l'élément les donne, dans sa langue : ni traduits, ni corrigés.",
        source: "Berkeley Protocol on Digital Open Source Investigations",
    }
    optional lang: LanguageTag, public {
        en: "language" => "The language of these words; absent, that of the item.",
        fr: "langue" => "La langue de ces mots ; à défaut, celle de l'élément.",
        source: "BCP 47 (RFC 5646)",
    }
    optional speaker: ActorRef, public {
        en: "speaker" => "Who is quoted in person, speaking for the one who makes the claim. A survivor or a witness is never a speaker on record.",
        fr: "locuteur" => "La personne citée nommément, au nom de l'auteur de l'affirmation. Une personne rescapée ou un témoin n'est jamais répertorié comme locuteur.",
        source: "casecairn",
    }
    list differs_from: QuoteVariant, public {
        en: "differs from" => "How other evidence words the same quotation, where the words differ. None is made the right one.",
        fr: "variantes" => "La même citation telle que la rendent d'autres éléments, lorsque les mots diffèrent. Aucune n'est érigée en version correcte.",
        source: "casecairn",
    }
}

object! {
    QuoteVariant {
        en: "quote variant" => "The same quotation as another item of evidence words it.",
        fr: "variante de citation" => "La même citation, telle que la rend un autre élément de preuve.",
        source: "casecairn",
    }
    required evidence: EvidenceRef, public {
        en: "evidence" => "The item with the other wording.",
        fr: "élément de preuve" => "L'élément qui porte l'autre formulation.",
        source: "casecairn",
    }
    required text: Prose, protected {
        en: "text" => "The words exactly as that item gives them.",
        fr: "texte" => "Les mots exactement tels que cet élément les donne.",
        source: "Berkeley Protocol on Digital Open Source Investigations",
    }
    optional lang: LanguageTag, public {
        en: "language" => "The language of those words; a translation is a variant too.",
        fr: "langue" => "La langue de ces mots ; une traduction est aussi une variante.",
        source: "BCP 47 (RFC 5646)",
    }
}
