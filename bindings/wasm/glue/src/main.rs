//! `layak-wasm-glue INPUT.wasm FOLDER`: writes the JavaScript of a wasm, as ES module, into a folder, and the wasm itself packed.

mod sorted;

use anyhow::{Context, Result, bail};
use lzma_rust2::{LzmaOptions, LzmaWriter};
use std::fs;
use std::io::Write;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// The strongest.
const PRESET: u32 = 9;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(input), Some(folder), None) = (arguments.next(), arguments.next(), arguments.next()) else {
        bail!("usage: layak-wasm-glue INPUT.wasm FOLDER");
    };
    let mut glue = Bindgen::new();
    glue.input_path(&input)
        .out_name("layak")
        .typescript(false)
        // The wasm travels packed: nothing may look for it as it is.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true);
    glue.web(true)?;
    glue.generate(&folder).with_context(|| format!("no glue for {input}"))?;
    let folder = Path::new(&folder);
    let wasm = folder.join("layak_bg.wasm");
    let bytes = fs::read(&wasm).with_context(|| format!("{} cannot be read", wasm.display()))?;
    let engine = folder.join("engine.bin");
    fs::write(&engine, packed(&bytes)?).with_context(|| format!("{} cannot be written", engine.display()))?;
    fs::remove_file(&wasm).with_context(|| format!("{} cannot be removed", wasm.display()))
}

/// How many bytes are stored, in four bytes, these bytes, then an `.lzma` file whose header names its length.
fn packed(wasm: &[u8]) -> Result<Vec<u8>> {
    let sorted = sorted::sorted(wasm)?;
    // Columns are of bytes, so no position means more than another.
    let options = LzmaOptions { lc: 2, lp: 0, pb: 0, nice_len: 273, ..LzmaOptions::with_preset(PRESET) };
    let begun = [(sorted.stored.len() as u32).to_le_bytes().as_slice(), &sorted.stored].concat();
    let mut writer = LzmaWriter::new_use_header(begun, &options, Some(sorted.columns.len() as u64))?;
    writer.write_all(&sorted.columns)?;
    Ok(writer.finish()?)
}
