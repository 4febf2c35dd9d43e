//! What a person who gave information agreed to.

use crate::model::leaf::Edtf;
use crate::model::object::object;
use crate::model::vocabulary::{ConsentBasis, ConsentScope, ConsentStatus};

object! {
    Consent {
        en: "consent" => "What the person who gave the information agreed to, and until when. Consent to be recorded is not consent to be published.",
        fr: "consentement" => "Ce à quoi la personne qui a livré l'information a consenti, et jusqu'à quand. Accepter d'être enregistré n'est pas accepter d'être publié.",
        source: "Murad Code",
    }
    required status: ConsentStatus, public {
        en: "status" => "Where the consent stands. Silence is not consent.",
        fr: "état" => "Où en est le consentement. Le silence ne vaut pas consentement.",
        source: "Murad Code",
    }
    list scopes: ConsentScope, public {
        en: "scopes" => "The uses agreed to, each by name; what is not listed is not agreed to.",
        fr: "portée" => "Les usages consentis, nommés un par un ; ce qui n'est pas cité n'est pas consenti.",
        source: "Murad Code",
    }
    list basis: ConsentBasis, public {
        en: "basis" => "How the consent was obtained. For a child, both the guardian's consent and the child's assent.",
        fr: "fondement" => "Comment le consentement a été recueilli. Pour un enfant, le consentement du tuteur et l'assentiment de l'enfant.",
        source: "Murad Code; Convention on the Rights of the Child art. 12",
    }
    optional given: Edtf, protected {
        en: "given" => "When the consent was given.",
        fr: "donné" => "Quand le consentement a été donné.",
        source: "EDTF ISO 8601-2:2019",
    }
    optional expires: Edtf, protected {
        en: "expires" => "The last day on which it holds; absent, no end was agreed.",
        fr: "expiration" => "Le dernier jour de validité ; à défaut, aucun terme n'a été convenu.",
        source: "EDTF ISO 8601-2:2019",
    }
    optional withdrawn: Edtf, protected {
        en: "withdrawn" => "When it was withdrawn. From then on nothing drawn from the information may leave, whatever was agreed before.",
        fr: "retrait" => "Quand il a été retiré. Dès lors, rien de ce qui est tiré de l'information ne peut être diffusé, quoi qu'il ait été convenu auparavant.",
        source: "Murad Code; EDTF ISO 8601-2:2019",
    }
}
