//! Values in the columns of a table of text, under a heading that says what they are.

use super::scan::{Scan, steps};
use super::{Kind, birth_date, imei, passport, place_code};
use crate::number;

/// What parts the cells of a line.
const SEPARATORS: &[char] = &[';', '\t', '|', ','];
const LATITUDES: &[&str] = &["lat", "latitude", "lat.", "纬度", "緯度", "y_lat"];
const LONGITUDES: &[&str] = &["lon", "lng", "long", "longitude", "lon.", "经度", "經度", "x_lon"];

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Passport,
    BirthDate,
    Imei,
    Code(place_code::Code),
    Angle,
    Other,
}

/// The headings of a table.
struct Table {
    separator: char,
    columns: Vec<Column>,
}

pub(super) fn find(scan: &mut Scan<'_>) {
    // The headings stand on a line of their own.
    if !scan.seen.has(b'\n') {
        return;
    }
    let mut table: Option<Table> = None;
    let mut at = 0;
    for line in scan.lower.split_inclusive('\n') {
        steps::count(line.len());
        if let Some(headings) = headings(line) {
            table = Some(headings);
        } else if line.trim().is_empty() {
            table = None;
        } else if let Some(table) = &table {
            values(scan, table, at, line);
        }
        at += line.len();
    }
}

/// The headings that a line holds, where one of them is known.
fn headings(line: &str) -> Option<Table> {
    let separator = SEPARATORS.iter().copied().find(|separator| line.contains(*separator))?;
    let columns: Vec<Column> = line.split(separator).map(|cell| column(bare(cell))).collect();
    columns.iter().any(|column| *column != Column::Other).then_some(Table { separator, columns })
}

fn column(heading: &str) -> Column {
    if passport::HEADINGS.contains(&heading) {
        Column::Passport
    } else if birth_date::HEADINGS.contains(&heading) {
        Column::BirthDate
    } else if imei::HEADINGS.contains(&heading) {
        Column::Imei
    } else if let Some(code) = place_code::headed(heading) {
        Column::Code(code)
    } else if LATITUDES.contains(&heading) || LONGITUDES.contains(&heading) {
        Column::Angle
    } else {
        Column::Other
    }
}

/// A cell without its spaces and quotes.
fn bare(cell: &str) -> &str {
    cell.trim_matches(|char: char| char.is_whitespace() || char == '"')
}

/// Takes the values of a line. Two angles side by side are one point.
fn values(scan: &mut Scan<'_>, table: &Table, line_at: usize, line: &str) {
    let mut at = line_at;
    let mut angle: Option<(usize, usize)> = None;
    for (cell, column) in line.split(table.separator).zip(&table.columns) {
        let value = bare(cell);
        let start = at + cell.find(value).unwrap_or_default();
        let end = start + value.len();
        match column {
            Column::Passport if passport::is_value(value) => scan.push(Kind::Passport, start, end),
            Column::BirthDate if birth_date::is_value(scan, start, end) => scan.push(Kind::BirthDate, start, end),
            Column::Imei if imei::is_value(scan, start, end) => scan.push(Kind::Imei, start, end),
            Column::Code(code) if code.is_value(scan, start, end) => scan.push(Kind::PlaceCode, start, end),
            Column::Angle if is_exact(value) => {
                if let Some((before, _)) = angle.filter(|(_, behind)| *behind == at) {
                    scan.push(Kind::Coordinates, before, end);
                }
                angle = Some((start, at + cell.len() + table.separator.len_utf8()));
            }
            _ => {}
        }
        at += cell.len() + table.separator.len_utf8();
    }
}

/// Whether a number of degrees has two decimals or more.
fn is_exact(value: &str) -> bool {
    let degrees = number::read(value).is_some_and(|degrees| degrees.abs() <= 180.0);
    degrees && value.split_once('.').is_some_and(|(_, decimals)| decimals.len() > 1)
}

#[cfg(test)]
mod tests {
    use super::Kind::{BirthDate, Coordinates, Passport, PlaceCode};
    use crate::detect::properties::only;

    #[test]
    fn a_heading_says_what_its_column_holds() {
        let text = "name;passport;dob\nA;MJ445566;1999-04-05\n\"B\";\"U4455667\";\"22/10/1994\"\n";
        assert_eq!(only(text, Passport), ["MJ445566", "U4455667"]);
        assert_eq!(only(text, BirthDate), ["1999-04-05", "22/10/1994"]);
        assert_eq!(only("geohash|note\nw660bnu2|gate\nw63cpvkk|house", PlaceCode), ["w660bnu2", "w63cpvkk"]);
        assert_eq!(only("site;w3w\nA;filled.count.soap\nB;n/a", PlaceCode), ["filled.count.soap"]);
        assert_eq!(only("lat\tlon\n12.86\t104.08\n", Coordinates), ["12.86\t104.08"]);
    }

    #[test]
    fn a_table_ends_and_other_columns_are_left() {
        assert!(only("name;dob\nA;3 rooms\n\nB;1999-04-05", BirthDate).is_empty());
        assert!(only("dob;name\nA;1999-04-05", BirthDate).is_empty());
        assert!(only("site;built\nA;1999-04-05", BirthDate).is_empty());
        assert!(only("lat,lon\n12,104", Coordinates).is_empty());
        assert!(only("name;passport\nA;yes\nB;1234", Passport).is_empty());
    }
}
