//! What is missing, and why.

use crate::model::leaf::ActorRef;
use crate::model::object::object;
use crate::model::vocabulary::{GapTopic, MissingReason};

object! {
    SaysGap as "gap" {
        en: "gap" => "States that information is missing that somebody ought to have given. What your own dossier lacks is not a gap.",
        fr: "lacune" => "Énonce qu'il manque une information que quelqu'un aurait dû fournir. Ce qui fait défaut à votre propre dossier n'en est pas une.",
        source: "casecairn, after BODS unspecifiedReason",
    }
    required topic: GapTopic, public {
        en: "topic" => "What there is no information on.",
        fr: "sujet" => "Ce sur quoi l'information manque.",
        source: "casecairn",
    }
    optional holder: ActorRef, public {
        en: "holder" => "Who has the information, or ought to have it.",
        fr: "détenteur" => "Qui détient l'information, ou devrait la détenir.",
        source: "casecairn",
    }
    required reason: MissingReason, public {
        en: "reason" => "Why it is missing. Silent is not the same as refused.",
        fr: "motif" => "Pourquoi elle manque. Se taire n'est pas refuser.",
        source: "BODS unspecifiedReason",
    }
}
