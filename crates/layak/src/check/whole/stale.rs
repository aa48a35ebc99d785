//! Sources that nobody looked at for long, that ended before a rule began, or whose dates contradict their status.

use super::places::Places;
use crate::check::sources::STALE_DAYS;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::parse::document::{Named, RuleDoc, SourceDoc};
use crate::source::Source;
use crate::text::{Text, text};
use std::collections::BTreeSet;

/// Reports them at the source, or at the citation where the rule is wrong.
pub fn stale(places: &Places<'_>, diagnostics: &mut Diagnostics) {
    let mut told = BTreeSet::new();
    for (_, written) in places.rules.iter().filter(|(_, written)| !written.doc.retired) {
        for citation in &written.doc.sources {
            let Some((id, (source, cited))) = places.sources.get_key_value(citation.source.value.as_str())
            else {
                continue;
            };
            let stale = cited.doc.checked.plus_days(STALE_DAYS) < written.set.checked;
            // What is superseded changes no more.
            if stale && !is_superseded(&cited.doc) && told.insert(*id) {
                old(id, source, cited, written.doc, written.source, diagnostics);
            }
            if let (Some(to), Some(from)) = (cited.doc.to, &written.doc.valid.from)
                && to < from.value
            {
                let message = text!(
                    "`{id}` berakhir {to}, sebelum aturan ini mulai",
                    "`{id}` ended on {to}, before this rule began"
                );
                let help = text!(
                    "sebut sumber yang berlaku sejak `valid.from`",
                    "cite the source that is in force from `valid.from`"
                );
                let ended = Diagnostic::new(Code::EndedSource, message).help(help);
                diagnostics.push_at(ended, written.source, citation.source.span);
            }
        }
    }
    for (source, named) in places.sources.values() {
        if let Some(message) = contradiction(places, &named.doc) {
            let help = text!("perbaiki `status`, `from` atau `to`", "mend `status`, `from` or `to`");
            let dates = Diagnostic::new(Code::SourceDates, message).help(help);
            diagnostics.push_at(dates, source, named.name.span);
        }
    }
}

fn old(
    id: &str,
    source: &Source,
    cited: &Named<SourceDoc>,
    rule: &RuleDoc,
    file: &Source,
    diagnostics: &mut Diagnostics,
) {
    let checked = cited.doc.checked;
    let message = text!(
        "`{id}` terakhir diperiksa {checked}, lebih dari {STALE_DAYS} hari sebelum set yang menyebutnya",
        "`{id}` was last checked on {checked}, more than {STALE_DAYS} days before a set that cites it"
    );
    let help = text!(
        "baca lagi sumbernya, lalu perbarui `checked`",
        "look at the source again, then bring `checked` up to date"
    );
    let stale = Diagnostic::new(Code::StaleSource, message).help(help).at(source, cited.name.span);
    diagnostics.push(stale.label(file, rule.id.span, text!("disebut di sini", "cited here")));
}

fn is_superseded(doc: &SourceDoc) -> bool {
    doc.status.value == "superseded"
}

/// What is wrong with the dates of a source, if anything is.
fn contradiction(places: &Places<'_>, doc: &SourceDoc) -> Option<Text> {
    if doc.from.is_some_and(|from| doc.to.is_some_and(|to| to < from)) {
        return Some(text!("sumber ini berakhir sebelum mulai", "this source ends before it begins"));
    }
    let to = doc.to?;
    if doc.status.value == "in_force" && to < doc.checked {
        return Some(text!(
            "sumber ini berakhir {to}, padahal statusnya masih berlaku",
            "this source ended on {to}, yet its status says that it is in force"
        ));
    }
    if is_superseded(doc) && to > doc.checked {
        return Some(text!(
            "sumber ini berlaku sampai {to}, padahal statusnya sudah diganti",
            "this source lasts until {to}, yet its status says that it is superseded"
        ));
    }
    let successors =
        doc.replaced_by.iter().filter_map(|next| places.sources.get_key_value(next.value.as_str()));
    let mut early = successors.filter(|(_, (_, next))| next.doc.from.is_some_and(|from| from <= to));
    early.next().map(|(next, _)| {
        text!(
            "sumber ini berakhir {to}, padahal penggantinya `{next}` sudah mulai",
            "this source ends on {to}, when its successor `{next}` has begun"
        )
    })
}
