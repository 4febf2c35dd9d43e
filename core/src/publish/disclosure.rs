//! What a release held back, coarsened and suppressed, in numbers that may
//! themselves be shared.
//!
//! The report has the same lines whatever the dossier: that a line is there
//! says nothing. A number below `k`, zero included, is "fewer than k"; others
//! are told in the classes of the policy. So nobody learns from two reports
//! that one person has withdrawn their consent in between.

use super::coarse::Steps;
use super::policy::Policy;
use crate::lang::Lang;
use crate::order::tree_map;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Declares the lines of the report.
macro_rules! reasons {
    ($($name:ident = $code:literal { $en:literal, $fr:literal })*) => {
        /// What became of something, and why.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum Reason {
            $(
                #[doc = $en]
                #[serde(rename = $code)]
                $name,
            )*
        }

        impl Reason {
            /// Every line of the report, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// What it says, in each language.
            pub const fn text(self) -> crate::lang::Text {
                match self {
                    $(Self::$name => crate::lang::Text { en: $en, fr: $fr },)*
                }
            }
        }
    };
}

reasons! {
    Label = "record_withheld_by_label" {
        "records withheld: their TLP label, or the want of one, keeps them", "fiches retenues : leur marquage TLP, ou son absence, s'y oppose" }
    Superseded = "record_withheld_superseded" {
        "records withheld: others have taken their place", "fiches retenues : d'autres les remplacent" }
    Withdrawn = "record_withdrawn" {
        "records taken back: nothing but that is told", "fiches retirées : seul leur retrait est indiqué" }
    NotOpen = "record_withheld_no_open_source" {
        "records withheld: no open source carries them", "fiches retenues : aucune source ouverte ne les atteste" }
    Person = "person_withheld" {
        "persons withheld: no public basis and source for naming them", "personnes retenues : aucun fondement public ni aucune source ouverte ne permet de les nommer" }
    Unused = "actor_withheld_unused" {
        "actors withheld: nothing that is told needs them", "acteurs retenus : rien de ce qui est publié n'y renvoie" }
    Testimony = "evidence_withheld_told_by_people" {
        "evidence withheld: it holds what people told, wrote or filmed", "éléments de preuve retenus : ils contiennent ce que des personnes ont raconté, écrit ou filmé" }
    Consent = "evidence_withheld_by_consent" {
        "evidence withheld: consent is missing, refused, withdrawn, over or for another use, or it draws on such evidence", "éléments de preuve retenus : le consentement fait défaut, a été refusé ou retiré, a pris fin ou vise un autre usage, ou ils s'appuient sur de tels éléments" }
    Minor = "evidence_withheld_minor" {
        "evidence withheld: it shows or tells of children", "éléments de preuve retenus : il y est question d'enfants, ou l'on y voit des enfants" }
    Unpublished = "evidence_withheld_unpublished" {
        "evidence withheld: nobody is known to have published it, or its author has taken it down", "éléments de preuve retenus : rien n'indique qu'ils aient été publiés, ou leur auteur les a supprimés" }
    Value = "value_withheld_no_open_source" {
        "values withheld: no open source carries them", "valeurs retenues : aucune source ouverte ne les atteste" }
    FreeText = "free_text_withheld" {
        "free texts withheld", "textes libres retenus" }
    Place = "place_coarsened" {
        "places coarsened to a cell, a subdivision or a country", "lieux ramenés à une maille, à une subdivision ou à un pays" }
    Date = "date_coarsened" {
        "dates coarsened to months or years", "dates ramenées au mois ou à l'année" }
    Small = "incident_coarsened_few_people" {
        "incidents told coarsely and acts withheld: they may concern few people", "incidents décrits à grands traits et actes retenus : ils peuvent ne concerner que peu de personnes" }
    Count = "count_suppressed" {
        "counts of people suppressed: too few people, or not surely enough", "décomptes de personnes supprimés : trop peu de personnes, ou un nombre trop incertain" }
    Overlap = "count_suppressed_overlap" {
        "counts of people suppressed: with another they would give away a group", "décomptes de personnes supprimés : rapprochés d'un autre, ils révéleraient un groupe" }
    Cell = "cell_suppressed" {
        "cells suppressed: too few people, or so that totals give no other cell away", "cases supprimées : trop peu de personnes, ou pour que les totaux n'en révèlent pas une autre" }
    Risk = "suppressed_for_global_risk" {
        "cells and counts suppressed to bring the global risk down", "cases et décomptes supprimés pour abaisser le risque global" }
}

/// A number in the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[non_exhaustive]
pub struct About {
    /// At least so many; absent, none or few.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<u64>,
    /// Fewer than so many.
    pub fewer_than: u64,
}

/// The report on a release. It names nothing and may be shared with it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[non_exhaustive]
pub struct Disclosure {
    /// The policy under which was published.
    pub policy: Policy,
    /// Every reason with how often it held, each time in the same order.
    pub withheld: BTreeMap<Reason, About>,
}

/// Counts while the release is made.
#[derive(Debug, Default)]
pub(super) struct Tally(BTreeMap<Reason, u64>);

impl Tally {
    /// So many more for a reason.
    pub(super) fn add(&mut self, reason: Reason, many: usize) {
        let count = self.0.entry(reason).or_default();
        *count = count.saturating_add(many as u64);
    }

    /// The report.
    pub(super) fn report(&self, policy: &Policy) -> Disclosure {
        let steps = Steps { k: policy.k, step: policy.step };
        let about = |reason: &Reason| {
            let many = self.0.get(reason).copied().unwrap_or(0);
            let class = steps.class(many, Some(many)).unwrap_or(steps.at_least_k());
            About { min: class.min, fewer_than: class.fewer_than.unwrap_or(u64::MAX) }
        };
        // Who has read what is nobody else's business.
        let policy = Policy { cleared: Vec::new(), ..policy.clone() };
        let withheld = tree_map(Reason::ALL.iter().map(|reason| (*reason, about(reason))));
        Disclosure { policy, withheld }
    }
}

impl Disclosure {
    /// The report as JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// The report for people: what was held back, and how often.
    ///
    /// ```
    /// use casecairn::{Lang, publish::{Policy, publish}, model::edtf::Day};
    /// let dossier = br#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T"}"#;
    /// let published = publish(&[dossier], &Policy::public(), Day::new(2026, 2, 1).unwrap())?;
    /// assert!(published.disclosure.to_text(Lang::En).contains("fewer than 11"));
    /// # Ok::<(), casecairn::publish::Refused>(())
    /// ```
    pub fn to_text(&self, lang: Lang) -> String {
        let (policy, each, other) = match lang {
            Lang::Fr => ("politique\u{a0}:", "pour chacun des motifs\u{a0}:", "pour chacun des autres motifs\u{a0}:"),
            Lang::En => ("policy:", "for each reason:", "for each of the other reasons:"),
        };
        let mut lines = String::new();
        for (reason, about) in self.withheld.iter().filter(|(_, about)| about.min.is_some()) {
            let _ = writeln!(lines, "  {:>9}  {}", about.say(lang), reason.text().get(lang));
        }
        let few = About { min: None, fewer_than: self.policy.k };
        let rest = if lines.is_empty() { format!("  {each}") } else { format!("{lines}\n  {other}") };
        format!("{policy} {}\n\n{rest} {}\n", printable(&self.policy.name), few.say(lang))
    }
}

impl About {
    fn say(self, lang: Lang) -> String {
        match (self.min, lang) {
            (Some(min), _) => format!("{min}–{}", self.fewer_than.saturating_sub(1)),
            (None, Lang::Fr) => format!("moins de {}", self.fewer_than),
            (None, Lang::En) => format!("fewer than {}", self.fewer_than),
        }
    }
}

/// A name without anything that a terminal could take for an order.
fn printable(text: &str) -> String {
    text.chars().filter(|char| !char.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g14_the_report_tells_no_small_number_and_always_has_the_same_lines() {
        let policy = Policy::public();
        let empty = Tally::default().report(&policy);
        assert_eq!(empty.withheld.len(), Reason::ALL.len());
        for many in 0..=10 {
            let mut tally = Tally::default();
            for reason in Reason::ALL {
                tally.add(*reason, many);
            }
            assert_eq!(tally.report(&policy), empty);
        }
        let mut tally = Tally::default();
        tally.add(Reason::Consent, 11);
        let report = tally.report(&policy);
        assert_eq!(report.withheld[&Reason::Consent], About { min: Some(11), fewer_than: 40 });
        assert!(report.to_json().contains("\"evidence_withheld_by_consent\""));
    }

    #[test]
    fn g14_the_report_says_what_is_not_few_and_sums_up_the_rest() {
        let mut policy = Policy::public();
        "pub\u{1b}[31mlic".clone_into(&mut policy.name);
        let cleared = r#"{"record":"canary","field":"title","by":"canary","on":"2026-01-20"}"#;
        policy.cleared.push(serde_json::from_str(cleared).unwrap());
        let mut tally = Tally::default();
        tally.add(Reason::Consent, 45);
        tally.add(Reason::Minor, 3);
        let report = tally.report(&policy);
        assert_eq!(report.policy.cleared, []);
        assert_eq!(
            report.to_text(Lang::En),
            "policy: pub[31mlic\n\n      40–59  evidence withheld: consent is missing, refused, withdrawn, over or for \
             another use, or it draws on such evidence\n\n  for each of the other reasons: fewer than 11\n"
        );
        let french = report.to_text(Lang::Fr);
        assert!(
            french.starts_with("politique\u{a0}: pub[31mlic\n\n      40–59  éléments de preuve retenus"),
            "{french}"
        );
        assert!(french.ends_with("\n\n  pour chacun des autres motifs\u{a0}: moins de 11\n"), "{french}");
        let nothing = Tally::default().report(&Policy::public());
        assert_eq!(nothing.to_text(Lang::En), "policy: public\n\n  for each reason: fewer than 11\n");
    }

    #[test]
    fn every_line_has_french_of_its_own() {
        for reason in Reason::ALL {
            let text = reason.text();
            assert_ne!(text.en, text.fr);
            assert!(!text.fr.contains(" :"), "a no-break space before a colon: {}", text.fr);
        }
    }
}
