//! Registers, a chunk at a time: CSV, JSON Lines, Parquet.

use super::Form;
use crate::fail::Fail;
use csv::StringRecord;
use indicatif::ProgressBar;
use layak::Dated;
use layak::batch::Columns;
use serde_json::{Map, Value};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Rows that belong together; the first has a number.
pub(crate) enum Chunk {
    /// Texts by column; a row that could not be read says why.
    Texts { first: u64, columns: Arc<Columns>, rows: Vec<Result<StringRecord, String>> },
    /// Profiles in JSON.
    Lines { first: u64, rows: Vec<String> },
    /// Values by name of the column.
    #[cfg_attr(not(feature = "parquet"), expect(dead_code, reason = "only Parquet has typed columns"))]
    Values { first: u64, columns: Arc<Columns>, names: Arc<[String]>, rows: Vec<Map<String, Value>> },
}

impl Chunk {
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Texts { rows, .. } => rows.len(),
            Self::Lines { rows, .. } => rows.len(),
            Self::Values { rows, .. } => rows.len(),
        }
    }

    pub(crate) fn first(&self) -> u64 {
        match self {
            Self::Texts { first, .. } | Self::Lines { first, .. } | Self::Values { first, .. } => *first,
        }
    }
}

/// A register that is open.
pub(crate) struct Source {
    path: PathBuf,
    next: u64,
    rows: Rows,
}

enum Rows {
    Texts(Box<csv::Reader<Box<dyn Read + Send>>>, Arc<Columns>),
    Lines(BufReader<Box<dyn Read + Send>>),
    #[cfg(feature = "parquet")]
    Values(parquet::Values),
}

fn open(path: &Path, bar: &ProgressBar) -> Result<Box<dyn Read + Send>, Fail> {
    if path == Path::new("-") {
        return Ok(Box::new(io::stdin()));
    }
    let file = File::open(path).map_err(|error| Fail::file(path, error))?;
    if let Ok(about) = file.metadata() {
        bar.set_length(about.len());
    }
    Ok(Box::new(bar.wrap_read(file)))
}

impl Source {
    /// Opens a register and reads what its columns are.
    pub(crate) fn open(path: &Path, form: Form, dated: &Dated, bar: &ProgressBar) -> Result<Self, Fail> {
        let rows = match form {
            Form::Csv => {
                let mut reader = csv::Reader::from_reader(open(path, bar)?);
                let heads = reader.headers().map_err(|error| Fail::file(path, io::Error::other(error)))?;
                // Spreadsheets put a mark in front of the first name.
                let names: Vec<&str> =
                    heads.iter().map(|name| name.trim_start_matches('\u{feff}').trim()).collect();
                let columns = Columns::new(dated, &names)?;
                Rows::Texts(Box::new(reader), Arc::new(columns))
            }
            Form::Jsonl => Rows::Lines(BufReader::new(open(path, bar)?)),
            #[cfg(feature = "parquet")]
            Form::Parquet => Rows::Values(parquet::Values::open(path, dated, bar)?),
            #[cfg(not(feature = "parquet"))]
            Form::Parquet => return Err(super::write::no_parquet()),
        };
        Ok(Self { path: path.to_path_buf(), next: 1, rows })
    }

    /// The next rows, at most so many; `None` at the end.
    pub(crate) fn next(&mut self, most: usize) -> Result<Option<Chunk>, Fail> {
        let first = self.next;
        let chunk = match &mut self.rows {
            Rows::Texts(reader, columns) => {
                let rows: Vec<_> =
                    reader.records().take(most).map(|row| row.map_err(|error| error.to_string())).collect();
                Chunk::Texts { first, columns: Arc::clone(columns), rows }
            }
            Rows::Lines(reader) => {
                let mut rows = Vec::new();
                let mut line = String::new();
                while rows.len() < most {
                    line.clear();
                    if reader.read_line(&mut line).map_err(|error| Fail::file(&self.path, error))? == 0 {
                        break;
                    }
                    if !line.trim().is_empty() {
                        rows.push(line.trim_end().to_owned());
                    }
                }
                Chunk::Lines { first, rows }
            }
            #[cfg(feature = "parquet")]
            Rows::Values(values) => values.next(first, most, &self.path)?,
        };
        self.next += chunk.len() as u64;
        Ok(if chunk.len() == 0 { None } else { Some(chunk) })
    }
}

#[cfg(feature = "parquet")]
mod parquet {
    //! Parquet: typed columns, lists for months and other records.

    use super::Chunk;
    use crate::fail::Fail;
    use ::parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
    use arrow_json::LineDelimitedWriter;
    use indicatif::ProgressBar;
    use layak::Dated;
    use layak::batch::Columns;
    use std::collections::VecDeque;
    use std::fs::File;
    use std::io;
    use std::path::Path;
    use std::sync::Arc;

    pub(super) struct Values {
        reader: ParquetRecordBatchReader,
        columns: Arc<Columns>,
        names: Arc<[String]>,
        left: VecDeque<super::Map<String, super::Value>>,
        bar: ProgressBar,
    }

    fn fail(path: &Path, error: impl std::error::Error + Send + Sync + 'static) -> Fail {
        Fail::file(path, io::Error::other(error))
    }

    impl Values {
        pub(super) fn open(path: &Path, dated: &Dated, bar: &ProgressBar) -> Result<Self, Fail> {
            let file = File::open(path).map_err(|error| Fail::file(path, error))?;
            let builder =
                ParquetRecordBatchReaderBuilder::try_new(file).map_err(|error| fail(path, error))?;
            bar.set_length(builder.metadata().file_metadata().num_rows().unsigned_abs());
            let names: Vec<String> =
                builder.schema().fields().iter().map(|field| field.name().clone()).collect();
            let columns = Arc::new(Columns::new(dated, &names)?);
            let reader =
                builder.with_batch_size(super::super::CHUNK).build().map_err(|error| fail(path, error))?;
            Ok(Self { reader, columns, names: names.into(), left: VecDeque::new(), bar: bar.clone() })
        }

        pub(super) fn next(&mut self, first: u64, most: usize, path: &Path) -> Result<Chunk, Fail> {
            while self.left.len() < most
                && let Some(batch) = self.reader.next()
            {
                let batch = batch.map_err(|error| fail(path, error))?;
                let mut lines = Vec::new();
                let mut writer = LineDelimitedWriter::new(&mut lines);
                writer.write(&batch).and_then(|()| writer.finish()).map_err(|error| fail(path, error))?;
                for row in serde_json::Deserializer::from_slice(&lines).into_iter() {
                    self.left.push_back(row.map_err(|error| fail(path, error))?);
                }
                self.bar.inc(batch.num_rows() as u64);
            }
            let rows = self.left.drain(..most.min(self.left.len())).collect();
            Ok(Chunk::Values {
                first,
                columns: Arc::clone(&self.columns),
                names: Arc::clone(&self.names),
                rows,
            })
        }
    }
}
