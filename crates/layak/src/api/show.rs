//! The door to everything that is shown of assessments and cohorts: data in, text or HTML out.

use super::{canonical, unreadable};
use crate::diagnostic::{Code, Diagnostic};
use crate::report;
use crate::rules::Refused;
use crate::text::{Lang, text};
use crate::wire::{Assessment, Format, Reader, ShowAnswer, ShowRequest};

/// Columns of a text that nobody wrapped for a terminal.
const WIDTH: usize = 100;

/// [`ShowRequest`] JSON in, canonical [`ShowAnswer`] JSON out. It never panics.
///
/// ```
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let assessment = engine.assess(&engine.read_toml("contoh.toml", "legality.nib = 'none'")?, "2026-11-21".parse()?);
/// let request = serde_json::json!({ "want": "report", "assessment": assessment, "reader": "owner", "format": "html", "lang": "id" });
/// assert!(layak::show_json(&request.to_string()).contains("<!DOCTYPE html>"));
/// assert!(layak::show_json("{").contains(r#""code":"json-syntax""#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn show_json(request: &str) -> String {
    canonical(&show(request).unwrap_or_else(|Refused { diagnostics }| ShowAnswer::Refused { diagnostics }))
}

fn show(request: &str) -> Result<ShowAnswer, Refused> {
    let request: ShowRequest =
        serde_json::from_str(request).map_err(|error| Refused { diagnostics: vec![unreadable(&error)] })?;
    let text = match request {
        ShowRequest::Report { assessment, reader, format, lang } => {
            written(&assessment, reader, format, lang)?
        }
        ShowRequest::Committee { cohort, format, lang } => match format {
            Format::Text => report::committee_text(&cohort, lang, WIDTH),
            Format::Markdown => report::committee_markdown(&cohort, lang),
            Format::Html => html::committee(&cohort, lang),
            Format::Json => canonical(&cohort),
        },
        ShowRequest::Explain { assessment, rule, lang } => {
            report::explained(&assessment, &rule, lang, WIDTH).ok_or_else(|| no_rule(&assessment, &rule))?
        }
        ShowRequest::Card { assessment, lang } => html::card(&assessment, lang),
        ShowRequest::CohortCard { cohort, lang } => html::cohort_card(&cohort, lang),
        ShowRequest::Changes { before, after } => {
            return Ok(ShowAnswer::Changes(Box::new(report::changes(&before, &after))));
        }
        ShowRequest::ChangesText { changes, lang } => report::changes_text(&changes, lang, str::to_owned),
        ShowRequest::ChangesCard { changes, lang } => html::changes_card(&changes, lang),
    };
    Ok(ShowAnswer::Text { text })
}

fn written(assessment: &Assessment, reader: Reader, format: Format, lang: Lang) -> Result<String, Refused> {
    match (reader, format) {
        (_, Format::Json) => Ok(canonical(assessment)),
        (Reader::Owner, Format::Html) => Ok(html::owner(assessment, lang)),
        (Reader::Assessor, Format::Html) => Ok(html::assessor(assessment, lang)),
        (Reader::Assessor, Format::Text) => Ok(report::text(assessment, lang, WIDTH)),
        (Reader::Assessor, Format::Markdown) => Ok(report::markdown(assessment, lang)),
        (Reader::Owner, Format::Text | Format::Markdown) => {
            let message = text!("untuk pemilik hanya ada halaman", "for the owner there is only a page");
            let help = text!(
                "pakai bentuk `html`, atau pilih pembaca `assessor`",
                "use the format `html`, or the reader `assessor`"
            );
            let found = Diagnostic::new(Code::UnknownWord, message).at_pointer("/format").help(help);
            Err(Refused { diagnostics: vec![found] })
        }
    }
}

fn no_rule(assessment: &Assessment, rule: &str) -> Refused {
    let message = text!("penilaian ini tidak memuat aturan `{rule}`", "this assessment has no rule `{rule}`");
    let ids = assessment.findings.iter().map(|finding| finding.rule.as_str());
    let help = match crate::parse::suggest::nearest(rule, ids) {
        Some(near) => text!("maksudnya `{near}`?", "did you mean `{near}`?"),
        None => text!("lihat daftar di `findings`", "`findings` lists them"),
    };
    Refused { diagnostics: vec![Diagnostic::new(Code::UnknownName, message).at_pointer("/rule").help(help)] }
}

#[cfg(feature = "html")]
mod html {
    //! Pages and pieces of HTML.
    pub(super) use crate::report::{
        card, changes_card, cohort_card, committee_html as committee, html_for_assessor as assessor,
        html_for_owner as owner,
    };
}

#[cfg(not(feature = "html"))]
mod html {
    //! Without the feature `html` there is none.
    use crate::text::Lang;
    use crate::wire::{Assessment, Changes, Cohort};
    pub(super) fn card(_: &Assessment, _: Lang) -> String {
        String::new()
    }
    pub(super) fn changes_card(_: &Changes, _: Lang) -> String {
        String::new()
    }
    pub(super) fn cohort_card(_: &Cohort, _: Lang) -> String {
        String::new()
    }
    pub(super) fn committee(_: &Cohort, _: Lang) -> String {
        String::new()
    }
    pub(super) fn owner(_: &Assessment, _: Lang) -> String {
        String::new()
    }
    pub(super) fn assessor(_: &Assessment, _: Lang) -> String {
        String::new()
    }
}
