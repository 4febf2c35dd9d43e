//! How the words of an argument become what they mean.

use casecairn::assess::Section;
use casecairn::model::Record;
use casecairn::model::edtf::{Day, Edtf};
use casecairn::risk::Dimension;
use casecairn::schema;
use casecairn::{Lang, Profile};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde_json::Value;
use std::collections::BTreeSet;

pub(super) fn languages() -> impl TypedValueParser<Value = Lang> {
    PossibleValuesParser::new(Lang::ALL.iter().map(|lang| lang.tag()))
        .map(|tag| Lang::from_tag(&tag).unwrap_or_default())
}

/// One day, in full.
pub(super) fn day(text: &str) -> Result<Day, String> {
    let date = text.parse::<Edtf>().map_err(|error| error.to_string())?;
    let day = date.earliest().day().filter(|day| day.to_string() == text);
    day.ok_or_else(|| "a day is written YYYY-MM-DD".to_owned())
}

pub(super) fn dimensions() -> impl TypedValueParser<Value = Dimension> {
    let codes = Dimension::ALL.iter().map(|dimension| dimension.code());
    PossibleValuesParser::new(codes).try_map(|code| code.parse::<Dimension>())
}

pub(super) fn kinds() -> impl TypedValueParser<Value = String> {
    PossibleValuesParser::new(Record::META.variants.iter().filter_map(|kind| kind.tag))
}

pub(super) fn profiles() -> impl TypedValueParser<Value = Profile> {
    PossibleValuesParser::new(Profile::ALL.iter().map(|profile| profile.code())).try_map(|code| code.parse::<Profile>())
}

pub(super) fn sections() -> impl TypedValueParser<Value = Section> {
    PossibleValuesParser::new(Section::ALL.iter().map(|section| section.code())).try_map(|code| code.parse::<Section>())
}

pub(super) fn schemas() -> impl TypedValueParser<Value = Value> {
    let names = schema::names();
    let alone = names.iter().filter_map(|name| name.rsplit_once('/')).map(|(_, name)| name.to_owned());
    let mut all: Vec<String> = alone.collect();
    // A name that stands in several folders is one, too.
    let mut seen = BTreeSet::new();
    all.retain(|name| seen.insert(name.clone()));
    all.extend(names);
    PossibleValuesParser::new(all).try_map(|name| schema::named(&name))
}
