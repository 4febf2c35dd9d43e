//! How evidence was checked.

use crate::model::count::Count;
use crate::model::leaf::{ActorRef, Id, Prose};
use crate::model::object::object;
use crate::model::vocabulary::{PillarKind, PillarState, VerificationMethod, VerificationResult};
use crate::model::when::When;

object! {
    Verification {
        en: "verification" => "One check of the evidence, by one actor. Whether it was independent is worked out from who verified and who provided, never ticked.",
        fr: "vérification" => "Un contrôle de l'élément de preuve, par un acteur. Son indépendance se déduit de l'identité de qui a vérifié et de qui a fourni ; elle ne se coche pas.",
        source: "Berkeley Protocol on Digital Open Source Investigations",
    }
    optional id: Id, public {
        en: "id" => "What this check is called inside its evidence; needed only where something points at it.",
        fr: "identifiant" => "La désignation du contrôle au sein de l'élément de preuve ; nécessaire seulement si l'on y renvoie.",
        source: "casecairn",
    }
    optional by: ActorRef, public {
        en: "by" => "Who made the check, which is not always who reports it.",
        fr: "par" => "Qui a effectué le contrôle, et qui n'est pas toujours celui qui en rend compte.",
        source: "casecairn",
    }
    list methods: VerificationMethod, public {
        en: "methods" => "How it was checked. Reviewing a post is weaker than geolocating it: name what was done.",
        fr: "méthodes" => "Les moyens employés. Examiner une publication est moins probant que la géolocaliser : indiquer ce qui a été fait.",
        source: "Berkeley Protocol on Digital Open Source Investigations",
    }
    list pillars: Pillar, public {
        en: "pillars" => "What each of the five questions came to: provenance, source, date, location, motivation.",
        fr: "piliers" => "La réponse à chacune des cinq questions : provenance, source, date, lieu, motivation.",
        source: "First Draft verification pillars",
    }
    required result: VerificationResult, public {
        en: "result" => "What the check concluded about the item. A geolocated video is one whose place is verified, and nothing more.",
        fr: "résultat" => "La conclusion du contrôle. Géolocaliser une vidéo, c'est en vérifier le lieu, et rien de plus.",
        source: "Berkeley Protocol on Digital Open Source Investigations",
    }
    optional on: When, public {
        en: "on" => "When the check was made, not when the item was recorded.",
        fr: "date" => "Quand le contrôle a été effectué, et non quand l'élément a été enregistré.",
        source: "EDTF ISO 8601-2:2019",
    }
    optional applies_to: Count, public {
        en: "applies to" => "How many items of a batch were checked; absent, all of it.",
        fr: "porte sur" => "Combien d'éléments d'un lot ont été contrôlés ; à défaut, tous.",
        source: "casecairn",
    }
    optional note: Prose, internal {
        en: "note" => "The working of the check, for those who work on the dossier; it never leaves it.",
        fr: "note" => "Le détail du contrôle, pour les personnes qui travaillent sur le dossier ; il n'en sort jamais.",
        source: "casecairn",
    }
}

object! {
    Pillar {
        en: "pillar" => "One of the five questions put to online material, and how far it is answered.",
        fr: "pilier" => "L'une des cinq questions à poser à un contenu en ligne, et l'état de la réponse.",
        source: "First Draft verification pillars",
    }
    required pillar: PillarKind, public {
        en: "pillar" => "Which question: is it the original, who made it, when, where, why.",
        fr: "pilier" => "La question : est-ce l'original, qui l'a produit, quand, où, pourquoi.",
        source: "First Draft verification pillars",
    }
    required state: PillarState, public {
        en: "state" => "How far it is answered. Not attempted is not the same as unverified.",
        fr: "état" => "Le degré de réponse. Non tenté ne signifie pas non vérifié.",
        source: "First Draft verification pillars",
    }
}
