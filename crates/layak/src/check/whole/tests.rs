//! What is told about rules as a whole, and above all what is not: a finding that is wrong costs more than one that is missing.

use crate::rules::Rules;

const HEAD: &str = r#"
[set]
id = "x"
version = "1"
title = { id = "Contoh", en = "Example" }
checked = 2026-11-21
[source.guide]
title = "Panduan"
kind = "guide"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
[programme]
id = "contoh"
version = "1"
title = { id = "Contoh", en = "Example" }
checked = 2026-11-21
use = ["x"]
evidence_level = "declared"
[dimension.site]
title = { id = "Tempat", en = "Site" }
weight = 1
[ladder.ready]
title = { id = "Siap", en = "Ready" }
[[ladder.ready.verdict]]
id = "ready"
label = { id = "Siap", en = "Ready" }
[parameter.limit]
values = [{ from = 1990-01-01, value = 3 }]
"#;

/// Facts named by their kind: `a` `b` bools, `n` a number, `c` a choice, `s` several choices, `d` a day.
fn facts() -> String {
    let ask = "ask = { id = \"Tanya?\", en = \"Ask?\" }";
    let choices = "choices = { i = { id = \"Satu\", en = \"One\" }, ii = { id = \"Dua\", en = \"Two\" } }";
    let fact =
        |name: &str, kind: &str, more: &str| format!("[fact.{name}]\ntype = \"{kind}\"\n{more}\n{ask}\n");
    ["a", "b"].map(|name| fact(name, "bool", "")).concat()
        + &fact("n", "number", "")
        + &fact("c", "choice", choices)
        + &fact("s", "choices", choices)
        + &fact("d", "date", "")
}

fn rule(id: &str, applies: &str, holds: &str, more: &str) -> String {
    format!(
        r#"[[rule]]
id = "{id}"
title = {{ id = "Aturan", en = "Rule" }}
severity = "major"
basis = "practice"
dimension = "site"
weight = 1
applies = "{applies}"
holds = "{holds}"
why = {{ id = "Perlu.", en = "Needed." }}
sources = [{{ ref = "guide", at = "1" }}]
{more}
"#
    )
}

const NOTHING: &str = "no_action = { id = \"Tidak ada.\", en = \"There is none.\" }";

fn action(name: &str, more: &str) -> String {
    format!(
        r#"[action.{name}]
title = {{ id = "Kerjakan", en = "Do it" }}
cost = {{ low = 1, high = 2 }}
duration = {{ low = 1, high = 2 }}
provider = {{ id = "Sendiri", en = "Own" }}
{more}
"#
    )
}

/// How often a code is told.
fn told(code: &str, text: &str) -> usize {
    let text = format!("{HEAD}{}{text}", facts());
    let found = Rules::check([("x/set.toml", text)]);
    // Another mistake would hide what is looked for.
    let other = found.iter().find(|d| d.severity == crate::Level::Error && d.code.slug() != code);
    assert!(other.is_none(), "{other:?}");
    found.iter().filter(|d| d.code.slug() == code).count()
}

/// `applies` and `holds` of two rules.
type Pair = [&'static str; 4];

fn clash([applies, holds, also, but]: Pair) -> usize {
    told("contradictory-rules", &(rule("one", applies, holds, NOTHING) + &rule("two", also, but, NOTHING)))
}

/// Always, but not so that it is told.
const ALWAYS: &str = "true";

#[test]
fn pairs_that_nobody_can_meet_together_are_told() {
    let pairs: &[Pair] = &[
        [ALWAYS, "x.a", ALWAYS, "!x.a"],
        ["x.b", "x.n >= 60", ALWAYS, "x.n <= 5"],
        ["x.b", "x.c == 'i'", "x.a", "x.c == 'ii'"],
        ["x.c == 'i'", "'i' in x.s", "x.c != 'ii'", "!('i' in x.s)"],
        [ALWAYS, "x.d >= date('2026-01-01')", "x.a", "x.d < date('2025-01-01')"],
        // Only through what one demands of the scope of the other.
        [ALWAYS, "x.a", "!x.a || x.b", "!x.b"],
    ];
    for pair in pairs {
        assert_eq!(clash(*pair), 1, "{pair:?}");
    }
}

#[test]
fn pairs_with_a_way_out_are_let_pass() {
    let pairs: &[Pair] = &[
        // Never the same enterprise.
        ["x.b", "x.a", "!x.b", "!x.a"],
        ["x.c == 'i'", "x.n >= 60", "x.c == 'ii'", "x.n <= 5"],
        // The way out of the second is to meet the first.
        [ALWAYS, "!x.a", "x.a", "x.b"],
        ["x.n >= 3", "x.a", ALWAYS, "x.n < 3"],
        // Both can be met.
        [ALWAYS, "x.n >= 5", ALWAYS, "x.n <= 5"],
        [ALWAYS, "x.a || x.b", ALWAYS, "!x.a"],
        // What a parameter or the day makes of it changes.
        [ALWAYS, "x.n >= limit", ALWAYS, "x.n < limit"],
        [ALWAYS, "x.d >= as_of", ALWAYS, "x.d < as_of"],
        // Where one applies is not certain, for it hangs on a parameter.
        ["x.n >= limit", "x.a", ALWAYS, "!x.a"],
        // A measure that is computed from what stands beside it: not every combination can be.
        ["order.given", "x.a", "order.exists", "!x.a"],
    ];
    for pair in pairs {
        assert_eq!(clash(*pair), 0, "{pair:?}");
    }
    let ended = rule("one", ALWAYS, "x.a", &format!("valid = {{ to = 2024-12-31 }}\n{NOTHING}"));
    let begun = rule("two", ALWAYS, "!x.a", &format!("valid = {{ from = 2025-01-01 }}\n{NOTHING}"));
    assert_eq!(told("contradictory-rules", &(ended + &begun)), 0);
    let remark = rule("two", ALWAYS, "!x.a", NOTHING);
    let remark = remark.replace("\"major\"", "\"info\"").replace("weight = 1\n", "");
    assert_eq!(told("contradictory-rules", &(rule("one", ALWAYS, "x.a", NOTHING) + &remark)), 0);
}

#[test]
fn an_action_mends_through_what_it_requires_and_what_the_engine_computes() {
    let count = |holds: &str, actions: &str| {
        let named = rule("one", ALWAYS, holds, "actions = [\"do\"]")
            + &rule("two", ALWAYS, "x.b", "actions = [\"first\"]");
        let first = action("first", "sets = { \"x.b\" = true }");
        told("powerless-action", &(named + &action("do", actions) + &first))
    };
    assert_eq!(count("x.a", "sets = { \"x.a\" = true }"), 0);
    assert_eq!(count("x.a", "sets = { \"x.b\" = true }"), 1);
    assert_eq!(count("x.a", "sets = { \"x.a\" = false }"), 1);
    assert_eq!(count("x.a", ""), 1);
    assert_eq!(count("x.a && x.b", "requires = [\"first\"]"), 0);
    assert_eq!(count("x.d >= as_of", "valid_for = 30\nsets_until = \"x.d\""), 0);
    assert_eq!(count("x.n >= 3", "raises = { \"x.n\" = 1 }"), 0);
    let capacity = "raises = { \"production.declared_capacity\" = 1 }";
    assert_eq!(count("capacity.declared >= 3", capacity), 0);
    assert_eq!(count("'i' in x.s", "sets = { \"x.s\" = [\"i\"] }"), 0);
    assert_eq!(count("'i' in x.s", "sets = { \"x.s\" = [\"ii\"] }"), 0);
    assert_eq!(count("'i' in x.s", ""), 1);
    // Records are beyond what an action can say.
    assert_eq!(count("capacity.bottleneck >= 3", ""), 0);
}

#[test]
fn only_circles_through_conditions_are_told() {
    let count = |of_first: &str, of_do: &str, more: &str| {
        let named = rule("one", ALWAYS, "x.a", "actions = [\"do\"]")
            + &rule("two", ALWAYS, "x.b", "actions = [\"first\"]");
        let first = action("first", &format!("requires = [{of_first}]\nsets = {{ \"x.b\" = true }}"));
        let done = action("do", &format!("requires = [{of_do}]\nsets = {{ \"x.a\" = true }}"));
        told("circular-requirement", &(named + &first + &done + more))
    };
    assert_eq!(count("", "{ when = \"x.b\" }", ""), 0);
    assert_eq!(count("{ when = \"x.a\" }", "{ when = \"x.b\" }", ""), 2);
    assert_eq!(count("\"do\"", "{ when = \"x.b\" }", ""), 1);
    assert_eq!(count("", "{ when = \"x.a\" }", ""), 1);
    // Another action, or another answer, opens the way.
    let other = action("other", "sets = { \"x.b\" = true }");
    assert_eq!(count("{ when = \"x.a\" }", "{ when = \"x.b\" }", &other), 0);
    assert_eq!(count("{ when = \"x.a || x.n >= 3\" }", "{ when = \"x.b\" }", ""), 0);
}

#[test]
fn shared_facts_wait_for_sets_that_are_not_there_yet() {
    let words = "[set]\nid = 'y'\nversion = '1'\ntitle = { id = 'Kata', en = 'Words' }\nchecked = 2026-11-21\n[fact.z]\ntype = 'bool'\nask = { id = 'Tanya?', en = 'Ask?' }\n";
    let set = format!(
        "{HEAD}{}{}",
        facts(),
        rule("one", ALWAYS, "x.a && x.b && x.n > 1 && x.c == 'i' && 'i' in x.s && x.d < as_of", NOTHING)
    );
    let told = |uses: &str| {
        let set = set.replace("use = [\"x\"]", uses);
        let found = Rules::check([("x/set.toml", set.as_str()), ("y/set.toml", words)]);
        found.iter().map(|d| d.code.slug()).collect::<Vec<_>>()
    };
    assert_eq!(told("use = [\"x\", \"y\"]"), ["unread-fact"]);
    assert!(told("use = [\"x\", \"y\", \"market/*\"]").is_empty());
    assert!(told("use = [\"x\"]").is_empty());
}

#[test]
fn every_answer_that_the_engine_reads_by_name_exists() {
    let rules = Rules::from_texts::<&str, &str>([]).unwrap();
    for path in crate::check::measures::READ_BY_NAME {
        assert!(rules.checked().by_path.contains_key(*path), "{path}");
    }
}
