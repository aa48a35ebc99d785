//! Statistics on plain numbers: what months, counts and measured items show, and how far that can be trusted.
//!
//! Nothing here knows profiles, facts or possible values; the measures do, and call these functions at the ends of what is possible.
//! Inputs are finite with |x| ≤ 1e15, as everywhere in the engine. No result is ever NaN: where data is too thin or a formula has no
//! value, a function says so in its type, or returns the limit that claims least.
//!
//! `exp`, `ln` and `pow` come from `libm`, also inside the crate `special`, so the bits are the same natively and in WebAssembly.

pub(crate) mod beta;
pub(crate) mod binomial;
pub(crate) mod capability;
pub(crate) mod equivalence;
mod invert;
pub mod promise;
pub(crate) mod sampling_plan;
pub(crate) mod season;
pub(crate) mod special;
#[cfg(test)]
mod tests;
pub(crate) mod trend;
pub(crate) mod variation;
