//! Texts as they are.

/// Names and texts, one slice per file of the bundle.
const BUNDLE: &[&[(&str, &str)]] = include!("../../bundle/rules.rs");

/// In the order of the rules folder: by path, folder by folder.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    BUNDLE.iter().copied().flatten().copied()
}

/// A JSON Schema by name.
pub fn schema(name: &str) -> Option<&'static str> {
    match name {
        "request" => Some(include_str!("../../schemas/request.schema.json")),
        "answer" => Some(include_str!("../../schemas/answer.schema.json")),
        "rank_request" => Some(include_str!("../../schemas/rank_request.schema.json")),
        "rank_answer" => Some(include_str!("../../schemas/rank_answer.schema.json")),
        "rules" => Some(include_str!("../../schemas/rules.schema.json")),
        _ => None,
    }
}
