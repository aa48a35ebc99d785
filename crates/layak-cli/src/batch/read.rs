//! Registers, a chunk at a time: CSV, JSON Lines, Parquet.

use super::Form;
use crate::fail::Fail;
use csv::StringRecord;
use indicatif::ProgressBar;
use layak::Dated;
use layak::batch::Columns;
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
    /// Typed columns.
    #[cfg(feature = "parquet")]
    Table { first: u64, reader: Arc<layak_arrow::Reader>, rows: arrow_array::RecordBatch },
}

impl Chunk {
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Texts { rows, .. } => rows.len(),
            Self::Lines { rows, .. } => rows.len(),
            #[cfg(feature = "parquet")]
            Self::Table { rows, .. } => rows.num_rows(),
        }
    }

    pub(crate) fn first(&self) -> u64 {
        match self {
            Self::Texts { first, .. } | Self::Lines { first, .. } => *first,
            #[cfg(feature = "parquet")]
            Self::Table { first, .. } => *first,
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
    Table(parquet::Table),
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
            Form::Parquet => Rows::Table(parquet::Table::open(path, dated, bar)?),
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
            Rows::Table(table) => match table.next(first, &self.path)? {
                Some(chunk) => chunk,
                None => return Ok(None),
            },
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
    use indicatif::ProgressBar;
    use layak::Dated;
    use layak_arrow::Reader;
    use std::fs::File;
    use std::io;
    use std::path::Path;
    use std::sync::Arc;

    pub(super) struct Table {
        batches: ParquetRecordBatchReader,
        reader: Arc<Reader>,
        bar: ProgressBar,
    }

    fn fail(path: &Path, error: impl std::error::Error + Send + Sync + 'static) -> Fail {
        Fail::file(path, io::Error::other(error))
    }

    impl Table {
        pub(super) fn open(path: &Path, dated: &Dated, bar: &ProgressBar) -> Result<Self, Fail> {
            let file = File::open(path).map_err(|error| Fail::file(path, error))?;
            let builder =
                ParquetRecordBatchReaderBuilder::try_new(file).map_err(|error| fail(path, error))?;
            bar.set_length(builder.metadata().file_metadata().num_rows().unsigned_abs());
            let reader = Arc::new(Reader::new(dated, builder.schema())?);
            let batches =
                builder.with_batch_size(super::super::CHUNK).build().map_err(|error| fail(path, error))?;
            Ok(Self { batches, reader, bar: bar.clone() })
        }

        /// The next record batch; `None` at the end.
        pub(super) fn next(&mut self, first: u64, path: &Path) -> Result<Option<Chunk>, Fail> {
            let Some(rows) = self.batches.next() else { return Ok(None) };
            let rows = rows.map_err(|error| fail(path, error))?;
            self.bar.inc(rows.num_rows() as u64);
            Ok(Some(Chunk::Table { first, reader: Arc::clone(&self.reader), rows }))
        }
    }
}
