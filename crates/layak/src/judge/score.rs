//! The score as an interval. It orders candidates inside a verdict; it never makes one.
//!
//! Score = Σ W·g / Σ W over applicable rules, 0..100, where g is 1 if met, else the rule's grade. Rules are taken independently. The low end
//! leaves an undecidedly applicable rule in exactly if its lowest grade lies under the ratio of the rest; the high end is the mirror image.

use super::rows::Row;
use crate::value::Interval;

/// Lowest and highest score, 0..100; `None` if no rule with weight may be applicable.
pub type ScoreBounds = Option<Interval>;

/// Effective weights of the rules of a program, in its order, prepared for summing by eight rules at a time.
#[derive(Clone, Debug, Default)]
pub struct Weights {
    /// One per rule; 0 for rules that are not selected or carry none.
    pub each: Vec<f64>,
    tables: Vec<[f64; 256]>,
}

impl Weights {
    /// Prepares the tables.
    pub fn new(each: Vec<f64>) -> Self {
        let tables = each
            .chunks(8)
            .map(|eight| {
                std::array::from_fn(|byte| {
                    eight.iter().enumerate().filter(|(i, _)| byte >> i & 1 == 1).map(|(_, w)| w).sum()
                })
            })
            .collect();
        Self { each, tables }
    }

    /// Sum of the weights of the rules in `bits(word)`. The order of summation is fixed.
    pub fn sum(&self, bits: impl Fn(usize) -> u64) -> f64 {
        let mut total = 0.0;
        for (w, tables) in self.tables.chunks(8).enumerate() {
            let bytes = bits(w).to_le_bytes();
            for (table, byte) in tables.iter().zip(bytes) {
                total += table.get(usize::from(byte)).copied().unwrap_or(0.0);
            }
        }
        total
    }

    /// Four sums in one pass, each in the order of [`Self::sum`]: weights of the rules that are surely met; met for sure or perhaps unmet;
    /// perhaps met; perhaps met or surely unmet.
    #[inline]
    fn sums(&self, row: &Row, mask: &impl Fn(usize) -> u64) -> [f64; 4] {
        let mut totals = [0.0; 4];
        for (w, tables) in self.tables.chunks(8).enumerate() {
            let ([met, unmet, exempt], mask) = (row.words(w), mask(w));
            let (sure, bad) = (met & !unmet & !exempt, unmet & !met & !exempt);
            let bytes = [sure, sure | unmet, met, met | bad].map(|word| (word & mask).to_le_bytes());
            for (i, table) in tables.iter().enumerate() {
                for (total, bytes) in totals.iter_mut().zip(&bytes) {
                    let byte = bytes.get(i).copied().unwrap_or(0);
                    *total += table.get(usize::from(byte)).copied().unwrap_or(0.0);
                }
            }
        }
        totals
    }

    /// The score of one row. `grades`: partial credit of rules that declare any, by rule.
    pub fn score(&self, row: &Row, grades: &[(usize, Interval)], within: Option<&[u64]>) -> ScoreBounds {
        let mask = |w: usize| within.map_or(u64::MAX, |m| m.get(w).copied().unwrap_or(0));
        let graded = grades.iter().any(|(rule, _)| {
            let [_, unmet, _] = row.words(rule / 64);
            (unmet & mask(rule / 64)) >> (rule % 64) & 1 == 1
        });
        if graded {
            return self.graded(row, grades, &mask);
        }
        let [sure, all, hope, most] = self.sums(row, &mask);
        let low = if all > 0.0 { Some(100.0 * sure / all) } else { None };
        let high = if most > 0.0 { Some(100.0 * hope / most) } else { None };
        match (low, high) {
            (Some(low), Some(high)) => Some(Interval::new(low, high)),
            // Only rules that may be met or not applicable: alone, such a rule gives 100.
            (None, Some(high)) => Some(Interval::new(high.min(100.0), high)),
            // Only rules that may be unmet or not applicable.
            (Some(low), None) => Some(Interval::new(low, low)),
            (None, None) => None,
        }
    }

    /// The general case: every rule with its weight, its grade interval, and whether it surely applies.
    fn graded(&self, row: &Row, grades: &[(usize, Interval)], mask: &impl Fn(usize) -> u64) -> ScoreBounds {
        let mut rules = Vec::new();
        for (rule, weight) in self.each.iter().enumerate() {
            let bit = |word: u64| word >> (rule % 64) & 1 == 1;
            let [met, unmet, exempt] = row.words(rule / 64).map(bit);
            if *weight > 0.0 && bit(mask(rule / 64)) && (met || unmet) {
                let partial =
                    grades.iter().find(|(r, _)| *r == rule).map_or(Interval::point(0.0), |(_, g)| *g);
                let partial = Interval::new(partial.lo.clamp(0.0, 1.0), partial.hi.clamp(0.0, 1.0));
                let low = if unmet { partial.lo } else { 1.0 };
                let high = if met { 1.0 } else { partial.hi };
                rules.push((*weight, Interval::new(low, high), exempt));
            }
        }
        let low = ratio(&rules, |g| g.lo)?;
        let mirrored: Vec<_> =
            rules.iter().map(|(w, g, e)| (*w, Interval::new(1.0 - g.hi, 1.0 - g.lo), *e)).collect();
        let high = 1.0 - ratio(&mirrored, |g| g.lo)?;
        Some(Interval::new(100.0 * low, 100.0 * high))
    }
}

/// The least Σ W·g / Σ W over the choices that undecidedly applicable rules leave.
fn ratio(rules: &[(f64, Interval, bool)], grade: impl Fn(&Interval) -> f64) -> Option<f64> {
    let (mut top, mut bottom) = (0.0, 0.0);
    for (weight, g, exempt) in rules {
        if !exempt {
            top += weight * grade(g);
            bottom += weight;
        }
    }
    // The lowest first, each only as long as it lowers the ratio. There are few different grades, so going through the rules once for each takes a
    // fraction of what sorting them does.
    let open = || rules.iter().filter(|(.., exempt)| *exempt).map(|(weight, g, _)| (grade(g), *weight));
    let mut next = open().map(|(g, _)| g).min_by(f64::total_cmp);
    while let Some(g) = next.filter(|g| bottom == 0.0 || *g < top / bottom) {
        for (_, weight) in open().filter(|(other, _)| other.total_cmp(&g).is_eq()) {
            if bottom == 0.0 || g < top / bottom {
                top += weight * g;
                bottom += weight;
            }
        }
        next =
            open().map(|(other, _)| other).filter(|other| other.total_cmp(&g).is_gt()).min_by(f64::total_cmp);
    }
    (bottom > 0.0).then(|| top / bottom)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every way to decide up to six rules, weights and grades included, against the bounds.
    #[test]
    fn bounds_are_what_brute_force_finds() {
        let weights = [5.0, 3.0, 2.0, 7.0];
        let grade_sets = [vec![], vec![(1, Interval::new(0.25, 0.5)), (3, Interval::new(0.0, 0.75))]];
        for grades in &grade_sets {
            for case in 1..7_usize.pow(4) {
                let sets: Vec<usize> = (0..4).map(|i| case / 7_usize.pow(i) % 7 + 1).collect();
                let bits =
                    |outcome: usize| vec![(0..4).fold(0, |m, i| m | ((sets[i] >> outcome & 1) as u64) << i)];
                let row = Row { met: bits(0), unmet: bits(1), not_applicable: bits(2) };
                let mut seen: Option<Interval> = None;
                for world in 0..5_usize.pow(4) {
                    // 0 met, 1 unmet at lowest grade, 2 unmet at highest, 3 not applicable, 4 skipped
                    let picks: Vec<usize> = (0..4).map(|i| world / 5_usize.pow(i) % 5).collect();
                    let allowed = |i: usize| match picks[i] {
                        0 => sets[i] & 1 > 0,
                        1 | 2 => sets[i] & 2 > 0,
                        3 => sets[i] & 4 > 0,
                        _ => false,
                    };
                    if !(0..4).all(allowed) {
                        continue;
                    }
                    let (mut top, mut bottom) = (0.0, 0.0);
                    for i in 0..4 {
                        let g =
                            grades.iter().find(|(r, _)| *r == i).map_or(Interval::point(0.0), |(_, g)| *g);
                        let g = [1.0, g.lo, g.hi, 0.0][picks[i].min(3)];
                        if picks[i] != 3 {
                            top += weights[i] * g;
                            bottom += weights[i];
                        }
                    }
                    if bottom > 0.0 {
                        let score = Interval::point(100.0 * top / bottom);
                        seen = Some(seen.map_or(score, |s| s.hull(score)));
                    }
                }
                let found = Weights::new(weights.to_vec()).score(&row, grades, None);
                match (seen, found) {
                    (None, None) => {}
                    (Some(s), Some(f)) => {
                        assert!(
                            (s.lo - f.lo).abs() < 1e-9 && (s.hi - f.hi).abs() < 1e-9,
                            "{sets:?} {s:?} {f:?}"
                        );
                    }
                    other => panic!("{sets:?} {other:?}"),
                }
            }
        }
    }
}
