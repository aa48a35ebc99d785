//! Stop watches: CPU time of this thread, medians.

use cpu_time::ThreadTime;
use std::time::Duration;

/// The median.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// CPU seconds of one call.
pub fn once(f: impl FnOnce()) -> f64 {
    let start = ThreadTime::now();
    f();
    start.elapsed().as_secs_f64()
}

/// CPU seconds per unit of work: the median of five repetitions of at least a fifth of `seconds`. `f` does some work and says how much.
pub fn per_unit(seconds: f64, mut f: impl FnMut() -> usize) -> f64 {
    f();
    let least = Duration::from_secs_f64(seconds / 5.0);
    let repetition = || {
        let (start, mut units) = (ThreadTime::now(), 0_usize);
        while start.elapsed() < least || units == 0 {
            units += f();
        }
        start.elapsed().as_secs_f64() / units as f64
    };
    median(std::iter::repeat_with(repetition).take(5).collect())
}
