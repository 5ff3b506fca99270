//! Words of change on a page.
