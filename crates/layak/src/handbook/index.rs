//! The first page: what the handbook is, where to go, and what it does not do.

use super::book::Place;
use super::lists;
use super::site::{Body, Site, place_path, programme_path};
use crate::glossary::Term;
use crate::report::words;
use crate::wire::Confidence;
use maud::{Markup, html};

pub(super) fn page(site: &Site<'_>) -> Body {
    let book = site.book;
    let title = site.say("Buku Aturan Layak", "Layak Rule Handbook");
    let rules: Vec<_> = book.rules.values().collect();
    let main = html! {
        h1 { (title) }
        p.why { (site.say(
            "Semua aturan yang dipakai Layak untuk menilai kesiapan ekspor industri kecil dan menengah: apa yang dituntut, oleh siapa, menurut pasal mana, apa buktinya, dan bagaimana memenuhinya.",
            "Every rule by which Layak assesses the export readiness of small and medium industries: what is demanded, by whom, under which article, what proves it, and how to meet it.",
        )) }
        ul.doors {
            (door(site, "rule/index.html", site.say("Semua aturan", "All rules"), book.rules.len()))
            (door(site, "source/index.html", site.say("Semua sumber", "All sources"), book.sources.len()))
            (door(site, "set/index.html", site.say("Semua kumpulan aturan", "All rule sets"), book.sets.len()))
            (door(site, super::glossary::PATH, site.say("Istilah", "Glossary"), Term::ALL.len()))
        }
        h2 #programmes { (site.say("Program", "Programmes")) }
        p.small { (site.label(Term::Programme)) ": " (Term::Programme.about(site.lang)) }
        ul.list {
            @for programme in book.checked.programmes.values() {
                li {
                    p.entry-title { (site.link(&programme_path(&programme.doc.id.value), site.text(&programme.doc.title))) }
                    p.small { (programme.rules.len()) " " (site.say("aturan", "rules")) }
                }
            }
        }
        (places(site, Place::Market))
        (places(site, Place::Sector))
        h2 #numbers { (site.say("Isi buku ini", "What is in this book")) }
        (lists::severities(site, &rules))
        p { (sources_in_words(site)) }
        h2 #reading { (site.say("Cara membaca", "How to read it")) }
        (reading(site))
        h2 #limits { (site.say("Batas yang perlu diketahui", "Limits to know")) }
        (limits(site))
    };
    Body { title: title.to_owned(), above: None, main }
}

fn door(site: &Site<'_>, path: &str, label: &str, count: usize) -> Markup {
    html! { li { a href=(site.to(path)) { span { (label) } " " span.count { (count) } } } }
}

fn places(site: &Site<'_>, place: Place) -> Markup {
    let sets: Vec<_> = site.book.sets.iter().filter(|set| set.place == Some(place)).collect();
    let (id, title, term) = match place {
        Place::Market => ("markets", site.say("Negara tujuan", "Markets"), Term::Market),
        Place::Sector => ("sectors", site.say("Bidang usaha", "Sectors"), Term::Sector),
    };
    html! {
        @if !sets.is_empty() {
            h2 id=(id) { (title) }
            p.small { (site.label(term)) ": " (term.about(site.lang)) }
            ul.list.short {
                @for set in sets {
                    li {
                        p.entry-title { (site.link(&place_path(set), site.text(&set.set.title))) }
                        p.small { (site.book.rules_of(set.id).count()) " " (site.say("aturan", "rules")) }
                    }
                }
            }
        }
    }
}

/// How many sources, how sure, how old the oldest look is.
fn sources_in_words(site: &Site<'_>) -> Markup {
    let sources = || site.book.sources.values();
    let of = |confidence: Confidence| sources().filter(|source| source.doc.confidence == confidence).count();
    let oldest = sources()
        .map(|source| source.doc.checked)
        .chain(site.book.sets.iter().map(|set| set.set.checked))
        .min();
    html! {
        (sources().count()) " " (site.say("sumber", "sources")) "; " (site.term(Term::Confidence)) ": "
        @for (nth, confidence) in [Confidence::High, Confidence::Medium, Confidence::Low].into_iter().enumerate() {
            @if nth > 0 { ", " } (words::confidence(confidence).get(site.lang)) " " (of(confidence))
        }
        "."
        @if let Some(oldest) = oldest {
            " " (site.term_as(Term::Checked, site.say("Pemeriksaan paling lama", "The oldest check"))) ": " (site.date(oldest)) "."
        }
    }
}

fn reading(site: &Site<'_>) -> Markup {
    html! {
        ul.plain {
            li {
                (site.say("Setiap aturan memberi satu hasil", "Every rule gives one outcome")) ": " (site.term(Term::Met)) ", " (site.term(Term::Unmet)) ", "
                (site.term(Term::Unknown)) ", " (site.term(Term::NotApplicable)) ", " (site.say("atau", "or")) " " (site.term(Term::Waiver)) "."
            }
            li {
                (site.say("Hanya aturan dengan dasar peraturan Indonesia atau negara tujuan yang disebut", "Only rules based on Indonesian law or the law of the destination are called a")) " "
                (site.term(Term::LegalRequirement)) "."
            }
            li {
                (site.say("Syarat ditulis dua kali: dengan kata-kata, lalu persis seperti yang dijalankan mesin.", "A condition is written twice: in words, then exactly as the engine runs it."))
            }
            li {
                (site.say("Di samping skor berdiri", "Beside the score stands")) " " (site.term(Term::Completeness)) "; "
                (site.say("jawaban dihitung menurut", "answers count by their")) " " (site.term(Term::EvidenceLevel)) "."
            }
            li { (site.label(Term::Action)) ": " (site.say("biaya dan lamanya adalah perkiraan.", "its cost and time are estimates.")) }
        }
    }
}

/// What nobody should read into a verdict.
fn limits(site: &Site<'_>) -> Markup {
    let limits: &[(&str, &str)] = &[
        (
            "Layak tidak meramalkan keberhasilan ekspor. Layak menelusuri putusan sampai ke aturan, sumber, dan bukti.",
            "Layak does not predict export success. It traces a verdict to rules, sources and evidence.",
        ),
        (
            "Buku ini bukan nasihat hukum. Yang mengikat adalah naskah resmi peraturan.",
            "This book is no legal advice. What binds is the official text of a regulation.",
        ),
        (
            "Setiap sumber menyebut tanggal terakhir diperiksa dan seberapa yakin kami. Perubahan sesudah tanggal itu mungkin belum ada di sini.",
            "Every source names the day it was last checked and how sure we are. What changed after that day may not be here.",
        ),
        (
            "Sumber berkeyakinan rendah boleh memberi petunjuk, tetapi tidak pernah menjadi satu-satunya dasar aturan penentu.",
            "A source of low confidence may inform, but it is never the only basis of a decisive rule.",
        ),
        (
            "Bobot, batas tangga putusan, dan pesanan acuan adalah usul kami, untuk disepakati dengan penyelenggara program.",
            "Weights, limits of ladders and reference orders are our proposal, to be agreed with those who run a programme.",
        ),
        (
            "Kemungkinan dihitung untuk tiap bagian rumus sendiri-sendiri, tidak bersama. Selisih x − x dari jawaban yang belum diketahui karena itu lebar, bukan nol. Batasnya aman, tetapi bisa lebih sempit.",
            "What is possible is worked out for each part of a formula by itself, not jointly. So x − x of an unknown answer is wide and not zero. The bounds are safe, and could be narrower.",
        ),
        (
            "Catatan seperti bulan produksi dan mitra adalah satu jawaban. Yang tidak pernah dicatat tidak bisa dijaga: bulan buruk yang sengaja tidak ditulis di luar masa riwayat tidak terlihat.",
            "Records such as months of production and partners are one answer each. What was never recorded cannot be guarded: a bad month left outside the stated history is not seen.",
        ),
        (
            "Tidak ada aturan berarti belum dinilai, bukan berarti boleh.",
            "Where there is no rule nothing was judged, which does not mean that it is allowed.",
        ),
    ];
    html! { ul.plain { @for (id, en) in limits { li { (site.say(id, en)) } } } }
}
