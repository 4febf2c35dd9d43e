//! Which criteria of a profile something meets, and by which claims.

use super::profile::{Certainty, CriteriaProfile, Criterion, Features, RestsOn, Test, Verified};
use crate::assess::answer::{Claims, Met, Term};
use crate::assess::case::Case;
use crate::assess::provenance::{Grade, Kinds, Level};
use crate::assess::standing::SubjectKind;
use crate::index::{Lineages, Node};
use crate::lang::Text;
use crate::model::Answer;
use crate::model::vocabulary::SecurityFeature;
use serde::Serialize;

/// What came of a profile.
///
/// ```
/// use casecairn::assess::{AssessOptions, Met, assess};
/// let assessment = assess(&[br#"{"type":"compound","id":"c1"}"#], &AssessOptions::default());
/// let outcome = &assessment.standings[0].outcomes[0];
/// assert_eq!((outcome.profile.as_str(), outcome.answer), ("reported-by-one", Met::NotMet));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Outcome {
    /// The id of the profile.
    pub profile: String,
    /// Its title.
    pub title: Term,
    /// Whether all of its criteria are met.
    pub answer: Met,
    /// The assessment that this amounts to under the profile, if it is met.
    pub grants: Option<String>,
    /// Each criterion.
    pub criteria: Vec<CriterionAnswer>,
}

/// Whether a criterion is met, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CriterionAnswer {
    /// The id of the criterion.
    pub id: String,
    /// What it asks for.
    pub title: Term,
    /// Whether it is met.
    pub answer: Met,
    /// Why, in a sentence.
    pub because: Term,
    /// The claims that decide it.
    pub claims: Claims,
}

/// What is laid under something.
pub(in crate::assess) struct Laid<'c> {
    pub(in crate::assess) kind: SubjectKind,
    pub(in crate::assess) supporting: &'c [Node],
    pub(in crate::assess) contradicting: &'c [Node],
    /// How many lineages each side comes from.
    pub(in crate::assess) lineages: (Lineages, Lineages),
    /// Whether claims are cited that were not given.
    pub(in crate::assess) incomplete: bool,
    /// Features with the claims that carry each, and whether they speak of this
    /// very site or of a group that it belongs to.
    pub(in crate::assess) features: &'c [(SecurityFeature, Vec<Node>, bool)],
}

/// Applies a profile.
pub(in crate::assess) fn judge(case: &Case, laid: &Laid<'_>, profile: &CriteriaProfile, most: usize) -> Outcome {
    let criteria: Vec<CriterionAnswer> =
        profile.criteria.iter().map(|criterion| answer(case, laid, criterion, most)).collect();
    let met = |wanted: Met| criteria.iter().any(|criterion| criterion.answer == wanted);
    let answer = match (met(Met::NotMet), met(Met::CannotTell)) {
        (true, _) => Met::NotMet,
        (_, true) => Met::CannotTell,
        _ => Met::Met,
    };
    let grants = profile.grants.filter(|_| answer == Met::Met).map(|status| status.0.code().to_owned());
    Outcome { profile: profile.id.clone(), title: profile.title.clone(), answer, grants, criteria }
}

fn answer(case: &Case, laid: &Laid<'_>, criterion: &Criterion, most: usize) -> CriterionAnswer {
    let (answer, because, claims) = match &criterion.test {
        Test::Lineages(test) => supported(laid, test.at_least),
        Test::ContradictingLineages(test) => contradicted(laid, test.at_most),
        Test::RestsOn(test) => case.resting_on(laid, test),
        Test::Features(test) => case.features(laid, test),
        Test::Stance(test) => {
            let stance = |claim: &&Node| {
                let note = case.index.claim(**claim);
                note.is_some_and(|note| test.among.iter().any(|word| word.0 == note.stance))
            };
            let claims: Vec<Node> = laid.supporting.iter().filter(stance).copied().collect();
            laid.found(if claims.is_empty() { Answer::No } else { Answer::Yes }, &STANCES, claims)
        }
    };
    CriterionAnswer {
        id: criterion.id.clone(),
        title: criterion.title.clone(),
        answer: answer.into(),
        because,
        claims: case.claims_answer(&claims, most),
    }
}

type Found = (Answer, Term, Vec<Node>);

fn supported(laid: &Laid<'_>, wanted: u64) -> Found {
    let found = laid.lineages.0;
    let enough = found.least as u64 >= wanted;
    let answer = if enough { Answer::Yes } else { laid.anything_else().or(undecided(found)) };
    (answer, counted(found, laid.supporting.len()), laid.supporting.to_vec())
}

fn contradicted(laid: &Laid<'_>, most: u64) -> Found {
    let found = laid.lineages.1;
    let answer = if found.least as u64 > most {
        Answer::No
    } else {
        // A claim that was not given may speak against it.
        !(laid.anything_else().or(undecided(found)))
    };
    (answer, counted(found, laid.contradicting.len()), laid.contradicting.to_vec())
}

/// Whether there may be more lineages than were found.
fn undecided(found: Lineages) -> Answer {
    if found.exact { Answer::No } else { Answer::CannotTell }
}

/// How many claims there are, from how many lineages.
fn counted(found: Lineages, claims: usize) -> Term {
    let (en, fr) = if found.exact { ("", "") } else { ("at least ", "au moins ") };
    Term {
        en: format!("claims: {claims}; independent lineages: {en}{}", found.least),
        fr: format!("affirmations\u{a0}: {claims}\u{a0}; lignées indépendantes\u{a0}: {fr}{}", found.least),
    }
}

impl Laid<'_> {
    /// What was found, where what was not given could still turn it.
    fn found(&self, answer: Answer, sentences: &Sentences, claims: Vec<Node>) -> Found {
        if answer == Answer::No && self.incomplete {
            return (Answer::CannotTell, Term::from(NOT_GIVEN), claims);
        }
        (answer, sentences.get(answer), claims)
    }

    /// Whether there is more than what was given: of what was not, nobody can tell.
    fn anything_else(&self) -> Answer {
        if self.incomplete { Answer::CannotTell } else { Answer::No }
    }
}

impl Case {
    fn resting_on(&self, laid: &Laid<'_>, test: &RestsOn) -> Found {
        let kinds = Kinds::of(test.kinds.iter().map(|word| &word.0));
        let each = laid.supporting.iter().map(|claim| (*claim, self.rests_on(*claim, kinds, test.verified.as_ref())));
        let (answer, claims) = best(each);
        laid.found(answer, &RESTING, claims)
    }

    /// Whether a claim rests on evidence of some kinds: surely, where all that
    /// it goes back to is such; perhaps, where some of it is.
    fn rests_on(&self, claim: Node, kinds: Kinds, verified: Option<&Verified>) -> Answer {
        let Some(note) = self.index.claim(claim) else { return Answer::CannotTell };
        let on = |evidence: &Node| {
            let Some(behind) = self.behind(*evidence) else { return Answer::CannotTell };
            let kind = match (behind.roots.within(kinds), behind.origins.meets(kinds)) {
                (true, _) => Answer::Yes,
                (_, true) => Answer::CannotTell,
                _ => Answer::No,
            };
            let graded = verified.map_or(Answer::Yes, |verified| {
                match (verified.holds(behind.sure), verified.holds(behind.possible)) {
                    (true, _) => Answer::Yes,
                    (_, true) => Answer::CannotTell,
                    _ => Answer::No,
                }
            });
            kind.and(graded)
        };
        note.bases().iter().map(on).fold(Answer::No, Answer::or)
    }

    fn features(&self, laid: &Laid<'_>, test: &Features) -> Found {
        if laid.kind != SubjectKind::Compound {
            return (Answer::CannotTell, Term::from(ONLY_COMPOUNDS), Vec::new());
        }
        let kinds = Kinds::of(test.rests_on.iter().map(|word| &word.0));
        let wanted = |kind: &SecurityFeature| test.any_of.is_empty() || test.any_of.iter().any(|word| word.0 == *kind);
        let features = laid.features.iter().filter(|(kind, ..)| wanted(kind));
        let each = features.flat_map(|(_, claims, own)| {
            claims.iter().map(move |claim| {
                let rests = if test.rests_on.is_empty() { Answer::Yes } else { self.rests_on(*claim, kinds, None) };
                // What is said of a group is not said of each of its members.
                (*claim, if *own { rests } else { rests.and(Answer::CannotTell) })
            })
        });
        let (answer, claims) = best(each);
        laid.found(answer, &FEATURES, claims)
    }
}

impl Verified {
    fn holds(&self, grade: Grade) -> bool {
        let wanted = match self.at_least {
            Certainty::Probable => Level::Probable,
            Certainty::Verified => Level::Verified,
        };
        let level = if self.independent { grade.independent } else { grade.any };
        level >= wanted && self.pillars.iter().all(|pillar| grade.pillars.has(pillar.0))
    }
}

/// The best answer that any claim gives, and the claims that give it.
fn best(each: impl Iterator<Item = (Node, Answer)>) -> (Answer, Vec<Node>) {
    let each: Vec<(Node, Answer)> = each.collect();
    let answer = each.iter().fold(Answer::No, |best, (_, answer)| best.or(*answer));
    let claims = each.into_iter().filter(|(_, own)| *own == answer && answer != Answer::No);
    (answer, claims.map(|(claim, _)| claim).collect())
}

/// A sentence for each answer.
struct Sentences {
    yes: Text,
    no: Text,
    cannot_tell: Text,
}

impl Sentences {
    fn get(&self, answer: Answer) -> Term {
        Term::from(match answer {
            Answer::Yes => self.yes,
            Answer::No => self.no,
            Answer::CannotTell => self.cannot_tell,
        })
    }
}

const RESTING: Sentences = Sentences {
    yes: Text { en: "claims rest on such evidence", fr: "des affirmations reposent sur de tels éléments de preuve" },
    no: Text {
        en: "no claim rests on such evidence",
        fr: "aucune affirmation ne repose sur de tels éléments de preuve",
    },
    cannot_tell: Text {
        en: "such evidence is among what claims go back to, but it is not said that they rest on it",
        fr: "de tels éléments de preuve figurent parmi les origines des affirmations, mais rien ne dit que celles-ci reposent sur eux",
    },
};

const FEATURES: Sentences = Sentences {
    yes: Text {
        en: "claims carry such a feature of this site",
        fr: "des affirmations font état d'un tel dispositif sur ce site",
    },
    no: Text { en: "no claim carries such a feature", fr: "aucune affirmation ne fait état d'un tel dispositif" },
    cannot_tell: Text {
        en: "such a feature is claimed, but of a group of sites, or on evidence that is not told apart",
        fr: "il est fait état d'un tel dispositif, mais pour un groupe de sites, ou d'après des éléments de preuve qui ne sont pas distingués",
    },
};

const STANCES: Sentences = Sentences {
    yes: Text { en: "claims are made with such a stance", fr: "des affirmations sont faites avec une telle posture" },
    no: Text { en: "no claim is made with such a stance", fr: "aucune affirmation n'est faite avec une telle posture" },
    cannot_tell: ONLY_COMPOUNDS,
};

const NOT_GIVEN: Text = Text {
    en: "none of what was given, but claims are cited that were not",
    fr: "rien dans ce qui a été fourni, mais des affirmations citées ne l'ont pas été",
};

const ONLY_COMPOUNDS: Text =
    Text { en: "only a compound has security features", fr: "seul un complexe a des dispositifs de sécurité" };
