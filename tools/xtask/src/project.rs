//! Where the parts of the project lie.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// The checkout that the command works on.
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// Takes the workspace that this package belongs to.
    pub(crate) fn find() -> Result<Self> {
        // Cargo sets the variable for the running program too, so that a copied binary works
        // on the checkout it is run in.
        let manifest = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest
            .ancestors()
            .find(|folder| folder.join("Cargo.lock").is_file())
            .with_context(|| format!("no Cargo.lock in or above {}", manifest.display()))?;
        Ok(Self::at(root.to_path_buf()))
    }

    /// The checkout in this folder.
    pub(crate) fn at(root: PathBuf) -> Self {
        Self { root }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The built site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// What the set-up installs for this checkout alone.
    pub(crate) fn tools(&self) -> PathBuf {
        self.root.join(".tools")
    }

    /// The programs of the npm packages in `package.json`.
    pub(crate) fn node_programs(&self) -> PathBuf {
        self.root.join("node_modules").join(".bin")
    }

    /// The version of a package in `Cargo.lock`, which must have it exactly once.
    pub(crate) fn locked_version(&self, package: &str) -> Result<String> {
        let path = self.root.join("Cargo.lock");
        let text = fs::read_to_string(&path).with_context(|| format!("read {}", path.display()))?;
        locked_version(&text, package)
    }
}

#[derive(Deserialize)]
struct LockFile {
    package: Vec<LockedPackage>,
}

#[derive(Deserialize)]
struct LockedPackage {
    name: String,
    version: String,
}

fn locked_version(lock_file: &str, package: &str) -> Result<String> {
    let lock: LockFile = toml::from_str(lock_file).context("Cargo.lock is not valid TOML")?;
    let mut versions = lock
        .package
        .into_iter()
        .filter(|locked| locked.name == package)
        .map(|locked| locked.version);
    let version = versions
        .next()
        .with_context(|| format!("Cargo.lock has no package {package}"))?;
    ensure!(
        versions.next().is_none(),
        "Cargo.lock has more than one version of {package}: run `cargo update -p {package}`"
    );
    Ok(version)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
        version = 4
        [[package]]
        name = "once"
        version = "0.2.130"
        [[package]]
        name = "twice"
        version = "1.0.0"
        [[package]]
        name = "twice"
        version = "2.0.0"
    "#;

    #[test]
    fn the_version_is_read_from_the_lock_file() {
        assert_eq!(locked_version(LOCK, "once").unwrap(), "0.2.130");
    }

    #[test]
    fn an_ambiguous_or_missing_package_is_an_error() {
        assert!(locked_version(LOCK, "twice").is_err());
        assert!(locked_version(LOCK, "never").is_err());
    }
}
