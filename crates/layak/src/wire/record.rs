//! What the records show: output month by month, what can be promised, what was measured, members as counts.

use super::wire;
use super::{Limit, Possible, Truth};
use crate::text::Text;
use serde::{Deserialize, Serialize};

wire! {
    /// Output month by month against the order: what a chart draws.
    pub struct Production {
        /// Goods unit of every quantity; quantities per month are per calendar month.
        pub unit: String,
        /// Every month of the history that the programme uses, in order, recorded or not.
        pub months: Vec<MonthOutput>,
        /// What the order asks of each month; absent while nothing is known of it.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub required: Option<Possible>,
        /// Own capacity per month.
        pub capacity: Possible,
        /// What history lets the workshop promise; absent with fewer than six recorded months.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub promise: Option<Promise>,
    }

    /// One month of the history.
    pub struct MonthOutput {
        /// `2026-05`
        pub month: String,
        /// Good output; absent where there is no record.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub made: Option<Possible>,
        /// What could have been made: up to declared capacity where orders, or nothing stated, limited the month or the record is missing.
        pub stands_for: Possible,
        /// Rejected output, if recorded.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub rejected: Option<Possible>,
        /// What limited it, if recorded.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub limited_by: Option<Limit>,
    }

    /// What history lets a workshop promise for one order.
    pub struct Promise {
        /// Months with a record.
        pub months: u32,
        /// Months to make the order in.
        pub lead: Possible,
        /// Goods that can safely be promised, after what is promised to others and with stock.
        pub safe: f64,
        /// Goods that may be hoped for; absent where history sets no upper limit.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub hoped: Option<f64>,
        /// At least twelve months are recorded: the history has seen every season once.
        pub season_covered: bool,
        /// How often such a promise was kept when it was tried on invented histories; absent where no tested length fits.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub tested: Option<TestedCoverage>,
        /// Further months like those recorded after which the order would be within the safe promise; absent where it is already, or where
        /// no number of them (up to 60) would do.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub more_months: Option<u32>,
        /// What this means, and what would settle an order that lies between.
        pub words: Text,
    }

    /// How often a promise of this kind was kept in the coverage benchmark, least and most over the processes tried, 0..1.
    pub struct TestedCoverage {
        /// What the formula aims at.
        pub nominal: f64,
        /// Least over all processes tried.
        pub low: f64,
        /// Most over all processes tried.
        pub high: f64,
        /// Length of the histories tried, months.
        pub months: u32,
    }

    /// What was measured and inspected.
    pub struct Quality {
        /// One per specified characteristic and workshop that measured it.
        pub characteristics: Vec<Characteristic>,
        /// One per pair of workshops and characteristic that both measured.
        pub pairs: Vec<Pair>,
        /// How to inspect the lot of this order; absent while lot or AQL is not known.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub plan: Option<SamplingPlan>,
    }

    /// One characteristic of one workshop's goods against its limits.
    pub struct Characteristic {
        /// `own`, or the partner's id.
        pub workshop: String,
        /// As named in the specification.
        pub characteristic: String,
        /// Unit of mean, spread and limits; absent for plain numbers.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub unit: Option<String>,
        /// Items measured.
        pub items: u32,
        /// Mean of the items.
        pub mean: f64,
        /// Standard deviation (n − 1); absent for a single item.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub spread: Option<f64>,
        /// Least that is accepted.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub lower: Option<f64>,
        /// Most that is accepted.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub upper: Option<f64>,
        /// Ppk with its Bissell bounds (95 % each); `Unanswered` below 20 items.
        pub ppk: Possible,
        /// Items still to measure before anything is said; 0 if enough.
        pub still: u32,
    }

    /// Whether two workshops make the same thing, by two one-sided tests (Welch, 5 % each).
    pub struct Pair {
        /// One workshop.
        pub a: String,
        /// The other.
        pub b: String,
        /// What was compared.
        pub characteristic: String,
        /// Mean of `a` less mean of `b`.
        pub difference: f64,
        /// Lower end of its 90 % interval; absent where one of them measured a single item.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub low: Option<f64>,
        /// Upper end of its 90 % interval; absent likewise.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub high: Option<f64>,
        /// The buyer's tolerance; absent where nobody stated one.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub tolerance: Option<f64>,
        /// True if the interval lies inside the tolerance, false if it lies outside, else unknown.
        pub same: Truth,
        /// Items still to measure per workshop before equality could be shown, if the means were equal; 0 if enough; absent where more items
        /// would not help.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub still: Option<u32>,
    }

    /// Single sampling by ISO 2859-1, general inspection level II, normal inspection.
    pub struct SamplingPlan {
        /// Items of the lot.
        pub lot: f64,
        /// Code letter of the sample size.
        pub code: String,
        /// Acceptance quality limit, per cent nonconforming.
        pub aql: f64,
        /// Items to inspect.
        pub sample: u32,
        /// Accept the lot up to this many nonconforming items.
        pub accept: u32,
        /// Reject it from this many on.
        pub reject: u32,
    }

    /// Members of a cooperative or cluster, as counts.
    pub struct Members {
        /// All of them.
        pub total: Possible,
        /// How many meet each requirement, fewest first.
        pub requirements: Vec<MemberShare>,
        /// How many meet all of them: at least what the counts force, at most the fewest.
        pub ready: Possible,
        /// Active members needed to fill one 20-ft container a month, at today's output per member.
        pub for_container: Possible,
    }

    /// How many members meet one requirement ("60 dari 120").
    pub struct MemberShare {
        /// The fact that counts them.
        pub path: String,
        /// What is asked of them.
        pub title: Text,
        /// How many do.
        pub held: Possible,
    }

    /// What several workshops together let promise, from the months that all of them recorded.
    pub struct JointHistory {
        /// `own` and the partners' ids.
        pub workshops: Vec<String>,
        /// Months that all of them recorded.
        pub months: u32,
        /// Goods that can safely be promised together, from their summed output.
        pub safe: f64,
        /// The sum of what each could safely promise alone: lower as a rule, since weak months seldom coincide.
        pub alone: f64,
    }

    /// Where one workshop is the weakest of those that fill an order.
    pub struct Weakest {
        /// What is compared.
        pub requirement: Text,
        /// `own`, or the partner's id.
        pub workshop: String,
        /// Its value, in words.
        pub value: Text,
    }
}
