//! What an actor is bound to do.

use crate::model::group::Group;
use crate::model::leaf::ActorRef;
use crate::model::object::object;
use crate::model::vocabulary::{LegalBasis, Obligation, RiskKind};

object! {
    SaysObligation as "obligation" {
        en: "obligation" => "States what an actor is bound to do, or not to do, under law. What it is only urged to do is a recommendation.",
        fr: "obligation" => "Énonce ce qu'un acteur est tenu de faire, ou de ne pas faire, en droit. Ce à quoi il est seulement invité est une recommandation.",
        source: "casecairn",
    }
    required on: ActorRef, public {
        en: "on" => "Who is bound: a state or one of its bodies, as the source names it.",
        fr: "débiteur" => "À qui l'obligation incombe : un État ou l'un de ses organes, tel que la source le désigne.",
        source: "casecairn",
    }
    list duties: Obligation, public {
        en: "duties" => "What it is bound to do or, as with forced return, not to do.",
        fr: "obligations" => "Ce qu'il est tenu de faire ou, comme pour le renvoi forcé, de ne pas faire.",
        source: "Recommended Principles and Guidelines on Human Rights and Human Trafficking (OHCHR)",
    }
    list basis: LegalBasis, public {
        en: "legal basis" => "The law from which the source derives the duty; none where it names none.",
        fr: "fondement juridique" => "Le droit dont la source tire l'obligation ; aucun si elle n'en cite pas.",
        source: "casecairn",
    }
    optional toward: Group, protected {
        en: "toward" => "The people to whom it is owed: those released, or those still held.",
        fr: "à l'égard de" => "Les personnes envers lesquelles elle existe : celles qui ont été libérées, ou celles encore retenues.",
        source: "casecairn",
    }
    list risks: RiskKind, public {
        en: "against risks" => "The risk on which the duty turns: no return to where a person would be persecuted.",
        fr: "risques visés" => "Le risque dont dépend l'obligation : pas de renvoi là où une personne serait persécutée.",
        source: "Refugee Convention art. 33; Convention against Torture art. 3",
    }
}
