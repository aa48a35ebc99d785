//! `[[production.season]]`: calendar months in which less can be made than in an ordinary one.

use super::SeasonMonth;
use super::context::Context;
use super::goods::Counted;
use super::lists::unit;
use super::number::Due;
use crate::diagnostic::Code;
use crate::order::Map;
use crate::parse::reader::Read;
use crate::parse::value::Value;
use crate::source::{Span, Spanned};
use crate::text::text;
use crate::value::Interval;
use crate::wire::SeasonCause;

/// Its key in `[production]`.
pub(super) const KEY: &str = "season";
/// Keys of one month.
pub(super) const KEYS: &[&str] = &["month", "factor", "cause"];
/// January to December.
pub(super) const MONTHS: Interval = Interval { lo: 1.0, hi: 12.0 };
/// Share of an ordinary month. More than one is none of a weak month's business: the ordinary month would be another.
pub(super) const SHARE: Interval = Interval { lo: 0.0, hi: 1.0 };

impl Context<'_> {
    /// Reads the calendar, in its own order. Each month stands in it at most once.
    pub(super) fn season(&mut self, node: &Spanned<Value>) -> Option<Vec<SeasonMonth>> {
        let mut months: Map<u32, (SeasonMonth, Span)> = Map::new();
        for item in self.reader.list(node)? {
            let Some((month, span)) = self.season_month(item) else { continue };
            if let Some((_, first)) = months.get(&month.month) {
                let first = *first;
                self.twice(span, Code::MonthTwice, &month.month.to_string(), Some(first));
                continue;
            }
            months.insert(month.month, (month, span));
        }
        Some(months.into_values().map(|(month, _)| month).collect())
    }

    fn season_month(&mut self, item: &Spanned<Value>) -> Option<(SeasonMonth, Span)> {
        if !self.is_record(item, KEYS) {
            return None;
        }
        let node = self.required(item, "month");
        let month = node.and_then(|node| self.calendar_month(node));
        let due = Due { unit: &unit("ratio"), range: SHARE, whole: false };
        let factor = self.amount(item, "factor", &due, &Counted::Unsaid);
        let cause =
            self.optional(item, "cause", |context, node| SeasonCause::read(node, &mut context.reader));
        let span = node.map_or(item.span, |node| node.span);
        Some((SeasonMonth { month: month?, factor: factor?, cause: cause? }, span))
    }

    /// 1 to 12. A range of months would be several records.
    fn calendar_month(&mut self, node: &Spanned<Value>) -> Option<u32> {
        if !matches!(node.value, Value::Number { .. }) {
            let due = text!("nomor bulan dari 1 sampai 12", "the number of a month, 1 to 12");
            self.reader.wrong_type(node, &due, "1");
            return None;
        }
        let due = Due { unit: &unit(""), range: MONTHS, whole: true };
        // Whole and within 1..=12, so the cast is exact.
        self.number(node, &due, &Counted::Unsaid).map(|month| month.lo as u32)
    }
}
