//! Steps of a run: one line when each starts and ends, and a closing table of what ran and how many tests it ran.

use anyhow::{Result, bail};
use std::time::{Duration, Instant};

/// What a step has to tell.
#[derive(Default)]
pub(crate) struct Done {
    /// Tests that ran, where the step runs tests.
    pub(crate) tests: Option<u64>,
    /// A remark for the table.
    pub(crate) note: String,
}

impl Done {
    /// Nothing to tell.
    pub(crate) fn quietly() -> Self {
        Self::default()
    }

    /// A remark.
    pub(crate) fn note(note: impl Into<String>) -> Self {
        Self { tests: None, note: note.into() }
    }

    /// Tests that ran; none at all is an error, because such a step proves nothing.
    pub(crate) fn tests(count: u64, note: impl Into<String>) -> Result<Self> {
        if count == 0 {
            bail!("no test ran, so nothing was proved");
        }
        Ok(Self { tests: Some(count), note: note.into() })
    }
}

enum State {
    Done(Done),
    Failed(String),
    Blocked(String),
    NotAsked,
}

struct Row {
    name: &'static str,
    state: State,
    took: Duration,
}

/// One call of `cargo xtask`.
pub(crate) struct Run {
    rows: Vec<Row>,
    started: Instant,
    only: Option<Vec<&'static str>>,
}

impl Run {
    /// Starts the clock.
    pub(crate) fn start() -> Self {
        Self { rows: Vec::new(), started: Instant::now(), only: None }
    }

    /// Runs only these steps; the others are shown as not asked for.
    pub(crate) fn only(&mut self, names: Vec<&'static str>) {
        self.only = Some(names);
    }

    /// Runs a step. A failure does not stop the run: later steps that do not need it still run, so that one run shows all.
    pub(crate) fn step(
        &mut self,
        name: &'static str,
        needs: &[&'static str],
        work: impl FnOnce() -> Result<Done>,
    ) {
        if self.only.as_ref().is_some_and(|only| !only.contains(&name)) {
            self.rows.push(Row { name, state: State::NotAsked, took: Duration::ZERO });
            return;
        }
        let broken = needs.iter().find(|need| self.is_broken(need));
        if let Some(need) = broken {
            println!("✗ {name}: not run, because it needs `{need}`");
            self.rows.push(Row { name, state: State::Blocked((*need).to_owned()), took: Duration::ZERO });
            return;
        }
        println!("▸ [{}] {name}", clock(self.started.elapsed()));
        let began = Instant::now();
        let result = work();
        let took = began.elapsed();
        let state = match result {
            Ok(done) => {
                println!("✓ {name} ({})", clock(took));
                State::Done(done)
            }
            Err(error) => {
                println!("✗ {name} ({}): {error:#}", clock(took));
                State::Failed(format!("{error:#}"))
            }
        };
        self.rows.push(Row { name, state, took });
    }

    fn is_broken(&self, name: &str) -> bool {
        let row = self.rows.iter().find(|row| row.name == name);
        row.is_some_and(|row| matches!(row.state, State::Failed(_) | State::Blocked(_)))
    }

    /// Prints the table.
    ///
    /// # Errors
    /// At least one step failed or could not run.
    pub(crate) fn finish(self) -> Result<()> {
        let width = self.rows.iter().map(|row| row.name.chars().count()).max().unwrap_or(0);
        println!("\n{:width$}  {:9}  {:>7}  {:>7}  ", "step", "result", "time", "tests");
        let mut total = 0;
        let mut broken = 0;
        let mut not_asked = 0;
        for row in &self.rows {
            let (result, tests, note) = match &row.state {
                State::Done(done) => ("ok", done.tests, done.note.as_str()),
                State::Failed(why) => ("FAILED", None, why.lines().next().unwrap_or_default()),
                State::Blocked(need) => ("NOT RUN", None, need.as_str()),
                State::NotAsked => ("not asked", None, ""),
            };
            total += tests.unwrap_or(0);
            broken += u64::from(matches!(row.state, State::Failed(_) | State::Blocked(_)));
            not_asked += u64::from(matches!(row.state, State::NotAsked));
            let tests = tests.map_or_else(String::new, |count| count.to_string());
            let line = format!("{:width$}  {result:9}  {:>7}  {tests:>7}  {note}", row.name, clock(row.took));
            println!("{}", shortened(line.trim_end()));
        }
        println!("{} steps, {total} tests, {} in all", self.rows.len(), clock(self.started.elapsed()));
        if not_asked > 0 {
            println!("{not_asked} steps were not asked for (--only): this run is not the gate");
        }
        if broken > 0 {
            bail!("{broken} of {} steps failed or could not run", self.rows.len());
        }
        Ok(())
    }
}

/// The whole reason stands where the step failed; the table only reminds of it.
fn shortened(line: &str) -> String {
    const WIDEST: usize = 140;
    match line.char_indices().nth(WIDEST) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or(line)),
        None => line.to_owned(),
    }
}

fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{}:{:02}", seconds / 60, seconds % 60)
    }
}
