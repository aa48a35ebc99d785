//! `layak diff`: what changed between two assessments, and why as far as they tell.

mod reasons;

use crate::check::Format;
use crate::engine::{self, Chosen};
use crate::fail::Fail;
use crate::{files, output, today};
use clap::Args;
use layak::report::{format, words, words::Word};
use layak::wire::{ASSESSMENT_SCHEMA, Assessment, LadderVerdict, Outcome, Score};
use layak::{Date, Lang, Options, Text};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Compare two assessments (JSON) or two profiles: verdicts, outcomes, score, and why
///
/// Membandingkan dua penilaian atau dua profil.
#[derive(Args)]
pub(crate) struct Arguments {
    /// An assessment in JSON, or a profile
    #[arg(value_name = "A")]
    before: PathBuf,
    /// Another one
    #[arg(value_name = "B")]
    after: PathBuf,
    #[command(flatten)]
    chosen: Chosen,
    /// The date asked about, for profiles; today if not given
    #[arg(long, value_name = "DATE", value_parser = engine::date)]
    as_of: Option<Date>,
    /// Form of the result
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Arguments {
    pub(crate) fn json(&self) -> bool {
        self.format == Format::Json
    }
}

/// Everything that changed.
#[derive(Serialize)]
struct Changes {
    /// Circumstances: date, programme, rules, evidence, engine, order.
    circumstances: Vec<Text>,
    verdicts: Vec<VerdictChange>,
    score: Option<[Option<Score>; 2]>,
    rules: Vec<RuleChange>,
}

/// A ladder on which other verdicts are possible.
#[derive(Serialize)]
struct VerdictChange {
    ladder: String,
    title: Text,
    before: Vec<Text>,
    after: Vec<Text>,
}

/// A rule with another outcome, or one that only one side has.
#[derive(Serialize)]
struct RuleChange {
    rule: String,
    title: Text,
    before: Option<Outcome>,
    after: Option<Outcome>,
    because: Vec<Text>,
}

pub(crate) fn run(arguments: &Arguments, lang: Lang) -> Result<ExitCode, Fail> {
    let as_of = arguments.as_of;
    let before = either(&arguments.before, &arguments.chosen, as_of)?;
    let after = either(&arguments.after, &arguments.chosen, as_of)?;
    let changes = changes(&before, &after);
    if arguments.json() {
        output::json(&changes, None)?;
    } else {
        output::text(&written(&changes, lang), None)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// An assessment from a file: read if it is one, made if it is a profile.
fn either(path: &Path, chosen: &Chosen, as_of: Option<Date>) -> Result<Assessment, Fail> {
    let text = files::read(path)?;
    if let Ok(tree) = serde_json::from_str::<serde_json::Value>(&text)
        && tree.get("schema").and_then(|schema| schema.as_str()) == Some(ASSESSMENT_SCHEMA)
    {
        return assessment(path);
    }
    let engine = chosen.engine()?;
    let profile = engine::profile(&engine, path)?;
    Ok(engine.assess_with(&profile, &Options::new(as_of.unwrap_or_else(today::today))))
}

/// An assessment in JSON, bare or as an answer.
pub(crate) fn assessment(path: &Path) -> Result<Assessment, Fail> {
    let text = files::read(path)?;
    serde_json::from_str(&text).map_err(|error| {
        let shown = path.display();
        Fail::file(path, std::io::Error::other(format!("{shown}: {ASSESSMENT_SCHEMA}: {error}")))
    })
}

fn changes(before: &Assessment, after: &Assessment) -> Changes {
    let score = (before.score != after.score).then(|| [before.score.clone(), after.score.clone()]);
    Changes {
        circumstances: reasons::circumstances(before, after),
        verdicts: verdicts(before, after),
        score,
        rules: rules(before, after),
    }
}

fn verdicts(before: &Assessment, after: &Assessment) -> Vec<VerdictChange> {
    let labels = |v: &LadderVerdict| v.possible.iter().map(|step| step.label.clone()).collect::<Vec<_>>();
    let other = |v: &&LadderVerdict| before.verdicts.iter().find(|b| b.ladder == v.ladder);
    let change = |v: &LadderVerdict| VerdictChange {
        ladder: v.ladder.clone(),
        title: v.title.clone(),
        before: other(&v).map(labels).unwrap_or_default(),
        after: labels(v),
    };
    after.verdicts.iter().map(change).filter(|change| change.before != change.after).collect()
}

fn rules(before: &Assessment, after: &Assessment) -> Vec<RuleChange> {
    let mut changes = Vec::new();
    for new in &after.findings {
        let old = before.findings.iter().find(|old| old.rule == new.rule);
        if old.is_some_and(|old| old.outcome == new.outcome) {
            continue;
        }
        changes.push(RuleChange {
            rule: new.rule.clone(),
            title: new.title.clone(),
            before: old.map(|old| old.outcome),
            after: Some(new.outcome),
            because: reasons::of_rule(old, new),
        });
    }
    for old in before.findings.iter().filter(|old| after.findings.iter().all(|new| new.rule != old.rule)) {
        let because = vec![Text::new("aturan tidak berlaku lagi", "the rule is no longer in force")];
        let (rule, title) = (old.rule.clone(), old.title.clone());
        changes.push(RuleChange { rule, title, before: Some(old.outcome), after: None, because });
    }
    changes
}

fn written(changes: &Changes, lang: Lang) -> String {
    let mut out = String::new();
    for text in &changes.circumstances {
        out.push_str(&format!("{}\n", text.get(lang)));
    }
    for change in &changes.verdicts {
        let or = format!(" {} ", Word::Or.get(lang));
        let side = |labels: &[Text]| match labels {
            [] => "–".to_owned(),
            labels => labels.iter().map(|label| label.get(lang)).collect::<Vec<_>>().join(&or),
        };
        let line = format!("{}: {} -> {}", change.title.get(lang), side(&change.before), side(&change.after));
        out.push_str(&format!("{}\n", output::bold(&line)));
    }
    if let Some([before, after]) = &changes.score {
        let side = |score: &Option<Score>| {
            score.as_ref().map_or("–".to_owned(), |score| format::score(score, lang))
        };
        out.push_str(&format!("{}: {} -> {}\n", Word::Score.get(lang), side(before), side(after)));
    }
    for change in &changes.rules {
        let side = |outcome: Option<Outcome>| {
            outcome.map_or("–".to_owned(), |o| words::outcome(o).get(lang).to_owned())
        };
        let arrow = format!("{} -> {}", side(change.before), side(change.after));
        out.push_str(&format!("  {} [{}]: {arrow}\n", change.title.get(lang), change.rule));
        for reason in &change.because {
            out.push_str(&format!("    {}\n", reason.get(lang)));
        }
    }
    if out.is_empty() {
        out.push_str(match lang {
            Lang::Id => "tidak ada yang berubah\n",
            Lang::En => "nothing changed\n",
        });
    }
    out
}
