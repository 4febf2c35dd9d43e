//! Coordinates of a point: a pair, in decimals or in degrees, minutes and seconds.
//!
//! Source: ISO 6709; RFC 5870 (`geo:`); EXIF and the links of maps.

use super::scan::Scan;
use super::{Kind, context};

mod angle;
mod between;
mod grid;

use angle::{Angle, Axis};

/// How far before a pair a word may say what it is, in bytes.
const REACH: usize = 24;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "lat", "latitude", "lon", "lng", "long", "longitude", "gps", "coordinates", "coordinate", "coords", "coordonnées", "geo", "wgs 84", "wgs84",
    "point", "position", "坐标", "坐標", "经纬度", "tọa độ", "toạ độ", "พิกัด", "និយាមកា", "កូអរដោនេ", "ទីតាំង", "ကိုဩဒိနိတ်", "တည်နေရာ", "ພິກັດ",
    "ละติจูด", "ລາຕິຈູດ", "latitud", "coordenadas", "koordinat", "lintang", "координаты", "широта", "إحداثيات", "निर्देशांक", "अक्षांश", "অক্ষাংশ",
];

/// What pairs of exact numbers are, too.
const OTHERS: &[&str] =
    &["ci", "ic", "interval", "intervalle", "range", "price", "prices", "prix", "rate", "rates", "taux", "ratio"];

pub(super) fn find(scan: &mut Scan<'_>) {
    grid::find(scan);
    let mut behind = 0;
    for (start, _) in scan.words() {
        if start < behind {
            continue;
        }
        let Some(first) = Angle::at(scan, start).filter(|first| first.start >= behind) else {
            continue;
        };
        match pair(scan, &first) {
            Ok(end) => {
                scan.push(Kind::Coordinates, first.start, end);
                behind = end;
            }
            Err(next) => behind = next,
        }
    }
}

/// The end of the pair that an angle begins, or where to look on.
fn pair(scan: &Scan<'_>, first: &Angle) -> Result<usize, usize> {
    let next = first.start + 1;
    let between = between::skip(scan, first.end).ok_or(next)?;
    let second = Angle::at(scan, between.digits).filter(|second| second.start >= first.end).ok_or(next)?;
    // Whole degrees are no point, whatever stands beside them.
    let exact = first.fraction.min(second.fraction) >= 2 || (first.minutes && second.minutes);
    if !exact || !is_point(first, &second) || between.comma_ends_decimals(first, &second) {
        return Err(next);
    }
    let named = scan.alone || between.names_longitude || context::before(scan, first.start, REACH, WORDS).is_some();
    let is_pair = match (first.axis, second.axis) {
        (Some(_), Some(_)) => true,
        (None, None) => {
            if !named && let Some(end) = list(scan, second.end) {
                return Err(end);
            }
            let other = !named && context::before(scan, first.start, REACH / 4, OTHERS).is_some();
            !other && is_decimal(first, &second, named) && !is_priced(scan, first, &second)
        }
        _ => false,
    };
    if is_pair { Ok(second.end) } else { Err(next) }
}

/// Whether two numbers are exact enough for a point, or said to be one.
fn is_decimal(first: &Angle, second: &Angle, named: bool) -> bool {
    let small = first.value < 1.0 && second.value < 1.0;
    match first.fraction.min(second.fraction) {
        0..=3 => named && !first.minutes,
        _ => named || !small,
    }
}

/// Whether one is a latitude and the other a longitude, by letters and size.
fn is_point(first: &Angle, second: &Angle) -> bool {
    let fits = |latitude: &Angle, longitude: &Angle| {
        latitude.value <= 90.0
            && longitude.value <= 180.0
            && latitude.axis != Some(Axis::Longitude)
            && longitude.axis != Some(Axis::Latitude)
    };
    fits(first, second) || fits(second, first)
}

/// Whether money or a share is meant.
fn is_priced(scan: &Scan<'_>, first: &Angle, second: &Angle) -> bool {
    let before = scan.part(0, first.start).chars().next_back();
    let after = [first.end, second.end].map(|end| scan.part(end, scan.text.len()).chars().next());
    let is_currency = |char: char| matches!(char, '$' | '€' | '£' | '¥' | '៛' | '฿' | '₫' | '₭');
    before.is_some_and(is_currency)
        || after.into_iter().flatten().any(|char| is_currency(char) || matches!(char, '%' | '‰'))
}

/// Where a list of measurements ends, of which a third follows.
fn list(scan: &Scan<'_>, end: usize) -> Option<usize> {
    let after = between::skip(scan, end).filter(|after| !after.names_longitude)?;
    let third = Angle::at(scan, after.digits).filter(|third| third.fraction > 0 && third.start >= end)?;
    let fourth = between::skip(scan, third.end).and_then(|after| Angle::at(scan, after.digits));
    // Four are two points.
    fourth.is_none_or(|fourth| fourth.fraction == 0).then_some(third.end)
}

#[cfg(test)]
mod tests;
