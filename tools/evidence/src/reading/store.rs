//! The answers of hosts, kept on disk: for the next round, and for this one where it is interrupted.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
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

/// A folder with an answer for each address.
#[derive(Debug)]
pub struct Store {
    folder: PathBuf,
}

impl Store {
    pub fn open(folder: PathBuf) -> anyhow::Result<Self> {
        fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        Ok(Self { folder })
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
            write_whole(&self.path(&kept.url, "body"), body)?;
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

/// Writes a file so that whoever reads it finds all of it or what was there before, whenever this is interrupted.
pub fn write_whole(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let told = || format!("{} cannot be written", path.display());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).with_context(told)?;
    file.write_all(bytes).with_context(told)?;
    // The library makes it for its owner alone; these are for everybody.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(path).map_or(0o644, |known| known.permissions().mode());
        fs::set_permissions(file.path(), fs::Permissions::from_mode(mode)).with_context(told)?;
    }
    file.persist(path).with_context(told)?;
    Ok(())
}
