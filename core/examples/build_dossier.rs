//! Makes a small dossier in code, checks it, and prints it as JSON.
//!
//! ```sh
//! cargo run --example build_dossier
//! ```

use casecairn::model::says::SaysCount;
use casecairn::model::vocabulary::{ActorKind, AssessmentStatus, EvidenceKind, Stance, Unit};
use casecairn::model::{
    Actor, ActorRef, Assessment, Claim, ClaimRef, Compound, Count, Edtf, Evidence, Header, Id, Line, Name, Record,
    SchemaVersion, Support, When,
};
use casecairn::{Options, validate};
use std::io::Write as _;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let header = Header::new(SchemaVersion::new("1.0")?, Id::new("example")?, Line::new("An invented dossier")?);
    let records = records()?;

    // A stream: the header on the first line, then one record a line.
    let mut stream = serde_json::to_string(&header)?;
    for record in &records {
        stream.push('\n');
        stream.push_str(&serde_json::to_string(record)?);
    }

    let report = validate(stream.as_bytes(), &Options::default());
    let mut out = std::io::stdout().lock();
    writeln!(out, "{stream}")?;
    writeln!(out, "{} issues in {} records", report.counts.total(), records.len())?;
    Ok(())
}

/// An organisation, its report, and the compound that the report is about.
fn records() -> Result<Vec<Record>, Box<dyn std::error::Error>> {
    let mut actor = Actor::new(Id::new("river-watch")?, ActorKind::Ngo);
    actor.names.push(Name::new(Line::new("River Watch")?));

    let mut claim = Claim::new(Id::new("at-least-four")?, Stance::Asserted);
    claim.by = Some(ActorRef::new("river-watch")?);
    let mut count = Count::new(Unit::Compound);
    count.min = Some(4);
    claim.says = Some(SaysCount::new(count).into());

    let mut report = Evidence::new(Id::new("report-2025")?, EvidenceKind::Report);
    report.publisher = Some(ActorRef::new("river-watch")?);
    // As exact as the source and no more: a month stays a month.
    let mut published = When::new();
    published.edtf = Some(Edtf::parse("2025-06")?);
    report.published = Some(published);
    report.claims.push(claim);

    let mut assessment = Assessment::new(AssessmentStatus::Reported);
    assessment.by = Some(ActorRef::new("river-watch")?);
    assessment.support.push(Support::from(ClaimRef::new("report-2025#at-least-four")?));
    let mut compound = Compound::new(Id::new("river-gate")?);
    compound.assessment.push(assessment);

    Ok(vec![actor.into(), report.into(), compound.into()])
}
