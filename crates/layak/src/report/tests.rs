//! What every report promises: nothing lost, figures that add up, plain words for owners, no markup from data.

#[cfg(feature = "html")]
mod contrast;
mod hostile;
#[cfg(feature = "html")]
mod pages;
#[cfg(feature = "html")]
mod records;

use super::fixture::{shoes, sugar};
use super::words::{self, Word};
use super::{json, markdown, text};
use crate::text::{Lang, Text};
use crate::wire::{Assessment, Severity};

const LANGS: [Lang; 2] = [Lang::Id, Lang::En];

/// Every way to write an assessment for people.
fn every_format(assessment: &Assessment, lang: Lang) -> Vec<(&'static str, String)> {
    vec![
        ("text", text(assessment, lang, 80)),
        ("markdown", markdown(assessment, lang)),
        #[cfg(feature = "html")]
        ("owner", super::html_for_owner(assessment, lang)),
        #[cfg(feature = "html")]
        ("assessor", super::html_for_assessor(assessment, lang)),
    ]
}

#[test]
fn no_line_is_wider_than_the_page_and_no_word_is_lost() {
    let words = |s: &str| s.split_whitespace().collect::<String>();
    for lang in LANGS {
        let wide = text(&sugar(), lang, 100_000);
        for width in [40, 60, 72, 80, 120] {
            let narrow = text(&sugar(), lang, width);
            let longest = narrow.lines().map(|line| line.chars().count()).max().unwrap();
            assert!(longest <= width, "{longest} > {width}");
            // Tables are laid out anew, so what stands before the first of them is compared.
            let until = |s: &str| words(s.split(&Word::Dimensions.get(lang).to_uppercase()).next().unwrap());
            let plain = |s: &str| until(s).replace('-', "");
            assert_eq!(plain(&narrow), plain(&wide), "{width}");
        }
    }
}

#[test]
fn the_order_is_verdict_then_obstacles_then_gaps_then_actions() {
    for lang in LANGS {
        let text = text(&sugar(), lang, 80);
        let heads =
            [Word::Result, Word::Blocks, Word::BlocksCritical, Word::BlocksMajor, Word::Missing, Word::ToDo];
        let at: Vec<_> = heads
            .iter()
            .map(|word| {
                text.find(&word.get(lang).to_uppercase()).or_else(|| text.find(word.get(lang))).unwrap()
            })
            .collect();
        assert!(at.is_sorted(), "{at:?}");
    }
}

#[test]
fn counts_add_up_to_the_rules_selected() {
    for a in [sugar(), shoes()] {
        let c = &a.counts;
        assert_eq!(c.met + c.unmet + c.unknown + c.not_applicable + c.waived, c.selected);
        assert_eq!(c.selected as usize, a.findings.len());
    }
    let line = "3 terpenuhi + 5 belum terpenuhi + 3 belum tahu + 1 tidak berlaku + 1 dispensasi = 13";
    assert!(text(&sugar(), Lang::Id, 200).contains(line));
}

#[test]
fn text_and_markdown_name_every_finding_action_question_and_note() {
    let a = sugar();
    for lang in LANGS {
        let one_line = |s: String| s.split_whitespace().collect::<Vec<_>>().join(" ");
        let (text, markdown) = (one_line(text(&a, lang, 100)), one_line(markdown(&a, lang)));
        let findings = a.findings.iter().map(|f| &f.title);
        let actions = a.actions.iter().map(|action| &action.title);
        let questions = a.questions.iter().map(|q| &q.ask);
        let notes = a.warnings.iter().map(|w| &w.message).chain(a.upcoming.iter().map(|u| &u.title));
        for title in findings.chain(actions).chain(questions).chain(notes) {
            assert!(text.contains(title.get(lang)), "text: {}", title.get(lang));
            assert!(markdown.contains(title.get(lang)), "markdown: {}", title.get(lang));
        }
    }
}

#[test]
fn what_to_know_stands_after_the_papers_and_is_not_one_of_them() {
    for (lang, papers, notes) in [
        (Lang::Id, "Siapkan", "Perhatikan: Biaya uji belum termasuk. Nomor izin berlaku untuk satu produk."),
        (Lang::En, "Prepare", "Note: Tests cost extra. A licence number is for one product."),
    ] {
        for (format, written) in every_format(&sugar(), lang) {
            let (written, notes) = (as_read(&written), notes.trim_end_matches('.'));
            let (before, _) =
                written.split_once(notes).unwrap_or_else(|| panic!("{format}: {notes} in {written}"));
            assert!(before.contains(papers), "{format}");
            assert!(!before.ends_with('☐') && written.matches(notes).count() == 1, "{format}");
            // Nothing is said where there is nothing to know.
            let label = notes.split_inclusive(':').next().unwrap();
            assert_eq!(written.matches(label).count(), 1, "{format}");
        }
    }
}

#[test]
fn what_proves_a_step_afterwards_is_not_told_as_something_to_prepare() {
    let mut answer = sugar();
    for action in &mut answer.actions {
        action.papers.clear();
        action.proof = vec![Text::new("Laporan uji pindah", "Report on migration")];
    }
    for (lang, label, proof) in [
        (Lang::Id, "Bukti sesudahnya", "Laporan uji pindah"),
        (Lang::En, "Proof afterwards", "Report on migration"),
    ] {
        for (format, written) in every_format(&answer, lang) {
            let written = as_read(&written);
            let before: Vec<_> = written.split(proof).collect();
            let (_, before) = before.split_last().unwrap();
            assert!(!before.is_empty(), "{format}");
            for before in before {
                assert!(before.trim_end_matches([' ', ':']).ends_with(label), "{format}: {before}");
            }
        }
    }
}

/// A report without tags, marks of Markdown and line ends.
fn as_read(written: &str) -> String {
    let text: String = written.split('<').flat_map(|part| [" ", part.rsplit('>').next().unwrap()]).collect();
    text.replace("**", "").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_reference_order_is_marked_everywhere() {
    for (format, written) in every_format(&shoes(), Lang::Id) {
        assert!(written.contains("acuan") || written.contains("pesanan contoh"), "{format}");
    }
    for (format, written) in every_format(&sugar(), Lang::Id) {
        assert!(!written.contains("pesanan acuan"), "{format}");
    }
}

#[test]
fn both_languages_stay_apart() {
    for (format, written) in every_format(&sugar(), Lang::En) {
        for word in ["belum", "terpenuhi", "biaya", "syarat", "tanggal", "Desember", "Januari"] {
            let found = written.split(|c: char| !c.is_alphanumeric()).any(|w| w == word);
            assert!(!found, "{format}: {word}");
        }
    }
}

#[test]
fn only_law_and_market_are_called_wajib() {
    for severity in Severity::ALL {
        assert!(!words::severity(*severity).id.contains("wajib"));
    }
    for basis in crate::wire::Basis::ALL {
        let may = matches!(basis, crate::wire::Basis::Law | crate::wire::Basis::Market);
        assert_eq!(words::basis(*basis).id.to_lowercase().contains("wajib"), may, "{basis:?}");
    }
    assert!(Word::ALL.iter().all(|word| !word.get(Lang::Id).to_lowercase().contains("wajib")));
}

#[test]
fn json_is_canonical_and_survives_the_round_trip() {
    for a in [sugar(), shoes()] {
        let written = json(&a).unwrap();
        let read: Assessment = serde_json::from_str(&written).unwrap();
        // 4.0 is written as 4, so the bytes are compared, not the values.
        assert!(json(&read).unwrap() == written);
        assert!(written.starts_with("{\"actions\":"), "keys are sorted");
    }
}

#[test]
fn an_empty_assessment_is_written_without_a_hole() {
    let mut a = shoes();
    (a.findings, a.verdicts, a.dimensions) = (Vec::new(), Vec::new(), Vec::new());
    (a.score, a.fulfilment) = (None, None);
    (a.enterprise.id, a.enterprise.name) = (None, None);
    (a.order.given, a.order.reference) = (false, false);
    for lang in LANGS {
        for (format, written) in every_format(&a, lang) {
            assert!(written.contains(Word::Nameless.get(lang)), "{format}");
            assert!(written.contains(Word::NoQuantity.get(lang)), "{format}");
        }
        assert!(text(&a, lang, 80).contains(Word::NoScore.get(lang)));
    }
}
