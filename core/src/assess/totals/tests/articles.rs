//! The two articles together.

use super::{numbers, totals};
use crate::assess::given::articles;
use crate::assess::text::{self, Page};
use crate::assess::totals::Totals;
use crate::lang::Lang;

fn both() -> Totals {
    totals(&articles(), 100)
}

#[test]
fn seven_sites_are_named_and_at_least_three_are_not() {
    let totals = both();
    let ten = totals.sites.shown.iter().find(|count| count.numbers.at_least == 10).unwrap();
    assert_eq!(ten.named.shown, ["BA01", "KA02", "SI03", "SI08", "SI15", "SI37", "SI38"]);
    let rest = ten.not_named.unwrap();
    assert_eq!((rest.at_least, rest.at_most), (3, None));
    assert_eq!(ten.lineages.at_least, 1);
    let seven = totals.sites.shown.iter().find(|count| count.numbers.at_most == Some(7)).unwrap();
    assert_eq!((seven.not_named.unwrap().at_least, seven.not_named.unwrap().at_most), (0, Some(0)));
    assert_eq!(seven.relations.shown[0].kind.code, "subset_of");
    assert_eq!(seven.relations.shown[0].to, "amnesty-2026-01:gavroche-2026-01-19#ten-sites");
    // Nothing is invented.
    assert_eq!(articles().kept.compounds.len(), 7);
}

#[test]
fn what_left_in_january_has_no_province() {
    let totals = both();
    assert_eq!(totals.cells.count(), 1);
    let cell = &totals.cells.shown[0];
    assert_eq!(
        (cell.month.as_str(), cell.area.country.as_deref(), cell.area.subdivision.as_deref()),
        ("2026-01", Some("KH"), None)
    );
    // “Victims”, “persons”: two at least, and the releases may be the exits.
    assert_eq!(cell.people.incidents.shown, ["amnesty-2026-01:exits", "amnesty-2026-01:releases"]);
    assert_eq!(numbers(&cell.people), (2, 2, None));
    assert_eq!(cell.people.at_least.from.shown, ["amnesty-2026-01:exits"]);
    assert_eq!(numbers(&totals.overall), (2, 2, None));
    assert_eq!(totals.not_placed.count(), 0);
}

#[test]
fn what_a_government_claims_stands_beside_and_nobody_has_verified_it() {
    let totals = both();
    let freed = totals.claimed.shown.iter().find(|number| number.numbers.at_least == 3001).unwrap();
    assert_eq!(freed.by.as_deref(), Some("amnesty-2026-01:government-kh"));
    assert_eq!(freed.described_as.as_ref().unwrap().code, "trafficking_victim");
    assert!(freed.verified.is_empty());
    assert_eq!((freed.lineages.at_least, freed.lineages.exact), (1, true));
    let letter = totals.claimed.shown.iter().find(|number| number.numbers.at_most == Some(6584)).unwrap();
    assert_eq!(letter.by.as_deref(), Some("amnesty-2025-06:ncct"));
    let stranded = totals.given.shown.iter().find(|number| number.numbers.at_least == 2000).unwrap();
    assert_eq!(stranded.situation.as_ref().unwrap().code, "stranded");
    assert_eq!(stranded.claims.shown[0].claim, "amnesty-2026-01:gavroche-2026-01-19#stranded");
}

#[test]
fn the_totals_read_as_tables() {
    let totals = both();
    for lang in Lang::ALL {
        let mut page = Page::new(*lang);
        text::totals(&mut page, &totals);
        insta::with_settings!({snapshot_path => "../../../../tests/snapshots", prepend_module_to_snapshot => false}, {
            insta::assert_snapshot!(format!("assess_totals_{lang}"), page.finish());
        });
    }
}
