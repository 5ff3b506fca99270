//! The native module: text in, JSON out. What Python sees stands in `python/helplines`.
#![forbid(unsafe_code)]

use std::borrow::Cow;

use helplines_bindings::Units;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

/// A text of at least so many bytes is read without holding Python's lock. For less, taking it back may cost more than it gives.
const LONG: usize = 16 * 1024;

/// Puts a message into Python's words.
fn refused(message: impl ToString) -> PyErr {
    PyValueError::new_err(message.to_string())
}

/// Reads a text, and lets other threads of Python run meanwhile where it is long.
fn read<T: Send>(py: Python<'_>, text: &str, reading: impl FnOnce(&str) -> T + Send) -> T {
    if text.len() < LONG { reading(text) } else { py.detach(move || reading(text)) }
}

/// A directory.
#[pyclass(frozen, module = "helplines._native")]
struct Directory(helplines_bindings::Directory);

#[pymethods]
impl Directory {
    #[new]
    fn new() -> Self {
        Self(helplines_bindings::Directory::embedded())
    }

    fn overlay(&self, toml: &str) -> PyResult<Self> {
        self.0.overlay(toml).map(Self).map_err(refused)
    }

    fn advise(&self, question: &str) -> PyResult<Answer> {
        self.0.advise(question).map(Answer).map_err(refused)
    }

    fn general(&self, somebody: &str) -> PyResult<Answer> {
        self.0.general(somebody).map(Answer).map_err(refused)
    }

    fn find(&self, py: Python<'_>, text: &str) -> String {
        read(py, text, |text| self.0.find(text, Units::Characters))
    }

    fn scan(&self, py: Python<'_>, text: &str) -> String {
        read(py, text, |text| self.0.scan(text, Units::Characters))
    }

    fn by_number(&self, number: &str) -> String {
        self.0.by_number(number)
    }

    fn is_sensitive(&self, number: &str) -> bool {
        self.0.is_sensitive(number)
    }

    fn by_name(&self, name: &str) -> Option<String> {
        self.0.by_name(name)
    }

    fn contact(&self, id: &str) -> Option<String> {
        self.0.contact(id)
    }

    fn contacts(&self) -> String {
        self.0.contacts()
    }

    fn concerns(&self) -> String {
        self.0.concerns()
    }

    fn areas(&self) -> String {
        self.0.areas()
    }
}

/// An answer. How it is to look comes as JSON.
#[pyclass(frozen, module = "helplines._native")]
struct Answer(helplines_bindings::Answer);

/// How an answer is to look.
struct Form(helplines_bindings::Form);

impl<'a, 'py> FromPyObject<'a, 'py> for Form {
    type Error = PyErr;

    fn extract(form: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        helplines_bindings::Form::read(&form.extract::<Cow<'_, str>>()?).map(Self).map_err(refused)
    }
}

#[pymethods]
impl Answer {
    fn card(&self, form: Form) -> String {
        self.0.card(&form.0)
    }

    fn text(&self, form: Form) -> String {
        self.0.text(&form.0)
    }

    fn markdown(&self, form: Form) -> String {
        self.0.markdown(&form.0)
    }

    fn html(&self, form: Form) -> String {
        self.0.html(&form.0)
    }

    fn sentence(&self, form: Form) -> String {
        self.0.sentence(&form.0)
    }

    fn json(&self) -> String {
        self.0.json()
    }
}

#[pymodule]
mod _native {
    use pyo3::prelude::*;

    #[pymodule_export]
    use super::{Answer, Directory};

    /// What can be chosen, with words for a form, as JSON.
    #[pyfunction]
    fn choices() -> String {
        helplines_bindings::choices()
    }

    /// The day of the newest record, YYYY-MM-DD.
    #[pyfunction]
    fn data_version() -> String {
        helplines_bindings::data_version()
    }

    /// The version of the crate that answers.
    #[pyfunction]
    fn version() -> &'static str {
        helplines_bindings::version()
    }
}
