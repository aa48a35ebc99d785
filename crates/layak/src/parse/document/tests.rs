//! A file with every table and key reads without a word; schema and reader agree; hostile texts are refused.

use super::*;
use crate::parse::limits::MAX_BYTES;

const EVERYTHING: &str = include_str!("everything.toml");

fn read(text: &str) -> (RuleFile, Vec<Diagnostic>) {
    let mut diagnostics = Diagnostics::new();
    let file = rule_file(&Source::new("x.toml", text), &mut diagnostics);
    (file, diagnostics.into_sorted())
}

#[test]
fn a_file_with_every_key_is_read_whole() {
    let (file, diagnostics) = read(EVERYTHING);
    assert!(diagnostics.is_empty(), "{}", diagnostics[0].to_plain(crate::Lang::En));
    let set = file.set.unwrap();
    assert_eq!((set.id.value.as_str(), set.version.as_str()), ("bpom", "2026.11"));
    assert_eq!(set.checked.to_string(), "2026-11-21");
    let names: Vec<&str> = file.facts.iter().map(|fact| fact.name.value.as_str()).collect();
    assert_eq!(names, ["md", "rooms", "animal"], "file order, not that of the alphabet");
    let rule = &file.rules[0];
    assert_eq!(&EVERYTHING[rule.span.start..rule.span.end], "[[rule]]");
    assert_eq!(&EVERYTHING[rule.holds.span.start..rule.holds.span.end], rule.holds.text);
    assert_eq!(rule.valid.on, ValidOn::Ship);
    assert_eq!(rule.weight.as_ref().map(|w| w.value), Some(10.0));
    let action = &file.actions[0].doc;
    assert!(matches!(&action.sets[0], (path, _) if path.value == "bpom.md"));
    assert_eq!(
        (action.papers[0].en.as_str(), action.notes[0].en.as_str()),
        ("Floor plan", "Tests cost extra")
    );
    assert!(matches!(&action.requires[..], [RequiresDoc::Action(_), RequiresDoc::When(_)]));
    assert_eq!(file.sources[0].doc.replaced_by.len(), 1);
    assert_eq!(file.parameters[0].doc.values[1].value.value, ScalarDoc::Bool(true));
    assert!(file.cases[0].given.value.get("bpom").is_some());
    assert_eq!(file.cases[0].expect[1].1.value, ExpectDoc::Scalar(ScalarDoc::Bool(true)));
    let programme = file.programme.unwrap();
    assert_eq!(programme.evidence_level, crate::wire::EvidenceLevel::Declared);
    assert_eq!(programme.ladders[0].doc.verdicts.len(), 2);
    assert_eq!((programme.coverage.len(), programme.overrides.len()), (1, 2));
    assert!(file.unreadable.is_empty());
}

/// Papers and notes of an action are read alike.
#[test]
fn a_bad_note_is_refused_as_a_bad_paper_is() {
    let same = "Lima kata yang sama saja";
    let untranslated = format!("[{{ id = \"{same}\", en = \"{same}\" }}]");
    for (value, code) in [
        ("[{ id = \"Denah\", en = \"Floor plan\" }]", None),
        ("[]", None),
        ("[{ id = \"Denah\" }]", Some(Code::MissingKey)),
        ("[{ id = \"Denah\", en = \"\" }]", Some(Code::MissingText)),
        (untranslated.as_str(), Some(Code::UntranslatedText)),
        ("[\"Denah\"]", Some(Code::WrongType)),
        ("{ id = \"Denah\", en = \"Floor plan\" }", Some(Code::WrongType)),
        ("[{ id = \"Denah\", en = \"Floor plan\", ms = \"Pelan\" }]", Some(Code::UnknownKey)),
    ] {
        let found = |key: &str| {
            let papers = "papers = [{ id = \"Denah\", en = \"Floor plan\" }]\nnotes = [{ id = \"Biaya uji belum termasuk\", en = \"Tests cost extra\" }]";
            let (_, diagnostics) = read(&EVERYTHING.replace(papers, &format!("{key} = {value}")));
            diagnostics.iter().map(|d| d.code).collect::<Vec<_>>()
        };
        assert_eq!(found("notes"), code.into_iter().collect::<Vec<_>>(), "{value}");
        assert_eq!(found("notes"), found("papers"), "{value}");
    }
}

#[test]
fn what_could_not_be_read_is_named() {
    let (file, diagnostics) = read("[[rule]]\nid = \"a\"\n[fact.b]\ntype = \"bool\"\n");
    assert!(file.rules.is_empty() && file.facts.is_empty());
    let names: Vec<&str> = file.unreadable.iter().map(|name| name.value.as_str()).collect();
    assert_eq!(names, ["b", "a"]);
    assert!(diagnostics.iter().all(|d| d.code == Code::MissingKey));
}

#[test]
fn parts_of_a_programme_need_a_programme() {
    let (_, diagnostics) = read("[dimension.a]\nweight = 1\ntitle = { id = \"a\", en = \"b\" }\n");
    let places: Vec<_> = diagnostics.iter().map(|d| (d.code, d.span.as_ref().unwrap().column)).collect();
    assert_eq!(places, [(Code::MissingKey, 2)]);
}

/// Runs on a small stack, so that depth is what decides.
#[test]
fn no_nesting_exhausts_the_stack() {
    let deep = |open: &str, close: &str| format!("x = {}{}", open.repeat(50_000), close.repeat(50_000));
    let texts = [
        deep("[", "]"),
        deep("[", ""),
        deep("{x=", "}"),
        deep("{x=]", ""),
        deep("{x=[", ""),
        deep("[{x.x.x=", "}]"),
        format!("{}x = 1", "x.".repeat(300_000)),
        format!("[{}x]", "x.".repeat(300_000)),
        format!("[[{}x]]\n", "x . ".repeat(200_000)),
        format!("[[{}x]]\n", "\"x\".".repeat(200_000)),
        format!("x = {{{}}}", "x.".repeat(200_000)),
        format!("[{}a]\n{}b = {}", "x.".repeat(30), "y.".repeat(30), "[".repeat(30)),
    ];
    let run = move || {
        for text in texts {
            assert!(text.len() < MAX_BYTES);
            let (_, diagnostics) = read(&text);
            assert_eq!(diagnostics.len(), 1);
            assert_eq!(diagnostics[0].code, Code::TooDeep, "{}", &text[..20]);
        }
    };
    std::thread::Builder::new().stack_size(512 * 1024).spawn(run).unwrap().join().unwrap();
}

#[test]
fn what_a_rule_author_nests_is_allowed() {
    let mut text = "[fact.a.b.c]\nx = 1\n".to_owned();
    text.push_str(&"[[case]]\ngiven = { a = { b = [[1, 2], [3]] } }\n".repeat(200));
    assert!(read(&text).1.iter().all(|d| d.code != Code::TooDeep));
    // Broken, and not deep.
    let (_, unclosed) = read(&"x = [1, 2\n".repeat(20));
    assert!(unclosed.iter().all(|d| d.code != Code::TooDeep));
}

#[test]
fn an_open_bracket_is_underlined_where_it_stands() {
    let text = "[group.a]\nfacts = [\"x\",\ntitle = { id = \"a\", en = \"b\" }\n\n[[rule]]\nid = \"r\"\n";
    let (_, diagnostics) = read(text);
    let found: Vec<_> = diagnostics
        .iter()
        .map(|d| (d.code, d.span.as_ref().map(|p| (p.line, p.column, p.end - p.start))))
        .collect();
    assert_eq!(found, [(Code::TomlSyntax, Some((2, 9, 1)))]);
}

#[cfg(feature = "schema")]
mod schema {
    use super::*;
    use serde_json::Value as Json;

    fn definitions() -> Json {
        rule_file_schema()
    }

    /// Every object of the schema that lists its keys refuses others, and describes each key.
    #[test]
    fn every_key_is_described_and_no_other_allowed() {
        let schema = definitions();
        let mut open = vec![&schema];
        let mut tables = 0;
        while let Some(part) = open.pop() {
            if let Some(Json::Object(properties)) =
                part.get("properties").filter(|_| part["type"] == "object")
            {
                tables += 1;
                assert_eq!(part["additionalProperties"], false, "{part}");
                assert!(properties.values().all(|p| p["description"].is_string()), "{part}");
            }
            match part {
                Json::Object(map) => open.extend(map.values()),
                Json::Array(items) => open.extend(items),
                _ => {}
            }
        }
        assert!(tables > 20, "{tables}");
    }

    #[test]
    fn required_keys_and_words_are_those_of_the_reader() {
        let schema = definitions();
        let rule = &schema["definitions"]["Rule"];
        let required: Vec<&str> =
            rule["required"].as_array().unwrap().iter().filter_map(Json::as_str).collect();
        assert_eq!(required, ["id", "title", "severity", "basis", "dimension", "holds", "sources", "why"]);
        assert_eq!(rule["properties"]["weight"]["exclusiveMinimum"], 0);
        assert_eq!(rule["properties"]["sources"]["minItems"], 1);
        assert_eq!(schema["definitions"]["Source"]["properties"]["status"]["enum"][0], "in_force");
        assert!(schema["definitions"]["Severity"].to_string().contains("critical"));
    }

    /// [`crate::Text`] alone is read by hand.
    #[test]
    fn texts_are_described_as_they_are_read() {
        let schema = definitions();
        let text = &schema["definitions"]["Text"];
        assert_eq!(text["required"], serde_json::json!(["id", "en"]));
        assert_eq!(text["additionalProperties"], false);
        let (_, diagnostics) = read("[dimension.a]\nweight = 1\ntitle = {}\n[programme]\nid = 1");
        let help = diagnostics.iter().filter(|d| d.span.as_ref().is_some_and(|p| p.line == 3));
        let keys: Vec<&str> = help.map(|d| d.help.as_ref().unwrap().en.as_str()).collect();
        assert_eq!(keys, ["add en = …", "add id = …"]);
    }

    /// The keys that the reader suggests for a key nobody has are the keys of the schema.
    #[test]
    fn reader_and_schema_have_the_same_keys() {
        let schema = definitions();
        let (_, diagnostics) = read("[[rule]]\nqqqqqqqqqqqq = 1\n");
        let unknown = diagnostics.iter().find(|d| d.code == Code::UnknownKey).unwrap();
        let help = &unknown.help.as_ref().unwrap().en;
        let mut keys: Vec<&str> = help.trim_start_matches("allowed here: ").split(", ").collect();
        keys.sort_unstable();
        let properties = schema["definitions"]["Rule"]["properties"].as_object().unwrap();
        let mut of_schema: Vec<&str> = properties.keys().map(String::as_str).collect();
        of_schema.sort_unstable();
        assert_eq!(keys, of_schema);
    }
}
