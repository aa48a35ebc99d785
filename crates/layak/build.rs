//! With the feature `packed`: the shipped texts as one compressed block, for builds that travel over slow networks. Otherwise nothing.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=bundle");
    println!("cargo::rerun-if-changed=schemas");
    #[cfg(feature = "packed")]
    packed::write()?;
    Ok(())
}

#[cfg(feature = "packed")]
#[path = "src/packing.rs"]
#[expect(dead_code, reason = "unpacking is for the crate")]
mod packing;

#[cfg(feature = "packed")]
mod packed {
    use super::packing;
    use std::error::Error;
    use std::path::PathBuf;

    /// Ends each name and each text; in neither it can occur. The same in `src/builtin/packed.rs`.
    const END: char = '\0';
    const SCHEMAS: [&str; 5] = ["request", "answer", "rank_request", "rank_answer", "rules"];
    const BUNDLE: &[&[(&str, &str)]] = include!("bundle/rules.rs");

    pub fn write() -> Result<(), Box<dyn Error>> {
        let mut rules = String::new();
        for (name, content) in BUNDLE.iter().copied().flatten() {
            add(&mut rules, name, content)?;
        }
        pack("rules", &rules)?;
        let mut schemas = String::new();
        for name in SCHEMAS {
            add(&mut schemas, name, &std::fs::read_to_string(format!("schemas/{name}.schema.json"))?)?;
        }
        pack("schemas", &schemas)
    }

    fn pack(name: &str, text: &str) -> Result<(), Box<dyn Error>> {
        let packed = packing::pack(text.as_bytes()).ok_or("no memory to pack texts")?;
        let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
        std::fs::write(out.join(format!("{name}.ppmd")), packed)?;
        std::fs::write(out.join(format!("{name}.len")), text.len().to_string())?;
        Ok(())
    }

    fn add(text: &mut String, name: &str, content: &str) -> Result<(), String> {
        for part in [name, content] {
            if part.contains(END) {
                return Err(format!("{name} holds the mark that ends a text"));
            }
            text.push_str(part);
            text.push(END);
        }
        Ok(())
    }
}
