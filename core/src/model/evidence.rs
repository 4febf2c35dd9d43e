//! What can be shown: a report, a post, a video, a testimony, a letter.

use super::claim::Claim;
use super::code::Code;
use super::extensions::Extensions;
use super::leaf::{ActorRef, EvidenceRef, Id, LanguageTag, Line, Prose, RecordRef, Token, Url};
use super::object::object;
use super::vocabulary::{EvidenceKind, Holding, RecordStatus, Sensitivity, Tlp};
use super::when::When;

mod consent;
mod custody_event;
mod derivation;
mod extent;
mod media;
mod provision;
mod reliability;
mod verification;

pub use consent::Consent;
pub use custody_event::CustodyEvent;
pub use derivation::Derivation;
pub use extent::Extent;
pub use media::{Digest, Media};
pub use provision::Provision;
pub use reliability::Reliability;
pub use verification::{Pillar, Verification};

object! {
    Evidence as "evidence" {
        en: "evidence" => "One item that can be shown, or a batch of items, with its origin, its verification and what it says. Two items that go back to the same source are two records, linked by derivation.",
        fr: "élément de preuve" => "Un élément que l'on peut produire, ou un lot d'éléments, avec son origine, sa vérification et ce qu'il affirme. Deux éléments issus d'une même source font deux fiches, liées par leur filiation.",
        source: "Berkeley Protocol on Digital Open Source Investigations",
    }
    required id: Id, public {
        en: "id" => "What this record is called in the dossier; unique in it, whatever the record's type, and never reused.",
        fr: "identifiant" => "La désignation de la fiche dans le dossier ; unique, tous types de fiche confondus, et jamais réattribuée.",
        source: "casecairn",
    }
    required kind: EvidenceKind, public {
        en: "kind" => "What sort of item it is in itself: an article about a video is an article.",
        fr: "nature" => "Le type d'élément en lui-même : un article au sujet d'une vidéo est un article.",
        source: "HURIDOCS Micro-thesaurus 16, type of source material",
    }
    optional title: Line, protected {
        en: "title" => "The title that the item itself bears, in its language and not translated.",
        fr: "titre" => "Le titre que porte l'élément lui-même, dans sa langue et sans traduction.",
        source: "Dublin Core Terms title",
    }
    list codes: Code, public {
        en: "codes" => "What its publisher or a library calls it: a document number, an ISBN.",
        fr: "codes" => "Ses références chez l'éditeur ou en bibliothèque : numéro de document, ISBN.",
        source: "Dublin Core Terms identifier",
    }
    optional lang: LanguageTag, public {
        en: "language" => "The language of the item that was read, not of the original that it may translate.",
        fr: "langue" => "La langue de l'élément consulté, et non celle de l'original dont il peut être la traduction.",
        source: "BCP 47 (RFC 5646)",
    }
    optional publisher: ActorRef, public {
        en: "publisher" => "Who published this item; for a republication, the republisher.",
        fr: "éditeur" => "Qui a publié cet élément ; pour une reprise, celui qui reprend.",
        source: "Dublin Core Terms publisher",
    }
    list authors: ActorRef, public {
        en: "authors" => "Who wrote or made it, where they are actors on record. A survivor or a witness never is: use `informant`.",
        fr: "auteurs" => "Qui l'a rédigé ou produit, s'il s'agit d'acteurs répertoriés. Une personne rescapée ou un témoin ne l'est jamais : utiliser `informant`.",
        source: "Dublin Core Terms creator",
    }
    optional platform: Line, public {
        en: "platform" => "The platform it stood on, as the source names it; leave it out where the source says only “social media”.",
        fr: "plateforme" => "La plateforme où il figurait, telle que la source la nomme ; à omettre si la source parle seulement des « réseaux sociaux ».",
        source: "Berkeley Protocol on Digital Open Source Investigations",
    }
    optional url: Url, protected {
        en: "URL" => "The address at which this very item was read, not that of the original that it passes on. An address can expose the person who filmed.",
        fr: "URL" => "L'adresse où cet élément même a été consulté, et non celle de l'original qu'il relaie. Une adresse peut exposer la personne qui a filmé.",
        source: "Berkeley Protocol on Digital Open Source Investigations",
    }
    optional external: bool, public {
        en: "external" => "Whether it was found outside the material that the dossier encodes, and brought in to fill or to check something.",
        fr: "externe" => "Indique si l'élément provient d'ailleurs que du corpus consigné dans le dossier, et y a été ajouté pour le compléter ou le recouper.",
        source: "casecairn",
    }
    optional issued: When, public {
        en: "issued" => "When its origin issued it. On a republication, leave it out: the date of issue stands on the original's own record.",
        fr: "émission" => "Quand l'auteur d'origine l'a émis. À omettre pour une reprise : la date d'émission figure sur la fiche de l'original.",
        source: "Dublin Core Terms issued; EDTF ISO 8601-2:2019",
    }
    optional published: When, public {
        en: "published" => "When this item was published here, by this publisher; for a republication, the date of the republication. Words such as “the past 36 hours” never count from it.",
        fr: "publication" => "Quand cet élément-ci a été publié, par cet éditeur ; pour une reprise, la date de la reprise. Une expression comme « ces trente-six dernières heures » ne se calcule jamais à partir d'elle.",
        source: "Dublin Core Terms date; EDTF ISO 8601-2:2019",
    }
    optional captured: When, protected {
        en: "captured" => "When the image, sound or testimony was recorded; not when it was uploaded, saved or archived.",
        fr: "captation" => "Quand l'image, le son ou le témoignage a été enregistré ; et non sa mise en ligne, sa sauvegarde ou son archivage.",
        source: "Berkeley Protocol on Digital Open Source Investigations; EDTF ISO 8601-2:2019",
    }
    optional first_seen: When, public {
        en: "first seen" => "The earliest publication known anywhere, by anyone. A video first seen before the event does not show the event.",
        fr: "première apparition" => "La plus ancienne publication connue, où que ce soit et par qui que ce soit. Une vidéo apparue avant les faits ne montre pas ces faits.",
        source: "First Draft verification pillars; EDTF ISO 8601-2:2019",
    }
    optional retrieved: When, public {
        en: "retrieved" => "When it was read or saved for this dossier.",
        fr: "consultation" => "Quand il a été consulté ou sauvegardé pour le présent dossier.",
        source: "Berkeley Protocol on Digital Open Source Investigations; EDTF ISO 8601-2:2019",
    }
    list prompted_by: EvidenceRef, public {
        en: "prompted by" => "The evidence that it reacts to as a whole. Reacting to a video is not deriving from it.",
        fr: "en réaction à" => "Les éléments auxquels il réagit dans son ensemble. Réagir à une vidéo n'est pas en dériver.",
        source: "casecairn",
    }
    list derived_from: Derivation, public {
        en: "derived from" => "What it republishes, translates, quotes or draws on: the lineage. Independence is judged from it, so leave nothing known out.",
        fr: "dérivé de" => "Ce qu'il reprend, traduit, cite ou exploite : sa filiation. L'indépendance des sources s'apprécie d'après elle ; n'omettre rien de connu.",
        source: "PROV-O wasDerivedFrom",
    }
    list provided_by: Provision, public {
        en: "provided by" => "Who handed it, or part of the batch, to those who used it; neither who published it nor who verified it.",
        fr: "fourni par" => "Qui l'a transmis, en tout ou en partie, à ceux qui l'ont exploité ; ni l'éditeur, ni l'auteur de la vérification.",
        source: "Berkeley Protocol on Digital Open Source Investigations",
    }
    optional extent: Extent, public {
        en: "extent" => "For a batch, how many items it holds and of which kinds; absent, the record is one item.",
        fr: "étendue" => "Pour un lot, le nombre et les types d'éléments ; à défaut, la fiche porte sur un seul élément.",
        source: "Dublin Core Terms extent",
    }
    optional held: Holding, public {
        en: "held" => "Whether those who keep the dossier hold the item, have seen it, or know it only from another source.",
        fr: "détention" => "Indique si les responsables du dossier détiennent l'élément, l'ont consulté, ou ne le connaissent que par une autre source.",
        source: "casecairn",
    }
    list media: Media, protected {
        en: "media" => "The files that hold it, the original apart from its copies.",
        fr: "fichiers" => "Les fichiers qui le contiennent, l'original étant distingué des copies.",
        source: "Berkeley Protocol on Digital Open Source Investigations",
    }
    list verification: Verification, public {
        en: "verification" => "The checks that were made, by whom and with what result; failed and inconclusive ones too.",
        fr: "vérifications" => "Les contrôles effectués, par qui et avec quel résultat, y compris les échecs et les cas non concluants.",
        source: "Berkeley Protocol on Digital Open Source Investigations",
    }
    list custody: CustodyEvent, protected {
        en: "custody" => "What was done with the item since it was collected, in order, oldest first.",
        fr: "chaîne de conservation" => "Ce qu'il est advenu de l'élément depuis sa collecte, dans l'ordre, du plus ancien au plus récent.",
        source: "Berkeley Protocol on Digital Open Source Investigations; CASE",
    }
    list reliability: Reliability, public {
        en: "source reliability" => "How reliable the source is held to be, and by whom. How credible a single claim is stands on the claim.",
        fr: "fiabilité de la source" => "La fiabilité reconnue à la source, et par qui. La crédibilité d'une affirmation figure sur l'affirmation.",
        source: "Admiralty Code (NATO AJP-2.1)",
    }
    list sensitivity: Sensitivity, public {
        en: "sensitivity" => "What in the item can harm people if it is shown: faces, minors, a location.",
        fr: "sensibilité" => "Ce qui, dans l'élément, peut nuire à des personnes s'il est montré : visages, mineurs, lieu.",
        source: "Atlos sensitivity; OCHA Data Responsibility Guidelines",
    }
    optional consent: Consent, protected {
        en: "consent" => "What the person who gave the information agreed to. Without it, nothing drawn from a testimony is published.",
        fr: "consentement" => "Ce à quoi la personne qui a livré l'information a consenti. À défaut, rien de ce qui est tiré d'un témoignage n'est publié.",
        source: "Murad Code",
    }
    optional informant: Token, internal {
        en: "informant" => "An opaque token for the person behind a testimony: random, never a name, initials or a case number. It never leaves the dossier.",
        fr: "personne source" => "Un jeton opaque désignant la personne à l'origine d'un témoignage : aléatoire, jamais un nom, des initiales ou un numéro de dossier. Il ne sort jamais du dossier.",
        source: "Murad Code",
    }
    list claims: Claim, public {
        en: "claims" => "What the item says. Each claim stands on the item that was read, even where it repeats another.",
        fr: "affirmations" => "Ce que dit l'élément. Chaque affirmation figure sur l'élément consulté, même s'il ne fait qu'en relayer un autre.",
        source: "casecairn",
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
