//! Which evidence is open: what an institution has published. What people
//! told, wrote or filmed is never open: it decides only whether what was made
//! from it may leave.

use super::case::Case;
use super::coarse::coarse_date;
use super::disclosure::Reason;
use crate::model::Evidence;
use crate::model::edtf::Edtf;
use crate::model::vocabulary::{EvidenceKind, Holding, Sensitivity};

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
pub(super) const fn is_told(kind: &EvidenceKind) -> bool {
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
pub(super) const fn is_made_by_somebody(kind: &EvidenceKind) -> bool {
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

/// Why evidence is not open.
pub(super) fn why_not(case: &Case<'_>, evidence: &Evidence, blocked: bool) -> Option<Reason> {
    if is_told(&evidence.kind) && evidence.sensitivity.contains(&Sensitivity::Minors) {
        return Some(Reason::Minor);
    }
    // Whether somebody has agreed, or has taken that back, moves nothing in what is counted.
    if !is_institutional(&evidence.kind) || evidence.informant.is_some() {
        return Some(Reason::Testimony);
    }
    if blocked {
        return Some(Reason::Consent);
    }
    let gone =
        evidence.held == Some(Holding::DeletedAtSource) || evidence.sensitivity.contains(&Sensitivity::DeletedBySource);
    (!is_published(case, evidence) || gone).then_some(Reason::Unpublished)
}

/// Whether it has been published by today, as far as its date can tell: a month or year that has begun is taken at its
/// word. A day of issue is none of publication: a report may be issued to few.
fn is_published(case: &Case<'_>, evidence: &Evidence) -> bool {
    let published = evidence.published.as_ref().and_then(|when| when.edtf.as_ref());
    let told = |date: &&Edtf| coarse_date(date, case.policy.evidence).is_some();
    published.filter(told).is_some_and(|date| {
        let begun = date.earliest().day().is_none_or(|first| first <= case.today);
        begun && date.latest().day().is_some_and(|last| last.year() <= case.today.year())
    })
}
