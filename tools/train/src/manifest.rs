//! The list of all inputs, with licences and checksums, and the check against it.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

#[derive(Deserialize)]
struct Manifest {
    data: Vec<Item>,
    resource: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    file: String,
    sha256: String,
}

/// Checks every input that the manifest names.
pub(crate) fn check(data: &Path, resources: &Path) -> Result<()> {
    let manifest: Manifest = toml::from_str(include_str!("../manifest.toml"))?;
    let data = manifest.data.iter().map(|item| (data, item));
    let resources = manifest.resource.iter().map(|item| (resources, item));
    for (folder, item) in data.chain(resources) {
        let path = folder.join(&item.file);
        let bytes = fs::read(&path).with_context(|| {
            format!(
                "could not read {}; see tools/train/manifest.toml for its source",
                path.display()
            )
        })?;
        let found = hex::encode(Sha256::digest(&bytes));
        if found != item.sha256 {
            bail!(
                "{} is not the file that the manifest names: its SHA-256 is {found}",
                path.display()
            );
        }
    }
    Ok(())
}
