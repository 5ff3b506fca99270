//! The directory as a WebAssembly module: text goes in, JSON comes out. `ts/` makes objects of it.

use helplines_bindings::{self as common, Form, Units};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// A directory.
#[wasm_bindgen]
pub struct Directory(common::Directory);

/// An answer.
#[wasm_bindgen]
pub struct Answer(common::Answer);

#[wasm_bindgen]
impl Directory {
    pub fn embedded() -> Self {
        Self(common::Directory::embedded())
    }

    pub fn overlay(&self, toml: &str) -> Result<Self, JsError> {
        self.0.overlay(toml).map(Self).map_err(error)
    }

    pub fn advise(&self, question: &str) -> Result<Answer, JsError> {
        self.0.advise(question).map(Answer).map_err(error)
    }

    pub fn general(&self, somebody: &str) -> Result<Answer, JsError> {
        self.0.general(somebody).map(Answer).map_err(error)
    }

    pub fn find(&self, text: &str) -> String {
        self.0.find(text, Units::Utf16)
    }

    pub fn scan(&self, text: &str) -> String {
        self.0.scan(text, Units::Utf16)
    }

    pub fn by_number(&self, number: &str) -> String {
        self.0.by_number(number)
    }

    pub fn is_sensitive(&self, number: &str) -> bool {
        self.0.is_sensitive(number)
    }

    pub fn by_name(&self, name: &str) -> Option<String> {
        self.0.by_name(name)
    }

    pub fn contact(&self, id: &str) -> Option<String> {
        self.0.contact(id)
    }

    pub fn contacts(&self) -> String {
        self.0.contacts()
    }

    pub fn concerns(&self) -> String {
        self.0.concerns()
    }

    pub fn areas(&self) -> String {
        self.0.areas()
    }
}

#[wasm_bindgen]
impl Answer {
    pub fn card(&self, form: &str) -> Result<String, JsError> {
        Ok(self.0.card(&read(form)?))
    }

    pub fn text(&self, form: &str) -> Result<String, JsError> {
        Ok(self.0.text(&read(form)?))
    }

    pub fn markdown(&self, form: &str) -> Result<String, JsError> {
        Ok(self.0.markdown(&read(form)?))
    }

    pub fn html(&self, form: &str) -> Result<String, JsError> {
        Ok(self.0.html(&read(form)?))
    }

    pub fn sentence(&self, form: &str) -> Result<String, JsError> {
        Ok(self.0.sentence(&read(form)?))
    }

    pub fn json(&self) -> String {
        self.0.json()
    }
}

#[wasm_bindgen]
pub fn choices() -> String {
    common::choices()
}

fn read(form: &str) -> Result<Form, JsError> {
    Form::read(form).map_err(error)
}

fn error(message: String) -> JsError {
    JsError::new(&message)
}
