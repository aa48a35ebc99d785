//! One enterprise, 64 at a time and a full assessment give the same bits; both ways of reading JSON give the same answers.

use super::{Answers, Judged, json};
use crate::check::model::{Fact, Kind, Origin};
use crate::engine::Situation;
use crate::{Dated, Rules};
use serde_json::{Map, Value, json};

/// A small generator (xorshift), so that a failing seed can be run again.
struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % n
    }
}

fn dated() -> Dated {
    Rules::builtin().unwrap().programme("gpei-jatim").unwrap().at("2026-11-21".parse().unwrap())
}

/// A value for a fact; now and then a partial, empty or wrong one.
fn value(fact: &Fact, random: &mut Random, plain: bool) -> Value {
    if !plain {
        match random.below(600) {
            0 => return Value::Null,
            1 => return json!("3512345678900001"),
            2 => return json!({ "min": 1, "max": 2 }),
            3 => return json!({ "any": [true, false] }),
            4 => return json!(-1e16),
            _ => {}
        }
    }
    match &fact.kind {
        Kind::Bool => json!(random.below(4) > 0),
        Kind::Choice(list) => json!(list.values[random.below(list.values.len() as u64) as usize]),
        Kind::Choices(list) => json!([list.values[random.below(list.values.len() as u64) as usize]]),
        Kind::Number { range, .. } => {
            let (lo, hi) = (range.lo.max(0.0), range.hi.min(2_000.0));
            json!((lo + (hi - lo) * random.below(1000) as f64 / 1000.0).floor().max(lo))
        }
        Kind::Date => {
            json!(format!("20{}-0{}-1{}", 26 + random.below(3), 1 + random.below(9), random.below(10)))
        }
        Kind::Text => json!(if random.below(2) == 0 { "Contoh" } else { "1234567890123" }),
    }
}

fn profile(dated: &Dated, random: &mut Random, plain: bool) -> Value {
    let mut tables = Map::new();
    let given = 1 + random.below(8);
    for fact in &dated.inner().checked.facts {
        let (set, name) = fact.path.split_once('.').unwrap();
        let goods = matches!(&fact.kind, Kind::Number { unit, .. } if unit.counts_goods());
        let askable = fact.origin == Origin::Answer && !fact.retired && set != "partner";
        if askable && !(plain && (goods || matches!(fact.kind, Kind::Choices(_)))) && random.below(9) < given
        {
            let table = tables.entry(set).or_insert_with(|| json!({}));
            table[name] = value(fact, random, plain);
        }
    }
    if !plain {
        if random.below(6) > 0 {
            tables.entry("product").or_insert_with(|| json!({}))["unit"] = json!("kg");
        }
        match random.below(9) {
            0 | 1 => drop(tables.insert("waiver".to_owned(), waiver(random))),
            2 => drop(tables.insert("tidak_ada".to_owned(), json!({}))),
            _ => {}
        }
    }
    Value::Object(tables)
}

fn waiver(random: &mut Random) -> Value {
    let rule = ["legality.nib", "workshop.own", "capacity.own-share"][random.below(3) as usize];
    json!([{ "rule": rule, "authority": "Contoh", "reason": "Contoh", "until": "2027-01-01" }])
}

/// Everything that judging gives, floats as bits.
fn bits(dated: &Dated, judged: Judged<'_>) -> (Vec<String>, Option<(u64, u64)>, Vec<u64>) {
    let outcomes = (0..dated.rules().count()).map(|rule| format!("{:?}", judged.outcome(rule))).collect();
    let score = judged.score().map(|(low, high)| (low.to_bits(), high.to_bits()));
    (outcomes, score, (0..dated.ladders().count()).map(|ladder| judged.verdicts(ladder)).collect())
}

#[test]
fn one_many_and_assessed_are_the_same_bits() {
    let dated = dated();
    let mut random = Random(0x5eed);
    let engine = dated.engine();
    let texts = std::iter::repeat_with(|| profile(&dated, &mut random, false).to_string());
    let profiles: Vec<_> =
        texts.filter_map(|text| engine.read_json("contoh", &text).ok()).take(200).collect();
    let mut frame = dated.frame(profiles.len());
    for (row, profile) in profiles.iter().enumerate() {
        frame.set_profile(row, profile).unwrap();
    }
    let batch = dated.evaluate(&frame);
    let (mut judge, mut answers) = (dated.judge(), dated.answers());
    for (row, profile) in profiles.iter().enumerate() {
        answers.set_profile(profile);
        let one = bits(&dated, judge.judge(&answers));
        let many = (0..dated.rules().count()).map(|rule| format!("{:?}", batch.outcome(row, rule))).collect();
        let score = batch.score(row).map(|(low, high)| (low.to_bits(), high.to_bits()));
        let verdicts: Vec<u64> =
            (0..dated.ladders().count()).map(|ladder| batch.verdicts(row, ladder)).collect();
        assert_eq!(one, (many, score, verdicts.clone()), "row {row}");

        let assessed = Situation::new(&dated, profile, dated.evidence_level()).judge();
        assert_eq!(assessed.score.map(|s| (s.lo.to_bits(), s.hi.to_bits())), score, "row {row}");
        assert_eq!(assessed.verdicts.iter().map(|v| v.mask).collect::<Vec<_>>(), verdicts, "row {row}");
    }
}

#[test]
fn a_plain_profile_reads_the_same_both_ways() {
    let dated = dated();
    let mut random = Random(0xfeed);
    let (mut fast, mut slow): (Answers, Answers) = (dated.answers(), dated.answers());
    let (mut judge, mut plain) = (dated.judge(), 0);
    for round in 0..600 {
        let text = profile(&dated, &mut random, round % 2 == 0).to_string();
        let taken = json::read(&mut fast, &text);
        match dated.engine().read_json("contoh", &text) {
            Err(_) => assert!(!taken, "taken, but refused: {text}"),
            Ok(profile) if taken => {
                slow.set_profile(&profile);
                let expected = bits(&dated, judge.judge(&slow));
                assert_eq!(bits(&dated, judge.judge(&fast)), expected, "{text}");
                plain += 1;
            }
            Ok(_) => {}
        }
    }
    assert!(plain >= 250, "only {plain} of 300 plain profiles were read in one pass");
}

#[test]
fn what_is_not_plain_is_left_to_the_other_reader() {
    let dated = dated();
    let mut answers = dated.answers();
    for text in [
        "",
        "[]",
        "{",
        "{} {}",
        "null",
        r#"{"legality":{"npwp":true,"npwp":true}}"#,
        r#"{"legality":{},"legality":{}}"#,
        r#"{"legality":{"npwp":null}}"#,
        r#"{"legality":{"npwp":1}}"#,
        r#"{"enterprise":{"name":"3512 3456 7890 0001"}}"#,
        r#"{"enterprise":{"name":""}}"#,
        r#"{"enterprise":{"workers":1.5}}"#,
        r#"{"enterprise":{"workers":-1}}"#,
        r#"{"enterprise":{"workers":1e400}}"#,
        r#"{"order":{"ship_by":"2027-02-30"}}"#,
        r#"{"order":{"quantity":5}}"#,
        r#"{"partner":{"agreement":true}}"#,
        r#"{"capacity":{"own_monthly":1}}"#,
        r#"{"legality":{"nib":"aktif"}}"#,
    ] {
        assert!(!json::read(&mut answers, text), "{text}");
    }
    assert!(answers.set_json("contoh", r#"{"legality":{"nib":"aktif"}}"#).is_err());
    assert!(json::read(&mut answers, r#"{"legality":{"npwp":true},"enterprise":{"name":"Contoh"}}"#));
}
