//! What happened: once, somewhere, to someone.

use super::act::Act;
use super::attribution::Attribution;
use super::compound_link::CompoundLink;
use super::count::Count;
use super::extensions::Extensions;
use super::leaf::{Id, IncidentRef, Prose, RecordRef};
use super::object::object;
use super::place::Place;
use super::support::Support;
use super::vocabulary::{IncidentKind, IncidentRelationKind, Outcome, RecordStatus, Stance, Tlp};
use super::when::When;

object! {
    Incident as "incident" {
        en: "incident" => "Something that happened at a time and a place: a release, an escape, an act of violence, a raid, an announcement. What happens as a rule is a claim, never an incident.",
        fr: "incident" => "Un fait survenu à un moment et en un lieu donnés : libération, évasion, violences, descente de police, annonce. Ce qui se produit de manière habituelle est une affirmation, jamais un incident.",
        source: "HURIDOCS Events Standard Formats (events and acts)",
    }
    required id: Id, public {
        en: "id" => "What this record is called in the dossier; unique in it, whatever the record's type, and never reused.",
        fr: "identifiant" => "La désignation de la fiche dans le dossier ; unique, tous types de fiche confondus, et jamais réattribuée.",
        source: "casecairn",
    }
    required kind: IncidentKind, public {
        en: "kind" => "What sort of event it was. A legal term such as torture or trafficking is never a kind: it is a claim with its claimant.",
        fr: "nature" => "Le type d'événement. Une qualification juridique (torture, traite) n'en est jamais un : elle relève d'une affirmation, avec son auteur.",
        source: "casecairn, after HURIDOCS Events Standard Formats",
    }
    required stance: Stance, public {
        en: "stance" => "How far those who report the incident stand behind it, as they put it: `appears` where the source says that images seem to show it.",
        fr: "posture" => "Degré auquel ceux qui rapportent l'incident le prennent à leur compte, tel qu'ils l'expriment : `appears` si les images, selon la source, « semblent » le montrer.",
        source: "casecairn, after Security Force Monitor claim statuses",
    }
    optional when: When, protected {
        en: "when" => "When it happened; never when it was filmed, published or reported.",
        fr: "moment" => "Quand les faits ont eu lieu ; jamais la date à laquelle ils ont été filmés, publiés ou signalés.",
        source: "EDTF ISO 8601-2:2019",
    }
    optional place: Place, protected {
        en: "reported place" => "Where it happened as the sources say, no more precise than they are.",
        fr: "lieu indiqué" => "Le lieu des faits tel que l'indiquent les sources, sans plus de précision qu'elles n'en donnent.",
        source: "Darwin Core location terms",
    }
    optional verified_place: Place, protected {
        en: "verified place" => "Where verification found that it happened. Leave the reported place as it was.",
        fr: "lieu vérifié" => "Le lieu des faits établi par la vérification. Le lieu indiqué reste inchangé.",
        source: "Berkeley Protocol on Digital Open Source Investigations",
    }
    list compounds: CompoundLink, public {
        en: "compounds" => "The compounds where it happened or that it concerns; one that could not be identified is listed too, with the reason.",
        fr: "complexes" => "Les complexes où les faits se sont produits ou qu'ils concernent ; celui qui n'a pu être identifié y figure aussi, avec le motif.",
        source: "casecairn",
    }
    list acts: Act, public {
        en: "acts" => "What was done to people in the incident, one item for each kind of observable conduct.",
        fr: "actes" => "Ce que des personnes ont subi au cours de l'incident, un élément par comportement observable.",
        source: "HURIDOCS Events Standard Formats, act record",
    }
    list people: Count, protected {
        en: "people" => "How many people it concerned, never who they are. Several counts may stand side by side: they are not added up.",
        fr: "personnes" => "Le nombre de personnes concernées, jamais leur identité. Plusieurs décomptes peuvent coexister : ils ne s'additionnent pas.",
        source: "casecairn, after UCDP GED best, high and low estimates",
    }
    list involved: Attribution, public {
        en: "involved" => "Actors and roles that took part other than through an act: police at the gate, those who announced. Being listed here accuses nobody.",
        fr: "parties présentes" => "Les acteurs et les rôles en cause autrement que par un acte : police à l'entrée, auteurs d'une annonce. Y figurer n'est pas une mise en cause.",
        source: "HURIDOCS Events Standard Formats, involvement record",
    }
    optional outcome: Outcome, public {
        en: "outcome" => "How it ended, of an attempt or an operation. A result that a party claims for itself belongs in a response.",
        fr: "issue" => "L'issue d'une tentative ou d'une opération. Le résultat qu'une partie s'attribue relève d'une réponse.",
        source: "casecairn, after HURIDOCS Events Standard Formats",
    }
    list relations: IncidentRelation, public {
        en: "relations" => "How it stands to other incidents; each relation is stated once, on either of the two.",
        fr: "relations" => "Ses rapports avec d'autres incidents ; chaque relation est indiquée une seule fois, d'un côté ou de l'autre.",
        source: "HURIDOCS Events Standard Formats, chain of events",
    }
    list support: Support, public {
        en: "support" => "The claims that carry this incident.",
        fr: "appuis" => "Les affirmations qui attestent cet incident.",
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
    IncidentRelation {
        en: "incident relation" => "How one incident stands to another, as the sources put it. That one came after the other does not mean that it was caused by it.",
        fr: "relation entre incidents" => "Le rapport d'un incident à un autre, tel que l'établissent les sources. La succession n'est pas la causalité.",
        source: "HURIDOCS Events Standard Formats, chain of events",
    }
    required kind: IncidentRelationKind, public {
        en: "kind" => "How this incident stands to the other, read from this one: this one follows, is part of, responds to the other.",
        fr: "nature" => "Le rapport, lu à partir du présent incident : celui-ci suit l'autre, en fait partie, y répond.",
        source: "casecairn",
    }
    required incident: IncidentRef, public {
        en: "incident" => "The other incident; it need not point back.",
        fr: "incident" => "L'autre incident ; il n'a pas à renvoyer en retour.",
        source: "casecairn",
    }
    list support: Support, public {
        en: "support" => "The claims that carry this relation.",
        fr: "appuis" => "Les affirmations qui attestent cette relation.",
        source: "casecairn, after Overture sources[]",
    }
}
