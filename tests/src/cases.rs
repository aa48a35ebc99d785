//! The shared cases in `tests/cases`: profiles, what is expected of them, and the requests that every surface answers.

mod expect;
mod laws;

pub use expect::{Expect, mismatches};
pub use laws::broken_laws;

use layak::wire::{Answer, Request, RuleText};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Ends of the names of files with expectations.
const EXPECT: &str = ".expect.toml";

/// The folder of whole cohorts, which `kelompok` reads.
const COHORTS: &str = "kelompok";

/// A profile with one set of expectations, and the request that asks for both.
#[derive(Clone, Debug)]
pub struct Case {
    /// Below `tests/cases`, with the profile's ending: `seeds/sepatu-500.toml`, `halal-batas@2026-10-18.toml`.
    pub name: String,
    /// The profile's file.
    pub profile: PathBuf,
    /// What must come out.
    pub expect: Expect,
    /// What is asked.
    pub request: Request,
}

impl Case {
    /// The request as JSON text.
    ///
    /// # Errors
    /// If it cannot be written as JSON.
    pub fn request_text(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(&self.request)
    }

    /// Asks the engine through the door that every surface uses.
    ///
    /// # Errors
    /// If the answer is not what its schema says.
    pub fn answer(&self) -> Result<Answer, serde_json::Error> {
        serde_json::from_str(&layak::assess_json(&self.request_text()?))
    }
}

/// The folder of the shared cases.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")
}

/// Every shared case, by name.
///
/// # Errors
/// Files that cannot be read, profiles without expectations, expectations without a profile.
pub fn all() -> Result<Vec<Case>, Box<dyn Error>> {
    let root = folder();
    let mut cases = Vec::new();
    walk(&root, &root, &mut cases)?;
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(cases)
}

fn walk(root: &Path, folder: &Path, cases: &mut Vec<Case>) -> Result<(), Box<dyn Error>> {
    let rules = rules(&folder.join("rules"))?;
    let paths = sorted(folder)?;
    for path in
        paths.iter().filter(|path| path.is_dir() && !path.ends_with("rules") && !path.ends_with(COHORTS))
    {
        walk(root, path, cases)?;
    }
    let named = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let is_profile =
        |name: &str| (name.ends_with(".toml") || name.ends_with(".json")) && !name.ends_with(EXPECT);
    let profiles: Vec<&PathBuf> =
        paths.iter().filter(|path| path.is_file() && is_profile(&named(path))).collect();
    let mut used = vec![false; profiles.len()];
    for path in paths.iter().filter(|path| named(path).ends_with(EXPECT)) {
        let file = named(path);
        let label = file.trim_end_matches(EXPECT);
        let stem = label.split('@').next().unwrap_or_default();
        let found = profiles.iter().position(|p| p.file_stem().is_some_and(|s| s == stem));
        let Some((at, profile)) = found.and_then(|at| Some((at, profiles.get(at)?))) else {
            return Err(format!("{} has no profile", path.display()).into());
        };
        if let Some(used) = used.get_mut(at) {
            *used = true;
        }
        let expect = Expect::read(path)?;
        let end = profile.extension().unwrap_or_default().to_string_lossy();
        let name = path.with_file_name(format!("{label}.{end}"));
        let name = name.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
        let request = Request {
            programme: expect.programme.clone(),
            as_of: expect.as_of,
            profile: fs::read_to_string(profile)?.into(),
            evidence_level: expect.evidence_level,
            questions: None,
            rules: rules.clone(),
        };
        cases.push(Case { name, profile: (*profile).clone(), expect, request });
    }
    match profiles.iter().zip(&used).find(|(_, used)| !**used) {
        Some((profile, _)) => Err(format!("{}: nothing is expected of it", profile.display()).into()),
        None => Ok(()),
    }
}

/// The rule files below a folder, in the order of their names; none if there is no such folder.
fn rules(folder: &Path) -> Result<Vec<RuleText>, Box<dyn Error>> {
    let mut texts = Vec::new();
    if folder.is_dir() {
        collect(folder, folder, &mut texts)?;
    }
    Ok(texts)
}

fn collect(root: &Path, folder: &Path, texts: &mut Vec<RuleText>) -> Result<(), Box<dyn Error>> {
    for path in sorted(folder)? {
        if path.is_dir() {
            collect(root, &path, texts)?;
        } else if path.extension().is_some_and(|end| end == "toml") {
            let name = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
            texts.push(RuleText { name, text: fs::read_to_string(&path)? });
        }
    }
    Ok(())
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
