//! Profiles: one enterprise, one product line, as answered. Nothing is guessed, nothing is dropped.

mod answer;
mod canonical;
mod context;
mod day;
mod delivery;
mod evidence;
mod goods;
mod history;
mod lists;
mod measurement;
mod number;
mod partner;
mod personal;
mod process;
mod quality;
pub mod read;
mod records;
pub mod schema;
mod season;
pub mod template;
#[doc(hidden)]
pub mod testing;
#[cfg(test)]
mod tests;

use crate::check::model::FactId;
use crate::date::Date;
use crate::order::Map;
use crate::unit::Unit;
use crate::value::{Interval, Possible};
pub use crate::wire::Limit;
use crate::wire::{EvidenceLevel, SeasonCause, Sides};

/// A profile that fits the rules it was read with.
///
/// ```
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// let profile = engine.read_toml("contoh.toml", "legality.nib = 'active'")?;
/// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
/// assert_eq!(assessment.counts.met, 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// Answers in force, by fact. What is absent is not answered.
    pub(crate) answers: Map<FactId, Answer>,
    /// The unit in which product, order and production are counted.
    pub(crate) goods: Option<Unit>,
    /// `[[production.month]]` with `production.from` and `production.to`.
    pub(crate) history: Option<History>,
    /// `[[process]]`; absent is not answered.
    pub(crate) processes: Option<Vec<Process>>,
    /// `[[partner]]`; absent is not answered, empty is none.
    pub(crate) partners: Option<Vec<Partner>>,
    /// `[[waiver]]`
    pub(crate) waivers: Vec<Waiver>,
    /// `[[production.season]]`; absent is not answered, empty is no weak month.
    pub(crate) season: Option<Vec<SeasonMonth>>,
    /// `[[specification]]`; absent is not answered, empty is none.
    pub(crate) specifications: Option<Vec<Specification>>,
    /// `[[measurement]]`; absent is not answered, empty is none.
    pub(crate) measurements: Option<Vec<Measurement>>,
    /// `[[inspection]]`; absent is not answered, empty is none.
    pub(crate) inspections: Option<Vec<Inspection>>,
    /// `[[delivery]]`; absent is not answered, empty is none.
    pub(crate) deliveries: Option<Vec<Delivery>>,
    /// The profile's own id, `enterprise.id`.
    pub(crate) id: Option<String>,
    /// `enterprise.name`
    pub(crate) name: Option<String>,
    /// The profile as parsed, canonical JSON without identity fields: what the digest covers.
    pub(crate) canonical: String,
}

impl Profile {
    /// The profile as it was understood, in canonical JSON without identity: what the digest of an assessment covers. TOML and JSON with the
    /// same content give the same text; `{"answers": {"fact.path": {"value": …}}, "goods": "kg", …}`.
    ///
    /// ```
    /// let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let toml = engine.read_toml("a.toml", "[product]\nsector = 'food'\n")?;
    /// let json = engine.read_json("a.json", r#"{"product": {"sector": "food"}}"#)?;
    /// assert_eq!(toml.canonical(), json.canonical());
    /// # Ok::<(), layak::Refused>(())
    /// ```
    #[must_use]
    pub fn canonical(&self) -> &str {
        &self.canonical
    }

    /// Whether a list of records, named as in a profile, is not answered.
    pub(crate) fn lacks(&self, list: &str) -> bool {
        match list {
            "process" => self.processes.is_none(),
            "partner" => self.partners.is_none(),
            "production.month" => self.history.is_none(),
            "production.season" => self.season.is_none(),
            "specification" => self.specifications.is_none(),
            "measurement" => self.measurements.is_none(),
            "inspection" => self.inspections.is_none(),
            "delivery" => self.deliveries.is_none(),
            _ => false,
        }
    }
}

/// One answer with what proves it.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The value, in the fact's unit (goods already converted to the profile's goods unit).
    pub value: Possible,
    /// How well it is proved; `declared` unless the profile says more.
    pub level: EvidenceLevel,
    /// Last day on which the evidence counts.
    pub expires: Option<Date>,
    /// Who gave or saw it; never a private person's identity number.
    pub by: Option<String>,
    /// When.
    pub on: Option<Date>,
    /// A remark.
    pub note: Option<String>,
}

/// Production month by month. Months inside `from`..=`to` that are not given are unknown.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    /// First month, as its first day.
    pub from: Date,
    /// Last month, as its first day.
    pub to: Date,
    /// Recorded months in order, each at most once.
    pub months: Vec<Month>,
}

/// One month that is on record, even where the record does not say how much.
#[derive(Clone, Debug, PartialEq)]
pub struct Month {
    /// Its first day.
    pub month: Date,
    /// Good output, in goods; anything while not answered.
    pub made: Interval,
    /// Rejected output, in goods, if recorded.
    pub rejected: Option<Interval>,
    /// What limited it.
    pub limited_by: Option<Limit>,
}

/// One step of production. Unknown parts are unbounded.
#[derive(Clone, Debug, PartialEq)]
pub struct Process {
    /// Its name.
    pub name: String,
    /// Machines or work places.
    pub machines: Interval,
    /// Goods per hour and machine.
    pub rate: Interval,
    /// Hours per month.
    pub hours: Interval,
    /// Share of these hours in which it runs, 0..1.
    pub availability: Interval,
    /// Share of its output that is good, 0..1.
    pub yields: Interval,
}

/// Another workshop that could make part of the order: a small profile of `partner.*` facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Partner {
    /// `id`, or its position: `partner-1`. Never `own`.
    pub id: String,
    /// `partner.*` facts by number.
    pub answers: Map<FactId, Answer>,
    /// `[[partner.month]]` with `from` and `to` of the partner.
    pub history: Option<History>,
}

/// An authority lets a rule pass.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiver {
    /// Full rule id.
    pub rule: String,
    /// Who.
    pub authority: String,
    /// Why.
    pub reason: String,
    /// Last day.
    pub until: Date,
}

/// A calendar month in which less can be made than in an ordinary one. Months that the list does not name are ordinary.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SeasonMonth {
    /// 1 is January.
    pub month: u32,
    /// Share of an ordinary month, 0..1; the whole of it while not answered.
    pub factor: Interval,
    /// Why.
    pub cause: Option<SeasonCause>,
}

/// What the buyer asks of one measured characteristic.
#[derive(Clone, Debug, PartialEq)]
pub struct Specification {
    /// As named in measurements.
    pub characteristic: String,
    /// Unit of limits and tolerance.
    pub unit: Unit,
    /// Least that is accepted; `None` is not answered, unless `sides` leaves it out.
    pub lower: Option<f64>,
    /// Most that is accepted; `None` is not answered, unless `sides` leaves it out.
    pub upper: Option<f64>,
    /// Which limits there are. `None` is not answered: both may exist.
    pub sides: Option<Sides>,
    /// How far the means of two workshops may lie apart for the buyer to call their goods the same.
    pub tolerance: Option<f64>,
}

/// One inspected lot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Inspection {
    /// When.
    pub on: Option<Date>,
    /// Items looked at.
    pub items: Interval,
    /// Of these, rejected; at most `items`.
    pub rejected: Interval,
}

/// One past delivery. Whatever is not answered is unbounded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Delivery {
    /// Promised day, as a day number.
    pub due: Interval,
    /// Day on which all of it had left, as a day number.
    pub shipped: Interval,
    /// Goods ordered.
    pub ordered: Interval,
    /// Goods delivered.
    pub delivered: Interval,
}

/// Measured values of one characteristic. Several records of the same characteristic and workshop (several days) count together; all
/// records of a characteristic are in one unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Measurement {
    /// Its own id.
    pub id: String,
    /// What was measured.
    pub characteristic: String,
    /// Whose goods: `own`, or a partner's id.
    pub workshop: String,
    /// In which unit: that of the specification, else of the first record of the characteristic. Values are converted when read.
    pub unit: Unit,
    /// One value per item, in the order measured.
    pub values: Vec<f64>,
}
