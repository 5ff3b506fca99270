//! What is static in the embedded directory and owned in a loaded one.

use alloc::borrow::Cow;
use core::fmt;

/// Text that is static in the embedded directory and owned in a loaded one.
pub(crate) type Text = Cow<'static, str>;
/// A list that is static in the embedded directory and owned in a loaded one.
pub(crate) type List<T> = Cow<'static, [T]>;

/// Display by a function: text is written where it is shown, without memory of its own.
pub(crate) struct Show<F>(pub(crate) F);

impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> fmt::Display for Show<F> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0(f)
    }
}
