//! An assessment as tables, for data frames: a table a section, a row each.
//!
//! Words are codes, as in the JSON; only titles and reasons are in a language.
//! Lists of names are JSON in their cell, and hold what the answer shows.

mod elements;
mod ledger;
mod rows;
mod standing;
mod totals;

use super::assessment::{Assessment, Section};
use crate::lang::Lang;
use crate::table::Table;

impl Assessment {
    /// A section as a table; without rows where it was not asked for.
    ///
    /// | section | a row is |
    /// |---|---|
    /// | `standing` | a compound, an incident, or what several claims say; a column `criteria.…` for each profile |
    /// | `elements` | an element of a legal term, over all dossiers, then for each incident and compound |
    /// | `totals` | who left, in a month and an area; then all together; then what could not be placed |
    /// | `ledger` | a step in how a state answered, or one that is missing |
    ///
    /// ```
    /// use casecairn::Lang;
    /// use casecairn::assess::{AssessOptions, Section, assess};
    ///
    /// let assessment = assess(&[br#"{"type":"compound","id":"c1"}"#], &AssessOptions::default());
    /// let table = assessment.to_table(Section::Standing, Lang::En);
    /// assert_eq!((table.rows(), table.columns()[1].name.as_str()), (1, "id"));
    /// ```
    pub fn to_table(&self, section: Section, lang: Lang) -> Table {
        match section {
            Section::Standing => standing::table(&self.standings, lang),
            Section::Elements => elements::table(self.elements.as_ref(), lang),
            Section::Totals => totals::table(self.totals.as_ref()),
            Section::Ledger => ledger::table(self.ledger.as_ref()),
        }
    }
}
