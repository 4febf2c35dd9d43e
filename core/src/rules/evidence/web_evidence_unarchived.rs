//! Something online that may be gone tomorrow, and of which nothing is kept.
#![doc = include_str!("web_evidence_unarchived.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Evidence;
use crate::model::vocabulary::{DerivationKind, EvidenceKind, Holding};

pub(super) static RULE: Rule = Rule {
    code: Code::new(512),
    name: "web-evidence-unarchived",
    severity: Severities { intake: None, working: Some(Severity::Info), publication: Some(Severity::Info) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the item stands online, is of a kind that vanishes ({kind}), and no copy of it is kept",
        fr: "l'élément est en ligne, d'une nature vouée à disparaître ({kind}), et aucune copie n'en est conservée",
    },
    remedy: Text {
        en: "save it with its page, write a digest of the file in media and say held, or record an archive of it",
        fr: "sauvegardez-le avec sa page, inscrivez une empreinte du fichier dans media et indiquez held, ou consignez une archive",
    },
    source: docs!("Berkeley Protocol on Digital Open Source Investigations, preservation: persistence"),
    fields: docs!(&["/url", "/kind", "/held", "/media"]),
    page: rule_page!("web_evidence_unarchived"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let online = evidence.url.as_ref().is_some_and(|url| vanishes_at(url.as_str()));
    let kept = !evidence.media.is_empty()
        || !evidence.custody.is_empty()
        || matches!(evidence.held, Some(Holding::Held | Holding::DeletedAtSource))
        || evidence.derived_from.iter().any(|from| from.how == DerivationKind::Archives);
    if online && !kept && vanishes(&evidence.kind) {
        sink.at("/media", vec![("kind", evidence.kind.code().into())]);
    }
}

/// Kinds that platforms and their users take down within days.
const fn vanishes(kind: &EvidenceKind) -> bool {
    use EvidenceKind as Kind;
    matches!(
        kind,
        Kind::SocialPost
            | Kind::Video
            | Kind::Image
            | Kind::MediaItem
            | Kind::Audio
            | Kind::LivestreamCapture
            | Kind::JobAdvertisement
    )
}

/// Hosts that keep what others take down.
const ARCHIVES: &[&str] =
    &["archive.org", "archive.is", "archive.ph", "archive.today", "ghostarchive.org", "megalodon.jp", "perma.cc"];

/// Whether an address is on the web, and not in an archive of it.
fn vanishes_at(url: &str) -> bool {
    let Some((scheme, rest)) = url.split_once("://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default().to_ascii_lowercase();
    let archived = |name: &&str| host.strip_suffix(*name).is_some_and(|sub| sub.is_empty() || sub.ends_with('.'));
    scheme.to_ascii_lowercase().starts_with("http") && !ARCHIVES.iter().any(archived)
}

#[cfg(test)]
mod tests {
    use super::vanishes_at;

    #[test]
    fn an_archive_keeps_and_its_namesake_does_not() {
        assert!(vanishes_at("https://social.example/p/817"));
        assert!(vanishes_at("HTTP://notarchive.org/p"));
        assert!(vanishes_at("https://archive.org.social.example/p"));
        assert!(!vanishes_at("https://web.archive.org/web/2026/https://social.example/p"));
        assert!(!vanishes_at("https://Archive.ph:443/abc"));
        assert!(!vanishes_at("urn:isbn:9780000000002"));
    }
}
