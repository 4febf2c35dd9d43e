//! Who acts, is held responsible, publishes or verifies: never a private person.

use super::code::Code;
use super::extensions::Extensions;
use super::leaf::{ActorRef, Id, Line, Prose, RecordRef, Url};
use super::name::Name;
use super::object::object;
use super::place::Place;
use super::support::Support;
use super::vocabulary::{ActorKind, PersonBasis, RecordStatus, Tlp};

object! {
    Actor as "actor" {
        en: "actor" => "A body, group or company, or a person in a public role. Never a survivor, a witness or another private person: there is no record for them.",
        fr: "acteur" => "Un organisme, un groupe, une entreprise, ou une personne exerçant un rôle public. Jamais une personne rescapée, un témoin ou un autre particulier : aucune fiche n'existe pour eux.",
        source: "Popolo Organization and Person; Security Force Monitor",
    }
    required id: Id, public {
        en: "id" => "What this record is called in the dossier; unique in it, whatever the record's type, and never reused.",
        fr: "identifiant" => "La désignation de la fiche dans le dossier ; unique, tous types de fiche confondus, et jamais réattribuée.",
        source: "casecairn",
    }
    required kind: ActorKind, public {
        en: "kind" => "What it is: a state body, a security provider, a company, a newsroom, a person and so on. What it did does not belong here.",
        fr: "nature" => "Ce qu'il est : organe de l'État, société de sécurité, entreprise, rédaction, personne, etc. Ce qu'il a fait n'a pas sa place ici.",
        source: "casecairn, after FollowTheMoney LegalEntity",
    }
    list names: Name, public {
        en: "names" => "What it is called, a name for each language and script.",
        fr: "noms" => "Comment il s'appelle, un nom par langue et par écriture.",
        source: "Popolo other_names; Security Force Monitor aliases",
    }
    list codes: Code, public {
        en: "codes" => "What lists kept by others call it.",
        fr: "codes" => "Ses codes dans les répertoires tenus par des tiers.",
        source: "Popolo identifiers",
    }
    optional basis: PersonBasis, public {
        en: "basis" => "For a person, what allows a record: public office, being a spokesperson, a sanction, a conviction. Suspicion is not enough.",
        fr: "fondement" => "Pour une personne, ce qui autorise une fiche : charge publique, qualité de porte-parole, sanction, condamnation. Un soupçon ne suffit pas.",
        source: "casecairn; ICCPR, article 14 (2)",
    }
    optional office: Line, public {
        en: "office" => "The office or function that the person holds in public: “Secretary General”.",
        fr: "fonction" => "La charge ou la fonction que la personne exerce publiquement : « secrétaire générale ».",
        source: "Popolo Membership role",
    }
    optional of: ActorRef, public {
        en: "of" => "The body that the actor belongs to or acts for: a spokesperson's organisation, the government of a committee.",
        fr: "relève de" => "L'entité dont l'acteur fait partie ou pour laquelle il agit : l'organisation d'un porte-parole, le gouvernement d'un comité.",
        source: "Popolo Membership organization; W3C Organization Ontology unitOf",
    }
    optional seat: Place, public {
        en: "seat" => "Where it has its seat, which is not where it is active. For a person, leave it out.",
        fr: "siège" => "Où il a son siège, à distinguer de là où il agit. Sans objet pour une personne.",
        source: "W3C Organization Ontology hasPrimarySite",
    }
    list urls: Url, public {
        en: "addresses" => "Its own pages on the web: site, official accounts. Articles about it are evidence.",
        fr: "adresses web" => "Ses propres pages en ligne : site, comptes officiels. Les articles à son sujet sont des éléments de preuve.",
        source: "Popolo links",
    }
    list support: Support, public {
        en: "support" => "The claims that carry the record, or fields of it.",
        fr: "appuis" => "Les affirmations qui attestent la fiche, ou certains de ses champs.",
        source: "casecairn, after Overture sources[]",
    }
    optional status: RecordStatus, public {
        en: "record status" => "Whether the record still holds; absent means current. It says nothing of what the record describes.",
        fr: "statut de la fiche" => "Indique si la fiche est toujours valable ; à défaut d'indication, elle est en vigueur. Ne dit rien de ce que la fiche décrit.",
        source: "casecairn",
    }
    list replaces: RecordRef, public {
        en: "replaces" => "The records that this one corrects, merges or splits; it points from the new record to the old.",
        fr: "remplace" => "Les fiches que celle-ci corrige, fusionne ou scinde ; le renvoi va de la nouvelle à l'ancienne.",
        source: "Dublin Core Terms replaces",
    }
    optional reason: Prose, protected {
        en: "reason" => "Why the record was corrected, superseded or withdrawn.",
        fr: "motif" => "Pourquoi la fiche a été corrigée, remplacée ou retirée.",
        source: "casecairn",
    }
    optional tlp: Tlp, public {
        en: "TLP label" => "How far the record may be passed on; absent, the dossier's label holds. It says who may receive it, not what `publish` removes.",
        fr: "marquage TLP" => "Jusqu'où la fiche peut être diffusée ; à défaut, le marquage du dossier s'applique. Il dit qui peut la recevoir, non ce que `publish` retire.",
        source: "FIRST TLP 2.0",
    }
    optional note: Prose, internal {
        en: "note" => "A remark among those who work on the dossier; it never leaves it. What a source says belongs in a claim.",
        fr: "note" => "Remarque entre les personnes qui travaillent sur le dossier ; elle n'en sort jamais. Ce que dit une source relève d'une affirmation.",
        source: "casecairn",
    }
    optional extensions: Extensions, internal {
        en: "extensions" => "Data of your own, under reverse-DNS keys; it never leaves the dossier.",
        fr: "extensions" => "Vos propres données, sous des clés en DNS inversé ; elles ne sortent jamais du dossier.",
        source: "casecairn",
    }
}
