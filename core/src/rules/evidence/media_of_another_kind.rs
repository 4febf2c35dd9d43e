//! A video that is a picture, or the like.
#![doc = include_str!("media_of_another_kind.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{CopyRole, EvidenceKind};
use crate::model::{Evidence, Media};

pub(super) static RULE: Rule = Rule {
    code: Code::new(509),
    name: "media-of-another-kind",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the record is of the kind {kind}, and none of its files is of that kind",
        fr: "la fiche est de nature {kind}, mais aucun de ses fichiers n'est de cette nature",
    },
    remedy: Text {
        en: "correct the kind of the evidence or the media type; a file made from the item has the role derived",
        fr: "corrigez la nature de l'élément ou le type de média ; un fichier tiré de l'élément a le rôle derived",
    },
    source: docs!("RFC 6838; Berkeley Protocol on Digital Open Source Investigations"),
    fields: docs!(&["/kind", "/media"]),
    page: rule_page!("media_of_another_kind"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let mut misfit = None;
    for (at, media) in evidence.media.iter().enumerate() {
        match fits(&evidence.kind, media) {
            Some(true) => return,
            Some(false) => misfit = misfit.or(Some(at)),
            None => {}
        }
    }
    // A batch may hold several kinds.
    if let Some(at) = misfit
        && evidence.extent.as_ref().is_none_or(|extent| extent.kinds.len() < 2)
    {
        sink.at(&format!("/media/{at}/media_type"), vec![("kind", evidence.kind.code().into())]);
    }
}

/// Formats of pictures that can move.
const MOVING: &[&str] = &["image/gif", "image/webp", "image/apng", "image/avif"];

/// Whether a file can be an item of that kind; `None` where it does not tell.
///
/// Archives, documents and pages can hold anything. A file with sound alone
/// often goes by the name of its container, which is that of a video.
fn fits(kind: &EvidenceKind, media: &Media) -> Option<bool> {
    if matches!(media.role, Some(CopyRole::Derived | CopyRole::Redacted)) {
        return None;
    }
    let media_type = media.media_type.as_ref()?.as_str();
    let sort = media_type.split('/').next().filter(|sort| matches!(*sort, "audio" | "image" | "video"))?;
    match kind {
        EvidenceKind::Video | EvidenceKind::LivestreamCapture => Some(sort == "video" || MOVING.contains(&media_type)),
        EvidenceKind::Image => Some(sort == "image"),
        EvidenceKind::Audio => Some(sort != "image"),
        _ => None,
    }
}
