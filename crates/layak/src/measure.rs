//! Measures: facts that the engine computes.

use crate::check::Checked;
use crate::check::model::{FactId, Programme};
use crate::date::Date;
use crate::profile::Profile;
use crate::value::{Possible, Tri};
use crate::wire::{EvidenceLevel, Fulfilment, Warning};

/// What measures are computed from.
pub struct Context<'a> {
    pub checked: &'a Checked,
    pub programme: &'a Programme,
    pub profile: &'a Profile,
    pub as_of: Date,
    pub level: EvidenceLevel,
    pub values: &'a [Possible],
}

/// Measures by fact, and what reports show beside them.
#[derive(Clone, Debug, Default)]
pub struct Result {
    pub values: Vec<(FactId, Possible)>,
    pub reference: bool,
    pub warnings: Vec<Warning>,
    pub fulfilment: Option<Fulfilment>,
}

pub fn own(_: &Context<'_>) -> Result {
    Result::default()
}

pub fn pool(_: &Context<'_>, _: &[Tri], _: &mut Result) {}
