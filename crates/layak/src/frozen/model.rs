//! What of each type freezes: all that answers need. Places in files stay behind, and so do the parts of programmes that checking resolved.

use super::ice::{Column, Freezer, Ice, Thawer, ice};
use crate::check::Checked;
use crate::check::model::{
    Choices, Cited, Covers, Derived, Fact, Kind, Ladder, Origin, Parameter, Programme, Reference, Remedy,
    Requirement, Rule, Set, Verdict, Written,
};
use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic, Label, Level, Place};
use crate::parse::document::{
    CitationDoc, CohortDoc, CohortListDoc, DimensionDoc, Named, OverrideDoc, ProgrammeDoc, QuotaDoc,
    ReferenceOrderDoc, ScalarDoc, ValidOn,
};
use crate::source::{Source, Span, Spanned};
use crate::text::Text;
use crate::value::{Interval, Possible, Tri};
use crate::wire::{Basis, Bounds, Confidence, CoverageLevel, EvidenceLevel, Severity};

ice! {
    struct Checked { sets, facts, derives, parameters, rules, actions, sources, programmes; cases, by_path }
    struct Set { id, folder, title, version, checked }
    struct Fact { path, kind, origin, ask, help, evidence, when, filter, was, retired }
    enum Origin { Answer, Measure }
    enum Kind { Bool, Choice(list), Choices(list), Number { unit, range, whole }, Date, Text }
    struct Choices { values, labels }
    struct Derived { path, title, value, kind, parts, depth }
    struct Parameter { path, title, kind, values, overridden, written }
    struct Rule {
        id, set, title, severity, basis, dimension, weight, applies, holds, grade, from, to, on, sources, why, evidence, actions,
        no_action, retired, written; dimension_at }
    struct Cited { source, at, confidence, note }
    struct Reference { title, superseded, checked, confidence }
    struct Remedy { id, title, cost, times, duration, requires, sets, sets_until, valid_for, raises, provider, papers, notes }
    enum Requirement { Action(id), When(condition) }
    struct Written { source; span }
    struct Programme { doc, sets, takes, rules, ladders, coverage, eligible, tailored, parameters, references }
    struct ProgrammeDoc {
        id, version, title, checked, evidence_level, history_months, history_age, dimensions, cohort; uses, only, ladders, coverage, reference_orders, partner, overrides }
    struct Named<T> { name, doc }
    struct DimensionDoc { title, weight, takes }
    struct CohortDoc { places, waiting, lowest, mixed, lists, quotas }
    struct CohortListDoc { sector, places, waiting }
    struct QuotaDoc { fact, value, sector, min, max }
    struct OverrideDoc { rule, parameter, severity, weight, value, reason }
    struct ReferenceOrderDoc { sector, quantity, unit, months, sources }
    struct CitationDoc { source, at, confidence, note }
    enum ScalarDoc { Number(value), Date(day), Bool(flag) }
    struct Ladder { id, title, rules, rank, verdicts }
    struct Verdict { id, label, when }
    struct Covers { sector, market, level, note }
    struct Bounds { low, high }
    struct Interval { lo, hi }
    struct Tri { may_true, may_false }
    enum Possible { Bool(tri), Choice(mask), Choices { may_in, may_out }, Number(interval), Text(text) }
    struct Diagnostic { code, severity, message, span, pointer, help, labels }
    struct Label { span, message }
    struct Place { file, line, column, start, end, text }
    enum Level { Error, Warning }
    enum Severity { Critical, Major, Minor, Info }
    enum Basis { Law, Market, Buyer, Programme, Practice }
    enum Confidence { High, Medium, Low }
    enum CoverageLevel { Full, Partial, None }
    enum EvidenceLevel { Declared, Seen, Verified }
    enum ValidOn { Assessment, Ship }
}

impl Ice for Text {
    fn freeze(&self, to: &mut Freezer) {
        to.text(Column::Sentences, &self.id);
        to.text(Column::Sentences, &self.en);
    }
    fn thaw(from: &mut Thawer<'_>) -> Self {
        Self { id: from.text(Column::Sentences), en: from.text(Column::Sentences) }
    }
}

impl Ice for Date {
    fn freeze(&self, to: &mut Freezer) {
        f64::from(self.days()).freeze(to);
    }
    fn thaw(from: &mut Thawer<'_>) -> Self {
        Self::from_days(f64::thaw(from) as i32)
    }
}

/// A file by its name alone.
impl Ice for Source {
    fn freeze(&self, to: &mut Freezer) {
        to.text(Column::Files, self.name());
    }
    fn thaw(from: &mut Thawer<'_>) -> Self {
        Self::new(from.text(Column::Files), "")
    }
}

/// A value without its place.
impl<T: Ice> Ice for Spanned<T> {
    fn freeze(&self, to: &mut Freezer) {
        self.value.freeze(to);
    }
    fn thaw(from: &mut Thawer<'_>) -> Self {
        Self::new(T::thaw(from), Span::default())
    }
}

impl Ice for Code {
    fn freeze(&self, to: &mut Freezer) {
        to.text(Column::Words, self.slug());
    }
    fn thaw(from: &mut Thawer<'_>) -> Self {
        from.text(Column::Words).parse().unwrap_or_else(|_| {
            from.doubt();
            Self::TextTooLarge
        })
    }
}
