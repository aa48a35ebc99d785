//! What a ranking says to people: why somebody has a place or none, what it would need, what a quota changed.

use super::key::Key;
use super::lines::Group;
use crate::check::model::{Kind, Ladder};
use crate::date::Date;
use crate::engine::Inner;
use crate::explain::{named, say};
use crate::text::{Text, text};
use crate::wire::{CandidateRef, Criterion};

/// A group in words: `Kabupaten atau kota tempat produksi: Sidoarjo`.
pub fn group(inner: &Inner, group: &Group) -> Text {
    let (title, label) = (title(inner, group), label(inner, group));
    let plain = |text: &str| text.trim_end_matches('?').to_owned();
    Text::new(format!("{}: {}", plain(&title.id), label.id), format!("{}: {}", plain(&title.en), label.en))
}

/// The question of its fact.
pub fn title(inner: &Inner, group: &Group) -> Text {
    inner.checked.facts.get(group.fact).map(|fact| fact.ask.clone()).unwrap_or_default()
}

/// Its answer.
pub fn label(inner: &Inner, group: &Group) -> Text {
    match inner.checked.facts.get(group.fact).map(|fact| &fact.kind) {
        Some(Kind::Choice(list)) => {
            let label = list.position(&group.value).and_then(|at| list.labels.get(at));
            label.cloned().unwrap_or_else(|| Text::new(&group.value, &group.value))
        }
        Some(Kind::Bool) if group.value == "true" => Text::new("ya", "yes"),
        Some(Kind::Bool) => Text::new("tidak", "no"),
        _ => Text::new(&group.value, &group.value),
    }
}

/// Several texts in a row.
pub fn joined(texts: &[Text], by: &str) -> Text {
    let join = |of: fn(&Text) -> &str| texts.iter().map(of).collect::<Vec<_>>().join(by);
    Text::new(join(|text| &text.id), join(|text| &text.en))
}

/// What a key has at a criterion.
fn has(ladder: &Ladder, key: &Key, criterion: Criterion) -> Text {
    match criterion {
        Criterion::Verdict => {
            let Text { id, en } = named(ladder, key.verdict).label;
            text!("putusan \"{id}\"", "the verdict \"{en}\"")
        }
        Criterion::Score if key.score.0 < 0 => text!("tanpa skor", "no score"),
        Criterion::Score => {
            let Text { id, en } = score(key);
            text!("skor {id}", "the score {en}")
        }
        Criterion::UndecidedCritical => {
            let count = key.undecided;
            text!(
                "{count} syarat penentu yang belum diketahui",
                "{count} decisive requirements that are not known yet"
            )
        }
        Criterion::AppliedOn => match i32::try_from(key.applied) {
            Ok(days) if key.applied < i64::from(Date::MAX.days()) => {
                let Text { id, en } = say::date(Date::from_days(days));
                text!("mendaftar {id}", "applied on {en}")
            }
            _ => text!("tanggal mendaftar belum diketahui", "the date of application not known yet"),
        },
        Criterion::Lottery => text!("hasil undian", "the draw"),
    }
}

/// The low end of a score in words.
fn score(key: &Key) -> Text {
    say::number(key.score.0 as f64 / 1e9)
}

/// How two candidates compare at the point where they first differ: `skor 61,2 berbanding 71,4`.
pub fn compared(ladder: &Ladder, own: &Key, other: &Key) -> Text {
    match own.criterion(other) {
        None | Some(Criterion::Lottery) => {
            text!("semuanya sama, undian yang menentukan", "all else is equal, the draw decided")
        }
        Some(criterion) => {
            let (own, other) = (has(ladder, own, criterion), has(ladder, other, criterion));
            Text::new(
                format!("{} berbanding {}", own.id, other.id),
                format!("{} against {}", own.en, other.en),
            )
        }
    }
}

/// What it takes to pass the candidate at the cut-off.
pub fn needed(ladder: &Ladder, own: &Key, last: (&str, &Key), admitted: bool, lowest: Option<u32>) -> Text {
    let (id, key) = last;
    if !admitted {
        let verdict = lowest.map_or(ladder.verdicts.len().saturating_sub(1) as u32, |lowest| lowest);
        let label = named(ladder, verdict).label;
        let last = behind(ladder, own, id, key);
        return Text::new(
            format!("Perlu putusan \"{}\" atau lebih baik; lalu {}", label.id, last.id),
            format!("Needs the verdict \"{}\" or a better one; then {}", label.en, last.en),
        );
    }
    let Text { id, en } = behind(ladder, own, id, key);
    text!("Perlu {id}", "Needs {en}")
}

fn behind(ladder: &Ladder, own: &Key, id: &str, key: &Key) -> Text {
    let (label, points) = (named(ladder, key.verdict).label, score(key));
    if own.verdict == key.verdict && own.score == key.score {
        return Text::new(
            format!(
                "skor di atas {} untuk melewati {id}; pada skor yang sama menentukan syarat penentu yang belum diketahui, tanggal mendaftar, lalu undian.",
                points.id
            ),
            format!(
                "a score above {} to pass {id}; at the same score decide decisive requirements not known yet, the date of application, then the draw.",
                points.en
            ),
        );
    }
    Text::new(
        format!(
            "putusan \"{}\" dengan skor di atas {}, atau putusan yang lebih baik, untuk melewati {id}.",
            label.id, points.id
        ),
        format!(
            "the verdict \"{}\" with a score above {}, or a better verdict, to pass {id}.",
            label.en, points.en
        ),
    )
}

/// The same where places are still empty.
pub fn needed_for_empty(ladder: &Ladder, lowest: Option<u32>) -> Text {
    let Text { id, en } =
        named(ladder, lowest.unwrap_or(ladder.verdicts.len().saturating_sub(1) as u32)).label;
    text!(
        "Perlu putusan \"{id}\" atau lebih baik; masih ada tempat kosong.",
        "Needs the verdict \"{en}\" or a better one; there still are empty places."
    )
}

/// Ids with their ranks.
fn who(list: &[CandidateRef]) -> Text {
    let each = |word: &str| {
        list.iter().map(|c| format!("{} ({word} {})", c.id, c.rank)).collect::<Vec<_>>().join(", ")
    };
    Text::new(each("urutan"), each("rank"))
}

/// Who enters, who leaves, and by which limit.
pub fn change(enters: &[CandidateRef], leaves: &[CandidateRef], because: &Text) -> Text {
    let (new, old) = (who(enters), who(leaves));
    let (mut id, mut en) = match (enters, leaves) {
        ([], []) => {
            return text!(
                "Tidak mengubah apa-apa: tanpa ini pun yang mendapat tempat sama.",
                "It changes nothing: the same candidates would have places without it."
            );
        }
        (_, []) => (format!("{} mendapat tempat", new.id), format!("{} got a place", new.en)),
        ([], _) => (format!("{} tidak mendapat tempat", old.id), format!("{} got no place", old.en)),
        _ => (
            format!("{} mendapat tempat, {} tidak", new.id, old.id),
            format!("{} got a place, {} did not", new.en, old.en),
        ),
    };
    id.push_str(&format!(", karena {}.", because.id));
    en.push_str(&format!(", because {}.", because.en));
    Text::new(id, en)
}

/// The limits of a group: `sedikitnya 6 dan paling banyak 8 tempat untuk …`.
pub fn limits(min: Option<u32>, max: Option<u32>, group: &Text) -> Text {
    let (id, en) = match (min, max) {
        (Some(min), Some(max)) if min == max => (format!("tepat {min}"), format!("exactly {min}")),
        (Some(min), Some(max)) => {
            (format!("sedikitnya {min} dan paling banyak {max}"), format!("at least {min} and at most {max}"))
        }
        (Some(min), None) => (format!("sedikitnya {min}"), format!("at least {min}")),
        (None, Some(max)) => (format!("paling banyak {max}"), format!("at most {max}")),
        (None, None) => (String::new(), String::new()),
    };
    Text::new(format!("{id} tempat untuk \"{}\"", group.id), format!("{en} places are for \"{}\"", group.en))
}
