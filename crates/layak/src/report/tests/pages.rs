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
    assert!(steps[1].contains("Rp300.000 – Rp3.000.000") && steps[1].contains("5–60 hari"), "{}", steps[1]);
    // What must be finished first comes first, though it mends nothing by itself.
    assert!(steps[0].contains("CPPOB") && steps[1].contains("izin edar MD"));
    // A remark without weight is no step while decisive demands are open.
    assert!(!page.contains("Tulis profil perusahaan"));
    assert!(html_for_owner(&sugar(), Lang::En).contains("IDR 300,000 – IDR 3,000,000"));
}

#[test]
fn of_two_ways_to_mend_the_same_one_is_a_step_and_the_other_a_choice() {
    let mut assessment = sugar();
    let label = assessment.actions.iter().find(|a| a.id == "market_tw.redesign-label").unwrap().clone();
    let mut dearer = label.clone();
    (dearer.id, dearer.title) =
        ("market_tw.stickers".into(), crate::Text::new("Tempel stiker", "Use stickers"));
    // Mends half of what the dryer mends, so it cannot stand in for the dryer.
    let mut half = label;
    (half.id, half.title) = ("workshop.turn".into(), crate::Text::new("Jemur lebih lama", "Dry longer"));
    half.mends = vec!["capacity.order".into()];
    let rule = assessment.findings.iter_mut().find(|f| f.rule == "capacity.order").unwrap();
    rule.outcome = crate::wire::Outcome::Unmet;
    assessment.actions.extend([dearer, half]);
    let page = html_for_owner(&assessment, Lang::Id);
    assert!(page.contains("Pilihan lain: Tempel stiker, Rp250.000 – Rp1.500.000."));
    assert!(!page.contains("<h3>Tempel stiker"));
    assert!(!page.contains("Jemur lebih lama"));
    assert!(page.contains("<h3>Pasang pengering gula"));
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
