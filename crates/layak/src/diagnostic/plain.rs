//! Diagnostics as plain text without any crate: for exceptions, logs and tests.

use super::{Diagnostic, Level, Place};
use crate::text::{Lang, Text};

impl Diagnostic {
    /// The whole diagnostic in one language: place, code, message, the line with the mistake underlined, help.
    ///
    /// ```text
    /// set.toml:4:12: error[unknown-word]: "majr" is not a severity
    ///   4 | severity = "majr"
    ///     |            ^^^^^^
    ///   help: did you mean "major"?
    /// ```
    ///
    /// ```
    /// let found = layak::Rules::check([("x/set.toml", "[set]\nid = 1\n")]);
    /// let plain: Vec<_> = found.iter().map(|diagnostic| diagnostic.to_plain(layak::Lang::En)).collect();
    /// assert!(plain.iter().any(|text| text.starts_with("x/set.toml:2:6: error[wrong-type]")));
    /// ```
    #[must_use]
    pub fn to_plain(&self, lang: Lang) -> String {
        let level = match (self.severity, lang) {
            (Level::Error, Lang::Id) => "galat",
            (Level::Error, Lang::En) => "error",
            (Level::Warning, Lang::Id) => "peringatan",
            (Level::Warning, Lang::En) => "warning",
        };
        let place = match (&self.span, &self.pointer) {
            (Some(span), _) => format!("{}:{}:{}: ", span.file, span.line, span.column),
            (None, Some(pointer)) => format!("{pointer}: "),
            (None, None) => String::new(),
        };
        let mut out = format!("{place}{level}[{}]: {}", self.code, self.message.get(lang));
        if let Some(span) = &self.span {
            underline(&mut out, span, None);
        }
        for label in &self.labels {
            out.push_str(&format!("\n  {}:{}:{}:", label.span.file, label.span.line, label.span.column));
            underline(&mut out, &label.span, Some(label.message.get(lang)));
        }
        if let Some(help) = &self.help {
            out.push_str(&format!("\n  {}: {}", help_word().get(lang), help.get(lang)));
        }
        out
    }
}

fn help_word() -> Text {
    Text::new("bantuan", "help")
}

/// Adds the line and carets below it. Tabs are kept in the margin, so that carets stand under what they mean.
fn underline(out: &mut String, place: &Place, note: Option<&str>) {
    if place.text.is_empty() {
        return;
    }
    let number = place.line.to_string();
    let before: String = place.text.chars().take(place.column - 1).collect();
    let rest = place.text.chars().count().saturating_sub(place.column - 1);
    let bytes = place.text.get(before.len()..).unwrap_or_default();
    // `end` counts bytes of the file; the part of the span that lies on this line decides the width.
    let width =
        bytes.char_indices().take_while(|(at, _)| *at < place.end.saturating_sub(place.start)).count();
    let margin: String = before.chars().map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
    out.push_str(&format!("\n  {number} | {}", place.text));
    // A place beyond the part of a very long line that was kept has nothing to underline.
    if rest > 0 || margin.chars().count() + 1 == place.column {
        let gap = " ".repeat(number.len());
        let note = note.map(|n| format!(" {n}")).unwrap_or_default();
        out.push_str(&format!("\n  {gap} | {margin}{}{note}", "^".repeat(width.max(1))));
    }
}

#[cfg(test)]
mod tests {
    use crate::text::{Lang, text};
    use crate::{Code, Diagnostic, Source, Span};

    fn sample() -> Diagnostic {
        let source = Source::new("bpom/set.toml", "[[rule]]\n\tkelas = \"séverè\" # x\nid = 1\n");
        let start = source.text().find("\"s").unwrap();
        let end = source.text().find(" #").unwrap();
        Diagnostic::new(Code::UnknownWord, text!("kata tidak dikenal", "unknown word"))
            .at(&source, Span::new(start, end))
            .label(&source, Span::new(0, 8), text!("di tabel ini", "in this table"))
            .help(text!("pilih major", "choose major"))
    }

    #[test]
    fn plain_text_underlines_characters_not_bytes() {
        let expected = "bpom/set.toml:2:10: error[unknown-word]: unknown word\n\
            \x20 2 | \tkelas = \"séverè\" # x\n\
            \x20   | \t        ^^^^^^^^\n\
            \x20 bpom/set.toml:1:1:\n\
            \x20 1 | [[rule]]\n\
            \x20   | ^^^^^^^^ in this table\n\
            \x20 help: choose major";
        assert_eq!(sample().to_plain(Lang::En), expected);
        assert!(sample().to_plain(Lang::Id).ends_with("bantuan: pilih major"));
        assert!(sample().to_plain(Lang::Id).contains("galat[unknown-word]: kata tidak dikenal"));
    }

    #[test]
    fn without_a_text_the_pointer_is_the_place() {
        let d = Diagnostic::new(Code::WrongType, text!("a", "b")).at_pointer("/order/unit");
        assert_eq!(d.to_plain(Lang::En), "/order/unit: error[wrong-type]: b");
    }

    #[test]
    fn an_endless_line_is_cut() {
        let source = Source::new("x", "a".repeat(5_000));
        let d = Diagnostic::new(Code::WrongType, text!("a", "b")).at(&source, Span::new(4_000, 4_001));
        assert!(d.to_plain(Lang::En).len() < 600);
    }
}
