//! Which evidence is open, which of its claims may be told, and so what a
//! record or a value may rest on.

use super::blocked::blocked;
use super::case::Case;
use super::disclosure::Tally;
use super::open::why_not;
use crate::model::edtf::Day;
use crate::model::vocabulary::{ResponseKind, Sensitivity, Stance, SupportKind};
use crate::model::walk::{Item, Path, Walk as _};
use crate::model::{Claim, Evidence, FieldName, Incident, Record, Says, Support};
use std::collections::{BTreeMap, BTreeSet};

/// A claim, by its evidence and its own id.
type Key<'a> = (&'a str, &'a str);

/// What may be rested on.
#[derive(Default)]
pub(super) struct Sources<'a> {
    /// Evidence that is open.
    pub(super) open: BTreeMap<&'a str, &'a Evidence>,
    /// Claims of open evidence that may be told.
    claims: BTreeMap<Key<'a>, &'a Claim>,
    /// For each record, the claims about it that may be told, and that somebody stands behind.
    about: BTreeMap<&'a str, Vec<(Key<'a>, &'a Claim)>>,
    /// Records that evidence is about which may give a whereabouts away.
    located: BTreeSet<&'a str>,
}

impl<'a> Sources<'a> {
    pub(super) fn new(case: &Case<'a>, tally: &mut Tally) -> Self {
        Self::among(case, &|id| case.live.get(id).copied(), tally)
    }

    /// What could be rested on if nothing had been taken back: by it a tombstone is judged.
    pub(super) fn before(case: &Case<'a>) -> Self {
        let stood = |id: &str| case.live.get(id).or_else(|| case.withdrawn.get(id)).copied();
        Self::among(case, &stood, &mut Tally::default())
    }

    fn among(case: &Case<'a>, stands: &dyn Fn(&str) -> Option<&'a Record>, tally: &mut Tally) -> Self {
        let blocked = blocked(case);
        let mut sources = Self::default();
        for (id, evidence) in case.evidence() {
            let about = evidence.claims.iter().filter_map(|claim| case.local(claim.about.as_ref()?));
            if is_located(evidence) {
                sources.located.extend(about);
            }
            if !stands(id).is_some_and(|record| case.may_pass(record)) {
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
                let key = (id, claim.id.as_str());
                sources.claims.insert(key, claim);
                let about = claim.about.as_ref().and_then(|about| case.local(about));
                if let Some(about) = about.filter(|_| carries(claim)) {
                    sources.about.entry(about).or_default().push((key, claim));
                }
            }
        }
        sources
    }

    /// The supports that may be told: those that carry, and that an open source makes.
    pub(super) fn carrying<'s>(
        &'s self,
        case: &'s Case<'_>,
        supports: &'s [Support],
    ) -> impl Iterator<Item = &'s Support> {
        supports.iter().filter(|support| {
            let detail = support.detail();
            let claim = case.local_claim(&detail.claim).and_then(|key| self.claims.get(&key));
            detail.how.is_none_or(|how| how == SupportKind::Supports) && claim.is_some_and(|claim| carries(claim))
        })
    }

    /// Whether an open source carries a value, or where nothing stands with it, its field.
    pub(super) fn carry(&self, case: &Case<'_>, own: &[Support], field_is_covered: bool) -> bool {
        if own.is_empty() { field_is_covered } else { self.carrying(case, own).next().is_some() }
    }

    /// Whether open sources carry a field of a record: by the record's own
    /// support, or because a claim is about it. A field that the record names
    /// with any of its supports rests on what names it, and on nothing else.
    pub(super) fn cover(&self, case: &Case<'_>, id: &str, own: &[Support], field: &str) -> bool {
        let names = |fields: &[FieldName]| fields.iter().any(|named| named.as_str() == field);
        let is_assigned = own.iter().any(|support| names(&support.detail().fields));
        let fits = |fields: &[FieldName]| names(fields) || (!is_assigned && fields.is_empty());
        // A claim that the record lists as speaking against it does not carry it because it is about it.
        let speaks_against = |key: &Key<'_>| {
            let mut listed =
                own.iter().map(Support::detail).filter(|detail| case.local_claim(&detail.claim) == Some(*key));
            listed.any(|detail| detail.how.is_some_and(|how| how != SupportKind::Supports))
        };
        let mut about = self.about.get(id).into_iter().flatten();
        self.carrying(case, own).any(|support| fits(&support.detail().fields))
            || about.any(|(key, claim)| fits(&claim.fields) && !speaks_against(key))
    }

    /// Whether a claim that carries is about a record at all.
    pub(super) fn speak_of(&self, id: &str) -> bool {
        self.about.contains_key(id)
    }

    /// Whether evidence that carries a value of a record, or is about the record, may give a whereabouts away.
    pub(super) fn give_away(&self, case: &Case<'_>, id: &str, supports: &[Support]) -> bool {
        let mut carry = supports.iter().filter_map(|support| case.local_claim(&support.detail().claim));
        let located = |id: &str| matches!(case.any(id), Some(Record::Evidence(evidence)) if is_located(evidence));
        self.located.contains(id) || carry.any(|(evidence, _)| located(evidence))
    }

    /// The day by which a reader knows an incident to have happened: the first on which anything that is told of it
    /// had been published, or today.
    pub(super) fn known_since(&self, case: &Case<'_>, id: &str, incident: &Incident) -> Option<Day> {
        let mut sources: BTreeSet<&str> = self.about.get(id).into_iter().flatten().map(|(key, _)| key.0).collect();
        incident.walk(&mut Path::default(), &mut |_, item| {
            let Item::Claim(claim) = item else { return };
            let key = case.local_claim(claim).and_then(|key| self.claims.get_key_value(&key));
            sources.extend(key.map(|(key, _)| key.0));
        });
        let published = sources.into_iter().filter_map(|source| {
            let evidence = self.open.get(source)?;
            evidence.published.as_ref()?.edtf.as_ref()?.latest().day()
        });
        published.chain([case.today]).min()
    }

    /// Every claim that may be told.
    pub(super) fn told_claims(&self) -> impl Iterator<Item = &'a Claim> {
        self.claims.values().copied()
    }

    /// The claims of an item that may be told.
    pub(super) fn claims_of(&self, id: &'a str) -> impl Iterator<Item = &'a Claim> {
        self.claims.range((id, "")..).take_while(move |((evidence, _), _)| *evidence == id).map(|(_, claim)| *claim)
    }
}

/// Whether evidence may give a whereabouts away; what nobody can tell may do so, too.
fn is_located(evidence: &Evidence) -> bool {
    let may = |what: &Sensitivity| matches!(what, Sensitivity::Location | Sensitivity::Unknown | Sensitivity::Other(_));
    evidence.sensitivity.iter().any(may)
}

/// Whether somebody stands behind a claim, so that what it is about is told by it. Who denies something, takes it
/// back, or supposes it, tells nobody that it is so.
fn carries(claim: &Claim) -> bool {
    use Stance::{Alleged, Appears, Asserted, Inferred, Reported, Suspected};
    let is_denial = matches!(&claim.says, Some(Says::Response(says)) if says.kind == Some(ResponseKind::Denial));
    matches!(claim.stance, Asserted | Alleged | Reported | Appears | Suspected | Inferred) && !is_denial
}

/// Whether a claim rests on nothing from which nothing may leave.
fn may_be_told(case: &Case<'_>, claim: &Claim, blocked: &BTreeSet<&str>) -> bool {
    claim
        .rests_on
        .iter()
        .all(|source| case.local(source).is_some_and(|id| case.any(id).is_some() && !blocked.contains(id)))
}
