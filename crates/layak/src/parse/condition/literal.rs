//! Numbers and texts as CEL writes them.

use super::lexer::{Kind, Lexer, is_word};
use crate::diagnostic::Code;
use crate::source::Span;
use crate::text::text;

/// Greatest number that may be written: the limit of all inputs, and below 2^53, so that whole numbers stay exact.
const GREATEST: f64 = 1e15;

/// A number; the lexer stands at a digit, or at a dot before one.
pub(super) fn number(lexer: &mut Lexer<'_, '_, '_>) -> Kind {
    let start = lexer.pos;
    let value = if lexer.rest().starts_with("0x") && hex_follows(lexer) {
        lexer.pos += 2;
        // Sixteen digits are below 2^64; more are beyond the limit whatever they are.
        u64::from_str_radix(lexer.take_while(|c| c.is_ascii_hexdigit()), 16)
            .map_or(f64::INFINITY, |n| n as f64)
    } else {
        digits(lexer);
        if lexer.peek() == Some('.') && digit_at(lexer, 1) {
            lexer.bump();
            digits(lexer);
        }
        let sign = usize::from(matches!(lexer.rest().chars().nth(1), Some('+' | '-')));
        if matches!(lexer.peek(), Some('e' | 'E')) && digit_at(lexer, 1 + sign) {
            lexer.pos += 1 + sign;
            digits(lexer);
        }
        lexer.since(start).parse::<f64>().unwrap_or(f64::INFINITY)
    };
    let written = lexer.since(start);
    if after_number(lexer, start) && value > GREATEST {
        lexer.report.error(
            Code::BadNumber,
            Span::new(start, start + written.len()),
            text!("angka ini lebih besar dari 1e15", "this number is beyond 1e15"),
            text!("gunakan satuan yang lebih besar", "use a larger unit"),
        );
    }
    Kind::Number(value)
}

fn digits(lexer: &mut Lexer<'_, '_, '_>) {
    lexer.take_while(|c| c.is_ascii_digit());
}

fn digit_at(lexer: &Lexer<'_, '_, '_>, nth: usize) -> bool {
    lexer.rest().chars().nth(nth).is_some_and(|c| c.is_ascii_digit())
}

fn hex_follows(lexer: &Lexer<'_, '_, '_>) -> bool {
    lexer.rest().chars().nth(2).is_some_and(|c| c.is_ascii_hexdigit())
}

/// Takes what is glued to a number and tells what is wrong with it; true if there was nothing.
fn after_number(lexer: &mut Lexer<'_, '_, '_>, start: usize) -> bool {
    let tail = lexer.pos;
    let separated = lexer.peek() == Some('.') && digit_at(lexer, 1);
    let pointed = lexer.peek() == Some('.') && !lexer.rest().chars().nth(1).is_some_and(is_word);
    if separated {
        lexer.take_while(|c| c.is_ascii_digit() || c == '.');
    } else {
        let bare_exponent = matches!(lexer.take_while(is_word), "e" | "E");
        if pointed || (bare_exponent && matches!(lexer.peek(), Some('+' | '-'))) {
            lexer.bump();
        }
    }
    let glued = lexer.since(tail);
    if glued.is_empty() {
        return true;
    }
    let span = Span::new(start, lexer.pos);
    let (code, message, help) = if separated {
        (
            Code::ConditionSyntax,
            text!("angka ini mempunyai dua titik", "this number has two points"),
            text!(
                "tulis ribuan tanpa pemisah: `1000000`, desimal dengan satu titik: `1.5`",
                "write thousands without separators, `1000000`, and decimals with one point, `1.5`"
            ),
        )
    } else if pointed {
        (
            Code::ConditionSyntax,
            text!("angka ini berakhir dengan titik", "this number ends with a point"),
            text!("hapus titik itu, atau tulis `1.0`", "remove the point, or write `1.0`"),
        )
    } else if matches!(glued, "u" | "U") {
        (
            Code::UnsupportedSyntax,
            text!("tidak ada angka tak bertanda", "there are no unsigned numbers"),
            text!(
                "hapus `{glued}`: hanya ada satu jenis angka",
                "remove `{glued}`: there is one kind of number"
            ),
        )
    } else if glued.starts_with('_') {
        (
            Code::ConditionSyntax,
            text!("angka tidak boleh memuat `_`", "a number cannot contain `_`"),
            text!("tulis angka tanpa pemisah: `1000000`", "write it without separators: `1000000`"),
        )
    } else {
        (
            Code::ConditionSyntax,
            text!("angka ini bersambung dengan `{glued}`", "this number runs into `{glued}`"),
            text!(
                "hapus satuannya: angka memakai satuan fakta di sisi lain",
                "leave the unit out: a bare number takes the unit of the other side"
            ),
        )
    };
    lexer.report.error(code, span, message, help);
    false
}

/// A text, with its prefix, or nothing if none begins here.
pub(super) fn text(lexer: &mut Lexer<'_, '_, '_>) -> Option<Kind> {
    let start = lexer.pos;
    let rest = lexer.rest();
    let prefix: String = rest.chars().take_while(|c| matches!(c, 'r' | 'R' | 'b' | 'B')).take(3).collect();
    let quote = rest.chars().nth(prefix.len())?;
    let has = |upper: char| prefix.chars().filter(|c| c.eq_ignore_ascii_case(&upper)).count();
    match quote {
        '\'' | '"' if has('r') <= 1 && has('b') <= 1 => {}
        '‘' | '’' | '“' | '”' | '„' | '`' | '´' if prefix.is_empty() => {
            return Some(odd_quotes(lexer));
        }
        _ => return None,
    }
    lexer.pos += prefix.len();
    let value = quoted(lexer, start, quote, has('r') == 1);
    if has('b') == 1 {
        lexer.report.error(
            Code::UnsupportedSyntax,
            Span::new(start, lexer.pos),
            text!("tidak ada deretan bita", "there are no byte strings"),
            text!("hapus `b` di depan: tulis teks biasa", "remove the `b` in front: write plain text"),
        );
    }
    Some(Kind::Text(value))
}

/// The lexer stands at the opening quote; `start` is where the token began.
fn quoted(lexer: &mut Lexer<'_, '_, '_>, start: usize, quote: char, raw: bool) -> String {
    let triple = [quote; 3].iter().collect::<String>();
    let single = quote.to_string();
    let long = lexer.eat(&triple);
    let close = if long { &triple } else { &single };
    if !long {
        lexer.bump();
    }
    let mut value = String::new();
    loop {
        if lexer.eat(close) {
            return value;
        }
        match lexer.peek() {
            Some('\n' | '\r') if !long => break,
            None => break,
            Some('\\') if !raw => value.extend(escape(lexer)),
            // In a raw text a backslash is a backslash, before a quote too.
            Some(c) => {
                value.push(c);
                lexer.bump();
            }
        }
    }
    lexer.lost = true;
    lexer.report.error(
        Code::ConditionSyntax,
        Span::new(start, lexer.pos),
        text!("teks ini tidak ditutup", "unterminated string"),
        text!("tutup dengan {close}", "close it with {close}"),
    );
    value
}

/// One escape; nothing if it is wrong, which is told.
fn escape(lexer: &mut Lexer<'_, '_, '_>) -> Option<char> {
    let start = lexer.pos;
    lexer.bump();
    let found = match lexer.bump() {
        Some('n') => Some('\n'),
        Some('t') => Some('\t'),
        Some('r') => Some('\r'),
        Some('a') => Some('\u{7}'),
        Some('b') => Some('\u{8}'),
        Some('f') => Some('\u{c}'),
        Some('v') => Some('\u{b}'),
        Some(c @ ('\\' | '\'' | '"' | '`' | '?')) => Some(c),
        Some('x' | 'X') => code_point(lexer, 2, 16),
        Some('u') => code_point(lexer, 4, 16),
        Some('U') => code_point(lexer, 8, 16),
        Some('0'..='3') => {
            lexer.pos -= 1;
            code_point(lexer, 3, 8)
        }
        _ => None,
    };
    if found.is_none() {
        let written = lexer.since(start);
        lexer.report.error(
            Code::ConditionSyntax,
            Span::new(start, lexer.pos),
            text!(
                "`{written}` tidak berarti apa-apa di dalam teks",
                "`{written}` means nothing inside a text"
            ),
            text!(
                "tulis `\\\\` untuk satu garis miring terbalik, atau teks mentah r'...'",
                "write `\\\\` for a backslash, or a raw text r'...'"
            ),
        );
    }
    found
}

/// Exactly `count` digits of a code point.
fn code_point(lexer: &mut Lexer<'_, '_, '_>, count: usize, radix: u32) -> Option<char> {
    let digits: String = lexer.rest().chars().take(count).take_while(|c| c.is_digit(radix)).collect();
    lexer.pos += digits.len();
    if digits.len() < count {
        return None;
    }
    char::from_u32(u32::from_str_radix(&digits, radix).ok()?)
}

/// Curly quotes from a word processor, and backquotes: told once, and read as what was meant.
fn odd_quotes(lexer: &mut Lexer<'_, '_, '_>) -> Kind {
    let start = lexer.pos;
    let open = lexer.bump();
    let backquote = open == Some('`');
    let close: &[char] = match open {
        Some('`') => &['`'],
        Some('“' | '”' | '„') => &['“', '”', '"'],
        _ => &['‘', '’', '´', '\''],
    };
    let value = lexer.take_while(|c| !close.contains(&c) && c != '\n').to_owned();
    if matches!(lexer.peek(), None | Some('\n')) {
        lexer.lost = true;
    } else {
        lexer.bump();
    }
    let span = Span::new(start, lexer.pos);
    if backquote {
        lexer.report.error(
            Code::UnsupportedSyntax,
            span,
            text!(
                "nama tidak ditulis di antara tanda kutip terbalik",
                "names do not stand between backquotes"
            ),
            text!(
                "tulis nama tanpa tanda kutip, teks dengan '...'",
                "write names without quotes, text with '...'"
            ),
        );
        return Kind::Word(value);
    }
    lexer.report.error(
        Code::ConditionSyntax,
        span,
        text!("tanda kutip ini bukan tanda kutip lurus", "these are not straight quotes"),
        text!("gunakan ' atau \"", "use ' or \""),
    );
    Kind::Text(value)
}
