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
    """What changes within 180 days or before the ship date."""
    verdicts: list[LadderVerdict]
    """One per ladder, in the programme's order."""
    warnings: list[Warning]
    """What the reader should know before trusting the rest."""


class Assessment(_Assessment, total=False):
    """What is known about one enterprise, one order, one date under one programme."""

    fulfilment: Fulfilment
    """Who could fill the order, where there is one."""
    score: Score
    """0..100; absent when nothing applicable carries weight."""


class Bounds(TypedDict):
    """From low to high."""

    high: float
    """Most."""
    low: float
    """Least."""


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
    allocation: list[Share]
    """A witness: who delivers how much (fewest partners, then largest margin)."""
    excluded: list[Excluded]
    """Who was left out, and why."""
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


class Fulfilment(_Fulfilment, total=False):
    """Who could fill the order."""

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


class Label(TypedDict):
    """A second place that helps to understand the first."""

    message: Text
    """What is to be seen there."""
    span: Place
    """Where."""


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

    unit: str
    """Unit of a number."""


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


class RuleText(TypedDict):
    """One rule file."""

    name: str
    """Its path below the rules folder, such as `bpom/set.toml`."""
    text: str
    """Its text."""


class Score(TypedDict):
    """A score as an interval."""

    exact: bool
    """True if both ends can really be reached."""
    high: float
    """Highest that is possible."""
    low: float
    """Lowest that is possible."""


class SettledBy(TypedDict):
    """Smallest sets of answers that settle a rule."""

    met: list[list[Suggestion]]
    """Each makes the rule met (or not applicable)."""
    more: bool
    """There are more, or larger ones."""
    unmet: list[list[Suggestion]]
    """Each makes it unmet."""


class Share(TypedDict):
    """One workshop's part of the order."""

    quantity: float
    """Quantity."""
    workshop: str
    """`own`, or the partner's id."""


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


class Text(TypedDict):
    """One sentence or phrase in both languages."""

    en: str
    """English."""
    id: str
    """Bahasa Indonesia."""


class Times(TypedDict):
    """How many times an action must be done, from low to high, and what one time costs (IDR). The cost of the action is the product."""

    each: Bounds
    """IDR for one time."""
    high: float
    """Most."""
    low: float
    """Least."""


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


class AnswerAssessment(Assessment):
    type: Literal["assessment"]


class FormAnswerForm(Form):
    type: Literal["form"]


class FormAnswerLook(Look):
    type: Literal["look"]

Answer = Union[AnswerAssessment, AnswerRefused]
"""What comes back: an assessment, or why there is none."""

Basis = Literal["law", "market", "buyer", "programme", "practice"]
"""Who demands it. Only `law` and `market` may be worded "wajib"."""

Confidence = Literal["high", "medium", "low"]
"""How sure we are of what a source says."""

CoverageLevel = Literal["full", "partial", "none"]
"""How far a programme's rules cover a sector and market."""

EvidenceLevel = Literal["declared", "seen", "verified"]
"""How well an answer is proved."""

FormAnswer = Union[FormAnswerForm, FormAnswerLook, FormAnswerPage, FormAnswerProfile, FormAnswerRefused]
"""What a form gets."""

FormRequest = Union[FormRequestForm, FormRequestLook, FormRequestPage, FormRequestProfile]
"""What a form wants."""

Lang = Literal["id", "en"]
"""A language that Layak speaks."""

Level = Literal["error", "warning"]
"""How bad it is."""

Outcome = Literal["met", "unmet", "unknown", "not_applicable", "waived"]
"""The label of an outcome set."""

Possible = Union[PossibleIs, PossibleAny, PossibleBetween, PossibleUnanswered]
"""What a value may still be. Infinite ends are left out."""

Severity = Literal["critical", "major", "minor", "info"]
"""How much a rule matters to a verdict."""

Truth = Literal["true", "false", "unknown"]
"""A truth value of a condition."""

UpcomingKind = Literal["starts", "ends", "changes"]
"""What an upcoming entry announces."""

WarningKind = Literal["evidence_expiring", "evidence_expired", "rules_stale", "waiver_unused", "history_unused", "nothing_applicable"]
"""What a warning is about."""
