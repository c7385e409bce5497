//! The recogniser and the formats of Gloss on the command line.

fn main() {}
