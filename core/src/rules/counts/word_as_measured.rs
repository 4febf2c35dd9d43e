//! "Dozens", written down as 24 that somebody counted.
#![doc = include_str!("word_as_measured.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::lower::lower;
use crate::model::Count;
use crate::model::vocabulary::CountBasis;

pub(super) static RULE: Rule = Rule {
    code: Code::new(405),
    name: "word-as-measured",
    severity: Severities {
        intake: Some(Severity::Warning),
        working: Some(Severity::Error),
        publication: Some(Severity::Error),
    },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the wording has a vague word and no number; {field} only renders that word, and the basis does not say so",
        fr: "la formulation n'a qu'un mot vague, sans nombre ; {field} ne fait que rendre ce mot, et le mode d'obtention ne le dit pas",
    },
    remedy: Text {
        en: "write the basis lexical, or give the number and the words of the source that states one",
        fr: "indiquez le mode d'obtention lexical, ou donnez le nombre et les mots d'une source qui l'énonce",
    },
    source: docs!("casecairn, after Darwin Core verbatim terms"),
    fields: docs!(&["/verbatim", "/basis", "/min", "/more_than", "/best"]),
    page: rule_page!("word_as_measured"),
    check: Check::Count(check),
};

/// Words for a power or a dozen of something, in the plural: of how many.
const SCALES: &[(&str, u64)] = &[
    ("tens", 10),
    ("dozens", 12),
    ("scores", 20),
    ("hundreds", 100),
    ("thousands", 1000),
    ("millions", 1_000_000),
    ("dizaines", 10),
    ("douzaines", 12),
    ("centaines", 100),
    ("milliers", 1000),
];

/// The same in the singular: exact, as in "two dozen", unless several of them are meant.
const SINGULAR: &[(&str, u64)] =
    &[("dozen", 12), ("score", 20), ("hundred", 100), ("thousand", 1000), ("million", 1_000_000)];

/// Words for a few or for many, of which one or two is the floor. Three may have been counted after all.
const SOME: &[&str] =
    &["several", "many", "numerous", "few", "plusieurs", "quelques", "nombreux", "nombreuses", "beaucoup"];

/// The same in languages that do not part words, or not with these: looked for anywhere.
const PHRASES: &[(&str, u64)] = &[
    ("数十", 10),
    ("數十", 10),
    ("数百", 100),
    ("數百", 100),
    ("数千", 1000),
    ("數千", 1000),
    ("រាប់សិប", 10),
    ("រាប់រយ", 100),
    ("រាប់ពាន់", 1000),
    ("หลายสิบ", 10),
    ("หลายร้อย", 100),
    ("หลายพัน", 1000),
    ("hàng chục", 10),
    ("hàng trăm", 100),
    ("hàng nghìn", 1000),
    ("hàng ngàn", 1000),
];

/// With one of these a wording gives a number after all. `un` and `une` are left out: they are articles.
const EXACT: &str = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty \
    ninety couple pair half both zéro deux trois quatre cinq sept huit neuf dix onze douze \
    treize quatorze quinze seize vingt vingts trente quarante cinquante soixante cent cents \
    mille dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine \
    centaine millier moitié";

fn check(count: &Count, sink: &mut Sink<'_>) {
    // A number that an interested party puts forward is theirs, whatever they said.
    if !matches!(count.basis, None | Some(CountBasis::Counted | CountBasis::Estimated)) {
        return;
    }
    let numbers = [("min", count.min), ("more_than", count.more_than), ("best", count.best)];
    if numbers.iter().all(|(_, number)| number.is_none()) {
        return;
    }
    let floors = count.verbatim.as_ref().map(|words| floors(words.as_str())).unwrap_or_default();
    let rendered = |number: &Option<u64>| number.is_some_and(|number| floors.contains(&number));
    if let Some((field, _)) = numbers.iter().find(|(_, number)| rendered(number)) {
        sink.at(&format!("/{field}"), vec![("field", (*field).into())]);
    }
}

/// The numbers that people write for a vague word; none where the wording has a number, or no such word.
fn floors(wording: &str) -> Vec<u64> {
    let lower = lower(wording);
    let words = || lower.split(|letter: char| !letter.is_alphanumeric());
    let has = |name: &str| words().any(|word| word == name);
    let some = words().any(|word| SOME.contains(&word));
    let digit = |letter: char| letter.is_numeric() || "一二两兩三四五六七八九零〇".contains(letter);
    if lower.contains(digit) || words().any(|word| EXACT.split(' ').any(|exact| exact == word)) {
        return Vec::new();
    }
    if !some && SINGULAR.iter().any(|(name, _)| has(name)) {
        return Vec::new();
    }
    // Dozens of thousands: twelve times a thousand.
    let named = SCALES.iter().chain(SINGULAR).filter(|(name, _)| has(name));
    let said = PHRASES.iter().filter(|(phrase, _)| lower.contains(phrase));
    let scale = named.chain(said).map(|(_, scale)| *scale).reduce(u64::saturating_mul);
    match (scale, some) {
        (Some(12), _) => vec![12, 20, 24, 36],
        (Some(scale), false) => vec![scale, scale.saturating_mul(2)],
        (Some(scale), true) => [1, 2, 3].map(|times| scale.saturating_mul(times)).to_vec(),
        (None, true) => vec![1, 2],
        (None, false) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::floors;

    #[test]
    fn vague_words_have_floors() {
        for (wording, floor) in [
            ("dozens more", 24),
            ("Scores", 40),
            ("tens of thousands of people", 20_000),
            ("several", 2),
            ("many of them", 1),
            ("several hundred", 200),
            ("several hundreds", 300),
            ("des milliers", 2000),
            ("Plusieurs dizaines de personnes", 20),
            ("des centaines de milliers", 200_000),
            ("数千人", 2000),
            ("មនុស្សរាប់ពាន់នាក់", 2000),
            ("hàng trăm người", 200),
        ] {
            assert!(floors(wording).contains(&floor), "{wording}");
        }
    }

    #[test]
    fn a_number_in_the_wording_is_a_number() {
        for wording in [
            "at least 53, perhaps dozens more",
            "plus de cent",
            "une quinzaine",
            "two dozen",
            "about a hundred",
            "deux milliers",
            "one of several",
            "二十多人",
            "៥៣ នាក់ រាប់ពាន់",
            "victimes",
            "people",
        ] {
            assert!(floors(wording).is_empty(), "{wording}");
        }
    }
}
