//! The lists of a profile in canonical JSON. Keys that are not answered are left out, however they were left open.

use super::{answers, dates, number};
use crate::check::Checked;
use crate::profile::history::written;
use crate::profile::lists::NOT_NEGATIVE;
use crate::profile::{
    Delivery, History, Inspection, Measurement, Month, Partner, Process, Profile, SeasonMonth, Specification,
    Waiver,
};
use crate::value::Interval;
use serde_json::{Map, Value, json};

/// Adds every list that is given.
pub(super) fn put(all: &mut Map<String, Value>, profile: &Profile, checked: &Checked) {
    let mut record = Record(std::mem::take(all));
    record.some("history", profile.history.as_ref().map(history));
    record.list("season", profile.season.as_deref(), season);
    record.list("process", profile.processes.as_deref(), process);
    record.list("partner", profile.partners.as_deref(), |one| partner(one, checked));
    record.list("specification", profile.specifications.as_deref(), specification);
    record.list("measurement", profile.measurements.as_deref(), measurement);
    record.list("inspection", profile.inspections.as_deref(), inspection);
    record.list("delivery", profile.deliveries.as_deref(), delivery);
    record.list("waiver", Some(profile.waivers.as_slice()).filter(|all| !all.is_empty()), waiver);
    *all = record.0;
}

/// One record under way.
#[derive(Default)]
struct Record(Map<String, Value>);

impl Record {
    fn put(&mut self, key: &str, value: impl Into<Value>) {
        self.0.insert(key.to_owned(), value.into());
    }

    fn some(&mut self, key: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.put(key, value);
        }
    }

    /// A number, unless it may still be all of `open`.
    fn narrowed(&mut self, key: &str, value: Interval, open: Interval) {
        self.some(key, (value != open).then(|| number(value)));
    }

    fn list<T>(&mut self, key: &str, all: Option<&[T]>, one: impl Fn(&T) -> Value) {
        self.some(key, all.map(|all| all.iter().map(one).collect::<Vec<_>>()));
    }

    fn done(self) -> Value {
        Value::Object(self.0)
    }
}

fn history(history: &History) -> Value {
    let months: Vec<Value> = history.months.iter().map(month).collect();
    json!({ "from": written(history.from), "to": written(history.to), "month": months })
}

fn month(month: &Month) -> Value {
    let mut record = Record::default();
    record.put("month", written(month.month));
    record.narrowed("made", month.made, NOT_NEGATIVE);
    record.some("rejected", month.rejected.map(number));
    record.some("limited_by", month.limited_by.map(|limit| limit.word()));
    record.done()
}

fn season(month: &SeasonMonth) -> Value {
    let mut record = Record::default();
    record.put("month", month.month);
    record.narrowed("factor", month.factor, crate::profile::season::SHARE);
    record.some("cause", month.cause.map(|cause| cause.word()));
    record.done()
}

fn process(process: &Process) -> Value {
    json!({
        "name": process.name,
        "machines": number(process.machines),
        "rate": number(process.rate),
        "hours": number(process.hours),
        "availability": number(process.availability),
        "yield": number(process.yields),
    })
}

fn partner(partner: &Partner, checked: &Checked) -> Value {
    let mut record = Record::default();
    record.put("id", partner.id.as_str());
    record.put("answers", answers(&partner.answers, checked));
    record.some("history", partner.history.as_ref().map(history));
    record.done()
}

fn specification(specification: &Specification) -> Value {
    let Specification { characteristic, unit, lower, upper, sides, tolerance } = specification;
    let mut record = Record::default();
    record.put("characteristic", characteristic.as_str());
    record.put("unit", unit.name());
    record.some("lower", *lower);
    record.some("upper", *upper);
    record.some("sides", sides.map(|sides| sides.word()));
    record.some("tolerance", *tolerance);
    record.done()
}

fn measurement(measurement: &Measurement) -> Value {
    let Measurement { id, characteristic, workshop, unit, values } = measurement;
    json!({ "id": id, "characteristic": characteristic, "workshop": workshop, "unit": unit.name(), "values": values })
}

fn inspection(inspection: &Inspection) -> Value {
    let mut record = Record::default();
    record.some("on", inspection.on.map(|day| day.to_string()));
    record.narrowed("items", inspection.items, NOT_NEGATIVE);
    record.narrowed("rejected", inspection.rejected, NOT_NEGATIVE);
    record.done()
}

fn delivery(delivery: &Delivery) -> Value {
    let mut record = Record::default();
    for (key, days) in [("due", delivery.due), ("shipped", delivery.shipped)] {
        record.some(key, (days != Interval::ALL).then(|| dates(days)));
    }
    record.narrowed("ordered", delivery.ordered, NOT_NEGATIVE);
    record.narrowed("delivered", delivery.delivered, NOT_NEGATIVE);
    record.done()
}

fn waiver(waiver: &Waiver) -> Value {
    let Waiver { rule, authority, reason, until } = waiver;
    json!({ "rule": rule, "authority": authority, "reason": reason, "until": until })
}
