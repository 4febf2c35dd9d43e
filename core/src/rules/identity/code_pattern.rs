//! A code that its own registry could not have given.
#![doc = include_str!("code_pattern.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, PatchOp, Severities, Severity};
use crate::lang::Text;
use crate::model::Code as RegistryCode;
use crate::model::shape::Class;

pub(super) static RULE: Rule = Rule {
    code: Code::new(117),
    name: "code-pattern",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "this is no code of {registry}: its codes are {form}",
        fr: "ce code ne peut pas venir de {registry} : ses codes sont {form}",
    },
    remedy: Text {
        en: "copy the code from the registry again, exactly as it stands there, or correct which registry is named",
        fr: "recopiez le code à partir du répertoire, exactement comme il y figure, ou corrigez le répertoire indiqué",
    },
    source: docs!(
        "the registries' own documents: ISO 17442, ISBN (ISO 2108), DOI (ISO 26324), OpenStreetMap, Wikidata, GeoNames, Amnesty International"
    ),
    fields: docs!(&["/code", "/registry"]),
    page: rule_page!("code_pattern"),
    check: Check::RegistryCode(check),
};

/// What is known for sure of a registry's codes. It tells how they look, never
/// what they mean.
struct Registry {
    id: &'static str,
    form: Text,
    holds: fn(&str) -> bool,
    /// How the registry writes letters, where it has one way.
    case: Option<fn(&str) -> String>,
}

static REGISTRIES: &[Registry] = &[
    Registry {
        id: "amnesty-asa23-9447-2025",
        form: Text { en: "two capitals and two digits, as SI03", fr: "deux majuscules et deux chiffres, comme SI03" },
        holds: |code| shaped(code, "AA00"),
        case: Some(str::to_ascii_uppercase),
    },
    Registry {
        id: "osm",
        form: Text {
            en: "node, way or relation, a slash and a number",
            fr: "node, way ou relation, une barre oblique et un nombre",
        },
        holds: |code| {
            code.split_once('/').is_some_and(|(kind, n)| ["node", "way", "relation"].contains(&kind) && number(n))
        },
        case: Some(str::to_ascii_lowercase),
    },
    Registry {
        id: "wikidata",
        form: Text { en: "Q and a number", fr: "Q et un nombre" },
        holds: |code| code.strip_prefix('Q').is_some_and(number),
        case: Some(str::to_ascii_uppercase),
    },
    Registry { id: "geonames", form: Text { en: "a number", fr: "un nombre" }, holds: number, case: None },
    Registry {
        id: "lei",
        form: Text {
            en: "18 capitals or digits and two check digits that agree",
            fr: "18 majuscules ou chiffres et deux chiffres de contrôle concordants",
        },
        holds: is_lei,
        case: Some(str::to_ascii_uppercase),
    },
    Registry {
        id: "isbn",
        form: Text {
            en: "10 or 13 digits, the last of which checks the others",
            fr: "10 ou 13 chiffres, dont le dernier contrôle les autres",
        },
        holds: is_isbn,
        case: Some(str::to_ascii_uppercase),
    },
    Registry {
        id: "doi",
        form: Text {
            en: "10., the number of a registrant, a slash and a name, without https://doi.org/",
            fr: "10., le numéro d'un déposant, une barre oblique et un nom, sans https://doi.org/",
        },
        holds: is_doi,
        case: None,
    },
];

fn check(code: &RegistryCode, sink: &mut Sink<'_>) {
    let text = code.code.as_str();
    let Some(registry) = REGISTRIES.iter().find(|registry| registry.id == code.registry.as_str()) else {
        return;
    };
    if (registry.holds)(text) {
        return;
    }
    let cased = registry.case.map(|case| case(text)).filter(|cased| (registry.holds)(cased));
    let (path, public) = (sink.pointer("/code"), sink.class() == Class::Public);
    let found = sink.at("/code", vec![("registry", registry.id.into()), ("form", registry.form.into())]);
    if let Some(cased) = cased
        && public
    {
        found.fixed_by(vec![PatchOp::Replace { path, value: cased.into() }]);
    }
}

/// Whether a text has a capital for each `A` and a digit for each `0`.
fn shaped(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text.bytes().zip(form.bytes()).all(|(byte, wanted)| match wanted {
            b'A' => byte.is_ascii_uppercase(),
            _ => byte.is_ascii_digit(),
        })
}

/// A whole number above zero, without zeros before it.
fn number(text: &str) -> bool {
    (1..=19).contains(&text.len()) && !text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// ISO 17442: 20 characters that leave 1 when divided by 97 (ISO 7064).
fn is_lei(text: &str) -> bool {
    let formed = text.len() == 20
        && text.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
        && text.bytes().skip(18).all(|byte| byte.is_ascii_digit());
    let rest = text.chars().filter_map(|char| char.to_digit(36)).fold(0, |rest, value| {
        let shift = if value > 9 { 100 } else { 10 };
        (rest * shift + value) % 97
    });
    formed && rest == 1
}

/// ISO 2108: the weighted digits add up to a multiple of 10, or of 11 in the old form.
fn is_isbn(text: &str) -> bool {
    let digits: Vec<u32> = text
        .chars()
        .filter(|char| !matches!(char, '-' | ' '))
        .enumerate()
        .filter_map(|(at, char)| if at == 9 && char == 'X' { Some(10) } else { char.to_digit(10) })
        .collect();
    let length = text.chars().filter(|char| !matches!(char, '-' | ' ')).count();
    match length {
        _ if digits.len() != length => false,
        10 => (1..=10).rev().zip(&digits).map(|(weight, digit)| weight * digit).sum::<u32>().is_multiple_of(11),
        13 => {
            !digits.contains(&10)
                && [1, 3]
                    .iter()
                    .cycle()
                    .zip(&digits)
                    .map(|(weight, digit)| weight * digit)
                    .sum::<u32>()
                    .is_multiple_of(10)
        }
        _ => false,
    }
}

fn is_doi(text: &str) -> bool {
    text.strip_prefix("10.").and_then(|rest| rest.split_once('/')).is_some_and(|(registrant, name)| {
        !registrant.is_empty()
            && registrant.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
            && !name.is_empty()
    })
}

#[cfg(test)]
mod tests {
    use super::{REGISTRIES, is_doi, is_isbn, is_lei};

    #[test]
    fn codes_are_told_from_what_is_none() {
        let holds = |id, code| REGISTRIES.iter().find(|registry| registry.id == id).is_some_and(|it| (it.holds)(code));
        for (id, code) in
            [("osm", "way/123"), ("wikidata", "Q42"), ("geonames", "1821306"), ("amnesty-asa23-9447-2025", "KA02")]
        {
            assert!(holds(id, code), "{id} {code}");
        }
        for (id, code) in
            [("osm", "123"), ("osm", "way/x"), ("wikidata", "Q042"), ("wikidata", "42"), ("geonames", "0")]
        {
            assert!(!holds(id, code), "{id} {code}");
        }
    }

    #[test]
    fn check_digits_are_checked() {
        // The examples of the standards, and one digit changed.
        assert!(is_lei("529900T8BM49AURSDO55") && !is_lei("529900T8BM49AURSDO54"));
        assert!(is_isbn("978-3-16-148410-0") && !is_isbn("978-3-16-148410-1"));
        assert!(is_isbn("0-8044-2957-X") && is_isbn("0306406152") && !is_isbn("0306406153") && !is_isbn("978X"));
        assert!(is_doi("10.1000/182") && !is_doi("https://doi.org/10.1000/182"));
    }
}
