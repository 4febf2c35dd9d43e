//! What a count or a group is made of.

use super::vocabulary;

vocabulary! {
    Unit: open, {
        en: "unit" => "What is counted, or what a group is made of: one of it is one.",
        fr: "unité" => "Ce qui est compté, ou ce dont un groupe est composé ; chaque élément compte pour un.",
        source: "casecairn, with HURIDOCS MT7 (crosswalk)",
    }
    Person = "person" {
        en: "person" => "A human being, whatever their part in what happened.",
        fr: "personne" => "Être humain, quel que soit son rôle dans les faits.",
        source: "HURIDOCS MT7 (crosswalk)",
    }
    PotentialVictim = "potential_victim" {
        en: "potential victim" => "A person who, in someone's view, may be a victim, and whom nobody has identified as one.",
        fr: "victime potentielle" => "Personne qui, selon un tiers, pourrait être une victime, sans avoir été identifiée comme telle.",
        source: "casecairn",
    }
    IdentifiedVictim = "identified_victim" {
        en: "identified victim" => "A person whom an authority or a service has identified as a victim under a procedure.",
        fr: "victime identifiée" => "Personne qu'une autorité ou un service a identifiée comme victime au terme d'une procédure.",
        source: "casecairn",
    }
    SurvivorInterviewed = "survivor_interviewed" {
        en: "survivor interviewed" => "A survivor whom researchers have interviewed, counted once however many the interviews.",
        fr: "personne rescapée interrogée" => "Personne rescapée avec qui des enquêteurs se sont entretenus, comptée une fois quel que soit le nombre d'entretiens.",
        source: "casecairn",
    }
    Family = "family" {
        en: "family" => "A household or kin group counted as one.",
        fr: "famille" => "Foyer ou groupe de parents compté pour un.",
        source: "HURIDOCS MT7 (crosswalk)",
    }
    Group = "group" {
        en: "group" => "A set of people counted as one who are neither kin nor organised.",
        fr: "groupe" => "Ensemble de personnes compté pour un, sans lien de parenté ni organisation.",
        source: "HURIDOCS MT7 (crosswalk)",
    }
    Community = "community" {
        en: "community" => "The people of one place or origin counted as one.",
        fr: "communauté" => "Les personnes d'un même lieu ou d'une même origine comptées pour une.",
        source: "HURIDOCS MT7 (crosswalk)",
    }
    Organisation = "organisation" {
        en: "organisation" => "A body, company, network or gang counted as one.",
        fr: "organisation" => "Organisme, entreprise, réseau ou bande compté pour un.",
        source: "HURIDOCS MT7 (crosswalk)",
    }
    Nationality = "nationality" {
        en: "nationality" => "A country of citizenship, counted once for all its nationals.",
        fr: "nationalité" => "Nationalité comptée une seule fois pour tous ses ressortissants.",
        source: "casecairn",
    }
    Compound = "compound" {
        en: "compound" => "A site where people are held and made to defraud others, in whatever state of assessment.",
        fr: "complexe" => "Site où des personnes sont retenues et contraintes d'escroquer autrui, quel que soit l'état de son évaluation.",
        source: "casecairn",
    }
    Location = "location" {
        en: "location" => "A place that the source counts without saying that it is a compound.",
        fr: "lieu" => "Lieu que la source compte sans dire qu'il s'agit d'un complexe.",
        source: "casecairn",
    }
    Incident = "incident" {
        en: "incident" => "One occurrence of the kind of event that is counted; one person may be in several.",
        fr: "incident" => "Un fait du type compté ; une même personne peut être concernée par plusieurs.",
        source: "casecairn",
    }
    Arrest = "arrest" {
        en: "arrest" => "One act of arresting, which is not one person: the same person may be arrested twice.",
        fr: "arrestation" => "Une arrestation, et non une personne : la même personne peut être arrêtée deux fois.",
        source: "casecairn",
    }
    Request = "request" {
        en: "request" => "A call for help or a demand for action made to an authority.",
        fr: "demande" => "Appel à l'aide ou demande d'intervention adressés à une autorité.",
        source: "casecairn",
    }
    Interview = "interview" {
        en: "interview" => "One conversation held to record what a person knows; one person may give several.",
        fr: "entretien" => "Une conversation tenue pour consigner ce que sait une personne ; une même personne peut en accorder plusieurs.",
        source: "casecairn",
    }
    MediaItem = "media_item" {
        en: "media item" => "A video, image or sound recording, where the source does not separate them.",
        fr: "média" => "Vidéo, image ou enregistrement sonore, lorsque la source ne les distingue pas.",
        source: "casecairn",
    }
    Video = "video" {
        en: "video" => "A moving image, of whatever length.",
        fr: "vidéo" => "Suite d'images animées, quelle qu'en soit la durée.",
        source: "casecairn",
    }
    Image = "image" {
        en: "image" => "A photograph or other still picture.",
        fr: "image" => "Photographie ou autre image fixe.",
        source: "casecairn",
    }
    Post = "post" {
        en: "social media post" => "One message put on a social network, with all that is attached to it.",
        fr: "publication en ligne" => "Un message mis sur un réseau social, avec tout ce qui y est joint.",
        source: "casecairn",
    }
    Report = "report" {
        en: "report" => "A published study or account, counted as a whole.",
        fr: "rapport" => "Étude ou compte rendu publié, compté comme un tout.",
        source: "casecairn",
    }
    Page = "page" {
        en: "page" => "A page of a document.",
        fr: "page" => "Page d'un document.",
        source: "casecairn",
    }
    Month = "month" {
        en: "month" => "A month of time, as in the length of an investigation.",
        fr: "mois" => "Un mois de temps, par exemple pour la durée d'une enquête.",
        source: "casecairn",
    }
}
