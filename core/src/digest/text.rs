//! Digests for people at a terminal.

use super::{Checked, DifferenceKind, Digests};
use crate::issue::Severity;
use crate::lang::{Lang, Text};
use crate::report::{Ink, MORE, Noun, Page, Style, columns, write_issues};

const UNREAD: Noun = Noun::new(
    ("header or record without a digest", "en-tête ou fiche sans empreinte"),
    ("headers or records without a digest", "en-têtes ou fiches sans empreinte"),
);
const TWICE: Text = Text {
    en: "no digest of the dossier: an id stands twice, or something is not strictly readable",
    fr: "pas d'empreinte du dossier : un identifiant figure deux fois, ou quelque chose n'est pas strictement lisible",
};
const INEXACT: Noun = Noun::new(
    (
        "number has more digits than a double keeps: what lies beyond is not covered",
        "nombre a plus de chiffres que n'en garde un flottant double : le surplus n'est pas couvert",
    ),
    (
        "numbers have more digits than a double keeps: what lies beyond is not covered",
        "nombres ont plus de chiffres que n'en garde un flottant double : le surplus n'est pas couvert",
    ),
);
const DIGESTS: Noun = Noun::new(("digest", "empreinte"), ("digests", "empreintes"));
const SAME: Noun =
    Noun::new(("digest still holds", "empreinte inchangée"), ("digests still hold", "empreintes inchangées"));
const DIFFERENCES: Noun = Noun::new(("difference", "différence"), ("differences", "différences"));

impl DifferenceKind {
    /// What people call it.
    pub const fn label(self) -> Text {
        match self {
            Self::Changed => Text { en: "changed", fr: "modifié" },
            Self::Missing => Text { en: "missing", fr: "manquant" },
            Self::Added => Text { en: "added", fr: "ajouté" },
        }
    }
}

impl Digests {
    /// How many numbers have more digits than the digests cover.
    pub fn inexact(&self) -> u64 {
        self.header_inexact + self.records.iter().map(|record| record.inexact).sum::<u64>()
    }

    /// Why there are digests missing, as text for a terminal; the digests
    /// themselves are in [`to_sums`](Self::to_sums).
    ///
    /// ```
    /// use casecairn::digest::digest;
    /// use casecairn::{Options, Style};
    ///
    /// let digests = digest(br#"{"type":"compound","id":"c1","id":"c2"}"#, &Options::default());
    /// assert!(digests.to_text(Style::default()).ends_with("✗ 1 header or record without a digest\n"));
    /// ```
    pub fn to_text(&self, style: Style<'_>) -> String {
        let mut page = Page::new(style, self.lang);
        write_issues(&self.issues, &mut page);
        if self.omitted > 0 {
            page.put(Ink::Faint, &format!("… {}", MORE.times(self.omitted, self.lang)));
            page.end();
            page.end();
        }
        if self.inexact() > 0 {
            let said = INEXACT.times(self.inexact(), self.lang);
            page.flow(Ink::Bad(Severity::Warning), 0, &format!("! {said}"));
        }
        if self.ok {
            let count = self.listed().count() as u64;
            page.put(Ink::Good, &format!("✓ {}", DIGESTS.times(count, self.lang)));
            page.end();
        } else {
            let unread = UNREAD.times(self.unread, self.lang);
            let said = if self.unread > 0 { &unread } else { page.term(TWICE) };
            page.flow(Ink::Bad(Severity::Error), 0, &format!("✗ {said}"));
        }
        page.finish()
    }
}

impl Checked {
    /// What differs, as text for a terminal.
    ///
    /// ```
    /// use casecairn::digest::{Sums, digest};
    /// use casecairn::{Lang, Options, Style};
    ///
    /// let digests = digest(br#"{"type":"compound","id":"c1"}"#, &Options::default());
    /// let checked = digests.sums().check(&Sums::default());
    /// assert_eq!(checked.to_text(Style::default(), Lang::En), "  added    compound c1\n\n✗ 1 difference\n");
    /// ```
    pub fn to_text(&self, style: Style<'_>, lang: Lang) -> String {
        const WIDE: usize = 9;
        let mut page = Page::new(style, lang);
        for difference in &self.differences {
            let label = page.term(difference.kind.label());
            page.indent(2);
            page.put(Ink::Bad(Severity::Error), label);
            page.indent(WIDE.saturating_sub(columns(label)));
            page.put(Ink::Strong, &difference.of);
            page.end();
        }
        if !self.ok {
            page.end();
        }
        let same = SAME.times(self.same, lang);
        let differences = DIFFERENCES.times(self.differences.len() as u64, lang);
        let said = match (self.ok, self.same) {
            (true, _) => format!("✓ {same}"),
            (false, 0) => format!("✗ {differences}"),
            (false, _) => format!("✗ {differences}, {same}"),
        };
        page.put(if self.ok { Ink::Good } else { Ink::Bad(Severity::Error) }, &said);
        page.end();
        page.finish()
    }
}
