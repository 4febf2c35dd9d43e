//! Who handed evidence over, and how much of it.

use crate::model::count::Count;
use crate::model::leaf::ActorRef;
use crate::model::object::object;
use crate::model::when::When;

object! {
    Provision {
        en: "provision" => "One handing over of evidence, or of part of a batch, by one actor.",
        fr: "remise" => "La remise, par un acteur, d'éléments de preuve ou d'une partie d'un lot.",
        source: "Berkeley Protocol on Digital Open Source Investigations",
    }
    required actor: ActorRef, public {
        en: "actor" => "Who handed it over. A private person who filmed or passed it on is never named.",
        fr: "acteur" => "Qui l'a remis. Un particulier qui a filmé ou transmis n'est jamais nommé.",
        source: "casecairn",
    }
    optional count: Count, public {
        en: "count" => "How many items of the batch came this way; keep “many” as words, with a lexical basis.",
        fr: "nombre" => "Combien d'éléments du lot sont arrivés par cette voie ; « beaucoup » reste tel quel, avec le mode d'obtention « tiré d'un mot ».",
        source: "casecairn",
    }
    optional when: When, protected {
        en: "when" => "When it was handed over, not when it was published.",
        fr: "moment" => "Quand la remise a eu lieu, et non la publication.",
        source: "EDTF ISO 8601-2:2019",
    }
}
