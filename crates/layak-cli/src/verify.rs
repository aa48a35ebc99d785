//! `layak verify`: whether an assessment is what these rules say of this profile, and if not, which of the three differs.

use crate::check::Format;
use crate::engine::{self, Chosen};
use crate::fail::{Fail, REFUSED};
use crate::{diff, output};
use clap::Args;
use layak::wire::Assessment;
use layak::{Lang, Options, Text};
use serde::Serialize;
use std::path::PathBuf;
use std::process::ExitCode;

/// Recompute the digest of an assessment from its rules and profile, and say which of them differs
///
/// Menghitung ulang sidik digital sebuah penilaian dan mengatakan apa yang berbeda.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The assessment in JSON
    #[arg(value_name = "ASSESSMENT")]
    assessment: PathBuf,
    /// The profile it was made from
    #[arg(value_name = "PROFILE")]
    profile: PathBuf,
    /// Folder of the rule files it was made with, if not the shipped ones
    #[arg(long, value_name = "DIR")]
    rules: Option<PathBuf>,
    /// Form of the result
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Arguments {
    pub(crate) fn json(&self) -> bool {
        self.format == Format::Json
    }
}

/// What was found.
#[derive(Serialize)]
struct Verified {
    /// Digest, rules, profile and engine all agree.
    genuine: bool,
    /// The digest fits the assessment as it stands, these rules and this profile.
    digest: bool,
    /// The assessment names the digest of these rules.
    rules: bool,
    /// A new assessment says the same; the parts that do not.
    differing: Vec<String>,
    /// In a sentence.
    message: Text,
}

pub(crate) fn run(arguments: &Arguments, lang: Lang) -> Result<ExitCode, Fail> {
    let stored = diff::assessment(&arguments.assessment)?;
    let chosen = Chosen { programme: Some(stored.programme.id.clone()), rules: arguments.rules.clone() };
    let rules = chosen.rules()?;
    let engine = rules.programme(&stored.programme.id)?;
    let profile = engine::profile(&engine, &arguments.profile)?;
    let mut options = Options::new(stored.as_of);
    options.evidence_level = Some(stored.evidence_level);
    let mut fresh = engine.assess_with(&profile, &options);
    if stored.questions.is_empty() && !fresh.questions.is_empty() {
        // It may have been asked for without questions.
        options.questions = false;
        fresh = engine.assess_with(&profile, &options);
    }
    let digest = engine.digest(&stored, &profile) == stored.digest;
    let same_rules = stored.programme.digest == fresh.programme.digest;
    let differing = differing(&stored, &fresh);
    let verified = Verified {
        genuine: digest && same_rules && differing.is_empty(),
        digest,
        rules: same_rules,
        message: message(digest, same_rules, &stored, &fresh, &differing),
        differing,
    };
    if arguments.json() {
        output::json(&verified, None)?;
    } else {
        output::text(&format!("{}\n", verified.message.get(lang)), None)?;
    }
    Ok(if verified.genuine { ExitCode::SUCCESS } else { REFUSED.into() })
}

/// Top-level parts that a new assessment has otherwise; identity and digest aside.
fn differing(stored: &Assessment, fresh: &Assessment) -> Vec<String> {
    let tree = |a: &Assessment| serde_json::to_value(a).ok()?.as_object().cloned();
    let (Some(stored), Some(fresh)) = (tree(stored), tree(fresh)) else { return vec!["schema".to_owned()] };
    let keys: std::collections::BTreeSet<&String> = stored.keys().chain(fresh.keys()).collect();
    let written = |value: Option<&serde_json::Value>| {
        value.map(serde_json_canonicalizer::to_string).and_then(Result::ok)
    };
    keys.into_iter()
        .filter(|key| {
            *key != "digest" && *key != "enterprise" && written(stored.get(*key)) != written(fresh.get(*key))
        })
        .cloned()
        .collect()
}

fn message(digest: bool, rules: bool, stored: &Assessment, fresh: &Assessment, differing: &[String]) -> Text {
    let parts = differing.join(", ");
    if digest && rules && differing.is_empty() {
        return Text::new(
            "asli: sidik digital cocok dengan penilaian, aturan, dan profil ini",
            "genuine: the digest fits this assessment, these rules and this profile",
        );
    }
    if !rules {
        return Text::new(
            format!(
                "aturannya lain: penilaian dibuat dengan versi {}, di sini versi {}; bagian yang berbeda: {parts}",
                stored.programme.version, fresh.programme.version
            ),
            format!(
                "the rules differ: the assessment was made with version {}, here is version {}; parts that differ: {parts}",
                stored.programme.version, fresh.programme.version
            ),
        );
    }
    if stored.engine != fresh.engine {
        return Text::new(
            format!("mesinnya lain: {} dan {}; bagian yang berbeda: {parts}", stored.engine, fresh.engine),
            format!("the engine differs: {} and {}; parts that differ: {parts}", stored.engine, fresh.engine),
        );
    }
    if stored.digest == fresh.digest {
        return Text::new(
            format!("penilaian diubah setelah dibuat; bagian yang berbeda: {parts}"),
            format!("the assessment was changed after it was made; parts that differ: {parts}"),
        );
    }
    if differing.is_empty() {
        return Text::new(
            "hasilnya sama, tetapi profil atau sidik digitalnya lain",
            "the result is the same, but the profile or the digest differs",
        );
    }
    Text::new(
        format!("profilnya lain, atau penilaian diubah setelah dibuat; bagian yang berbeda: {parts}"),
        format!(
            "the profile differs, or the assessment was changed after it was made; parts that differ: {parts}"
        ),
    )
}
