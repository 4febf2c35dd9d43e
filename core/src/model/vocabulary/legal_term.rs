//! How the law would call what happened, in the words of a claimant.

use super::vocabulary;

vocabulary! {
    LegalTerm: open, {
        en: "legal characterisation" => "The name that a claimant, borrowing it from the law, gives to what happened; using it here finds nothing.",
        fr: "qualification juridique" => "Le nom, emprunté au droit, qu'un auteur donne à ce qui s'est passé ; l'employer ici ne constate rien.",
        source: "casecairn",
    }
    TraffickingInPersons = "trafficking_in_persons" {
        en: "trafficking in persons" => "Recruiting, moving or receiving people by improper means in order to exploit them; for a child, the means do not matter.",
        fr: "traite des personnes" => "Recruter, déplacer ou accueillir des personnes par des moyens illicites en vue de les exploiter ; pour un enfant, les moyens n'importent pas.",
        source: "Palermo Protocol, art. 3",
    }
    Slavery = "slavery" {
        en: "slavery" => "Treating a person as if owned: exercising any of the powers that go with a right of property.",
        fr: "esclavage" => "Traiter une personne comme un bien : exercer sur elle l'un des attributs du droit de propriété.",
        source: "Slavery Convention 1926, art. 1(1); HURIDOCS MT4 030106 (crosswalk)",
    }
    Servitude = "servitude" {
        en: "servitude" => "Being bound to serve another person without a way out, short of being treated as property.",
        fr: "servitude" => "Être tenu de servir autrui sans pouvoir s'y soustraire, sans être pour autant traité comme un bien.",
        source: "International Covenant on Civil and Political Rights, art. 8",
    }
    ForcedLabour = "forced_labour" {
        en: "forced labour" => "Work or service exacted under the menace of a penalty and not offered voluntarily.",
        fr: "travail forcé" => "Travail ou service exigé sous la menace d'une peine et pour lequel la personne ne s'est pas offerte de plein gré.",
        source: "ILO Convention 29, art. 2(1); HURIDOCS MT4 30010201 (crosswalk)",
    }
    ForcedCriminality = "forced_criminality" {
        en: "forced criminality" => "Exploitation that consists in making people commit offences, such as fraud.",
        fr: "criminalité forcée" => "Exploitation qui consiste à faire commettre des infractions, comme des escroqueries, à des personnes sous contrainte.",
        source: "EU Directive 2011/36, art. 2(3) (unverified)",
    }
    ChildLabour = "child_labour" {
        en: "child labour" => "Work by a child below the lawful age, or that harms the child, short of its worst forms.",
        fr: "travail des enfants" => "Travail d'un enfant qui n'a pas l'âge légal ou à qui il nuit, hors de ses pires formes.",
        source: "ILO Convention 138",
    }
    WorstFormOfChildLabour = "worst_form_of_child_labour" {
        en: "worst form of child labour" => "Slavery, trafficking, forced labour, illicit activities or work that endangers a child under eighteen.",
        fr: "pire forme de travail des enfants" => "Esclavage, traite, travail forcé, activités illicites ou travail dangereux imposés à un enfant de moins de dix-huit ans.",
        source: "ILO Convention 182, art. 3",
    }
    DeprivationOfLiberty = "deprivation_of_liberty" {
        en: "deprivation of liberty" => "Holding people against their will without any right to do so, whether by private persons or arbitrarily by the State.",
        fr: "privation de liberté" => "Retenir des personnes contre leur gré sans en avoir le droit, que ce soit le fait de particuliers ou, de manière arbitraire, celui de l'État.",
        source: "International Covenant on Civil and Political Rights, art. 9 (unverified)",
    }
    Torture = "torture" {
        en: "torture" => "Severe pain or suffering inflicted on purpose for an end such as punishment, with at least the acquiescence of an official.",
        fr: "torture" => "Douleur ou souffrances aiguës infligées intentionnellement à une fin telle que punir, avec au moins le consentement tacite d'un agent public.",
        source: "Convention against Torture, art. 1(1); HURIDOCS MT4 02011111 (crosswalk)",
    }
    CruelInhumanOrDegradingTreatment = "cruel_inhuman_or_degrading_treatment" {
        en: "cruel, inhuman or degrading treatment" => "Ill-treatment that lacks an element of torture, such as its severity or its purpose.",
        fr: "traitement cruel, inhumain ou dégradant" => "Mauvais traitement auquel manque un élément de la torture, tel que l'intensité ou le but.",
        source: "Convention against Torture, art. 16",
    }
    EnforcedDisappearance = "enforced_disappearance" {
        en: "enforced disappearance" => "Deprivation of liberty by the State or with its acquiescence, followed by a refusal to acknowledge it or to say where the person is.",
        fr: "disparition forcée" => "Privation de liberté par l'État ou avec son acquiescement, suivie du refus de la reconnaître ou de dire où se trouve la personne.",
        source: "Convention on Enforced Disappearance, art. 2",
    }
    Refoulement = "refoulement" {
        en: "refoulement" => "Returning someone to a country where persecution, torture or another grave harm is to be feared.",
        fr: "refoulement" => "Renvoi d'une personne vers un pays où sont à craindre la persécution, la torture ou un autre préjudice grave.",
        source: "Convention against Torture, art. 3; Refugee Convention 1951, art. 33; HURIDOCS MT4 380101 (crosswalk)",
    }
    HumanRightsViolation = "human_rights_violation" {
        en: "human rights violation" => "A breach of human rights, without its kind or gravity being named.",
        fr: "violation des droits humains" => "Une atteinte aux droits humains dont ni la nature ni la gravité ne sont indiquées.",
        source: "casecairn",
    }
    SeriousHumanRightsViolation = "serious_human_rights_violation" {
        en: "serious human rights violation" => "A breach of human rights called serious or grave, without its kind being named.",
        fr: "violation grave des droits humains" => "Une atteinte aux droits humains qualifiée de grave, sans que sa nature soit indiquée.",
        source: "casecairn",
    }
    OtherGraveViolation = "other_grave_violation" {
        en: "other grave violation" => "Grave violations that a claimant mentions beside those it names, without naming them.",
        fr: "autre violation grave" => "Des violations graves qu'un auteur mentionne en plus de celles qu'il nomme, sans les nommer.",
        source: "casecairn",
    }
}
