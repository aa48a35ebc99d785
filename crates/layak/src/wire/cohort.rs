//! A ranked cohort: who gets a place, who waits, how sure that is, and what each quota changes.

use super::{
    ChoiceText, EvidenceLevel, Outcome, Possible, ProgrammeRef, RuleText, Score, Severity, VerdictRef, wire,
    words,
};
use crate::date::Date;
use crate::diagnostic::Diagnostic;
use crate::text::Text;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

wire! {
    /// Whom to rank, for how many places.
    ///
    /// ```
    /// use layak::wire::{RankAnswer, RankRequest};
    /// let request = r#"{ "programme": "gpei-jatim", "as_of": "2026-11-21", "places": 1, "seed": "4821",
    ///     "candidates": [{ "enterprise": { "id": "K01" }, "product": { "sector": "food" } }] }"#;
    /// assert_eq!(serde_json::from_str::<RankRequest>(request)?.candidates.len(), 1);
    /// let answer: RankAnswer = serde_json::from_str(&layak::rank_json(request))?;
    /// assert!(matches!(answer, RankAnswer::Cohort(cohort) if cohort.lists.len() == 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[serde(deny_unknown_fields)]
    pub struct RankRequest {
        /// Id of the programme, such as `gpei-jatim`.
        pub programme: String,
        /// The date for which the question is asked.
        pub as_of: Date,
        /// The candidates: each a profile as a JSON object, or its text in TOML or JSON.
        pub candidates: Vec<serde_json::Value>,
        /// Answers below this level are treated as not given; default: the programme's level.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub evidence_level: Option<EvidenceLevel>,
        /// The public seed of the lottery; needed only where candidates are equal in all else.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub seed: Option<String>,
        /// How many get a place; default: the programme's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub places: Option<u32>,
        /// How many wait; default: the programme's, else all others.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub waiting: Option<u32>,
        /// Places sector by sector, instead of a share of the whole; default: the programme's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub lists: Option<Vec<SectorPlaces>>,
        /// Least and most places for groups of candidates; default: the programme's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub quotas: Option<Vec<Quota>>,
        /// One list of all sectors; default: as the programme says.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mixed: Option<bool>,
        /// Whether to look for the answer that would settle a borderline candidate (the slowest part); default true.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub questions: Option<bool>,
        /// Rule files to use instead of the shipped ones.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub rules: Vec<RuleText>,
    }

    /// The places of one sector.
    ///
    /// ```
    /// let food: layak::wire::SectorPlaces = serde_json::from_str(r#"{ "sector": "food", "places": 8 }"#)?;
    /// assert_eq!((food.places, food.waiting), (8, None));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[serde(deny_unknown_fields)]
    pub struct SectorPlaces {
        /// Choice of `product.sector`.
        pub sector: String,
        /// How many get a place.
        pub places: u32,
        /// How many wait; default: all others.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub waiting: Option<u32>,
    }

    /// Least and most places for the candidates that give one answer.
    ///
    /// ```
    /// let quota = r#"{ "fact": "enterprise.regency", "value": "Sidoarjo", "min": 2 }"#;
    /// let quota: layak::wire::Quota = serde_json::from_str(quota)?;
    /// assert_eq!((quota.min, quota.max), (Some(2), None));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[serde(deny_unknown_fields)]
    pub struct Quota {
        /// A fact that is a choice, a text, or true or false.
        pub fact: String,
        /// The answer; absent: each answer that occurs has such a quota.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub value: Option<String>,
        /// Only in the list of this sector.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sector: Option<String>,
        /// At least so many places.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub min: Option<u32>,
        /// At most so many places.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub max: Option<u32>,
    }

    /// What comes back: a ranked cohort, or why there is none.
    ///
    /// ```
    /// use layak::wire::RankAnswer;
    /// let request = r#"{ "programme": "gpei-jatim", "as_of": "2026-11-21", "candidates": [{}] }"#;
    /// let RankAnswer::Refused { diagnostics } = serde_json::from_str(&layak::rank_json(request))? else {
    ///     return Err("accepted".into());
    /// };
    /// assert_eq!(diagnostics.first().map(|d| d.code), Some(layak::Code::CandidateWithoutId));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[serde(tag = "type", rename_all = "snake_case")]
    pub enum RankAnswer {
        /// It went well.
        Cohort(Box<Cohort>),
        /// The request was refused, with every reason.
        Refused {
            /// At least one of them is an error.
            diagnostics: Vec<Diagnostic>,
        },
    }

    /// The candidates of one programme on one date, ranked.
    ///
    /// ```
    /// use layak::{RankOptions, wire::Placing};
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "enterprise.id = 'K01'\nproduct.sector = 'food'\nlegality.nib = 'none'")?;
    /// let cohort = engine.rank([("contoh.toml", &profile)], &RankOptions::new("2026-11-21".parse()?))?;
    /// let only = cohort.lists.first().and_then(|list| list.candidates.first()).ok_or("nobody")?;
    /// // Whose verdict is the lowest gets no place, however many there are.
    /// assert_eq!((only.place, only.verdict.id.as_str()), (Placing::Waiting, "belum"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Cohort {
        /// Name and number of this shape.
        pub schema: String,
        /// Name and version of the engine.
        pub engine: String,
        /// Under which programme.
        pub programme: ProgrammeRef,
        /// Its rule sets, as far as one of their rules was looked at.
        pub sets: Vec<SetRef>,
        /// The date assessed.
        pub as_of: Date,
        /// Answers below this level were not used.
        pub evidence_level: EvidenceLevel,
        /// The ladder by which candidates are ranked.
        pub ladder: LadderRef,
        /// The lowest verdict with which a candidate may get a place; absent: any.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub lowest: Option<VerdictRef>,
        /// The public seed of the lottery.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub seed: Option<String>,
        /// All sectors are in one list.
        pub mixed: bool,
        /// Places in all, where they were divided among lists in proportion to their candidates.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub shared: Option<u32>,
        /// One per sector in the order of the declared sectors, or one for all. Last, without places: those whose sector is not known.
        pub lists: Vec<RankedList>,
        /// What the reader should know before trusting the rest.
        pub notes: Vec<Text>,
        /// SHA-256 over this answer without `digest` and without names, and the rules.
        pub digest: String,
    }

    /// A rule set that took part.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// # let profile = engine.read_toml("contoh.toml", "enterprise.id = 'K01'\nproduct.sector = 'food'")?;
    /// # let cohort = engine.rank([("contoh.toml", &profile)], &layak::RankOptions::new("2026-11-21".parse()?))?;
    /// assert!(cohort.sets.iter().any(|set| set.id == "legality" && !set.version.is_empty()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct SetRef {
        /// Its id.
        pub id: String,
        /// Its version.
        pub version: String,
        /// When it was last checked against its sources.
        pub checked: Date,
    }

    /// A ladder with its verdicts.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// # let profile = engine.read_toml("contoh.toml", "enterprise.id = 'K01'\nproduct.sector = 'food'")?;
    /// # let cohort = engine.rank([("contoh.toml", &profile)], &layak::RankOptions::new("2026-11-21".parse()?))?;
    /// assert_eq!((cohort.ladder.id.as_str(), cohort.ladder.verdicts.len()), ("kurasi", 4));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct LadderRef {
        /// Its id.
        pub id: String,
        /// Its name.
        pub title: Text,
        /// Best first.
        pub verdicts: Vec<VerdictRef>,
    }

    /// Candidates that compete for the same places.
    ///
    /// ```
    /// use layak::wire::ListKind;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// # let profile = engine.read_toml("contoh.toml", "enterprise.id = 'K01'\nproduct.sector = 'food'")?;
    /// # let cohort = engine.rank([("contoh.toml", &profile)], &layak::RankOptions::new("2026-11-21".parse()?))?;
    /// let list = cohort.lists.first().ok_or("no list")?;
    /// assert_eq!((list.kind, list.places), (ListKind::Sector, 1), "no more places than candidates");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct RankedList {
        /// Of one sector, of all, or of those whose sector is not known.
        pub kind: ListKind,
        /// The sector.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub sector: Option<ChoiceText>,
        /// How many get a place.
        pub places: u32,
        /// How many got one.
        pub chosen: u32,
        /// How many may wait.
        pub waiting: u32,
        /// The id of the last that got a place by rank alone.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub cut_off: Option<String>,
        /// `certain`, `possible` and `out` are exact; otherwise they are bounds: more may be certain, more may be out.
        pub exact: bool,
        /// Best first.
        pub candidates: Vec<Candidate>,
        /// One per group that has a quota, in the order in which quotas are served.
        pub quotas: Vec<QuotaResult>,
        /// What all quotas together change, if there are any.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub quotas_change: Option<Change>,
        /// Candidates that only the lottery tells apart.
        pub ties: Vec<Tie>,
    }

    /// One candidate.
    ///
    /// ```
    /// use layak::wire::{Placing, Standing};
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// # let profile = engine.read_toml("contoh.toml", "enterprise.id = 'K01'\nproduct.sector = 'food'")?;
    /// # let cohort = engine.rank([("contoh.toml", &profile)], &layak::RankOptions::new("2026-11-21".parse()?))?;
    /// let only = cohort.lists.first().and_then(|list| list.candidates.first()).ok_or("nobody")?;
    /// // Nothing is answered yet: it has no place now, and may have one when it is.
    /// assert_eq!((only.rank, only.place, only.standing), (1, Placing::Waiting, Standing::Possible));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Candidate {
        /// From 1, in its list.
        pub rank: u32,
        /// `enterprise.id`.
        pub id: String,
        /// `enterprise.name`; never part of the digest.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub name: Option<String>,
        /// What it got.
        pub place: Placing,
        /// Its number on the waiting list.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub waiting: Option<u32>,
        /// Whether open answers, its own or those of others, can still change that.
        pub standing: Standing,
        /// The guaranteed verdict: the lowest that is still possible.
        pub verdict: VerdictRef,
        /// The best that is still possible.
        pub best: VerdictRef,
        /// The score; candidates are ordered by its low end.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub score: Option<Score>,
        /// How many rules certainly apply: scores of candidates to whom different rules apply compare only so far.
        pub applicable: u32,
        /// Critical rules that are undecided.
        pub undecided_critical: u32,
        /// `enterprise.applied_on`, as far as it is known.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub applied_on: Option<Possible>,
        /// SHA-256 of seed and id, in hexadecimal; the lowest comes first.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub lottery: Option<String>,
        /// The answers by which quotas go, by fact; absent where not known.
        pub groups: BTreeMap<String, Text>,
        /// Why it got what it got.
        pub reason: Text,
        /// The same without its own rank and number on the waiting list: alike for all whom the same keeps in or out.
        #[serde(default)]
        pub because: Text,
        /// Where it and the candidate on the other side of the cut-off first differ.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub decided_by: Option<Criterion>,
        /// That other candidate.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub against: Option<String>,
        /// For one without a place: what it would need.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub needed: Option<Text>,
        /// For one without a place: rules that are unmet or undecided, those first that would help most.
        pub needs: Vec<Need>,
        /// How many more there are.
        pub more_needs: u32,
        /// For one that is neither certain nor out: the answer that would settle it.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub settles: Option<Settling>,
        /// SHA-256 of the profile without identity.
        pub profile: String,
    }

    /// A rule that keeps a candidate back.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "enterprise.id = 'K01'\nproduct.sector = 'food'\nlegality.nib = 'none'")?;
    /// # let cohort = engine.rank([("contoh.toml", &profile)], &layak::RankOptions::new("2026-11-21".parse()?))?;
    /// let only = cohort.lists.first().and_then(|list| list.candidates.first()).ok_or("nobody")?;
    /// assert!(only.needs.iter().any(|need| need.rule == "legality.nib"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Need {
        /// Full id of the rule.
        pub rule: String,
        /// The demand.
        pub title: Text,
        /// `unmet` or `unknown`.
        pub outcome: Outcome,
        /// How much it matters.
        pub severity: Severity,
        /// The ranking ladder counts it.
        pub in_ladder: bool,
        /// By how many points the low end of the score would rise if this rule alone were met.
        pub points: f64,
    }

    /// The answer that would settle a borderline candidate.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// # let profile = engine.read_toml("contoh.toml", "enterprise.id = 'K01'\nproduct.sector = 'food'")?;
    /// # let cohort = engine.rank([("contoh.toml", &profile)], &layak::RankOptions::new("2026-11-21".parse()?))?;
    /// let only = cohort.lists.first().and_then(|list| list.candidates.first()).ok_or("nobody")?;
    /// let settling = only.settles.as_ref().ok_or("nothing settles")?;
    /// assert!(!settling.every && settling.answers.iter().any(|answer| answer.standing == layak::wire::Standing::Out));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Settling {
        /// The fact.
        pub path: String,
        /// The question.
        pub ask: Text,
        /// Every answer settles it; otherwise those do that are not `possible` below.
        pub every: bool,
        /// What each answer would make of the candidate.
        pub answers: Vec<SettlingAnswer>,
    }

    /// One answer and what it would make of the candidate.
    ///
    /// ```
    /// let answer = r#"{ "value": { "is": "none" }, "words": { "id": "Belum", "en": "No" }, "standing": "out" }"#;
    /// let answer: layak::wire::SettlingAnswer = serde_json::from_str(answer)?;
    /// assert_eq!(answer.standing, layak::wire::Standing::Out);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct SettlingAnswer {
        /// The answer.
        pub value: Possible,
        /// In words.
        pub words: Text,
        /// Certain, possible or out with it.
        pub standing: Standing,
    }

    /// What became of one quota.
    ///
    /// ```
    /// use layak::wire::Quota;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// # let profile = engine.read_toml("contoh.toml", "enterprise.id = 'K01'\nproduct.sector = 'food'")?;
    /// let mut options = layak::RankOptions::new("2026-11-21".parse()?);
    /// let fact = "enterprise.regency".to_owned();
    /// options.quotas = Some(vec![Quota { fact, value: Some("Sidoarjo".into()), sector: None, min: Some(1), max: None }]);
    /// let cohort = engine.rank([("contoh.toml", &profile)], &options)?;
    /// let quota = cohort.lists.first().and_then(|list| list.quotas.first()).ok_or("no quota")?;
    /// assert!(!quota.reached, "nobody is known to be from there");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct QuotaResult {
        /// The fact.
        pub fact: String,
        /// The question of the fact.
        pub title: Text,
        /// The answer.
        pub value: String,
        /// The answer in words.
        pub label: Text,
        /// Least places.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub min: Option<u32>,
        /// Most places.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub max: Option<u32>,
        /// How many candidates are known to belong to the group.
        pub candidates: u32,
        /// How many of them got a place.
        pub chosen: u32,
        /// The least that was asked for was reached.
        pub reached: bool,
        /// What this quota changes, all other quotas being as they are.
        pub change: Change,
        /// Members of the group that wait, in their order.
        pub waiting: Vec<String>,
    }

    /// Who enters and who leaves.
    ///
    /// ```
    /// let change: layak::wire::Change =
    ///     serde_json::from_str(r#"{ "enters": [], "leaves": [], "sentence": { "id": "Tidak ada.", "en": "Nothing." } }"#)?;
    /// assert!(change.enters.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Change {
        /// Who has a place because of it, best first.
        pub enters: Vec<CandidateRef>,
        /// Who would have one without it, best first.
        pub leaves: Vec<CandidateRef>,
        /// Who and why, for people.
        pub sentence: Text,
    }

    /// A candidate by id, with its rank.
    ///
    /// ```
    /// let one: layak::wire::CandidateRef = serde_json::from_str(r#"{ "id": "K01", "rank": 3 }"#)?;
    /// assert_eq!(one.rank, 3);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct CandidateRef {
        /// Its id.
        pub id: String,
        /// Its rank in the list.
        pub rank: u32,
    }

    /// Candidates that are equal in verdict, score, open critical rules and date of application.
    ///
    /// ```
    /// let tie: layak::wire::Tie = serde_json::from_str(r#"{ "ids": ["K02", "K01"], "decides": true }"#)?;
    /// assert!(tie.decides);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Tie {
        /// In the order that the lottery gave.
        pub ids: Vec<String>,
        /// The lottery decided who of them got a place, or who waits.
        pub decides: bool,
    }
}

words! {
    in "layak::wire";
    /// Which candidates a list holds.
    ///
    /// ```
    /// use layak::wire::ListKind;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// # let profile = engine.read_toml("contoh.toml", "enterprise.id = 'K01'\nproduct.sector = 'food'")?;
    /// # let options = layak::RankOptions::new("2026-11-21".parse()?);
    /// let cohort = engine.rank([("contoh.toml", &profile)], &options)?;
    /// assert!(cohort.lists.iter().any(|list| list.kind == ListKind::Sector));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ListKind {
        /// Those of one sector.
        Sector = "sector",
        /// Those of all sectors.
        Mixed = "mixed",
        /// Those whose sector is not known; they get no place.
        Unknown = "unknown",
    }
    /// What a candidate got.
    ///
    /// ```
    /// use layak::wire::Placing;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// # let profile = engine.read_toml("contoh.toml", "enterprise.id = 'K01'\nproduct.sector = 'food'")?;
    /// # let options = layak::RankOptions::new("2026-11-21".parse()?);
    /// let cohort = engine.rank([("contoh.toml", &profile)], &options)?;
    /// let mut candidates = cohort.lists.iter().flat_map(|list| &list.candidates);
    /// assert!(candidates.all(|candidate| candidate.place != Placing::Chosen), "nothing is guaranteed of it yet");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    Placing {
        /// A place.
        Chosen = "chosen",
        /// A number on the waiting list.
        Waiting = "waiting",
        /// Neither.
        NotChosen = "not_chosen",
    }
    /// Whether answers that are still open, its own or those of others, can change who has a place.
    ///
    /// ```
    /// use layak::wire::Standing;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// # let profile = engine.read_toml("contoh.toml", "enterprise.id = 'K01'\nproduct.sector = 'food'")?;
    /// # let options = layak::RankOptions::new("2026-11-21".parse()?);
    /// let cohort = engine.rank([("contoh.toml", &profile)], &options)?;
    /// let mut candidates = cohort.lists.iter().flat_map(|list| &list.candidates);
    /// assert!(candidates.all(|candidate| candidate.standing != Standing::Out));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    Standing {
        /// Has a place, whatever is answered.
        Certain = "certain",
        /// Has a place with some answers, none with others.
        Possible = "possible",
        /// Has no place, whatever is answered.
        Out = "out",
    }
    /// What candidates are ordered by, first to last.
    ///
    /// ```
    /// use layak::wire::Criterion;
    /// assert_eq!(Criterion::AppliedOn.word(), "applied_on");
    /// assert_eq!(serde_json::from_str::<Criterion>("\"lottery\"")?, Criterion::Lottery);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    Criterion {
        /// The guaranteed verdict.
        Verdict = "verdict",
        /// The low end of the score.
        Score = "score",
        /// Fewer undecided critical rules.
        UndecidedCritical = "undecided_critical",
        /// The earlier date of application; not known comes last.
        AppliedOn = "applied_on",
        /// The lower SHA-256 of seed and id.
        Lottery = "lottery",
    }
}
