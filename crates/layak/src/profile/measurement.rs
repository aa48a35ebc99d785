//! `[[measurement]]`: values of one characteristic on one day in one workshop, in the unit of its specification.
//!
//! Read after partners and specifications, which it names. Several records of one characteristic and workshop, from several days, count
//! together; all records of a characteristic are converted into one unit, so that whoever computes with them need not ask.

use super::context::{Context, did_you_mean};
use super::lists::{MOST_EVENTS, MOST_MEASUREMENTS, given};
use super::{Measurement, Specification};
use crate::diagnostic::{Code, Diagnostic};
use crate::order::Map;
use crate::parse::number::usable;
use crate::parse::reader::Rule;
use crate::parse::value::Value;
use crate::source::{Span, Spanned};
use crate::text::{Text, text};
use crate::unit::Unit;

/// Keys of one measurement.
pub(super) const KEYS: &[&str] = &["id", "characteristic", "workshop", "unit", "values"];
/// The workshop of the enterprise itself. No partner may be called so.
pub(super) const OWN: &str = "own";

/// What measurements may refer to.
struct Known<'v> {
    /// Names of workshops.
    workshops: Option<Vec<&'v str>>,
    /// Names of characteristics, if specifications are given.
    characteristics: Option<Vec<&'v str>>,
    /// The unit of each characteristic.
    units: Map<String, Unit>,
    ids: Map<String, Span>,
}

impl Context<'_> {
    /// Reads all measurements of a profile whose partners and specifications are read.
    pub(super) fn measurements(
        &mut self,
        node: &Spanned<Value>,
        root: &Value,
        specifications: Option<&[Specification]>,
    ) -> Option<Vec<Measurement>> {
        let defaults = super::partner::default_ids(root);
        let mut workshops = names(root, "partner", "id", &defaults);
        if let Some(ids) = &mut workshops {
            ids.insert(0, OWN);
        }
        let specified = given(root, "specification").is_some();
        let mut known = Known {
            workshops,
            characteristics: names(root, "specification", "characteristic", &[]).filter(|_| specified),
            units: Map::new(),
            ids: Map::new(),
        };
        for one in specifications.unwrap_or_default() {
            known.units.or_insert_with(one.characteristic.clone(), || one.unit.clone());
        }
        self.records(node, MOST_MEASUREMENTS, |context, item| context.measurement(item, &mut known))
    }

    fn measurement(&mut self, item: &Spanned<Value>, known: &mut Known<'_>) -> Option<Measurement> {
        if !self.is_record(item, KEYS) {
            return None;
        }
        let id = self.name(item, "id");
        if let Some(id) = &id {
            self.named_once(&mut known.ids, id);
        }
        let characteristic = self.name(item, "characteristic");
        if let (Some(name), Some(names)) = (&characteristic, &known.characteristics) {
            self.must_be_known(name, names, unknown_characteristic(&name.value));
        }
        let workshop = self.optional(item, "workshop", |context, node| {
            let name = Spanned::new(context.filled_text(node)?, node.span);
            if let Some(names) = &known.workshops {
                context.must_be_known(&name, names, unknown_workshop(&name.value));
            }
            Some(name.value)
        });
        let unit = self.optional(item, "unit", Self::unit);
        let values = self.required(item, "values").and_then(|node| self.values(node));
        let (characteristic, unit) = (characteristic?, unit?.unwrap_or_else(Unit::none));
        let target = known.units.or_insert_with(characteristic.value.clone(), || unit.clone()).clone();
        // A plain number and a share of a hundred fit in arithmetic, and yet nobody who left out the unit said percent.
        if !unit.fits(&target) || unit.name().is_empty() != target.name().is_empty() {
            let span = given(&item.value, "unit").map_or(characteristic.span, |node| node.span);
            self.other_unit(span, &unit, &target);
            return None;
        }
        let values: Option<Vec<f64>> =
            values?.into_iter().map(|value| self.converted(&value, &unit, &target)).collect();
        Some(Measurement {
            id: id?.value,
            characteristic: characteristic.value,
            workshop: workshop?.unwrap_or_else(|| OWN.to_owned()),
            unit: target,
            values: values?,
        })
    }

    fn values(&mut self, node: &Spanned<Value>) -> Option<Vec<Spanned<f64>>> {
        if !self.reader.fits(node, Rule::FILLED) {
            return None;
        }
        self.records(node, MOST_EVENTS, |context, item| {
            context.plain(item).map(|value| Spanned::new(value, item.span))
        })
    }

    fn converted(&mut self, value: &Spanned<f64>, from: &Unit, to: &Unit) -> Option<f64> {
        match usable(from.convert(value.value, to)) {
            Ok(value) => Some(value),
            Err(diagnostic) => {
                self.report(value.span, *diagnostic);
                None
            }
        }
    }

    fn other_unit(&mut self, span: Span, unit: &Unit, target: &Unit) {
        let (message, help) = match (unit.name(), target.name()) {
            ("", target) => (
                text!(
                    "pengukuran ini tanpa satuan, padahal sifatnya diukur dalam {target}",
                    "this measurement has no unit, yet its characteristic is measured in {target}"
                ),
                text!("tambahkan unit = \"{target}\"", "add unit = \"{target}\""),
            ),
            (unit, "") => (
                text!(
                    "pengukuran ini dalam {unit}, padahal sifatnya diukur tanpa satuan",
                    "this measurement is in {unit}, yet its characteristic is measured without a unit"
                ),
                text!(
                    "hapus satuannya, atau tulis satuan yang sama di [[specification]]",
                    "remove the unit, or write the same one in [[specification]]"
                ),
            ),
            (unit, target) => (
                text!(
                    "{unit} tidak cocok dengan {target}, satuan sifat ini",
                    "{unit} does not fit {target}, the unit of this characteristic"
                ),
                text!("ukur atau tulis dalam {target}", "measure or write it in {target}"),
            ),
        };
        self.report(span, Diagnostic::new(Code::UnitMismatch, message).help(help));
    }

    /// Reports a name that no other record has.
    fn must_be_known(&mut self, name: &Spanned<String>, known: &[&str], (message, help): (Text, Text)) {
        if known.contains(&name.value.as_str()) || self.reader.diagnostics.is_overfull() {
            return;
        }
        let help = did_you_mean(&name.value, known).filter(|_| known != [OWN]).unwrap_or(help);
        self.report(name.span, Diagnostic::new(Code::UnknownRecord, message).help(help));
    }
}

fn unknown_characteristic(name: &str) -> (Text, Text) {
    (
        text!(
            "tidak ada spesifikasi untuk sifat \"{name}\"",
            "no specification names the characteristic \"{name}\""
        ),
        text!(
            "tambahkan [[specification]] dengan characteristic = \"{name}\"",
            "add a [[specification]] with characteristic = \"{name}\""
        ),
    )
}

fn unknown_workshop(name: &str) -> (Text, Text) {
    (
        text!("tidak ada mitra \"{name}\"", "there is no partner \"{name}\""),
        text!(
            "tambahkan [[partner]] dengan id = \"{name}\", atau hapus `workshop` bila ini barang sendiri",
            "add a [[partner]] with id = \"{name}\", or remove `workshop` if these are your own goods"
        ),
    )
}

/// The names in a list as written, also of records that were refused; `None` if some cannot be told, so that one mistake does not cause
/// others. A record without a name has that of its place in `defaults`.
fn names<'v>(root: &'v Value, list: &str, key: &str, defaults: &'v [String]) -> Option<Vec<&'v str>> {
    let Some(node) = given(root, list) else { return Some(Vec::new()) };
    let Value::Array(items) = &node.value else { return None };
    let name = |(index, item): (usize, &'v Spanned<Value>)| match given(&item.value, key) {
        Some(node) => node.value.as_text(),
        None => defaults.get(index).map(String::as_str),
    };
    items.iter().enumerate().map(name).collect()
}
