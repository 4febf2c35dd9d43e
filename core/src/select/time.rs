//! When a record's events lie, and in which state a compound was.

use crate::model::edtf::Edtf;
use crate::model::vocabulary::OperationStatus;
use crate::model::{Answer, Compound, Current, Record, When};

/// Whether what is asked of time and state holds; nothing where nothing is asked.
pub(super) fn answer(record: &Record, during: Option<&Edtf>, status: &[OperationStatus]) -> Option<Answer> {
    match (record, during, status) {
        (_, None, []) => None,
        (Record::Compound(compound), during, status) => Some(compound_answer(compound, during, status)),
        (Record::Incident(incident), Some(period), []) => Some(within(incident.when.as_ref(), period)),
        (Record::Evidence(item), Some(period), []) => {
            let when = [&item.captured, &item.issued, &item.published].into_iter().flatten().next();
            Some(within(when, period))
        }
        // An actor has no date, and only a compound runs or does not.
        _ => Some(Answer::CannotTell),
    }
}

/// A compound has no date but those of its histories.
fn compound_answer(compound: &Compound, during: Option<&Edtf>, status: &[OperationStatus]) -> Answer {
    let asked = |found: OperationStatus| match found {
        found if status.contains(&found) => Answer::Yes,
        OperationStatus::Unknown | OperationStatus::NotStated => Answer::CannotTell,
        _ => Answer::No,
    };
    let Some(period) = during else {
        return match compound.operates() {
            Current::Is(found) => asked(found),
            // Whichever of them is the last.
            Current::Disputed => {
                let all = |wanted| compound.operations.iter().all(|entry| asked(entry.status) == wanted);
                [Answer::Yes, Answer::No].into_iter().find(|wanted| all(*wanted)).unwrap_or(Answer::CannotTell)
            }
            Current::Nothing => Answer::CannotTell,
        };
    };
    let operations = compound.operations.iter().map(|entry| {
        let state = if status.is_empty() { Answer::Yes } else { asked(entry.status) };
        state.and(within(entry.as_of.as_ref(), period))
    });
    let assessed = compound.assessment.iter().filter(|_| status.is_empty());
    let assessed = assessed.map(|entry| within(entry.as_of.as_ref(), period));
    // What no entry tells of is not known: silence is no answer.
    let found = operations.chain(assessed).reduce(Answer::or).unwrap_or(Answer::CannotTell);
    if found == Answer::No && !status.is_empty() { ruled_out(compound, period, status) } else { found }
}

/// No only where the history tells of the period, and in every entry something else.
fn ruled_out(compound: &Compound, period: &Edtf, status: &[OperationStatus]) -> Answer {
    let told = compound.operations.iter().any(|entry| within(entry.as_of.as_ref(), period) != Answer::No);
    let other = compound
        .operations
        .iter()
        .all(|entry| !status.contains(&entry.status) || within(entry.as_of.as_ref(), period) == Answer::No);
    if told && other { Answer::No } else { Answer::CannotTell }
}

fn within(when: Option<&When>, period: &Edtf) -> Answer {
    when.and_then(|when| when.edtf.as_ref()).map_or(Answer::CannotTell, |date| date.within(period))
}
