//! What the steps take together, and whether the time until the ship date is enough, in sentences that an owner can read.

use crate::explain::{blocks, effort};
use crate::report::format;
use crate::text::Lang;
use crate::wire::{Assessment, Effort, Finding, Outcome, Truth};

/// What the steps take together: those shown, if they are not all, then all of them. Nothing shown: beside a table of all actions.
pub(in crate::report) fn together(assessment: &Assessment, shown: &[&str], lang: Lang) -> Vec<String> {
    let Some(to_do) = &assessment.to_do else { return Vec::new() };
    let counted = |id: &str| if shown.contains(&id) { Truth::True } else { Truth::False };
    let some = effort(&to_do.steps, &assessment.actions, assessment.as_of, |step| counted(&step.action));
    let some = some.filter(|some| some.steps < to_do.all.steps);
    let among_others = shown.is_empty() && to_do.all.steps > 1;
    let of = |effort: &Effort, which: &str| {
        let (cost, days) = (format::cost(&effort.cost, lang), format::days(&effort.duration, lang));
        format!("{which}: {cost}, {days}.")
    };
    let steps = |count: u32| match (lang, count) {
        (Lang::Id, _) => format!("{count} langkah"),
        (Lang::En, 1) => "1 step".to_owned(),
        (Lang::En, _) => format!("{count} steps"),
    };
    let mut said = Vec::new();
    if let Some(some) = &some {
        said.push(of(
            some,
            &match lang {
                Lang::Id => format!("{} di atas", steps(some.steps)),
                Lang::En => format!("The {} above", steps(some.steps)),
            },
        ));
    }
    said.push(of(
        &to_do.all,
        &match (lang, some.is_some(), to_do.all.steps) {
            (Lang::Id, _, all) if among_others => {
                format!("{} yang sudah pasti perlu (dari yang saling menggantikan dihitung satu)", steps(all))
            }
            (Lang::En, _, all) if among_others => {
                format!("The {} certainly needed (of those that replace each other one counts)", steps(all))
            }
            (Lang::Id, _, 1) => "Langkah ini".to_owned(),
            (Lang::En, _, 1) => "This step".to_owned(),
            (Lang::Id, true, all) => format!("Semua {} yang sudah pasti perlu", steps(all)),
            (Lang::En, true, all) => format!("All {} that are certainly needed", steps(all)),
            (Lang::Id, false, all) => format!("{} ini bersama-sama", steps(all)),
            (Lang::En, false, all) => format!("These {} together", steps(all)),
        },
    ));
    said
}

/// The word and the rest of the sentence: whether what blocks can be mended by the ship date.
pub(in crate::report) fn in_time(assessment: &Assessment, lang: Lang) -> Option<(&'static str, String)> {
    let to_do = assessment.to_do.as_ref()?;
    let (enough, needed) = (to_do.in_time.as_ref()?.enough, to_do.blocking.as_ref()?);
    let ship = format::possible(assessment.order.ship_by.as_ref()?, None, lang);
    let (first, last) = (format::date(needed.earliest, lang), format::date(needed.latest, lang));
    let word = match (enough, lang) {
        (Truth::True, Lang::Id) => "Waktunya cukup",
        (Truth::True, Lang::En) => "There is time enough",
        (Truth::Unknown, Lang::Id) => "Waktunya mungkin tidak cukup",
        (Truth::Unknown, Lang::En) => "The time may be too short",
        (Truth::False, Lang::Id) => "Waktunya tidak cukup",
        (Truth::False, Lang::En) => "The time is too short",
    };
    let ends = match (enough, lang) {
        (Truth::True, Lang::Id) => format!("paling lambat selesai {last}"),
        (Truth::True, Lang::En) => format!("done by {last} at the latest"),
        (Truth::False, Lang::Id) => format!("paling cepat selesai {first}"),
        (Truth::False, Lang::En) => format!("done on {first} at the earliest"),
        (Truth::Unknown, Lang::Id) => format!("selesai antara {first} dan {last}"),
        (Truth::Unknown, Lang::En) => format!("done between {first} and {last}"),
    };
    Some((
        word,
        match lang {
            Lang::Id => format!("{ends}, kapal {ship}."),
            Lang::En => format!("{ends}, shipping {ship}."),
        },
    ))
}

/// What the reckoning rests on: when steps begin, which of them it is about, and that open answers may add to them.
pub(in crate::report) fn assumed(assessment: &Assessment, lang: Lang) -> Vec<String> {
    let Some(to_do) = &assessment.to_do else { return Vec::new() };
    let today = format::date(assessment.as_of, lang);
    let mut said = vec![match lang {
        Lang::Id => {
            format!("Dihitung mulai {today}; yang tidak saling menunggu dikerjakan bersamaan.")
        }
        Lang::En => format!("Begun on {today}; what need not wait is done side by side."),
    }];
    let blocking =
        to_do.blocking.as_ref().filter(|some| to_do.in_time.is_some() && some.steps < to_do.all.steps);
    said.extend(blocking.map(|some| match (lang, some.steps) {
        (Lang::Id, count) => format!("Untuk tanggal kapal dihitung {count} langkah bagi yang menghalangi."),
        (Lang::En, 1) => "For the ship date, the 1 step counts that mends what stands in the way.".to_owned(),
        (Lang::En, count) => {
            format!("For the ship date, the {count} steps count that mend what stands in the way.")
        }
    }));
    said.extend(match (without_step(assessment), lang) {
        (0, _) => None,
        (count, Lang::Id) => Some(format!("Untuk {count} penghalang belum ada langkah.")),
        (1, Lang::En) => Some("For 1 of what stands in the way there is no step.".to_owned()),
        (count, Lang::En) => Some(format!("For {count} of what stands in the way there is no step.")),
    });
    if open(assessment) > 0 {
        said.push(match lang {
            Lang::Id => "Jawaban yang belum ada bisa menambah langkah.".to_owned(),
            Lang::En => "Answers still missing can add steps.".to_owned(),
        });
    }
    said
}

/// What blocks although nothing that is to be done mends it.
fn without_step(assessment: &Assessment) -> usize {
    let steps = assessment.to_do.iter().flat_map(|to_do| &to_do.steps);
    let mended: Vec<&String> = steps
        .filter_map(|step| assessment.actions.iter().find(|action| action.id == step.action))
        .flat_map(|action| &action.mends)
        .collect();
    let unmet = assessment.findings.iter().filter(|f| f.outcome == Outcome::Unmet && blocks(f));
    unmet.filter(|finding| !mended.contains(&&finding.rule)).count()
}

/// Findings that would keep goods from being shipped if they turned out unmet, and nobody knows yet.
pub(in crate::report) fn open(assessment: &Assessment) -> usize {
    let open = |finding: &&Finding| finding.outcome == Outcome::Unknown && blocks(finding);
    assessment.findings.iter().filter(open).count()
}
