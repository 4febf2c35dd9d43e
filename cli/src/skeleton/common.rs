//! The optional fields that most records have, and examples for them.

use casecairn::Text;

/// A field that most records have.
#[derive(Debug)]
pub(super) struct Common {
    /// The way to it; lists are passed through, and a choice between objects
    /// by the `type`: `claims/says/conduct/pattern`.
    pub(super) path: &'static str,
    /// An example, where the one of the model does not suit.
    pub(super) value: Option<Text>,
    /// Whether it needs other records beside its own, needs that there are
    /// none, or neither.
    company: Company,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Company {
    Any,
    Linked,
    Alone,
}

impl Common {
    const fn new(path: &'static str) -> Self {
        Self { path, value: None, company: Company::Any }
    }

    const fn is(path: &'static str, value: &'static str) -> Self {
        Self::says(path, value, value)
    }

    const fn says(path: &'static str, en: &'static str, fr: &'static str) -> Self {
        Self { path, value: Some(Text { en, fr }), company: Company::Any }
    }

    const fn linked(self) -> Self {
        Self { company: Company::Linked, ..self }
    }

    const fn alone(self) -> Self {
        Self { company: Company::Alone, ..self }
    }

    /// Whether it belongs in a record that stands alone, or among others.
    pub(super) fn fits(&self, linked: bool) -> bool {
        match self.company {
            Company::Any => true,
            Company::Linked => linked,
            Company::Alone => !linked,
        }
    }
}

/// The common fields, by the `type` of the record.
pub(super) static COMMON: &[(&str, &[Common])] =
    &[("dossier", DOSSIER), ("actor", ACTOR), ("compound", COMPOUND), ("incident", INCIDENT), ("evidence", EVIDENCE)];

static DOSSIER: &[Common] = &[
    Common::says("namespace", "my-dossier", "mon-dossier"),
    Common::says("title", "Title of the dossier", "Titre du dossier"),
    Common::says("publisher", "Who answers for the dossier", "Qui répond du dossier"),
    Common::says("languages", "en", "fr"),
    Common::is("created", "2026-01-20"),
    Common::is("licence", "CC-BY-4.0"),
    Common::is("tlp", "amber"),
];

static ACTOR: &[Common] = &[
    Common::is("kind", "newsroom"),
    Common::says("names/text", "Name of the actor", "Nom de l'acteur"),
    Common::says("names/lang", "en", "fr"),
];

static COMPOUND: &[Common] = &[
    Common::says("names/text", "Name of the compound", "Nom du complexe"),
    Common::says("names/lang", "en", "fr"),
    Common::new("place/country"),
    Common::is("place/locality", "Bavet"),
    Common::is("assessment/status", "reported"),
    Common::new("assessment/by").linked(),
    Common::new("assessment/support").linked(),
];

static INCIDENT: &[Common] = &[
    Common::is("kind", "violence"),
    Common::is("stance", "reported"),
    Common::is("when/edtf", "2026-01-14"),
    Common::new("place/country"),
    Common::is("place/locality", "Bavet"),
    Common::new("compounds/compound").linked(),
    Common::is("compounds/resolved_by", "named_by_source").linked(),
    Common::is("acts/conduct", "beating"),
    Common::is("acts/attributed_to/role", "security_guard"),
    Common::is("people/unit", "person"),
    Common::new("people/min"),
    Common::is("people/basis", "claimed"),
    Common::new("support").linked(),
];

static EVIDENCE: &[Common] = &[
    Common::is("kind", "article"),
    Common::says("title", "Title of the article", "Titre de l'article"),
    Common::says("lang", "en", "fr"),
    Common::new("publisher").linked(),
    Common::is("url", "https://example.org/article"),
    Common::is("published/edtf", "2026-01-19"),
    Common::is("retrieved/edtf", "2026-01-20"),
    Common::is("claims/stance", "reported"),
    Common::new("claims/by").linked(),
    Common::new("claims/at/paragraph"),
    Common::is("claims/about", "incident-1").linked(),
    Common::is("claims/says/conduct/conduct", "beating").alone(),
];
