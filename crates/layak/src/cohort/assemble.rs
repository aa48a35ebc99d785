//! Puts a ranked cohort together: lists, candidates, what quotas change, ties, the digest.

use super::choose::{Line, MOST_LINES};
use super::entry::Spot;
use super::field::{Field, share_waiting};
use super::lists::{List, lists};
use super::standing::Race;
use super::{Ranking, say};
use crate::canonical;
use crate::check::model::{Kind, Ladder};
use crate::diagnostic::{Code, Diagnostic};
use crate::explain::{self, named};
use crate::rules::{Refused, hex};
use crate::text::{Text, text};
use crate::wire::{
    COHORT_SCHEMA, Change, ChoiceText, Cohort, LadderRef, ListKind, Placing, ProgrammeRef, QuotaResult,
    RankedList, SetRef, Standing, Tie, VerdictRef,
};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

impl Ranking<'_> {
    /// The whole answer.
    pub fn cohort(&self) -> Result<Cohort, Refused> {
        let inner = self.dated.inner();
        let doc = &inner.programme.doc;
        let lists = lists(self.contenders, self.plan);
        self.refuse(&lists)?;
        let Some(ladder) = inner.programme.ladders.get(self.plan.ladder) else {
            return Err(Refused { diagnostics: Vec::new() });
        };
        let mut fields: Vec<Field<'_>> = lists.iter().map(|list| Field::new(self, list)).collect();
        share_waiting(&mut fields, self.plan.waiting);
        if let Some(field) = fields.iter().find(|field| field.groups.len() > MOST_LINES) {
            let count = field.groups.len();
            let message = text!(
                "kuota ini membentuk {count} kelompok; paling banyak {MOST_LINES}",
                "these quotas make {count} groups; {MOST_LINES} at most"
            );
            let help =
                text!("sebut jawaban yang dibatasi dengan `value`", "name the answers to limit with `value`");
            let many = Diagnostic::new(Code::BadQuota, message).help(help).at_pointer("/quotas");
            return Err(Refused { diagnostics: vec![many] });
        }
        let guests = self.guests(&fields);
        let ranked: Vec<RankedList> = fields.iter().map(|field| self.list(ladder, field, &guests)).collect();
        let verdict = |at: usize| named(ladder, at as u32);
        let mut cohort = Cohort {
            schema: COHORT_SCHEMA.to_owned(),
            engine: concat!("layak ", env!("CARGO_PKG_VERSION")).to_owned(),
            programme: ProgrammeRef {
                id: doc.id.value.clone(),
                version: doc.version.clone(),
                digest: inner.digest.to_string(),
                title: doc.title.clone(),
            },
            sets: self.sets(),
            as_of: self.dated.as_of(),
            evidence_level: self.level,
            ladder: LadderRef {
                id: ladder.id.clone(),
                title: ladder.title.clone(),
                verdicts: (0..ladder.verdicts.len()).map(verdict).collect::<Vec<VerdictRef>>(),
            },
            lowest: self.plan.lowest.map(|lowest| named(ladder, lowest)),
            seed: self.plan.seed.clone(),
            mixed: self.plan.mixed,
            shared: self
                .plan
                .places
                .filter(|_| lists.iter().filter(|l| l.kind == ListKind::Sector).count() > 1),
            notes: self.notes(&ranked),
            lists: ranked,
            digest: String::new(),
        };
        cohort.digest = digest(&cohort, &inner.digest);
        Ok(cohort)
    }

    /// What makes a ranking impossible once candidates are known.
    fn refuse(&self, lists: &[List]) -> Result<(), Refused> {
        let mut diagnostics = Vec::new();
        let several = lists.iter().filter(|list| list.kind == ListKind::Sector).count() > 1;
        for (at, quota) in self.plan.quotas.iter().enumerate() {
            let (message, help) = if several && quota.sector.is_none() {
                (
                    text!("kuota ini berlaku untuk beberapa daftar", "this quota spans several lists"),
                    text!(
                        "sebut bidangnya, atau susun semua dalam satu daftar (--mixed)",
                        "name its sector, or rank all in one list (--mixed)"
                    ),
                )
            } else if self.plan.mixed && quota.sector.is_some() {
                (
                    text!(
                        "dalam satu daftar tidak ada daftar per bidang",
                        "one list of all has no list of a sector"
                    ),
                    text!(
                        "hapus bidangnya, atau pakai product.sector sebagai kuota",
                        "remove the sector, or let the quota go by product.sector"
                    ),
                )
            } else {
                continue;
            };
            let pointer = format!("/quotas/{at}");
            diagnostics.push(Diagnostic::new(Code::QuotaNeedsList, message).help(help).at_pointer(pointer));
        }
        if self.plan.seed.is_none() {
            let tied =
                lists.iter().filter(|list| list.kind != ListKind::Unknown).flat_map(|list| self.tied(list));
            for tie in tied {
                let ids = tie.iter().map(|at| self.id(*at)).collect::<Vec<_>>().join(", ");
                let message = text!("{ids} sama dalam segala hal", "{ids} are equal in everything");
                let help = text!(
                    "beri benih undian yang terbuka (seed), misalnya angka undian pada hari yang diumumkan lebih dulu",
                    "give a public seed for the lottery, such as the numbers drawn on a day announced before"
                );
                diagnostics.push(Diagnostic::new(Code::SeedMissing, message).help(help).at_pointer("/seed"));
            }
        }
        if diagnostics.is_empty() { Ok(()) } else { Err(Refused { diagnostics }) }
    }

    fn id(&self, at: usize) -> &str {
        self.contenders.get(at).map_or("", |contender| contender.id)
    }

    /// Runs of candidates of a list that only the lottery tells apart.
    fn tied(&self, list: &List) -> Vec<Vec<usize>> {
        let same = |a: &usize, b: &usize| {
            let keys = self.contenders.get(*a).zip(self.contenders.get(*b));
            keys.is_some_and(|(a, b)| a.key.ties(&b.key))
        };
        let runs = list.members.chunk_by(same).filter(|run| run.len() > 1);
        runs.map(<[usize]>::to_vec).collect()
    }

    /// Those whose sector is open: possible if some list may give them a place.
    fn guests(&self, fields: &[Field<'_>]) -> BTreeMap<String, Standing> {
        let mut guests = BTreeMap::new();
        for field in fields {
            let Some(sector) = field.list.sector else { continue };
            let open = self
                .contenders
                .iter()
                .filter(|c| c.sectors.count_ones() != 1 && c.sectors >> sector & 1 == 1);
            for (guest, standing) in open.zip(field.standings.iter().skip(field.members.len())) {
                let known = guests.entry(guest.id.to_owned()).or_insert(Standing::Out);
                if *standing != Standing::Out {
                    *known = Standing::Possible;
                }
            }
        }
        guests
    }

    fn list(&self, ladder: &Ladder, field: &Field<'_>, guests: &BTreeMap<String, Standing>) -> RankedList {
        let lines: Vec<Line> = field.groups.iter().map(|group| group.line).collect();
        let race = Race::new(&field.runners, field.list.places, &lines);
        let places = field.places();
        let candidates = places.iter().enumerate().filter_map(|(at, place)| {
            let guest = field.members.get(at).and_then(|own| guests.get(own.id));
            let standing = match field.list.kind {
                ListKind::Unknown => guest.copied().unwrap_or(Standing::Out),
                _ => field.standings.get(at).copied().unwrap_or(Standing::Out),
            };
            self.candidate(ladder, field, &race, Spot { at, place: *place, standing })
        });
        let all = (!field.groups.is_empty()).then(|| {
            let because = text!("ada kuota", "there are quotas");
            change(field, &field.by_rank, &because)
        });
        let cut_off = (0..field.members.len())
            .rev()
            .find(|at| Field::has(&field.chosen, *at) && Field::has(&field.by_rank, *at))
            .and_then(|at| field.members.get(at));
        RankedList {
            kind: field.list.kind,
            sector: field.list.sector.and_then(|sector| self.sector(sector)),
            places: field.list.places,
            chosen: field.chosen.iter().filter(|chosen| **chosen).count() as u32,
            waiting: field.waiting,
            cut_off: cut_off.map(|member| member.id.to_owned()),
            exact: field.exact,
            candidates: candidates.collect(),
            quotas: (0..field.groups.len()).filter_map(|group| self.quota(field, group, &places)).collect(),
            quotas_change: all,
            ties: self.ties(field, &places),
        }
    }

    fn sector(&self, sector: usize) -> Option<ChoiceText> {
        let inner = self.dated.inner();
        let Kind::Choice(list) = &inner.checked.facts.get(inner.known.sector?)?.kind else { return None };
        let (value, label) = (list.values.get(sector)?.clone(), list.labels.get(sector)?.clone());
        Some(ChoiceText { value, label })
    }

    fn quota(&self, field: &Field<'_>, at: usize, places: &[(Placing, Option<u32>)]) -> Option<QuotaResult> {
        let inner = self.dated.inner();
        let group = field.groups.get(at)?;
        let fact = inner.checked.facts.get(group.fact)?;
        let name = say::group(inner, group);
        let min = group.has_min.then_some(group.line.min);
        let member =
            |position: usize| field.forms.get(position).is_some_and(|form| form.surely >> at & 1 == 1);
        let count =
            |of: &dyn Fn(usize) -> bool| (0..field.members.len()).filter(|p| member(*p) && of(*p)).count();
        let chosen = count(&|position| Field::has(&field.chosen, position)) as u32;
        let reached = chosen >= group.line.min;
        let (without, _) = field.give(&field.without(at));
        let mut change = change(field, &without, &say::limits(min, group.line.max, &name));
        if !reached {
            let fit = count(&|position| Field::has(&field.admitted, position));
            let least = group.line.min;
            change.sentence.id.push_str(&format!(
                " Kuota ini tidak tercapai: {chosen} dari {least}; {fit} peserta kelompok ini boleh dipilih."
            ));
            change.sentence.en.push_str(&format!(
                " This quota was not reached: {chosen} of {least}; {fit} candidates of this group can be chosen."
            ));
        }
        let waiting = |(position, _): &(usize, &(Placing, Option<u32>))| member(*position);
        let waits =
            places.iter().enumerate().filter(waiting).filter(|(_, (place, _))| *place == Placing::Waiting);
        Some(QuotaResult {
            fact: fact.path.clone(),
            title: say::title(inner, group),
            value: group.value.clone(),
            label: say::label(inner, group),
            min,
            max: group.line.max,
            candidates: count(&|_| true) as u32,
            chosen,
            reached,
            change,
            waiting: waits.filter_map(|(at, _)| Some(field.members.get(at)?.id.to_owned())).collect(),
        })
    }

    fn ties(&self, field: &Field<'_>, places: &[(Placing, Option<u32>)]) -> Vec<Tie> {
        let tied = self.tied(field.list).into_iter().map(|run| {
            let at = |id: &usize| field.list.members.iter().position(|member| member == id);
            let got: BTreeSet<Option<Placing>> =
                run.iter().map(|id| at(id).and_then(|at| places.get(at)).map(|(place, _)| *place)).collect();
            Tie { ids: run.iter().map(|at| self.id(*at).to_owned()).collect(), decides: got.len() > 1 }
        });
        if self.plan.seed.is_some() { tied.collect() } else { Vec::new() }
    }

    /// The sets of which a rule is in force on this date.
    fn sets(&self) -> Vec<SetRef> {
        let inner = self.dated.inner();
        let rules = inner.program.rules.iter().zip(&self.dated.selection().rules);
        let used: BTreeSet<usize> = rules
            .filter(|(_, selected)| selected.active)
            .filter_map(|(rooted, _)| inner.checked.rules.get(rooted.rule))
            .map(|rule| rule.set)
            .collect();
        let sets = used.into_iter().filter_map(|set| inner.checked.sets.get(set));
        sets.map(|set| SetRef { id: set.id.clone(), version: set.version.clone(), checked: set.checked })
            .collect()
    }

    fn notes(&self, lists: &[RankedList]) -> Vec<Text> {
        let mut notes: Vec<Text> =
            explain::stale(self.dated).map(|stale| stale.message).into_iter().collect();
        let empty: u32 = lists.iter().map(|list| list.places.saturating_sub(list.chosen)).sum();
        if empty > 0 {
            notes.push(text!(
                "{empty} tempat masih kosong: tidak ada lagi peserta yang boleh dipilih di daftarnya.",
                "{empty} places are still empty: their list has no more candidates that can be chosen."
            ));
        }
        if lists.iter().any(|list| !list.exact) {
            notes.push(text!(
                "Kuota saling bertumpuk: \"pasti\" dan \"tidak\" di sini aman, tetapi \"mungkin\" bisa saja sudah pasti.",
                "Quotas overlap: \"certain\" and \"out\" are safe here, but some who are \"possible\" may be settled."
            ));
        }
        notes
    }
}

fn change(field: &Field<'_>, without: &[bool], because: &Text) -> Change {
    let enters = field.refs(|at| Field::has(&field.chosen, at) && !Field::has(without, at));
    let leaves = field.refs(|at| !Field::has(&field.chosen, at) && Field::has(without, at));
    let sentence = say::change(&enters, &leaves, because);
    Change { enters, leaves, sentence }
}

/// SHA-256 over the canonical JSON of the answer without `digest` and names, and the digest of the rules; each part is preceded by its length
/// in bytes, eight bytes little-endian.
pub fn digest(cohort: &Cohort, rules: &str) -> String {
    let mut nameless = cohort.clone();
    for candidate in nameless.lists.iter_mut().flat_map(|list| &mut list.candidates) {
        candidate.name = None;
    }
    let answer = canonical::without(&nameless, &["digest"]).unwrap_or_default();
    let mut hash = Sha256::new();
    for part in [answer.as_slice(), rules.as_bytes()] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hex(&hash.finalize())
}
