//! Cuts the text of a condition into tokens; what no token begins with is told here and kept as a token that the
//! parser passes over, so that one wrong character costs one message.

use super::ast::BinaryOp;
use super::literal;
use super::report::Report;
use crate::diagnostic::Code;
use crate::source::Span;
use crate::text::text;

/// A token and its bytes in the condition.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) span: Span,
}

/// The kinds of token.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Number(f64),
    Text(String),
    /// Names; whether a word such as `true`, `in` or `null` is one depends on where it stands, so the parser decides.
    Word(String),
    /// `-` is always `Subtract` here.
    Operator(BinaryOp),
    Not,
    Percent,
    Question,
    Colon,
    Comma,
    Dot,
    Open(Bracket),
    Close(Bracket),
    /// Something that was already told.
    Unknown,
    /// The end; `lost` if a literal without end swallowed what stood here.
    End {
        lost: bool,
    },
}

/// The three pairs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bracket {
    Round,
    Square,
    Curly,
}

impl Bracket {
    /// How it opens and closes.
    pub(super) fn pair(self) -> (char, char) {
        match self {
            Self::Round => ('(', ')'),
            Self::Square => ('[', ']'),
            Self::Curly => ('{', '}'),
        }
    }
}

/// Operators, longest first; the third is true for what only looks like one.
const OPERATORS: &[(&str, BinaryOp, bool)] = &[
    ("===", BinaryOp::Equal, true),
    ("!==", BinaryOp::NotEqual, true),
    ("==", BinaryOp::Equal, false),
    ("!=", BinaryOp::NotEqual, false),
    ("<=", BinaryOp::LessEqual, false),
    (">=", BinaryOp::GreaterEqual, false),
    ("&&", BinaryOp::And, false),
    ("||", BinaryOp::Or, false),
    ("=>", BinaryOp::GreaterEqual, true),
    ("=<", BinaryOp::LessEqual, true),
    ("<>", BinaryOp::NotEqual, true),
    ("<", BinaryOp::Less, false),
    (">", BinaryOp::Greater, false),
    ("+", BinaryOp::Add, false),
    ("-", BinaryOp::Subtract, false),
    ("*", BinaryOp::Multiply, false),
    ("/", BinaryOp::Divide, false),
    ("=", BinaryOp::Equal, true),
    ("&", BinaryOp::And, true),
    ("|", BinaryOp::Or, true),
    ("≤", BinaryOp::LessEqual, true),
    ("≥", BinaryOp::GreaterEqual, true),
    ("≠", BinaryOp::NotEqual, true),
    ("×", BinaryOp::Multiply, true),
    ("÷", BinaryOp::Divide, true),
    ("−", BinaryOp::Subtract, true),
    ("–", BinaryOp::Subtract, true),
];

/// All tokens of a condition; the last is always [`Kind::End`].
pub(super) fn tokens(text: &str, report: &mut Report<'_>) -> Vec<Token> {
    let mut lexer = Lexer { text, pos: 0, lost: false, report };
    let mut tokens = Vec::new();
    loop {
        lexer.skip_blank();
        let start = lexer.pos;
        let kind = lexer.token();
        let end = kind == Kind::End { lost: false };
        let kind = if end { Kind::End { lost: lexer.lost } } else { kind };
        tokens.push(Token { kind, span: Span::new(start, lexer.pos) });
        if end {
            return tokens;
        }
    }
}

/// A place in the text of a condition.
pub(super) struct Lexer<'t, 'r, 'a> {
    pub(super) text: &'t str,
    pub(super) pos: usize,
    /// A literal without end took what stood after it along: brackets, operators.
    pub(super) lost: bool,
    pub(super) report: &'r mut Report<'a>,
}

impl<'t> Lexer<'t, '_, '_> {
    pub(super) fn rest(&self) -> &'t str {
        self.text.get(self.pos..).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn bump(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.pos += c.len_utf8();
        Some(c)
    }

    pub(super) fn eat(&mut self, word: &str) -> bool {
        let found = self.rest().starts_with(word);
        if found {
            self.pos += word.len();
        }
        found
    }

    pub(super) fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let taken = rest.split_once(|c| !wanted(c)).map_or(rest, |(taken, _)| taken);
        self.pos += taken.len();
        taken
    }

    pub(super) fn since(&self, start: usize) -> &'t str {
        self.text.get(start..self.pos).unwrap_or_default()
    }

    fn skip_blank(&mut self) {
        loop {
            self.take_while(|c| matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}'));
            if !self.rest().starts_with("//") {
                return;
            }
            self.take_while(|c| c != '\n');
        }
    }

    fn token(&mut self) -> Kind {
        let Some(c) = self.peek() else { return Kind::End { lost: false } };
        if c.is_ascii_digit() || (c == '.' && self.rest().chars().nth(1).is_some_and(|d| d.is_ascii_digit()))
        {
            return literal::number(self);
        }
        if let Some(text) = literal::text(self) {
            return text;
        }
        if c.is_ascii_alphabetic() || c == '_' {
            return Kind::Word(self.take_while(is_word).to_owned());
        }
        self.operator().or_else(|| self.punctuation()).unwrap_or_else(|| self.unknown())
    }

    fn operator(&mut self) -> Option<Kind> {
        let start = self.pos;
        let &(written, op, wrong) =
            OPERATORS.iter().find(|(written, ..)| self.rest().starts_with(written))?;
        self.pos += written.len();
        let span = Span::new(start, self.pos);
        if written == "=" {
            self.report.error(
                Code::ConditionSyntax,
                span,
                text!("`=` bukan perbandingan", "`=` does not compare"),
                text!("gunakan `==` untuk membandingkan", "use `==` to compare"),
            );
        } else if wrong {
            let right = op.symbol();
            self.report.error(
                Code::ConditionSyntax,
                span,
                text!("tidak ada operator `{written}`", "there is no operator `{written}`"),
                text!("gunakan `{right}`", "use `{right}`"),
            );
        }
        Some(Kind::Operator(op))
    }

    fn punctuation(&mut self) -> Option<Kind> {
        let kind = match self.peek()? {
            '!' => Kind::Not,
            '%' => Kind::Percent,
            '?' => Kind::Question,
            ':' => Kind::Colon,
            ',' => Kind::Comma,
            '.' => Kind::Dot,
            '(' => Kind::Open(Bracket::Round),
            ')' => Kind::Close(Bracket::Round),
            '[' => Kind::Open(Bracket::Square),
            ']' => Kind::Close(Bracket::Square),
            '{' => Kind::Open(Bracket::Curly),
            '}' => Kind::Close(Bracket::Curly),
            _ => return None,
        };
        self.bump();
        Some(kind)
    }

    /// A run of one wrong character is one mistake; a word in another script is one as well.
    fn unknown(&mut self) -> Kind {
        let start = self.pos;
        if let Some(first) = self.bump() {
            self.take_while(|c| c == first || (!first.is_ascii() && (c.is_alphanumeric() || c == '_')));
            let shown = if first.is_control() || first.is_whitespace() {
                format!("U+{:04X}", u32::from(first))
            } else {
                first.to_string()
            };
            let help = match first {
                '#' => text!(
                    "catatan di dalam kondisi dimulai dengan `//`",
                    "a comment inside a condition begins with `//`"
                ),
                _ if first.is_whitespace() => {
                    text!("gunakan spasi biasa", "use an ordinary space")
                }
                _ if first.is_alphabetic() => text!(
                    "nama hanya memakai a-z, 0-9 dan `_`; teks ditulis di antara tanda kutip",
                    "names use only a-z, 0-9 and `_`; text stands between quotes"
                ),
                _ => text!(
                    "hapus karakter itu; teks ditulis di antara tanda kutip",
                    "remove it; text stands between quotes"
                ),
            };
            self.report.error(
                Code::ConditionSyntax,
                Span::new(start, self.pos),
                text!("karakter `{shown}` tidak dikenal", "unknown character `{shown}`"),
                help,
            );
        }
        Kind::Unknown
    }
}

/// Part of a name.
pub(super) fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}
