//! What sort of thing happened.

use super::vocabulary;

vocabulary! {
    IncidentKind: open, {
        en: "kind of incident" => "What sort of event this is, seen from the outside and without a legal label.",
        fr: "type d'incident" => "Nature de l'événement, vu de l'extérieur et sans qualification juridique.",
        source: "casecairn",
    }
    Release = "release" {
        en: "release" => "People are let go, without it being said whether they are many or few, or on what terms.",
        fr: "libération" => "Des personnes sont relâchées, sans que soit dit si elles sont nombreuses ou non, ni à quelles conditions.",
        source: "casecairn",
    }
    ReleaseEnMasse = "release_en_masse" {
        en: "mass release" => "Many people are let go at about the same time.",
        fr: "libération massive" => "De nombreuses personnes sont relâchées à peu près au même moment.",
        source: "casecairn",
    }
    ReleaseIndividual = "release_individual" {
        en: "individual release" => "One or a few people are let go, without payment being mentioned.",
        fr: "libération individuelle" => "Une ou quelques personnes sont relâchées, sans qu'il soit question de paiement.",
        source: "casecairn",
    }
    ReleaseOnRansom = "release_on_ransom" {
        en: "release against ransom" => "People are let go after someone has paid for them.",
        fr: "libération contre rançon" => "Des personnes sont relâchées après que quelqu'un a payé pour elles.",
        source: "casecairn",
    }
    Escape = "escape" {
        en: "escape" => "People get away by their own doing.",
        fr: "évasion" => "Des personnes s'enfuient par leurs propres moyens.",
        source: "casecairn",
    }
    EscapeAttempt = "escape_attempt" {
        en: "attempted escape" => "People try to get away, whatever comes of it.",
        fr: "tentative d'évasion" => "Des personnes tentent de s'enfuir, quelle que soit l'issue.",
        source: "casecairn",
    }
    Exit = "exit" {
        en: "departure, manner unspecified" => "People leave or have left, released or escaped, where the source does not tell the two apart.",
        fr: "départ, modalité non précisée" => "Des personnes partent ou sont parties, libérées ou évadées, sans que la source distingue les deux.",
        source: "casecairn",
    }
    RescueOfNamedIndividuals = "rescue_of_named_individuals" {
        en: "rescue of named individuals" => "An outside body fetches particular people for whom it came.",
        fr: "secours à des personnes désignées" => "Un intervenant extérieur vient chercher des personnes déterminées.",
        source: "casecairn",
    }
    AbandonmentByOperators = "abandonment_by_operators" {
        en: "abandonment by operators" => "Those who run the site leave it and the people in it.",
        fr: "abandon par les exploitants" => "Ceux qui dirigent le site le quittent, y laissant les personnes présentes.",
        source: "casecairn",
    }
    Recruitment = "recruitment" {
        en: "recruitment" => "People are hired, lured or otherwise won for the site.",
        fr: "recrutement" => "Des personnes sont embauchées, attirées ou amenées par d'autres voies vers le site.",
        source: "casecairn",
    }
    TransferOrRelocation = "transfer_or_relocation" {
        en: "transfer or relocation" => "People or the whole business are moved from one site to another, no sale being mentioned.",
        fr: "transfert ou déménagement" => "Des personnes, ou toute l'activité, sont déplacées d'un site à un autre, sans qu'il soit question de vente.",
        source: "casecairn",
    }
    SaleBetweenSites = "sale_between_sites" {
        en: "sale between sites" => "People are handed from one site to another for money.",
        fr: "vente entre sites" => "Des personnes sont cédées d'un site à un autre contre de l'argent.",
        source: "casecairn",
    }
    Detention = "detention" {
        en: "holding of people" => "People are kept at a place that they may not leave.",
        fr: "personnes retenues" => "Des personnes sont retenues en un lieu qu'elles ne peuvent quitter.",
        source: "casecairn",
    }
    Violence = "violence" {
        en: "violence" => "Force is used against people's bodies, short of a death.",
        fr: "violences" => "La force est employée contre des personnes, sans entraîner la mort.",
        source: "casecairn",
    }
    Abuse = "abuse" {
        en: "other abuse" => "Ill-treatment other than by bodily force, such as deprivation, threats or withheld pay.",
        fr: "autre mauvais traitement" => "Mauvais traitement autre que par la force physique, comme les privations, les menaces ou la retenue du salaire.",
        source: "casecairn",
    }
    Death = "death" {
        en: "death" => "Someone dies, by whatever cause.",
        fr: "décès" => "Quelqu'un meurt, quelle qu'en soit la cause.",
        source: "casecairn",
    }
    Operation = "operation" {
        en: "authorities' operation" => "A campaign of the authorities over several places or days, of which raids may be parts.",
        fr: "opération des autorités" => "Campagne menée par les autorités en plusieurs lieux ou sur plusieurs jours, dont des descentes peuvent faire partie.",
        source: "casecairn",
    }
    Raid = "raid" {
        en: "raid" => "Officers enter a site by their authority.",
        fr: "descente" => "Des agents de l'autorité pénètrent sur un site.",
        source: "casecairn",
    }
    InspectionOrGateVisit = "inspection_or_gate_visit" {
        en: "inspection or gate visit" => "Officers come by arrangement, or meet the managers at the gate, without searching the site.",
        fr: "inspection ou visite à l'entrée" => "Des agents viennent de façon convenue, ou rencontrent les responsables à l'entrée, sans fouiller le site.",
        source: "casecairn",
    }
    ArrestOfSuspects = "arrest_of_suspects" {
        en: "arrest of suspects" => "People are taken into custody as suspected perpetrators.",
        fr: "arrestation de suspects" => "Des personnes sont arrêtées en tant qu'auteurs présumés.",
        source: "casecairn",
    }
    ArrestOfVictims = "arrest_of_victims" {
        en: "arrest of victims" => "People held or exploited there are taken into custody instead of being helped.",
        fr: "arrestation de victimes" => "Des personnes retenues ou exploitées sur place sont arrêtées au lieu d'être secourues.",
        source: "casecairn",
    }
    Prosecution = "prosecution" {
        en: "prosecution" => "Charges are brought or a case is tried before a court.",
        fr: "poursuites pénales" => "Des poursuites sont engagées ou une affaire est jugée devant un tribunal.",
        source: "casecairn",
    }
    DeportationOrForcedReturn = "deportation_or_forced_return" {
        en: "deportation or forced return" => "People are sent to a country against their will.",
        fr: "expulsion ou renvoi forcé" => "Des personnes sont envoyées dans un pays contre leur gré.",
        source: "casecairn",
    }
    RepatriationAssisted = "repatriation_assisted" {
        en: "assisted repatriation" => "People go home of their own will with help.",
        fr: "rapatriement assisté" => "Des personnes rentrent chez elles de leur plein gré, avec une aide.",
        source: "casecairn",
    }
    EvictionOrDemolition = "eviction_or_demolition" {
        en: "eviction or demolition" => "Occupants are made to leave, or buildings are torn down.",
        fr: "expulsion des occupants ou démolition" => "Les occupants sont contraints de partir, ou des bâtiments sont démolis.",
        source: "casecairn",
    }
    NewConstruction = "new_construction" {
        en: "new construction" => "Buildings are put up or a site is enlarged.",
        fr: "nouvelle construction" => "Des bâtiments sont érigés ou un site est agrandi.",
        source: "casecairn",
    }
    Reopening = "reopening" {
        en: "reopening" => "A site that had stopped starts again.",
        fr: "réouverture" => "Un site à l'arrêt reprend son activité.",
        source: "casecairn",
    }
    PublicStatement = "public_statement" {
        en: "public statement" => "Someone makes a position known in public.",
        fr: "déclaration publique" => "Quelqu'un fait connaître publiquement sa position.",
        source: "casecairn",
    }
    AnnouncementOfOperation = "announcement_of_operation" {
        en: "announcement of an operation" => "Authorities say that they are carrying out, or will carry out, an operation.",
        fr: "annonce d'une opération" => "Les autorités annoncent une opération en cours ou à venir.",
        source: "casecairn",
    }
    ListSubmissionToState = "list_submission_to_state" {
        en: "list handed to authorities" => "Someone gives a state a list of sites or people to act upon.",
        fr: "remise d'une liste à l'État" => "Quelqu'un remet à un État une liste de sites ou de personnes en vue d'une intervention.",
        source: "casecairn",
    }
}
