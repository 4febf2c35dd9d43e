//! How old people are, in classes.

use super::vocabulary;
use crate::model::interval::Interval;

vocabulary! {
    AgeClass: unknown, {
        en: "age class" => "How old people are, as child or adult or in the age bands of the trafficking data of CTDC.",
        fr: "classe d'âge" => "L'âge des personnes, enfant ou adulte, ou par tranches des données de CTDC sur la traite.",
        source: "Palermo Protocol, art. 3(d); CTDC Global Synthetic Dataset 2024, ageBroad",
    }
    Child = "child" {
        en: "child" => "Under eighteen, without a narrower band.",
        fr: "enfant" => "Moins de dix-huit ans, sans tranche plus précise.",
        source: "Palermo Protocol, art. 3(d)",
    }
    Adult = "adult" {
        en: "adult" => "Eighteen or older, without a narrower band.",
        fr: "adulte" => "Dix-huit ans ou plus, sans tranche plus précise.",
        source: "Palermo Protocol, art. 3(d)",
    }
    Age0To8 = "age_0_to_8" {
        en: "0 to 8 years" => "From birth to eight years.",
        fr: "0 à 8 ans" => "De la naissance à huit ans.",
        source: "CTDC Global Synthetic Dataset 2024, ageBroad",
    }
    Age9To17 = "age_9_to_17" {
        en: "9 to 17 years" => "From nine to seventeen years.",
        fr: "9 à 17 ans" => "De neuf à dix-sept ans.",
        source: "CTDC Global Synthetic Dataset 2024, ageBroad",
    }
    Age18To20 = "age_18_to_20" {
        en: "18 to 20 years" => "From eighteen to twenty years.",
        fr: "18 à 20 ans" => "De dix-huit à vingt ans.",
        source: "CTDC Global Synthetic Dataset 2024, ageBroad",
    }
    Age21To23 = "age_21_to_23" {
        en: "21 to 23 years" => "From twenty-one to twenty-three years.",
        fr: "21 à 23 ans" => "De vingt et un à vingt-trois ans.",
        source: "CTDC Global Synthetic Dataset 2024, ageBroad",
    }
    Age24To26 = "age_24_to_26" {
        en: "24 to 26 years" => "From twenty-four to twenty-six years.",
        fr: "24 à 26 ans" => "De vingt-quatre à vingt-six ans.",
        source: "CTDC Global Synthetic Dataset 2024, ageBroad",
    }
    Age27To29 = "age_27_to_29" {
        en: "27 to 29 years" => "From twenty-seven to twenty-nine years.",
        fr: "27 à 29 ans" => "De vingt-sept à vingt-neuf ans.",
        source: "CTDC Global Synthetic Dataset 2024, ageBroad",
    }
    Age30To38 = "age_30_to_38" {
        en: "30 to 38 years" => "From thirty to thirty-eight years.",
        fr: "30 à 38 ans" => "De trente à trente-huit ans.",
        source: "CTDC Global Synthetic Dataset 2024, ageBroad",
    }
    Age39To47 = "age_39_to_47" {
        en: "39 to 47 years" => "From thirty-nine to forty-seven years.",
        fr: "39 à 47 ans" => "De trente-neuf à quarante-sept ans.",
        source: "CTDC Global Synthetic Dataset 2024, ageBroad",
    }
    Age48AndOver = "age_48_and_over" {
        en: "48 years and over" => "Forty-eight years or more.",
        fr: "48 ans et plus" => "Quarante-huit ans ou plus.",
        source: "CTDC Global Synthetic Dataset 2024, ageBroad",
    }
}

impl AgeClass {
    /// The years of life that it covers; `None` where it is unknown.
    ///
    /// ```
    /// use casecairn::model::{Interval, vocabulary::AgeClass};
    /// assert_eq!(AgeClass::Child.years(), Interval::new(0, Some(17)));
    /// assert_eq!(AgeClass::Adult.years(), Some(Interval::at_least(18)));
    /// assert_eq!(AgeClass::NotStated.years(), None);
    /// ```
    pub const fn years(self) -> Option<Interval> {
        match self {
            Self::Child => Interval::new(0, Some(17)),
            Self::Adult => Interval::new(18, None),
            Self::Age0To8 => Interval::new(0, Some(8)),
            Self::Age9To17 => Interval::new(9, Some(17)),
            Self::Age18To20 => Interval::new(18, Some(20)),
            Self::Age21To23 => Interval::new(21, Some(23)),
            Self::Age24To26 => Interval::new(24, Some(26)),
            Self::Age27To29 => Interval::new(27, Some(29)),
            Self::Age30To38 => Interval::new(30, Some(38)),
            Self::Age39To47 => Interval::new(39, Some(47)),
            Self::Age48AndOver => Interval::new(48, None),
            Self::Unknown | Self::NotStated => None,
        }
    }

    /// Whether nobody can be in both classes. What is unknown excludes nothing.
    ///
    /// ```
    /// use casecairn::model::vocabulary::AgeClass;
    /// assert!(AgeClass::Adult.excludes(AgeClass::Age9To17));
    /// assert!(!AgeClass::Adult.excludes(AgeClass::Age18To20));
    /// assert!(!AgeClass::Adult.excludes(AgeClass::Unknown));
    /// ```
    pub fn excludes(self, other: Self) -> bool {
        self.years().zip(other.years()).is_some_and(|(one, two)| !one.meets(two))
    }
}
