//! Named lists of facts.

use super::{declare, full};
use crate::check::model::Kind;
use crate::check::names::{Group, Names, Symbol};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::parse::document::RuleFile;
use crate::parse::suggest::nearest;
use crate::text::text;

pub(super) fn groups(names: &mut Names, file: &RuleFile, set: &str, diagnostics: &mut Diagnostics) {
    for named in &file.groups {
        let mut facts = Vec::new();
        for member in &named.doc.facts {
            let path = full(&member.value, set);
            match names.symbols.get(&path) {
                Some(Symbol::Fact(id))
                    if names.facts.get(*id).is_some_and(|f| matches!(f.kind, Kind::Choices(_))) =>
                {
                    let message = text!(
                        "`{path}` memuat beberapa pilihan sekaligus, jadi tidak dapat masuk kelompok",
                        "several choices of `{path}` can hold at once, so no group can hold it"
                    );
                    let help = text!("tulis `'pilihan' in {path}`", "write `'choice' in {path}`");
                    let odd = Diagnostic::new(Code::MixedGroup, message).help(help);
                    diagnostics.push(odd.at(&file.source, member.span));
                }
                Some(Symbol::Fact(id)) => facts.push((*id, member.span)),
                _ if names.is_broken(&path) => {}
                _ => {
                    let mut d = Diagnostic::new(
                        Code::UnknownName,
                        text!("fakta `{path}` tidak ada", "there is no fact `{path}`"),
                    )
                    .at(&file.source, member.span);
                    if let Some(near) = nearest(&path, names.symbols.keys().map(String::as_str)) {
                        d = d.help(text!("maksudnya `{near}`?", "did you mean `{near}`?"));
                    } else {
                        d = d.help(text!(
                            "tulis nama fakta set ini, atau `set.nama`",
                            "write a fact of this set, or `set.name`"
                        ));
                    }
                    diagnostics.push(d);
                }
            }
        }
        let kinds: Vec<_> =
            facts.iter().filter_map(|(id, _)| names.facts.get(*id)).map(|f| f.kind.clone()).collect();
        if let Some(odd) = kinds.iter().position(|k| kinds.first().is_some_and(|first| !same_type(first, k)))
        {
            let span = facts.get(odd).map_or(named.name.span, |(_, span)| *span);
            diagnostics.push(
                Diagnostic::new(
                    Code::MixedGroup,
                    text!(
                        "semua fakta satu kelompok harus sejenis",
                        "all facts of a group must be of one type"
                    ),
                )
                .help(text!(
                    "buat kelompok sendiri untuk tiap tipe, satuan dan daftar pilihan",
                    "make a group for each type, unit and list of choices"
                ))
                .at(&file.source, span),
            );
        }
        let path = format!("{set}.{}", named.name.value);
        let symbol = Symbol::Group(names.groups.len());
        if declare(names, &path, symbol, &file.source, named.name.span, diagnostics) {
            names.groups.push(Group { facts: facts.into_iter().map(|(id, _)| id).collect() });
        }
    }
}

/// Whether conditions can treat two facts alike. Ranges may differ: they are no part of a type.
fn same_type(a: &Kind, b: &Kind) -> bool {
    match (a, b) {
        (Kind::Number { unit: a, .. }, Kind::Number { unit: b, .. }) => a == b,
        _ => a == b,
    }
}
