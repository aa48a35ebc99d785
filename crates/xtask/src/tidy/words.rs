//! What must not stand in a committed file: machine paths, notes to oneself, registry addresses, stray blanks, large lumps.

use super::{Fault, Tracked};

/// No committed file is larger, in bytes.
const LARGEST: u64 = 1 << 20;

/// Written in two halves, so that this file does not find itself.
const FORBIDDEN: &[(&str, &str)] = &[
    (concat!("TO", "DO"), "do it, or say what holds today"),
    (concat!("FIX", "ME"), "mend it, or say what holds today"),
    (concat!("/wo", "rk/"), "a path of one machine"),
    (concat!("/ro", "ot/"), "a path of one machine"),
    (concat!("/ho", "me/"), "a path of one machine"),
    (concat!("/Us", "ers/"), "a path of one machine"),
    (concat!("registry.npm", "js.org"), "locks carry no registry address"),
    (concat!("files.python", "hosted.org"), "locks carry no registry address"),
];

/// Inputs whose bytes are the point.
const RAW: &[&str] = &["tests/conditions/", "tests/diagnostics/", "tests/fuzz/corpus/"];

/// Forbidden words, with line.
pub(super) fn forbidden(files: &[Tracked]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (file, text) in texts(files) {
        for (number, line) in text.lines().enumerate() {
            for (word, why) in FORBIDDEN.iter().filter(|(word, _)| line.contains(word)) {
                faults.push(format!("{}:{}: `{word}`: {why}", file.path, number + 1));
            }
        }
    }
    faults
}

/// Blanks at line ends, Windows line ends, no newline at the end, files that are too large.
pub(super) fn untidy(files: &[Tracked]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files.iter().filter(|file| file.size > LARGEST) {
        faults.push(format!("{}: {} KB, more than {} KB", file.path, file.size / 1024, LARGEST / 1024));
    }
    for (file, text) in texts(files) {
        let blank = text.split('\n').position(|line| line.ends_with([' ', '\t', '\r']));
        if let Some(at) = blank {
            faults.push(format!(
                "{}:{}: blanks or a carriage return at the end of the line",
                file.path,
                at + 1
            ));
        }
        if !text.is_empty() && !text.ends_with('\n') {
            faults.push(format!("{}: no newline at the end of the file", file.path));
        }
    }
    faults
}

fn texts(files: &[Tracked]) -> impl Iterator<Item = (&Tracked, &str)> {
    let cooked = files.iter().filter(|file| !RAW.iter().any(|folder| file.path.starts_with(folder)));
    cooked
        .filter_map(|file| file.text.as_deref().map(|text| (file, text)))
        .filter(|(_, text)| !text.contains('\0'))
}

#[cfg(test)]
mod tests {
    use super::{forbidden, untidy};
    use crate::tidy::Tracked;

    fn file(text: &str) -> [Tracked; 1] {
        [Tracked { path: "a.md".to_owned(), size: text.len() as u64, text: Some(text.to_owned()) }]
    }

    #[test]
    fn faults_are_found_and_clean_files_pass() {
        assert_eq!(forbidden(&file("all is well\n")).len(), 0);
        assert_eq!(
            forbidden(&file(concat!("x\n// TO", "DO later\n"))),
            [concat!("a.md:2: `TO", "DO`: do it, or say what holds today")]
        );
        assert_eq!(untidy(&file("clean\n\nlines\n")).len(), 0);
        assert_eq!(untidy(&file("blank \nno newline")).len(), 2);
    }
}
