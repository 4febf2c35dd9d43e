//! Which way a security feature is turned.

use super::vocabulary;

vocabulary! {
    Facing: unknown, {
        en: "facing" => "Which way a security feature is turned: against those inside or those outside.",
        fr: "orientation" => "Sens dans lequel est tourné un dispositif : contre ceux du dedans ou ceux du dehors.",
        source: "casecairn",
    }
    Inward = "inward" {
        en: "inward" => "Turned towards the inside, as a thing that keeps people in.",
        fr: "vers l'intérieur" => "Tourné vers l'intérieur, comme ce qui sert à retenir les personnes.",
        source: "casecairn",
    }
    Outward = "outward" {
        en: "outward" => "Turned towards the outside, as a thing that keeps intruders out.",
        fr: "vers l'extérieur" => "Tourné vers l'extérieur, comme ce qui sert à empêcher les intrusions.",
        source: "casecairn",
    }
    Both = "both" {
        en: "both ways" => "Turned both towards the inside and towards the outside.",
        fr: "des deux côtés" => "Tourné à la fois vers l'intérieur et vers l'extérieur.",
        source: "casecairn",
    }
}
