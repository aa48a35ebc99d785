//! Tests of the statistics: against independent implementations, at the edges, as laws, and to the last bit.

mod bits;
mod edges;
mod laws;
mod reference;
mod sampling_plan;
