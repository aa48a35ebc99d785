//! Reports: an assessment as people read it. Text, markdown and pages in one of two languages; canonical JSON for machines.
//!
//! Nothing is decided here: every figure and every sentence about the enterprise comes from the assessment.

mod committee;
mod content;
mod diff;
#[doc(hidden)]
pub mod format;
#[cfg(feature = "html")]
mod html;
mod json;
mod markdown;
mod months;
mod outline;
mod text;
#[doc(hidden)]
pub mod words;

#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod tests;

#[cfg(feature = "html")]
pub use committee::committee_html;
pub use committee::{committee_lines, committee_markdown, committee_text};
pub use content::one::explained;
pub use content::result::{labels as verdict_labels, sentence as verdict_sentence};
pub use diff::{changes, changes_text};
#[cfg(feature = "handbook")]
pub(crate) use html::severity_mark;
#[cfg(feature = "html")]
pub use html::{assessor as html_for_assessor, card, changes_card, cohort_card, owner as html_for_owner};
pub use json::json;
pub use markdown::markdown;
pub use text::{Role, lines, text};
