//! Diagnostics on a terminal: the line of the file with the mistake underlined, in the chosen language.

use annotate_snippets::{AnnotationKind, Group, Level as Title, Origin, Renderer, Snippet};
use anstream::ColorChoice;
use layak::{Diagnostic, Lang, Level, Place};
use std::io::Write;
use std::ops::Range;

/// Writes them to standard error, coloured where that is a terminal and `NO_COLOR` is not set.
///
/// # Errors
/// When standard error cannot be written.
pub(crate) fn print(diagnostics: &[Diagnostic], lang: Lang) -> std::io::Result<()> {
    let mut to = anstream::AutoStream::auto(std::io::stderr().lock());
    let styled = to.current_choice() != ColorChoice::Never;
    for diagnostic in diagnostics {
        writeln!(to, "{}\n", to_text(diagnostic, lang, styled))?;
    }
    Ok(())
}

/// One diagnostic as it is shown.
pub(crate) fn to_text(diagnostic: &Diagnostic, lang: Lang, styled: bool) -> String {
    let title = match (diagnostic.severity, lang) {
        (Level::Error, Lang::Id) => Title::ERROR.with_name("galat"),
        (Level::Error, Lang::En) => Title::ERROR,
        (Level::Warning, Lang::Id) => Title::WARNING.with_name("peringatan"),
        (Level::Warning, Lang::En) => Title::WARNING,
    };
    let mut group = title
        .primary_title(diagnostic.message.get(lang))
        .id(diagnostic.code.slug())
        .elements(std::iter::empty::<Snippet<'_, annotate_snippets::Annotation<'_>>>());
    if let Some(place) = &diagnostic.span {
        group = with_line(group, place, AnnotationKind::Primary, None);
    } else if let Some(pointer) = &diagnostic.pointer {
        group = group.element(Origin::path(pointer));
    }
    for label in &diagnostic.labels {
        group = with_line(group, &label.span, AnnotationKind::Context, Some(label.message.get(lang)));
    }
    if let Some(help) = &diagnostic.help {
        let level = match lang {
            Lang::Id => Title::HELP.with_name("bantuan"),
            Lang::En => Title::HELP,
        };
        group = group.element(level.message(help.get(lang)));
    }
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}

/// A place knows its line only, which is all that is shown of the file.
fn with_line<'a>(
    group: Group<'a>,
    place: &'a Place,
    kind: AnnotationKind,
    message: Option<&'a str>,
) -> Group<'a> {
    let annotation = kind.span(within_line(place)).label(message);
    let line = Snippet::source(&place.text).line_start(place.line).path(&place.file);
    group.element(line.annotation(annotation))
}

/// The part of the span that lies on its first line, in bytes of that line.
fn within_line(place: &Place) -> Range<usize> {
    let start: usize = place.text.chars().take(place.column - 1).map(char::len_utf8).sum();
    let width = place.end.saturating_sub(place.start);
    let mut end = (start + width).min(place.text.len());
    // A very long line was cut: never inside a character.
    while !place.text.is_char_boundary(end) {
        end += 1;
    }
    start..end.max(start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use layak::parse::document::rule_file;
    use layak::{Diagnostics, Source};

    fn found() -> Vec<Diagnostic> {
        let text = "[fact.floor]\ntype = \"bool\"\nask = { id = \"é\", en = \"e\" }\nevidense = 1\n";
        let mut diagnostics = Diagnostics::new();
        rule_file(&Source::new("workshop/set.toml", text), &mut diagnostics);
        diagnostics.into_sorted()
    }

    #[test]
    fn a_mistake_is_shown_in_its_line_in_both_languages() {
        let english = to_text(&found()[0], Lang::En, false);
        let expected = "error[unknown-key]: this table has no key \"evidense\"
 --> workshop/set.toml:4:1
  |
4 | evidense = 1
  | ^^^^^^^^
  |
  = help: did you mean \"evidence\"?";
        assert_eq!(english, expected);
        let indonesian = to_text(&found()[0], Lang::Id, false);
        assert!(indonesian.starts_with("galat[unknown-key]: kunci"), "{indonesian}");
        assert!(indonesian.contains("= bantuan: maksudnya"), "{indonesian}");
        assert!(to_text(&found()[0], Lang::En, true).contains("\u{1b}["));
    }

    #[test]
    fn odd_places_do_not_break_it() {
        let mut diagnostic = found().remove(0);
        let place = diagnostic.span.as_mut().unwrap();
        (place.text, place.column, place.end) = ("é…".to_owned(), 2, place.start + 1);
        to_text(&diagnostic, Lang::En, false);
        diagnostic.span.as_mut().unwrap().column = 400;
        to_text(&diagnostic, Lang::En, false);
        diagnostic.span = None;
        let text = to_text(&diagnostic.at_pointer("/order/unit"), Lang::En, false);
        assert!(text.contains("--> /order/unit"), "{text}");
    }
}
