//! Which records lie somewhere, were so at some time, and in some state.
//!
//! Each question has three answers, as dates and counts have. A record is *chosen* when all that is
//! asked surely holds, left out when something surely does not, and *undecided* otherwise: without a
//! place, with a date that may or may not lie in the period, with sources that differ. What is undecided
//! is given, too, so that nothing is dropped silently.
//!
//! | asked | yes | no |
//! |---|---|---|
//! | within a country or province | it is stated so, or the point lies in it, off its border | it is stated otherwise, or lies outside, off its border |
//! | within a box or polygon | the place and all its uncertainty lie inside | all of it lies outside |
//! | near a point | the place and all its uncertainty lie within the distance | all of it lies beyond |
//! | during a period | every day that the date can mean lies in the period | none of them does |
//! | in a state of operation | the history says so last; with a period, says so of that period | the history says otherwise |
//!
//! A point that stands for a town or something larger, without an uncertainty, answers nothing.

mod place;
mod region;
mod time;

pub(crate) use region::Region;

use crate::model::edtf::Edtf;
use crate::model::vocabulary::OperationStatus;
use crate::model::{Answer, Position, Record};

/// What is asked of records: all of it together.
#[derive(Debug, Default)]
pub(crate) struct Filter {
    pub(crate) within: Option<Region>,
    pub(crate) near: Option<(Position, f64)>,
    pub(crate) during: Option<Edtf>,
    /// Any of these; empty where nothing is asked.
    pub(crate) status: Vec<OperationStatus>,
}

impl Filter {
    /// Whether all that is asked holds of a record.
    pub(crate) fn answer(&self, record: &Record) -> Answer {
        let within = self.within.as_ref().map(|region| place::within(record, region));
        let near = self.near.map(|(point, metres)| place::near(record, point, metres));
        let time = time::answer(record, self.during.as_ref(), &self.status);
        [within, near, time].into_iter().flatten().fold(Answer::Yes, Answer::and)
    }
}
