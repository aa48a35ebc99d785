//! With the feature `packed`: the shipped texts as one compressed block, for builds that travel over slow networks. Otherwise nothing.

fn main() {
    println!("cargo::rerun-if-changed=bundle");
    println!("cargo::rerun-if-changed=schemas");
    #[cfg(feature = "packed")]
    packed::write();
}

#[cfg(feature = "packed")]
mod packed {
    use std::io::Write;
    use std::path::PathBuf;

    include!("src/builtin/packing.rs");

    const SCHEMAS: [&str; 5] = ["request", "answer", "rank_request", "rank_answer", "rules"];
    const BUNDLE: &[&[(&str, &str)]] = include!("bundle/rules.rs");

    pub fn write() {
        let mut rules = String::new();
        for (name, content) in BUNDLE.iter().copied().flatten() {
            add(&mut rules, name, content);
        }
        pack("rules", &rules);
        let mut schemas = String::new();
        for name in SCHEMAS {
            let path = format!("schemas/{name}.schema.json");
            add(&mut schemas, name, &std::fs::read_to_string(&path).expect("a schema of the crate"));
        }
        pack("schemas", &schemas);
    }

    fn pack(name: &str, text: &str) {
        let mut packer = ppmd_rust::Ppmd7Encoder::new(Vec::new(), ORDER, MEMORY).expect("sizes that fit");
        packer.write_all(text.as_bytes()).expect("room in memory");
        let packed = packer.finish(false).expect("room in memory");
        let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("set by cargo"));
        std::fs::write(out.join(format!("{name}.ppmd")), packed).expect("a folder that can be written");
        std::fs::write(out.join(format!("{name}.len")), text.len().to_string())
            .expect("a folder that can be written");
    }

    fn add(text: &mut String, name: &str, content: &str) {
        for part in [name, content] {
            assert!(!part.contains(END), "{name} holds the mark that ends a text");
            text.push_str(part);
            text.push(END);
        }
    }
}
