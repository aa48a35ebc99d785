//! From record batches to frames: plain rows at once, all others as profiles.

use crate::cells::cell;
use crate::fill::fill;
use crate::words::Words;
use arrow_array::{Array, RecordBatch};
use arrow_schema::Schema;
use layak::batch::{Bits, Columns, Datum, Frame, Rows, Who};
use layak::{Dated, Diagnostic, Refused};

/// Reads the record batches of one table.
#[derive(Clone, Debug)]
pub struct Reader {
    dated: Dated,
    columns: Columns,
}

/// The rows of one record batch.
#[derive(Debug)]
pub struct Register {
    /// Their answers; rows that were refused have none.
    pub frame: Frame,
    /// Number of the first row in the whole table, from 1.
    pub first: u64,
    /// `enterprise.id` and `enterprise.name` by row, where the table has them.
    pub ids: Vec<Option<String>>,
    /// Likewise.
    pub names: Vec<Option<String>>,
    /// Rows that could not be read, in order.
    pub problems: Vec<Problem>,
}

/// A row that could not be read.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Its position in the record batch.
    pub at: usize,
    /// Every mistake, each with its column in `pointer`.
    pub diagnostics: Vec<Diagnostic>,
}

impl Reader {
    /// Understands the columns of a table.
    ///
    /// # Errors
    /// [`Refused`]: names that are no column, or that stand twice.
    pub fn new(dated: &Dated, schema: &Schema) -> Result<Self, Refused> {
        let names: Vec<&str> = schema.fields().iter().map(|field| field.name().as_str()).collect();
        Ok(Self { dated: dated.clone(), columns: Columns::new(dated, &names)? })
    }

    /// Reads a record batch of this table; `first` is the number of its first row.
    #[must_use]
    pub fn read(&self, batch: &RecordBatch, first: u64) -> Register {
        let rows = batch.num_rows();
        let mut frame = self.dated.frame(rows);
        let mut odd = Rows::default();
        for (input, array) in self.columns.inputs().zip(batch.columns()) {
            match input {
                Some(input) => fill(&mut frame, input, array, &mut odd),
                None => mark_given(array, &mut odd),
            }
        }
        let words: Vec<Option<Words<'_>>> = batch.columns().iter().map(Words::of).collect();
        let mut problems = Vec::new();
        let mut answers = self.dated.answers();
        for at in odd.iter().take_while(|at| *at < rows) {
            let cells: Vec<_> = batch
                .columns()
                .iter()
                .zip(&words)
                .map(|(array, words)| cell(array, words.as_ref(), at))
                .collect();
            let cells: Vec<Datum<'_>> = cells.iter().map(|cell| cell.datum()).collect();
            let number = (first + at as u64).to_string();
            let read = self.columns.read(&number, &cells, &mut answers);
            // The frame has a row for each row of the record batch.
            match read.map(|()| frame.set_answers(at, &answers).is_ok()) {
                Ok(_) => {}
                Err(Refused { diagnostics }) => problems.push(Problem { at, diagnostics }),
            }
        }
        let texts = |path: &str| {
            let column = batch.schema_ref().index_of(path).ok().and_then(|at| batch.columns().get(at));
            let texts = column.and_then(|array| Words::of(array).map(|words| (array, words)));
            let of = |(array, words): (&arrow_array::ArrayRef, Words<'_>)| {
                (0..rows).map(|row| array.is_valid(row).then(|| words.get(row).to_owned())).collect()
            };
            texts.map(of).unwrap_or_default()
        };
        Register { ids: texts("enterprise.id"), names: texts("enterprise.name"), frame, first, problems }
    }
}

impl Register {
    /// Reads profiles that are texts, in JSON or TOML, each with the name that diagnostics give it.
    #[must_use]
    pub fn of_profiles<N: AsRef<str>, T: AsRef<str>>(dated: &Dated, profiles: &[(N, T)], first: u64) -> Self {
        let mut frame = dated.frame(profiles.len());
        let mut answers = dated.answers();
        let (mut ids, mut names, mut problems) = (Vec::new(), Vec::new(), Vec::new());
        for (at, (name, text)) in profiles.iter().enumerate() {
            let (name, text) = (name.as_ref(), text.as_ref());
            let is_json = text.trim_start().starts_with('{');
            let who = if is_json {
                Who::of_json(text)
            } else {
                Who::of_json(&layak::profile_data(name, text).unwrap_or_default())
            };
            ids.push(who.id);
            names.push(who.name);
            let read = if is_json {
                // Plain answers in one pass, everything else as a profile.
                answers.set_json(name, text).map(|()| frame.set_answers(at, &answers).is_ok())
            } else {
                let profile = dated.engine().read_toml(name, text);
                profile.map(|profile| frame.set_profile(at, &profile).is_ok())
            };
            match read {
                Ok(_) => {}
                Err(Refused { mut diagnostics }) => {
                    for found in &mut diagnostics {
                        // As columns are named: `/legality/nib` is `legality.nib`.
                        let dotted = |pointer: &String| pointer.trim_start_matches('/').replace('/', ".");
                        found.pointer = found.pointer.as_ref().map(dotted);
                    }
                    problems.push(Problem { at, diagnostics });
                }
            }
        }
        Self { frame, first, ids, names, problems }
    }

    /// Refuses rows, in order, whatever was read of them.
    pub fn refuse(&mut self, rows: impl IntoIterator<Item = (usize, Refused)>) {
        for (at, Refused { diagnostics }) in rows {
            self.problems.retain(|problem| problem.at != at);
            self.problems.push(Problem { at, diagnostics });
        }
        self.problems.sort_by_key(|problem| problem.at);
    }
}

/// Rows in which a column that only a profile can hold says anything.
fn mark_given(array: &dyn Array, odd: &mut Rows) {
    match array.logical_nulls() {
        Some(nulls) => odd.insert_all(Bits::new(nulls.validity(), nulls.offset()), array.len()),
        None => (0..array.len()).for_each(|row| odd.insert(row)),
    }
}
