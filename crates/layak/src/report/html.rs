//! Pages: one file each, nothing fetched, every text escaped by the template macro.

mod assessor;
mod blocking;
mod card;
mod chart;
mod committee;
mod finding;
mod next;
mod owner;
pub(super) mod plain;
mod proof;
mod records;
mod shapes;
mod tables;

pub use assessor::assessor;
pub use card::{card, changes_card, cohort_card};
pub(super) use committee::committee;
pub use owner::owner;
#[cfg(feature = "handbook")]
pub(crate) use shapes::severity_mark;

use crate::text::Lang;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The frame of a page. The policy forbids whatever a page does not need, even if something slipped through.
fn page(title: &str, style: &'static str, lang: Lang, body: &Markup) -> String {
    let tag = match lang {
        Lang::Id => "id",
        Lang::En => "en",
    };
    html! {
        (DOCTYPE)
        html lang=(tag) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                meta name="generator" content="Layak";
                title { (title) }
                style { (PreEscaped(style)) }
            }
            body { (body) }
        }
    }
    .into_string()
}
