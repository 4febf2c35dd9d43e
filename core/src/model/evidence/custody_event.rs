//! A step in the chain of custody.

use super::media::Digest;
use crate::model::leaf::{ActorRef, Hex, Instant, Line, Prose};
use crate::model::object::object;
use crate::model::vocabulary::{CustodyEventKind, TimestampProof};

object! {
    CustodyEvent {
        en: "custody event" => "One thing done with an item of evidence. Its place in the list is its place in the chain; nothing is ever removed, a mistake is followed by a further event.",
        fr: "étape de conservation" => "Une opération subie par un élément de preuve. Sa place dans la liste est sa place dans la chaîne ; rien n'en est retiré, une erreur appelle une nouvelle étape.",
        source: "Berkeley Protocol on Digital Open Source Investigations; CASE InvestigativeAction",
    }
    required kind: CustodyEventKind, public {
        en: "kind" => "What was done: collected, transferred, copied, redacted and so on.",
        fr: "nature" => "L'opération effectuée : collecte, transmission, copie, caviardage, etc.",
        source: "CASE InvestigativeAction; MISP",
    }
    optional at: Instant, protected {
        en: "at" => "When it was done, to the second and with its offset from UTC.",
        fr: "date et heure" => "Quand elle a eu lieu, à la seconde près et avec le décalage par rapport à UTC.",
        source: "RFC 3339",
    }
    optional agent: ActorRef, protected {
        en: "agent" => "Who did it: an organisation, or a person in office; never a private person.",
        fr: "agent" => "Qui l'a effectuée : une organisation, ou une personne en fonction ; jamais un particulier.",
        source: "PROV-O wasAssociatedWith",
    }
    optional from: ActorRef, protected {
        en: "from" => "Who had the item before, in a transfer.",
        fr: "cédant" => "Qui détenait l'élément auparavant, en cas de transmission.",
        source: "CASE InvestigativeAction",
    }
    optional to: ActorRef, protected {
        en: "to" => "Who has the item after, in a transfer.",
        fr: "destinataire" => "Qui détient l'élément ensuite, en cas de transmission.",
        source: "CASE InvestigativeAction",
    }
    optional authority: Line, protected {
        en: "authority" => "The mandate, agreement or order under which it was done.",
        fr: "fondement" => "Le mandat, l'accord ou l'ordonnance en vertu duquel elle a été effectuée.",
        source: "CASE Authorization",
    }
    optional digest: Digest, protected {
        en: "digest" => "The digest of the medium as it was after this event; the same as before, unless the event made a new file.",
        fr: "empreinte" => "L'empreinte du support à l'issue de l'étape ; identique à la précédente, sauf si l'étape a produit un nouveau fichier.",
        source: "FIPS 180-4; Berkeley Protocol on Digital Open Source Investigations",
    }
    optional previous: Hex, protected {
        en: "previous" => "The SHA-256 of the event before this one, in canonical form: a link in the chain. The first event has none.",
        fr: "précédent" => "Le SHA-256 de l'étape précédente sous forme canonique : un maillon de la chaîne. La première étape n'en a pas.",
        source: "RFC 8785; FIPS 180-4",
    }
    optional timestamp: TimestampProof, public {
        en: "timestamp proof" => "What proves, apart from one's own word, that the digest existed by then.",
        fr: "horodatage" => "Ce qui prouve, hors de sa propre parole, que l'empreinte existait à cette date.",
        source: "RFC 3161; OpenTimestamps",
    }
    optional note: Prose, internal {
        en: "note" => "A remark among those who keep the evidence; it never leaves the dossier.",
        fr: "note" => "Remarque entre les personnes qui conservent l'élément ; elle ne sort jamais du dossier.",
        source: "casecairn",
    }
}
