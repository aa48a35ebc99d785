//! Tables with one enterprise per row: which column answers which fact, and how a cell becomes an answer.
//!
//! A column is named by what it answers:
//!
//! | column | holds |
//! | --- | --- |
//! | `legality.nib` | the answer to a fact, as in a profile |
//! | `product.unit`, `production.unit`, `order.unit` | what goods are counted in |
//! | `production.month.2026-05` | what was made in that month |
//! | `production.month.2026-05.rejected`, `production.month.2026-05.limited_by` | the rest of that month |
//! | `production.from`, `production.to` | first and last month of the record; else the first and last month that has a column, given in this row or not |
//! | `production.month`, `process`, `partner`, `measurement`, `waiver`, `evidence` | the whole list, where a table can hold lists, or JSON |
//!
//! An empty cell is not answered. In text, `true false ya tidak yes no` are truth values, and a cell that begins with `{` or `[` is JSON: so
//! partial answers (`{"any": ["held", "applied"]}`, `{"min": 80}`) and lists (`["fish"]`) can be written. Nothing else is converted, and what does
//! not fit is refused with the name of its column.

use super::answers::Answers;
use super::cells::{plain_text, plain_value, value};
use super::input::{Cell, Input};
use crate::check::model::{FactId, Kind};
use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::suggest::nearest;
use crate::text::text;
use crate::{Dated, Refused};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Lists that a profile may have, and keys of sections that are no facts.
const LISTS: [&str; 6] = ["process", "partner", "measurement", "waiver", "evidence", "superseded"];
const OTHERS: [&str; 6] =
    ["product.unit", "production.unit", "order.unit", "production.from", "production.to", "production.month"];
/// Keys of a month beside its output.
const OF_MONTH: [&str; 2] = ["rejected", "limited_by"];

/// One cell of a table.
///
/// ```
/// use layak::batch::Datum;
/// assert_ne!(Datum::Text("true"), Datum::Json(&true.into()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Datum<'a> {
    /// Not answered.
    Empty,
    /// As written in a table of texts.
    Text(&'a str),
    /// A value that knows its type.
    Json(&'a Value),
}

/// The columns of a table.
///
/// ```
/// use layak::batch::{Columns, Datum};
/// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
/// let columns = Columns::new(&dated, &["enterprise.id", "legality.npwp"])?;
/// let mut answers = dated.answers();
/// columns.read("row 1", &[Datum::Text("K01"), Datum::Text("ya")], &mut answers)?;
/// assert_eq!(columns.id(&[Datum::Text("K01"), Datum::Empty]), Some("K01"));
///
/// let refused = columns.read("row 2", &[Datum::Text("K02"), Datum::Text("punya")], &mut answers).err().ok_or("accepted")?;
/// assert_eq!(refused.diagnostics.first().and_then(|d| d.pointer.as_deref()), Some("legality.npwp"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Columns {
    dated: Dated,
    list: Vec<Column>,
    id: Option<usize>,
    name: Option<usize>,
    /// First and last month that has a column: bad months at the ends of a history cannot be left out by leaving their cells empty.
    span: Option<(String, String)>,
}

#[derive(Clone, Debug)]
struct Column {
    path: String,
    target: Target,
}

impl Column {
    fn month(&self) -> Option<&String> {
        match &self.target {
            Target::Month { month, .. } => Some(month),
            _ => None,
        }
    }
}

#[derive(Clone, Debug)]
enum Target {
    /// An answer; with an input where a plain cell can be put into a frame at once.
    Fact { kind: Kind, input: Option<Input> },
    /// A key of a month.
    Month { month: String, key: String },
    /// Anything else that a profile may hold, as it is.
    Other,
}

impl Columns {
    /// The columns of a table by their names.
    ///
    /// # Errors
    /// [`Refused`]: names that are no column, or that stand twice.
    ///
    /// ```
    /// use layak::batch::Columns;
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let refused = Columns::new(&dated, &["legality.nbi"]).err().ok_or("accepted")?;
    /// assert_eq!(refused.diagnostics.first().map(|d| d.code), Some(layak::Code::BadColumn));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn new<N: AsRef<str>>(dated: &Dated, names: &[N]) -> Result<Self, Refused> {
        let (mut list, mut diagnostics) = (Vec::new(), Vec::new());
        let mut facts: BTreeMap<FactId, usize> = BTreeMap::new();
        let mut others: BTreeMap<&str, usize> = BTreeMap::new();
        for (at, name) in names.iter().enumerate() {
            let path = name.as_ref();
            let fact = dated.inner().checked.by_path.get(path).copied();
            let Some(target) = target(dated, path) else {
                diagnostics.push(unknown(dated, path));
                continue;
            };
            let twice = match fact {
                Some(fact) => facts.insert(fact, at).is_some(),
                None => others.insert(path, at).is_some(),
            };
            if twice {
                let message = text!("kolom `{path}` ada dua kali", "the column `{path}` stands twice");
                let help = text!("hapus salah satunya", "remove one of them");
                diagnostics.push(Diagnostic::new(Code::BadColumn, message).help(help).at_pointer(path));
            }
            list.push(Column { path: path.to_owned(), target });
        }
        if !diagnostics.is_empty() {
            return Err(Refused { diagnostics });
        }
        let position = |path: &str| names.iter().position(|name| name.as_ref() == path);
        let (id, name) = (position("enterprise.id"), position("enterprise.name"));
        let mut months: Vec<&String> = list.iter().filter_map(Column::month).collect();
        months.sort_unstable();
        let span = months.first().zip(months.last()).map(|(first, last)| ((*first).clone(), (*last).clone()));
        Ok(Self { dated: dated.clone(), list, id, name, span })
    }

    /// By column: the fact whose plain answers can be put into a frame at once; `None` for what only a profile can hold.
    ///
    /// ```
    /// use layak::batch::Columns;
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let columns = Columns::new(&dated, &["legality.nib", "production.month.2026-05"])?;
    /// assert_eq!(columns.inputs().map(|input| input.is_some()).collect::<Vec<_>>(), [true, false]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn inputs(&self) -> impl Iterator<Item = Option<&Input>> {
        self.list.iter().map(|column| match &column.target {
            Target::Fact { input, .. } => input.as_ref(),
            _ => None,
        })
    }

    /// The enterprise's own id, if the row has one.
    ///
    /// ```
    /// use layak::batch::{Columns, Datum};
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// assert_eq!(Columns::new(&dated, &["legality.nib"])?.id(&[Datum::Empty]), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn id<'a>(&self, row: &[Datum<'a>]) -> Option<&'a str> {
        text_of(row, self.id)
    }

    /// The enterprise's name, if the row has one.
    ///
    /// ```
    /// use layak::batch::{Columns, Datum};
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// assert_eq!(Columns::new(&dated, &["enterprise.name"])?.name(&[Datum::Text("Contoh")]), Some("Contoh"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn name<'a>(&self, row: &[Datum<'a>]) -> Option<&'a str> {
        text_of(row, self.name)
    }

    /// Takes all answers from a row; earlier ones are forgotten. Plain answers are put where they belong at once, any other row is read as
    /// a profile, so the result is the same and mistakes are all reported.
    ///
    /// # Errors
    /// [`Refused`] with all mistakes of the row, each with its column in `pointer`; nothing is answered then.
    ///
    /// ```
    /// use layak::batch::{Columns, Datum};
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let columns = Columns::new(&dated, &["product.unit", "production.month.2026-09", "production.month.2026-10"])?;
    /// let mut answers = dated.answers();
    /// assert!(columns.read("row 1", &[Datum::Text("kg"), Datum::Text("900"), Datum::Empty], &mut answers).is_ok());
    /// assert!(columns.read("row 2", &[Datum::Text("kg"), Datum::Text("-1"), Datum::Empty], &mut answers).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn read(&self, name: &str, row: &[Datum<'_>], answers: &mut Answers) -> Result<(), Refused> {
        answers.clear();
        if self.plain(row, answers) {
            return Ok(());
        }
        answers.clear();
        let profile = self.dated.engine().read_value(name, &self.profile(row));
        let profile = profile.map_err(|refused| self.in_columns(refused, row))?;
        answers.set_profile(&profile);
        Ok(())
    }

    /// A cell of text that needs no closer look: `Some(None)` says nothing, `None` needs one.
    ///
    /// ```
    /// use layak::batch::{Cell, Columns};
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let npwp = dated.input("legality.npwp").ok_or("no such fact")?;
    /// assert_eq!(Columns::plain_cell(&npwp, " ya"), Some(Some(Cell::Bool(true))));
    /// assert_eq!((Columns::plain_cell(&npwp, ""), Columns::plain_cell(&npwp, "punya")), (Some(None), None));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn plain_cell<'a>(input: &Input, text: &'a str) -> Option<Option<Cell<'a>>> {
        plain_text(text.trim(), &input.kind)
    }

    /// The row as a profile in JSON.
    ///
    /// ```
    /// use layak::batch::{Columns, Datum};
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let columns = Columns::new(&dated, &["legality.npwp", "enterprise.workers"])?;
    /// let profile = columns.profile(&[Datum::Text("tidak"), Datum::Text("4")]);
    /// assert_eq!(profile.to_string(), r#"{"enterprise":{"workers":4},"legality":{"npwp":false}}"#);
    /// // The history reaches from the first to the last month that has a column.
    /// let columns = Columns::new(&dated, &["production.month.2026-08", "production.month.2026-09", "production.month.2026-10"])?;
    /// let profile = columns.profile(&[Datum::Empty, Datum::Text("900"), Datum::Empty]);
    /// let months = r#"{"production":{"from":"2026-08","month":[{"made":900,"month":"2026-09"}],"to":"2026-10"}}"#;
    /// assert_eq!(profile.to_string(), months);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn profile(&self, row: &[Datum<'_>]) -> Value {
        let mut root = Map::new();
        let mut months: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
        for (column, datum) in self.list.iter().zip(row) {
            let kind = match &column.target {
                Target::Fact { kind, .. } => Some(kind),
                _ => None,
            };
            let counted = matches!(&column.target, Target::Month { key, .. } if key != "limited_by");
            let Some(value) = value(*datum, kind, counted) else { continue };
            match &column.target {
                Target::Month { month, key } => {
                    months.entry(month).or_default().insert(key.clone(), value);
                }
                _ => put(&mut root, &column.path, value),
            }
        }
        if !months.is_empty() {
            let months = months.into_iter().map(|(month, mut keys)| {
                keys.insert("month".to_owned(), month.into());
                Value::Object(keys)
            });
            put(&mut root, "production.month", months.collect());
            if let Some((first, last)) = &self.span {
                default(&mut root, "production.from", first);
                default(&mut root, "production.to", last);
            }
        }
        Value::Object(root)
    }

    /// Puts plain answers into the room; false if some cell needs the reader of profiles.
    fn plain(&self, row: &[Datum<'_>], answers: &mut Answers) -> bool {
        self.list.iter().zip(row).all(|(column, datum)| {
            let Target::Fact { kind, input: Some(input) } = &column.target else {
                return *datum == Datum::Empty;
            };
            let cell = match datum {
                Datum::Empty => return true,
                Datum::Text(text) => plain_text(text.trim(), kind),
                Datum::Json(Value::Null) => return true,
                Datum::Json(value) => plain_value(value, kind),
            };
            match cell {
                Some(None) => true,
                Some(Some(cell)) => answers.set(input, cell).is_ok(),
                None => false,
            }
        })
    }

    /// Mistakes of a profile, with columns in the place of pointers.
    fn in_columns(&self, refused: Refused, row: &[Datum<'_>]) -> Refused {
        let Refused { mut diagnostics } = refused;
        let mut months: Vec<&str> = self
            .list
            .iter()
            .zip(row)
            .filter(|(_, datum)| !is_empty(**datum))
            .filter_map(|(column, _)| column.month().map(String::as_str))
            .collect();
        months.sort_unstable();
        months.dedup();
        for found in &mut diagnostics {
            let Some(pointer) = &found.pointer else { continue };
            let parts: Vec<&str> = pointer.trim_start_matches('/').split('/').collect();
            let named = match parts.as_slice() {
                ["production", "month", at, key @ ..] => {
                    let month = at.parse().ok().and_then(|at: usize| months.get(at));
                    month.map(|month| match key {
                        ["made", ..] | [] => format!("production.month.{month}"),
                        [key, ..] => format!("production.month.{month}.{key}"),
                    })
                }
                _ => None,
            };
            let path = parts.join(".");
            let column = self.list.iter().find(|column| {
                path == column.path
                    || path.strip_prefix(column.path.as_str()).is_some_and(|rest| rest.starts_with('.'))
            });
            found.pointer = Some(named.or_else(|| column.map(|column| column.path.clone())).unwrap_or(path));
        }
        Refused { diagnostics }
    }
}

/// A row of which not even the cells could be told apart.
///
/// ```
/// let refused = layak::batch::unreadable_row("found record with 2 fields");
/// assert_eq!(refused.diagnostics.first().map(|d| d.code), Some(layak::Code::BadRow));
/// ```
#[must_use]
pub fn unreadable_row(why: &str) -> Refused {
    let message = text!("baris ini tidak terbaca: {why}", "this row cannot be read: {why}");
    let help = text!(
        "periksa tanda kutip, pemisah, dan banyaknya sel",
        "look at quotes, separators and the number of cells"
    );
    Refused { diagnostics: vec![Diagnostic::new(Code::BadRow, message).help(help)] }
}

fn text_of<'a>(row: &[Datum<'a>], at: Option<usize>) -> Option<&'a str> {
    match row.get(at?)? {
        Datum::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
        Datum::Json(Value::String(text)) => Some(text),
        _ => None,
    }
}

fn is_empty(datum: Datum<'_>) -> bool {
    match datum {
        Datum::Empty | Datum::Json(Value::Null) => true,
        Datum::Text(text) => text.trim().is_empty(),
        Datum::Json(_) => false,
    }
}

/// What a column answers.
fn target(dated: &Dated, path: &str) -> Option<Target> {
    let checked = &dated.inner().checked;
    if let Some(fact) = checked.by_path.get(path).and_then(|id| checked.facts.get(*id)) {
        return Some(Target::Fact { kind: fact.kind.clone(), input: dated.input(path) });
    }
    if LISTS.contains(&path) || OTHERS.contains(&path) {
        return Some(Target::Other);
    }
    let month = path.strip_prefix("production.month.")?;
    let (month, key) = month.split_once('.').unwrap_or((month, "made"));
    let is_month = Date::month(month).is_ok();
    let known = key == "made" && !path.ends_with(".made") || OF_MONTH.contains(&key);
    (is_month && known).then(|| Target::Month { month: month.to_owned(), key: key.to_owned() })
}

fn unknown(dated: &Dated, path: &str) -> Diagnostic {
    let known = dated.inner().checked.facts.iter().map(|fact| fact.path.as_str());
    let message = text!("tidak ada kolom bernama `{path}`", "there is no column of the name `{path}`");
    let help = match nearest(path, known.chain(LISTS).chain(OTHERS)) {
        Some(near) => text!("maksudnya `{near}`?", "did you mean `{near}`?"),
        None => text!(
            "kolom dinamai menurut faktanya, misalnya legality.nib; bulan ditulis production.month.2026-05",
            "columns are named by facts, such as legality.nib; months are production.month.2026-05"
        ),
    };
    Diagnostic::new(Code::BadColumn, message).help(help).at_pointer(path)
}

fn put(root: &mut Map<String, Value>, path: &str, value: Value) {
    let Some((table, key)) = path.split_once('.') else {
        root.insert(path.to_owned(), value);
        return;
    };
    let table = root.entry(table.to_owned()).or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(table) = table {
        table.insert(key.to_owned(), value);
    }
}

/// Puts a text where the row says nothing.
fn default(root: &mut Map<String, Value>, path: &str, text: &str) {
    let given = path.split_once('.').and_then(|(table, key)| root.get(table)?.get(key));
    if given.is_none() {
        put(root, path, text.into());
    }
}
