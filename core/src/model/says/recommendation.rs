//! What an actor is urged to do.

use crate::model::attribution::Attribution;
use crate::model::leaf::{ActorRef, ClaimRef};
use crate::model::object::object;
use crate::model::vocabulary::{Recommendation, Urgency};

object! {
    SaysRecommendation as "recommendation" {
        en: "recommendation" => "States what somebody is called on to do. What law binds them to is an obligation.",
        fr: "recommandation" => "Énonce ce que l'on demande à quelqu'un de faire. Ce que le droit lui impose est une obligation.",
        source: "casecairn",
    }
    list to: Attribution, public {
        en: "to" => "Who is called on: an actor, or a role such as the international community; none where the source names nobody.",
        fr: "destinataires" => "À qui s'adresse l'appel : un acteur, ou un rôle tel que la communauté internationale ; aucun si la source ne nomme personne.",
        source: "casecairn",
    }
    list measures: Recommendation, public {
        en: "measures" => "What they are called on to do.",
        fr: "mesures" => "Ce qui leur est demandé.",
        source: "casecairn",
    }
    optional urgency: Urgency, public {
        en: "urgency" => "How soon, as the source says.",
        fr: "urgence" => "Dans quel délai, d'après la source.",
        source: "casecairn",
    }
    optional about: ActorRef, public {
        en: "about" => "Whose conduct is to be looked into, which is not who is called on.",
        fr: "visant" => "L'acteur dont la conduite est à examiner, distinct du destinataire.",
        source: "casecairn",
    }
    list concerning: ClaimRef, public {
        en: "concerning" => "The claims that describe what is to be looked into or ended.",
        fr: "au sujet de" => "Les affirmations qui décrivent ce qu'il s'agit d'examiner ou de faire cesser.",
        source: "casecairn",
    }
}
