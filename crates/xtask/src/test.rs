//! `cargo xtask test`: the gate. Every test of every surface; what CI runs.

use crate::progress::Run;
use crate::surface::{self, conformance, documentation, python, rust, service, wasm, web};
use crate::{fuzz, generate, setup, tidy};

/// What each step needs besides itself when only some steps are asked for.
const NEEDS: &[(&str, &[&str])] = &[
    ("setup rust", &[]),
    ("setup node", &[]),
    ("setup web", &["setup node"]),
    ("setup browser", &[]),
    ("setup python", &[]),
    ("setup c++", &[]),
    ("format", &[]),
    ("lints", &[]),
    ("tidy", &[]),
    ("generated files", &[]),
    ("CEL cases", &["setup node"]),
    ("rust tests", &["setup node", "CEL cases"]),
    ("rust doc tests", &[]),
    ("documentation", &[]),
    ("shared answers", &[]),
    ("wasm build", &["setup rust"]),
    ("node tests", &["setup rust", "setup node", "shared answers"]),
    ("web tests", &["setup rust", "setup node", "setup web", "setup browser", "shared answers"]),
    ("python tests", &["setup python", "shared answers"]),
    ("cargo package", &[]),
    ("service tests", &["cargo package"]),
];

/// All steps, cheap and general ones first.
pub(crate) fn steps(run: &mut Run, only: Option<&str>, fuzz_seconds: u64) {
    if let Some(part) = only {
        run.only(asked_for(part));
    }
    setup::steps(run);
    run.step("format", &["setup rust"], rust::format);
    run.step("lints", &["setup rust"], rust::lints);
    tidy::steps(run);
    generate::steps(run, true);
    run.step("CEL cases", &["setup node"], conformance::extract);
    run.step("rust tests", &[], rust::tests);
    run.step("rust doc tests", &[], rust::examples);
    run.step("documentation", &[], documentation::check);
    run.step("shared answers", &[], surface::shared_answers);
    run.step("wasm build", &["setup rust"], rust::wasm_builds);
    run.step("node tests", &["setup rust", "setup node", "shared answers"], wasm::tests);
    run.step("web tests", &["setup rust", "setup web", "setup browser", "shared answers"], web::tests);
    run.step("python tests", &["setup python", "shared answers"], python::tests);
    run.step("cargo package", &[], service::package);
    run.step("service tests", &["cargo package"], service::tests);
    fuzz::steps(run, fuzz_seconds);
}

/// Steps whose name contains `part`, and what they need.
fn asked_for(part: &str) -> Vec<&'static str> {
    let chosen = NEEDS.iter().filter(|(name, _)| name.contains(part));
    let mut names: Vec<&'static str> =
        chosen.flat_map(|(name, needs)| std::iter::once(*name).chain(needs.iter().copied())).collect();
    if fuzz::step_names().iter().any(|name| name.contains(part)) {
        names.push("setup c++");
        names.extend(fuzz::step_names());
    }
    names
}
