//! A directory of your own: whole, from files, or as an overlay on top of another. Feature `toml`.

mod generate;
mod load;
#[allow(clippy::module_inception)]
mod overlay;
mod pack;

pub use load::{LoadError, Problem};

use load::joined;
