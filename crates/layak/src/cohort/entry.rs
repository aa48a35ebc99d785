//! One candidate as the answer shows it: place, standing, reason, what it would need.

use super::contender::Contender;
use super::field::Field;
use super::standing::Race;
use super::{Ranking, needs, say, settle};
use crate::check::model::Ladder;
use crate::engine::Situation;
use crate::explain::{self, named};
use crate::rules::hex;
use crate::text::{Text, text};
use crate::wire::{Candidate, Criterion, ListKind, Placing, Possible, Standing};
use sha2::{Digest, Sha256};

/// Where a candidate stands.
#[derive(Clone, Copy)]
pub struct Spot {
    /// Position on the list.
    pub at: usize,
    /// What it got.
    pub place: (Placing, Option<u32>),
    /// Certain, possible or out.
    pub standing: Standing,
}

/// Why somebody has a place or none.
enum Why<'a> {
    Rank,
    Quota(Vec<usize>),
    NoSector,
    Verdict,
    Full(usize),
    Reserved,
    Behind(&'a Contender<'a>, usize),
    /// Places are there, and yet no quota allows it.
    NoPlaces,
}

impl Ranking<'_> {
    /// The candidate at a spot.
    pub fn candidate(
        &self,
        ladder: &Ladder,
        field: &Field<'_>,
        race: &Race<'_>,
        spot: Spot,
    ) -> Option<Candidate> {
        let own = field.members.get(spot.at)?;
        let inner = self.dated.inner();
        let why = self.why(field, spot.at);
        let (decided_by, against) = self.against(field, spot.at, &why);
        let without = spot.place.0 != Placing::Chosen;
        let situation = (without || spot.standing == Standing::Possible)
            .then(|| Situation::new(self.dated, own.profile, self.level));
        let (list, more_needs) = match &situation {
            Some(situation) if without => needs::needs(situation, self.plan, decided_by),
            _ => Default::default(),
        };
        let settles = situation.filter(|_| self.plan.questions && spot.standing == Standing::Possible);
        let settles = settles.filter(|_| field.list.kind != ListKind::Unknown).and_then(|situation| {
            let place = settle::Place { race, at: spot.at, groups: &field.groups };
            settle::settling(&situation, self.plan, own.id, &place)
        });
        let facts = self.plan.facts.iter();
        let groups = facts.filter_map(|fact| {
            let (decl, answer) = (inner.checked.facts.get(*fact)?, own.answer(*fact)?);
            let known = crate::engine::single(answer);
            known.then(|| (decl.path.clone(), explain::say::words(&decl.kind, answer, None)))
        });
        let applied_on = self.plan.applied_on.and_then(|fact| {
            let (decl, answer) = (inner.checked.facts.get(fact)?, own.answer(fact)?);
            Some(explain::say::fact(&decl.kind, answer)).filter(|v| *v != Possible::Unanswered(true))
        });
        let because = self.because(ladder, field, spot.at, &why);
        Some(Candidate {
            rank: spot.at as u32 + 1,
            id: own.id.to_owned(),
            name: own.profile.name.clone(),
            place: spot.place.0,
            waiting: spot.place.1,
            standing: spot.standing,
            verdict: named(ladder, own.key.verdict),
            best: named(ladder, own.best.verdict),
            score: own.score.map(|(bounds, exact)| explain::score(bounds, exact)),
            applicable: own.applicable,
            undecided_critical: own.key.undecided,
            applied_on,
            lottery: self.plan.seed.is_some().then(|| hex(&own.key.draw)),
            groups: groups.collect(),
            reason: self.reason(field, spot, &why, &because),
            because,
            decided_by,
            against,
            needed: if without { self.needed(ladder, field, own, &why) } else { None },
            needs: list,
            more_needs,
            settles,
            profile: hex(&Sha256::digest(own.profile.canonical.as_bytes())),
        })
    }

    fn why<'f>(&self, field: &'f Field<'_>, at: usize) -> Why<'f> {
        let has = |list: &[bool]| Field::has(list, at);
        if field.list.kind == ListKind::Unknown {
            return Why::NoSector;
        }
        if !has(&field.admitted) {
            return Why::Verdict;
        }
        if has(&field.chosen) {
            if has(&field.by_rank) {
                return Why::Rank;
            }
            let helped = (0..field.groups.len()).filter(|group| !has(&field.give(&field.without(*group)).0));
            return Why::Quota(helped.collect());
        }
        let last = field.chosen.iter().rposition(|chosen| *chosen);
        match last {
            // Somebody further down has a place: a quota stood in the way.
            Some(last) if last > at => self.blocked(field, at),
            Some(last) => field.members.get(last).map_or(Why::NoPlaces, |member| Why::Behind(member, last)),
            None => Why::NoPlaces,
        }
    }

    /// Which quota kept it out although somebody further down has a place.
    fn blocked<'f>(&self, field: &Field<'_>, at: usize) -> Why<'f> {
        let form = field.forms.get(at).copied().unwrap_or_default();
        let full = field.groups.iter().enumerate().find(|(group, g)| {
            let before = field.chosen.iter().zip(&field.forms).take(at);
            let count = before.filter(|(chosen, form)| **chosen && form.maybe >> *group & 1 == 1).count();
            form.maybe >> *group & 1 == 1 && g.line.max.is_some_and(|max| count >= max as usize)
        });
        full.map_or(Why::Reserved, |(group, _)| Why::Full(group))
    }

    /// The candidate on the other side of the cut-off, and where the two first differ.
    fn against(&self, field: &Field<'_>, at: usize, why: &Why<'_>) -> (Option<Criterion>, Option<String>) {
        let Some(own) = field.members.get(at) else { return (None, None) };
        let other = match why {
            Why::Rank => {
                let next = |(at, _): &(usize, &&Contender<'_>)| !Field::has(&field.by_rank, *at);
                field.members.iter().enumerate().find(next).map(|(_, member)| *member)
            }
            Why::Behind(member, _) => Some(*member),
            Why::Verdict => {
                let last = field.by_rank.iter().rposition(|chosen| *chosen);
                last.and_then(|last| field.members.get(last)).copied()
            }
            _ => None,
        };
        match other {
            Some(other) => (own.key.criterion(&other.key), Some(other.id.to_owned())),
            None => (matches!(why, Why::Verdict).then_some(Criterion::Verdict), None),
        }
    }

    /// Why it has a place or none, with its own rank and number.
    fn reason(&self, field: &Field<'_>, spot: Spot, why: &Why<'_>, because: &Text) -> Text {
        let (rank, count, places) = (spot.at + 1, field.members.len(), field.list.places);
        let mut said = match why {
            Why::Rank => text!(
                "Urutan {rank} dari {count} peserta untuk {places} tempat.",
                "Rank {rank} of {count} candidates for {places} places."
            ),
            Why::Quota(_) => text!("Urutan {rank}.", "Rank {rank}."),
            Why::NoSector | Why::Verdict => Text::default(),
            Why::Full(_) | Why::Reserved => text!("Urutan {rank}, tetapi", "Rank {rank}, but"),
            Why::Behind(..) | Why::NoPlaces => {
                text!("Urutan {rank} dari {count}.", "Rank {rank} of {count}.")
            }
        };
        let mut add = |id: &str, en: &str| {
            for (said, more) in [(&mut said.id, id), (&mut said.en, en)] {
                if !said.is_empty() {
                    said.push(' ');
                }
                said.push_str(more);
            }
        };
        add(&because.id, &because.en);
        if let (Placing::Waiting, Some(number)) = spot.place {
            add(
                &format!("Nomor {number} di daftar tunggu."),
                &format!("Number {number} on the waiting list."),
            );
        }
        said
    }

    /// The same without its own rank and number: alike for all whom the same keeps in or out.
    fn because(&self, ladder: &Ladder, field: &Field<'_>, at: usize, why: &Why<'_>) -> Text {
        let inner = self.dated.inner();
        let own = field.members.get(at);
        let group =
            |at: &usize| field.groups.get(*at).map(|group| say::group(inner, group)).unwrap_or_default();
        match why {
            Why::Rank => {
                let next =
                    field.by_rank.iter().position(|chosen| !chosen).and_then(|at| field.members.get(at));
                let Some((own, next)) = own.zip(next) else {
                    return text!("Tempatnya cukup untuk semua.", "There are places for all.");
                };
                let (Text { id, en }, other) = (say::compared(ladder, &own.key, &next.key), next.id);
                text!(
                    "Di depan {other}, yang pertama tanpa tempat: {id}.",
                    "Ahead of {other}, the first without a place: {en}."
                )
            }
            Why::Quota(groups) if groups.is_empty() => text!(
                "Mendapat tempat karena beberapa kuota bersama-sama.",
                "Has a place because of several quotas together."
            ),
            Why::Quota(groups) => {
                let Text { id, en } = say::joined(&groups.iter().map(group).collect::<Vec<_>>(), "; ");
                text!("Mendapat tempat karena kuota \"{id}\".", "Has a place because of the quota \"{en}\".")
            }
            Why::NoSector => text!(
                "Bidang produknya belum diketahui, jadi belum masuk daftar mana pun.",
                "The sector of its product is not known yet, so it is on no list."
            ),
            Why::Verdict => self.too_low(ladder, own.map_or(63, |own| own.key.verdict)),
            Why::Full(at) => {
                let Text { id, en } = group(at);
                let max = field.groups.get(*at).and_then(|group| group.line.max).unwrap_or(0);
                text!(
                    "{max} tempat paling banyak untuk \"{id}\" sudah terisi.",
                    "the {max} places at most for \"{en}\" are taken."
                )
            }
            Why::Reserved => text!(
                "tempat yang tersisa dicadangkan untuk kuota.",
                "the places left are reserved for quotas."
            ),
            Why::Behind(last, at) => {
                let compared = own.map(|own| say::compared(ladder, &own.key, &last.key));
                let (Text { id, en }, other, at) = (compared.unwrap_or_default(), last.id, at + 1);
                text!(
                    "Tempat terakhir jatuh pada {other} (urutan {at}): {id}.",
                    "The last place went to {other} (rank {at}): {en}."
                )
            }
            Why::NoPlaces => text!("Daftar ini tidak punya tempat.", "This list has no places."),
        }
    }

    fn too_low(&self, ladder: &Ladder, verdict: u32) -> Text {
        if verdict >= 63 {
            return text!("Belum ada syarat yang bisa dinilai.", "No requirement could be assessed yet.");
        }
        let (own, lowest) =
            (named(ladder, verdict).label, named(ladder, self.plan.lowest.unwrap_or(0)).label);
        Text::new(
            format!(
                "Putusan yang pasti, \"{}\", di bawah \"{}\", yang terendah untuk dipilih.",
                own.id, lowest.id
            ),
            format!(
                "The guaranteed verdict, \"{}\", is below \"{}\", the lowest that can be chosen.",
                own.en, lowest.en
            ),
        )
    }

    /// What one without a place would need.
    fn needed(&self, ladder: &Ladder, field: &Field<'_>, own: &Contender<'_>, why: &Why<'_>) -> Option<Text> {
        let last = field.by_rank.iter().rposition(|chosen| *chosen).and_then(|last| field.members.get(last));
        let full = field.by_rank.iter().filter(|chosen| **chosen).count() as u32 >= field.list.places;
        let admitted = self.plan.admits(own.key.verdict);
        match why {
            Why::NoSector => Some(text!(
                "Perlu jawaban: produknya termasuk bidang apa.",
                "Needs an answer: which sector the product belongs to."
            )),
            Why::Behind(last, _) => {
                Some(say::needed(ladder, &own.key, (last.id, &last.key), admitted, self.plan.lowest))
            }
            Why::Verdict => match last {
                Some(last) if full => {
                    Some(say::needed(ladder, &own.key, (last.id, &last.key), admitted, self.plan.lowest))
                }
                _ if field.list.places > 0 => Some(say::needed_for_empty(ladder, self.plan.lowest)),
                _ => None,
            },
            _ => None,
        }
    }
}
