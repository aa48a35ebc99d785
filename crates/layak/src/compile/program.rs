//! The program: steps in an order in which every operand comes before its use.

use super::layout::Layout;
use crate::check::model::{ActionId, DeriveId, FactId, ParameterId, RuleId};
use crate::check::term::{Arithmetic, Rounding};

/// A truth value computed by some step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Truth(pub u32);

/// A number: a column of the frame, or a slot that some step fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Number {
    /// A column of the frame.
    Column(u32),
    /// A slot.
    Slot(u32),
}

/// A choice: one plane of bits per value, in the frame or in slots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Planes {
    /// The first plane.
    pub start: u32,
    /// How many values there are.
    pub len: u32,
    /// In slots rather than in the frame.
    pub slot: bool,
}

/// What an expression compiled to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Node {
    /// A truth value.
    Truth(Truth),
    /// A number or day.
    Number(Number),
    /// A choice.
    Choice(Planes),
}

/// One operation. The comment says what it means on possible values; `t` may be true, `f` may be false.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// A known bool.
    Constant(bool),
    /// Two planes of the frame: may be true, may be false.
    Plane(u32),
    /// t and f change places.
    Not(Truth),
    /// t: both may; f: either may.
    And(Truth, Truth),
    /// t: either may; f: both may.
    Or(Truth, Truth),
    /// Equal truth values.
    Same(Truth, Truth),
    /// A branch counts as far as the condition lets it.
    If(Truth, Truth, Truth),
    /// t: a value inside the mask is possible; f: one outside is.
    OneOf(Planes, u64),
    /// Two choices of one list are the same.
    SameChoice(Planes, Planes),
    /// `a >= b` with the tolerance of decimal ties.
    AtLeast(Number, Number),
    /// `a >= constant`, the tolerance already inside: bits of the threshold that a must reach.
    Reaches(Number, u64),
    /// `constant >= a`: bits of the largest a that still passes.
    StaysBelow(Number, u64),
    /// A known number, as bits.
    Value(u64),
    /// A parameter or the date assessed.
    Scalar(u32),
    /// Arithmetic.
    Arithmetic(Arithmetic, Number, Number),
    /// A function of one number.
    Rounding(Rounding, Number),
    /// Hull of the branches that are possible.
    Choose(Truth, Number, Number),
    /// Adds 1 if true.
    Tally(Number, Truth),
    /// A day moved by whole months.
    AddMonths(Number, Number),
    /// A known word, as a mask.
    Word(u64, u32),
    /// Union of the branches that are possible.
    ChooseWord(Truth, Planes, Planes),
}

/// A scalar input, looked up by programme and date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    /// The date assessed.
    AsOf,
    /// A parameter.
    Parameter(ParameterId),
}

/// Mirrors a term: the node of each part, so that explaining reads the same results that judging used.
#[derive(Clone, Debug)]
pub struct Trace {
    /// Where the value of this part is.
    pub node: Node,
    /// The parts, in the order of the term's own.
    pub parts: Vec<Trace>,
}

/// A rule's roots.
#[derive(Clone, Debug)]
pub struct Rooted {
    /// Which rule.
    pub rule: RuleId,
    /// All its `applies` together, and the dates of effect where they go by ship date.
    pub applies: Truth,
    /// Its `holds`.
    pub holds: Truth,
    /// Its partial credit.
    pub grade: Option<Number>,
    /// Traces of the parts of `applies`, in order.
    pub applies_traces: Vec<Trace>,
    /// Trace of `holds`.
    pub holds_trace: Trace,
    /// How often the rule reads each fact, through derived facts; sorted.
    pub reads: Vec<(FactId, u32)>,
}

/// Everything one programme evaluates.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// Where each fact stands in a frame.
    pub layout: Layout,
    /// Operations with the slot each one fills in its own space.
    pub steps: Vec<(Step, u32)>,
    /// Positions in `steps` of what rule outcomes need; the rest serves asking and explaining.
    pub needed: Vec<u32>,
    /// Scalar inputs, by number.
    pub scalars: Vec<Scalar>,
    /// How many truth values there are.
    pub truths: usize,
    /// How many number slots there are.
    pub slots: usize,
    /// How many plane slots there are.
    pub planes: usize,
    /// Rules of the programme.
    pub rules: Vec<Rooted>,
    /// `when` of facts.
    pub whens: Vec<(FactId, Truth)>,
    /// Derived facts that are used.
    pub derives: Vec<Option<(DeriveId, Trace)>>,
    /// The condition for partners.
    pub eligible: Option<Truth>,
    /// Conditions that must hold before an action, with the facts that they read.
    pub requirements: Vec<(ActionId, Truth, Vec<FactId>)>,
    /// How many times actions must be done.
    pub times: Vec<(ActionId, Number)>,
}
