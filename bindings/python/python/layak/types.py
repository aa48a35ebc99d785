"""The shapes of requests and answers.

Made by `cargo xtask gen` from the JSON Schemas of the core. Do not edit.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict, Union


class _Action(TypedDict):
    cost: Bounds
    """IDR, for all times it must be done."""
    duration: Bounds
    """Days."""
    id: str
    """Full id, `set.action`."""
    mends: list[str]
    """Rules it mends."""
    needed: bool
    """One of them is certainly unmet, or it must be finished before an action that mends one. Otherwise the need is not known yet: answers come first."""
    papers: list[Text]
    """Papers to prepare."""
    provider: Text
    """Who provides it."""
    requires: list[str]
    """Actions to finish first (full ids)."""
    title: Text
    """What to do."""


class Action(_Action, total=False):
    """Something that can be done."""

    notes: list[Text]
    """What to know before starting: what the cost includes, what to avoid, how long something holds."""
    proof: list[Text]
    """What proves afterwards that it was done; only where the action names no papers."""
    times: Times
    """How many times it must be done, and the cost of one time, where the rules say so: as often as members lack something."""
    valid_for: float
    """How many days its result stays valid."""


class AnswerRefused(TypedDict):
    diagnostics: list[Diagnostic]
    """At least one of them is an error."""
    type: Literal["refused"]


class _Assessment(TypedDict):
    actions: list[Action]
    """What mends unmet and unknown rules: prerequisites first, then cost, then days."""
    as_of: str
    """The date assessed."""
    completeness: float
    """Weight of rules with a single outcome ÷ weight of selected rules, 0..1."""
    counts: Counts
    """Labels of all selected rules; they add up to `selected`."""
    coverage: Coverage
    """Whether the rules cover this sector and market."""
    digest: str
    """SHA-256 over this answer without `digest` and `enterprise`, the rules and the profile without identity."""
    dimensions: list[Dimension]
    """The programme's dimensions, in its order."""
    engine: str
    """Name and version of the engine."""
    enterprise: EnterpriseRef
    """Whom it is about; never part of the digest."""
    evidence_level: EvidenceLevel
    """Answers below this level were not used."""
    findings: list[Finding]
    """One per selected rule, in file order."""
    measures: dict[str, Measure]
    """What the engine computed, by name."""
    order: OrderRef
    """The order it was measured against."""
    programme: ProgrammeRef
    """Under which programme."""
    questions: list[Question]
    """What to ask next, best first."""
    schema: str
    """Name and number of this shape."""
    upcoming: list[Upcoming]
    """What changes within 180 days or before the ship date and may concern this enterprise."""
    verdicts: list[LadderVerdict]
    """One per ladder, in the programme's order."""
    warnings: list[Warning]
    """What the reader should know before trusting the rest."""


class Assessment(_Assessment, total=False):
    """What is known about one enterprise, one order, one date under one programme."""

    fulfilment: Fulfilment
    """Who could fill the order, where there is one."""
    members: Members
    """Members as counts, where they are counted."""
    production: Production
    """Output month by month against the order, where months are recorded."""
    quality: Quality
    """What was measured and inspected, where anything was."""
    score: Score
    """0..100; absent when nothing applicable carries weight."""
    to_do: ToDo
    """Which of them are certainly to be done, and what they take together; absent where none is."""


class Bounds(TypedDict):
    """From low to high."""

    high: float
    """Most."""
    low: float
    """Least."""


class _Candidate(TypedDict):
    applicable: float
    """How many rules certainly apply: scores of candidates to whom different rules apply compare only so far."""
    best: VerdictRef
    """The best that is still possible."""
    groups: dict[str, Text]
    """The answers by which quotas go, by fact; absent where not known."""
    id: str
    """`enterprise.id`."""
    more_needs: float
    """How many more there are."""
    needs: list[Need]
    """For one without a place: rules that are unmet or undecided, those first that would help most."""
    place: Placing
    """What it got."""
    profile: str
    """SHA-256 of the profile without identity."""
    rank: float
    """From 1, in its list."""
    reason: Text
    """Why it got what it got."""
    standing: Standing
    """Whether open answers, its own or those of others, can still change that."""
    undecided_critical: float
    """Critical rules that are undecided."""
    verdict: VerdictRef
    """The guaranteed verdict: the lowest that is still possible."""


class Candidate(_Candidate, total=False):
    """One candidate."""

    against: str
    """That other candidate."""
    applied_on: Possible
    """`enterprise.applied_on`, as far as it is known."""
    because: Text
    """The same without its own rank and number on the waiting list: alike for all whom the same keeps in or out."""
    decided_by: Criterion
    """Where it and the candidate on the other side of the cut-off first differ."""
    lottery: str
    """SHA-256 of seed and id, in hexadecimal; the lowest comes first."""
    name: str
    """`enterprise.name`; never part of the digest."""
    needed: Text
    """For one without a place: what it would need."""
    score: Score
    """The score; candidates are ordered by its low end."""
    settles: Settling
    """For one that is neither certain nor out: the answer that would settle it."""
    waiting: float
    """Its number on the waiting list."""


class CandidateRef(TypedDict):
    """A candidate by id, with its rank."""

    id: str
    """Its id."""
    rank: float
    """Its rank in the list."""


class Change(TypedDict):
    """Who enters and who leaves."""

    enters: list[CandidateRef]
    """Who has a place because of it, best first."""
    leaves: list[CandidateRef]
    """Who would have one without it, best first."""
    sentence: Text
    """Who and why, for people."""


class _Changes(TypedDict):
    circumstances: list[Text]
    """Circumstances: enterprise, date, programme, rules, evidence, engine."""
    rules: list[RuleChange]
    """Rules with another outcome, in file order; last those that are no longer in force."""
    verdicts: list[VerdictChange]
    """Ladders on which other verdicts are possible."""


class Changes(_Changes, total=False):
    """Everything that changed from one assessment to another."""

    score: ScoreChange
    """The scores, if they differ."""


class _Characteristic(TypedDict):
    characteristic: str
    """As named in the specification."""
    items: float
    """Items measured."""
    mean: float
    """Mean of the items."""
    ppk: Possible
    """Ppk with its Bissell bounds (95 % each); `Unanswered` below 20 items."""
    still: float
    """Items still to measure before anything is said; 0 if enough."""
    workshop: str
    """`own`, or the partner's id."""


class Characteristic(_Characteristic, total=False):
    """One characteristic of one workshop's goods against its limits."""

    lower: float
    """Least that is accepted."""
    spread: float
    """Standard deviation (n − 1); absent for a single item."""
    unit: str
    """Unit of mean, spread and limits; absent for plain numbers."""
    upper: float
    """Most that is accepted."""


class ChoiceText(TypedDict):
    """A choice with its label."""

    label: Text
    """Label."""
    value: str
    """As written in a profile."""


class _Citation(TypedDict):
    at: str
    """Article or section, as far as verified."""
    checked: str
    """When it was last checked."""
    confidence: Confidence
    """How sure we are."""
    id: str
    """Id in the register."""
    title: str
    """Title of the source."""


class Citation(_Citation, total=False):
    """A place in a source."""

    note: Text
    """A remark."""


class _Cohort(TypedDict):
    as_of: str
    """The date assessed."""
    digest: str
    """SHA-256 over this answer without `digest` and without names, and the rules."""
    engine: str
    """Name and version of the engine."""
    evidence_level: EvidenceLevel
    """Answers below this level were not used."""
    ladder: LadderRef
    """The ladder by which candidates are ranked."""
    lists: list[RankedList]
    """One per sector in the order of the declared sectors, or one for all. Last, without places: those whose sector is not known."""
    mixed: bool
    """All sectors are in one list."""
    notes: list[Text]
    """What the reader should know before trusting the rest."""
    programme: ProgrammeRef
    """Under which programme."""
    schema: str
    """Name and number of this shape."""
    sets: list[SetRef]
    """Its rule sets, as far as one of their rules was looked at."""


class Cohort(_Cohort, total=False):
    """The candidates of one programme on one date, ranked."""

    lowest: VerdictRef
    """The lowest verdict with which a candidate may get a place; absent: any."""
    seed: str
    """The public seed of the lottery."""
    shared: float
    """Places in all, where they were divided among lists in proportion to their candidates."""


class Counts(TypedDict):
    """How many rules have which label."""

    met: float
    """Certainly met."""
    not_applicable: float
    """Certainly not applicable."""
    selected: float
    """All of them."""
    unknown: float
    """Undecided."""
    unmet: float
    """Certainly not met."""
    waived: float
    """Waived."""


class _Coverage(TypedDict):
    level: CoverageLevel
    """The least that is still possible."""
    possible: list[CoverageLevel]
    """Levels still possible (several while sector or market are unknown)."""


class Coverage(_Coverage, total=False):
    """Whether the programme has rules for this sector and market."""

    note: Text
    """What to tell the reader."""


class _Diagnostic(TypedDict):
    code: str
    """Stable name; `layak explain CODE` prints its paragraph."""
    message: Text
    """One lower-case sentence."""
    severity: Level
    """Refused, or only noticed."""


class Diagnostic(_Diagnostic, total=False):
    """One mistake. Collected, never thrown: a run shows all of them."""

    help: Text
    """What to do about it."""
    labels: list[Label]
    """Further places."""
    pointer: str
    """JSON pointer or dotted path, where the input had no text of its own."""
    span: Place
    """Where in the text."""


class _Dimension(TypedDict):
    counts: Counts
    """Its rules."""
    id: str
    """Its id."""
    title: Text
    """Its name."""
    weight: float
    """Share of the programme's weight, 0..1."""


class Dimension(_Dimension, total=False):
    """One dimension of a programme."""

    score: Score
    """Its own score; absent when nothing applicable carries weight."""


class Effort(TypedDict):
    """What some steps take together, if they are begun on the date assessed: one after another where one requires another, side by side otherwise."""

    cost: Bounds
    """IDR: the sum."""
    duration: Bounds
    """Days: the longest chain."""
    earliest: str
    """The day on which all can be finished if each takes its shortest."""
    latest: str
    """The same if each takes its longest."""
    steps: float
    """How many."""


class EnterpriseRef(TypedDict, total=False):
    """Whom it is about."""

    id: str
    """The profile's own id, if it gives one."""
    name: str
    """Name, if given."""


class Excluded(TypedDict):
    """A partner that could not be counted."""

    reason: Text
    """Why."""
    workshop: str
    """The partner's id."""


class Explanation(TypedDict, total=False):
    """The conditions of a rule, opened."""

    applies: Reason
    """Whether the rule concerns the case; absent where it always does."""
    holds: Reason
    """Whether the demand holds; absent where the rule certainly does not concern the case."""


class _Finding(TypedDict):
    basis: Basis
    """Who demands it."""
    dimension: str
    """Its dimension."""
    evidence: list[Text]
    """Papers to prepare."""
    explanation: Explanation
    """The conditions with their values."""
    outcome: Outcome
    """The label."""
    possible: list[Outcome]
    """Outcomes still possible: met, unmet, not_applicable."""
    rule: str
    """Full id, `set.rule`."""
    sentence: Text
    """What was found, in a sentence with its values."""
    severity: Severity
    """How much it matters."""
    sources: list[Citation]
    """Where it is written."""
    title: Text
    """The demand."""
    weight: float
    """Share of the whole programme's weight, 0..1; 0 for `info`."""
    why: Text
    """Why the rule exists."""


class Finding(_Finding, total=False):
    """One rule, judged and explained."""

    actions: list[str]
    """Actions that mend it, full ids."""
    depends_on: list[str]
    """Facts that an unknown outcome still depends on."""
    gain: Gain
    """What would change if this rule alone were met."""
    no_action: Text
    """Why nothing can mend it."""
    settled_by: SettledBy
    """Smallest sets of answers that settle an unknown outcome."""
    still_needed: list[Text]
    """What beside answers would decide an unknown outcome: more months, more items, a trial order."""
    tailoring: Text
    """What the programme changed about this rule, and why."""
    waiver: Waiver
    """The waiver in force."""


class Form(TypedDict):
    """Every question and every word of a programme."""

    facts: list[FormFact]
    """What can be answered, in file order."""
    goods: list[str]
    """Units in which a product can be counted."""
    labels: dict[str, Text]
    """The labels of reports, by kind and word, such as `basis.law`."""
    programme: ProgrammeRef
    """Which programme."""
    topics: list[Topic]
    """Its parts, in file order."""
    units: dict[str, Text]
    """Every unit a form may show, in words; those per goods once for each of `goods`."""
    words: list[TermText]
    """The glossary."""


class FormAnswerPage(TypedDict):
    html: str
    """The whole document, as HTML."""
    type: Literal["page"]


class FormAnswerProfile(TypedDict):
    profile: Any
    """As a JSON object."""
    type: Literal["profile"]


class FormAnswerRefused(TypedDict):
    diagnostics: list[Diagnostic]
    """At least one of them is an error."""
    type: Literal["refused"]


class _FormFact(TypedDict):
    ask: Text
    """The question."""
    conditional: bool
    """Asked only on a condition."""
    filter: bool
    """Asked before everything else."""
    kind: str
    """bool, choice, choices, number, date or text."""
    path: str
    """`set.name`."""
    topic: str
    """Id of its part."""


class FormFact(_FormFact, total=False):
    """One question."""

    choices: list[ChoiceText]
    """Choices, where there are any."""
    evidence: Text
    """What proves the answer."""
    help: Text
    """Help, if there is any."""
    max: float
    """Greatest number accepted."""
    min: float
    """Least number accepted."""
    unit: str
    """Unit of a number; `goods` in it stands for the unit of the product."""
    whole: bool
    """Only integers, where that is so."""


class FormRequestForm(TypedDict):
    programme: str
    """Id of the programme."""
    want: Literal["form"]


class _FormRequestLook(TypedDict):
    as_of: str
    """The date for which the question is asked."""
    profile: Any
    """The profile: a JSON object, or its text in TOML or JSON."""
    programme: str
    """Id of the programme."""
    want: Literal["look"]


class FormRequestLook(_FormRequestLook, total=False):
    questions: bool
    """Whether to work out what to ask next; default true."""


class FormRequestPage(TypedDict):
    as_of: str
    """The date for which the question is asked."""
    lang: Lang
    """Its language."""
    profile: Any
    """The profile: a JSON object, or its text in TOML or JSON."""
    programme: str
    """Id of the programme."""
    want: Literal["page"]


class FormRequestProfile(TypedDict):
    programme: str
    """Id of the programme."""
    text: str
    """The file's text, TOML or JSON."""
    want: Literal["profile"]


class _Fulfilment(TypedDict):
    accepted: Possible
    """Least that the buyer accepts, by the tolerance of the order."""
    allocation: list[Share]
    """A witness: who delivers how much (fewest partners, then largest margin)."""
    excluded: list[Excluded]
    """Who was left out, and why."""
    limited: bool
    """The search for a set of workshops was stopped at its limit: the answer is unknown, not no."""
    own: Possible
    """What the enterprise can deliver itself."""
    pooled: Truth
    """Covered with certainly eligible, certainly equivalent partners; true, false or both."""
    quantity: Possible
    """Ordered quantity."""
    shortfall: Possible
    """What is missing without partners."""
    unit: str
    """The unit of all quantities."""
    weakest: list[Weakest]
    """Where each requirement is weakest among the workshops that fill the order."""
    without_largest: Possible
    """Share of what is required that is left when the largest partner drops out."""


class Fulfilment(_Fulfilment, total=False):
    """Who could fill the order."""

    joint: JointHistory
    """What the workshops of the allocation can promise by their summed months."""
    sameness: Text
    """Which route to "same result" was used."""


class _Gain(TypedDict):
    high: float
    """Change of the upper end."""
    low: float
    """Change of the lower end."""
    verdicts: list[GainVerdict]
    """One per ladder."""


class Gain(_Gain, total=False):
    """Verdicts and score if one rule alone were met in full."""

    score: Score
    """The score then."""


class GainVerdict(TypedDict):
    """A ladder in a counterfactual."""

    ladder: str
    """The ladder."""
    possible: list[VerdictRef]
    """Verdicts then possible, best first."""


class InTime(TypedDict):
    """The time until the ship date against the time that steps take."""

    enough: Truth
    """Certainly enough, certainly not, or either."""
    left: Possible
    """Days left from the date assessed to the ship date."""


class JointHistory(TypedDict):
    """What several workshops together let promise, from the months that all of them recorded."""

    alone: float
    """The sum of what each could safely promise alone: lower as a rule, since weak months seldom coincide."""
    months: float
    """Months that all of them recorded."""
    safe: float
    """Goods that can safely be promised together, from their summed output."""
    workshops: list[str]
    """`own` and the partners' ids."""


class Label(TypedDict):
    """A second place that helps to understand the first."""

    message: Text
    """What is to be seen there."""
    span: Place
    """Where."""


class LadderRef(TypedDict):
    """A ladder with its verdicts."""

    id: str
    """Its id."""
    title: Text
    """Its name."""
    verdicts: list[VerdictRef]
    """Best first."""


class _LadderVerdict(TypedDict):
    counts: Counts
    """Counts over this ladder's rules."""
    decided: bool
    """Only one is left."""
    guaranteed: VerdictRef
    """The lowest verdict that is still possible."""
    ladder: str
    """The ladder's id."""
    possible: list[VerdictRef]
    """All that are still possible, best first."""
    sentence: Text
    """What a person reads first."""
    title: Text
    """Its name."""


class LadderVerdict(_LadderVerdict, total=False):
    """The result on one ladder."""

    without_waivers: list[VerdictRef]
    """The same without waivers; absent when there are none in force."""


class Look(TypedDict):
    """Where the enterprise stands, without reasons."""

    as_of: str
    """The date assessed."""
    counts: Counts
    """Labels of all selected rules."""
    coverage: Coverage
    """Whether the rules cover this sector and market."""
    open: list[str]
    """Facts to ask, best first; empty if not wanted."""
    order: OrderRef
    """The order it was measured against."""
    required: Counts
    """Labels of what law or the destination demands."""
    verdicts: list[LadderVerdict]
    """One per ladder, in the programme's order."""
    warnings: list[Warning]
    """What the reader should know before trusting the rest."""


class _Measure(TypedDict):
    formula: Text
    """Formula and its source."""
    title: Text
    """What it is."""
    value: Possible
    """Its value."""


class Measure(_Measure, total=False):
    """Something the engine computed."""

    note: Text
    """What the reader must know of this very value: tested coverage, seasons not seen, what would settle it."""
    unit: str
    """Unit of a number."""


class MemberShare(TypedDict):
    """How many members meet one requirement ("60 dari 120")."""

    held: Possible
    """How many do."""
    path: str
    """The fact that counts them."""
    title: Text
    """What is asked of them."""


class Members(TypedDict):
    """Members of a cooperative or cluster, as counts."""

    for_container: Possible
    """Active members needed to fill one 20-ft container a month, at today's output per member."""
    ready: Possible
    """How many meet all of them: at least what the counts force, at most the fewest."""
    requirements: list[MemberShare]
    """How many meet each requirement, fewest first."""
    total: Possible
    """All of them."""


class _MonthOutput(TypedDict):
    month: str
    """`2026-05`"""
    stands_for: Possible
    """What could have been made: up to declared capacity where orders, or nothing stated, limited the month or the record is missing."""


class MonthOutput(_MonthOutput, total=False):
    """One month of the history."""

    limited_by: Limit
    """What limited it, if recorded."""
    made: Possible
    """Good output; absent where there is no record."""
    rejected: Possible
    """Rejected output, if recorded."""


class _NamedValue(TypedDict):
    path: str
    """Path, such as `bpom.md`."""
    title: Text
    """Its question or title."""
    value: Possible
    """Its value."""
    words: Text
    """The value in words, unit and labels of choices included."""


class NamedValue(_NamedValue, total=False):
    """A fact, measure, parameter or derived number with its value."""

    unit: str
    """Unit of a number."""


class Need(TypedDict):
    """A rule that keeps a candidate back."""

    in_ladder: bool
    """The ranking ladder counts it."""
    outcome: Outcome
    """`unmet` or `unknown`."""
    points: float
    """By how many points the low end of the score would rise if this rule alone were met."""
    rule: str
    """Full id of the rule."""
    severity: Severity
    """How much it matters."""
    title: Text
    """The demand."""


class _OrderRef(TypedDict):
    given: bool
    """The profile states an order."""
    reference: bool
    """The programme's reference order stands in ("pesanan acuan")."""


class OrderRef(_OrderRef, total=False):
    """The order."""

    quantity: Possible
    """Quantity in that unit."""
    ship_by: Possible
    """Ship date."""
    unit: str
    """The goods unit of product and order."""


class _Pair(TypedDict):
    a: str
    """One workshop."""
    b: str
    """The other."""
    characteristic: str
    """What was compared."""
    difference: float
    """Mean of `a` less mean of `b`."""
    same: Truth
    """True if the interval lies inside the tolerance, false if it lies outside, else unknown."""


class Pair(_Pair, total=False):
    """Whether two workshops make the same thing, by two one-sided tests (Welch, 5 % each)."""

    high: float
    """Upper end of its 90 % interval; absent likewise."""
    low: float
    """Lower end of its 90 % interval; absent where one of them measured a single item."""
    still: float
    """Items still to measure per workshop before equality could be shown, if the means were equal; 0 if enough; absent where more items would not help."""
    tolerance: float
    """The buyer's tolerance; absent where nobody stated one."""


class Place(TypedDict):
    """A place in a source, ready to be shown: lines and columns from 1, columns in characters, bytes half-open."""

    column: float
    """Column of the first character."""
    end: float
    """One past the last byte."""
    file: str
    """The name the caller gave to the text."""
    line: float
    """Line of the first character."""
    start: float
    """First byte."""
    text: str
    """The line, so that a surface without the file can show it; cut with `…` where it is very long."""


PossibleIs = TypedDict("PossibleIs", {"is": "Any"})
""""""


class PossibleAny(TypedDict):
    any: list[Any]


class PossibleBetweenBetween(TypedDict, total=False):
    max: Any
    """Upper end."""
    min: Any
    """Lower end."""


class PossibleBetween(TypedDict):
    between: PossibleBetweenBetween


class PossibleUnanswered(TypedDict):
    unanswered: bool


class _Production(TypedDict):
    capacity: Possible
    """Own capacity per month."""
    months: list[MonthOutput]
    """Every month of the history that the programme uses, in order, recorded or not."""
    unit: str
    """Goods unit of every quantity; quantities per month are per calendar month."""


class Production(_Production, total=False):
    """Output month by month against the order: what a chart draws."""

    promise: Promise
    """What history lets the workshop promise; absent with fewer than six recorded months."""
    required: Possible
    """What the order asks of each month; absent while nothing is known of it."""


class ProgrammeRef(TypedDict):
    """Which programme, exactly."""

    digest: str
    """SHA-256 of its rules."""
    id: str
    """Its id."""
    title: Text
    """Its name."""
    version: str
    """Its version."""


class _Promise(TypedDict):
    lead: Possible
    """Months to make the order in."""
    months: float
    """Months with a record."""
    safe: float
    """Goods that can safely be promised, after what is promised to others and with stock."""
    season_covered: bool
    """At least twelve months are recorded: the history has seen every season once."""
    words: Text
    """What this means, and what would settle an order that lies between."""


class Promise(_Promise, total=False):
    """What history lets a workshop promise for one order."""

    hoped: float
    """Goods that may be hoped for; absent where history sets no upper limit."""
    more_months: float
    """Further months like those recorded after which the order would be within the safe promise; absent where it is already, or where no number of them (up to 60) would do."""
    tested: TestedCoverage
    """How often such a promise was kept when it was tried on invented histories; absent where no tested length fits."""


class _Quality(TypedDict):
    characteristics: list[Characteristic]
    """One per specified characteristic and workshop that measured it."""
    pairs: list[Pair]
    """One per pair of workshops and characteristic that both measured."""


class Quality(_Quality, total=False):
    """What was measured and inspected."""

    plan: SamplingPlan
    """How to inspect the lot of this order; absent while lot or AQL is not known."""


class _Question(TypedDict):
    ask: Text
    """The question."""
    kind: str
    """bool, choice, choices, number, date or text."""
    narrows: float
    """Mean shrinking of the score interval by an answer, in points."""
    path: str
    """Fact."""
    rules: list[str]
    """Undecided rules that read it."""
    settles: float
    """Mean number of possible verdicts that an answer removes, over all ladders."""


class Question(_Question, total=False):
    """Something to ask."""

    choices: list[ChoiceText]
    """Choices, where there are any."""
    evidence: Text
    """What proves the answer."""
    help: Text
    """Help, if the fact has any."""
    unit: str
    """Unit of a number."""


class _Quota(TypedDict):
    fact: str
    """A fact that is a choice, a text, or true or false."""


class Quota(_Quota, total=False):
    """Least and most places for the candidates that give one answer."""

    max: float
    """At most so many places."""
    min: float
    """At least so many places."""
    sector: str
    """Only in the list of this sector."""
    value: str
    """The answer; absent: each answer that occurs has such a quota."""


class _QuotaResult(TypedDict):
    candidates: float
    """How many candidates are known to belong to the group."""
    change: Change
    """What this quota changes, all other quotas being as they are."""
    chosen: float
    """How many of them got a place."""
    fact: str
    """The fact."""
    label: Text
    """The answer in words."""
    reached: bool
    """The least that was asked for was reached."""
    title: Text
    """The question of the fact."""
    value: str
    """The answer."""
    waiting: list[str]
    """Members of the group that wait, in their order."""


class QuotaResult(_QuotaResult, total=False):
    """What became of one quota."""

    max: float
    """Most places."""
    min: float
    """Least places."""


class RankAnswerRefused(TypedDict):
    diagnostics: list[Diagnostic]
    """At least one of them is an error."""
    type: Literal["refused"]


class _RankRequest(TypedDict):
    as_of: str
    """The date for which the question is asked."""
    candidates: list[Any]
    """The candidates: each a profile as a JSON object, or its text in TOML or JSON."""
    programme: str
    """Id of the programme, such as `gpei-jatim`."""


class RankRequest(_RankRequest, total=False):
    """Whom to rank, for how many places."""

    evidence_level: EvidenceLevel
    """Answers below this level are treated as not given; default: the programme's level."""
    lists: list[SectorPlaces]
    """Places sector by sector, instead of a share of the whole; default: the programme's."""
    mixed: bool
    """One list of all sectors; default: as the programme says."""
    places: float
    """How many get a place; default: the programme's."""
    questions: bool
    """Whether to look for the answer that would settle a borderline candidate (the slowest part); default true."""
    quotas: list[Quota]
    """Least and most places for groups of candidates; default: the programme's."""
    rules: list[RuleText]
    """Rule files to use instead of the shipped ones."""
    seed: str
    """The public seed of the lottery; needed only where candidates are equal in all else."""
    waiting: float
    """How many wait; default: the programme's, else all others."""


class _RankedList(TypedDict):
    candidates: list[Candidate]
    """Best first."""
    chosen: float
    """How many got one."""
    exact: bool
    """`certain`, `possible` and `out` are exact; otherwise they are bounds: more may be certain, more may be out."""
    kind: ListKind
    """Of one sector, of all, or of those whose sector is not known."""
    places: float
    """How many get a place."""
    quotas: list[QuotaResult]
    """One per group that has a quota, in the order in which quotas are served."""
    ties: list[Tie]
    """Candidates that only the lottery tells apart."""
    waiting: float
    """How many may wait."""


class RankedList(_RankedList, total=False):
    """Candidates that compete for the same places."""

    cut_off: str
    """The id of the last that got a place by rank alone."""
    quotas_change: Change
    """What all quotas together change, if there are any."""
    sector: ChoiceText
    """The sector."""


class _Reason(TypedDict):
    condition: str
    """The condition as written."""
    truth: Truth
    """Its value."""


class Reason(_Reason, total=False):
    """One condition with its value; only the side that decides is opened."""

    because: list[Reason]
    """Parts that decide, and derived facts opened."""
    item: Text
    """The choice asked for, where the condition asks whether one of several holds."""
    name: str
    """The derived fact that this condition is, where it is one."""
    title: Text
    """Title of that derived fact."""
    values: list[NamedValue]
    """Facts, measures and parameters read directly, with their values."""


class _Request(TypedDict):
    as_of: str
    """The date for which the question is asked."""
    profile: Any
    """The profile: a JSON object, or its text in TOML or JSON."""
    programme: str
    """Id of the programme, such as `gpei-jatim`."""


class Request(_Request, total=False):
    """What to assess."""

    evidence_level: EvidenceLevel
    """Answers below this level are treated as not given; default: the programme's level."""
    questions: bool
    """Whether to work out the next questions (the slowest part); default true."""
    rules: list[RuleText]
    """Rule files to use instead of the shipped ones."""


class _RuleChange(TypedDict):
    because: list[Text]
    """Why, as far as the two assessments tell."""
    rule: str
    """Full id."""
    title: Text
    """The demand."""


class RuleChange(_RuleChange, total=False):
    """A rule with another outcome, or one that only one side has."""

    after: Outcome
    """Its outcome after; absent if it is no longer in force."""
    before: Outcome
    """Its outcome before; absent if it was not in force."""


class RuleText(TypedDict):
    """One rule file."""

    name: str
    """Its path below the rules folder, such as `bpom/set.toml`."""
    text: str
    """Its text."""


class SamplingPlan(TypedDict):
    """Single sampling by ISO 2859-1, general inspection level II, normal inspection."""

    accept: float
    """Accept the lot up to this many nonconforming items."""
    aql: float
    """Acceptance quality limit, per cent nonconforming."""
    code: str
    """Code letter of the sample size."""
    lot: float
    """Items of the lot."""
    reject: float
    """Reject it from this many on."""
    sample: float
    """Items to inspect."""


class Score(TypedDict):
    """A score as an interval."""

    exact: bool
    """True if both ends can really be reached."""
    high: float
    """Highest that is possible."""
    low: float
    """Lowest that is possible."""


class ScoreChange(TypedDict, total=False):
    """The scores before and after; absent where there was none."""

    after: Score
    """After."""
    before: Score
    """Before."""


class _SectorPlaces(TypedDict):
    places: float
    """How many get a place."""
    sector: str
    """Choice of `product.sector`."""


class SectorPlaces(_SectorPlaces, total=False):
    """The places of one sector."""

    waiting: float
    """How many wait; default: all others."""


class SetRef(TypedDict):
    """A rule set that took part."""

    checked: str
    """When it was last checked against its sources."""
    id: str
    """Its id."""
    version: str
    """Its version."""


class SettledBy(TypedDict):
    """Smallest sets of answers that settle a rule."""

    met: list[list[Suggestion]]
    """Each makes the rule met (or not applicable)."""
    more: bool
    """There are more, or larger ones."""
    unmet: list[list[Suggestion]]
    """Each makes it unmet."""


class Settling(TypedDict):
    """The answer that would settle a borderline candidate."""

    answers: list[SettlingAnswer]
    """What each answer would make of the candidate."""
    ask: Text
    """The question."""
    every: bool
    """Every answer settles it; otherwise those do that are not `possible` below."""
    path: str
    """The fact."""


class SettlingAnswer(TypedDict):
    """One answer and what it would make of the candidate."""

    standing: Standing
    """Certain, possible or out with it."""
    value: Possible
    """The answer."""
    words: Text
    """In words."""


class Share(TypedDict):
    """One workshop's part of the order."""

    quantity: float
    """Quantity."""
    workshop: str
    """`own`, or the partner's id."""


class ShowAnswerText(TypedDict):
    text: str
    """The text."""
    type: Literal["text"]


class ShowAnswerRefused(TypedDict):
    diagnostics: list[Diagnostic]
    """At least one of them is an error."""
    type: Literal["refused"]


class ShowRequestReport(TypedDict):
    assessment: Assessment
    """About what."""
    format: Format
    """In which form."""
    lang: Lang
    """In which language."""
    reader: Reader
    """For whom; owners get a page only."""
    want: Literal["report"]


class ShowRequestCommittee(TypedDict):
    cohort: Cohort
    """Of what."""
    format: Format
    """In which form."""
    lang: Lang
    """In which language."""
    want: Literal["committee"]


class ShowRequestExplain(TypedDict):
    assessment: Assessment
    """Of what."""
    lang: Lang
    """In which language."""
    rule: str
    """Full id of the rule."""
    want: Literal["explain"]


class ShowRequestCard(TypedDict):
    assessment: Assessment
    """Of what."""
    lang: Lang
    """In which language."""
    want: Literal["card"]


class ShowRequestCohortCard(TypedDict):
    cohort: Cohort
    """Of what."""
    lang: Lang
    """In which language."""
    want: Literal["cohort_card"]


class ShowRequestChanges(TypedDict):
    after: Assessment
    """The later one."""
    before: Assessment
    """The earlier one."""
    want: Literal["changes"]


class ShowRequestChangesText(TypedDict):
    changes: Changes
    """What changed."""
    lang: Lang
    """In which language."""
    want: Literal["changes_text"]


class ShowRequestChangesCard(TypedDict):
    changes: Changes
    """What changed."""
    lang: Lang
    """In which language."""
    want: Literal["changes_card"]


class _Step(TypedDict):
    action: str
    """Full id of the action."""
    blocking: Truth
    """Whether it mends what blocks, or must be finished before a step that does."""
    certain: bool
    """False where what it brings about may be so already: it costs and takes nothing at the low ends."""


class Step(_Step, total=False):
    """One step and its place among the others."""

    after: list[str]
    """Steps to finish first: required by name, or by a condition that certainly does not hold yet."""
    instead: str
    """An action left out because this one already mends all that it would."""
    perhaps_after: list[str]
    """Steps to finish first if a condition, which is not decided yet, turns out not to hold. They count at the high ends only."""


class Suggestion(TypedDict):
    """An answer that might be given."""

    path: str
    """Fact."""
    value: Possible
    """Value or range."""


class TermText(TypedDict):
    """A word of the trade."""

    about: Text
    """What it means."""
    name: Text
    """The word."""
    slug: str
    """Its address."""


class TestedCoverage(TypedDict):
    """How often a promise of this kind was kept in the coverage benchmark, least and most over the processes tried, 0..1."""

    high: float
    """Most over all processes tried."""
    low: float
    """Least over all processes tried."""
    months: float
    """Length of the histories tried, months."""
    nominal: float
    """What the formula aims at."""


class Text(TypedDict):
    """One sentence or phrase in both languages."""

    en: str
    """English."""
    id: str
    """Bahasa Indonesia."""


class Tie(TypedDict):
    """Candidates that are equal in verdict, score, open critical rules and date of application."""

    decides: bool
    """The lottery decided who of them got a place, or who waits."""
    ids: list[str]
    """In the order that the lottery gave."""


class Times(TypedDict):
    """How many times an action must be done, from low to high, and what one time costs (IDR). The cost of the action is the product."""

    each: Bounds
    """IDR for one time."""
    high: float
    """Most."""
    low: float
    """Least."""


class _ToDo(TypedDict):
    all: Effort
    """All of them together."""
    steps: list[Step]
    """In the order of `actions`: prerequisites first, then cost, then days."""


class ToDo(_ToDo, total=False):
    """The steps that mend what is certainly unmet, with all they require, and what they take together. Of actions that mend the same demands only the first is a step, because one of them is enough."""

    blocking: Effort
    """Those among them that mend what blocks, with what must be finished before; absent where nothing that blocks can be mended. What blocks: decisive demands, and important ones of law or the destination."""
    in_time: InTime
    """Whether `blocking` can be finished by the ship date; absent where that date is not known or past, or where `blocking` is: what does not block need not be finished before goods leave."""


class Topic(TypedDict):
    """A part of a form."""

    id: str
    """Id of the rule set."""
    title: Text
    """Its name."""


class Upcoming(TypedDict):
    """Something that changes soon."""

    id: str
    """Rule or parameter."""
    kind: UpcomingKind
    """What happens."""
    on: str
    """When."""
    title: Text
    """Its title."""


class VerdictChange(TypedDict):
    """A ladder on which other verdicts are possible."""

    after: list[Text]
    """Verdicts that are possible now, best first."""
    before: list[Text]
    """Verdicts that were possible, best first."""
    ladder: str
    """The ladder's id."""
    title: Text
    """Its name."""


class VerdictRef(TypedDict):
    """A step of a ladder."""

    id: str
    """Its id; `nothing_assessed` where no rule applies."""
    label: Text
    """Its label."""


class Waiver(TypedDict):
    """An authority lets a rule pass."""

    authority: str
    """Who."""
    reason: str
    """Why."""
    until: str
    """Last day."""


class _Warning(TypedDict):
    kind: WarningKind
    """What it is about."""
    message: Text
    """The sentence."""


class Warning(_Warning, total=False):
    """Something to know before trusting the rest."""

    about: str
    """Fact, rule or set concerned."""
    on: str
    """Date concerned."""


class Weakest(TypedDict):
    """Where one workshop is the weakest of those that fill an order."""

    requirement: Text
    """What is compared."""
    value: Text
    """Its value, in words."""
    workshop: str
    """`own`, or the partner's id."""


class AnswerAssessment(Assessment):
    type: Literal["assessment"]


class FormAnswerForm(Form):
    type: Literal["form"]


class FormAnswerLook(Look):
    type: Literal["look"]


class RankAnswerCohort(Cohort):
    type: Literal["cohort"]


class ShowAnswerChanges(Changes):
    type: Literal["changes"]

Answer = Union[AnswerAssessment, AnswerRefused]
"""What comes back: an assessment, or why there is none."""

Basis = Literal["law", "market", "buyer", "programme", "practice"]
"""Who demands it. Only `law` and `market` may be worded "wajib"."""

Confidence = Literal["high", "medium", "low"]
"""How sure we are of what a source says."""

CoverageLevel = Literal["full", "partial", "none"]
"""How far a programme's rules cover a sector and market."""

Criterion = Literal["verdict", "score", "undecided_critical", "applied_on", "lottery"]
"""What candidates are ordered by, first to last."""

EvidenceLevel = Literal["declared", "seen", "verified"]
"""How well an answer is proved."""

FormAnswer = Union[FormAnswerForm, FormAnswerLook, FormAnswerPage, FormAnswerProfile, FormAnswerRefused]
"""What a form gets."""

FormRequest = Union[FormRequestForm, FormRequestLook, FormRequestPage, FormRequestProfile]
"""What a form wants."""

Format = Literal["text", "markdown", "html", "json"]
"""The form of a report."""

Lang = Literal["id", "en"]
"""A language that Layak speaks."""

Level = Literal["error", "warning"]
"""How bad it is."""

Limit = Literal["orders", "material", "labour", "machine", "season"]
"""What limited a month's output."""

ListKind = Literal["sector", "mixed", "unknown"]
"""Which candidates a list holds."""

Outcome = Literal["met", "unmet", "unknown", "not_applicable", "waived"]
"""The label of an outcome set."""

Placing = Literal["chosen", "waiting", "not_chosen"]
"""What a candidate got."""

Possible = Union[PossibleIs, PossibleAny, PossibleBetween, PossibleUnanswered]
"""What a value may still be. Infinite ends are left out."""

RankAnswer = Union[RankAnswerCohort, RankAnswerRefused]
"""What comes back: a ranked cohort, or why there is none."""

Reader = Literal["owner", "assessor"]
"""Who reads a report."""

Severity = Literal["critical", "major", "minor", "info"]
"""How much a rule matters to a verdict."""

ShowAnswer = Union[ShowAnswerText, ShowAnswerChanges, ShowAnswerRefused]
"""What is shown."""

ShowRequest = Union[ShowRequestReport, ShowRequestCommittee, ShowRequestExplain, ShowRequestCard, ShowRequestCohortCard, ShowRequestChanges, ShowRequestChangesText, ShowRequestChangesCard]
"""What is wanted."""

Standing = Literal["certain", "possible", "out"]
"""Whether answers that are still open, its own or those of others, can change who has a place."""

Truth = Literal["true", "false", "unknown"]
"""A truth value of a condition."""

UpcomingKind = Literal["starts", "ends", "changes"]
"""What an upcoming entry announces."""

WarningKind = Literal["evidence_expiring", "evidence_expired", "ship_date_past", "rules_stale", "waiver_unused", "history_unused", "nothing_applicable"]
"""What a warning is about."""
