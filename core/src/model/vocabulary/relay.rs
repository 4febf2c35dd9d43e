//! How faithfully a claim is passed on.

use super::vocabulary;

vocabulary! {
    Relay: unknown, {
        en: "faithfulness of relay" => "How the text that was read relates to the words of the one who made the claim.",
        fr: "fidélité de la restitution" => "Rapport entre le texte lu et les mots de l'auteur de l'affirmation.",
        source: "casecairn",
    }
    VerbatimQuote = "verbatim_quote" {
        en: "word for word" => "The words themselves, in their own language.",
        fr: "mot pour mot" => "Les mots mêmes, dans leur langue.",
        source: "casecairn",
    }
    QuoteVariant = "quote_variant" {
        en: "differing quotation" => "Set between quotation marks, in words that differ from another text of the same quotation.",
        fr: "citation divergente" => "Mis entre guillemets, mais dans des termes qui diffèrent d'un autre texte de la même citation.",
        source: "casecairn",
    }
    Paraphrase = "paraphrase" {
        en: "paraphrase" => "The same thing said in the relaying text's own words.",
        fr: "paraphrase" => "La même chose, dite dans les termes du texte qui la relaie.",
        source: "casecairn",
    }
    Translation = "translation" {
        en: "translation" => "Carried over from another language by the relaying text.",
        fr: "traduction" => "Rendu d'une autre langue par le texte qui le relaie.",
        source: "casecairn",
    }
    PublisherGloss = "publisher_gloss" {
        en: "added by the publisher" => "Not traced to the one to whom it is ascribed: it seems to be the publisher's own addition.",
        fr: "ajout de l'éditeur" => "Introuvable chez celui à qui on le prête : semble être un ajout de l'éditeur.",
        source: "casecairn",
    }
    SuspectedGarble = "suspected_garble" {
        en: "probably garbled" => "It seems that the relaying text says something other than was meant.",
        fr: "sans doute déformé" => "Le texte qui relaie semble dire autre chose que ce qui était voulu.",
        source: "casecairn",
    }
}
