//! A site where people are held and made to defraud others, or that is said to be one.

use super::code::Code;
use super::count::Count;
use super::extensions::Extensions;
use super::leaf::{ActorRef, CompoundRef, Id, Line, Prose, RecordRef};
use super::name::Name;
use super::object::object;
use super::place::Place;
use super::support::Support;
use super::vocabulary::{
    AssessmentStatus, CompoundRelationKind, Facing, OperationStatus, RecordStatus, SecurityFeature, SiteRole, Stance,
    Tlp,
};
use super::when::When;

object! {
    Compound as "compound" {
        en: "compound" => "A site where people are held and made to defraud others, or that is said or suspected to be one. Only a site that can be told from others: “at least three more” stays a count.",
        fr: "complexe" => "Un site où des personnes sont retenues et contraintes d'escroquer autrui, ou qui est dit ou soupçonné l'être. Seulement un site que l'on peut distinguer : « au moins trois autres » reste un nombre.",
        source: "casecairn",
    }
    required id: Id, public {
        en: "id" => "What this record is called in the dossier; unique in it, whatever the record's type, and never reused.",
        fr: "identifiant" => "La désignation de la fiche dans le dossier ; unique, tous types de fiche confondus, et jamais réattribuée.",
        source: "casecairn",
    }
    list names: Name, public {
        en: "names" => "What it is called, a name for each language and script: that of the site, of a casino or company on it, a nickname.",
        fr: "noms" => "Comment il s'appelle, un nom par langue et par écriture : celui du site, d'un casino ou d'une entreprise qui s'y trouve, un surnom.",
        source: "Popolo other_names; Security Force Monitor aliases",
    }
    list codes: Code, public {
        en: "codes" => "What lists kept by others call it.",
        fr: "codes" => "Ses codes dans les répertoires tenus par des tiers.",
        source: "Popolo identifiers",
    }
    optional place: Place, protected {
        en: "place" => "Where the sources say that it is. What was found by checking goes into the verified place.",
        fr: "lieu" => "Où les sources le situent. Ce que la vérification a établi figure dans le lieu vérifié.",
        source: "Darwin Core Location",
    }
    optional verified_place: Place, protected {
        en: "verified place" => "Where it was found to be, by geolocation or on site; the support says by whom and how.",
        fr: "lieu vérifié" => "Où la géolocalisation ou une visite l'a situé ; les appuis disent qui l'a fait et comment.",
        source: "casecairn, after Atlos reported and verified location",
    }
    list features: Feature, public {
        en: "security features" => "What keeps people in or others out. Only what was seen at this site: “often barbed wire” is a claim about a group.",
        fr: "dispositifs de sécurité" => "Ce qui empêche de sortir ou d'entrer. Seulement ce qui a été observé sur ce site : « souvent des barbelés » est une affirmation sur un groupe.",
        source: "casecairn",
    }
    list links: Link, public {
        en: "links" => "The actors that own, let, run, rent or guard it.",
        fr: "liens" => "Les acteurs qui le possèdent, le donnent ou le prennent en location, l'exploitent ou le gardent.",
        source: "BODS ownership-or-control statements; FollowTheMoney Ownership",
    }
    optional capacity: Count, protected {
        en: "capacity" => "How many people it can hold, which is not how many are there.",
        fr: "capacité" => "Combien de personnes il peut contenir, et non combien s'y trouvent.",
        source: "casecairn",
    }
    list relations: CompoundRelation, public {
        en: "relations" => "How it stands to other compounds: a part of one, moved from one, merged into one.",
        fr: "relations" => "Ses rapports avec d'autres complexes : il fait partie d'un autre, en a été transféré, y a été fusionné.",
        source: "W3C Organization Ontology ChangeEvent; Security Force Monitor",
    }
    list assessment: Assessment, public {
        en: "assessment" => "Who holds it to be a scam compound, how surely, and as of when: a history, to which entries are added and in which none is overwritten.",
        fr: "évaluation" => "Qui le tient pour un complexe d'escroquerie, avec quelle certitude et à quelle date : un historique que l'on complète sans rien y écraser.",
        source: "casecairn",
    }
    list operations: Operation, public {
        en: "operations" => "Whether it was running, and as of when: a history of its own. A site that is closed may still be confirmed.",
        fr: "activité" => "Indique s'il était en activité, et à quelle date : un historique distinct. Un site fermé peut rester confirmé.",
        source: "casecairn",
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

object! {
    Feature {
        en: "security feature" => "Something at the site that keeps people in or others out.",
        fr: "dispositif de sécurité" => "Ce qui, sur le site, empêche de sortir ou d'entrer.",
        source: "casecairn",
    }
    required kind: SecurityFeature, public {
        en: "kind" => "What it is: wall, razor wire, barred windows, armed guards.",
        fr: "nature" => "Ce que c'est : mur, fil barbelé à lames, fenêtres à barreaux, gardes armés.",
        source: "casecairn",
    }
    optional faces: Facing, public {
        en: "facing" => "Which way it is turned. Wire that leans inward keeps people in, and that is what tells a prison from a guarded estate.",
        fr: "orientation" => "De quel côté il est tourné. Des barbelés inclinés vers l'intérieur empêchent de sortir : c'est ce qui distingue une prison d'un domaine gardé.",
        source: "casecairn",
    }
    optional as_of: When, public {
        en: "as of" => "When it was seen, for an image the capture and not the posting.",
        fr: "à la date du" => "Quand il a été observé ; pour une image, la prise de vue et non la mise en ligne.",
        source: "casecairn",
    }
    list support: Support, public {
        en: "support" => "The claims that carry this feature.",
        fr: "appuis" => "Les affirmations qui attestent ce dispositif.",
        source: "casecairn, after Overture sources[]",
    }
}

object! {
    Link {
        en: "link" => "An actor's part in a site: who owns, lets, runs, rents or guards it.",
        fr: "lien" => "Le rôle d'un acteur à l'égard d'un site : qui le possède, le donne ou le prend en location, l'exploite ou le garde.",
        source: "BODS ownership-or-control statements; FollowTheMoney Ownership",
    }
    required actor: ActorRef, public {
        en: "actor" => "The actor that has the part.",
        fr: "acteur" => "L'acteur concerné.",
        source: "casecairn",
    }
    required role: SiteRole, public {
        en: "role" => "The part it has: owner, landlord, operator, tenant, guard. A landlord does not by that alone run what goes on there.",
        fr: "rôle" => "Son rôle : propriétaire, bailleur, exploitant, locataire, gardien. Un bailleur n'exploite pas de ce seul fait ce qui s'y passe.",
        source: "casecairn, after BODS interest types",
    }
    optional when: When, public {
        en: "time" => "When it had the part; open-ended where it still does.",
        fr: "date" => "Quand il a tenu ce rôle ; intervalle ouvert s'il le tient encore.",
        source: "EDTF (ISO 8601-2:2019); BODS startDate and endDate",
    }
    optional stance: Stance, public {
        en: "stance" => "How firmly the link is stated. One that is only alleged says so here.",
        fr: "posture" => "La fermeté avec laquelle le lien est énoncé. Un lien seulement allégué le dit ici.",
        source: "casecairn",
    }
    list support: Support, public {
        en: "support" => "The claims that carry this link.",
        fr: "appuis" => "Les affirmations qui attestent ce lien.",
        source: "casecairn, after Overture sources[]",
    }
}

object! {
    CompoundRelation {
        en: "relation of compounds" => "How a compound stands to another.",
        fr: "relation entre complexes" => "Le rapport d'un complexe avec un autre.",
        source: "W3C Organization Ontology ChangeEvent; Security Force Monitor",
    }
    required kind: CompoundRelationKind, public {
        en: "kind" => "The relation, read from this compound to the other: this one is part of it, or was relocated from it.",
        fr: "nature" => "La relation, lue de ce complexe vers l'autre : celui-ci en fait partie, ou en a été transféré.",
        source: "casecairn",
    }
    required compound: CompoundRef, public {
        en: "compound" => "The other compound.",
        fr: "complexe" => "L'autre complexe.",
        source: "casecairn",
    }
    optional when: When, public {
        en: "time" => "When it came about, or while it held.",
        fr: "date" => "Quand la relation s'est établie, ou tant qu'elle a duré.",
        source: "EDTF (ISO 8601-2:2019)",
    }
    list support: Support, public {
        en: "support" => "The claims that carry this relation.",
        fr: "appuis" => "Les affirmations qui attestent cette relation.",
        source: "casecairn, after Overture sources[]",
    }
}

object! {
    Assessment {
        en: "assessment" => "How surely someone holds the site to be a scam compound, under which criteria and as of when.",
        fr: "évaluation" => "Avec quelle certitude quelqu'un tient le site pour un complexe d'escroquerie, selon quels critères et à quelle date.",
        source: "casecairn",
    }
    required status: AssessmentStatus, public {
        en: "status" => "The level stated by whoever assesses. A source that documents a site without saying how surely is `not_stated`, not `confirmed`.",
        fr: "statut" => "Le degré énoncé par l'auteur de l'évaluation. Une source qui documente un site sans dire avec quelle certitude vaut `not_stated`, non `confirmed`.",
        source: "casecairn",
    }
    optional by: ActorRef, public {
        en: "by" => "Who made the assessment, which is not whoever passed it on.",
        fr: "par" => "Qui a porté l'évaluation, et non qui l'a relayée.",
        source: "casecairn",
    }
    optional criteria: Line, public {
        en: "criteria" => "The criteria applied, by name and version: `confirmed` in one list is not `confirmed` in another.",
        fr: "critères" => "Les critères appliqués, avec leur nom et leur version : le `confirmed` d'une liste n'est pas celui d'une autre.",
        source: "casecairn",
    }
    optional as_of: When, public {
        en: "as of" => "When the assessment stood, which may be long before it was published.",
        fr: "à la date du" => "La date à laquelle l'évaluation valait, parfois bien avant sa publication.",
        source: "casecairn",
    }
    list support: Support, public {
        en: "support" => "The claims that carry this assessment.",
        fr: "appuis" => "Les affirmations qui attestent cette évaluation.",
        source: "casecairn, after Overture sources[]",
    }
}

object! {
    Operation {
        en: "operation" => "Whether the site was running at a time, as someone saw or stated it.",
        fr: "état d'activité" => "Indique si le site était en activité à un moment donné, d'après ce que quelqu'un a vu ou déclaré.",
        source: "casecairn",
    }
    required status: OperationStatus, public {
        en: "status" => "The state it was in: active, dormant, evacuated, closed. A raid alone does not close a site.",
        fr: "statut" => "L'état où il se trouvait : actif, en sommeil, évacué, fermé. Une descente de police ne suffit pas à fermer un site.",
        source: "casecairn",
    }
    optional by: ActorRef, public {
        en: "by" => "Who saw or stated it, which is not whoever closed or runs the site.",
        fr: "par" => "Qui l'a vu ou déclaré, et non qui a fermé le site ou l'exploite.",
        source: "casecairn",
    }
    optional as_of: When, public {
        en: "as of" => "When the site was in that state; a range where it lasted.",
        fr: "à la date du" => "Quand le site se trouvait dans cet état ; une période si l'état a duré.",
        source: "casecairn",
    }
    list support: Support, public {
        en: "support" => "The claims that carry this state.",
        fr: "appuis" => "Les affirmations qui attestent cet état.",
        source: "casecairn, after Overture sources[]",
    }
}
