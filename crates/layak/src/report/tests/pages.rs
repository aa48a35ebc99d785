//! What the two pages promise: plain words, headings in order, tables that can be read aloud, nothing fetched.

use super::LANGS;
use crate::report::fixture::{shoes, sugar};
use crate::report::html::plain::{JARGON, LONGEST, sentences};
use crate::report::{html_for_assessor, html_for_owner};
use crate::text::Lang;

/// Tags that stand inside a sentence; all others end one.
const INLINE: &[&str] = &["b", "strong", "span", "code", "a", "br"];

/// The text a reader sees, one block a line.
fn visible(page: &str) -> String {
    let body = page.split("<body>").nth(1).unwrap();
    let mut out = String::new();
    for part in body.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
        if !INLINE.contains(&name) {
            out.push('\n');
        }
        out.push_str(text);
    }
    out.replace("&quot;", "\"").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
}

#[test]
fn sentences_for_owners_are_short_and_without_jargon() {
    for assessment in [sugar(), shoes()] {
        for lang in LANGS {
            let text = visible(&html_for_owner(&assessment, lang));
            assert!(text.lines().flat_map(sentences).count() > 15, "something was read");
            for sentence in text.lines().flat_map(sentences) {
                let count = sentence.split_whitespace().count();
                assert!(count <= LONGEST, "{count} words: {sentence}");
                let words = sentence.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
                for word in words {
                    assert!(!JARGON.contains(&word.as_str()), "{word}: {sentence}");
                }
            }
        }
    }
}

#[test]
fn an_owner_gets_at_most_five_steps_each_with_cost_time_place_and_paper() {
    let page = html_for_owner(&sugar(), Lang::Id);
    let steps: Vec<_> =
        page.split("<ol>").nth(1).unwrap().split("</ol>").next().unwrap().split("<li><h3>").skip(1).collect();
    // The halal step waits for an answer: whether it is needed is not known.
    assert_eq!(steps.len(), 4);
    assert!(!page.contains("Ajukan sertifikat halal"));
    for step in &steps {
        for label in ["Biaya", "Lama", "Di mana", "Siapkan"] {
            assert!(step.contains(&format!("<dt>{label}</dt>")), "{label}: {step}");
        }
    }
    let (ticked, heed) = steps[1].split_once("</ul>").unwrap();
    assert!(ticked.contains("<dt>Siapkan</dt>") && !ticked.contains("Biaya uji"), "{ticked}");
    assert!(heed.contains("<dd>Biaya uji belum termasuk.") && !heed.contains("<li>"), "{heed}");
    assert!(!steps[0].contains("Perhatikan"));
    assert!(steps[1].contains("Rp300.000 – Rp3.000.000") && steps[1].contains("5–60 hari"), "{}", steps[1]);
    // What must be finished first comes first, though it mends nothing by itself.
    assert!(steps[0].contains("CPPOB") && steps[1].contains("izin edar MD"));
    // A remark without weight is no step while decisive demands are open.
    assert!(!page.contains("Tulis profil perusahaan"));
    assert!(html_for_owner(&sugar(), Lang::En).contains("IDR 300,000 – IDR 3,000,000"));
}

#[test]
fn another_way_to_mend_the_same_is_named_beside_the_step() {
    let mut assessment = sugar();
    let label = assessment.actions.iter().find(|a| a.id == "market_tw.redesign-label").unwrap().clone();
    let mut dearer = label;
    (dearer.id, dearer.title) =
        ("market_tw.stickers".into(), crate::Text::new("Tempel stiker", "Use stickers"));
    assessment.actions.push(dearer);
    let steps = &mut assessment.to_do.as_mut().unwrap().steps;
    let step = steps.iter_mut().find(|step| step.action == "market_tw.redesign-label").unwrap();
    step.instead = Some("market_tw.stickers".into());
    let page = html_for_owner(&assessment, Lang::Id);
    assert!(page.contains("Pilihan lain: Tempel stiker, Rp250.000 – Rp1.500.000."));
    assert!(!page.contains("<h3>Tempel stiker"));
}

#[test]
fn the_page_says_what_blocks_who_demands_it_and_what_may_still_block() {
    let page = visible(&html_for_owner(&sugar(), Lang::Id));
    let at = |part: &str| page.find(part).unwrap_or_else(|| panic!("{part} in {page}"));
    // Law before the destination, whatever weighs more.
    let law = at("Wajib menurut peraturan Indonesia: ");
    let market = at("Wajib menurut negara tujuan: ");
    assert!(at("Yang menghalangi") < law && law < market && market < at("Yang sudah baik"));
    assert!(page.contains("1 syarat lain belum diketahui, dan bisa ikut menghalangi."));
    // What a buyer asks and is only important does not block by itself.
    assert!(page.contains("1 syarat penting juga belum terpenuhi"));
    assert!(!page.contains("Tidak ada syarat yang menghalangi."));
    let mut many = sugar();
    let unmet = many.findings.iter().find(|f| f.rule == "bpom.md-valid").unwrap().clone();
    many.findings
        .extend((0..5).map(|i| crate::wire::Finding { rule: format!("bpom.more-{i}"), ..unmet.clone() }));
    assert!(html_for_owner(&many, Lang::En).contains("and 2 more"));
}

#[test]
fn that_nothing_blocks_is_said_only_where_nothing_unknown_could() {
    use crate::wire::{CoverageLevel, Outcome};
    let mut assessment = sugar();
    for finding in &mut assessment.findings {
        if finding.outcome == Outcome::Unmet {
            finding.outcome = Outcome::Met;
        }
    }
    assessment.to_do = None;
    let said = |assessment: &crate::wire::Assessment| html_for_owner(assessment, Lang::Id);
    let (none, open) = ("Tidak ada syarat yang menghalangi.", "Belum ada yang pasti menghalangi. 1 syarat");
    assert!(said(&assessment).contains(open) && !said(&assessment).contains(none));
    assessment
        .findings
        .iter_mut()
        .filter(|f| f.outcome == Outcome::Unknown)
        .for_each(|f| f.outcome = Outcome::Met);
    assessment.coverage.level = CoverageLevel::Full;
    assert!(said(&assessment).contains(none));
    assessment.coverage.level = CoverageLevel::Partial;
    assert!(!said(&assessment).contains(none) && said(&assessment).contains("Dari aturan yang kami punya"));
}

#[test]
fn cost_and_time_stand_together_against_the_ship_date() {
    let mut assessment = sugar();
    let page = visible(&html_for_owner(&assessment, Lang::Id));
    for part in [
        "4 langkah ini bersama-sama: Rp13.050.000 – Rp32.500.000, 19–120 hari.",
        "Waktunya mungkin tidak cukup: selesai antara 10 Desember 2026 dan 21 Maret 2027, kapal 15 Januari 2027.",
        "Dihitung mulai 21 November 2026; yang tidak saling menunggu dikerjakan bersamaan.",
        "Jawaban yang belum ada bisa menambah langkah.",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    assessment.to_do.as_mut().unwrap().in_time.as_mut().unwrap().enough = crate::wire::Truth::False;
    let page = visible(&html_for_owner(&assessment, Lang::En));
    assert!(page.contains(
        "The time is too short: done on 10 December 2026 at the earliest, shipping 15 January 2027."
    ));
    assessment.to_do.as_mut().unwrap().in_time = None;
    assert!(!html_for_owner(&assessment, Lang::Id).contains("Waktunya"));
    assert!(crate::report::card(&sugar(), Lang::Id).contains("Waktunya mungkin tidak cukup"));
    assert!(html_for_assessor(&sugar(), Lang::Id).contains("Waktunya mungkin tidak cukup"));
    assert!(crate::report::text(&sugar(), Lang::Id, 300).contains("Waktunya mungkin tidak cukup: "));
}

#[test]
fn the_page_says_what_cannot_be_mended_and_where_to_sign() {
    let page = html_for_owner(&sugar(), Lang::Id);
    for text in [
        "Yang tidak bisa diubah",
        "Kunjungan berikutnya",
        "Pemilik usaha",
        "Penilai",
        "Bukti NIB habis 15 Februari 2027.",
    ] {
        assert!(page.contains(text), "{text}");
    }
}

#[test]
fn headings_go_down_one_level_at_a_time() {
    for assessment in [sugar(), shoes()] {
        for page in [html_for_owner(&assessment, Lang::Id), html_for_assessor(&assessment, Lang::Id)] {
            let levels: Vec<u32> = page
                .match_indices("<h")
                .filter_map(|(at, _)| page[at + 2..].chars().next().and_then(|c| c.to_digit(10)))
                .collect();
            assert_eq!(levels[0], 1);
            assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
            assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        }
    }
}

#[test]
fn tables_name_their_rows_and_columns_and_the_page_its_language() {
    for (lang, tag) in [(Lang::Id, "<html lang=\"id\">"), (Lang::En, "<html lang=\"en\">")] {
        let page = html_for_assessor(&sugar(), lang);
        assert!(page.contains(tag) && html_for_owner(&sugar(), lang).contains(tag));
        assert!(page.matches("<th scope=").count() > 20);
        assert_eq!(
            page.matches("<th scope=").count(),
            page.matches("<th").count() - page.matches("<thead").count()
        );
    }
}

#[test]
fn nothing_is_fetched() {
    for page in [html_for_owner(&sugar(), Lang::Id), html_for_assessor(&sugar(), Lang::Id)] {
        for word in ["http:", "https:", "url(", "@import", "src=", "<link", "<script"] {
            assert!(!page.contains(word), "{word}");
        }
        assert!(page.contains("default-src 'none'"));
    }
}

#[test]
fn the_assessor_gets_everything() {
    let a = sugar();
    for lang in LANGS {
        let text = visible(&html_for_assessor(&a, lang));
        for finding in &a.findings {
            let mut parts = vec![
                finding.title.get(lang),
                finding.sentence.get(lang),
                finding.why.get(lang),
                &finding.rule,
            ];
            parts.extend(finding.evidence.iter().map(|e| e.get(lang)));
            parts.extend(
                finding
                    .sources
                    .iter()
                    .flat_map(|s| [s.title.as_str(), crate::report::outline::article(s, lang), &s.id]),
            );
            parts.extend(finding.no_action.iter().chain(&finding.tailoring).map(|t| t.get(lang)));
            parts.extend(finding.explanation.holds.iter().map(|holds| holds.condition.as_str()));
            let values = finding.explanation.holds.iter().flat_map(|holds| &holds.values);
            parts.extend(values.map(|value| value.title.get(lang)));
            for part in parts {
                assert!(text.contains(part), "{part}");
            }
        }
        for measure in a.measures.values() {
            assert!(text.contains(measure.formula.get(lang)));
        }
        for part in [&a.digest, &a.programme.digest, &a.programme.version, "bpom.needed", "contoh-mitra-b"] {
            assert!(text.contains(part), "{part}");
        }
    }
}
