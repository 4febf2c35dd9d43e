//! Where something is or was: as reported, and no more precise than it is known.

use super::footprint::Footprint;
use super::leaf::{Country, LanguageTag, Line, Subdivision};
use super::object::object;
use super::position::Position;
use super::support::Support;
use super::vocabulary::{GeoreferenceStatus, PlaceBasis, PlacePart, PlaceScope};

object! {
    Place {
        en: "place" => "Where something is or was, as precisely as it is known, beside the source's own words.",
        fr: "lieu" => "Où se trouve, ou se trouvait, quelque chose, avec la précision connue, à côté des mots de la source.",
        source: "Darwin Core Location; RFC 7946",
    }
    optional country: Country, public {
        en: "country" => "The country, in two letters: `KH`. With a scope of `outside`, the country that it is not in.",
        fr: "pays" => "Le pays, en deux lettres : `KH`. Avec la portée `outside`, le pays hors duquel se situe le lieu.",
        source: "ISO 3166-1 alpha-2",
    }
    optional subdivision: Subdivision, public {
        en: "province" => "The first-level subdivision: `KH-12` for Phnom Penh. Only where it is known, never read out of a site's code.",
        fr: "province" => "La subdivision de premier niveau : `KH-12` pour Phnom Penh. Seulement si elle est connue, jamais déduite du code d'un site.",
        source: "ISO 3166-2",
    }
    optional locality: Line, protected {
        en: "locality" => "The town, commune or neighbourhood.",
        fr: "localité" => "La ville, la commune ou le quartier.",
        source: "Darwin Core locality",
    }
    optional address: Line, protected {
        en: "address" => "The street and number, or how to find the place. Never a shelter or a home of a survivor or witness.",
        fr: "adresse" => "La rue et le numéro, ou la manière de trouver le lieu. Jamais un foyer d'accueil, ni le domicile d'une personne rescapée ou d'un témoin.",
        source: "Popolo contact_details address",
    }
    optional part: PlacePart, protected {
        en: "part" => "The part of the site: gate, dormitory, rooftop.",
        fr: "partie du site" => "La partie du site : entrée, dortoir, toit.",
        source: "casecairn",
    }
    optional scope: PlaceScope, public {
        en: "scope" => "How the place is meant: somewhere in it, throughout it, outside it, worldwide, across its border.",
        fr: "portée" => "Comment s'entend le lieu : quelque part à l'intérieur, sur tout son territoire, en dehors, dans le monde entier, de part et d'autre de la frontière.",
        source: "casecairn",
    }
    optional point: Position, protected {
        en: "point" => "A position in WGS 84, longitude first: `[102.55, 13.65]`. Maps that people copy from mostly show latitude first.",
        fr: "point" => "Une position en WGS 84, longitude d'abord : `[102.55, 13.65]`. Les cartes d'où l'on copie affichent le plus souvent la latitude d'abord.",
        source: "RFC 7946",
    }
    optional uncertainty_m: f64, protected {
        en: "uncertainty" => "The radius in metres around the point that surely holds the true place. More than 0: where it is not known, leave it out.",
        fr: "incertitude" => "Le rayon en mètres, autour du point, qui contient à coup sûr le lieu réel. Supérieur à 0 : s'il n'est pas connu, ne pas l'indiquer.",
        source: "Darwin Core coordinateUncertaintyInMeters",
    }
    optional basis: PlaceBasis, public {
        en: "precision" => "The level down to which the place is known: building, compound, locality, province, country. A point in the middle of a town is still `locality`.",
        fr: "précision" => "Le niveau auquel le lieu est connu : bâtiment, complexe, localité, province, pays. Un point au centre d'une ville reste de niveau `locality`.",
        source: "casecairn, after UCDP GED where_prec and Atlos geolocation resolution",
    }
    optional georeference: GeoreferenceStatus, public {
        en: "georeferencing" => "How far the point has been checked; the evidence of the check belongs in the support.",
        fr: "géoréférencement" => "Où en est le contrôle du point ; ce qui l'établit figure dans les appuis.",
        source: "Darwin Core georeferenceVerificationStatus",
    }
    optional footprint: Footprint, protected {
        en: "footprint" => "The outline of the site on the ground: a polygon or multipolygon, longitude first, each ring ending where it began.",
        fr: "emprise" => "Le tracé du site au sol : polygone ou multipolygone, longitude d'abord, chaque contour se refermant sur son premier point.",
        source: "RFC 7946",
    }
    optional verbatim: Line, protected {
        en: "wording" => "The words of the source for the place, in its language and spelling.",
        fr: "formulation d'origine" => "Les mots de la source pour désigner le lieu, dans sa langue et son orthographe.",
        source: "Darwin Core verbatimLocality",
    }
    optional lang: LanguageTag, public {
        en: "language" => "The language of the wording.",
        fr: "langue" => "La langue de la formulation d'origine.",
        source: "BCP 47 (RFC 5646)",
    }
    list support: Support, public {
        en: "support" => "The claims that carry this place.",
        fr: "appuis" => "Les affirmations qui attestent ce lieu.",
        source: "casecairn, after Overture sources[]",
    }
}
