//! How fast Layak is. Without arguments: everything, beside the goals. `check`, `bench`, `rss`: what a harness that compares engines asks for.

mod coverage;
mod enterprise;
mod goals;
mod harness;
mod line;
mod measures;
mod shipped;
mod time;
mod yardstick;

use anyhow::{Result, bail};
use std::path::Path;

const USAGE: &str = "layak-bench                      everything, beside the goals
layak-bench check DATA N         outcomes of the first N lines of DATA/profiles.jsonl against DATA/ref_kleene.u8
layak-bench bench DATA SECONDS   speed on DATA/profiles.jsonl
layak-bench rss   DATA N         memory while N lines are judged one by one
layak-bench coverage [--check]   how often promises from production history are kept; whether the core states what is measured
layak-bench measures             all measures of one enterprise with ten partners
layak-bench loop  WHAT TIMES     one measurement again and again, for a profiler (one, json, batch, explain, questions, load)";

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] => goals::print(),
        ["check", data, n] => harness::check(Path::new(data), n.parse()?),
        ["bench", data, seconds] => harness::bench(Path::new(data), seconds.parse()?),
        ["rss", data, n] => harness::rss(Path::new(data), n.parse()?),
        ["coverage"] => coverage::print(),
        ["coverage", "--check"] => coverage::check(),
        ["measures"] => measures::print(),
        ["loop", what, times] => goals::repeat(what, times.parse()?),
        _ => bail!("{USAGE}"),
    }
}
