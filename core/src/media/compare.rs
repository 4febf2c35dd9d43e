//! A file beside what is on record.

use super::answer::{DigestCheck, DigestState, MediaState, MediumCheck};
use crate::model::vocabulary::DigestAlgorithm;
use crate::model::{Digest, Media};

/// What was worked out of a file.
pub(super) struct File {
    pub(super) size: u64,
    pub(super) sha256: String,
    pub(super) sha512: String,
}

impl File {
    /// The file beside one entry of `media`.
    pub(super) fn compare(&self, at: usize, medium: &Media) -> MediumCheck {
        let size_same = medium.size_bytes.map(|size| size == self.size);
        let digests: Vec<DigestCheck> = medium.digests.iter().map(|digest| self.digest(digest)).collect();
        let any = |state| digests.iter().any(|digest| digest.state == state);
        let state = if size_same == Some(false) || any(DigestState::Differs) {
            MediaState::Differs
        } else if any(DigestState::Same) {
            MediaState::Same
        } else {
            MediaState::Unattested
        };
        MediumCheck { medium: at, state, size_same, digests }
    }

    fn digest(&self, digest: &Digest) -> DigestCheck {
        let ours = match digest.algorithm {
            DigestAlgorithm::Sha256 => Some(&self.sha256),
            DigestAlgorithm::Sha512 => Some(&self.sha512),
            DigestAlgorithm::Md5 | DigestAlgorithm::Sha1 | DigestAlgorithm::Blake3 => None,
        };
        let state = match ours {
            Some(ours) if ours == digest.hex.as_str() => DigestState::Same,
            Some(_) => DigestState::Differs,
            None => DigestState::NotComputed,
        };
        DigestCheck { algorithm: digest.algorithm.code(), state }
    }
}

/// What all entries come to: one that is the same is enough, and as long as
/// one cannot be told, nobody knows.
pub(super) fn all(media: &[MediumCheck]) -> MediaState {
    let any = |state| media.iter().any(|medium| medium.state == state);
    if any(MediaState::Same) {
        MediaState::Same
    } else if media.is_empty() || any(MediaState::Unattested) {
        MediaState::Unattested
    } else {
        MediaState::Differs
    }
}
