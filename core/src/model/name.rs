//! What something is called.

use super::leaf::{LanguageTag, Line};
use super::object::object;
use super::support::Support;
use super::vocabulary::NameKind;

object! {
    Name {
        en: "name" => "What an actor or a compound is called, in one language and script.",
        fr: "nom" => "Le nom d'un acteur ou d'un complexe, dans une langue et une écriture.",
        source: "Popolo other_names; Security Force Monitor aliases",
    }
    required text: Line, public {
        en: "text" => "The name as it is written.",
        fr: "texte" => "Le nom tel qu'il est écrit.",
        source: "casecairn",
    }
    optional lang: LanguageTag, public {
        en: "language" => "The language, and where it matters the script: `km`, `zh-Hans`.",
        fr: "langue" => "La langue et, au besoin, l'écriture : `km`, `zh-Hans`.",
        source: "BCP 47 (RFC 5646)",
    }
    optional kind: NameKind, public {
        en: "kind" => "Whether it is the official name, an alias, a former name and so on.",
        fr: "nature" => "Indique s'il s'agit du nom officiel, d'un surnom, d'un ancien nom, etc.",
        source: "casecairn",
    }
    list support: Support, public {
        en: "support" => "The claims that carry this name.",
        fr: "appuis" => "Les affirmations qui attestent ce nom.",
        source: "casecairn, after Overture sources[]",
    }
}
