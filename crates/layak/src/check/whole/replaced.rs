//! Rules that took the place of others which still hold on the same days: both would be counted.

use super::places::Places;
use crate::check::definitions::full;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::parse::document::RuleDoc;
use crate::text::text;
use std::collections::BTreeMap;

/// Reports a rule whose `was` names a rule that is still in force beside it.
pub fn replaced(places: &Places<'_>, diagnostics: &mut Diagnostics) {
    let rules: BTreeMap<&str, _> =
        places.rules.iter().filter(|(_, old)| !old.doc.retired).map(|(id, old)| (id.as_str(), old)).collect();
    for (id, written) in places.rules.iter().filter(|(_, written)| !written.doc.retired) {
        for was in &written.doc.was {
            let old = full(&was.value, &written.set.id);
            let Some(before) =
                rules.get(old.as_str()).filter(|before| old != *id && overlap(before.doc, written.doc))
            else {
                continue;
            };
            let message = text!(
                "aturan ini menggantikan `{old}`, tetapi keduanya berlaku pada hari yang sama",
                "this rule takes the place of `{old}`, yet both hold on the same days"
            );
            let help = text!(
                "beri `{old}` hari terakhir (`valid.to`) sebelum aturan ini mulai, atau `retired = true`",
                "give `{old}` a last day (`valid.to`) before this rule begins, or `retired = true`"
            );
            diagnostics.push(
                Diagnostic::new(Code::OverlappingRules, message)
                    .help(help)
                    .at(written.source, was.span)
                    .label(
                        before.source,
                        before.span,
                        text!("aturan yang digantikan", "the rule that it replaces"),
                    ),
            );
        }
    }
}

fn overlap(a: &RuleDoc, b: &RuleDoc) -> bool {
    let ends_before = |a: &RuleDoc, b: &RuleDoc| match (&a.valid.to, &b.valid.from) {
        (Some(to), Some(from)) => to.value < from.value,
        _ => false,
    };
    !ends_before(a, b) && !ends_before(b, a)
}
