//! What the forced offending consists in.

use super::vocabulary;

vocabulary! {
    FraudForm: open, {
        en: "form of fraud" => "What people on a site are made to do: the kind of fraud, or the work that keeps it going.",
        fr: "forme de fraude" => "Ce que les personnes d'un site sont contraintes de faire : le type de fraude, ou le travail qui la rend possible.",
        source: "casecairn",
    }
    RomanceBaiting = "romance_baiting" {
        en: "romance baiting" => "Trust or affection is built up over time so that the target puts money into a fake investment.",
        fr: "escroquerie aux sentiments et aux placements" => "Une relation de confiance ou d'affection est nouée dans la durée pour amener la cible à verser de l'argent dans un faux placement.",
        source: "INTERPOL, statement on terminology, 2024",
    }
    RomanceFraud = "romance_fraud" {
        en: "romance fraud" => "Affection is feigned to obtain gifts or money directly, without an investment.",
        fr: "escroquerie sentimentale" => "Des sentiments sont feints pour obtenir directement des dons ou de l'argent, sans faux placement.",
        source: "casecairn",
    }
    InvestmentFraud = "investment_fraud" {
        en: "investment fraud" => "A fake or rigged investment is sold, without a feigned personal relationship.",
        fr: "escroquerie aux placements" => "Un placement fictif ou truqué est vendu, sans relation personnelle feinte.",
        source: "casecairn",
    }
    NonDeliverySales = "non_delivery_sales" {
        en: "non-delivery sale" => "Goods or services are sold and never delivered.",
        fr: "vente sans livraison" => "Des biens ou des services sont vendus et jamais livrés.",
        source: "casecairn",
    }
    ImpersonationAuthority = "impersonation_authority" {
        en: "impersonation of an authority" => "Someone pretends to be police, a court, a bank or another institution to make the target pay or give data.",
        fr: "faux représentant d'une institution" => "Quelqu'un se fait passer pour la police, un tribunal, une banque ou une autre institution afin d'obtenir un paiement ou des données.",
        source: "casecairn",
    }
    ImpersonationPersonDeepfake = "impersonation_person_deepfake" {
        en: "impersonation by deepfake" => "The face or voice of a given person is imitated by machine to deceive the target.",
        fr: "usurpation par hypertrucage" => "Le visage ou la voix d'une personne précise est imité par un procédé informatique pour tromper la cible.",
        source: "casecairn",
    }
    Extortion = "extortion" {
        en: "extortion" => "Money is demanded under a threat that is not about sexual images.",
        fr: "extorsion" => "De l'argent est exigé sous une menace qui ne porte pas sur des images sexuelles.",
        source: "casecairn",
    }
    Sextortion = "sextortion" {
        en: "sextortion" => "Money or images are demanded under the threat of spreading sexual images of the target.",
        fr: "sextorsion" => "De l'argent ou des images sont exigés sous la menace de diffuser des images sexuelles de la cible.",
        source: "casecairn",
    }
    IllegalOnlineGamblingOperation = "illegal_online_gambling_operation" {
        en: "illegal online gambling" => "An online gambling service is run, promoted or served without licence.",
        fr: "jeux d'argent illégaux en ligne" => "Un service de jeux d'argent en ligne est exploité, promu ou animé sans autorisation.",
        source: "casecairn",
    }
    PhishingOrAccountTakeover = "phishing_or_account_takeover" {
        en: "phishing or account takeover" => "Log-in or payment data is obtained by deceit, or someone's account is seized with it.",
        fr: "hameçonnage ou piratage de compte" => "Des identifiants ou données de paiement sont obtenus par tromperie, ou un compte est détourné grâce à eux.",
        source: "casecairn",
    }
    MoneyMuleOnboarding = "money_mule_onboarding" {
        en: "money mule onboarding" => "A face, biometric data or an identity is captured to open or unlock accounts that move the money.",
        fr: "enrôlement de mules financières" => "Un visage, des données biométriques ou une identité sont captés pour ouvrir ou débloquer des comptes servant à déplacer l'argent.",
        source: "casecairn",
    }
    RecruitmentOfOthers = "recruitment_of_others" {
        en: "recruitment of others" => "New people are brought in to work on a site, by whatever means.",
        fr: "recrutement d'autres personnes" => "De nouvelles personnes sont amenées à travailler sur un site, par quelque moyen que ce soit.",
        source: "casecairn",
    }
    SupportRoles = "support_roles" {
        en: "support work" => "Work that keeps a site going without any contact with targets, such as cooking, deliveries or administration.",
        fr: "tâches de soutien" => "Un travail qui fait fonctionner le site sans contact avec les cibles, comme la cuisine, les livraisons ou l'administration.",
        source: "casecairn",
    }
    UnspecifiedOnlineFraud = "unspecified_online_fraud" {
        en: "online fraud, unspecified" => "Fraud over the internet or the telephone is stated, without its form.",
        fr: "fraude en ligne non précisée" => "Une fraude par internet ou par téléphone est mentionnée, sans que sa forme soit précisée.",
        source: "casecairn",
    }
}
