//! The steps that a README shows as fenced blocks, each headed by the file it belongs to, done on texts in memory.
//!
//! A heading is a line that begins with the path in backticks: `` `rules/a/set.toml`: `` makes a file,
//! `` `rules/a/set.toml`, below the line `x`: `` and `` …, above the table with the line `x`: `` add to one that is there.

use std::collections::BTreeMap;

/// One block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The file, as written.
    pub path: String,
    /// Where in it.
    pub place: Place,
    /// What.
    pub text: String,
}

/// Where a block goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A file of its own.
    New,
    /// Below this line.
    Below(String),
    /// Above the table in which this line stands.
    AboveTable(String),
}

/// The steps of one section of a page, in order. Blocks without such a heading are no steps.
#[must_use]
pub fn read(page: &str, section: &str) -> Vec<Step> {
    let mut lines =
        page.lines().skip_while(|line| *line != section).skip(1).take_while(|line| !line.starts_with("## "));
    let (mut heading, mut steps) = (None, Vec::new());
    while let Some(line) = lines.next() {
        if line.starts_with("```") {
            let text: String =
                lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect();
            steps.extend(heading.take().map(|(path, place)| Step { path, place, text }));
        } else if !line.is_empty() {
            heading = head(line);
        }
    }
    steps
}

fn head(line: &str) -> Option<(String, Place)> {
    let (path, rest) = line.strip_prefix('`')?.strip_suffix(':')?.split_once('`')?;
    let quoted = |words: &str| {
        let line = rest.strip_prefix(words)?.strip_suffix('`')?;
        Some(line.to_owned())
    };
    let place = match rest {
        "" => Place::New,
        _ => quoted(", below the line `")
            .map(Place::Below)
            .or_else(|| quoted(", above the table with the line `").map(Place::AboveTable))?,
    };
    Some((path.to_owned(), place))
}

/// Does one step on files by name below `rules/`.
///
/// # Errors
/// A file that is there already or not there, a line that is not there exactly once.
pub fn apply(step: &Step, files: &mut BTreeMap<String, String>) -> Result<(), String> {
    let name = step.path.strip_prefix("rules/").ok_or(format!("{}: not below rules/", step.path))?;
    let anchor = match &step.place {
        Place::New => {
            return match files.insert(name.to_owned(), step.text.clone()) {
                None => Ok(()),
                Some(_) => Err(format!("{name}: is there already")),
            };
        }
        Place::Below(line) | Place::AboveTable(line) => line,
    };
    let text = files.get_mut(name).ok_or(format!("{name}: no such file"))?;
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let found: Vec<usize> =
        lines.iter().enumerate().filter(|(_, line)| *line == anchor).map(|(at, _)| at).collect();
    let [at] = found.as_slice() else {
        return Err(format!("{name}: the line `{anchor}` stands {} times", found.len()));
    };
    let mut added: Vec<String> = step.text.lines().map(str::to_owned).collect();
    let at = if step.place == Place::Below(anchor.clone()) {
        at + 1
    } else {
        added.push(String::new());
        lines
            .iter()
            .take(*at)
            .rposition(|line| line.starts_with('['))
            .ok_or(format!("{name}: no table there"))?
    };
    lines.splice(at..at, added);
    *text = lines.iter().map(|line| format!("{line}\n")).collect();
    Ok(())
}
