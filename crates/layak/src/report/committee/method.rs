//! How candidates were ordered, and how anybody can check it.

use super::say;
use crate::report::content::{Block, Item, Section, Table};
use crate::report::{format, words::Word};
use crate::text::Lang;
use crate::wire::Cohort;

pub(super) fn order(cohort: &Cohort, lang: Lang) -> Section {
    let ladder = cohort.ladder.title.get(lang);
    let verdicts: Vec<&str> = cohort.ladder.verdicts.iter().map(|verdict| verdict.label.get(lang)).collect();
    let verdicts = verdicts.join(" > ");
    let mut items = vec![
        match lang {
            Lang::Id => format!("Putusan \"{ladder}\" yang sudah pasti: {verdicts}."),
            Lang::En => format!("The guaranteed verdict of \"{ladder}\": {verdicts}."),
        },
        say(
            lang,
            "Batas bawah skor; yang lebih tinggi di depan.",
            "The low end of the score; the higher first.",
        )
        .to_owned(),
        say(
            lang,
            "Syarat penentu yang belum diketahui; yang lebih sedikit di depan.",
            "Decisive requirements that are not known yet; the fewer first.",
        )
        .to_owned(),
        say(
            lang,
            "Tanggal mendaftar; yang lebih awal di depan, yang belum diketahui di belakang.",
            "Date of application; the earlier first, not known last.",
        )
        .to_owned(),
        say(lang, "Undian dengan benih yang terbuka.", "A lottery with a public seed.").to_owned(),
    ];
    if let Some(lowest) = &cohort.lowest {
        let lowest = lowest.label.get(lang);
        items.push(match lang {
            Lang::Id => format!(
                "Putusan di bawah \"{lowest}\" tidak mendapat tempat, sekalipun masih ada tempat kosong."
            ),
            Lang::En => format!("A verdict below \"{lowest}\" gets no place, even if places are empty."),
        });
    }
    if cohort.mixed {
        items.push(say(lang, "Semua bidang dalam satu daftar. Syarat yang berlaku tidak sama antarbidang, maka banyaknya ditulis di samping skor.", "All sectors are in one list. Other rules apply to other sectors, so their number stands beside each score.").to_owned());
    } else {
        items.push(
            say(
                lang,
                "Tiap bidang punya daftar sendiri, karena syaratnya berbeda.",
                "Each sector has a list of its own, because other rules apply to it.",
            )
            .to_owned(),
        );
    }
    items.push(say(lang, "Pertanyaan yang dikosongkan tidak pernah menaikkan urutan, dan peserta baru tidak pernah menukar urutan dua peserta lain.", "A question left blank never raises a rank, and a new candidate never swaps two others.").to_owned());
    if cohort.lists.iter().any(|list| !list.quotas.is_empty()) {
        items.push(say(lang, "Kuota: daftar dibaca dari atas; seorang peserta mendapat tempat bila batas paling banyak tidak terlampaui dan sisa tempat masih cukup untuk semua batas paling sedikit. Jawaban kelompok yang belum diketahui tidak membantu kuota mana pun.", "Quotas: the list is read from the top; a candidate gets a place if no most is exceeded and the places left still suffice for every least. A group that is not known helps no quota.").to_owned());
    }
    items.push(say(lang, "\"Pasti\", \"mungkin\" dan \"tidak\" memperhitungkan semua jawaban yang masih bisa masuk, dari peserta mana pun; daftar dan jumlah tempat seperti hari ini.", "\"Certain\", \"possible\" and \"out\" allow for every answer still to come, from any candidate; lists and numbers of places are those of today.").to_owned());
    let items = items.into_iter().map(|text| Item::new("*", text)).collect();
    let heading = say(lang, "Cara menyusun urutan", "How the order was made").to_owned();
    Section { heading, blocks: vec![Block::Items(items)] }
}

pub(super) fn check(cohort: &Cohort, lang: Lang) -> Section {
    let mut blocks = Vec::new();
    let seed = cohort.seed.as_deref();
    blocks.push(Block::Paragraph(match (seed, lang) {
        (Some(seed), Lang::Id) => format!("Undian: benih \"{seed}\". Nomor undian seorang peserta adalah SHA-256 dari benih disambung kodenya. Siapa pun bisa menghitungnya."),
        (Some(seed), Lang::En) => format!("Lottery: the seed is \"{seed}\". The draw of a candidate is the SHA-256 of the seed followed by its code. Anybody can compute it."),
        (None, Lang::Id) => "Undian: tidak ada benih, karena tidak ada undian.".to_owned(),
        (None, Lang::En) => "Lottery: no seed, because no lottery was needed.".to_owned(),
    }));
    blocks.extend(seed.and_then(|seed| example(cohort, seed, lang)).into_iter().flatten());
    let says = say(
        lang,
        "Dengan profil, tanggal, benih dan versi yang sama, Layak memberi hasil dan sidik digital yang sama.",
        "With the same profiles, date, seed and versions, Layak gives the same result and the same digest.",
    );
    blocks.push(Block::Paragraph(says.to_owned()));
    for (label, value) in [
        (Word::Digest.get(lang), &cohort.digest),
        (Word::RulesDigest.get(lang), &cohort.programme.digest),
        (Word::Engine.get(lang), &cohort.engine),
    ] {
        blocks.push(Block::Paragraph(format!("{label}: {value}")));
    }
    let columns = [
        say(lang, "Kelompok aturan", "Rule set"),
        say(lang, "Versi", "Version"),
        say(lang, "Diperiksa", "Checked"),
    ];
    let rows = cohort
        .sets
        .iter()
        .map(|set| vec![set.id.clone(), set.version.clone(), format::date(set.checked, lang)]);
    blocks.push(Block::Table(Table { columns: columns.map(str::to_owned).into(), rows: rows.collect() }));
    Section { heading: say(lang, "Cara memeriksa", "How to check it").to_owned(), blocks }
}

/// Room for place, date, names and signatures.
pub(super) fn sign(cohort: &Cohort, lang: Lang) -> Section {
    const LINE: &str = "………………………………………………";
    // A seed proves something only if it was set before anybody could know whom it favours.
    let seed = cohort.seed.as_ref().map(|_| {
        say(
            lang,
            "Benih undian ditetapkan oleh, pada tanggal, di depan",
            "Seed set by, on which day, before whom",
        )
    });
    let lines = [
        say(lang, "Tempat dan tanggal", "Place and date"),
        say(lang, "Ketua, nama dan tanda tangan", "Chair, name and signature"),
        say(lang, "Anggota, nama dan tanda tangan", "Member, name and signature"),
        say(lang, "Anggota, nama dan tanda tangan", "Member, name and signature"),
    ];
    let lines = seed.into_iter().chain(lines);
    let blocks = lines.map(|label| Block::Paragraph(format!("{label}: {LINE}"))).collect();
    Section { heading: say(lang, "Disahkan", "Confirmed").to_owned(), blocks }
}

/// A command that computes a draw, and what it must print for one whom a draw concerned: before others who decided a place. None if no
/// two were equal, or if a line could not hold the seed.
fn example(cohort: &Cohort, seed: &str, lang: Lang) -> Option<[Block; 2]> {
    let ties = || cohort.lists.iter().flat_map(|list| list.ties.iter().map(move |tie| (list, tie)));
    let (list, tie) = ties().find(|(_, tie)| tie.decides).or_else(|| ties().next())?;
    let drawn = list.candidates.iter().filter(|candidate| tie.ids.contains(&candidate.id));
    let (id, draw) = drawn.filter_map(|one| Some((one.id.as_str(), one.lottery.as_deref()?))).next()?;
    if [seed, id].iter().any(|text| text.contains(char::is_control)) {
        return None;
    }
    let says = match lang {
        Lang::Id => format!("Misalnya untuk {id}, perintah ini harus memberi {draw}:"),
        Lang::En => format!("For {id}, this command must print {draw}:"),
    };
    let command = format!("printf '%s%s' {} {} | sha256sum", quoted(seed), quoted(id));
    Some([Block::Paragraph(says), Block::Command(command)])
}

/// A word of a shell's command.
fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}
