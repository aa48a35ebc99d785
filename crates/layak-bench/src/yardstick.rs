//! The rules of the yardstick, and its facts as inputs.

use anyhow::{Context, Result};
use layak::batch::Input;
use layak::{Dated, Rules};

const TEXTS: [(&str, &str); 10] = [
    ("sources.toml", include_str!("../rules/sources.toml")),
    ("programme/yardstick.toml", include_str!("../rules/programme/yardstick.toml")),
    ("yardstick/set.toml", include_str!("../rules/yardstick/set.toml")),
    ("yardstick/months.toml", include_str!("../rules/yardstick/months.toml")),
    ("yardstick/documents.toml", include_str!("../rules/yardstick/documents.toml")),
    ("yardstick/quality.toml", include_str!("../rules/yardstick/quality.toml")),
    ("yardstick/production.toml", include_str!("../rules/yardstick/production.toml")),
    ("yardstick/finance.toml", include_str!("../rules/yardstick/finance.toml")),
    ("yardstick/shipping.toml", include_str!("../rules/yardstick/shipping.toml")),
    ("yardstick/trading.toml", include_str!("../rules/yardstick/trading.toml")),
];

/// How many rules there are.
pub const RULES: usize = 60;

/// Choices, each with its words in the order of its fact.
pub const CHOICES: [&str; 10] = [
    "sector",
    "legal_form",
    "market",
    "incoterm",
    "payment",
    "packaging_grade",
    "label_lang",
    "currency",
    "hs_chapter",
    "province",
];
pub const FLAGS: [&str; 26] = [
    "has_nib",
    "has_npwp",
    "has_halal",
    "has_bpom",
    "has_iso9001",
    "has_haccp",
    "has_svlk",
    "has_ce",
    "has_fda",
    "has_coo",
    "has_phyto",
    "has_msds",
    "has_trademark",
    "has_export_license",
    "has_forwarder",
    "has_website",
    "has_catalog",
    "has_price_list",
    "has_english_staff",
    "has_fx_account",
    "has_qc_procedure",
    "has_traceability",
    "has_insurance",
    "has_credit_line",
    "prior_export",
    "has_broker",
];
pub const NUMBERS: [&str; 33] = [
    "capacity_monthly",
    "order_monthly",
    "revenue_usd",
    "unit_cost",
    "unit_price",
    "market_price",
    "order_value",
    "cash_usd",
    "short_debt",
    "working_capital",
    "defect_rate",
    "on_time_rate",
    "export_share",
    "moisture_pct",
    "carton_weight",
    "pallet_height",
    "sample_cost",
    "freight_cost",
    "insurance_cost",
    "loan_outstanding",
    "employees",
    "years_operating",
    "moq",
    "lead_time_days",
    "max_lead_days",
    "shelf_life_days",
    "transit_days",
    "grade_docs",
    "grade_quality",
    "grade_finance",
    "grade_marketing",
    "grade_production",
    "grade_logistics",
];
/// Dates that the harness writes as texts.
pub const WRITTEN_DAYS: [&str; 2] = ["contract_date", "contract_expiry"];
/// Dates that the harness writes as days since 1970.
pub const COUNTED_DAYS: [&str; 9] = [
    "nib_issued",
    "halal_until",
    "bpom_until",
    "iso_until",
    "svlk_until",
    "license_until",
    "insurance_until",
    "lab_test_date",
    "ship_date",
];
/// Lists of twelve numbers.
pub const MONTHS: [&str; 2] = ["monthly_output", "monthly_sales"];
/// True or false for every enterprise: there is no way to ask whether something was answered.
pub const GIVEN: &str = "hs_chapter_given";

/// Loads, checks and compiles the rules.
pub fn load() -> Result<Dated> {
    let rules = Rules::from_texts(TEXTS)?;
    Ok(rules.programme("yardstick")?.at("2026-11-21".parse()?))
}

/// A fact of the yardstick.
pub fn input(dated: &Dated, name: &str) -> Result<Input> {
    dated.input(&format!("yardstick.{name}")).with_context(|| format!("no fact {name}"))
}

/// The twelve facts of a list.
pub fn months(dated: &Dated, name: &str) -> Result<Vec<Input>> {
    (1..=12).map(|month| input(dated, &format!("{name}_{month:02}"))).collect()
}

/// Positions of the rules, in the order of their numbers.
pub fn rule_order(dated: &Dated) -> Vec<usize> {
    let mut rules: Vec<(&str, usize)> = dated.rules().zip(0..).collect();
    rules.sort_unstable();
    rules.into_iter().map(|(_, at)| at).collect()
}
