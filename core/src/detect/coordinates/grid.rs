//! Points of the grids of maps: MGRS (`48P TS 88210 28450`) and UTM (`48N 288210 1128450`).
//!
//! Source: NGA.STND.0037 (the universal grids).

use crate::detect::Kind;
use crate::detect::scan::Scan;

pub(super) fn find(scan: &mut Scan<'_>) {
    for (start, _) in scan.words() {
        if let Some(end) = zone(scan, start).and_then(|at| military(scan, at).or_else(|| metres(scan, at))) {
            scan.push(Kind::Coordinates, start, end);
        }
    }
}

/// Where a zone and its band end: `48P`.
fn zone(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let len = scan.digits(at, 3);
    let zone: u8 = scan.part(at, at + len).parse().ok()?;
    let band = scan.at(at + len);
    let known = matches!(band, b'C'..=b'X') && !matches!(band, b'I' | b'O');
    let goes_on = matches!(scan.before(at), b'.' | b',' | b'-' | b'/' | b'_');
    ((1..=60).contains(&zone) && known && !goes_on).then_some(at + len + 1)
}

/// The end of a square of two letters and as many digits to the east as to the
/// north: four or more, which is ten metres.
fn military(scan: &Scan<'_>, band: usize) -> Option<usize> {
    let square = band + scan.count(band, 1, |byte| *byte == b' ');
    let letter = |byte: &u8| byte.is_ascii_uppercase() && !matches!(byte, b'I' | b'O');
    if scan.count(square, 3, letter) != 2 {
        return None;
    }
    let east = square + 2 + scan.count(square + 2, 1, |byte| *byte == b' ');
    let len = scan.digits(east, 11);
    if matches!(len, 8 | 10) {
        return scan.is_edge(east + len).then_some(east + len);
    }
    let north = east + len + 1;
    let whole = matches!(len, 4 | 5) && scan.at(north - 1) == b' ' && scan.digits(north, 6) == len;
    (whole && scan.is_edge(north + len)).then_some(north + len)
}

/// The end of metres to the east, six digits, and to the north, six to eight.
fn metres(scan: &Scan<'_>, band: usize) -> Option<usize> {
    let east = band + scan.count(band, 2, |byte| matches!(byte, b' ' | b','));
    let after = |at: usize, sign: u8| {
        let metre = usize::from(matches!(scan.at(at), b'm' | b'M'));
        at + if scan.at(at + metre).eq_ignore_ascii_case(&sign) { metre + 1 } else { metre }
    };
    let apart = after(east + 6, b'E');
    let north = apart + scan.count(apart, 2, |byte| matches!(byte, b' ' | b','));
    let len = scan.digits(north, 9);
    let whole = east > band && scan.digits(east, 7) == 6 && north > apart && (6..=8).contains(&len);
    let end = after(north + len, b'N');
    (whole && scan.is_edge(end)).then_some(end)
}
