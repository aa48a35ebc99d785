//! Which actions are steps, what waits for what, and whether a ship date leaves time.

use super::{Chosen, chosen};
use crate::wire::{Assessment, Possible, ToDo, Truth};
use crate::{Rules, wire::Outcome};

/// The invented cooperative of the reports' tests, as data: this stage does not know the reports.
fn sugar() -> Assessment {
    serde_json::from_str(include_str!("../../report/fixture/sugar.json")).unwrap()
}

fn assessed(text: &str) -> Assessment {
    let engine = Rules::builtin().unwrap().programme("gpei-jatim").unwrap();
    let profile = engine.read_toml("contoh.toml", text).unwrap();
    engine.assess(&profile, "2026-11-21".parse().unwrap())
}

fn to_do(text: &str) -> ToDo {
    assessed(text).to_do.unwrap()
}

#[test]
fn of_two_ways_to_mend_the_same_one_is_a_step_and_the_other_a_choice() {
    let mut assessment = sugar();
    let label = assessment.actions.iter().find(|a| a.id == "market_tw.redesign-label").unwrap().clone();
    let (mut dearer, mut half) = (label.clone(), label);
    dearer.id = "market_tw.stickers".into();
    // Mends half of what the dryer mends, so it cannot stand in for the dryer.
    half.id = "workshop.turn".into();
    half.mends = vec!["capacity.order".into()];
    assessment.findings.iter_mut().find(|f| f.rule == "capacity.order").unwrap().outcome = Outcome::Unmet;
    assessment.actions.extend([dearer, half]);
    let found = chosen(&assessment.findings, &assessment.actions);
    let instead = |id: &str| found.iter().find(|one| one.action == id).map(|one| one.instead);
    assert_eq!(instead("market_tw.redesign-label"), Some(Some("market_tw.stickers")));
    assert_eq!(instead("workshop.dryer"), Some(None));
    assert_eq!((instead("market_tw.stickers"), instead("workshop.turn")), (None, None));
    // What must be finished first is a step too; a remark without weight is none.
    let ids: Vec<&str> = found.iter().map(|Chosen { action, .. }| *action).collect();
    assert_eq!(ids, ["cppob.ip-cppob", "bpom.register-md", "market_tw.redesign-label", "workshop.dryer"]);
}

#[test]
fn no_ship_date_no_comparison() {
    let text = "legality.nib = 'none'\nproduct.sector = 'food'\norder = { exists = true, market = 'my'";
    assert!(to_do(&format!("{text} }}")).in_time.is_none());
    let enough = |day: &str| to_do(&format!("{text}, ship_by = {day} }}")).in_time.map(|time| time.enough);
    // An NIB takes 1 to 7 days; to be finished on the ship date itself is enough.
    assert_eq!(enough("2026-11-21"), Some(Truth::False));
    assert_eq!(enough("2026-11-22"), Some(Truth::Unknown));
    assert_eq!(enough("2026-11-27"), Some(Truth::Unknown));
    assert_eq!(enough("2026-11-28"), Some(Truth::True));
    // Past dates are warned about; a month is a range.
    assert_eq!(enough("2026-11-20"), None);
    assert_eq!(enough("'2026-11'"), Some(Truth::Unknown));
    let month = to_do(&format!("{text}, ship_by = '2026-12' }}")).in_time.unwrap();
    assert_eq!(month.left, Possible::Between { min: Some(10.into()), max: Some(40.into()) });
}

#[test]
fn what_may_be_done_already_counts_nothing_at_the_low_ends() {
    let engine = Rules::builtin().unwrap().programme("gpei-jatim").unwrap();
    let text = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/cases/seeds/gula-semut-curah.toml"
    ));
    let profile = engine.read_toml("gula.toml", &text.unwrap()).unwrap();
    let assessment = engine.assess(&profile, "2026-11-21".parse().unwrap());
    let to_do = assessment.to_do.as_ref().unwrap();
    let action = |id: &str| assessment.actions.iter().find(|a| a.id == id).unwrap();
    for step in &to_do.steps {
        for before in step.after.iter().chain(&step.perhaps_after) {
            let place = |id: &str| to_do.steps.iter().position(|step| step.action == id);
            assert!(place(before) < place(&step.action), "{before} stands before {}", step.action);
        }
    }
    let low: f64 = to_do.steps.iter().filter(|s| s.certain).map(|s| action(&s.action).cost.low).sum();
    let high: f64 = to_do.steps.iter().map(|s| action(&s.action).cost.high).sum();
    assert_eq!((to_do.all.cost.low, to_do.all.cost.high), (low, high));
    // A condition orders steps as a name does: certification waits for the plan.
    let certify = to_do.steps.iter().find(|step| step.action == "haccp.certify").unwrap();
    assert!(
        certify.after.iter().chain(&certify.perhaps_after).any(|id| id.starts_with("haccp.")),
        "{certify:?}"
    );
    assert!(to_do.all.duration.high > action("haccp.certify").duration.high);
}
