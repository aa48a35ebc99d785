//! Where the facts stand that measures read and write, looked up once, and how their answers are read.

use crate::check::Checked;
use crate::check::model::{FactId, Kind};
use crate::parse::number::decimal;
use crate::text::Text;
use crate::value::{Interval, Possible, Tri};

use super::ANY_AMOUNT;

/// Facts that measures read and write. What the rules do not declare is never answered.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// `production.declared_capacity`
    pub declared_capacity: Option<FactId>,
    /// `production.trial_output`
    pub trial_output: Option<FactId>,
    /// `production.committed`
    pub committed: Option<FactId>,
    /// `production.stock`
    pub stock: Option<FactId>,
    /// `production.capacity_basis`
    pub basis: Basis,
    /// `order.exists`
    pub exists: Option<FactId>,
    /// `order.quantity`
    pub quantity: Option<FactId>,
    /// What `order.quantity` may be when it is not answered.
    pub quantity_range: Option<Interval>,
    /// `order.months`
    pub months: Option<FactId>,
    /// What `order.months` may be when it is not answered; a reference order's months lie in it.
    pub months_range: Option<Interval>,
    /// `order.buyer_sample_approved`
    pub own_sample: Sample,
    /// `order.ship_by`
    pub ship_by: Option<FactId>,
    /// `order.standing`
    pub standing: Option<FactId>,
    /// `order.tolerance`
    pub tolerance: Option<FactId>,
    /// `order.aql` with the acceptance quality limit of each of its choices, per cent.
    pub aql: Option<FactId>,
    /// Acceptance quality limits, per cent, in the order of the choices of `order.aql`.
    pub aql_values: Vec<f64>,
    /// `product.unit_mass`
    pub unit_mass: Option<FactId>,
    /// `product.container_quantity`
    pub container_quantity: Option<FactId>,
    /// `enterprise.members`
    pub members: Option<FactId>,
    /// `workshop.members_active`
    pub members_active: Option<FactId>,
    /// What is asked of active members, as counts: `workshop.members_clean_kitchen` and its like.
    pub member_requirements: Vec<FactId>,
    /// Every fact that counts members.
    pub members_asked: Vec<Asked>,
    /// `partner.capacity`
    pub partner_capacity: Option<FactId>,
    /// `partner.minimum_lot`
    pub partner_minimum_lot: Option<FactId>,
    /// `partner.same_sample`
    pub partner_sample: Sample,
    /// What is computed.
    pub measure: MeasureIds,
}

/// A fact that counts something, and how it is asked.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The fact.
    pub fact: FactId,
    /// Its name.
    pub path: String,
    /// Its question.
    pub title: Text,
    /// What it may be while it is not answered.
    pub range: Interval,
}

/// `production.capacity_basis` with the bits of its choices.
#[derive(Clone, Copy, Debug, Default)]
pub struct Basis {
    fact: Option<FactId>,
    trial_run: u64,
    process_steps: u64,
    history: u64,
    season: u64,
}

/// A fact that says how a sample compared, with the bits of its choices.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sample {
    fact: Option<FactId>,
    approved: u64,
    rejected: u64,
    not_compared: u64,
}

/// Which evidence counts towards own capacity.
#[derive(Clone, Copy, Debug)]
pub struct Counted {
    /// The trial run.
    pub trial_run: Tri,
    /// The process steps.
    pub process_steps: Tri,
    /// The recorded months.
    pub history: Tri,
    /// The calendar of weak months.
    pub season: Tri,
}

macro_rules! measure_ids {
    ($($name:ident = $path:literal),+ $(,)?) => {
        /// Measures by name.
        #[derive(Clone, Copy, Debug, Default)]
        pub struct MeasureIds { $(#[doc = $path] pub $name: Option<FactId>),+ }
        impl MeasureIds {
            fn find(find: &dyn Fn(&str) -> Option<FactId>) -> Self {
                Self { $($name: find($path)),+ }
            }
        }
    };
}

measure_ids! {
    declared = "capacity.declared",
    trial_run = "capacity.trial_run",
    demonstrated = "capacity.demonstrated",
    bottleneck = "capacity.bottleneck",
    season_factor = "capacity.season_factor",
    committed = "capacity.committed",
    stock = "capacity.stock",
    own_monthly = "capacity.own_monthly",
    available = "capacity.available",
    given = "order.given",
    lead_months = "order.lead_months",
    size = "order.size",
    mass = "order.mass",
    required_per_month = "order.required_per_month",
    accepted_per_month = "order.accepted_per_month",
    coverage_own = "order.coverage_own",
    coverage_pooled = "order.coverage_pooled",
    shortfall = "order.shortfall",
    deliverable = "order.deliverable",
    largest_promisable = "order.largest_promisable",
    months_observed = "continuity.months_observed",
    active_share = "continuity.active_share",
    longest_gap = "continuity.longest_gap",
    cv = "continuity.cv",
    trend = "continuity.trend",
    season_low = "continuity.season_low",
    reject_rate = "quality.reject_rate",
    inspected_rejects = "quality.inspected_rejects",
    ppk = "quality.ppk",
    items_measured = "quality.items_measured",
    sample_size = "quality.sample_size",
    accept = "quality.accept",
    deliveries = "delivery.orders",
    on_time_in_full = "delivery.on_time_in_full",
    covered = "pool.covered",
    pool_capacity = "pool.capacity",
    partners = "pool.partners",
    pool_deliverable = "pool.deliverable",
    coverage_without_largest = "pool.coverage_without_largest",
    members_ready = "pool.members_ready",
    members_for_container = "pool.members_for_container",
}

impl Facts {
    /// Looks them up.
    #[must_use]
    pub fn find(checked: &Checked) -> Self {
        let find = |path: &str| checked.by_path.get(path).copied();
        let kind = |id: Option<FactId>| id.and_then(|id| checked.facts.get(id)).map(|fact| &fact.kind);
        let bit = |id: Option<FactId>, word: &str| match kind(id) {
            Some(Kind::Choice(choices) | Kind::Choices(choices)) => {
                choices.position(word).map_or(0, |at| 1_u64.checked_shl(at as u32).unwrap_or(0))
            }
            _ => 0,
        };
        let sample = |path: &str| {
            let fact = find(path);
            Sample {
                fact,
                approved: bit(fact, "approved"),
                rejected: bit(fact, "rejected"),
                not_compared: bit(fact, "not_compared") | bit(fact, "not_sent"),
            }
        };
        let range = |fact: Option<FactId>| match kind(fact) {
            Some(Kind::Number { range, .. }) => Some(*range),
            _ => None,
        };
        let (quantity, months) = (find("order.quantity"), find("order.months"));
        let basis = find("production.capacity_basis");
        let aql = find("order.aql");
        let requirements = [
            "workshop.members_clean_kitchen",
            "workshop.members_storage_box",
            "workshop.members_in_certificate",
        ];
        let (members, members_active) = (find("enterprise.members"), find("workshop.members_active"));
        let member_requirements: Vec<FactId> = requirements.into_iter().filter_map(find).collect();
        let members_asked =
            [members, members_active].into_iter().flatten().chain(member_requirements.iter().copied());
        let members_asked = members_asked.filter_map(|fact| {
            let asked = checked.facts.get(fact)?;
            let range = range(Some(fact)).unwrap_or(ANY_AMOUNT);
            Some(Asked { fact, path: asked.path.clone(), title: asked.ask.clone(), range })
        });
        Self {
            declared_capacity: find("production.declared_capacity"),
            trial_output: find("production.trial_output"),
            committed: find("production.committed"),
            stock: find("production.stock"),
            basis: Basis {
                fact: basis,
                trial_run: bit(basis, "trial_run"),
                process_steps: bit(basis, "process_steps"),
                history: bit(basis, "history"),
                season: bit(basis, "season"),
            },
            exists: find("order.exists"),
            quantity,
            quantity_range: range(quantity),
            months,
            months_range: range(months),
            own_sample: sample("order.buyer_sample_approved"),
            ship_by: find("order.ship_by"),
            standing: find("order.standing"),
            tolerance: find("order.tolerance"),
            aql,
            aql_values: match kind(aql) {
                Some(Kind::Choice(choices)) => choices.values.iter().map(|word| percent(word)).collect(),
                _ => Vec::new(),
            },
            unit_mass: find("product.unit_mass"),
            container_quantity: find("product.container_quantity"),
            members,
            members_active,
            members_asked: members_asked.collect(),
            member_requirements,
            partner_capacity: find("partner.capacity"),
            partner_minimum_lot: find("partner.minimum_lot"),
            partner_sample: sample("partner.same_sample"),
            measure: MeasureIds::find(&find),
        }
    }

    /// A number that is never negative.
    pub(super) fn amount(&self, fact: Option<FactId>, answer: &dyn Fn(FactId) -> Possible) -> Interval {
        match fact.map(answer) {
            Some(Possible::Number(value)) => value.max(Interval::point(0.0)),
            _ => ANY_AMOUNT,
        }
    }

    /// A bool.
    pub(super) fn truth(&self, fact: Option<FactId>, answer: &dyn Fn(FactId) -> Possible) -> Tri {
        match fact.map(answer) {
            Some(Possible::Bool(value)) => value,
            _ => Tri::EITHER,
        }
    }

    /// Which evidence the basis of the capacity names.
    pub(super) fn counted(&self, answer: &dyn Fn(FactId) -> Possible) -> Counted {
        let (may_in, may_out) = match self.basis.fact.map(answer) {
            Some(Possible::Choices { may_in, may_out }) => (may_in, may_out),
            _ => (u64::MAX, u64::MAX),
        };
        let counts = |bit: u64| {
            // A choice that the rules do not declare cannot be left out by anybody.
            if bit == 0 {
                Tri::EITHER
            } else {
                Tri { may_true: may_in & bit != 0, may_false: may_out & bit != 0 }
            }
        };
        Counted {
            trial_run: counts(self.basis.trial_run),
            process_steps: counts(self.basis.process_steps),
            history: counts(self.basis.history),
            season: counts(self.basis.season),
        }
    }

    /// What the buyer said of the enterprise's own product. Rules that do not ask take it as approved, and so it is
    /// where there is no order yet: the own product is then what partners are compared with.
    pub(super) fn own_approval(&self, given: Tri, answer: &dyn Fn(FactId) -> Possible) -> Approval {
        if self.own_sample.fact.is_none() {
            return Approval { same: Tri::TRUE, approved: Tri::TRUE, sound: Tri::TRUE, not_compared: false };
        }
        let said = self.own_sample.approval(answer);
        let where_given = |tri: Tri| Tri {
            may_true: given.may_false || tri.may_true,
            may_false: given.may_true && tri.may_false,
        };
        Approval {
            same: where_given(said.same),
            approved: where_given(said.approved),
            sound: where_given(said.sound),
            not_compared: said.not_compared && given == Tri::TRUE,
        }
    }
}

/// `aql_2_5` is 2.5 per cent; a word that is no such number never passes anything.
fn percent(word: &str) -> f64 {
    word.strip_prefix("aql_").and_then(|digits| decimal(&digits.replace('_', "."))).unwrap_or(0.0)
}

impl Sample {
    /// The choices that are left.
    fn mask(&self, answer: &dyn Fn(FactId) -> Possible) -> u64 {
        match self.fact.map(answer) {
            Some(Possible::Choice(mask)) => mask,
            _ => u64::MAX,
        }
    }

    /// What the answer says.
    pub(super) fn approval(&self, answer: &dyn Fn(FactId) -> Possible) -> Approval {
        if self.fact.is_none() {
            return Approval {
                same: Tri::EITHER,
                approved: Tri::EITHER,
                sound: Tri::EITHER,
                not_compared: false,
            };
        }
        let mask = self.mask(answer);
        let (approved, rejected) = (self.approved != 0, self.rejected != 0);
        let same = if approved && mask == self.approved {
            Tri::TRUE
        } else if rejected && mask == self.rejected {
            Tri::FALSE
        } else {
            Tri::EITHER
        };
        let is = |bits: u64| Tri { may_true: mask & bits != 0, may_false: mask & !bits != 0 };
        Approval {
            same,
            approved: if approved { is(self.approved) } else { Tri::EITHER },
            sound: !is(self.rejected),
            not_compared: self.not_compared != 0 && mask & !self.not_compared == 0,
        }
    }
}

/// What the buyer said of a workshop's sample.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Approval {
    /// It is the buyer's product: approved proves it, rejected refutes it, anything else proves neither.
    pub(super) same: Tri,
    /// It was approved.
    pub(super) approved: Tri,
    /// It was not rejected.
    pub(super) sound: Tri,
    /// Nobody has compared it yet, and that is known.
    pub(super) not_compared: bool,
}
