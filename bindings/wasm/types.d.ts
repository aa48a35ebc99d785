// Made by `cargo xtask gen` from the JSON Schemas of the core. Do not edit.

/** Something that can be done. */
export interface Action {
  /** IDR, for all times it must be done. */
  cost: Bounds;
  /** Days. */
  duration: Bounds;
  /** Full id, `set.action`. */
  id: string;
  /** Rules it mends. */
  mends: string[];
  /** One of them is certainly unmet, or it must be finished before an action that mends one. Otherwise the need is not known yet: answers come first. */
  needed: boolean;
  /** What to know before starting: what the cost includes, what to avoid, how long something holds. */
  notes?: Text[];
  /** Papers to prepare. */
  papers: Text[];
  /** What proves afterwards that it was done; only where the action names no papers. */
  proof?: Text[];
  /** Who provides it. */
  provider: Text;
  /** Actions to finish first (full ids). */
  requires: string[];
  /** How many times it must be done, and the cost of one time, where the rules say so: as often as members lack something. */
  times?: Times;
  /** What to do. */
  title: Text;
  /** How many days its result stays valid. */
  valid_for?: number;
}

/** What comes back: an assessment, or why there is none. */
export type Answer = (Assessment & { type: "assessment"; }) | { diagnostics: Diagnostic[]; type: "refused"; };

/** What is known about one enterprise, one order, one date under one programme. */
export interface Assessment {
  /** What mends unmet and unknown rules: prerequisites first, then cost, then days. */
  actions: Action[];
  /** The date assessed. */
  as_of: string;
  /** Weight of rules with a single outcome ÷ weight of selected rules, 0..1. */
  completeness: number;
  /** Labels of all selected rules; they add up to `selected`. */
  counts: Counts;
  /** Whether the rules cover this sector and market. */
  coverage: Coverage;
  /** SHA-256 over this answer without `digest` and `enterprise`, the rules and the profile without identity. */
  digest: string;
  /** The programme's dimensions, in its order. */
  dimensions: Dimension[];
  /** Name and version of the engine. */
  engine: string;
  /** Whom it is about; never part of the digest. */
  enterprise: EnterpriseRef;
  /** Answers below this level were not used. */
  evidence_level: EvidenceLevel;
  /** One per selected rule, in file order. */
  findings: Finding[];
  /** Who could fill the order, where there is one. */
  fulfilment?: Fulfilment;
  /** What the engine computed, by name. */
  measures: { [key: string]: Measure };
  /** Members as counts, where they are counted. */
  members?: Members;
  /** The order it was measured against. */
  order: OrderRef;
  /** Output month by month against the order, where months are recorded. */
  production?: Production;
  /** Under which programme. */
  programme: ProgrammeRef;
  /** What was measured and inspected, where anything was. */
  quality?: Quality;
  /** What to ask next, best first. */
  questions: Question[];
  /** Name and number of this shape. */
  schema: string;
  /** 0..100; absent when nothing applicable carries weight. */
  score?: Score;
  /** Which of them are certainly to be done, and what they take together; absent where none is. */
  to_do?: ToDo;
  /** What changes within 180 days or before the ship date and may concern this enterprise. */
  upcoming: Upcoming[];
  /** One per ladder, in the programme's order. */
  verdicts: LadderVerdict[];
  /** What the reader should know before trusting the rest. */
  warnings: Warning[];
}

/** Who demands it. Only `law` and `market` may be worded "wajib". */
export type Basis = "law" | "market" | "buyer" | "programme" | "practice";

/** From low to high. */
export interface Bounds {
  /** Most. */
  high: number;
  /** Least. */
  low: number;
}

/** One candidate. */
export interface Candidate {
  /** That other candidate. */
  against?: string;
  /** How many rules certainly apply: scores of candidates to whom different rules apply compare only so far. */
  applicable: number;
  /** `enterprise.applied_on`, as far as it is known. */
  applied_on?: Possible;
  /** The same without its own rank and number on the waiting list: alike for all whom the same keeps in or out. */
  because?: Text;
  /** The best that is still possible. */
  best: VerdictRef;
  /** Where it and the candidate on the other side of the cut-off first differ. */
  decided_by?: Criterion;
  /** The answers by which quotas go, by fact; absent where not known. */
  groups: { [key: string]: Text };
  /** `enterprise.id`. */
  id: string;
  /** SHA-256 of seed and id, in hexadecimal; the lowest comes first. */
  lottery?: string;
  /** How many more there are. */
  more_needs: number;
  /** `enterprise.name`; never part of the digest. */
  name?: string;
  /** For one without a place: what it would need. */
  needed?: Text;
  /** For one without a place: rules that are unmet or undecided, those first that would help most. */
  needs: Need[];
  /** What it got. */
  place: Placing;
  /** SHA-256 of the profile without identity. */
  profile: string;
  /** From 1, in its list. */
  rank: number;
  /** Why it got what it got. */
  reason: Text;
  /** The score; candidates are ordered by its low end. */
  score?: Score;
  /** For one that is neither certain nor out: the answer that would settle it. */
  settles?: Settling;
  /** Whether open answers, its own or those of others, can still change that. */
  standing: Standing;
  /** Critical rules that are undecided. */
  undecided_critical: number;
  /** The guaranteed verdict: the lowest that is still possible. */
  verdict: VerdictRef;
  /** Its number on the waiting list. */
  waiting?: number;
}

/** A candidate by id, with its rank. */
export interface CandidateRef {
  /** Its id. */
  id: string;
  /** Its rank in the list. */
  rank: number;
}

/** Who enters and who leaves. */
export interface Change {
  /** Who has a place because of it, best first. */
  enters: CandidateRef[];
  /** Who would have one without it, best first. */
  leaves: CandidateRef[];
  /** Who and why, for people. */
  sentence: Text;
}

/** Everything that changed from one assessment to another. */
export interface Changes {
  /** Circumstances: enterprise, date, programme, rules, evidence, engine. */
  circumstances: Text[];
  /** Rules with another outcome, in file order; last those that are no longer in force. */
  rules: RuleChange[];
  /** The scores, if they differ. */
  score?: ScoreChange;
  /** Ladders on which other verdicts are possible. */
  verdicts: VerdictChange[];
}

/** One characteristic of one workshop's goods against its limits. */
export interface Characteristic {
  /** As named in the specification. */
  characteristic: string;
  /** Items measured. */
  items: number;
  /** Least that is accepted. */
  lower?: number;
  /** Mean of the items. */
  mean: number;
  /** Ppk with its Bissell bounds (95 % each); `Unanswered` below 20 items. */
  ppk: Possible;
  /** Standard deviation (n − 1); absent for a single item. */
  spread?: number;
  /** Items still to measure before anything is said; 0 if enough. */
  still: number;
  /** Unit of mean, spread and limits; absent for plain numbers. */
  unit?: string;
  /** Most that is accepted. */
  upper?: number;
  /** `own`, or the partner's id. */
  workshop: string;
}

/** A choice with its label. */
export interface ChoiceText {
  /** Label. */
  label: Text;
  /** As written in a profile. */
  value: string;
}

/** A place in a source. */
export interface Citation {
  /** Article or section, as far as verified. */
  at: string;
  /** When it was last checked. */
  checked: string;
  /** How sure we are. */
  confidence: Confidence;
  /** Id in the register. */
  id: string;
  /** A remark. */
  note?: Text;
  /** Title of the source. */
  title: string;
}

/** The candidates of one programme on one date, ranked. */
export interface Cohort {
  /** The date assessed. */
  as_of: string;
  /** SHA-256 over this answer without `digest` and without names, and the rules. */
  digest: string;
  /** Name and version of the engine. */
  engine: string;
  /** Answers below this level were not used. */
  evidence_level: EvidenceLevel;
  /** The ladder by which candidates are ranked. */
  ladder: LadderRef;
  /** One per sector in the order of the declared sectors, or one for all. Last, without places: those whose sector is not known. */
  lists: RankedList[];
  /** The lowest verdict with which a candidate may get a place; absent: any. */
  lowest?: VerdictRef;
  /** All sectors are in one list. */
  mixed: boolean;
  /** What the reader should know before trusting the rest. */
  notes: Text[];
  /** Under which programme. */
  programme: ProgrammeRef;
  /** Name and number of this shape. */
  schema: string;
  /** The public seed of the lottery. */
  seed?: string;
  /** Its rule sets, as far as one of their rules was looked at. */
  sets: SetRef[];
  /** Places in all, where they were divided among lists in proportion to their candidates. */
  shared?: number;
}

/** How sure we are of what a source says. */
export type Confidence = "high" | "medium" | "low";

/** How many rules have which label. */
export interface Counts {
  /** Certainly met. */
  met: number;
  /** Certainly not applicable. */
  not_applicable: number;
  /** All of them. */
  selected: number;
  /** Undecided. */
  unknown: number;
  /** Certainly not met. */
  unmet: number;
  /** Waived. */
  waived: number;
}

/** Whether the programme has rules for this sector and market. */
export interface Coverage {
  /** The least that is still possible. */
  level: CoverageLevel;
  /** What to tell the reader. */
  note?: Text;
  /** Levels still possible (several while sector or market are unknown). */
  possible: CoverageLevel[];
}

/** How far a programme's rules cover a sector and market. */
export type CoverageLevel = "full" | "partial" | "none";

/** What candidates are ordered by, first to last. */
export type Criterion = "verdict" | "score" | "undecided_critical" | "applied_on" | "lottery";

/** One mistake. Collected, never thrown: a run shows all of them. */
export interface Diagnostic {
  /** Stable name; `layak explain CODE` prints its paragraph. */
  code: string;
  /** What to do about it. */
  help?: Text;
  /** Further places. */
  labels?: Label[];
  /** One lower-case sentence. */
  message: Text;
  /** JSON pointer or dotted path, where the input had no text of its own. */
  pointer?: string;
  /** Refused, or only noticed. */
  severity: Level;
  /** Where in the text. */
  span?: Place;
}

/** One dimension of a programme. */
export interface Dimension {
  /** Its rules. */
  counts: Counts;
  /** Its id. */
  id: string;
  /** Its own score; absent when nothing applicable carries weight. */
  score?: Score;
  /** Its name. */
  title: Text;
  /** Share of the programme's weight, 0..1. */
  weight: number;
}

/** What some steps take together, if they are begun on the date assessed: one after another where one requires another, side by side otherwise. */
export interface Effort {
  /** IDR: the sum. */
  cost: Bounds;
  /** Days: the longest chain. */
  duration: Bounds;
  /** The day on which all can be finished if each takes its shortest. */
  earliest: string;
  /** The same if each takes its longest. */
  latest: string;
  /** How many. */
  steps: number;
}

/** Whom it is about. */
export interface EnterpriseRef {
  /** The profile's own id, if it gives one. */
  id?: string;
  /** Name, if given. */
  name?: string;
}

/** How well an answer is proved. */
export type EvidenceLevel = "declared" | "seen" | "verified";

/** A partner that could not be counted. */
export interface Excluded {
  /** Why. */
  reason: Text;
  /** The partner's id. */
  workshop: string;
}

/** The conditions of a rule, opened. */
export interface Explanation {
  /** Whether the rule concerns the case; absent where it always does. */
  applies?: Reason;
  /** Whether the demand holds; absent where the rule certainly does not concern the case. */
  holds?: Reason;
}

/** One rule, judged and explained. */
export interface Finding {
  /** Actions that mend it, full ids. */
  actions?: string[];
  /** Who demands it. */
  basis: Basis;
  /** Facts that an unknown outcome still depends on. */
  depends_on?: string[];
  /** Its dimension. */
  dimension: string;
  /** Papers to prepare. */
  evidence: Text[];
  /** The conditions with their values. */
  explanation: Explanation;
  /** What would change if this rule alone were met. */
  gain?: Gain;
  /** Why nothing can mend it. */
  no_action?: Text;
  /** The label. */
  outcome: Outcome;
  /** Outcomes still possible: met, unmet, not_applicable. */
  possible: Outcome[];
  /** Full id, `set.rule`. */
  rule: string;
  /** What was found, in a sentence with its values. */
  sentence: Text;
  /** Smallest sets of answers that settle an unknown outcome. */
  settled_by?: SettledBy;
  /** How much it matters. */
  severity: Severity;
  /** Where it is written. */
  sources: Citation[];
  /** What beside answers would decide an unknown outcome: more months, more items, a trial order. */
  still_needed?: Text[];
  /** What the programme changed about this rule, and why. */
  tailoring?: Text;
  /** The demand. */
  title: Text;
  /** The waiver in force. */
  waiver?: Waiver;
  /** Share of the whole programme's weight, 0..1; 0 for `info`. */
  weight: number;
  /** Why the rule exists. */
  why: Text;
}

/** Every question and every word of a programme. */
export interface Form {
  /** What can be answered, in file order. */
  facts: FormFact[];
  /** Units in which a product can be counted. */
  goods: string[];
  /** The labels of reports, by kind and word, such as `basis.law`. */
  labels: { [key: string]: Text };
  /** Which programme. */
  programme: ProgrammeRef;
  /** Its parts, in file order. */
  topics: Topic[];
  /** Every unit a form may show, in words; those per goods once for each of `goods`. */
  units: { [key: string]: Text };
  /** The glossary. */
  words: TermText[];
}

/** What a form gets. */
export type FormAnswer = (Form & { type: "form"; }) | (Look & { type: "look"; }) | { html: string; type: "page"; } | { profile: unknown; type: "profile"; } | { diagnostics: Diagnostic[]; type: "refused"; };

/** One question. */
export interface FormFact {
  /** The question. */
  ask: Text;
  /** Choices, where there are any. */
  choices?: ChoiceText[];
  /** Asked only on a condition. */
  conditional: boolean;
  /** What proves the answer. */
  evidence?: Text;
  /** Asked before everything else. */
  filter: boolean;
  /** Help, if there is any. */
  help?: Text;
  /** bool, choice, choices, number, date or text. */
  kind: string;
  /** Greatest number accepted. */
  max?: number;
  /** Least number accepted. */
  min?: number;
  /** `set.name`. */
  path: string;
  /** Id of its part. */
  topic: string;
  /** Unit of a number; `goods` in it stands for the unit of the product. */
  unit?: string;
  /** Only integers, where that is so. */
  whole?: boolean;
}

/** What a form wants. */
export type FormRequest = { programme: string; want: "form"; } | { as_of: string; profile: unknown; programme: string; questions?: boolean; want: "look"; } | { as_of: string; lang: Lang; profile: unknown; programme: string; want: "page"; } | { programme: string; text: string; want: "profile"; };

/** The form of a report. */
export type Format = "text" | "markdown" | "html" | "json";

/** Who could fill the order. */
export interface Fulfilment {
  /** Least that the buyer accepts, by the tolerance of the order. */
  accepted: Possible;
  /** A witness: who delivers how much (fewest partners, then largest margin). */
  allocation: Share[];
  /** Who was left out, and why. */
  excluded: Excluded[];
  /** What the workshops of the allocation can promise by their summed months. */
  joint?: JointHistory;
  /** The search for a set of workshops was stopped at its limit: the answer is unknown, not no. */
  limited: boolean;
  /** What the enterprise can deliver itself. */
  own: Possible;
  /** Covered with certainly eligible, certainly equivalent partners; true, false or both. */
  pooled: Truth;
  /** Ordered quantity. */
  quantity: Possible;
  /** Which route to "same result" was used. */
  sameness?: Text;
  /** What is missing without partners. */
  shortfall: Possible;
  /** The unit of all quantities. */
  unit: string;
  /** Where each requirement is weakest among the workshops that fill the order. */
  weakest: Weakest[];
  /** Share of what is required that is left when the largest partner drops out. */
  without_largest: Possible;
}

/** Verdicts and score if one rule alone were met in full. */
export interface Gain {
  /** Change of the upper end. */
  high: number;
  /** Change of the lower end. */
  low: number;
  /** The score then. */
  score?: Score;
  /** One per ladder. */
  verdicts: GainVerdict[];
}

/** A ladder in a counterfactual. */
export interface GainVerdict {
  /** The ladder. */
  ladder: string;
  /** Verdicts then possible, best first. */
  possible: VerdictRef[];
}

/** The time until the ship date against the time that steps take. */
export interface InTime {
  /** Certainly enough, certainly not, or either. */
  enough: Truth;
  /** Days left from the date assessed to the ship date. */
  left: Possible;
}

/** What several workshops together let promise, from the months that all of them recorded. */
export interface JointHistory {
  /** The sum of what each could safely promise alone: lower as a rule, since weak months seldom coincide. */
  alone: number;
  /** Months that all of them recorded. */
  months: number;
  /** Goods that can safely be promised together, from their summed output. */
  safe: number;
  /** `own` and the partners' ids. */
  workshops: string[];
}

/** A second place that helps to understand the first. */
export interface Label {
  /** What is to be seen there. */
  message: Text;
  /** Where. */
  span: Place;
}

/** A ladder with its verdicts. */
export interface LadderRef {
  /** Its id. */
  id: string;
  /** Its name. */
  title: Text;
  /** Best first. */
  verdicts: VerdictRef[];
}

/** The result on one ladder. */
export interface LadderVerdict {
  /** Counts over this ladder's rules. */
  counts: Counts;
  /** Only one is left. */
  decided: boolean;
  /** The lowest verdict that is still possible. */
  guaranteed: VerdictRef;
  /** The ladder's id. */
  ladder: string;
  /** All that are still possible, best first. */
  possible: VerdictRef[];
  /** What a person reads first. */
  sentence: Text;
  /** Its name. */
  title: Text;
  /** The same without waivers; absent when there are none in force. */
  without_waivers?: VerdictRef[];
}

/** A language that Layak speaks. */
export type Lang = "id" | "en";

/** How bad it is. */
export type Level = "error" | "warning";

/** What limited a month's output. */
export type Limit = "orders" | "material" | "labour" | "machine" | "season";

/** Which candidates a list holds. */
export type ListKind = "sector" | "mixed" | "unknown";

/** Where the enterprise stands, without reasons. */
export interface Look {
  /** The date assessed. */
  as_of: string;
  /** Labels of all selected rules. */
  counts: Counts;
  /** Whether the rules cover this sector and market. */
  coverage: Coverage;
  /** Facts to ask, best first; empty if not wanted. */
  open: string[];
  /** The order it was measured against. */
  order: OrderRef;
  /** Labels of what law or the destination demands. */
  required: Counts;
  /** One per ladder, in the programme's order. */
  verdicts: LadderVerdict[];
  /** What the reader should know before trusting the rest. */
  warnings: Warning[];
}

/** Something the engine computed. */
export interface Measure {
  /** Formula and its source. */
  formula: Text;
  /** What the reader must know of this very value: tested coverage, seasons not seen, what would settle it. */
  note?: Text;
  /** What it is. */
  title: Text;
  /** Unit of a number. */
  unit?: string;
  /** Its value. */
  value: Possible;
}

/** How many members meet one requirement ("60 dari 120"). */
export interface MemberShare {
  /** How many do. */
  held: Possible;
  /** The fact that counts them. */
  path: string;
  /** What is asked of them. */
  title: Text;
}

/** Members of a cooperative or cluster, as counts. */
export interface Members {
  /** Active members needed to fill one 20-ft container a month, at today's output per member. */
  for_container: Possible;
  /** How many meet all of them: at least what the counts force, at most the fewest. */
  ready: Possible;
  /** How many meet each requirement, fewest first. */
  requirements: MemberShare[];
  /** All of them. */
  total: Possible;
}

/** One month of the history. */
export interface MonthOutput {
  /** What limited it, if recorded. */
  limited_by?: Limit;
  /** Good output; absent where there is no record. */
  made?: Possible;
  /** `2026-05` */
  month: string;
  /** Rejected output, if recorded. */
  rejected?: Possible;
  /** What could have been made: up to declared capacity where orders, or nothing stated, limited the month or the record is missing. */
  stands_for: Possible;
}

/** A fact, measure, parameter or derived number with its value. */
export interface NamedValue {
  /** Path, such as `bpom.md`. */
  path: string;
  /** Its question or title. */
  title: Text;
  /** Unit of a number. */
  unit?: string;
  /** Its value. */
  value: Possible;
  /** The value in words, unit and labels of choices included. */
  words: Text;
}

/** A rule that keeps a candidate back. */
export interface Need {
  /** The ranking ladder counts it. */
  in_ladder: boolean;
  /** `unmet` or `unknown`. */
  outcome: Outcome;
  /** By how many points the low end of the score would rise if this rule alone were met. */
  points: number;
  /** Full id of the rule. */
  rule: string;
  /** How much it matters. */
  severity: Severity;
  /** The demand. */
  title: Text;
}

/** The order. */
export interface OrderRef {
  /** The profile states an order. */
  given: boolean;
  /** Quantity in that unit. */
  quantity?: Possible;
  /** The programme's reference order stands in ("pesanan acuan"). */
  reference: boolean;
  /** Ship date. */
  ship_by?: Possible;
  /** The goods unit of product and order. */
  unit?: string;
}

/** The label of an outcome set. */
export type Outcome = "met" | "unmet" | "unknown" | "not_applicable" | "waived";

/** Whether two workshops make the same thing, by two one-sided tests (Welch, 5 % each). */
export interface Pair {
  /** One workshop. */
  a: string;
  /** The other. */
  b: string;
  /** What was compared. */
  characteristic: string;
  /** Mean of `a` less mean of `b`. */
  difference: number;
  /** Upper end of its 90 % interval; absent likewise. */
  high?: number;
  /** Lower end of its 90 % interval; absent where one of them measured a single item. */
  low?: number;
  /** True if the interval lies inside the tolerance, false if it lies outside, else unknown. */
  same: Truth;
  /** Items still to measure per workshop before equality could be shown, if the means were equal; 0 if enough; absent where more items would not help. */
  still?: number;
  /** The buyer's tolerance; absent where nobody stated one. */
  tolerance?: number;
}

/** A place in a source, ready to be shown: lines and columns from 1, columns in characters, bytes half-open. */
export interface Place {
  /** Column of the first character. */
  column: number;
  /** One past the last byte. */
  end: number;
  /** The name the caller gave to the text. */
  file: string;
  /** Line of the first character. */
  line: number;
  /** First byte. */
  start: number;
  /** The line, so that a surface without the file can show it; cut with `…` where it is very long. */
  text: string;
}

/** What a candidate got. */
export type Placing = "chosen" | "waiting" | "not_chosen";

/** What a value may still be. Infinite ends are left out. */
export type Possible = { is: unknown; } | { any: unknown[]; } | { between: { max?: unknown; min?: unknown; }; } | { unanswered: boolean; };

/** Output month by month against the order: what a chart draws. */
export interface Production {
  /** Own capacity per month. */
  capacity: Possible;
  /** Every month of the history that the programme uses, in order, recorded or not. */
  months: MonthOutput[];
  /** What history lets the workshop promise; absent with fewer than six recorded months. */
  promise?: Promise;
  /** What the order asks of each month; absent while nothing is known of it. */
  required?: Possible;
  /** Goods unit of every quantity; quantities per month are per calendar month. */
  unit: string;
}

/** Which programme, exactly. */
export interface ProgrammeRef {
  /** SHA-256 of its rules. */
  digest: string;
  /** Its id. */
  id: string;
  /** Its name. */
  title: Text;
  /** Its version. */
  version: string;
}

/** What history lets a workshop promise for one order. */
export interface Promise {
  /** Goods that may be hoped for; absent where history sets no upper limit. */
  hoped?: number;
  /** Months to make the order in. */
  lead: Possible;
  /** Months with a record. */
  months: number;
  /** Further months like those recorded after which the order would be within the safe promise; absent where it is already, or where no number of them (up to 60) would do. */
  more_months?: number;
  /** Goods that can safely be promised, after what is promised to others and with stock. */
  safe: number;
  /** At least twelve months are recorded: the history has seen every season once. */
  season_covered: boolean;
  /** How often such a promise was kept when it was tried on invented histories; absent where no tested length fits. */
  tested?: TestedCoverage;
  /** What this means, and what would settle an order that lies between. */
  words: Text;
}

/** What was measured and inspected. */
export interface Quality {
  /** One per specified characteristic and workshop that measured it. */
  characteristics: Characteristic[];
  /** One per pair of workshops and characteristic that both measured. */
  pairs: Pair[];
  /** How to inspect the lot of this order; absent while lot or AQL is not known. */
  plan?: SamplingPlan;
}

/** Something to ask. */
export interface Question {
  /** The question. */
  ask: Text;
  /** Choices, where there are any. */
  choices?: ChoiceText[];
  /** What proves the answer. */
  evidence?: Text;
  /** Help, if the fact has any. */
  help?: Text;
  /** bool, choice, choices, number, date or text. */
  kind: string;
  /** Mean shrinking of the score interval by an answer, in points. */
  narrows: number;
  /** Fact. */
  path: string;
  /** Undecided rules that read it. */
  rules: string[];
  /** Mean number of possible verdicts that an answer removes, over all ladders. */
  settles: number;
  /** Unit of a number. */
  unit?: string;
}

/** Least and most places for the candidates that give one answer. */
export interface Quota {
  /** A fact that is a choice, a text, or true or false. */
  fact: string;
  /** At most so many places. */
  max?: number;
  /** At least so many places. */
  min?: number;
  /** Only in the list of this sector. */
  sector?: string;
  /** The answer; absent: each answer that occurs has such a quota. */
  value?: string;
}

/** What became of one quota. */
export interface QuotaResult {
  /** How many candidates are known to belong to the group. */
  candidates: number;
  /** What this quota changes, all other quotas being as they are. */
  change: Change;
  /** How many of them got a place. */
  chosen: number;
  /** The fact. */
  fact: string;
  /** The answer in words. */
  label: Text;
  /** Most places. */
  max?: number;
  /** Least places. */
  min?: number;
  /** The least that was asked for was reached. */
  reached: boolean;
  /** The question of the fact. */
  title: Text;
  /** The answer. */
  value: string;
  /** Members of the group that wait, in their order. */
  waiting: string[];
}

/** What comes back: a ranked cohort, or why there is none. */
export type RankAnswer = (Cohort & { type: "cohort"; }) | { diagnostics: Diagnostic[]; type: "refused"; };

/** Whom to rank, for how many places. */
export interface RankRequest {
  /** The date for which the question is asked. */
  as_of: string;
  /** The candidates: each a profile as a JSON object, or its text in TOML or JSON. */
  candidates: unknown[];
  /** Answers below this level are treated as not given; default: the programme's level. */
  evidence_level?: EvidenceLevel;
  /** Places sector by sector, instead of a share of the whole; default: the programme's. */
  lists?: SectorPlaces[];
  /** One list of all sectors; default: as the programme says. */
  mixed?: boolean;
  /** How many get a place; default: the programme's. */
  places?: number;
  /** Id of the programme, such as `gpei-jatim`. */
  programme: string;
  /** Whether to look for the answer that would settle a borderline candidate (the slowest part); default true. */
  questions?: boolean;
  /** Least and most places for groups of candidates; default: the programme's. */
  quotas?: Quota[];
  /** Rule files to use instead of the shipped ones. */
  rules?: RuleText[];
  /** The public seed of the lottery; needed only where candidates are equal in all else. */
  seed?: string;
  /** How many wait; default: the programme's, else all others. */
  waiting?: number;
}

/** Candidates that compete for the same places. */
export interface RankedList {
  /** Best first. */
  candidates: Candidate[];
  /** How many got one. */
  chosen: number;
  /** The id of the last that got a place by rank alone. */
  cut_off?: string;
  /** `certain`, `possible` and `out` are exact; otherwise they are bounds: more may be certain, more may be out. */
  exact: boolean;
  /** Of one sector, of all, or of those whose sector is not known. */
  kind: ListKind;
  /** How many get a place. */
  places: number;
  /** One per group that has a quota, in the order in which quotas are served. */
  quotas: QuotaResult[];
  /** What all quotas together change, if there are any. */
  quotas_change?: Change;
  /** The sector. */
  sector?: ChoiceText;
  /** Candidates that only the lottery tells apart. */
  ties: Tie[];
  /** How many may wait. */
  waiting: number;
}

/** Who reads a report. */
export type Reader = "owner" | "assessor";

/** One condition with its value; only the side that decides is opened. */
export interface Reason {
  /** Parts that decide, and derived facts opened. */
  because?: Reason[];
  /** The condition as written. */
  condition: string;
  /** The choice asked for, where the condition asks whether one of several holds. */
  item?: Text;
  /** The derived fact that this condition is, where it is one. */
  name?: string;
  /** Title of that derived fact. */
  title?: Text;
  /** Its value. */
  truth: Truth;
  /** Facts, measures and parameters read directly, with their values. */
  values?: NamedValue[];
}

/** What to assess. */
export interface Request {
  /** The date for which the question is asked. */
  as_of: string;
  /** Answers below this level are treated as not given; default: the programme's level. */
  evidence_level?: EvidenceLevel;
  /** The profile: a JSON object, or its text in TOML or JSON. */
  profile: unknown;
  /** Id of the programme, such as `gpei-jatim`. */
  programme: string;
  /** Whether to work out the next questions (the slowest part); default true. */
  questions?: boolean;
  /** Rule files to use instead of the shipped ones. */
  rules?: RuleText[];
}

/** A rule with another outcome, or one that only one side has. */
export interface RuleChange {
  /** Its outcome after; absent if it is no longer in force. */
  after?: Outcome;
  /** Why, as far as the two assessments tell. */
  because: Text[];
  /** Its outcome before; absent if it was not in force. */
  before?: Outcome;
  /** Full id. */
  rule: string;
  /** The demand. */
  title: Text;
}

/** One rule file. */
export interface RuleText {
  /** Its path below the rules folder, such as `bpom/set.toml`. */
  name: string;
  /** Its text. */
  text: string;
}

/** Single sampling by ISO 2859-1, general inspection level II, normal inspection. */
export interface SamplingPlan {
  /** Accept the lot up to this many nonconforming items. */
  accept: number;
  /** Acceptance quality limit, per cent nonconforming. */
  aql: number;
  /** Code letter of the sample size. */
  code: string;
  /** Items of the lot. */
  lot: number;
  /** Reject it from this many on. */
  reject: number;
  /** Items to inspect. */
  sample: number;
}

/** A score as an interval. */
export interface Score {
  /** True if both ends can really be reached. */
  exact: boolean;
  /** Highest that is possible. */
  high: number;
  /** Lowest that is possible. */
  low: number;
}

/** The scores before and after; absent where there was none. */
export interface ScoreChange {
  /** After. */
  after?: Score;
  /** Before. */
  before?: Score;
}

/** The places of one sector. */
export interface SectorPlaces {
  /** How many get a place. */
  places: number;
  /** Choice of `product.sector`. */
  sector: string;
  /** How many wait; default: all others. */
  waiting?: number;
}

/** A rule set that took part. */
export interface SetRef {
  /** When it was last checked against its sources. */
  checked: string;
  /** Its id. */
  id: string;
  /** Its version. */
  version: string;
}

/** Smallest sets of answers that settle a rule. */
export interface SettledBy {
  /** Each makes the rule met (or not applicable). */
  met: Suggestion[][];
  /** There are more, or larger ones. */
  more: boolean;
  /** Each makes it unmet. */
  unmet: Suggestion[][];
}

/** The answer that would settle a borderline candidate. */
export interface Settling {
  /** What each answer would make of the candidate. */
  answers: SettlingAnswer[];
  /** The question. */
  ask: Text;
  /** Every answer settles it; otherwise those do that are not `possible` below. */
  every: boolean;
  /** The fact. */
  path: string;
}

/** One answer and what it would make of the candidate. */
export interface SettlingAnswer {
  /** Certain, possible or out with it. */
  standing: Standing;
  /** The answer. */
  value: Possible;
  /** In words. */
  words: Text;
}

/** How much a rule matters to a verdict. */
export type Severity = "critical" | "major" | "minor" | "info";

/** One workshop's part of the order. */
export interface Share {
  /** Quantity. */
  quantity: number;
  /** `own`, or the partner's id. */
  workshop: string;
}

/** What is shown. */
export type ShowAnswer = { text: string; type: "text"; } | (Changes & { type: "changes"; }) | { diagnostics: Diagnostic[]; type: "refused"; };

/** What is wanted. */
export type ShowRequest = { assessment: Assessment; format: Format; lang: Lang; reader: Reader; want: "report"; } | { cohort: Cohort; format: Format; lang: Lang; want: "committee"; } | { assessment: Assessment; lang: Lang; rule: string; want: "explain"; } | { assessment: Assessment; lang: Lang; want: "card"; } | { cohort: Cohort; lang: Lang; want: "cohort_card"; } | { after: Assessment; before: Assessment; want: "changes"; } | { changes: Changes; lang: Lang; want: "changes_text"; } | { changes: Changes; lang: Lang; want: "changes_card"; };

/** Whether answers that are still open, its own or those of others, can change who has a place. */
export type Standing = "certain" | "possible" | "out";

/** One step and its place among the others. */
export interface Step {
  /** Full id of the action. */
  action: string;
  /** Steps to finish first: required by name, or by a condition that certainly does not hold yet. */
  after?: string[];
  /** Whether it mends what blocks, or must be finished before a step that does. */
  blocking: Truth;
  /** False where what it brings about may be so already: it costs and takes nothing at the low ends. */
  certain: boolean;
  /** An action left out because this one already mends all that it would. */
  instead?: string;
  /** Steps to finish first if a condition, which is not decided yet, turns out not to hold. They count at the high ends only. */
  perhaps_after?: string[];
}

/** An answer that might be given. */
export interface Suggestion {
  /** Fact. */
  path: string;
  /** Value or range. */
  value: Possible;
}

/** A word of the trade. */
export interface TermText {
  /** What it means. */
  about: Text;
  /** The word. */
  name: Text;
  /** Its address. */
  slug: string;
}

/** How often a promise of this kind was kept in the coverage benchmark, least and most over the processes tried, 0..1. */
export interface TestedCoverage {
  /** Most over all processes tried. */
  high: number;
  /** Least over all processes tried. */
  low: number;
  /** Length of the histories tried, months. */
  months: number;
  /** What the formula aims at. */
  nominal: number;
}

/** One sentence or phrase in both languages. */
export interface Text {
  /** English. */
  en: string;
  /** Bahasa Indonesia. */
  id: string;
}

/** Candidates that are equal in verdict, score, open critical rules and date of application. */
export interface Tie {
  /** The lottery decided who of them got a place, or who waits. */
  decides: boolean;
  /** In the order that the lottery gave. */
  ids: string[];
}

/** How many times an action must be done, from low to high, and what one time costs (IDR). The cost of the action is the product. */
export interface Times {
  /** IDR for one time. */
  each: Bounds;
  /** Most. */
  high: number;
  /** Least. */
  low: number;
}

/** The steps that mend what is certainly unmet, with all they require, and what they take together. Of actions that mend the same demands only the first is a step, because one of them is enough. */
export interface ToDo {
  /** All of them together. */
  all: Effort;
  /** Those among them that mend what blocks, with what must be finished before; absent where nothing that blocks can be mended. What blocks: decisive demands, and important ones of law or the destination. */
  blocking?: Effort;
  /** Whether `blocking` can be finished by the ship date; absent where that date is not known or past, or where `blocking` is: what does not block need not be finished before goods leave. */
  in_time?: InTime;
  /** In the order of `actions`: prerequisites first, then cost, then days. */
  steps: Step[];
}

/** A part of a form. */
export interface Topic {
  /** Id of the rule set. */
  id: string;
  /** Its name. */
  title: Text;
}

/** A truth value of a condition. */
export type Truth = "true" | "false" | "unknown";

/** Something that changes soon. */
export interface Upcoming {
  /** Rule or parameter. */
  id: string;
  /** What happens. */
  kind: UpcomingKind;
  /** When. */
  on: string;
  /** Its title. */
  title: Text;
}

/** What an upcoming entry announces. */
export type UpcomingKind = "starts" | "ends" | "changes";

/** A ladder on which other verdicts are possible. */
export interface VerdictChange {
  /** Verdicts that are possible now, best first. */
  after: Text[];
  /** Verdicts that were possible, best first. */
  before: Text[];
  /** The ladder's id. */
  ladder: string;
  /** Its name. */
  title: Text;
}

/** A step of a ladder. */
export interface VerdictRef {
  /** Its id; `nothing_assessed` where no rule applies. */
  id: string;
  /** Its label. */
  label: Text;
}

/** An authority lets a rule pass. */
export interface Waiver {
  /** Who. */
  authority: string;
  /** Why. */
  reason: string;
  /** Last day. */
  until: string;
}

/** Something to know before trusting the rest. */
export interface Warning {
  /** Fact, rule or set concerned. */
  about?: string;
  /** What it is about. */
  kind: WarningKind;
  /** The sentence. */
  message: Text;
  /** Date concerned. */
  on?: string;
}

/** What a warning is about. */
export type WarningKind = "evidence_expiring" | "evidence_expired" | "ship_date_past" | "rules_stale" | "waiver_unused" | "history_unused" | "nothing_applicable";

/** Where one workshop is the weakest of those that fill an order. */
export interface Weakest {
  /** What is compared. */
  requirement: Text;
  /** Its value, in words. */
  value: Text;
  /** `own`, or the partner's id. */
  workshop: string;
}
