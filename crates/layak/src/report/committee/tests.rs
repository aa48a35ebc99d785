//! The record of a small cohort with a quota and a draw, in both languages and every format.

use super::*;
use crate::wire::{Placing, Quota};
use crate::{RankOptions, Rules};

const NASTY: &str = "<b>Contoh</b> | Empat";

/// Four batik workshops for two places: one for Pekalongan, and two that are equal.
fn cohort() -> Cohort {
    let engine = Rules::builtin().unwrap().programme("gpei-jatim").unwrap();
    let profile = |id: &str, name: &str, more: &str| {
        let text = format!(
            "enterprise.id = '{id}'\nenterprise.name = '{name}'\nproduct.sector = 'batik'\norder.market = 'tw'\nlegality.nib = 'active'\n{more}"
        );
        engine.read_toml(id, &text).unwrap()
    };
    let all = [
        profile("K01", "Contoh Satu", "enterprise.regency = 'Lasem'\nlegality.npwp = true"),
        profile("K02", "Contoh Dua", "enterprise.regency = 'Lasem'\nlegality.npwp = true"),
        profile("K03", "Contoh Tiga", "enterprise.regency = 'Pekalongan'\nlegality.npwp = false"),
        profile("K04", NASTY, "enterprise.regency = 'Lasem'"),
    ];
    let mut options = RankOptions::new("2026-11-21".parse().unwrap());
    (options.places, options.waiting, options.seed) = (Some(2), Some(1), Some("4821".to_owned()));
    options.quotas = Some(vec![Quota {
        fact: "enterprise.regency".to_owned(),
        value: Some("Pekalongan".to_owned()),
        sector: None,
        min: Some(1),
        max: None,
    }]);
    let mut cohort = engine.rank(all.iter().map(|profile| ("", profile)), &options).unwrap();
    // Nobody of them is fit as yet: the record is tried as if the two first were.
    let list = &mut cohort.lists[0];
    for (candidate, place) in list.candidates.iter_mut().zip([Placing::Chosen, Placing::Chosen]) {
        candidate.place = place;
        candidate.waiting = None;
    }
    cohort
}

fn all_formats(cohort: &Cohort, lang: Lang) -> Vec<String> {
    vec![
        committee_text(cohort, lang, 100),
        committee_markdown(cohort, lang),
        #[cfg(feature = "html")]
        committee_html(cohort, lang),
    ]
}

#[test]
fn every_candidate_reason_quota_and_draw_is_in_every_format() {
    let cohort = cohort();
    let list = &cohort.lists[0];
    // An answer "no" and none at all guarantee the same, so the two others are equal too.
    let ties: Vec<usize> = list.ties.iter().map(|tie| tie.ids.len()).collect();
    assert_eq!(ties, [2, 2]);
    for lang in [Lang::Id, Lang::En] {
        for (format, written) in all_formats(&cohort, lang).into_iter().enumerate() {
            let plain: String = written.split_whitespace().collect::<Vec<_>>().join(" ");
            let plain = plain.replace(['\\'], "").replace("&quot;", "\"");
            for candidate in &list.candidates {
                assert!(plain.contains(&candidate.id), "{lang:?} {plain}");
                let because = candidate.because.get(lang);
                assert!(
                    candidate.reason.get(lang).contains(because) && plain.contains(because),
                    "{because} in {plain}"
                );
            }
            let draw =
                list.candidates.iter().find(|c| c.id == "K01").and_then(|c| c.lottery.clone()).unwrap();
            for expected in ["Pekalongan", "4821", &cohort.digest, &cohort.programme.digest, &draw] {
                assert!(plain.contains(expected), "{lang:?} lacks {expected}");
            }
            // Plain text has no markup to mistake it for.
            assert!(format == 0 || !written.contains("<b>Contoh"), "markup from data");
        }
    }
}

#[test]
fn who_stands_together_for_the_same_reason_is_one_entry() {
    let mut cohort = cohort();
    let list = &mut cohort.lists[0];
    let one = list.candidates[3].clone();
    for number in 1..=5 {
        let (id, rank, waiting) = (format!("L{number:02}"), 4 + number, Some(1 + number));
        let reason = crate::Text::new(format!("Urutan {rank} sendiri."), format!("Rank {rank} alone."));
        list.candidates.push(crate::wire::Candidate {
            id,
            rank,
            waiting,
            reason,
            place: Placing::Waiting,
            ..one.clone()
        });
    }
    list.candidates[7].because = crate::Text::new("Sebab lain.", "Another reason.");
    for (lang, together, apart) in [
        (Lang::Id, "Urutan 5 sampai 7. ", "Urutan 8 sendiri."),
        (Lang::En, "Ranks 5 to 7. ", "Rank 8 alone."),
    ] {
        let said = committee_text(&cohort, lang, 4_000);
        assert!(said.contains(together) && said.contains(apart), "{said}");
        for id in ["L01", "L02", "L03", "L04", "L05"] {
            // Once in the table, and once with the reason.
            assert_eq!(said.matches(id).count(), 2, "{id}");
        }
    }
}

#[test]
fn the_example_of_a_draw_is_one_that_decided_and_left_out_where_none_did() {
    let mut cohort = cohort();
    let list = &mut cohort.lists[0];
    let last = list.ties.len() - 1;
    list.ties.iter_mut().enumerate().for_each(|(at, tie)| tie.decides = at == last);
    let ids = list.ties[last].ids.clone();
    let command = |cohort: &Cohort| {
        let text = committee_text(cohort, Lang::Id, 4_000);
        text.lines().find(|line| line.contains("sha256sum")).map(str::to_owned)
    };
    let said = command(&cohort).unwrap();
    assert!(ids.iter().any(|id| said.contains(id.as_str())), "{said} {ids:?}");
    cohort.lists[0].ties.clear();
    assert_eq!(command(&cohort), None);
}

#[test]
fn markup_in_a_name_stays_a_name() {
    let markdown = committee_markdown(&cohort(), Lang::Id);
    assert!(!markdown.replace(r"\<", "").contains("<b>Contoh"), "{markdown}");
    #[cfg(feature = "html")]
    assert!(!committee_html(&cohort(), Lang::Id).contains("<b>Contoh"));
}

#[test]
fn languages_stay_apart() {
    for written in all_formats(&cohort(), Lang::En) {
        for word in ["peserta", "tempat", "urutan", "undian", "belum"] {
            assert!(!written.split(|c: char| !c.is_alphanumeric()).any(|w| w == word), "{word}");
        }
    }
}

#[test]
fn the_command_of_the_draw_can_be_copied_whole() {
    let mut cohort = cohort();
    cohort.seed = Some("Contoh: benih 'panjang' yang disepakati di depan semua peserta kunjungan".to_owned());
    let command = "printf '%s%s' 'Contoh: benih '\\''panjang'\\'' yang disepakati di depan semua peserta kunjungan' 'K01' | sha256sum";
    for lang in [Lang::Id, Lang::En] {
        assert!(committee_text(&cohort, lang, 40).lines().any(|line| line.trim() == command), "{lang:?}");
        assert!(committee_markdown(&cohort, lang).lines().any(|line| line == format!("    {command}")));
        #[cfg(feature = "html")]
        assert!(committee_html(&cohort, lang).contains("<pre><code>printf"));
    }
    // No line holds such a seed, so none pretends to.
    cohort.seed = Some("dua\nbaris".to_owned());
    assert!(!committee_text(&cohort, Lang::Id, 40).contains("sha256sum"));
}

#[test]
fn a_line_is_never_wider_than_the_page() {
    for width in [40, 72, 100] {
        let longest =
            committee_text(&cohort(), Lang::Id, width).lines().map(|line| line.chars().count()).max();
        // The command with this seed has forty letters; longer ones are not broken (see above).
        assert!(longest.unwrap() <= width);
    }
}
