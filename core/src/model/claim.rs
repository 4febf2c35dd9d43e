//! What a piece of evidence says.

use super::leaf::{ActorRef, ClaimRef, EvidenceRef, FieldName, Id, RecordRef};
use super::object::object;
use super::says::Says;
use super::vocabulary::{Relay, Role, Stance};
use super::when::When;

mod ambiguity;
mod credibility;
mod locator;
mod quote;

pub use ambiguity::Ambiguity;
pub use credibility::Credibility;
pub use locator::Locator;
pub use quote::{Quote, QuoteVariant};

object! {
    Claim {
        en: "claim" => "One thing that a piece of evidence says, with who says it and how. It either concerns a record, through `about`, or states something of its own, through `says`.",
        fr: "affirmation" => "Une chose que dit un élément de preuve, avec son auteur et la manière dont il la dit. Elle porte sur une fiche, par `about`, ou énonce un contenu propre, par `says`.",
        source: "Security Force Monitor citations; HURIDOCS Events Standard Formats",
    }
    required id: Id, public {
        en: "id" => "What this claim is called inside its evidence; elsewhere it is `evidence#claim`. It is never reused.",
        fr: "identifiant" => "La désignation de l'affirmation au sein de l'élément de preuve ; ailleurs, `evidence#claim`. Jamais réattribué.",
        source: "casecairn",
    }
    optional by: ActorRef, public {
        en: "by" => "Who makes the claim in the first place, not who passes it on. An article that reports what a government says is `by` the government.",
        fr: "auteur" => "Qui affirme en premier lieu, et non qui relaie. Dans un article qui rapporte les propos d'un gouvernement, l'auteur est le gouvernement.",
        source: "Security Force Monitor citations",
    }
    optional by_role: Role, public {
        en: "by role" => "Who makes the claim, where that is a role and not an actor on record: survivors, witnesses.",
        fr: "auteur (rôle)" => "Qui affirme, lorsqu'il s'agit d'un rôle et non d'un acteur répertorié : personnes rescapées, témoins.",
        source: "HURIDOCS Micro-thesaurus 19, source connection to information",
    }
    optional by_context: bool, public {
        en: "by, from the context" => "Whether who makes the claim is gathered from the context: the passage itself names nobody, as where an article goes on summing up a report.",
        fr: "auteur d'après le contexte" => "Indique si l'auteur se déduit du contexte : le passage lui-même ne nomme personne, comme lorsqu'un article poursuit le résumé d'un rapport.",
        source: "casecairn",
    }
    list via: ActorRef, public {
        en: "via" => "Through whom it reached this item, beginning next to the one who makes it. The item's own publisher is not repeated.",
        fr: "relayé par" => "Par qui elle est parvenue jusqu'à cet élément, en partant du plus proche de son auteur. L'éditeur de l'élément n'est pas répété.",
        source: "casecairn",
    }
    required stance: Stance, public {
        en: "stance" => "How far the one who makes it stands behind it, not how far you believe it.",
        fr: "posture" => "Degré auquel son auteur la prend à son compte, et non le crédit que vous lui accordez.",
        source: "casecairn, after Security Force Monitor claim statuses",
    }
    optional relay: Relay, public {
        en: "relay" => "How the item renders the words: verbatim, paraphrased, translated, glossed by the publisher, or probably garbled.",
        fr: "restitution" => "Comment l'élément rend les propos : littéralement, en les paraphrasant, en traduction, avec un ajout de l'éditeur ou sous une forme sans doute altérée.",
        source: "casecairn",
    }
    optional at: Locator, public {
        en: "at" => "Where in the item it stands.",
        fr: "repère" => "L'endroit de l'élément où elle figure.",
        source: "W3C Web Annotation selectors",
    }
    optional quote: Quote, protected {
        en: "quote" => "The item's own words that make the claim.",
        fr: "citation" => "Les mots mêmes de l'élément qui portent l'affirmation.",
        source: "W3C Web Annotation TextQuoteSelector",
    }
    optional made: When, protected {
        en: "made" => "When it was made by the one who makes it; not when this item repeated it.",
        fr: "date" => "Quand son auteur l'a formulée, et non quand cet élément l'a relayée.",
        source: "EDTF ISO 8601-2:2019",
    }
    optional about: RecordRef, public {
        en: "about" => "The record that the claim speaks of, where it says what the record says.",
        fr: "objet" => "La fiche sur laquelle porte l'affirmation, lorsqu'elle dit ce que dit la fiche.",
        source: "casecairn",
    }
    list fields: FieldName, public {
        en: "fields" => "Which top-level fields of that record it speaks to; none listed means the record as a whole.",
        fr: "champs" => "Les champs de premier niveau de cette fiche dont elle traite ; sans indication, la fiche entière.",
        source: "Security Force Monitor citations",
    }
    optional says: Says, public {
        en: "says" => "What it states of its own: a count, a characterisation, a state's failure, a duty, a risk and so on.",
        fr: "énoncé" => "Ce qu'elle énonce en propre : un décompte, une qualification, un manquement de l'État, une obligation, un risque, etc.",
        source: "casecairn",
    }
    list rests_on: EvidenceRef, public {
        en: "rests on" => "The evidence on which, by its own account, this claim rests, where that is less than the whole item's lineage: some of the images, the testimonies.",
        fr: "repose sur" => "Les éléments sur lesquels cette affirmation dit reposer, lorsqu'ils sont plus restreints que la filiation de l'élément entier : certaines images, des témoignages.",
        source: "Berkeley Protocol on Digital Open Source Investigations",
    }
    list prompted_by: EvidenceRef, public {
        en: "prompted by" => "The evidence that the claim reacts to. Reacting is not resting on.",
        fr: "en réaction à" => "Les éléments auxquels réagit l'affirmation. Y réagir n'est pas s'y appuyer.",
        source: "casecairn",
    }
    list supports: ClaimRef, public {
        en: "supports" => "The claims that this one says it bears out. Bearing out one's own earlier finding is not corroboration by another.",
        fr: "conforte" => "Les affirmations que celle-ci dit conforter. Conforter ses propres constatations n'est pas une corroboration par un tiers.",
        source: "casecairn",
    }
    list contrasts_with: ClaimRef, public {
        en: "contrasts with" => "The claims against which the text sets this one: “however”. A claim older than what it is set against cannot rebut it.",
        fr: "opposée à" => "Les affirmations auxquelles le texte oppose celle-ci : « cependant ». Une affirmation antérieure à celle qu'on lui oppose ne saurait la réfuter.",
        source: "casecairn",
    }
    list conflicts_with: ClaimRef, public {
        en: "conflicts with" => "The claims with which this one cannot both be true. Both are kept.",
        fr: "incompatible avec" => "Les affirmations qui ne peuvent être vraies en même temps que celle-ci. Les deux sont conservées.",
        source: "Security Force Monitor claim statuses",
    }
    list ambiguity: Ambiguity, public {
        en: "ambiguity" => "What the wording leaves open; recorded, not decided.",
        fr: "ambiguïtés" => "Ce que la formulation laisse ouvert ; consigné, non tranché.",
        source: "casecairn",
    }
    list credibility: Credibility, public {
        en: "credibility" => "How credible the claim is held to be, and by whom. How reliable the source is stands on the evidence.",
        fr: "crédibilité" => "La crédibilité reconnue à l'affirmation, et par qui. La fiabilité de la source figure sur l'élément de preuve.",
        source: "Admiralty Code (NATO AJP-2.1)",
    }
}
