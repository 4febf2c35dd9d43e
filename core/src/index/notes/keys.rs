//! What tells that two records are one, where several dossiers are seen
//! together and each has ids of its own.

use super::EvidenceNote;
use crate::index::{Index, Node};
use crate::model::{Actor, Code, Evidence};

/// A namespace that nobody can give.
const KEYS: &str = " keys";

impl Index {
    /// An actor's codes and names. Two bodies may have one name: as long as
    /// nothing tells them apart, what they say is not counted twice.
    pub(super) fn note_actor_keys(&mut self, node: Node, actor: &Actor) {
        if !self.matches {
            return;
        }
        let names = actor.names.iter().map(|name| format!("name {}", name.text));
        for key in codes(&actor.codes).chain(names) {
            let key = self.key(&key);
            self.notes.actor_keys.push((node, key));
        }
    }

    /// A piece's codes, its files and its address.
    pub(super) fn note_evidence_keys(&mut self, node: Node, evidence: &Evidence, kept: &EvidenceNote) {
        if !self.matches {
            return;
        }
        let files = kept.digests.iter().map(|(_, digest)| format!("file {digest}"));
        let address = evidence.url.iter().map(|url| format!("url {url}"));
        for key in codes(&evidence.codes).chain(files).chain(address) {
            let key = self.key(&key);
            self.notes.evidence_keys.push((node, key));
        }
    }

    fn key(&mut self, key: &str) -> Node {
        let namespace = self.number_of(KEYS);
        self.intern(namespace, key)
    }
}

fn codes(codes: &[Code]) -> impl Iterator<Item = String> {
    codes.iter().map(|code| format!("code {} {}", code.registry, code.code))
}
