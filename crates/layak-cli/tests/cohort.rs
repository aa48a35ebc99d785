//! `layak rank` and `layak batch` as scripts see them: files in, answers out, exit codes; the figures are those of `layak assess`.
#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

use layak::wire::{Assessment, RankAnswer};
use layak::{Options, Rules};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A fresh folder for one test.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn layak(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_layak"));
    command.args(arguments).args(["--programme", "gpei-jatim", "--as-of", "2026-11-21"]);
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").output().unwrap()
}

#[track_caller]
fn done(output: &Output, code: i32) -> String {
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "\nstdout: {out}\nstderr: {err}");
    out.into_owned()
}

fn profiles(test: &str) -> String {
    let folder = folder(test);
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases/seeds");
    for (id, seed) in [("K01", "sepatu-500"), ("K02", "sepatu-500-mitra-sama"), ("K03", "batik-cap")] {
        let text = std::fs::read_to_string(seeds.join(format!("{seed}.toml"))).unwrap();
        let text = text.replacen("[enterprise]\n", &format!("[enterprise]\nid = \"{id}\"\n"), 1);
        std::fs::write(folder.join(format!("{id}.toml")), text).unwrap();
    }
    folder.to_str().unwrap().to_owned()
}

#[test]
fn a_folder_is_ranked_and_recorded() {
    let folder = profiles("rank");
    let table = done(&layak(&["rank", &folder, "--seed", "4821", "--lang", "en"]), 0);
    assert!(table.contains("Footwear: 2 of 2 places given") && table.contains("K03 Contoh Batik"), "{table}");
    let page = format!("{folder}/record.html");
    let record = ["rank", &folder, "--seed", "4821", "--for", "committee"];
    done(&layak(&[&record[..], &["--format", "html", "-o", &page]].concat()), 0);
    // How a draw is reckoned is always said; a command to try it stands only where two were equal.
    let page = std::fs::read_to_string(&page).unwrap();
    assert!(page.contains("SHA-256 dari benih") && !page.contains("sha256sum"));
    let text = done(&layak(&[&record[..], &["--lang", "en"]].concat()), 0);
    assert!(
        text.contains("HOW THE ORDER WAS MADE") && text.contains("Seed") || text.contains("the seed is"),
        "{text}"
    );
    assert!(
        done(&layak(&[&record[..], &["--format", "markdown"]].concat()), 0).starts_with("# Berita acara")
    );
}

#[test]
fn the_json_of_a_ranking_is_that_of_the_core() {
    let folder = profiles("rank-json");
    let quota = "enterprise.regency=Sidoarjo:1..";
    let arguments =
        ["rank", &folder, "--mixed", "--places", "2", "--seed", "1", "--quota", quota, "--format", "json"];
    let out = done(&layak(&arguments), 0);
    let RankAnswer::Cohort(cohort) = serde_json::from_str(&out).unwrap() else { panic!("{out}") };
    assert_eq!((cohort.lists.len(), cohort.lists[0].chosen, cohort.lists[0].quotas[0].chosen), (1, 2, 1));
    let candidates: Vec<Value> = ["K01", "K02", "K03"]
        .iter()
        .map(|id| std::fs::read_to_string(format!("{folder}/{id}.toml")).unwrap().into())
        .collect();
    let request = serde_json::json!({
        "programme": "gpei-jatim", "as_of": "2026-11-21", "candidates": candidates, "mixed": true, "places": 2, "seed": "1",
        "quotas": [{ "fact": "enterprise.regency", "value": "Sidoarjo", "min": 1 }],
    });
    assert_eq!(out.trim_end(), layak::rank_json(&request.to_string()));
}

#[test]
fn what_cannot_be_ranked_is_refused_with_its_file() {
    let folder = profiles("rank-refused");
    std::fs::copy(format!("{folder}/K01.toml"), format!("{folder}/again.toml")).unwrap();
    let output = layak(&["rank", &folder, "--seed", "1"]);
    done(&output, 1);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("candidate-twice") && told.contains("again.toml"), "{told}");
    done(&layak(&["rank", &folder, "--quota", "nonsense"]), 2);
    done(&layak(&["rank", &folder, "--places", "3", "--places", "food=2"]), 2);
}

const TABLE: &str = "enterprise.id,enterprise.name,product.sector,legality.nib,legality.npwp,product.unit,production.declared_capacity,production.month.2026-09,production.month.2026-10
K01,Contoh Satu,footwear,active,ya,pair,300,280,290
K02,=Contoh Dua,batik,none,,,,,
K03,Contoh Tiga,food,aktif,true,,,,
K04,Contoh Empat,food,active
K05,\"Contoh, Lima\",wood_craft,,tidak,,,,
";

fn assessed(json: &str) -> Assessment {
    let engine = Rules::builtin().unwrap().programme("gpei-jatim").unwrap();
    let profile = engine.read_json("contoh", json).unwrap();
    let options = Options { questions: false, ..Options::new("2026-11-21".parse().unwrap()) };
    engine.assess_with(&profile, &options)
}

/// Lines of JSON by id.
fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn each_row_is_an_answer_or_its_reasons() {
    let folder = folder("batch");
    let (input, output) = (folder.join("in.csv"), folder.join("out.jsonl"));
    std::fs::write(&input, TABLE).unwrap();
    let (input, output) = (input.to_str().unwrap(), output.to_str().unwrap());
    done(&layak(&["batch", input, output, "--outcomes"]), 1);
    let rows = lines(&std::fs::read_to_string(output).unwrap());
    assert_eq!(rows.len(), 5);
    let expected = assessed(
        r#"{"enterprise":{"id":"K01"},"product":{"sector":"footwear","unit":"pair"},"legality":{"nib":"active","npwp":true},
            "production":{"declared_capacity":300,"from":"2026-09","to":"2026-10","month":[{"month":"2026-09","made":280},{"month":"2026-10","made":290}]}}"#,
    );
    let score = expected.score.unwrap();
    assert_eq!(
        (&rows[0]["score"]["low"], &rows[0]["score"]["high"]),
        (&score.low.into(), &score.high.into())
    );
    for verdict in &expected.verdicts {
        assert_eq!(rows[0]["verdicts"][&verdict.ladder]["guaranteed"], verdict.guaranteed.id.as_str());
        let possible: Vec<&str> = verdict.possible.iter().map(|v| v.id.as_str()).collect();
        assert_eq!(rows[0]["verdicts"][&verdict.ladder]["possible"], serde_json::json!(possible));
    }
    for finding in &expected.findings {
        assert_eq!(rows[0]["outcomes"][&finding.rule], finding.outcome.word(), "{}", finding.rule);
    }
    assert_eq!((&rows[2]["row"], &rows[2]["diagnostics"][0]["pointer"]), (&3.into(), &"legality.nib".into()));
    assert_eq!(rows[3]["diagnostics"][0]["code"], "bad-row");
    assert_eq!(rows[4]["name"], "Contoh, Lima");

    let table = folder.join("out.csv");
    done(&layak(&["batch", input, table.to_str().unwrap()]), 1);
    let table = std::fs::read_to_string(table).unwrap();
    assert!(
        table.starts_with("row,enterprise.id,enterprise.name,kurasi,kurasi.possible,siap_kirim"),
        "{table}"
    );
    assert!(table.contains("2,K02,'=Contoh Dua,belum,belum,"), "{table}");
    assert!(table.lines().nth(3).unwrap().contains("legality.nib: unknown-word"), "{table}");
}

#[test]
fn a_table_with_a_wrong_column_is_refused_whole() {
    let folder = folder("batch-column");
    let input = folder.join("in.csv");
    std::fs::write(&input, "enterprise.id,legality.nbi\nK01,active\n").unwrap();
    let output =
        layak(&["batch", input.to_str().unwrap(), folder.join("out.csv").to_str().unwrap(), "--lang", "en"]);
    done(&output, 1);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("bad-column") && told.contains("legality.nib"), "{told}");
    done(&layak(&["batch", input.to_str().unwrap(), folder.join("out.txt").to_str().unwrap()]), 2);
}

#[test]
fn lines_of_profiles_are_answered_as_they_are() {
    let folder = folder("batch-lines");
    let (input, output) = (folder.join("in.jsonl"), folder.join("out.jsonl"));
    let profile = r#"{"enterprise":{"id":"K01"},"legality":{"npwp":{"any":[true,false]}},"waiver":[{"rule":"legality.npwp","authority":"Contoh","reason":"Contoh","until":"2027-01-01"}]}"#;
    // More than a chunk, so that several are written in their order.
    let many: String = (0..5_000).map(|_| format!("{profile}\n")).collect();
    std::fs::write(&input, format!("{many}{{\n\n")).unwrap();
    done(&layak(&["batch", input.to_str().unwrap(), output.to_str().unwrap(), "--outcomes"]), 1);
    let rows = lines(&std::fs::read_to_string(output).unwrap());
    assert_eq!(rows.len(), 5_001);
    assert!(rows.iter().enumerate().all(|(at, row)| row["row"] == at as u64 + 1));
    assert_eq!(rows[4_999]["outcomes"]["legality.npwp"], "waived");
    assert_eq!(rows[5_000]["diagnostics"][0]["code"], "json-syntax");
}

#[cfg(feature = "parquet")]
#[test]
fn parquet_holds_types_and_lists() {
    use arrow_array::{ArrayRef, BooleanArray, Date32Array, Float64Array, RecordBatch, StringArray};
    use std::sync::Arc;

    let folder = folder("batch-parquet");
    let (input, output, again) =
        (folder.join("in.parquet"), folder.join("out.parquet"), folder.join("out.jsonl"));
    let column = |name: &str, array: ArrayRef| (name.to_owned(), array, true);
    let months = r#"{"month":[{"month":"2026-09","made":280.0}]}"#;
    let months = {
        let lines = format!(
            "{{\"production.month\":{}}}\n{{\"production.month\":null}}\n",
            &months[9..months.len() - 1]
        );
        let cursor = std::io::Cursor::new(lines.as_bytes());
        let (schema, _) = arrow_json::reader::infer_json_schema(cursor.clone(), None).unwrap();
        let mut reader = arrow_json::ReaderBuilder::new(Arc::new(schema)).build(cursor).unwrap();
        Arc::clone(reader.next().unwrap().unwrap().column(0))
    };
    let batch = RecordBatch::try_from_iter_with_nullable([
        column("enterprise.id", Arc::new(StringArray::from(vec!["K01", "K02"]))),
        column("product.unit", Arc::new(StringArray::from(vec![Some("pair"), None]))),
        column("legality.npwp", Arc::new(BooleanArray::from(vec![Some(true), None]))),
        column("enterprise.workers", Arc::new(Float64Array::from(vec![Some(4.0), Some(-1.0)]))),
        column("order.ship_by", Arc::new(Date32Array::from(vec![Some(20_832), None]))),
        column("production.month", months),
        column("production.from", Arc::new(StringArray::from(vec![Some("2026-09"), None]))),
        column("production.to", Arc::new(StringArray::from(vec![Some("2026-09"), None]))),
    ]);
    let batch = batch.unwrap();
    let file = std::fs::File::create(&input).unwrap();
    let mut writer = parquet::arrow::ArrowWriter::try_new(file, batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();

    let path = |path: &Path| path.to_str().unwrap().to_owned();
    done(&layak(&["batch", &path(&input), &path(&again)]), 1);
    let rows = lines(&std::fs::read_to_string(&again).unwrap());
    let expected = assessed(
        r#"{"enterprise":{"id":"K01","workers":4},"legality":{"npwp":true},"product":{"unit":"pair"},
            "order":{"ship_by":"2027-01-14"},"production":{"from":"2026-09","to":"2026-09","month":[{"month":"2026-09","made":280}]}}"#,
    );
    assert_eq!(rows[0]["score"]["low"], Value::from(expected.score.unwrap().low), "{rows:?}");
    assert_eq!(rows[1]["diagnostics"][0]["pointer"], "enterprise.workers");

    // Answers in Parquet hold what the lines hold.
    done(&layak(&["batch", &path(&input), &path(&output)]), 1);
    let file = std::fs::File::open(&output).unwrap();
    let reader = parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder::try_new(file)
        .unwrap()
        .build()
        .unwrap();
    let batch = reader.into_iter().next().unwrap().unwrap();
    let low = batch.column_by_name("score.low").unwrap();
    let low = low.as_any().downcast_ref::<Float64Array>().unwrap();
    assert_eq!(Value::from(low.value(0)), rows[0]["score"]["low"]);
    assert_eq!(batch.num_rows(), 2);
}
