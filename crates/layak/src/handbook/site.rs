//! The frame of every page: where pages are, how they link, what stands above and below the text.

use super::book::{Book, Place, SetEntry};
use crate::glossary::Term;
use crate::report::format;
use crate::text::{Lang, Text};
use maud::{DOCTYPE, Markup, html};

/// What a page says; the frame adds the rest.
pub(super) struct Body {
    /// Title of the window.
    pub(super) title: String,
    /// Where the page belongs: name and address of the list above it.
    pub(super) above: Option<(&'static str, &'static str)>,
    /// From the main heading on.
    pub(super) main: Markup,
}

/// One page in the making: whose rules, which language, and where it stands.
pub(super) struct Site<'a> {
    pub(super) book: &'a Book<'a>,
    pub(super) lang: Lang,
    langs: &'a [Lang],
    path: &'a str,
}

/// The language as HTML names it.
pub(super) fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Id => "id",
        Lang::En => "en",
    }
}

/// An id as part of an address. Ids of checked rules need no change; what else a file may hold cannot leave its folder.
pub(super) fn safe(id: &str) -> String {
    let kept = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let mut out: String =
        id.chars().map(|c| if kept(c) { c.to_string() } else { format!("~{:x}", u32::from(c)) }).collect();
    if out.is_empty() || out.starts_with('.') || out == "index" {
        out.insert(0, '~');
    }
    out
}

pub(super) fn rule_path(id: &str) -> String {
    format!("rule/{}.html", safe(id))
}

pub(super) fn source_path(id: &str) -> String {
    format!("source/{}.html", safe(id))
}

pub(super) fn set_path(id: &str) -> String {
    format!("set/{}.html", safe(id))
}

pub(super) fn programme_path(id: &str) -> String {
    format!("programme/{}.html", safe(id))
}

pub(super) fn place_path(set: &SetEntry<'_>) -> String {
    let folder = match set.place {
        Some(Place::Sector) => "sector",
        _ => "market",
    };
    format!("{folder}/{}.html", safe(set.id))
}

impl<'a> Site<'a> {
    pub(super) fn new(book: &'a Book<'a>, lang: Lang, langs: &'a [Lang], path: &'a str) -> Self {
        Self { book, lang, langs, path }
    }

    /// One of two phrases.
    pub(super) fn say<'t>(&self, id: &'t str, en: &'t str) -> &'t str {
        match self.lang {
            Lang::Id => id,
            Lang::En => en,
        }
    }

    /// The same of fixed phrases.
    pub(super) fn say_static(&self, id: &'static str, en: &'static str) -> &'static str {
        match self.lang {
            Lang::Id => id,
            Lang::En => en,
        }
    }

    /// A text in the language of the page.
    pub(super) fn text<'t>(&self, text: &'t Text) -> &'t str {
        text.get(self.lang)
    }

    /// The address of a page of this language, from here.
    pub(super) fn to(&self, path: &str) -> String {
        format!("{}{path}", "../".repeat(self.path.matches('/').count()))
    }

    pub(super) fn link(&self, path: &str, label: &str) -> Markup {
        html! { a href=(self.to(path)) { (label) } }
    }

    /// A word of the glossary, linked to what it means.
    pub(super) fn term(&self, term: Term) -> Markup {
        self.term_as(term, term.name(self.lang))
    }

    /// The same with a capital, for headings and labels.
    pub(super) fn label(&self, term: Term) -> Markup {
        self.term_as(term, &capital(term.name(self.lang)))
    }

    pub(super) fn term_as(&self, term: Term, label: &str) -> Markup {
        let address = format!("{}#{}", self.to(super::glossary::PATH), term.slug());
        html! { a.term href=(address) { (label) } }
    }

    pub(super) fn date(&self, date: crate::date::Date) -> Markup {
        html! { time datetime=(date) { (format::date(date, self.lang)) } }
    }

    /// The whole file.
    pub(super) fn page(&self, body: Body) -> String {
        let root = "../".repeat(self.path.matches('/').count() + 1);
        let name = self.say("Buku Aturan Layak", "Layak Rule Handbook");
        let title =
            if self.path == "index.html" { name.to_owned() } else { format!("{} – {name}", body.title) };
        html! {
            (DOCTYPE)
            html lang=(tag(self.lang)) {
                (head(&title, &root, true))
                body {
                    a.skip href="#main" { (self.say("Langsung ke isi", "Skip to the text")) }
                    header.top {
                        div.bar {
                            a.brand href=(self.to("index.html")) { (name) }
                            nav.languages aria-label=(self.say("Bahasa", "Language")) { (self.languages(&root)) }
                        }
                        nav.sections aria-label=(self.say("Bagian buku", "Sections")) { ul { (self.sections()) } }
                    }
                    main #main tabindex="-1" {
                        @if let Some((id_en, path)) = body.above {
                            p.above { (self.link(path, id_en)) }
                        }
                        (body.main)
                    }
                    footer.bottom {
                        p { (self.say(
                            "Layak menelusuri hasil sampai ke aturan, sumber, dan bukti. Layak tidak meramalkan keberhasilan ekspor dan bukan nasihat hukum.",
                            "Layak traces a result to rules, sources and evidence. It does not predict export success and is no legal advice.",
                        )) }
                        p.small { (self.say("Sidik digital aturan", "Digest of the rules")) ": " code { (self.book.digest) } }
                    }
                }
            }
        }
        .into_string()
    }

    fn languages(&self, root: &str) -> Markup {
        html! {
            ul {
                @for lang in self.langs {
                    @let name = match lang { Lang::Id => "Bahasa Indonesia", Lang::En => "English" };
                    li {
                        @if *lang == self.lang {
                            span aria-current="true" { (name) }
                        } @else {
                            a href={ (root) (tag(*lang)) "/" (self.path) } hreflang=(tag(*lang)) lang=(tag(*lang)) { (name) }
                        }
                    }
                }
            }
        }
    }

    fn sections(&self) -> Markup {
        let has = |place| self.book.sets.iter().any(|set| set.place == Some(place));
        let parts = [
            ("rule/index.html", "Aturan", "Rules", true),
            ("source/index.html", "Sumber", "Sources", true),
            ("index.html#programmes", "Program", "Programmes", !self.book.checked.programmes.is_empty()),
            ("index.html#markets", "Negara tujuan", "Markets", has(Place::Market)),
            ("index.html#sectors", "Bidang usaha", "Sectors", has(Place::Sector)),
            ("set/index.html", "Kumpulan", "Sets", true),
            (super::glossary::PATH, "Istilah", "Glossary", true),
        ];
        html! {
            @for (path, id, en, there) in parts {
                @if there {
                    li { a href=(self.to(path)) aria-current=[(path == self.path).then_some("page")] { (self.say(id, en)) } }
                }
            }
        }
    }
}

/// A first letter in upper case.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn head(title: &str, root: &str, script: bool) -> Markup {
    // `'self'` alone is not every browser's word for a file beside this one.
    const POLICY: &str = "default-src 'none'; style-src 'self' file:; script-src 'self' file:; base-uri 'none'; form-action 'none'";
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta http-equiv="Content-Security-Policy" content=(POLICY);
            meta name="generator" content="Layak";
            title { (title) }
            link rel="stylesheet" href={ (root) "handbook.css" };
            @if script { script defer src={ (root) "handbook.js" } {} }
        }
    }
}

/// The page that asks for a language.
pub(super) fn door(langs: &[Lang]) -> String {
    let lang = langs.first().copied().unwrap_or_default();
    html! {
        (DOCTYPE)
        html lang=(tag(lang)) {
            (head("Layak", "", false))
            body.door {
                main #main {
                    h1 { "Layak" }
                    ul {
                        @for lang in langs {
                            @let (name, about) = match lang {
                                Lang::Id => ("Bahasa Indonesia", "Buku Aturan Layak: aturan kesiapan ekspor dengan sumber dan buktinya."),
                                Lang::En => ("English", "Layak Rule Handbook: the rules of export readiness with their sources and evidence."),
                            };
                            li lang=(tag(*lang)) {
                                a href={ (tag(*lang)) "/index.html" } hreflang=(tag(*lang)) { (name) }
                                p { (about) }
                            }
                        }
                    }
                }
            }
        }
    }
    .into_string()
}
