//! Makes JavaScript of a WebAssembly module: `bindgen MODULE FOLDER`.

use anyhow::Context;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args_os().skip(1);
    let module = arguments.next().context("which module?")?;
    let folder = arguments.next().context("into which folder?")?;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(&module).out_name("helplines").web(true)?.typescript(true);
    bindgen.generate(&folder)
}
