//! What is said about the shapes that no noun declares: numbers, positions,
//! what others add.

use super::shape::{About, Shape};
use crate::lang::Text;

impl Shape {
    /// What is said about a shape that has no declaration of its own.
    pub(super) const fn about_plain(self) -> About {
        match self {
            Self::Boolean => BOOLEAN,
            Self::Whole => WHOLE,
            Self::Position => POSITION,
            Self::Rings => RINGS,
            Self::Polygons => POLYGONS,
            Self::Extensions => EXTENSIONS,
            _ => NUMBER,
        }
    }
}

const BOOLEAN: About = About::new(
    Text { en: "yes or no", fr: "oui ou non" },
    Text { en: "`true` or `false`.", fr: "`true` ou `false`." },
    "RFC 8259",
);

const WHOLE: About = About::new(
    Text { en: "whole number", fr: "nombre entier" },
    Text {
        en: "A whole number from 0 to 9,007,199,254,740,991, the largest that every JSON reader keeps.",
        fr: "Un nombre entier de 0 à 9 007 199 254 740 991, le plus grand que tout lecteur JSON conserve.",
    },
    "RFC 8259, section 6; RFC 7493 (I-JSON)",
);

const NUMBER: About = About::new(
    Text { en: "number", fr: "nombre" },
    Text { en: "A finite number.", fr: "Un nombre fini." },
    "RFC 8259, section 6",
);

const POSITION: About = About::new(
    Text { en: "position", fr: "position" },
    Text {
        en: "A WGS 84 position: `[longitude, latitude]`, in degrees, without altitude.",
        fr: "Une position WGS 84 : `[longitude, latitude]`, en degrés, sans altitude.",
    },
    "RFC 7946, section 3.1.1",
);

const RINGS: About = About::new(
    Text { en: "rings", fr: "contours" },
    Text {
        en: "The rings of a polygon: the outer one, then its holes. Each is a closed list of positions.",
        fr: "Les contours d'un polygone : celui de l'extérieur, puis ses trous. Chacun est une liste fermée de positions.",
    },
    "RFC 7946, section 3.1.6",
);

const POLYGONS: About = About::new(
    Text { en: "polygons", fr: "polygones" },
    Text {
        en: "The polygons of a multipolygon, each a list of rings.",
        fr: "Les polygones d'un multipolygone, chacun une liste de contours.",
    },
    "RFC 7946, section 3.1.7",
);

const EXTENSIONS: About = About::new(
    Text { en: "extensions", fr: "extensions" },
    Text {
        en: "Any JSON under reverse-DNS keys, such as `org.example.case-number`. It never leaves the dossier.",
        fr: "N'importe quel JSON sous des clés en DNS inversé, comme `org.example.case-number`. Il ne sort jamais du dossier.",
    },
    "casecairn",
);
