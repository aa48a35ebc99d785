//! Conditions and the words they become, one beside the other.

use crate::handbook::Handbook;
use crate::text::Lang;

const SET: &str = r#"
[set]
id = "s"
version = "1"
checked = 2026-11-21
title = { id = "Set", en = "Set" }
[fact.flag]
type = "bool"
ask = { id = "Ada?", en = "Is it there?" }
[fact.other]
type = "bool"
ask = { id = "Lain?", en = "Another?" }
[fact.kind]
type = "choice"
choices = { a = { id = "Pilihan A", en = "Choice A" }, b = { id = "Pilihan B", en = "Choice B" }, c = { id = "Pilihan C", en = "Choice C" } }
ask = { id = "Jenis apa?", en = "Which kind?" }
[fact.kind_two]
type = "choice"
choices = { a = { id = "Pilihan A", en = "Choice A" }, b = { id = "Pilihan B", en = "Choice B" }, c = { id = "Pilihan C", en = "Choice C" } }
ask = { id = "Jenis kedua?", en = "Second kind?" }
[fact.marks]
type = "choices"
choices = { x = { id = "X besar", en = "Big X" }, y = { id = "Y besar", en = "Big Y" } }
ask = { id = "Tanda apa?", en = "Which marks?" }
[fact.mass]
type = "number"
unit = "kg"
ask = { id = "Berapa berat?", en = "What mass?" }
[fact.day]
type = "date"
ask = { id = "Kapan?", en = "When?" }
[fact.code]
type = "text"
ask = { id = "Kode apa?", en = "Which code?" }
[group.kinds]
title = { id = "Semua jenis", en = "All kinds" }
facts = ["kind", "kind_two"]
[derive.heavy]
value = "s.mass > 1500"
title = { id = "Berat sekali", en = "Very heavy" }
[parameter.limit]
unit = "kg"
title = { id = "Batas berat", en = "Limit of mass" }
values = [{ from = 1990-01-01, value = 1500.5, source = "guide" }]
[source.guide]
title = "Panduan"
kind = "guide"
status = "in_force"
checked = 2026-11-21
confidence = "low"
[[rule]]
id = "r"
title = { id = "Aturan", en = "Rule" }
severity = "minor"
basis = "practice"
dimension = "d"
weight = 1
holds = "CONDITION"
why = { id = "Sebab.", en = "Cause." }
sources = [{ ref = "guide", at = "1" }]
no_action = { id = "Tidak ada.", en = "Nothing." }
"#;

/// The words on the page of a rule with this condition.
fn words(condition: &str, lang: Lang) -> String {
    let set = SET.replace("CONDITION", condition);
    let handbook = Handbook::from_texts([("s/set.toml", set.as_str())]).unwrap();
    let page = handbook.pages(&[lang]).into_iter().find(|page| page.path.ends_with("rule/s.r.html")).unwrap();
    let block = page.text.split("<div class=\"said\">").nth(1).unwrap();
    let block = block.split("<p class=\"written\">").next().unwrap();
    let text: String = block
        .split('<')
        .map(|part| part.split_once('>').map_or(part, |(_, text)| text))
        .collect::<Vec<_>>()
        .join(" ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_form_of_a_condition_has_words() {
    let table = [
        ("s.flag", "“Ada?” ya"),
        ("!s.flag", "“Ada?” tidak"),
        ("s.kind == 'a'", "“Jenis apa?” Pilihan A"),
        ("s.kind != 'a'", "“Jenis apa?” bukan Pilihan A"),
        ("!(s.kind in ['a', 'b'])", "“Jenis apa?” bukan Pilihan A atau Pilihan B"),
        ("'x' in s.marks && 'y' in s.marks", "“Tanda apa?” memuat semua ini: X besar dan Y besar"),
        ("'x' in s.marks || 'y' in s.marks", "“Tanda apa?” memuat salah satu dari: X besar atau Y besar"),
        (
            "!('x' in s.marks || 'y' in s.marks)",
            "“Tanda apa?” tidak memuat satu pun dari: X besar dan Y besar",
        ),
        ("['x', 'y'].all(m, m in s.marks)", "“Tanda apa?” memuat semua ini: X besar dan Y besar"),
        ("!['x', 'y'].all(m, m in s.marks)", "“Tanda apa?” tidak memuat semua ini: X besar atau Y besar"),
        ("s.mass >= 1500.5", "“Berapa berat?” paling sedikit 1.500,5 kg"),
        ("!(s.mass >= 2)", "“Berapa berat?” kurang dari 2 kg"),
        ("s.mass <= limit", "“Berapa berat?” paling banyak Batas berat (1.500,5 kg)"),
        ("s.day >= as_of + days(30)", "“Kapan?” tidak sebelum tanggal penilaian + 30 hari"),
        ("s.day < date('2026-10-17')", "“Kapan?” sebelum 17 Oktober 2026"),
        ("s.code.startsWith('17')", "“Kode apa?” diawali “17”"),
        ("!s.heavy", "bukan : Berat sekali Artinya: “Berapa berat?” lebih dari 1.500 kg"),
        (
            "s.flag && (s.other || s.kind == 'b')",
            "Semua ini: “Ada?” ya Salah satu dari ini: “Lain?” ya “Jenis apa?” Pilihan B",
        ),
        (
            "s.flag ? s.other : s.kind == 'b'",
            "Jika “Ada?” ya maka “Lain?” ya Jika tidak “Jenis apa?” Pilihan B",
        ),
        (
            "s.kinds.all(k, k == 'a')",
            "Setiap pertanyaan dalam kelompok “Semua jenis” (2): jawabannya Pilihan A",
        ),
        (
            "size(s.kinds.filter(k, k == 'a')) >= 1",
            "banyaknya pertanyaan dalam kelompok “Semua jenis” (2) yang jawabannya Pilihan A paling sedikit 1",
        ),
        (
            "(('x' in s.marks ? 1 : 0) + ('y' in s.marks ? 1 : 0)) / 2 >= 1",
            "(banyaknya dari X besar dan Y besar yang ada dalam “Tanda apa?” ) ÷ 2 paling sedikit 1",
        ),
    ];
    for (condition, expected) in table {
        assert_eq!(words(condition, Lang::Id), expected, "{condition}");
    }
}

#[test]
fn english_has_words_of_its_own() {
    for (condition, expected) in [
        ("s.kind in ['a', 'b']", "“Which kind?” Choice A or Choice B"),
        ("s.mass > 1500.5", "“What mass?” more than 1,500.5 kg"),
        ("['x', 'y'].exists(m, m in s.marks)", "“Which marks?” includes one of: Big X or Big Y"),
        ("!['x', 'y'].exists(m, m in s.marks)", "“Which marks?” includes none of: Big X and Big Y"),
    ] {
        assert_eq!(words(condition, Lang::En), expected, "{condition}");
    }
}
