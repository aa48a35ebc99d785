//! A blank profile to fill in: every question of a programme as a comment, every answer commented out.
//!
//! `## ` starts a line for people, `# ` a line that becomes part of the profile when the mark is removed. What stays
//! commented out is not answered.

mod records;

use super::goods::SECTIONS;
use super::partner;
use crate::check::Checked;
use crate::check::model::{Choices, Fact, Kind, Origin, Programme, Set};
use crate::order::Arrange;
use crate::text::{Lang, Text, text};
use crate::value::Interval;
use records::Owner;
use std::fmt::Write as _;

/// Who, what, where and for whom come before what a rule set asks.
const FIRST: [&str; 4] = ["enterprise", "product", "production", "order"];

/// The blank profile of a programme in one language.
#[must_use]
pub fn template(checked: &Checked, programme: &Programme, lang: Lang) -> String {
    let mut page = Page { text: String::new(), lang };
    page.head(programme);
    let mut all: Vec<&Set> = programme.sets.iter().filter_map(|id| checked.sets.get(*id)).collect();
    all.arrange_by_key(|set| FIRST.iter().position(|id| *id == set.id).unwrap_or(FIRST.len()));
    let sets = || all.iter().copied();
    for set in sets().filter(|set| set.id != partner::SET) {
        page.set(set, &facts_of(checked, set));
    }
    page.process();
    if let Some(set) = sets().find(|set| set.id == partner::SET) {
        page.partner(set, &facts_of(checked, set));
    }
    page.specification();
    page.measurement();
    page.inspection();
    page.delivery();
    let rules = programme.rules.iter().filter_map(|id| checked.rules.get(*id));
    if let Some(rule) = rules.into_iter().next() {
        page.waiver(&rule.id);
    }
    let proved = sets().filter(|set| set.id != partner::SET).flat_map(|set| facts_of(checked, set));
    if let Some(fact) = proved.into_iter().find(|fact| fact.evidence.is_some()) {
        page.evidence(&fact.path);
    }
    page.text
}

/// What can be asked in a set: filter questions first, else in file order.
pub(super) fn facts_of<'a>(checked: &'a Checked, set: &Set) -> Vec<&'a Fact> {
    let prefix = format!("{}.", set.id);
    let asked =
        |fact: &&Fact| fact.origin == Origin::Answer && !fact.retired && fact.path.starts_with(&prefix);
    let mut facts: Vec<_> = checked.facts.iter().filter(asked).collect();
    facts.arrange_by_key(|fact| !fact.filter);
    facts
}

struct Page {
    text: String,
    lang: Lang,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Words for people, always on one line.
    fn say(&mut self, words: &Text) {
        let words = words.get(self.lang).split_whitespace().collect::<Vec<_>>().join(" ");
        self.line(&format!("## {words}"));
    }

    /// A part of the profile, commented out.
    fn example(&mut self, line: &str) {
        self.line(&format!("# {line}"));
    }

    fn heading(&mut self, title: &Text) {
        let title = title.get(self.lang);
        self.line("");
        self.line(&format!("## ---- {title} ----"));
    }

    fn head(&mut self, programme: &Programme) {
        let (id, version) = (&programme.doc.id.value, &programme.doc.version);
        let title = &programme.doc.title;
        self.say(&text!(
            "Profil untuk {} ({id} {version})",
            "Profile for {} ({id} {version})",
            title.get(self.lang)
        ));
        self.say(&text!(
            "Hapus \"# \" di depan jawaban yang diketahui dan ganti contohnya. Yang dibiarkan berarti belum tahu.",
            "Remove the \"# \" before an answer that is known, and replace the example. What stays means: not known yet."
        ));
        self.say(&text!(
            "Jawaban sebagian: {{ any = [\"a\", \"b\"] }}, {{ min = 80, max = 120 }}, \"2026-11\". Jangan isi NIK.",
            "Partial answers: {{ any = [\"a\", \"b\"] }}, {{ min = 80, max = 120 }}, \"2026-11\". No personal identity numbers."
        ));
    }

    fn set(&mut self, set: &Set, facts: &[&Fact]) {
        let section = SECTIONS.contains(&set.id.as_str());
        if facts.is_empty() && !section {
            return;
        }
        self.heading(&set.title);
        self.line(&format!("[{}]", set.id));
        if section {
            self.unit(&set.id);
        }
        for fact in facts {
            self.fact(fact);
        }
        if set.id == "production" {
            self.history(&Owner::Enterprise);
            self.season();
        }
    }

    fn unit(&mut self, section: &str) {
        self.line("");
        match section {
            "product" => self.say(&text!(
                "Satuan hitung produk: kg, t, pair, pcs, set, m, m2, l …",
                "Unit in which the product is counted: kg, t, pair, pcs, set, m, m2, l …"
            )),
            _ => self.say(&text!(
                "Satuan di bagian ini, bila lain dari product.unit",
                "Unit in this part, if not product.unit"
            )),
        }
        self.example("unit = \"kg\"");
    }

    fn fact(&mut self, fact: &Fact) {
        self.line("");
        self.say(&fact.ask);
        if let Some(help) = &fact.help {
            self.say(help);
        }
        match &fact.kind {
            Kind::Choice(choices) | Kind::Choices(choices) => self.choices(choices),
            Kind::Number { unit, .. } if !unit.name().is_empty() => {
                let (id, en) = (unit.name().replace("goods", "product.unit"), unit.name());
                let en = en.replace("goods", "product.unit");
                self.say(&text!("Satuan: {id}", "Unit: {en}"));
            }
            _ => {}
        }
        if let Some(evidence) = &fact.evidence {
            let (id, en) = (&evidence.id, &evidence.en);
            self.say(&text!("Bukti: {id}", "Evidence: {en}"));
        }
        let name = fact.path.rsplit_once('.').map_or(fact.path.as_str(), |(_, name)| name);
        let value = example_of(&fact.kind);
        self.example(&format!("{name} = {value}"));
    }

    fn choices(&mut self, choices: &Choices) {
        for (value, label) in choices.values.iter().zip(&choices.labels) {
            let label = label.get(self.lang);
            let _ = writeln!(self.text, "##   {value}: {label}");
        }
    }

    fn waiver(&mut self, rule: &str) {
        self.heading(&text!("Pengecualian", "Waivers"));
        self.say(&text!(
            "Aturan yang oleh pihak berwenang boleh dilewati sampai suatu tanggal.",
            "A rule that an authority lets pass until a date."
        ));
        self.example("[[waiver]]");
        self.example(&format!("rule = \"{rule}\""));
        self.example("authority = \"Dinas Contoh\"");
        self.example("reason = \"Masa peralihan\"");
        self.example("until = 2027-06-30");
    }

    fn evidence(&mut self, path: &str) {
        self.heading(&text!("Bukti", "Evidence"));
        self.say(&text!(
            "Untuk setiap jawaban yang terbukti. `level`: declared, seen, verified; `by`: jabatan atau kantor.",
            "For every answer that is proved. `level`: declared, seen, verified; `by`: an office or a role."
        ));
        self.example(&format!("[evidence.\"{path}\"]"));
        self.example("level = \"seen\"");
        self.example("by = \"Pendamping\"");
        self.example("on = 2026-10-01");
        self.example("expires = 2027-09-30");
        self.example("note = \"asli diperiksa\"");
    }
}

fn example_of(kind: &Kind) -> String {
    let first = |choices: &Choices| choices.values.first().cloned().unwrap_or_default();
    match kind {
        Kind::Bool => "true".to_owned(),
        Kind::Choice(choices) => format!("\"{}\"", first(choices)),
        Kind::Choices(choices) => format!("[\"{}\"]", first(choices)),
        Kind::Number { range, whole, .. } => number_in(*range, *whole).to_string(),
        Kind::Date => "2027-06-30".to_owned(),
        Kind::Text => "\"Contoh\"".to_owned(),
    }
}

/// An ordinary number that the range accepts.
fn number_in(range: Interval, whole: bool) -> f64 {
    let least = if whole { range.lo.ceil() } else { range.lo };
    [100.0, 10.0, 1.0, least, range.hi].into_iter().find(|number| range.contains(*number)).unwrap_or(0.0)
}
