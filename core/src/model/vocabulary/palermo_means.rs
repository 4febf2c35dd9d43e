//! The means in the definition of trafficking in persons.

use super::vocabulary;

vocabulary! {
    PalermoMeans: unknown, {
        en: "means of trafficking" => "How it is done: the second element of trafficking in persons, not required where the person is a child.",
        fr: "moyen de traite" => "Comment c'est fait : le deuxième élément de la traite des personnes, non requis si la personne est un enfant.",
        source: "Palermo Protocol, art. 3(a) and (c)",
    }
    ThreatOfForce = "threat_of_force" {
        en: "threat of force" => "Force is announced, not used.",
        fr: "menace de recours à la force" => "La personne est menacée de l'emploi de la force, sans que celle-ci soit employée.",
        source: "Palermo Protocol, art. 3(a)",
    }
    UseOfForce = "use_of_force" {
        en: "use of force" => "Physical force is used.",
        fr: "recours à la force" => "La force physique est employée.",
        source: "Palermo Protocol, art. 3(a)",
    }
    OtherCoercion = "other_coercion" {
        en: "other coercion" => "Pressure other than force or its threat, such as debt, confinement or withheld papers.",
        fr: "autre forme de contrainte" => "Une pression autre que la force ou sa menace, comme une dette, l'enfermement ou la rétention de papiers.",
        source: "Palermo Protocol, art. 3(a)",
    }
    Abduction = "abduction" {
        en: "abduction" => "The person is taken away without agreeing to go.",
        fr: "enlèvement" => "La personne est emmenée sans avoir accepté de partir.",
        source: "Palermo Protocol, art. 3(a)",
    }
    Fraud = "fraud" {
        en: "fraud" => "Falsehood carried out by a scheme, for instance forged contracts or papers.",
        fr: "fraude" => "Le mensonge passe par une manœuvre, par exemple de faux contrats ou de faux papiers.",
        source: "Palermo Protocol, art. 3(a)",
    }
    Deception = "deception" {
        en: "deception" => "The person is misled, in words or by silence, about the work, the place or the conditions.",
        fr: "tromperie" => "La personne est induite en erreur, par des paroles ou un silence, sur le travail, le lieu ou les conditions.",
        source: "Palermo Protocol, art. 3(a)",
    }
    AbuseOfPower = "abuse_of_power" {
        en: "abuse of power" => "Someone uses an authority held over the person, such as that of a parent, an employer or an official.",
        fr: "abus d'autorité" => "Quelqu'un se sert de l'autorité qu'il a sur la personne, comme un parent, un employeur ou un agent public.",
        source: "Palermo Protocol, art. 3(a)",
    }
    AbuseOfPositionOfVulnerability = "abuse_of_position_of_vulnerability" {
        en: "abuse of a position of vulnerability" => "Someone takes advantage of a person who has no real choice but to submit.",
        fr: "abus d'une situation de vulnérabilité" => "Quelqu'un tire parti du fait que la personne n'a pas d'autre choix réel que de se soumettre.",
        source: "Palermo Protocol, art. 3(a)",
    }
    GivingOrReceivingPaymentsToControlPerson = "giving_or_receiving_payments_to_control_person" {
        en: "payments to obtain control" => "Money or benefits are given or taken to get the consent of someone who controls the person.",
        fr: "paiements pour obtenir un consentement" => "De l'argent ou des avantages sont offerts ou acceptés pour obtenir le consentement de qui a autorité sur la personne.",
        source: "Palermo Protocol, art. 3(a)",
    }
}
