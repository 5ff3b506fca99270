//! Files to texts: which files there are, what is no text, and how a text is written in bytes.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

use super::pdf;
use crate::decode::{Form, Source, decode};
use crate::terminal::{cannot, harmless};

/// Largest file that is read, in bytes.
const LARGEST: u64 = 64 << 20;

/// A file that is to be read, or standard input.
#[derive(Clone, Debug)]
pub struct Input {
    /// As it is told: with `/`, without `./` before it.
    pub name: String,
    /// `None` for standard input.
    pub path: Option<PathBuf>,
    /// Whether it was named itself, and not met in a folder.
    pub named: bool,
    /// Why it cannot be read, where that showed already as it was looked for.
    pub unreadable: Option<String>,
}

/// What was found under the paths that were given.
#[derive(Debug, Default)]
pub struct Inputs {
    pub files: Vec<Input>,
    /// The folders that were walked.
    pub folders: Vec<PathBuf>,
}

impl Inputs {
    /// Finds the files, each once, in the order of their names.
    pub fn find(paths: &[PathBuf], leave_out: Option<&Path>) -> Self {
        let mut inputs = Self::default();
        for path in paths {
            match path {
                path if path.as_os_str() == "-" => inputs.files.push(Input::named("standard input".into(), None)),
                path if path.is_dir() => inputs.walk(path, leave_out),
                path => inputs.files.push(Input::named(name(path), Some(path.clone()))),
            }
        }
        // What is accepted is no text to check, also where somebody names it.
        let left_out = leave_out.and_then(|path| path.canonicalize().ok());
        let is_left_out = |input: &Input| {
            left_out.is_some() && input.path.as_ref().and_then(|path| path.canonicalize().ok()) == left_out
        };
        inputs.files.retain(|input| !(input.named && is_left_out(input)));
        // The same file may be named, and stand in a folder that is; names that cannot be told apart are two files.
        let key = |input: &Input| (input.name.clone(), input.bare().map(Path::to_owned), !input.named);
        inputs.files.sort_by_cached_key(key);
        inputs.files.dedup_by(|other, one| one.name == other.name && one.bare() == other.bare());
        inputs
    }

    fn walk(&mut self, folder: &Path, leave_out: Option<&Path>) {
        self.folders.push(folder.to_owned());
        let left_out = leave_out.and_then(|path| path.canonicalize().ok());
        let before = self.files.len();
        for entry in WalkBuilder::new(folder).require_git(false).build() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let (path, why) = parts(&error);
                    let path = path.unwrap_or(folder);
                    let input = Input::named(name(path), Some(path.to_owned()));
                    self.files.push(Input { unreadable: Some(why), ..input });
                    continue;
                }
            };
            let same_name = || left_out.as_ref().is_some_and(|path| path.file_name() == Some(entry.file_name()));
            let is_left_out = same_name() && entry.path().canonicalize().ok() == left_out;
            if entry.file_type().is_some_and(|kind| kind.is_file()) && !is_left_out {
                let input = Input::named(name(entry.path()), Some(entry.into_path()));
                self.files.push(Input { named: false, ..input });
            }
        }
        // Nothing was checked: that must not look as if all were well.
        if self.files.len() == before {
            let why = "no file was found there: it is empty, or .gitignore or .ignore leaves all of it out".to_owned();
            self.files.push(Input { unreadable: Some(why), ..Input::named(name(folder), Some(folder.to_owned())) });
        }
    }
}

/// Where a folder could not be read, and why.
fn parts(error: &ignore::Error) -> (Option<&Path>, String) {
    match error {
        ignore::Error::WithPath { path, err } => (Some(path), parts(err).1),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => parts(err),
        ignore::Error::Io(error) => (None, cannot(error)),
        error => (None, error.to_string()),
    }
}

/// A path as it is told.
pub fn name(path: &Path) -> String {
    let name = path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
    let short = name.trim_start_matches("./");
    harmless(if short.is_empty() { &name } else { short })
}

/// Why there is no text.
#[derive(Debug, PartialEq, Eq)]
pub enum NotRead {
    /// It is no text, but what this says.
    NoText(&'static str),
    /// It should be one, and could not be read.
    Failed(String),
}

impl Input {
    fn named(name: String, path: Option<PathBuf>) -> Self {
        Self { name, path, named: true, unreadable: None }
    }

    /// Its path without `./` before it.
    fn bare(&self) -> Option<&Path> {
        self.path.as_deref().map(|path| path.strip_prefix(".").unwrap_or(path))
    }

    pub fn read(&self) -> Result<Source, NotRead> {
        if let Some(why) = &self.unreadable {
            return Err(NotRead::Failed(why.clone()));
        }
        let bytes = self.bytes().map_err(NotRead::Failed)?;
        if bytes.starts_with(b"%PDF-") {
            return match pdf::text(bytes) {
                Ok(text) => Ok(Source { text, form: Form::Pdf }),
                Err(why) => Err(NotRead::Failed(why)),
            };
        }
        decode(bytes).ok_or_else(|| NotRead::NoText(self.what_it_is()))
    }

    /// The bytes of the file, if it is not too large and stays as it is.
    pub fn bytes(&self) -> Result<Vec<u8>, String> {
        let told = |error: std::io::Error| cannot(&error);
        let mut bytes = Vec::new();
        let Some(path) = &self.path else {
            std::io::stdin().lock().take(LARGEST + 1).read_to_end(&mut bytes).map_err(told)?;
            return if bytes.len() as u64 > LARGEST { Err(too_large()) } else { Ok(bytes) };
        };
        let file = File::open(path).map_err(told)?;
        let before = file.metadata().map_err(told)?;
        if before.len() > LARGEST {
            return Err(too_large());
        }
        bytes.reserve_exact(usize::try_from(before.len()).unwrap_or_default() + 1);
        (&file).take(LARGEST + 1).read_to_end(&mut bytes).map_err(told)?;
        let after = file.metadata().map_err(told)?;
        match () {
            () if bytes.len() as u64 > LARGEST => Err(too_large()),
            () if before.len() != after.len() || before.modified().ok() != after.modified().ok() => {
                Err("it changed while it was read: run this again".into())
            }
            () => Ok(bytes),
        }
    }

    /// What a file is that is no text, as far as its name says.
    fn what_it_is(&self) -> &'static str {
        let ending = self.path.as_deref().and_then(Path::extension).unwrap_or_default().to_ascii_lowercase();
        match ending.to_str().unwrap_or_default() {
            "doc" | "docx" | "xls" | "xlsx" | "ppt" | "pptx" | "odt" | "ods" | "odp" => {
                "an Office file: save it as HTML, text, CSV or PDF, and check that"
            }
            "png" | "jpg" | "jpeg" | "gif" | "webp" | "avif" | "bmp" | "tif" | "tiff" | "ico" | "heic" => {
                "a picture: numbers in pictures are not found"
            }
            _ => "no text",
        }
    }
}

fn too_large() -> String {
    format!("it is larger than {} MB: split it", LARGEST >> 20)
}
