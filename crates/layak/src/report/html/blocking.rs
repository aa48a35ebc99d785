//! What blocks, on the owner's page: which unmet demands, who demands them, and what is not known yet.

use crate::explain::blocks as is_blocking;
use crate::order::Arrange;
use crate::report::content::to_do;
use crate::report::{outline, words, words::Word};
use crate::text::Lang;
use crate::wire::{Assessment, Basis, CoverageLevel, Finding, Outcome, Severity};
use maud::{Markup, html};

/// Demands in the way that are named; the rest is counted.
const BLOCKS: usize = 5;

/// What stands between the enterprise and shipping. That nothing does is said only where nothing open could.
pub(super) fn blocks(assessment: &Assessment, lang: Lang) -> Markup {
    let unmet = in_the_way(assessment);
    let more = unmet.len().saturating_sub(BLOCKS);
    html! {
        section.blocks aria-labelledby="blocks" {
            h2 #blocks {
                (Word::Blocks.get(lang))
                @if !unmet.is_empty() { ": " (words::outcome(Outcome::Unmet).get(lang)) }
            }
            @if !unmet.is_empty() {
                ul { @for finding in unmet.iter().take(BLOCKS) {
                    li { b { (finding.title.get(lang)) } " " span.by { (demanded_by(assessment, finding, lang)) } }
                } }
            }
            @if more > 0 { p { (match lang {
                Lang::Id => format!("dan {more} lagi"),
                Lang::En => format!("and {more} more"),
            }) } }
            @let others = around(assessment, unmet.is_empty(), lang);
            @if !others.is_empty() { p { (others.join(" ")) } }
        }
    }
}

/// What else may stand in the way: what is not known yet, and important demands that count together.
fn around(assessment: &Assessment, nothing: bool, lang: Lang) -> Vec<String> {
    let open = to_do::open(assessment);
    let important = outline::with_outcome(assessment, Outcome::Unmet).into_iter();
    let important = important.filter(|f| f.severity == Severity::Major && !is_blocking(f)).count();
    let mut said = Vec::new();
    said.extend(match (nothing, open, lang) {
        (true, 0, _) if assessment.coverage.level != CoverageLevel::Full => {
            Some(Word::NothingBlocksAsFarAsKnown.get(lang).to_owned())
        }
        (true, 0, _) if important > 0 => Some(Word::NothingBlocksAlone.get(lang).to_owned()),
        (true, 0, _) => Some(Word::NothingBlocksSurely.get(lang).to_owned()),
        (true, _, Lang::Id) => {
            Some(format!("Belum ada yang pasti menghalangi. {open} syarat yang menentukan belum diketahui."))
        }
        (true, 1, Lang::En) => {
            Some("Nothing stands in the way for certain. 1 demand that decides is not known yet.".to_owned())
        }
        (true, _, Lang::En) => Some(format!(
            "Nothing stands in the way for certain. {open} demands that decide are not known yet."
        )),
        (false, 0, _) => None,
        (false, _, Lang::Id) => {
            Some(format!("{open} syarat lain belum diketahui, dan bisa ikut menghalangi."))
        }
        (false, 1, Lang::En) => Some("1 more is not known yet and may stand in the way too.".to_owned()),
        (false, _, Lang::En) => Some(format!("{open} more are not known yet and may stand in the way too.")),
    });
    said.extend(match (important, lang) {
        (0, _) => None,
        (_, Lang::Id) => Some(format!("{important} syarat penting juga belum terpenuhi.")),
        (1, Lang::En) => Some("1 important demand is unmet too.".to_owned()),
        (_, Lang::En) => Some(format!("{important} important demands are unmet too.")),
    });
    said
}

/// Unmet demands that keep goods from being shipped: those of law, then of the destination, then what else is decisive.
fn in_the_way(assessment: &Assessment) -> Vec<&Finding> {
    let mut found: Vec<_> = outline::with_outcome(assessment, Outcome::Unmet)
        .into_iter()
        .filter(|finding| is_blocking(finding))
        .collect();
    found.arrange_by_key(|finding| match finding.basis {
        Basis::Law => 0,
        Basis::Market => 1,
        Basis::Buyer | Basis::Programme | Basis::Practice => 2,
    });
    found
}

/// A source as people call it: `Peraturan BPOM 23/2023`, without what it is about.
fn short_name(title: &str) -> String {
    const WORDS: usize = 12;
    let numbered =
        |at: &usize| title.get(..*at).is_some_and(|head| head.ends_with(|c: char| c.is_ascii_digit()));
    let cuts = [" tentang ", ": ", "; ", ", "].into_iter().filter_map(|cut| title.find(cut));
    let end = cuts.chain(title.find(" on ").filter(numbered)).min().unwrap_or(title.len());
    let words: Vec<&str> = title.get(..end).unwrap_or(title).split_whitespace().collect();
    match words.get(..WORDS) {
        Some(first) if words.len() > WORDS => format!("{} …", first.join(" ")),
        _ => words.join(" "),
    }
}

/// Why a demand cannot be passed over, in one line: who demands it, and where it is written.
fn demanded_by(assessment: &Assessment, finding: &Finding, lang: Lang) -> String {
    let who = words::basis(finding.basis);
    let written = match finding.basis {
        Basis::Law | Basis::Market => finding.sources.first().map(|source| short_name(&source.title)),
        Basis::Programme => Some(assessment.programme.title.get(lang).to_owned()),
        Basis::Buyer | Basis::Practice => None,
    };
    match written {
        Some(written) => format!("{}: {written}", who.get(lang)),
        None => who.get(lang).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::short_name;

    #[test]
    fn a_source_is_called_by_its_name_without_what_it_is_about() {
        for (title, name) in [
            ("Peraturan BPOM 23/2023 tentang Registrasi Pangan Olahan", "Peraturan BPOM 23/2023"),
            ("Permendag 23/2023 tentang ekspor, diubah Permendag 21/2024", "Permendag 23/2023"),
            (
                "Regulation (EU) No 540/2014 on the sound level of motor vehicles",
                "Regulation (EU) No 540/2014",
            ),
            ("UN Regulation No. 92: silencing systems", "UN Regulation No. 92"),
            ("Act on Food Sanitation", "Act on Food Sanitation"),
            ("a b c d e f g h i j k l m n", "a b c d e f g h i j k l …"),
        ] {
            assert_eq!(short_name(title), name);
        }
    }
}
