//! The same laws on the shipped rules: a random enterprise, and what remains of it when answers, records and evidence are taken away.

use super::interpret::{Outcome, Value, World};
use super::laws::{allows, answer, bits, shrank};
use super::random::Random;
use super::records;
use crate::Rules;
use crate::check::model::{Checked, Fact, Kind, Origin};
use crate::date::Date;
use crate::engine::{Dated, Situation};
use crate::profile::{Partner, Process, Profile};
use crate::unit::Unit;
use crate::value::{Interval, Possible};
use crate::wire::EvidenceLevel;

const LEVELS: [EvidenceLevel; 3] = [EvidenceLevel::Declared, EvidenceLevel::Seen, EvidenceLevel::Verified];

fn dated() -> Dated {
    Rules::builtin().unwrap().programme("gpei-jatim").unwrap().at("2026-11-21".parse().unwrap())
}

fn value(fact: &Fact, random: &mut Random) -> Value {
    match &fact.kind {
        Kind::Bool => Value::Bool(random.percent(60)),
        // Most rules are about food: other sectors would leave little to test.
        Kind::Choice(_) if fact.path == "product.sector" && random.percent(70) => Value::Choice(0),
        Kind::Choice(list) => Value::Choice(random.below(list.values.len())),
        Kind::Choices(list) => Value::Choices(random.next() & list.all()),
        Kind::Number { range, whole, .. } => {
            let (lo, hi) =
                (range.lo.max(-1000.0), range.hi.min(random.pick(&[10.0, 100.0, 1e4, 1e9])).max(range.lo));
            let x = lo + (hi - lo) * random.below(1001) as f64 / 1000.0;
            Value::Number(if *whole { x.floor().max(range.lo) } else { x })
        }
        Kind::Date => Value::Number((date("2026-11-21") + random.between(-700, 900)) as f64),
        Kind::Text => Value::Text(random.pick(&["", "10792", "13133", "1702", "Contoh"]).to_owned()),
    }
}

fn date(text: &str) -> i64 {
    i64::from(text.parse::<Date>().unwrap().days())
}

/// An enterprise of which everything is answered.
fn complete(checked: &Checked, random: &mut Random) -> Profile {
    let mut profile = Profile { goods: Unit::parse("kg"), ..Profile::default() };
    let mut partners: Vec<Partner> = (0..random.below(3))
        .map(|i| Partner { id: format!("partner-{i}"), answers: Default::default(), history: None })
        .collect();
    for (id, fact) in checked.facts.iter().enumerate() {
        if fact.origin != Origin::Answer || fact.retired {
            continue;
        }
        let give = |random: &mut Random| {
            let all = match &fact.kind {
                Kind::Choices(list) => list.all(),
                _ => 0,
            };
            let mut answer = answer(value(fact, random).possible(all));
            answer.level = random.pick(&LEVELS);
            answer.expires = random
                .percent(20)
                .then(|| Date::from_days((date("2026-11-21") + random.between(-60, 200)) as i32));
            answer
        };
        if fact.path.starts_with("partner.") {
            for partner in &mut partners {
                partner.answers.insert(id, give(random));
            }
        } else {
            profile.answers.insert(id, give(random));
        }
    }
    // "No order" and the size of an order contradict each other: an enterprise says one of them.
    let [exists, quantity] = ["order.exists", "order.quantity"].map(|path| checked.by_path[path]);
    if profile.answers[&exists].value == Possible::Bool(crate::value::Tri::FALSE) {
        profile.answers.remove(&quantity);
    }
    // A month above declared capacity is refused when a profile is read, so none is here.
    let capacity = checked.by_path["production.declared_capacity"];
    let most = 100 + random.below(900) as i64;
    profile.answers.insert(capacity, answer(Possible::Number(Interval::point(most as f64))));
    profile.history = records::history(random, most);
    profile.processes = Some(
        (0..random.below(3))
            .map(|i| Process {
                name: format!("step {i}"),
                machines: Interval::point(1.0 + random.below(3) as f64),
                rate: Interval::point(1.0 + random.below(5) as f64),
                hours: Interval::point(100.0 + random.below(100) as f64),
                availability: Interval::point(0.5 + random.below(50) as f64 / 100.0),
                yields: Interval::point(0.9),
            })
            .collect(),
    );
    for partner in &mut partners {
        partner.history = records::history(random, 200);
    }
    profile.partners = Some(partners);
    records::give(&mut profile, random);
    profile
}

/// The same with much taken away or made less exact.
fn less(checked: &Checked, profile: &Profile, chance: usize, random: &mut Random) -> Profile {
    let mut less = profile.clone();
    for (id, answer) in &profile.answers {
        if random.percent(chance) {
            less.answers.remove(id);
            continue;
        }
        let Some(slot) = less.answers.get_mut(id) else { continue };
        slot.value = match (&answer.value, &checked.facts[*id].kind) {
            (Possible::Choice(mask), Kind::Choice(list)) if random.percent(chance) => {
                Possible::Choice(mask | (random.next() & list.all()))
            }
            (Possible::Number(i), Kind::Number { range, .. }) if random.percent(chance) => {
                Possible::Number(Interval::new((i.lo - 5.0).max(range.lo), (i.hi + 5.0).min(range.hi)))
            }
            (Possible::Number(i), Kind::Date) if random.percent(chance) => {
                Possible::Number(Interval::new(i.lo - 20.0, i.hi + 20.0))
            }
            (Possible::Choices { may_in, may_out }, Kind::Choices(list)) if random.percent(chance) => {
                Possible::Choices {
                    may_in: may_in | (random.next() & list.all()),
                    may_out: may_out | (random.next() & list.all()),
                }
            }
            (value, _) => value.clone(),
        };
    }
    records::take(&mut less, chance, random);
    if random.percent(chance) {
        less.processes = None;
    }
    if random.percent(chance / 2) {
        less.partners = None;
    } else {
        for partner in less.partners.iter_mut().flatten() {
            partner.answers.retain(|_, _| !random.percent(chance));
        }
    }
    less
}

fn told(checked: &Checked, profile: &Profile, rule: Option<&str>) -> String {
    let answers: Vec<String> = profile
        .answers
        .iter()
        .filter(|(id, _)| {
            rule.is_none_or(|r| checked.facts[**id].path.split('.').next() == r.split('.').next())
                || checked.facts[**id].path.starts_with("pro")
                || checked.facts[**id].path.starts_with("order")
        })
        .map(|(id, a)| format!("{} = {:?} {:?} {:?}", checked.facts[*id].path, a.value, a.level, a.expires))
        .collect();
    format!("{}\n{:?}\n{:?}\n{:?}", answers.join("\n"), profile.history, profile.processes, profile.partners)
}

/// Names the rule in a message of [`shrank`].
fn named(dated: &Dated, how: &str) -> String {
    let number = how
        .strip_prefix("rule ")
        .and_then(|rest| rest.split(':').next())
        .and_then(|n| n.parse::<usize>().ok());
    let rule = number.and_then(|n| dated.inner().program.rules.get(n));
    rule.map_or_else(String::new, |r| dated.inner().checked.rules[r.rule].id.clone())
}

#[test]
fn known_values_mean_what_the_conditions_say() {
    let dated = dated();
    let (checked, program) = (&dated.inner().checked, &dated.inner().program);
    let mut seen = vec![[0; 3]; program.rules.len()];
    for seed in 0..150 {
        let mut random = Random(seed);
        let profile = complete(checked, &mut random);
        let situation = Situation::new(&dated, &profile, EvidenceLevel::Declared);
        // Facts that are no single value are read by no rule that is looked at here.
        let values: Vec<Value> =
            situation.values.iter().map(|v| Value::only(v).unwrap_or(Value::Bool(false))).collect();
        let world = World { checked, values: &values, as_of: dated.as_of() };
        for (i, rooted) in program.rules.iter().enumerate() {
            if rooted.reads.iter().all(|(id, _)| Value::only(&situation.values[*id]).is_some()) {
                let rule = &checked.rules[rooted.rule];
                let outcome = world.outcome(rule);
                let expected = [Outcome::Met, Outcome::Unmet, Outcome::NotApplicable].map(|o| o == outcome);
                assert_eq!(bits(&situation.row, i), expected, "seed {seed} {} {outcome:?}", rule.id);
                assert!(allows(&situation.row, i, outcome));
                seen[i][outcome as usize] += 1;
            }
        }
    }
    let never = seen.iter().filter(|s| s[0] + s[1] + s[2] == 0).count();
    println!("{} of {} rules were interpreted", seen.len() - never, seen.len());
    assert!(never * 4 < seen.len(), "{never}");
}

#[test]
fn taking_answers_away_only_widens() {
    let dated = dated();
    let checked = &dated.inner().checked;
    for seed in 0..250 {
        let mut random = Random(seed);
        let full = complete(checked, &mut random);
        let chance = random.pick(&[5, 20, 60]);
        let part = less(checked, &full, chance, &mut random);
        let rest = less(checked, &part, chance, &mut random);
        for level in LEVELS {
            let judged = [&full, &part, &rest].map(|p| Situation::new(&dated, p, level).judge());
            for (more, less, profiles) in [(1, 0, [&part, &full]), (2, 1, [&rest, &part])] {
                if let Err(how) = shrank(&judged[more], &judged[less]) {
                    let name = named(&dated, &how);
                    let rule = Some(name.as_str()).filter(|n| !n.is_empty());
                    panic!(
                        "seed {seed} {level:?} {name} {how}\n{}\n--- then\n{}",
                        told(checked, profiles[0], rule),
                        told(checked, profiles[1], rule)
                    );
                }
            }
        }
    }
}

#[test]
fn stricter_evidence_only_widens() {
    let dated = dated();
    let checked = &dated.inner().checked;
    for seed in 0..150 {
        let mut random = Random(seed);
        let full = complete(checked, &mut random);
        let profile = less(checked, &full, 20, &mut random);
        let mut unending = profile.clone();
        unending.answers.values_mut().for_each(|a| a.expires = None);
        let at = |profile: &Profile, level| Situation::new(&dated, profile, level).judge();
        for (strict, lax) in [(LEVELS[1], LEVELS[0]), (LEVELS[2], LEVELS[1])] {
            if let Err(how) = shrank(&at(&profile, strict), &at(&profile, lax)) {
                panic!("seed {seed} {strict:?} {} {how}", named(&dated, &how));
            }
            if let Err(how) = shrank(&at(&profile, lax), &at(&unending, lax)) {
                panic!("seed {seed} expiry {lax:?} {} {how}", named(&dated, &how));
            }
        }
    }
}

/// A record left out is no answer erased: how many months were recorded is itself a fact. But leaving one out never helps.
#[test]
fn leaving_out_a_month_never_helps() {
    let dated = dated();
    let checked = &dated.inner().checked;
    let mut left_out = 0;
    for seed in 0..200 {
        let mut random = Random(seed);
        let full = complete(checked, &mut random);
        let mut part = full.clone();
        let Some(history) = part.history.as_mut().filter(|h| h.months.len() > 1) else { continue };
        let at = random.below(history.months.len());
        history.months.remove(at);
        left_out += 1;
        let [with, without] =
            [&full, &part].map(|p| Situation::new(&dated, p, EvidenceLevel::Declared).judge());
        for (with, without) in with.verdicts.iter().zip(&without.verdicts) {
            assert!(
                without.guaranteed() >= with.guaranteed(),
                "seed {seed} {:b} {:b}",
                with.mask,
                without.mask
            );
        }
        let low = |judged: &crate::engine::Judged| judged.score.map_or(0.0, |s| s.lo);
        assert!(low(&without) <= low(&with) + 1e-9, "seed {seed} {:?} {:?}", with.score, without.score);
    }
    assert!(left_out > 100, "{left_out}");
}

#[test]
fn every_shipped_rule_can_be_met_and_unmet() {
    let found = Rules::check(crate::builtin::texts());
    assert!(found.iter().all(|d| d.code != crate::Code::UnreachableRule), "{found:#?}");
}
