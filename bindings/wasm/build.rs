//! With the feature `page`: the shipped rules, checked and frozen while the page's engine is built. Otherwise nothing.

use std::error::Error;

#[cfg(feature = "page")]
fn main() -> Result<(), Box<dyn Error>> {
    let out = std::path::PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    std::fs::write(out.join("rules.frozen"), layak::Rules::builtin()?.freeze()?)?;
    println!("cargo::rerun-if-changed=build.rs");
    Ok(())
}

#[cfg(not(feature = "page"))]
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    Ok(())
}
