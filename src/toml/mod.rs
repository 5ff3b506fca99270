//! A directory of your own: whole, from files, or as an overlay on top of another. Feature `toml`.

mod load;
#[allow(clippy::module_inception)]
mod overlay;

pub use load::{LoadError, Problem};
