//! What a fact holds: choices, units, ranges.

use super::{MOST_CHOICES, Member, bad_name, full, is_name, twice};
use crate::check::model::{Choices, Kind, Set};
use crate::check::names::Names;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::parse::document::{ChoiceDoc, ChoicesDoc, FactDoc, FactType};
use crate::parse::suggest::nearest;
use crate::source::{Source, Span, Spanned};
use crate::text::text;
use crate::unit::Unit;
use crate::value::Interval;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) type Shared = BTreeMap<String, Arc<Choices>>;

pub(super) fn shared_choices(
    names: &mut Names,
    sets: &[Set],
    members: &[Member<'_>],
    diagnostics: &mut Diagnostics,
) -> Shared {
    let mut shared = Shared::new();
    for member in members {
        let Some(set) = member.set.and_then(|i| sets.get(i)) else { continue };
        for named in &member.file.choices {
            let path = format!("{}.{}", set.id, named.name.value);
            if !is_name(&named.name.value, '_') {
                bad_name(&member.file.source, named.name.span, &named.name.value, diagnostics);
            }
            match choices(&named.doc, &member.file.source, named.name.span, diagnostics) {
                Some(_) if shared.contains_key(&path) => {
                    twice(&member.file.source, named.name.span, &path, diagnostics);
                }
                Some(list) => {
                    shared.insert(path, list);
                }
                None => {
                    names.broken.insert(path);
                }
            }
        }
    }
    shared
}

fn choices(
    docs: &[ChoiceDoc],
    source: &Source,
    span: Span,
    diagnostics: &mut Diagnostics,
) -> Option<Arc<Choices>> {
    if docs.is_empty() || docs.len() > MOST_CHOICES {
        let count = docs.len();
        diagnostics.push(
            Diagnostic::new(
                Code::BadChoices,
                text!(
                    "perlu 1 sampai 64 pilihan, ada {count}",
                    "between 1 and 64 choices are needed, there are {count}"
                ),
            )
            .help(text!(
                "gabungkan pilihan, atau bagi menjadi dua fakta",
                "join choices, or split the fact in two"
            ))
            .at(source, span),
        );
        return None;
    }
    Some(Arc::new(Choices {
        values: docs.iter().map(|c| c.value.value.clone()).collect(),
        labels: docs.iter().map(|c| c.label.clone()).collect(),
    }))
}

pub(super) fn kind(
    doc: &FactDoc,
    set: &str,
    shared: &Shared,
    names: &Names,
    source: &Source,
    span: Span,
    diagnostics: &mut Diagnostics,
) -> Option<Kind> {
    let list = match &doc.choices {
        None => None,
        Some(ChoicesDoc::Own(docs)) => Some(choices(docs, source, span, diagnostics)?),
        Some(ChoicesDoc::Shared(name)) => {
            let path = full(&name.value, set);
            let found = shared.get(&path).cloned();
            if found.is_none() && !names.is_broken(&path) {
                let mut d = Diagnostic::new(
                    Code::UnknownName,
                    text!("daftar pilihan `{path}` tidak ada", "there is no list of choices `{path}`"),
                )
                .at(source, name.span);
                if let Some(near) = nearest(&path, shared.keys().map(String::as_str)) {
                    d = d.help(text!("maksudnya `{near}`?", "did you mean `{near}`?"));
                } else {
                    d = d.help(text!("tambahkan [choices.NAMA]", "add [choices.NAME]"));
                }
                diagnostics.push(d);
            }
            Some(found?)
        }
    };
    let takes_choices = matches!(doc.kind.value, FactType::Choice | FactType::Choices);
    if takes_choices != list.is_some() {
        let message = if takes_choices {
            text!("fakta pilihan perlu `choices`", "a fact of this type needs `choices`")
        } else {
            text!(
                "`choices` hanya untuk tipe choice dan choices",
                "`choices` is only for the types choice and choices"
            )
        };
        let help = text!(
            "misalnya choices = {{ held = {{ id = \"…\", en = \"…\" }} }} dengan type = \"choice\"",
            "for example choices = {{ held = {{ id = \"…\", en = \"…\" }} }} with type = \"choice\""
        );
        diagnostics.push(Diagnostic::new(Code::BadChoices, message).help(help).at(source, doc.kind.span));
        return None;
    }
    if doc.kind.value != FactType::Number && (doc.unit.is_some() || doc.min.is_some() || doc.max.is_some()) {
        let span = doc.unit.as_ref().map(|u| u.span).or(doc.min.as_ref().map(|m| m.span)).unwrap_or(span);
        diagnostics.push(
            Diagnostic::new(
                Code::TypeMismatch,
                text!(
                    "`unit`, `min` dan `max` hanya untuk angka",
                    "`unit`, `min` and `max` are only for numbers"
                ),
            )
            .help(text!(
                "hapus kunci itu, atau ubah `type` menjadi \"number\"",
                "remove the key, or make `type` \"number\""
            ))
            .at(source, span),
        );
    }
    Some(match (doc.kind.value, list) {
        (FactType::Bool, _) => Kind::Bool,
        (FactType::Choice, Some(list)) => Kind::Choice(list),
        (FactType::Choices, Some(list)) => Kind::Choices(list),
        (FactType::Number, _) => {
            let unit = unit(doc.unit.as_ref(), source, diagnostics)?;
            let least = if unit.starts_at_zero() { 0.0 } else { f64::NEG_INFINITY };
            let range = Interval::new(
                doc.min.as_ref().map_or(least, |m| m.value),
                doc.max.as_ref().map_or(f64::INFINITY, |m| m.value),
            );
            if range.lo > range.hi {
                let span = doc.max.as_ref().map_or(span, |m| m.span);
                diagnostics.push(
                    Diagnostic::new(
                        Code::EmptyRange,
                        text!("`max` di bawah `min`", "`max` lies below `min`"),
                    )
                    .help(text!(
                        "tukar kedua angka itu, atau perbaiki salah satunya",
                        "swap the two numbers, or mend one"
                    ))
                    .at(source, span),
                );
                return None;
            }
            Kind::Number { unit, range, whole: doc.whole }
        }
        (FactType::Date, _) => Kind::Date,
        (FactType::Text, _) => Kind::Text,
        _ => return None,
    })
}

/// A unit as written; none is a plain number.
pub fn unit(
    written: Option<&Spanned<String>>,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Option<Unit> {
    let Some(written) = written else { return Some(Unit::none()) };
    let unit = Unit::parse(&written.value);
    if unit.is_none() {
        let name = &written.value;
        let mut d = Diagnostic::new(
            Code::UnknownUnit,
            text!("satuan `{name}` tidak dikenal", "the unit `{name}` is not known"),
        )
        .at(source, written.span);
        if let Some(near) = nearest(name, Unit::names()) {
            d = d.help(text!("maksudnya `{near}`?", "did you mean `{near}`?"));
        } else {
            let all = Unit::names().collect::<Vec<_>>().join(", ");
            d = d.help(text!("yang ada: {all}, dan pembagiannya", "there are: {all}, and quotients of them"));
        }
        diagnostics.push(d);
    }
    unit
}
