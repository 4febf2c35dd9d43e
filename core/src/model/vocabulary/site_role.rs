//! What an actor is to a site.

use super::vocabulary;

vocabulary! {
    SiteRole: open, {
        en: "role at the site" => "What an actor is, or does, in relation to a compound.",
        fr: "rôle sur le site" => "Ce qu'est un acteur, ou ce qu'il fait, par rapport à un complexe.",
        source: "casecairn",
    }
    Owner = "owner" {
        en: "owner" => "Holds the title to the land or the buildings.",
        fr: "propriétaire" => "Détient le titre de propriété du terrain ou des bâtiments.",
        source: "casecairn",
    }
    Landlord = "landlord" {
        en: "landlord" => "Lets the premises to others for rent, as owner or not.",
        fr: "bailleur" => "Donne les locaux en location, qu'il en soit ou non propriétaire.",
        source: "casecairn",
    }
    Tenant = "tenant" {
        en: "tenant" => "Rents the premises, in whole or in part.",
        fr: "locataire" => "Prend les locaux en location, en tout ou en partie.",
        source: "casecairn",
    }
    Operator = "operator" {
        en: "operator" => "Runs the fraud business on the site.",
        fr: "exploitant" => "Dirige l'activité d'escroquerie sur le site.",
        source: "casecairn",
    }
    Controller = "controller" {
        en: "controller" => "Decides over the site in fact, openly or from behind.",
        fr: "détenteur du contrôle" => "Décide de fait de ce qui se passe sur le site, au grand jour ou en coulisse.",
        source: "casecairn",
    }
    Investor = "investor" {
        en: "investor" => "Puts money into the site or the business and draws a profit.",
        fr: "investisseur" => "Place de l'argent dans le site ou dans l'activité et en tire profit.",
        source: "casecairn",
    }
    Supplier = "supplier" {
        en: "supplier" => "Delivers goods, power, internet access or services to the site.",
        fr: "fournisseur" => "Livre au site des biens, de l'électricité, un accès à internet ou des services.",
        source: "casecairn",
    }
    Guard = "guard" {
        en: "guard" => "Guards the site and those in it.",
        fr: "gardien" => "Garde le site et ceux qui s'y trouvent.",
        source: "HURIDOCS actor 0204 (crosswalk)",
    }
    Staff = "staff" {
        en: "staff" => "Works on the site, freely or by force, without deciding over it.",
        fr: "personnel" => "Travaille sur le site, de gré ou de force, sans pouvoir de décision.",
        source: "casecairn",
    }
}
