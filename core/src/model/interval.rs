//! The numbers that a count can be, and what may be worked out from two of them.

use super::answer::Answer;
use super::vocabulary::CountRelationKind;
use std::fmt;

/// Whole numbers from a least to a most, both included; without a most it has no upper end.
///
/// A count of a source says: *the number is one of these*. So a question about two counts has three answers, and only
/// what holds for every number of both is certain.
///
/// ```
/// use casecairn::model::Interval;
///
/// let at_least_53 = Interval::at_least(53);
/// let more_than_50 = Interval::at_least(51);
/// assert!(at_least_53.meets(more_than_50));
/// assert!(at_least_53.is_within(more_than_50));
///
/// // Of at least ten, seven are known: at least three are not.
/// assert_eq!(Interval::at_least(10).minus(Interval::exactly(7)), Some(Interval::at_least(3)));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Interval {
    least: u64,
    most: Option<u64>,
}

impl Interval {
    /// Any number: nothing is known.
    ///
    /// ```
    /// # use casecairn::model::Interval;
    /// assert_eq!(Interval::ANY, Interval::at_least(0));
    /// ```
    pub const ANY: Self = Self { least: 0, most: None };

    /// From `least` to `most`; `None` where no number lies there.
    ///
    /// ```
    /// # use casecairn::model::Interval;
    /// assert!(Interval::new(3, Some(3)).is_some());
    /// assert!(Interval::new(3, Some(2)).is_none());
    /// ```
    pub const fn new(least: u64, most: Option<u64>) -> Option<Self> {
        match most {
            Some(most) if most < least => None,
            _ => Some(Self { least, most }),
        }
    }

    /// One number.
    ///
    /// ```
    /// # use casecairn::model::Interval;
    /// assert_eq!(Some(Interval::exactly(7)), Interval::new(7, Some(7)));
    /// ```
    pub const fn exactly(number: u64) -> Self {
        Self { least: number, most: Some(number) }
    }

    /// That number or more.
    ///
    /// ```
    /// # use casecairn::model::Interval;
    /// assert_eq!(Interval::at_least(53).most(), None);
    /// ```
    pub const fn at_least(least: u64) -> Self {
        Self { least, most: None }
    }

    /// The least it can be.
    ///
    /// ```
    /// # use casecairn::model::Interval;
    /// assert_eq!(Interval::at_least(53).least(), 53);
    /// ```
    pub const fn least(self) -> u64 {
        self.least
    }

    /// The most it can be; `None` where there is no upper end.
    ///
    /// ```
    /// # use casecairn::model::Interval;
    /// assert_eq!(Interval::exactly(7).most(), Some(7));
    /// ```
    pub const fn most(self) -> Option<u64> {
        self.most
    }

    /// Can it be that number?
    ///
    /// ```
    /// # use casecairn::model::Interval;
    /// assert!(Interval::at_least(53).contains(58));
    /// assert!(!Interval::at_least(53).contains(52));
    /// ```
    pub fn contains(self, number: u64) -> bool {
        self.least <= number && self.most.is_none_or(|most| number <= most)
    }

    /// Can both be the same number? If not, they contradict each other as counts of the same things.
    ///
    /// ```
    /// # use casecairn::model::Interval;
    /// assert!(Interval::exactly(58).meets(Interval::at_least(51)));
    /// assert!(!Interval::exactly(45).meets(Interval::at_least(51)));
    /// ```
    pub fn meets(self, other: Self) -> bool {
        self.intersect(other).is_some()
    }

    /// The numbers that both can be: what two counts of the same things say together.
    ///
    /// ```
    /// # use casecairn::model::Interval;
    /// let both = Interval::at_least(53).intersect(Interval::new(0, Some(60)).unwrap_or(Interval::ANY));
    /// assert_eq!(both, Interval::new(53, Some(60)));
    /// ```
    #[must_use]
    pub fn intersect(self, other: Self) -> Option<Self> {
        let most = match (self.most, other.most) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        Self::new(self.least.max(other.least), most)
    }

    /// Is every number of this one of the other? Then this says the same, more narrowly.
    ///
    /// ```
    /// # use casecairn::model::Interval;
    /// assert!(Interval::exactly(58).is_within(Interval::at_least(53)));
    /// assert!(!Interval::at_least(51).is_within(Interval::at_least(53)));
    /// ```
    pub fn is_within(self, other: Self) -> bool {
        self.intersect(other) == Some(self)
    }

    /// From the lower of both ends to the higher: what holds if either of two counts is right.
    ///
    /// ```
    /// # use casecairn::model::Interval;
    /// assert_eq!(Some(Interval::exactly(7).hull(Interval::exactly(10))), Interval::new(7, Some(10)));
    /// ```
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        let most = self.most.zip(other.most).map(|(one, two)| one.max(two));
        Self { least: self.least.min(other.least), most }
    }

    /// Both together, if nobody is counted in both. A sum too large to write is the largest number there is, or has no
    /// upper end.
    ///
    /// ```
    /// # use casecairn::model::Interval;
    /// // At least 53, and dozens more.
    /// assert_eq!(Interval::at_least(53).plus(Interval::at_least(24)), Interval::at_least(77));
    /// ```
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let most = self.most.zip(other.most).and_then(|(one, two)| one.checked_add(two));
        Self { least: self.least.saturating_add(other.least), most }
    }

    /// What is left of a whole without a part of it; `None` where the part exceeds the whole.
    ///
    /// ```
    /// # use casecairn::model::Interval;
    /// assert_eq!(Interval::at_least(10).minus(Interval::exactly(7)), Some(Interval::at_least(3)));
    /// assert_eq!(Interval::exactly(10).minus(Interval::at_least(7)), Interval::new(0, Some(3)));
    /// assert_eq!(Interval::exactly(10).minus(Interval::exactly(11)), None);
    /// ```
    #[must_use]
    pub fn minus(self, part: Self) -> Option<Self> {
        let most = match self.most {
            Some(most) => Some(most.checked_sub(part.least)?),
            None => None,
        };
        let least = part.most.map_or(0, |part| self.least.saturating_sub(part));
        Some(Self { least, most })
    }

    /// Can this be the number of a part, and the other that of its whole: is some number of this at most some number
    /// of the other?
    ///
    /// ```
    /// # use casecairn::model::Interval;
    /// assert!(Interval::exactly(7).can_be_part_of(Interval::at_least(10)));
    /// assert!(!Interval::at_least(11).can_be_part_of(Interval::exactly(10)));
    /// ```
    pub fn can_be_part_of(self, other: Self) -> bool {
        other.most.is_none_or(|most| self.least <= most)
    }

    /// Is every number of this above every number of the other? The opposite of
    /// [`can_be_part_of`](Self::can_be_part_of).
    ///
    /// ```
    /// # use casecairn::model::Interval;
    /// assert!(Interval::at_least(101).must_exceed(Interval::exactly(58)));
    /// assert!(!Interval::at_least(53).must_exceed(Interval::exactly(53)));
    /// ```
    pub fn must_exceed(self, other: Self) -> bool {
        !self.can_be_part_of(other)
    }

    /// Is every number of this at most every number of the other?
    fn must_fit(self, other: Self) -> bool {
        self.most.is_some_and(|most| most <= other.least)
    }

    /// The one number it can be.
    fn only(self) -> Option<u64> {
        self.most.filter(|most| *most == self.least)
    }
}

impl fmt::Debug for Interval {
    /// Does not show the numbers: those of a count are protected.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Interval(protected)")
    }
}

/// Do the numbers of two counts allow a relation between them, read from `this` to `other`?
///
/// *Yes* and *no* hold whatever the two numbers turn out to be. *Yes* does not say that the relation holds: what is
/// counted decides that, not how many there are.
///
/// | relation | the numbers |
/// |---|---|
/// | subset of, phase of | this is at most the other |
/// | equals | they are the same |
/// | in addition to | anything |
/// | overlaps | both are one or more, and together three or more: one thing is in both, another in one only |
/// | supersedes | this is at least the other, as a running count only grows. A correction may go down: do not ask |
/// | disputes | they differ |
///
/// ```
/// use casecairn::model::{Answer, Interval, relate, vocabulary::CountRelationKind};
///
/// let (seven, ten) = (Interval::exactly(7), Interval::at_least(10));
/// assert_eq!(relate(CountRelationKind::SubsetOf, seven, ten), Answer::Yes);
/// assert_eq!(relate(CountRelationKind::Equals, seven, ten), Answer::No);
/// assert_eq!(relate(CountRelationKind::Disputes, seven, ten), Answer::Yes);
/// // 58 interviewed, later more than a hundred.
/// let hundred = Interval::at_least(101);
/// assert_eq!(relate(CountRelationKind::Supersedes, hundred, Interval::exactly(58)), Answer::Yes);
/// assert_eq!(relate(CountRelationKind::Supersedes, Interval::ANY, hundred), Answer::CannotTell);
/// ```
pub fn relate(kind: CountRelationKind, this: Interval, other: Interval) -> Answer {
    match kind {
        CountRelationKind::SubsetOf | CountRelationKind::PhaseOf => fits(this, other),
        CountRelationKind::Supersedes => fits(other, this),
        CountRelationKind::Equals => same(this, other),
        CountRelationKind::Disputes => !same(this, other),
        CountRelationKind::InAdditionTo => Answer::Yes,
        CountRelationKind::Overlaps => overlap(this, other),
    }
}

fn fits(part: Interval, whole: Interval) -> Answer {
    decided(part.must_fit(whole), part.must_exceed(whole))
}

fn same(one: Interval, two: Interval) -> Answer {
    decided(one.only().is_some() && one.only() == two.only(), !one.meets(two))
}

fn overlap(one: Interval, two: Interval) -> Answer {
    let (one_or_more, three_or_more) = (Interval::at_least(1), Interval::at_least(3));
    let parts = [(one, one_or_more), (two, one_or_more), (one.plus(two), three_or_more)];
    let answers = parts.map(|(numbers, enough)| decided(numbers.is_within(enough), !numbers.meets(enough)));
    answers.into_iter().fold(Answer::Yes, Answer::and)
}

fn decided(yes: bool, no: bool) -> Answer {
    match (yes, no) {
        (true, _) => Answer::Yes,
        (_, true) => Answer::No,
        _ => Answer::CannotTell,
    }
}
