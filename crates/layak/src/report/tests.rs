//! What every report promises.
