//! What has a name: which names were given, and which were only used.

use super::names::Node;
use super::{Index, Spot, Twin, to_u32};
use crate::model::leaf::Target;
use std::sync::Arc;

/// What is known of something that has a name.
#[derive(Debug)]
pub(super) struct Entry {
    /// `id` or `id#claim`.
    pub(super) name: Arc<str>,
    pub(super) namespace: u32,
    pub(super) what: What,
}

/// What a name stands for.
#[derive(Debug, Clone, Copy)]
pub(super) enum What {
    /// It was only named so far.
    Unseen,
    Record(Known),
    /// Which of the claims noted; none where the evidence was not noted.
    Claim(Option<u32>),
}

/// What is known of a record.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    /// Where it stands.
    pub(super) spot: Spot,
    /// Its kind; `None` when that could not be read.
    pub(super) target: Option<Target>,
    /// Whether it could be made; if not, its claims are not known either. Not
    /// asked where the kind is not known.
    pub(super) whole: bool,
    /// Which of the notes of its kind; none where it was not noted.
    pub(super) note: u32,
}

impl Index {
    /// The number of a name in a namespace.
    pub(super) fn intern(&mut self, namespace: u32, name: &str) -> Node {
        let Some(space) = self.namespaces.get_mut(namespace as usize) else { return Node(u32::MAX) };
        if let Some(node) = space.names.get(name) {
            return node;
        }
        let node = Node(to_u32(self.entries.len()));
        let name: Arc<str> = name.into();
        space.names.insert(Arc::clone(&name), node);
        self.entries.push(Entry { name, namespace, what: What::Unseen });
        node
    }

    /// The number of what a reference means: `id`, `namespace:id`, `…#claim`.
    pub(crate) fn refer(&mut self, spot: Spot, reference: &str) -> Node {
        let (namespace, name) = match reference.split_once(':') {
            Some((namespace, name)) => (self.number_of(namespace), name),
            None => (self.namespace_of(spot), reference),
        };
        self.intern(namespace, name)
    }

    pub(super) fn entry(&self, node: Node) -> Option<&Entry> {
        self.entries.get(node.at())
    }

    /// The record that a number stands for, if it was given, and once.
    pub(super) fn known(&self, node: Node) -> Option<Known> {
        match self.entry(node)?.what {
            What::Record(known) if known.target.is_some() => Some(known),
            _ => None,
        }
    }

    /// Which kind of record a name stands for; `None` where it was not given,
    /// or given twice.
    pub(crate) fn target(&self, node: Node) -> Option<Target> {
        self.known(node)?.target
    }

    /// Where a record stands; `None` where it was not given, or given twice.
    pub(crate) fn spot(&self, node: Node) -> Option<Spot> {
        Some(self.known(node)?.spot)
    }

    /// The number of the namespace of something that has a name.
    pub(crate) fn namespace(&self, node: Node) -> Option<u32> {
        Some(self.entry(node)?.namespace)
    }

    /// Whether a dossier was given that has the namespace of a name.
    pub(crate) fn is_given(&self, node: Node) -> bool {
        let space = self.entry(node).and_then(|entry| self.namespaces.get(entry.namespace as usize));
        space.is_some_and(|space| space.given)
    }

    /// A name as any dossier would write it: with the namespace, where
    /// the dossier has one.
    pub(crate) fn address(&self, node: Node) -> String {
        let Some(entry) = self.entry(node) else { return String::new() };
        match self.called(entry).filter(|space| !space.starts_with(' ')) {
            Some(space) => format!("{space}:{}", entry.name),
            None => self.plain(node).to_owned(),
        }
    }

    /// A name without its namespace, and for what actors have in common the
    /// name or the code itself.
    pub(crate) fn plain(&self, node: Node) -> &str {
        let name = self.entry(node).map_or("", |entry| &*entry.name);
        name.strip_prefix("name ").or(name.strip_prefix("code ")).unwrap_or(name)
    }

    /// A name as a record of a dossier would write it.
    pub(crate) fn shown(&self, node: Node, from: Node) -> String {
        let (Some(entry), Some(from)) = (self.entry(node), self.entry(from)) else { return String::new() };
        match self.called(entry).filter(|_| entry.namespace != from.namespace) {
            Some(namespace) => format!("{namespace}:{}", entry.name),
            None => entry.name.to_string(),
        }
    }

    /// What the namespace of something is called.
    pub(super) fn called(&self, entry: &Entry) -> Option<&str> {
        Some(&self.namespaces.get(entry.namespace as usize)?.called)
    }

    /// Gives the claims of a piece of evidence their names.
    pub(super) fn name_claims<'c>(&mut self, spot: Spot, evidence: &str, claims: impl Iterator<Item = &'c str>) {
        for claim in claims {
            let node = self.intern(self.namespace_of(spot), &format!("{evidence}#{claim}"));
            if let Some(Entry { what: what @ What::Unseen, .. }) = self.entries.get_mut(node.at()) {
                *what = What::Claim(None);
            }
        }
    }

    /// Gives a record its name. Its number, if it is the first of that name.
    pub(super) fn name(
        &mut self,
        spot: Spot,
        target: Option<Target>,
        id: &str,
        whole: bool,
        content: Option<u64>,
    ) -> Option<Node> {
        let node = self.intern(self.namespace_of(spot), id);
        let entry = self.entries.get_mut(node.at())?;
        let What::Record(known) = entry.what else {
            entry.what = What::Record(Known { spot, target, whole, note: u32::MAX });
            self.contents.extend(content.map(|content| (node, content)));
            return Some(node);
        };
        let first = self.contents.get(&node).copied();
        if known.spot.dossier == spot.dossier {
            // Which of the two is meant, nobody can tell: it must not depend on their order.
            entry.what = What::Record(Known { target: None, ..known });
        }
        let twin = Twin { id: id.to_owned(), first: known.spot, second: spot };
        if known.spot.dossier == spot.dossier {
            self.twins.push(twin);
        } else if content.is_none() || first.is_none() {
            self.unchecked += 1;
        } else if content != first {
            // The issue stands in the dossier that is checked.
            let turned = self.is_consulted(twin.second) && !self.is_consulted(twin.first);
            let Twin { id, first, second } = twin;
            let (first, second) = if turned { (second, first) } else { (first, second) };
            self.conflicts.push(Twin { id, first, second });
        }
        None
    }
}
