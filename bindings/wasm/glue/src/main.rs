//! `layak-wasm-glue INPUT.wasm FOLDER`: writes the wasm and its JavaScript, as ES module, into a folder.

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(input), Some(folder)) = (arguments.next(), arguments.next()) else {
        bail!("usage: layak-wasm-glue INPUT.wasm FOLDER");
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
    glue.generate(&folder).with_context(|| format!("no glue for {input}"))
}
