//! Documents as written: what each table of a rule file may hold, declared once. Names, types and units are checked
//! later.

mod action;
mod case;
mod programme;
mod rule;
mod set;
#[cfg(test)]
mod tests;

pub use action::*;
pub use case::*;
pub use programme::*;
pub use rule::*;
pub use set::*;

use super::input::Input;
use super::reader::{Read, Reader};
use super::record::record;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::parse::condition::ast::Expr;
use crate::source::{Source, Span, Spanned};
use crate::text::text;

/// A condition: its text as written, its place, and its tree (absent if it did not parse; the diagnostics say why).
#[derive(Clone, Debug)]
pub struct ConditionDoc {
    /// The text between the quotes.
    pub text: String,
    /// The text between the quotes, in the file.
    pub span: Span,
    /// The tree.
    pub expr: Option<Expr>,
}

/// One rule file, whole. Entries keep file order.
#[derive(Clone, Debug)]
pub struct RuleFile {
    /// The text it came from.
    pub source: Source,
    /// `[set]`
    pub set: Option<SetDoc>,
    /// `[programme]`
    pub programme: Option<ProgrammeDoc>,
    /// `[choices.NAME]`
    pub choices: Vec<Named<Vec<ChoiceDoc>>>,
    /// `[fact.NAME]`
    pub facts: Vec<Named<FactDoc>>,
    /// `[group.NAME]`
    pub groups: Vec<Named<GroupDoc>>,
    /// `[derive.NAME]`
    pub derives: Vec<Named<DeriveDoc>>,
    /// `[parameter.NAME]`
    pub parameters: Vec<Named<ParameterDoc>>,
    /// `[[rule]]`
    pub rules: Vec<RuleDoc>,
    /// `[action.NAME]`
    pub actions: Vec<Named<ActionDoc>>,
    /// `[source.ID]`
    pub sources: Vec<Named<SourceDoc>>,
    /// `[[case]]`
    pub cases: Vec<CaseDoc>,
    /// Names and ids of entries that stand in the file and could not be read: not worth calling unknown elsewhere.
    pub unreadable: Vec<Spanned<String>>,
    /// Something of the text was lost before it came to tables: a syntax error, a key that stands twice, a limit.
    pub partial: bool,
    /// `[set]` stands in the file and could not be read; its id, as far as that could.
    pub unreadable_set: Option<Option<String>>,
    /// Where a table starts, and a key of it with a mistake inside.
    pub lost: Vec<(usize, String)>,
}

impl RuleFile {
    /// Whether a key of the table that stands at `table` was written, with a mistake that is told already.
    pub fn is_lost(&self, table: Span, key: &str) -> bool {
        self.lost.iter().any(|(start, lost)| *start == table.start && lost == key)
    }
}

/// An entry of a table of tables.
#[derive(Clone, Debug)]
pub struct Named<T> {
    /// The key.
    pub name: Spanned<String>,
    /// The table.
    pub doc: T,
}

record! {
    /// A rule file, a cases file, the register of sources, or a programme of Layak.
    #[derive(Default)]
    struct FileDoc {
        /// The head of a rule set.
        set: Option<SetDoc>,
        /// Shared lists of choices, by name.
        choices: Vec<Named<Vec<ChoiceDoc>>>,
        /// What can be answered, by name.
        facts as "fact": Vec<Named<FactDoc>>,
        /// Named lists of facts of one type.
        groups as "group": Vec<Named<GroupDoc>>,
        /// Named expressions.
        derives as "derive": Vec<Named<DeriveDoc>>,
        /// Numbers, dates and flags that change with time.
        parameters as "parameter": Vec<Named<ParameterDoc>>,
        /// Demands.
        rules as "rule": Vec<RuleDoc>,
        /// What can be done, by name.
        actions as "action": Vec<Named<ActionDoc>>,
        /// The register of regulations, standards and guides, by id.
        sources as "source": Vec<Named<SourceDoc>>,
        /// Examples with the outcome that each rule must give.
        cases as "case": Vec<CaseDoc>,
        /// The head of a programme.
        programme: Option<ProgrammeHead>,
        /// Parts of the score, by id.
        dimensions as "dimension": Vec<Named<DimensionDoc>>,
        /// Lists of verdicts from best to worst, by id.
        ladders as "ladder": Vec<Named<LadderDoc>>,
        /// How far the rules cover a sector and market; the first that fits counts.
        coverage: Vec<CoverageDoc>,
        /// Orders used when a profile has none.
        reference_orders as "reference_order": Vec<ReferenceOrderDoc>,
        /// Which workshops may fill an order together with the enterprise.
        partner: Option<PartnerDoc>,
        /// How candidates are chosen.
        cohort: Option<CohortDoc>,
        /// What the programme changes about rules and parameters, and why.
        overrides as "override": Vec<OverrideDoc>,
    }
}

/// Reads a rule file. Gives what could be read; the diagnostics tell the rest.
pub fn rule_file(source: &Source, diagnostics: &mut Diagnostics) -> RuleFile {
    let before = diagnostics.as_slice().len();
    let input = Input::from_toml(source, diagnostics);
    let partial = diagnostics.as_slice().iter().skip(before).any(|found| {
        use Code::{DuplicateKey, TextTooLarge, TomlSyntax, TooDeep, TooManyEntries, TooManyMistakes};
        [DuplicateKey, TextTooLarge, TomlSyntax, TooDeep, TooManyEntries, TooManyMistakes]
            .contains(&found.code)
    });
    let mut reader = Reader::new(&input, diagnostics);
    let file = FileDoc::read(&input.root, &mut reader).unwrap_or_default();
    homeless(&input, &mut reader);
    let (unreadable, lost) = (reader.unreadable, reader.lost);
    let head = input.root.value.get("set").filter(|_| file.set.is_none());
    let unreadable_set =
        head.map(|head| head.value.get("id").and_then(|id| id.value.as_text()).map(str::to_owned));
    RuleFile {
        source: source.clone(),
        set: file.set,
        programme: file.programme.map(|head| ProgrammeDoc {
            id: head.id,
            version: head.version,
            title: head.title,
            checked: head.checked,
            uses: head.uses,
            only: head.only,
            evidence_level: head.evidence_level,
            history_months: head.history_months,
            history_age: head.history_age,
            dimensions: file.dimensions,
            ladders: file.ladders,
            coverage: file.coverage,
            reference_orders: file.reference_orders,
            partner: file.partner,
            cohort: file.cohort,
            overrides: file.overrides,
        }),
        choices: file.choices,
        facts: file.facts,
        groups: file.groups,
        derives: file.derives,
        parameters: file.parameters,
        rules: file.rules,
        actions: file.actions,
        sources: file.sources,
        cases: file.cases,
        unreadable,
        partial,
        unreadable_set,
        lost,
    }
}

/// Tables of a programme in a file without `[programme]` would be lost without a word.
fn homeless(input: &Input, reader: &mut Reader<'_>) {
    const PARTS: &[&str] =
        &["dimension", "ladder", "coverage", "reference_order", "partner", "cohort", "override"];
    let entries = input.root.value.as_table().unwrap_or_default();
    if entries.iter().any(|entry| entry.key.value == "programme") {
        return;
    }
    if let Some(entry) = entries.iter().find(|entry| PARTS.contains(&entry.key.value.as_str())) {
        let key = &entry.key.value;
        let message = text!(
            "\"{key}\" adalah bagian dari program, tetapi berkas ini tidak punya [programme]",
            "\"{key}\" is part of a programme, and this file has no [programme]"
        );
        let help = text!("tambahkan [programme]", "add [programme]");
        reader.report(entry.key.span, Diagnostic::new(Code::MissingKey, message).help(help));
    }
}

/// The JSON Schema of a rule file, for editors: draft 7, because language servers for TOML read that.
#[cfg(feature = "schema")]
#[must_use]
pub fn rule_file_schema() -> serde_json::Value {
    let generator = schemars::generate::SchemaSettings::draft07().into_generator();
    let mut schema = generator.into_root_schema_for::<FileDoc>();
    schema.insert("title".to_owned(), "Layak rule file".into());
    schema.to_value()
}
