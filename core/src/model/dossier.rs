//! The head of a dossier: what it is, who publishes it, and which rules it mutes.

use super::extensions::Extensions;
use super::leaf::{Edtf, Id, LanguageTag, Line, Prose, RecordRef, RuleCode, SchemaVersion};
use super::object::object;
use super::record::Record;
use super::vocabulary::Tlp;

object! {
    Header as "dossier" {
        en: "dossier" => "The head of a dossier, the unit in which records are exchanged.",
        fr: "dossier" => "L'en-tête d'un dossier, l'unité dans laquelle s'échangent les fiches.",
        source: "casecairn, after Frictionless Data Package and DCAT",
    }
    required schema_version: SchemaVersion, public {
        en: "schema version" => "The version of the casecairn model that the dossier is written in, not the version of the dossier.",
        fr: "version du schéma" => "La version du modèle casecairn suivie par le dossier, et non la version du dossier.",
        source: "Semantic Versioning 2.0.0",
    }
    required namespace: Id, public {
        en: "namespace" => "The name under which other dossiers cite these records: `namespace:id`. Once published, it does not change.",
        fr: "espace de noms" => "Le nom sous lequel d'autres dossiers citent ces fiches : `namespace:id`. Une fois publié, il ne change plus.",
        source: "casecairn",
    }
    required title: Line, public {
        en: "title" => "The title of the dossier. It is published as it is, so it names no survivor or witness.",
        fr: "titre" => "Le titre du dossier. Il est publié tel quel : il ne nomme ni personne rescapée ni témoin.",
        source: "Dublin Core Terms title",
    }
    optional description: Prose, protected {
        en: "description" => "What the dossier covers and how it was compiled. Facts belong in records.",
        fr: "description" => "Ce que couvre le dossier et comment il a été constitué. Les faits relèvent des fiches.",
        source: "Dublin Core Terms description",
    }
    optional publisher: Line, public {
        en: "publisher" => "Who answers for the dossier. It need not be one of its actors.",
        fr: "éditeur" => "Qui répond du dossier. Ce n'est pas nécessairement l'un de ses acteurs.",
        source: "Dublin Core Terms publisher",
    }
    list languages: LanguageTag, public {
        en: "languages" => "The languages in which its titles and notes are written, not those of the evidence.",
        fr: "langues" => "Les langues dans lesquelles ses titres et ses notes sont rédigés, et non celles des éléments de preuve.",
        source: "BCP 47 (RFC 5646)",
    }
    optional created: Edtf, public {
        en: "created" => "When this version of the dossier was made: `2026-01-20`.",
        fr: "date de création" => "Quand cette version du dossier a été établie : `2026-01-20`.",
        source: "EDTF (ISO 8601-2:2019); Dublin Core Terms created",
    }
    optional licence: Line, public {
        en: "licence" => "The terms on which the dossier may be reused, best as an SPDX identifier: `CC-BY-4.0`. Who may see it at all is for the TLP label to say.",
        fr: "licence" => "Les conditions de réutilisation du dossier, de préférence un identifiant SPDX : `CC-BY-4.0`. Qui peut le voir relève du marquage TLP.",
        source: "SPDX License List; Dublin Core Terms license",
    }
    optional tlp: Tlp, public {
        en: "TLP label" => "How far the dossier may be passed on; it holds for each record that has no label of its own.",
        fr: "marquage TLP" => "Jusqu'où le dossier peut être diffusé ; il vaut pour chaque fiche dépourvue de marquage propre.",
        source: "FIRST TLP 2.0",
    }
    list waivers: Waiver, public {
        en: "waivers" => "Rules that are muted on purpose. Each is counted in the report, none goes unseen.",
        fr: "dérogations" => "Les règles neutralisées à dessein. Chacune est comptée dans le rapport, aucune ne passe inaperçue.",
        source: "casecairn",
    }
    optional extensions: Extensions, internal {
        en: "extensions" => "Data of your own, under reverse-DNS keys; it never leaves the dossier.",
        fr: "extensions" => "Vos propres données, sous des clés en DNS inversé ; elles ne sortent jamais du dossier.",
        source: "casecairn",
    }
}

object! {
    Waiver {
        en: "waiver" => "A rule that is muted, for one record or the whole dossier, by someone and for a reason.",
        fr: "dérogation" => "Une règle neutralisée, pour une fiche ou pour tout le dossier, par quelqu'un et pour un motif.",
        source: "casecairn",
    }
    required rule: RuleCode, public {
        en: "rule" => "The code of the rule: `CC` and three digits.",
        fr: "règle" => "Le code de la règle : `CC` et trois chiffres.",
        source: "casecairn",
    }
    optional record: RecordRef, public {
        en: "record" => "The record for which the rule is muted; absent, it is muted for the whole dossier.",
        fr: "fiche" => "La fiche pour laquelle la règle est neutralisée ; à défaut, elle l'est pour tout le dossier.",
        source: "casecairn",
    }
    required reason: Prose, protected {
        en: "reason" => "Why the rule does not apply here. “False positive” is no reason.",
        fr: "motif" => "Pourquoi la règle ne s'applique pas ici. « Faux positif » n'est pas un motif.",
        source: "casecairn",
    }
    required by: Line, protected {
        en: "by" => "Who decided it: a person or a function.",
        fr: "décidée par" => "Qui en a décidé : une personne ou une fonction.",
        source: "casecairn",
    }
    optional on: Edtf, public {
        en: "on" => "The day of the decision: `2026-01-20`.",
        fr: "décidée le" => "Le jour de la décision : `2026-01-20`.",
        source: "EDTF (ISO 8601-2:2019)",
    }
}

/// A dossier as read: its header, where it has one, and the records that could
/// be made of it.
///
/// ```
/// use casecairn::{Options, read_dossier};
/// let (dossier, report) = read_dossier(br#"{"type":"compound","id":"c"}"#, &Options::default());
/// assert!(report.ok && dossier.header.is_none());
/// assert_eq!(dossier.records.len(), 1);
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Dossier {
    /// The header; `None` for a single record, or where it could not be made.
    pub header: Option<Header>,
    /// The records, in the order of the input.
    pub records: Vec<Record>,
}
