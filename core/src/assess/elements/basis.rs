//! From what bears on the places of a table to the answer.

use super::Most;
use super::answer::{
    Bears, ElementAnswer, ElementBasis, ElementState as State, FormAnswer, FormName, MarkerAnswer, PointingClaim,
    PointingClaims, RuleAnswer, SetAsideClaims, TableAnswer,
};
use super::slots::{Slots, TableSlots};
use super::table::{Effect, Element, Form, Special};
use super::tally::{Bearing, Tally};
use super::words;
use crate::assess::answer::{LineageCount, SetAside};
use crate::assess::case::{Case, Reason};
use crate::assess::kept::{Children, Marker};
use crate::index::Node;
use crate::order::map;

/// Makes the answers of one scope.
pub(super) struct Answers<'c> {
    pub(super) case: &'c Case,
    pub(super) slots: &'c Slots,
    pub(super) tally: &'c Tally,
    pub(super) most: Most,
}

impl Answers<'_> {
    /// The answer for each table, or for each that anything bears on.
    pub(super) fn tables(&self, all: bool) -> Vec<TableAnswer> {
        let tables = self.slots.tables.iter().enumerate();
        let wanted = tables.filter(|(at, _)| all || self.tally.has_any(self.slots, *at));
        wanted.map(|(at, table)| self.table(at, table)).collect()
    }

    fn table(&self, at: usize, slots: &TableSlots) -> TableAnswer {
        let table = slots.table;
        let children = self.tally.children(at);
        let places = table.elements.iter().zip(&slots.elements);
        let exempt = |element: &Element| {
            table.rules.iter().any(|rule| rule.effect == Effect::NotRequiredForChildren(element.id))
        };
        let elements: Vec<ElementAnswer> = places
            .map(|(element, (slot, forms))| {
                let children = if exempt(element) { children } else { Children::NotSaid };
                self.element(element, self.tally.at(*slot), forms, children)
            })
            .collect();
        let rules = table.rules.iter().map(|rule| rule_answer(rule, children, &elements)).collect();
        TableAnswer {
            id: table.id.to_owned(),
            title: table.title.into(),
            instrument: table.instrument.into(),
            note: table.note.into(),
            named: self.basis(self.tally.at(slots.named)),
            elements,
            rules,
        }
    }

    fn element(
        &self,
        element: &Element,
        bearing: Option<&Bearing>,
        forms: &[super::slots::Slot],
        children: Children,
    ) -> ElementAnswer {
        let mut basis = self.basis(bearing);
        let not_required = children == Children::Only && basis.state != State::Supported;
        if not_required {
            basis.state = State::NotRequired;
            basis.why = words::NOT_REQUIRED.into();
        }
        let (mut there, mut missing) = (Vec::new(), Vec::new());
        for (form, slot) in element.forms.iter().zip(forms) {
            match self.tally.at(*slot) {
                Some(bearing) => {
                    there.push(FormAnswer { form: form_name(form), basis: self.basis(Some(bearing)) });
                }
                None => missing.push(form_name(form)),
            }
        }
        ElementAnswer {
            id: element.id.to_owned(),
            title: element.title.into(),
            article: element.article.into(),
            note: element.note.into(),
            basis,
            children: words::children(children).map(Into::into),
            forms: there,
            missing_forms: missing,
        }
    }

    fn basis(&self, bearing: Option<&Bearing>) -> ElementBasis {
        let none = Bearing::default();
        let bearing = bearing.unwrap_or(&none);
        let lineages: LineageCount = self.case.lineages(&bearing.supporting).into();
        let state = state(bearing);
        ElementBasis {
            state,
            why: words::why(state, bearing, lineages),
            markers: bearing.markers.iter().copied().map(marker_answer).collect(),
            supporting: self.case.claims_answer(&bearing.supporting, self.most.claims),
            lineages,
            pointing: self.pointing(bearing),
            contradicting: self.case.claims_answer(&bearing.contradicting, self.most.claims),
            set_aside: self.set_aside(&bearing.set_aside),
        }
    }

    fn pointing(&self, bearing: &Bearing) -> PointingClaims {
        let because = map(bearing.pointing.iter().copied());
        let claims = self.case.in_order(because.keys().copied().collect());
        let shown = claims.iter().take(self.most.claims).filter_map(|claim| {
            let because = *because.get(claim)?;
            Some(PointingClaim { claim: self.case.claim_answer(*claim)?, because })
        });
        PointingClaims { shown: shown.collect(), omitted: beyond(claims.len(), self.most.claims) }
    }

    fn set_aside(&self, set_aside: &[(Node, Reason)]) -> SetAsideClaims {
        let reasons = map(set_aside.iter().copied());
        let claims = self.case.in_order(reasons.keys().copied().collect());
        let shown = claims
            .iter()
            .take(self.most.claims)
            .filter_map(|claim| Some(SetAside { claim: self.case.address(*claim), reason: *reasons.get(claim)? }));
        SetAsideClaims { shown: shown.collect(), omitted: beyond(claims.len(), self.most.claims) }
    }
}

const fn beyond(count: usize, most: usize) -> u64 {
    count.saturating_sub(most) as u64
}

/// How a place stands.
fn state(bearing: &Bearing) -> State {
    let towards = !bearing.supporting.is_empty() || !bearing.pointing.is_empty();
    match (towards, bearing.contradicting.is_empty()) {
        (true, false) => State::Disputed,
        (false, false) => State::Contradicted,
        (false, true) => State::Missing,
        (true, true) if bearing.supporting.is_empty() => State::Possible,
        (true, true) => State::Supported,
    }
}

fn form_name(form: &Form) -> FormName {
    FormName { id: form.id.to_owned(), title: form.title.into() }
}

pub(super) fn marker_answer(marker: Marker) -> MarkerAnswer {
    MarkerAnswer { list: marker.list.code().to_owned(), value: marker.code.to_owned(), label: marker.label().into() }
}

/// Whether a rule bears on what was read.
fn rule_answer(rule: &Special, children: Children, elements: &[ElementAnswer]) -> RuleAnswer {
    let of_children = match children {
        Children::Only => Bears::OnAll,
        Children::Among => Bears::OnSome,
        Children::NotSaid => Bears::NotSaid,
    };
    let element = elements.iter().find(|element| element.id == rule.effect.element());
    let bears = match rule.effect {
        Effect::NotRequiredForChildren(_) => of_children,
        // For children no means is needed, so that consent counts for nothing with or without one.
        Effect::ConsentIrrelevantWith(_) => match element.map(|element| element.basis.state) {
            Some(State::Supported) => Bears::OnAll,
            Some(State::Possible | State::Disputed) => of_children.min(Bears::Perhaps),
            _ => of_children,
        },
    };
    RuleAnswer {
        id: rule.id.to_owned(),
        article: rule.article.into(),
        text: rule.text.into(),
        bears,
        why: words::bears(rule.effect, bears).into(),
    }
}
