//! Where consent stands.

use super::vocabulary;

vocabulary! {
    ConsentStatus: unknown, {
        en: "state of consent" => "Where the consent of the person whom an item concerns stands.",
        fr: "état du consentement" => "Où en est le consentement de la personne que concerne un élément.",
        source: "casecairn",
    }
    Given = "given" {
        en: "given" => "The person has agreed, and the agreement stands.",
        fr: "donné" => "La personne a accepté et n'est pas revenue sur sa décision.",
        source: "casecairn",
    }
    Refused = "refused" {
        en: "refused" => "The person was asked and said no.",
        fr: "refusé" => "La personne, sollicitée, a dit non.",
        source: "casecairn",
    }
    Withdrawn = "withdrawn" {
        en: "withdrawn" => "The person had agreed and has taken it back.",
        fr: "retiré" => "La personne avait accepté, puis est revenue sur sa décision.",
        source: "casecairn",
    }
    Expired = "expired" {
        en: "expired" => "The person had agreed for a time, which is over.",
        fr: "expiré" => "La personne avait accepté pour une durée, désormais écoulée.",
        source: "casecairn",
    }
    NotPossible = "not_possible" {
        en: "could not be asked" => "The person could not be reached or asked safely.",
        fr: "impossible à demander" => "La personne n'a pu être jointe ou sollicitée sans danger.",
        source: "casecairn",
    }
    NotApplicable = "not_applicable" {
        en: "not applicable" => "The item concerns no person whose consent is needed.",
        fr: "sans objet" => "L'élément ne concerne aucune personne dont le consentement serait requis.",
        source: "casecairn",
    }
}
