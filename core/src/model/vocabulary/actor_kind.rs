//! What kind of actor this is.

use super::vocabulary;

vocabulary! {
    ActorKind: open, {
        en: "kind of actor" => "What sort of body or person an actor is.",
        fr: "type d'acteur" => "Nature de l'organisme ou de la personne.",
        source: "casecairn",
    }
    State = "state" {
        en: "state" => "A state as such, where the source speaks of the state or the country and of none of its bodies.",
        fr: "État" => "Un État en tant que tel, lorsque la source parle de l'État ou du pays sans viser l'un de ses organes.",
        source: "ILC Articles on State Responsibility (2001)",
    }
    StateBody = "state_body" {
        en: "state body" => "A government, ministry, court, police force or other organ of a state, at any level.",
        fr: "organe de l'État" => "Gouvernement, ministère, tribunal, police ou autre organe d'un État, à quelque échelon que ce soit.",
        source: "casecairn",
    }
    IntergovernmentalOrganisation = "intergovernmental_organisation" {
        en: "intergovernmental organisation" => "A body set up by states, such as the United Nations or ASEAN.",
        fr: "organisation intergouvernementale" => "Organisme créé par des États, comme l'ONU ou l'ASEAN.",
        source: "casecairn",
    }
    Ngo = "ngo" {
        en: "non-governmental organisation" => "A body independent of states that works for a cause and not for profit.",
        fr: "organisation non gouvernementale" => "Organisme indépendant des États, qui défend une cause sans but lucratif.",
        source: "casecairn",
    }
    Newsroom = "newsroom" {
        en: "newsroom" => "A newspaper, agency, broadcaster or news site that publishes journalism.",
        fr: "rédaction" => "Journal, agence, chaîne ou site d'information qui publie un travail journalistique.",
        source: "casecairn",
    }
    ResearchGroup = "research_group" {
        en: "research group" => "An institute or a circle of investigators that gathers and checks material.",
        fr: "groupe de recherche" => "Institut ou collectif d'enquêteurs qui rassemble et vérifie des documents.",
        source: "casecairn",
    }
    Company = "company" {
        en: "company" => "A body that does business for profit, other than a security provider.",
        fr: "entreprise" => "Organisme à but lucratif, autre qu'une société de sécurité.",
        source: "casecairn",
    }
    SecurityProvider = "security_provider" {
        en: "security provider" => "A private body that supplies guards.",
        fr: "société de sécurité" => "Organisme privé qui fournit des gardes.",
        source: "HURIDOCS actor 0204 (crosswalk)",
    }
    CriminalNetwork = "criminal_network" {
        en: "criminal network" => "People who work together, loosely or firmly, to commit crimes.",
        fr: "réseau criminel" => "Personnes qui agissent ensemble, de façon lâche ou structurée, pour commettre des infractions.",
        source: "casecairn",
    }
    Group = "group" {
        en: "other group" => "A body of people with a name of its own that is none of the others.",
        fr: "autre groupe" => "Ensemble de personnes doté d'un nom propre et ne relevant d'aucune autre catégorie.",
        source: "casecairn",
    }
    Person = "person" {
        en: "person in a public capacity" => "A person named for an office, as a spokesperson, under sanctions or after a conviction; never a survivor or a witness.",
        fr: "personne à titre public" => "Personne nommée en raison d'une fonction, d'un rôle de porte-parole, de sanctions ou d'une condamnation ; jamais une personne rescapée ni un témoin.",
        source: "casecairn",
    }
}
