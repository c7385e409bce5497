//! Trains the model of the recogniser, deterministically.

fn main() {}
