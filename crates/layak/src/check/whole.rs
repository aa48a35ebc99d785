//! Findings about rule files as a whole, which take longer than loading: only [`crate::Rules::check`] looks for them, in files that
//! have no mistake otherwise.

mod circles;
mod clash;
mod idle;
mod pieces;
mod places;
mod reach;
mod reads;
mod replaced;
mod stale;
#[cfg(test)]
mod tests;
mod unread;
mod weights;

#[cfg(feature = "handbook")]
pub use pieces::World;

use super::model::Checked;
use crate::diagnostic::Diagnostics;
use crate::parse::document::RuleFile;

/// Looks at checked rules as a whole. Told is what stands in `files`, which may be less than what was checked: nobody is to mend
/// what the engine brought.
pub fn look(checked: &Checked, files: &[RuleFile], diagnostics: &mut Diagnostics) {
    let places = places::Places::of(checked, files);
    reach::unreachable(checked, diagnostics);
    clash::contradictory(checked, diagnostics);
    unread::unread(checked, &places, diagnostics);
    idle::idle(checked, &places, diagnostics);
    circles::circles(checked, &places, diagnostics);
    stale::stale(&places, diagnostics);
    replaced::replaced(&places, diagnostics);
    weights::weights(checked, &places, diagnostics);
}
