//! The handbook of the shipped rules: every page there, every link alive, every text in its language and escaped.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod site;

use layak::glossary::Term;
use site::{Page, broken, files, page};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder for one test, not there yet.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("handbook-{test}"));
    let _ = std::fs::remove_dir_all(&folder);
    folder
}

fn rules() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules")
}

fn handbook(rules: &Path, out: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_layak"));
    command.arg("handbook").arg(rules).arg("--out").arg(out).args(more).output().unwrap()
}

fn written(rules: &Path, out: &Path, more: &[&str]) -> BTreeMap<String, String> {
    let output = handbook(rules, out, more);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    files(out)
}

fn pages(files: &BTreeMap<String, String>) -> BTreeMap<String, Page> {
    files
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, text)| (path.clone(), page(text)))
        .collect()
}

/// Ids by kind, read from the rule files themselves.
fn expected() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let texts = files(&rules());
    let documents: BTreeMap<&str, toml_edit::DocumentMut> = texts
        .iter()
        .filter(|(name, _)| name.ends_with(".toml") && !name.ends_with(".cases.toml"))
        .map(|(name, text)| (name.as_str(), text.parse().unwrap()))
        .collect();
    let parent = |name: &str| name.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let sets: BTreeMap<String, String> = documents
        .iter()
        .filter_map(|(name, document)| {
            Some((parent(name), document.get("set")?.get("id")?.as_str()?.to_owned()))
        })
        .collect();
    for (name, document) in &documents {
        let keys = |table: &str| {
            document
                .get(table)
                .and_then(|t| t.as_table())
                .map(|t| t.iter().map(|(k, _)| k.to_owned()).collect())
        };
        let sources: Vec<String> = keys("source").unwrap_or_default();
        found.extend(sources.iter().map(|id| format!("source/{id}.html")));
        if let Some(id) = document.get("programme").and_then(|p| p.get("id")?.as_str()) {
            found.insert(format!("programme/{id}.html"));
        }
        let Some(set) = sets.get(&parent(name)) else { continue };
        found.insert(format!("set/{set}.html"));
        if let Some((kind, _)) = name.split_once('/').filter(|(kind, _)| ["market", "sector"].contains(kind))
        {
            found.insert(format!("{kind}/{set}.html"));
        }
        for rule in document.get("rule").and_then(|r| r.as_array_of_tables()).into_iter().flatten() {
            found.insert(format!("rule/{set}.{}.html", rule.get("id").and_then(|id| id.as_str()).unwrap()));
        }
    }
    found
}

#[test]
fn the_shipped_rules_make_a_whole_site() {
    let out = folder("shipped");
    let files = written(&rules(), &out, &[]);
    let pages = pages(&files);
    let names: BTreeSet<&str> = files.keys().map(String::as_str).collect();

    let expected = expected();
    assert!(expected.len() > 300);
    for path in &expected {
        for lang in ["id", "en"] {
            assert!(names.contains(format!("{lang}/{path}").as_str()), "{lang}/{path}");
        }
    }
    assert_eq!(broken(&pages, &names), Vec::<String>::new());
    for (path, page) in &pages {
        assert_eq!(page.crooked, Vec::<String>::new(), "{path}");
        outline(path, page);
        language(path, page, &pages);
    }
    // Every term is used in some page, in both languages.
    for lang in ["id", "en"] {
        for term in Term::ALL {
            let end = format!("glossary.html#{}", term.slug());
            let used = pages.iter().filter(|(path, _)| path.starts_with(lang));
            assert!(
                used.into_iter().any(|(_, page)| page.links.iter().any(|link| link.ends_with(&end))),
                "{lang} {term:?}"
            );
        }
    }
    // What to know before a step has a heading of its own, after what to prepare.
    for (lang, note, said) in
        [("id", "Perhatikan", "Jangan menyalin contoh"), ("en", "Note", "Do not copy a template")]
    {
        let main = &pages[&format!("{lang}/set/haccp.html")].main;
        let (before, _) = main.split_once(said).unwrap();
        assert!(
            before.rfind(note) > before.rfind(if lang == "id" { "Siapkan" } else { "Prepare" }),
            "{main}"
        );
    }
    // The same bytes each time.
    assert!(files == written(&rules(), &folder("again"), &["--lang", "both"]), "differs from run to run");
}

/// What a reader with a screen reader or a keyboard needs.
fn outline(path: &str, page: &Page) {
    let count = |name: &str| page.tags.iter().filter(|(tag, _)| tag == name).count();
    assert_eq!((count("h1"), count("main"), count("title")), (1, 1, 1), "{path}");
    let levels: Vec<u8> = page
        .tags
        .iter()
        .filter_map(|(tag, _)| match tag.as_bytes() {
            [b'h', level @ b'1'..=b'6'] => Some(level - b'0'),
            _ => None,
        })
        .collect();
    assert!(
        levels.first() == Some(&1) && levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
        "{path}: {levels:?}"
    );
    for (tag, attributes) in &page.tags {
        match tag.as_str() {
            "th" => assert!(attributes.contains_key("scope"), "{path}: a header cell without scope"),
            "nav" => assert!(attributes.contains_key("aria-label"), "{path}: a nav without a name"),
            "script" => assert!(attributes.contains_key("src"), "{path}: a script inside the page"),
            "style" => panic!("{path}: styles inside the page"),
            _ => {}
        }
        assert!(!attributes.keys().any(|key| key.starts_with("on") || key == "style"), "{path}: <{tag}>");
    }
    assert!(page.ids.values().all(|times| *times == 1), "{path}: {:?}", page.ids);
    assert!(page.named.iter().all(|id| page.ids.contains_key(id)), "{path}: {:?}", page.named);
    assert!(
        page.main.split_whitespace().count() > if path == "index.html" { 10 } else { 20 },
        "{path} says too little: {}",
        page.main
    );
    if path != "index.html" {
        assert!(page.links.iter().any(|link| link == "#main"), "{path}: no skip link");
    }
}

/// Each page says its language and leads to the same page in the other.
fn language(path: &str, page: &Page, pages: &BTreeMap<String, Page>) {
    let Some((lang, rest)) = path.split_once('/') else { return };
    assert_eq!(page.lang, lang, "{path}");
    let other = if lang == "id" { "en" } else { "id" };
    let root = "../".repeat(path.matches('/').count());
    assert!(page.links.contains(&format!("{root}{other}/{rest}")), "{path} leads to no {other} page");
    assert!(pages.contains_key(&format!("{other}/{rest}")), "{path}");
}

/// A set, a programme and a case in which every text is hostile and says in which language it was written.
fn hostile(at: &Path) {
    let text = |what: &str| {
        format!(
            "{{ id = \"<script>alert(1)</script> tekskita {what} \\\"><img src=x onerror=alert(1)>\", en = \"<script>alert(1)</script> ourtext {what} '>&amp;\" }}"
        )
    };
    let set = format!(
        "[set]\nid = \"contoh\"\nversion = \"<b>\"\nchecked = 2026-11-21\ntitle = {}\napplies = \"product.sector == 'food'\"\n\
         [fact.floor]\ntype = \"choice\"\nask = {}\nhelp = {}\nevidence = {}\nchoices = {{ hard = {}, soft = {} }}\n\
         [derive.sound]\nvalue = \"contoh.floor == 'hard'\"\ntitle = {}\n\
         [parameter.least]\ntitle = {}\nvalues = [{{ from = 1990-01-01, value = 3, source = \"guide\", note = \"<script>\" }}]\n\
         [source.guide]\ntitle = \"<script>alert(1)</script>\"\nkind = \"guide\"\nauthority = \"<i>\"\nstatus = \"in_force\"\nchecked = 2026-11-21\nconfidence = \"low\"\nnote = {}\n\
         [[rule]]\nid = \"hard-floor\"\ntitle = {}\nseverity = \"major\"\nbasis = \"practice\"\ndimension = \"site\"\nweight = 1\n\
         holds = \"contoh.sound && least > 2\"\nwhy = {}\nsources = [{{ ref = \"guide\", at = \"<u>\", note = {} }}]\nevidence = [{}]\nactions = [\"mend\"]\n\
         [action.mend]\ntitle = {}\nprovider = {}\npapers = [{}]\nnotes = [{}]\nsets = {{ \"contoh.floor\" = \"hard\" }}\ncost = {{ low = 1, high = 2 }}\nduration = {{ low = 1, high = 2 }}\n",
        text("judul"),
        text("tanya"),
        text("bantu"),
        text("bukti"),
        text("keras"),
        text("lunak"),
        text("turunan"),
        text("angka"),
        text("catatan"),
        text("aturan"),
        text("sebab"),
        text("kutipan"),
        text("surat"),
        text("tindakan"),
        text("tempat"),
        text("berkas"),
        text("perhatian"),
    );
    let programme = format!(
        "[programme]\nid = \"coba\"\nversion = \"1\"\nchecked = 2026-11-21\ntitle = {}\nuse = [\"contoh\"]\n\
         [dimension.site]\ntitle = {}\nweight = 1\n\
         [ladder.fit]\ntitle = {}\n[[ladder.fit.verdict]]\nid = \"yes\"\nlabel = {}\nwhen = \"unmet.major == 0 && score.site >= 50\"\n[[ladder.fit.verdict]]\nid = \"no\"\nlabel = {}\n\
         [[coverage]]\nsector = \"*\"\nmarket = \"*\"\nlevel = \"full\"\nnote = {}\n\
         [[override]]\nrule = \"contoh.hard-floor\"\nseverity = \"minor\"\nweight = 2\nreason = {}\n",
        text("program"),
        text("bidang"),
        text("tangga"),
        text("putusan"),
        text("akhir"),
        text("cakupan"),
        text("alasan"),
    );
    let case = "[[case]]\nname = \"<script>alert(1)</script>\"\non = 2026-11-21\ngiven = { product = { sector = \"food\" }, contoh = { floor = \"soft\" } }\nexpect = { \"contoh.hard-floor\" = \"unmet\" }\n";
    for (name, text) in [
        ("market/contoh/set.toml", set.as_str()),
        ("market/contoh/a.cases.toml", case),
        ("programme/coba.toml", programme.as_str()),
    ] {
        let path = at.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

#[test]
fn texts_stay_texts_and_languages_stay_apart() {
    let (rules, out) = (folder("hostile-rules"), folder("hostile"));
    hostile(&rules);
    let files = written(&rules, &out, &[]);
    let pages = pages(&files);
    let names: BTreeSet<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(broken(&pages, &names), Vec::<String>::new());
    let mut seen = 0;
    for (path, page) in &pages {
        assert_eq!(page.crooked, Vec::<String>::new(), "{path}");
        outline(path, page);
        assert!(!page.tags.iter().any(|(tag, _)| ["img", "b><", "i><"].contains(&tag.as_str())), "{path}");
        let scripts: Vec<_> = page.tags.iter().filter(|(tag, _)| tag == "script").collect();
        assert!(scripts.len() <= 1, "{path}");
        let (own, other) =
            if path.starts_with("id/") { ("tekskita", "ourtext") } else { ("ourtext", "tekskita") };
        assert!(!page.main.contains(other), "{path} mixes languages: {}", page.main);
        seen += usize::from(page.main.contains(own) && page.main.contains("<script>alert(1)</script>"));
    }
    assert!(seen >= 16, "only {seen} pages show the texts");
    let rule = &pages["id/rule/contoh.hard-floor.html"];
    for part in [
        "judul", "tanya", "bantu", "bukti", "keras", "turunan", "angka", "aturan", "sebab", "kutipan",
        "surat", "tindakan", "tempat", "berkas", "program", "bidang", "alasan", "tangga",
    ] {
        assert!(rule.main.contains(&format!("tekskita {part}")), "the page of the rule lacks {part}");
    }
    assert!(rule.main.contains("Bersandar pada sumber yang lemah."));
}

#[test]
fn one_language_alone_has_no_links_to_the_other() {
    let rules = folder("one-rules");
    hostile(&rules);
    let files = written(&rules, &folder("one"), &["--lang", "en"]);
    assert!(files.keys().all(|path| !path.starts_with("id/")));
    let pages = pages(&files);
    assert_eq!(broken(&pages, &files.keys().map(String::as_str).collect()), Vec::<String>::new());
    assert_eq!(pages["index.html"].lang, "en");
}

#[test]
fn refused_rules_write_nothing_and_only_a_handbook_speaks_both_languages() {
    let out = folder("refused");
    let broken = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/broken/rules");
    let output = handbook(&broken, &out, &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!output.stderr.is_empty() && !out.exists());
    let both = Command::new(env!("CARGO_BIN_EXE_layak")).args(["check", "--lang", "both"]).output().unwrap();
    assert_eq!(both.status.code(), Some(2));
}
