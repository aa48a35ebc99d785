//! Answers of a batch as CSV, JSON Lines or Parquet, written as they come.

use super::Form;
use super::answer::{Row, Shape};
use crate::fail::Fail;
use layak::{Diagnostic, Lang};
use serde_json::{Map, Value, json};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Where answers go.
pub(crate) struct Sink {
    path: PathBuf,
    ladders: Vec<String>,
    rules: Vec<String>,
    lang: Lang,
    to: To,
}

enum To {
    Csv(Box<csv::Writer<Box<dyn Write>>>),
    Lines(BufWriter<Box<dyn Write>>),
    #[cfg(feature = "parquet")]
    Parquet(Box<parquet::Table>),
}

/// Between verdicts that are all possible, in a table.
const BETWEEN: &str = " | ";

#[cfg(not(feature = "parquet"))]
pub(super) fn no_parquet() -> Fail {
    Fail::usage("layak ini dibuat tanpa Parquet", "this layak was built without Parquet")
}

fn create(path: &Path) -> Result<Box<dyn Write>, Fail> {
    if path == Path::new("-") {
        return Ok(Box::new(io::stdout()));
    }
    Ok(Box::new(File::create(path).map_err(|error| Fail::file(path, error))?))
}

/// A text that a spreadsheet cannot take for a formula.
fn safe(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

/// Mistakes of a row in one cell: `legality.nib: unknown-word: …`.
fn told(diagnostics: &[Diagnostic], lang: Lang) -> String {
    let one = |found: &Diagnostic| {
        let column = found.pointer.as_deref().map(|column| format!("{column}: ")).unwrap_or_default();
        format!("{column}{}: {}", found.code, found.message.get(lang))
    };
    diagnostics.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// Names of the columns: what every row has, then ladders, score, mistakes, rules.
fn names(ladders: &[String], rules: &[String]) -> Vec<String> {
    let mut names: Vec<String> = ["row", "enterprise.id", "enterprise.name"].map(str::to_owned).into();
    names.extend(ladders.iter().flat_map(|ladder| [ladder.clone(), format!("{ladder}.possible")]));
    names.extend(["score.low", "score.high", "diagnostics"].map(str::to_owned));
    names.extend(rules.iter().cloned());
    names
}

impl Sink {
    pub(crate) fn open(path: &Path, form: Form, shape: &Shape, lang: Lang) -> Result<Self, Fail> {
        let ladders = shape.ladders.clone();
        let rules: Vec<String> = shape.rules.iter().map(|(_, id)| id.clone()).collect();
        let failed = |error: csv::Error| Fail::file(path, io::Error::other(error));
        let to = match form {
            Form::Csv => {
                let mut writer = csv::Writer::from_writer(create(path)?);
                writer.write_record(names(&ladders, &rules)).map_err(failed)?;
                To::Csv(Box::new(writer))
            }
            Form::Jsonl => To::Lines(BufWriter::new(create(path)?)),
            #[cfg(feature = "parquet")]
            Form::Parquet => To::Parquet(Box::new(parquet::Table::create(path, &ladders, &rules)?)),
            #[cfg(not(feature = "parquet"))]
            Form::Parquet => return Err(no_parquet()),
        };
        Ok(Self { path: path.to_path_buf(), ladders, rules, lang, to })
    }

    pub(crate) fn write(&mut self, rows: &[Row]) -> Result<(), Fail> {
        let (path, lang) = (self.path.clone(), self.lang);
        let failed = |error: io::Error| match error.kind() {
            io::ErrorKind::BrokenPipe => Fail::Gone,
            _ => Fail::file(&path, error),
        };
        match &mut self.to {
            To::Csv(writer) => {
                for row in rows {
                    let record = record(row, self.ladders.len(), self.rules.len(), lang);
                    writer.write_record(record).map_err(|error| failed(io::Error::other(error)))?;
                }
                writer.flush().map_err(failed)
            }
            To::Lines(writer) => {
                for row in rows {
                    let line = line(row, &self.ladders, &self.rules);
                    writeln!(writer, "{line}").map_err(failed)?;
                }
                writer.flush().map_err(failed)
            }
            #[cfg(feature = "parquet")]
            To::Parquet(table) => table.write(rows, &self.ladders, self.rules.len(), lang, &path),
        }
    }

    pub(crate) fn finish(self) -> Result<(), Fail> {
        match self.to {
            #[cfg(feature = "parquet")]
            To::Parquet(table) => table.finish(&self.path),
            _ => Ok(()),
        }
    }
}

fn record(row: &Row, ladders: usize, rules: usize, lang: Lang) -> Vec<String> {
    let text = |text: &Option<String>| text.as_deref().map(safe).unwrap_or_default();
    let mut cells = vec![row.number.to_string(), text(&row.id), text(&row.name)];
    match &row.answer {
        Ok(answer) => {
            for verdicts in &answer.verdicts {
                cells.push(verdicts.last().cloned().unwrap_or_default());
                cells.push(verdicts.join(BETWEEN));
            }
            let (low, high) =
                answer.score.map(|(low, high)| (low.to_string(), high.to_string())).unwrap_or_default();
            cells.extend([low, high, String::new()]);
            cells.extend(answer.outcomes.iter().map(|outcome| (*outcome).to_owned()));
        }
        Err(diagnostics) => {
            cells.resize(cells.len() + 2 * ladders + 2, String::new());
            cells.push(safe(&told(diagnostics, lang)));
            cells.resize(cells.len() + rules, String::new());
        }
    }
    cells
}

fn line(row: &Row, ladders: &[String], rules: &[String]) -> Value {
    let mut entries = Map::new();
    entries.insert("row".to_owned(), row.number.into());
    for (key, value) in [("id", &row.id), ("name", &row.name)] {
        if let Some(value) = value {
            entries.insert(key.to_owned(), value.as_str().into());
        }
    }
    match &row.answer {
        Ok(answer) => {
            let verdict =
                |verdicts: &Vec<String>| json!({ "guaranteed": verdicts.last(), "possible": verdicts });
            let verdicts =
                ladders.iter().zip(&answer.verdicts).map(|(ladder, v)| (ladder.clone(), verdict(v)));
            entries.insert("verdicts".to_owned(), Value::Object(verdicts.collect()));
            if let Some((low, high)) = answer.score {
                entries.insert("score".to_owned(), json!({ "low": low, "high": high }));
            }
            if !rules.is_empty() {
                let outcomes =
                    rules.iter().zip(&answer.outcomes).map(|(rule, o)| (rule.clone(), (*o).into()));
                entries.insert("outcomes".to_owned(), Value::Object(outcomes.collect()));
            }
        }
        Err(diagnostics) => {
            entries.insert("diagnostics".to_owned(), json!(diagnostics));
        }
    }
    Value::Object(entries)
}

#[cfg(feature = "parquet")]
mod parquet {
    //! A Parquet file of answers, one group of rows per chunk or more.

    use super::{BETWEEN, Row, names, told};
    use crate::fail::Fail;
    use ::parquet::arrow::ArrowWriter;
    use arrow_array::{ArrayRef, Float64Array, RecordBatch, StringArray, UInt64Array};
    use arrow_schema::{DataType, Field, Schema, SchemaRef};
    use layak::Lang;
    use std::fs::File;
    use std::io;
    use std::path::Path;
    use std::sync::Arc;

    pub(super) struct Table {
        writer: ArrowWriter<File>,
        schema: SchemaRef,
    }

    fn fail(path: &Path, error: impl std::error::Error + Send + Sync + 'static) -> Fail {
        Fail::file(path, io::Error::other(error))
    }

    impl Table {
        pub(super) fn create(path: &Path, ladders: &[String], rules: &[String]) -> Result<Self, Fail> {
            let kind = |name: &str| match name {
                "row" => DataType::UInt64,
                "score.low" | "score.high" => DataType::Float64,
                _ => DataType::Utf8,
            };
            let field = |name: String| Field::new(&name, kind(&name), name != "row");
            let schema =
                Arc::new(Schema::new(names(ladders, rules).into_iter().map(field).collect::<Vec<_>>()));
            let file = File::create(path).map_err(|error| Fail::file(path, error))?;
            let writer =
                ArrowWriter::try_new(file, Arc::clone(&schema), None).map_err(|error| fail(path, error))?;
            Ok(Self { writer, schema })
        }

        pub(super) fn write(
            &mut self,
            rows: &[Row],
            ladders: &[String],
            rules: usize,
            lang: Lang,
            path: &Path,
        ) -> Result<(), Fail> {
            let texts = |of: &dyn Fn(&Row) -> Option<String>| -> ArrayRef {
                Arc::new(rows.iter().map(of).collect::<StringArray>())
            };
            let answer =
                |row: &Row| row.answer.as_ref().ok().map(|answer| (answer.verdicts.clone(), answer.score));
            let mut arrays: Vec<ArrayRef> = vec![
                Arc::new(rows.iter().map(|row| row.number).collect::<UInt64Array>()),
                texts(&|row| row.id.clone()),
                texts(&|row| row.name.clone()),
            ];
            for ladder in 0..ladders.len() {
                let of = |row: &Row| answer(row).and_then(|(verdicts, _)| verdicts.get(ladder).cloned());
                arrays.push(texts(&|row| of(row)?.last().cloned()));
                arrays.push(texts(&|row| Some(of(row)?.join(BETWEEN))));
            }
            for low in [true, false] {
                let end = |row: &Row| answer(row)?.1.map(|(l, h)| if low { l } else { h });
                arrays.push(Arc::new(rows.iter().map(end).collect::<Float64Array>()));
            }
            arrays.push(texts(&|row| row.answer.as_ref().err().map(|found| told(found, lang))));
            for rule in 0..rules {
                arrays.push(texts(&|row| {
                    row.answer.as_ref().ok()?.outcomes.get(rule).map(|o| (*o).to_owned())
                }));
            }
            let batch =
                RecordBatch::try_new(Arc::clone(&self.schema), arrays).map_err(|error| fail(path, error))?;
            self.writer.write(&batch).map_err(|error| fail(path, error))
        }

        pub(super) fn finish(self, path: &Path) -> Result<(), Fail> {
            self.writer.close().map(drop).map_err(|error| fail(path, error))
        }
    }
}
