//! The profile as a TOML text in which answers are set and all else, comments included, stays as it was.

use crate::fail::Fail;
use crate::files;
use std::path::Path;
use toml_edit::{DocumentMut, Item, Table, Value};

/// A profile being filled in.
#[derive(Clone)]
pub(super) struct Document(DocumentMut);

impl Document {
    pub(super) fn blank() -> Self {
        Self(DocumentMut::new())
    }

    pub(super) fn read(path: &Path) -> Result<Self, Fail> {
        let parsed = files::read(path)?.parse();
        parsed.map(Self).map_err(|_| {
            let shown = path.display();
            Fail::usage(
                format!("{shown}: hanya profil TOML yang bisa dilanjutkan"),
                format!("{shown}: only a TOML profile can be resumed"),
            )
        })
    }

    /// Sets `set.name`.
    pub(super) fn set(&mut self, path: &str, value: Value) {
        let (set, name) = path.split_once('.').unwrap_or(("", path));
        let table = self.0.entry(set).or_insert_with(|| Item::Table(Table::new()));
        if let Some(table) = table.as_table_like_mut() {
            table.insert(name, Item::Value(value));
        }
    }

    pub(super) fn text(&self) -> String {
        self.0.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_there_stays() {
        let text = "# Contoh\n[bpom]\nmd = \"none\" # since May\n";
        let mut document = Document(text.parse().unwrap());
        document.set("legality.nib", true.into());
        document.set("bpom.exempt", false.into());
        let expected =
            "# Contoh\n[bpom]\nmd = \"none\" # since May\nexempt = false\n\n[legality]\nnib = true\n";
        assert_eq!(document.text(), expected);
    }
}
