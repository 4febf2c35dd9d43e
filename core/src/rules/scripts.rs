//! Which script a letter belongs to: enough of Unicode to tell the scripts of
//! the languages that sources are written in.
//!
//! Source: Unicode Scripts.txt, by the blocks of each script.

/// A set of scripts, a bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scripts(u32);

/// Declares a bit for each script, with the codes of ISO 15924 that name it.
macro_rules! scripts {
    ($($bit:literal $name:ident: $($code:literal)+;)*) => {
        impl Scripts {
            $(pub(super) const $name: Self = Self(1 << $bit);)*

            /// The scripts that a code of ISO 15924, in lower case, stands for.
            pub(super) fn of_code(code: &str) -> Option<Self> {
                match code {
                    "jpan" => Some(Self::HAN.and(Self::KANA)),
                    "kore" => Some(Self::HANGUL.and(Self::HAN)),
                    $($(| $code)+ => Some(Self::$name),)*
                    _ => None,
                }
            }
        }
    };
}

scripts! {
    0 LATIN: "latn";
    1 GREEK: "grek";
    2 CYRILLIC: "cyrl";
    3 ARMENIAN: "armn";
    4 HEBREW: "hebr";
    5 ARABIC: "arab" "aran";
    6 INDIC: "deva" "beng" "guru" "gujr" "orya" "taml" "telu" "knda" "mlym" "sinh";
    7 THAI: "thai";
    8 LAO: "laoo";
    9 TIBETAN: "tibt";
    10 MYANMAR: "mymr";
    11 GEORGIAN: "geor";
    12 HANGUL: "hang";
    13 ETHIOPIC: "ethi";
    14 KHMER: "khmr";
    15 HAN: "hani" "hans" "hant" "bopo" "hanb";
    16 KANA: "hira" "kana" "hrkt";
}

/// The blocks, in their order.
const BLOCKS: &[(u32, u32, Scripts)] = &[
    (0x0041, 0x024F, Scripts::LATIN),
    (0x0250, 0x02AF, Scripts::LATIN),
    (0x0370, 0x03FF, Scripts::GREEK),
    (0x0400, 0x052F, Scripts::CYRILLIC),
    (0x0531, 0x058A, Scripts::ARMENIAN),
    (0x0591, 0x05F4, Scripts::HEBREW),
    (0x0600, 0x06FF, Scripts::ARABIC),
    (0x0750, 0x077F, Scripts::ARABIC),
    (0x08A0, 0x08FF, Scripts::ARABIC),
    (0x0900, 0x0DFF, Scripts::INDIC),
    (0x0E01, 0x0E7F, Scripts::THAI),
    (0x0E80, 0x0EFF, Scripts::LAO),
    (0x0F00, 0x0FFF, Scripts::TIBETAN),
    (0x1000, 0x109F, Scripts::MYANMAR),
    (0x10A0, 0x10FF, Scripts::GEORGIAN),
    (0x1100, 0x11FF, Scripts::HANGUL),
    (0x1200, 0x139F, Scripts::ETHIOPIC),
    (0x1780, 0x17FF, Scripts::KHMER),
    (0x1E00, 0x1EFF, Scripts::LATIN),
    (0x1F00, 0x1FFF, Scripts::GREEK),
    (0x2E80, 0x2FDF, Scripts::HAN),
    (0x3040, 0x30FF, Scripts::KANA),
    (0x3100, 0x312F, Scripts::HAN),
    (0x3130, 0x318F, Scripts::HANGUL),
    (0x31F0, 0x31FF, Scripts::KANA),
    (0x3400, 0x4DBF, Scripts::HAN),
    (0x4E00, 0x9FFF, Scripts::HAN),
    (0xA9E0, 0xA9FF, Scripts::MYANMAR),
    (0xAA60, 0xAA7F, Scripts::MYANMAR),
    (0xAC00, 0xD7FF, Scripts::HANGUL),
    (0xF900, 0xFAFF, Scripts::HAN),
    (0xFB00, 0xFB06, Scripts::LATIN),
    (0xFB1D, 0xFB4F, Scripts::HEBREW),
    (0xFB50, 0xFDFF, Scripts::ARABIC),
    (0xFE70, 0xFEFC, Scripts::ARABIC),
    (0xFF21, 0xFF5A, Scripts::LATIN),
    (0xFF66, 0xFF9F, Scripts::KANA),
    (0x2_0000, 0x3_FFFF, Scripts::HAN),
];

impl Scripts {
    /// Both sets.
    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the sets share a script.
    pub(super) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The script of a letter; `None` for what is no letter, and for letters
    /// of scripts that stand in no block here.
    pub(super) fn of(char: char) -> Option<Self> {
        Self::of_block(char).filter(|_| char.is_alphabetic())
    }

    /// The script of the block that a character stands in. Whether it is a
    /// letter is much dearer to tell, beyond ASCII.
    pub(super) fn of_block(char: char) -> Option<Self> {
        // Combining marks take the script of their base; most letters are ASCII.
        if char.is_ascii() {
            return char.is_ascii_alphabetic().then_some(Self::LATIN);
        }
        let point = char as u32;
        let at = BLOCKS.partition_point(|(_, last, _)| *last < point);
        let (first, _, script) = BLOCKS.get(at)?;
        (*first <= point).then_some(*script)
    }
}

#[cfg(test)]
mod tests {
    use super::{BLOCKS, Scripts};

    #[test]
    fn blocks_stand_in_order() {
        assert!(BLOCKS.is_sorted_by(|(_, last, _), (first, _, _)| last < first));
        assert!(BLOCKS.iter().all(|(first, last, _)| first < last));
    }

    #[test]
    fn letters_have_their_script() {
        let scripts = [
            ('é', Scripts::LATIN),
            ('ế', Scripts::LATIN),
            ('і', Scripts::CYRILLIC),
            ('ό', Scripts::GREEK),
            ('ភ', Scripts::KHMER),
            ('園', Scripts::HAN),
            ('の', Scripts::KANA),
            ('မ', Scripts::MYANMAR),
        ];
        assert!(scripts.iter().all(|(char, script)| Scripts::of(*char) == Some(*script)));
        assert!("1 .×៛–។".chars().all(|char| Scripts::of(char).is_none()));
    }
}
