//! The TOML crate's sentences in both languages of Layak, with what to do.

use crate::text::{Text, text};

/// One sentence for a mistake of syntax, and help where there is some to give.
pub(crate) fn explain(message: &str) -> (Text, Option<Text>) {
    // The crate adds ", expected …" to the sentence.
    let short = message.split(", expected").next().unwrap_or_default();
    match short {
        "string values must be quoted" => (
            text!("teks harus diapit tanda kutip", "text must stand in quotes"),
            Some(text!("tulis \"…\"", "write \"…\"")),
        ),
        "missing opening quote" | "invalid basic string" | "invalid literal string" => (
            text!("tanda kutip tidak lengkap", "a quote is missing"),
            Some(text!(
                "apit teks dengan dua tanda kutip yang sama",
                "put the same quote on both sides of the text"
            )),
        ),
        "key with no value" | "missing value for key" | "missing value" => (
            text!("kunci ini tidak punya nilai", "this key has no value"),
            Some(text!("tulis kunci = nilai", "write key = value")),
        ),
        "extra `=`" | "extra assignment between key-value pairs" => (
            text!("tanda = berlebih", "there is one = too many"),
            Some(text!(
                "untuk membandingkan, tulis == di dalam tanda kutip",
                "to compare, write == inside the quotes"
            )),
        ),
        "invalid unquoted key" | "unquoted keys cannot be empty" => (
            text!(
                "kunci ini tidak dapat ditulis tanpa tanda kutip",
                "this key cannot be written without quotes"
            ),
            Some(text!("pakai huruf, angka, _ dan -", "use letters, digits, _ and -")),
        ),
        "unclosed array" | "unclosed inline table" | "unclosed table" | "unclosed array table" => (
            text!("kurung ini tidak ditutup", "this bracket is not closed"),
            Some(text!("tambahkan ] atau }}", "add ] or }}")),
        ),
        "missing comma between array elements" | "missing comma between key-value pairs" => {
            (text!("koma hilang di antara dua isi", "a comma is missing between two entries"), None)
        }
        "extra comma in array" | "extra comma in inline table" => {
            (text!("koma berlebih", "there is one comma too many"), None)
        }
        "unexpected leading zero" => (
            text!("angka tidak boleh diawali nol", "a number must not start with a zero"),
            Some(text!(
                "hapus nol itu, atau apit dengan tanda kutip bila ini sebuah kode",
                "remove the zero, or quote it if it is a code"
            )),
        ),
        "`_` may only go between digits" => (
            text!(
                "garis bawah hanya boleh di antara dua angka",
                "an underscore may only stand between two digits"
            ),
            None,
        ),
        "missing escaped value" | "too few unicode value digits" => (
            text!("urutan \\ ini tidak dikenal", "this \\ sequence is unknown"),
            Some(text!("tulis \\\\ untuk garis miring terbalik", "write \\\\ for a backslash")),
        ),
        "cannot recurse further; max recursion depth met" => {
            (text!("susunan ini terlalu dalam", "this is nested too deep"), None)
        }
        _ => (text!("penulisan TOML di sini tidak sah ({short})", "this is not valid TOML: {short}"), None),
    }
}
