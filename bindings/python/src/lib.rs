//! Python's door: JSON text in, JSON text out, tables through Arrow. Nothing is decided here; typed access is in the Python files.

mod engine;
mod run;
mod source;
mod stream;
mod table;
mod work;

use pyo3::prelude::*;

/// The compiled part of the package `layak`.
#[pymodule]
mod _native {
    use pyo3::exceptions::PyKeyError;
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::engine::{Engine, Refused};
    #[pymodule_export]
    use crate::run::Run;
    #[pymodule_export]
    use crate::table::Table;

    /// Answers one request. Other Python threads run meanwhile.
    #[pyfunction]
    fn assess(py: Python<'_>, request_json: &str) -> String {
        py.detach(|| layak::assess_json(request_json))
    }

    /// Ranks the candidates of one request. Other Python threads run meanwhile.
    #[pyfunction]
    fn rank(py: Python<'_>, request_json: &str) -> String {
        py.detach(|| layak::rank_json(request_json))
    }

    /// What a form asks, in the order an assessor asks it.
    #[pyfunction]
    fn form(py: Python<'_>, request_json: &str) -> String {
        py.detach(|| layak::form_json(request_json))
    }

    /// What is to be seen of assessments and cohorts: reports, cards, one rule, what changed.
    #[pyfunction]
    fn show(py: Python<'_>, request_json: &str) -> String {
        py.detach(|| layak::show_json(request_json))
    }

    /// A profile's text, TOML or JSON, as a JSON object.
    #[pyfunction]
    fn profile_data(name: &str, text: &str) -> PyResult<String> {
        layak::profile_data(name, text).map_err(|found| crate::engine::refused(&found))
    }

    /// Checks rule files given as a JSON array of `{name, text}`; returns a JSON array of diagnostics.
    #[pyfunction]
    fn check(py: Python<'_>, texts_json: &str) -> String {
        py.detach(|| layak::check_json(texts_json))
    }

    /// A JSON Schema by name.
    #[pyfunction]
    fn schema(name: &str) -> PyResult<&'static str> {
        layak::schema(name).ok_or_else(|| PyKeyError::new_err(name.to_owned()))
    }

    /// Every name that `schema` knows.
    #[pyfunction]
    fn schema_names() -> Vec<&'static str> {
        layak::schema_names().to_vec()
    }
}
