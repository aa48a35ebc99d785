//! Where results go: standard output or a file, as wide as the terminal, styled only there.

use crate::fail::Fail;
use serde::Serialize;
use std::io::Write;
use std::path::Path;

/// Width of text that goes to no terminal.
const WIDTH: usize = 100;
/// Lines longer than this are hard to read, however wide the terminal.
const WIDEST: usize = 120;

/// Columns of the terminal on standard output.
pub(crate) fn width() -> usize {
    let columns = terminal_size::terminal_size()
        .map_or(WIDTH, |(terminal_size::Width(columns), _)| usize::from(columns));
    columns.clamp(40, WIDEST)
}

/// Writes a text to a file, or to standard output. Styles are removed where there is no terminal.
pub(crate) fn text(text: &str, to: Option<&Path>) -> Result<(), Fail> {
    match to {
        Some(path) => std::fs::write(path, text).map_err(|error| Fail::file(path, error)),
        None => {
            let mut out = anstream::stdout().lock();
            out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|_| Fail::Gone)
        }
    }
}

/// Writes canonical JSON and a line end.
pub(crate) fn json(value: &impl Serialize, to: Option<&Path>) -> Result<(), Fail> {
    let mut written = serde_json_canonicalizer::to_string(value)
        .map_err(|error| Fail::usage(error.to_string(), error.to_string()))?;
    written.push('\n');
    text(&written, to)
}

/// A heading, bold on a terminal.
pub(crate) fn bold(text: &str) -> String {
    format!("\u{1b}[1m{text}\u{1b}[0m")
}
