//! Taking knowledge away, one piece at a time: answers, fields of records, lists.

use super::tape::Tape;
use super::*;
use crate::profile::{History, Month};

/// One piece of knowledge.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Piece {
    Answer(FactId),
    List(List),
    /// Place in the list, which field.
    Field(List, usize, usize),
    Partner(usize, FactId),
    Eligible(usize),
    PartnerHistory(usize),
    /// Partner, month, which field.
    PartnerMonth(usize, usize, usize),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum List {
    Partners,
    Processes,
    Season,
    History,
    Specifications,
    Measurements,
    Inspections,
    Deliveries,
}

/// All that can be taken from a profile.
pub(super) fn pieces(case: &Case<'_>) -> Vec<Piece> {
    use List::{Deliveries, History, Inspections, Measurements, Partners, Processes, Season, Specifications};
    let profile = &case.profile;
    let mut pieces: Vec<Piece> = profile.answers.keys().map(|fact| Piece::Answer(*fact)).collect();
    let mut list = |list: List, length: Option<usize>, fields: usize| {
        let Some(length) = length else { return };
        pieces.push(Piece::List(list));
        pieces.extend((0..length).flat_map(|at| (0..fields).map(move |field| Piece::Field(list, at, field))));
    };
    list(Partners, profile.partners.as_ref().map(Vec::len), 0);
    list(Processes, profile.processes.as_ref().map(Vec::len), 5);
    list(Season, profile.season.as_ref().map(Vec::len), 1);
    list(History, profile.history.as_ref().map(|history| history.months.len()), 3);
    list(Specifications, profile.specifications.as_ref().map(Vec::len), 4);
    list(Measurements, profile.measurements.as_ref().map(Vec::len), 0);
    list(Inspections, profile.inspections.as_ref().map(Vec::len), 2);
    list(Deliveries, profile.deliveries.as_ref().map(Vec::len), 4);
    for (at, partner) in profile.partners.iter().flatten().enumerate() {
        pieces.extend(partner.answers.keys().map(|fact| Piece::Partner(at, *fact)));
        pieces.push(Piece::Eligible(at));
        if let Some(history) = &partner.history {
            pieces.push(Piece::PartnerHistory(at));
            let months = 0..history.months.len();
            pieces.extend(
                months.flat_map(|month| (0..3).map(move |field| Piece::PartnerMonth(at, month, field))),
            );
        }
    }
    pieces
}

/// Takes it away; what is gone already stays gone.
pub(super) fn take(case: &mut Case<'_>, piece: Piece) {
    let profile = &mut case.profile;
    match piece {
        Piece::Answer(fact) => drop(profile.answers.remove(&fact)),
        Piece::List(List::Partners) => profile.partners = None,
        Piece::List(List::Processes) => profile.processes = None,
        Piece::List(List::Season) => profile.season = None,
        Piece::List(List::History) => profile.history = None,
        Piece::List(List::Specifications) => profile.specifications = None,
        Piece::List(List::Measurements) => profile.measurements = None,
        Piece::List(List::Inspections) => profile.inspections = None,
        Piece::List(List::Deliveries) => profile.deliveries = None,
        Piece::Field(list, at, field) => take_field(profile, list, at, field),
        Piece::Partner(at, fact) => {
            if let Some(partner) = partner(profile, at) {
                partner.answers.remove(&fact);
            }
        }
        Piece::Eligible(at) => case.eligible[at] = Tri::EITHER,
        Piece::PartnerHistory(at) => {
            if let Some(partner) = partner(profile, at) {
                partner.history = None;
            }
        }
        Piece::PartnerMonth(at, month, field) => {
            take_month(partner(profile, at).and_then(|partner| partner.history.as_mut()), month, field);
        }
    }
}

fn partner(profile: &mut Profile, at: usize) -> Option<&mut Partner> {
    profile.partners.as_mut().and_then(|partners| partners.get_mut(at))
}

fn take_month(history: Option<&mut History>, at: usize, field: usize) {
    let Some(month) = history.and_then(|history| history.months.get_mut(at)) else { return };
    let Month { made, rejected, limited_by, .. } = month;
    match field {
        0 => *made = ANY_AMOUNT,
        1 => *rejected = None,
        _ => *limited_by = None,
    }
}

fn take_field(profile: &mut Profile, list: List, at: usize, field: usize) {
    match list {
        List::Processes => {
            let Some(step) = profile.processes.as_mut().and_then(|list| list.get_mut(at)) else { return };
            let fields = [
                &mut step.machines,
                &mut step.rate,
                &mut step.hours,
                &mut step.availability,
                &mut step.yields,
            ];
            *fields.into_iter().nth(field).unwrap() = Interval::ALL;
        }
        List::Season => {
            if let Some(month) = profile.season.as_mut().and_then(|list| list.get_mut(at)) {
                month.factor = Interval::new(0.0, 1.0);
            }
        }
        List::History => take_month(profile.history.as_mut(), at, field),
        List::Specifications => {
            let Some(one) = profile.specifications.as_mut().and_then(|list| list.get_mut(at)) else { return };
            match field {
                0 => one.lower = None,
                1 => one.upper = None,
                2 => one.sides = None,
                _ => one.tolerance = None,
            }
        }
        List::Inspections => {
            let Some(one) = profile.inspections.as_mut().and_then(|list| list.get_mut(at)) else { return };
            *[&mut one.items, &mut one.rejected].into_iter().nth(field).unwrap() = ANY_AMOUNT;
        }
        List::Deliveries => {
            let Some(one) = profile.deliveries.as_mut().and_then(|list| list.get_mut(at)) else { return };
            let fields = [&mut one.due, &mut one.shipped, &mut one.ordered, &mut one.delivered];
            *fields.into_iter().nth(field).unwrap() = Interval::ALL;
        }
        List::Partners | List::Measurements => {}
    }
}

/// Widens some answers instead of taking them away whole.
pub(super) fn widen(case: &mut Case<'_>, tape: &mut Tape<'_>) {
    let checked = case.checked;
    let partners = case.profile.partners.iter_mut().flatten().map(|partner| &mut partner.answers);
    for answers in std::iter::once(&mut case.profile.answers).chain(partners) {
        for (fact, answer) in answers {
            match (&mut answer.value, anything(&checked.facts[*fact].kind)) {
                (Possible::Number(value), Possible::Number(whole)) if tape.chance(4) => {
                    let wider = value.hull(Interval::point(tape.amount()));
                    *value = Interval::new(wider.lo.max(whole.lo), wider.hi.min(whole.hi));
                }
                (Possible::Choice(mask), Possible::Choice(whole)) if tape.chance(4) => {
                    *mask |= tape.subset(whole)
                }
                (Possible::Choices { may_in, may_out }, Possible::Choices { may_in: whole, .. })
                    if tape.chance(4) =>
                {
                    *may_in |= tape.subset(whole);
                    *may_out |= tape.subset(whole);
                }
                _ => {}
            }
        }
    }
}
