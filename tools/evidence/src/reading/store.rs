//! The answers of hosts, kept on disk: for the next round, and for this one where it is interrupted.

use std::fs::{self, File, TryLockError};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;
use url::Url;

use super::client::Headers;

/// An answer to a question, as it is kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Kept {
    pub url: Url,
    pub asked: Timestamp,
    /// Its status, or why there was no answer.
    pub status: Result<u16, String>,
    pub headers: Headers,
    /// Whether there is a body on disk.
    pub has_body: bool,
}

/// How the names of files begin that are not written to their end.
const UNFINISHED: &str = ".unfinished-";

/// A folder with an answer for each address.
#[derive(Debug)]
pub struct Store {
    folder: PathBuf,
    /// Keeps others out as long as it is open.
    _lock: File,
}

impl Store {
    /// Opens a folder for one round alone, and clears away what an interrupted one has left half written.
    ///
    /// # Errors
    ///
    /// Where it cannot be made, or another round uses it.
    pub fn open(folder: PathBuf) -> anyhow::Result<Self> {
        fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        let path = folder.join("lock");
        let lock = File::create(&path).with_context(|| format!("{} cannot be written", path.display()))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                bail!("{}: another round is running here; wait for its end", folder.display())
            }
            Err(TryLockError::Error(error)) => {
                return Err(error).with_context(|| format!("{} cannot be locked", path.display()));
            }
        }
        [Some(&*folder), folder.parent()].into_iter().flatten().for_each(clear);
        Ok(Self { folder, _lock: lock })
    }

    /// The answer that is kept for an address; one that cannot be read is none.
    pub fn get(&self, url: &Url) -> Option<Kept> {
        let kept: Kept = serde_json::from_slice(&fs::read(self.path(url, "json")).ok()?).ok()?;
        (kept.url == *url && (!kept.has_body || self.path(url, "body").exists())).then_some(kept)
    }

    /// The page of an answer that has one.
    pub fn body(&self, url: &Url) -> anyhow::Result<Vec<u8>> {
        let path = self.path(url, "body");
        fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))
    }

    /// Keeps an answer; `None` for its body leaves the one that is there.
    pub fn put(&self, kept: &Kept, body: Option<&[u8]>) -> anyhow::Result<()> {
        if let Some(body) = body {
            // What is known of another body must not outlive it.
            match fs::remove_file(self.path(&kept.url, "json")) {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(error).context("an answer cannot be kept");
                }
                _ => write_whole(&self.path(&kept.url, "body"), body)?,
            }
        }
        // Last, because it says that the rest is there.
        write_whole(&self.path(&kept.url, "json"), &serde_json::to_vec(kept)?)
    }

    fn path(&self, url: &Url, ending: &str) -> PathBuf {
        self.folder.join(format!("{}.{ending}", short_hash(url.as_str())))
    }
}

/// Sixteen letters that stand for a text.
pub fn short_hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Removes files that were not written to their end; what cannot be removed does no harm.
fn clear(folder: &Path) {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    for file in files.filter(|file| file.file_name().to_string_lossy().starts_with(UNFINISHED)) {
        let _ = fs::remove_file(file.path());
    }
}

/// Writes a file so that whoever reads it finds all of it or what was there before, whenever this is interrupted.
pub fn write_whole(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    write_all_whole([(path, bytes)])
}

/// Writes files in that way, none before there is room for all.
pub fn write_all_whole<'f>(files: impl IntoIterator<Item = (&'f Path, &'f [u8])>) -> anyhow::Result<()> {
    let told = |path: &Path| format!("{} cannot be written", path.display());
    let mut unfinished = Vec::new();
    for (path, bytes) in files {
        // Where it is a link, the file behind it is meant.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let file = write_beside(&path, bytes).with_context(|| told(&path))?;
        unfinished.push((path, file));
    }
    for (path, file) in unfinished {
        file.persist(&path).with_context(|| told(&path))?;
    }
    Ok(())
}

fn write_beside(path: &Path, bytes: &[u8]) -> std::io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(folder)?;
    file.write_all(bytes)?;
    // The library makes it for its owner alone; these are for everybody.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(path).map_or(0o644, |known| known.permissions().mode());
        fs::set_permissions(file.path(), fs::Permissions::from_mode(mode))?;
    }
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(url: &str) -> Kept {
        let headers = Headers { etag: Some("one".into()), ..Headers::default() };
        Kept { url: url.parse().unwrap(), asked: Timestamp::UNIX_EPOCH, status: Ok(200), headers, has_body: true }
    }

    #[test]
    fn a_folder_is_for_one_round_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let pages = folder.path().join("pages");
        let store = Store::open(pages.clone()).unwrap();
        let error = Store::open(pages.clone()).unwrap_err().to_string();
        assert!(error.contains("another round is running here"), "{error}");
        drop(store);
        fs::write(pages.join(".unfinished-x"), "half").unwrap();
        fs::write(folder.path().join(".unfinished-y"), "half").unwrap();
        Store::open(pages.clone()).unwrap();
        assert!(!pages.join(".unfinished-x").exists());
        assert!(!folder.path().join(".unfinished-y").exists());
    }

    #[test]
    fn an_answer_without_its_body_or_of_another_address_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path().join("pages")).unwrap();
        let (one, other) = (kept("https://helpline.example/"), kept("https://other.example/"));
        store.put(&one, Some(b"page")).unwrap();
        assert_eq!(store.get(&one.url).unwrap().headers, one.headers);
        assert_eq!(store.body(&one.url).unwrap(), b"page");
        assert!(store.get(&other.url).is_none());
        fs::copy(store.path(&one.url, "json"), store.path(&other.url, "json")).unwrap();
        assert!(store.get(&other.url).is_none());
        fs::write(store.path(&other.url, "json"), "{\"url\"").unwrap();
        assert!(store.get(&other.url).is_none());
        fs::remove_file(store.path(&one.url, "body")).unwrap();
        assert!(store.get(&one.url).is_none());
    }

    #[test]
    fn files_are_written_all_or_none() {
        let folder = tempfile::tempdir().unwrap();
        let (first, missing) = (folder.path().join("first"), folder.path().join("missing/second"));
        fs::write(&first, "before").unwrap();
        write_all_whole([(&*first, &b"after"[..]), (&*missing, b"after")]).unwrap_err();
        assert_eq!(fs::read_to_string(&first).unwrap(), "before");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        write_all_whole([(&*first, &b"after"[..])]).unwrap();
        assert_eq!(fs::read_to_string(&first).unwrap(), "after");
    }
}
