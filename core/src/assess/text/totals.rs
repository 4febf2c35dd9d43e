//! The totals, as tables.

use super::Page;
use super::amounts::{BY, CLAIMS, LINEAGES, NONE, PEOPLE, REASON};
use super::words::{COLON, SEMICOLON};
use crate::assess::WhyLeftOut;
use crate::assess::totals::{ClaimedNumber, GivenNumber, SiteCount, Total, Totals, WhyNotPlaced};
use crate::lang::Text;

const HEADING: Text = Text { en: "People who left", fr: "Personnes qui sont parties" };
const HOW: Text = Text {
    en: "Departures are counted, by release, escape or otherwise, as incidents on record tell of them; a person trafficked again may have left twice. An attempt is not a departure. “At least” adds up only incidents that are certainly distinct: their record says so, or their times, places or compounds exclude each other. “At most” is what all incidents on record tell of together, each part counted within its whole. What nobody recorded is not in it: it is no ceiling on how many people really left.",
    fr: "Sont comptés les départs, par libération, évasion ou autrement, que rapportent les incidents consignés ; une personne de nouveau victime de la traite peut être partie deux fois. Une tentative n'est pas un départ. « Au moins » n'additionne que des incidents certainement distincts : leur fiche le dit, ou leurs dates, leurs lieux ou leurs complexes s'excluent. « Au plus » est ce que rapportent ensemble tous les incidents consignés, chaque partie étant comprise dans son tout. Ce que personne n'a consigné n'y figure pas : ce n'est pas un plafond du nombre réel de départs.",
};
const MONTH: Text = Text { en: "month", fr: "mois" };
const WHERE: Text = Text { en: "province", fr: "province" };
const LEAST: Text = Text { en: "at least", fr: "au moins" };
const IF_SO: Text =
    Text { en: "at least, if all that is told is so", fr: "au moins, si tout ce qui est rapporté est exact" };
const MOST: Text = Text { en: "at most", fr: "au plus" };
const FROM: Text = Text { en: "“at least” is from", fr: "« au moins » tiré de" };
const FROM_IF_SO: Text = Text { en: "if all is so, from", fr: "si tout est exact, tiré de" };
const NOTE: Text = Text { en: "note", fr: "remarque" };
const ALL: Text = Text { en: "all", fr: "ensemble" };
const NOT_PLACED: Text =
    Text { en: "What could not be placed, or has no number", fr: "Ce qui n'a pu être situé, ou n'a pas de nombre" };
const ANY_CELL: Text = Text {
    en: "Each of these may belong to any row above that its time and place allow: “at most” in a row holds for what could be placed there.",
    fr: "Chacun de ces incidents peut relever de toute ligne ci-dessus que sa date et son lieu permettent : « au plus », sur une ligne, vaut pour ce qui a pu y être situé.",
};
const INCIDENTS: Text = Text { en: "incidents", fr: "incidents" };
const LEFT_OUT: Text = Text { en: "Incidents that do not stand", fr: "Incidents écartés" };
const OTHER: Text = Text {
    en: "Not counted, as their kind does not say that people left:",
    fr: "Non comptés, leur nature ne disant pas que des personnes sont parties :",
};
const CLAIMED: Text = Text {
    en: "Numbers that bodies claim for themselves",
    fr: "Nombres que des organismes revendiquent pour eux-mêmes",
};
const NEVER: Text = Text {
    en: "These numbers stand beside the totals and are in none of them.",
    fr: "Ces nombres figurent à côté des totaux et n'entrent dans aucun.",
};
const CLAIMS_NUMBER: Text = Text { en: "claimed", fr: "revendiqué" };
const DESCRIBED: Text = Text { en: "described as", fr: "personnes décrites comme" };
const VERIFIED: Text = Text { en: "verified by somebody else", fr: "vérifié par un tiers" };
const GIVEN: Text = Text { en: "Given without an incident", fr: "Donné sans incident" };
const WHAT: Text = Text { en: "what happened", fr: "événements" };
const SITUATION: Text = Text { en: "situation", fr: "situation" };
const PLACE: Text = Text { en: "where", fr: "lieu" };
const SITES: Text = Text { en: "Compounds counted", fr: "Complexes dénombrés" };
const COUNTED: Text = Text { en: "counted", fr: "dénombrés" };
const NAMED: Text = Text { en: "named", fr: "désignés" };
const NOT_NAMED: Text = Text { en: "not named (derived)", fr: "non désignés (déduit)" };
const RELATIONS: Text = Text { en: "relation to other counts", fr: "rapport avec d'autres décomptes" };
const CONFLICT: Text = Text { en: "numbers contradict each other", fr: "des nombres se contredisent" };
const NOT_EXACT: Text = Text { en: "more incidents may be distinct", fr: "d'autres incidents peuvent être distincts" };
const UNBOUNDED: Text = Text { en: "not known", fr: "inconnu" };

/// Writes the totals.
pub(in crate::assess) fn totals(page: &mut Page, totals: &Totals) {
    page.heading(2, page.term(HEADING));
    page.paragraph(page.term(HOW));
    cells(page, totals);
    page.heading(3, page.term(NOT_PLACED));
    if totals.not_placed.count() > 0 {
        page.paragraph(page.term(ANY_CELL));
    }
    page.listed(&[INCIDENTS, REASON, PEOPLE], &totals.not_placed, |page, item| {
        let numbers = item.numbers.map_or_else(|| page.term(UNBOUNDED).to_owned(), |numbers| page.numbers(numbers));
        vec![page.list(&item.incidents), page.term(why(item.reason)).to_owned(), numbers]
    });
    if totals.left_out.count() > 0 {
        page.heading(3, page.term(LEFT_OUT));
        page.listed(&[INCIDENTS, REASON], &totals.left_out, |page, item| {
            vec![item.incident.clone(), page.term(why_out(item.reason)).to_owned()]
        });
    }
    if !totals.other_kinds.is_empty() {
        let kinds = totals
            .other_kinds
            .iter()
            .map(|kind| format!("{} ({})", page.coded(&kind.kind), page.number(kind.incidents)));
        let kinds = kinds.collect::<Vec<_>>().join(", ");
        page.paragraph(&format!("{} {kinds}", page.term(OTHER)));
    }
    page.heading(3, page.term(CLAIMED));
    page.paragraph(page.term(NEVER));
    page.listed(&[BY, CLAIMS_NUMBER, DESCRIBED, VERIFIED, CLAIMS, LINEAGES], &totals.claimed, claimed);
    page.heading(3, page.term(GIVEN));
    page.paragraph(page.term(NEVER));
    page.listed(&[PEOPLE, WHAT, SITUATION, PLACE, CLAIMS, LINEAGES], &totals.given, given);
    page.heading(3, page.term(SITES));
    page.listed(&[COUNTED, NAMED, NOT_NAMED, RELATIONS, CLAIMS, LINEAGES], &totals.sites, site);
}

fn cells(page: &mut Page, totals: &Totals) {
    let head = [MONTH, WHERE, LEAST, IF_SO, MOST, FROM, FROM_IF_SO, NOTE].map(|text| page.term(text));
    let mut rows: Vec<Vec<String>> = totals
        .cells
        .shown
        .iter()
        .map(|cell| row(page, cell.month.as_str().to_owned(), page.area(&cell.area), &cell.people, true))
        .collect();
    rows.push(row(page, page.term(ALL).to_owned(), String::new(), &totals.overall, false));
    page.table(&head, &rows);
    if totals.cells.omitted > 0 {
        let more = page.more(totals.cells.omitted);
        page.paragraph(&more);
    }
}

fn row(page: &Page, month: String, area: String, people: &Total, tells_exact: bool) -> Vec<String> {
    let most = people.at_most.map_or_else(|| page.term(UNBOUNDED).to_owned(), |most| page.number(most));
    let exact = people.at_least.exact && people.at_least_if_so.exact;
    let notes = [(people.conflicting, CONFLICT), (tells_exact && !exact, NOT_EXACT)];
    let notes: Vec<&str> = notes.into_iter().filter(|(is, _)| *is).map(|(_, note)| page.term(note)).collect();
    vec![
        month,
        area,
        page.number(people.at_least.people),
        page.number(people.at_least_if_so.people),
        most,
        page.list(&people.at_least.from),
        page.list(&people.at_least_if_so.from),
        notes.join(", "),
    ]
}

fn claimed(page: &Page, item: &ClaimedNumber) -> Vec<String> {
    let by = item.by.clone().or_else(|| item.incident.clone()).unwrap_or_default();
    let verified: Vec<String> = item.verified.iter().map(|numbers| page.numbers(*numbers)).collect();
    vec![
        by,
        format!("{} ({})", page.numbers(item.numbers), page.coded(&item.unit)),
        item.described_as.as_ref().map(|status| page.coded(status)).unwrap_or_default(),
        if verified.is_empty() { page.term(NONE).to_owned() } else { verified.join(", ") },
        page.claims(&item.claims),
        page.lineages(item.lineages),
    ]
}

fn given(page: &Page, item: &GivenNumber) -> Vec<String> {
    vec![
        format!("{} ({})", page.numbers(item.numbers), page.coded(&item.unit)),
        page.all_coded(&item.what),
        item.situation.as_ref().map(|situation| page.coded(situation)).unwrap_or_default(),
        page.area(&item.area),
        page.claims(&item.claims),
        page.lineages(item.lineages),
    ]
}

fn site(page: &Page, item: &SiteCount) -> Vec<String> {
    let rest = item.not_named.map_or_else(|| page.term(CONFLICT).to_owned(), |rest| page.numbers(rest));
    let colon = page.term(COLON);
    let relation = |relation: &crate::assess::totals::CountRelated| {
        format!("{} {}{colon}{}", page.coded(&relation.kind), relation.to, page.met(relation.holds))
    };
    let relations: Vec<String> = item.relations.shown.iter().map(relation).collect();
    let said = [&item.assessed].into_iter().flatten().chain(&item.what).map(|coded| page.coded(coded));
    let said: Vec<String> = [page.coded(&item.unit)].into_iter().chain(said).collect();
    vec![
        format!("{} ({})", page.numbers(item.numbers), said.join(", ")),
        page.list(&item.named),
        if item.named.count() == 0 { page.term(UNBOUNDED).to_owned() } else { rest },
        relations.join(page.term(SEMICOLON)),
        page.claims(&item.claims),
        page.lineages(item.lineages),
    ]
}

const fn why(reason: WhyNotPlaced) -> Text {
    match reason {
        WhyNotPlaced::NoTime => Text { en: "nobody says when", fr: "date non précisée" },
        WhyNotPlaced::LongerThanAMonth => {
            Text { en: "its time does not lie in one month", fr: "sa date ne tient pas en un seul mois" }
        }
        WhyNotPlaced::NoPlace => Text { en: "not even the country is known", fr: "même le pays est inconnu" },
        WhyNotPlaced::NoNumber => {
            Text { en: "placed, but nobody says how many", fr: "situé, mais nombre non précisé" }
        }
        WhyNotPlaced::RecordsDisagree => Text {
            en: "said to be the same, but of several times or places",
            fr: "dits n'en faire qu'un, mais de dates ou de lieux différents",
        },
        WhyNotPlaced::WholeElsewhere => Text {
            en: "part of an incident of another time or place",
            fr: "partie d'un incident d'une autre date ou d'un autre lieu",
        },
    }
}

const fn why_out(reason: WhyLeftOut) -> Text {
    match reason {
        WhyLeftOut::Withdrawn => Text { en: "withdrawn", fr: "retiré" },
        WhyLeftOut::Superseded => Text { en: "replaced", fr: "remplacé" },
        WhyLeftOut::Denied => Text { en: "denied", fr: "démenti" },
        WhyLeftOut::Retracted => Text { en: "taken back", fr: "rétracté" },
        WhyLeftOut::Hypothetical => Text { en: "hypothetical", fr: "hypothétique" },
        WhyLeftOut::NothingCarriesIt => {
            Text { en: "no claim that carries it is left", fr: "plus aucune affirmation ne l'appuie" }
        }
    }
}
