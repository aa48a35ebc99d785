//! The TOML crate's sentences in both languages of Layak, with what to do.

use crate::text::{Text, text};

/// One mistake of syntax: what is wrong and what to do, each in Bahasa Indonesia and English.
type Words = [[&'static str; 2]; 2];

const UNQUOTED: Words =
    [["teks harus diapit tanda kutip", "text must stand in quotes"], ["tulis \"…\"", "write \"…\""]];
const QUOTE: Words = [
    ["tanda kutip tidak lengkap", "a quote is missing"],
    ["apit teks dengan dua tanda kutip yang sama", "put the same quote on both sides of the text"],
];
const NO_VALUE: Words =
    [["kunci ini tidak punya nilai", "this key has no value"], ["tulis kunci = nilai", "write key = value"]];
const EQUALS: Words = [
    ["tanda = berlebih", "there is one = too many"],
    ["untuk membandingkan, tulis == di dalam tanda kutip", "to compare, write == inside the quotes"],
];
const KEY: Words = [
    ["kunci ini tidak dapat ditulis tanpa tanda kutip", "this key cannot be written without quotes"],
    ["pakai huruf, angka, _ dan -", "use letters, digits, _ and -"],
];
const BRACKET: Words =
    [["kurung ini tidak ditutup", "this bracket is not closed"], ["tambahkan ] atau }", "add ] or }"]];
const NO_COMMA: Words = [
    ["koma hilang di antara dua isi", "a comma is missing between two entries"],
    ["pisahkan dengan koma", "separate them by a comma"],
];
const COMMA: Words =
    [["koma berlebih", "there is one comma too many"], ["hapus satu koma", "remove one comma"]];
const ZERO: Words = [
    ["angka tidak boleh diawali nol", "a number must not start with a zero"],
    ["hapus nol itu, atau apit kode dengan tanda kutip", "remove the zero, or quote it if it is a code"],
];
const UNDERSCORE: Words = [
    ["garis bawah hanya boleh di antara dua angka", "an underscore may only stand between two digits"],
    ["tulis misalnya 1_500", "write for example 1_500"],
];
const ESCAPE: Words = [
    ["urutan \\ ini tidak dikenal", "this \\ sequence is unknown"],
    ["tulis \\\\ untuk garis miring terbalik", "write \\\\ for a backslash"],
];
const SURPLUS: Words = [
    ["di sini ada tulisan berlebih", "there is something too much here"],
    ["satu kunci dengan satu nilai per baris", "one key with one value to a line"],
];

/// What is wrong and what to do, for a sentence of the TOML crate.
pub(crate) fn explain(message: &str) -> (Text, Text) {
    // The crate adds ", expected …" to the sentence.
    let short = message.split(", expected").next().unwrap_or_default();
    let [what, help] = match short {
        "string values must be quoted" => UNQUOTED,
        "missing opening quote" | "invalid basic string" | "invalid literal string" => QUOTE,
        "invalid multi-line basic string" | "invalid multi-line literal string" => QUOTE,
        "key with no value" | "missing value for key" | "missing value" => NO_VALUE,
        "extra `=`" | "extra assignment between key-value pairs" => EQUALS,
        "invalid unquoted key" | "unquoted keys cannot be empty" => KEY,
        "unclosed array" | "unclosed inline table" | "unclosed table" | "unclosed array table" => BRACKET,
        "missing comma between array elements" | "missing comma between key-value pairs" => NO_COMMA,
        "extra comma in array" | "extra comma in inline table" => COMMA,
        "unexpected leading zero" => ZERO,
        "`_` may only go between digits" => UNDERSCORE,
        "missing escaped value" | "too few unicode value digits" => ESCAPE,
        "unexpected key or value" | "unexpected content" => SURPLUS,
        _ => {
            let what = text!("penulisan TOML di sini tidak sah ({short})", "this is not valid TOML: {short}");
            let help = text!(
                "periksa tanda kutip, koma dan kurung di sini",
                "check quotes, commas and brackets here"
            );
            return (what, help);
        }
    };
    let text = |[id, en]: [&str; 2]| Text::new(id, en);
    (text(what), text(help))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::parse::input::Input;
    use crate::source::Source;

    /// The sentences are the TOML crate's own: if a new version words them otherwise, this fails.
    #[test]
    fn the_common_mistakes_are_known_by_their_sentence() {
        let mut wrong = Vec::new();
        for (toml, words) in [
            ("x = bare", UNQUOTED),
            ("x = \"open\n", QUOTE),
            ("x = 'open\n", QUOTE),
            ("x = \"\"\"open\n", QUOTE),
            ("x = '''open\n", QUOTE),
            ("x = \n", NO_VALUE),
            ("x\n", NO_VALUE),
            ("x == 1\n", EQUALS),
            ("é = 1\n", KEY),
            ("x = [1, 2\n", BRACKET),
            ("x = { a = 1\n", BRACKET),
            ("[x\n", BRACKET),
            ("x = [1 \"a\"]\n", NO_COMMA),
            ("x = [1,, 2]\n", COMMA),
            ("x = 007\n", ZERO),
            ("x = 1__0\n", UNDERSCORE),
            ("x = \"\\q\"\n", ESCAPE),
            ("x = 1 \"a\"\n", SURPLUS),
        ] {
            let mut diagnostics = Diagnostics::new();
            Input::from_toml(&Source::new("x", toml), &mut diagnostics);
            let found: Vec<&str> = diagnostics.as_slice().iter().map(|d| d.message.en.as_str()).collect();
            if found != [words[0][1]] {
                wrong.push(format!("{toml:?}: {found:?}"));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
