//! Makes the functions of this crate of the files in `locales/`.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use texts_compiler::Texts;

fn main() {
    println!("cargo::rerun-if-changed=../../locales");
    let texts = Texts::read(Path::new("../../locales")).unwrap_or_else(|problems| {
        for problem in problems {
            // As editors follow it from the root of the project.
            let problem = problem.to_string().replace("../../", "");
            println!("cargo::error={problem}");
        }
        process::exit(1)
    });
    let path = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("messages.rs");
    if let Err(error) = fs::write(&path, texts.rust()) {
        println!("cargo::error={}: {error}", path.display());
        process::exit(1);
    }
}
