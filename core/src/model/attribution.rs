//! Who is said to have done something, or is addressed.

use super::leaf::ActorRef;
use super::object::object;
use super::support::Support;
use super::vocabulary::{Role, Stance};

object! {
    Attribution {
        en: "attribution" => "Who is said to have done something, to answer for it, or to be addressed: an actor, a role, or an actor in a role.",
        fr: "attribution" => "À qui l'on attribue un fait, une responsabilité ou une demande : un acteur, un rôle, ou un acteur dans un rôle.",
        source: "HURIDOCS involvement; casecairn",
    }
    optional actor: ActorRef, public {
        en: "actor" => "The actor, where the source names it. That it owns or guards the site is no reason to name it.",
        fr: "acteur" => "L'acteur, si la source le nomme. Posséder ou garder le site n'est pas une raison de le nommer.",
        source: "casecairn",
    }
    optional role: Role, public {
        en: "role" => "The role, where the source names no one: “security guards”, “their supervisors”. No actor is made up for it.",
        fr: "rôle" => "Le rôle, quand la source ne nomme personne : « des agents de sécurité », « leurs superviseurs ». Aucun acteur n'est créé pour l'occasion.",
        source: "HURIDOCS perpetrator types; HTCDS RoleInProcess",
    }
    optional stance: Stance, public {
        en: "stance" => "How firmly the attribution is made, where that differs from the act itself: the blows are plain, that guards deal them only appears.",
        fr: "posture" => "La fermeté de l'attribution, si elle diffère de celle du fait : les coups sont visibles, que des agents les portent n'est qu'apparent.",
        source: "casecairn",
    }
    list support: Support, public {
        en: "support" => "The claims that carry this attribution, where not all that carry the act do.",
        fr: "appuis" => "Les affirmations qui fondent cette attribution, si toutes celles qui attestent le fait ne la fondent pas.",
        source: "casecairn, after Overture sources[]",
    }
}
