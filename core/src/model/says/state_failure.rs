//! What a state failed to do.

use crate::model::leaf::{ActorRef, ClaimRef};
use crate::model::object::object;
use crate::model::vocabulary::{Combination, EnabledKind, Pattern, StateFailure};
use crate::model::when::When;

object! {
    SaysStateFailure as "state_failure" {
        en: "state failure" => "States that a state body did not do what it had to. Taking part in the abuses is more than a failure: that is a characterisation.",
        fr: "manquement de l'État" => "Énonce qu'un organe de l'État n'a pas fait ce qui lui incombait. Participer aux exactions est plus qu'un manquement : cela relève d'une qualification.",
        source: "HURIDOCS Micro-thesaurus 18, types of acts by omission",
    }
    required by: ActorRef, public {
        en: "by" => "The state body that is said to have failed, as narrow as the source names it and no narrower.",
        fr: "organe" => "L'organe de l'État mis en cause, aussi précisément que la source le désigne, et pas davantage.",
        source: "casecairn",
    }
    list failures: StateFailure, public {
        en: "failures" => "What was not done. Charges that are too light are not the absence of charges.",
        fr: "manquements" => "Ce qui n'a pas été fait. Des poursuites pour des chefs trop légers ne sont pas une absence de poursuites.",
        source: "HURIDOCS Micro-thesaurus 18, types of acts by omission",
    }
    optional combination: Combination, public {
        en: "combination" => "Whether all the failures are stated, or at least one: “inaction or an insufficient response” is `any`.",
        fr: "combinaison" => "Indique si tous les manquements sont affirmés, ou au moins un : « inaction ou réponse insuffisante » donne `any`.",
        source: "casecairn",
    }
    list concerning: ClaimRef, public {
        en: "concerning" => "The claims that describe the abuses it failed to act on.",
        fr: "au sujet de" => "Les affirmations qui décrivent les exactions face auxquelles il n'a pas agi.",
        source: "casecairn",
    }
    optional pattern: Pattern, public {
        en: "pattern" => "Whether the failure is called systemic, persistent or the like, in the source's word.",
        fr: "caractère" => "Indique si le manquement est dit systémique, persistant, etc., selon le mot de la source.",
        source: "casecairn",
    }
    list enabled: EnabledKind, public {
        en: "enabled" => "What the failure is said to have made possible. The link of cause is part of the claim.",
        fr: "a permis" => "Ce que le manquement aurait rendu possible. Le lien de causalité fait partie de l'affirmation.",
        source: "casecairn",
    }
    optional when: When, public {
        en: "when" => "Over which time it failed: “for years” is kept as words.",
        fr: "période" => "La période du manquement : « pendant des années » reste tel quel.",
        source: "EDTF ISO 8601-2:2019",
    }
}
