//! Recorded months and process steps.

use super::*;
use crate::profile::{History, Limit, Month, Process};

const INF: f64 = f64::INFINITY;

fn month(text: &str, made: f64, limited_by: Option<Limit>) -> Month {
    Month { month: Date::month(text).unwrap().0, made: Interval::point(made), rejected: None, limited_by }
}

fn history(from: &str, to: &str, months: Vec<Month>) -> Option<History> {
    Some(History { from: Date::month(from).unwrap().0, to: Date::month(to).unwrap().0, months })
}

fn run(checked: &Checked, history: Option<History>) -> Outcome {
    let mut case = Case::new(checked).number("production.declared_capacity", 300.0);
    case = case.number("production.committed", 0.0).basis(&["history"]);
    case.profile.history = history;
    case.run()
}

#[test]
fn the_best_month_counts_and_a_limit_by_orders_leaves_room() {
    use Limit::{Labour, Machine, Material, Orders};
    let checked = vocabulary(false);
    for (limit, demonstrated) in
        [(Some(Machine), (220.0, 220.0)), (Some(Orders), (220.0, 300.0)), (None, (220.0, 300.0))]
    {
        let months = vec![
            month("2026-08", 150.0, Some(Labour)),
            month("2026-09", 220.0, limit),
            month("2026-10", 0.0, Some(Material)),
        ];
        let result = run(&checked, history("2026-08", "2026-10", months));
        assert_eq!(result.number("capacity.demonstrated"), demonstrated, "{limit:?}");
        assert_eq!(result.number("capacity.own_monthly"), demonstrated, "{limit:?}");
        assert_eq!(result.number("continuity.months_observed"), (3.0, 3.0));
        assert_eq!(result.number("continuity.longest_gap"), (1.0, 1.0));
        assert!(result.own.warnings.is_empty());
    }
}

#[test]
fn a_month_without_a_record_may_be_empty_or_full() {
    let checked = vocabulary(false);
    let stop = Some(Limit::Season);
    let months =
        vec![month("2026-05", 0.0, stop), month("2026-07", 0.0, stop), month("2026-09", 100.0, stop)];
    let result = run(&checked, history("2026-05", "2026-09", months));
    assert_eq!(result.number("capacity.demonstrated"), (100.0, 300.0));
    assert_eq!(result.number("continuity.months_observed"), (3.0, 5.0));
    assert_eq!(result.number("continuity.longest_gap"), (1.0, 4.0));
}

#[test]
fn a_record_without_an_output_may_or_may_not_count() {
    let checked = vocabulary(false);
    let blank = Month { made: Interval::new(0.0, INF), ..month("2026-09", 0.0, Some(Limit::Machine)) };
    let result = run(
        &checked,
        history("2026-09", "2026-10", vec![blank, month("2026-10", 80.0, Some(Limit::Machine))]),
    );
    assert_eq!(result.number("continuity.months_observed"), (1.0, 2.0));
    // Declared capacity bounds it, as it bounds a month without a record.
    assert_eq!(result.number("capacity.demonstrated"), (80.0, 300.0));
    assert_eq!(result.number("continuity.longest_gap"), (0.0, 1.0));
}

#[test]
fn no_records_in_a_stated_time_is_not_the_same_as_no_history() {
    let checked = vocabulary(false);
    let stated = run(&checked, history("2026-05", "2026-09", Vec::new()));
    assert_eq!(stated.number("continuity.months_observed"), (0.0, 5.0));
    assert_eq!(stated.number("continuity.longest_gap"), (0.0, 5.0));
    let absent = run(&checked, None);
    assert_eq!(absent.number("continuity.months_observed"), (0.0, INF));
    assert_eq!(absent.number("continuity.longest_gap"), (0.0, INF));
}

#[test]
fn the_window_of_the_programme_cuts_the_history() {
    let checked = vocabulary(false);
    let stop = Some(Limit::Machine);
    // 2026-11-21 less twelve months lies in 2025-11, which still counts whole.
    let months =
        vec![month("2025-10", 290.0, stop), month("2025-11", 100.0, stop), month("2025-12", 90.0, stop)];
    let result = run(&checked, history("2025-10", "2025-12", months.clone()));
    assert_eq!(result.number("capacity.demonstrated"), (100.0, 100.0));
    assert_eq!(result.number("continuity.months_observed"), (2.0, 2.0));

    let old = run(&checked, history("2025-08", "2025-10", months[..1].to_vec()));
    assert_eq!(old.number("capacity.demonstrated"), (0.0, INF));
    assert_eq!(old.number("continuity.months_observed"), (0.0, INF));
    let warnings = old.own.warnings;
    assert_eq!(warnings.len(), 1);
    assert_eq!(warnings[0].kind, crate::wire::WarningKind::HistoryUnused);
    assert!(warnings[0].message.en.contains("October 2025"), "{warnings:?}");

    let ahead = run(
        &checked,
        history("2026-10", "2027-01", vec![month("2026-10", 50.0, stop), month("2026-12", 250.0, stop)]),
    );
    assert_eq!(ahead.number("continuity.months_observed"), (1.0, 2.0), "what has not happened is no record");
    assert_eq!(ahead.number("continuity.longest_gap"), (0.0, 1.0));
}

#[test]
fn the_narrowest_step_is_the_bottleneck() {
    let checked = vocabulary(false);
    let p = Interval::point;
    let step = |machines: Interval, rate: f64, yields: Interval| Process {
        name: "Contoh langkah".to_owned(),
        machines,
        rate: p(rate),
        hours: p(160.0),
        availability: p(0.5),
        yields,
    };
    let mut case =
        Case::new(&checked).number("production.declared_capacity", 300.0).number("production.committed", 0.0);
    case = case.basis(&["process_steps"]);
    case.profile.processes = Some(vec![step(p(2.0), 2.0, p(1.0)), step(p(1.0), 3.5, p(0.75))]);
    let result = case.run();
    assert_eq!(result.number("capacity.bottleneck"), (210.0, 210.0));
    assert_eq!(result.number("capacity.own_monthly"), (210.0, 210.0));
    // A share that is not answered is at most all; a number of machines that is not answered has no top.
    let unknown = Interval::ALL;
    case.profile.processes = Some(vec![step(p(2.0), 2.0, unknown), step(unknown, 3.5, p(0.75))]);
    let result = case.run();
    assert_eq!(result.number("capacity.bottleneck"), (0.0, 320.0));
    assert_eq!(result.number("capacity.own_monthly"), (0.0, 300.0));
    // Nothing runs, whatever else is unknown.
    case.profile.processes = Some(vec![step(unknown, 0.0, unknown)]);
    assert_eq!(case.run().number("capacity.bottleneck"), (0.0, 0.0));
}
