//! Conditions: expressions in the syntax of the Common Expression Language, the part that a policy author needs.
//!
//! The precedence, the literals and the comments are CEL's, so that whoever knows CEL can write conditions and whoever
//! reads one reads it right. What CEL has and conditions have not (null, maps, indexing, `%`, bytes, unsigned numbers,
//! messages, `has`) is recognised and refused with a sentence about what to write instead.

pub mod ast;
mod lexer;
mod literal;
mod parser;
mod print;
mod report;
pub mod testing;
#[cfg(test)]
mod tests;

use crate::diagnostic::{Code, Diagnostics};
use crate::source::{Source, Span};
use crate::text::text;
use ast::Expr;
use report::Report;

/// The longest condition, in bytes.
pub const MAX_LENGTH: usize = 16 * 1024;

/// How deep parentheses, lists, calls, `!`, `-` and `? :` may be nested in one another.
pub const MAX_DEPTH: usize = 64;

/// How high a tree may grow, chains such as `a && b && c` included: later stages walk trees by recursion.
pub const MAX_HEIGHT: usize = 256;

/// Reads one condition; `None` if anything is wrong with it, and then `diagnostics` says what.
///
/// `at` maps a byte offset in `text` (its length included) to a byte offset in `source`: a condition stands between the
/// quotes of a TOML string, whose escapes shift the bytes. All spans of the tree are spans of `source`.
pub fn parse(
    source: &Source,
    text: &str,
    at: impl Fn(usize) -> usize,
    diagnostics: &mut Diagnostics,
) -> Option<Expr> {
    let mut report = Report::new(source, &at, diagnostics);
    if text.len() > MAX_LENGTH {
        let (length, limit) = (text.len(), MAX_LENGTH);
        report.error(
            Code::ConditionTooLong,
            Span::new(0, text.len()),
            text!(
                "kondisi ini terlalu panjang: {length} bita, batasnya {limit}",
                "this condition is too long: {length} bytes, the limit is {limit}"
            ),
            text!(
                "beri nama pada bagian-bagiannya dengan `[derive.NAMA]`",
                "name parts of it with `[derive.NAME]`"
            ),
        );
        return None;
    }
    let tokens = lexer::tokens(text, &mut report);
    let expr = parser::expression(tokens, &mut report);
    (!report.failed()).then_some(expr)
}
