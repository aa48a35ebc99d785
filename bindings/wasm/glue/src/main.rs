//! `layak-wasm-glue INPUT.wasm FOLDER [PACKED]`: writes the wasm and its JavaScript, as ES module, into a folder, and the same wasm packed for the form.

use anyhow::{Context, Result, bail};
use lzma_rust2::{LzmaOptions, LzmaWriter};
use std::io::Write;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// The strongest, and no positions: instructions of wasm stand at any byte.
const PRESET: u32 = 9;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(input), Some(folder)) = (arguments.next(), arguments.next()) else {
        bail!("usage: layak-wasm-glue INPUT.wasm FOLDER [PACKED]");
    };
    let mut glue = Bindgen::new();
    glue.input_path(&input)
        .out_name("layak")
        .typescript(true)
        // Otherwise `init()` without an argument cannot find the file beside it.
        .omit_default_module_path(false)
        .remove_name_section(true)
        .remove_producers_section(true);
    glue.web(true)?;
    glue.generate(&folder).with_context(|| format!("no glue for {input}"))?;
    match arguments.next() {
        Some(packed) => pack(&Path::new(&folder).join("layak_bg.wasm"), Path::new(&packed)),
        None => Ok(()),
    }
}

/// A `.lzma` file whose header names the length.
fn pack(from: &Path, to: &Path) -> Result<()> {
    let bytes = std::fs::read(from).with_context(|| format!("{} cannot be read", from.display()))?;
    let options = LzmaOptions { lc: 4, pb: 0, ..LzmaOptions::with_preset(PRESET) };
    let mut writer = LzmaWriter::new_use_header(Vec::new(), &options, Some(bytes.len() as u64))?;
    writer.write_all(&bytes)?;
    std::fs::write(to, writer.finish()?).with_context(|| format!("{} cannot be written", to.display()))
}
