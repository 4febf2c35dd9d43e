//! What was done to people, as a witness would describe it.

use super::vocabulary;

vocabulary! {
    Conduct: open, {
        en: "conduct" => "What is done to people, as someone who saw or lived it would describe it; how the law qualifies it is a claim of its own.",
        fr: "comportement" => "Ce qui est fait à des personnes, tel que le décrirait quelqu'un qui l'a vu ou vécu ; la qualification juridique relève d'une affirmation distincte.",
        source: "casecairn, with HURIDOCS crosswalk codes",
    }
    Recruitment = "recruitment" {
        en: "recruitment" => "Someone gets people to leave for work, whether or not what they are told is true.",
        fr: "recrutement" => "Quelqu'un amène des personnes à partir travailler, que ce qui leur est dit soit vrai ou non.",
        source: "HTCDS 2.0 HistoricEvent: Recruitment",
    }
    FalseJobOffer = "false_job_offer" {
        en: "false job offer" => "A job is offered whose nature, place, pay or conditions are not the real ones.",
        fr: "fausse offre d'emploi" => "Un emploi est proposé dont la nature, le lieu, le salaire ou les conditions ne sont pas les vrais.",
        source: "casecairn",
    }
    Abduction = "abduction" {
        en: "abduction" => "People are seized and taken away by force or by surprise, without having agreed to leave.",
        fr: "enlèvement" => "Des personnes sont capturées et emmenées de force ou par surprise, sans avoir accepté de partir.",
        source: "HURIDOCS MT4 030104 (crosswalk)",
    }
    Transport = "transport" {
        en: "transport" => "People are taken to a site, without a border crossing being stated.",
        fr: "acheminement" => "Des personnes sont conduites vers un site, sans qu'un passage de frontière soit mentionné.",
        source: "HTCDS 2.0 HistoricEvent: Transit",
    }
    CrossBorderTransport = "cross_border_transport" {
        en: "cross-border transport" => "People are taken from one country into another, by whatever route and with or without papers.",
        fr: "acheminement transfrontalier" => "Des personnes sont conduites d'un pays à un autre, quelle que soit la route, avec ou sans papiers.",
        source: "casecairn",
    }
    TransferBetweenSites = "transfer_between_sites" {
        en: "transfer between sites" => "People are moved from one site to another, without a payment being stated.",
        fr: "transfert entre sites" => "Des personnes sont déplacées d'un site à un autre, sans qu'un paiement soit mentionné.",
        source: "casecairn",
    }
    SaleBetweenSites = "sale_between_sites" {
        en: "sale between sites" => "People are handed from one site or operator to another against payment.",
        fr: "vente entre sites" => "Des personnes sont cédées contre paiement d'un site ou d'un exploitant à un autre.",
        source: "OHCHR 2026",
    }
    DocumentConfiscation = "document_confiscation" {
        en: "document confiscation" => "Passports, identity papers or other documents are taken away or kept by others.",
        fr: "confiscation de documents" => "Des passeports, pièces d'identité ou autres papiers sont pris ou gardés par autrui.",
        source: "casecairn",
    }
    HeldCaptive = "held_captive" {
        en: "held captive" => "People are kept on a site as a whole and are not free to leave it.",
        fr: "captivité" => "Des personnes sont retenues dans l'enceinte d'un site qu'elles ne sont pas libres de quitter.",
        source: "casecairn",
    }
    Guarding = "guarding" {
        en: "guarding" => "People are watched over so that they do not leave, for instance by patrols or at the gate.",
        fr: "surveillance par des gardes" => "Des personnes sont surveillées pour qu'elles ne partent pas, par exemple par des patrouilles ou à l'entrée.",
        source: "casecairn",
    }
    Confinement = "confinement" {
        en: "confinement" => "People are locked in a room, a cell or another closed space, beyond being kept on the site.",
        fr: "enfermement" => "Des personnes sont enfermées dans une pièce, une cellule ou un autre lieu clos, et non seulement retenues sur le site.",
        source: "casecairn",
    }
    SolitaryConfinement = "solitary_confinement" {
        en: "solitary confinement" => "Someone is locked up alone, cut off from other people.",
        fr: "isolement cellulaire" => "Une personne est enfermée seule, coupée de tout contact avec autrui.",
        source: "near HURIDOCS method 0207 (crosswalk)",
    }
    ConfinementInDarkRoom = "confinement_in_dark_room" {
        en: "confinement in a dark room" => "Someone is locked up without light, alone or with others.",
        fr: "enfermement dans le noir" => "Une personne est enfermée sans lumière, seule ou avec d'autres.",
        source: "near HURIDOCS method 0207 (crosswalk)",
    }
    PrisonLikeConditions = "prison_like_conditions" {
        en: "prison-like conditions" => "Life on the site is likened to a prison, without details of what is done.",
        fr: "conditions de type carcéral" => "La vie sur le site est comparée à celle d'une prison, sans détail de ce qui est fait.",
        source: "casecairn",
    }
    ViolentConditions = "violent_conditions" {
        en: "violent or brutal conditions" => "The conditions in which people live or are held are called violent, brutal or coercive, without details.",
        fr: "conditions violentes ou brutales" => "Les conditions de vie ou de captivité sont dites violentes, brutales ou coercitives, sans autre détail.",
        source: "casecairn",
    }
    Beating = "beating" {
        en: "beating" => "People are hit, with bare hands or with an object.",
        fr: "coups" => "Des personnes sont frappées, à mains nues ou avec un objet.",
        source: "HURIDOCS method 0301 (crosswalk)",
    }
    ElectricShock = "electric_shock" {
        en: "electric shock" => "Electric current is applied to the body, for instance with a baton.",
        fr: "décharges électriques" => "Un courant électrique est appliqué sur le corps, par exemple au moyen d'une matraque.",
        source: "HURIDOCS method 0308 (crosswalk)",
    }
    SexualViolence = "sexual_violence" {
        en: "sexual violence" => "A sexual act is committed against someone by force, threat or pressure.",
        fr: "violences sexuelles" => "Un acte de nature sexuelle est commis sur une personne par la force, la menace ou la pression.",
        source: "OHCHR 2026",
    }
    ForcedAbortion = "forced_abortion" {
        en: "forced abortion" => "A pregnancy is ended without the free consent of the pregnant woman or girl.",
        fr: "avortement forcé" => "Il est mis fin à une grossesse sans le libre consentement de la femme ou de la fille enceinte.",
        source: "OHCHR 2026",
    }
    ViolenceUnspecified = "violence_unspecified" {
        en: "violence, unspecified" => "Physical violence is stated, without what it consisted in.",
        fr: "violences non précisées" => "Des violences physiques sont mentionnées, sans que leur forme soit précisée.",
        source: "casecairn",
    }
    PunishmentUnspecified = "punishment_unspecified" {
        en: "punishment, unspecified" => "People are said to have been punished, without what was done to them.",
        fr: "punition non précisée" => "Il est dit que des personnes ont été punies, sans que soit précisé ce qui leur a été fait.",
        source: "casecairn",
    }
    ThreatOfViolence = "threat_of_violence" {
        en: "threat of violence" => "Violence against someone or those close to them is announced, in words or by gesture, without being carried out.",
        fr: "menace de violence" => "Une personne ou ses proches sont menacés de violences, en paroles ou par gestes, sans que celles-ci soient exercées.",
        source: "casecairn",
    }
    FoodOrWaterDeprivation = "food_or_water_deprivation" {
        en: "food or water deprivation" => "Food or drinking water is refused or cut.",
        fr: "privation d'eau ou de nourriture" => "La nourriture ou l'eau potable est refusée ou réduite.",
        source: "OHCHR 2026",
    }
    SleepDeprivation = "sleep_deprivation" {
        en: "sleep deprivation" => "People are kept from sleeping.",
        fr: "privation de sommeil" => "Des personnes sont empêchées de dormir.",
        source: "OHCHR 2026",
    }
    MedicalDenial = "medical_denial" {
        en: "denial of medical care" => "Care that someone needs is refused, delayed or made to depend on work or payment.",
        fr: "refus de soins médicaux" => "Des soins nécessaires sont refusés, retardés ou subordonnés au travail ou à un paiement.",
        source: "OHCHR 2026",
    }
    ForcedToDefraud = "forced_to_defraud" {
        en: "forced to defraud" => "People are made to deceive others for money by force, threat or other pressure.",
        fr: "contrainte à escroquer" => "Des personnes sont amenées, par la force, la menace ou une autre pression, à en tromper d'autres pour de l'argent.",
        source: "casecairn; gap in HTCDS 2.0 (issue 28)",
    }
    ForcedToRecruit = "forced_to_recruit" {
        en: "forced to recruit" => "People are made to bring others to the site or into the work by force, threat or other pressure.",
        fr: "contrainte à recruter" => "Des personnes sont amenées, par la force, la menace ou une autre pression, à en attirer d'autres vers le site ou le travail.",
        source: "casecairn",
    }
    ForcedSupportWork = "forced_support_work" {
        en: "forced support work" => "People are made to keep the site going rather than to defraud, for instance by cooking, cleaning or office work.",
        fr: "contrainte à un travail d'appui" => "Des personnes sont contraintes de faire fonctionner le site plutôt que d'escroquer, par exemple cuisine, ménage ou tâches de bureau.",
        source: "casecairn",
    }
    ExcessiveWorkingHours = "excessive_working_hours" {
        en: "excessive working hours" => "People are made to work longer than can be borne or than the law allows.",
        fr: "horaires de travail excessifs" => "Des personnes doivent travailler au-delà de ce qui est supportable ou permis par la loi.",
        source: "HTCDS 2.0 MethodsOfControl: ExcessiveWorkingHours",
    }
    WageWithholding = "wage_withholding" {
        en: "wage withholding" => "Pay that was promised or is due is not handed over, in whole or in part.",
        fr: "non-versement du salaire" => "La rémunération promise ou due n'est pas versée, en tout ou en partie.",
        source: "HURIDOCS MT4 30010202 (crosswalk)",
    }
    RansomDemand = "ransom_demand" {
        en: "ransom demand" => "Payment is asked of someone or of their family for letting the person go.",
        fr: "demande de rançon" => "Un paiement est exigé d'une personne ou de sa famille pour qu'elle soit libérée.",
        source: "HURIDOCS MT4 130104 (crosswalk)",
    }
    Killing = "killing" {
        en: "killing" => "Someone is put to death by another person.",
        fr: "homicide" => "Une personne est tuée par autrui.",
        source: "casecairn",
    }
    DeathDuringEscape = "death_during_escape" {
        en: "death during escape" => "Someone dies while trying to get away, whether or not another person caused it.",
        fr: "mort lors d'une évasion" => "Une personne meurt en tentant de s'échapper, que sa mort soit causée ou non par autrui.",
        source: "casecairn",
    }
    ForcedReturn = "forced_return" {
        en: "forced return" => "The authorities send people against their will to a country where they do not want to go.",
        fr: "renvoi forcé" => "Les autorités renvoient des personnes, contre leur gré, dans un pays où elles ne veulent pas aller.",
        source: "HURIDOCS MT4 380101 (crosswalk)",
    }
}
