//! Two invented enterprises for the tests of the reports: one with every field in use, one where all is well.

use crate::wire::Assessment;

/// A palm-sugar cooperative: two ladders, every outcome, every kind of warning.
pub(crate) fn sugar() -> Assessment {
    serde_json::from_str(include_str!("fixture/sugar.json")).unwrap()
}

/// A shoe workshop that fills the reference order with a partner; nothing left to do.
pub(crate) fn shoes() -> Assessment {
    serde_json::from_str(include_str!("fixture/shoes.json")).unwrap()
}
