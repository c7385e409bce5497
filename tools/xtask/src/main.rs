//! Sets up, builds, serves, tests and measures Gloss.

fn main() {}
