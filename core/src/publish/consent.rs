//! Consent as a state machine: may what a person told be drawn on?

use crate::model::Consent;
use crate::model::edtf::{Bound, Day, Edtf};
use crate::model::vocabulary::{ConsentScope, ConsentStatus};

/// Where consent stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    /// The person has agreed to this use, and the agreement surely holds.
    Agreed,
    /// There is nobody whose consent is needed.
    NotNeeded,
    /// Nothing is said, or not that they agreed.
    Missing,
    /// They said no, or have taken it back.
    Against,
    /// It may have ended, or may not have begun.
    OutOfTime,
    /// They have agreed to something else.
    OutOfScope,
}

impl State {
    /// Where consent stands for any of some uses on a day. What is not certain
    /// counts as not agreed.
    pub(super) fn of(consent: Option<&Consent>, uses: &[ConsentScope], today: Day) -> Self {
        let Some(consent) = consent else { return Self::Missing };
        if consent.withdrawn.is_some() {
            return Self::Against;
        }
        match consent.status {
            ConsentStatus::Refused | ConsentStatus::Withdrawn => return Self::Against,
            ConsentStatus::Expired => return Self::OutOfTime,
            ConsentStatus::NotApplicable => return Self::NotNeeded,
            ConsentStatus::NotPossible | ConsentStatus::Unknown | ConsentStatus::NotStated => return Self::Missing,
            ConsentStatus::Given => {}
        }
        let begun = consent.given.as_ref().is_none_or(|given| surely_not_after(given, today));
        let holds = consent.expires.as_ref().is_none_or(|expires| surely_not_before(expires, today));
        if !begun || !holds {
            return Self::OutOfTime;
        }
        if consent.scopes.iter().any(|scope| uses.contains(scope)) { Self::Agreed } else { Self::OutOfScope }
    }
}

/// Whether a date, whatever it can mean, is today or earlier.
fn surely_not_after(date: &Edtf, today: Day) -> bool {
    matches!(date.latest(), Bound::Day(last) if last <= today)
}

/// Whether a date, whatever it can mean, is today or later.
fn surely_not_before(date: &Edtf, today: Day) -> bool {
    matches!(date.earliest(), Bound::Day(first) if first >= today)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: (i64, u8, u8) = (2026, 2, 1);

    /// Dates, and whether they surely lie not after, and not before, today.
    const DATES: &[(Option<&str>, bool, bool)] = &[
        (None, true, true),
        (Some("2026-01-31"), true, false),
        (Some("2026-02-01"), true, true),
        (Some("2026-02-02"), false, true),
        (Some("2026-01"), true, false),
        (Some("2026-02"), false, true),
        (Some("2026"), false, false),
        (Some("2027"), false, true),
        (Some("../2026-01"), true, false),
        (Some("2026-03/.."), false, true),
        (Some("/2026-01"), true, false),
        (Some("2026-03/"), false, true),
    ];

    /// Every status × scope × asked use × given × expires × withdrawn, against a table written by hand.
    #[test]
    fn g7_every_state_of_consent() {
        let today = Day::new(TODAY.0, TODAY.1, TODAY.2).unwrap();
        let date = |text: Option<&str>| text.map(|text| Edtf::parse(text).unwrap());
        let dates: Vec<_> = DATES.iter().map(|(text, begun, holds)| (date(*text), begun, holds)).collect();
        let taken_back: Vec<_> = [None, Some("2020"), Some("2030")].into_iter().map(date).collect();
        let mut agreed = 0;
        for status in ConsentStatus::ALL {
            for scope in ConsentScope::ALL.iter().map(Some).chain([None]) {
                for used in ConsentScope::ALL {
                    for (given, begun, _) in &dates {
                        for (expires, _, holds) in &dates {
                            for withdrawn in &taken_back {
                                let mut consent = Consent::new(*status);
                                consent.scopes = scope.into_iter().copied().collect();
                                consent.given.clone_from(given);
                                consent.expires.clone_from(expires);
                                consent.withdrawn.clone_from(withdrawn);
                                let found = State::of(Some(&consent), &[*used], today);
                                let may = *status == ConsentStatus::Given
                                    && scope == Some(used)
                                    && **begun
                                    && **holds
                                    && withdrawn.is_none();
                                assert_eq!(found == State::Agreed, may, "{consent:?} {used:?}");
                                agreed += u32::from(may);
                            }
                        }
                    }
                }
            }
        }
        // 8 uses, 6 dates that have surely begun, 7 that surely hold.
        assert_eq!(agreed, 8 * 6 * 7);
    }

    #[test]
    fn g7_why_consent_does_not_hold() {
        let today = Day::new(TODAY.0, TODAY.1, TODAY.2).unwrap();
        let uses = [ConsentScope::PublishAnonymised];
        let state = |consent: &Consent| State::of(Some(consent), &uses, today);
        assert_eq!(State::of(None, &uses, today), State::Missing);
        for (status, wanted) in [
            (ConsentStatus::Refused, State::Against),
            (ConsentStatus::Withdrawn, State::Against),
            (ConsentStatus::Expired, State::OutOfTime),
            (ConsentStatus::NotPossible, State::Missing),
            (ConsentStatus::NotApplicable, State::NotNeeded),
            (ConsentStatus::Unknown, State::Missing),
            (ConsentStatus::NotStated, State::Missing),
            (ConsentStatus::Given, State::OutOfScope),
        ] {
            let mut consent = Consent::new(status);
            assert_eq!(state(&consent), wanted);
            // Whatever else is said, taking it back comes first, even dated ahead.
            consent.withdrawn = Some(Edtf::parse("2030").unwrap());
            assert_eq!(state(&consent), State::Against);
        }
        let mut consent = Consent::new(ConsentStatus::Given);
        consent.scopes = vec![ConsentScope::RecordOnly, ConsentScope::PublishAnonymised];
        assert_eq!(state(&consent), State::Agreed);
        consent.expires = Some(Edtf::parse("2026-01-31").unwrap());
        assert_eq!(state(&consent), State::OutOfTime);
    }
}
