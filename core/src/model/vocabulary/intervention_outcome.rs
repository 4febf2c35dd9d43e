//! What became of an intervention.

use super::vocabulary;

vocabulary! {
    InterventionOutcome: open, {
        en: "outcome of an intervention" => "What an authority's action came to, or where it stands.",
        fr: "issue de l'intervention" => "Ce qu'a donné l'action d'une autorité, ou son état d'avancement.",
        source: "HURIDOCS MT45 (crosswalk)",
    }
    PeopleFreed = "people_freed" {
        en: "people freed" => "People are said to have left a site because of the action.",
        fr: "personnes libérées" => "Selon l'affirmation, des personnes ont quitté un site grâce à l'action menée.",
        source: "casecairn",
    }
    SubstantialActionContinuing = "substantial_action_continuing" {
        en: "substantial action, continuing" => "Much was done and more is under way.",
        fr: "action importante, en cours" => "Beaucoup a été fait et l'action se poursuit.",
        source: "HURIDOCS MT45 (crosswalk)",
    }
    SomeActionContinuing = "some_action_continuing" {
        en: "some action, continuing" => "Something was done and more is under way.",
        fr: "action limitée, en cours" => "Quelque chose a été fait et l'action se poursuit.",
        source: "HURIDOCS MT45 (crosswalk)",
    }
    TokenAction = "token_action" {
        en: "token action" => "Something was done for appearance only, whether or not it goes on.",
        fr: "action de façade" => "Quelque chose a été fait pour la seule apparence, que cela continue ou non.",
        source: "HURIDOCS MT45 (crosswalk)",
    }
    ActionDiscontinued = "action_discontinued" {
        en: "action discontinued" => "Something was done and then dropped before its end.",
        fr: "action abandonnée" => "Quelque chose a été fait, puis abandonné avant son terme.",
        source: "HURIDOCS MT45 (crosswalk)",
    }
    ActionPending = "action_pending" {
        en: "action pending" => "Action is decided or expected, and has not begun.",
        fr: "action en attente" => "Une action est décidée ou attendue, mais n'a pas commencé.",
        source: "HURIDOCS MT45 (crosswalk)",
    }
    NoAction = "no_action" {
        en: "no action" => "Nothing was done.",
        fr: "aucune action" => "Rien n'a été fait.",
        source: "HURIDOCS MT45 (crosswalk)",
    }
    InterventionClosed = "intervention_closed" {
        en: "intervention closed" => "The action is declared over by those who led it.",
        fr: "intervention close" => "L'action est déclarée terminée par ceux qui l'ont menée.",
        source: "HURIDOCS MT45 (crosswalk)",
    }
}
