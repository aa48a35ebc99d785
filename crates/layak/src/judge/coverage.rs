//! How far a programme's rules cover a sector and market. A missing rule set can never look like readiness.

use crate::check::model::Programme;
use crate::text::Text;
use crate::wire::CoverageLevel;

/// Levels that are possible for these masks of sectors and markets, and what to tell.
pub fn coverage(programme: &Programme, sectors: u64, markets: u64) -> (Vec<CoverageLevel>, Option<Text>) {
    let mut levels = Vec::new();
    let mut notes: Vec<&Text> = Vec::new();
    for sector in (0..64).filter(|i| sectors >> i & 1 == 1) {
        for market in (0..64).filter(|i| markets >> i & 1 == 1) {
            let entry = programme
                .coverage
                .iter()
                .find(|c| c.sector.is_none_or(|s| s == sector) && c.market.is_none_or(|m| m == market));
            levels.push(entry.map_or(CoverageLevel::None, |c| c.level));
            notes.extend(entry.and_then(|c| c.note.as_ref()).filter(|n| !notes.contains(n)));
        }
    }
    levels.sort_unstable();
    levels.dedup();
    let note = match notes.as_slice() {
        [only] => Some((*only).clone()),
        _ => None,
    };
    (levels, note)
}
