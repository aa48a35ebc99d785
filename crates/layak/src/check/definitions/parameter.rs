//! Dated numbers, days and flags.

use super::unit;
use crate::check::model::{Kind, Parameter, Written};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::order::Arrange;
use crate::parse::document::{Named, ParameterDoc, ScalarDoc};
use crate::source::Source;
use crate::text::text;
use crate::value::Interval;

pub(super) fn parameter(
    named: &Named<ParameterDoc>,
    set: &str,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Option<Parameter> {
    let doc = &named.doc;
    let unit = unit(doc.unit.as_ref(), source, diagnostics)?;
    let kind = match doc.values.first().map(|v| v.value.value) {
        Some(ScalarDoc::Bool(_)) => Kind::Bool,
        Some(ScalarDoc::Date(_)) => Kind::Date,
        _ => Kind::Number { unit, range: Interval::ALL, whole: false },
    };
    let mut values = Vec::new();
    for value in &doc.values {
        let same = match (value.value.value, &kind) {
            (ScalarDoc::Bool(flag), Kind::Bool) => Some(f64::from(u8::from(flag))),
            (ScalarDoc::Date(day), Kind::Date) => Some(f64::from(day.days())),
            (ScalarDoc::Number(number), Kind::Number { .. }) => Some(number),
            _ => None,
        };
        let Some(number) = same else {
            diagnostics.push(
                Diagnostic::new(
                    Code::WrongType,
                    text!(
                        "semua nilai parameter harus sejenis",
                        "all values of a parameter must be of one kind"
                    ),
                )
                .help(text!(
                    "semuanya angka, semuanya tanggal, atau semuanya true/false",
                    "all numbers, all dates, or all true/false"
                ))
                .at(source, value.value.span),
            );
            continue;
        };
        values.push((value.from.value, value.to.as_ref().map(|t| t.value), number, value.from.span));
    }
    values.arrange_by_key(|v| v.0);
    // A value lasts until the next one starts, unless it says when it ends.
    let starts: Vec<_> = values.iter().skip(1).map(|v| Some(v.0)).chain([None]).collect();
    let mut dated = Vec::new();
    for ((from, to, number, span), next) in values.into_iter().zip(starts) {
        let before_next = next.map(|next| next.plus_days(-1));
        if next.is_some_and(|next| next <= from || to.is_some_and(|to| to >= next))
            || to.is_some_and(|to| to < from)
        {
            diagnostics.push(
                Diagnostic::new(
                    Code::ParameterOverlap,
                    text!("masa berlaku nilai-nilai ini bertumpuk", "the dates of these values overlap"),
                )
                .help(text!(
                    "`to` berlaku sampai akhir hari itu; mulailah nilai berikutnya sehari sesudahnya",
                    "`to` is the last day; let the next value start on the day after"
                ))
                .at(source, span),
            );
        }
        dated.push((from, to.or(before_next), number));
    }
    if dated.is_empty() {
        diagnostics.push(
            Diagnostic::new(
                Code::ParameterGap,
                text!("parameter ini tidak punya nilai", "this parameter has no value"),
            )
            .help(text!("beri sedikitnya satu nilai dengan `from`", "give at least one value with `from`"))
            .at(source, named.name.span),
        );
        return None;
    }
    Some(Parameter {
        path: format!("{set}.{}", named.name.value),
        title: doc.title.clone(),
        kind,
        values: dated,
        overridden: Vec::new(),
        written: Written { source: source.clone(), span: named.name.span },
    })
}
