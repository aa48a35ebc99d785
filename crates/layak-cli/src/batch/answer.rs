//! From a chunk of rows to their answers.

use super::read::Chunk;
use layak::batch::{Batch, Datum, Frame, Who};
use layak::{Dated, Diagnostic, Refused};

/// What an answer of a row holds, the same for all rows.
pub(crate) struct Shape {
    pub(crate) dated: Dated,
    /// Ids of the ladders.
    pub(crate) ladders: Vec<String>,
    /// Positions and ids of the rules whose outcomes are told.
    pub(crate) rules: Vec<(usize, String)>,
}

/// One row.
pub(crate) struct Row {
    /// From 1, the heading of a table not counted.
    pub(crate) number: u64,
    pub(crate) id: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) answer: Result<Answer, Vec<Diagnostic>>,
}

/// What a row comes to: the figures of an assessment.
pub(crate) struct Answer {
    /// By ladder: possible verdicts, best first; the last is guaranteed.
    pub(crate) verdicts: Vec<Vec<String>>,
    pub(crate) score: Option<(f64, f64)>,
    /// By rule of the shape.
    pub(crate) outcomes: Vec<&'static str>,
}

impl Shape {
    pub(crate) fn new(dated: &Dated, outcomes: bool) -> Self {
        let in_force = dated.rules().enumerate().filter(|(rule, _)| outcomes && dated.in_force(*rule));
        Self {
            dated: dated.clone(),
            ladders: dated.ladders().map(|(id, _)| id.to_owned()).collect(),
            rules: in_force.map(|(rule, id)| (rule, id.to_owned())).collect(),
        }
    }
}

/// A row that was read, and where its answers stand in the frame.
struct Taken {
    number: u64,
    id: Option<String>,
    name: Option<String>,
    read: Result<usize, Vec<Diagnostic>>,
}

/// Room to take rows one after the other.
struct Taking {
    frame: Frame,
    answers: layak::batch::Answers,
    taken: Vec<Taken>,
}

impl Taking {
    fn take(
        &mut self,
        number: u64,
        (id, name): (Option<String>, Option<String>),
        read: impl FnOnce(&mut layak::batch::Answers) -> Result<(), Refused>,
    ) {
        let at = self.taken.len();
        let read = read(&mut self.answers).map_err(|refused| refused.diagnostics).map(|()| at);
        if read.is_ok() {
            // The frame has a row for each row of the chunk.
            let _ = self.frame.set_answers(at, &self.answers);
        }
        self.taken.push(Taken { number, id, name, read });
    }
}

/// Answers every row of a chunk; a bad row does not stop the rest.
pub(crate) fn answer(shape: &Shape, chunk: Chunk) -> Vec<Row> {
    let dated = &shape.dated;
    let mut taking = Taking {
        frame: dated.frame(chunk.len()),
        answers: dated.answers(),
        taken: Vec::with_capacity(chunk.len()),
    };
    let first = chunk.first();
    let place = |number: u64| format!("{number}");
    match chunk {
        Chunk::Texts { columns, rows, .. } => {
            for (number, row) in (first..).zip(rows) {
                match row {
                    Ok(record) => {
                        let cells: Vec<Datum<'_>> = record.iter().map(Datum::Text).collect();
                        let who =
                            (columns.id(&cells).map(str::to_owned), columns.name(&cells).map(str::to_owned));
                        taking.take(number, who, |answers| columns.read(&place(number), &cells, answers));
                    }
                    Err(why) => {
                        taking.take(number, (None, None), |_| Err(layak::batch::unreadable_row(&why)))
                    }
                }
            }
        }
        Chunk::Lines { rows, .. } => {
            for (number, line) in (first..).zip(rows) {
                let who = Who::of_json(&line);
                taking.take(number, (who.id, who.name), |answers| answers.set_json(&place(number), &line));
            }
        }
        #[cfg(feature = "parquet")]
        Chunk::Table { reader, rows, .. } => return of_table(shape, &reader.read(&rows, first)),
    }
    let Taking { frame, taken, .. } = taking;
    let batch = dated.evaluate(&frame);
    let row = |Taken { number, id, name, read }| Row {
        number,
        id,
        name,
        answer: read.map(|at| told(shape, &frame, &batch, at)),
    };
    taken.into_iter().map(row).collect()
}

/// Answers of a table whose columns know their types.
#[cfg(feature = "parquet")]
fn of_table(shape: &Shape, register: &layak_arrow::Register) -> Vec<Row> {
    let batch = shape.dated.evaluate(&register.frame);
    let who = |texts: &[Option<String>], at: usize| {
        texts.get(at).cloned().flatten().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    };
    let mut problems = register.problems.iter().peekable();
    let row = |at: usize| Row {
        number: register.first + at as u64,
        id: who(&register.ids, at),
        name: who(&register.names, at),
        answer: match problems.next_if(|problem| problem.at == at) {
            Some(problem) => Err(problem.diagnostics.clone()),
            None => Ok(told(shape, &register.frame, &batch, at)),
        },
    };
    (0..batch.rows()).map(row).collect()
}

fn told(shape: &Shape, frame: &Frame, batch: &Batch, at: usize) -> Answer {
    let named = |ladder: usize| {
        let verdicts = shape.dated.verdicts_of(ladder, batch.verdicts(at, ladder));
        verdicts.into_iter().map(str::to_owned).collect()
    };
    Answer {
        verdicts: (0..shape.ladders.len()).map(named).collect(),
        score: batch.shown_score(at),
        outcomes: shape.rules.iter().map(|(rule, _)| batch.label(frame, at, *rule).word()).collect(),
    }
}
