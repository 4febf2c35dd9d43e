//! How an actor answered, and what it claims to have done.

use crate::model::count::Count;
use crate::model::leaf::{ActorRef, ClaimRef, EvidenceRef, IncidentRef};
use crate::model::object::object;
use crate::model::vocabulary::{GapTopic, InterventionOutcome, ResponseKind, ResponseQuality};
use crate::model::when::When;

object! {
    SaysResponse as "response" {
        en: "response" => "States how an actor answered claims or a communication, or what it says it has done about them. No response is a response too.",
        fr: "réponse" => "Énonce comment un acteur a répondu à des affirmations ou à une communication, ou ce qu'il dit avoir fait. L'absence de réponse en est une aussi.",
        source: "HURIDOCS Micro-thesaurus 27, types of responses",
    }
    required by: ActorRef, public {
        en: "by" => "Who answered, or did not: the body itself, not the state as a whole where the source is narrower.",
        fr: "par" => "Qui a répondu, ou s'en est abstenu : l'organe lui-même, et non l'État tout entier si la source est plus précise.",
        source: "casecairn",
    }
    list to: ClaimRef, public {
        en: "to claims" => "The claims that it answers.",
        fr: "aux affirmations" => "Les affirmations auxquelles elle répond.",
        source: "casecairn",
    }
    list to_evidence: EvidenceRef, public {
        en: "to evidence" => "The communication that it answers: a letter, a report, a list of sites.",
        fr: "aux communications" => "La communication à laquelle elle répond : lettre, rapport, liste de sites.",
        source: "casecairn",
    }
    optional kind: ResponseKind, public {
        en: "kind" => "What sort of answer it is: a denial, a pledge, an announced operation, a disclosure, none.",
        fr: "nature" => "Le type de réponse : démenti, engagement, opération annoncée, communication de données, absence.",
        source: "HURIDOCS Micro-thesaurus 27, types of responses",
    }
    optional quality: ResponseQuality, public {
        en: "quality" => "How the one who makes the claim rates the answer: substantive, vague, token.",
        fr: "qualité" => "Comment l'auteur de l'affirmation juge la réponse : substantielle, vague, de pure forme.",
        source: "HURIDOCS Micro-thesaurus 27, types of responses",
    }
    list topics: GapTopic, public {
        en: "topics" => "What the answer speaks to: interventions, for instance. What it leaves out is a gap, in a claim of its own.",
        fr: "sujets" => "Ce dont traite la réponse, par exemple les interventions. Ce qu'elle passe sous silence est une lacune, dans une affirmation distincte.",
        source: "casecairn",
    }
    optional incident: IncidentRef, public {
        en: "incident" => "The incident in which the response consists or of which it claims the results: the operation announced. It is not the incident complained of.",
        fr: "incident" => "L'incident en quoi consiste la réponse, ou dont elle revendique les résultats : l'opération annoncée. Ce n'est pas l'incident dénoncé.",
        source: "casecairn",
    }
    list claimed: Count, protected {
        en: "claimed" => "The results that the actor claims for itself. They are never copied to `verified`, nor to an incident.",
        fr: "résultats revendiqués" => "Les résultats que l'acteur s'attribue. Ils ne sont jamais reportés dans `verified`, ni dans un incident.",
        source: "casecairn",
    }
    list verified: Count, protected {
        en: "verified" => "The results that somebody without an interest has verified; mostly there are none.",
        fr: "résultats vérifiés" => "Les résultats qu'un tiers désintéressé a vérifiés ; le plus souvent, il n'y en a pas.",
        source: "casecairn",
    }
    optional outcome: InterventionOutcome, public {
        en: "outcome" => "What came of it, as the claim has it.",
        fr: "suites" => "Ce qui en est résulté, d'après l'affirmation.",
        source: "HURIDOCS Micro-thesaurus 45, intervention status",
    }
    optional when: When, public {
        en: "when" => "When the actor answered or acted; not when that was reported.",
        fr: "moment" => "Quand l'acteur a répondu ou agi, et non quand il en a été rendu compte.",
        source: "EDTF ISO 8601-2:2019",
    }
}
