//! Reports of three seeds, word for word as they stand in `tests/reports/`. `LAYAK_UPDATE=1` writes them anew; the change is then read in the diff.

use layak::{Lang, Rules, report};
use std::path::Path;

#[test]
fn reports_of_the_seeds_read_as_they_stand_on_record() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let engine = Rules::builtin().unwrap().programme("gpei-jatim").unwrap();
    let mut stale = Vec::new();
    for name in ["gula-semut-curah", "sepatu-500-mitra-sama", "hampir-kosong"] {
        let text = std::fs::read_to_string(folder.join(format!("cases/seeds/{name}.toml"))).unwrap();
        let profile = engine.read_toml(name, &text).unwrap();
        let mut assessment = engine.assess(&profile, "2026-11-21".parse().unwrap());
        // Digests change with every rule; here only words matter.
        assessment.digest = "(digest)".to_owned();
        assessment.programme.digest = "(digest)".to_owned();
        for (file, found) in [
            (format!("{name}.id.txt"), report::text(&assessment, Lang::Id, 100)),
            (format!("{name}.en.md"), report::markdown(&assessment, Lang::En)),
            (format!("{name}.owner.id.html"), report::html_for_owner(&assessment, Lang::Id)),
        ] {
            let path = folder.join("reports").join(&file);
            // Blanks at the ends of lines are no words, and files here end with a line end.
            let found = found.lines().map(|line| format!("{}\n", line.trim_end())).collect::<String>();
            if std::env::var_os("LAYAK_UPDATE").is_some() {
                std::fs::write(&path, &found).unwrap();
            } else if std::fs::read_to_string(&path).unwrap_or_default() != found {
                stale.push(file);
            }
        }
    }
    assert!(stale.is_empty(), "differ from tests/reports/: {stale:?}; LAYAK_UPDATE=1 writes them anew");
}
