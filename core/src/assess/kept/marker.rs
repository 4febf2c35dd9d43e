//! A value of a vocabulary, small enough to keep millions of them.

use crate::lang::Text;
use crate::model::shape::VocabularyMeta;
use crate::model::vocabulary::{
    AgeClass, Conduct, ExploitationType, ForcedLabourIndicator, IncidentKind, LegalTerm, MeansOfControl, Obligation,
    PalermoAct, PalermoMeans, PalermoPurpose, PersonRole, PersonStatus, Purpose, Role, SecurityFeature, StateFailure,
    StateResponsibility, Trigger, Vocabulary,
};

/// Declares the lists whose values can be kept.
macro_rules! lists {
    ($($(#[$doc:meta])* $list:ident($vocabulary:ident) = $code:literal),* $(,)?) => {
        /// Which list a value is of, and in which of its uses.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(in crate::assess) enum List {
            $($(#[$doc])* $list,)*
        }

        impl List {
            /// What it is called in an answer.
            pub(in crate::assess) const fn code(self) -> &'static str {
                match self {
                    $(Self::$list => $code,)*
                }
            }

            const fn meta(self) -> &'static VocabularyMeta {
                match self {
                    $(Self::$list => $vocabulary::META,)*
                }
            }
        }

        impl Marker {
            $(
                #[doc = concat!("A value of `", stringify!($vocabulary), "`.")]
                #[allow(non_snake_case, dead_code, reason = "named like the list, whether a table uses it yet or not")]
                pub(in crate::assess) const fn $list(value: &$vocabulary) -> Self {
                    Self { list: List::$list, code: value.code() }
                }
            )*
        }
    };
}

/// A value that has a code.
pub(super) trait Listed {
    /// The code; `other` where the source's own word is kept.
    fn listed(&self) -> &'static str;
}

macro_rules! listed {
    ($($vocabulary:ident)*) => {
        $(impl Listed for $vocabulary {
            fn listed(&self) -> &'static str {
                self.code()
            }
        })*
    };
}

listed! {
    AgeClass Conduct ExploitationType ForcedLabourIndicator IncidentKind LegalTerm MeansOfControl Obligation PalermoAct
    PalermoMeans PalermoPurpose PersonRole PersonStatus Purpose Role SecurityFeature StateFailure
    StateResponsibility Trigger
}

lists! {
    /// What was done, as it could be observed.
    Conduct(Conduct) = "conduct",
    /// What people were held by.
    Control(MeansOfControl) = "control",
    /// What people were exploited for.
    Exploitation(ExploitationType) = "exploitation",
    /// What set it off.
    Trigger(Trigger) = "trigger",
    /// What it was meant to achieve.
    Purpose(Purpose) = "purpose",
    /// A legal term.
    Term(LegalTerm) = "term",
    /// An act of trafficking.
    Act(PalermoAct) = "trafficking_act",
    /// A means of trafficking.
    Means(PalermoMeans) = "trafficking_means",
    /// A purpose of trafficking.
    End(PalermoPurpose) = "trafficking_purpose",
    /// An indicator of forced labour.
    Indicator(ForcedLabourIndicator) = "forced_labour_indicator",
    /// How a state is said to be answerable.
    Responsibility(StateResponsibility) = "state_responsibility",
    /// What a state failed to do.
    Failure(StateFailure) = "state_failure",
    /// A security feature of a site.
    Feature(SecurityFeature) = "security_feature",
    /// A duty.
    Duty(Obligation) = "duty",
    /// The part that people have in it.
    Part(PersonRole) = "person_role",
    /// What people are said to be.
    Status(PersonStatus) = "person_status",
    /// What people are said to be victims of.
    VictimOf(LegalTerm) = "victim_of",
    /// An age class among people.
    Age(AgeClass) = "age_class",
    /// The role to which it is laid.
    By(Role) = "attributed_role",
    /// What sort of event an incident is.
    Kind(IncidentKind) = "incident_kind",
}

impl List {
    /// Whether its values tell of the people that a claim is about, and not what the claim states of them.
    pub(in crate::assess) const fn is_of_group(self) -> bool {
        matches!(self, Self::Part | Self::Status | Self::VictimOf | Self::Age)
    }
}

/// A value of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::assess) struct Marker {
    pub(in crate::assess) list: List,
    pub(in crate::assess) code: &'static str,
}

impl Marker {
    /// The markers of some values; those that say nothing, or that only the
    /// source's own word tells, are none.
    pub(super) fn all<V: Listed>(list: List, values: &[V]) -> impl Iterator<Item = Self> {
        let codes = values.iter().map(Listed::listed);
        codes.filter(|code| !matches!(*code, "other" | "unknown" | "not_stated")).map(move |code| Self { list, code })
    }

    /// The label of the value.
    pub(in crate::assess) fn label(self) -> Text {
        let value = self.list.meta().values.iter().find(|value| value.code == self.code);
        value.map_or(Text { en: self.code, fr: self.code }, |value| value.about.label)
    }
}
