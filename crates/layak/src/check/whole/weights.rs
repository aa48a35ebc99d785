//! Dimensions of a programme that no rule fills, and rules that outweigh all others of theirs.

use super::places::{Places, awaits_sets};
use crate::check::model::{Checked, Programme, Rule, RuleId};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::text::text;
use crate::wire::Severity;

/// A dimension of fewer rules may well rest on one of them.
const MANY: usize = 4;

/// Reports them at the programme and at the rule.
pub fn weights(checked: &Checked, places: &Places<'_>, diagnostics: &mut Diagnostics) {
    for (source, doc) in &places.programmes {
        let Some(programme) = checked.programmes.get(&doc.id.value) else { continue };
        for named in &doc.dimensions {
            let dimension = &named.name.value;
            let rules: Vec<(&Rule, f64)> = weighed(checked, programme, dimension).collect();
            if rules.is_empty() && !awaits_sets(checked, programme) {
                let message = text!(
                    "tidak ada aturan berbobot dalam dimensi `{dimension}`",
                    "no rule with a weight is in the dimension `{dimension}`"
                );
                let help = text!(
                    "hapus dimensi ini, atau tambahkan set yang mengisinya ke `use`",
                    "remove the dimension, or add a set that fills it to `use`"
                );
                let empty = Diagnostic::new(Code::EmptyDimension, message).help(help);
                diagnostics.push_at(empty, source, named.name.span);
            }
            let total: f64 = rules.iter().map(|(_, weight)| weight).sum();
            let heavy = rules.iter().find(|(_, weight)| 2.0 * weight > total);
            if let (Some((rule, _)), true) = (heavy, rules.len() >= MANY) {
                let message = text!(
                    "aturan ini lebih berat daripada semua aturan lain di `{dimension}` bersama-sama",
                    "this rule weighs more than all others of `{dimension}` together"
                );
                let help = text!(
                    "turunkan `weight`; yang tidak boleh gagal dijadikan `critical`, bukan berat",
                    "lower the `weight`; what may not fail is `critical`, not heavy"
                );
                let written = &rule.written;
                let heavy =
                    Diagnostic::new(Code::HeavyRule, message).help(help).at(&written.source, written.span);
                diagnostics.push(heavy.label(
                    source,
                    named.name.span,
                    text!("dimensi ini", "this dimension"),
                ));
            }
        }
    }
}

/// The rules of a dimension that weigh something in a programme, with what they weigh there.
fn weighed<'a>(
    checked: &'a Checked,
    programme: &'a Programme,
    dimension: &'a str,
) -> impl Iterator<Item = (&'a Rule, f64)> {
    let rule = move |id: &RuleId| {
        let rule = checked.rules.get(*id).filter(|rule| programme.dimension_name(rule) == dimension)?;
        let weighs = programme.severity(*id, rule) != Severity::Info;
        weighs.then(|| (rule, programme.weight(*id, rule)))
    };
    programme.rules.iter().filter_map(rule)
}
