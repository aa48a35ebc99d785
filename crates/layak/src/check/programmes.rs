//! Programmes: which sets, which rules, ladders that end, coverage and tailoring that name real things.

use super::definitions::bad_name;
use super::ladder;
use super::model::{Choices, Covers, Kind, Ladder, ParameterId, Programme, Rule, RuleId, Set, Verdict};
use super::names::{Names, Symbol};
use super::typing::Typer;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::order::map;
use crate::parse::document::{LadderDoc, Named, ProgrammeDoc, RuleFile};
use crate::parse::suggest::nearest;
use crate::source::{Source, Spanned};
use crate::text::{Text, text};
use crate::wire::Severity;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The folder of the engine's own vocabulary, selected by every programme.
pub const VOCABULARY: &str = "vocabulary";

/// Verdicts are bits of one machine word; the last bit is "nothing assessed".
const MOST_VERDICTS: usize = 63;

/// What programmes are checked against.
pub struct Against<'a> {
    /// Facts and the rest.
    pub names: &'a Names,
    /// Sets.
    pub sets: &'a [Set],
    /// Rules.
    pub rules: &'a [Rule],
    /// Rules by id.
    pub by_id: &'a BTreeMap<String, RuleId>,
}

/// Checks all programme files.
pub fn programmes(
    against: &Against<'_>,
    files: &[RuleFile],
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, Programme> {
    let mut found = BTreeMap::new();
    for file in files {
        let Some(doc) = &file.programme else { continue };
        let source = &file.source;
        if !super::definitions::is_name(&doc.id.value, '-') {
            bad_name(source, doc.id.span, &doc.id.value, diagnostics);
        }
        let programme = programme(doc, &file.unreadable, source, against, diagnostics);
        if found.insert(doc.id.value.clone(), programme).is_some() {
            let id = &doc.id.value;
            let message = text!("`{id}` sudah ada", "`{id}` exists already");
            diagnostics.push(
                Diagnostic::new(Code::DuplicateName, message)
                    .help(text!("beri nama lain, atau hapus salah satunya", "rename one, or remove it"))
                    .at(source, doc.id.span),
            );
        }
    }
    found
}

/// Whether a set is meant by an entry of `use`: its id, or a folder pattern such as `market/*`.
pub fn selects(pattern: &str, set: &Set) -> bool {
    if let Some(parent) = pattern.strip_suffix("/*") {
        return set
            .folder
            .rsplit_once('/')
            .is_some_and(|(p, _)| p == parent || p.ends_with(&format!("/{parent}")));
    }
    set.id == pattern
}

fn is_vocabulary(set: &Set) -> bool {
    set.folder.split('/').any(|part| part == VOCABULARY)
}

fn programme(
    doc: &ProgrammeDoc,
    unreadable: &[Spanned<String>],
    source: &Source,
    against: &Against<'_>,
    diagnostics: &mut Diagnostics,
) -> Programme {
    let mut sets: BTreeSet<usize> =
        (0..against.sets.len()).filter(|i| against.sets.get(*i).is_some_and(is_vocabulary)).collect();
    for pattern in &doc.uses {
        let before = sets.len();
        sets.extend(
            (0..against.sets.len())
                .filter(|i| against.sets.get(*i).is_some_and(|s| selects(&pattern.value, s))),
        );
        // A folder may still be empty; a set must exist.
        if sets.len() == before
            && !pattern.value.ends_with("/*")
            && !against.sets.iter().any(|s| s.id == pattern.value)
            && !against.names.open.contains(&pattern.value)
        {
            let name = &pattern.value;
            let d = Diagnostic::new(
                Code::UnknownSet,
                text!("set `{name}` tidak ada", "there is no set `{name}`"),
            );
            let near = nearest(name, against.sets.iter().map(|s| s.id.as_str()));
            diagnostics.push(with_near(d, near).at(source, pattern.span));
        }
    }
    let selected: Vec<RuleId> = (0..against.rules.len())
        .filter(|i| against.rules.get(*i).is_some_and(|r| sets.contains(&r.set) && !r.retired))
        .collect();
    let rules = match doc.only.as_slice() {
        [] => selected,
        only => matching(only, &selected, against, source, diagnostics),
    };
    let takes = dimensions(doc, unreadable, &rules, against, source, diagnostics);

    let mut names = ladder::names(&doc.dimensions.iter().map(|d| d.name.value.clone()).collect::<Vec<_>>());
    names.broken.extend(unreadable.iter().map(|name| format!("score.{}", name.value)));
    let names = names;
    let ladders: Vec<Ladder> =
        doc.ladders.iter().map(|l| self::ladder(l, &rules, &names, against, source, diagnostics)).collect();
    super::cohort::cohort(doc, &ladders, against.names, source, diagnostics);
    if doc.ladders.is_empty() {
        diagnostics.push(
            Diagnostic::new(
                Code::BadLadder,
                text!("program ini tidak punya tangga putusan", "this programme has no ladder"),
            )
            .help(text!("tambahkan [ladder.NAMA] dengan putusannya", "add [ladder.NAME] with its verdicts"))
            .at(source, doc.id.span),
        );
    }
    let eligible = doc.partner.as_ref().and_then(|partner| {
        let condition =
            Typer::new(against.names, "partner", source, diagnostics).condition(&partner.eligible)?;
        let mut pool = false;
        condition.term.walk(&mut |t| {
            if let super::term::TermKind::Fact(id) = t.kind {
                pool |= against.names.facts.get(id).is_some_and(|f| f.path.starts_with("pool."));
            }
        });
        if pool {
            diagnostics.push(
                Diagnostic::new(
                    Code::PoolInPartner,
                    text!(
                        "syarat mitra tidak boleh membaca `pool.*`",
                        "the condition for partners cannot read `pool.*`"
                    ),
                )
                .help(text!(
                    "`pool.*` dihitung dari mitra yang lolos syarat ini; baca fakta `partner.*`",
                    "`pool.*` is computed from the partners that pass; read facts of `partner.*`"
                ))
                .at(source, partner.eligible.span),
            );
        }
        Some(condition)
    });
    let (tailored, parameters) = overrides(doc, &rules, against, source, diagnostics);
    Programme {
        sets: sets.into_iter().collect(),
        coverage: coverage(doc, against.names, source, diagnostics),
        references: references(doc, against.names, source, diagnostics),
        doc: doc.clone(),
        takes: takes.into_iter().collect(),
        rules,
        ladders,
        eligible,
        tailored: tailored.into_iter().collect(),
        parameters: parameters.into_iter().collect(),
    }
}

fn with_near(d: Diagnostic, near: Option<&str>) -> Diagnostic {
    match near {
        Some(near) => d.help(text!("maksudnya `{near}`?", "did you mean `{near}`?")),
        None => d.help(text!("periksa ejaannya", "check how it is spelt")),
    }
}

/// Where each dimension, as rules name it, counts: under the dimension that takes it, otherwise under the one of its own name. Every
/// rule's dimension must count somewhere; that declared ones weigh something the reader sees to.
fn dimensions(
    doc: &ProgrammeDoc,
    unreadable: &[Spanned<String>],
    rules: &[RuleId],
    against: &Against<'_>,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, usize> {
    let mut takes: BTreeMap<String, usize> =
        map(doc.dimensions.iter().enumerate().map(|(i, d)| (d.name.value.clone(), i)));
    let mut taken = BTreeSet::new();
    for (i, dimension) in doc.dimensions.iter().enumerate() {
        for name in &dimension.doc.takes {
            if !taken.insert(&name.value) {
                let id = &name.value;
                let message = text!("dimensi `{id}` sudah diambil", "the dimension `{id}` is taken already");
                let help = text!("sebut di satu tempat saja", "name it in one place only");
                diagnostics
                    .push(Diagnostic::new(Code::DuplicateName, message).help(help).at(source, name.span));
            }
            if !against.rules.iter().any(|rule| rule.dimension == name.value)
                && against.names.broken.is_empty()
            {
                let id = &name.value;
                let message = text!("tidak ada aturan berdimensi `{id}`", "no rule has the dimension `{id}`");
                let d = Diagnostic::new(Code::UnknownDimension, message);
                let near = nearest(id, against.rules.iter().map(|rule| rule.dimension.as_str()));
                diagnostics.push(with_near(d, near).at(source, name.span));
            }
            takes.insert(name.value.clone(), i);
        }
    }
    for rule in rules.iter().filter_map(|id| against.rules.get(*id)) {
        let lost = unreadable.iter().any(|name| name.value == rule.dimension);
        if lost || takes.contains_key(&rule.dimension) {
            continue;
        }
        let (name, programme) = (&rule.dimension, &doc.id.value);
        let d = Diagnostic::new(
            Code::UnknownDimension,
            text!(
                "dimensi `{name}` tidak ada di program `{programme}`",
                "there is no dimension `{name}` in the programme `{programme}`"
            ),
        );
        let near = nearest(name, doc.dimensions.iter().map(|d| d.name.value.as_str()));
        diagnostics.push(with_near(d, near).at(&rule.written.source, rule.dimension_at));
    }
    takes
}

fn ladder(
    named: &Named<LadderDoc>,
    rules: &[RuleId],
    names: &Names,
    against: &Against<'_>,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Ladder {
    let counted = match &named.doc.rules {
        None => rules.to_vec(),
        Some(patterns) => matching(patterns, rules, against, source, diagnostics),
    };
    let last = named.doc.verdicts.len().saturating_sub(1);
    let mut verdicts = Vec::new();
    for (i, doc) in named.doc.verdicts.iter().enumerate() {
        let when = match (&doc.when, i == last) {
            (Some(when), true) => {
                diagnostics.push(
                    Diagnostic::new(
                        Code::BadLadder,
                        text!(
                            "putusan terakhir tidak boleh bersyarat",
                            "the last verdict cannot have a condition"
                        ),
                    )
                    .at(source, when.span)
                    .help(text!(
                        "hapus `when`, agar selalu ada putusan",
                        "drop `when`, so that there always is a verdict"
                    )),
                );
                None
            }
            (None, false) => {
                diagnostics.push(
                    Diagnostic::new(
                        Code::BadLadder,
                        text!(
                            "hanya putusan terakhir yang tanpa syarat",
                            "only the last verdict has no condition"
                        ),
                    )
                    .help(text!(
                        "beri putusan ini `when`, atau pindahkan ke akhir",
                        "give this verdict a `when`, or move it to the end"
                    ))
                    .at(source, doc.id.span),
                );
                None
            }
            (when, _) => when.as_ref().and_then(|w| {
                let condition = Typer::new(names, "", source, diagnostics).condition(w)?;
                ladder::allowed(&condition.term, names, true, source, diagnostics).then_some(condition)
            }),
        };
        if named.doc.verdicts.iter().take(i).any(|other| other.id.value == doc.id.value) {
            let id = &doc.id.value;
            let message = text!("putusan `{id}` sudah ada", "there is a verdict `{id}` already");
            let help = text!("beri nama lain", "give it another name");
            diagnostics
                .push(Diagnostic::new(Code::DuplicateName, message).help(help).at(source, doc.id.span));
        }
        verdicts.push(Verdict { id: doc.id.value.clone(), label: doc.label.clone(), when });
    }
    if verdicts.len() > MOST_VERDICTS {
        let message = text!(
            "tangga ini punya lebih dari {MOST_VERDICTS} putusan",
            "this ladder has more than {MOST_VERDICTS} verdicts"
        );
        let help = text!("gabungkan putusan yang berdekatan", "join verdicts that lie close together");
        let many = Diagnostic::new(Code::BadLadder, message).help(help);
        diagnostics.push(many.at(source, named.name.span));
    }
    if verdicts.is_empty() {
        diagnostics.push(
            Diagnostic::new(
                Code::BadLadder,
                text!("tangga ini tidak punya putusan", "this ladder has no verdict"),
            )
            .help(text!("tambahkan [[ladder.NAMA.verdict]]", "add [[ladder.NAME.verdict]]"))
            .at(source, named.name.span),
        );
    }
    Ladder {
        id: named.name.value.clone(),
        title: named.doc.title.clone(),
        rules: counted,
        rank: named.doc.rank,
        verdicts,
    }
}

/// The rules that some patterns mean, in file order; a pattern that means none is told.
fn matching(
    patterns: &[Spanned<String>],
    rules: &[RuleId],
    against: &Against<'_>,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Vec<RuleId> {
    let mut found = BTreeSet::new();
    for pattern in patterns {
        let meant =
            |id: &RuleId| against.rules.get(*id).is_some_and(|rule| matches_rule(&pattern.value, &rule.id));
        let hits: Vec<RuleId> = rules.iter().copied().filter(meant).collect();
        if hits.is_empty() && !lost(&pattern.value, against.names) {
            diagnostics.push(unknown_rule(&pattern.value, rules, against).at(source, pattern.span));
        }
        found.extend(hits);
    }
    found.into_iter().collect()
}

fn matches_rule(pattern: &str, id: &str) -> bool {
    match pattern.strip_suffix(".*") {
        Some(set) => id.split_once('.').is_some_and(|(s, _)| s == set),
        None => pattern == id,
    }
}

/// Whether the rules that a pattern means have mistakes of their own.
fn lost(pattern: &str, names: &Names) -> bool {
    names.is_broken(pattern)
        || pattern.strip_suffix(".*").is_some_and(|set| {
            names.open.contains(set) || names.broken.iter().any(|id| matches_rule(pattern, id) && id != set)
        })
}

fn unknown_rule(pattern: &str, rules: &[RuleId], against: &Against<'_>) -> Diagnostic {
    let d = Diagnostic::new(
        Code::UnknownRule,
        text!("aturan `{pattern}` tidak ada", "there is no rule `{pattern}`"),
    );
    let ids = rules.iter().filter_map(|id| against.rules.get(*id)).map(|r| r.id.as_str());
    with_near(d, nearest(pattern, ids))
}

fn word(
    written: &Spanned<String>,
    path: &str,
    names: &Names,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Option<Option<usize>> {
    if written.value == "*" {
        return Some(None);
    }
    let list = choices(path, names)?;
    let position = list.position(&written.value);
    if position.is_none() {
        let value = &written.value;
        let d = Diagnostic::new(
            Code::UnknownChoice,
            text!("`{value}` bukan pilihan `{path}`", "`{value}` is no choice of `{path}`"),
        );
        let near = nearest(value, list.values.iter().map(String::as_str));
        diagnostics.push(with_near(d, near).at(source, written.span));
    }
    position.map(Some)
}

fn choices<'n>(path: &str, names: &'n Names) -> Option<&'n Arc<Choices>> {
    let Some(Symbol::Fact(id)) = names.symbols.get(path) else { return None };
    match &names.facts.get(*id)?.kind {
        Kind::Choice(list) => Some(list),
        _ => None,
    }
}

fn coverage(
    doc: &ProgrammeDoc,
    names: &Names,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Vec<Covers> {
    let mut list = Vec::new();
    for entry in &doc.coverage {
        let sector = word(&entry.sector, "product.sector", names, source, diagnostics);
        let market = word(&entry.market, "order.market", names, source, diagnostics);
        if let (Some(sector), Some(market)) = (sector, market) {
            list.push(Covers { sector, market, level: entry.level, note: entry.note.clone() });
        }
    }
    list
}

fn references(
    doc: &ProgrammeDoc,
    names: &Names,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Vec<(usize, crate::parse::document::ReferenceOrderDoc)> {
    let mut list = Vec::new();
    for order in &doc.reference_orders {
        let sector = word(&order.sector, "product.sector", names, source, diagnostics);
        if sector == Some(None) {
            let message =
                text!("pesanan acuan berlaku untuk satu bidang", "a reference order is for one sector");
            let help = text!(
                "tulis satu [[reference_order]] per bidang",
                "write one [[reference_order]] per sector"
            );
            diagnostics
                .push(Diagnostic::new(Code::UnknownChoice, message).help(help).at(source, order.sector.span));
        }
        if let Some(Some(sector)) = sector {
            let unit = super::definitions::unit(Some(&order.unit), source, diagnostics);
            if unit.is_some_and(|unit| !unit.is_goods()) {
                let name = &order.unit.value;
                diagnostics.push(
                    Diagnostic::new(
                        Code::UnknownUnit,
                        text!("`{name}` bukan satuan barang", "`{name}` is no unit of goods"),
                    )
                    .help(text!(
                        "misalnya \"kg\", \"pair\", \"pcs\", \"m\"",
                        "for example \"kg\", \"pair\", \"pcs\", \"m\""
                    ))
                    .at(source, order.unit.span),
                );
            }
            list.push((sector, order.clone()));
        }
    }
    list
}

type Overrides = (
    BTreeMap<RuleId, crate::parse::document::OverrideDoc>,
    BTreeMap<ParameterId, (crate::parse::document::ScalarDoc, Text)>,
);

fn overrides(
    doc: &ProgrammeDoc,
    rules: &[RuleId],
    against: &Against<'_>,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Overrides {
    let mut tailored = BTreeMap::new();
    let mut parameters = BTreeMap::new();
    for entry in &doc.overrides {
        let changes_rule = entry.rule.is_some() && (entry.severity.is_some() || entry.weight.is_some());
        let changes_parameter = entry.parameter.is_some() && entry.value.is_some();
        if !changes_rule && !changes_parameter {
            let span = entry.rule.as_ref().or(entry.parameter.as_ref()).map_or(doc.id.span, |name| name.span);
            let message = text!("penyesuaian ini tidak mengubah apa-apa", "this override changes nothing");
            let help = text!(
                "sebut `rule` dengan `severity` atau `weight`, atau `parameter` dengan `value`",
                "name a `rule` with `severity` or `weight`, or a `parameter` with `value`"
            );
            diagnostics.push(Diagnostic::new(Code::MissingKey, message).help(help).at(source, span));
        }
        if let Some(rule) = &entry.rule {
            match against.by_id.get(&rule.value).filter(|id| rules.contains(id)) {
                Some(id) => {
                    let severity =
                        entry.severity.or_else(|| against.rules.get(*id).map(|rule| rule.severity));
                    let weighs = against.rules.get(*id).is_some_and(|rule| rule.weight > 0.0);
                    let wrong = match (severity, &entry.weight) {
                        (Some(Severity::Info), Some(weight)) => Some((
                            text!("aturan `info` tidak berbobot", "an `info` rule carries no weight"),
                            weight.span,
                        )),
                        (Some(Severity::Info) | None, _) | (_, Some(_)) => None,
                        (Some(_), None) if weighs => None,
                        (Some(_), None) => Some((
                            text!("di sini aturan ini perlu `weight`", "here this rule needs a `weight`"),
                            rule.span,
                        )),
                    };
                    if let Some((message, span)) = wrong {
                        let help = text!(
                            "semua aturan selain `info` berbobot di atas nol",
                            "all rules but `info` weigh more than zero"
                        );
                        diagnostics
                            .push(Diagnostic::new(Code::BadWeight, message).help(help).at(source, span));
                    }
                    tailored.insert(*id, entry.clone());
                }
                None if lost(&rule.value, against.names) => {}
                None => diagnostics.push(unknown_rule(&rule.value, rules, against).at(source, rule.span)),
            }
        }
        if let (Some(parameter), Some(value)) = (&entry.parameter, &entry.value) {
            match against.names.symbols.get(&parameter.value) {
                Some(Symbol::Parameter(id)) => {
                    if against.names.parameters.get(*id).is_some_and(|p| !p.takes(value.value)) {
                        let name = &parameter.value;
                        let message = text!(
                            "nilai ini tidak sejenis dengan parameter `{name}`",
                            "this value is not of the kind of the parameter `{name}`"
                        );
                        let help = text!(
                            "angka, tanggal, atau true/false seperti di parameternya",
                            "a number, a date, or true/false, as the parameter has it"
                        );
                        diagnostics.push(
                            Diagnostic::new(Code::WrongType, message).help(help).at(source, value.span),
                        );
                    }
                    parameters.insert(*id, (value.value, entry.reason.clone()));
                }
                _ if against.names.is_broken(&parameter.value) => {}
                _ => {
                    let name = &parameter.value;
                    let d = Diagnostic::new(
                        Code::UnknownName,
                        text!("parameter `{name}` tidak ada", "there is no parameter `{name}`"),
                    );
                    let all = against.names.parameters.iter().map(|p| p.path.as_str());
                    diagnostics.push(with_near(d, nearest(name, all)).at(source, parameter.span));
                }
            }
        }
    }
    (tailored, parameters)
}
