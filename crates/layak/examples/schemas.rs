//! Prints the JSON Schemas of requests, answers and rule files as one JSON object; `cargo xtask gen` commits them.

fn main() {
    let schemas = serde_json::json!({
        "request": layak::schema_of_request(),
        "answer": layak::schema_of_answer(),
        "form_request": layak::schema_of_form_request(),
        "form_answer": layak::schema_of_form_answer(),
        "rank_request": layak::schema_of_rank_request(),
        "rank_answer": layak::schema_of_rank_answer(),
        "show_request": layak::schema_of_show_request(),
        "show_answer": layak::schema_of_show_answer(),
        "rules": layak::schema_of_rules(),
    });
    println!("{schemas:#}");
}
