//! The ground under maps, read when it is first asked for.

use crate::lang::{Lang, Text};
use std::sync::OnceLock;

/// Made by `cargo xtask generate-places`; how stands there.
#[cfg(any(feature = "draw", test))]
static BYTES: &[u8] = include_bytes!("base.bin");

/// By this the bytes are known to be those: they are drawn from, and not looked at again.
const DIGEST: u64 = 0x58f4_61fe_06df_65a6;

/// Degrees east, degrees north.
pub(super) type Point = [f64; 2];

/// A line that borders or coasts are made of.
pub(super) struct Line {
    /// Whether two countries share it.
    pub(super) border: bool,
    pub(super) points: Vec<Point>,
}

/// A country: its code, its names, its ground.
pub(super) struct Country {
    pub(super) code: &'static str,
    names: Text,
    /// Closed lines; one across the line of dates goes on past 180 degrees.
    pub(super) rings: Vec<Vec<Point>>,
}

/// All of it.
pub(super) struct Base {
    pub(super) lines: Vec<Line>,
    pub(super) countries: Vec<Country>,
}

impl Country {
    pub(super) fn name(&self, lang: Lang) -> &'static str {
        self.names.get(lang)
    }
}

impl Base {
    /// What bytes hold that are known to be whole: a test reads all of them.
    fn from(bytes: &'static [u8]) -> Self {
        let mut base = Self { lines: Vec::new(), countries: Vec::new() };
        let _ = read(&mut Bytes(bytes), &mut base);
        base
    }

    /// The country of a code.
    pub(super) fn country(&self, code: &str) -> Option<&Country> {
        self.countries.iter().find(|country| country.code == code)
    }
}

static BASE: OnceLock<Base> = OnceLock::new();

/// The ground, where there is one: built in, or laid.
pub(super) fn base() -> Option<&'static Base> {
    #[cfg(feature = "draw")]
    let _ = BASE.get_or_init(|| Base::from(BYTES));
    BASE.get()
}

/// Whether maps have a ground.
pub(crate) fn has_ground() -> bool {
    base().is_some()
}

/// Lays the ground that maps are drawn on: the bytes of `base.bin`, which the npm package has beside its module.
/// Once is enough, and with the feature `draw` none is needed. Says whether they are the bytes of this version:
/// others are not taken.
///
/// ```
/// assert!(!casecairn::draw::lay_ground(b"another file"));
/// ```
pub fn lay_ground(bytes: &[u8]) -> bool {
    let known = digest(bytes) == DIGEST;
    if known && base().is_none() {
        // Names are texts of the ground, which is never given back.
        BASE.get_or_init(|| Base::from(bytes.to_vec().leak()));
    }
    known
}

/// FNV-1a: no more than a look whether the file is the right one.
fn digest(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// What is still to be read.
struct Bytes(&'static [u8]);

impl Bytes {
    /// The next number: seven bits a byte, the lowest first, and its sign in the lowest bit.
    fn number(&mut self) -> Option<i32> {
        let mut value = 0_u32;
        for shift in (0..28).step_by(7) {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            value |= u32::from(byte & 127) << shift;
            if *byte < 128 {
                break;
            }
        }
        let half = i32::try_from(value >> 1).ok()?;
        Some(if value & 1 == 1 { -half - 1 } else { half })
    }

    fn count(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    fn text(&mut self, bytes: usize) -> Option<&'static str> {
        let (text, rest) = self.0.split_at_checked(bytes)?;
        self.0 = rest;
        std::str::from_utf8(text).ok()
    }

    fn name(&mut self) -> Option<&'static str> {
        let bytes = self.count()?;
        self.text(bytes)
    }
}

fn read(bytes: &mut Bytes, base: &mut Base) -> Option<()> {
    let per_degree = f64::from(bytes.number()?);
    let mut at = [0_i32; 2];
    for _ in 0..bytes.count()? {
        let (border, step, corners) = (bytes.number()? == 1, bytes.number()?, bytes.count()?);
        let mut points = Vec::with_capacity(corners);
        for corner in 0..corners {
            let unit = if corner == 0 { 1 } else { step };
            at = [at[0] + bytes.number()? * unit, at[1] + bytes.number()? * unit];
            points.push(at.map(|part| f64::from(part) / per_degree));
        }
        base.lines.push(Line { border, points });
    }
    for _ in 0..bytes.count()? {
        let code = bytes.text(2)?;
        let names = Text { en: bytes.name()?, fr: bytes.name()? };
        let rings = rings(bytes, &base.lines)?;
        base.countries.push(Country { code, names, rings });
    }
    Some(())
}

fn rings(bytes: &mut Bytes, lines: &[Line]) -> Option<Vec<Vec<Point>>> {
    let (mut rings, mut number) = (Vec::new(), 0);
    for _ in 0..bytes.count()? {
        let mut ring: Vec<Point> = Vec::new();
        for _ in 0..bytes.count()? {
            number += bytes.number()?;
            // Below nothing: the same line the other way round.
            let points = &lines.get(usize::try_from(if number < 0 { !number } else { number }).ok()?)?.points;
            let start = if number < 0 { points.last() } else { points.first() };
            let gap = ring.last().zip(start).map_or(0.0, |(end, start)| end[0] - start[0]);
            let turn = 360.0 * (gap / 360.0).round();
            let points = points.iter().map(|[x, y]| [x + turn, *y]);
            if number < 0 { ring.extend(points.rev()) } else { ring.extend(points) }
        }
        rings.push(ring);
    }
    Some(rings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_it_is_read() {
        let (mut bytes, mut base) = (Bytes(BYTES), Base { lines: Vec::new(), countries: Vec::new() });
        assert_eq!(read(&mut bytes, &mut base), Some(()));
        assert!(bytes.0.is_empty());
        assert!(BYTES.len() <= 120_000, "{}", BYTES.len());
        assert_eq!(base.countries.len(), 234);
        assert_eq!(base.country("KH").unwrap().name(Lang::Fr), "Cambodge");
        assert!(base.countries.iter().flat_map(|country| &country.rings).all(|ring| ring.len() > 2));
    }

    #[test]
    fn nobody_edited_the_ground() {
        let digest = digest(BYTES);
        assert_eq!(digest, DIGEST, "run cargo xtask generate-places, and make DIGEST {digest:#018x}");
    }

    #[test]
    fn only_this_ground_is_laid() {
        assert!(!lay_ground(&BYTES[1..]));
        assert!(!lay_ground(&[]));
        assert!(lay_ground(BYTES));
        assert_eq!(base().map(|base| base.countries.len()), Some(234));
    }
}
