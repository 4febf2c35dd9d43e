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

const BOOLEAN: About = About {
    label: Text { en: "yes or no", fr: "oui ou non" },
    doc: Text { en: "`true` or `false`.", fr: "`true` ou `false`." },
    source: "RFC 8259",
}
.brief();

const WHOLE: About = About {
    label: Text { en: "whole number", fr: "nombre entier" },
    doc: Text {
        en: "A whole number from 0 to 9,007,199,254,740,991, the largest that every JSON reader keeps.",
        fr: "Un nombre entier de 0 à 9 007 199 254 740 991, le plus grand que tout lecteur JSON conserve.",
    },
    source: "RFC 8259, section 6; RFC 7493 (I-JSON)",
}
.brief();

const NUMBER: About = About {
    label: Text { en: "number", fr: "nombre" },
    doc: Text { en: "A finite number.", fr: "Un nombre fini." },
    source: "RFC 8259, section 6",
}
.brief();

const POSITION: About = About {
    label: Text { en: "position", fr: "position" },
    doc: Text {
        en: "A WGS 84 position: `[longitude, latitude]`, in degrees, without altitude.",
        fr: "Une position WGS 84 : `[longitude, latitude]`, en degrés, sans altitude.",
    },
    source: "RFC 7946, section 3.1.1",
}
.brief();

const RINGS: About = About {
    label: Text { en: "rings", fr: "contours" },
    doc: Text {
        en: "The rings of a polygon: the outer one, then its holes. Each is a closed list of positions.",
        fr: "Les contours d'un polygone : celui de l'extérieur, puis ses trous. Chacun est une liste fermée de positions.",
    },
    source: "RFC 7946, section 3.1.6",
}.brief();

const POLYGONS: About = About {
    label: Text { en: "polygons", fr: "polygones" },
    doc: Text {
        en: "The polygons of a multipolygon, each a list of rings.",
        fr: "Les polygones d'un multipolygone, chacun une liste de contours.",
    },
    source: "RFC 7946, section 3.1.7",
}
.brief();

const EXTENSIONS: About = About {
    label: Text { en: "extensions", fr: "extensions" },
    doc: Text {
        en: "Any JSON under reverse-DNS keys, such as `org.example.case-number`. It never leaves the dossier.",
        fr: "N'importe quel JSON sous des clés en DNS inversé, comme `org.example.case-number`. Il ne sort jamais du dossier.",
    },
    source: "casecairn",
}.brief();
