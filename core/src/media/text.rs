//! A verified file for people at a terminal.

use super::answer::{
    Agreement, DigestState, LeakKind, Look, MediaCheck, MediaState, MediumCheck, PlaceAgreement, TimeAgreement,
};
use crate::issue::Severity;
use crate::lang::{Lang, Text};
use crate::report::{COLON, Ink, Page, Style, columns};

const FILE: Text = Text { en: "file", fr: "fichier" };
const SIZE: Text = Text { en: "size", fr: "taille" };
const TIME: Text = Text { en: "time", fr: "date" };
const PLACE: Text = Text { en: "place", fr: "lieu" };
const LOOKED: Text = Text { en: "looked at", fr: "examiné" };
const LEAKS: Text = Text { en: "would leak", fr: "révélerait" };
const READ: Text = Text { en: "read", fr: "lu" };
const NONE: Text = Text { en: "nothing that was met", fr: "rien qui ait été trouvé" };
const NO_MEDIA: Text = Text { en: "the evidence has no file on record", fr: "aucun fichier n'est consigné" };
const AS_ON_RECORD: Text = Text { en: "as on record", fr: "conforme" };
const ANOTHER: Text = Text { en: "another", fr: "autre" };
const BEFORE: Text = Text { en: "before", fr: "avant" };
const AFTER: Text = Text { en: "after", fr: "après" };
const NOT_SAFE: Text = Text { en: "not fit to be published as it is", fr: "impropre à la publication en l'état" };

impl MediaState {
    const fn label(self) -> Text {
        match self {
            Self::Same => Text { en: "the same file", fr: "le même fichier" },
            Self::Unattested => Text {
                en: "nobody can tell: no digest on record that could be compared",
                fr: "indécidable : aucune empreinte consignée ne peut être comparée",
            },
            Self::Differs => Text { en: "another file", fr: "un autre fichier" },
        }
    }
}

impl DigestState {
    const fn label(self) -> Text {
        match self {
            Self::Same => Text { en: "the same", fr: "identique" },
            Self::Differs => Text { en: "another", fr: "autre" },
            Self::NotComputed => Text { en: "not computed", fr: "non calculé" },
        }
    }
}

impl Agreement {
    const fn label(self) -> Text {
        match self {
            Self::Agrees => Text { en: "agrees with the record", fr: "conforme à la fiche" },
            Self::Unclear => Text { en: "may agree with the record", fr: "peut-être conforme à la fiche" },
            Self::Differs => Text { en: "does not agree with the record", fr: "non conforme à la fiche" },
            Self::NotInFile => Text { en: "not in the file", fr: "absent du fichier" },
            Self::NotRecorded => {
                Text { en: "in the file, with nothing to compare it to", fr: "dans le fichier, sans rien à comparer" }
            }
            Self::NotLooked => Text { en: "not looked for", fr: "non recherché" },
        }
    }

    const fn ink(self) -> Ink {
        match self {
            Self::Agrees => Ink::Good,
            Self::Differs => Ink::Bad(Severity::Warning),
            _ => Ink::Plain,
        }
    }
}

impl Look {
    const fn label(self) -> Text {
        match self {
            Self::Whole => Text { en: "whole", fr: "en entier" },
            Self::Partly => Text {
                en: "the beginning, and marks in the rest: it is large",
                fr: "le début, et des marques dans le reste : il est volumineux",
            },
            Self::UnknownFormat => Text {
                en: "only marks: what this kind of file holds is not known here",
                fr: "seulement des marques : ce type de fichier n'est pas connu ici",
            },
            Self::Damaged => Text {
                en: "as far as possible: its metadata are damaged",
                fr: "autant que possible : ses métadonnées sont endommagées",
            },
            Self::Off => Text {
                en: "only marks: this program was built without exif",
                fr: "seulement des marques : ce programme est compilé sans exif",
            },
        }
    }
}

impl LeakKind {
    const fn label(self) -> Text {
        match self {
            Self::Place => Text { en: "a place", fr: "un lieu" },
            Self::Person => Text { en: "a person", fr: "une personne" },
            Self::Serial => Text { en: "one device", fr: "un appareil précis" },
            Self::Thumbnail => Text { en: "another picture", fr: "une autre image" },
            Self::Time => Text { en: "a moment", fr: "un moment" },
            Self::Text => Text { en: "a text", fr: "un texte" },
            Self::Device => Text { en: "a make of device", fr: "un modèle d'appareil" },
            Self::Other => Text { en: "something unknown", fr: "un contenu inconnu" },
        }
    }
}

impl MediaCheck {
    /// The answer as text for a terminal, in its language.
    pub fn to_text(&self, style: Style<'_>) -> String {
        let mut page = Page::new(style, self.lang);
        if self.media.is_empty() {
            row(&mut page, FILE, Ink::Plain, NO_MEDIA.get(self.lang));
        }
        for medium in &self.media {
            row(&mut page, FILE, Ink::Plain, &self.medium(medium));
        }
        row(&mut page, TIME, self.time.state.ink(), &self.time(self.time));
        row(&mut page, PLACE, self.place.state.ink(), &self.place(self.place));
        row(&mut page, LOOKED, Ink::Plain, self.look.label().get(self.lang));
        self.write_leaks(&mut page);
        if let Some(shown) = &self.shown {
            let place = shown.point.map(|[lon, lat]| format!("[{lon}, {lat}]"));
            let size = format!("{} {}", shown.size_bytes, SIZE_UNIT.get(self.lang));
            let all = [Some(size), Some(shown.sha256.to_string()), shown.at.clone(), place];
            row(&mut page, READ, Ink::Plain, &all.into_iter().flatten().collect::<Vec<_>>().join(", "));
        }
        page.end();
        let mut said = self.state.label().get(self.lang).to_owned();
        if self.publication && !self.ok && self.state == MediaState::Same {
            said = format!("{said}, {}", NOT_SAFE.get(self.lang));
        }
        let (mark, ink) = if self.ok { ("✓", Ink::Good) } else { ("✗", Ink::Bad(Severity::Error)) };
        page.flow(ink, 0, &format!("{mark} {}{}{said}", self.evidence, page.term(COLON)));
        page.finish()
    }

    fn medium(&self, medium: &MediumCheck) -> String {
        let of_size = medium.size_same.map(|same| {
            let said = if same { AS_ON_RECORD } else { ANOTHER };
            format!("{}{}{}", SIZE.get(self.lang), COLON.get(self.lang), said.get(self.lang))
        });
        let digests = medium.digests.iter().map(|digest| {
            format!("{}{}{}", digest.algorithm, COLON.get(self.lang), digest.state.label().get(self.lang))
        });
        let all: Vec<String> = of_size.into_iter().chain(digests).collect();
        let all = if all.is_empty() { "–".to_owned() } else { all.join(", ") };
        format!("{}{}{all}", medium.medium + 1, COLON.get(self.lang))
    }

    fn time(&self, time: TimeAgreement) -> String {
        let label = time.state.label().get(self.lang);
        let Some(offset) = time.offset_s.filter(|offset| *offset != 0) else { return label.to_owned() };
        let (days, rest) = (offset.unsigned_abs() / 86_400, offset.unsigned_abs() % 86_400);
        let unit = if self.lang == Lang::Fr { "j" } else { "d" };
        let days = if days > 0 { format!("{days}\u{a0}{unit} ") } else { String::new() };
        let span = format!("{days}{:02}:{:02}:{:02}", rest / 3600, rest / 60 % 60, rest % 60);
        let side = if offset < 0 { BEFORE } else { AFTER };
        let how_far = format!("{span} {}", side.get(self.lang));
        let zone = match (self.lang, time.zone_known) {
            (_, true) => "",
            (Lang::En, false) => ", in an unknown time zone",
            (Lang::Fr, false) => ", fuseau horaire inconnu",
        };
        format!("{label}{}{how_far}{zone}", COLON.get(self.lang))
    }

    fn place(&self, place: PlaceAgreement) -> String {
        let label = place.state.label().get(self.lang);
        place.distance_m.map_or_else(|| label.to_owned(), |far| format!("{label}{}{far} m", COLON.get(self.lang)))
    }

    fn write_leaks(&self, page: &mut Page<'_>) {
        if self.leaks.is_empty() {
            row(page, LEAKS, Ink::Plain, NONE.get(self.lang));
            return;
        }
        let severity = if self.publication { Severity::Error } else { Severity::Warning };
        for group in self.leaks.chunk_by(|one, other| one.kind == other.kind) {
            let tags: Vec<&str> = group.iter().map(|leak| leak.tag.as_str()).collect();
            let Some(kind) = group.first().map(|leak| leak.kind.label().get(self.lang)) else { continue };
            row(page, LEAKS, Ink::Bad(severity), &format!("{kind}{}{}", COLON.get(self.lang), tags.join(", ")));
        }
    }
}

const SIZE_UNIT: Text = Text { en: "bytes", fr: "octets" };

/// A label and what belongs to it.
fn row(page: &mut Page<'_>, label: Text, ink: Ink, text: &str) {
    const WIDE: usize = 12;
    let label = page.term(label);
    page.indent(2);
    page.put(Ink::Faint, label);
    page.indent(WIDE.saturating_sub(columns(label)));
    page.flow(ink, WIDE + 2, text);
}
