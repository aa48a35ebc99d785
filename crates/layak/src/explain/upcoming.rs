//! What changes soon: rules that start or end, dated numbers that change, within 180 days or before the ship date. What certainly does not
//! concern this enterprise, such as a rule of another destination, is left out.

use super::reason;
use crate::check::model::{ParameterId, Rule};
use crate::check::term::TermKind;
use crate::compile::Rooted;
use crate::date::Date;
use crate::engine::Situation;
use crate::order::Arrange;
use crate::text::Text;
use crate::value::Possible;
use crate::wire::{Upcoming, UpcomingKind};

/// How far ahead one looks.
pub const HORIZON_DAYS: i32 = 180;

/// Changes in order of date.
pub fn upcoming(situation: &Situation<'_>) -> Vec<Upcoming> {
    let inner = situation.inner();
    let now = situation.dated.as_of();
    let mut until = now.plus_days(HORIZON_DAYS);
    if let Some(Possible::Number(ship)) = inner.known.ship_by.and_then(|id| situation.value(id))
        && ship.hi.is_finite()
    {
        until = until.max(Date::from_days(ship.hi as i32));
    }
    let soon = |day: Date| now < day && day <= until;
    let mut list = Vec::new();
    for rooted in &inner.program.rules {
        let Some(rule) = inner.checked.rules.get(rooted.rule) else { continue };
        let starts = rule.from.filter(|day| soon(*day));
        // The last day itself is still in force.
        let ends = rule.to.map(|last| last.plus_days(1)).filter(|day| soon(*day));
        // Few rules change soon: only of those is it asked whether they concern anybody.
        if starts.or(ends).is_none() || !may_concern(situation, rule, rooted) {
            continue;
        }
        let changes = [(UpcomingKind::Starts, starts), (UpcomingKind::Ends, ends)];
        list.extend(changes.into_iter().filter_map(|(kind, on)| {
            Some(Upcoming { kind, on: on?, id: rule.id.clone(), title: rule.title.clone() })
        }));
    }
    for scalar in &inner.program.scalars {
        let crate::compile::Scalar::Parameter(id) = scalar else { continue };
        let Some(parameter) = inner.checked.parameters.get(*id) else { continue };
        let mut changes = parameter.values.iter().filter(|(from, ..)| soon(*from)).peekable();
        if changes.peek().is_none() || !matters(situation, *id) {
            continue;
        }
        for (from, ..) in changes {
            let title =
                parameter.title.clone().unwrap_or_else(|| Text::new(&parameter.path, &parameter.path));
            list.push(Upcoming { kind: UpcomingKind::Changes, on: *from, id: parameter.path.clone(), title });
        }
    }
    list.arrange_by(|a, b| a.on.cmp(&b.on).then_with(|| a.id.cmp(&b.id)));
    list
}

/// False if a part of `applies` is certainly false whatever the day: its dates of effect do not count here, and a part that reads a dated
/// number or the day itself may come out otherwise later.
fn may_concern(situation: &Situation<'_>, rule: &Rule, rooted: &Rooted) -> bool {
    let derives = &situation.inner().checked.derives;
    !rule.applies.iter().zip(&rooted.applies_traces).any(|(part, trace)| {
        let mut is_dated = false;
        part.term.walk_through(derives, &mut |t| {
            is_dated |= matches!(t.kind, TermKind::Parameter(_) | TermKind::AsOf);
        });
        !is_dated && reason::truth(situation, trace.node).decided() == Some(false)
    })
}

/// False if rules read this number and none of them may concern this enterprise.
fn matters(situation: &Situation<'_>, id: ParameterId) -> bool {
    let inner = situation.inner();
    let mut readers = inner.program.rules.iter().filter_map(|rooted| {
        let rule = inner.checked.rules.get(rooted.rule)?;
        let mut read = Vec::new();
        rule.conditions().for_each(|condition| condition.term.parameters(&inner.checked.derives, &mut read));
        read.contains(&id).then(|| may_concern(situation, rule, rooted))
    });
    match readers.next() {
        None => true,
        Some(first) => first || readers.any(|concerned| concerned),
    }
}
