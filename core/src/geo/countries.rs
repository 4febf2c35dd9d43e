//! Where a country lies, read from the table when it is first asked for.

use super::earth::{Point, inside, line_distance_m};
use super::letters::Letters;
use super::table;
use crate::order::{Map, map};
use std::iter::from_fn;
use std::sync::LazyLock;

/// A closed line, and the box around it: in hundredths of a degree.
struct Ring {
    corners: Vec<[i32; 2]>,
    least: [i32; 2],
    most: [i32; 2],
}

/// The ground of a country, as the table has it.
pub(crate) struct Country {
    rings: Vec<Ring>,
    /// How far its land borders may be off, in metres.
    pub(crate) margin_m: f64,
    /// How far out at sea a point may still be the country's: its territorial
    /// sea, and islands and capes that the table leaves out.
    pub(crate) sea_m: f64,
}

impl Ring {
    fn new(corners: Vec<[i32; 2]>) -> Self {
        let fold = |pick: fn(i32, i32) -> i32, from: i32| {
            corners.iter().fold([from; 2], |[x, y], corner| [pick(x, corner[0]), pick(y, corner[1])])
        };
        let (least, most) = (fold(i32::min, i32::MAX), fold(i32::max, i32::MIN));
        Self { corners, least, most }
    }

    fn may_hold(&self, at: Point) -> bool {
        let ([west, south], [east, north]) = (degrees(self.least), degrees(self.most));
        (west..=east).contains(&at[0]) && (south..=north).contains(&at[1])
    }

    fn points(&self) -> impl Iterator<Item = Point> {
        self.corners.iter().copied().map(degrees)
    }
}

fn degrees([x, y]: [i32; 2]) -> Point {
    [f64::from(x) / 100.0, f64::from(y) / 100.0]
}

impl Country {
    /// Whether a point lies in it.
    pub(crate) fn holds(&self, [lon, lat]: Point) -> bool {
        // A ring across the line of dates goes on past 180 degrees.
        [lon, lon + 360.0, lon - 360.0].iter().any(|lon| {
            let at = [*lon, lat];
            inside(at, self.rings.iter().filter(|ring| ring.may_hold(at)).map(Ring::points))
        })
    }

    /// How far a point lies from its border or coast, on either side.
    pub(crate) fn border_m(&self, at: Point) -> f64 {
        line_distance_m(at, self.rings.iter().map(Ring::points)).unwrap_or(f64::INFINITY)
    }

    /// How far a point lies from it: nothing inside.
    pub(crate) fn distance_m(&self, at: Point) -> f64 {
        if self.holds(at) {
            return 0.0;
        }
        self.border_m(at)
    }
}

/// The ground of a country by its code; nothing where the table has none.
pub(crate) fn country(code: &str) -> Option<&'static Country> {
    COUNTRIES.get(code)
}

/// The country that a point lies in; nothing at sea.
pub(crate) fn country_at(at: Point) -> Option<&'static str> {
    COUNTRIES.iter().find(|(_, country)| country.holds(at)).map(|(code, _)| *code)
}

/// The points that stand for a whole country: its centroids, however they
/// are reckoned, and what lists of countries and geocoders give. Nothing for a
/// country so small that its middle is a town.
pub(crate) fn centroids(code: &str) -> &'static [Point] {
    CENTROIDS.get(code).map_or(&[], Vec::as_slice)
}

static COUNTRIES: LazyLock<Map<&'static str, Country>> = LazyLock::new(|| {
    let lines = lines();
    let mut letters = Letters::new(table::COUNTRIES);
    map(from_fn(|| read_country(&mut letters, &lines)))
});

static CENTROIDS: LazyLock<Map<&'static str, Vec<Point>>> = LazyLock::new(|| {
    let mut letters = Letters::new(table::CENTROIDS);
    map(from_fn(|| {
        let code = letters.code()?;
        let count = letters.count()?;
        let thousandth = |number: i32| f64::from(number) / 1000.0;
        let points = from_fn(|| Some([thousandth(letters.number()?), thousandth(letters.number()?)]));
        Some((code, points.take(count).collect()))
    }))
});

/// The lines that rings are made of.
fn lines() -> Vec<Vec<[i32; 2]>> {
    let mut letters = Letters::new(table::LINES);
    let mut at = [0_i32; 2];
    from_fn(|| {
        let head = letters.count()?;
        let step = *table::STEPS.get(head % table::STEPS.len())?;
        let mut line = Vec::new();
        for corner in 0..head / table::STEPS.len() {
            let unit = if corner == 0 { 1 } else { step };
            at = [at[0] + letters.number()? * unit, at[1] + letters.number()? * unit];
            line.push(at);
        }
        Some(line)
    })
    .collect()
}

fn read_country(letters: &mut Letters, lines: &[Vec<[i32; 2]>]) -> Option<(&'static str, Country)> {
    let code = letters.code()?;
    let margin_m = f64::from(letters.number()?) * 1000.0;
    let sea_m = f64::from(letters.number()?) * 1000.0;
    let (mut rings, mut number) = (Vec::new(), 0);
    for _ in 0..letters.count()? {
        let mut corners: Vec<[i32; 2]> = Vec::new();
        for _ in 0..letters.count()? {
            number += letters.number()?;
            // Below nothing: the same line the other way round.
            let line = lines.get(usize::try_from(if number < 0 { !number } else { number }).ok()?)?;
            let turn = corners.last().zip(if number < 0 { line.last() } else { line.first() }).map_or(0, turned);
            let line = line.iter().map(|[x, y]| [x + turn, *y]);
            if number < 0 { corners.extend(line.rev()) } else { corners.extend(line) }
        }
        // Lines on different grids do not quite meet.
        corners.extend(corners.first().copied());
        rings.push(Ring::new(corners));
    }
    Some((code, Country { rings, margin_m, sea_m }))
}

/// How far a line must be turned round the Earth to go on where another ends.
fn turned((end, start): (&[i32; 2], &[i32; 2])) -> i32 {
    match end[0] - start[0] {
        18_000.. => 36_000,
        ..=-18_000 => -36_000,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Towns, many of them close to a border, on either side of it.
    const TOWNS: &[(&str, &str, Point)] = &[
        ("Phnom Penh", "KH", [104.92, 11.56]),
        ("Poipet", "KH", [102.585, 13.655]),
        ("Aranyaprathet", "TH", [102.506, 13.69]),
        ("Bavet", "KH", [106.13, 11.08]),
        ("Moc Bai", "VN", [106.23, 11.09]),
        ("Sihanoukville", "KH", [103.53, 10.63]),
        ("Koh Kong", "KH", [103.0, 11.61]),
        ("Pailin", "KH", [102.61, 12.85]),
        ("Mae Sot", "TH", [98.58, 16.71]),
        ("Myawaddy", "MM", [98.47, 16.68]),
        ("Laukkai", "MM", [98.76, 23.69]),
        ("Muse", "MM", [97.88, 23.97]),
        ("Vientiane", "LA", [102.61, 17.99]),
        ("Udon Thani", "TH", [102.79, 17.41]),
        ("Golden Triangle", "LA", [100.13, 20.37]),
        ("Chiang Rai", "TH", [99.83, 19.91]),
        ("Ha Noi", "VN", [105.85, 21.03]),
        ("Yangon", "MM", [96.16, 16.81]),
        ("Kunming", "CN", [102.7, 25.04]),
        ("Kuala Lumpur", "MY", [101.69, 3.15]),
        ("Singapore", "SG", [103.82, 1.36]),
        ("Dhaka", "BD", [90.4, 23.8]),
        ("Delhi", "IN", [77.2, 28.6]),
        ("Taichung", "TW", [120.75, 24.15]),
        ("Abu Dhabi inland", "AE", [54.6, 24.2]),
        ("Luzon", "PH", [121.0, 15.6]),
        ("Java", "ID", [110.4, -7.3]),
        ("Paris", "FR", [2.35, 48.86]),
        ("Maseru", "LS", [27.9, -29.5]),
        ("Denver", "US", [-104.99, 39.74]),
        ("Yakutsk", "RU", [129.7, 62.0]),
    ];

    #[test]
    fn towns_lie_in_their_country() {
        for (town, code, at) in TOWNS {
            let far = country(code).unwrap().distance_m(*at);

            assert!(far < 3_000.0, "{town}: {far}");
            assert!(far > 0.0 || country_at(*at) == Some(*code), "{town}");
        }
    }

    #[test]
    fn distances_are_those_to_the_border() {
        let (cambodia, thailand) = (country("KH").unwrap(), country("TH").unwrap());
        let bangkok = cambodia.distance_m([100.5, 13.75]);
        assert!((150_000.0..250_000.0).contains(&bangkok), "{bangkok}");
        // Poipet and Aranyaprathet look at each other.
        assert!(thailand.distance_m([102.585, 13.655]) < 8_000.0);
        assert!(cambodia.distance_m([102.506, 13.69]) < 8_000.0);
        assert_eq!(country_at([0.0, 0.0]), None);
        // Beyond the line of dates, where the coast is drawn roughly.
        assert_eq!(country_at([-174.0, 66.6]), Some("RU"));
        assert!(country("RU").unwrap().distance_m([-170.5, 66.0]) < 60_000.0);
    }

    #[test]
    fn the_whole_table_is_read() {
        let table = include_str!("table.rs");
        let count = |word: &str| -> usize {
            let (before, _) = table.split_once(&format!(" {word}")).unwrap();
            before.rsplit(' ').next().unwrap().parse().unwrap()
        };
        let lines = lines();
        assert_eq!(COUNTRIES.iter().count(), count("countries,"));
        assert_eq!(lines.len(), count("lines,"));
        assert_eq!(lines.iter().map(Vec::len).sum::<usize>(), count("corners;"));
        assert!(count("by gzip") <= 30_000);
        let rings = || COUNTRIES.iter().flat_map(|(_, country)| &country.rings);
        assert!(rings().all(|ring| !ring.corners.is_empty() && ring.corners.first() == ring.corners.last()));
        for code in ["KH", "TH", "LA", "VN", "MM"] {
            assert!(centroids(code).len() >= 4 && country(code).unwrap().margin_m <= 2000.0, "{code}");
            assert!(centroids(code).iter().all(|at| country(code).unwrap().distance_m(*at) < 250_000.0), "{code}");
        }
        assert!(centroids("SG").is_empty() && country("XX").is_none());
    }

    #[test]
    fn nobody_edited_the_table() {
        let texts = [table::LINES, table::COUNTRIES, table::CENTROIDS, table::SUBDIVISIONS];
        let digest = texts
            .iter()
            .flat_map(|text| text.bytes())
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        let line = format!("//! FNV-1a of the texts: {digest:016x}\n");
        assert!(include_str!("table.rs").contains(&line), "run cargo xtask generate-places; found {line}");
    }
}
