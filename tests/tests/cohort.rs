//! Cohorts: the shared ones as expected, and the laws of ranking (T4, T7, T15) on random parts of shared profiles.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use layak::wire::{Candidate, Cohort, Placing, Quota, RankAnswer, Standing};
use layak::{Code, Engine, RankOptions, Refused, Rules};
use layak_tests::answers::{answers, nested};
use layak_tests::kelompok;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::OnceLock;

type Answers = BTreeMap<String, Value>;

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Rules::builtin().unwrap().programme("gpei-jatim").unwrap())
}

fn options() -> RankOptions {
    let mut options = RankOptions::new("2026-11-21".parse().unwrap());
    (options.seed, options.questions) = (Some("4821".to_owned()), false);
    options
}

fn rank(candidates: &[Value], options: &RankOptions) -> Result<Cohort, Refused> {
    let read = |(at, value): (usize, &Value)| {
        let name = format!("/candidates/{at}");
        let profile =
            engine().read_value(&name, value).unwrap_or_else(|refused| panic!("{refused}\n{value}"));
        (name, profile)
    };
    let profiles: Vec<_> = candidates.iter().enumerate().map(read).collect();
    engine().rank(profiles.iter().map(|(name, profile)| (name.as_str(), profile)), options)
}

/// Every candidate of a cohort by id: list, position, place.
fn spots(cohort: &Cohort) -> BTreeMap<&str, (usize, &Candidate)> {
    let lists = cohort.lists.iter().enumerate();
    lists.flat_map(|(list, l)| l.candidates.iter().map(move |c| (c.id.as_str(), (list, c)))).collect()
}

#[test]
fn every_cohort_is_as_expected() {
    let cases = kelompok::all().unwrap();
    let mut wrong = Vec::new();
    for case in &cases {
        let answer: RankAnswer =
            serde_json::from_str(&layak::rank_json(&serde_json::to_string(&case.request).unwrap())).unwrap();
        match answer {
            RankAnswer::Cohort(cohort) => {
                let found = kelompok::mismatches(&case.expect, &cohort);
                wrong.extend(found.into_iter().map(|line| format!("{}: {line}", case.name)));
                if !case.refused.is_empty() {
                    wrong.push(format!("{}: not refused", case.name));
                }
            }
            RankAnswer::Refused { diagnostics } => {
                let codes: Vec<Code> = diagnostics.iter().map(|found| found.code).collect();
                if codes != case.refused {
                    wrong.push(format!("{}: {diagnostics:?}", case.name));
                }
            }
        }
    }
    println!("shared cohorts: {}", cases.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cases.len() >= 3, "a cohort has gone missing");
}

/// The record of one cohort, word for word as it stands in `tests/reports/`. `LAYAK_UPDATE=1` writes it anew; the change is then read in the diff.
#[test]
fn the_record_reads_as_it_stands() {
    let case = kelompok::all().unwrap().into_iter().find(|case| case.name == "lima-puluh").unwrap();
    let answer = layak::rank_json(&serde_json::to_string(&case.request).unwrap());
    let RankAnswer::Cohort(mut cohort) = serde_json::from_str(&answer).unwrap() else { panic!("{answer}") };
    // Digests change with every rule; here only words matter.
    (cohort.digest, cohort.programme.digest) = ("(digest)".to_owned(), "(digest)".to_owned());
    let found = layak::report::committee_text(&cohort, layak::Lang::Id, 100);
    let found = found.lines().map(|line| format!("{}\n", line.trim_end())).collect::<String>();
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("reports/lima-puluh.committee.id.txt");
    if std::env::var_os("LAYAK_UPDATE").is_some() {
        std::fs::write(&path, &found).unwrap();
    }
    assert!(std::fs::read_to_string(&path).unwrap_or_default() == found, "LAYAK_UPDATE=1 writes it anew");
}

/// The order in which candidates stand in the request is nobody's business.
#[test]
fn the_order_of_the_request_changes_nothing() {
    for mut case in kelompok::all().unwrap() {
        let ask = |case: &kelompok::Case| layak::rank_json(&serde_json::to_string(&case.request).unwrap());
        let before = ask(&case);
        case.request.candidates.reverse();
        assert_eq!(ask(&case), before, "{}", case.name);
    }
}

/// Parts of the shared profiles, each with an id.
fn pool() -> &'static Vec<Answers> {
    static POOL: OnceLock<Vec<Answers>> = OnceLock::new();
    POOL.get_or_init(|| {
        let fits = |answers: &Answers| engine().read_value("profile", &nested(answers)).is_ok();
        answers().into_values().filter(fits).collect()
    })
}

/// One candidate: which profile, which of its answers stay, when it applied, where it is.
#[derive(Clone, Debug)]
struct Drawn {
    profile: usize,
    stays: u64,
    day: Option<u32>,
    regency: Option<usize>,
}

const REGENCIES: [&str; 3] = ["Sidoarjo", "Malang", "Jember"];

fn drawn() -> impl Strategy<Value = Drawn> {
    (0..1_000_usize, any::<u64>(), prop::option::of(1..28_u32), prop::option::of(0..3_usize))
        .prop_map(|(profile, stays, day, regency)| Drawn { profile, stays: stays | stays << 7, day, regency })
}

fn candidate(at: usize, drawn: &Drawn) -> Answers {
    let all = &pool()[drawn.profile % pool().len()];
    // Three in four answers stay; units always do, for without them numbers are refused.
    let stays = |(at, (path, _)): &(usize, (&String, &Value))| {
        path.ends_with(".unit") || path.as_str() == "product.sector" || drawn.stays >> (at % 64) & 1 == 1
    };
    let kept = all.iter().enumerate().filter(stays);
    let mut kept: Answers = kept.map(|(_, (path, value))| (path.clone(), value.clone())).collect();
    kept.insert("enterprise.id".to_owned(), json!(format!("K{at:02}")));
    kept.remove("enterprise.regency");
    kept.remove("enterprise.applied_on");
    if let Some(day) = drawn.day {
        kept.insert("enterprise.applied_on".to_owned(), json!(format!("2026-06-{day:02}")));
    }
    if let Some(regency) = drawn.regency {
        kept.insert("enterprise.regency".to_owned(), json!(REGENCIES[regency]));
    }
    kept
}

fn cohort_of(drawn: &[Drawn]) -> Vec<Answers> {
    drawn.iter().enumerate().map(|(at, drawn)| candidate(at, drawn)).collect()
}

fn values(candidates: &[Answers]) -> Vec<Value> {
    candidates.iter().map(nested).collect()
}

fn quotas() -> impl Strategy<Value = Vec<Quota>> {
    let quota = (0..2_usize, prop::option::of(0..3_usize), 0..4_u32, prop::option::of(0..4_u32));
    let quota = quota.prop_map(|(fact, value, min, max)| {
        let (fact, values) =
            [("enterprise.regency", REGENCIES), ("product.sector", ["food", "batik", "footwear"])][fact];
        Quota {
            fact: fact.to_owned(),
            value: value.map(|value| values[value].to_owned()),
            sector: None,
            min: Some(max.map_or(min, |max| min.min(max))),
            max,
        }
    });
    prop::collection::vec(quota, 0..3)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Erasing an answer never gives a better rank or a place, nor makes anybody more certain of one, with or without quotas.
    #[test]
    fn t04_erasing_an_answer_never_helps_a_rank(
        all in prop::collection::vec(drawn(), 2..9), who in any::<prop::sample::Index>(), what in any::<prop::sample::Index>(),
        mixed in any::<bool>(), places in 0..6_u32, quotas in quotas()
    ) {
        let before = cohort_of(&all);
        let who = who.index(before.len());
        let paths: Vec<&String> = before[who].keys().filter(|path| *path != "enterprise.id" && !path.ends_with(".unit")).collect();
        // A candidate of whom nothing is known has nothing to leave out.
        prop_assume!(!paths.is_empty());
        let path = paths[what.index(paths.len())].clone();
        let mut after = before.clone();
        after[who].remove(&path);
        let mut options = options();
        (options.places, options.mixed) = (Some(places), Some(mixed));
        options.quotas = Some(if mixed { quotas } else { Vec::new() });
        // Without its sector a candidate leaves its list, and the division of places is another.
        let (Ok(before), Ok(after)) = (rank(&values(&before), &options), rank(&values(&after), &options)) else {
            return Err(TestCaseError::reject("refused"));
        };
        let id = format!("K{who:02}");
        let ((list, was), (now_list, is)) = (spots(&before)[id.as_str()], spots(&after)[id.as_str()]);
        prop_assert!(!(was.place != Placing::Chosen && is.place == Placing::Chosen), "a place for leaving out {}", path);
        prop_assert!(!(was.standing != Standing::Certain && is.standing == Standing::Certain), "certain for leaving out {}", path);
        if path != "product.sector" || mixed {
            prop_assert_eq!(list, now_list);
            prop_assert!(is.rank >= was.rank, "rank {} after {} for leaving out {}", is.rank, was.rank, path);
        }
    }

    /// A further candidate never swaps two others.
    #[test]
    fn t07_a_new_candidate_swaps_no_others(
        all in prop::collection::vec(drawn(), 2..9), mixed in any::<bool>(), places in 0..6_u32
    ) {
        let with = cohort_of(&all);
        let mut options = options();
        (options.places, options.mixed, options.quotas) = (Some(places), Some(mixed), Some(Vec::new()));
        let order = |candidates: &[Answers]| -> Vec<Vec<String>> {
            let cohort = rank(&values(candidates), &options).unwrap();
            let last = format!("K{:02}", with.len() - 1);
            let list = |l: &layak::wire::RankedList| l.candidates.iter().map(|c| c.id.clone()).filter(|id| *id != last).collect();
            cohort.lists.iter().map(list).filter(|list: &Vec<String>| !list.is_empty()).collect()
        };
        prop_assert_eq!(order(&with[..with.len() - 1]), order(&with));
    }

    /// Places are never more than there are, quotas keep their most, and today lies between certain and out.
    #[test]
    fn places_quotas_and_standings_hold_together(
        all in prop::collection::vec(drawn(), 1..9), places in 0..6_u32, quotas in quotas()
    ) {
        let mut options = options();
        (options.places, options.mixed, options.quotas) = (Some(places), Some(true), Some(quotas));
        let cohort = rank(&values(&cohort_of(&all)), &options).unwrap();
        let list = &cohort.lists[0];
        prop_assert!(list.chosen <= places.min(all.len() as u32));
        for quota in &list.quotas {
            prop_assert!(quota.max.is_none_or(|max| quota.chosen <= max));
        }
        for candidate in &list.candidates {
            let impossible = if candidate.place == Placing::Chosen { Standing::Out } else { Standing::Certain };
            prop_assert_ne!(candidate.standing, impossible, "{}", candidate.id);
        }
    }
}

/// What a quota changes is told candidate by candidate with the reason, and a draw can be checked by anybody.
#[test]
fn t15_a_quota_tells_who_enters_who_leaves_and_why() {
    let case = kelompok::all().unwrap().into_iter().find(|case| case.name == "lima-kabupaten").unwrap();
    let ask = |request: &layak::wire::RankRequest| {
        let answer = layak::rank_json(&serde_json::to_string(request).unwrap());
        match serde_json::from_str(&answer).unwrap() {
            RankAnswer::Cohort(cohort) => *cohort,
            RankAnswer::Refused { diagnostics } => panic!("{diagnostics:?}"),
        }
    };
    let with = ask(&case.request);
    let mut request = case.request.clone();
    request.quotas = Some(Vec::new());
    let without = ask(&request);
    let chosen = |cohort: &Cohort| -> Vec<String> {
        let chosen = cohort.lists[0].candidates.iter().filter(|c| c.place == Placing::Chosen);
        chosen.map(|c| c.id.clone()).collect()
    };
    // What is told is what happens: the cohort without quotas, plus who enters, minus who leaves.
    let (now, before) = (chosen(&with), chosen(&without));
    let told = with.lists[0].quotas_change.as_ref().unwrap();
    let ids = |list: &[layak::wire::CandidateRef]| list.iter().map(|c| c.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&told.enters), now.iter().filter(|id| !before.contains(id)).cloned().collect::<Vec<_>>());
    assert_eq!(ids(&told.leaves), before.iter().filter(|id| !now.contains(id)).cloned().collect::<Vec<_>>());
    let jember = with.lists[0].quotas.iter().find(|quota| quota.value == "Jember").unwrap();
    for part in ["JBR01 (rank 106)", "PAS16 (rank 61)", "at least 15 places are for", "Jember"] {
        assert!(jember.change.sentence.en.contains(part), "{}", jember.change.sentence.en);
    }
    let entered = spots(&with)["JBR01"].1.reason.en.clone();
    assert!(entered.contains("because of the quota") && entered.contains("Jember"), "{entered}");
    let left = spots(&with)["MLG20"].1.reason.en.clone();
    assert!(left.contains("reserved for quotas"), "{left}");
}

#[test]
fn t15_a_draw_depends_on_seed_and_id_alone() {
    let case = kelompok::all().unwrap().into_iter().find(|case| case.name == "lima-puluh").unwrap();
    let drawn = |request: &layak::wire::RankRequest| -> Vec<String> {
        let answer = layak::rank_json(&serde_json::to_string(request).unwrap());
        let RankAnswer::Cohort(cohort) = serde_json::from_str(&answer).unwrap() else { panic!("refused") };
        cohort.lists[0].ties[0].ids.clone()
    };
    let first = drawn(&case.request);
    let mut other = case.request.clone();
    other.seed = Some("another".to_owned());
    assert_ne!(drawn(&other), first);
    let mut fewer = case.request.clone();
    fewer.candidates.truncate(26);
    assert_eq!(drawn(&fewer), first);
    fewer.seed = None;
    let answer: RankAnswer =
        serde_json::from_str(&layak::rank_json(&serde_json::to_string(&fewer).unwrap())).unwrap();
    assert!(
        matches!(answer, RankAnswer::Refused { diagnostics } if diagnostics[0].code == Code::SeedMissing)
    );
}

fn refusal(candidates: &[Value], options: &RankOptions) -> Vec<(Code, Option<String>)> {
    let refused = rank(candidates, options).err().unwrap_or_else(|| panic!("accepted"));
    for found in &refused.diagnostics {
        let help = found.help.as_ref().unwrap_or_else(|| panic!("{found:?} has no help"));
        for text in [&found.message, help] {
            assert!(!text.id.is_empty() && !text.en.is_empty() && text.id != text.en, "{text:?}");
        }
    }
    refused.diagnostics.into_iter().map(|found| (found.code, found.pointer)).collect()
}

#[test]
fn bad_rank_requests_give_what_they_expect() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("diagnostics/rank");
    let mut ran = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let (head, request) = text.split_once('\n').unwrap();
        let RankAnswer::Refused { diagnostics } = serde_json::from_str(&layak::rank_json(request)).unwrap()
        else {
            panic!("accepted: {request}")
        };
        let found: Vec<String> = diagnostics
            .iter()
            .map(|d| format!("{} - {}", d.code, d.pointer.as_deref().unwrap_or("-")))
            .collect();
        assert_eq!(found, [head.strip_prefix("// expect: ").unwrap()], "{diagnostics:?}");
        ran += 1;
    }
    assert!(ran >= 9, "{ran} requests");
}

fn one(id: &str) -> Value {
    json!({ "enterprise": { "id": id }, "product": { "sector": "food" } })
}

#[test]
fn who_has_no_id_or_that_of_another_is_refused() {
    let nameless = json!({ "product": { "sector": "food" } });
    let at = |at: usize| Some(format!("/candidates/{at}"));
    assert_eq!(refusal(&[one("K01"), nameless], &options()), [(Code::CandidateWithoutId, at(1))]);
    assert_eq!(refusal(&[one("K01"), one("K02"), one("K01")], &options()), [(Code::CandidateTwice, at(2))]);
    assert_eq!(refusal(&[], &options())[0].0, Code::EmptyList);
}

#[test]
fn a_quota_that_cannot_work_is_refused() {
    let quota = |fact: &str, value: Option<&str>, min, max| Quota {
        fact: fact.to_owned(),
        value: value.map(str::to_owned),
        sector: None,
        min,
        max,
    };
    let refused = |quota: Quota| {
        let mut options = options();
        options.quotas = Some(vec![quota]);
        refusal(&[one("K01")], &options).remove(0)
    };
    let at = |part: &str| Some(format!("/quotas/0{part}"));
    assert_eq!(refused(quota("enterprise.regenci", None, Some(1), None)), (Code::UnknownName, at("/fact")));
    assert_eq!(refused(quota("enterprise.workers", None, Some(1), None)), (Code::BadQuota, at("/fact")));
    assert_eq!(
        refused(quota("product.sector", Some("fod"), Some(1), None)),
        (Code::UnknownChoice, at("/value"))
    );
    assert_eq!(
        refused(quota("enterprise.women_owned", Some("ya"), Some(1), None)),
        (Code::UnknownChoice, at("/value"))
    );
    assert_eq!(refused(quota("enterprise.regency", None, None, None)), (Code::BadQuota, at("")));
    assert_eq!(refused(quota("enterprise.regency", None, Some(3), Some(2))), (Code::BadQuota, at("")));
    // Two sectors are two lists, and a quota counts within one.
    let mut options = options();
    options.quotas = Some(vec![quota("enterprise.regency", Some("Sidoarjo"), Some(1), None)]);
    let batik = json!({ "enterprise": { "id": "K02" }, "product": { "sector": "batik" } });
    assert_eq!(refusal(&[one("K01"), batik.clone()], &options)[0], (Code::QuotaNeedsList, at("")));
    options.mixed = Some(true);
    assert!(rank(&[one("K01"), batik], &options).is_ok());
}

#[test]
fn a_programme_without_places_needs_a_number() {
    let engine = Rules::builtin().unwrap().programme("sentra").unwrap();
    let profile = engine.read_value("a", &one("K01")).unwrap();
    let refused = engine.rank([("a", &profile)], &options()).unwrap_err();
    assert_eq!(refused.diagnostics[0].code, Code::PlacesMissing);
    let options = RankOptions { places: Some(1), ..options() };
    assert!(engine.rank([("a", &profile)], &options).is_ok());
}

/// Names are no part of the digest, answers are.
#[test]
fn the_digest_covers_answers_and_no_names() {
    let digest = |name: &str, npwp: bool| {
        let mut value = one("K01");
        value["enterprise"]["name"] = json!(name);
        value["legality"] = json!({ "npwp": npwp });
        rank(&[value], &options()).unwrap().digest
    };
    assert_eq!(digest("Contoh Satu", true), digest("Contoh Dua", true));
    assert_ne!(digest("Contoh Satu", true), digest("Contoh Satu", false));
}
