//! Finds the bracket that is not closed: the TOML crate only notices at the end of the text, after many odd mistakes.

use crate::source::Span;
use toml_parser::lexer::TokenKind;

/// The outermost bracket without a partner.
pub(crate) fn bracket(text: &str) -> Option<Span> {
    let mut open: Vec<(TokenKind, Span)> = Vec::new();
    for token in toml_parser::Source::new(text).lex() {
        let partner = match token.kind() {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => {
                open.push((token.kind(), Span::new(token.span().start(), token.span().end())));
                continue;
            }
            TokenKind::RightSquareBracket => TokenKind::LeftSquareBracket,
            TokenKind::RightCurlyBracket => TokenKind::LeftCurlyBracket,
            _ => continue,
        };
        // A closing bracket closes what was opened last of its kind, and with it what stands open inside.
        if let Some(at) = open.iter().rposition(|(kind, _)| *kind == partner) {
            open.truncate(at);
        }
    }
    open.first().map(|(_, span)| *span)
}
