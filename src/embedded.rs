//! The directory that comes with the crate.

use crate::directory::Directory;
use crate::generated;

static EMBEDDED: Directory = Directory::of_static(&generated::DATA);

impl Directory {
    /// Returns the directory that comes with the crate.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// // It is static: what it lends lives as long as the program.
    /// let name: &'static str = Directory::embedded().contact("childline").unwrap().name();
    /// assert_eq!(name, "Childline");
    /// ```
    #[inline]
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }
}
