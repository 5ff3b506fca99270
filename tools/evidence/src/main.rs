//! Reads the sources of the directory again, and says what changed.

fn main() {}
