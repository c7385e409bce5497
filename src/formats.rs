//! Files in and out, one module a format. Reading never gives up as a whole for the sake of one
//! annotation: it gives what could be read, and says of the rest why it could not.

pub mod gloss_json;
pub mod inline;
