//! What goods are counted in: one unit for the product, and sections that may count in another that converts.

use super::context::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::reader::Reader;
use crate::parse::suggest::nearest;
use crate::parse::value::Value;
use crate::source::{Span, Spanned};
use crate::text::text;
use crate::unit::Unit;

/// How a section counts goods.
#[derive(Clone, Debug, Default)]
pub(super) enum Counted {
    /// It does not say.
    #[default]
    Unsaid,
    /// It says something that is reported already; numbers in it are not worth a word.
    Refused,
    /// In this unit.
    In(Unit),
}

/// The goods units of a profile.
#[derive(Debug, Default)]
pub(super) struct Goods {
    /// The unit to which all are converted, and where it stands.
    pub(super) unit: Option<(Unit, Span)>,
    product: Counted,
    order: Counted,
    production: Counted,
    /// That no unit is given is said once.
    told: bool,
}

/// Sections with a `unit` of their own.
pub(super) const SECTIONS: [&str; 3] = ["product", "production", "order"];

impl Goods {
    /// Reads `unit` of the sections. The first of product, production, order counts for all.
    pub(super) fn read(root: &Value, reader: &mut Reader<'_>) -> Self {
        let mut goods = Self::default();
        for section in SECTIONS {
            let Some(node) = root.get(section).and_then(|table| table.value.get("unit")) else { continue };
            let counted = goods.declare(node, reader);
            match section {
                "product" => goods.product = counted,
                "production" => goods.production = counted,
                _ => goods.order = counted,
            }
        }
        goods
    }

    /// Reads a goods unit, which must convert into the one that counts already.
    pub(super) fn declare(&mut self, node: &Spanned<Value>, reader: &mut Reader<'_>) -> Counted {
        if node.value == Value::Null {
            return Counted::Unsaid;
        }
        let Some(name) = reader.text(node) else { return Counted::Refused };
        if reader.diagnostics.is_overfull() {
            return Counted::Refused;
        }
        let Some(unit) = Unit::parse(name).filter(Unit::is_goods) else {
            reader.report(node.span, not_goods(name));
            return Counted::Refused;
        };
        match &self.unit {
            None => self.unit = Some((unit.clone(), node.span)),
            Some((other, place)) if !unit.fits(other) => {
                let message = text!(
                    "barang dihitung dalam {unit}, padahal di tempat lain dalam {other}",
                    "goods are counted in {unit} here, and in {other} elsewhere"
                );
                let help = text!("hitung keduanya dalam satu satuan", "count both in one unit");
                let diagnostic = Diagnostic::new(Code::GoodsUnitMismatch, message).help(help);
                let diagnostic =
                    reader.input.label(diagnostic, *place, text!("di sini dalam {other}", "in {other} here"));
                reader.report(node.span, diagnostic);
                return Counted::Refused;
            }
            Some(_) => {}
        }
        Counted::In(unit)
    }

    /// How a section counts: in its own unit, else as the product.
    pub(super) fn section(&self, name: &str) -> Counted {
        let own = match name {
            "order" => &self.order,
            "production" => &self.production,
            _ => &self.product,
        };
        self.or_product(own)
    }

    /// What a record says itself, else the product's unit.
    pub(super) fn or_product(&self, own: &Counted) -> Counted {
        match own {
            Counted::Unsaid => self.product.clone(),
            own => own.clone(),
        }
    }
}

fn not_goods(name: &str) -> Diagnostic {
    let all = Unit::names().filter(|name| Unit::parse(name).is_some_and(|unit| unit.is_goods()));
    let all: Vec<&str> = all.collect();
    let help = match nearest(name, all.iter().copied()) {
        Some(near) => text!("maksudnya \"{near}\"?", "did you mean \"{near}\"?"),
        None => {
            let all = all.join(", ");
            text!("satuan barang: {all}", "units of goods: {all}")
        }
    };
    let message = text!("barang tidak dihitung dalam \"{name}\"", "goods are not counted in \"{name}\"");
    Diagnostic::new(Code::UnknownUnit, message).help(help)
}

impl Context<'_> {
    /// Says once that quantities of goods need a unit.
    pub(super) fn goods_unit_missing(&mut self, span: Span) {
        if std::mem::replace(&mut self.goods.told, true) {
            return;
        }
        let message = text!(
            "jumlah barang tanpa satuan: profil ini tidak menyebut satuan produknya",
            "a quantity of goods without a unit: this profile does not say what its product is counted in"
        );
        let help = text!(
            "tambahkan unit = \"kg\" (atau pair, pcs, m, …) di [product]",
            "add unit = \"kg\" (or pair, pcs, m, …) to [product]"
        );
        self.report(span, Diagnostic::new(Code::GoodsUnitMissing, message).help(help));
    }
}
