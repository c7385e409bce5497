//! How wasm-bindgen is called.

use anyhow::{Context, Result};
use std::{
    ffi::{OsStr, OsString},
    path::{Path, PathBuf},
};

/// The arguments of a call.
#[derive(Debug)]
pub(crate) struct Call(Vec<OsString>);

impl Call {
    pub(crate) fn of(arguments: impl Iterator<Item = OsString>) -> Call {
        Call(arguments.collect())
    }

    pub(crate) fn arguments(&self) -> &[OsString] {
        &self.0
    }

    /// The program that it is called for; none where it is asked for its version.
    pub(crate) fn input(&self) -> Option<&Path> {
        self.0.iter().map(Path::new).find(|path| is_input(path))
    }

    /// The same arguments for another program.
    pub(crate) fn with_input(&self, input: &Path) -> Vec<OsString> {
        let mut arguments = self.0.clone();
        for argument in &mut arguments {
            if is_input(Path::new(argument)) {
                *argument = input.into();
            }
        }
        arguments
    }

    /// Where a file of that name comes out.
    ///
    /// # Errors
    /// When the call does not say where files come out.
    pub(crate) fn output(&self, name: &str) -> Result<PathBuf> {
        const OPTION: &str = "--out-dir";
        let mut arguments = self.0.iter();
        let folder = loop {
            let argument = arguments
                .next()
                .context("wasm-bindgen is called without --out-dir")?;
            match argument.to_str().and_then(|text| text.strip_prefix(OPTION)) {
                Some("") => break arguments.next().cloned().unwrap_or_default(),
                Some(rest) => break rest.trim_start_matches('=').into(),
                None => {}
            }
        };
        Ok(PathBuf::from(folder).join(name))
    }
}

fn is_input(path: &Path) -> bool {
    path.extension() == Some(OsStr::new("wasm"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(arguments: &[&str]) -> Call {
        Call::of(arguments.iter().map(OsString::from))
    }

    #[test]
    fn the_program_is_replaced_and_all_else_passed_on() {
        let call = call(&[
            "--target=web",
            "--out-dir=out",
            "target/app.wasm",
            "--debug",
        ]);
        assert_eq!(call.input(), Some(Path::new("target/app.wasm")));
        let arguments = call.with_input(Path::new("parts/app.wasm"));
        assert_eq!(
            arguments,
            ["--target=web", "--out-dir=out", "parts/app.wasm", "--debug"]
        );
    }

    #[test]
    fn the_output_folder_is_read_in_both_spellings() {
        for arguments in [&["--out-dir=out"][..], &["--out-dir", "out"]] {
            assert_eq!(
                call(arguments).output("app.js").unwrap(),
                Path::new("out/app.js")
            );
        }
        assert!(call(&["--version"]).output("app.js").is_err());
        assert!(call(&["--version"]).input().is_none());
    }
}
