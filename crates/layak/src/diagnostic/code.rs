//! The register of diagnostic codes: slug, severity and the paragraph that `layak explain CODE` prints.
//! A code is never reused; every code has a bad case in `tests/diagnostics/`.

use super::Level;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $slug:literal, $level:ident;)+) => {
        /// Stable name of one kind of mistake.
        ///
        /// ```
        /// use layak::Code;
        /// let found = layak::Rules::check([("x/set.toml", "[set]\nid = 1\n")]);
        /// assert!(found.iter().any(|diagnostic| diagnostic.code == Code::WrongType));
        /// assert_eq!("wrong-type".parse(), Ok(Code::WrongType));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Code {
            /// Every code, in the order of the stages that raise them.
            ///
            /// ```
            /// assert!(layak::Code::ALL.iter().all(|code| code.slug().parse() == Ok(*code)));
            /// ```
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name as written in output: lower-case words joined by hyphens.
            ///
            /// ```
            /// assert_eq!(layak::Code::UnitMismatch.slug(), "unit-mismatch");
            /// ```
            #[must_use]
            pub fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug),+ }
            }

            /// Refuses, or only warns.
            ///
            /// ```
            /// use layak::{Code, Level};
            /// assert_eq!(Code::RetiredFact.level(), Level::Warning);
            /// ```
            #[must_use]
            pub fn level(self) -> Level {
                match self { $(Self::$variant => Level::$level),+ }
            }

            /// What it means and what to do, in English (the texts of rule authors' tools).
            ///
            /// ```
            /// assert!(layak::Code::UnitMismatch.paragraph().contains("kilograms with square metres"));
            /// ```
            #[must_use]
            pub fn paragraph(self) -> &'static str {
                match self { $(Self::$variant => concat!($($doc, "\n"),+)),+ }
            }
        }
    };
}

codes! {
    // ---- text
    /// The text is larger than the limit, so it was not read at all. Split it, or send only what one enterprise needs.
    TextTooLarge = "text-too-large", Error;
    /// Tables or lists are nested more than 64 deep, so the text was not read at all. No rule file and no profile needs that.
    TooDeep = "too-deep", Error;
    /// The text has more than 100,000 keys and list entries, so it was not read at all. Split it.
    TooManyEntries = "too-many-entries", Error;
    /// A run found more than a thousand mistakes. Mend the first ones and run again; often one mistake causes many.
    TooManyMistakes = "too-many-mistakes", Error;
    /// The text is not valid TOML. The place is where the reader lost the thread; the mistake may stand just before it.
    TomlSyntax = "toml-syntax", Error;
    /// The text is not valid JSON.
    JsonSyntax = "json-syntax", Error;
    // ---- documents
    /// The same key stands twice in one table. It would be unclear which one counts, so neither does: remove one.
    DuplicateKey = "duplicate-key", Error;
    /// A key that this table does not have. Layak never drops what it does not understand: correct the spelling or remove it.
    UnknownKey = "unknown-key", Error;
    /// A key that this table must have is missing. A history of production must name its first and last month (`from`, `to`): taken from the
    /// months given, they would let bad months at its ends be left out.
    MissingKey = "missing-key", Error;
    /// A value of the wrong kind: text where a number is due, a table where a list is due.
    WrongType = "wrong-type", Error;
    /// The value is none of the words allowed here.
    UnknownWord = "unknown-word", Error;
    /// A number that cannot be used: not finite, negative where only positive makes sense, or beyond 1e15.
    BadNumber = "bad-number", Error;
    /// A date that the calendar does not have, or that is not written YYYY-MM-DD.
    BadDate = "bad-date", Error;
    /// A list that must have at least one entry has none, such as the sources of a rule.
    EmptyList = "empty-list", Error;
    /// A text that is empty in one of the two languages, holds only a mark, or a note to oneself.
    MissingText = "missing-text", Error;
    /// The same sentence of five or more words in both languages: one of them was not translated. Names and terms may be the same.
    UntranslatedText = "untranslated-text", Warning;
    // ---- names and types
    /// A table that declares facts or rules, in a folder without a `[set]`. A file belongs to the set whose `set.toml` stands beside it.
    NoSet = "no-set", Error;
    /// A name of the wrong form. Facts, parameters and sets: lower_case_with_underscores; rules, actions and programmes: lower-case-with-hyphens.
    BadName = "bad-name", Error;
    /// Two things of one kind have the same name.
    DuplicateName = "duplicate-name", Error;
    /// A condition names something that no rule file declares.
    UnknownName = "unknown-name", Error;
    /// A condition reads a fact that is retired.
    RetiredName = "retired-name", Error;
    /// Values of kinds that do not go together.
    TypeMismatch = "type-mismatch", Error;
    /// A unit that Layak does not know. `rules/README.md` lists them.
    UnknownUnit = "unknown-unit", Error;
    /// Two numbers whose units do not fit: kilograms with square metres, days with months, rupiah with dollars.
    UnitMismatch = "unit-mismatch", Error;
    /// A word that is none of the choices of the fact it is compared with.
    UnknownChoice = "unknown-choice", Error;
    /// Choices are missing, too many, or stand where none belong.
    BadChoices = "bad-choices", Error;
    /// A function that the condition language does not have.
    UnknownFunction = "unknown-function", Error;
    /// A function called in a form that it does not have.
    WrongArguments = "wrong-arguments", Error;
    /// A regular expression that cannot be read.
    BadPattern = "bad-pattern", Error;
    /// A divisor whose declared range contains zero: the condition could fail at run time, and none may.
    ZeroDivisor = "zero-divisor", Error;
    /// A condition that unrolls to more parts than the limit.
    TooManyNodes = "too-many-nodes", Error;
    /// Derived facts that read each other in a circle.
    CyclicDerive = "cyclic-derive", Error;
    /// A group of facts of different types.
    MixedGroup = "mixed-group", Error;
    /// A range whose upper end lies below its lower end.
    EmptyRange = "empty-range", Error;
    // ---- rules
    /// A rule without weight, with a weight that is not above zero, or an `info` rule with one.
    BadWeight = "bad-weight", Error;
    /// A source that the register does not have.
    UnknownSource = "unknown-source", Error;
    /// A rule still in force that rests on superseded sources only.
    SupersededSource = "superseded-source", Error;
    /// A critical rule that rests on low-confidence sources only.
    DoubtfulGate = "doubtful-gate", Error;
    /// "wajib" in the title of a rule whose basis is neither law nor market.
    WajibWording = "wajib-wording", Error;
    /// A rule that names neither an action nor the reason why nothing can mend it.
    NoRemedy = "no-remedy", Error;
    /// An action that does not exist.
    UnknownAction = "unknown-action", Error;
    /// Actions that need each other first.
    CyclicActions = "cyclic-actions", Error;
    /// One action sets and raises the same fact.
    SetAndRaised = "set-and-raised", Error;
    /// A parameter without a value on a day on which a rule that reads it is in force.
    ParameterGap = "parameter-gap", Error;
    /// Values of a parameter whose dates overlap.
    ParameterOverlap = "parameter-overlap", Error;
    /// A rule that no profile can ever meet, fail, or be concerned by.
    UnreachableRule = "unreachable-rule", Error;
    /// Two rules of one programme that can both apply to one enterprise, each of which can be met there, but never both. Nobody to whom both
    /// apply could ever be ready. Change one demand, or keep the two apart by `applies`.
    ContradictoryRules = "contradictory-rules", Error;
    /// A rule that names another in `was`, and both hold on the same days: they would be counted twice. Give the old one a last day, or retire it.
    OverlappingRules = "overlapping-rules", Error;
    /// A fact or derived fact that no rule, no used derived fact, no `when` of a used fact, no partner condition, no action and no measure
    /// reads. Owners would be asked for nothing.
    UnreadFact = "unread-fact", Warning;
    /// An action that no rule and no other action names: it would never be proposed.
    IdleAction = "idle-action", Warning;
    /// A rule names an action that cannot mend it: with all that it requires it changes no fact that the rule reads, or sets one so that the
    /// rule is certainly unmet.
    PowerlessAction = "powerless-action", Warning;
    /// An action that waits for a condition which only actions after it bring about. No plan can begin it unless the condition holds already.
    CircularRequirement = "circular-requirement", Warning;
    /// A source that was last checked more than 180 days before a set that cites it. The set cannot be newer than what it rests on.
    StaleSource = "stale-source", Warning;
    /// A rule that cites a source which ended before the rule began.
    EndedSource = "ended-source", Warning;
    /// A source whose dates contradict each other, its status, or its successor.
    SourceDates = "source-dates", Warning;
    /// A shipped rule without a case for an outcome that it can have.
    UntestedRule = "untested-rule", Error;
    // ---- programmes
    /// A set that does not exist.
    UnknownSet = "unknown-set", Error;
    /// A rule that does not exist, or that the programme does not select.
    UnknownRule = "unknown-rule", Error;
    /// A dimension that the programme does not declare.
    UnknownDimension = "unknown-dimension", Error;
    /// A dimension of a programme in which no rule has a weight. It would be no part of any score.
    EmptyDimension = "empty-dimension", Warning;
    /// A rule that weighs more than all others of its dimension together, in a dimension of at least four rules.
    HeavyRule = "heavy-rule", Warning;
    /// A ladder without verdicts, with a condition on the last, or without one on another.
    BadLadder = "bad-ladder", Error;
    /// The condition for partners reads `pool.*`, which is computed from it.
    PoolInPartner = "pool-in-partner", Error;
    /// A programme that no rule file declares.
    UnknownProgramme = "unknown-programme", Error;
    // ---- conditions
    /// A condition that cannot be read: a missing operator or value, a bracket or a text that is not closed, `=` for `==`, `and`
    /// for `&&`, chained comparisons. The syntax is that of the Common Expression Language; the help line says what was probably meant.
    ConditionSyntax = "condition-syntax", Error;
    /// Something that the Common Expression Language has and conditions have not, on purpose: `null` and `has()` (whether something was
    /// answered must never change an outcome), maps, indexing, `%`, bytes, unsigned numbers, messages. The help line says what to write.
    UnsupportedSyntax = "unsupported-syntax", Error;
    /// Parentheses, lists, calls, `!`, `-` or `? :` are nested in one another beyond 64 levels, or more than about 250 operators stand in
    /// one chain. Give parts of the condition a name with `[derive.NAME]`.
    ConditionTooDeep = "condition-too-deep", Error;
    /// A condition of more than 16 KiB. Give parts of it a name with `[derive.NAME]`, or collect facts in a `[group.NAME]`.
    ConditionTooLong = "condition-too-long", Error;
    // ---- profiles
    /// Evidence or history in a profile for a fact that no rule set declares. Write the whole path in quotes, such as
    /// `[evidence."product.sector"]`.
    UnknownFact = "unknown-fact", Error;
    /// The profile answers a fact that is retired. The answer is accepted and not used.
    RetiredFact = "retired-fact", Warning;
    /// The profile answers a measure. The engine computes it from the answers it is made of; answer those.
    MeasureNotAnswered = "measure-not-answered", Error;
    /// A number outside the range that the fact declares. The place shows the number, the message the range.
    OutOfRange = "out-of-range", Error;
    /// A number with a fraction where only whole ones make sense, such as people or machines.
    NotWhole = "not-whole", Error;
    /// Two answers that cannot both be true: a word in `includes` and in `excludes`, a quantity of an order that does not exist, more items
    /// rejected than inspected, a limit on a side that has none.
    ContradictoryAnswer = "contradictory-answer", Error;
    /// A quantity of goods in a profile that does not say what goods are counted in. Write `unit = "kg"` (or pair, pcs, m …) in
    /// `[product]`. Without it 1200 could be pairs or kilograms, and Layak does not guess.
    GoodsUnitMissing = "goods-unit-missing", Error;
    /// Goods counted in units that do not convert into each other, such as an order in pieces of a product counted in kilograms.
    /// Count both in one unit.
    GoodsUnitMismatch = "goods-unit-mismatch", Error;
    /// A history of production, of the enterprise or of a partner, that ends before it starts, or spans more than fifty years.
    BadHistory = "bad-history", Error;
    /// A month of production before `from` or after `to` of its history.
    MonthOutsideHistory = "month-outside-history", Error;
    /// The same month of production, or of the season calendar, stands twice. It would be unclear which one counts: remove one.
    MonthTwice = "month-twice", Error;
    /// A month in which more was made than the declared capacity allows. One of the two numbers is wrong, or the capacity has grown.
    MonthAboveCapacity = "month-above-capacity", Error;
    /// A measurement of a characteristic that no `[[specification]]` names, or of a workshop that is neither `own` nor the `id` of a
    /// `[[partner]]`. It would count for nothing: correct the name, or add the record that it means.
    UnknownRecord = "unknown-record", Error;
    /// A list of a profile with more entries than are computed with: 200 steps, partners or specifications, 1,000 measurements, 10,000
    /// inspections, deliveries or values of one measurement.
    ListTooLong = "list-too-long", Error;
    /// Evidence for a fact that the profile does not answer. Give the answer too, or remove the evidence.
    EvidenceWithoutAnswer = "evidence-without-answer", Error;
    /// A key or text that holds a personal identity number, such as NIK or KTP. Layak needs none, and a profile is passed around:
    /// leave it out. A NIB, the number of the enterprise, may be answered where a rule set asks for it.
    PersonalData = "personal-data", Error;

    /// A quota that cannot work: it goes by a fact that does not sort candidates into groups (a number, a date, a computed figure), has no
    /// limit, has a `min` above its `max`, or there are more groups than can be counted at once.
    BadQuota = "bad-quota", Error;
    /// A candidate without `enterprise.id`. The lottery and the record of the committee name candidates by it: give each a code of the programme.
    CandidateWithoutId = "candidate-without-id", Error;
    /// Two candidates with the same `enterprise.id`. They may be one enterprise that stands there twice: remove one, or give each its own code.
    CandidateTwice = "candidate-twice", Error;
    /// Candidates that are equal in verdict, score, open critical rules and date of application. Their order is drawn by lot, and the lot needs a
    /// public seed: a word or number that nobody could choose, such as the digits of a lottery on a day announced before.
    SeedMissing = "seed-missing", Error;
    /// A programme by which nobody can be ranked: none of its ladders has `rank = true`.
    NoRankingLadder = "no-ranking-ladder", Error;
    /// Nobody said how many candidates get a place: neither the programme in `[cohort]` nor the call.
    PlacesMissing = "places-missing", Error;
    /// A quota over several lists. Each sector has a list of its own, and a quota counts within one list: name its sector, or rank all in one
    /// mixed list.
    QuotaNeedsList = "quota-needs-list", Error;
    /// A column of a batch that cannot be used: its name is no fact of the programme, or it stands twice.
    BadColumn = "bad-column", Error;
    /// A row of a batch of which not even the cells could be told apart: a quote that never ends, too many or too few cells, broken text.
    BadRow = "bad-row", Error;
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}

impl FromStr for Code {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.iter().copied().find(|code| code.slug() == text).ok_or(())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.slug())
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        text.parse().map_err(|()| serde::de::Error::custom("no such diagnostic code"))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Code {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Code".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string" })
    }
}
