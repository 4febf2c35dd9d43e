//! The part people have in what happened, on the side of those affected.

use super::vocabulary;

vocabulary! {
    PersonRole: open, {
        en: "role of people" => "The part that people have in what happened, on the side of those affected; one group may have several.",
        fr: "rôle des personnes" => "Le rôle que des personnes ont dans ce qui s'est passé, du côté de celles qui le subissent ; un groupe peut en avoir plusieurs.",
        source: "casecairn, with HTCDS 2.0 RoleInProcess",
    }
    Victim = "victim" {
        en: "victim" => "They suffer the abuses on or around a site.",
        fr: "victime" => "Elles subissent les exactions commises sur un site ou autour.",
        source: "casecairn",
    }
    Survivor = "survivor" {
        en: "survivor" => "They suffered the abuses and are now out of reach of those who committed them.",
        fr: "personne rescapée" => "Elles ont subi les exactions et sont désormais hors d'atteinte de leurs auteurs.",
        source: "casecairn",
    }
    CoercedPerformer = "coerced_performer" {
        en: "coerced performer" => "They carry out offences under coercion, such as fraud.",
        fr: "exécutant sous contrainte" => "Elles commettent sous la contrainte des infractions, comme des escroqueries.",
        source: "casecairn",
    }
    CoercedRecruiter = "coerced_recruiter" {
        en: "coerced recruiter" => "They bring in other people under coercion.",
        fr: "recruteur sous contrainte" => "Elles font venir d'autres personnes sous la contrainte.",
        source: "casecairn",
    }
    CoercedSupportWorker = "coerced_support_worker" {
        en: "coerced support worker" => "They keep the site going under coercion, without defrauding or recruiting.",
        fr: "employé d'appui sous contrainte" => "Elles font fonctionner le site sous la contrainte, sans escroquer ni recruter.",
        source: "casecairn",
    }
    Witness = "witness" {
        en: "witness" => "They saw or heard what happened to others.",
        fr: "témoin" => "Elles ont vu ou entendu ce qui est arrivé à d'autres.",
        source: "casecairn",
    }
    FraudTarget = "fraud_target" {
        en: "target of fraud" => "They are those whom the fraud is aimed at, wherever they live.",
        fr: "cible de la fraude" => "Ce sont celles que vise la fraude, où qu'elles vivent.",
        source: "casecairn",
    }
    RelativeOfVictim = "relative_of_victim" {
        en: "relative of a victim" => "They are close to someone held, for instance asked for a ransom.",
        fr: "proche d'une victime" => "Elles sont proches d'une personne retenue et sont, par exemple, sommées de payer une rançon.",
        source: "casecairn",
    }
    TransferredPerson = "transferred_person" {
        en: "transferred person" => "They are handed over into someone else's control, whether or not for payment.",
        fr: "personne transférée" => "Elles sont remises au pouvoir d'autrui, contre paiement ou non.",
        source: "HTCDS 2.0 RoleInProcess: TransferredIndividual",
    }
    HarbouredPerson = "harboured_person" {
        en: "harboured person" => "They are lodged or kept for those who exploit them.",
        fr: "personne hébergée" => "Elles sont logées ou gardées pour le compte de ceux qui les exploitent.",
        source: "HTCDS 2.0 RoleInProcess: HarbouredIndividual",
    }
    ReceivedPerson = "received_person" {
        en: "received person" => "They are taken in at the end of a movement.",
        fr: "personne accueillie" => "Elles sont reçues au terme d'un déplacement.",
        source: "HTCDS 2.0 RoleInProcess: ReceivedIndividual",
    }
    SoldPerson = "sold_person" {
        en: "sold person" => "They are given up against payment, seen from the seller's side.",
        fr: "personne vendue" => "Elles sont cédées contre paiement, vu du côté du vendeur.",
        source: "HTCDS 2.0 RoleInProcess: SoldIndividual",
    }
    BoughtPerson = "bought_person" {
        en: "bought person" => "They are acquired against payment, seen from the buyer's side.",
        fr: "personne achetée" => "Elles sont acquises contre paiement, vu du côté de l'acheteur.",
        source: "HTCDS 2.0 RoleInProcess: BoughtIndividual",
    }
    ControlledPerson = "controlled_person" {
        en: "controlled person" => "They are under someone's control in what they do, by whatever means.",
        fr: "personne sous emprise" => "Elles sont soumises à autrui dans ce qu'elles font, par quelque moyen que ce soit.",
        source: "HTCDS 2.0 RoleInProcess: ControlledIndividual",
    }
}
