//! The sentences that explain an answer.

use super::answer::{Bears, ElementState as State};
use super::table::Effect;
use super::tally::{Bearing, WhyPossible};
use crate::assess::answer::{LineageCount, Term};
use crate::assess::kept::Children;
use crate::lang::{Lang, Text};

/// Why an element is not required.
pub(super) const NOT_REQUIRED: Text = Text {
    en: "Everybody whom the claims are about is said to be a child, and for children this is not required.",
    fr: "Toutes les personnes dont parlent les affirmations sont, selon elles, des enfants ; pour un enfant, cela n'est pas requis.",
};

/// What children among the people change for an element that is not required for them.
pub(super) const fn children(children: Children) -> Option<Text> {
    match children {
        Children::NotSaid => None,
        Children::Among => Some(Text {
            en: "Children are said to be among the people: for them this is not required; for the adults it is.",
            fr: "Selon des affirmations, des enfants sont parmi les personnes : pour les enfants, cela n'est pas requis ; pour les adultes, si.",
        }),
        Children::Only => Some(NOT_REQUIRED),
    }
}

/// Why an element stands as it does.
pub(super) fn why(state: State, bearing: &Bearing, lineages: LineageCount) -> Term {
    let of = |lang| sentence(state, bearing, lineages, lang);
    Term { en: of(Lang::En), fr: of(Lang::Fr) }
}

fn sentence(state: State, bearing: &Bearing, lineages: LineageCount, lang: Lang) -> String {
    let mut parts = Vec::new();
    match state {
        State::Supported | State::Disputed => {
            parts.push((STATED, bearing.supporting.len().to_string()));
            if !bearing.supporting.is_empty() {
                let bound = if lineages.exact { "" } else { AT_LEAST.get(lang) };
                parts.push((LINEAGES, format!("{bound}{}", lineages.at_least)));
            }
        }
        State::Contradicted => parts.push((STATED, "0".to_owned())),
        State::Possible => parts.push((NOT_STATED, String::new())),
        State::Missing | State::NotRequired => parts.push((MISSING, String::new())),
    }
    for (why, label) in
        [(WhyPossible::Stance, STANCE), (WhyPossible::Disjunction, DISJUNCTION), (WhyPossible::Sign, SIGN)]
    {
        parts.push((label, some(bearing.pointing.iter().filter(|(_, because)| *because == why).count())));
    }
    parts.push((AGAINST, some(bearing.contradicting.len())));
    parts.push((ASIDE, some(bearing.set_aside.len())));
    let whole = |label: &Text| *label == NOT_STATED || *label == MISSING;
    let parts = parts.iter().filter(|(label, number)| whole(label) || !number.is_empty());
    let parts: Vec<String> = parts.map(|(label, number)| format!("{}{number}", label.get(lang))).collect();
    let mut sentence = parts.join(SEMICOLON.get(lang));
    sentence.push('.');
    sentence
}

/// A number that is worth saying.
fn some(count: usize) -> String {
    if count == 0 { String::new() } else { count.to_string() }
}

const SEMICOLON: Text = Text { en: "; ", fr: " ; " };
const AT_LEAST: Text = Text { en: "at least ", fr: "au moins " };
const STATED: Text = Text { en: "Claims that state it and stand: ", fr: "Affirmations retenues qui l'énoncent : " };
const LINEAGES: Text =
    Text { en: "independent lineages that they come from: ", fr: "lignées indépendantes dont elles proviennent : " };
const NOT_STATED: Text = Text { en: "No claim that stands states it", fr: "Aucune affirmation retenue ne l'énonce" };
const MISSING: Text = Text {
    en: "No claim that stands mentions it, which does not say that it was not there",
    fr: "Aucune affirmation retenue ne l'évoque, ce qui ne veut pas dire qu'il était absent",
};
const STANCE: Text = Text {
    en: "claims that state it without asserting it (alleged, reported, suspected, inferred, appears): ",
    fr: "affirmations qui l'énoncent sans l'affirmer (allégué, rapporté, soupçonné, déduit, semble) : ",
};
const DISJUNCTION: Text =
    Text { en: "claims that state it or something else: ", fr: "affirmations qui énoncent cela ou autre chose : " };
const SIGN: Text =
    Text { en: "claims that only give a sign of it: ", fr: "affirmations qui n'en donnent qu'un signe : " };
const AGAINST: Text = Text { en: "claims that speak against it: ", fr: "affirmations qui le contredisent : " };
const ASIDE: Text = Text { en: "claims set aside: ", fr: "affirmations écartées : " };

/// Whether a rule bears on what was read, in a sentence.
pub(super) const fn bears(effect: Effect, bears: Bears) -> Text {
    match (effect, bears) {
        (Effect::NotRequiredForChildren(_), Bears::OnAll) => NOT_REQUIRED,
        (_, Bears::OnSome) => Text {
            en: "Children are said to be among the people: for them the rule holds whatever the means.",
            fr: "Selon des affirmations, des enfants sont parmi les personnes : pour les enfants, la règle vaut quels que soient les moyens.",
        },
        (Effect::NotRequiredForChildren(_), Bears::Perhaps | Bears::NotSaid) => Text {
            en: "No claim says that children are among the people; that does not say that there are none.",
            fr: "Aucune affirmation ne dit que des enfants sont parmi les personnes ; cela ne veut pas dire qu'il n'y en a pas.",
        },
        (Effect::ConsentIrrelevantWith(_), Bears::OnAll) => Text {
            en: "Claims that stand state one of the means, or that everybody is a child: if that is so, consent is irrelevant.",
            fr: "Des affirmations retenues énoncent l'un des moyens, ou disent que toutes les personnes sont des enfants : si tel est le cas, le consentement est indifférent.",
        },
        (Effect::ConsentIrrelevantWith(_), Bears::Perhaps) => Text {
            en: "The means are only pointed to, or disputed: if one was used, consent is irrelevant.",
            fr: "Les moyens sont seulement suggérés, ou contestés : si l'un d'eux a été utilisé, le consentement est indifférent.",
        },
        (Effect::ConsentIrrelevantWith(_), Bears::NotSaid) => Text {
            en: "No claim that stands states or points to a means.",
            fr: "Aucune affirmation retenue n'énonce ni ne suggère un moyen.",
        },
    }
}
