//! Which evidence is open, which of its claims may be told, and so what a
//! record or a value may rest on.
//!
//! Open is what an institution has published. What people told, wrote or
//! filmed is never open: it decides only whether what was made from it may
//! leave.

use super::case::Case;
use super::coarse::coarse_date;
use super::consent::State;
use super::disclosure::{Reason, Tally};
use crate::model::vocabulary::{ConsentBasis, EvidenceKind, Holding, RecordStatus, Sensitivity, SupportKind};
use crate::model::{Claim, ClaimRef, Evidence, Record, Support, When};
use crate::order::set;
use std::collections::{BTreeMap, BTreeSet};

/// What may be rested on.
#[derive(Default)]
pub(super) struct Sources<'a> {
    /// Evidence that is open.
    pub(super) open: BTreeMap<&'a str, &'a Evidence>,
    /// Claims of open evidence that may be told.
    claims: BTreeMap<(&'a str, &'a str), &'a Claim>,
    /// For each record, what claims that may be told are about: a field, or all of it.
    about: BTreeMap<&'a str, BTreeSet<Option<&'a str>>>,
}

impl<'a> Sources<'a> {
    pub(super) fn new(case: &Case<'a>, tally: &mut Tally) -> Self {
        let blocked = blocked(case);
        let mut sources = Self::default();
        for (id, record) in &case.live {
            let Record::Evidence(evidence) = record else { continue };
            if !case.may_pass(record) {
                continue;
            }
            match why_not(case, evidence, blocked.contains(id)) {
                Some(reason) => tally.add(reason, 1),
                None => {
                    sources.open.insert(id, evidence);
                }
            }
        }
        for (id, evidence) in sources.open.clone() {
            for claim in evidence.claims.iter().filter(|claim| may_be_told(case, claim, &blocked)) {
                sources.claims.insert((id, claim.id.as_str()), claim);
                let about = claim.about.as_ref().and_then(|about| case.local(about));
                if let Some(about) = about {
                    let fields = sources.about.entry(about).or_default();
                    fields.extend(claim.fields.iter().map(|field| Some(field.as_str())));
                    fields.extend(claim.fields.is_empty().then_some(None));
                }
            }
        }
        sources
    }

    /// Whether a claim may be told.
    pub(super) fn tells(&self, case: &Case<'_>, claim: &ClaimRef) -> bool {
        case.local_claim(claim).is_some_and(|claim| self.claims.contains_key(&claim))
    }

    /// The supports that may be told: those that carry, and that an open source makes.
    pub(super) fn carrying<'s>(
        &'s self,
        case: &'s Case<'_>,
        supports: &'s [Support],
    ) -> impl Iterator<Item = &'s Support> {
        supports.iter().filter(|support| {
            let detail = support.detail();
            detail.how.is_none_or(|how| how == SupportKind::Supports) && self.tells(case, &detail.claim)
        })
    }

    /// Whether open sources carry a field of a record: by the record's own
    /// support, or because a claim is about it.
    pub(super) fn cover(&self, case: &Case<'_>, id: &str, own: &[Support], field: &str) -> bool {
        let fields = |support: &Support| support.detail().fields.iter().any(|named| named.as_str() == field);
        self.carrying(case, own).any(|support| support.detail().fields.is_empty() || fields(support))
            || self.about.get(id).is_some_and(|about| about.contains(&None) || about.contains(&Some(field)))
    }

    /// Whether a claim is about a record at all.
    pub(super) fn speak_of(&self, id: &str) -> bool {
        self.about.contains_key(id)
    }

    /// Whether evidence that carries a value may give a whereabouts away.
    pub(super) fn give_away(case: &Case<'a>, supports: &[Support]) -> bool {
        supports.iter().filter_map(|support| case.local_claim(&support.detail().claim)).any(|(id, _)| {
            matches!(case.any(id), Some(Record::Evidence(evidence)) if evidence.sensitivity.contains(&Sensitivity::Location))
        })
    }

    /// The claims of an item that may be told.
    pub(super) fn claims_of(&self, id: &'a str) -> impl Iterator<Item = &'a Claim> {
        self.claims.range((id, "")..).take_while(move |((evidence, _), _)| *evidence == id).map(|(_, claim)| *claim)
    }
}

/// Kinds of evidence that institutions publish.
const fn is_institutional(kind: &EvidenceKind) -> bool {
    use EvidenceKind as Kind;
    matches!(
        kind,
        Kind::Article
            | Kind::Report
            | Kind::PressRelease
            | Kind::Statement
            | Kind::Appeal
            | Kind::Broadcast
            | Kind::Dataset
            | Kind::SatelliteImage
            | Kind::StreetLevelImage
            | Kind::CorporateRecord
            | Kind::LandRecord
    )
}

/// What a person told, or what is known of a patient or a body.
const fn is_told(kind: &EvidenceKind) -> bool {
    use EvidenceKind as Kind;
    matches!(
        kind,
        Kind::Testimony
            | Kind::InterviewSeries
            | Kind::TelephoneConversation
            | Kind::Affidavit
            | Kind::MedicalRecord
            | Kind::AutopsyReport
            | Kind::Survey
            | Kind::MessagingScreenshot
    )
}

/// What somebody filmed, recorded or wrote, and who may be found by it; what is not known may be such.
const fn is_made_by_somebody(kind: &EvidenceKind) -> bool {
    use EvidenceKind as Kind;
    matches!(
        kind,
        Kind::Video
            | Kind::Image
            | Kind::MediaItem
            | Kind::Audio
            | Kind::LivestreamCapture
            | Kind::DroneFootage
            | Kind::SocialPost
            | Kind::SiteVisitNotes
            | Kind::Letter
            | Kind::Unknown
            | Kind::Other(_)
    )
}

/// Whether evidence that was taken back may say so: what people told leaves
/// not even that.
pub(super) fn may_leave_a_tombstone(evidence: &Evidence) -> bool {
    let kind = is_institutional(&evidence.kind) || evidence.kind == EvidenceKind::NotStated;
    kind && evidence.informant.is_none() && evidence.consent.is_none()
}

/// Why evidence is not open.
fn why_not(case: &Case<'_>, evidence: &Evidence, blocked: bool) -> Option<Reason> {
    if is_told(&evidence.kind) && evidence.sensitivity.contains(&Sensitivity::Minors) {
        return Some(Reason::Minor);
    }
    if blocked {
        return Some(Reason::Consent);
    }
    if !is_institutional(&evidence.kind) || evidence.informant.is_some() {
        return Some(Reason::Testimony);
    }
    let dates = [&evidence.published, &evidence.issued].into_iter().flatten();
    let told = |when: &When| coarse_date(when.edtf.as_ref()?, case.policy.evidence);
    let has_date = dates.map(told).any(|date| date.is_some());
    let gone =
        evidence.held == Some(Holding::DeletedAtSource) || evidence.sensitivity.contains(&Sensitivity::DeletedBySource);
    (!has_date || gone).then_some(Reason::Unpublished)
}

/// Evidence from which nothing may leave: its consent does not allow it, or
/// it draws on what is such, however far back, or on what was not given.
fn blocked<'a>(case: &Case<'a>) -> BTreeSet<&'a str> {
    let all = || {
        let records = case.live.iter().chain(&case.withdrawn).chain(&case.past);
        records.filter_map(|(id, record)| match record {
            Record::Evidence(evidence) => Some((*id, &**evidence)),
            _ => None,
        })
    };
    let known = set(all().map(|(id, _)| id));
    let mut drawn_on: BTreeMap<&str, Vec<&'a str>> = BTreeMap::new();
    let (mut blocked, mut next) = (BTreeSet::new(), Vec::new());
    for (id, evidence) in all() {
        let mut unknown = false;
        for step in &evidence.derived_from {
            match case.local(&step.evidence).filter(|source| known.contains(source)) {
                Some(source) => drawn_on.entry(source).or_default().push(id),
                None => unknown = true,
            }
        }
        if unknown || !is_agreed(case, evidence) {
            next.push(id);
        }
    }
    while let Some(id) = next.pop() {
        if blocked.insert(id) {
            next.extend(drawn_on.get(id).into_iter().flatten().copied());
        }
    }
    blocked
}

/// Whether consent stands in the way of drawing on an item.
fn is_agreed(case: &Case<'_>, evidence: &Evidence) -> bool {
    let told = is_told(&evidence.kind) || evidence.informant.is_some();
    let asked = is_ours_to_ask(evidence);
    if (told || asked) && evidence.status == Some(RecordStatus::Withdrawn) {
        return false;
    }
    match State::of(evidence.consent.as_ref(), &case.policy.consent, case.today) {
        State::Agreed => !is_child(evidence) || has_both(evidence),
        State::NotNeeded => !told,
        // What others took down and published is theirs to answer for.
        State::Missing => !asked,
        State::Against | State::OutOfTime | State::OutOfScope => false,
    }
}

/// Whether somebody told, filmed or wrote it for us: they, and whoever is shown, have to be asked.
/// What nobody has published, and nobody describes from elsewhere, came to us alone.
fn is_ours_to_ask(evidence: &Evidence) -> bool {
    let elsewhere = evidence.external == Some(true)
        || matches!(evidence.held, Some(Holding::DescribedBySource | Holding::DeletedAtSource));
    let published = evidence.publisher.is_some() || evidence.published.is_some() || evidence.url.is_some();
    let personal = is_told(&evidence.kind) || is_made_by_somebody(&evidence.kind);
    let asked = evidence.consent.is_some() && !elsewhere;
    evidence.informant.is_some() || asked || (personal && !published && !elsewhere)
}

/// Whether a child told it or is shown, or an agreement for a child is on record.
fn is_child(evidence: &Evidence) -> bool {
    let basis = evidence.consent.as_ref().map(|consent| consent.basis.as_slice()).unwrap_or_default();
    evidence.sensitivity.contains(&Sensitivity::Minors)
        || basis.iter().any(|basis| matches!(basis, ConsentBasis::Guardian | ConsentBasis::ChildAssent))
}

fn has_both(evidence: &Evidence) -> bool {
    let basis = evidence.consent.as_ref().map(|consent| consent.basis.as_slice()).unwrap_or_default();
    basis.contains(&ConsentBasis::Guardian) && basis.contains(&ConsentBasis::ChildAssent)
}

/// Whether a claim rests on nothing from which nothing may leave.
fn may_be_told(case: &Case<'_>, claim: &Claim, blocked: &BTreeSet<&str>) -> bool {
    claim
        .rests_on
        .iter()
        .all(|source| case.local(source).is_some_and(|id| case.any(id).is_some() && !blocked.contains(id)))
}
