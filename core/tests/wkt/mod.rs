//! A small reader of Well-Known Text, enough for the suite: NaN, Inf and EMPTY are read, Z and M are dropped.

#![allow(clippy::float_cmp, clippy::indexing_slicing, reason = "places are compared as they were read")]
#![allow(dead_code, reason = "each program that includes this uses a part of it")]

use std::str::FromStr;

use casecairn::model::footprint::validity::{Position, Ring, check};

#[derive(Debug, Clone)]
pub enum Shape {
    Points(Vec<Position>),
    Lines(Vec<Vec<Position>>),
    Loop(Ring),
    Polygons(Vec<Vec<Ring>>),
    Collection(Vec<Shape>),
}

impl Shape {
    /// The OGC verdict. Only rings are hard, and those are the library's.
    pub fn is_valid(&self) -> bool {
        let finite = |line: &[Position]| line.iter().flatten().all(|number| number.is_finite());
        match self {
            Self::Points(points) => finite(points),
            Self::Lines(lines) => lines
                .iter()
                .all(|line| finite(line) && (line.is_empty() || line.windows(2).any(|pair| pair[0] != pair[1]))),
            Self::Loop(ring) => check(&[vec![ring.clone()]]).is_empty(),
            Self::Polygons(polygons) => check(polygons).is_empty(),
            Self::Collection(members) => members.iter().all(Self::is_valid),
        }
    }
}

impl FromStr for Shape {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let spaced = text.replace('(', " ( ").replace(')', " ) ").replace(',', " , ").to_uppercase();
        let mut words: Vec<&str> = spaced.split_whitespace().rev().collect();
        let shape = read_shape(&mut words)?;
        if words.is_empty() { Ok(shape) } else { Err(format!("more after the end: {words:?}")) }
    }
}

fn read_shape(words: &mut Vec<&str>) -> Result<Shape, String> {
    let kind = words.pop().ok_or("no kind")?;
    while let Some("Z" | "M" | "ZM") = words.last().copied() {
        words.pop();
    }
    Ok(match kind {
        "POINT" => Shape::Points(read_line(words)?),
        "MULTIPOINT" => Shape::Points(read_list(words, read_point)?.concat()),
        "LINESTRING" => Shape::Lines(vec![read_line(words)?]),
        "LINEARRING" => Shape::Loop(read_line(words)?),
        "MULTILINESTRING" => Shape::Lines(read_list(words, read_line)?),
        "POLYGON" => Shape::Polygons(vec![read_list(words, read_line)?]),
        "MULTIPOLYGON" => Shape::Polygons(read_list(words, |words| read_list(words, read_line))?),
        "GEOMETRYCOLLECTION" => Shape::Collection(read_list(words, read_shape)?),
        other => return Err(format!("unknown kind {other}")),
    })
}

fn read_list<T>(
    words: &mut Vec<&str>,
    mut item: impl FnMut(&mut Vec<&str>) -> Result<T, String>,
) -> Result<Vec<T>, String> {
    match words.pop() {
        Some("EMPTY") => return Ok(Vec::new()),
        Some("(") => {}
        other => return Err(format!("expected a list, found {other:?}")),
    }
    let mut items = Vec::new();
    loop {
        items.push(item(words)?);
        match words.pop() {
            Some(",") => {}
            Some(")") => return Ok(items),
            other => return Err(format!("expected , or ), found {other:?}")),
        }
    }
}

fn read_line(words: &mut Vec<&str>) -> Result<Vec<Position>, String> {
    read_list(words, read_position)
}

/// In a MULTIPOINT a point may stand in brackets of its own or without.
fn read_point(words: &mut Vec<&str>) -> Result<Vec<Position>, String> {
    if matches!(words.last(), Some(&("(" | "EMPTY"))) { read_line(words) } else { Ok(vec![read_position(words)?]) }
}

fn read_position(words: &mut Vec<&str>) -> Result<Position, String> {
    let mut numbers = Vec::new();
    while let Some(number) = words.last().and_then(|word| word.parse::<f64>().ok()) {
        numbers.push(number);
        words.pop();
    }
    match numbers.as_slice() {
        [x, y] | [x, y, _] | [x, y, _, _] => Ok([*x, *y]),
        _ => Err(format!("not a position: {numbers:?}, then {:?}", words.last())),
    }
}
