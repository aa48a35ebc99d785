//! Soundness, monotonicity, scores, inlining, settling sets and gains on random rules and profiles.

use super::interpret::{Outcome, Value, World, in_class};
use super::random::Random;
use super::write::{DAYS, RuleSet, RuleText, TEXTS};
use crate::check::ladder;
use crate::check::model::{Checked, Fact, Kind};
use crate::compile::{Node, Trace};
use crate::date::Date;
use crate::engine::{Dated, Judged, Situation, unanswered};
use crate::judge::{NOTHING_ASSESSED, Row};
use crate::profile::{Answer, Profile};
use crate::value::{Interval, Possible, Tri};
use crate::wire::{EvidenceLevel, Severity};
use crate::{Engine, Rules};
use std::collections::BTreeMap;

const AS_OF: &str = "2026-11-21";
/// Up to this many worlds are enumerated, else [`SAMPLE`] are drawn.
const ALL: usize = 4096;
const SAMPLE: usize = 500;

fn dated(set: &RuleSet) -> Option<Dated> {
    let rules = Rules::from_texts(set.files()).ok()?;
    Some(rules.programme("contoh").unwrap().at(AS_OF.parse().unwrap()))
}

fn own_facts(checked: &Checked) -> impl Iterator<Item = (usize, &Fact)> {
    checked.facts.iter().enumerate().filter(|(_, f)| f.path.starts_with("contoh."))
}

fn day(text: &str) -> f64 {
    f64::from(text.parse::<Date>().unwrap().days())
}

/// Some set inside `from`, often one value.
fn narrower(kind: &Kind, from: &Possible, random: &mut Random) -> Possible {
    let known = random.percent(60);
    match (kind, from) {
        (Kind::Number { whole: true, .. }, Possible::Number(i)) => {
            let lo = random.between(i.lo as i64, i.hi as i64);
            let hi = if known { lo } else { random.between(lo, i.hi as i64) };
            Possible::Number(Interval::new(lo as f64, hi as f64))
        }
        (Kind::Number { .. }, Possible::Number(i)) => {
            inside(*i, &[-3.0, 0.0, 0.5, 1.5, 2.0, 4.0], known, random)
        }
        (Kind::Date, Possible::Number(i)) => inside(*i, &DAYS.map(day), known, random),
        (_, Possible::Bool(Tri::EITHER)) => Possible::Bool(Tri::known(random.percent(50))),
        (_, Possible::Choice(mask)) => {
            let values: Vec<u64> = (0..64).filter(|i| mask >> i & 1 == 1).collect();
            let one = 1 << random.pick(&values);
            Possible::Choice(if known { one } else { (random.next() & mask) | one })
        }
        (_, Possible::Choices { may_in, may_out }) => {
            let (mut may_in, mut may_out) = (*may_in, *may_out);
            for i in 0..64 {
                let bit = 1 << i;
                if may_in & may_out & bit != 0 && (known || random.percent(40)) {
                    if random.percent(50) { may_in &= !bit } else { may_out &= !bit }
                }
            }
            Possible::Choices { may_in, may_out }
        }
        (_, Possible::Text(None)) => Possible::Text(Some(random.pick(&TEXTS).to_owned())),
        _ => from.clone(),
    }
}

fn inside(from: Interval, points: &[f64], known: bool, random: &mut Random) -> Possible {
    let mut ends: Vec<f64> = points.iter().copied().filter(|x| from.contains(*x)).collect();
    ends.extend([from.lo, from.hi].iter().filter(|x| x.is_finite()));
    if ends.is_empty() {
        return Possible::Number(from);
    }
    let (a, b) = (random.pick(&ends), random.pick(&ends));
    Possible::Number(if known { Interval::point(a) } else { Interval::new(a.min(b), a.max(b)) })
}

pub fn answer(value: Possible) -> Answer {
    Answer { value, level: EvidenceLevel::Declared, expires: None, by: None, on: None, note: None }
}

fn partial(checked: &Checked, random: &mut Random) -> Profile {
    let mut profile = Profile::default();
    for (id, fact) in own_facts(checked) {
        if random.percent(50) {
            profile.answers.insert(id, answer(narrower(&fact.kind, &unanswered(&fact.kind), random)));
        }
    }
    profile
}

/// The values a fact may have, and whether these are all of them.
fn candidates(kind: &Kind, possible: &Possible) -> (Vec<Value>, bool) {
    let near = |points: &[f64], i: Interval| {
        let mut all: Vec<f64> =
            points.iter().flat_map(|x| [*x - 1.0, *x, *x + 1.0]).chain([i.lo, i.hi]).collect();
        all.retain(|x| x.is_finite() && i.contains(*x));
        all.sort_by(f64::total_cmp);
        all.dedup();
        (all.into_iter().map(Value::Number).collect(), i.is_point())
    };
    match (kind, possible) {
        (Kind::Number { whole: true, .. }, Possible::Number(i)) => {
            ((i.lo as i64..=i.hi as i64).map(|x| Value::Number(x as f64)).collect(), true)
        }
        (Kind::Date, Possible::Number(i)) => near(&DAYS.map(day), *i),
        (_, Possible::Number(i)) => near(&[-1e6, -0.5, 0.0, 1.25, 3.0, 1e6], *i),
        (_, Possible::Bool(tri)) => (
            [(tri.may_false, false), (tri.may_true, true)]
                .iter()
                .filter(|(may, _)| *may)
                .map(|(_, b)| Value::Bool(*b))
                .collect(),
            true,
        ),
        (_, Possible::Choice(mask)) => {
            ((0..64).filter(|i| mask >> i & 1 == 1).map(Value::Choice).collect(), true)
        }
        (Kind::Choices(list), Possible::Choices { may_in, may_out }) => {
            let fits = |set: &u64| set & !may_in == 0 && !set & list.all() & !may_out == 0;
            ((0..=list.all()).filter(fits).map(Value::Choices).collect(), true)
        }
        (_, Possible::Text(Some(text))) => (vec![Value::Text(text.clone())], true),
        (_, Possible::Text(None)) => (TEXTS.iter().map(|t| Value::Text((*t).to_owned())).collect(), false),
        other => panic!("{other:?}"),
    }
}

/// Calls `visit` for worlds inside these values; true if for all of them.
fn worlds(situation: &Situation<'_>, random: &mut Random, mut visit: impl FnMut(&[Value])) -> bool {
    let checked = &situation.inner().checked;
    let mut complete = true;
    let mut lists: Vec<Vec<Value>> = Vec::new();
    for (fact, possible) in checked.facts.iter().zip(&situation.values) {
        let read = fact.path.starts_with("contoh.")
            && situation
                .inner()
                .program
                .rules
                .iter()
                .any(|r| r.reads.iter().any(|(id, _)| checked.facts[*id].path == fact.path));
        let (mut list, all) = candidates(&fact.kind, possible);
        if !read {
            // No rule looks at it: any value will do.
            list.truncate(1);
            lists.push(list);
            continue;
        }
        complete &= all;
        assert!(!list.is_empty(), "{} {possible:?}", fact.path);
        lists.push(list);
    }
    let count = lists.iter().map(Vec::len).try_fold(1_usize, usize::checked_mul).unwrap_or(usize::MAX);
    let all = count <= ALL;
    for world in 0..if all { count } else { SAMPLE } {
        let mut left = world;
        let values: Vec<Value> = lists
            .iter()
            .map(|list| {
                let at = if all { left % list.len() } else { random.below(list.len()) };
                left /= list.len();
                list[at].clone()
            })
            .collect();
        visit(&values);
    }
    all && complete
}

/// What one world comes to under a programme: outcomes, scores, verdicts, by definition.
pub struct Judgement {
    pub outcomes: Vec<Outcome>,
    pub score: Option<f64>,
    pub verdicts: Vec<u32>,
}

/// The words of ladder conditions, as facts.
pub fn words(dated: &Dated) -> Checked {
    let dimensions: Vec<String> =
        dated.inner().programme.doc.dimensions.iter().map(|d| d.name.value.clone()).collect();
    Checked { facts: ladder::names(&dimensions).facts, ..Checked::default() }
}

pub fn judge(dated: &Dated, words: &Checked, values: &[Value]) -> Judgement {
    let inner = dated.inner();
    let selection = dated.selection();
    let world = World { checked: &inner.checked, values, as_of: dated.as_of() };
    let rules: Vec<_> = inner.program.rules.iter().map(|r| &inner.checked.rules[r.rule]).collect();
    let outcomes: Vec<Outcome> = rules.iter().map(|rule| world.outcome(rule)).collect();
    let score = |dimension: Option<usize>| {
        let (mut top, mut bottom) = (0.0, 0.0);
        for (i, rule) in rules.iter().enumerate() {
            let counts =
                selection.rules[i].active && dimension.is_none_or(|d| selection.rules[i].dimension == d);
            if counts && outcomes[i] != Outcome::NotApplicable {
                let grade = rule.grade.as_ref().map_or(0.0, |g| world.number(&g.term).clamp(0.0, 1.0));
                let weight = selection.weights.each[i];
                top += weight * if outcomes[i] == Outcome::Met { 1.0 } else { grade };
                bottom += weight;
            }
        }
        (bottom > 0.0).then(|| 100.0 * top / bottom)
    };
    let dimensions = inner.programme.doc.dimensions.len();
    let verdicts = inner.programme.ladders.iter().map(|ladder| {
        let counted: Vec<usize> = (0..rules.len())
            .filter(|i| selection.rules[*i].active && ladder.rules.contains(&inner.program.rules[*i].rule))
            .collect();
        if counted.iter().all(|i| outcomes[*i] == Outcome::NotApplicable) {
            return NOTHING_ASSESSED;
        }
        let mut values = Vec::new();
        for outcome in [Some(Outcome::Met), Some(Outcome::Unmet), None] {
            for class in 0..=Severity::ALL.len() {
                let belongs = |i: usize| in_class(class, selection.rules[i].severity, rules[i].basis);
                let fits = |i: &&usize| belongs(**i) && Some(outcomes[**i]) == outcome;
                values.push(Value::Number(counted.iter().filter(fits).count() as f64));
            }
        }
        values.extend((0..dimensions).map(|d| Value::Number(score(Some(d)).unwrap_or(100.0))));
        let world = World { checked: words, values: &values, as_of: dated.as_of() };
        let first = ladder.verdicts.iter().position(|v| v.when.as_ref().is_none_or(|w| world.truth(&w.term)));
        first.unwrap() as u32
    });
    let verdicts = verdicts.collect();
    Judgement { score: score(None), verdicts, outcomes }
}

pub fn bits(row: &Row, rule: usize) -> [bool; 3] {
    row.words(rule / 64).map(|word| word >> (rule % 64) & 1 == 1)
}

pub fn allows(row: &Row, rule: usize, outcome: Outcome) -> bool {
    let [met, unmet, exempt] = bits(row, rule);
    match outcome {
        Outcome::Met => met,
        Outcome::Unmet => unmet,
        Outcome::NotApplicable => exempt,
    }
}

const NEAR: f64 = 1e-9;

fn encloses(outer: Option<Interval>, inner: Option<Interval>) -> bool {
    match (outer, inner) {
        (Some(o), Some(i)) => o.lo <= i.lo + NEAR && i.hi <= o.hi + NEAR,
        (None, some) => some.is_none(),
        (Some(_), None) => true,
    }
}

/// Whether nothing became possible that was not.
pub fn shrank(before: &Judged, after: &Judged) -> Result<(), String> {
    for rule in 0..before.row.met.len() * 64 {
        let (b, a) = (bits(&before.row, rule), bits(&after.row, rule));
        if b.iter().zip(a).any(|(b, a)| a && !b) {
            return Err(format!("rule {rule}: {b:?} then {a:?}"));
        }
    }
    if !encloses(before.score, after.score) {
        return Err(format!("score {:?} then {:?}", before.score, after.score));
    }
    for (b, a) in before.verdicts.iter().zip(&after.verdicts) {
        if a.mask & !b.mask != 0 || a.guaranteed() > b.guaranteed() {
            return Err(format!("verdicts {:b} then {:b}", b.mask, a.mask));
        }
    }
    Ok(())
}

fn nodes(traces: &[Trace], found: &mut Vec<Node>) {
    for trace in traces {
        found.push(trace.node);
        nodes(&trace.parts, found);
    }
}

fn inside_of(after: &Possible, before: &Possible) -> bool {
    match (after, before) {
        (Possible::Bool(a), Possible::Bool(b)) => {
            (!a.may_true || b.may_true) && (!a.may_false || b.may_false)
        }
        (Possible::Choice(a), Possible::Choice(b)) => a & !b == 0,
        (Possible::Number(a), Possible::Number(b)) => b.lo <= a.lo && a.hi <= b.hi,
        _ => false,
    }
}

/// Runs a law on six times `rounds` random rule sets with some profiles each, small conditions first, so that the first failure is a
/// small one. Loading a rule set takes longer than a hundred assessments.
fn cases(rounds: u64, profiles: usize, mut law: impl FnMut(&RuleSet, &Dated, &Profile, &mut Random)) {
    let mut refused = 0;
    let mut done = 0;
    for (depth, rounds) in [(0, rounds), (1, 2 * rounds), (2, 2 * rounds), (3, rounds)] {
        for round in 0..rounds {
            let mut random = Random(depth * 1_000_003 + round);
            let count = 1 + random.below(6);
            let set = RuleSet::random(&mut random, depth as usize, count);
            let Some(dated) = dated(&set) else {
                refused += 1;
                continue;
            };
            done += 1;
            for _ in 0..profiles {
                let profile = partial(&dated.inner().checked, &mut random);
                law(&set, &dated, &profile, &mut random);
            }
        }
    }
    assert!(refused * 20 < done, "{refused} of {} rule sets were refused", refused + done);
}

fn told(set: &RuleSet, situation: &Situation<'_>) -> String {
    let facts = &situation.inner().checked.facts;
    let answers: BTreeMap<_, _> =
        situation.profile.answers.iter().map(|(id, a)| (facts[*id].path.as_str(), &a.value)).collect();
    format!("{set:#?}\n{answers:#?}")
}

#[test]
fn random_rule_sets_are_accepted() {
    for seed in 0..40 {
        let set = RuleSet::random(&mut Random(seed), 2, 3);
        if let Err(refused) = Rules::from_texts(set.files()) {
            // A divisor is never zero here, a list never empty: nothing else can be wrong with what the generator writes.
            panic!("{set:#?} {refused}");
        }
    }
}

#[test]
fn a_part_contains_all_its_completions() {
    let mut seen = [0_usize; 2];
    cases(30, 3, |set, dated, profile, random| {
        let situation = Situation::new(dated, profile, EvidenceLevel::Declared);
        let judged = situation.judge();
        let exact = crate::explain::exact(&situation);
        let mut hull: Option<Interval> = None;
        let inner = dated.inner();
        let words = words(dated);
        let complete = worlds(&situation, random, |values| {
            let truth = judge(dated, &words, values);
            let context = || format!("{}\n{values:?}", told(set, &situation));
            for (rule, outcome) in truth.outcomes.iter().enumerate() {
                assert!(
                    allows(&judged.row, rule, *outcome),
                    "rule {rule} {outcome:?} {:?} {}",
                    bits(&judged.row, rule),
                    context()
                );
            }
            let world = World { checked: &inner.checked, values, as_of: dated.as_of() };
            let own = |id: &usize| inner.checked.derives[*id].path.starts_with("contoh.");
            for (id, trace) in inner.program.derives.iter().flatten().filter(|(id, _)| own(id)) {
                let found = situation.evaluator.possible(trace.node, 0, &situation.block);
                assert!(
                    world.within(&inner.checked.derives[*id].value.term, &found),
                    "derived {id} {found:?} {}",
                    context()
                );
            }
            if let Some(score) = truth.score {
                let point = Some(Interval::point(score));
                assert!(encloses(judged.score, point), "score {score} {:?} {}", judged.score, context());
                hull = Some(hull.map_or(Interval::point(score), |h| h.hull(Interval::point(score))));
            }
            for (possible, verdict) in judged.verdicts.iter().zip(&truth.verdicts) {
                assert!(
                    possible.mask >> verdict & 1 == 1,
                    "verdict {verdict} {:b} {}",
                    possible.mask,
                    context()
                );
            }
        });
        seen[0] += 1;
        if let (true, true, Some(score), Some(hull)) = (complete, exact, judged.score, hull) {
            seen[1] += usize::from(!score.is_point());
            assert!(
                (score.lo - hull.lo).abs() < 1e-6 && (score.hi - hull.hi).abs() < 1e-6,
                "exact {score:?} {hull:?} {}",
                told(set, &situation)
            );
        }
    });
    println!("{} cases, {} of them with a score interval that is exact", seen[0], seen[1]);
    assert!(seen[1] > 20, "{seen:?}");
}

#[test]
fn an_answer_only_shrinks() {
    cases(30, 5, |set, dated, profile, random| {
        let situation = Situation::new(dated, profile, EvidenceLevel::Declared);
        let before = situation.judge();
        let checked = &dated.inner().checked;
        let mut profile = profile.clone();
        let mut change = Vec::new();
        for (id, fact) in own_facts(checked) {
            if random.percent(40) {
                let value = narrower(&fact.kind, &situation.values[id], random);
                profile.answers.insert(id, answer(value.clone()));
                change.push((id, value));
            }
        }
        let more = Situation::new(dated, &profile, EvidenceLevel::Declared);
        let after = more.judge();
        if let Err(how) = shrank(&before, &after) {
            panic!("{how} {} then {}", told(set, &situation), told(set, &more));
        }
        let mut all = Vec::new();
        for rule in &dated.inner().program.rules {
            nodes(&rule.applies_traces, &mut all);
            nodes(std::slice::from_ref(&rule.holds_trace), &mut all);
            all.extend(rule.grade.map(Node::Number));
        }
        for node in all {
            let (b, a) = (
                situation.evaluator.possible(node, 0, &situation.block),
                more.evaluator.possible(node, 0, &more.block),
            );
            assert!(inside_of(&a, &b), "{node:?} {b:?} then {a:?} {}", told(set, &more));
        }
        // Trying an answer beside 63 others gives what answering gives.
        let tried = situation.vary(&vec![change; 3]).pop().unwrap();
        assert_eq!(
            (&tried.row, &tried.verdicts, tried.score),
            (&after.row, &after.verdicts, after.score),
            "{}",
            told(set, &more)
        );
    });
}

#[test]
fn inlining_a_derived_fact_changes_nothing() {
    cases(15, 4, |set, dated, profile, _| {
        let other = self::dated(&set.inlined()).unwrap_or_else(|| panic!("{:#?}", set.inlined()));
        let (a, b) = (
            Situation::new(dated, profile, EvidenceLevel::Declared),
            Situation::new(&other, profile, EvidenceLevel::Declared),
        );
        let (x, y) = (a.judge(), b.judge());
        assert_eq!((&x.row, &x.verdicts, x.score), (&y.row, &y.verdicts, y.score), "{}", told(set, &a));
    });
}

#[test]
fn suggested_answers_settle() {
    let mut applied = 0;
    cases(30, 5, |set, dated, profile, _| {
        let situation = Situation::new(dated, profile, EvidenceLevel::Declared);
        for (i, rooted) in dated.inner().program.rules.iter().enumerate() {
            if bits(&situation.row, i).iter().filter(|b| **b).count() == 1 {
                continue;
            }
            let rule = &dated.inner().checked.rules[rooted.rule];
            for target in [true, false] {
                for answers in crate::explain::settling(&situation, rooted, rule, target).sets {
                    let mut profile = profile.clone();
                    for (id, value) in &answers {
                        let facts = &dated.inner().checked.facts;
                        let (values, _) = candidates(&facts[*id].kind, value);
                        assert!(
                            !values.is_empty() || matches!(facts[*id].kind, Kind::Date | Kind::Number { .. }),
                            "{} {value:?}",
                            facts[*id].path
                        );
                        profile.answers.insert(*id, answer(value.clone()));
                    }
                    let after = Situation::new(dated, &profile, EvidenceLevel::Declared);
                    assert_eq!(
                        bits(&after.row, i),
                        [target, !target, false],
                        "rule {i} to {target} by {answers:?} {}",
                        told(set, &situation)
                    );
                    applied += 1;
                }
            }
        }
    });
    println!("{applied} suggested sets settled their rule");
    assert!(applied > 500);
}

#[test]
fn a_gain_is_what_the_rule_met_would_give() {
    cases(6, 1, |set, dated, profile, _| {
        let assessment = engine(set).assess(profile, AS_OF.parse().unwrap());
        for (i, finding) in assessment.findings.iter().enumerate() {
            let Some(gain) = &finding.gain else { continue };
            let mut other = set.clone();
            other.rules[i].applies = None;
            other.rules[i].holds = "true".to_owned();
            let forced = engine(&other).assess(profile, AS_OF.parse().unwrap());
            let possible: Vec<Vec<&str>> =
                forced.verdicts.iter().map(|v| v.possible.iter().map(|p| p.id.as_str()).collect()).collect();
            let gained: Vec<Vec<&str>> =
                gain.verdicts.iter().map(|v| v.possible.iter().map(|p| p.id.as_str()).collect()).collect();
            let context = || told(set, &Situation::new(dated, profile, EvidenceLevel::Declared));
            assert_eq!(possible, gained, "rule {i} {}", context());
            let (a, b) = (forced.score.unwrap(), gain.score.as_ref().unwrap());
            assert!(
                (a.low - b.low).abs() < 1e-6 && (a.high - b.high).abs() < 1e-6,
                "rule {i} {a:?} {b:?} {}",
                context()
            );
        }
    });
}

fn engine(set: &RuleSet) -> Engine {
    Rules::from_texts(set.files()).unwrap().programme("contoh").unwrap()
}

#[test]
fn rules_that_no_answer_changes_are_found() {
    let refused = |applies: Option<&str>, holds: &str| {
        let rules =
            vec![RuleText { applies: applies.map(str::to_owned), holds: holds.to_owned(), grade: None }];
        let derived = ["contoh.a0", "contoh.n0 + 1", "contoh.a0 ? 'I' : 'II'"].map(str::to_owned);
        let found = Rules::check(RuleSet { derived, rules }.files());
        let errors = found.iter().filter(|d| d.severity == crate::Level::Error);
        errors.map(|d| d.code.slug()).collect::<Vec<_>>()
    };
    for (applies, holds) in [
        (None, "contoh.c0 == 'x' && contoh.c0 == 'y'"),
        (Some("contoh.c0 == 'x' && contoh.c0 in ['y', 'z']"), "contoh.a0"),
        (None, "contoh.a0 || !contoh.a0"),
        (Some("contoh.a0"), "contoh.v_bool || contoh.a1"),
        (None, "contoh.n0 <= 3"),
        (None, "contoh.n1 > 2 && contoh.n1 < 3"),
        (Some("contoh.r0 > 5"), "contoh.r0 >= 5"),
        (None, "contoh.d0 > date('2026-01-31') && contoh.d0 < date('2026-02-01')"),
        (None, "contoh.t0 == 'aa' && contoh.t0 == 'ab'"),
        (None, "contoh.t0 in ['aa', 'ab'] && contoh.t0.startsWith('b')"),
        (None, "'x' in contoh.s0 && size(contoh.s0) == 0"),
        (Some("contoh.v_choice == 'I'"), "contoh.a0"),
    ] {
        assert_eq!(refused(applies, holds), ["unreachable-rule"], "{applies:?} {holds}");
    }
    for (applies, holds) in [
        (None, "contoh.c0 == 'x' && contoh.c1 == 'y'"),
        (Some("contoh.a0"), "contoh.v_bool && contoh.a1"),
        (None, "contoh.n1 > 2 && contoh.n1 < 4"),
        (Some("contoh.r0 > 5"), "contoh.r0 >= 6"),
        (None, "as_of >= date('2030-01-01') || p_flag"),
        (None, "contoh.d0 >= as_of"),
        (None, "contoh.t0.startsWith('a') && contoh.t0 != 'aa'"),
    ] {
        assert!(refused(applies, holds).is_empty(), "{applies:?} {holds}");
    }
}

#[test]
fn what_is_reported_as_unreachable_or_contradictory_is() {
    let (mut unreachable, mut contradictory) = (0, 0);
    cases(12, 1, |set, _, _, random| {
        // Random rules hardly ever contradict each other: the opposite of the first does.
        let mut set = set.clone();
        let opposite = format!("!({})", set.rules[0].holds);
        set.rules.push(RuleText { holds: opposite, ..set.rules[0].clone() });
        let Some(dated) = &dated(&set) else { return };
        let profile = Profile::default();
        let situation = Situation::new(dated, &profile, EvidenceLevel::Declared);
        let files = set.files();
        let found = Rules::check(files.clone());
        let number = |place: &crate::Place| -> Option<usize> {
            files[0].1.get(place.start..place.end)?.trim_matches('"').strip_prefix('r')?.parse().ok()
        };
        let told = |code| found.iter().filter(move |d| d.code == code && d.span.is_some());
        let alone: Vec<usize> =
            told(crate::Code::UnreachableRule).filter_map(|d| number(d.span.as_ref()?)).collect();
        let pairs: Vec<_> = told(crate::Code::ContradictoryRules)
            .map(|d| (number(d.span.as_ref().unwrap()).unwrap(), number(&d.labels[0].span).unwrap()))
            .collect();
        (unreachable, contradictory) = (unreachable + alone.len(), contradictory + pairs.len());
        let mut seen = vec![[false; 3]; set.rules.len()];
        let words = words(dated);
        worlds(&situation, random, |values| {
            let outcomes = judge(dated, &words, values).outcomes;
            pairs.iter().for_each(|(a, b)| {
                assert!(outcomes[*a] as usize + outcomes[*b] as usize > 0, "{a} {b} {set:#?}")
            });
            for (seen, outcome) in seen.iter_mut().zip(outcomes) {
                seen[outcome as usize] = true;
            }
        });
        for rule in alone {
            assert!(!(seen[rule][0] && seen[rule][1]), "rule {rule} {set:#?}");
        }
    });
    println!("{unreachable} rules and {contradictory} pairs were reported");
    assert!(unreachable > 20 && contradictory > 5, "{unreachable} {contradictory}");
}
