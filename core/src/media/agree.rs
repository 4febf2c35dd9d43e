//! Whether what a file says of itself agrees with the record.

use super::answer::{Agreement, Look, PlaceAgreement, TimeAgreement};
use super::camera::{Seen, Taken};
use crate::model::edtf::Day;
use crate::model::{Place, When};
use time::{Date, Month};

/// Between the farthest time zones lie 26 hours: so far off may a clock be that
/// does not say where it runs.
const ZONES_S: i64 = 26 * 3600;

const DAY_S: i64 = 86_400;

/// The time in a file beside when it should have been recorded. Both are taken
/// as the clocks of the place tell it.
pub(super) fn time(seen: &Seen, captured: Option<&When>) -> TimeAgreement {
    let edtf = captured.and_then(|when| when.edtf.as_ref());
    let days = edtf.map(|edtf| (edtf.earliest().day(), edtf.latest().day()));
    let vague = edtf.is_some_and(|edtf| edtf.qualifier().is_uncertain() || edtf.qualifier().is_approximate());
    let zone_known = seen.taken.is_some_and(|taken| taken.offset.is_some());
    let offset_s = seen.taken.zip(days).and_then(|(taken, days)| offset(taken, days));
    let state = match offset_s {
        _ if seen.taken.is_none() => silent(seen),
        None => Agreement::NotRecorded,
        Some(0) => Agreement::Agrees,
        Some(offset) if vague || (!zone_known && offset.abs() <= ZONES_S) => Agreement::Unclear,
        Some(_) => Agreement::Differs,
    };
    TimeAgreement { state, offset_s, zone_known }
}

/// How far a moment lies behind the last day, or before the first; `None`
/// where there is neither.
fn offset(taken: Taken, (first, last): (Option<Day>, Option<Day>)) -> Option<i64> {
    let first = first.and_then(number).map(|day| day * DAY_S);
    let last = last.and_then(number).map(|day| day * DAY_S + DAY_S - 1);
    let now = i64::from(taken.date.to_julian_day()) * DAY_S + i64::from(taken.second);
    let (before, after) = (first.map(|first| (now - first).min(0)), last.map(|last| (now - last).max(0)));
    first.or(last).map(|_| before.unwrap_or(0) + after.unwrap_or(0))
}

/// The number of a day, in a calendar that ends with year 9999.
fn number(day: Day) -> Option<i64> {
    let month = Month::try_from(day.month()).ok()?;
    let date = Date::from_calendar_date(i32::try_from(day.year()).ok()?, month, day.day()).ok()?;
    Some(i64::from(date.to_julian_day()))
}

/// The place in a file beside where it should have been taken.
pub(super) fn place(seen: &Seen, place: Option<&Place>) -> PlaceAgreement {
    let Some(point) = seen.point else {
        return PlaceAgreement { state: silent(seen), distance_m: None };
    };
    let footprint = place.and_then(|place| place.footprint.as_ref()).map(|footprint| footprint.distance_m(point));
    let centre = place.and_then(|place| place.point).map(|centre| centre.distance_m(point));
    let Some(distance) = footprint.or(centre) else {
        return PlaceAgreement { state: Agreement::NotRecorded, distance_m: None };
    };
    // How far one may be from the outline, or from the point.
    let around = place.and_then(|place| place.uncertainty_m).filter(|around| *around > 0.0);
    let around = if footprint.is_some() { Some(around.unwrap_or(0.0)) } else { around };
    let state = match around {
        Some(around) if distance <= around + seen.point_error_m => Agreement::Agrees,
        Some(_) => Agreement::Differs,
        None => Agreement::Unclear,
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "metres on the Earth")]
    let whole = distance.round() as u64;
    PlaceAgreement { state, distance_m: Some(whole) }
}

/// Why there is nothing to compare.
const fn silent(seen: &Seen) -> Agreement {
    match seen.look {
        Look::Off | Look::UnknownFormat => Agreement::NotLooked,
        Look::Whole | Look::Partly | Look::Damaged => Agreement::NotInFile,
    }
}
