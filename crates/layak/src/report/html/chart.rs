//! A drawing of monthly output against the order. Shapes and letters tell everything; one grey suffices, on a screen and on paper.
//!
//! Across, places are shares of the width and not of a fixed drawing, so that letters keep their size on a phone and on a wide screen.
//! What the shapes mean stands in the key under the drawing, and in words in its description.

mod key;
mod marks;
mod scale;

use crate::report::format;
use crate::report::months::{ends, rate, safe_per_month, short};
use crate::report::words::Word;
use crate::text::Lang;
use crate::value::Interval;
use crate::wire::Production;
use maud::{Markup, html};
use scale::Scale;

/// Pixels above the drawing, for the unit.
const HEAD: f64 = 22.0;
/// Pixels of a label beside a line.
const LABEL: f64 = 14.0;

/// What is drawn, and for whom.
pub(super) struct Chart<'a> {
    pub(super) production: &'a Production,
    /// What the order asks is called.
    pub(super) required: Word,
    /// Pixels from zero to the greatest quantity.
    pub(super) height: f64,
    /// What it shows, in sentences.
    pub(super) summary: &'a [String],
}

/// A quantity per month that the bars are compared with.
struct Level {
    /// Class of the line; the style sheet gives it a pattern.
    class: &'static str,
    name: Word,
    /// The same in one word, beside the line.
    short: Word,
    /// What is drawn: one line, or two where only a range is known.
    lines: Vec<f64>,
    /// What is written.
    value: String,
}

/// The figure: what it shows in words, the drawing, the key.
pub(super) fn figure(chart: &Chart<'_>, lang: Lang) -> Markup {
    let levels = levels(chart, lang);
    html! {
        figure.chart {
            figcaption { (chart.summary.join(" ")) }
            (drawing(chart, &levels, lang))
            (key::key(chart.production, &levels, lang))
        }
    }
}

fn levels(chart: &Chart<'_>, lang: Lang) -> Vec<Level> {
    let production = chart.production;
    let unit = rate(production);
    let of = |class, name, short, value: &crate::wire::Possible| {
        let range = ends(value)?;
        let value = format::possible(value, Some(&unit), lang);
        Some(Level { class, name, short, lines: drawn(range), value })
    };
    let required = production.required.as_ref();
    let mut levels = Vec::new();
    levels.extend(required.and_then(|value| of("required", chart.required, Word::EndOrder, value)));
    levels.extend(of("capacity", Word::OwnCapacity, Word::EndCapacity, &production.capacity));
    levels.extend(safe_per_month(production).map(|safe| Level {
        class: "safe",
        name: Word::SafePerMonth,
        short: Word::EndSafe,
        lines: drawn(Interval::point(safe)),
        value: format::possible(&crate::wire::Possible::Is(format::down(safe).into()), Some(&unit), lang),
    }));
    levels
}

/// The ends that a line can show.
fn drawn(range: Interval) -> Vec<f64> {
    let mut lines: Vec<_> = [range.lo, range.hi].into_iter().filter(|v| v.is_finite() && *v > 0.0).collect();
    lines.dedup();
    lines
}

/// The greatest finite quantity of the drawing.
fn greatest(production: &Production, levels: &[Level]) -> f64 {
    let months = production.months.iter();
    let values = months.flat_map(|month| month.made.iter().chain([&month.stands_for])).filter_map(ends);
    let ends = values.flat_map(|range| [range.lo, range.hi]);
    let lines = levels.iter().flat_map(|level| level.lines.iter().copied());
    ends.chain(lines).filter(|v| v.is_finite()).fold(0.0, f64::max)
}

fn drawing(chart: &Chart<'_>, levels: &[Level], lang: Lang) -> Markup {
    let production = chart.production;
    let scale = Scale::new(greatest(production, levels), HEAD, chart.height);
    let axis = format::unit(&rate(production), lang);
    let unit = match scale.shortened(lang).1 {
        "" => axis,
        word => format!("{word} {axis}"),
    };
    let few = production.months.len() <= marks::FEW;
    // Letters under the axis, months, years.
    let height = scale.base() + 48.0;
    html! {
        svg.plot.many[!few] role="img" aria-labelledby="chart-title chart-about" width="100%" height=(px(height)) {
            title #chart-title { (Word::Months.get(lang)) }
            desc #chart-about { (chart.summary.join(" ")) @for level in levels { " " (level.name.get(lang)) ": " (level.value) "." } }
            text.unit x="0" y="10" { (unit) }
            @for tick in scale.ticks() {
                line.grid x1="0" x2="100%" y1=(px(scale.y(tick))) y2=(px(scale.y(tick))) {}
                text.tick x="-8" y=(px(scale.y(tick) + 4.0)) { (scale.tick(tick, lang)) }
            }
            @for (at, month) in production.months.iter().enumerate() { (marks::month(&scale, month, marks::place(at, production.months.len()), lang)) }
            line.axis x1="0" x2="100%" y1=(px(scale.base())) y2=(px(scale.base())) {}
            (lines(&scale, levels, lang))
            (marks::unknown(&scale, production))
            (months(production, scale.base(), lang))
        }
    }
}

/// Lines over the bars, with a word at the end where there is room.
fn lines(scale: &Scale, levels: &[Level], lang: Lang) -> Markup {
    let drawn: Vec<_> =
        levels.iter().flat_map(|level| level.lines.iter().map(move |at| (level, scale.y(*at)))).collect();
    let mut ends: Vec<_> =
        levels.iter().filter_map(|level| level.lines.first()).map(|at| scale.y(*at)).collect();
    scale::apart(&mut ends, LABEL, scale.base());
    let named = levels.iter().filter(|level| !level.lines.is_empty());
    html! {
        @for (level, y) in &drawn {
            line.level.(level.class) x1="0" x2="100%" y1=(px(*y)) y2=(px(*y)) {}
        }
        @for (level, y) in named.zip(&ends) {
            text.end x="100%" dx="8" y=(px(y + 4.0)) { (level.short.get(lang)) }
        }
    }
}

/// Names of months under the axis, and each year once.
fn months(production: &Production, base: f64, lang: Lang) -> Markup {
    let count = production.months.len();
    // Where there are many, quarters or half-years that begin with January: the year then stands under it.
    let every = match count {
        0..=12 => 1,
        13..=36 => 3,
        _ => 6,
    };
    let named =
        production.months.iter().enumerate().filter_map(|(at, month)| Some((at, short(&month.month, lang)?)));
    let mut shown = None;
    let labels: Vec<_> = named
        .filter(|(_, (_, number, _))| (number - 1) % every == 0)
        .map(|(at, (name, _, year))| {
            let first = shown.replace(year) != Some(year);
            (marks::place(at, count).middle, name, first.then_some(year))
        })
        .collect();
    html! {
        @for (x, name, year) in labels {
            text.month x=(share(x)) y=(px(base + 29.0)) { (name) }
            @if let Some(year) = year { text.month x=(share(x)) y=(px(base + 43.0)) { (year) } }
        }
    }
}

/// A length in pixels, down to a tenth.
fn px(value: f64) -> String {
    format!("{value:.1}")
}

/// A share of the width, in per cent.
fn share(value: f64) -> String {
    format!("{value:.2}%")
}
