//! Ids, and references to what has one.

use super::{form, is_id, leaf, walk_as_text};
use crate::issue::shape;
use crate::model::walk::{Item, Path, Visit, Walk};

leaf! {
    Id {
        en: "id" => "What names a record in its dossier, or an item in its record: `si03`, a UUID.",
        fr: "identifiant" => "Ce qui désigne une fiche dans son dossier, ou un élément dans sa fiche : `si03`, un UUID.",
        source: "casecairn; RFC 9562 for UUIDs",
    }
    max: 64,
    charset: Ascii,
    pattern: Some("^[a-z0-9][a-z0-9-]{0,63}$"),
    malformed: MALFORMED_ID,
    examples: ["si03", "amnesty-2026-01-16", "0190a6c0-5f2e-7d2b-9c1a-2f6f0c6f4b11"],
    check: |text| form(is_id(text), shape::MALFORMED_ID),
}
walk_as_text!(Id);

/// Which kind of record a reference may point at.
///
/// ```
/// use casecairn::model::{ActorRef, Reference, Target};
/// assert_eq!(ActorRef::new("amnesty")?.target(), Target::Actor);
/// # Ok::<(), casecairn::model::Malformed>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// Any record.
    Any,
    /// An actor.
    Actor,
    /// A compound.
    Compound,
    /// An incident.
    Incident,
    /// A piece of evidence.
    Evidence,
}

impl Target {
    /// The `type` of the record, `None` where any will do.
    pub const fn tag(self) -> Option<&'static str> {
        match self {
            Self::Any => None,
            Self::Actor => Some("actor"),
            Self::Compound => Some("compound"),
            Self::Incident => Some("incident"),
            Self::Evidence => Some("evidence"),
        }
    }
}

/// A reference to a record: `id`, or `namespace:id` for one of another dossier.
///
/// ```
/// use casecairn::model::{CompoundRef, Reference};
/// let reference = CompoundRef::new("other-dossier:si03")?;
/// assert_eq!((reference.namespace(), reference.id()), (Some("other-dossier"), "si03"));
/// # Ok::<(), casecairn::model::Malformed>(())
/// ```
pub trait Reference: std::fmt::Debug {
    /// The reference as it was given.
    fn text(&self) -> &str;

    /// Which kind of record it may point at.
    fn target(&self) -> Target;

    /// The namespace, where the record is in another dossier.
    fn namespace(&self) -> Option<&str> {
        self.text().split_once(':').map(|(namespace, _)| namespace)
    }

    /// The id of the record.
    fn id(&self) -> &str {
        let text = self.text();
        text.split_once(':').map_or(text, |(_, id)| id)
    }
}

/// Whether a text is `id` or `namespace:id`.
fn is_reference(text: &str) -> bool {
    match text.split_once(':') {
        Some((namespace, id)) => is_id(namespace) && is_id(id),
        None => is_id(text),
    }
}

macro_rules! reference {
    ($name:ident, $target:ident, $label_en:literal => $doc_en:literal, $label_fr:literal => $doc_fr:literal, $example:literal) => {
        leaf! {
            $name {
                en: $label_en => $doc_en,
                fr: $label_fr => $doc_fr,
                source: "casecairn",
            }
            max: 129,
            charset: Ascii,
            pattern: Some("^[a-z0-9][a-z0-9-]{0,63}(:[a-z0-9][a-z0-9-]{0,63})?$"),
            malformed: MALFORMED_REFERENCE,
            examples: [$example],
            check: |text| form(is_reference(text), shape::MALFORMED_REFERENCE),
        }

        impl Reference for $name {
            fn text(&self) -> &str {
                &self.0
            }

            fn target(&self) -> Target {
                Target::$target
            }
        }

        impl Walk for $name {
            fn walk<'a>(&'a self, path: &mut Path, visit: &mut Visit<'a, '_>) {
                visit(path, Item::Record(self));
            }
        }
    };
}

reference!(RecordRef, Any,
    "record" => "The id of a record of any kind, or `namespace:id` for one of another dossier.",
    "fiche" => "L'identifiant d'une fiche quelconque, ou `namespace:id` pour celle d'un autre dossier.",
    "si03");
reference!(ActorRef, Actor,
    "actor" => "The id of an actor, or `namespace:id` for one of another dossier.",
    "acteur" => "L'identifiant d'un acteur, ou `namespace:id` pour celui d'un autre dossier.",
    "amnesty");
reference!(CompoundRef, Compound,
    "compound" => "The id of a compound, or `namespace:id` for one of another dossier.",
    "complexe" => "L'identifiant d'un complexe, ou `namespace:id` pour celui d'un autre dossier.",
    "si03");
reference!(IncidentRef, Incident,
    "incident" => "The id of an incident, or `namespace:id` for one of another dossier.",
    "incident" => "L'identifiant d'un incident, ou `namespace:id` pour celui d'un autre dossier.",
    "bavet-gate");
reference!(EvidenceRef, Evidence,
    "evidence" => "The id of a piece of evidence, or `namespace:id` for one of another dossier.",
    "élément de preuve" => "L'identifiant d'un élément de preuve, ou `namespace:id` pour celui d'un autre dossier.",
    "amnesty-2026-01-16");

leaf! {
    ClaimRef {
        en: "claim" => "A claim of a piece of evidence, `evidence#claim`, or `namespace:evidence#claim`.",
        fr: "affirmation" => "Une affirmation d'un élément de preuve, `evidence#claim`, ou `namespace:evidence#claim`.",
        source: "casecairn",
    }
    max: 194,
    charset: Ascii,
    pattern: Some("^[a-z0-9][a-z0-9-]{0,63}(:[a-z0-9][a-z0-9-]{0,63})?#[a-z0-9][a-z0-9-]{0,63}$"),
    malformed: MALFORMED_REFERENCE,
    examples: ["gavroche-2026-01-19#beating"],
    check: |text| form(
        text.split_once('#').is_some_and(|(evidence, claim)| is_reference(evidence) && is_id(claim)),
        shape::MALFORMED_REFERENCE,
    ),
}

impl ClaimRef {
    /// The evidence that holds the claim: `id` or `namespace:id`.
    pub fn evidence(&self) -> &str {
        self.0.split_once('#').map_or(&self.0, |(evidence, _)| evidence)
    }

    /// The id of the claim in its evidence.
    pub fn claim(&self) -> &str {
        self.0.split_once('#').map_or("", |(_, claim)| claim)
    }
}

impl Walk for ClaimRef {
    fn walk<'a>(&'a self, path: &mut Path, visit: &mut Visit<'a, '_>) {
        visit(path, Item::Claim(self));
    }
}
