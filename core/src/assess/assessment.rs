//! Dossiers in, an assessment out.

use super::case::Case;
use super::criteria::CriteriaProfile;
use super::elements::{Elements, Most, elements};
use super::ledger::{Ledger, ledger};
use super::reading::{Read, Reading};
use super::standing::{Ask, Standing, standings};
use super::text;
use super::totals::{Totals, totals};
use crate::lang::Lang;
use crate::read::Limits;
use serde::Serialize;
use std::collections::BTreeSet;
use std::io::{self, BufRead};

/// How to assess.
///
/// ```
/// use casecairn::assess::{AssessOptions, Section};
/// let mut options = AssessOptions::default();
/// options.sections = [Section::Standing].into();
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AssessOptions {
    /// The criteria to apply; else those that are built in.
    pub profiles: Vec<CriteriaProfile>,
    /// Which questions to answer; else all.
    pub sections: BTreeSet<Section>,
    /// The most claims that any list of the answer holds; the rest are counted.
    pub max_claims: usize,
    /// The most incidents, and compounds, whose elements the answer holds; the rest are counted.
    pub max_records: usize,
    /// The most rows that any table of totals and of the ledger holds; the rest are counted.
    pub max_rows: usize,
    /// How much is read before it is too much.
    pub limits: Limits,
}

impl Default for AssessOptions {
    fn default() -> Self {
        Self {
            profiles: CriteriaProfile::built_in(),
            sections: Section::ALL.iter().copied().collect(),
            max_claims: 20,
            max_records: 100,
            max_rows: 1000,
            limits: Limits::default(),
        }
    }
}

/// A question that an assessment answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Section {
    /// Which independent lineages support or contradict what.
    Standing,
    /// Which elements of legal terms claims state, point to or speak against.
    Elements,
    /// How many people left, at least and at most.
    Totals,
    /// How states answered.
    Ledger,
}

impl Section {
    /// Every section.
    pub const ALL: &'static [Self] = &[Self::Standing, Self::Elements, Self::Totals, Self::Ledger];

    /// Its code: `standing`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Standing => "standing",
            Self::Elements => "elements",
            Self::Totals => "totals",
            Self::Ledger => "ledger",
        }
    }
}

impl std::str::FromStr for Section {
    type Err = NotASection;

    fn from_str(text: &str) -> Result<Self, NotASection> {
        Self::ALL.iter().copied().find(|section| section.code() == text).ok_or(NotASection)
    }
}

/// There is no such section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a section is standing, elements, totals or ledger")]
pub struct NotASection;

/// What came of it.
///
/// ```
/// use casecairn::assess::{AssessOptions, assess};
/// let assessment = assess(&[br#"{"type":"compound","id":"c1"}"#], &AssessOptions::default());
/// assert!(assessment.to_json().starts_with(r#"{"read":{"dossiers":1,"#));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Assessment {
    /// What was read, and what could not be used.
    pub read: Read,
    /// The standing of compounds, then of incidents, then of what several claims say; empty
    /// where that was not asked.
    pub standings: Vec<Standing>,
    /// The elements of legal terms; `null` where they were not asked for.
    pub elements: Option<Elements>,
    /// How many people left; `null` where that was not asked.
    pub totals: Option<Totals>,
    /// How states answered; `null` where that was not asked.
    pub ledger: Option<Ledger>,
}

/// Assesses dossiers together: references between them are followed.
///
/// ```
/// use casecairn::assess::{AssessOptions, assess};
/// let assessment = assess(&[b"{", br#"{"type":"actor","id":"a","kind":"ngo"}"#], &AssessOptions::default());
/// assert_eq!((assessment.read.actors, assessment.read.unreadable), (1, 1));
/// ```
pub fn assess(inputs: &[&[u8]], options: &AssessOptions) -> Assessment {
    let mut assessor = Assessor::new(options, inputs.len() > 1);
    for input in inputs {
        // Reading from memory does not fail.
        let _ = assessor.read(*input);
    }
    assessor.finish()
}

/// Assesses dossiers that come from somewhere, one after the other, in bounded
/// memory where they are streams.
///
/// ```
/// use casecairn::assess::{AssessOptions, Assessor};
/// let options = AssessOptions::default();
/// let mut assessor = Assessor::new(&options, false);
/// assessor.read(&br#"{"type":"compound","id":"c1"}"#[..])?;
/// assert_eq!(assessor.finish().standings.len(), 1);
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct Assessor<'o> {
    options: &'o AssessOptions,
    reading: Reading,
}

impl std::fmt::Debug for Assessor<'_> {
    /// Shows how far it is: what it holds may have to be protected.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Assessor").field("read", &self.reading.read).finish_non_exhaustive()
    }
}

impl<'o> Assessor<'o> {
    /// An assessor; `several` when more than one dossier will be read.
    pub fn new(options: &'o AssessOptions, several: bool) -> Self {
        Self { options, reading: Reading::new(several) }
    }

    /// Reads one more dossier.
    ///
    /// # Errors
    /// The input could not be read. Faults of its content are no error: what
    /// has one is left out, and counted.
    pub fn read(&mut self, input: impl BufRead) -> io::Result<()> {
        self.read_with(input, |_| {})
    }

    /// As [`read`](Self::read), and tells after each record how many bytes of
    /// the input lie before it.
    ///
    /// # Errors
    /// The input could not be read.
    pub fn read_with(&mut self, input: impl BufRead, progress: impl FnMut(usize)) -> io::Result<()> {
        self.reading.take(input, &self.options.limits, progress)
    }

    /// Answers what was asked.
    pub fn finish(self) -> Assessment {
        let case = Case::of(self.reading);
        let ask = Ask { profiles: &self.options.profiles, most: self.options.max_claims };
        let asked = |section: Section| self.options.sections.contains(&section);
        let standings = if asked(Section::Standing) { standings(&case, ask) } else { Vec::new() };
        let most = Most { claims: self.options.max_claims, records: self.options.max_records };
        let elements = asked(Section::Elements).then(|| elements(&case, most));
        let most = self.options.max_rows;
        let totals = asked(Section::Totals).then(|| totals(&case, most));
        let ledger = asked(Section::Ledger).then(|| ledger(&case, most));
        Assessment { read: case.read, standings, elements, totals, ledger }
    }
}

impl Assessment {
    /// The assessment as one JSON document on one line: the same bytes from
    /// every binding.
    pub fn to_json(&self) -> String {
        // Texts are its keys, and every number is whole.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The assessment as text: headings, lists, and tables that can be pasted
    /// into a report.
    ///
    /// ```
    /// use casecairn::Lang;
    /// use casecairn::assess::{AssessOptions, assess};
    /// let assessment = assess(&[br#"{"type":"compound","id":"c1"}"#], &AssessOptions::default());
    /// assert!(assessment.to_text(Lang::Fr).contains("complexe"));
    /// ```
    pub fn to_text(&self, lang: Lang) -> String {
        text::write(self, lang)
    }

    /// The assessment as a piece of HTML, for notebooks and pages: what
    /// [`to_text`](Self::to_text) says, each section in something that opens.
    ///
    /// ```
    /// use casecairn::Lang;
    /// use casecairn::assess::{AssessOptions, assess};
    /// let assessment = assess(&[br#"{"type":"compound","id":"c1","names":[{"text":"<b>"}]}"#], &AssessOptions::default());
    /// let html = assessment.to_html(Lang::En);
    /// assert!(html.contains("<td>c1</td><td>&lt;b&gt;</td>"));
    /// ```
    pub fn to_html(&self, lang: Lang) -> String {
        text::write_html(self, lang)
    }

    /// Why something stands as it does: criterion by criterion, claim by claim.
    /// It is named by the id of its record, by a claim, or by the value that
    /// several claims state; `None` where the assessment has nothing of that name.
    ///
    /// ```
    /// use casecairn::Lang;
    /// use casecairn::assess::{AssessOptions, assess};
    /// let assessment = assess(&[br#"{"type":"compound","id":"c1"}"#], &AssessOptions::default());
    /// assert!(assessment.explain("c1", Lang::En).unwrap().contains("not met"));
    /// assert_eq!(assessment.explain("c2", Lang::En), None);
    /// ```
    pub fn explain(&self, id: &str, lang: Lang) -> Option<String> {
        text::explain(self, id, lang)
    }

    /// What [`explain`](Self::explain) says, as a piece of HTML.
    ///
    /// ```
    /// use casecairn::Lang;
    /// use casecairn::assess::{AssessOptions, assess};
    /// let assessment = assess(&[br#"{"type":"compound","id":"c1"}"#], &AssessOptions::default());
    /// assert!(assessment.explain_html("c1", Lang::En).unwrap().starts_with("<div class=\"casecairn"));
    /// ```
    pub fn explain_html(&self, id: &str, lang: Lang) -> Option<String> {
        text::explain_html(self, id, lang)
    }
}
