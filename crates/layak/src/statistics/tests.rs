//! Tests of the statistics: against independent implementations, at edges, and laws.
