//! A written handbook as a browser sees it: pages, their links and anchors, their outline and text.

use html5gum::{Token, Tokenizer};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// One page.
#[derive(Default)]
pub struct Page {
    /// `lang` of the root.
    pub lang: String,
    /// Every `id`, and how often.
    pub ids: BTreeMap<String, usize>,
    /// Every `href` and `src` as written.
    pub links: Vec<String>,
    /// `#id`s that attributes of ARIA name.
    pub named: Vec<String>,
    /// Every tag that opens, with its attributes.
    pub tags: Vec<(String, BTreeMap<String, String>)>,
    /// Text a reader sees, but what stands in an element with a `lang` of its own, and code.
    pub text: String,
    /// Text inside `main`.
    pub main: String,
    /// Elements that were not closed, or closed out of turn.
    pub crooked: Vec<String>,
}

const VOID: &[&str] = &["meta", "link", "br", "input"];

/// Reads one page.
pub fn page(html: &str) -> Page {
    let mut page = Page::default();
    let mut open: Vec<(String, bool)> = Vec::new();
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                let attributes: BTreeMap<String, String> = tag
                    .attributes
                    .iter()
                    .map(|(key, value)| {
                        (
                            String::from_utf8_lossy(key).into_owned(),
                            String::from_utf8_lossy(value).into_owned(),
                        )
                    })
                    .collect();
                if let Some(id) = attributes.get("id") {
                    *page.ids.entry(id.clone()).or_default() += 1;
                }
                page.links.extend(["href", "src"].iter().filter_map(|key| attributes.get(*key)).cloned());
                page.named.extend(
                    ["aria-labelledby", "for"].iter().filter_map(|key| attributes.get(*key)).cloned(),
                );
                if name == "html" {
                    page.lang = attributes.get("lang").cloned().unwrap_or_default();
                }
                let apart =
                    name != "html" && (attributes.contains_key("lang") || name == "code" || name == "head");
                if !VOID.contains(&name.as_str()) {
                    open.push((name.clone(), apart));
                }
                page.tags.push((name, attributes));
            }
            Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                match open.pop() {
                    Some((last, _)) if last == name => {}
                    last => page.crooked.push(format!("{last:?} closed by {name}")),
                }
                page.text.push(' ');
            }
            Token::String(text) => {
                let text = String::from_utf8_lossy(&text);
                if !open.iter().any(|(_, apart)| *apart) {
                    page.text.push_str(&text);
                }
                if open.iter().any(|(name, _)| name == "main") {
                    page.main.push_str(&text);
                }
            }
            Token::Error(error) => page.crooked.push(format!("{error:?}")),
            _ => {}
        }
    }
    page.crooked.extend(open.into_iter().map(|(name, _)| format!("{name} stays open")));
    page
}

/// Every file below a folder by its path with `/`.
pub fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    walk(folder, "", &mut found);
    found
}

fn walk(folder: &Path, prefix: &str, into: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            walk(&path, &format!("{name}/"), into);
        } else {
            into.insert(name, std::fs::read_to_string(&path).unwrap());
        }
    }
}

/// Links that lead nowhere, out of the site, or to an anchor that is not there.
pub fn broken(pages: &BTreeMap<String, Page>, files: &BTreeSet<&str>) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, page) in pages {
        for link in &page.links {
            let (file, anchor) = link.split_once('#').map_or((link.as_str(), None), |(f, a)| (f, Some(a)));
            let target = if file.is_empty() { Some(path.clone()) } else { resolve(path, file) };
            let fine = target.is_some_and(|target| match (pages.get(&target), anchor) {
                (Some(page), Some(anchor)) => page.ids.contains_key(anchor),
                _ => anchor.is_none() && files.contains(target.as_str()),
            });
            if !fine {
                broken.push(format!("{path}: {link}"));
            }
        }
    }
    broken
}

/// A relative address from a page, as a path of the site.
fn resolve(from: &str, link: &str) -> Option<String> {
    if link.starts_with('/') || link.contains(':') {
        return None;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
