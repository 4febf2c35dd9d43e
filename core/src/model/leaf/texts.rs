//! Texts that people write.

use super::{leaf, walk_as_text};
use crate::issue::Code;

leaf! {
    Line {
        en: "line of text" => "A text on one line, up to 512 characters, without invisible characters.",
        fr: "ligne de texte" => "Un texte d'une ligne, de 512 caractères au plus, sans caractère invisible.",
        source: "casecairn",
    }
    max: 512,
    charset: Line,
    pattern: None,
    malformed: EMPTY_TEXT,
    examples: ["National Committee for Counter Trafficking"],
    check: |_| Ok::<_, Code>(()),
}
walk_as_text!(Line);

leaf! {
    Prose {
        en: "text" => "A free text, up to 65,536 characters; lines may break.",
        fr: "texte" => "Un texte libre, de 65 536 caractères au plus ; les lignes peuvent se suivre.",
        source: "casecairn",
    }
    max: 65_536,
    charset: Prose,
    pattern: None,
    malformed: EMPTY_TEXT,
    examples: ["The source names no site."],
    check: |_| Ok::<_, Code>(()),
}
walk_as_text!(Prose);

leaf! {
    Token {
        en: "token" => "An opaque token that only its issuer can link to a person. Never leaves.",
        fr: "jeton" => "Un jeton opaque que seul son émetteur peut rattacher à une personne. Ne sort jamais.",
        source: "Murad Code; Berkeley Protocol",
    }
    max: 128,
    charset: Line,
    pattern: None,
    malformed: EMPTY_TEXT,
    examples: ["7f3a-0021"],
    check: |_| Ok::<_, Code>(()),
}
walk_as_text!(Token);
