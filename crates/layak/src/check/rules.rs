//! Rules: conditions typed, weights, basis, dates and remedies as the house demands.

use super::actions::{self, Actions};
use super::definitions::{Member, full, is_name};
use super::model::{Reference, Rule, RuleId, Set, Written};
use super::names::Names;
use super::sources;
use super::term::{Condition, Type};
use super::typing::{Typer, convert};
use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::order::Arrange;
use crate::parse::document::{RuleDoc, RuleFile};
use crate::source::Source;
use crate::text::text;
use crate::unit::Unit;
use crate::wire::{Basis, Severity};
use std::collections::{BTreeMap, BTreeSet};

/// What rules are checked against.
pub struct Against<'a> {
    /// Facts, derived facts, parameters, groups.
    pub names: &'a Names,
    /// Sets.
    pub sets: &'a [Set],
    /// Actions.
    pub actions: &'a Actions,
    /// Sources.
    pub register: &'a BTreeMap<String, Reference>,
}

/// Checks all rules, in file order. Third come the ids of those with a mistake in a condition: not worth calling unknown.
pub fn rules(
    against: &Against<'_>,
    members: &[Member<'_>],
    diagnostics: &mut Diagnostics,
) -> (Vec<Rule>, BTreeMap<String, RuleId>, BTreeSet<String>) {
    let mut list = Vec::new();
    let mut broken = BTreeSet::new();
    let mut by_id = BTreeMap::new();
    for member in members {
        let Some((number, set)) = member.set.and_then(|i| against.sets.get(i).map(|s| (i, s))) else {
            continue;
        };
        let head =
            member.file.set.as_ref().and_then(|s| s.applies.as_ref()).map(|c| (&member.file.source, c));
        let head = head.or_else(|| {
            members
                .iter()
                .filter(|m| m.set == member.set)
                .find_map(|m| Some((&m.file.source, m.file.set.as_ref()?.applies.as_ref()?)))
        });
        // Typed once per file; only the file that holds it reports what is wrong with it.
        let mut scratch = Diagnostics::new();
        let applies = head.and_then(|(source, doc)| {
            let own = std::ptr::eq(source, &raw const member.file.source);
            let sink = if own { &mut *diagnostics } else { &mut scratch };
            Typer::new(against.names, &set.id, source, sink).condition(doc)
        });
        for doc in &member.file.rules {
            let id = format!("{}.{}", set.id, doc.id.value);
            let source = &member.file.source;
            if !is_name(&doc.id.value, '-') {
                super::definitions::bad_name(source, doc.id.span, &doc.id.value, diagnostics);
            }
            if by_id.contains_key(&id) {
                let message = text!("`{id}` sudah ada", "`{id}` exists already");
                diagnostics.push(
                    Diagnostic::new(Code::DuplicateName, message)
                        .help(text!("beri nama lain, atau hapus salah satunya", "rename one, or remove it"))
                        .at(source, doc.id.span),
                );
                continue;
            }
            match rule(id.clone(), number, set, applies.as_ref(), doc, member.file, against, diagnostics) {
                Some(rule) => {
                    by_id.insert(id, list.len());
                    list.push(rule);
                }
                None => {
                    broken.insert(id);
                }
            }
        }
    }
    (list, by_id, broken)
}

#[expect(clippy::too_many_arguments, reason = "one call site; a struct would only rename them")]
fn rule(
    id: String,
    number: usize,
    set: &Set,
    set_applies: Option<&Condition>,
    doc: &RuleDoc,
    file: &RuleFile,
    against: &Against<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Rule> {
    let source = &file.source;
    let weight = weight(doc, file, diagnostics);
    wording(doc, source, diagnostics);
    dates(doc, source, diagnostics);
    let cited = sources::cite(&doc.sources, against.names, against.register, source, diagnostics);
    sources::weigh(doc, &cited, against.register, source, diagnostics);
    let remedies = remedies(doc, set, file, against, diagnostics);

    let mut typer = Typer::new(against.names, &set.id, source, diagnostics);
    let own_applies = doc.applies.as_ref().map(|c| typer.condition(c));
    let holds = typer.condition(&doc.holds);
    let grade = doc.grade.as_ref().map(|c| typer.expression(c));
    if let (Some(Some(grade)), Some(written)) = (&grade, &doc.grade)
        && !matches!(&grade.term.ty, Type::Number(Some(unit)) if unit.fits(&Unit::none()))
    {
        let found = grade.term.ty.name();
        diagnostics.push(
            Diagnostic::new(
                Code::TypeMismatch,
                text!(
                    "`grade` adalah angka 0 sampai 1, bukan {found}",
                    "`grade` is a number from 0 to 1, not {found}"
                ),
            )
            .help(text!(
                "bagi dengan angka bersatuan sama, misalnya luas dengan luas",
                "divide by a number of the same unit, such as an area by an area"
            ))
            .at(source, written.span),
        );
        return None;
    }
    let mut applies: Vec<Condition> = set_applies.cloned().into_iter().collect();
    if let Some(own) = own_applies {
        applies.push(own?);
    }
    let grade = match grade {
        // Percent become parts of one.
        Some(grade) => {
            let grade = grade?;
            Some(Condition { term: convert(grade.term, &Unit::none()), ..grade })
        }
        None => None,
    };
    Some(Rule {
        id,
        set: number,
        title: doc.title.clone(),
        severity: doc.severity.value,
        basis: doc.basis.value,
        dimension: doc.dimension.value.clone(),
        dimension_at: doc.dimension.span,
        weight,
        applies,
        holds: holds?,
        grade,
        from: doc.valid.from.as_ref().map(|d| d.value),
        to: doc.valid.to.as_ref().map(|d| d.value),
        on: doc.valid.on,
        sources: cited,
        why: doc.why.clone(),
        evidence: doc.evidence.clone(),
        actions: remedies,
        no_action: doc.no_action.clone(),
        retired: doc.retired,
        written: Written { source: source.clone(), span: doc.id.span },
    })
}

fn weight(doc: &RuleDoc, file: &RuleFile, diagnostics: &mut Diagnostics) -> f64 {
    let info = doc.severity.value == Severity::Info;
    let (message, span) = match &doc.weight {
        None if info || file.is_lost(doc.span, "weight") => return 0.0,
        None => (text!("aturan ini tidak punya `weight`", "this rule has no `weight`"), doc.id.span),
        Some(weight) if info => {
            (text!("aturan `info` tidak berbobot", "an `info` rule carries no weight"), weight.span)
        }
        Some(weight) => return weight.value,
    };
    let help =
        text!("semua aturan selain `info` berbobot di atas nol", "all rules but `info` weigh more than zero");
    diagnostics.push(Diagnostic::new(Code::BadWeight, message).help(help).at(&file.source, span));
    0.0
}

/// Only law and market may say "wajib".
fn wording(doc: &RuleDoc, source: &Source, diagnostics: &mut Diagnostics) {
    if matches!(doc.basis.value, Basis::Law | Basis::Market) {
        return;
    }
    let says =
        |text: &str, word: &str| text.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|w| w == word);
    if says(&doc.title.id, "wajib") || says(&doc.title.en, "mandatory") {
        diagnostics.push(
            Diagnostic::new(
                Code::WajibWording,
                text!(
                    "hanya hukum dan aturan pasar yang boleh berkata \"wajib\"",
                    "only law and market may say \"wajib\" (mandatory)"
                ),
            )
            .at(source, doc.id.span)
            .help(text!(
                "tulis siapa yang meminta, atau ubah `basis`",
                "say who asks for it, or change `basis`"
            )),
        );
    }
}

fn dates(doc: &RuleDoc, source: &Source, diagnostics: &mut Diagnostics) {
    if let (Some(from), Some(to)) = (&doc.valid.from, &doc.valid.to)
        && to.value < from.value
    {
        diagnostics.push(
            Diagnostic::new(Code::EmptyRange, text!("`to` sebelum `from`", "`to` lies before `from`"))
                .help(text!(
                    "tukar kedua tanggal itu, atau perbaiki salah satunya",
                    "swap the two dates, or mend one"
                ))
                .at(source, to.span),
        );
    }
}

fn remedies(
    doc: &RuleDoc,
    set: &Set,
    file: &RuleFile,
    against: &Against<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<usize> {
    let source = &file.source;
    let lost = file.is_lost(doc.span, "actions") || file.is_lost(doc.span, "no_action");
    if doc.actions.is_empty() && doc.no_action.is_none() && !doc.retired && !lost {
        diagnostics.push(
            Diagnostic::new(
                Code::NoRemedy,
                text!("aturan ini tidak menyebut tindakan", "this rule names no action"),
            )
            .at(source, doc.id.span)
            .help(text!(
                "isi `actions`, atau jelaskan di `no_action`",
                "fill in `actions`, or explain in `no_action`"
            )),
        );
    }
    let mut found = Vec::new();
    for action in &doc.actions {
        let id = full(&action.value, &set.id);
        match against.actions.by_id.get(&id) {
            Some(number) => found.push(*number),
            None if against.names.is_broken(&id) => {}
            None => diagnostics.push(actions::unknown(&id, &against.actions.by_id).at(source, action.span)),
        }
    }
    found
}

/// Every day on which a rule is in force, the parameters it reads must have a value.
pub fn parameters_in_force(rules: &[Rule], names: &Names, diagnostics: &mut Diagnostics) {
    for rule in rules.iter().filter(|r| !r.retired) {
        let mut read = Vec::new();
        rule.conditions().for_each(|c| c.term.parameters(&names.derives, &mut read));
        read.arrange();
        read.dedup();
        for id in read {
            let Some(parameter) = names.parameters.get(id) else { continue };
            // A rule selected by ship date may be looked at on any day of assessment.
            let (from, to) = match rule.on {
                crate::parse::document::ValidOn::Assessment => (rule.from, rule.to),
                crate::parse::document::ValidOn::Ship => (None, None),
            };
            let first = from.unwrap_or(DAWN).max(DAWN);
            if let Some(day) = first_gap(parameter, first, to) {
                let (path, id) = (&parameter.path, &rule.id);
                diagnostics.push(
                    Diagnostic::new(
                        Code::ParameterGap,
                        text!(
                            "`{path}` tidak punya nilai pada {day}, padahal `{id}` berlaku",
                            "`{path}` has no value on {day}, when `{id}` is in force"
                        ),
                    )
                    .help(text!(
                        "tambahkan nilai untuk hari itu, atau ubah masa berlaku aturannya",
                        "add a value for that day, or change the dates of the rule"
                    ))
                    .at(&parameter.written.source, parameter.written.span)
                    .label(
                        &rule.written.source,
                        rule.written.span,
                        text!("dibaca oleh aturan ini", "read by this rule"),
                    ),
                );
            }
        }
    }
}

/// Rules without a first day are taken to hold since here; parameters need not reach further back.
const DAWN: Date = Date::DAWN;

fn first_gap(parameter: &super::model::Parameter, from: Date, to: Option<Date>) -> Option<Date> {
    let mut day = from;
    for (start, end, _) in &parameter.values {
        if *start > day {
            break;
        }
        match end {
            None => return None,
            Some(end) if *end >= day => day = end.plus_days(1),
            Some(_) => {}
        }
    }
    to.is_none_or(|to| day <= to).then_some(day)
}
