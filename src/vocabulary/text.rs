//! What is static in the embedded directory and owned in a loaded one.

use alloc::borrow::Cow;
use core::fmt;

/// Text that is static in the embedded directory and owned in a loaded one.
pub(crate) type Text = Cow<'static, str>;
/// A list that is static in the embedded directory and owned in a loaded one.
pub(crate) type List<T> = Cow<'static, [T]>;

/// What is static in the embedded directory and shared in a loaded one, so that a directory is cheap to clone.
pub(crate) enum Shared<T: ?Sized + 'static> {
    Static(&'static T),
    #[cfg(feature = "toml")]
    Loaded(alloc::sync::Arc<T>),
}

impl<T: ?Sized> Clone for Shared<T> {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Static(value) => Self::Static(value),
            #[cfg(feature = "toml")]
            Self::Loaded(value) => Self::Loaded(alloc::sync::Arc::clone(value)),
        }
    }
}

impl<T: ?Sized> core::ops::Deref for Shared<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        match self {
            Self::Static(value) => value,
            #[cfg(feature = "toml")]
            Self::Loaded(value) => value,
        }
    }
}

/// Display by a function: text is written where it is shown, without memory of its own.
pub(crate) struct Show<F>(pub(crate) F);

impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> fmt::Display for Show<F> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0(f)
    }
}
