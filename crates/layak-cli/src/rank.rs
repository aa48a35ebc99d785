//! `layak rank`: candidates in, places, waiting list and the record of the committee out.

use crate::engine::{self, Chosen};
use crate::fail::Fail;
use crate::{files, output, today};
use clap::{Args, ValueEnum};
use layak::report::{self, Role};
use layak::wire::{Cohort, EvidenceLevel, Quota, RankAnswer, SectorPlaces};
use layak::{Date, Lang, Profile, RankOptions};
use std::path::PathBuf;
use std::process::ExitCode;

/// Rank candidates: who gets a place, who waits, how sure that is, and why
///
/// Menyusun peringkat peserta: siapa mendapat tempat, siapa menunggu, seberapa pasti, dan mengapa.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Profiles (TOML or JSON), or folders of them; each with its own enterprise.id
    #[arg(required = true, value_name = "FILES")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    chosen: Chosen,
    /// The date asked about, YYYY-MM-DD; today if not given
    #[arg(long, value_name = "DATE", value_parser = engine::date)]
    as_of: Option<Date>,
    /// Count only answers proved at least so: declared, seen or verified
    #[arg(long, value_name = "LEVEL", value_parser = engine::level)]
    evidence: Option<EvidenceLevel>,
    /// How many get a place: 20, or sector by sector: food=8 (may be repeated); the programme's if not given
    #[arg(long, value_name = "N | SECTOR=N", value_parser = places)]
    places: Vec<Places>,
    /// How many wait; the programme's if not given, else all others
    #[arg(long, value_name = "N")]
    waiting: Option<u32>,
    /// The public seed of the lottery; needed where candidates are equal in all else
    #[arg(long, value_name = "TEXT")]
    seed: Option<String>,
    /// Least and most places of a group, FACT=ANSWER:MIN..MAX, such as enterprise.regency=Sidoarjo:2..8; `*` for each answer; may be repeated
    #[arg(long, value_name = "QUOTA", value_parser = quota)]
    quota: Vec<Quota>,
    /// Leave out the quotas of the programme
    #[arg(long, conflicts_with = "quota")]
    no_quotas: bool,
    /// One list of all sectors
    #[arg(long)]
    mixed: bool,
    /// Who reads it; the committee gets the whole record
    #[arg(long = "for", value_enum, default_value_t = Reader::Assessor)]
    reader: Reader,
    /// Form of the record
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write here
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Who reads it.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Reader {
    /// A table of the candidates
    Assessor,
    /// The record: places, cut-off, reasons, waiting list, quotas, draws, rules
    Committee,
}

/// The form of the answer.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    Markdown,
    Html,
}

/// Places in all, or of one sector.
#[derive(Clone, Debug)]
enum Places {
    All(u32),
    Sector(SectorPlaces),
}

fn places(text: &str) -> Result<Places, String> {
    let number = |text: &str| text.parse().map_err(|_| format!("`{text}` is no number of places"));
    match text.split_once('=') {
        None => Ok(Places::All(number(text)?)),
        Some((sector, count)) => Ok(Places::Sector(SectorPlaces {
            sector: sector.to_owned(),
            places: number(count)?,
            waiting: None,
        })),
    }
}

/// `FACT=ANSWER:MIN..MAX`; either end may be missing, one number is both.
fn quota(text: &str) -> Result<Quota, String> {
    let form = || {
        format!("`{text}` is no quota; write FACT=ANSWER:MIN..MAX, such as enterprise.regency=Sidoarjo:2..8")
    };
    let (fact, rest) = text.split_once('=').ok_or_else(form)?;
    let (value, limits) = rest.rsplit_once(':').ok_or_else(form)?;
    let number =
        |text: &str| if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| form()) };
    let (min, max) = match limits.split_once("..") {
        Some((min, max)) => (number(min)?, number(max)?),
        None => (number(limits)?, number(limits)?),
    };
    let value = (value != "*").then(|| value.to_owned());
    Ok(Quota { fact: fact.to_owned(), value, sector: None, min, max })
}

impl Arguments {
    pub(crate) fn json(&self) -> bool {
        self.format == Format::Json
    }

    fn options(&self) -> Result<RankOptions, Fail> {
        let mut options = RankOptions::new(self.as_of.unwrap_or_else(today::today));
        options.evidence_level = self.evidence;
        let (mut all, mut lists) = (Vec::new(), Vec::new());
        for places in &self.places {
            match places {
                Places::All(count) => all.push(*count),
                Places::Sector(list) => lists.push(list.clone()),
            }
        }
        (options.places, options.lists) = match (all.as_slice(), lists.is_empty()) {
            ([], true) => (None, None),
            ([count], true) => (Some(*count), None),
            ([], false) => (None, Some(lists)),
            _ => {
                return Err(Fail::usage(
                    "--places sekali untuk semuanya, atau sekali untuk tiap bidang",
                    "--places once for all, or once for each sector",
                ));
            }
        };
        (options.waiting, options.seed) = (self.waiting, self.seed.clone());
        options.quotas = (self.no_quotas || !self.quota.is_empty()).then(|| self.quota.clone());
        options.mixed = self.mixed.then_some(true);
        // An overview shows no questions, and they are the slowest part.
        options.questions = self.json() || self.reader == Reader::Committee;
        Ok(options)
    }
}

pub(crate) fn run(arguments: &Arguments, lang: Lang) -> Result<ExitCode, Fail> {
    let options = arguments.options()?;
    let engine = arguments.chosen.engine()?;
    let paths = files::profiles(&arguments.files)?;
    if paths.is_empty() {
        return Err(Fail::usage("tidak ada profil di sana", "there are no profiles there"));
    }
    let mut profiles: Vec<(String, Profile)> = Vec::new();
    let mut refused = Vec::new();
    for path in paths {
        match engine::profile(&engine, &path) {
            Ok(profile) => profiles.push((path.display().to_string(), profile)),
            Err(Fail::Refused(diagnostics)) => refused.extend(diagnostics),
            Err(other) => return Err(other),
        }
    }
    // A ranking without one of the candidates would be another ranking.
    if !refused.is_empty() {
        return Err(Fail::Refused(refused));
    }
    let cohort = engine.rank(profiles.iter().map(|(name, profile)| (name.as_str(), profile)), &options)?;
    write(arguments, &cohort, lang)?;
    Ok(ExitCode::SUCCESS)
}

fn write(arguments: &Arguments, cohort: &Cohort, lang: Lang) -> Result<(), Fail> {
    let to = arguments.output.as_deref();
    match (arguments.format, arguments.reader) {
        (Format::Json, _) => output::json(&RankAnswer::Cohort(Box::new(cohort.clone())), to),
        (Format::Markdown, _) => output::text(&report::committee_markdown(cohort, lang), to),
        (Format::Html, _) => output::text(&report::committee_html(cohort, lang), to),
        (Format::Text, Reader::Assessor) => output::text(&crate::summary::ranked(cohort, lang), to),
        (Format::Text, Reader::Committee) => {
            let mut out = String::new();
            for (role, line) in report::committee_lines(cohort, lang, output::width()) {
                match role {
                    Role::Plain => out.push_str(&line),
                    _ if to.is_some() => out.push_str(&line),
                    _ => out.push_str(&output::bold(&line)),
                }
                out.push('\n');
            }
            output::text(&out, to)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotas_are_read_as_written() {
        let read = |text: &str| quota(text).map(|quota| (quota.value, quota.min, quota.max));
        assert_eq!(
            read("enterprise.regency=Sidoarjo:2..8"),
            Ok((Some("Sidoarjo".to_owned()), Some(2), Some(8)))
        );
        assert_eq!(read("enterprise.regency=*:..8"), Ok((None, None, Some(8))));
        assert_eq!(
            read("enterprise.regency=Kota: Batu:3"),
            Ok((Some("Kota: Batu".to_owned()), Some(3), Some(3)))
        );
        for wrong in ["", "enterprise.regency", "enterprise.regency=Sidoarjo", "a=b:c", "a=b:1...2"] {
            assert!(quota(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn places_are_one_number_or_one_for_a_sector() {
        assert!(matches!(places("20"), Ok(Places::All(20))));
        assert!(matches!(places("food=8"), Ok(Places::Sector(SectorPlaces { places: 8, .. }))));
        assert!(places("food=").is_err() && places("-1").is_err());
    }
}
