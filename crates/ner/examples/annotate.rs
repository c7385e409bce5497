//! Reads a text from standard input and lists its names: where each begins and ends (in bytes), its
//! label, how sure the model is, and the name.
//!
//! `cargo run --release -p ner --example annotate < article.txt`

use std::error::Error;
use std::io::{Read as _, Write as _};

use ner::{Model, Recogniser as _};

fn main() -> Result<(), Box<dyn Error>> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let model = Model::from_bytes(ner_model::BYTES)?;
    let mut out = std::io::stdout().lock();
    for mention in model.recognise(&text) {
        let (start, end) = (mention.span.start, mention.span.end);
        let name = text.get(mention.span).unwrap_or_default();
        let label = mention.label.as_str();
        writeln!(
            out,
            "{start}\t{end}\t{label}\t{:.2}\t{name}",
            mention.confidence
        )?;
    }
    Ok(())
}
