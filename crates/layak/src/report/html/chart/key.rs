//! The key under the chart: each shape, line and letter that occurs in it, with its meaning.

use super::Level;
use crate::report::months::{causes, ends};
use crate::report::words::{self, Word};
use crate::text::Lang;
use crate::wire::Production;
use maud::{Markup, html};

pub(super) fn key(production: &Production, levels: &[Level], lang: Lang) -> Markup {
    let range = |month: &crate::wire::MonthOutput| {
        month.made.as_ref().and_then(ends).is_some_and(|made| !made.is_point())
    };
    let could = |month: &crate::wire::MonthOutput| {
        let made = month.made.as_ref().and_then(ends);
        made.is_some_and(|made| ends(&month.stands_for).is_none_or(|could| could.hi > made.hi))
    };
    let any = |occurs: &dyn Fn(&crate::wire::MonthOutput) -> bool| production.months.iter().any(occurs);
    let causes = causes(production);
    html! {
        ul.key {
            @if any(&|month| month.made.is_some()) {
                li { (swatch(&html! { rect.bar x="8" width="12" y="1" height="13" {} })) (Word::KeyMade.get(lang)) }
            }
            @for level in levels {
                li {
                    @if !level.lines.is_empty() { (swatch(&html! { line.level.(level.class) x1="0" x2="28" y1="7" y2="7" {} })) }
                    (level.name.get(lang)) ": " b { (level.value) }
                }
            }
            @if any(&range) {
                li {
                    (swatch(&html! {
                        rect.bar x="8" width="12" y="9" height="5" {}
                        line.whisker x1="14" x2="14" y1="1" y2="9" {} line.whisker x1="10" x2="18" y1="1" y2="1" {}
                    }))
                    (Word::KeyRange.get(lang))
                }
            }
            @if any(&could) {
                li {
                    (swatch(&html! { rect.could x="8" width="12" y="1" height="8" {} rect.bar x="8" width="12" y="9" height="5" {} }))
                    (Word::KeyCould.get(lang))
                }
            }
            @if any(&|month| month.made.is_none()) {
                li {
                    (swatch(&html! { rect.missing x="8" width="12" y="1" height="13" {} text.letter x="14" y="12" { "?" } }))
                    (Word::KeyMissing.get(lang))
                }
            }
            @if !causes.is_empty() {
                li.causes {
                    (Word::LimitedBy.get(lang)) ": "
                    @for (limit, count) in &causes {
                        span { b.letter { (words::limit_letter(*limit).get(lang)) } " " (words::limit(*limit).get(lang)) " " (count) } " "
                    }
                    (if lang == Lang::Id { "(bulan)" } else { "(months)" })
                }
            }
        }
    }
}

/// A sample of a shape, which readers of the page skip: its meaning stands beside it.
fn swatch(shapes: &Markup) -> Markup {
    html! { svg.swatch width="28" height="15" aria-hidden="true" focusable="false" { (shapes) } " " }
}
