//! TOML and JSON give the same tree; JSON mistakes carry pointers; nothing that is typed makes the readers panic.

use super::*;
use crate::Lang;
use crate::parse::value::Entry;
use proptest::prelude::*;

fn json(text: &str) -> (Input, Vec<Diagnostic>) {
    let mut diagnostics = Diagnostics::new();
    let input = Input::from_json(&Source::new("p.json", text), &mut diagnostics);
    (input, diagnostics.into_sorted())
}

fn toml(text: &str) -> (Input, Vec<Diagnostic>) {
    let mut diagnostics = Diagnostics::new();
    let input = Input::from_toml(&Source::new("p.toml", text), &mut diagnostics);
    (input, diagnostics.into_sorted())
}

/// The tree without places, as text; entries by name, because only TOML headers may stand in another order.
fn shape(value: &Value) -> String {
    match value {
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| shape(&item.value)).collect();
            format!("[{}]", items.join(","))
        }
        Value::Table(entries) => {
            let mut parts: Vec<String> =
                entries.iter().map(|e| format!("{}={}", e.key.value, shape(&e.value.value))).collect();
            parts.sort();
            format!("{{{}}}", parts.join(","))
        }
        other => format!("{other:?}"),
    }
}

#[test]
fn toml_and_json_give_the_same_tree() {
    let (from_toml, none) =
        toml("[a]\nx = [1, 2.5, \"é\\n\"]\nb.c = true\n[[m]]\nq = 0x10\n[[m]]\nq = -1e3\n");
    assert!(none.is_empty(), "{none:?}");
    let (from_json, none) = json(
        "{ \"m\" : [ {\"q\":16},{\"q\":-1e3} ], \"a\":{\"x\":[1,2.5,\"\\u00e9\\n\"], \"b\":{\"c\":true} } }",
    );
    assert!(none.is_empty(), "{none:?}");
    assert_eq!(shape(&from_toml.root.value), shape(&from_json.root.value));
}

#[test]
fn every_json_span_covers_what_was_written() {
    let text = " {\"a\": [1, -2.5e1, \"x\\\"]\"], \"b\" : {\"c\":null}, \"d\":\"}\" } ";
    let (input, none) = json(text);
    assert!(none.is_empty(), "{none:?}");
    let written = |node: &Spanned<Value>| text[node.span.start..node.span.end].to_owned();
    let get = |key: &str| input.root.value.get(key).unwrap();
    assert_eq!(written(&input.root), text.trim());
    assert_eq!(written(get("a")), "[1, -2.5e1, \"x\\\"]\"]");
    let Value::Array(items) = &get("a").value else { panic!("a list") };
    assert_eq!(items.iter().map(written).collect::<Vec<_>>(), ["1", "-2.5e1", "\"x\\\"]\""]);
    assert_eq!(items[1].value, Value::Number { value: -25.0, integer: false });
    assert_eq!(written(get("b")), "{\"c\":null}");
    assert_eq!(get("d").value, Value::Text("}".to_owned()));
    let Entry { key, .. } = &input.root.value.as_table().unwrap()[1];
    assert_eq!(&text[key.span.start..key.span.end], "\"b\"");
}

#[test]
fn a_value_without_text_gets_pointers() {
    let value = serde_json::json!({ "order": { "a/b": [1, { "unit": 1e300 }] } });
    let mut diagnostics = Diagnostics::new();
    let input = Input::from_json_value("profile", &value, &mut diagnostics);
    let found = diagnostics.into_sorted();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].code, Code::BadNumber);
    assert_eq!(found[0].pointer.as_deref(), Some("/order/a~1b/1/unit"));
    assert_eq!(found[0].span, None);
    let order = input.root.value.get("order").unwrap().span;
    let placed = input.place(Diagnostic::new(Code::WrongType, crate::Text::new("a", "b")), order);
    assert_eq!(placed.to_plain(Lang::En), "/order: error[wrong-type]: b");
}

#[test]
fn json_mistakes_have_both_place_and_pointer() {
    let cases = [
        ("{\"a\": 1, \"a\": 2}", Code::DuplicateKey, 1, 10, Some("/a")),
        ("{\"a\":\n [1e16]}", Code::BadNumber, 2, 3, Some("/a/0")),
        ("{\"a\": 1,\n}", Code::JsonSyntax, 2, 1, None),
        ("{\"a\": \"\\ud800\"}", Code::JsonSyntax, 1, 7, Some("/a")),
        ("[1]", Code::WrongType, 1, 1, None),
        ("", Code::JsonSyntax, 1, 1, None),
        ("{\"é\": x}", Code::JsonSyntax, 1, 7, None),
    ];
    for (text, code, line, column, pointer) in cases {
        let (_, found) = json(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        let place = found[0].span.as_ref().unwrap();
        assert_eq!((found[0].code, place.line, place.column), (code, line, column), "{text}");
        assert_eq!(found[0].pointer.as_deref(), pointer, "{text}");
    }
}

#[test]
fn hostile_json_is_refused_before_it_is_read() {
    let deep = "[".repeat(200_000);
    let many = format!("{{\"a\":[{}1]}}", "1,".repeat(150_000));
    let large = format!("{{\"a\":\"{}\"}}", "x".repeat(1 << 20));
    for (text, code) in [(deep, Code::TooDeep), (many, Code::TooManyEntries), (large, Code::TextTooLarge)] {
        let (_, found) = json(&text);
        assert_eq!(found.iter().map(|d| d.code).collect::<Vec<_>>(), [code]);
    }
    let mut value = serde_json::Value::Null;
    for _ in 0..1_000 {
        value = serde_json::json!([value]);
    }
    let mut diagnostics = Diagnostics::new();
    Input::from_json_value("p", &value, &mut diagnostics);
    assert_eq!(diagnostics.as_slice().iter().map(|d| d.code).collect::<Vec<_>>(), [Code::TooDeep]);
}

/// Each has up to a megabyte in one line, where looking up a place costs most. A debug build needs well under a second
/// for each; if looking up were repeated for every mistake, it would need minutes.
#[test]
fn a_line_full_of_mistakes_is_read_in_bounded_time() {
    let repeat = |before: &str, part: &str, after: &str| format!("{before}{}{after}", part.repeat(90_000));
    let texts = [
        repeat("x = {", "a=1,", "}"),
        repeat("x = [", "nan,", "]"),
        repeat("", "a ", ""),
        repeat("x = ", "=", ""),
        repeat("x = [", "\"", "]"),
        repeat("x = ", "1-", ""),
        repeat("[", "]", ""),
        repeat("a = {b", " ", "= 2026-02-31 = 2026-02-31 = 1 = 2 = 3}"),
        repeat("", "é=", ""),
        repeat("{\"a\":1", ",\"a\":1", "}"),
        repeat("{\"a\":[1", ",1e99", "]}"),
        repeat("{\"a\":[1", ",\"\\ud800\"", "]}"),
    ];
    for text in texts {
        assert!(text.len() < 1 << 20);
        let source = Source::new("x", text.as_str());
        let mut diagnostics = Diagnostics::new();
        crate::parse::document::rule_file(&source, &mut diagnostics);
        Input::from_json(&source, &mut diagnostics);
        assert!(diagnostics.has_errors());
    }
}

/// Words that make the readers turn, in any order.
fn soup() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "[",
        "]",
        "{",
        "}",
        "[[",
        "]]",
        "=",
        ",",
        ".",
        ":",
        "\"",
        "'",
        "\"\"\"",
        "'''",
        "\\",
        "\\u00",
        "\n",
        "\r\n",
        " ",
        "#",
        "a",
        "rule",
        "fact",
        "set",
        "id",
        "é",
        "1",
        "-",
        "_",
        "e9",
        "nan",
        "inf",
        "2026-02-31",
        "2026-11-21",
        "T10:00:00",
        "true",
        "null",
        "0x",
        "when",
        "when =",
        "[[ladder..verdict]]",
        "[derive.a]",
        "value",
        "=\"a &&",
        "== 'x'",
        "\0",
    ]);
    prop::collection::vec(word, 0..60).prop_map(|words| words.concat())
}

fn places_lie_inside(text: &str) {
    let source = Source::new("x", text);
    let mut diagnostics = Diagnostics::new();
    crate::parse::document::rule_file(&source, &mut diagnostics);
    Input::from_json(&source, &mut diagnostics);
    for diagnostic in diagnostics.into_sorted() {
        let labels = diagnostic.labels.iter().map(|label| &label.span);
        for place in diagnostic.span.iter().chain(labels) {
            assert!(text.get(place.start..place.end).is_some(), "{diagnostic:?}");
        }
        assert!(!diagnostic.to_plain(Lang::Id).is_empty());
    }
}

#[test]
fn a_condition_that_is_not_there_has_its_place_in_the_text() {
    for text in [
        "[[ladder..verdict]]\nwhen=",
        "[[rule]]\nholds =",
        "[[rule]]\nholds = \"",
        "[derive.a]\nvalue = \"\"\"a\\",
    ] {
        places_lie_inside(text);
    }
}

proptest! {
    #[test]
    fn no_text_makes_the_readers_panic(text in soup()) {
        places_lie_inside(&text);
    }

    #[test]
    fn what_serde_writes_is_read_back(numbers in prop::collection::vec(-1e15..1e15_f64, 0..5), text in ".*") {
        let value = serde_json::json!({ "n": numbers, "t": text });
        let mut diagnostics = Diagnostics::new();
        let input = Input::from_json_value("x", &value, &mut diagnostics);
        prop_assert!(diagnostics.as_slice().is_empty());
        prop_assert_eq!(input.root.value.get("t").unwrap().value.as_text(), Some(text.as_str()));
        let Value::Array(items) = &input.root.value.get("n").unwrap().value else { panic!("a list") };
        for (item, number) in items.iter().zip(&numbers) {
            let Value::Number { value, .. } = item.value else { panic!("a number") };
            prop_assert_eq!(value.to_bits(), number.to_bits());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is repeated thousands of times, closed or not: reading it and throwing the tree away needs little stack.
    #[test]
    fn no_repetition_exhausts_a_small_stack(parts in prop::collection::vec((fragment(), 1_usize..5_000), 1..5)) {
        let text: String = parts.iter().map(|(part, count)| part.repeat(*count)).collect();
        let run = move || {
            let source = Source::new("x", text);
            let mut diagnostics = Diagnostics::new();
            crate::parse::document::rule_file(&source, &mut diagnostics);
            Input::from_json(&source, &mut diagnostics);
        };
        std::thread::Builder::new().stack_size(512 * 1024).spawn(run).unwrap().join().unwrap();
    }
}

fn fragment() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "x = ",
        "[",
        "]",
        "{",
        "}",
        "{a=",
        "[[a",
        "a.",
        "a.a = {",
        "= [",
        "]\n",
        "}\n",
        "\n",
        ",",
        "1,",
        "[[a.b]]\n",
        "[a.b.",
        "\"a\".",
        "{\"a\":",
        "[{a=]",
        "{x.x.x=]",
        "{a=[}",
        "[[{x.x=}]",
        "a=1\n",
        "'",
        "\"\"\"",
        "#",
        ". ",
    ])
}
