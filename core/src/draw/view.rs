//! Which part of the Earth a map shows, and where on the figure each place of it lies.

use super::base::{Country, Point, base};
use super::canvas::Area;
use super::site::{Site, Spot};

/// Metres a degree of latitude.
const DEGREE_M: f64 = 111_195.0;

/// Mainland South-East Asia, where nothing else is asked for: west, south, east, north.
const WHERE_ELSE: [f64; 4] = [92.0, 5.5, 110.0, 24.0];

/// The least height of the part, in degrees: some 13 km. Closer, the ground would be drawn more exactly than it is known.
const LEAST: f64 = 0.12;

/// How far north and south it goes.
const POLE: f64 = 90.0;

/// How far round it goes: a little more than once, so that marks on its sides are whole.
const ROUND: f64 = 380.0;

/// Equirectangular, true along the middle parallel.
pub(super) struct View {
    /// The panel on the figure.
    pub(super) panel: Area,
    /// What lies in the middle of the panel.
    pub(super) middle: Point,
    /// Pixels a degree of latitude.
    pub(super) scale: f64,
    /// How much shorter a degree of longitude is.
    squeeze: f64,
}

/// West, south, east, north, in degrees.
type Extent = [f64; 4];

impl View {
    /// The part of the Earth with these sites, for a panel of a width, and at most a height.
    pub(super) fn of(sites: &[Site<'_>], left: f64, top: f64, width: f64, [least, most]: [f64; 2]) -> Self {
        let [west, south, east, north] = padded(extent(sites));
        let middle = [f64::midpoint(west, east), f64::midpoint(south, north)];
        let squeeze = middle[1].to_radians().cos().max(0.1);
        let (wide, high) = ((east - west) * squeeze, north - south);
        let height = (width * high / wide).clamp(least, most);
        let scale = (width / wide).min(height / high);
        let panel = Area::new(left, top, left + width, top + height);
        Self { panel, middle, scale, squeeze }
    }

    /// Where a place lies on the figure; of the places a turn of the Earth apart the one closest to the middle.
    pub(super) fn place(&self, [lon, lat]: Point) -> [f64; 2] {
        let turn = 360.0 * ((lon - self.middle[0]) / 360.0).round();
        self.straight([lon - turn, lat])
    }

    /// Where a place lies, without a turn of the Earth.
    pub(super) fn straight(&self, [lon, lat]: Point) -> [f64; 2] {
        let x = f64::midpoint(self.panel.left, self.panel.right) + (lon - self.middle[0]) * self.squeeze * self.scale;
        let y = f64::midpoint(self.panel.top, self.panel.bottom) - (lat - self.middle[1]) * self.scale;
        [x, y]
    }

    /// West, south, east, north of the panel.
    pub(super) fn sides(&self) -> Extent {
        let half = [self.panel.width() / 2.0 / self.scale / self.squeeze, self.panel.height() / 2.0 / self.scale];
        let [lon, lat] = self.middle;
        [lon - half[0], lat - half[1], lon + half[0], lat + half[1]]
    }

    /// The half axes of a circle on the ground, in pixels.
    pub(super) fn circle(&self, lat: f64, metres: f64) -> [f64; 2] {
        let high = metres / DEGREE_M * self.scale;
        [high * self.squeeze / lat.to_radians().cos().max(0.01), high]
    }

    /// Pixels a kilometre, along the middle parallel.
    pub(super) fn km(&self) -> f64 {
        self.scale / DEGREE_M * 1000.0
    }
}

/// What the sites cover; the countries that are named, where no site has a position.
fn extent(sites: &[Site<'_>]) -> Extent {
    let mut boxes: Vec<Extent> = sites.iter().filter_map(|site| around(&site.spot)).collect();
    if boxes.is_empty() {
        let mut codes: Vec<&str> = sites.iter().filter_map(|site| site.country).collect();
        codes.sort_unstable();
        codes.dedup();
        boxes.extend(codes.iter().filter_map(|code| base()?.country(code)).filter_map(mainland));
    }
    together(boxes).unwrap_or(WHERE_ELSE)
}

/// What a spot covers, its uncertainty counted.
fn around(spot: &Spot<'_>) -> Option<Extent> {
    let Spot::At { at: [lon, lat], radius, footprint, .. } = spot else { return None };
    let high = radius.unwrap_or(0.0) / DEGREE_M;
    let wide = high / lat.to_radians().cos().max(0.01);
    let mut sides = [lon - wide, lat - high, lon + wide, lat + high];
    for [x, y] in footprint.iter().flat_map(|footprint| footprint.polygons()).flatten().flatten() {
        let x = x - 360.0 * ((x - lon) / 360.0).round();
        sides = [sides[0].min(x), sides[1].min(*y), sides[2].max(x), sides[3].max(*y)];
    }
    Some(sides)
}

/// The largest part of a country.
fn mainland(country: &Country) -> Option<Extent> {
    let sides = |ring: &Vec<Point>| {
        let first = ring.first().copied().unwrap_or_default();
        ring.iter().fold([first[0], first[1], first[0], first[1]], |[w, s, e, n], [x, y]| {
            [w.min(*x), s.min(*y), e.max(*x), n.max(*y)]
        })
    };
    let size = |sides: &Extent| (sides[2] - sides[0]) * (sides[3] - sides[1]);
    country.rings.iter().map(sides).max_by(|one, other| size(one).total_cmp(&size(other)))
}

/// The smallest part of the Earth that has all of these, across the line of dates where that is shorter.
fn together(mut boxes: Vec<Extent>) -> Option<Extent> {
    boxes.sort_by(|one, other| one[0].total_cmp(&other[0]));
    let south = boxes.iter().map(|sides| sides[1]).reduce(f64::min)?;
    let north = boxes.iter().map(|sides| sides[3]).reduce(f64::max)?;
    let first = boxes.first()?[0];
    // The largest gap between them, going east, is what the map leaves out.
    let (mut reached, mut widest, mut start, mut end) = (f64::MIN, f64::MIN, first, f64::MIN);
    for sides in &boxes {
        if reached > f64::MIN && sides[0] - reached > widest {
            (widest, start, end) = (sides[0] - reached, sides[0], reached);
        }
        reached = reached.max(sides[2]);
    }
    if first + 360.0 - reached >= widest {
        (start, end) = (first, reached);
    } else {
        end = (end + 360.0).max(reached);
    }
    Some([start, south, end.min(start + 360.0), north])
}

/// With room around, no closer than the ground allows, and no farther than the Earth goes.
fn padded([west, south, east, north]: Extent) -> Extent {
    let lat = f64::midpoint(south, north).clamp(-POLE, POLE);
    let squeeze = lat.to_radians().cos().max(0.1);
    let room = 0.14 * (north - south).max((east - west) * squeeze).max(LEAST);
    let (high, wide) = ((north - south + 2.0 * room).max(LEAST), ((east - west) + 2.0 * room / squeeze).max(LEAST));
    let lon = f64::midpoint(west, east);
    let (south, north) = ((lat - high / 2.0).max(-POLE), (lat + high / 2.0).min(POLE));
    [lon - wide.min(ROUND) / 2.0, south, lon + wide.min(ROUND) / 2.0, north.max(south + LEAST)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shorter_way_round_is_taken() {
        let point = |lon: f64| [lon, 0.0, lon, 1.0];
        assert_eq!(together(vec![point(170.0), point(-170.0)]), Some([170.0, 0.0, 190.0, 1.0]));
        assert_eq!(together(vec![point(100.0), point(104.0)]), Some([100.0, 0.0, 104.0, 1.0]));
        assert_eq!(together(vec![point(-120.0), point(0.0), point(120.0)]), Some([-120.0, 0.0, 120.0, 1.0]));
        assert_eq!(together(vec![[170.0, 0.0, 185.0, 1.0], point(-178.0)]), Some([170.0, 0.0, 185.0, 1.0]));
        assert_eq!(together(Vec::new()), None);
    }

    #[test]
    fn a_circle_is_round_where_it_lies() {
        let view = View::of(&[], 0.0, 0.0, 900.0, [400.0, 600.0]);
        let [wide, high] = view.circle(view.middle[1], 10_000.0);
        assert!((wide - high).abs() < 0.01 && (high - 10.0 * view.km()).abs() < 0.01);
        let [east, _] = view.place([view.middle[0] + 360.0, view.middle[1]]);
        assert!((east - 450.0).abs() < 1e-6);
    }
}
