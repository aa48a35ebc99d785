//! Names, types, units, dates, cycles, sources, weights: rule files as written become rules that cannot fail at run time.

mod actions;
pub mod cohort;
mod definitions;
mod derives;
pub mod ladder;
mod measures;
pub mod model;
pub mod names;
mod programmes;
pub mod range;
mod rules;
mod sources;
pub mod term;
pub mod typing;
pub mod whole;

#[cfg(feature = "handbook")]
pub use definitions::{folder, full};
pub use measures::{inputs as measure_inputs, read_by_engine, records as measure_records};
pub use model::Checked;
pub use sources::STALE_DAYS;

use crate::diagnostic::Diagnostics;
use crate::parse::document::RuleFile;
use names::Symbol;
use typing::Typer;

/// Checks rule files together. What comes back is only fit for use if no error was found.
pub fn check(files: &[RuleFile], diagnostics: &mut Diagnostics) -> Checked {
    let (sets, members) = definitions::sets(files, diagnostics);
    let mut names = definitions::names(&sets, &members, diagnostics);
    derives::derive(&mut names, &sets, &members, diagnostics);
    conditions_of_asking(&mut names, &sets, &members, diagnostics);

    definitions::old_names(&names, &sets, &members, diagnostics);
    let register = sources::register(files, diagnostics);
    sources::elsewhere(files, &register, diagnostics);
    let actions = actions::actions(&names, &sets, &members, diagnostics);
    let against = rules::Against { names: &names, sets: &sets, actions: &actions, register: &register };
    let (rules, by_id, broken) = rules::rules(&against, &members, diagnostics);
    names.broken.extend(broken);
    rules::parameters_in_force(&rules, &names, diagnostics);
    let against = programmes::Against { names: &names, sets: &sets, rules: &rules, by_id: &by_id };
    let programmes = programmes::programmes(&against, files, diagnostics);

    let by_path = model::by_path(&names.facts);
    let cases = files.iter().flat_map(|f| f.cases.iter().map(|c| (f.source.clone(), c.clone()))).collect();
    Checked {
        sets,
        facts: names.facts,
        derives: names.derives,
        parameters: names.parameters,
        rules,
        actions: actions.list,
        sources: register.into_iter().collect(),
        programmes: programmes.into_iter().collect(),
        cases,
        by_path,
    }
}

/// `when` of facts: typed last, since it may read derived facts.
fn conditions_of_asking(
    names: &mut names::Names,
    sets: &[model::Set],
    members: &[definitions::Member<'_>],
    diagnostics: &mut Diagnostics,
) {
    let mut typed = Vec::new();
    for member in members {
        let Some(set) = member.set.and_then(|i| sets.get(i)) else { continue };
        for named in &member.file.facts {
            let path = format!("{}.{}", set.id, named.name.value);
            if let (Some(when), Some(Symbol::Fact(id))) = (&named.doc.when, names.symbols.get(&path)) {
                let condition = Typer::new(names, &set.id, &member.file.source, diagnostics).condition(when);
                typed.push((*id, condition));
            }
        }
    }
    for (id, condition) in typed {
        if let Some(fact) = names.facts.get_mut(id) {
            fact.when = condition;
        }
    }
}
