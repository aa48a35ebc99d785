//! `layak test`: the cases beside the rules, and which outcomes of a rule no case shows.

use crate::check::Format;
use crate::fail::{Fail, REFUSED};
use crate::{files, output, render};
use clap::Args;
use layak::cases::{CaseReport, CaseResult};
use layak::report::words;
use layak::{Lang, Rules};
use std::path::PathBuf;
use std::process::ExitCode;

/// Run the cases beside the rules
///
/// Menjalankan contoh-contoh di samping aturan.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Folder of rule files with their *.cases.toml
    #[arg(default_value = "rules", value_name = "DIR")]
    folder: PathBuf,
    /// List every rule with the outcomes that its cases show
    #[arg(long)]
    coverage: bool,
    /// Form of the result
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Arguments {
    pub(crate) fn json(&self) -> bool {
        self.format == Format::Json
    }
}

pub(crate) fn run(arguments: &Arguments, lang: Lang) -> Result<ExitCode, Fail> {
    let rules = Rules::from_texts(files::rules(&arguments.folder)?)?;
    let report = rules.run_cases()?;
    if arguments.json() {
        output::json(&report, None)?;
    } else {
        for case in report.cases.iter().filter(|case| !case.passed()) {
            failed(case, lang)?;
        }
        output::text(&summary(&report, arguments.coverage, lang), None)?;
    }
    // A rule that no case shows is no more fit for use than one whose case fails.
    Ok(if report.passed() && report.untested().is_empty() { ExitCode::SUCCESS } else { REFUSED.into() })
}

/// A case that failed: what was expected and what was found, with the place to click on.
fn failed(case: &CaseResult, lang: Lang) -> Result<(), Fail> {
    let (expected, found) = match lang {
        Lang::Id => ("diharapkan", "didapat"),
        Lang::En => ("expected", "found"),
    };
    let place = &case.place;
    let mut out = output::bold(&format!("{}:{}: {}", place.file, place.line, case.name));
    out.push('\n');
    for check in case.checks.iter().filter(|check| !check.passed) {
        let line = format!(
            "  {}:{}: {}: {expected} {}, {found} {}\n",
            check.place.file, check.place.line, check.about, check.expected, check.found
        );
        out.push_str(&line);
    }
    output::text(&out, None)?;
    render::print(&case.diagnostics, lang).map_err(|_| Fail::Gone)
}

fn summary(report: &CaseReport, all: bool, lang: Lang) -> String {
    let mut out = String::new();
    let open: Vec<_> = report.coverage.iter().filter(|rule| all || !rule.missing.is_empty()).collect();
    let (heading, lacks) = match lang {
        Lang::Id => ("Hasil aturan yang ditunjukkan contoh", "belum ada contoh"),
        Lang::En => ("Outcomes that cases show", "no case for"),
    };
    if !open.is_empty() {
        out.push_str(&format!("{}\n", output::bold(heading)));
    }
    let labels = |outcomes: &[layak::wire::Outcome]| {
        outcomes
            .iter()
            .map(|outcome| words::outcome(*outcome).get(lang).to_owned())
            .collect::<Vec<_>>()
            .join(", ")
    };
    for rule in open {
        let mut parts = vec![format!("  {}:", rule.rule)];
        parts.extend((!rule.shown.is_empty()).then(|| labels(&rule.shown)));
        parts.extend((!rule.missing.is_empty()).then(|| format!("({lacks}: {})", labels(&rule.missing))));
        out.push_str(&parts.join(" "));
        out.push('\n');
    }
    let cases = report.cases.len();
    let failed = report.cases.iter().filter(|case| !case.passed()).count();
    let checks: usize = report.cases.iter().map(|case| case.checks.len()).sum();
    let (rules, covered) =
        (report.coverage.len(), report.coverage.iter().filter(|r| r.missing.is_empty()).count());
    out.push_str(&match lang {
        Lang::Id => format!(
            "{cases} contoh, {checks} harapan, {failed} contoh gagal; {covered} dari {rules} aturan punya contoh untuk setiap hasil\n"
        ),
        Lang::En => format!(
            "{cases} cases, {checks} expectations, {failed} cases failed; {covered} of {rules} rules have a case for every outcome\n"
        ),
    });
    out
}
