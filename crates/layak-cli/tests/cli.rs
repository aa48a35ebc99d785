//! The command line as scripts see it: exit codes, standard output, standard error. Rules of its own, so that the shipped ones may change.
#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

/// A fresh folder for one test.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn layak(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_layak"));
    command.args(arguments).env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
    command
}

/// Runs with the rules of these tests.
fn run(arguments: &[&str]) -> Output {
    let rules = data("rules");
    layak(arguments).arg("--rules").arg(rules).output().unwrap()
}

fn assess(profile: &str, more: &[&str]) -> Output {
    let path = data(profile);
    let mut arguments = vec!["assess", path.to_str().unwrap(), "--as-of", "2026-11-21"];
    arguments.extend(more);
    run(&arguments)
}

#[track_caller]
fn code(output: &Output, expected: i32) {
    let (out, err) = (stdout(output), stderr(output));
    assert_eq!(output.status.code(), Some(expected), "\nstdout: {out}\nstderr: {err}");
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_report_speaks_the_language_asked_for() {
    let output = assess("profiles/siap.toml", &[]);
    code(&output, 0);
    assert!(
        stdout(&output).starts_with("Contoh Siap\nPenilaian kesiapan ekspor, per tanggal 21 November 2026\n")
    );
    assert_eq!(stderr(&output), "");
    let english = stdout(&assess("profiles/siap.toml", &["--lang", "en"]));
    assert!(english.contains("Export readiness assessment, as of 21 November 2026"), "{english}");
}

#[test]
fn requirements_decide_the_exit_code() {
    for (profile, verdict, expected) in [
        ("siap", "siap", 0),
        ("siap", "belum", 0),
        ("belum", "siap", 3),
        ("belum", "belum", 0),
        ("kosong", "siap", 4),
        ("kosong", "belum", 0),
    ] {
        let output =
            assess(&format!("profiles/{profile}.toml"), &["--require", verdict, "--ladder", "kirim"]);
        code(&output, expected);
    }
}

#[test]
fn wrong_calls_are_usage_errors_and_say_what_would_be_right() {
    let output = assess("profiles/siap.toml", &["--require", "sempurna"]);
    code(&output, 2);
    assert!(
        stderr(&output).contains("`sempurna`") && stderr(&output).contains("siap, belum"),
        "{}",
        stderr(&output)
    );
    code(&assess("profiles/siap.toml", &["--require", "siap", "--ladder", "x"]), 2);
    code(&assess("profiles/siap.toml", &["--as-of", "2026-02-30"]), 2);
    code(&assess("profiles/siap.toml", &["--for", "owner", "--format", "text"]), 2);
    code(&layak(&["assess"]).output().unwrap(), 2);
    code(&layak(&["fly"]).output().unwrap(), 2);
    let empty = folder("empty");
    code(&run(&["assess", empty.to_str().unwrap()]), 2);
}

#[test]
fn a_refused_profile_shows_every_mistake_with_its_place() {
    let output = assess("broken/rusak.toml", &[]);
    code(&output, 1);
    assert_eq!(stdout(&output), "");
    let told = stderr(&output);
    assert!(told.contains("rusak.toml:2:") && told.contains("rusak.toml:3:"), "{told}");
    assert!(told.contains("galat["), "{told}");
    assert!(!told.contains('\u{1b}'), "no colour where there is no terminal");
    let output = assess("broken/rusak.toml", &["--format", "json"]);
    code(&output, 1);
    assert_eq!(json(&output)["type"], "refused");
    assert_eq!(json(&output)["diagnostics"].as_array().unwrap().len(), 2);
    code(&assess("profiles/none.toml", &[]), 1);
}

#[test]
fn one_profile_in_json_gives_the_answer_that_every_surface_gives() {
    let output = assess("profiles/siap.toml", &["--format", "json"]);
    code(&output, 0);
    let mut rules = Vec::new();
    for name in ["legality/set.toml", "programme/coba.toml", "sources.toml"] {
        let text = std::fs::read_to_string(data("rules").join(name)).unwrap();
        rules.push(serde_json::json!({ "name": name, "text": text }));
    }
    let profile = std::fs::read_to_string(data("profiles/siap.toml")).unwrap();
    let request =
        serde_json::json!({ "programme": "coba", "as_of": "2026-11-21", "profile": profile, "rules": rules });
    assert_eq!(stdout(&output).trim_end(), layak::assess_json(&request.to_string()));
}

#[test]
fn a_folder_gives_a_table_first_and_passes_over_cases_and_expectations() {
    let output = assess("profiles", &[]);
    code(&output, 0);
    let text = stdout(&output);
    let table = text.split("\n\n").next().unwrap();
    for name in ["Contoh Siap", "Contoh Belum", "kosong"] {
        assert!(table.contains(name), "{table}");
    }
    assert!(text.lines().all(|line| line.chars().count() <= 100));
    let listed = json(&assess("profiles", &["--format", "json"]));
    let listed = listed.as_array().unwrap();
    assert_eq!(listed.len(), 4, "belum, kosong, siap in TOML, siap in JSON");
    assert!(listed.iter().all(|one| one["answer"]["type"] == "assessment"));
}

#[test]
fn toml_and_json_of_the_same_profile_have_the_same_digest() {
    let digest = |name: &str| json(&assess(name, &["--format", "json"]))["digest"].clone();
    assert_eq!(digest("profiles/siap.toml"), digest("profiles/siap-juga.json"));
    assert_ne!(digest("profiles/siap.toml"), digest("profiles/belum.toml"));
}

#[test]
fn several_pages_go_into_a_folder() {
    let to = folder("pages").join("out");
    let path = to.to_str().unwrap();
    code(&assess("profiles", &["--for", "owner"]), 2);
    code(&assess("profiles", &["--for", "owner", "-o", path]), 0);
    for name in ["siap", "belum", "kosong", "siap-juga"] {
        let page = std::fs::read_to_string(to.join(format!("{name}.html"))).unwrap();
        assert!(page.starts_with("<!DOCTYPE html><html lang=\"id\">"), "{name}");
    }
}

#[test]
fn colour_can_be_forced_and_is_off_by_default() {
    assert!(!stdout(&assess("profiles/siap.toml", &[])).contains('\u{1b}'));
    let path = data("profiles/siap.toml");
    let mut command = layak(&["assess", path.to_str().unwrap(), "--rules", data("rules").to_str().unwrap()]);
    assert!(stdout(&command.env("CLICOLOR_FORCE", "1").output().unwrap()).contains("\u{1b}[1mContoh Siap"));
    assert!(
        !stdout(&command.env("NO_COLOR", "1").env_remove("CLICOLOR_FORCE").output().unwrap())
            .contains('\u{1b}')
    );
}

#[test]
fn check_shows_every_mistake_of_rules() {
    let sound = layak(&["check", data("rules").to_str().unwrap()]).output().unwrap();
    code(&sound, 0);
    let broken = data("broken/rules");
    let output = layak(&["check", broken.to_str().unwrap(), "--lang", "en"]).output().unwrap();
    code(&output, 1);
    let told = stderr(&output);
    assert!(told.contains("error[unknown-key]") && told.contains("error[condition-syntax]"), "{told}");
    assert!(told.contains("legality/set.toml:"), "{told}");
    let output = layak(&["check", broken.to_str().unwrap(), "--format", "json"]).output().unwrap();
    code(&output, 1);
    assert!(json(&output).as_array().unwrap().iter().any(|d| d["code"] == "unknown-key"));
    code(&layak(&["check", data("none").to_str().unwrap()]).output().unwrap(), 1);
}

#[test]
fn every_outcome_of_every_shipped_rule_has_a_case_that_holds() {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules");
    let output = layak(&["test", rules.to_str().unwrap(), "--lang", "en"]).output().unwrap();
    code(&output, 0);
    assert!(stdout(&output).contains(", 0 cases failed"), "{}", stdout(&output));
}

#[test]
fn test_runs_cases_and_fails_when_one_fails() {
    let rules = data("rules");
    // A rule that no case shows unmet or unknown is refused, though no case fails.
    let output = layak(&["test", rules.to_str().unwrap(), "--lang", "en"]).output().unwrap();
    code(&output, 1);
    assert!(
        stdout(&output).contains("3 cases, 4 expectations, 0 cases failed; 1 of 2 rules"),
        "{}",
        stdout(&output)
    );
    assert!(
        stdout(&output).contains("legality.npwp: met (no case for: unmet, unknown)"),
        "{}",
        stdout(&output)
    );
    let output = layak(&["test", rules.to_str().unwrap(), "--lang", "id"]).output().unwrap();
    code(&output, 1);
    let told = "legality.npwp: terpenuhi (belum ada contoh: belum terpenuhi, belum tahu)";
    assert!(stdout(&output).contains(told), "{}", stdout(&output));
    let output = layak(&["test", rules.to_str().unwrap(), "--format", "json"]).output().unwrap();
    code(&output, 1);
    let report = json(&output);
    let npwp = report["coverage"].as_array().unwrap().iter().find(|r| r["rule"] == "legality.npwp").unwrap();
    assert_eq!(npwp["missing"], serde_json::json!(["unmet", "unknown"]));

    let copy = folder("failing");
    for name in ["legality/set.toml", "programme/coba.toml", "sources.toml", "legality/set.cases.toml"] {
        let text = std::fs::read_to_string(rules.join(name)).unwrap();
        let text = if name.ends_with("cases.toml") { text.replace("\"unmet\"", "\"met\"") } else { text };
        std::fs::create_dir_all(copy.join(name).parent().unwrap()).unwrap();
        std::fs::write(copy.join(name), text).unwrap();
    }
    let output = layak(&["test", copy.to_str().unwrap(), "--lang", "en"]).output().unwrap();
    code(&output, 1);
    assert!(stdout(&output).contains("legality.nib: expected met, found unmet"), "{}", stdout(&output));
    let output = layak(&["test", copy.to_str().unwrap(), "--format", "json"]).output().unwrap();
    code(&output, 1);
    assert_eq!(json(&output)["cases"][1]["checks"][0]["passed"], false);
}

#[test]
fn explain_knows_rules_facts_actions_and_codes() {
    for (what, part) in [
        ("legality.nib", "legality.nib == 'held'"),
        ("legality.nib_number", "Nomor NIB"),
        ("legality.register", "OSS"),
        ("unknown-key", "Layak never drops"),
    ] {
        let output = run(&["explain", what]);
        code(&output, 0);
        assert!(stdout(&output).contains(part), "{what}: {}", stdout(&output));
    }
    let output = run(&["explain", "legality.register", "--lang", "en"]);
    let known = "Prepare: The owner's identity card\nNote: Registration is free of charge.\n";
    assert!(stdout(&output).contains(known), "{}", stdout(&output));
    let output = run(&["explain", "legality.nibb", "--lang", "en"]);
    code(&output, 2);
    assert!(stderr(&output).contains("did you mean `legality.nib`?"), "{}", stderr(&output));
}

#[test]
fn schemas_are_json_and_a_template_is_a_profile() {
    for what in ["request", "answer", "rules"] {
        assert!(json(&run(&["schema", what])).is_object(), "{what}");
    }
    let schema = json(&run(&["schema", "profile", "coba"]));
    assert!(schema["properties"]["legality"]["properties"]["nib"].is_object(), "{schema}");
    let blank = folder("template").join("blank.toml");
    code(&run(&["template", "coba", "-o", blank.to_str().unwrap()]), 0);
    let text = std::fs::read_to_string(&blank).unwrap();
    assert!(text.contains("# nib = "), "{text}");
    code(&run(&["assess", blank.to_str().unwrap(), "--require", "siap", "--ladder", "kirim"]), 4);
}

#[test]
fn diff_says_what_changed_and_why() {
    let (a, b) = (data("profiles/siap.toml"), data("profiles/belum.toml"));
    let (a, b) = (a.to_str().unwrap(), b.to_str().unwrap());
    let output = run(&["diff", a, b, "--as-of", "2026-11-21", "--lang", "en"]);
    code(&output, 0);
    let text = stdout(&output);
    assert!(text.contains("Ready to ship: Ready -> Not ready"), "{text}");
    assert!(text.contains("[legality.nib]: met -> unmet"), "{text}");
    assert!(text.contains("[legality.nib]: Held -> None"), "{text}");
    assert!(text.contains("Score: 100.0 -> "), "{text}");

    // Assessments kept as files, asked on two days.
    let folder = folder("diff");
    let (old, new) = (folder.join("old.json"), folder.join("new.json"));
    let keep = |to: &Path, date: &str| {
        code(&run(&["assess", a, "--as-of", date, "--format", "json", "-o", to.to_str().unwrap()]), 0);
    };
    keep(&old, "2026-11-21");
    keep(&new, "2027-11-21");
    let text = stdout(&run(&["diff", old.to_str().unwrap(), new.to_str().unwrap(), "--lang", "en"]));
    assert!(text.contains("Date: 21 November 2026 -> 21 November 2027"), "{text}");
    let same = run(&["diff", old.to_str().unwrap(), old.to_str().unwrap(), "--lang", "en"]);
    assert_eq!(stdout(&same), "nothing changed\n");
}

#[test]
fn verify_says_which_of_the_three_differs() {
    let folder = folder("verify");
    let kept = folder.join("kept.json");
    let (kept, profile) = (kept.to_str().unwrap(), data("profiles/siap.toml"));
    let profile = profile.to_str().unwrap();
    code(&run(&["assess", profile, "--as-of", "2026-11-21", "--format", "json", "-o", kept]), 0);
    let verify = |assessment: &str, profile: &str| run(&["verify", assessment, profile, "--lang", "en"]);
    let output = verify(kept, profile);
    code(&output, 0);
    assert!(stdout(&output).starts_with("genuine"), "{}", stdout(&output));

    let output = verify(kept, data("profiles/belum.toml").to_str().unwrap());
    code(&output, 1);
    assert!(stdout(&output).contains("the profile differs"), "{}", stdout(&output));

    let forged = folder.join("forged.json");
    let text = std::fs::read_to_string(kept).unwrap();
    std::fs::write(&forged, text.replacen("\"completeness\":1", "\"completeness\":0.5", 1)).unwrap();
    let output = verify(forged.to_str().unwrap(), profile);
    code(&output, 1);
    assert!(
        stdout(&output).contains("changed after it was made; parts that differ: completeness"),
        "{}",
        stdout(&output)
    );

    // Older rules: one comment more, and the digest of the rules is another.
    let rules = folder.join("rules");
    for name in ["legality/set.toml", "programme/coba.toml", "sources.toml"] {
        std::fs::create_dir_all(rules.join(name).parent().unwrap()).unwrap();
        let text = std::fs::read_to_string(data("rules").join(name)).unwrap();
        std::fs::write(rules.join(name), format!("# older\n{text}")).unwrap();
    }
    let output = layak(&["verify", kept, profile, "--lang", "en", "--rules", rules.to_str().unwrap()])
        .output()
        .unwrap();
    code(&output, 1);
    assert!(stdout(&output).contains("the rules differ"), "{}", stdout(&output));
}

/// Runs `layak ask` with lines typed in.
fn ask(arguments: &[&str], typed: &str) -> Output {
    let mut command = layak(&["ask", "--as-of", "2026-11-21", "--lang", "en"]);
    command.args(arguments).arg("--rules").arg(data("rules"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn ask_writes_a_profile_and_goes_on_from_it() {
    let path = folder("ask").join("profil.toml");
    let path = path.to_str().unwrap();
    // One answer of the two, after one that cannot be read; then stop.
    let output = ask(&["-o", path], "maybe\n1\ndone\n");
    code(&output, 0);
    assert!(stderr(&output).contains("1) "), "{}", stderr(&output));
    assert!(stderr(&output).contains("could not be read"), "{}", stderr(&output));
    let first = std::fs::read_to_string(path).unwrap();
    assert_eq!(first.lines().filter(|line| line.contains(" = ")).count(), 1, "{first}");

    std::fs::write(path, format!("# Contoh\n{first}")).unwrap();
    let output = ask(&[path], "1\n1\n1\n1\n");
    code(&output, 0);
    let second = std::fs::read_to_string(path).unwrap();
    assert!(second.starts_with("# Contoh\n") && second.len() > first.len(), "{second}");
    code(&run(&["assess", path, "--as-of", "2026-11-21", "--require", "siap", "--ladder", "kirim"]), 0);

    // Nothing known: nothing written but nothing refused.
    let output = ask(&[], "\n\n\n\n\n\n");
    code(&output, 0);
    assert_eq!(stdout(&output), "");
}
