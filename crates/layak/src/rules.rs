//! Rule files, loaded and checked together: the start of everything.

use crate::check::{self, Checked};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::engine::Engine;
use crate::order::Arrange;
use crate::parse::document::{self, RuleFile};
use crate::source::Source;
use crate::text::text;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Checked rule files, ready to give engines for their programmes. Cheap to clone.
///
/// ```
/// let rules = layak::Rules::builtin()?;
/// let engine = rules.programme("gpei-jatim")?;
/// let profile = engine.read_toml("contoh.toml", "[product]\nsector = 'food'\n")?;
/// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
/// assert_eq!(assessment.verdicts.len(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Rules {
    checked: Arc<Checked>,
    digest: Arc<str>,
    warnings: Arc<[Diagnostic]>,
}

/// A text was refused, with every reason found in it.
///
/// ```
/// let refused = layak::Rules::builtin()?.programme("gpei-jatm").err().ok_or("accepted")?;
/// assert_eq!(refused.diagnostics.first().map(|d| d.code), Some(layak::Code::UnknownProgramme));
/// assert!(refused.to_string().contains("gpei-jatim"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, thiserror::Error)]
#[error("{}", summary(.diagnostics))]
pub struct Refused {
    /// At least one is an error.
    pub diagnostics: Vec<Diagnostic>,
}

fn summary(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(|d| d.to_plain(crate::Lang::En)).collect::<Vec<_>>().join("\n")
}

impl Rules {
    /// The shipped rules.
    ///
    /// # Errors
    /// Never for a released crate: its tests load them.
    ///
    /// ```
    /// let rules = layak::Rules::builtin()?;
    /// assert!(rules.programmes().any(|id| id == "gpei-jatim"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "builtin")]
    pub fn builtin() -> Result<Self, Refused> {
        Self::from_texts(crate::builtin::texts())
    }

    /// Rules from texts with names as in a rules folder (`bpom/set.toml`). The engine's own vocabulary is added unless the texts bring it.
    ///
    /// # Errors
    /// [`Refused`] with all mistakes of all texts.
    ///
    /// ```
    /// let set = "[set]\nid = 'contoh'\nversion = '1'\nchecked = 2026-11-21\ntitle = { id = 'Contoh', en = 'Example' }\n";
    /// let rules = layak::Rules::from_texts([("contoh/set.toml", set)])?;
    /// assert_eq!(rules.programmes().count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from_texts<N: AsRef<str>, T: AsRef<str>>(
        texts: impl IntoIterator<Item = (N, T)>,
    ) -> Result<Self, Refused> {
        let Loaded { checked, digest, diagnostics, .. } = load(texts);
        let has_errors = diagnostics.has_errors();
        let diagnostics = diagnostics.into_sorted();
        if has_errors {
            return Err(Refused { diagnostics });
        }
        Ok(Self { checked: Arc::new(checked), digest: digest.into(), warnings: diagnostics.into() })
    }

    /// What there is to say about texts, errors and warnings, without keeping them. Looks also at the rules as a whole, which loading for
    /// an assessment does not: rules that no answer can change or that contradict each other, facts that nothing reads, actions that mend
    /// nothing, sources that grew old, weights out of proportion.
    ///
    /// ```
    /// let found = layak::Rules::check([("x/set.toml", "[set]\nid = 1\n")]);
    /// assert!(found.iter().any(|d| d.code == layak::Code::WrongType));
    /// assert!(found.iter().any(|d| d.code == layak::Code::MissingKey));
    /// ```
    pub fn check<N: AsRef<str>, T: AsRef<str>>(texts: impl IntoIterator<Item = (N, T)>) -> Vec<Diagnostic> {
        let Loaded { checked, mut files, brought, mut diagnostics, .. } = load(texts);
        files.retain(|file| brought.contains(folder(file.source.name())));
        if !diagnostics.has_errors() {
            check::whole::look(&checked, &files, &mut diagnostics);
        }
        diagnostics.into_sorted()
    }

    /// The engine of one programme.
    ///
    /// # Errors
    /// [`Refused`] if no programme has this id.
    ///
    /// ```
    /// let rules = layak::Rules::builtin()?;
    /// assert_eq!(rules.programme("gpei-jatim")?.id(), "gpei-jatim");
    /// assert!(rules.programme("gpei-jatm").is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn programme(&self, id: &str) -> Result<Engine, Refused> {
        match self.checked.programmes.get(id) {
            Some(programme) => {
                Ok(Engine::new(Arc::clone(&self.checked), Arc::clone(&self.digest), programme))
            }
            None => {
                let message = text!("program `{id}` tidak ada", "there is no programme `{id}`");
                let all = self.programmes().collect::<Vec<_>>().join(", ");
                let help = text!("yang ada: {all}", "there are: {all}");
                let diagnostic =
                    Diagnostic::new(Code::UnknownProgramme, message).at_pointer("/programme").help(help);
                Err(Refused { diagnostics: vec![diagnostic] })
            }
        }
    }

    /// Ids of all programmes, in order.
    ///
    /// ```
    /// let rules = layak::Rules::builtin()?;
    /// assert_eq!(rules.programmes().collect::<Vec<_>>(), ["desa-devisa", "gpei-jatim", "self-check", "sentra"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn programmes(&self) -> impl Iterator<Item = &str> {
        self.checked.programmes.keys().map(String::as_str)
    }

    /// Warnings of loading.
    ///
    /// ```
    /// assert!(layak::Rules::builtin()?.warnings().is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }

    /// SHA-256 over names and texts, in hexadecimal.
    ///
    /// ```
    /// let rules = layak::Rules::builtin()?;
    /// assert_eq!(rules.digest().len(), 64);
    /// let none: [(&str, &str); 0] = [];
    /// assert_ne!(rules.digest(), layak::Rules::from_texts(none)?.digest());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// Rules that were checked before they were frozen.
    #[cfg(feature = "frozen")]
    pub(crate) fn new(checked: Checked, digest: String, warnings: Vec<Diagnostic>) -> Self {
        Self { checked: Arc::new(checked), digest: digest.into(), warnings: warnings.into() }
    }

    pub(crate) fn checked(&self) -> &Checked {
        &self.checked
    }
}

/// What texts gave.
pub(crate) struct Loaded {
    pub(crate) checked: Checked,
    /// The files in order of their names, with the vocabulary that was added.
    pub(crate) files: Vec<RuleFile>,
    /// Folders that the texts brought themselves.
    brought: BTreeSet<String>,
    pub(crate) digest: String,
    pub(crate) diagnostics: Diagnostics,
}

fn folder(name: &str) -> &str {
    name.rsplit_once('/').map_or(name, |(folder, _)| folder)
}

pub(crate) fn load<N: AsRef<str>, T: AsRef<str>>(texts: impl IntoIterator<Item = (N, T)>) -> Loaded {
    load_sources(texts.into_iter().map(|(name, text)| Source::new(name.as_ref(), text.as_ref())).collect())
}

fn load_sources(mut sources: Vec<Source>) -> Loaded {
    // A folder of the vocabulary is brought whole or not at all.
    let brought: BTreeSet<String> = sources.iter().map(|source| folder(source.name()).to_owned()).collect();
    let missing = crate::builtin::vocabulary().filter(|(name, _)| !brought.contains(folder(name)));
    sources.extend(missing.map(|(name, text)| Source::new(name, text)));
    sources.arrange_by(|a, b| a.name().cmp(b.name()));
    let mut hash = Sha256::new();
    let mut diagnostics = Diagnostics::new();
    let mut files = Vec::new();
    for source in &sources {
        // Cases are no part of what a rule says.
        if !source.name().ends_with(".cases.toml") {
            for part in [source.name(), source.text()] {
                hash.update((part.len() as u64).to_le_bytes());
                hash.update(part.as_bytes());
            }
        }
        files.push(document::rule_file(source, &mut diagnostics));
    }
    let checked = check::check(&files, &mut diagnostics);
    Loaded { checked, files, brought, digest: hex(&hash.finalize()), diagnostics }
}

/// Bytes in hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
