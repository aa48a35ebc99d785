//! What rows come to as a table: verdicts, scores, mistakes, outcomes of rules.

use crate::read::Register;
use arrow_array::builder::{Float64Builder, StringBuilder};
use arrow_array::types::{ArrowDictionaryKeyType, ArrowPrimitiveType, Int8Type, Int16Type};
use arrow_array::{
    ArrayRef, DictionaryArray, PrimitiveArray, RecordBatch, StringArray, UInt64Array, new_null_array,
};
use arrow_buffer::{BooleanBuffer, NullBuffer, ScalarBuffer};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use layak::batch::Batch;
use layak::wire::Outcome;
use layak::{Dated, Diagnostic, Lang};
use std::sync::Arc;

/// Between verdicts that are all possible.
const BETWEEN: &str = " | ";
/// The word for a row of which nothing could be assessed, and its bit.
const NOTHING: &str = "nothing_assessed";
const NOTHING_BIT: u32 = 63;
/// Ladders with more verdicts get their possible verdicts as plain texts: a dictionary would need a word for each set of them.
const CODED: usize = 6;

/// Makes tables of answers, all of the same shape.
#[derive(Clone, Debug)]
pub struct Answers {
    lang: Lang,
    ladders: Vec<Ladder>,
    /// Positions of the rules whose outcomes are told.
    rules: Vec<usize>,
    outcomes: ArrayRef,
    schema: SchemaRef,
}

#[derive(Clone, Debug)]
struct Ladder {
    id: String,
    verdicts: Vec<String>,
    words: ArrayRef,
    /// Words of sets of verdicts, by the bits of the set less one.
    sets: Option<ArrayRef>,
}

/// How many rows came to what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All rows.
    pub rows: u64,
    /// Those that could not be read.
    pub refused: u64,
    /// By ladder: its id, and by verdict how many rows are guaranteed it, best first; last those of which nothing could be assessed.
    pub verdicts: Vec<(String, Vec<(String, u64)>)>,
}

impl Tally {
    /// Adds the rows of another one of the same shape.
    pub fn add(&mut self, other: &Self) {
        if self.verdicts.is_empty() {
            self.verdicts.clone_from(&other.verdicts);
        } else {
            let pairs = self.verdicts.iter_mut().zip(&other.verdicts);
            for (to, from) in pairs.flat_map(|((_, to), (_, from))| to.iter_mut().zip(from)) {
                to.1 += from.1;
            }
        }
        self.rows += other.rows;
        self.refused += other.refused;
    }
}

impl Answers {
    /// `outcomes` adds a column for each rule in force; mistakes are told in `lang`.
    #[must_use]
    pub fn new(dated: &Dated, outcomes: bool, lang: Lang) -> Self {
        let ladders: Vec<Ladder> = dated.ladders().map(|(id, verdicts)| Ladder::new(id, &verdicts)).collect();
        let rules: Vec<(usize, String)> = dated
            .rules()
            .enumerate()
            .filter(|(rule, _)| outcomes && dated.in_force(*rule))
            .map(|(rule, id)| (rule, id.to_owned()))
            .collect();
        let coded = |key: DataType| DataType::Dictionary(Box::new(key), Box::new(DataType::Utf8));
        let mut fields = vec![
            Field::new("row", DataType::UInt64, false),
            Field::new("enterprise.id", DataType::Utf8, true),
            Field::new("enterprise.name", DataType::Utf8, true),
        ];
        for ladder in &ladders {
            let possible = if ladder.sets.is_some() { coded(DataType::Int16) } else { DataType::Utf8 };
            fields.push(Field::new(&ladder.id, coded(DataType::Int8), true));
            fields.push(Field::new(format!("{}.possible", ladder.id), possible, true));
        }
        for name in ["score.low", "score.high"] {
            fields.push(Field::new(name, DataType::Float64, true));
        }
        fields.push(Field::new("diagnostics", DataType::Utf8, true));
        fields.extend(rules.iter().map(|(_, id)| Field::new(id, coded(DataType::Int8), true)));
        Self {
            lang,
            ladders,
            rules: rules.into_iter().map(|(rule, _)| rule).collect(),
            outcomes: Arc::new(
                Outcome::ALL.iter().map(|outcome| Some(outcome.word())).collect::<StringArray>(),
            ),
            schema: Arc::new(Schema::new(fields)),
        }
    }

    /// The shape of every table.
    #[must_use]
    pub fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    /// The answers of a register. `batch` is its frame, judged.
    ///
    /// # Errors
    /// None that a register of this programme can cause.
    pub fn table(&self, register: &Register, batch: &Batch) -> Result<(RecordBatch, Tally), ArrowError> {
        let rows = batch.rows();
        let valid = valid(register, rows);
        let mut arrays: Vec<ArrayRef> = vec![
            Arc::new((register.first..).take(rows).collect::<UInt64Array>()),
            who(&register.ids, rows),
            who(&register.names, rows),
        ];
        let mut tally =
            Tally { rows: rows as u64, refused: register.problems.len() as u64, verdicts: Vec::new() };
        for (at, ladder) in self.ladders.iter().enumerate() {
            let masks: Vec<u64> = (0..rows).map(|row| batch.verdicts(row, at)).collect();
            let guaranteed: Vec<i8> = masks.iter().map(|mask| ladder.guaranteed(*mask)).collect();
            tally.verdicts.push((ladder.id.clone(), ladder.count(&guaranteed, valid.as_ref())));
            arrays.push(coded::<Int8Type>(guaranteed, valid.as_ref(), &ladder.words)?);
            arrays.push(ladder.possible(&masks, valid.as_ref())?);
        }
        let (mut low, mut high) = (Float64Builder::with_capacity(rows), Float64Builder::with_capacity(rows));
        for row in 0..rows {
            let known = valid.as_ref().is_none_or(|valid| valid.is_valid(row));
            let score = batch.shown_score(row).filter(|_| known);
            low.append_option(score.map(|(low, _)| low));
            high.append_option(score.map(|(_, high)| high));
        }
        arrays.push(Arc::new(low.finish()));
        arrays.push(Arc::new(high.finish()));
        arrays.push(self.mistakes(register, rows));
        for rule in &self.rules {
            let labels = (0..rows).map(|row| batch.label(&register.frame, row, *rule) as i8).collect();
            arrays.push(coded::<Int8Type>(labels, valid.as_ref(), &self.outcomes)?);
        }
        Ok((RecordBatch::try_new(self.schema(), arrays)?, tally))
    }

    fn mistakes(&self, register: &Register, rows: usize) -> ArrayRef {
        if register.problems.is_empty() {
            return new_null_array(&DataType::Utf8, rows);
        }
        let mut told = StringBuilder::new();
        let mut problems = register.problems.iter().peekable();
        for row in 0..rows {
            let problem = problems.next_if(|problem| problem.at == row);
            told.append_option(problem.map(|problem| self::told(&problem.diagnostics, self.lang)));
        }
        Arc::new(told.finish())
    }
}

impl Ladder {
    fn new(id: &str, verdicts: &[&str]) -> Self {
        let all: Vec<&str> = verdicts.iter().copied().chain([NOTHING]).collect();
        let set = |bits: usize| {
            let named = all.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, word)| *word);
            Some(named.collect::<Vec<_>>().join(BETWEEN))
        };
        let sets = (verdicts.len() <= CODED)
            .then(|| Arc::new((1..1 << all.len()).map(set).collect::<StringArray>()) as ArrayRef);
        Self {
            id: id.to_owned(),
            verdicts: all.iter().map(|word| (*word).to_owned()).collect(),
            words: Arc::new(all.into_iter().map(Some).collect::<StringArray>()),
            sets,
        }
    }

    /// Position of the lowest verdict that is possible.
    fn guaranteed(&self, mask: u64) -> i8 {
        let last = u64::BITS - 1 - (mask | 1).leading_zeros();
        if last == NOTHING_BIT { (self.verdicts.len() - 1) as i8 } else { last as i8 }
    }

    fn possible(&self, masks: &[u64], valid: Option<&NullBuffer>) -> Result<ArrayRef, ArrowError> {
        let nothing = self.verdicts.len() - 1;
        let bits = |mask: u64| (mask & !(1 << NOTHING_BIT)) | (mask >> NOTHING_BIT) << nothing;
        if let Some(sets) = &self.sets {
            let codes = masks.iter().map(|mask| (bits(*mask).max(1) - 1) as i16).collect();
            return coded::<Int16Type>(codes, valid, sets);
        }
        let word = |mask: u64| {
            let named = self.verdicts.iter().enumerate().filter(|(at, _)| bits(mask) >> at & 1 == 1);
            named.map(|(_, word)| word.as_str()).collect::<Vec<_>>().join(BETWEEN)
        };
        let known = |row: usize| valid.is_none_or(|valid| valid.is_valid(row));
        let words = masks.iter().enumerate().map(|(row, mask)| known(row).then(|| word(*mask)));
        Ok(Arc::new(words.collect::<StringArray>()))
    }

    fn count(&self, guaranteed: &[i8], valid: Option<&NullBuffer>) -> Vec<(String, u64)> {
        let mut counts: Vec<(String, u64)> = self.verdicts.iter().map(|word| (word.clone(), 0)).collect();
        for (row, at) in guaranteed.iter().enumerate() {
            if valid.is_none_or(|valid| valid.is_valid(row))
                && let Some((_, count)) = counts.get_mut(usize::try_from(*at).unwrap_or(usize::MAX))
            {
                *count += 1;
            }
        }
        counts
    }
}

/// Rows that were read; `None`: all were.
fn valid(register: &Register, rows: usize) -> Option<NullBuffer> {
    if register.problems.is_empty() {
        return None;
    }
    let mut refused = register.problems.iter().map(|problem| problem.at).peekable();
    let read = BooleanBuffer::collect_bool(rows, |row| refused.next_if_eq(&row).is_none());
    Some(NullBuffer::new(read))
}

fn coded<K: ArrowDictionaryKeyType>(
    codes: Vec<<K as ArrowPrimitiveType>::Native>,
    valid: Option<&NullBuffer>,
    words: &ArrayRef,
) -> Result<ArrayRef, ArrowError> {
    let keys = PrimitiveArray::<K>::try_new(ScalarBuffer::from(codes), valid.cloned())?;
    Ok(Arc::new(DictionaryArray::<K>::try_new(keys, Arc::clone(words))?))
}

fn who(texts: &[Option<String>], rows: usize) -> ArrayRef {
    if texts.is_empty() {
        return new_null_array(&DataType::Utf8, rows);
    }
    Arc::new(texts.iter().map(Option::as_deref).collect::<StringArray>())
}

/// Mistakes of a row in one cell: `legality.nib: unknown-word: …`.
fn told(diagnostics: &[Diagnostic], lang: Lang) -> String {
    let one = |found: &Diagnostic| {
        let column = found.pointer.as_deref().map(|column| format!("{column}: ")).unwrap_or_default();
        format!("{column}{}: {}", found.code, found.message.get(lang))
    };
    diagnostics.iter().map(one).collect::<Vec<_>>().join("; ")
}
