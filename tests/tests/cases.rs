//! The shared cases: every profile in `tests/cases`, asked as every surface asks, against what is expected of it.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it fails")]

use layak::wire::{Answer, Assessment, Basis, EvidenceLevel, Outcome, UpcomingKind, WarningKind};
use layak_tests::cases::{self, Case};
use std::collections::{BTreeMap, BTreeSet};

/// Fewer profiles than this, and a folder has gone missing.
const FEWEST: usize = 120;

fn case(name: &str) -> Case {
    cases::all()
        .unwrap()
        .into_iter()
        .find(|case| case.name == name)
        .unwrap_or_else(|| panic!("no case {name}"))
}

fn assessed(name: &str) -> Assessment {
    match case(name).answer().unwrap() {
        Answer::Assessment(assessment) => *assessment,
        Answer::Refused { diagnostics } => panic!("{name}: {diagnostics:?}"),
    }
}

fn outcome(assessment: &Assessment, rule: &str) -> Option<Outcome> {
    assessment.findings.iter().find(|finding| finding.rule == rule).map(|finding| finding.outcome)
}

#[test]
fn every_case_is_as_expected() {
    let cases = cases::all().unwrap();
    let profiles: BTreeSet<_> = cases.iter().map(|case| &case.profile).collect();
    let mut wrong = Vec::new();
    let (mut assessed, mut refused) = (0, 0);
    for case in &cases {
        let answer = case.answer().unwrap();
        let mut lines = cases::mismatches(&case.expect, &answer);
        match &answer {
            Answer::Assessment(assessment) => {
                assessed += 1;
                lines.extend(cases::broken_laws(assessment));
            }
            Answer::Refused { .. } => refused += 1,
        }
        wrong.extend(lines.into_iter().map(|line| format!("{}: {line}", case.name)));
    }
    println!("shared cases: {} profiles, {assessed} assessments, {refused} refusals", profiles.len());
    assert!(wrong.is_empty(), "{} differences\n{}", wrong.len(), wrong.join("\n"));
    assert!(profiles.len() >= FEWEST, "only {} profiles", profiles.len());
}

#[test]
fn t01_where_nothing_applies_nothing_is_assessed() {
    let assessment = assessed("custom/gerbang-hampa/tidak-kena.toml");
    assert!(assessment.score.is_none());
    for verdict in &assessment.verdicts {
        assert_eq!(verdict.guaranteed.id, "nothing_assessed", "{}", verdict.ladder);
        assert!(verdict.decided, "{}", verdict.ladder);
    }
}

#[test]
fn t02_a_number_without_its_unit_is_no_quantity() {
    let answers = [
        "kapasitas/t02-1200-pcs",
        "kapasitas/t02-1200-kg",
        "refused/t02-satuan-campur",
        "refused/t02-satuan-hilang",
    ]
    .map(|name| layak::assess_json(&case(&format!("{name}.toml")).request_text().unwrap()));
    assert_eq!(BTreeSet::from(answers).len(), 4, "two of the four answers are the same");
}

#[test]
fn t03_other_papers_do_not_make_up_for_a_licence() {
    let assessment = assessed("pasar/t03-tiga-sertifikat.toml");
    let shipping = assessment.verdicts.iter().find(|verdict| verdict.ladder == "siap_kirim").unwrap();
    assert!(shipping.decided && shipping.guaranteed.id == "belum", "{:?}", shipping.possible);
    for gate in ["bpom.md-valid", "halal.certificate"] {
        let finding = assessment.findings.iter().find(|finding| finding.rule == gate).unwrap();
        assert_eq!(finding.outcome, Outcome::Unmet, "{gate}");
        assert_eq!(finding.basis, Basis::Law, "{gate}");
        assert!(
            finding.sources.iter().any(|source| source.at.starts_with("Pasal")),
            "{gate} names no article"
        );
    }
}

/// One profile, two days: what differs are the rules whose dates lie between them, and the earlier answer announced them.
#[test]
fn t08_two_dates_differ_by_the_rules_between_them() {
    let (before, after) =
        (assessed("tanggal/halal-batas@2026-10-17.toml"), assessed("tanggal/halal-batas@2026-10-18.toml"));
    let rules: BTreeSet<&str> =
        before.findings.iter().chain(&after.findings).map(|f| f.rule.as_str()).collect();
    let differing: Vec<&str> =
        rules.into_iter().filter(|rule| outcome(&before, rule) != outcome(&after, rule)).collect();
    assert_eq!(differing, ["halal.certificate", "halal.certificate-before-2026", "halal_goods.certificate"]);
    for (kind, id) in
        [(UpcomingKind::Starts, "halal.certificate"), (UpcomingKind::Ends, "halal.certificate-before-2026")]
    {
        let told = before.upcoming.iter().find(|upcoming| upcoming.kind == kind && upcoming.id == id);
        let day =
            told.unwrap_or_else(|| panic!("{id} is not announced: {:?}", before.upcoming)).on.to_string();
        assert!(["2026-10-17", "2026-10-18"].contains(&day.as_str()), "{id}: {day}");
    }
}

/// One profile, asked on two days, and another verdict is guaranteed: the table in `cases/README.md` names them.
#[test]
fn a_date_alone_changes_verdicts() {
    let mut guaranteed: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
    let page = std::fs::read_to_string(cases::folder().join("README.md")).unwrap();
    for case in cases::all().unwrap().iter().filter(|case| case.name.contains('@')) {
        let Answer::Assessment(assessment) = case.answer().unwrap() else { continue };
        if assessment.evidence_level == EvidenceLevel::Declared {
            let verdicts = assessment.verdicts.iter().map(|v| format!("{}: {}", v.ladder, v.guaranteed.id));
            let verdicts = verdicts.collect::<Vec<_>>().join(", ");
            guaranteed.entry(case.profile.clone()).or_default().insert(verdicts);
        }
    }
    guaranteed.retain(|_, verdicts| verdicts.len() > 1);
    for profile in guaranteed.keys() {
        let name = profile.file_stem().unwrap().to_string_lossy();
        assert!(page.contains(&format!("{name}`")), "{name} is missing in the table of dates");
    }
    println!("{} profiles have another verdict on another day", guaranteed.len());
    assert!(guaranteed.len() >= 5, "{guaranteed:?}");
}

/// That labels add up is a law of every assessment; here is that the check itself would see it broken.
#[test]
fn t09_labels_that_do_not_add_up_are_seen() {
    let mut assessment = assessed("seeds/keripik-dapur.toml");
    assert!(cases::broken_laws(&assessment).is_empty());
    assessment.counts.met += 1;
    assert_eq!(cases::broken_laws(&assessment).len(), 2);
    assessment.counts.met -= 1;
    assessment.findings.pop();
    assert_eq!(cases::broken_laws(&assessment).len(), 1);
}

#[test]
fn t11_evidence_counts_to_its_last_day() {
    let on = |name: &str| outcome(&assessed(name), "legality.nib");
    assert_eq!(on("bukti/habis@2026-09-30.toml"), Some(Outcome::Met));
    assert_eq!(on("bukti/habis.toml"), Some(Outcome::Unknown));
    let warned = assessed("bukti/habis@2026-09-30.toml").warnings;
    assert!(
        warned
            .iter()
            .any(|w| w.kind == WarningKind::EvidenceExpiring && w.about.as_deref() == Some("legality.nib"))
    );
}

#[test]
fn toml_and_json_have_one_digest() {
    let (toml, json) = (assessed("seeds/sepatu-500.toml"), assessed("pesanan/sepatu-500-json.json"));
    assert_eq!(toml, json);
    assert_ne!(toml.digest, assessed("seeds/sepatu-500-mitra-ditolak.toml").digest);
}

#[test]
fn differences_are_seen() {
    let case = case("seeds/keripik-dapur.toml");
    let other = cases::all().unwrap().into_iter().find(|c| c.name == "seeds/gula-semut-curah.toml").unwrap();
    assert!(cases::mismatches(&case.expect, &case.answer().unwrap()).is_empty());
    assert!(cases::mismatches(&case.expect, &other.answer().unwrap()).len() > 5);
}
