//! Facts and derived facts that nothing reads: a question that changes no answer is not worth an owner's time.

use super::places::{Places, Written, awaits_sets};
use super::reads::Reads;
use crate::check::measures::read_by_engine;
use crate::check::model::Checked;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::text::{Text, text};
use std::collections::BTreeSet;

/// Reports facts that no rule, no used derived fact, no `when` of a used fact, no partner condition, no action and no measure reads.
pub fn unread(checked: &Checked, places: &Places<'_>, diagnostics: &mut Diagnostics) {
    let reads = used(checked);
    let read = |path: &str| checked.by_path.get(path).is_some_and(|id| reads.facts.contains(id));
    for (path, written) in places.facts.iter().filter(|(path, written)| !written.doc.retired && !read(path)) {
        if is_judged(checked, written) {
            let message = text!(
                "fakta `{path}` tidak dibaca aturan atau syarat apa pun",
                "no rule and no condition reads the fact `{path}`"
            );
            tell(written, message, diagnostics);
        }
    }
    // A derived fact that a case shows is a table kept for reference: it costs no question.
    let shown: BTreeSet<&str> = checked
        .cases
        .iter()
        .flat_map(|(_, case)| &case.expect)
        .map(|(about, _)| about.value.as_str())
        .collect();
    let derived = checked.derives.iter().enumerate().filter(|(id, _)| !reads.derives.contains(id));
    let idle: BTreeSet<&str> =
        derived.map(|(_, derived)| derived.path.as_str()).filter(|path| !shown.contains(path)).collect();
    for (path, written) in places.derives.iter().filter(|(path, _)| idle.contains(path.as_str())) {
        if is_judged(checked, written) {
            let message = text!(
                "fakta turunan `{path}` tidak dibaca aturan atau syarat apa pun",
                "no rule and no condition reads the derived fact `{path}`"
            );
            tell(written, message, diagnostics);
        }
    }
}

fn tell<T>(written: &Written<'_, T>, message: Text, diagnostics: &mut Diagnostics) {
    let help = text!(
        "pakai dalam `applies` atau `holds`, atau hapus; fakta lama diberi `retired = true`",
        "read it in `applies` or `holds`, or remove it; an old fact becomes `retired = true`"
    );
    let unread = Diagnostic::new(Code::UnreadFact, message).help(help);
    diagnostics.push_at(unread, written.source, written.span);
}

/// A set without rules offers its facts to others. Whether they take them shows only where a programme has all the sets that it names.
fn is_judged<T>(checked: &Checked, written: &Written<'_, T>) -> bool {
    let Some(set) = checked.sets.iter().position(|set| set.id == written.set.id) else { return false };
    checked.rules.iter().any(|rule| rule.set == set)
        || checked.programmes.values().any(|programme| programme.sets.contains(&set))
            && !checked.programmes.values().any(|programme| awaits_sets(checked, programme))
}

/// What rules, programmes, actions and the engine itself read, and what the conditions of asking it read.
fn used(checked: &Checked) -> Reads {
    let mut reads = Reads::default();
    for rule in checked.rules.iter().filter(|rule| !rule.retired) {
        rule.conditions().for_each(|condition| reads.add(checked, &condition.term));
    }
    for programme in checked.programmes.values() {
        programme.eligible.iter().for_each(|condition| reads.add(checked, &condition.term));
    }
    for action in &checked.actions {
        action.conditions().chain(&action.times).for_each(|read| reads.add(checked, &read.term));
    }
    reads.facts.extend(read_by_engine(checked));
    let mut open: Vec<_> = reads.facts.iter().copied().collect();
    while let Some(id) = open.pop() {
        if let Some(when) = checked.facts.get(id).and_then(|fact| fact.when.as_ref()) {
            let before = reads.facts.clone();
            reads.add(checked, &when.term);
            open.extend(reads.facts.difference(&before));
        }
    }
    reads
}
