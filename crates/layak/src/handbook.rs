//! The handbook: rule files as a static site that people read, agree with and trace. Texts in, pages out; whoever calls writes the files.
//!
//! Every page stands on its own: no network, no script needed, links relative, so that it opens from a disk and prints. The optional
//! script only adds a box that filters lists.

mod actions;
mod book;
mod cases;
mod facts;
mod glossary;
mod index;
mod lists;
mod parameters;
mod place;
mod programme;
mod reads;
mod rule;
mod say;
mod set;
mod site;
mod source;

use crate::check::Checked;
use crate::parse::document::RuleFile;
use crate::rules::{Loaded, Refused, load};
use crate::text::Lang;
use book::Book;
use site::Site;
use std::collections::BTreeMap;

/// One file of the site.
///
/// ```
/// let handbook = layak::handbook::Handbook::builtin()?;
/// let page = handbook.pages(&[layak::Lang::En]).into_iter().find(|page| page.path == "en/rule/legality.nib.html");
/// assert!(page.ok_or("no such page")?.text.starts_with("<!DOCTYPE html>"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Where it belongs, relative to the site, with `/`. Stable: made of ids.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Rule files, ready to be written as a site.
///
/// ```
/// let handbook = layak::handbook::Handbook::builtin()?;
/// let pages = handbook.pages(&[layak::Lang::Id, layak::Lang::En]);
/// assert!(pages.iter().any(|page| page.path == "id/rule/legality.nib.html"));
/// assert_eq!(pages, handbook.pages(&[layak::Lang::Id, layak::Lang::En]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Handbook {
    files: Vec<RuleFile>,
    checked: Checked,
    digest: String,
}

impl Handbook {
    /// From texts with names as in a rules folder, cases included: they are shown beside the rules.
    ///
    /// # Errors
    /// [`Refused`] with all mistakes of all texts.
    ///
    /// ```
    /// let refused = layak::handbook::Handbook::from_texts([("x/set.toml", "[set]\nid = 1\n")]);
    /// assert!(refused.is_err());
    /// ```
    pub fn from_texts<N: AsRef<str>, T: AsRef<str>>(
        texts: impl IntoIterator<Item = (N, T)>,
    ) -> Result<Self, Refused> {
        let Loaded { files, checked, digest, diagnostics, .. } = load(texts);
        if diagnostics.has_errors() {
            return Err(Refused { diagnostics: diagnostics.into_sorted() });
        }
        Ok(Self { files, checked, digest })
    }

    /// Of the shipped rules, which travel without their cases.
    ///
    /// # Errors
    /// Never for a released crate: its tests load them.
    ///
    /// ```
    /// assert!(layak::handbook::Handbook::builtin().is_ok());
    /// ```
    #[cfg(feature = "builtin")]
    pub fn builtin() -> Result<Self, Refused> {
        Self::from_texts(crate::builtin::texts())
    }

    /// The whole site, in order of path: the same bytes each time.
    ///
    /// ```
    /// let handbook = layak::handbook::Handbook::builtin()?;
    /// let english = handbook.pages(&[layak::Lang::En]);
    /// assert!(english.iter().all(|page| !page.path.starts_with("id/")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn pages(&self, langs: &[Lang]) -> Vec<Page> {
        let book = Book::new(&self.files, &self.checked, &self.digest);
        let mut pages: BTreeMap<String, String> = BTreeMap::new();
        pages.insert("handbook.css".to_owned(), include_str!("handbook/handbook.css").to_owned());
        pages.insert("handbook.js".to_owned(), include_str!("handbook/handbook.js").to_owned());
        pages.insert("index.html".to_owned(), site::door(langs));
        for lang in langs {
            let mut add = |path: String, write: &dyn Fn(&Site<'_>) -> site::Body| {
                let site = Site::new(&book, *lang, langs, &path);
                pages.insert(format!("{}/{path}", site::tag(*lang)), site.page(write(&site)));
            };
            add("index.html".to_owned(), &index::page);
            add(glossary::PATH.to_owned(), &glossary::page);
            add("rule/index.html".to_owned(), &lists::rules);
            add("source/index.html".to_owned(), &lists::sources);
            add("set/index.html".to_owned(), &lists::sets);
            for rule in book.rules.values() {
                add(site::rule_path(rule.id), &|site| rule::page(site, rule));
            }
            for source in book.sources.values() {
                add(site::source_path(source.id), &|site| source::page(site, source));
            }
            for set in &book.sets {
                add(site::set_path(set.id), &|site| set::page(site, set));
                if let Some(place) = set.place {
                    add(site::place_path(set), &|site| place::page(site, set, place));
                }
            }
            for programme in book.checked.programmes.values() {
                add(site::programme_path(&programme.doc.id.value), &|site| programme::page(site, programme));
            }
        }
        pages.into_iter().map(|(path, text)| Page { path, text }).collect()
    }
}
