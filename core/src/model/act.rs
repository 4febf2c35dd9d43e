//! What was done to people in an incident.

use super::attribution::Attribution;
use super::count::Count;
use super::leaf::Id;
use super::object::object;
use super::support::Support;
use super::vocabulary::{Conduct, FraudForm, Purpose, Stance, Trigger};
use super::when::When;

object! {
    Act {
        en: "act" => "One observable conduct in an incident, with its trigger, its purpose and those to whom it is attributed. What it amounts to in law is a claim, not an act.",
        fr: "acte" => "Un comportement observable au cours d'un incident, avec son déclencheur, son but et ceux à qui il est imputé. Sa qualification en droit relève d'une affirmation, non de l'acte.",
        source: "HURIDOCS Events Standard Formats, act record",
    }
    optional id: Id, public {
        en: "id" => "What this act is called inside its incident; needed only where something points at it.",
        fr: "identifiant" => "La désignation de l'acte au sein de l'incident ; nécessaire seulement si l'on y renvoie.",
        source: "casecairn",
    }
    required conduct: Conduct, public {
        en: "conduct" => "What a camera would have seen: a beating, confinement, an electric shock.",
        fr: "comportement" => "Ce qu'une caméra aurait pu filmer : coups, enfermement, décharge électrique.",
        source: "HURIDOCS Micro-thesaurus 4, types of acts",
    }
    list forms: FraudForm, public {
        en: "forms of offending" => "For forced criminality, what the person was made to do.",
        fr: "formes d'infraction" => "En cas de criminalité forcée, ce que la personne a été contrainte de faire.",
        source: "Directive 2011/36/EU art. 2(3), exploitation of criminal activities",
    }
    list triggers: Trigger, public {
        en: "triggers" => "What set the act off, as the source says: an attempt to escape, a refused order.",
        fr: "déclencheurs" => "Ce qui a provoqué l'acte, d'après la source : tentative d'évasion, refus d'obéir.",
        source: "casecairn",
    }
    list orders_from: Attribution, public {
        en: "orders from" => "Whose orders were refused or disobeyed, where the source says so: “the orders of their supervisors”. It does not say that they did what followed.",
        fr: "ordres de" => "De qui émanaient les ordres refusés ou enfreints, si la source l'indique : « les ordres de leurs superviseurs ». Cela ne dit pas qu'ils ont commis ce qui a suivi.",
        source: "casecairn",
    }
    list purposes: Purpose, public {
        en: "purposes" => "What the act was meant to achieve, where a source says so. Do not infer it from the conduct.",
        fr: "buts" => "Le but poursuivi, lorsqu'une source l'indique. Ne pas le déduire du comportement.",
        source: "Convention against Torture art. 1",
    }
    list attributed_to: Attribution, public {
        en: "attributed to" => "Whom the sources hold to have done it: an actor, or only a role. Name no actor where the source names a role.",
        fr: "imputé à" => "Ceux que les sources désignent comme auteurs : un acteur, ou un simple rôle. Ne nommer aucun acteur là où la source s'en tient à un rôle.",
        source: "HURIDOCS Events Standard Formats, involvement record",
    }
    optional against: Count, protected {
        en: "against" => "How many people the act was done to, never who they are.",
        fr: "à l'encontre de" => "Le nombre de personnes visées par l'acte, jamais leur identité.",
        source: "casecairn",
    }
    optional stance: Stance, public {
        en: "stance" => "How far the sources stand behind this act; absent, the incident's stance holds.",
        fr: "posture" => "Degré auquel les sources prennent cet acte à leur compte ; à défaut, la posture de l'incident s'applique.",
        source: "casecairn, after Security Force Monitor claim statuses",
    }
    optional when: When, protected {
        en: "when" => "When it was done, where that is narrower than the incident's own time.",
        fr: "moment" => "Quand l'acte a été commis, si la date est plus précise que celle de l'incident.",
        source: "EDTF ISO 8601-2:2019",
    }
    list support: Support, public {
        en: "support" => "The claims that carry this act.",
        fr: "appuis" => "Les affirmations qui attestent cet acte.",
        source: "casecairn, after Overture sources[]",
    }
}
