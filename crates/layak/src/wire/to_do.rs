//! What is certainly to be done, as a whole: which steps, what they cost together, how long they take, whether that is soon enough.

use super::wire;
use super::{Bounds, Possible, Truth};
use crate::date::Date;
use serde::{Deserialize, Serialize};

wire! {
    /// The steps that mend what is certainly unmet, with all they require, and what they take together. Of actions that mend the same
    /// demands only the first is a step, because one of them is enough.
    ///
    /// ```
    /// use layak::wire::Truth;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let text = "legality.nib = 'none'\nproduct.sector = 'food'\norder = { exists = true, market = 'my', ship_by = 2026-11-25 }";
    /// let assessment = engine.assess(&engine.read_toml("contoh.toml", text)?, "2026-11-21".parse()?);
    /// let to_do = assessment.to_do.ok_or("nothing to do")?;
    /// // An NIB takes one to seven days, and the goods leave in four: perhaps that is enough.
    /// assert_eq!(to_do.steps.iter().map(|step| step.action.as_str()).collect::<Vec<_>>(), ["legality.get-nib"]);
    /// assert_eq!(to_do.in_time.map(|time| time.enough), Some(Truth::Unknown));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct ToDo {
        /// In the order of `actions`: prerequisites first, then cost, then days.
        pub steps: Vec<Step>,
        /// All of them together.
        pub all: Effort,
        /// Those among them that mend what blocks, with what must be finished before; absent where nothing that blocks can be mended. What
        /// blocks: decisive demands, and important ones of law or the destination.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub blocking: Option<Effort>,
        /// Whether `blocking` can be finished by the ship date; absent where that date is not known or past, or where `blocking` is: what
        /// does not block need not be finished before goods leave.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub in_time: Option<InTime>,
    }

    /// One step and its place among the others.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let to_do = engine.assess(&profile, "2026-11-21".parse()?).to_do.ok_or("nothing to do")?;
    /// let step = to_do.steps.first().ok_or("no step")?;
    /// assert!(step.certain && step.after.is_empty() && step.instead.is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Step {
        /// Full id of the action.
        pub action: String,
        /// Steps to finish first: required by name, or by a condition that certainly does not hold yet.
        #[serde(skip_serializing_if = "Vec::is_empty", default)]
        pub after: Vec<String>,
        /// Steps to finish first if a condition, which is not decided yet, turns out not to hold. They count at the high ends only.
        #[serde(skip_serializing_if = "Vec::is_empty", default)]
        pub perhaps_after: Vec<String>,
        /// False where what it brings about may be so already: it costs and takes nothing at the low ends.
        pub certain: bool,
        /// Whether it mends what blocks, or must be finished before a step that does.
        pub blocking: Truth,
        /// An action left out because this one already mends all that it would.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub instead: Option<String>,
    }

    /// What some steps take together, if they are begun on the date assessed: one after another where one requires another, side by side
    /// otherwise.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let all = engine.assess(&profile, "2026-11-21".parse()?).to_do.ok_or("nothing to do")?.all;
    /// assert_eq!((all.steps, all.cost.high, all.duration.high), (1, 0.0, 7.0));
    /// assert_eq!(all.latest.to_string(), "2026-11-28");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Effort {
        /// How many.
        pub steps: u32,
        /// IDR: the sum.
        pub cost: Bounds,
        /// Days: the longest chain.
        pub duration: Bounds,
        /// The day on which all can be finished if each takes its shortest.
        pub earliest: Date,
        /// The same if each takes its longest.
        pub latest: Date,
    }

    /// The time until the ship date against the time that steps take.
    ///
    /// ```
    /// use layak::wire::{Possible, Truth};
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let text = "legality.nib = 'none'\nproduct.sector = 'food'\norder = { exists = true, market = 'my', ship_by = 2027-01-31 }";
    /// let to_do = engine.assess(&engine.read_toml("contoh.toml", text)?, "2026-11-21".parse()?).to_do;
    /// let time = to_do.and_then(|to_do| to_do.in_time).ok_or("no ship date")?;
    /// assert_eq!((time.left, time.enough), (Possible::Is(71.into()), Truth::True));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct InTime {
        /// Days left from the date assessed to the ship date.
        pub left: Possible,
        /// Certainly enough, certainly not, or either.
        pub enough: Truth,
    }
}
