//! Controlled vocabularies: closed, versioned lists, a file each.
//!
//! A list is `closed` (nothing beside its values), `unknown` (plus `unknown`:
//! nobody knows, and `not_stated`: the source is silent), or `open` (plus
//! `{"other": "the source's own word"}`, so that nothing has to be forced into
//! a value that does not fit).

// MODS
mod actor_kind;
mod age_class;
mod ambiguity_kind;
mod assessment_status;
mod combination;
mod compound_relation_kind;
mod concern_kind;
mod conduct;
mod consent_basis;
mod consent_scope;
mod consent_status;
mod copy_role;
mod count_basis;
mod count_relation_kind;
mod custody_event_kind;
mod derivation_kind;
mod digest_algorithm;
mod document_part;
mod enabled_kind;
mod evidence_kind;
mod exploitation_type;
mod facing;
mod forced_labour_indicator;
mod fraud_form;
mod gap_topic;
mod georeference_status;
mod holding;
mod incident_kind;
mod incident_relation_kind;
mod information_credibility;
mod intervention_outcome;
mod legal_basis;
mod legal_term;
mod level;
mod likelihood;
mod means_of_control;
mod media_kind;
mod missing_reason;
mod name_kind;
mod obligation;
mod operation_status;
mod outcome;
mod palermo_act;
mod palermo_means;
mod palermo_purpose;
mod pattern;
mod person_basis;
mod person_role;
mod person_status;
mod pillar_kind;
mod pillar_state;
mod place_basis;
mod place_part;
mod place_scope;
mod prevalence;
mod purpose;
mod recommendation;
mod record_status;
mod recruitment_channel;
mod relative_anchor;
mod relay;
mod resolved_by;
mod response_kind;
mod response_quality;
mod risk_condition;
mod risk_kind;
mod role;
mod security_feature;
mod sensitivity;
mod sex;
mod site_role;
mod situation;
mod source_reliability;
mod stance;
mod state_failure;
mod state_responsibility;
mod support_kind;
mod timestamp_proof;
mod tlp;
mod trend;
mod trigger;
mod unit;
mod unresolved_reason;
mod urgency;
mod verification_method;
mod verification_result;

pub use actor_kind::ActorKind;
pub use age_class::AgeClass;
pub use ambiguity_kind::AmbiguityKind;
pub use assessment_status::AssessmentStatus;
pub use combination::Combination;
pub use compound_relation_kind::CompoundRelationKind;
pub use concern_kind::ConcernKind;
pub use conduct::Conduct;
pub use consent_basis::ConsentBasis;
pub use consent_scope::ConsentScope;
pub use consent_status::ConsentStatus;
pub use copy_role::CopyRole;
pub use count_basis::CountBasis;
pub use count_relation_kind::CountRelationKind;
pub use custody_event_kind::CustodyEventKind;
pub use derivation_kind::DerivationKind;
pub use digest_algorithm::DigestAlgorithm;
pub use document_part::DocumentPart;
pub use enabled_kind::EnabledKind;
pub use evidence_kind::EvidenceKind;
pub use exploitation_type::ExploitationType;
pub use facing::Facing;
pub use forced_labour_indicator::ForcedLabourIndicator;
pub use fraud_form::FraudForm;
pub use gap_topic::GapTopic;
pub use georeference_status::GeoreferenceStatus;
pub use holding::Holding;
pub use incident_kind::IncidentKind;
pub use incident_relation_kind::IncidentRelationKind;
pub use information_credibility::InformationCredibility;
pub use intervention_outcome::InterventionOutcome;
pub use legal_basis::LegalBasis;
pub use legal_term::LegalTerm;
pub use level::Level;
pub use likelihood::Likelihood;
pub use means_of_control::MeansOfControl;
pub use media_kind::MediaKind;
pub use missing_reason::MissingReason;
pub use name_kind::NameKind;
pub use obligation::Obligation;
pub use operation_status::OperationStatus;
pub use outcome::Outcome;
pub use palermo_act::PalermoAct;
pub use palermo_means::PalermoMeans;
pub use palermo_purpose::PalermoPurpose;
pub use pattern::Pattern;
pub use person_basis::PersonBasis;
pub use person_role::PersonRole;
pub use person_status::PersonStatus;
pub use pillar_kind::PillarKind;
pub use pillar_state::PillarState;
pub use place_basis::PlaceBasis;
pub use place_part::PlacePart;
pub use place_scope::PlaceScope;
pub use prevalence::Prevalence;
pub use purpose::Purpose;
pub use recommendation::Recommendation;
pub use record_status::RecordStatus;
pub use recruitment_channel::RecruitmentChannel;
pub use relative_anchor::RelativeAnchor;
pub use relay::Relay;
pub use resolved_by::ResolvedBy;
pub use response_kind::ResponseKind;
pub use response_quality::ResponseQuality;
pub use risk_condition::RiskCondition;
pub use risk_kind::RiskKind;
pub use role::Role;
pub use security_feature::SecurityFeature;
pub use sensitivity::Sensitivity;
pub use sex::Sex;
pub use site_role::SiteRole;
pub use situation::Situation;
pub use source_reliability::SourceReliability;
pub use stance::Stance;
pub use state_failure::StateFailure;
pub use state_responsibility::StateResponsibility;
pub use support_kind::SupportKind;
pub use timestamp_proof::TimestampProof;
pub use tlp::Tlp;
pub use trend::Trend;
pub use trigger::Trigger;
pub use unit::Unit;
pub use unresolved_reason::UnresolvedReason;
pub use urgency::Urgency;
pub use verification_method::VerificationMethod;
pub use verification_result::VerificationResult;
// END

use super::leaf::{Leaf, Line};
use super::shape::{About, Class, FieldMeta, ObjectMeta, Presence, Shape, VocabularyMeta};
use crate::lang::Text;

/// A controlled vocabulary of the model.
///
/// ```
/// use casecairn::model::vocabulary::{Tlp, Vocabulary};
/// assert_eq!(Tlp::at(0).map(|value| value.code()), Some("red"));
/// assert!(!Tlp::META.other);
/// ```
pub trait Vocabulary: Clone + Sized + 'static {
    /// What the vocabulary says about itself.
    const META: &'static VocabularyMeta;

    /// The value at a place of [`VocabularyMeta::values`].
    fn at(index: usize) -> Option<Self>;

    /// The value that keeps the source's own word, where the list is open.
    fn other(word: Line) -> Option<Self>;
}

/// The object that keeps a source's own word.
pub(crate) const OTHER: &ObjectMeta = &ObjectMeta {
    name: "Other",
    tag: None,
    about: About::new(
        Text { en: "other", fr: "autre" },
        Text {
            en: "None of the values: the source's own word, kept.",
            fr: "Aucune des valeurs : le mot même de la source, conservé.",
        },
        "casecairn",
    ),
    fields: &[FieldMeta {
        name: "other",
        about: About::new(
            Text { en: "other", fr: "autre" },
            Text { en: "The source's own word.", fr: "Le mot même de la source." },
            "casecairn",
        ),
        class: Class::Protected,
        presence: Presence::Required,
        shape: Shape::Leaf(<Line as Leaf>::META),
    }],
    required: 1,
};

/// Declares a vocabulary: an enum, its codes, and all that is said about them.
macro_rules! vocabulary {
    ($name:ident: closed, $head:tt $($values:tt)*) => {
        vocabulary!(@build $name [Copy PartialOrd Ord] $head { $($values)* });
    };
    ($name:ident: unknown, $head:tt $($values:tt)*) => {
        vocabulary!(@build $name [Copy PartialOrd Ord] $head {
            $($values)*
            Unknown = "unknown" {
                en: "unknown" => "Nobody knows: it was asked and could not be found out.",
                fr: "inconnu" => "Personne ne le sait : la question a été posée, sans réponse.",
                source: "BODS unspecifiedReason",
            }
            NotStated = "not_stated" {
                en: "not stated" => "The source is silent about it.",
                fr: "non précisé" => "La source n'en dit rien.",
                source: "BODS unspecifiedReason",
            }
        });
    };
    ($name:ident: open, $head:tt $($values:tt)*) => {
        vocabulary!(@build $name [PartialOrd Ord] $head {
            $($values)*
            Unknown = "unknown" {
                en: "unknown" => "Nobody knows: it was asked and could not be found out.",
                fr: "inconnu" => "Personne ne le sait : la question a été posée, sans réponse.",
                source: "BODS unspecifiedReason",
            }
            NotStated = "not_stated" {
                en: "not stated" => "The source is silent about it.",
                fr: "non précisé" => "La source n'en dit rien.",
                source: "BODS unspecifiedReason",
            }
        } other);
    };
    (@build $name:ident [$($derive:ident)*] {
        en: $label_en:literal => $doc_en:literal,
        fr: $label_fr:literal => $doc_fr:literal,
        source: $source:literal $(,)?
    } { $($variant:ident = $code:literal {
        en: $v_label_en:literal => $v_doc_en:literal,
        fr: $v_label_fr:literal => $v_doc_fr:literal,
        source: $v_source:literal $(,)?
    })* } $($other:ident)?) => {
        #[doc = $doc_en]
        #[doc = ""]
        #[doc = concat!("Source: ", $source, ".")]
        #[doc = ""]
        #[doc = "```"]
        #[doc = concat!("use casecairn::model::vocabulary::", stringify!($name), ";")]
        #[doc = "let codes: Vec<&str> = "]
        #[doc = concat!("    ", stringify!($name), "::ALL.iter().map(|value| value.code()).collect();")]
        #[doc = concat!("assert_eq!(codes, [", $("\"", $code, "\", ",)* "]);")]
        #[doc = "```"]
        #[derive(Clone, PartialEq, Eq, Hash, $($derive),*)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = $v_doc_en]
                #[doc = ""]
                #[doc = concat!("Source: ", $v_source, ".")]
                $variant,
            )*
            $(
                #[doc = vocabulary!(@doc $other)]
                Other($crate::model::Line),
            )?
        }

        impl $name {
            /// Every value that has a code of its own, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The code written in JSON; `other` where the source's own word is kept.
            pub const fn code(&self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)*
                    $(Self::Other(_) => stringify!($other),)?
                }
            }

            /// The label in a language; the source's own word where that is kept.
            pub fn label(&self, lang: $crate::lang::Lang) -> &str {
                match self {
                    $(Self::$variant => $crate::lang::Text { en: $v_label_en, fr: $v_label_fr }.get(lang),)*
                    $(Self::Other(word) => { let _ = stringify!($other); word.as_str() })?
                }
            }
        }

        $crate::model::source::json_schema!($name);

        impl $crate::model::vocabulary::Vocabulary for $name {
            const META: &'static $crate::model::shape::VocabularyMeta = &$crate::model::shape::VocabularyMeta {
                name: stringify!($name),
                about: $crate::model::shape::About::new($crate::lang::Text { en: $label_en, fr: $label_fr }, $crate::lang::Text { en: $doc_en, fr: $doc_fr }, $source),
                values: &[$($crate::model::shape::ValueMeta {
                    code: $code,
                    about: $crate::model::shape::About::new($crate::lang::Text { en: $v_label_en, fr: $v_label_fr }, $crate::lang::Text { en: $v_doc_en, fr: $v_doc_fr }, $v_source),
                }),*],
                other: vocabulary!(@other $($other)?),
            };

            fn at(index: usize) -> Option<Self> {
                Self::ALL.get(index).cloned()
            }

            fn other(word: $crate::model::Line) -> Option<Self> {
                vocabulary!(@make word $($other)?)
            }
        }

        impl std::fmt::Debug for $name {
            /// Shows the code; the source's own word is not shown.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $(if let Self::Other(word) = self {
                    let mut map = serde::Serializer::serialize_map(to, Some(1))?;
                    serde::ser::SerializeMap::serialize_entry(&mut map, stringify!($other), word)?;
                    return serde::ser::SerializeMap::end(map);
                })?
                to.serialize_str(self.code())
            }
        }

        impl $crate::model::source::FromSource for $name {
            const SHAPE: $crate::model::shape::Shape =
                $crate::model::shape::Shape::Vocabulary(<Self as $crate::model::vocabulary::Vocabulary>::META);

            fn from_source<S: $crate::model::source::Source>(source: &mut S) -> Result<Option<Self>, S::Stop> {
                source.word::<Self>()
            }
        }

        impl $crate::model::walk::Walk for $name {
            fn walk<'a>(&'a self, path: &mut $crate::model::walk::Path, visit: &mut $crate::model::walk::Visit<'a, '_>) {
                let _ = (&path, &visit);
                $(if let Self::Other(word) = self {
                    path.with_field(stringify!($other), $crate::model::shape::Class::Protected, |path| {
                        $crate::model::walk::Walk::walk(word, path, visit);
                    });
                })?
            }
        }
    };
    (@doc $other:ident) => { "None of the values: the source's own word, kept." };
    (@other) => { false };
    (@other $other:ident) => { true };
    (@make $word:ident) => {{ let _ = $word; None }};
    (@make $word:ident $other:ident) => { Some(Self::Other($word)) };
}
pub(in crate::model) use vocabulary;
