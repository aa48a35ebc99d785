//! JSON Schemas of requests, answers and rule files, printed by the core itself, and the types of the bindings made from them.

use super::{Generated, python, shape, typescript};
use crate::place;
use crate::surface::rust;
use anyhow::{Context, Result, bail};
use serde_json::Value;

/// Below this folder the core includes them.
const FOLDER: &str = "crates/layak/schemas";
/// Names that must be there, so that a missing one is noticed here and not by a user.
const NAMES: &[&str] = &["request", "answer", "rank_request", "rank_answer", "rules"];

/// The core does not compile without them.
pub(super) fn make_sure_they_exist() -> Result<()> {
    for name in NAMES {
        let path = place::at(FOLDER).join(format!("{name}.schema.json"));
        if !path.exists() {
            std::fs::create_dir_all(place::at(FOLDER))?;
            std::fs::write(path, "{}\n")?;
        }
    }
    Ok(())
}

/// Every schema the core knows; the one of rule files also stands beside the rules, for editors.
pub(super) fn files() -> Result<Vec<Generated>> {
    let said = rust::example("schemas")?.read()?;
    let schemas: Value = serde_json::from_str(&said).context("the example `schemas` printed no JSON")?;
    let schemas = schemas.as_object().context("the example `schemas` printed no object")?;
    if let Some(missing) = NAMES.iter().find(|name| !schemas.contains_key(**name)) {
        bail!("the example `schemas` prints no schema named {missing}");
    }
    let mut files = Vec::new();
    // What only forms send and get has types and no schema file: nobody writes such requests by hand.
    for (name, schema) in schemas.iter().filter(|(name, _)| NAMES.contains(&name.as_str())) {
        let text = format!("{}\n", serde_json::to_string_pretty(schema)?);
        if name == "rules" {
            files.push(Generated::new("rules/schema/rules.schema.json", text.clone()));
        }
        files.push(Generated::new(format!("{FOLDER}/{name}.schema.json"), text));
    }
    let wire = [
        ("Request", "request"),
        ("Answer", "answer"),
        ("FormRequest", "form_request"),
        ("FormAnswer", "form_answer"),
        ("RankRequest", "rank_request"),
        ("RankAnswer", "rank_answer"),
        ("ShowRequest", "show_request"),
        ("ShowAnswer", "show_answer"),
    ];
    let wire: Vec<(&str, &Value)> =
        wire.iter().filter_map(|(title, name)| Some((*title, schemas.get(*name)?))).collect();
    let definitions = shape::definitions(&wire)?;
    files.push(Generated::new(typescript::PATH, typescript::print(&definitions)));
    files.push(Generated::new(python::PATH, python::print(&definitions)));
    Ok(files)
}
