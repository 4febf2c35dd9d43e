//! What evidence was made from.

use crate::model::claim::Locator;
use crate::model::leaf::EvidenceRef;
use crate::model::object::object;
use crate::model::vocabulary::DerivationKind;

object! {
    Derivation {
        en: "derivation" => "One step back along the lineage, from an item to what it was made from. State the nearest item; what lies behind it stands on its own record.",
        fr: "filiation" => "Un échelon de la filiation, d'un élément à celui dont il procède. Indiquer le plus proche ; ce qui le précède figure sur sa propre fiche.",
        source: "PROV-O wasDerivedFrom",
    }
    required evidence: EvidenceRef, public {
        en: "evidence" => "The item it was made from.",
        fr: "élément de preuve" => "L'élément dont il procède.",
        source: "PROV-O wasDerivedFrom",
    }
    required how: DerivationKind, public {
        en: "how" => "What was done with that item: republished, translated, quoted, summarised.",
        fr: "mode" => "Ce qui en a été fait : reprise, traduction, citation, résumé.",
        source: "PROV-O wasQuotedFrom, hadPrimarySource",
    }
    optional at: Locator, public {
        en: "at" => "Which part of that item was used; absent, the whole or an unknown part.",
        fr: "repère" => "La partie de cet élément qui a été exploitée ; à défaut, le tout ou une partie inconnue.",
        source: "W3C Web Annotation selectors",
    }
}
