//! Random rule sets, written as a person would write them: a small vocabulary with every type, and conditions over it.

use super::random::Random;

/// Days near which limits lie.
pub const DAYS: [&str; 6] =
    ["2024-02-29", "2026-10-31", "2026-11-21", "2026-11-30", "2027-01-31", "2027-02-28"];
/// Texts to answer with.
pub const TEXTS: [&str; 5] = ["", "aa", "ab", "ba", "1702"];

/// Names of derived facts, bare; each is also in `Conditions::derived` with its text.
const DERIVED: [&str; 3] = ["v_bool", "v_number", "v_choice"];

const VOCABULARY: &str = r#"
[set]
id = "contoh"
version = "2026.11"
title = { id = "Contoh", en = "Example" }
checked = 2026-11-21
[choices.three]
x = { id = "X", en = "X" }
y = { id = "Y", en = "Y" }
z = { id = "Z", en = "Z" }
[fact.a0]
type = "bool"
ask = { id = "A?", en = "A?" }
[fact.a1]
type = "bool"
ask = { id = "A?", en = "A?" }
[fact.a2]
type = "bool"
ask = { id = "A?", en = "A?" }
[fact.c0]
type = "choice"
choices = "three"
ask = { id = "C?", en = "C?" }
[fact.c1]
type = "choice"
choices = "three"
ask = { id = "C?", en = "C?" }
[fact.c2]
type = "choice"
choices = { p = { id = "P", en = "P" }, q = { id = "Q", en = "Q" } }
ask = { id = "C?", en = "C?" }
[fact.s0]
type = "choices"
choices = "three"
ask = { id = "S?", en = "S?" }
[fact.n0]
type = "number"
whole = true
min = -2
max = 3
ask = { id = "N?", en = "N?" }
[fact.n1]
type = "number"
whole = true
min = 1
max = 4
ask = { id = "N?", en = "N?" }
[fact.n2]
type = "number"
whole = true
min = 0
max = 3
ask = { id = "N?", en = "N?" }
[fact.r0]
type = "number"
ask = { id = "R?", en = "R?" }
[fact.d0]
type = "date"
ask = { id = "D?", en = "D?" }
[fact.d1]
type = "date"
ask = { id = "D?", en = "D?" }
[fact.t0]
type = "text"
ask = { id = "T?", en = "T?" }
[group.flags]
facts = ["a0", "a1", "a2"]
[group.states]
facts = ["c0", "c1"]
[group.numbers]
facts = ["n0", "n1", "n2"]
[parameter.p_number]
values = [{ from = 1980-01-01, to = 2026-11-21, value = 1.5, source = "contoh" }, { from = 2026-11-22, value = 2, source = "contoh" }]
[parameter.p_flag]
values = [{ from = 1980-01-01, value = true, source = "contoh" }]
[parameter.p_day]
values = [{ from = 1980-01-01, value = 2026-12-01, source = "contoh" }]
"#;

const PROGRAMME: &str = r#"
[programme]
id = "contoh"
version = "2026.11"
title = { id = "Contoh", en = "Example" }
checked = 2026-11-21
use = ["contoh"]
evidence_level = "declared"
history_months = 12
[dimension.one]
title = { id = "Satu", en = "One" }
weight = 30
[dimension.two]
title = { id = "Dua", en = "Two" }
weight = 20
[ladder.utama]
title = { id = "Utama", en = "Main" }
[[ladder.utama.verdict]]
id = "siap"
label = { id = "Siap", en = "Ready" }
when = "unmet.critical == 0 && unmet.obligatory == 0 && score.one >= 60"
[[ladder.utama.verdict]]
id = "hampir"
label = { id = "Hampir", en = "Nearly" }
when = "unmet.critical == 0 && unmet.major + unmet.minor <= 1"
[[ladder.utama.verdict]]
id = "pembinaan"
label = { id = "Pembinaan", en = "Coaching" }
when = "unmet.critical <= 1 && (score.two >= 30 || met.major >= 1)"
[[ladder.utama.verdict]]
id = "belum"
label = { id = "Belum", en = "Not" }
[[coverage]]
sector = "*"
market = "*"
level = "full"
"#;

const SOURCES: &str = r#"
[source.contoh]
title = "Contoh"
kind = "law"
authority = "Contoh"
from = 2020-01-01
status = "in_force"
checked = 2026-11-21
confidence = "high"
"#;

/// A rule of a random set.
#[derive(Clone, Debug)]
pub struct RuleText {
    pub applies: Option<String>,
    pub holds: String,
    pub grade: Option<String>,
}

/// A random rule set.
#[derive(Clone, Debug)]
pub struct RuleSet {
    pub derived: [String; 3],
    pub rules: Vec<RuleText>,
}

impl RuleSet {
    pub fn random(random: &mut Random, depth: usize, count: usize) -> Self {
        let mut write = Write { random, derived: false };
        let derived = [write.boolean(depth), write.number(depth), write.word(depth)];
        write.derived = true;
        let rules = (0..count).map(|_| RuleText {
            applies: write.random.percent(60).then(|| write.boolean(depth)),
            holds: write.boolean(depth),
            grade: write.random.percent(30).then(|| write.number(depth)),
        });
        Self { rules: rules.collect(), derived }
    }

    /// The same with every derived fact written out where it is read.
    pub fn inlined(&self) -> Self {
        let inline = |text: &String| {
            DERIVED.iter().zip(&self.derived).fold(text.clone(), |text, (name, value)| {
                text.replace(&format!("contoh.{name}"), &format!("({value})"))
            })
        };
        let rules = self.rules.iter().map(|r| RuleText {
            applies: r.applies.as_ref().map(inline),
            holds: inline(&r.holds),
            grade: r.grade.as_ref().map(inline),
        });
        Self { derived: self.derived.clone(), rules: rules.collect() }
    }

    /// The files of a rules folder.
    pub fn files(&self) -> Vec<(String, String)> {
        let mut set = VOCABULARY.to_owned();
        for (name, value) in DERIVED.iter().zip(&self.derived) {
            set.push_str(&format!(
                "[derive.{name}]\nvalue = \"{value}\"\ntitle = {{ id = \"V\", en = \"V\" }}\n"
            ));
        }
        for (i, rule) in self.rules.iter().enumerate() {
            let severity = ["critical", "major", "minor", "critical", "major", "info"][i % 6];
            let dimension = ["one", "one", "two"][i % 3];
            let basis = ["law", "practice", "market", "buyer"][i % 4];
            set.push_str(&format!(
                "[[rule]]\nid = \"r{i}\"\ntitle = {{ id = \"R\", en = \"R\" }}\nseverity = \"{severity}\"\nbasis = \"{basis}\"\ndimension = \"{dimension}\"\n"
            ));
            if severity != "info" {
                set.push_str(&format!("weight = {}\n", i + 1));
            }
            if let Some(applies) = &rule.applies {
                set.push_str(&format!("applies = \"{applies}\"\n"));
            }
            set.push_str(&format!("holds = \"{}\"\n", rule.holds));
            if let Some(grade) = &rule.grade {
                set.push_str(&format!("grade = \"{grade}\"\n"));
            }
            set.push_str("sources = [{ ref = \"contoh\", at = \"Pasal 1\" }]\nwhy = { id = \"W\", en = \"W\" }\nno_action = { id = \"N\", en = \"N\" }\n");
        }
        vec![
            ("contoh/set.toml".to_owned(), set),
            ("programme/contoh.toml".to_owned(), PROGRAMME.to_owned()),
            ("sources.toml".to_owned(), SOURCES.to_owned()),
        ]
    }
}

struct Write<'a> {
    random: &'a mut Random,
    /// Whether derived facts may be read.
    derived: bool,
}

impl Write<'_> {
    fn op(&mut self) -> &'static str {
        self.random.pick(&["==", "!=", "<", "<=", ">", ">="])
    }

    fn three(&mut self) -> String {
        self.random.pick(&["'x'", "'y'", "'z'"]).to_owned()
    }

    fn boolean(&mut self, depth: usize) -> String {
        let leaves = 12;
        if depth == 0 || self.random.percent(20) {
            return match self.random.below(leaves) {
                0..=2 => format!("contoh.a{}", self.random.below(3)),
                3 => format!("contoh.c{} == {}", self.random.below(2), self.three()),
                4 => format!("contoh.c{} in [{}, {}]", self.random.below(2), self.three(), self.three()),
                5 => format!("{} in contoh.s0", self.three()),
                6 => format!(
                    "contoh.t0 {}",
                    self.random.pick(&["== 'aa'", "!= 'ab'", "in ['aa', '1702']", "in []"])
                ),
                7 => format!(
                    "contoh.t0.{}",
                    self.random.pick(&[
                        "startsWith('a')",
                        "endsWith('a')",
                        "contains('b')",
                        "matches('^[0-9]{4}$')"
                    ])
                ),
                8 => "p_flag".to_owned(),
                9 => "contoh.c2 != 'p'".to_owned(),
                10 if self.derived => self
                    .random
                    .pick(&["contoh.v_bool", "contoh.v_choice == 'II'", "contoh.v_choice in ['I', 'III']"])
                    .to_owned(),
                _ => format!("contoh.n{} {} {}", self.random.below(3), self.op(), self.random.between(-2, 4)),
            };
        }
        let d = depth - 1;
        match self.random.below(15) {
            0 | 1 => format!("({} && {})", self.boolean(d), self.boolean(d)),
            2 | 3 => format!("({} || {})", self.boolean(d), self.boolean(d)),
            4 => format!("!({})", self.boolean(d)),
            5 => format!("(({}) {} ({}))", self.boolean(d), self.random.pick(&["==", "!="]), self.boolean(d)),
            6 => format!("({} ? {} : {})", self.boolean(d), self.boolean(d), self.boolean(d)),
            7 | 8 => format!("({} {} {})", self.number(d), self.op(), self.number(d)),
            9 => format!("({} {} {})", self.day(d), self.op(), self.day(d)),
            10 => format!("(contoh.c0 {} {})", self.random.pick(&["==", "!="]), self.same_choice(d)),
            11 => {
                let name = self.random.pick(&["all", "exists", "exists_one"]);
                match self.random.below(3) {
                    0 => format!("contoh.flags.{name}(e, e || {})", self.boolean(d)),
                    1 => format!("contoh.states.{name}(e, e == {})", self.three()),
                    _ => format!("contoh.numbers.filter(e, e >= 1).{name}(e, e < {})", self.number(d)),
                }
            }
            12 => format!("(({}) in [{}, {}])", self.number(d), self.number(d), self.number(d)),
            13 => format!("({} in [contoh.c0, contoh.c1])", self.three()),
            _ => format!("(contoh.d0 - contoh.d1 {} {})", self.op(), self.random.between(-40, 40)),
        }
    }

    fn number(&mut self, depth: usize) -> String {
        if depth == 0 || self.random.percent(20) {
            return match self.random.below(8) {
                0..=3 => format!("contoh.n{}", self.random.below(3)),
                4 => "contoh.r0".to_owned(),
                5 => "p_number".to_owned(),
                6 if self.derived => "contoh.v_number".to_owned(),
                _ => format!("{}", f64::from(self.random.between(0, 8) as i32) / 2.0),
            };
        }
        let d = depth - 1;
        match self.random.below(11) {
            0..=2 => {
                format!("({} {} {})", self.number(d), self.random.pick(&["+", "-", "*"]), self.number(d))
            }
            3 => format!("({} / {})", self.number(d), self.random.pick(&["2", "contoh.n1", "p_number"])),
            4 => format!("{}({}, {})", self.random.pick(&["min", "max"]), self.number(d), self.number(d)),
            5 => format!("{}({})", self.random.pick(&["abs", "floor", "ceil", "round"]), self.number(d)),
            6 => format!("({} ? {} : {})", self.boolean(d), self.number(d), self.number(d)),
            7 => format!("{}(contoh.numbers)", self.random.pick(&["sum", "min", "max"])),
            8 => "size(contoh.s0)".to_owned(),
            9 => format!("size(contoh.flags.filter(e, e != ({})))", self.boolean(d)),
            _ => "sum(contoh.numbers.filter(e, e > 0).map(e, e * 2))".to_owned(),
        }
    }

    fn day(&mut self, depth: usize) -> String {
        if depth == 0 || self.random.percent(30) {
            return match self.random.below(6) {
                0..=2 => format!("contoh.d{}", self.random.below(2)),
                3 => "as_of".to_owned(),
                4 => "p_day".to_owned(),
                _ => format!("date('{}')", self.random.pick(&DAYS)),
            };
        }
        let d = depth - 1;
        match self.random.below(4) {
            0 => format!(
                "({} {} days({}))",
                self.day(d),
                self.random.pick(&["+", "-"]),
                self.random.between(0, 40)
            ),
            1 | 2 => format!(
                "({} {} months({}))",
                self.day(d),
                self.random.pick(&["+", "-"]),
                self.random.between(0, 14)
            ),
            _ => format!("({} ? {} : {})", self.boolean(d), self.day(d), self.day(d)),
        }
    }

    /// A choice with the values of `three`.
    fn same_choice(&mut self, depth: usize) -> String {
        match self.random.below(3) {
            0 => "contoh.c1".to_owned(),
            1 => self.three(),
            _ => format!("({} ? contoh.c1 : contoh.c0)", self.boolean(depth.saturating_sub(1))),
        }
    }

    /// A word that `?:` makes.
    fn word(&mut self, depth: usize) -> String {
        let d = depth.saturating_sub(1);
        format!("({} ? 'I' : {} ? 'II' : 'III')", self.boolean(d), self.boolean(d))
    }
}
