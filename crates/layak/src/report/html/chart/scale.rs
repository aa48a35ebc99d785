//! Where a quantity stands on the chart: heights from zero, a few round ticks, and labels that keep apart.

use crate::order::Arrange;
use crate::report::format;
use crate::text::Lang;

/// Ticks at most, zero among them.
const TICKS: f64 = 5.0;
/// What stands above the greatest quantity, as a share of it.
const AIR: f64 = 0.06;

/// Quantities from zero to `top`, over `height` pixels under a head of `head` pixels.
pub(super) struct Scale {
    pub(super) head: f64,
    pub(super) height: f64,
    pub(super) top: f64,
    step: f64,
}

impl Scale {
    pub(super) fn new(greatest: f64, head: f64, height: f64) -> Self {
        let greatest = if greatest > 0.0 { greatest } else { 1.0 };
        Self { head, height, top: greatest * (1.0 + AIR), step: step(greatest * (1.0 + AIR) / (TICKS - 1.0)) }
    }

    /// Pixels from the top of the drawing. What lies beyond the scale stands at its end.
    pub(super) fn y(&self, quantity: f64) -> f64 {
        self.head + self.height * (1.0 - (quantity / self.top).clamp(0.0, 1.0))
    }

    pub(super) fn base(&self) -> f64 {
        self.head + self.height
    }

    /// Zero and the round quantities above it: three to five.
    pub(super) fn ticks(&self) -> Vec<f64> {
        (0..TICKS as u32)
            .map(|i| f64::from(i) * self.step)
            .take_while(|tick| *tick <= self.top * (1.0 + 1e-9))
            .collect()
    }

    /// How large numbers are shortened beside the axis: the divisor and its word.
    pub(super) fn shortened(&self, lang: Lang) -> (f64, &'static str) {
        let words = [
            (1e14, 1e12, "triliun", "trillion"),
            (1e11, 1e9, "miliar", "billion"),
            (1e8, 1e6, "juta", "million"),
            (1e5, 1e3, "ribu", "thousand"),
        ];
        let found = words.into_iter().find(|(from, ..)| self.top >= *from);
        found.map_or((1.0, ""), |(_, by, id, en)| (by, if lang == Lang::Id { id } else { en }))
    }

    /// A tick in digits, shortened.
    pub(super) fn tick(&self, tick: f64, lang: Lang) -> String {
        format::number(tick / self.shortened(lang).0, lang)
    }
}

/// The least of 1, 2, 2.5, 5 × a power of ten that is not below `least`. None is more than twice the one before, which keeps three ticks.
fn step(least: f64) -> f64 {
    let power = libm::pow(10.0, libm::floor(libm::log10(least)));
    [1.0, 2.0, 2.5, 5.0].map(|of| of * power).into_iter().find(|step| *step >= least).unwrap_or(10.0 * power)
}

/// Moves heights apart, so that labels of `apart` pixels do not cover each other; they keep their order and stay above `floor`.
pub(super) fn apart(heights: &mut [f64], apart: f64, floor: f64) {
    let mut order: Vec<usize> = (0..heights.len()).collect();
    let at = |heights: &[f64], i: &usize| heights.get(*i).copied().unwrap_or_default();
    order.arrange_by(|a, b| at(heights, a).total_cmp(&at(heights, b)));
    let mut least = f64::NEG_INFINITY;
    for i in &order {
        if let Some(height) = heights.get_mut(*i) {
            *height = height.max(least);
            least = *height + apart;
        }
    }
    let mut most = floor;
    for i in order.iter().rev() {
        if let Some(height) = heights.get_mut(*i) {
            *height = height.min(most);
            most = *height - apart;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_to_five_round_ticks_whatever_the_size() {
        for mantissa in 1..1000 {
            for power in [1e-6, 1e-3, 0.01, 1.0, 10.0, 1e5, 1e13] {
                let scale = Scale::new(f64::from(mantissa) * power, 10.0, 100.0);
                let ticks = scale.ticks();
                assert!((3..=5).contains(&ticks.len()), "{mantissa} × {power}: {ticks:?}");
                assert!(scale.y(ticks[ticks.len() - 1]) >= 10.0 && ticks[0] == 0.0);
                let lead = scale.step / libm::pow(10.0, libm::floor(libm::log10(scale.step * 1.000_001)));
                assert!([1.0, 2.0, 2.5, 5.0].iter().any(|round| (lead - round).abs() < 1e-9), "{lead}");
            }
        }
    }

    #[test]
    fn nothing_made_still_has_a_scale() {
        let scale = Scale::new(0.0, 10.0, 100.0);
        assert_eq!((scale.y(0.0), scale.base()), (110.0, 110.0));
        assert!(scale.ticks().len() >= 3);
        assert_eq!(scale.y(f64::INFINITY), 10.0);
    }

    #[test]
    fn large_numbers_are_shortened() {
        let words = |greatest| Scale::new(greatest, 0.0, 1.0).shortened(Lang::Id).1;
        assert_eq!(
            [900.0, 95_000.0, 2e6, 2e8, 1e12, 1e15].map(words),
            ["", "ribu", "ribu", "juta", "miliar", "triliun"]
        );
        assert_eq!(Scale::new(2e6, 0.0, 1.0).tick(1e6, Lang::En), "1,000");
    }

    #[test]
    fn labels_keep_apart_and_in_order() {
        let mut heights = [98.0, 99.0, 20.0, 100.0];
        apart(&mut heights, 14.0, 100.0);
        assert_eq!(heights, [72.0, 86.0, 20.0, 100.0]);
        let mut one = [50.0];
        apart(&mut one, 14.0, 100.0);
        assert_eq!(one, [50.0]);
    }
}
