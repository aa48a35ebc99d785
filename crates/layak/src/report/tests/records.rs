//! Months, measurements, members and notes: told in every report, drawn as they are recorded, at every length.

use super::{LANGS, every_format};
use crate::report::fixture::{shoes, sugar};
use crate::report::html_for_assessor;
use crate::report::{format, markdown, text};
use crate::text::Lang;
use crate::wire::{Assessment, Limit, MonthOutput, Possible, Production, Truth};

fn one_line(written: &str) -> String {
    written.split_whitespace().collect::<Vec<_>>().join(" ").replace("\\~", "~").replace('\\', "")
}

/// The drawing on the assessor's page.
fn drawing(assessment: &Assessment, lang: Lang) -> String {
    let page = html_for_assessor(assessment, lang);
    let (_, rest) = page.split_once("<svg class=\"plot").unwrap();
    rest.split_once("</svg>").unwrap().0.to_owned()
}

/// Bars, outlines, boxes and whiskers of a drawing.
fn shapes(drawing: &str) -> [usize; 4] {
    ["<rect class=\"bar", "class=\"could\"", "<rect class=\"missing\"", "<line class=\"whisker\""]
        .map(|shape| drawing.matches(shape).count())
}

/// Values of an attribute of the elements of one class.
fn values(drawing: &str, class: &str, attribute: &str) -> Vec<f64> {
    let elements = drawing.split('<').filter(|element| element.contains(&format!("class=\"{class}\"")));
    let value = |element: &str| {
        let (_, rest) = element.split_once(&format!(" {attribute}=\"")).unwrap();
        rest.split('"').next().unwrap().trim_end_matches('%').parse().unwrap()
    };
    elements.map(value).collect()
}

fn made(value: f64) -> MonthOutput {
    let value = Possible::Is(value.into());
    MonthOutput {
        month: String::new(),
        made: Some(value.clone()),
        stands_for: value,
        rejected: None,
        limited_by: None,
    }
}

fn with_months(months: Vec<MonthOutput>) -> Assessment {
    let mut assessment = shoes();
    let start: crate::date::Date = "2021-11-01".parse().unwrap();
    let named = months.into_iter().enumerate().map(|(at, month)| {
        let (year, number, _) = start.plus_months(at as i32).ymd();
        MonthOutput { month: format!("{year:04}-{number:02}"), ..month }
    });
    assessment.production = Some(Production { months: named.collect(), ..assessment.production.unwrap() });
    assessment
}

#[test]
fn every_part_of_the_records_is_told_to_the_assessor() {
    let a = sugar();
    let page = |lang| {
        let page = html_for_assessor(&a, lang);
        page.split('<')
            .map(|part| part.split_once('>').map_or(part, |(_, text)| text))
            .collect::<Vec<_>>()
            .join(" ")
    };
    for lang in LANGS {
        let (of, plan, still) = match lang {
            Lang::Id => (
                "60 dari 120",
                "Periksa 200 dari 10.000 barang. Terima bila yang cacat paling banyak 7, tolak mulai 8.",
                "8 barang",
            ),
            Lang::En => (
                "60 of 120",
                "Inspect 200 of 10,000 items. Accept with at most 7 nonconforming, reject from 8 on.",
                "8 items",
            ),
        };
        let promise = a.production.as_ref().unwrap().promise.as_ref().unwrap();
        let fulfilment = a.fulfilment.as_ref().unwrap();
        for written in [text(&a, lang, 100_000), markdown(&a, lang), page(lang)] {
            let written = one_line(&written);
            let mut parts = vec![of, plan, still, "52–60%", "86–98%", "contoh-mitra-b"];
            parts.push(promise.words.get(lang));
            parts.extend(
                a.measures.values().filter_map(|measure| measure.note.as_ref()).map(|note| note.get(lang)),
            );
            parts.extend(
                fulfilment.weakest.iter().flat_map(|weak| [weak.requirement.get(lang), weak.value.get(lang)]),
            );
            parts.extend(a.members.as_ref().unwrap().requirements.iter().map(|share| share.title.get(lang)));
            parts.extend(
                a.quality.as_ref().unwrap().characteristics.iter().map(|one| one.characteristic.as_str()),
            );
            let goods = [9100.0, 9800.0, 8500.0, 9500.0].map(|goods| format::number(goods, lang) + " kg");
            parts.extend(goods.iter().map(String::as_str));
            for part in parts {
                assert!(written.contains(part), "{part}");
            }
        }
    }
}

#[test]
fn a_note_that_several_measures_share_is_told_once() {
    let mut a = sugar();
    let note = a.measures["continuity.cv"].note.clone();
    a.measures.get_mut("quality.ppk").unwrap().note = note.clone();
    let written = one_line(&text(&a, Lang::Id, 100_000));
    assert_eq!(written.matches(note.unwrap().get(Lang::Id)).count(), 1);
    assert!(written.contains("Keragaman bulanan (CV); Ppk kadar air"));
}

#[test]
fn the_drawing_shows_each_kind_of_month_by_its_shape() {
    let drawing = drawing(&sugar(), Lang::Id);
    // Eleven recorded; limited by orders or by nothing stated; one missing; a range has a whisker of 3 strokes, one without an end of 2.
    assert_eq!(shapes(&drawing), [11, 2, 1, 3 + 2]);
    assert_eq!(drawing.matches("class=\"bar none\"").count(), 1, "a month without output is a flat mark");
    assert_eq!(drawing.matches(">?</text>").count(), 1);
    for letter in ["P", "B", "T", "M", "S"] {
        assert!(drawing.contains(&format!(">{letter}</text>")), "{letter}");
    }
    for class in ["level required", "level capacity", "level safe"] {
        assert_eq!(drawing.matches(&format!("class=\"{class}\"")).count(), 1, "{class}");
    }
}

#[test]
fn heights_are_in_proportion_from_zero() {
    let drawing = drawing(&with_months(vec![made(400.0), made(200.0), made(100.0)]), Lang::En);
    let heights = values(&drawing, "bar", "height");
    assert!((heights[0] - 2.0 * heights[1]).abs() < 0.2 && (heights[1] - 2.0 * heights[2]).abs() < 0.2);
    let base = values(&drawing, "axis", "y1")[0];
    let required = base - values(&drawing, "level required", "y1")[0];
    assert!((required / 500.0 - heights[0] / 400.0).abs() < 0.002);
}

#[test]
fn one_to_sixty_months_fit_and_are_labelled() {
    for count in 1..=60 {
        let drawing = drawing(&with_months(vec![made(90.0); count]), Lang::Id);
        let (left, width) = (values(&drawing, "bar", "x"), values(&drawing, "bar", "width"));
        assert_eq!(left.len(), count);
        let mut end = 0.0;
        for (left, width) in left.iter().zip(&width) {
            assert!(*left >= end && *width > 0.5, "{count} months: bars overlap");
            end = left + width;
        }
        assert!(end <= 100.0);
        let labels = drawing.matches("class=\"month\"").count();
        let years = drawing.matches(">2021<").count() + drawing.matches(">2022<").count();
        let named = if count <= 12 { count } else { count / 3 };
        assert!(years >= 1 && labels <= named.max(2) + 6 && labels >= 2, "{count} months: {labels} labels");
    }
}

#[test]
fn nothing_known_is_drawn_without_a_number_out_of_place() {
    let missing = MonthOutput { made: None, stands_for: Possible::Unanswered(true), ..made(0.0) };
    for months in [vec![missing; 3], vec![made(0.0); 3], vec![made(1e15)], Vec::new()] {
        for lang in LANGS {
            let mut assessment = with_months(months.clone());
            let production = assessment.production.as_mut().unwrap();
            (production.required, production.capacity) = (None, Possible::Unanswered(true));
            let drawing = drawing(&assessment, lang);
            // A box without a known end has two sides and no top.
            let open = months.iter().filter(|month| month.made.is_none()).count();
            assert_eq!(drawing.matches("<line class=\"missing\"").count(), 2 * open);
            assert!(!drawing.contains("NaN") && !drawing.contains("inf"), "{drawing}");
            for (format, written) in every_format(&assessment, lang) {
                assert!(!written.is_empty(), "{format}");
            }
        }
    }
}

#[test]
fn the_picture_has_words_for_those_who_do_not_see_it() {
    for lang in LANGS {
        for (format, page) in every_format(&sugar(), lang).into_iter().skip(2) {
            assert!(page.contains("role=\"img\" aria-labelledby=\"chart-title chart-about\""), "{format}");
            for id in ["id=\"chart-title\"", "id=\"chart-about\""] {
                assert_eq!(page.matches(id).count(), 1, "{format}");
            }
            let (recorded, weakest) = match lang {
                Lang::Id => (
                    "11 bulan tercatat, 1 bulan kosong. 7 di antaranya mencapai",
                    "Paling rendah Februari 2026: 0 kg.",
                ),
                Lang::En => (
                    "11 months recorded, 1 without a record. 7 of them reach",
                    "The lowest was February 2026: 0 kg.",
                ),
            };
            // In the caption, and in the description of the drawing.
            assert_eq!((page.matches(recorded).count(), page.matches(weakest).count()), (2, 2), "{format}");
        }
    }
}

#[test]
fn letters_of_causes_differ_and_stand_in_their_words() {
    for lang in LANGS {
        let letters = Limit::ALL.iter().map(|limit| crate::report::words::limit_letter(*limit));
        let letters: std::collections::BTreeSet<_> =
            letters.map(|letter| letter.get(lang).to_owned()).collect();
        assert_eq!(letters.len(), Limit::ALL.len());
        for limit in Limit::ALL {
            let word = crate::report::words::limit(*limit).get(lang).to_uppercase();
            assert!(word.contains(crate::report::words::limit_letter(*limit).get(lang)));
        }
    }
}

#[test]
fn an_owner_is_told_what_to_measure_and_how_the_order_is_inspected() {
    let page = crate::report::html_for_owner(&sugar(), Lang::Id);
    for sentence in [
        "Dari 10.000 barang pesanan, 200 diperiksa. Yang cacat paling banyak 7.",
        "Ukur 8 barang lagi: kadar air, contoh-mitra-a.",
        "Punya dapur bersih: 60 dari 120",
        "Satu peti kemas 20 kaki per bulan perlu 84 anggota aktif.",
        "Yang aman Anda janjikan untuk satu pesanan: 8.500 kg, mungkin sampai 12.000 kg.",
        "Isi dulu 1 bulan yang kosong",
    ] {
        assert!(page.contains(sentence), "{sentence}");
    }
}

#[test]
fn a_reference_order_is_never_passed_off_as_an_order() {
    let (owner, assessor) =
        (crate::report::html_for_owner(&shoes(), Lang::Id), html_for_assessor(&shoes(), Lang::Id));
    assert!(owner.contains("Kebutuhan pesanan contoh") && assessor.contains("Kebutuhan pesanan acuan"));
    for page in [owner, assessor] {
        assert!(page.contains("Belum ada yang mencapai kebutuhan pesanan contoh, 500 pasang/bulan."));
    }
    let mut unknown = sugar();
    unknown.quality.as_mut().unwrap().pairs.retain(|pair| pair.same == Truth::Unknown);
    assert!(html_for_assessor(&unknown, Lang::Id).contains("belum pasti"));
}
