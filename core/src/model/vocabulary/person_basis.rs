//! Why a person may be named.

use super::vocabulary;

vocabulary! {
    PersonBasis: closed, {
        en: "basis" => "The public fact for which a person may be an actor and be named.",
        fr: "fondement" => "Fait public au titre duquel une personne peut figurer comme acteur et être nommée.",
        source: "casecairn",
    }
    PublicOffice = "public_office" {
        en: "public office" => "Holds or held an office of a state or of an intergovernmental body, by election or appointment.",
        fr: "charge publique" => "Exerce ou a exercé, par élection ou nomination, une charge au sein d'un État ou d'une organisation intergouvernementale.",
        source: "casecairn",
    }
    Spokesperson = "spokesperson" {
        en: "spokesperson" => "Speaks in public for an organisation, by name and in its service.",
        fr: "porte-parole" => "S'exprime publiquement et nommément au nom d'une organisation.",
        source: "casecairn",
    }
    Sanctioned = "sanctioned" {
        en: "under sanctions" => "Is on a published sanctions list of a state or an intergovernmental body.",
        fr: "sous sanctions" => "Figure sur une liste de sanctions publiée par un État ou une organisation intergouvernementale.",
        source: "casecairn",
    }
    Convicted = "convicted" {
        en: "convicted" => "Was found guilty by a court in a judgment that is public.",
        fr: "condamné" => "A été reconnu coupable par un tribunal, dans un jugement public.",
        source: "casecairn",
    }
}
