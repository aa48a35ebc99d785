//! Marks that tell outcome and weight by shape and word, so that colour is never needed.

use crate::report::words;
use crate::text::Lang;
use crate::wire::{Outcome, Score, Severity};
use maud::{Markup, html};

/// A shape for each outcome: tick in a circle, cross in a square, question in a diamond, dash, wave in a shield.
pub(super) fn outcome(outcome: Outcome, lang: Lang) -> Markup {
    let (outline, sign) = match outcome {
        Outcome::Met => ("M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z", "M4.6 8.3l2.4 2.4 4.4-5"),
        Outcome::Unmet => ("M1.5 1.5h13v13h-13z", "M5 5l6 6M11 5l-6 6"),
        Outcome::Unknown => {
            ("M8 .6L15.4 8 8 15.4.6 8z", "M6.4 6.3c0-2.2 3.2-2.1 3.2-.2C9.6 7.400 8 7.500 8 9M8 11v.6")
        }
        Outcome::NotApplicable => ("M1.500 5.500h13v5h-13z", "M4.500 8h7"),
        Outcome::Waived => (
            "M8 1l6 2v5c0 4-3 6-6 7-3-1-6-3-6-7V3z",
            "M4.800 8.600c1-1.600 2.200-1.600 3.200-.4s2.200 1.200 3.200-.4",
        ),
    };
    html! {
        span class={ "outcome " (outcome.word()) } {
            svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" { path.o d=(outline) {} path.s d=(sign) {} }
            (words::outcome(outcome).get(lang))
        }
    }
}

/// Three bars, as many filled as the demand is heavy, and the word.
pub(super) fn severity(severity: Severity, lang: Lang) -> Markup {
    severity_mark(severity, &html! { (words::severity(severity).get(lang)) })
}

/// The same with a word of one's own.
pub(crate) fn severity_mark(severity: Severity, word: &Markup) -> Markup {
    let filled = match severity {
        Severity::Critical => 3,
        Severity::Major => 2,
        Severity::Minor => 1,
        Severity::Info => 0,
    };
    html! {
        span class={ "severity " (severity.word()) } {
            span.bars aria-hidden="true" { @for i in 0..3 { span.on[i < filled] {} } }
            (word)
        }
    }
}

/// A score on a line from 0 to 100. The figures stand beside it in words, so readers of the page skip it.
pub(super) fn band(score: &Score) -> Markup {
    let low = score.low.clamp(0.0, 100.0);
    let width = (score.high.clamp(0.0, 100.0) - low).max(1.0);
    html! {
        span.band aria-hidden="true" { span style={ "left:" (format!("{:.1}", low.min(99.0))) "%;width:" (format!("{width:.1}")) "%" } {} }
    }
}
