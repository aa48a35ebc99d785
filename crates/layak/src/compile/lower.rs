//! Terms to steps.

use super::graph::Graph;
use super::layout::Slot;
use super::program::{Node, Number, Planes, Program, Rooted, Scalar, Step, Trace, Truth};
use crate::check::model::{Checked, FactId, Kind, Programme, Rule};
use crate::check::term::{Term, TermKind};
use crate::order::Map;
use crate::parse::document::ValidOn;

/// Compiles what one programme evaluates.
pub fn compile(checked: &Checked, programme: &Programme) -> Program {
    let mut lower = Lower { checked, graph: Graph::default() };
    lower.graph.program.derives = vec![None; checked.derives.len()];
    let mut roots = Vec::new();
    for id in &programme.rules {
        if let Some(rule) = checked.rules.get(*id) {
            roots.push(lower.rule(*id, rule));
        }
    }
    // Coverage goes by these two, whether or not a rule reads them.
    for path in ["product.sector", "order.market"] {
        if let Some(id) = checked.by_path.get(path) {
            lower.fact(*id);
        }
    }
    // Up to here are the steps that outcomes need: everything below serves asking and explaining.
    let needed = varying(&lower.graph.program);
    for (id, fact) in checked.facts.iter().enumerate() {
        let asked = lower.selects(programme, &fact.path);
        if asked && let Some(when) = &fact.when {
            let trace = lower.term(&when.term);
            let truth = lower.graph.as_truth(trace.node);
            lower.graph.program.whens.push((id, truth));
        }
    }
    for id in 0..checked.derives.len() {
        let path = checked.derives.get(id).map_or("", |d| d.path.as_str());
        if lower.selects(programme, path) {
            lower.derived(id);
        }
    }
    if let Some(eligible) = &programme.eligible {
        let trace = lower.term(&eligible.term);
        lower.graph.program.eligible = Some(lower.graph.as_truth(trace.node));
    }
    for (id, action) in checked.actions.iter().enumerate() {
        if !lower.selects(programme, &action.id) {
            continue;
        }
        if let Some(times) = &action.times
            && let Node::Number(times) = lower.term(&times.term).node
        {
            lower.graph.program.times.push((id, times));
        }
        for condition in action.conditions() {
            let trace = lower.term(&condition.term);
            let truth = lower.graph.as_truth(trace.node);
            let mut reads = Map::new();
            lower.reads(&condition.term, &mut reads);
            lower.graph.program.requirements.push((id, truth, reads.into_keys().collect()));
        }
    }
    let mut program = lower.graph.program;
    program.rules = roots;
    program.needed = needed;
    program
}

/// Compiles conditions alone, such as those of a ladder.
pub fn conditions(checked: &Checked, terms: &[&Term]) -> (Program, Vec<Truth>) {
    let mut lower = Lower { checked, graph: Graph::default() };
    lower.graph.program.derives = vec![None; checked.derives.len()];
    let mut truths = Vec::new();
    for term in terms {
        let trace = lower.term(term);
        truths.push(lower.graph.as_truth(trace.node));
    }
    let mut program = lower.graph.program;
    program.needed = varying(&program);
    (program, truths)
}

/// Compiles any expressions, for tests and derived facts in cases.
pub fn expressions(checked: &Checked, terms: &[&Term]) -> (Program, Vec<Trace>) {
    let mut lower = Lower { checked, graph: Graph::default() };
    lower.graph.program.derives = vec![None; checked.derives.len()];
    let traces = terms.iter().map(|term| lower.term(term)).collect();
    let mut program = lower.graph.program;
    program.needed = varying(&program);
    (program, traces)
}

/// Positions of the steps so far that depend on a row; the others are computed once, when room is made.
fn varying(program: &Program) -> Vec<u32> {
    let fixed =
        |step: &Step| matches!(step, Step::Constant(_) | Step::Value(_) | Step::Scalar(_) | Step::Word(..));
    (0_u32..).zip(&program.steps).filter(|(_, (step, _))| !fixed(step)).map(|(at, _)| at).collect()
}

struct Lower<'a> {
    checked: &'a Checked,
    graph: Graph,
}

impl Lower<'_> {
    /// Whether the set of a path is one of the programme's.
    fn selects(&self, programme: &Programme, path: &str) -> bool {
        path.split_once('.').is_some_and(|(set, _)| {
            programme.sets.iter().any(|s| self.checked.sets.get(*s).is_some_and(|s| s.id == set))
        })
    }

    fn rule(&mut self, id: usize, rule: &Rule) -> Rooted {
        let applies_traces: Vec<Trace> = rule.applies.iter().map(|c| self.term(&c.term)).collect();
        let mut applies: Vec<Truth> = applies_traces.iter().map(|t| self.graph.as_truth(t.node)).collect();
        if rule.on == ValidOn::Ship
            && let Some(ship_by) = self.checked.by_path.get("order.ship_by").copied()
            && let Node::Number(ship_by) = self.fact(ship_by)
        {
            if let Some(from) = rule.from {
                let from = self.graph.value(f64::from(from.days()));
                applies.push(self.graph.at_least(ship_by, from));
            }
            if let Some(to) = rule.to {
                let to = self.graph.value(f64::from(to.days()));
                applies.push(self.graph.at_least(to, ship_by));
            }
        }
        let applies = self.graph.all(&applies);
        let holds_trace = self.term(&rule.holds.term);
        let holds = self.graph.as_truth(holds_trace.node);
        let grade = rule.grade.as_ref().and_then(|grade| match self.term(&grade.term).node {
            Node::Number(number) => Some(number),
            _ => None,
        });
        let mut reads = Map::new();
        for condition in rule.conditions() {
            self.reads(&condition.term, &mut reads);
        }
        if rule.on == ValidOn::Ship
            && let Some(ship_by) = self.checked.by_path.get("order.ship_by")
        {
            *reads.or_default(*ship_by) += 1;
        }
        Rooted {
            rule: id,
            applies,
            holds,
            grade,
            applies_traces,
            holds_trace,
            reads: reads.into_iter().collect(),
        }
    }

    /// How often each fact is read, through derived facts. `a == b` reads each side once, unless a side moves in whole steps: an interval
    /// does not see that 2.5 is no whole number, so such an equality is taken as the two comparisons it is made of.
    fn reads(&self, term: &Term, found: &mut Map<FactId, u32>) {
        if let Some((a, b)) = term.equality()
            && !self.steps(a)
            && !self.steps(b)
        {
            self.reads(a, found);
            self.reads(b, found);
            return;
        }
        match &term.kind {
            TermKind::Fact(id) | TermKind::Holds(id, _) | TermKind::Test(id, _) => {
                *found.or_default(*id) += 1;
            }
            TermKind::Derived(id) => {
                if let Some(derived) = self.checked.derives.get(*id) {
                    self.reads(&derived.value.term, found);
                }
            }
            _ => term.parts().into_iter().for_each(|part| self.reads(part, found)),
        }
    }

    /// Whether a term holds a whole number, a day or a count.
    fn steps(&self, term: &Term) -> bool {
        let mut found = false;
        term.walk(&mut |t| {
            found |= match &t.kind {
                TermKind::Fact(id) => matches!(
                    self.checked.facts.get(*id).map(|fact| &fact.kind),
                    Some(Kind::Date | Kind::Number { whole: true, .. })
                ),
                TermKind::Derived(id) => {
                    self.checked.derives.get(*id).is_some_and(|derived| self.steps(&derived.value.term))
                }
                TermKind::Count(_) | TermKind::Rounding(..) => true,
                _ => false,
            };
        });
        found
    }

    fn fact(&mut self, id: FactId) -> Node {
        let Some(fact) = self.checked.facts.get(id) else { return self.never() };
        match self.graph.program.layout.slot(id, &fact.kind) {
            Slot::Truth(plane) => Node::Truth(self.graph.truth(Step::Plane(plane))),
            Slot::Choice(start, len) => Node::Choice(Planes { start, len, slot: false }),
            Slot::Number(column) => Node::Number(Number::Column(column)),
            _ => self.never(),
        }
    }

    /// Stands for what checking has excluded.
    fn never(&mut self) -> Node {
        Node::Truth(self.graph.truth(Step::Constant(false)))
    }

    fn scalar(&mut self, scalar: Scalar) -> Number {
        let scalars = &mut self.graph.program.scalars;
        let number = scalars.iter().position(|s| *s == scalar).unwrap_or_else(|| {
            scalars.push(scalar);
            scalars.len() - 1
        });
        self.graph.number(Step::Scalar(number as u32))
    }

    fn derived(&mut self, id: usize) -> Node {
        if let Some(Some((_, trace))) = self.graph.program.derives.get(id) {
            return trace.node;
        }
        let checked = self.checked;
        let Some(derived) = checked.derives.get(id) else { return self.never() };
        let trace = self.term(&derived.value.term);
        let node = trace.node;
        if let Some(slot) = self.graph.program.derives.get_mut(id) {
            *slot = Some((id, trace));
        }
        node
    }

    /// One term with all its parts.
    fn term(&mut self, term: &Term) -> Trace {
        let mut parts = Vec::new();
        let node = self.node(term, &mut parts);
        Trace { node, parts }
    }

    fn part(&mut self, term: &Term, parts: &mut Vec<Trace>) -> Node {
        let trace = self.term(term);
        let node = trace.node;
        parts.push(trace);
        node
    }

    fn truth_part(&mut self, term: &Term, parts: &mut Vec<Trace>) -> Truth {
        let node = self.part(term, parts);
        self.graph.as_truth(node)
    }

    fn number_part(&mut self, term: &Term, parts: &mut Vec<Trace>) -> Number {
        match self.part(term, parts) {
            Node::Number(number) => number,
            _ => self.graph.value(0.0),
        }
    }

    fn choice_part(&mut self, term: &Term, parts: &mut Vec<Trace>) -> Planes {
        match self.part(term, parts) {
            Node::Choice(planes) => planes,
            _ => Planes { start: 0, len: 0, slot: true },
        }
    }

    fn node(&mut self, term: &Term, parts: &mut Vec<Trace>) -> Node {
        let truth = match &term.kind {
            TermKind::Bool(value) => Step::Constant(*value),
            TermKind::Number(value) => return Node::Number(self.graph.value(*value)),
            TermKind::Word(position, of) => {
                let len = *of as u32;
                return Node::Choice(self.graph.planes(Step::Word(1 << position, len), len));
            }
            TermKind::Text(_) => return self.never(),
            TermKind::Fact(id) => return self.fact(*id),
            TermKind::Holds(id, position) => {
                let kind = self.checked.facts.get(*id).map(|f| f.kind.clone());
                match kind.map(|kind| self.graph.program.layout.slot(*id, &kind)) {
                    Some(Slot::Choices(start, _)) => Step::Plane(start + 2 * *position as u32),
                    _ => Step::Constant(false),
                }
            }
            TermKind::Test(id, test) => Step::Plane(self.graph.program.layout.test(*id, test)),
            TermKind::Parameter(id) => {
                let number = self.scalar(Scalar::Parameter(*id));
                if !self.checked.parameters.get(*id).is_some_and(|p| p.kind == Kind::Bool) {
                    return Node::Number(number);
                }
                let half = self.graph.value(0.5);
                return Node::Truth(self.graph.at_least(number, half));
            }
            TermKind::AsOf => return Node::Number(self.scalar(Scalar::AsOf)),
            TermKind::Derived(id) => return self.derived(*id),
            TermKind::Not(a) => Step::Not(self.truth_part(a, parts)),
            TermKind::All(list) => {
                let list: Vec<_> = list.iter().map(|t| self.truth_part(t, parts)).collect();
                return Node::Truth(self.graph.all(&list));
            }
            TermKind::Any(list) => {
                let list: Vec<_> = list.iter().map(|t| self.truth_part(t, parts)).collect();
                return Node::Truth(self.graph.any(&list));
            }
            TermKind::Same(a, b) => Step::Same(self.truth_part(a, parts), self.truth_part(b, parts)),
            TermKind::AtLeast(a, b) => {
                let (a, b) = (self.number_part(a, parts), self.number_part(b, parts));
                return Node::Truth(self.graph.at_least(a, b));
            }
            TermKind::OneOf(a, mask) => Step::OneOf(self.choice_part(a, parts), *mask),
            TermKind::SameChoice(a, b) => {
                Step::SameChoice(self.choice_part(a, parts), self.choice_part(b, parts))
            }
            TermKind::If(c, a, b) => {
                let c = self.truth_part(c, parts);
                match (self.part(a, parts), self.part(b, parts)) {
                    (Node::Truth(a), Node::Truth(b)) => Step::If(c, a, b),
                    (Node::Number(a), Node::Number(b)) => {
                        return Node::Number(self.graph.number(Step::Choose(c, a, b)));
                    }
                    (Node::Choice(a), Node::Choice(b)) => {
                        return Node::Choice(self.graph.planes(Step::ChooseWord(c, a, b), a.len));
                    }
                    _ => return self.never(),
                }
            }
            TermKind::Arithmetic(kind, a, b) => {
                let (a, b) = (self.number_part(a, parts), self.number_part(b, parts));
                return Node::Number(self.graph.number(Step::Arithmetic(*kind, a, b)));
            }
            TermKind::Rounding(kind, a) => {
                let a = self.number_part(a, parts);
                return Node::Number(self.graph.number(Step::Rounding(*kind, a)));
            }
            TermKind::Count(list) => {
                let mut count = self.graph.value(0.0);
                for item in list {
                    let item = self.truth_part(item, parts);
                    count = self.graph.number(Step::Tally(count, item));
                }
                return Node::Number(count);
            }
            TermKind::AddMonths(a, b) => {
                let (a, b) = (self.number_part(a, parts), self.number_part(b, parts));
                return Node::Number(self.graph.number(Step::AddMonths(a, b)));
            }
        };
        Node::Truth(self.graph.truth(truth))
    }
}
