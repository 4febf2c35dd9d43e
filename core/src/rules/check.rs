//! What a rule may see, and which rules see what: sorted out once.

use super::counts::Holder;
use super::words::Words;
use super::{Rule, Sink, rules};
use crate::detect::Match;
use crate::index::Index;
use crate::issue::Code;
use crate::model::shape::LeafMeta;
use crate::model::vocabulary::NameKind;
use crate::model::{
    Act, Actor, Assessment, Attribution, Claim, Code as RegistryCode, Compound, CompoundLink, Consent, Count,
    Credibility, CustodyEvent, Evidence, Group, Header, Incident, LanguageTag, Line, Media, Name, Operation, Place,
    Quote, QuoteVariant, Record, SaysCharacterisation, SaysConduct, SaysCount, SaysResponse, Verification, When,
};
use std::any::{Any, TypeId};
use std::sync::LazyLock;

/// A check of one kind of thing.
type On<T> = fn(&T, &mut Sink<'_>);

/// Declares what a walk through a record can show to a rule.
macro_rules! objects {
    ($($(#[$doc:meta])* $field:ident $kind:ident($object:ty)),* $(,)?) => {
        /// What a rule sees, and its check.
        #[derive(Debug, Clone, Copy)]
        #[allow(dead_code, reason = "what a rule may see stands here before the first rule sees it")]
        pub(crate) enum Check {
            /// Raised by the reader.
            Shape,
            /// A header.
            Header(On<Header>),
            /// Any record.
            Record(On<Record>),
            /// A header, and any record.
            Whole(On<Header>, On<Record>),
            /// Any text, with what it is.
            Text(fn(&str, &'static LeafMeta, &mut Sink<'_>)),
            /// Words of people, wherever they stand.
            Words(fn(&Words<'_>, &mut Sink<'_>)),
            /// What is personal in the words of a text, where something is.
            Personal(fn(&[Match], &mut Sink<'_>)),
            /// What counts, or lists what is counted, wherever it stands.
            Holder(fn(Holder<'_>, &mut Sink<'_>)),
            /// Words and the language they are in, wherever the two stand.
            Wording(fn(&Wording<'_>, &mut Sink<'_>)),
            /// Everything that was given.
            Dossiers(On<Index>),
            $($(#[$doc])* $kind(On<$object>),)*
        }

        /// The checks by what they see, in the order of the codes.
        #[derive(Default)]
        pub(super) struct Plan {
            pub(super) header: Vec<(Code, On<Header>)>,
            pub(super) record: Vec<(Code, On<Record>)>,
            pub(super) text: Vec<(Code, fn(&str, &'static LeafMeta, &mut Sink<'_>))>,
            pub(super) words: Vec<(Code, fn(&Words<'_>, &mut Sink<'_>))>,
            pub(super) personal: Vec<(Code, fn(&[Match], &mut Sink<'_>))>,
            pub(super) dossiers: Vec<(Code, On<Index>)>,
            holder: Vec<(Code, fn(Holder<'_>, &mut Sink<'_>))>,
            wording: Vec<(Code, fn(&Wording<'_>, &mut Sink<'_>))>,
            $($field: Vec<(Code, On<$object>)>,)*
        }

        impl Plan {
            fn add(&mut self, rule: &Rule) {
                match rule.check {
                    Check::Shape => {}
                    Check::Header(check) => self.header.push((rule.code, check)),
                    Check::Record(check) => self.record.push((rule.code, check)),
                    Check::Whole(header, record) => {
                        self.header.push((rule.code, header));
                        self.record.push((rule.code, record));
                    }
                    Check::Text(check) => self.text.push((rule.code, check)),
                    Check::Words(check) => self.words.push((rule.code, check)),
                    Check::Personal(check) => self.personal.push((rule.code, check)),
                    Check::Holder(check) => self.holder.push((rule.code, check)),
                    Check::Wording(check) => self.wording.push((rule.code, check)),
                    Check::Dossiers(check) => self.dossiers.push((rule.code, check)),
                    $(Check::$kind(check) => self.$field.push((rule.code, check)),)*
                }
            }

            /// Calls `run` with each check of an object, whatever it is.
            pub(super) fn object(&self, object: &dyn Any, mut run: impl FnMut(Code, &mut dyn FnMut(&mut Sink<'_>))) {
                let id = object.type_id();
                if let Some(wording) = Wording::of(object) {
                    for (code, check) in &self.wording {
                        run(*code, &mut |sink| check(&wording, sink));
                    }
                }
                if let Some(holder) = Holder::of(object) {
                    for (code, check) in &self.holder {
                        run(*code, &mut |sink| check(holder, sink));
                    }
                }
                $(if id == TypeId::of::<$object>() {
                    let Some(object) = object.downcast_ref::<$object>() else { return };
                    for (code, check) in &self.$field {
                        run(*code, &mut |sink| check(object, sink));
                    }
                    return;
                })*
            }
        }
    };
}

objects! {
    /// A claim, inside its evidence.
    claim Claim(Claim),
    /// A time, wherever it stands.
    when When(When),
    /// A count, wherever it stands.
    count Count(Count),
    /// A place, wherever it stands.
    place Place(Place),
    /// A name.
    name Name(Name),
    /// A code in a registry.
    registry_code RegistryCode(RegistryCode),
    /// An actor.
    actor Actor(Actor),
    /// A compound.
    compound Compound(Compound),
    /// An incident.
    incident Incident(Incident),
    /// A piece of evidence.
    evidence Evidence(Evidence),
    /// The link of an incident to a compound.
    compound_link CompoundLink(CompoundLink),
    /// An act in an incident.
    act Act(Act),
    /// Whom something is laid to.
    attribution Attribution(Attribution),
    /// An assessment of a compound.
    assessment Assessment(Assessment),
    /// What a compound is doing.
    operation Operation(Operation),
    /// A group that a claim is about.
    group Group(Group),
    /// What a claim says of conduct.
    conduct SaysConduct(SaysConduct),
    /// How a claim characterises something in law.
    characterisation SaysCharacterisation(SaysCharacterisation),
    /// A number that a claim gives.
    says_count SaysCount(SaysCount),
    /// A response that a claim tells of.
    response SaysResponse(SaysResponse),
    /// The words of a source.
    quote Quote(Quote),
    /// A file.
    media Media(Media),
    /// A step of verification.
    verification Verification(Verification),
    /// An event of custody.
    custody CustodyEvent(CustodyEvent),
    /// What a witness agreed to.
    consent Consent(Consent),
    /// How credible somebody finds a claim.
    credibility Credibility(Credibility),
}

/// Words with the language that they are tagged with.
pub(crate) struct Wording<'a> {
    pub(super) text: &'a str,
    pub(super) lang: &'a str,
    /// Whether they are said to be carried over into another script.
    pub(super) transliterated: bool,
}

impl<'a> Wording<'a> {
    /// The words of an object that has any, with their language.
    fn of(object: &'a dyn Any) -> Option<Self> {
        let id = object.type_id();
        let verbatim: (&Option<Line>, &Option<LanguageTag>) = if id == TypeId::of::<Name>() {
            let name = object.downcast_ref::<Name>()?;
            let transliterated = matches!(name.kind, Some(NameKind::Transliteration));
            return Some(Self { transliterated, ..Self::new(name.text.as_str(), name.lang.as_ref()?) });
        } else if id == TypeId::of::<When>() {
            object.downcast_ref::<When>().map(|when| (&when.verbatim, &when.lang))?
        } else if id == TypeId::of::<Count>() {
            object.downcast_ref::<Count>().map(|count| (&count.verbatim, &count.lang))?
        } else if id == TypeId::of::<Place>() {
            object.downcast_ref::<Place>().map(|place| (&place.verbatim, &place.lang))?
        } else if id == TypeId::of::<Group>() {
            object.downcast_ref::<Group>().map(|group| (&group.verbatim, &group.lang))?
        } else if id == TypeId::of::<Quote>() {
            let quote = object.downcast_ref::<Quote>()?;
            return Some(Self::new(quote.text.as_str(), quote.lang.as_ref()?));
        } else if id == TypeId::of::<QuoteVariant>() {
            let variant = object.downcast_ref::<QuoteVariant>()?;
            return Some(Self::new(variant.text.as_str(), variant.lang.as_ref()?));
        } else {
            return None;
        };
        Some(Self::new(verbatim.0.as_ref()?.as_str(), verbatim.1.as_ref()?))
    }

    fn new(text: &'a str, lang: &'a LanguageTag) -> Self {
        Self { text, lang: lang.as_str(), transliterated: false }
    }
}

/// The plan of all rules.
pub(super) static PLAN: LazyLock<Plan> = LazyLock::new(|| {
    let mut plan = Plan::default();
    rules().for_each(|rule| plan.add(rule));
    plan
});
