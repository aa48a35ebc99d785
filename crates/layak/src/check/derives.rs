//! Derived facts, typed in the order in which they read each other.

use super::definitions::{Member, is_name};
use super::model::{Derived, Kind, Set};
use super::names::{Names, Symbol};
use super::term::{TermKind, Type};
use super::typing::Typer;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::parse::condition::ast::{Expr, ExprKind};
use crate::parse::document::{DeriveDoc, Named};
use crate::source::Source;
use crate::text::text;
use crate::unit::Unit;
use std::collections::BTreeMap;

struct Open<'a> {
    set: &'a str,
    source: &'a Source,
    doc: &'a Named<DeriveDoc>,
    reads: Vec<String>,
    state: State,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    Active,
    Done,
}

/// Types all derived facts and declares them; a cycle is refused once, at the fact that closes it.
pub fn derive(names: &mut Names, sets: &[Set], members: &[Member<'_>], diagnostics: &mut Diagnostics) {
    let mut open: BTreeMap<String, Open<'_>> = BTreeMap::new();
    let mut order = Vec::new();
    for member in members {
        let Some(set) = member.set.and_then(|i| sets.get(i)) else { continue };
        for doc in &member.file.derives {
            let path = format!("{}.{}", set.id, doc.name.value);
            if !is_name(&doc.name.value, '_') {
                super::definitions::bad_name(
                    &member.file.source,
                    doc.name.span,
                    &doc.name.value,
                    diagnostics,
                );
            }
            if names.symbols.contains_key(&path) || open.contains_key(&path) {
                let message = text!("`{path}` sudah ada", "`{path}` exists already");
                diagnostics.push(
                    Diagnostic::new(Code::DuplicateName, message)
                        .help(text!("beri nama lain, atau hapus salah satunya", "rename one, or remove it"))
                        .at(&member.file.source, doc.name.span),
                );
                continue;
            }
            let mut reads = Vec::new();
            if let Some(expr) = &doc.doc.value.expr {
                paths(expr, &mut reads);
            }
            // Bare names are macro variables and parameters, never derived facts.
            let reads = reads.into_iter().filter(|path| path.contains('.')).collect();
            order.push(path.clone());
            open.insert(
                path,
                Open { set: &set.id, source: &member.file.source, doc, reads, state: State::New },
            );
        }
    }
    for path in order {
        visit(&path, &mut open, names, diagnostics);
    }
}

fn visit(
    path: &str,
    open: &mut BTreeMap<String, Open<'_>>,
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) {
    // Depth-first with an explicit stack: the chain of derived facts may be long.
    let mut stack = vec![(path.to_owned(), 0)];
    while let Some((path, next)) = stack.pop() {
        let Some(entry) = open.get_mut(&path) else { continue };
        if entry.state == State::Done {
            continue;
        }
        entry.state = State::Active;
        if let Some(read) = entry.reads.get(next).cloned() {
            let (source, span) = (entry.source.clone(), entry.doc.name.span);
            stack.push((path.clone(), next + 1));
            match open.get(&read).map(|e| e.state) {
                Some(State::New) => stack.push((read, 0)),
                Some(State::Active) => {
                    diagnostics.push(
                        Diagnostic::new(
                            Code::CyclicDerive,
                            text!(
                                "`{path}` dan `{read}` saling membaca",
                                "`{path}` and `{read}` read each other"
                            ),
                        )
                        .help(text!(
                            "putuskan lingkaran itu: salah satunya tidak boleh membaca yang lain",
                            "break the circle: one of them must not read the other"
                        ))
                        .at(&source, span),
                    );
                    // Everything on the way is unusable; saying so once is enough.
                    for (path, entry) in open.iter_mut().filter(|(_, e)| e.state == State::Active) {
                        entry.state = State::Done;
                        names.broken.insert(path.clone());
                    }
                    return;
                }
                _ => {}
            }
            continue;
        }
        entry.state = State::Done;
        let (set, source, doc) = (entry.set, entry.source, entry.doc);
        match typed(&path, set, source, doc, names, diagnostics) {
            Some(derived) => {
                names.symbols.insert(path, Symbol::Derived(names.derives.len()));
                names.derives.push(derived);
            }
            None => {
                names.broken.insert(path);
            }
        }
    }
}

fn typed(
    path: &str,
    set: &str,
    source: &Source,
    named: &Named<DeriveDoc>,
    names: &Names,
    diagnostics: &mut Diagnostics,
) -> Option<Derived> {
    let mut typer = Typer::new(names, set, source, diagnostics);
    let mut value = typer.expression(&named.doc.value)?;
    let (parts, depth) = (typer.spent, typer.deepest + 1);
    match (&named.doc.unit, &value.term.ty) {
        (Some(written), Type::Number(Some(found))) => {
            let unit = super::definitions::unit(Some(written), source, diagnostics)?;
            let bare = found == &Unit::none() && matches!(value.term.kind, TermKind::Number(_));
            if !bare && !found.fits(&unit) {
                diagnostics.push(
                    Diagnostic::new(
                        Code::UnitMismatch,
                        text!(
                            "ditulis satuan {unit}, hasilnya {found}",
                            "the unit says {unit}, the value is in {found}"
                        ),
                    )
                    .help(text!(
                        "perbaiki `unit`, atau ubah ekspresinya",
                        "mend `unit`, or change the expression"
                    ))
                    .at(source, written.span),
                );
                return None;
            }
            value.term.ty = Type::Number(Some(if bare { unit } else { found.clone() }));
        }
        (Some(written), found) => {
            let found = found.name();
            diagnostics.push(
                Diagnostic::new(
                    Code::TypeMismatch,
                    text!(
                        "`unit` hanya untuk angka, ini {found}",
                        "`unit` is only for numbers, this is {found}"
                    ),
                )
                .help(text!("hapus `unit`", "remove `unit`"))
                .at(source, written.span),
            );
        }
        (None, Type::Text | Type::Months) => {
            let found = value.term.ty.name();
            diagnostics.push(
                Diagnostic::new(
                    Code::TypeMismatch,
                    text!("fakta turunan tidak boleh berupa {found}", "a derived fact cannot be {found}"),
                )
                .help(text!(
                    "fakta turunan berupa benar/salah, pilihan, angka atau tanggal",
                    "a derived fact is true or false, a choice, a number or a date"
                ))
                .at(source, named.doc.value.span),
            );
            return None;
        }
        (None, _) => {}
    }
    let kind = Kind::of(&value.term.ty);
    Some(Derived { path: path.to_owned(), title: named.doc.title.clone(), value, kind, parts, depth })
}

/// Every path that an expression names, macro variables included.
pub fn paths(expr: &Expr, found: &mut Vec<String>) {
    match &expr.kind {
        ExprKind::Path(parts) => {
            found.push(parts.iter().map(|p| p.value.as_str()).collect::<Vec<_>>().join("."));
        }
        ExprKind::List(items) => items.iter().for_each(|e| paths(e, found)),
        ExprKind::Unary(_, a) => paths(a, found),
        ExprKind::Binary(_, a, b) => {
            paths(a, found);
            paths(b, found);
        }
        ExprKind::Conditional(c, a, b) => {
            paths(c, found);
            paths(a, found);
            paths(b, found);
        }
        ExprKind::Call { receiver, args, .. } => {
            if let Some(receiver) = receiver {
                paths(receiver, found);
            }
            args.iter().for_each(|e| paths(e, found));
        }
        ExprKind::Number(_) | ExprKind::Text(_) | ExprKind::Bool(_) => {}
    }
}
