//! One programme, compiled once: the JSON doors of the core as methods. Nothing is decided here.

use pyo3::create_exception;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

create_exception!(
    _native,
    Refused,
    PyValueError,
    "What was given was refused; its only argument is a JSON array of diagnostics."
);

/// Why something was refused, as an exception for the Python files to open.
pub(crate) fn refused(refused: &layak::Refused) -> PyErr {
    Refused::new_err(serde_json::to_string(&refused.diagnostics).unwrap_or_default())
}

/// A programme ready to assess, shared freely between threads.
#[pyclass(frozen, module = "layak._native")]
pub(crate) struct Engine {
    pub(crate) inner: layak::Engine,
}

#[pymethods]
impl Engine {
    /// `rules` is a JSON array of `{name, text}`; empty for the shipped rules.
    #[new]
    fn new(py: Python<'_>, programme: &str, rules: &str) -> PyResult<Self> {
        let rules: Vec<layak::wire::RuleText> =
            serde_json::from_str(rules).map_err(|error| PyValueError::new_err(error.to_string()))?;
        let inner = py.detach(|| layak::Engine::of(programme, &rules)).map_err(|found| refused(&found))?;
        Ok(Self { inner })
    }

    #[getter]
    fn id(&self) -> &str {
        self.inner.id()
    }

    /// Answers a request; `name` is what diagnostics call the profile.
    fn assess(&self, py: Python<'_>, name: &str, request: &str) -> String {
        py.detach(|| self.inner.assess_json(name, request))
    }

    /// Ranks candidates; `names` are what diagnostics call them.
    fn rank(&self, py: Python<'_>, names: Vec<String>, request: &str) -> String {
        py.detach(|| self.inner.rank_json(&names, request))
    }

    /// What a form asks.
    fn form(&self, py: Python<'_>, request: &str) -> String {
        py.detach(|| self.inner.form_json(request))
    }

    /// A blank profile in TOML.
    fn template(&self, py: Python<'_>, english: bool) -> String {
        let lang = if english { layak::Lang::En } else { layak::Lang::Id };
        py.detach(|| self.inner.template(lang))
    }
}
