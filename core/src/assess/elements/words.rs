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
    fr: "Toutes les personnes que visent les affirmations sont dites enfants, et pour des enfants cela n'est pas requis.",
};

/// What children among the people change for an element that is not required for them.
pub(super) const fn children(children: Children) -> Option<Text> {
    match children {
        Children::NotSaid => None,
        Children::Among => Some(Text {
            en: "Children are said to be among the people: for them this is not required; for the adults it is.",
            fr: "Des enfants sont dits présents parmi les personnes : pour eux, cela n'est pas requis ; pour les adultes, cela l'est.",
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
const STATED: Text =
    Text { en: "Claims that state it and stand: ", fr: "Affirmations qui l'énoncent et qui tiennent : " };
const LINEAGES: Text =
    Text { en: "independent lineages that they come from: ", fr: "lignées indépendantes dont elles proviennent : " };
const NOT_STATED: Text =
    Text { en: "No claim that stands states it", fr: "Aucune affirmation qui tienne ne l'énonce" };
const MISSING: Text = Text {
    en: "No claim that stands speaks of it, which does not say that it was not so",
    fr: "Aucune affirmation qui tienne n'en parle, ce qui ne dit pas qu'il en allait autrement",
};
const STANCE: Text = Text {
    en: "claims that do not assert it (alleged, reported, inferred, it appears so): ",
    fr: "affirmations qui ne le posent pas en fait (allégué, rapporté, déduit, apparent) : ",
};
const DISJUNCTION: Text =
    Text { en: "claims that state it or something else: ", fr: "affirmations qui l'énoncent, lui ou autre chose : " };
const SIGN: Text = Text { en: "claims of what is a sign of it: ", fr: "affirmations de ce qui en est un signe : " };
const AGAINST: Text = Text { en: "claims that speak against it: ", fr: "affirmations qui parlent contre : " };
const ASIDE: Text = Text { en: "claims set aside: ", fr: "affirmations écartées : " };

/// Whether a rule bears on what was read, in a sentence.
pub(super) const fn bears(effect: Effect, bears: Bears) -> Text {
    match (effect, bears) {
        (Effect::NotRequiredForChildren(_), Bears::OnAll) => NOT_REQUIRED,
        (_, Bears::OnSome) => Text {
            en: "Children are said to be among the people: for them it holds whatever the means.",
            fr: "Des enfants sont dits présents parmi les personnes : pour eux, elle vaut quels que soient les moyens.",
        },
        (Effect::NotRequiredForChildren(_), Bears::Perhaps | Bears::NotSaid) => Text {
            en: "No claim says that children are among the people; that does not say that there are none.",
            fr: "Aucune affirmation ne dit que des enfants sont parmi les personnes ; cela ne dit pas qu'il n'y en a pas.",
        },
        (Effect::ConsentIrrelevantWith(_), Bears::OnAll) => Text {
            en: "Claims that stand state one of the means, or everybody is said to be a child: consent counts for nothing.",
            fr: "Des affirmations qui tiennent énoncent l'un des moyens, ou toutes les personnes sont dites enfants : le consentement est indifférent.",
        },
        (Effect::ConsentIrrelevantWith(_), Bears::Perhaps) => Text {
            en: "The means are only pointed to, or disputed: should one have been used, consent counts for nothing.",
            fr: "Les moyens n'ont que des signes, ou sont contestés : si l'un d'eux a été utilisé, le consentement est indifférent.",
        },
        (Effect::ConsentIrrelevantWith(_), Bears::NotSaid) => Text {
            en: "No claim that stands speaks of the means.",
            fr: "Aucune affirmation qui tienne ne parle des moyens.",
        },
    }
}
