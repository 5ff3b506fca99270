//! The directory that is checked: the files of `data/`, with an overlay on top where there is one.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use helplines::{Contact, Directory};
use toml_edit::DocumentMut;

/// The files of a directory, and what they make.
pub struct Data {
    folder: PathBuf,
    /// By name inside the folder, `contacts/samaritans.toml`.
    files: Vec<(String, String)>,
    pub directory: Directory,
    overlay: Option<(PathBuf, String)>,
}

/// The files beside the folders.
const FILES: &[&str] = &["general.toml", "retired.toml", "others.toml", "forces.toml"];
const FOLDERS: &[&str] = &["contacts", "concerns"];

impl Data {
    /// Reads the files of a folder, and an overlay.
    ///
    /// # Errors
    ///
    /// What cannot be read, and every problem that the loader finds.
    pub fn read(folder: &Path, overlay: Option<&Path>) -> anyhow::Result<Self> {
        let files = files(folder)?;
        let overlay = overlay.map(|path| anyhow::Ok((path.to_owned(), text(path)?))).transpose()?;
        let directory = load(&files, overlay.as_ref().map(|(path, text)| (&**path, &**text)))?;
        Ok(Self { folder: folder.to_owned(), files, directory, overlay })
    }

    /// The contacts that are checked: those of the overlay where there is one, otherwise all.
    ///
    /// # Errors
    ///
    /// Where the overlay is no TOML, which the loader has told already.
    pub fn own(&self) -> anyhow::Result<Vec<&Contact>> {
        let Some((_, text)) = &self.overlay else { return Ok(self.directory.contacts().iter().collect()) };
        let document: DocumentMut = text.parse()?;
        let tables = document.get("contact").into_iter().flat_map(crate::apply::tables_of);
        let ids = tables.filter_map(|table| table.get("id")?.as_str().map(str::to_owned));
        Ok(ids.filter_map(|id| self.directory.contact(&id)).collect())
    }

    /// The files in which contacts stand: their path, their text, and the id where a file is one contact.
    pub fn contact_files(&self) -> Vec<ContactFile> {
        if let Some((path, text)) = &self.overlay {
            return vec![ContactFile { path: path.clone(), text: text.clone(), id: None }];
        }
        let files = self.files.iter().filter_map(|(name, text)| {
            let id = name.strip_prefix("contacts/")?.strip_suffix(".toml")?;
            Some(ContactFile { path: self.folder.join(name), text: text.clone(), id: Some(id.to_owned()) })
        });
        files.collect()
    }

    /// Loads the directory as it would be with other texts in its files.
    ///
    /// # Errors
    ///
    /// Every problem that the loader finds.
    pub fn try_with(&self, changed: &[ContactFile]) -> anyhow::Result<()> {
        let text_of = |path: &Path| changed.iter().find(|file| file.path == path).map(|file| file.text.clone());
        let files: Vec<_> = self
            .files
            .iter()
            .map(|(name, text)| (name.clone(), text_of(&self.folder.join(name)).unwrap_or(text.clone())))
            .collect();
        let overlay = self.overlay.as_ref().map(|(path, text)| (path, text_of(path).unwrap_or(text.clone())));
        load(&files, overlay.as_ref().map(|(path, text)| (&***path, &**text))).map(drop)
    }
}

/// A file with one contact, or an overlay with some.
#[derive(Clone, Debug)]
pub struct ContactFile {
    pub path: PathBuf,
    pub text: String,
    pub id: Option<String>,
}

fn load(files: &[(String, String)], overlay: Option<(&Path, &str)>) -> anyhow::Result<Directory> {
    let directory = Directory::from_files(files.iter().map(|(name, text)| (&**name, &**text)))?;
    Ok(match overlay {
        Some((path, text)) => directory.overlay_named(&path.display().to_string(), text)?,
        None => directory,
    })
}

fn files(folder: &Path) -> anyhow::Result<Vec<(String, String)>> {
    let mut names: Vec<String> =
        FILES.iter().filter(|name| folder.join(name).exists()).map(|name| (*name).to_owned()).collect();
    for within in FOLDERS {
        let path = folder.join(within);
        let entries = fs::read_dir(&path).with_context(|| {
            format!("{} cannot be read; is {} the folder data/ of the directory?", path.display(), folder.display())
        })?;
        for entry in entries {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".toml") && !name.starts_with('.') {
                names.push(format!("{within}/{name}"));
            }
        }
    }
    names.sort();
    names.into_iter().map(|name| text(&folder.join(&name)).map(|text| (name, text))).collect()
}

fn text(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}
