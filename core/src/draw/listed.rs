//! Names of what cannot be drawn, beside the map: never a false point.

use super::base::base;
use super::canvas::{Canvas, cut, width_of};
use super::site::{Site, Spot};
use super::words as w;
use crate::lang::{Lang, Text};
use std::collections::BTreeMap;

/// Between two lines.
const LINE: f64 = 17.0;

/// The size of the letters.
const SIZE: f64 = 12.0;

/// A list in lines of a width.
pub(super) struct List {
    lines: Vec<(&'static str, String)>,
    width: f64,
    most: usize,
    /// How many names stand in it.
    pub(super) listed: usize,
    /// How many had no room.
    pub(super) left_out: usize,
}

impl List {
    /// Nothing yet; at most so many lines.
    pub(super) const fn new(width: f64, most: usize) -> Self {
        Self { lines: Vec::new(), width, most, listed: 0, left_out: 0 }
    }

    /// The sites that have no position, by country and province.
    pub(super) fn of_sites(sites: &[Site<'_>], width: f64, most: usize, lang: Lang) -> Self {
        let mut list = Self::new(width, most);
        let mut somewhere: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        let mut nowhere: Vec<&str> = Vec::new();
        for site in sites {
            match site.spot {
                Spot::Somewhere => somewhere.entry(area(site, lang)).or_default().push(site.label),
                Spot::Nowhere => nowhere.push(site.label),
                Spot::At { .. } => {}
            }
        }
        if !somewhere.is_empty() {
            list.head(w::SOMEWHERE, lang);
        }
        for (area, names) in &somewhere {
            list.names(&format!("{area} ({})", names.len()), names, lang);
        }
        if !nowhere.is_empty() {
            list.head(w::NOWHERE, lang);
            list.names("", &nowhere, lang);
        }
        list
    }

    pub(super) fn head(&mut self, title: Text, lang: Lang) {
        if self.lines.len() < self.most {
            self.lines.push(("head", cut(title.get(lang), SIZE, self.width)));
        }
    }

    /// Adds names below a title, as long as there is room; the last line says how many had none.
    pub(super) fn names(&mut self, title: &str, names: &[&str], lang: Lang) {
        if !title.is_empty() && self.lines.len() + 1 < self.most {
            self.lines.push(("words strong", cut(title, SIZE, self.width)));
        }
        let (mut line, mut in_line) = (String::new(), 0);
        for (at, name) in names.iter().enumerate() {
            let name = cut(name, SIZE, self.width.min(220.0));
            let longer = if line.is_empty() { name.clone() } else { format!("{line} · {name}") };
            if width_of(&longer, SIZE) <= self.width {
                (line, in_line) = (longer, in_line + 1);
                continue;
            }
            // The last line is kept for how many more there are.
            if self.lines.len() + 2 > self.most {
                return self.rest(at - in_line, names.len(), lang);
            }
            self.lines.push(("words", std::mem::replace(&mut line, name)));
            in_line = 1;
        }
        if self.lines.len() >= self.most {
            return self.rest(names.len() - in_line, names.len(), lang);
        }
        self.listed += names.len();
        self.lines.push(("words", line));
    }

    /// Ends the list: so many of the names stand in it, and a line says how many do not.
    fn rest(&mut self, kept: usize, names: usize, lang: Lang) {
        self.listed += kept;
        self.left_out += names - kept;
        let said = w::more(self.left_out, lang);
        match self.lines.last_mut() {
            Some(last) if last.0 == "words more" => last.1 = said,
            _ => self.lines.push(("words more", said)),
        }
    }

    /// Draws it, and says where it ends.
    pub(super) fn draw(&self, canvas: &mut Canvas, [x, mut y]: [f64; 2]) -> f64 {
        for (at, (class, text)) in self.lines.iter().enumerate() {
            if *class == "head" && at > 0 {
                y += 8.0;
            }
            canvas.text([x, y + 12.0], class, text);
            y += if *class == "head" { LINE + 3.0 } else { LINE };
        }
        // Room before what comes next.
        if self.lines.is_empty() { y } else { y + 8.0 }
    }
}

/// The country and province of a site, as they are known.
fn area(site: &Site<'_>, lang: Lang) -> String {
    let code = site.country.unwrap_or_default();
    let country = base().and_then(|base| base.country(code)).map_or(code, |country| country.name(lang));
    match site.subdivision {
        Some(subdivision) => format!("{country}, {subdivision}"),
        None => country.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_is_listed_or_counted() {
        let names: Vec<String> = (0..200).map(|number| format!("compound · {number}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        for most in 0..30 {
            for count in [0, 1, 2, 3, 50, 200] {
                let mut list = List::new(200.0, most);
                list.head(w::NOWHERE, Lang::En);
                list.names("title", names.get(..count).unwrap(), Lang::En);
                list.names("another", names.get(..count).unwrap(), Lang::En);
                assert_eq!(list.listed + list.left_out, 2 * count, "{most} {count}");
                assert!(list.lines.len() <= most + 1);
            }
        }
    }
}
