//! Which rules of a programme are in force on a date, how much each weighs, and what the dated numbers are.

use super::score::Weights;
use crate::check::ladder;
use crate::check::model::{Checked, Programme, Rule};
use crate::compile::{Program, Scalar};
use crate::date::Date;
use crate::order::Map;
use crate::parse::document::{ScalarDoc, ValidOn};
use crate::wire::Severity;

/// A rule of the program on one date.
#[derive(Clone, Debug)]
pub struct Selected {
    /// In force; rules that are not have no label and no weight.
    pub active: bool,
    /// Severity after tailoring.
    pub severity: Severity,
    /// Position of its dimension in the programme.
    pub dimension: usize,
}

/// What a programme asks on one date.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// By rule of the program.
    pub rules: Vec<Selected>,
    /// Effective weights.
    pub weights: Weights,
    /// Bits of rules in force.
    pub active: Vec<u64>,
    /// Bits by class: see [`ladder::classes_of`].
    pub by_class: Vec<Vec<u64>>,
    /// Bits by dimension.
    pub by_dimension: Vec<Vec<u64>>,
    /// Scalar inputs of the program.
    pub scalars: Vec<f64>,
}

/// Whether a rule is looked at on a date. By ship date: always, its dates are part of `applies`.
pub fn in_force(rule: &Rule, on: Date) -> bool {
    match rule.on {
        ValidOn::Ship => true,
        ValidOn::Assessment => rule.from.is_none_or(|from| from <= on) && rule.to.is_none_or(|to| on <= to),
    }
}

impl Selection {
    /// Selects by date.
    pub fn new(checked: &Checked, programme: &Programme, program: &Program, as_of: Date) -> Self {
        let count = program.rules.len();
        let mut new = Self {
            active: bits(count),
            by_class: vec![bits(count); ladder::CLASSES],
            by_dimension: vec![bits(count); programme.doc.dimensions.len()],
            scalars: scalars(checked, programme, program, as_of),
            ..Self::default()
        };
        let mut raw = vec![0.0; count];
        let mut totals = vec![0.0; programme.doc.dimensions.len()];
        for (i, rooted) in program.rules.iter().enumerate() {
            let Some(rule) = checked.rules.get(rooted.rule) else { continue };
            let severity = programme.severity(rooted.rule, rule);
            let dimension = programme.dimension(rule);
            let active = in_force(rule, as_of);
            if active {
                set(&mut new.active, i);
                for class in ladder::classes_of(severity, rule.basis) {
                    if let Some(words) = new.by_class.get_mut(class) {
                        set(words, i);
                    }
                }
                if let Some(words) = new.by_dimension.get_mut(dimension) {
                    set(words, i);
                }
                if severity != Severity::Info {
                    let weight = programme.weight(rooted.rule, rule);
                    if let (Some(slot), Some(total)) = (raw.get_mut(i), totals.get_mut(dimension)) {
                        *slot = weight;
                        *total += weight;
                    }
                }
            }
            new.rules.push(Selected { active, severity, dimension });
        }
        // Effective weight = W_dimension · w / Σw over the selected rules of the dimension, as shares of 1.
        let of_dimension = |i: usize| programme.doc.dimensions.get(i).map_or(0.0, |d| d.doc.weight.value);
        let all: f64 =
            totals.iter().enumerate().filter(|(_, t)| **t > 0.0).map(|(i, _)| of_dimension(i)).sum();
        for (weight, rule) in raw.iter_mut().zip(&new.rules) {
            let total = totals.get(rule.dimension).copied().unwrap_or(0.0);
            *weight = if total > 0.0 { of_dimension(rule.dimension) * *weight / total / all } else { 0.0 };
        }
        new.weights = Weights::new(raw);
        new
    }

    /// Words of bits.
    pub fn words(&self) -> usize {
        self.active.len()
    }
}

fn scalars(checked: &Checked, programme: &Programme, program: &Program, as_of: Date) -> Vec<f64> {
    let tailored: Map<_, _> =
        programme.parameters.iter().map(|(id, (value, _))| (*id, number(*value))).collect();
    program
        .scalars
        .iter()
        .map(|scalar| match scalar {
            Scalar::AsOf => f64::from(as_of.days()),
            Scalar::Parameter(id) => tailored
                .get(id)
                .copied()
                .or_else(|| checked.parameters.get(*id).and_then(|p| p.on(as_of)))
                // Only rules that are not in force can read a parameter without a value.
                .unwrap_or(0.0),
        })
        .collect()
}

fn number(value: ScalarDoc) -> f64 {
    match value {
        ScalarDoc::Number(number) => number,
        ScalarDoc::Date(day) => f64::from(day.days()),
        ScalarDoc::Bool(flag) => f64::from(u8::from(flag)),
    }
}

/// Room for that many bits, none set.
pub fn bits(count: usize) -> Vec<u64> {
    vec![0; count.div_ceil(64)]
}

/// Sets one bit.
pub fn set(words: &mut [u64], bit: usize) {
    if let Some(word) = words.get_mut(bit / 64) {
        *word |= 1 << (bit % 64);
    }
}
