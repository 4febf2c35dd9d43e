//! As what someone acts or speaks.

use super::vocabulary;

vocabulary! {
    Role: open, {
        en: "role" => "As what someone acts, speaks or is addressed, where the source gives a role and no name.",
        fr: "rôle" => "À quel titre quelqu'un agit, parle ou est interpellé, quand la source indique un rôle et non un nom.",
        source: "casecairn, with HTCDS 2.0 RoleInProcess and HURIDOCS actor codes",
    }
    SecurityGuard = "security_guard" {
        en: "security guard" => "Someone who guards a site or its people, whoever employs them.",
        fr: "agent de sécurité" => "Personne qui garde un site ou ses occupants, quel que soit son employeur.",
        source: "near HURIDOCS actor 0204 (crosswalk)",
    }
    PrivateSecurityCompany = "private_security_company" {
        en: "private security company" => "A company or force that provides guards against payment.",
        fr: "société de sécurité privée" => "Une société ou une force qui fournit des gardes contre paiement.",
        source: "casecairn",
    }
    Supervisor = "supervisor" {
        en: "supervisor" => "Someone who gives orders to those at work on a site and watches over what they bring in.",
        fr: "superviseur" => "Personne qui donne des ordres à ceux qui travaillent sur un site et contrôle leurs résultats.",
        source: "HURIDOCS actor 110302 (crosswalk)",
    }
    Manager = "manager" {
        en: "manager" => "Someone who runs a site day by day and stands above the supervisors.",
        fr: "gérant" => "Personne qui dirige le site au quotidien, au-dessus des superviseurs.",
        source: "casecairn",
    }
    SiteOperator = "site_operator" {
        en: "site operator" => "Whoever runs the business on a site and takes its profit, whether or not present.",
        fr: "exploitant du site" => "Qui mène l'activité d'un site et en tire profit, sur place ou non.",
        source: "casecairn",
    }
    CriminalNetwork = "criminal_network" {
        en: "criminal network" => "An organised group behind the abuses, across sites or borders.",
        fr: "réseau criminel" => "Un groupe organisé à l'origine des exactions, au-delà d'un site ou d'une frontière.",
        source: "casecairn",
    }
    Landlord = "landlord" {
        en: "landlord" => "Whoever owns or lets the land or buildings of a site.",
        fr: "bailleur" => "Qui possède ou donne en location le terrain ou les bâtiments d'un site.",
        source: "casecairn",
    }
    Company = "company" {
        en: "company" => "A business of any other kind that serves, supplies or profits from a site.",
        fr: "entreprise" => "Une entreprise de tout autre type qui travaille pour un site, l'approvisionne ou en tire profit.",
        source: "HTCDS 2.0 organisation: CorporateBusiness",
    }
    Exploiter = "exploiter" {
        en: "exploiter" => "Someone who profits from the work of people under control, without a narrower role.",
        fr: "exploiteur" => "Personne qui tire profit du travail de personnes sous emprise, sans rôle plus précis.",
        source: "HTCDS 2.0 RoleInProcess: Exploiter",
    }
    Abuser = "abuser" {
        en: "abuser" => "Someone who harms people physically, sexually or mentally, without a narrower role.",
        fr: "auteur de sévices" => "Personne qui inflige des sévices physiques, sexuels ou psychologiques, sans rôle plus précis.",
        source: "HTCDS 2.0 RoleInProcess: Abuser",
    }
    Recruiter = "recruiter" {
        en: "recruiter" => "Someone who engages people or puts them in touch with those who do.",
        fr: "recruteur" => "Personne qui engage des personnes ou les met en relation avec qui le fait.",
        source: "HTCDS 2.0 RoleInProcess: RecruiterOrIntermediary",
    }
    Broker = "broker" {
        en: "broker" => "Someone who arranges travel, papers or placement for a fee.",
        fr: "intermédiaire" => "Personne qui organise contre paiement le voyage, les papiers ou le placement.",
        source: "HTCDS 2.0 RoleInProcess: BrokerTravelAgent",
    }
    Transporter = "transporter" {
        en: "transporter" => "Someone who drives, carries or escorts people to a site.",
        fr: "transporteur" => "Personne qui conduit, transporte ou escorte des personnes vers un site.",
        source: "HTCDS 2.0 RoleInProcess: Transporter",
    }
    Smuggler = "smuggler" {
        en: "smuggler" => "Someone who brings people across a border unlawfully.",
        fr: "passeur" => "Personne qui fait franchir illégalement une frontière.",
        source: "HTCDS 2.0 RoleInProcess: Smuggler",
    }
    Kidnapper = "kidnapper" {
        en: "kidnapper" => "Someone who takes people away by force.",
        fr: "ravisseur" => "Personne qui enlève des personnes par la force.",
        source: "HTCDS 2.0 RoleInProcess: Kidnapper",
    }
    TravellingCompanion = "travelling_companion" {
        en: "travelling companion" => "Someone who travels along with the person, whether or not in on the scheme.",
        fr: "compagnon de voyage" => "Personne qui voyage avec la victime, complice ou non.",
        source: "HTCDS 2.0 RoleInProcess: TravellingPartner",
    }
    CoercedPerson = "coerced_person" {
        en: "coerced person" => "Someone who acts or recruits under coercion, and is a victim as well.",
        fr: "personne contrainte" => "Personne qui agit ou recrute sous la contrainte, et qui est aussi une victime.",
        source: "casecairn",
    }
    PoliceOfficer = "police_officer" {
        en: "police officer" => "A member of the police, or the police as a force.",
        fr: "policier" => "Un membre de la police, ou la police en tant que force.",
        source: "HURIDOCS actor 010104 (crosswalk)",
    }
    ImmigrationOfficer = "immigration_officer" {
        en: "immigration officer" => "A member of the immigration or border service, or the service itself.",
        fr: "agent de l'immigration" => "Un membre du service de l'immigration ou des frontières, ou ce service lui-même.",
        source: "HTCDS 2.0 organisation: ImmigrationService",
    }
    ProsecutorOrJudge = "prosecutor_or_judge" {
        en: "prosecutor or judge" => "A member of a prosecution service or a court, or that body itself.",
        fr: "procureur ou juge" => "Un membre du parquet ou d'un tribunal, ou cet organe lui-même.",
        source: "HTCDS 2.0 DecisionMakingOrg: CourtOrProsecution",
    }
    LocalAuthority = "local_authority" {
        en: "local authority" => "The authorities of a province, a city or a district.",
        fr: "autorité locale" => "Les autorités d'une province, d'une ville ou d'un district.",
        source: "HTCDS 2.0 organisation: LocalGovernmentOrganisation",
    }
    Official = "official" {
        en: "public official" => "Someone who holds a public office, of a kind that is not said.",
        fr: "agent public" => "Titulaire d'une fonction publique dont la nature n'est pas précisée.",
        source: "casecairn",
    }
    StateAuthorities = "state_authorities" {
        en: "state authorities" => "The authorities of a country as a whole.",
        fr: "autorités de l'État" => "Les autorités d'un pays prises dans leur ensemble.",
        source: "HTCDS 2.0 organisation: CentralGovernmentOrganisation",
    }
    InternationalCommunity = "international_community" {
        en: "international community" => "Other states and international organisations, taken together.",
        fr: "communauté internationale" => "Les autres États et les organisations internationales, pris ensemble.",
        source: "casecairn",
    }
    Survivor = "survivor" {
        en: "survivor" => "Someone who speaks of abuses that they went through and have got away from.",
        fr: "personne rescapée" => "Personne qui parle d'exactions qu'elle a subies et auxquelles elle a échappé.",
        source: "HURIDOCS MT19 (crosswalk)",
    }
    Victim = "victim" {
        en: "victim" => "Someone who speaks or acts as a victim, without it being said that they got away.",
        fr: "victime" => "Personne qui parle ou agit en tant que victime, sans qu'il soit dit qu'elle a échappé aux exactions.",
        source: "HURIDOCS MT19 (crosswalk)",
    }
    Witness = "witness" {
        en: "witness" => "Someone who saw or heard it and did not suffer it.",
        fr: "témoin" => "Personne qui a vu ou entendu les faits sans les subir.",
        source: "HURIDOCS MT19 (crosswalk)",
    }
    Relative = "relative" {
        en: "relative" => "A member of the family of someone concerned.",
        fr: "membre de la famille" => "Un membre de la famille d'une personne concernée.",
        source: "HURIDOCS MT19 (crosswalk); CTDC Global Synthetic Dataset 2024, recruiterRelation: Family",
    }
    IntimatePartner = "intimate_partner" {
        en: "intimate partner" => "A spouse or partner of someone concerned.",
        fr: "partenaire intime" => "Le conjoint ou partenaire d'une personne concernée.",
        source: "CTDC Global Synthetic Dataset 2024, recruiterRelation: IntimatePartner",
    }
    Friend = "friend" {
        en: "friend" => "A friend of someone concerned.",
        fr: "ami" => "Un ami d'une personne concernée.",
        source: "CTDC Global Synthetic Dataset 2024, recruiterRelation: Friend",
    }
    Colleague = "colleague" {
        en: "colleague" => "Someone who works or worked with a person concerned.",
        fr: "collègue" => "Personne qui travaille ou a travaillé avec une personne concernée.",
        source: "HURIDOCS MT19 (crosswalk)",
    }
    Reporter = "reporter" {
        en: "reporter" => "Someone who gathers news for the press.",
        fr: "journaliste" => "Personne qui recueille des informations pour la presse.",
        source: "HURIDOCS MT19 (crosswalk)",
    }
    Lawyer = "lawyer" {
        en: "lawyer" => "Someone who advises or represents a person concerned.",
        fr: "avocat" => "Personne qui conseille ou représente une personne concernée.",
        source: "HURIDOCS MT19 (crosswalk)",
    }
    MedicalProvider = "medical_provider" {
        en: "medical provider" => "Someone who gave or gives medical care to a person concerned.",
        fr: "soignant" => "Personne qui a soigné ou soigne une personne concernée.",
        source: "HURIDOCS MT19 (crosswalk)",
    }
    NgoWorker = "ngo_worker" {
        en: "NGO worker" => "Someone who acts for a non-governmental organisation.",
        fr: "membre d'une ONG" => "Personne qui agit pour une organisation non gouvernementale.",
        source: "HURIDOCS MT19 (crosswalk)",
    }
    Perpetrator = "perpetrator" {
        en: "perpetrator" => "Someone who committed the abuses, without a narrower role.",
        fr: "auteur des faits" => "Personne qui a commis les exactions, sans rôle plus précis.",
        source: "HURIDOCS MT19 (crosswalk)",
    }
}
