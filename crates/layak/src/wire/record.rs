//! What the records show: output month by month, what can be promised, what was measured, members as counts.

use super::wire;
use super::{Limit, Possible, Truth};
use crate::text::Text;
use serde::{Deserialize, Serialize};

wire! {
    /// Output month by month against the order: what a chart draws.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let months = "{ month = '2026-08', made = 180, limited_by = 'labour' }, { month = '2026-10', made = 220, rejected = 4 }";
    /// let text = format!("product.unit = 'pair'\nproduction = {{ declared_capacity = 300, from = '2026-08', to = '2026-10', month = [{months}] }}");
    /// let assessment = engine.assess(&engine.read_toml("contoh.toml", &text)?, "2026-11-21".parse()?);
    /// let production = assessment.production.ok_or("no months")?;
    /// // September was not recorded; three months allow no promise.
    /// assert_eq!((production.months.len(), production.promise), (3, None));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// use layak::wire::Possible;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let months = "{ month = '2026-08', made = 180, limited_by = 'labour' }, { month = '2026-10', made = 220, rejected = 4 }";
    /// let text = format!("product.unit = 'pair'\nproduction = {{ declared_capacity = 300, from = '2026-08', to = '2026-10', month = [{months}] }}");
    /// let assessment = engine.assess(&engine.read_toml("contoh.toml", &text)?, "2026-11-21".parse()?);
    /// let production = assessment.production.ok_or("no months")?;
    /// let [august, september, october] = production.months.as_slice() else { return Err("three months".into()) };
    /// assert_eq!(august.stands_for, Possible::Is(180.0.into()));
    /// assert_eq!((&september.made, &october.rejected), (&None, &Some(Possible::Is(4.0.into()))));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let month = |i: u32| format!("{{ month = '2026-{i:02}', made = {}, limited_by = 'machine' }}", 200 + i);
    /// let months = (1..=10).map(month).collect::<Vec<_>>().join(", ");
    /// let text = format!("product.unit = 'pair'
    ///     production = {{ declared_capacity = 300, committed = 0, stock = 0, from = '2026-01', to = '2026-10', month = [{months}] }}
    ///     order = {{ exists = true, quantity = 150, months = 1, standing = false }}");
    /// let assessment = engine.assess(&engine.read_toml("contoh.toml", &text)?, "2026-11-21".parse()?);
    /// let promise = assessment.production.and_then(|production| production.promise).ok_or("too few months")?;
    /// assert!((promise.months, promise.season_covered) == (10, false) && promise.safe < promise.hoped.ok_or("no limit")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let month = |i: u32| format!("{{ month = '2026-{i:02}', made = {}, limited_by = 'machine' }}", 200 + i);
    /// let months = (1..=10).map(month).collect::<Vec<_>>().join(", ");
    /// let text = format!("product.unit = 'pair'
    ///     production = {{ declared_capacity = 300, committed = 0, stock = 0, from = '2026-01', to = '2026-10', month = [{months}] }}
    ///     order = {{ exists = true, quantity = 150, months = 1, standing = false }}");
    /// let assessment = engine.assess(&engine.read_toml("contoh.toml", &text)?, "2026-11-21".parse()?);
    /// let promise = assessment.production.and_then(|production| production.promise).ok_or("too few months")?;
    /// let tested = promise.tested.ok_or("not tried")?;
    /// assert_eq!((tested.months, tested.nominal), (6, 0.9));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let values = (0..20).map(|i| format!("{}", 100.0 + f64::from(i % 5))).collect::<Vec<_>>().join(", ");
    /// let text = format!("product.unit = 'pair'\npartner = [{{ id = 'Contoh Sol', capacity = 200 }}]
    ///     specification = [{{ characteristic = 'length', unit = 'mm', lower = 90, upper = 115, tolerance = 2 }}]
    ///     [[measurement]]\n id = 'a'\n characteristic = 'length'\n unit = 'mm'\n values = [{values}]
    ///     [[measurement]]\n id = 'b'\n characteristic = 'length'\n unit = 'mm'\n workshop = 'Contoh Sol'\n values = [{values}]");
    /// let assessment = engine.assess(&engine.read_toml("contoh.toml", &text)?, "2026-11-21".parse()?);
    /// let quality = assessment.quality.ok_or("nothing measured")?;
    /// // Two workshops measured one characteristic; without an order there is no lot.
    /// assert_eq!((quality.characteristics.len(), quality.pairs.len(), quality.plan), (2, 1, None));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let values = (0..20).map(|i| format!("{}", 100.0 + f64::from(i % 5))).collect::<Vec<_>>().join(", ");
    /// let text = format!("product.unit = 'pair'\npartner = [{{ id = 'Contoh Sol', capacity = 200 }}]
    ///     specification = [{{ characteristic = 'length', unit = 'mm', lower = 90, upper = 115, tolerance = 2 }}]
    ///     [[measurement]]\n id = 'a'\n characteristic = 'length'\n unit = 'mm'\n values = [{values}]
    ///     [[measurement]]\n id = 'b'\n characteristic = 'length'\n unit = 'mm'\n workshop = 'Contoh Sol'\n values = [{values}]");
    /// let assessment = engine.assess(&engine.read_toml("contoh.toml", &text)?, "2026-11-21".parse()?);
    /// let quality = assessment.quality.ok_or("nothing measured")?;
    /// let own = quality.characteristics.first().ok_or("none")?;
    /// assert_eq!((own.workshop.as_str(), own.items, own.still), ("own", 20, 0));
    /// assert!((own.mean - 102.0).abs() < 1e-9);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// use layak::wire::Truth;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let values = (0..20).map(|i| format!("{}", 100.0 + f64::from(i % 5))).collect::<Vec<_>>().join(", ");
    /// let text = format!("product.unit = 'pair'\npartner = [{{ id = 'Contoh Sol', capacity = 200 }}]
    ///     specification = [{{ characteristic = 'length', unit = 'mm', lower = 90, upper = 115, tolerance = 2 }}]
    ///     [[measurement]]\n id = 'a'\n characteristic = 'length'\n unit = 'mm'\n values = [{values}]
    ///     [[measurement]]\n id = 'b'\n characteristic = 'length'\n unit = 'mm'\n workshop = 'Contoh Sol'\n values = [{values}]");
    /// let assessment = engine.assess(&engine.read_toml("contoh.toml", &text)?, "2026-11-21".parse()?);
    /// let quality = assessment.quality.ok_or("nothing measured")?;
    /// let pair = quality.pairs.first().ok_or("none")?;
    /// assert_eq!((pair.b.as_str(), pair.same, pair.still), ("Contoh Sol", Truth::True, Some(0)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let order = "product.unit = 'pair'\norder = { exists = true, quantity = 500, aql = 'aql_2_5' }";
    /// let assessment = engine.assess(&engine.read_toml("contoh.toml", order)?, "2026-11-21".parse()?);
    /// let plan = assessment.quality.and_then(|quality| quality.plan).ok_or("no plan")?;
    /// assert_eq!((plan.code.as_str(), plan.sample, plan.accept, plan.reject), ("H", 50, 3, 4));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// use layak::wire::Possible;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let text = "enterprise = { legal_form = 'cooperative', members = 120 }
    ///     workshop = { members_active = 100, members_clean_kitchen = 60, members_storage_box = 90 }";
    /// let assessment = engine.assess(&engine.read_toml("contoh.toml", text)?, "2026-11-21".parse()?);
    /// let members = assessment.members.ok_or("no members")?;
    /// // At most 60 meet every requirement. The third count was not answered, so perhaps nobody does.
    /// assert_eq!(members.ready, Possible::Between { min: Some(0.0.into()), max: Some(60.0.into()) });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// use layak::wire::Possible;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let text = "enterprise = { legal_form = 'cooperative', members = 120 }
    ///     workshop = { members_active = 100, members_clean_kitchen = 60, members_storage_box = 90 }";
    /// let assessment = engine.assess(&engine.read_toml("contoh.toml", text)?, "2026-11-21".parse()?);
    /// let members = assessment.members.ok_or("no members")?;
    /// let kitchens = members.requirements.iter().find(|share| share.path == "workshop.members_clean_kitchen");
    /// assert_eq!(kitchens.ok_or("not counted")?.held, Possible::Is(60.0.into()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct MemberShare {
        /// The fact that counts them.
        pub path: String,
        /// What is asked of them.
        pub title: Text,
        /// How many do.
        pub held: Possible,
    }

    /// What several workshops together let promise, from the months that all of them recorded.
    ///
    /// ```
    /// let joint = layak::wire::JointHistory { workshops: vec!["own".into(), "Contoh Sol".into()], months: 12, safe: 480.0, alone: 410.0 };
    /// assert!(serde_json::to_string(&joint)?.starts_with(r#"{"workshops":["own","Contoh Sol"],"months":12,"safe":480.0"#));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// let weakest = layak::wire::Weakest {
    ///     requirement: layak::Text::new("Barang yang ditolak", "Rejected goods"),
    ///     workshop: "Contoh Sol".into(),
    ///     value: layak::Text::new("paling banyak 2,5 persen", "at most 2.5 percent"),
    /// };
    /// assert!(serde_json::to_string(&weakest)?.contains(r#""workshop":"Contoh Sol""#));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Weakest {
        /// What is compared.
        pub requirement: Text,
        /// `own`, or the partner's id.
        pub workshop: String,
        /// Its value, in words.
        pub value: Text,
    }
}
