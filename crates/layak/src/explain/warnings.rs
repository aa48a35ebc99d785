//! What the reader should know before trusting the rest.

use super::say;
use crate::check::STALE_DAYS;
use crate::date::Date;
use crate::engine::{Dated, Situation};
use crate::text::{Text, text};
use crate::value::Possible;
use crate::wire::{Warning, WarningKind};

/// Evidence that expires within so many days is warned about.
const EXPIRING_DAYS: i32 = 90;

/// All warnings: stale rules, ship date, evidence, waivers, history, empty dimensions.
pub fn warnings(situation: &Situation<'_>) -> Vec<Warning> {
    let mut list = Vec::new();
    list.extend(stale(situation.dated));
    list.extend(late(situation));
    evidence(situation, &mut list);
    waivers(situation, &mut list);
    list.extend(situation.details.warnings.iter().cloned());
    empty_dimensions(situation, &mut list);
    list
}

/// The rules may be older than what they say.
pub fn stale(dated: &Dated) -> Option<Warning> {
    let inner = dated.inner();
    let used = inner.program.rules.iter().filter_map(|r| inner.checked.rules.get(r.rule)).map(|r| r.set);
    let oldest = used.filter_map(|s| inner.checked.sets.get(s)).min_by_key(|s| s.checked);
    let set = oldest.filter(|set| set.checked.plus_days(STALE_DAYS) < dated.as_of())?;
    let on = say::date(set.checked);
    Some(Warning {
        kind: WarningKind::RulesStale,
        message: Text::new(
            format!(
                "Aturan terakhir dicocokkan dengan sumbernya pada {}; periksa perubahan sesudah itu.",
                on.id
            ),
            format!(
                "The rules were last checked against their sources on {}; look for changes since.",
                on.en
            ),
        ),
        about: Some(set.id.clone()),
        on: Some(set.checked),
    })
}

/// The order should have left already.
fn late(situation: &Situation<'_>) -> Option<Warning> {
    let ship = situation.inner().known.ship_by?;
    let fact = situation.inner().checked.facts.get(ship)?;
    let Possible::Number(day) = situation.value(ship)? else { return None };
    let last = Date::from_days(day.hi as i32);
    if !day.hi.is_finite() || last >= situation.dated.as_of() {
        return None;
    }
    let (on, now) = (say::date(last), say::date(situation.dated.as_of()));
    Some(Warning {
        kind: WarningKind::ShipDatePast,
        message: Text::new(
            format!("Tanggal kirim {} sudah lewat pada {}; tanyakan tanggal yang baru.", on.id, now.id),
            format!("The ship date {} was past on {}; ask for a new one.", on.en, now.en),
        ),
        about: Some(fact.path.clone()),
        on: Some(last),
    })
}

fn evidence(situation: &Situation<'_>, list: &mut Vec<Warning>) {
    let now = situation.dated.as_of();
    for (id, answer) in &situation.profile.answers {
        let Some(fact) = situation.inner().checked.facts.get(*id) else { continue };
        let (Some(last), true) = (answer.expires, fact.evidence.is_some()) else { continue };
        let on = say::date(last);
        let (kind, message) = if last < now {
            (
                WarningKind::EvidenceExpired,
                Text::new(
                    format!(
                        "Bukti untuk \"{}\" habis pada {}; jawaban ini tidak dipakai.",
                        fact.ask.id, on.id
                    ),
                    format!(
                        "The evidence for \"{}\" ran out on {}; this answer was not used.",
                        fact.ask.en, on.en
                    ),
                ),
            )
        } else if last <= now.plus_days(EXPIRING_DAYS) {
            (
                WarningKind::EvidenceExpiring,
                Text::new(
                    format!("Bukti untuk \"{}\" habis pada {}.", fact.ask.id, on.id),
                    format!("The evidence for \"{}\" runs out on {}.", fact.ask.en, on.en),
                ),
            )
        } else {
            continue;
        };
        list.push(Warning { kind, message, about: Some(fact.path.clone()), on: Some(last) });
    }
}

fn waivers(situation: &Situation<'_>, list: &mut Vec<Warning>) {
    let inner = situation.inner();
    for waiver in &situation.profile.waivers {
        let position = inner
            .program
            .rules
            .iter()
            .position(|r| inner.checked.rules.get(r.rule).is_some_and(|rule| rule.id == waiver.rule));
        let active =
            position.and_then(|i| situation.dated.selection().rules.get(i)).is_some_and(|s| s.active);
        let expired = waiver.until < situation.dated.as_of();
        if !active || expired {
            let rule = &waiver.rule;
            let message = if expired {
                text!("Dispensasi untuk {rule} sudah habis masanya.", "The waiver for {rule} has run out.")
            } else {
                text!(
                    "Dispensasi untuk {rule} tidak mengenai aturan yang berlaku.",
                    "The waiver for {rule} names no rule in force."
                )
            };
            list.push(Warning {
                kind: WarningKind::WaiverUnused,
                message,
                about: Some(rule.clone()),
                on: Some(waiver.until),
            });
        }
    }
}

fn empty_dimensions(situation: &Situation<'_>, list: &mut Vec<Warning>) {
    let selection = situation.dated.selection();
    let docs = &situation.inner().programme.doc.dimensions;
    for (doc, bits) in docs.iter().zip(&selection.by_dimension) {
        let exempt = bits.iter().enumerate().all(|(w, bits)| bits & !situation.row.surely_exempt(w) == 0);
        if exempt {
            let title = &doc.doc.title;
            list.push(Warning {
                kind: WarningKind::NothingApplicable,
                message: Text::new(
                    format!("Bagian \"{}\" tidak berlaku di sini; syarat nilainya tidak dipakai.", title.id),
                    format!(
                        "The part \"{}\" does not apply here; conditions on its points are left out.",
                        title.en
                    ),
                ),
                about: Some(doc.name.value.clone()),
                on: None,
            });
        }
    }
}
