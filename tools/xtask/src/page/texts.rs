//! The texts of the languages other than English, a file each: fetched when somebody chooses one.

use crate::project::Project;
use anyhow::{Context, Result, anyhow};
use std::fs;
use texts_compiler::Texts;

/// Writes them beside the page, under the names that its program knows.
pub(super) fn write(project: &Project) -> Result<()> {
    let texts = Texts::read(&project.root().join("locales")).map_err(|problems| {
        let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
        anyhow!("{}", problems.join("\n"))
    })?;
    for catalogue in texts.catalogues() {
        let path = project.dist().join(&catalogue.file);
        fs::write(&path, catalogue.content).with_context(|| format!("write {}", path.display()))?;
    }
    Ok(())
}
