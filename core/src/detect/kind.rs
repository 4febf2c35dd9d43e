//! What kinds of personal data the detectors tell apart.

use crate::lang::Text;

/// Declares the kinds, each with its code and its labels.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $code:literal $en:literal $fr:literal;)*) => {
        /// A kind of personal data.
        ///
        /// Where two kinds hold for the same text the longer match names it,
        /// and of two equal ones the kind that stands first here.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Kind {
            $($(#[$doc])* $kind,)*
        }

        impl Kind {
            /// Every kind.
            #[cfg(test)]
            pub(crate) const ALL: &'static [Self] = &[$(Self::$kind),*];

            /// Its stable code.
            #[cfg(test)]
            pub(crate) const fn code(self) -> &'static str {
                match self { $(Self::$kind => $code,)* }
            }

            /// What people call it.
            pub(crate) const fn label(self) -> Text {
                match self { $(Self::$kind => Text { en: $en, fr: $fr },)* }
            }
        }
    };
}

kinds! {
    /// RFC 5321 and 6531.
    Email "email" "an e-mail address" "une adresse électronique";
    /// A link to an account of a messenger, or its name.
    Handle "handle" "a messaging account" "un compte de messagerie";
    /// With the word beside it, or as a machine-readable line (ICAO 9303).
    Passport "passport" "a passport number" "un numéro de passeport";
    /// ISO/IEC 7812.
    Card "card" "the number of a bank card" "un numéro de carte bancaire";
    /// ISO 13616.
    Iban "iban" "an IBAN" "un IBAN";
    /// Bitcoin, Ethereum, Tron.
    Crypto "crypto" "the address of a crypto wallet" "une adresse de portefeuille de cryptomonnaie";
    /// A pair, in decimals or in degrees, minutes and seconds (ISO 6709).
    Coordinates "coordinates" "coordinates" "des coordonnées";
    /// Open Location Code.
    PlusCode "plus_code" "a plus code" "un plus code";
    /// A link to a place on a map, or the code of one: what3words, geohash, H3.
    PlaceCode "place_code" "a code or a link of a place on a map" "le code ou le lien d'un lieu sur une carte";
    /// RFC 791 and 4291.
    Ip "ip" "an IP address" "une adresse IP";
    /// IEEE 802.
    Mac "mac" "a MAC address" "une adresse MAC";
    /// 3GPP TS 23.003.
    Imei "imei" "the IMEI of a telephone" "l'IMEI d'un téléphone";
    /// A day, with a word of birth beside it.
    BirthDate "birth_date" "a date of birth" "une date de naissance";
    /// ITU-T E.164, and as people write it at home.
    Phone "phone" "a telephone number" "un numéro de téléphone";
}
