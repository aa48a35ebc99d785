//! What changes soon: rules that start or end, dated numbers that change, within 180 days or before the ship date.

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
        let mut tell = |kind, on: Date| {
            list.push(Upcoming { kind, on, id: rule.id.clone(), title: rule.title.clone() });
        };
        if let Some(from) = rule.from.filter(|d| soon(*d)) {
            tell(UpcomingKind::Starts, from);
        }
        // The last day itself is still in force.
        if let Some(end) = rule.to.map(|d| d.plus_days(1)).filter(|d| soon(*d)) {
            tell(UpcomingKind::Ends, end);
        }
    }
    for scalar in &inner.program.scalars {
        let crate::compile::Scalar::Parameter(id) = scalar else { continue };
        let Some(parameter) = inner.checked.parameters.get(*id) else { continue };
        for (from, ..) in parameter.values.iter().filter(|(from, ..)| soon(*from)) {
            let title =
                parameter.title.clone().unwrap_or_else(|| Text::new(&parameter.path, &parameter.path));
            list.push(Upcoming { kind: UpcomingKind::Changes, on: *from, id: parameter.path.clone(), title });
        }
    }
    list.arrange_by(|a, b| a.on.cmp(&b.on).then_with(|| a.id.cmp(&b.id)));
    list
}
