//! Incidents.

use super::{PublicPlace, PublicWhen};
use crate::model::Country;
use crate::model::vocabulary::{
    AgeClass, Conduct, FraudForm, IncidentKind, IncidentRelationKind, Outcome, RecordStatus, ResolvedBy, Role, Sex,
    Stance, Trigger, Unit,
};
use crate::publish::refs::{PublicClaimRef, PublicId};
use serde::Serialize;

public! {
    /// An incident that an open source speaks of.
    PublicIncident {
        /// Its number in this release.
        required id: PublicId,
        /// What it was.
        required kind: IncidentKind,
        /// How far the sources stand behind it.
        required stance: Stance,
        /// When, as near as the policy tells.
        optional when: PublicWhen,
        /// Where, as near as the policy tells.
        optional place: PublicPlace,
        /// The compounds where it happened; none for an incident of few people.
        list compounds: PublicCompoundLink,
        /// What was done.
        list acts: PublicAct,
        /// How many people it concerned, in classes.
        list people: PublicCount,
        /// How it ended.
        optional outcome: Outcome,
        /// How it stands to other incidents.
        list relations: PublicIncidentRelation,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
        /// For a record that was taken back: that it was.
        optional status: RecordStatus,
    }
    /// A compound where an incident happened.
    PublicCompoundLink {
        /// The compound.
        required compound: PublicId,
        /// How it was identified.
        optional resolved_by: ResolvedBy,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
    }
    /// What was done to people in an incident.
    PublicAct {
        /// What a camera would have seen.
        required conduct: Conduct,
        /// For forced criminality, what people were made to do.
        list forms: FraudForm,
        /// What set it off.
        list triggers: Trigger,
        /// Whom open sources hold to have done it.
        list attributed_to: PublicAttribution,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
    }
    /// Who is said to have done something.
    PublicAttribution {
        /// The actor.
        optional actor: PublicId,
        /// The role.
        optional role: Role,
        /// How firmly that is stated.
        optional stance: Stance,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
    }
    /// How many people, in classes; what they have in common.
    PublicCount {
        /// What is counted.
        required unit: Unit,
        /// At least so many.
        optional min: u64,
        /// Fewer than so many.
        optional fewer_than: u64,
        /// The one nationality of all.
        optional nationality: Country,
        /// The one age class of all.
        optional age_class: AgeClass,
        /// The one sex of all.
        optional sex: Sex,
        /// The count broken down; it need not add up.
        list cells: PublicCell,
    }
    /// Some of the people counted.
    PublicCell {
        /// Their nationality.
        optional nationality: Country,
        /// Their age class.
        optional age_class: AgeClass,
        /// Their sex.
        optional sex: Sex,
        /// At least so many.
        optional min: u64,
        /// Fewer than so many.
        optional fewer_than: u64,
    }
    /// How an incident stands to another.
    PublicIncidentRelation {
        /// The relation.
        required kind: IncidentRelationKind,
        /// The other incident.
        required incident: PublicId,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
    }
}
