//! One month of the chart: a bar for what was made, an outline for what might have been, a dashed box where there is no record.

use super::scale::Scale;
use super::{px, share};
use crate::report::months::ends;
use crate::report::words;
use crate::text::Lang;
use crate::wire::{MonthOutput, Production};
use maud::{Markup, html};

/// Months up to which there is room for a letter under each bar on a phone.
pub(super) const FEW: usize = 24;
/// Widest bar, in per cent of the drawing: a single month is no wall.
const WIDEST: f64 = 9.0;
/// Pixels of the flat mark of a month in which nothing was made.
const FLAT: f64 = 3.0;

/// Where a month stands, in per cent of the width.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) left: f64,
    pub(super) middle: f64,
    pub(super) width: f64,
}

pub(super) fn place(at: usize, count: usize) -> Place {
    let slot = 100.0 / count.max(1) as f64;
    let width = (slot * 0.72).min(WIDEST);
    let middle = slot * (at as f64 + 0.5);
    Place { left: middle - width / 2.0, middle, width }
}

pub(super) fn month(scale: &Scale, month: &MonthOutput, at: Place, lang: Lang) -> Markup {
    let could = ends(&month.stands_for).map_or(f64::INFINITY, |could| could.hi);
    html! {
        @match month.made.as_ref().and_then(ends) {
            Some(made) => {
                @let (low, high) = (made.lo.max(0.0), made.hi);
                @if could > high { (outline(scale, at, high, could, "could")) }
                (bar(scale, at, low))
                @if high > low { (whisker(scale, at, low, high)) }
            }
            None => (outline(scale, at, 0.0, could, "missing")),
        }
        @if let Some(limit) = month.limited_by {
            text.letter x=(share(at.middle)) y=(px(scale.base() + 14.0)) { (words::limit_letter(limit).get(lang)) }
        }
    }
}

/// A question in each month without a record; drawn last, so that no line runs through it.
pub(super) fn unknown(scale: &Scale, production: &Production) -> Markup {
    let all = &production.months;
    let missing = all.iter().enumerate().filter(|(_, month)| month.made.as_ref().and_then(ends).is_none());
    html! {
        @for (at, _) in missing {
            text.letter.unknown x=(share(place(at, all.len()).middle)) y=(px(scale.base() - 5.0)) { "?" }
        }
    }
}

/// What was made; nothing made is a flat mark, so that it is seen and not taken for a gap.
fn bar(scale: &Scale, at: Place, made: f64) -> Markup {
    let top = scale.y(made);
    let height = (scale.base() - top).max(FLAT);
    html! { rect.bar.none[made <= 0.0] x=(share(at.left)) width=(share(at.width)) y=(px(scale.base() - height)) height=(px(height)) {} }
}

/// A box from one quantity to another; without a known end its top stays open.
fn outline(scale: &Scale, at: Place, from: f64, to: f64, class: &str) -> Markup {
    let (top, bottom) = (scale.y(to), scale.y(from));
    html! {
        @if to.is_finite() {
            rect.(class) x=(share(at.left)) width=(share(at.width)) y=(px(top)) height=(px((bottom - top).max(0.0))) {}
        } @else {
            @for x in [at.left, at.left + at.width] {
                line.(class) x1=(share(x)) x2=(share(x)) y1=(px(top)) y2=(px(bottom)) {}
            }
        }
    }
}

/// From the least to the most that was made; without a known end it has no upper stroke.
fn whisker(scale: &Scale, at: Place, low: f64, high: f64) -> Markup {
    let (left, right) = (at.middle - at.width * 0.3, at.middle + at.width * 0.3);
    let (top, bottom) = (scale.y(high), scale.y(low));
    html! {
        line.whisker x1=(share(at.middle)) x2=(share(at.middle)) y1=(px(top)) y2=(px(bottom)) {}
        line.whisker x1=(share(left)) x2=(share(right)) y1=(px(bottom)) y2=(px(bottom)) {}
        @if high.is_finite() {
            line.whisker x1=(share(left)) x2=(share(right)) y1=(px(top)) y2=(px(top)) {}
        }
    }
}
