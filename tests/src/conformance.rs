//! The public cases of the Common Expression Language: which of them conditions accept, and whether they then mean the same.
//!
//! The cases are not kept here. `tests/conformance/extract.mjs` writes them as JSON lines from a pinned npm package.

use layak::testing::{self, Bound, Found, condition_tree, parse_condition};
use serde::Deserialize;
use std::collections::BTreeMap;

/// One case, as `extract.mjs` writes it.
#[derive(Clone, Debug, Deserialize)]
pub struct Case {
    /// `conformance`, or the texts of the reference implementation's own tests: `parser`, `checker`, `comprehension`.
    pub suite: String,
    /// File of the suite.
    pub file: String,
    /// Section of the file.
    pub section: String,
    /// Name in the section.
    pub name: String,
    /// The expression.
    pub expr: String,
    /// Declared names.
    pub types: BTreeMap<String, String>,
    /// Values of names, tagged.
    pub bindings: BTreeMap<String, serde_json::Value>,
    /// What must come out; nothing where only the text matters.
    pub expect: Option<Expect>,
    /// What it uses that no bool, number, text or list can say.
    pub needs: Vec<String>,
    /// Whether the reference implementation reads the text.
    pub parses: bool,
    /// Its words where it does not.
    pub why: Option<String>,
    /// How the reference implementation reads it, as far as conditions can say it.
    pub tree: Option<String>,
}

impl Case {
    /// `file.section.name`
    #[must_use]
    pub fn id(&self) -> String {
        format!("{}.{}.{}", self.file, self.section, self.name)
    }
}

/// What must come out of a case.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Expect {
    /// A value, tagged.
    pub value: Option<serde_json::Value>,
    /// An error; the words are the reference's own and are not compared.
    pub error: Option<Vec<String>>,
    /// A type.
    #[serde(rename = "type")]
    pub kind: Option<String>,
}

/// Values that conditions know. CEL's `int` and `double` are one.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `true`, `false`
    Bool(bool),
    /// Any number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list of them.
    List(Vec<Value>),
}

impl Value {
    /// Reads a tagged value; `None` if it is of a kind that conditions have not.
    #[must_use]
    pub fn from_tagged(tagged: &serde_json::Value) -> Option<Self> {
        let (kind, inner) = tagged.as_object()?.iter().next()?;
        match kind.as_str() {
            "bool" => inner.as_bool().map(Self::Bool),
            "string" => inner.as_str().map(|text| Self::Text(text.to_owned())),
            "list" => inner.as_array()?.iter().map(Self::from_tagged).collect::<Option<_>>().map(Self::List),
            "int" => inner.as_str()?.parse().ok().map(Self::Number),
            // Written as a word where JSON has no number for it.
            "double" => inner.as_f64().or_else(|| inner.as_str()?.parse().ok()).map(Self::Number),
            _ => None,
        }
    }
}

/// Why an expression has no value here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The text is outside the accepted part: the first diagnostic.
    Text(String),
    /// It calls something that conditions have not: the family of it.
    Function(String),
    /// Types or units do not fit, a name is unknown: the code of the first diagnostic.
    Check(String),
    /// It has no single value though all names are known: overflow gives an interval.
    Undecided(String),
}

/// Reads, checks and evaluates an expression whose free names are bound to these values.
///
/// # Errors
/// Why it has no value. Evaluation itself cannot fail: what could is refused before.
pub fn evaluate(expr: &str, bindings: &[(String, Value)]) -> Result<Value, Refused> {
    let (_, diagnostics) = parse_condition(expr);
    if let Some(first) = diagnostics.first() {
        return Err(Refused::Text(first.message.en.clone()));
    }
    let tree = condition_tree(expr).unwrap_or_default();
    if let Some(name) = calls(&tree).into_iter().find(|name| !FUNCTIONS.contains(&name.as_str())) {
        return Err(Refused::Function(family(&name).to_owned()));
    }
    let bindings: Vec<(String, Bound)> =
        bindings.iter().map(|(name, value)| (name.clone(), bound(value))).collect();
    let found = testing::evaluate(expr, &bindings).map_err(|told| {
        Refused::Check(told.first().map(|(code, _)| code.slug().to_owned()).unwrap_or_default())
    })?;
    match found {
        Found::Bool(tri) => tri.decided().map(Value::Bool),
        Found::Number(interval) => interval.is_point().then_some(Value::Number(interval.lo)),
        Found::Text(ref text) => text.clone().map(Value::Text),
    }
    .ok_or_else(|| Refused::Undecided(format!("{found:?}")))
}

fn bound(value: &Value) -> Bound {
    match value {
        Value::Bool(value) => Bound::Bool(Some(*value)),
        Value::Number(value) => Bound::Number(Some(*value)),
        Value::Text(value) => Bound::Text(Some(value.clone())),
        Value::List(items) => Bound::List(items.iter().map(bound).collect()),
    }
}

/// What conditions can call; with a dot: as a method.
const FUNCTIONS: &[&str] = &[
    "size",
    ".size",
    ".startsWith",
    ".endsWith",
    ".contains",
    ".matches",
    "min",
    "max",
    "abs",
    "floor",
    "ceil",
    "round",
    "sum",
    "date",
    "days",
    "months",
    ".all",
    ".exists",
    ".exists_one",
    ".filter",
    ".map",
];

/// What a function that conditions have not is for.
fn family(name: &str) -> &'static str {
    match name {
        "dyn" | "type" => "types as values: `dyn`, `type`",
        "bool" | "int" | "uint" | "double" | "string" | "bytes" => "conversions: `int`, `double`, `string` …",
        "timestamp" | "duration" => "points in time: `timestamp`, `duration`",
        _ if name.starts_with(".get") && name != ".getExt" => "points in time: `timestamp`, `duration`",
        _ => "extension libraries, messages, names made up for the case",
    }
}

/// Names of functions in a tree as `condition_tree` writes it.
fn calls(tree: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = tree.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\'' => {
                while let Some(c) = rest.next() {
                    match c {
                        '\\' => drop(rest.next()),
                        '\'' => break,
                        _ => {}
                    }
                }
            }
            '(' => {
                let mut head = String::new();
                while let Some(c) = rest.next_if(|&c| c == '.' || c == '_' || c.is_ascii_alphanumeric()) {
                    head.push(c);
                }
                let letters = head.trim_start_matches('.');
                if head != "in" && letters.starts_with(|c: char| c == '_' || c.is_ascii_alphabetic()) {
                    names.push(head);
                }
            }
            _ => {}
        }
    }
    names
}

/// Cases of the accepted part whose value is not CEL's, on purpose, and why.
pub const DEPARTURES: &[(&str, &str)] = &[
    (
        "comparisons.lt_literal.lt_double",
        "decimal ties: numbers that differ by less than 1e-7 plus 1e-12 of the second are equal",
    ),
    (
        "integer_math.int64_math.int64_overflow_mul_positive",
        "overflow: there are no 64-bit whole numbers, a product past them is a product",
    ),
    (
        "integer_math.int64_math.int64_overflow_mul_negative",
        "overflow: there are no 64-bit whole numbers, a product past them is a product",
    ),
];

/// What became of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Not in the accepted part, and why.
    Outside(String),
    /// CEL fails when it runs this; here the checks refuse it before.
    BothFail,
    /// The value is CEL's.
    Agrees,
    /// It is not, on purpose: the reason of [`DEPARTURES`].
    Departs(&'static str),
    /// It is not: a defect.
    Differs(String),
}

/// Judges one case of the conformance suite.
#[must_use]
pub fn judge(case: &Case) -> Verdict {
    match (compare(case), DEPARTURES.iter().find(|(name, _)| *name == case.id())) {
        (Verdict::Differs(_), Some((_, why))) => Verdict::Departs(why),
        // A departure that is none any more must leave the list.
        (Verdict::Agrees, Some((name, _))) => {
            Verdict::Differs(format!("CEL's value, though {name} is a departure"))
        }
        (verdict, _) => verdict,
    }
}

fn compare(case: &Case) -> Verdict {
    let bindings: Option<Vec<(String, Value)>> =
        case.bindings.iter().map(|(name, value)| Some((name.clone(), Value::from_tagged(value)?))).collect();
    let expect = case.expect.clone().unwrap_or_default();
    let result = evaluate(&case.expr, bindings.as_deref().unwrap_or_default());
    match result {
        Err(Refused::Text(why)) => return Verdict::Outside(format!("text: {why}")),
        Err(Refused::Function(name)) => return Verdict::Outside(format!("function: {name}")),
        Err(_) | Ok(_) if !case.needs.is_empty() || bindings.is_none() => {
            return Verdict::Outside(format!("values: {}", case.needs.first().map_or("other", |need| need)));
        }
        // A condition that passes the checks cannot fail; CEL's errors while running are ours while checking.
        Err(Refused::Check(_)) if expect.error.is_some() => return Verdict::BothFail,
        Err(Refused::Check(why)) => return Verdict::Outside(format!("check: {why}")),
        Err(Refused::Undecided(found)) => return Verdict::Differs(found.clone()),
        Ok(_) => {}
    }
    let wanted = expect.value.as_ref().and_then(Value::from_tagged);
    match (result.ok(), wanted) {
        (Some(got), Some(wanted)) if got == wanted => Verdict::Agrees,
        (got, wanted) => Verdict::Differs(format!("{got:?} for {wanted:?}")),
    }
}

/// How our reader and the reference's see one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Both refuse.
    BothRefuse,
    /// We refuse what the reference reads: conditions are a part of CEL.
    WeRefuse(String),
    /// We read what the reference refuses: we would not be a part of CEL.
    WeAccept,
    /// Both read it, alike.
    Alike,
    /// Both read it; the reference has expanded macros, so that the trees cannot be compared.
    Incomparable,
    /// Both read it, differently.
    Unlike {
        /// Our tree.
        ours: String,
        /// The reference's.
        theirs: String,
    },
}

/// Compares the two readings of the text of a case of any suite.
#[must_use]
pub fn reading(case: &Case) -> Reading {
    let ours = condition_tree(&case.expr);
    match (ours, case.parses, &case.tree) {
        (None, false, _) => Reading::BothRefuse,
        (None, true, _) => {
            let first = parse_condition(&case.expr).1.into_iter().next();
            Reading::WeRefuse(first.map(|first| first.message.en).unwrap_or_default())
        }
        (Some(_), false, _) => Reading::WeAccept,
        (Some(_), true, None) => Reading::Incomparable,
        (Some(ours), true, Some(theirs)) if ours == *theirs || without_double_signs(&ours) == theirs => {
            Reading::Alike
        }
        (Some(ours), true, Some(theirs)) => Reading::Unlike { ours, theirs: theirs.clone() },
    }
}

/// The reference drops pairs of `!` and of `-` while reading, where no literal takes the sign: a whole tree without them.
fn without_double_signs(tree: &str) -> &str {
    for pair in ["(! (! ", "(- (- "] {
        if let Some(inner) = tree.strip_prefix(pair).and_then(|rest| rest.strip_suffix("))")) {
            return without_double_signs(inner);
        }
    }
    tree
}

/// Reads the lines that `extract.mjs` wrote.
///
/// # Errors
/// The line that is no case, and why.
pub fn read_cases(lines: &str) -> Result<Vec<Case>, String> {
    let read = |(nth, line)| serde_json::from_str(line).map_err(|error| format!("line {}: {error}", nth + 1));
    lines.lines().enumerate().map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn tagged_values_are_read() {
        let read = |value| Value::from_tagged(&value);
        assert_eq!(read(json!({"int": "5"})), Some(Value::Number(5.0)));
        assert_eq!(read(json!({"double": 5})), Some(Value::Number(5.0)));
        assert_eq!(read(json!({"double": "-Infinity"})), Some(Value::Number(f64::NEG_INFINITY)));
        assert_eq!(
            read(json!({"list": [{"bool": true}, {"string": "a"}]})).map(|v| format!("{v:?}")).as_deref(),
            Some("List([Bool(true), Text(\"a\")])")
        );
        assert_eq!(read(json!({"list": [{"uint": "1"}]})), None);
        assert_eq!(read(json!({"null": true})), None);
    }

    #[test]
    fn calls_are_found_outside_texts() {
        assert_eq!(calls("(.f a (&& (g '(h') (in x [(- 1)])))"), [".f", "g"]);
        assert_eq!(calls(r"(== '\'(f' (size x))"), ["size"]);
    }
}
