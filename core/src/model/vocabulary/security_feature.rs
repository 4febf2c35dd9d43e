//! What keeps people in, or outsiders out.

use super::vocabulary;

vocabulary! {
    SecurityFeature: open, {
        en: "security feature" => "Something on a site that keeps people in, keeps outsiders out, or watches them.",
        fr: "dispositif de sécurité" => "Élément d'un site qui empêche de sortir ou d'entrer, ou qui sert à surveiller.",
        source: "casecairn",
    }
    FortifiedUnspecified = "fortified_unspecified" {
        en: "fortified, unspecified" => "Called fortified, with nothing said of how.",
        fr: "fortifié, sans précision" => "Décrit comme fortifié, sans que soit dit de quelle manière.",
        source: "casecairn",
    }
    PerimeterWall = "perimeter_wall" {
        en: "perimeter wall" => "A solid wall around the site.",
        fr: "mur d'enceinte" => "Mur plein entourant le site.",
        source: "casecairn",
    }
    HighFence = "high_fence" {
        en: "high fence" => "A fence too high to climb without help.",
        fr: "haute clôture" => "Clôture trop haute pour être escaladée sans aide.",
        source: "casecairn",
    }
    BarbedWire = "barbed_wire" {
        en: "barbed wire" => "Wire with twisted points.",
        fr: "fil barbelé" => "Fil de fer muni de pointes.",
        source: "casecairn",
    }
    RazorWire = "razor_wire" {
        en: "razor wire" => "Wire with sharp blades, laid in coils or strips.",
        fr: "fil barbelé à lames" => "Fil ou ruban muni de lames tranchantes, souvent posé en rouleaux.",
        source: "casecairn",
    }
    ElectrifiedWire = "electrified_wire" {
        en: "electrified wire" => "Wire that gives an electric shock when touched.",
        fr: "fil électrifié" => "Fil qui donne une décharge électrique à qui le touche.",
        source: "casecairn",
    }
    BarredWindowsOrBalconies = "barred_windows_or_balconies" {
        en: "barred windows or balconies" => "Bars or grilles over the openings of buildings.",
        fr: "fenêtres ou balcons à barreaux" => "Barreaux ou grilles sur les ouvertures des bâtiments.",
        source: "casecairn",
    }
    SingleControlledGate = "single_controlled_gate" {
        en: "single controlled gate" => "One way in and out only, at which people are checked.",
        fr: "accès unique contrôlé" => "Une seule entrée et sortie, où les personnes sont contrôlées.",
        source: "casecairn",
    }
    GuardPost = "guard_post" {
        en: "guard post" => "A hut or barrier manned at ground level.",
        fr: "poste de garde" => "Guérite ou barrière gardée, au niveau du sol.",
        source: "casecairn",
    }
    Watchtower = "watchtower" {
        en: "watchtower" => "A raised post from which the ground is watched.",
        fr: "mirador" => "Poste surélevé d'où l'on surveille les lieux.",
        source: "casecairn",
    }
    ArmedGuards = "armed_guards" {
        en: "armed guards" => "Guards with firearms, or called armed without saying with what.",
        fr: "gardes armés" => "Gardes munis d'armes à feu, ou dits armés sans autre précision.",
        source: "casecairn",
    }
    GuardsWithElectricBatons = "guards_with_electric_batons" {
        en: "guards with electric batons" => "Guards who carry batons or devices that give electric shocks.",
        fr: "gardes à matraque électrique" => "Gardes munis de matraques ou d'appareils à décharge électrique.",
        source: "casecairn",
    }
    GuardDogs = "guard_dogs" {
        en: "guard dogs" => "Dogs kept to guard or to chase.",
        fr: "chiens de garde" => "Chiens tenus pour garder ou poursuivre.",
        source: "casecairn",
    }
    CctvInternal = "cctv_internal" {
        en: "cameras inside" => "Cameras trained on rooms, corridors or yards.",
        fr: "caméras intérieures" => "Caméras tournées vers les pièces, les couloirs ou les cours.",
        source: "casecairn",
    }
    CctvPerimeter = "cctv_perimeter" {
        en: "cameras on the perimeter" => "Cameras along the wall, the fence or the gates.",
        fr: "caméras d'enceinte" => "Caméras placées le long du mur, de la clôture ou des entrées.",
        source: "casecairn",
    }
    SurveillanceLayout = "surveillance_layout" {
        en: "layout for surveillance" => "Buildings, light or passages arranged so that people are always in view.",
        fr: "agencement pour la surveillance" => "Bâtiments, éclairage ou passages disposés de façon que les personnes soient toujours en vue.",
        source: "casecairn",
    }
    DarkRoomOrCell = "dark_room_or_cell" {
        en: "dark room or cell" => "A room set aside for locking people in, often without light.",
        fr: "pièce obscure ou cellule" => "Pièce réservée à l'enfermement, souvent sans lumière.",
        source: "casecairn",
    }
    OnSiteDormitories = "on_site_dormitories" {
        en: "dormitories on site" => "Sleeping quarters inside the perimeter, so that nobody goes home.",
        fr: "dortoirs sur place" => "Lieux de couchage dans l'enceinte, de sorte que personne ne rentre chez soi.",
        source: "casecairn",
    }
    OnSiteShopsOrClinic = "on_site_shops_or_clinic" {
        en: "shops or clinic on site" => "Services inside the perimeter that take away reasons to leave.",
        fr: "commerces ou clinique sur place" => "Services situés dans l'enceinte, qui ôtent toute raison d'en sortir.",
        source: "casecairn",
    }
    SatelliteInternetTerminals = "satellite_internet_terminals" {
        en: "satellite internet terminals" => "Dishes that give internet access apart from the local networks.",
        fr: "terminaux internet par satellite" => "Antennes donnant accès à internet hors des réseaux locaux.",
        source: "casecairn",
    }
    SignalJamming = "signal_jamming" {
        en: "signal jamming" => "Equipment that blocks telephone or radio signals.",
        fr: "brouillage des signaux" => "Matériel qui bloque les signaux téléphoniques ou radio.",
        source: "casecairn",
    }
}
