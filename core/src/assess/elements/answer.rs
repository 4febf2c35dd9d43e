//! What the answer about elements is made of.

use super::tally::WhyPossible;
use crate::assess::answer::{ClaimAnswer, Claims, LineageCount, SetAside, Term};
use serde::Serialize;

/// Which elements of legal terms the claims state, point to, or speak against.
///
/// It finds nothing in law: it says which claims bear on which element, and of
/// which nobody speaks.
///
/// ```
/// use casecairn::assess::{AssessOptions, ElementState, assess};
///
/// let report = br#"{"type":"evidence","id":"report","kind":"report","claims":[
///   {"id":"locked","by_role":"survivor","stance":"asserted","says":{"type":"conduct","conduct":["held_captive"]}},
///   {"id":"beaten","by_role":"survivor","stance":"asserted","says":
///     {"type":"conduct","conduct":["beating","confinement"],"combination":"any"}}]}"#;
/// let elements = assess(&[report], &AssessOptions::default()).elements.unwrap();
/// let indicators = &elements.tables[0].elements;
/// assert_eq!(indicators[2].id, "restriction_of_movement");
/// assert_eq!(indicators[2].basis.state, ElementState::Supported);
/// // Beaten or locked up: which, nobody says.
/// assert_eq!(indicators[4].id, "physical_and_sexual_violence");
/// assert_eq!(indicators[4].basis.state, ElementState::Possible);
/// // Of kept wages nobody speaks, which does not say that there were none.
/// assert_eq!(indicators[7].basis.state, ElementState::Missing);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Elements {
    /// What everything that was read says, whomever it is about.
    pub tables: Vec<TableAnswer>,
    /// Each incident that anything bears on.
    pub incidents: RecordsElements,
    /// Each compound that anything bears on.
    pub compounds: RecordsElements,
}

/// The elements for each of some records.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecordsElements {
    /// The first, in the order of their names.
    pub shown: Vec<RecordElements>,
    /// How many more there are that something bears on.
    pub omitted: u64,
    /// How many were withdrawn or replaced, and are left out.
    pub not_standing: u64,
}

/// The elements for one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecordElements {
    /// The record's id, with the namespace where several dossiers were read.
    pub record: String,
    /// For a compound, the incidents that are linked to it and were taken in.
    pub incidents: u64,
    /// Acts that no claim carries: they count for nothing.
    pub uncarried: u64,
    /// The tables that anything bears on.
    pub tables: Vec<TableAnswer>,
}

/// What claims say for a table of elements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableAnswer {
    /// Which table.
    pub id: String,
    /// What it is called.
    pub title: Term,
    /// The text that the elements are taken from.
    pub instrument: Term,
    /// What the table says, and what it does not.
    pub note: Term,
    /// Who names the whole; that states none of the elements.
    pub named: ElementBasis,
    /// Each element, whether or not anybody speaks of it.
    pub elements: Vec<ElementAnswer>,
    /// The rules of the text about its elements, and whether they bear on this.
    pub rules: Vec<RuleAnswer>,
}

/// What claims say for an element.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ElementAnswer {
    /// Which element.
    pub id: String,
    /// What it is called.
    pub title: Term,
    /// Where the text of law, or the practice, has it.
    pub article: Term,
    /// How what claims say is set against it, and why so.
    pub note: Term,
    /// What the claims give.
    #[serde(flatten)]
    pub basis: ElementBasis,
    /// What children among the people change; `null` where nothing does.
    pub children: Option<Term>,
    /// The forms of it that anything bears on.
    pub forms: Vec<FormAnswer>,
    /// The forms of it of which nobody speaks.
    pub missing_forms: Vec<FormName>,
}

/// A form that an element can take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormName {
    /// Which form.
    pub id: String,
    /// What it is called.
    pub title: Term,
}

/// What claims say for a form of an element.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormAnswer {
    /// Which form.
    #[serde(flatten)]
    pub form: FormName,
    /// What the claims give.
    #[serde(flatten)]
    pub basis: ElementBasis,
}

/// How an element stands, as far as the claims go. It is no finding in law.
///
/// ```
/// use casecairn::assess::ElementState;
/// assert_eq!(serde_json::to_string(&ElementState::NotRequired).unwrap(), r#""not_required""#);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ElementState {
    /// Claims that stand assert it, and none speaks against it.
    Supported,
    /// Claims only point to it: by an `or`, by a stance short of asserting, by a sign.
    Possible,
    /// Claims speak for it, others against it.
    Disputed,
    /// Claims only speak against it.
    Contradicted,
    /// No claim that stands speaks of it.
    Missing,
    /// Everybody whom the claims are about is said to be a child, and for children it is not required.
    NotRequired,
}

/// What claims give for an element, a form of one, or a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ElementBasis {
    /// How it stands.
    pub state: ElementState,
    /// Why, in a sentence.
    pub why: Term,
    /// What the claims that stand say that bears on it.
    pub markers: Vec<MarkerAnswer>,
    /// The claims that state it.
    pub supporting: Claims,
    /// How many independent lineages the claims that state it come from.
    pub lineages: LineageCount,
    /// The claims that only point to it.
    pub pointing: PointingClaims,
    /// The claims that speak against it.
    pub contradicting: Claims,
    /// The claims that would bear on it and are not counted.
    pub set_aside: SetAsideClaims,
}

impl ElementBasis {
    /// Whether no claim bears on it, not even one that was set aside.
    pub fn is_silent(&self) -> bool {
        self.supporting.shown.is_empty() && !self.has_more_than_support()
    }

    /// Whether claims that do not state it bear on it.
    pub fn has_more_than_support(&self) -> bool {
        let counted = self.pointing.shown.is_empty() && self.contradicting.shown.is_empty();
        !counted || !self.set_aside.shown.is_empty()
    }
}

/// A value of a vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MarkerAnswer {
    /// What the value is used for: `conduct`, `trafficking_means`, …
    pub list: String,
    /// Its code.
    pub value: String,
    /// What it is called.
    pub label: Term,
}

/// Claims that only point to an element: the first of them, and how many more there are.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PointingClaims {
    /// The first, in the order of their names.
    pub shown: Vec<PointingClaim>,
    /// How many more there are.
    pub omitted: u64,
}

/// A claim that only points to an element, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PointingClaim {
    /// The claim.
    #[serde(flatten)]
    pub claim: ClaimAnswer,
    /// Why it only points.
    pub because: WhyPossible,
}

/// Claims that are not counted: the first of them, and how many more there are.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetAsideClaims {
    /// The first, in the order of their names.
    pub shown: Vec<SetAside>,
    /// How many more there are.
    pub omitted: u64,
}

/// A rule of a text about its elements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RuleAnswer {
    /// Which rule.
    pub id: String,
    /// Where the text has it.
    pub article: Term,
    /// What it says.
    pub text: Term,
    /// Whether it bears on what was read.
    pub bears: Bears,
    /// Why, in a sentence.
    pub why: Term,
}

/// Whether a rule bears on what was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Bears {
    /// On all of it.
    OnAll,
    /// On some of the people.
    OnSome,
    /// It may: what it asks for is only pointed to, or disputed.
    Perhaps,
    /// Nothing that was read says that it does.
    NotSaid,
}
