//! The sentences for what the parser refuses: what is wrong, and what to write instead.

use super::super::ast::BinaryOp;
use super::super::lexer::{Bracket, Kind};
use super::super::{MAX_DEPTH, MAX_HEIGHT};
use super::Parser;
use crate::diagnostic::Code;
use crate::source::Span;
use crate::text::{Text, text};

impl Parser<'_, '_> {
    fn syntax(&mut self, span: Span, message: Text, help: Text) {
        self.report.error(Code::ConditionSyntax, span, message, help);
    }

    fn unsupported(&mut self, span: Span, message: Text, help: Text) {
        self.report.error(Code::UnsupportedSyntax, span, message, help);
    }

    /// True if the condition ends here only because an earlier mistake took the rest.
    fn at_lost_end(&self) -> bool {
        matches!(self.peek(), Kind::End { lost } if *lost || self.lost)
    }

    pub(super) fn complain_empty(&mut self) {
        self.syntax(
            self.span(),
            text!("kondisi ini kosong", "the condition is empty"),
            text!("tulis kondisinya, atau hapus kuncinya", "write the condition, or remove the key"),
        );
    }

    pub(super) fn complain_too_deep(&mut self, span: Span) {
        self.report.error(
            Code::ConditionTooDeep,
            span,
            text!(
                "kondisi ini bersarang terlalu dalam: batasnya {MAX_DEPTH} tingkat, atau {MAX_HEIGHT} operator berantai",
                "this condition is nested too deep: the limit is {MAX_DEPTH} levels, or {MAX_HEIGHT} operators in a chain"
            ),
            text!(
                "beri nama pada bagian-bagiannya dengan `[derive.NAMA]`",
                "name parts of it with `[derive.NAME]`"
            ),
        );
    }

    // ---- operators

    pub(super) fn complain_chain(&mut self, first: Span, second: Span) {
        self.report.error_with(
            Code::ConditionSyntax,
            second,
            text!("perbandingan tidak dapat dirangkai", "comparisons cannot be chained"),
            text!("gabungkan dengan `&&`: `a < b && b < c`", "join them with `&&`: `a < b && b < c`"),
            (first, text!("perbandingan pertama di sini", "the first comparison is here")),
        );
    }

    pub(super) fn complain_spoken(&mut self, op: BinaryOp) {
        let symbol = op.symbol();
        self.syntax(
            self.span(),
            text!("kata penghubung ini bukan operator", "this word is not an operator"),
            text!("gunakan `{symbol}`", "use `{symbol}`"),
        );
    }

    pub(super) fn complain_not(&mut self) {
        self.syntax(
            self.span(),
            text!("kata ini bukan operator", "this word is not an operator"),
            text!("gunakan `!` untuk ingkaran: `!(a == b)`", "use `!` to negate: `!(a == b)`"),
        );
    }

    pub(super) fn complain_not_in(&mut self) {
        self.syntax(
            self.span(),
            text!("tidak ada operator `not in`", "there is no operator `not in`"),
            text!("tulis `!(a in b)`", "write `!(a in b)`"),
        );
    }

    pub(super) fn complain_percent(&mut self) {
        self.unsupported(
            self.span(),
            text!("tidak ada operator `%`", "there is no operator `%`"),
            text!(
                "persen adalah satuan: bandingkan fakta bersatuan `percent` dengan angka biasa",
                "percent is a unit: compare a fact in `percent` with a plain number"
            ),
        );
    }

    pub(super) fn complain_plus(&mut self, told: bool) {
        if told {
            return;
        }
        self.syntax(
            self.span(),
            text!("tidak ada tanda `+` di depan nilai", "there is no `+` in front of a value"),
            text!("hapus `+`", "remove the `+`"),
        );
    }

    pub(super) fn complain_no_operator(&mut self) {
        self.syntax(
            self.span(),
            text!("tidak ada operator sebelum bagian ini", "an operator is missing before this"),
            text!(
                "bandingkan dengan `==`, `<`, `in` …, gabungkan dengan `&&` atau `||`",
                "compare with `==`, `<`, `in` …, join with `&&` or `||`"
            ),
        );
    }

    pub(super) fn complain_inner_conditional(&mut self, outer: Span) {
        self.report.error_with(
            Code::ConditionSyntax,
            self.span(),
            text!(
                "`? :` di antara `?` dan `:` memerlukan tanda kurung",
                "a `? :` between `?` and `:` needs parentheses"
            ),
            text!("tulis `a ? (b ? c : d) : e`", "write `a ? (b ? c : d) : e`"),
            (outer, text!("`?` luar di sini", "the outer `?` is here")),
        );
    }

    pub(super) fn complain_no_colon(&mut self, question: Span) {
        if self.at_lost_end() {
            return;
        }
        self.report.error_with(
            Code::ConditionSyntax,
            self.span(),
            text!("di sini seharusnya ada `:`", "expected `:` here"),
            text!("tulis `syarat ? a : b`", "write `condition ? a : b`"),
            (question, text!("untuk `?` ini", "for this `?`")),
        );
    }

    // ---- brackets and what stands loose

    pub(super) fn complain_unclosed(&mut self, bracket: Bracket, open: Span) {
        if self.at_lost_end() {
            return;
        }
        self.lost = true;
        let (left, right) = bracket.pair();
        self.report.error_with(
            Code::ConditionSyntax,
            self.span(),
            text!("tanda `{left}` tidak ditutup", "unbalanced `{left}`"),
            text!("tambahkan `{right}`", "add `{right}`"),
            (open, text!("dibuka di sini", "opened here")),
        );
    }

    pub(super) fn complain_wrong_bracket(&mut self, bracket: Bracket, open: Span) {
        let (left, right) = bracket.pair();
        self.report.error_with(
            Code::ConditionSyntax,
            self.span(),
            text!("tanda kurung ini tidak menutup `{left}`", "this bracket does not close `{left}`"),
            text!("di sini seharusnya ada `{right}`", "expected `{right}` here"),
            (open, text!("dibuka di sini", "opened here")),
        );
    }

    /// A closing bracket, comma or colon that nothing asked for.
    pub(super) fn complain_stray(&mut self) {
        let span = self.span();
        match self.peek() {
            Kind::Close(bracket) => {
                let (left, right) = bracket.pair();
                self.syntax(
                    span,
                    text!("`{right}` ini tanpa `{left}`", "unbalanced `{right}`"),
                    text!("hapus, atau tambahkan `{left}`", "remove it, or add `{left}`"),
                );
            }
            Kind::Comma => self.syntax(
                span,
                text!("koma di sini tidak berarti apa-apa", "a comma means nothing here"),
                text!(
                    "tulis desimal dengan titik: `1.5`; gabungkan syarat dengan `&&`",
                    "write decimals with a point, `1.5`; join conditions with `&&`"
                ),
            ),
            Kind::Colon => self.syntax(
                span,
                text!("`:` ini tanpa `?` sebelumnya", "this `:` has no `?` before it"),
                text!("tulis `syarat ? a : b`", "write `condition ? a : b`"),
            ),
            _ => self.complain_no_operator(),
        }
    }

    // ---- operands

    /// `told`: something unreadable stands where the value should be.
    pub(super) fn complain_no_operand(&mut self, told: bool) {
        if self.at_lost_end() {
            return;
        }
        if let (Kind::End { .. }, Some(&(bracket, open))) = (self.peek(), self.open.last()) {
            return self.complain_unclosed(bracket, open);
        }
        if told {
            return;
        }
        self.syntax(
            self.span(),
            text!("di sini seharusnya ada nilai", "expected a value here"),
            text!(
                "nilai adalah fakta, angka, teks dalam tanda kutip, `true`, `false`, atau daftar",
                "a value is a fact, a number, a text in quotes, `true`, `false` or a list"
            ),
        );
    }

    pub(super) fn complain_leading_dot(&mut self) {
        self.unsupported(
            self.span(),
            text!("nama tidak dimulai dengan titik", "a name does not begin with a dot"),
            text!("hapus titik itu", "remove the dot"),
        );
    }

    pub(super) fn complain_null(&mut self) {
        self.unsupported(
            self.span(),
            text!("tidak ada `null`", "there is no `null`"),
            text!(
                "yang belum dijawab dapat bernilai apa saja; hasilnya sendiri menjadi `unknown`",
                "what is not answered is every value it may take; the outcome becomes `unknown` by itself"
            ),
        );
    }

    pub(super) fn complain_has(&mut self, span: Span) {
        self.unsupported(
            span,
            text!("tidak ada `has()`", "there is no `has()`"),
            text!(
                "sudah dijawab atau belum tidak boleh mengubah hasil; bandingkan nilainya",
                "whether something was answered must never change an outcome; compare its value"
            ),
        );
    }

    pub(super) fn complain_macro_variable(&mut self, name: &str, span: Span) {
        self.syntax(
            span,
            text!(
                "argumen pertama `{name}` harus sebuah nama",
                "the first argument of `{name}` must be a plain name"
            ),
            text!("misalnya `kelompok.{name}(e, e == 'ya')`", "as in `group.{name}(e, e == 'yes')`"),
        );
    }

    pub(super) fn complain_capitals(&mut self, word: &str) {
        let right = word.to_ascii_lowercase();
        self.syntax(
            self.span(),
            text!("`{word}` bukan nilai", "`{word}` is not a value"),
            text!("tulis `{right}`", "write `{right}`"),
        );
    }

    pub(super) fn complain_reserved(&mut self, word: &str) {
        let help = if matches!(word, "if" | "else") {
            text!("tulis `syarat ? a : b`", "write `condition ? a : b`")
        } else {
            text!("gunakan nama lain", "use another name")
        };
        self.unsupported(
            self.span(),
            text!("`{word}` adalah kata yang dicadangkan", "`{word}` is a reserved word"),
            help,
        );
    }

    pub(super) fn complain_map(&mut self, span: Span) {
        self.unsupported(
            span,
            text!("tidak ada peta `{{ }}`", "there are no maps `{{ }}`"),
            text!("pilih nilai dengan `syarat ? a : b`", "choose a value with `condition ? a : b`"),
        );
    }

    /// Brackets right behind an operand.
    pub(super) fn complain_suffix(&mut self, bracket: Bracket, span: Span) {
        match bracket {
            Bracket::Square => self.unsupported(
                span,
                text!("tidak ada pengindeksan `[ ]`", "there is no indexing `[ ]`"),
                text!(
                    "tulis `fakta in ['a', 'b']` untuk daftar, `set.fakta` untuk bagian",
                    "write `fact in ['a', 'b']` for a list, `set.fact` for a part"
                ),
            ),
            Bracket::Curly => self.unsupported(
                span,
                text!("tidak ada objek `nama{{ }}`", "there are no objects `name{{ }}`"),
                text!("baca setiap fakta dengan namanya", "read each fact by its name"),
            ),
            Bracket::Round => self.syntax(
                span,
                text!("hanya nama yang dapat dipanggil", "only a name can be called"),
                text!(
                    "mungkin kurang operator sebelum tanda kurung ini",
                    "an operator may be missing before this parenthesis"
                ),
            ),
        }
    }

    pub(super) fn complain_no_name(&mut self, dot: Span, optional: bool) {
        if self.at_lost_end() {
            return;
        }
        if optional {
            return self.unsupported(
                dot.to(self.span()),
                text!("tidak ada pilihan opsional `.?`", "there is no optional `.?`"),
                text!("tulis `.`: setiap fakta selalu ada", "write `.`: every fact is always there"),
            );
        }
        self.syntax(
            self.span(),
            text!("di sini seharusnya ada nama setelah titik", "expected a name after the dot"),
            text!("tulis `set.fakta`", "write `set.fact`"),
        );
    }

    pub(super) fn complain_select(&mut self, span: Span) {
        self.unsupported(
            span,
            text!("hanya nama yang mempunyai bagian", "only a name has parts"),
            text!(
                "tulis `set.fakta` tanpa kurung dan tanpa pemanggilan",
                "write `set.fact` without parentheses or calls"
            ),
        );
    }
}
