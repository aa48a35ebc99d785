//! Python's door: JSON text in, JSON text out. Nothing is decided here; typed access is in the Python files.

use pyo3::prelude::*;

/// The compiled part of the package `layak`.
#[pymodule]
mod _native {
    use pyo3::exceptions::PyKeyError;
    use pyo3::prelude::*;

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
