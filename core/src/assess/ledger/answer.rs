//! What is answered.

use super::super::answer::{Claims, LineageCount, Met, Numbers};
use super::super::coded::{Coded, Listed, Time};
use serde::Serialize;

/// How states answered: obligation, communication, response, action, claimed outcome, verified outcome, and what is missing.
///
/// ```
/// use casecairn::assess::{AssessOptions, Stage, assess};
/// let input = br#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"t","publisher":"p","languages":["en"],
///   "tlp":"clear","records":[
///   {"type":"actor","id":"gov","kind":"state_body","names":[{"text":"the government"}]},
///   {"type":"incident","id":"op","kind":"announcement_of_operation","stance":"asserted","when":{"edtf":"2025-07"},
///    "involved":[{"actor":"gov"}],"support":["a#announced"]},
///   {"type":"evidence","id":"a","kind":"article","claims":[
///    {"id":"announced","stance":"asserted","says":{"type":"response","by":"gov","kind":"announced_operation","incident":"op"}},
///    {"id":"freed","by":"gov","stance":"asserted","says":{"type":"response","by":"gov","kind":"claimed_result",
///     "incident":"op","claimed":[{"unit":"person","more_than":3000,"basis":"claimed"}]}}]}]}"#;
/// let ledger = assess(&[input], &AssessOptions::default()).ledger.unwrap();
/// let thread = &ledger.states.shown[0].threads.shown[0];
/// assert!(thread.missing.contains(&Stage::VerifiedOutcome) && !thread.missing.contains(&Stage::ClaimedOutcome));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Ledger {
    /// States, each with its bodies.
    pub states: Listed<StateLedger>,
    /// What is not known, and no state is said to hold.
    pub gaps: Listed<Gap>,
    /// Answers by those who are no state, a company for instance: they are in no thread.
    pub other_responses: u64,
    /// Answers, obligations, failures and gaps whose claims are not counted: withdrawn, denied, taken back.
    pub set_aside: u64,
}

/// How one state answered.
///
/// ```
/// # use casecairn::assess::{AssessOptions, assess};
/// let input = br#"{"type":"evidence","id":"a","kind":"article","claims":[{"id":"c","stance":"asserted",
///     "says":{"type":"obligation","on":"gov","duties":["remedy"]}}]}"#;
/// let ledger = assess(&[input], &AssessOptions::default()).ledger.unwrap();
/// assert_eq!(ledger.states.shown[0].actors.shown[0].actor, "gov");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StateLedger {
    /// The state and its bodies; what belongs to no other comes first.
    pub actors: Listed<StateActor>,
    /// What hangs together, in order of time; obligations that nothing answers are threads of their own.
    pub threads: Listed<Thread>,
    /// What it holds back or ought to have, where no thread speaks of it.
    pub gaps: Listed<Gap>,
    /// What it is said to have failed to do.
    pub failures: Listed<Failure>,
}

/// A state or one of its bodies.
///
/// ```
/// # use casecairn::assess::{AssessOptions, assess};
/// let input = br#"{"type":"evidence","id":"a","kind":"article","claims":[{"id":"c","stance":"asserted",
///     "says":{"type":"obligation","on":"gov","duties":["remedy"]}}]}"#;
/// let ledger = assess(&[input], &AssessOptions::default()).ledger.unwrap();
/// // The actor was not given: it has no name.
/// assert_eq!(ledger.states.shown[0].actors.shown[0].name, None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StateActor {
    /// Which record.
    pub actor: String,
    /// What it is called.
    pub name: Option<String>,
}

/// A stage, from what is owed to what is shown to have come of it.
///
/// ```
/// use casecairn::assess::Stage;
/// assert_eq!(serde_json::to_string(&Stage::VerifiedOutcome).unwrap(), r#""verified_outcome""#);
/// assert!(Stage::Obligation < Stage::Response);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Stage {
    /// What it is bound to do.
    Obligation,
    /// What it was sent.
    Communication,
    /// How it answered, or that it did not.
    Response,
    /// What it did.
    Action,
    /// What it says has come of it.
    ClaimedOutcome,
    /// What somebody else has verified of that.
    VerifiedOutcome,
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: &'static [Self] = &[
        Self::Obligation,
        Self::Communication,
        Self::Response,
        Self::Action,
        Self::ClaimedOutcome,
        Self::VerifiedOutcome,
    ];
}

/// What hangs together of how a state answered.
///
/// ```
/// # use casecairn::assess::{AssessOptions, Stage, assess};
/// let input = br#"{"type":"evidence","id":"a","kind":"article","claims":[{"id":"c","stance":"asserted",
///     "says":{"type":"response","by":"gov","kind":"no_response","to_evidence":["letter"]}}]}"#;
/// let ledger = assess(&[input], &AssessOptions::default()).ledger.unwrap();
/// let thread = &ledger.states.shown[0].threads.shown[0];
/// let stages: Vec<Stage> = thread.entries.shown.iter().map(|entry| entry.stage).collect();
/// assert_eq!(stages, [Stage::Communication, Stage::Response]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Thread {
    /// What there is, stage by stage, and within each in order of time.
    pub entries: Listed<LedgerEntry>,
    /// The stages of which nothing is told.
    pub missing: Vec<Stage>,
    /// Whether each stage was over before the next that there is began.
    pub order: Vec<InOrder>,
    /// What is not known of what the thread speaks of.
    pub gaps: Listed<Gap>,
}

/// Whether one stage was over before another began.
///
/// ```
/// # use casecairn::assess::{AssessOptions, Met, assess};
/// let input = br#"{"type":"evidence","id":"a","kind":"article","claims":[{"id":"c","stance":"asserted",
///     "says":{"type":"response","by":"gov","kind":"no_response","to_evidence":["letter"]}}]}"#;
/// let ledger = assess(&[input], &AssessOptions::default()).ledger.unwrap();
/// // Nobody says when the letter was sent.
/// assert_eq!(ledger.states.shown[0].threads.shown[0].order[0].holds, Met::CannotTell);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InOrder {
    /// What should have come first.
    pub first: Stage,
    /// What should have come then.
    pub then: Stage,
    /// *Not met* where something of the second was over before something of the first began.
    pub holds: Met,
}

/// One thing in a thread.
///
/// ```
/// # use casecairn::assess::{AssessOptions, assess};
/// let input = br#"{"type":"evidence","id":"a","kind":"article","claims":[{"id":"c","stance":"reported",
///     "says":{"type":"response","by":"gov","kind":"disclosure","quality":"vague","when":{"edtf":"2025-05"}}}]}"#;
/// let ledger = assess(&[input], &AssessOptions::default()).ledger.unwrap();
/// let entry = &ledger.states.shown[0].threads.shown[0].entries.shown[0];
/// assert_eq!((entry.what[0].code.as_str(), entry.when.as_ref().unwrap().as_str()), ("disclosure", "2025-05"));
/// assert_eq!(entry.quality.as_ref().unwrap().code, "vague");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LedgerEntry {
    /// Where it belongs.
    pub stage: Stage,
    /// Duties, the kind of answer, the kind of incident or of evidence.
    pub what: Vec<Coded>,
    /// Who owes it, answered or did it.
    pub by: Option<String>,
    /// When, as it is written; for a communication the days that its date can mean.
    pub when: Option<Time>,
    /// The incident or the evidence.
    pub record: Option<String>,
    /// How whoever makes the claim rates the answer.
    pub quality: Option<Coded>,
    /// What the answer speaks to.
    pub topics: Vec<Coded>,
    /// What came of it, as the claims have it.
    pub outcome: Option<Coded>,
    /// The numbers that are claimed, or verified.
    pub numbers: Vec<Amount>,
    /// The claims that tell of it.
    pub claims: Claims,
    /// How many independent lineages.
    pub lineages: LineageCount,
}

/// A number of something.
///
/// ```
/// # use casecairn::assess::{AssessOptions, assess};
/// let input = br#"{"type":"evidence","id":"a","kind":"article","claims":[{"id":"c","stance":"asserted",
///     "says":{"type":"response","by":"gov","kind":"claimed_result","claimed":[{"unit":"arrest","best":12}]}}]}"#;
/// let ledger = assess(&[input], &AssessOptions::default()).ledger.unwrap();
/// let amount = &ledger.states.shown[0].threads.shown[0].entries.shown[0].numbers[0];
/// assert_eq!((amount.unit.code.as_str(), amount.numbers.at_most), ("arrest", Some(12)));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Amount {
    /// What is counted.
    pub unit: Coded,
    /// What the people are called.
    pub described_as: Option<Coded>,
    /// How many.
    pub numbers: Numbers,
}

/// What somebody ought to have told, and has not.
///
/// ```
/// # use casecairn::assess::{AssessOptions, assess};
/// let input = br#"{"type":"evidence","id":"a","kind":"article","claims":[{"id":"c","stance":"reported",
///     "says":{"type":"gap","topic":"prosecutions","holder":"gov","reason":"not_disclosed"}}]}"#;
/// let gaps = assess(&[input], &AssessOptions::default()).ledger.unwrap().states.shown[0].gaps.clone();
/// assert_eq!((gaps.shown[0].topic.code.as_str(), gaps.shown[0].reason.code.as_str()), ("prosecutions", "not_disclosed"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Gap {
    /// What there is no information on.
    pub topic: Coded,
    /// Why.
    pub reason: Coded,
    /// Who has it, or ought to.
    pub holder: Option<String>,
    /// The claims that say so.
    pub claims: Claims,
    /// How many independent lineages.
    pub lineages: LineageCount,
}

/// What a state is said to have failed to do.
///
/// ```
/// # use casecairn::assess::{AssessOptions, assess};
/// let input = br#"{"type":"evidence","id":"a","kind":"article","claims":[{"id":"c","stance":"alleged",
///     "says":{"type":"state_failure","by":"gov","failures":["failure_to_prosecute","inaction"],"combination":"any"}}]}"#;
/// let failures = assess(&[input], &AssessOptions::default()).ledger.unwrap().states.shown[0].failures.clone();
/// assert!(failures.shown[0].any && failures.shown[0].failures.len() == 2);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Failure {
    /// What was not done; empty where it is not said.
    pub failures: Vec<Coded>,
    /// Whether at least one of these is meant, and not each.
    pub any: bool,
    /// Who is said to have failed.
    pub by: String,
    /// When, as it is written.
    pub when: Option<Time>,
    /// The claims that say so.
    pub claims: Claims,
    /// How many independent lineages.
    pub lineages: LineageCount,
}
