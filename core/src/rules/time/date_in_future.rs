//! What has happened is dated after today.
#![doc = include_str!("date_in_future.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::Stance;
use crate::model::{Claim, Compound, Count, Edtf, Evidence, Header, Incident, Record, When};
use std::fmt::Arguments;

pub(super) static RULE: Rule = Rule {
    code: Code::new(301),
    name: "date-in-future",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the date lies in the future, and what it dates has already happened",
        fr: "la date est dans l'avenir, alors que ce qu'elle date s'est déjà produit",
    },
    remedy: Text {
        en: "correct the date, the year first of all; what is only planned belongs in a claim",
        fr: "corrigez la date, en commençant par l'année ; ce qui n'est que prévu relève d'une affirmation",
    },
    source: docs!("BODS 0.4, statement date in the future"),
    fields: docs!(&[
        "/when",
        "/created",
        "/waivers",
        "/issued",
        "/published",
        "/captured",
        "/first_seen",
        "/retrieved",
        "/verification",
        "/custody",
        "/reliability",
        "/consent/given",
        "/claims",
        "/features",
        "/assessment",
        "/operations",
        "/people",
        "/capacity",
    ]),
    page: rule_page!("date_in_future"),
    check: Check::Whole(in_header, in_record),
};

fn in_header(header: &Header, sink: &mut Sink<'_>) {
    past(format_args!("/created"), header.created.as_ref(), sink);
    for (at, waiver) in header.waivers.iter().enumerate() {
        past(format_args!("/waivers/{at}/on"), waiver.on.as_ref(), sink);
    }
}

fn in_record(record: &Record, sink: &mut Sink<'_>) {
    match record {
        Record::Actor(_) => {}
        Record::Compound(compound) => in_compound(compound, sink),
        Record::Incident(incident) => in_incident(incident, sink),
        Record::Evidence(evidence) => in_evidence(evidence, sink),
    }
}

fn in_compound(compound: &Compound, sink: &mut Sink<'_>) {
    for (at, feature) in compound.features.iter().enumerate() {
        time(format_args!("/features/{at}/as_of"), feature.as_of.as_ref(), sink);
    }
    for (at, assessment) in compound.assessment.iter().enumerate() {
        time(format_args!("/assessment/{at}/as_of"), assessment.as_of.as_ref(), sink);
    }
    for (at, operation) in compound.operations.iter().enumerate() {
        time(format_args!("/operations/{at}/as_of"), operation.as_of.as_ref(), sink);
    }
    count(format_args!("/capacity"), compound.capacity.as_ref(), sink);
}

/// What is only thought of as possible may be thought of for next year.
fn in_incident(incident: &Incident, sink: &mut Sink<'_>) {
    if incident.stance == Stance::Hypothetical {
        return;
    }
    time(format_args!("/when"), incident.when.as_ref(), sink);
    for (at, people) in incident.people.iter().enumerate() {
        count(format_args!("/people/{at}"), Some(people), sink);
    }
}

fn in_evidence(evidence: &Evidence, sink: &mut Sink<'_>) {
    time(format_args!("/issued"), evidence.issued.as_ref(), sink);
    time(format_args!("/published"), evidence.published.as_ref(), sink);
    time(format_args!("/captured"), evidence.captured.as_ref(), sink);
    time(format_args!("/first_seen"), evidence.first_seen.as_ref(), sink);
    time(format_args!("/retrieved"), evidence.retrieved.as_ref(), sink);
    for (at, check) in evidence.verification.iter().enumerate() {
        time(format_args!("/verification/{at}/on"), check.on.as_ref(), sink);
    }
    for (at, event) in evidence.custody.iter().enumerate() {
        // The day at the place of the event, which is a day off at most.
        let day = event.at.as_ref().and_then(|instant| instant.as_str().get(..10)?.parse().ok());
        past(format_args!("/custody/{at}/at"), day.as_ref(), sink);
    }
    for (at, reliability) in evidence.reliability.iter().enumerate() {
        past(format_args!("/reliability/{at}/on"), reliability.on.as_ref(), sink);
    }
    past(format_args!("/consent/given"), evidence.consent.as_ref().and_then(|consent| consent.given.as_ref()), sink);
    for (at, claim) in evidence.claims.iter().enumerate() {
        in_claim(format_args!("/claims/{at}"), claim, sink);
    }
}

/// What a claim says may lie in the future: plans, deadlines, forecasts.
fn in_claim(path: Arguments<'_>, claim: &Claim, sink: &mut Sink<'_>) {
    if claim.stance != Stance::Hypothetical {
        time(format_args!("{path}/made"), claim.made.as_ref(), sink);
    }
    for (at, credibility) in claim.credibility.iter().enumerate() {
        past(format_args!("{path}/credibility/{at}/on"), credibility.on.as_ref(), sink);
    }
}

fn count(path: Arguments<'_>, count: Option<&Count>, sink: &mut Sink<'_>) {
    time(format_args!("{path}/as_of"), count.and_then(|count| count.as_of.as_ref()), sink);
}

fn time(path: Arguments<'_>, when: Option<&When>, sink: &mut Sink<'_>) {
    past(format_args!("{path}/edtf"), super::date(when), sink);
}

/// Raises where every day that the date can mean lies after today, and after
/// tomorrow: somewhere on Earth it may be tomorrow already.
fn past(path: Arguments<'_>, date: Option<&Edtf>, sink: &mut Sink<'_>) {
    let Some(date) = date else { return };
    let Some(today) = sink.today() else {
        sink.unchecked(1);
        return;
    };
    if date.reach().0.zip(today.next()).is_some_and(|(first, tomorrow)| first > tomorrow) {
        sink.at(&path.to_string(), Vec::new());
    }
}
