//! `assess`: who corroborates what.
//!
//! Two articles that repeat one report are one lineage; a government's own
//! figure does not verify itself; "confirmed" means confirmed *under stated
//! criteria*. [`assess`] says of each compound, each incident and of what
//! several claims say alike which independent lineages support or contradict
//! it, what was verified by whom, and which criteria that meets, each with the
//! claims it rests on. It never gives a bare yes, and never a verdict.
//!
//! # What counts
//!
//! A claim counts where its evidence stands. It is set aside, with the reason,
//! when that evidence, or anything that it goes back to, was withdrawn; when it
//! was retracted, is hypothetical or contested, or its words are probably
//! garbled; when what it rests on was shown to be something else. A denial
//! speaks against what it is about.
//!
//! Two claims are independent when they have no root, nobody who issued, wrote
//! or provided a root or what lies on the way to it, and no claimant in common;
//! an actor counts together with the body it belongs to. Pieces of evidence with one code, file or address
//! are one piece, and actors with one code or name one actor, also across
//! dossiers: whoever may be the same is not counted twice.
//!
//! # Elements
//!
//! [`Elements`] sets what claims say against the elements of legal terms: the
//! indicators of forced labour, trafficking in persons, torture, slavery, and
//! the principle that victims are not punished for what they were made to do.
//! Each element is supported, possible, disputed, contradicted, missing, or not
//! required (of children, for whom trafficking needs no means), with its claims
//! and its article of law. The tables are data: [`element_tables`].
//!
//! # What it shows
//!
//! An answer holds what the dossiers hold, and is as sensitive as they are.
//!
//! ```
//! use casecairn::assess::{AssessOptions, assess};
//!
//! let dossier = br#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T","records":[
//!   {"type":"compound","id":"c1","support":["article#there","report#there"]},
//!   {"type":"evidence","id":"report","kind":"report","claims":[{"id":"there","stance":"asserted","about":"c1"}]},
//!   {"type":"evidence","id":"article","kind":"article","derived_from":[{"evidence":"report","how":"summarises"}],
//!    "claims":[{"id":"there","stance":"reported","about":"c1"}]}]}"#;
//! let assessment = assess(&[dossier], &AssessOptions::default());
//! let standing = &assessment.standings[0];
//! assert_eq!(standing.supporting.claims.shown.len(), 2);
//! // The article repeats the report.
//! assert_eq!(standing.supporting.lineages.at_least, 1);
//! ```

mod answer;
mod assessment;
mod carrying;
mod case;
mod coded;
mod criteria;
mod elements;
#[cfg(test)]
mod given;
mod kept;
mod ledger;
mod provenance;
mod reading;
mod standing;
mod tables;
mod text;
mod totals;

pub use answer::{Area, ClaimAnswer, Claims, LineageCount, Met, Numbers, SetAside, Term};
pub use assessment::{AssessOptions, Assessment, Assessor, NotASection, Section, assess};
pub use carrying::WhyLeftOut;
pub use case::Reason;
pub use coded::{Coded, Listed, Time};
pub use criteria::{
    Among, AtLeast, AtMost, Certainty, CriteriaError, CriteriaProfile, Criterion, CriterionAnswer, Features, Outcome,
    RestsOn, Tag, Test, Verified, Word,
};
pub use elements::{
    Bears, ElementAnswer, ElementBasis, ElementState, ElementTable, Elements, FormAnswer, FormName, MarkerAnswer,
    PointingClaim, PointingClaims, RecordElements, RecordsElements, RuleAnswer, SetAsideClaims, TableAnswer,
    TableElement, TableForm, TableRule, TableValues, WhyPossible, element_tables,
};
pub use ledger::{Amount, Failure, Gap, InOrder, Ledger, LedgerEntry, Stage, StateActor, StateLedger, Thread};
pub use reading::Read;
pub use standing::{
    Carried, Current, Enforcement, EnforcementStatus, Entry, Event, History, Side, Site, Standing, Statement,
    SubjectKind, Together, Unresolved, Verification, VerificationLevel,
};
pub use totals::{
    Cell, ClaimedNumber, CountRelated, GivenNumber, KindCount, LeftOut, NotPlaced, SiteCount, Sum, Total, Totals,
    WhyNotPlaced,
};
