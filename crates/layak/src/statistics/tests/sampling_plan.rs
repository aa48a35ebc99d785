//! sampling_plan: follows.
