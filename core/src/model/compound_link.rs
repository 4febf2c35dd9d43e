//! Which compound an incident belongs to, or why that cannot be said.

use super::leaf::{ClaimRef, CompoundRef, Prose};
use super::object::object;
use super::support::Support;
use super::vocabulary::{Likelihood, ResolvedBy, UnresolvedReason};

object! {
    CompoundLink {
        en: "compound link" => "The compound of an incident: either identified, with the way it was identified, or left unresolved, with the reason. Unresolved is an answer, not a gap to be filled by guessing.",
        fr: "rattachement à un complexe" => "Le complexe auquel se rattache un incident : soit identifié, en précisant comment, soit laissé indéterminé, avec le motif. L'indétermination est une réponse, non une lacune à combler par conjecture.",
        source: "casecairn, after nomenklatura judgements",
    }
    optional compound: CompoundRef, public {
        en: "compound" => "The compound, once it is identified; it then needs `resolved_by`.",
        fr: "complexe" => "Le complexe, une fois identifié ; `resolved_by` devient alors nécessaire.",
        source: "casecairn",
    }
    optional resolved_by: ResolvedBy, public {
        en: "resolved by" => "What identified the compound. The first letters of a code in another registry never do.",
        fr: "identifié par" => "Ce qui a permis d'identifier le complexe. Les premières lettres d'un code tiré d'un autre répertoire n'y suffisent jamais.",
        source: "casecairn",
    }
    optional because: Prose, protected {
        en: "because" => "The reasoning that led from the source to the compound, so that another analyst can retrace it.",
        fr: "raisonnement" => "Le raisonnement qui mène de la source au complexe, pour qu'un autre analyste puisse le refaire.",
        source: "ICD 203 analytic standards",
    }
    optional unresolved: UnresolvedReason, public {
        en: "unresolved" => "Why the compound is not identified; it stands instead of `compound`, never beside it.",
        fr: "indéterminé" => "Pourquoi le complexe n'est pas identifié ; tient lieu de `compound`, sans jamais s'y ajouter.",
        source: "casecairn, after BODS unspecifiedReason",
    }
    list candidates: Candidate, public {
        en: "candidates" => "The compounds that it may be, while it is unresolved. A single candidate is still not an identification.",
        fr: "candidats" => "Les complexes envisageables tant que la question reste ouverte. Un candidat unique ne vaut pas identification.",
        source: "casecairn",
    }
    optional one_of: ClaimRef, public {
        en: "one of" => "The claim whose group holds the compound: one of the ten sites counted there, without saying which.",
        fr: "parmi" => "L'affirmation dont le groupe comprend le complexe : l'un des dix sites qui y sont dénombrés, sans préciser lequel.",
        source: "casecairn",
    }
    list support: Support, public {
        en: "support" => "The claims that carry this link.",
        fr: "appuis" => "Les affirmations qui attestent ce rattachement.",
        source: "casecairn, after Overture sources[]",
    }
}

object! {
    Candidate {
        en: "candidate" => "A compound that an unresolved one may turn out to be, and why.",
        fr: "candidat" => "Un complexe auquel pourrait correspondre le complexe indéterminé, et pourquoi.",
        source: "casecairn, after nomenklatura judgements",
    }
    required compound: CompoundRef, public {
        en: "compound" => "The compound that it may be.",
        fr: "complexe" => "Le complexe envisagé.",
        source: "casecairn",
    }
    required because: Prose, protected {
        en: "because" => "What speaks for this compound, and what against it.",
        fr: "raisonnement" => "Ce qui plaide pour ce complexe, et ce qui plaide contre.",
        source: "ICD 203 analytic standards",
    }
    optional likelihood: Likelihood, public {
        en: "likelihood" => "How likely the analyst holds it to be, in words; the likelihoods of several candidates need not add up.",
        fr: "probabilité" => "La probabilité que lui attribue l'analyste, en toutes lettres ; celles de plusieurs candidats n'ont pas à former un total.",
        source: "ICD 203 expressions of likelihood",
    }
}
