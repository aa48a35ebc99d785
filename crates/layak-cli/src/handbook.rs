//! `layak handbook`: the rules as a static site, to be read, printed and opened from a disk.

use crate::fail::Fail;
use crate::{files, output};
use clap::Args;
use layak::Lang;
use layak::handbook::{Handbook, Page};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Write the rules as a handbook: static pages in both languages, with sources, evidence and examples
///
/// Menulis aturan sebagai buku: halaman dalam dua bahasa, dengan sumber, bukti, dan contoh. Kedua bahasa, kecuali --lang memilih satu.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Folder of rule files with their *.cases.toml; without it `rules`, or if there is none the shipped rules, which travel without cases
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Folder to write into; pages that stand there are replaced
    #[arg(long, default_value = "handbook", value_name = "DIR")]
    out: PathBuf,
}

pub(crate) fn run(arguments: &Arguments, langs: &[Lang], lang: Lang) -> Result<ExitCode, Fail> {
    let here = Path::new("rules");
    let handbook = match &arguments.folder {
        Some(folder) => Handbook::from_texts(files::rules(folder)?)?,
        None if here.is_dir() => Handbook::from_texts(files::rules(here)?)?,
        None => Handbook::builtin()?,
    };
    let pages = handbook.pages(langs);
    for page in &pages {
        write(&arguments.out, page)?;
    }
    let door = arguments.out.join("index.html");
    let (count, shown) = (pages.len(), door.display());
    let said = match lang {
        Lang::Id => format!("{count} berkas ditulis; buka {shown}\n"),
        Lang::En => format!("{count} files written; open {shown}\n"),
    };
    output::text(&said, None)?;
    Ok(ExitCode::SUCCESS)
}

fn write(out: &Path, page: &Page) -> Result<(), Fail> {
    let path = out.join(&page.path);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| Fail::file(folder, error))?;
    }
    std::fs::write(&path, &page.text).map_err(|error| Fail::file(&path, error))
}
