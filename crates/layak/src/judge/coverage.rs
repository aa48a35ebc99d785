//! How far a programme's rules cover a sector and market. A missing rule set can never look like readiness.

use crate::check::model::{Covers, Programme};
use crate::order::Arrange;
use crate::text::Text;
use crate::wire::CoverageLevel;

/// Levels that are possible for these masks of sectors and markets, and what to tell.
pub fn coverage(programme: &Programme, sectors: u64, markets: u64) -> (Vec<CoverageLevel>, Option<Text>) {
    let mut levels = Vec::new();
    let mut notes: Vec<&Text> = Vec::new();
    for sector in (0..64).filter(|i| sectors >> i & 1 == 1) {
        for market in (0..64).filter(|i| markets >> i & 1 == 1) {
            let entry = entry(programme, sector, market);
            levels.push(entry.map_or(CoverageLevel::None, |c| c.level));
            notes.extend(entry.and_then(|c| c.note.as_ref()).filter(|n| !notes.contains(n)));
        }
    }
    levels.arrange();
    levels.dedup();
    let note = match notes.as_slice() {
        [only] => Some((*only).clone()),
        _ => None,
    };
    (levels, note)
}

/// The first entry that fits.
fn entry(programme: &Programme, sector: usize, market: usize) -> Option<&Covers> {
    let fits = |c: &&Covers| c.sector.is_none_or(|s| s == sector) && c.market.is_none_or(|m| m == market);
    programme.coverage.iter().find(fits)
}

/// Sectors and markets for which there are no rules at all: the same question as [`coverage`], asked of many rows.
#[derive(Clone, Debug)]
pub struct Gaps {
    /// By sector: bits of the markets without rules.
    none: Vec<u64>,
    any: bool,
}

impl Gaps {
    /// Looks every pair up once.
    pub fn new(programme: &Programme) -> Self {
        let market_bits = |sector: usize| {
            let bare = |market: &usize| {
                entry(programme, sector, *market).is_none_or(|c| c.level == CoverageLevel::None)
            };
            (0..64_usize).filter(bare).fold(0, |bits, market| bits | 1 << market)
        };
        let none: Vec<u64> = (0..64).map(market_bits).collect();
        let any = none.iter().any(|markets| *markets != 0);
        Self { none, any }
    }

    /// False if no pair lacks rules.
    pub fn any(&self) -> bool {
        self.any
    }

    /// Whether rules may be missing for one of these sectors and markets.
    pub fn meet(&self, sectors: u64, markets: u64) -> bool {
        self.any
            && (0..).zip(&self.none).any(|(sector, bare)| sectors >> sector & 1 == 1 && bare & markets != 0)
    }
}
