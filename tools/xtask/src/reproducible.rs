//! What makes the bytes of a release the same on every machine with the same compiler.

use crate::project::Project;
use anyhow::{Context, Result};
use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

/// What Cargo sets between two flags, so that a path may have spaces.
const SEPARATOR: &str = "\u{1f}";

/// The variables for a release build for wasm32.
///
/// The place of a panic is told with the path of the source, and that would carry the folders of
/// the machine that built it. Cargo's `trim-paths` will do this once it is stable.
pub(crate) fn variables(project: &Project) -> Result<[(&'static str, OsString); 1]> {
    let mut flags = vec![remap(project.root(), "gloss")];
    flags.extend(registries()?.iter().map(|folder| remap(folder, "registry")));
    Ok([("CARGO_ENCODED_RUSTFLAGS", flags.join(SEPARATOR).into())])
}

fn remap(folder: &Path, name: &str) -> String {
    format!("--remap-path-prefix={}=/{name}", folder.display())
}

/// The folders that Cargo unpacks packages into: one for each address that it takes them from.
fn registries() -> Result<Vec<PathBuf>> {
    let Some(home) = cargo_home() else {
        return Ok(Vec::new());
    };
    let sources = home.join("registry").join("src");
    if !sources.is_dir() {
        return Ok(Vec::new());
    }
    let mut folders = fs::read_dir(&sources)
        .with_context(|| format!("read {}", sources.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    folders.sort();
    Ok(folders)
}

fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cargo")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_of_the_machine_becomes_a_name() {
        assert_eq!(
            remap(Path::new("/srv/my gloss"), "gloss"),
            "--remap-path-prefix=/srv/my gloss=/gloss"
        );
    }
}
