//! Who has which role over sites.

use crate::model::group::Group;
use crate::model::leaf::ActorRef;
use crate::model::object::object;
use crate::model::vocabulary::SiteRole;

object! {
    SaysRole as "role" {
        en: "role" => "States that an actor or a group has a role over a group of sites: owns, controls, staffs, guards them. A role over one known site stands on its compound.",
        fr: "rôle" => "Énonce qu'un acteur ou un groupe joue un rôle à l'égard d'un ensemble de sites : propriété, contrôle, main-d'œuvre, garde. Le rôle tenu sur un site connu figure sur la fiche du complexe.",
        source: "casecairn, after BODS interests",
    }
    required role: SiteRole, public {
        en: "role" => "The role, in the source's word. Staffing a site is not controlling it.",
        fr: "rôle" => "Le rôle, selon le mot de la source. Travailler sur un site n'est pas le contrôler.",
        source: "casecairn, after BODS interests",
    }
    optional actor: ActorRef, public {
        en: "actor" => "Who has the role, where it is an actor on record.",
        fr: "acteur" => "Qui tient ce rôle, s'il s'agit d'un acteur répertorié.",
        source: "casecairn",
    }
    optional holder: Group, protected {
        en: "holder" => "The people who have the role, where they are a group and not an actor on record.",
        fr: "titulaires" => "Les personnes qui tiennent ce rôle, s'il s'agit d'un groupe et non d'un acteur répertorié.",
        source: "casecairn",
    }
    optional of: Group, protected {
        en: "over" => "The sites over which it is held.",
        fr: "à l'égard de" => "Les sites à l'égard desquels il est tenu.",
        source: "casecairn",
    }
}
